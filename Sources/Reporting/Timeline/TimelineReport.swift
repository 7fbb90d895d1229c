import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// Everything that `hotline timeline` tells: tables, chart and summary start from here.
public struct TimelineReport: Sendable {
    /// A target that a week misses.
    public struct Shortfall: Sendable {
        /// What is known of the heads that would keep it.
        public enum More: Sendable {
            /// So many.
            case heads(Int)
            /// No number was enough.
            case notFound
            /// Nobody looked.
            case notSearched
        }

        /// Such as `2021-W23`.
        public let week: String
        /// The target and what was found.
        public let miss: SeatSearch.Miss
        /// Heads to add in that week.
        public let more: More
        /// The value with them; nil without them.
        public let then: Estimate?
    }

    /// The run.
    public let run: RunReport
    /// How the lines join.
    public let timeline: Timeline
    /// Dead numbers.
    public let deadNumbers: [DeadNumber]
    /// Targets that weeks miss, by week.
    public let shortfalls: [Shortfall]
    /// Weeks that miss a target.
    public let shortWeeks: Int
    /// Simulations of the search for seats; nil if there was none.
    public let rounds: Int?
    /// What the search of dates found; nil if there was none.
    public let dates: DateSearchReport?

    /// Puts a report together.
    ///
    /// - Parameters:
    ///   - answer: what the search of seats found; nil if nobody searched.
    ///   - dates: the same of the search of dates.
    public init(
        run: RunReport, timeline: Timeline, search: SeatSearch, answer: SeatSearch.Answer?,
        dates: DateSearchReport? = nil
    ) {
        self.dates = dates
        self.run = run
        self.timeline = timeline
        deadNumbers = DeadNumber.all(run.scenario, run.results, run.confidence)
        shortWeeks = search.weeks.count
        rounds = answer?.rounds
        shortfalls = search.weeks.enumerated().flatMap { index, week in
            week.misses.map { miss in
                guard let answer else {
                    return Shortfall(week: week.name, miss: miss, more: .notSearched, then: nil)
                }
                guard let heads = answer.heads[index] else {
                    return Shortfall(week: week.name, miss: miss, more: .notFound, then: nil)
                }
                return Shortfall(
                    week: week.name, miss: miss, more: .heads(heads),
                    then: answer.results.estimate(row: miss.row, confidence: run.confidence))
            }
        }
    }

    /// The CSVs.
    var tables: [any WrittenTable] {
        let own: [any WrittenTable] = [WeeksTable(self), PhasesTable(self), LossesTable(self), ShortfallTable(self)]
        return own + (dates.map { [SearchTable($0), DatesTable($0)] } ?? [])
    }

    /// Replaces a folder by this report: four CSVs, and two of a search of dates, specifications of charts, `datapackage.json`,
    /// `run.json`.
    public func write(to folder: ResultsFolder) throws(ResultsError) {
        let files = ResultsFiles(
            name: run.scenario.name + "-timeline", title: run.title, version: run.record.version,
            forExcel: run.forExcel, tables: tables, charts: charts, page: page, documents: [(ResultsFolder.mark, json)])
        try folder.replace { (path) throws(ResultsError) in _ = try files.write(into: path) }
    }

    /// `run.json`.
    private var json: JSON {
        let isCut = dates?.answer.ending == .interrupted
        let record = run.record.json(
            run.scenario, run.results, run.confidence, ending: isCut ? .interrupted : run.results.ending)
        return record.adding([.init("rounds", rounds.map { .integer($0) } ?? .null)] + (dates.map { [$0.json] } ?? []))
    }

    /// All charts.
    public var charts: [ChartSpec] { [chart] + (dates.map { [$0.chart] } ?? []) }

    /// The chart of weeks and phases.
    public var chart: ChartSpec { ChartSpec(name: "timeline", json: TimelineChart(self).spec) }
}
