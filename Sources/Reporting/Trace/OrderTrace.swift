import HotlineModel
import Scenarios
import SimulationTime
import WorkingCalendar

/// The life of one order in one replication, from the registration to the close or to the end of the period.
///
/// Made of what the event loop wrote down (`CaseLog`) and of the scenario, which knows names and articles. Text and JSON are made of it.
public struct OrderTrace: Sendable {
    /// A line of it.
    public struct Line: Sendable {
        /// When.
        public let time: SimTime
        /// Since the line before; nil for the first.
        public let since: SimSpan?
        /// What happened.
        public let step: CaseStep
        /// Id or name of what the step is about: a unit, stage, way, level, trigger or number; empty for none.
        public let detail: String
        /// When the order is due from this step on, where the step changes it.
        public let due: SimTime?
        /// The articles behind the step, as the scenario gives them.
        public let articles: [String]
        /// What kind of day it is; nil beyond the calendar.
        public let day: DayKind?
        /// Whether the day is worked although its weekday is a day off.
        public let isAdjusted: Bool
        /// The holiday the day belongs to or makes up for.
        public let holiday: String?
        /// Of a reply: how long after the limit it came; zero in time.
        public let lateBy: SimSpan
    }

    /// The order's number, from 1.
    public let number: Int
    /// The replication's, from 1.
    public let replication: Int
    /// Its category.
    public let category: String
    /// The units from the top of the tree to the one that handles it.
    public let path: [String]
    /// What happened.
    public let lines: [Line]
    /// When it came to the desk; nil if it did not in the period.
    public let registered: SimTime?
    /// When it counts as closed: with the first reply or with its end, as the rules say; nil if it is open.
    public let closed: SimTime?
    /// Time from the registration to the close in hours by the clock, and in working days of 24 hours.
    public let cycle: (hours: Double, workingDays: Double)?
    /// The last reply, or the end of the period without one: when the order was due then; nil if no clock ran.
    public let due: SimTime?
    /// By how much the last reply, or the end of the period, is after that; zero if it is not.
    public let lateBy: SimSpan
    /// Whether there was a reply.
    public let isReplied: Bool
    /// How it stands at the end.
    public let state: CaseState
    /// The end of the period.
    public let end: SimTime

    /// Puts together what happened to order `number` in replication `replication` (from 1).
    public init(_ log: CaseLog, number: Int, replication: Int, of scenario: Scenario, in world: World) {
        precondition(!log.entries.isEmpty, "an order that was registered or announced")
        let calendar = world.dayClock.calendar
        let articles = CaseArticles(
            scenario.rules, category: world.categories[log.category], lineLimit: log.variant)
        self.number = number
        self.replication = replication
        category = world.categories[log.category]
        path = world.path(to: world.cases[log.row].organisation)
        end = world.to

        let entries = log.entries
        // A step is written down before it sets the clock: what it sets shows with the next one.
        let dues = entries.dropFirst().map(\.due) + [log.dueAtEnd]
        var state = CaseState.atDesk
        var lines: [Line] = []
        for (index, entry) in entries.enumerated() {
            state = entry.step.rule.to ?? state
            let before = index == 0 ? nil : dues[index - 1]
            let due = dues[index] == before ? nil : dues[index]
            let date = entry.time.date
            lines.append(
                Line(
                    time: entry.time, since: index == 0 ? nil : entry.time - entries[index - 1].time,
                    step: entry.step, detail: world.detail(of: entry.step, entry.detail, scenario.rules), due: due,
                    articles: articles.behind(entry.step, detail: entry.detail, setsLimit: due != nil),
                    day: try? calendar.kind(of: date),
                    isAdjusted: (try? calendar.isAdjusted(date)) ?? false,
                    holiday: (try? calendar.name(of: date)) ?? nil,
                    lateBy: entry.step == .replied ? max(.zero, entry.time - (entry.due ?? entry.time)) : .zero))
        }
        self.lines = lines
        self.state = state

        let registered = entries.first { $0.step == .registered }?.time
        let closing: CaseStep = scenario.rules.revisit?.closed == .reply ? .replied : .closed
        let closed = entries.first { $0.step == closing }?.time
        self.registered = registered
        self.closed = closed
        if let registered, let closed {
            let time = (try? world.dayClock.workingTime(from: registered, to: closed)) ?? .zero
            cycle = ((closed - registered).hours, time.hours / 24)
        } else {
            cycle = nil
        }
        let reply = entries.last { $0.step == .replied }
        // An order that is done again has a new limit.
        let isOpenAgain = log.dueAtEnd != nil
        isReplied = reply != nil && !isOpenAgain
        due = isReplied ? reply?.due : log.dueAtEnd
        let finished = isReplied ? reply!.time : world.to
        lateBy = due.map { max(.zero, finished - $0) } ?? .zero
    }
}

extension World {
    /// Names of the units from the top of the tree down to one.
    fileprivate func path(to unit: Int) -> [String] {
        var path: [String] = []
        var next = unit
        while next >= 0 {
            path.insert(organisations[next].name, at: 0)
            next = organisations[next].parent
        }
        return path
    }

    /// What the number beside a step stands for.
    func detail(of step: CaseStep, _ number: Int, _ rules: CaseRules) -> String {
        switch step.detail {
        case .none: return ""
        case .unit: return organisations[number].name
        case .row: return organisations[cases[number].organisation].name
        case .stage: return rules.disputes!.stages[number].name
        case .way: return rules.revisit!.ways[number].by.rawValue
        case .level: return RevisitRules.Answers.levels[number]
        case .trigger: return SupervisionRules.Trigger.allCases[number].rawValue
        case .contacts: return String(number)
        }
    }
}
