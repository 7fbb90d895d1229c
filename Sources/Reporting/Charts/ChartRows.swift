import Experiment
import HotlineModel
import Statistics

/// Looks estimates up for a chart.
struct ChartRows {
    private let report: RunReport
    private let index: RowIndex
    /// The whole period, among the plan's.
    private let whole: Int?

    init(_ report: RunReport, measures: [String]) {
        self.report = report
        index = RowIndex(report.results.plan, measures: measures)
        whole = report.results.plan.periods.firstIndex { $0.kind == .all }
    }

    /// A measure over the whole period; nil where it has no value.
    func estimate(_ id: String, _ kind: Scope.Kind = .all, _ key: String = "all") -> Estimate? {
        guard let whole else { return nil }
        return estimate(id, kind, key, period: whole)
    }

    /// The same in a part of the period.
    func estimate(_ id: String, _ kind: Scope.Kind = .all, _ key: String = "all", period: Int) -> Estimate? {
        index.scope(kind, key).flatMap { index.row(id, scope: $0, period: period) }.flatMap {
            report.results.estimate(row: $0, confidence: report.confidence)
        }
    }

    /// Keys of a kind of scope, in the order of the tables.
    func keys(_ kind: Scope.Kind) -> [String] {
        report.results.plan.scopes.filter { $0.kind == kind }.map(\.key)
    }

    /// An estimate as a row of a chart's data: mean and ends times a factor.
    static func row(_ members: [JSON.Member], _ estimate: Estimate, _ factor: Double) -> JSON {
        .object(
            members + [
                .init("mean", .number(estimate.mean * factor)),
                .init("low", .optional(estimate.low.map { $0 * factor })),
                .init("high", .optional(estimate.high.map { $0 * factor })),
            ])
    }
}
