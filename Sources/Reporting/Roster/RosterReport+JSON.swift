import Experiment
import Foundation
import HotlineModel
import Rostering
import Scenarios
import SimulationTime
import Statistics
import Wording

extension RosterReport {
    /// A person as tables name them: `P001`.
    static func name(_ person: Int) -> String {
        let number = String(person + 1)
        return "P" + String(repeating: "0", count: max(0, 3 - number.count)) + number
    }

    /// What a table is, in words.
    static func tableTitle(_ name: String, _ language: Language) -> String {
        guard let words = ColumnWords.table(name) else { preconditionFailure("no words for \(name)") }
        return words(language)
    }

    /// `roster.json`: what was found, how near it is to the best, what is missing, and the check.
    var json: JSON { .object(what + found + lacks + [.init("check", check.map(sideBySide) ?? .null)]) }

    /// Both, for programs.
    var whole: JSON { json.adding([.init("run", run)]) }

    /// `run.json`: all it takes to make the same roster again.
    var run: JSON {
        let seconds: JSON = [
            "covering": Self.thousandths(roster.seconds.covering), "people": Self.thousandths(roster.seconds.people),
        ]
        return record.json(
            [
                .init("scenario", .string(scenario.name)), .init("path", .string(path)),
                .init("scenario_hash", .string("sha256:" + ScenarioHash.of(scenario))),
                .init("seed", .unsigned(scenario.seed)),
                .init(
                    "replications",
                    ["done": .integer(check?.rostered.replications ?? 0), "asked": .integer(record.asked)]),
                .init("ending", .string(isStopped ? "interrupted" : "complete")),
                .init("confidence", .number(confidence.level)),
                .init("group", .string(group)), .init("week", .string(week)), .init("curve", Self.text(curveFile)),
                .init("curve_hash", .string(Self.hash(stated.required + [Int(stated.slot.milliseconds)]))),
                .init("rules", Self.text(rulesFile)), .init("rules_hash", .string(Self.hash(roster.rules))),
                .init("shrinkage", .number(shrinkage)), .init("people_given", Self.whole(options.people)),
                .init("gap_asked", .number(options.gap)), .init("time_limit_s", .number(options.seconds)),
                .init("is_cut_short", .bool(roster.isCutShort)), .init("solver", .string(Roster.solver)),
                .init("solver_s", seconds),
            ])
    }

    private static func hash(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { preconditionFailure("rules and heads can be encoded") }
        var hash = SHA256()
        hash.add(data)
        return "sha256:" + hash.finish()
    }

    private static func whole(_ value: Int?) -> JSON { value.map { .integer($0) } ?? .null }
    private static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
    private static func thousandths(_ value: Double) -> JSON { .number((value * 1000).rounded() / 1000) }

    private var what: [JSON.Member] {
        [
            .init("scenario", .string(scenario.name)), .init("group", .string(group)), .init("week", .string(week)),
            .init("from", .string(monday.description)),
            .init("to", .string(monday.adding(days: 6).description)),
            .init("slot_min", .integer(Int(roster.curve.slot.milliseconds / 60_000))),
            .init("shift_types", .integer(roster.types.count)), .init("shrinkage", .number(shrinkage)),
            .init("people_given", Self.whole(options.people)),
        ]
    }

    private var found: [JSON.Member] {
        [
            .init("people", .integer(roster.people.count)), .init("people_bound", Self.whole(roster.peopleBound)),
            .init("shifts", .integer(roster.shifts)), .init("paid_hours", .number(roster.paidHours)),
            .init("cost", .number(roster.cost)), .init("pay", .number(roster.pay)),
            .init("penalty", .number(roster.penalty)), .init("covering_cost", .number(roster.coveringCost)),
            .init("cost_bound", .number(roster.costBound)), .init("relaxed_cost", .number(roster.relaxedCost)),
            .init("gap", .number(roster.gap)), .init("is_cut_short", .bool(roster.isCutShort)),
            .init("unfilled_shifts", .integer(roster.unfilled)),
        ]
    }

    private var lacks: [JSON.Member] {
        let shortages = roster.shortages.map { short -> JSON in
            [
                "date": .string(date(short.slot).description), "slot": .string(clock(short.slot)),
                "heads": .integer(short.heads), "price": .number(short.price),
            ]
        }
        return [.init("short_hours", .number(roster.shortHours)), .init("shortages", .array(shortages))]
    }

    private func sideBySide(_ check: RosterCheck) -> JSON {
        let verdicts = self.verdicts
        func pair(_ results: Results, _ id: String) -> JSON {
            let found = results.headline(id, confidence: confidence)
            return ["mean": .optional(found?.mean), "half_width": .optional(found?.halfWidth)]
        }
        let rows = RosterCheck.measures.map { id -> JSON in
            let verdict = verdicts.first { $0.bound.measure == id }
            return [
                "measure": .string(id), "required": pair(check.required, id), "rostered": pair(check.rostered, id),
                "target": .optional(verdict?.bound.value),
                "verdict": verdict.map { .string($0.verdict.rawValue) } ?? .null,
            ]
        }
        return [
            "replications": .integer(check.rostered.replications), "confidence": .number(confidence.level),
            "measures": .array(rows),
        ]
    }
}
