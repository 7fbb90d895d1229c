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

    /// What tells the parts of the hotline apart, over the whole period: by line and by group where there are several,
    /// by task, by organisation and by level where there is any; where units are assessed, the lowest scores. Before them, if it was asked for, what feedback costs.
    /// Means over chats, letters and calls together say little.
    public var tables: [Table] {
        [
            openLoopTable, table(.line, atLeast: 2, Summary.lineColumns),
            table(.group, atLeast: 2, Summary.groupColumns),
            table(.task, atLeast: 1, Summary.taskColumns),
            table(.organisation, atLeast: 1, Summary.organisationColumns),
            table(.level, atLeast: 1, Summary.organisationColumns), lowestScores,
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
        ("orders_dispatched", ConsoleWords.dispatched), ("replies", ConsoleWords.replies),
        ("on_time_rate", ConsoleWords.inTime), ("overdue_rate", ConsoleWords.overdue),
        ("cycle_p50_wd", ConsoleWords.medianCycle), ("cycle_p90_wd", ConsoleWords.longCycle),
        ("handler_utilisation", ConsoleWords.utilised), ("backlog", ConsoleWords.open),
    ]

    /// Columns of measures that this run has; parts as rows.
    private func table(_ kind: Scope.Kind, atLeast least: Int, _ columns: [Column]) -> Table? {
        let plan = report.results.plan
        let scopes = plan.scopes.indices.filter { plan.scopes[$0].kind == kind }
        guard scopes.count >= least else { return nil }
        let columns = columns.filter { column in scopes.contains { row(of: column.measure, scope: $0) != nil } }
        return Table(
            header: [ScopeWords.kind(kind.rawValue)!(report.language)] + columns.map { $0.title(report.language) },
            rows: scopes.map { scope in
                [plan.scopes[scope].key] + columns.map { text(of: $0.measure, scope: scope) }
            })
    }

    /// A measure's value over the whole period, for people; a dash where it has none.
    func text(of id: String, scope: Int) -> String {
        let measure = Measure.named(id)!
        return row(of: id, scope: scope).flatMap {
            report.results.estimate(row: $0, confidence: report.confidence)
        }.map {
            ReadableNumber.text(
                $0.mean, halfWidth: $0.halfWidth, isShare: measure.isShare, unit: measure.unit,
                language: report.language)
        } ?? "–"
    }

    /// Every measure of each organisation and each level, for programs.
    var organisationsJSON: [JSON.Member] {
        let plan = report.results.plan
        return [("organisations", Scope.Kind.organisation), ("levels", .level)].compactMap { name, kind in
            let scopes = plan.scopes.indices.filter { plan.scopes[$0].kind == kind }
            if scopes.isEmpty { return nil }
            return JSON.Member(name, .array(scopes.map { scopeJSON($0) }))
        }
    }

    private func scopeJSON(_ scope: Int) -> JSON {
        [
            "name": .string(report.results.plan.scopes[scope].key),
            "measures": .array(rows(ofScope: scope).map { measureJSON(row: $0) }),
        ]
    }
}
