import CommandLineKit
import Foundation
import QueueingTheory
import ScenarioFiles

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

        /// Unit and plain words of an output.
        static func words(for output: String, within: String) -> (unit: Unit, label: String) {
            switch output {
            case "p_block", "p_blocked": (.share, "callers who find everything busy and are turned away")
            case "carried_erlangs": (.erlangs, "servers busy on average")
            case "occupancy": (.share, "time a server is busy")
            case "p_wait": (.share, "callers who have to wait")
            case "lq": (.callers, "callers waiting on average")
            case "sl": (.share, "service level: answered within \(within)")
            case "asa_s": (.seconds, "mean wait of all callers")
            case "mean_wait_given_wait_s": (.seconds, "mean wait of those who wait")
            case "p_abandon": (.share, "callers who abandon")
            case "mean_wait_all_offered": (.seconds, "mean wait of all callers")
            case "mean_wait_admitted": (.seconds, "mean wait of callers not turned away")
            case "p_answered_within_awt": (.share, "callers answered within \(within)")
            case "p_abandon_within_awt": (.share, "callers who abandon within \(within)")
            case "sl_offered": (.share, "service level: answered within \(within), of all callers")
            case "sl_answered": (.share, "the same, of callers answered")
            case "sl_excl_short_abandons": (.share, "the same, of callers who do not abandon within \(within)")
            case "sl_virtual": (.share, "the same for callers of endless patience")
            case "sl_abandon_counted_ok": (.share, "answered or abandoned within \(within), of all callers")
            case "asa_answered": (.seconds, "mean wait of callers answered")
            case "mean_time_to_abandon": (.seconds, "mean wait of callers who abandon")
            case "offered_rate_per_hour": (.perHour, "attempts, fresh calls and redials")
            case "redials_per_hour": (.perHour, "redials")
            case "amplification": (.times, "attempts for each fresh call")
            case "p_abandon_per_attempt": (.share, "attempts that end in abandoning")
            case "mean_wait_per_attempt_s": (.seconds, "mean wait of an attempt")
            case "lost_fresh_fraction": (.share, "callers never served, redials included")
            default: preconditionFailure("no words for \(output)")
            }
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
    func text(_ answer: ErlangCommand.Answer, _ goal: ErlangCommand.Goal?) throws(QueueingError) -> String {
        guard let goal else { return heading(answer.servers) + "\n" + table([answer]) + note(answer) }
        var answers: [ErlangCommand.Answer] = []
        for servers in [answer.servers - 1, answer.servers, answer.servers + 1] where (fewest...most).contains(servers)
        {
            do throws(QueueingError) {
                answers.append(try solve(servers: servers))
            } catch {
                guard case .noSteadyState = error else { throw error }
            }
        }
        return heading(answer.servers) + "the least servers for \(goal.description): \(answer.servers)\n\n"
            + table(answers) + note(answer)
    }

    private func heading(_ servers: Int) -> String {
        var parts: [String] = []
        if let ratePerHour, let talkSeconds {
            parts.append("\(Words.number(ratePerHour)) calls/h of \(Words.number(talkSeconds)) s")
        }
        parts.append("\(Words.number(erlangs)) erlangs")
        parts.append("\(servers) server\(servers == 1 ? "" : "s")")
        if patienceSeconds.isFinite { parts.append("patience \(Words.number(patienceSeconds)) s") }
        if let lines { parts.append("\(lines) line\(lines == 1 ? "" : "s")") }
        if formula == .x {
            parts.append(
                "redials \(Words.percent(redialAfterAbandoning)) after abandoning, "
                    + "\(Words.percent(redialAfterBusy)) after busy")
        }
        return "\(formula.notation)\(formula == .b || lines == nil ? "" : " with finite lines")\n"
            + parts.joined(separator: ", ") + "\n"
    }

    private func table(_ answers: [ErlangCommand.Answer]) -> String {
        let titles = answers.map { answers.count == 1 ? "value" : "\($0.servers) server\($0.servers == 1 ? "" : "s")" }
        var table = TextTable([.left("name")] + titles.map { .right($0) } + [.left(""), .left("meaning")])
        var names: [String] = []
        for output in answers.flatMap(\.outputs) where !names.contains(output.name) { names.append(output.name) }
        for name in names {
            let (unit, label) = Words.words(for: name, within: Words.number(withinSeconds) + " s")
            let cells = answers.map { answer in
                answer.value(of: name).map { Words.number(unit == .share ? 100 * $0 : $0) } ?? ""
            }
            table.add(row: [name] + cells + [unit.rawValue, label])
        }
        return table.rendered()
    }

    private func note(_ answer: ErlangCommand.Answer) -> String {
        if !answer.isStable {
            return "\nUnstable: \(Words.number(erlangs)) erlangs keep \(answer.servers) servers busy for ever, and the "
                + "line grows without end.\n"
        }
        return formula == .x ? "\nAn approximation; results are those of an attempt, fresh or redialled.\n" : ""
    }
}
