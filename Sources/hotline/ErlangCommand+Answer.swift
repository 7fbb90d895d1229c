import CommandLineKit
import Foundation
import QueueingTheory
import ScenarioFiles
import Wording

extension ErlangCommand {
    /// How results are put into words.
    enum Words {
        /// A unit of measurement.
        enum Unit: String {
            case share = "%"
            case seconds = "s"
            case callers
            case erlangs
            case perHour = "/h"
            case times = "x"
        }

        /// The unit of an output.
        static func unit(of output: String) -> Unit {
            switch output {
            case "carried_erlangs": .erlangs
            case "lq": .callers
            case "asa_s", "mean_wait_given_wait_s", "mean_wait_all_offered", "mean_wait_admitted", "asa_answered",
                "mean_time_to_abandon", "mean_wait_per_attempt_s":
                .seconds
            case "offered_rate_per_hour", "redials_per_hour": .perHour
            case "amplification": .times
            default: .share
            }
        }

        /// What an output means, in a person's words.
        static func meaning(of output: String, within: String, _ language: Language) -> String {
            guard let phrase = ErlangWords.output(output) else { preconditionFailure("no words for \(output)") }
            return phrase(language, filling: Array(repeating: within, count: phrase.places))
        }

        /// A number in a person's words.
        static func number(_ value: Double, _ language: Language) -> String {
            value.isFinite ? number(value) : (value < 0 ? "-" : "") + ErlangWords.infinite(language)
        }

        /// Four digits that count, no exponent unless tiny.
        static func number(_ value: Double) -> String {
            if !value.isFinite { return value > 0 ? "infinite" : "-infinite" }
            if abs(value) < 1e-12 { return "0" }
            return String(format: abs(value) >= 1000 ? "%.0f" : "%.4g", value)
        }

        static func percent(_ share: Double) -> String { number(100 * share) + "%" }
    }
}

extension ErlangCommand.Question {
    private typealias Words = ErlangCommand.Words

    /// A JSON object of inputs and results; what is infinite is null.
    func json(_ answer: ErlangCommand.Answer, _ goal: ErlangCommand.Goal? = nil) -> String {
        var object: [String: JSONValue] = [
            "offered_erlangs": .number(erlangs), "servers": .number(Double(answer.servers)),
            "stable": .bool(answer.isStable),
        ]
        if let ratePerHour { object["lambda_per_hour"] = .number(ratePerHour) }
        if let talkSeconds { object["aht_s"] = .number(talkSeconds) }
        if let lines { object["lines"] = .number(Double(lines)) }
        if formula == .a || formula == .x {
            object["mean_patience_s"] = patienceSeconds.isFinite ? .number(patienceSeconds) : .null
        }
        if formula != .b { object["awt_s"] = .number(withinSeconds) }
        if formula == .x {
            object["p_redial"] = .number(redialAfterAbandoning)
            object["p_redial_busy"] = .number(redialAfterBusy)
        }
        if let goal {
            object["target"] = .number(goal.target)
            object["target_on"] = .string(goal.measure.rawValue)
        }
        for (name, value) in answer.outputs { object[name] = value.isFinite ? .number(value) : .null }
        return JSONValue.object(object).text
    }

    /// A table of the results; with a goal they stand between those of one server fewer and one more.
    func text(
        _ answer: ErlangCommand.Answer, _ goal: ErlangCommand.Goal?, _ language: Language
    ) throws(QueueingError) -> String {
        let head = heading(answer.servers, language)
        guard let goal else { return head + "\n" + table([answer], language) + note(answer, language) }
        var answers: [ErlangCommand.Answer] = []
        for servers in [answer.servers - 1, answer.servers, answer.servers + 1] where (fewest...most).contains(servers)
        {
            do throws(QueueingError) {
                answers.append(try solve(servers: servers))
            } catch {
                guard case .noSteadyState = error else { throw error }
            }
        }
        return head + ErlangWords.least(language, goal.description, "\(answer.servers)") + "\n\n"
            + table(answers, language) + note(answer, language)
    }

    private func servers(_ count: Int, _ language: Language) -> String {
        count == 1 ? ErlangWords.oneServer(language) : ErlangWords.servers(language, "\(count)")
    }

    private func heading(_ servers: Int, _ language: Language) -> String {
        var parts: [String] = []
        if let ratePerHour, let talkSeconds {
            parts.append(ErlangWords.calls(language, Words.number(ratePerHour), Words.number(talkSeconds)))
        }
        parts.append(ErlangWords.erlangs(language, Words.number(erlangs)))
        parts.append(self.servers(servers, language))
        if patienceSeconds.isFinite { parts.append(ErlangWords.patience(language, Words.number(patienceSeconds))) }
        if let lines {
            parts.append(lines == 1 ? ErlangWords.oneLine(language) : ErlangWords.lines(language, "\(lines)"))
        }
        if formula == .x {
            parts.append(
                ErlangWords.redials(language, Words.percent(redialAfterAbandoning), Words.percent(redialAfterBusy)))
        }
        let notation = ErlangWords.notation(formula.rawValue)!(language)
        let system = formula == .b || lines == nil ? notation : ErlangWords.finiteLines(language, notation)
        return system + "\n" + parts.joined(separator: ErlangWords.comma(language)) + "\n"
    }

    private func table(_ answers: [ErlangCommand.Answer], _ language: Language) -> String {
        let titles = answers.map {
            answers.count == 1 ? ErlangWords.value(language) : servers($0.servers, language)
        }
        var table = TextTable(
            [.left(ErlangWords.name(language))] + titles.map { .right($0) }
                + [.left(""), .left(ErlangWords.meaning(language))])
        var names: [String] = []
        for output in answers.flatMap(\.outputs) where !names.contains(output.name) { names.append(output.name) }
        for name in names {
            let unit = Words.unit(of: name)
            let within = ErlangWords.seconds(language, Words.number(withinSeconds))
            let cells = answers.map { answer in
                answer.value(of: name).map { Words.number(unit == .share ? 100 * $0 : $0, language) } ?? ""
            }
            let words = [ErlangWords.unit(unit.rawValue)!(language), Words.meaning(of: name, within: within, language)]
            table.add(row: [name] + cells + words)
        }
        return table.rendered()
    }

    private func note(_ answer: ErlangCommand.Answer, _ language: Language) -> String {
        if !answer.isStable {
            return "\n" + ErlangWords.unstable(language, Words.number(erlangs), "\(answer.servers)") + "\n"
        }
        return formula == .x ? "\n" + ErlangWords.approximation(language) + "\n" : ""
    }
}
