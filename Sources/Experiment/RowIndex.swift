import HotlineModel

/// Rows of a plan by measure, scope and period, for those who look up many. Built once.
public struct RowIndex: Sendable {
    private struct Key: Hashable {
        let measure: String
        let scope: Int
        let period: Int
    }

    private let rows: [Key: Int]
    private let scopes: [String: Int]

    /// Indexes the rows of some measures.
    public init(_ plan: KpiPlan, measures: [String]) {
        let wanted = Dictionary(
            uniqueKeysWithValues: Set(measures).compactMap { id in
                Measure.all.firstIndex { $0.id == id }.map { ($0, id) }
            })
        var rows: [Key: Int] = [:]
        for (index, row) in plan.rows.enumerated() {
            guard let id = wanted[row.measure] else { continue }
            rows[Key(measure: id, scope: row.scope, period: row.period)] = index
        }
        self.rows = rows
        scopes = Dictionary(
            plan.scopes.enumerated().map { (RowIndex.name($1.kind, $1.key), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Row of a measure; nil if there is none.
    public func row(_ measure: String, scope: Int, period: Int) -> Int? {
        rows[Key(measure: measure, scope: scope, period: period)]
    }

    /// Index of a scope; nil if there is none.
    public func scope(_ kind: Scope.Kind, _ key: String) -> Int? { scopes[RowIndex.name(kind, key)] }

    private static func name(_ kind: Scope.Kind, _ key: String) -> String { kind.rawValue + " " + key }
}
