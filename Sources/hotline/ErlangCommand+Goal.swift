import CommandLineKit
import QueueingTheory
import Wording

extension ErlangCommand {
    /// A measure and the value it must reach.
    struct Goal {
        /// What a target can be for, as `--on` names it.
        enum Measure: String, CaseIterable {
            case sl
            case serviceLevelOfOffered = "sl_offered"
            case serviceLevelOfAnswered = "sl_answered"
            case serviceLevelExcludingShortAbandons = "sl_excl_short_abandons"
            case virtualServiceLevel = "sl_virtual"
            case abandonCountedOk = "sl_abandon_counted_ok"
            case abandonment = "p_abandon"
            case blocking = "p_block"
            case occupancy

            /// Whether more is better.
            var isServiceLevel: Bool { rawValue.hasPrefix("sl") }

            /// The names under which systems give it.
            var outputs: [String] {
                switch self {
                case .sl, .serviceLevelOfOffered: ["sl_offered", "sl"]
                case .blocking: ["p_blocked", "p_block"]
                default: [rawValue]
                }
            }
        }

        let measure: Measure
        let target: Double

        /// The goal on the command line, nil if there is none.
        init?(_ question: Question, _ parsed: ParsedCommand) throws(UsageError) {
            measure = parsed[Options.on(for: question.formula)]
            guard let target = parsed[Options.target] else {
                if parsed.isGiven(Options.on(for: question.formula)) {
                    throw parsed.usageError(ErlangWords.onWithoutTarget)
                }
                return nil
            }
            self.target = target
            if measure == .blocking, question.formula != .b, question.lines == nil {
                throw parsed.usageError(ErlangWords.blockingNeedsLines)
            }
        }

        /// Measures of a system, its default first.
        static func measures(of formula: Formula) -> [Measure] {
            switch formula {
            case .b: [.blocking, .occupancy]
            case .c: [.sl, .serviceLevelOfOffered, .blocking, .occupancy]
            case .a, .x: Measure.allCases.filter { $0 != .sl }
            }
        }

        /// Whether an answer meets it.
        func isMet(by answer: Answer) -> Bool {
            guard let value = measure.outputs.lazy.compactMap({ answer.value(of: $0) }).first else {
                preconditionFailure("no output for \(measure)")
            }
            return measure.isServiceLevel ? value >= target : value <= target
        }

        /// `service level of offered calls >= 80%`.
        var description: String {
            "\(measure.rawValue) \(measure.isServiceLevel ? ">=" : "<=") \(Words.percent(target))"
        }
    }
}

extension ErlangCommand.Question {
    /// The least servers that meet a goal, nil if no number does.
    ///
    /// Blocking with lines is tried one by one: more servers need not block less where callers leave sooner than they
    /// would be served. All other measures improve with every server and are searched by bisection.
    func leastServers(for goal: ErlangCommand.Goal) throws(QueueingError) -> Int? {
        func meets(_ servers: Int) throws(QueueingError) -> Bool {
            do throws(QueueingError) {
                return goal.isMet(by: try solve(servers: servers))
            } catch {
                if case .noSteadyState = error { return false }
                throw error
            }
        }
        if goal.measure == .blocking, let lines {
            for servers in 1...lines where try meets(servers) { return servers }
            return nil
        }
        return try LeastServers.search(from: fewest, upTo: most, where: meets)
    }

    /// The fewest servers that a search tries.
    var fewest: Int { formula == .b ? 0 : 1 }
    /// The most servers that a search tries.
    var most: Int { lines ?? ErlangCommand.Options.mostServers }

    /// Says that no number of servers meets a goal.
    func unreachable(_ goal: ErlangCommand.Goal, _ language: Language) -> String {
        let bound = (lines == nil ? ErlangWords.upTo : ErlangWords.upToLines)(language, "\(most)")
        return ErlangWords.unreachable(language, bound, goal.description)
    }
}
