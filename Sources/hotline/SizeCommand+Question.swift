import CommandLineKit
import Foundation
import HotlineModel
import ScenarioFiles
import Scenarios
import SimulationTime
import Sizing
import Wording

extension SizingQuestion.Stretch: ConvertibleFromArgument {}
extension SizingQuestion.Columns: ConvertibleFromArgument {}

extension SizeCommand {
    /// `MEASURE=VALUE`, perhaps `@SCOPE:KEY`.
    struct Target: Sendable {
        let figure: MeasureValue
        /// The scope's kind and key; nil: the whole hotline.
        let scope: (kind: String, key: String)?

        static let converter = Converter<Target> { text in
            let failure = ParseFailure(
                expected:
                    "MEASURE=VALUE or MEASURE=VALUE@SCOPE:KEY, such as service_level=80% or p_abandon=3%@category:tax"
            )
            let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
            guard let figure = MeasureValue(parts[0]) else { return .failure(failure) }
            var scope: (String, String)?
            if parts.count == 2 {
                let names = parts[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else { return .failure(failure) }
                scope = (String(names[0]), String(names[1]))
            }
            return .success(Target(figure: figure, scope: scope))
        }

        /// The goal, if the scenario has what it is about and seats can move it.
        func goal(_ parsed: ParsedCommand, _ plan: KpiPlan) throws -> SizingQuestion.Goal {
            let known = try figure.known(SizeCommand.target.spec.name, example: "80%", parsed)
            guard let side = Sizer.side(of: known.id) else {
                let all = CommandWords.list(Sizer.measures, parsed.language)
                throw parsed.usageError(SizeQuestionWords.seatsDoNotDecide, known.id, all)
            }
            guard let scope else { return .init(measure: known.id, side: side, value: figure.value) }
            guard let kind = Scope.Kind(rawValue: scope.kind) else {
                let kinds = CommandWords.list(Scope.Kind.allCases.map(\.rawValue), parsed.language)
                throw parsed.usageError(SizeQuestionWords.noScope, scope.kind, kinds)
            }
            let goal = SizingQuestion.Goal(
                measure: known.id, scope: kind, key: scope.key, side: side, value: figure.value)
            guard let index = Sizer.scope(of: goal, in: plan) else {
                let keys = plan.scopes.filter { $0.kind == kind }.map(\.key)
                let hint =
                    parsed.didYouMean(scope.key, among: keys) ?? (keys.isEmpty ? "" : parsed.thereAre(keys.prefix(12)))
                throw parsed.usageError(SizeQuestionWords.noKey, kind.rawValue, scope.key, hint)
            }
            guard plan.scopes[index].has(known) else {
                throw parsed.usageError(SizeQuestionWords.notOfScope, known.id, kind.rawValue)
            }
            return goal
        }
    }

    /// `NAME`, perhaps `=PRICE`.
    struct PricedGroup: Sendable {
        let name: String
        let price: Double

        static let converter = Converter<PricedGroup> { text in
            guard let equals = text.lastIndex(of: "=") else {
                return text.isEmpty
                    ? .failure(ParseFailure(expected: "the name of a group, or NAME=PRICE"))
                    : .success(PricedGroup(name: text, price: 1))
            }
            guard let price = CalibrateCommand.Number(text[text.index(after: equals)...])?.value, price > 0,
                equals > text.startIndex
            else { return .failure(ParseFailure(expected: "NAME or NAME=PRICE, the price above 0, such as tax=1.3")) }
            return .success(PricedGroup(name: String(text[..<equals]), price: price))
        }
    }

    /// Days that replications make together, if nobody says how many.
    private static let usualDays = 2800

    /// What is asked.
    static func question(_ parsed: ParsedCommand, _ scenario: Scenario) throws -> SizingQuestion {
        let plan = KpiPlan(for: try World(compiling: scenario))
        let given = try parsed[target].map { try $0.goal(parsed, plan) }
        let goals = given.isEmpty ? goals(of: scenario) : given
        if goals.isEmpty {
            throw parsed.usageError(SizeQuestionWords.noTargets)
        }
        for (index, goal) in goals.enumerated() where goals[..<index].contains(where: { $0.isAlike(goal) }) {
            throw parsed.usageError(SizeQuestionWords.targetTwice, goal.measure)
        }
        let groups = try groups(parsed, scenario)
        var step = scenario.slot
        if parsed.isGiven(SizeCommand.step) {
            step = .minutes(parsed[SizeCommand.step]!)
            let fits =
                step.milliseconds % scenario.slot.milliseconds == 0 && SimSpan.day.milliseconds % step.milliseconds == 0
            if !fits {
                throw parsed.usageError(SizeQuestionWords.badStep, "\(Int(scenario.slot.seconds / 60))")
            }
        }
        var question = SizingQuestion(goals: goals, groups: groups.map(\.index), step: step)
        question.prices = groups.map(\.price)
        question.stretch = parsed[stretch]
        question.probability = parsed[probability]
        question.columns = parsed[columns]
        question.least = parsed[least]
        let days = max(1, Int((scenario.period.to - scenario.period.from).seconds / 86_400))
        question.replications = parsed[replications] ?? min(400, max(20, usualDays / days))
        question.threads = CommonOptions.cores(parsed)
        return question
    }

    /// The scenario's targets that seats decide.
    private static func goals(of scenario: Scenario) -> [SizingQuestion.Goal] {
        var goals: [SizingQuestion.Goal] = []
        if let level = scenario.targets.serviceLevel.atLeast {
            goals.append(.init(measure: "service_level", side: .atLeast, value: level))
        }
        for bound in scenario.targets.bounds where Sizer.side(of: bound.measure) == bound.side {
            goals.append(.init(measure: bound.measure, side: bound.side, value: bound.value))
        }
        return goals
    }

    /// The groups by index, with their prices.
    private static func groups(_ parsed: ParsedCommand, _ scenario: Scenario) throws -> [(index: Int, price: Double)] {
        let all = scenario.frontOffice.groups
        let given = parsed[group]
        if given.isEmpty {
            let usual = all.indices.filter {
                all[$0].skills?.isEmpty != true && all[$0].rota == nil && all[$0].from == nil && all[$0].to == nil
            }
            if usual.isEmpty {
                throw parsed.usageError(SizeQuestionWords.noUsualGroup)
            }
            return usual.map { ($0, 1) }
        }
        return try given.enumerated().map { place, one in
            guard let index = all.firstIndex(where: { $0.name == one.name }) else {
                let names = all.map(\.name)
                let hint = parsed.didYouMean(one.name, among: names) ?? parsed.thereAre(names[...])
                throw parsed.usageError(SizeQuestionWords.noGroup, one.name, hint)
            }
            if given[..<place].contains(where: { $0.name == one.name }) {
                throw parsed.usageError(CommandWords.nameTwice, group.spec.name, one.name)
            }
            return (index, one.price)
        }
    }
}

extension SizingQuestion.Goal {
    fileprivate func isAlike(_ other: SizingQuestion.Goal) -> Bool {
        measure == other.measure && scope == other.scope && key == other.key
    }
}
