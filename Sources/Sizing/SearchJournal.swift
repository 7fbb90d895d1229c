/// What a search decided so far, step by step, so that an interrupted one goes on as if nothing had been: a search is deterministic,
/// and a step whose outcome is known needs no simulation.
public struct SearchJournal: Sendable {
    /// Seats after each step; empty: a climb's end.
    public private(set) var steps: [[Int]]
    private var next = 0
    private let wrote: @Sendable ([[Int]]) -> Void

    /// - Parameters:
    ///   - steps: of a search that was interrupted.
    ///   - wrote: is told all steps whenever there is a new one.
    public init(_ steps: [[Int]] = [], wrote: @escaping @Sendable ([[Int]]) -> Void = { _ in }) {
        self.steps = steps
        self.wrote = wrote
    }

    /// What came of the next step, if it is known.
    mutating func known() -> [Int]? {
        guard next < steps.count else { return nil }
        next += 1
        return steps[next - 1]
    }

    /// Notes what came of a step that was not known.
    mutating func note(_ seats: [Int]) {
        steps.append(seats)
        next = steps.count
        wrote(steps)
    }
}
