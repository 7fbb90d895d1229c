import Experiment
import Foundation
import Rostering
import Scenarios
import SimulationTime
import Statistics
import Wording

/// Everything that `hotline roster` tells: tables, chart and summary start from here.
public struct RosterReport: Sendable {
    /// The scenario, as it was read.
    public var scenario: Scenario
    /// Where it was read from.
    public var path: String
    /// Name of the group.
    public var group: String
    /// The first day of the week.
    public var monday: CivilDate
    /// File of the rules; nil: the defaults.
    public var rulesFile: String?
    /// File of the curve; nil: the group's seats.
    public var curveFile: String?
    /// Heads at the desk as they are stated.
    public var stated: Curve
    /// Share of rostered heads who do not come, by which those stated were raised.
    public var shrinkage: Double
    /// What was searched for, and how long.
    public var options: Roster.Options
    /// The roster.
    public var roster: Roster
    /// The week simulated; nil if it was not.
    public var check: RosterCheck?
    /// Whether somebody said stop.
    public var isStopped: Bool
    /// How it was made.
    public var record: RunRecord
    /// Confidence of all intervals.
    public var confidence: ConfidenceLevel
    /// Language of chart, summary and descriptions.
    public var language: Language
    /// Whether CSVs are made for Excel.
    public var forExcel: Bool
    /// Where its rules and values come from.
    public let background: Background

    /// Puts a report together.
    public init(
        scenario: Scenario, path: String, group: String, monday: CivilDate, rulesFile: String?, curveFile: String?,
        stated: Curve, shrinkage: Double, options: Roster.Options, roster: Roster, check: RosterCheck?, isStopped: Bool,
        record: RunRecord, confidence: ConfidenceLevel, language: Language, forExcel: Bool,
        background: Background = Background()
    ) {
        self.background = background
        self.scenario = scenario
        self.path = path
        self.group = group
        self.monday = monday
        self.rulesFile = rulesFile
        self.curveFile = curveFile
        self.stated = stated.refined(to: roster.curve.slot)
        self.shrinkage = shrinkage
        self.options = options
        self.roster = roster
        self.check = check
        self.isStopped = isStopped
        self.record = record
        self.confidence = confidence
        self.language = language
        self.forExcel = forExcel
    }

    /// The scenario's title in the report's language, else in any, else its name.
    var title: String { language.choose(from: scenario.title) ?? scenario.name }
    /// Such as `2024-W10`.
    var week: String {
        let iso = monday.isoWeek
        return "\(iso.year)-W" + (iso.week < 10 ? "0" : "") + "\(iso.week)"
    }
    /// What became of the scenario's targets with the roster; empty without a check.
    public var verdicts: [Verdicts.One] {
        check.map { Verdicts(scenario.targets, $0.rostered, confidence: confidence).all } ?? []
    }

    // Places of the week's slots.

    /// The day of a slot, which may lie beyond the week.
    func date(_ slot: Int) -> CivilDate { monday.adding(days: slot / roster.curve.slots) }
    /// The time of day at which a slot begins.
    func clock(_ slot: Int) -> String { ((slot % roster.curve.slots) * roster.curve.slot).clockMinutes }
    /// Breaks of a shift, such as `11:00-11:30`.
    func breaks(_ type: ShiftType) -> String {
        type.breaks.map { pause in
            let start = type.start + pause.offset
            return clock(start) + "-" + clock(start + pause.count)
        }.joined(separator: " ")
    }

    /// The CSVs.
    var tables: [any WrittenTable] { [PeopleTable(self), ShiftsTable(self), CoverageTable(self)] }

    /// Replaces a folder by this report: three CSVs, `datapackage.json`, the chart's specification, `roster.json`, `run.json`.
    public func write(to folder: ResultsFolder) throws(ResultsError) {
        let files = ResultsFiles(
            name: scenario.name + "-roster", title: title, version: record.version, forExcel: forExcel,
            tables: tables, charts: [chart], page: page,
            documents: [("roster.json", json), (ResultsFolder.mark, run)])
        try folder.replace { (path) throws(ResultsError) in _ = try files.write(into: path) }
    }

    /// The chart of required and rostered heads.
    public var chart: ChartSpec { ChartSpec(name: "coverage", json: RosterChart(self).spec) }
}
