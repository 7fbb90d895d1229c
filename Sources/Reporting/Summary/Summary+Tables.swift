import HotlineModel
import Wording

extension Summary {
    /// A table below the headlines: the first column names a part of the hotline, the others are numbers.
    public struct Table: Sendable {
        /// Column headings.
        public let header: [String]
        /// Rows of as many cells.
        public let rows: [[String]]
    }

    /// What tells the parts of the hotline apart, over the whole period: by line and by group where there are several, by task and by organisation where
    /// there is any. Means over chats, letters and calls together say little.
    public var tables: [Table] {
        [
            table(.line, atLeast: 2, Summary.lineColumns), table(.group, atLeast: 2, Summary.groupColumns),
            table(.task, atLeast: 1, Summary.taskColumns),
            table(.organisation, atLeast: 1, Summary.organisationColumns),
        ].compactMap { $0 }
    }

    private typealias Column = (measure: String, title: Phrase)

    private static let lineColumns: [Column] = [
        ("offered", ConsoleWords.offered), ("answered", ConsoleWords.answered), ("p_abandon", ConsoleWords.abandoned),
        ("service_level", ConsoleWords.inTime), ("mean_wait_s", ConsoleWords.wait),
    ]
    private static let groupColumns: [Column] = [
        ("seat_hours", ConsoleWords.scheduled), ("answered", ConsoleWords.taken), ("talk_s", ConsoleWords.talk),
        ("wrap_up_s", ConsoleWords.wrapUp), ("occupancy", ConsoleWords.occupied),
    ]
    private static let taskColumns: [Column] = [
        ("offered", ConsoleWords.came), ("answered", ConsoleWords.begun), ("service_level", ConsoleWords.inTime),
        ("mean_wait_answered_s", ConsoleWords.wait), ("talk_s", ConsoleWords.effort),
    ]

    private static let organisationColumns: [Column] = [
        ("orders_dispatched", ConsoleWords.came), ("orders_closed", ConsoleWords.closed),
        ("on_time_rate", ConsoleWords.inTime), ("handler_wait_h", ConsoleWords.waitForHandler),
        ("backlog", ConsoleWords.open),
    ]

    private func table(_ kind: Scope.Kind, atLeast least: Int, _ columns: [Column]) -> Table? {
        let plan = report.results.plan
        let scopes = plan.scopes.indices.filter { plan.scopes[$0].kind == kind }
        guard scopes.count >= least else { return nil }
        return Table(
            header: [ScopeWords.kind(kind.rawValue)!(report.language)] + columns.map { $0.title(report.language) },
            rows: scopes.map { scope in
                [plan.scopes[scope].key] + columns.map { text(of: Measure.named($0.measure)!, scope: scope) }
            })
    }

    private func text(of measure: Measure, scope: Int) -> String {
        let plan = report.results.plan
        let row = plan.rows.firstIndex {
            $0.scope == scope && Measure.all[$0.measure].id == measure.id && plan.periods[$0.period].kind == .all
        }
        return row.flatMap { report.results.estimate(row: $0, confidence: report.confidence) }.map {
            ReadableNumber.text(
                $0.mean, halfWidth: $0.halfWidth, isShare: measure.isShare, unit: measure.unit,
                language: report.language)
        } ?? "–"
    }
}
