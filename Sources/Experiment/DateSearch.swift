import HotlineModel
import Scenarios
import SimulationTime
import Statistics

/// Dates on which lines join, moved within a window, with which the temporary reinforcement of the room costs least.
///
/// Lines with the same dates move together, all dates of a line by the same days. A plan is a shift for each group of lines; its price is
/// that of the further heads with which every week keeps its targets (`SeatSearch`), found by simulation on the same random numbers as
/// those of all other plans. The search is a `PatternSearch` with few replications, from the stated dates and from dates spread over
/// the window; the best it meets, and the frontier of price against missed calls, are then simulated with all of them.
public struct DateSearch: Sendable {
    /// What is searched for, and how long.
    public struct Options: Sendable {
        /// Days that a line may move, either way.
        public var window = 28
        /// Days between two dates that are tried.
        public var step = 7
        /// Lines with the same dates that move as one, at most.
        public var together = 4
        /// Plans to try.
        public var evaluations = 40
        /// Price of a head-hour.
        public var price = 1.0
        /// The last day on which a line may join; nil: any.
        public var by: CivilDate?
        /// Replications of the finalists.
        public var replications = 1
        /// Worker threads.
        public var threads = 1
        /// Confidence of all intervals.
        public var confidence = ConfidenceLevel.percent95

        /// The defaults.
        public init() {}
    }

    /// Lines that move as one.
    public struct Group: Sendable, Equatable {
        /// Indices of its lines in the consolidation.
        public let lines: [Int]
    }

    /// The stated dates, as the command has simulated them with all replications.
    public typealias Stated = (before: Results, seats: SeatSearch, answer: SeatSearch.Answer)

    /// Where a search stands.
    public enum Step: Sendable {
        /// Plans tried so far.
        case plans(Int)
        /// Finalists done, of so many.
        case finalists(Int, of: Int)
    }

    /// Replications of the search itself, at most.
    public static let fewReplications = 5
    /// Plans besides the stated one that are simulated with all replications.
    public static let finalists = 5

    /// What moves.
    public let groups: [Group]
    /// What is searched for.
    public let options: Options
    let scenario: Scenario
    let bounds: [Bound]
    /// Fields about which the stated scenario has a warning.
    private let warned: Set<String>

    /// Sorts the lines into groups.
    ///
    /// - Parameter bounds: the targets of every week.
    public init(_ scenario: Scenario, bounds: [Bound], _ options: Options) {
        self.scenario = scenario
        self.bounds = bounds
        self.options = options
        groups = DateSearch.groups(of: scenario.consolidation?.lines ?? [], together: options.together)
        warned = Set(DateSearch.problems(scenario).map(\.path))
    }

    /// Steps that a line may move, either way.
    public var reach: Int { options.window / options.step }

    /// Lines with the same dates, by their first date; more than `together` of them in equal parts. Lines without a date are in none.
    static func groups(of lines: [LegacyLine], together: Int) -> [Group] {
        var alike: [[CivilDate?]: [Int]] = [:]
        var order: [(first: CivilDate, dates: [CivilDate?])] = []
        for (index, line) in lines.enumerated() {
            let stated = line.statedDates
            guard let first = stated.map(\.date).min() else { continue }
            let known = Dictionary(uniqueKeysWithValues: stated)
            let dates = LegacyLine.dateKeys.map { known[$0] }
            if alike[dates] == nil { order.append((first, dates)) }
            alike[dates, default: []].append(index)
        }
        let sorted = order.enumerated().sorted { ($0.element.first, $0.offset) < ($1.element.first, $1.offset) }
        return sorted.flatMap { _, key -> [Group] in
            let members = alike[key.dates] ?? []
            let parts = (members.count + together - 1) / together
            return (0..<parts).map { part in
                Group(lines: Array(members[part * members.count / parts..<(part + 1) * members.count / parts]))
            }
        }
    }

    /// The scenario with its groups moved by days.
    public func moved(by shifts: [Int]) -> Scenario {
        var other = scenario
        for (group, days) in zip(groups, shifts) {
            for line in group.lines {
                guard let stated = scenario.consolidation?.lines[line] else { continue }
                other.consolidation?.lines[line] = stated.shifted(by: days)
            }
        }
        return other
    }

    /// Whether shifts keep every date on its side of the period's ends, and everybody joins in time.
    ///
    /// A date that leaves the period would take its cost out of sight.
    func isInTime(_ shifts: [Int]) -> Bool {
        let (first, last) = (scenario.period.from.date, (scenario.period.to - SimSpan(milliseconds: 1)).date)
        for (group, days) in zip(groups, shifts) {
            for index in group.lines {
                guard let line = scenario.consolidation?.lines[index] else { continue }
                for (_, stated) in line.statedDates {
                    let then = stated.adding(days: days)
                    if (stated < first) != (then < first) || (stated > last) != (then > last) { return false }
                }
                if let by = options.by, let joins = line.isKnownFrom?.adding(days: days), joins > by { return false }
            }
        }
        return true
    }

    /// Whether the scenario can be simulated with these shifts, and nothing about it is more doubtful than as it is stated.
    func isAllowed(_ shifts: [Int]) -> Bool {
        guard isInTime(shifts) else { return false }
        return DateSearch.problems(moved(by: shifts)).allSatisfy {
            $0.severity == .warning && warned.contains($0.path)
        }
    }

    /// Steps of the second start: the groups, by their first date, spread over the window as far as each may go.
    var spreadOut: [Int] {
        groups.indices.map { place in
            guard groups.count > 1 else { return 0 }
            var steps = (2 * reach * place + (groups.count - 1) / 2) / (groups.count - 1) - reach
            func isFree(_ steps: Int) -> Bool {
                isInTime(groups.indices.map { $0 == place ? steps * options.step : 0 })
            }
            while steps != 0 && !isFree(steps) { steps -= steps.signum() }
            return steps
        }
    }

    private static func problems(_ scenario: Scenario) -> [Problem] {
        scenario.problems(
            measures: Measure.facts.filter(\.isOfAll).map(\.id), ofUnits: Measure.facts)
    }
}
