import CommandLineKit
import Foundation
import Rostering
import ScenarioFiles
import Scenarios
import SimulationTime
import Wording

extension RosterCommand {
    /// What is to be rostered: a group, a week, heads, rules.
    struct Task {
        /// The group.
        let group: SeatGroup
        /// Its index.
        let index: Int
        /// The first day of the week.
        let monday: CivilDate
        /// Heads at the desk, as the group or the file states them.
        let stated: Curve
        /// Share of rostered heads who do not come, by which the heads are raised; 0 if it was not asked for.
        let shrinkage: Double
        /// Heads required: `stated` and those who will not come.
        let curve: Curve
        /// Rules.
        let rules: RosterRules
        /// Where they come from; nil: the defaults.
        let rulesFile: String?

        init(_ parsed: ParsedCommand, _ scenario: Scenario) throws {
            let index = try Task.index(parsed, scenario)
            let group = scenario.frontOffice.groups[index]
            let file = parsed[RosterCommand.curve]
            let table = try file.map { try RosterReader.curve($0, group: group.name) } ?? group.seats
            let dates = table.columns.compactMap { column -> CivilDate? in
                guard file != nil, case .date(let date) = column.days else { return nil }
                return date
            }
            // A file of dates alone says nothing about other days.
            let known = dates.count == table.columns.count ? Set(dates) : nil
            let monday = try Task.monday(parsed, scenario) { first in
                known.map { known in (0..<Curve.days).allSatisfy { known.contains(first.adding(days: $0)) } } ?? true
            }
            rulesFile = Task.rulesFile(parsed)
            if let file = rulesFile { rules = try RosterReader.rules(file) } else { rules = RosterRules() }
            let facts = try scenario.facts(of: (0..<Curve.days).map { monday.adding(days: $0) })
            let slots = Int(SimSpan.day.milliseconds / table.slot.milliseconds)
            var heads: [Int] = []
            for day in facts {
                let isOff = file == nil && !group.works(on: day.date)
                let column = isOff ? nil : table.column(for: day)
                heads += column.map { table.columns[$0].values } ?? Array(repeating: 0, count: slots)
            }
            if !heads.contains(where: { $0 > 0 }) {
                throw parsed.badInput(
                    RosterQuestionWords.nothingToRoster,
                    file ?? RosterQuestionWords.theGroup(parsed.language, group.name), "\(monday)")
            }
            (self.index, self.group, self.monday) = (index, group, monday)
            stated = Curve(slot: table.slot, required: heads)
            shrinkage = parsed[RosterCommand.shrinkage].map { $0.share ?? group.shrinkage } ?? 0
            let coming = 1 - shrinkage
            curve = Curve(slot: table.slot, required: heads.map { Int((Double($0) / coming - 1e-9).rounded(.up)) })
        }

        private static func index(_ parsed: ParsedCommand, _ scenario: Scenario) throws -> Int {
            let names = scenario.frontOffice.groups.map(\.name)
            guard let name = parsed[RosterCommand.group] else {
                if names.count == 1 { return 0 }
                throw parsed.usageError(
                    RosterQuestionWords.groupNeeded, "\(names.count)", CommandWords.list(names, parsed.language))
            }
            if let index = names.firstIndex(of: name) { return index }
            let hint =
                Suggestion.nearest(to: name, among: names).map { RosterQuestionWords.didYouMean(parsed.language, $0) }
                ?? RosterQuestionWords.itHas(parsed.language, CommandWords.list(names, parsed.language))
            throw parsed.usageError(RosterQuestionWords.noGroup, name, hint)
        }

        /// The Monday of the week asked for, or of the first whole one of which the heads are known.
        private static func monday(
            _ parsed: ParsedCommand, _ scenario: Scenario, isKnown: (CivilDate) -> Bool
        ) throws -> CivilDate {
            let period = scenario.period
            let first = period.from.timeOfDay == .zero ? period.from.date : period.from.date.adding(days: 1)
            // The instant after the last; midnight belongs to the day before.
            let end = period.to.date
            func isInside(_ monday: CivilDate) -> Bool { monday >= first && monday.adding(days: Curve.days) <= end }
            if let text = parsed[RosterCommand.week] {
                guard let monday = Task.week(text) else {
                    throw parsed.usageError(RosterQuestionWords.noWeek, text)
                }
                guard isInside(monday) else {
                    throw parsed.usageError(
                        RosterQuestionWords.weekOutside, text, "\(monday)", "\(monday.adding(days: 6))", "\(first)",
                        "\(end.adding(days: -1))")
                }
                guard isKnown(monday) else {
                    throw parsed.badInput(
                        RosterQuestionWords.noHeads, parsed[RosterCommand.curve] ?? "", text, "\(monday)",
                        "\(monday.adding(days: 6))")
                }
                return monday
            }
            var monday = first.adding(days: (8 - first.weekday.rawValue) % Curve.days)
            guard isInside(monday) else {
                throw parsed.badInput(
                    RosterQuestionWords.noWholeWeek, parsed[CommonOptions.scenario], "\(first)",
                    "\(end.adding(days: -1))")
            }
            while !isKnown(monday) {
                monday = monday.adding(days: Curve.days)
                guard isInside(monday) else {
                    throw parsed.badInput(
                        RosterQuestionWords.noWeekWithHeads, parsed[RosterCommand.curve] ?? "", "\(first)",
                        "\(end.adding(days: -1))")
                }
            }
            return monday
        }

        /// The Monday of an ISO week, `2024-W10`.
        static func week(_ text: String) -> CivilDate? {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].count == 4, parts[1].count == 3, parts[1].first == "W",
                let year = Int(parts[0]), let number = Int(parts[1].dropFirst()),
                // Week 1 holds 4 January.
                let fourth = CivilDate(year: year, month: 1, day: 4)
            else { return nil }
            let monday = fourth.adding(days: 1 - fourth.weekday.rawValue + 7 * (number - 1))
            return monday.isoWeek == (year, number) ? monday : nil
        }

        private static func rulesFile(_ parsed: ParsedCommand) -> String? {
            if let file = parsed[RosterCommand.rules] { return file }
            var path = parsed[CommonOptions.scenario]
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            while path.count > 1, path.hasSuffix("/") { path.removeLast() }
            if !(exists && isFolder.boolValue) {
                path = path.contains("/") ? (path as NSString).deletingLastPathComponent : "."
            }
            let file = path + "/roster.yaml"
            return FileManager.default.fileExists(atPath: file) ? file : nil
        }
    }
}
