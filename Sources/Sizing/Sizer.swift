import Experiment
import HotlineModel
import Scenarios
import Statistics

/// Sizes seats: offered load, search, certificate on fresh streams, the worth of the next seat, what other seats give.
public struct Sizer {
    private let grid: SeatGrid
    private let trials: SeatTrials
    private let promises: Promises
    private let confidence: ConfidenceLevel
    private let count: Count

    /// Batches of fresh streams at most, and how many together know enough.
    private static let certificates = 24
    private static let enough = 4
    /// Factors of the seats along the curve.
    static let factors = [0.8, 0.85, 0.9, 0.95, 1.05, 1.1, 1.15, 1.2]

    /// Series beside the targets', of the whole hotline: in time, not answered, redials after those.
    private enum Told: Int, CaseIterable {
        case inTime, missed, redials
    }

    /// Simulations that were run.
    private final class Count: @unchecked Sendable {
        // Written by the thread that searches, between simulations.
        var simulations = 0
    }

    /// Prepares a sizing.
    ///
    /// - Parameters:
    ///   - progress: called after each simulation with the number of its replications.
    /// - Precondition: the targets' measures are ratios that the scenario has for the targets' scopes.
    public init(
        _ grid: SeatGrid, confidence: ConfidenceLevel = .percent95,
        isCancelled: @escaping @Sendable () -> Bool = { false }, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws {
        self.grid = grid
        self.confidence = confidence
        let plan = KpiPlan(for: try World(compiling: grid.scenario, slotsBy: .day))
        let all = plan.scopes.firstIndex { $0.kind == .all }!
        var series = grid.question.goals.map { goal -> Series in
            guard let scope = Sizer.scope(of: goal, in: plan), let measure = Measure.named(goal.measure),
                case .ratio(let part, let whole) = measure.formula
            else { preconditionFailure("\(goal.measure) of \(goal.key) is no ratio of slots") }
            return Series(scope: scope, part: part, whole: whole, scale: measure.scale)
        }
        for told in Told.allCases {
            let part: @Sendable (Measure.Sums) -> Int64 =
                switch told {
                case .inTime: { $0.contacts.answeredWithin }
                case .missed: { $0.contacts.abandoned + $0.contacts.blocked }
                case .redials: { $0.contacts.abandoned + $0.contacts.blocked - $0.contacts.lost }
                }
            series.append(Series(scope: all, part: part, whole: { _ in 1 }, scale: 1))
        }
        let count = Count()
        self.count = count
        let trials = SeatTrials(grid, series, isCancelled: isCancelled) {
            count.simulations += 1
            progress($0)
        }
        self.trials = trials
        promises = Promises(grid, days: trials.days, series: series)
    }

    /// The scope of a target; nil if the scenario has none.
    public static func scope(of goal: SizingQuestion.Goal, in plan: KpiPlan) -> Int? {
        plan.scopes.firstIndex { $0.kind == goal.scope && $0.key == goal.key }
    }

    /// Measures that seats decide, which can be targets.
    public static var measures: [String] { sides.map(\.id) }

    /// Which side of a target is good; nil for a measure that seats do not decide.
    public static func side(of measure: String) -> Bound.Side? { sides.first { $0.id == measure }?.side }

    private static let sides: [(id: String, side: Bound.Side)] =
        [
            "service_level", "service_level_admitted", "service_level_answered", "service_level_excl_short",
            "service_level_abandoned_ok", "answer_rate",
        ].map { ($0, .atLeast) }
        + [
            "p_abandon", "p_blocked", "p_wait", "lost_share", "mean_wait_s", "mean_wait_admitted_s",
            "mean_wait_answered_s", "occupancy",
        ].map { ($0, .atMost) }

    /// Sizes; nil if it was cancelled. What was decided until then is in the journal's steps.
    public func run(_ journal: SearchJournal) throws -> SizingAnswer? {
        let replications = grid.question.replications
        guard
            let load = try OfferedLoad(
                grid, isCancelled: trials.isCancelled, progress: trials.progress)
        else { return nil }
        var search = SeatSizing(
            grid, promises, trials, replications: 0..<replications, start: load.plans.last!,
            neighbours: load.neighbours, journal: journal)
        guard try search.search() else { return nil }
        let found = search.seats

        guard let certified = try certify(&search) else { return nil }
        let (standing, fresh) = (certified.standing, certified.range)
        let seats = search.seats
        guard let worth = try worth(seats, certified.last, fresh) else { return nil }
        let told = standing.broken.count
        guard let outcome = try outcome(seats, fresh, broken: told) else { return nil }
        var textbooks: [SizingAnswer.Outcome] = []
        for seats in load.plans {
            guard let one = try self.outcome(seats, fresh) else { return nil }
            textbooks.append(one)
        }
        guard let stated = try self.outcome(grid.stated, fresh) else { return nil }
        var curve: [SizingAnswer.Outcome] = []
        for factor in Sizer.factors {
            guard let one = try self.outcome(scaled(seats, by: factor), fresh) else { return nil }
            curve.append(one)
            if factor < 1, Sizer.factors.first(where: { $0 > factor })! > 1 { curve.append(outcome) }
        }
        let cells = (0..<grid.count).filter { grid.isOpen($0) }.map { cell in
            self.cell(cell, seats[cell], load, load.plans.map { $0[cell] }, standing, worth)
        }
        let verdicts = (0..<promises.count).map { promise($0, standing) }
        return SizingAnswer(
            grid: grid, cells: cells, promises: verdicts, outcome: outcome, textbooks: textbooks,
            byQueue: (load.seatHoursByQueue(.erlangC), load.seatHoursByQueue(.erlangA)), stated: stated, curve: curve,
            replications: replications, simulations: count.simulations,
            added: zip(seats, found).reduce(0) { $0 + $1.0 - $1.1 },
            ending: verdicts.contains { $0.verdict == .missed } ? .notReached : .complete)
    }

    /// Replications the search has not seen: what they say, the last of them, and which these were.
    private typealias Certificate = (standing: Standing, last: Observations, range: Range<Int>)

    /// Looks at the seats on fresh streams until these know enough, and adds seats where they ask for them.
    ///
    /// A target that is missed beyond doubt (99.9 %: there are many targets) gets seats at once; others are looked at on more streams,
    /// and get seats if they are still missed. After each addition everything is looked at anew. Nil if it was cancelled.
    private func certify(_ search: inout SeatSizing) throws -> Certificate? {
        let count = grid.question.replications
        var pool: Standing?
        var batches = 0
        for round in 1...Sizer.certificates {
            let range = (round * count)..<((round + 1) * count)
            guard let seen = try trials.run(search.seats, range) else { return nil }
            if pool == nil { pool = Standing(promises, seen) } else { pool!.append(seen) }
            batches += 1
            let broken = pool!.broken.filter { search.lack(pool!, $0) > 0 }
            let missed = broken.filter { promise in
                search.lack(pool!, promise) > pool!.estimate(promise, confidence: .percent99point9)?.halfWidth
                    ?? .infinity
            }
            let wanted = missed.isEmpty && batches >= Sizer.enough ? broken : missed
            if broken.isEmpty || round == Sizer.certificates { return (pool!, seen, range) }
            if wanted.isEmpty { continue }
            search.replications = range
            let lacks = Dictionary(uniqueKeysWithValues: wanted.map { ($0, search.lack(pool!, $0)) })
            guard let more = try search.raise(Standing(promises, seen), lacks, by: 1) else { return nil }
            if more.isEmpty { return (pool!, seen, range) }
            search.add(more)
            pool = nil
            batches = 0
        }
        preconditionFailure("the last round returns")
    }

    /// The seats times a factor, those rounded up first that lose most by rounding.
    private func scaled(_ seats: [Int], by factor: Double) -> [Int] {
        let wanted = seats.map { Double($0) * factor }
        var found = wanted.map { Int($0) }
        let missing = Int(wanted.reduce(0, +).rounded()) - found.reduce(0, +)
        let order = wanted.indices.sorted {
            (wanted[$0] - Double(found[$0]), $1) > (wanted[$1] - Double(found[$1]), $0)
        }
        for cell in order.prefix(max(0, missing)) { found[cell] += 1 }
        return found.indices.map { grid.isOpen($0) ? max(grid.question.least, found[$0]) : 0 }
    }

    /// What seats give over the whole period; nil if it was cancelled.
    ///
    /// - Parameter broken: promises that are broken, where more is known of them than these replications say.
    private func outcome(_ seats: [Int], _ replications: Range<Int>, broken: Int? = nil) throws -> SizingAnswer.Outcome?
    {
        guard let run = try trials.run(seats, replications, measures: SizingAnswer.told) else { return nil }
        let measures = SizingAnswer.told.enumerated().map { index, id -> Estimate? in
            var moments = RatioMoments()
            for pairs in run.measures { moments.add(numerator: pairs[index].x, denominator: pairs[index].y) }
            return moments.estimate(confidence: confidence)?.scaled(by: Measure.named(id)!.scale)
        }
        return SizingAnswer.Outcome(
            seats: seats, seatHours: grid.seatHours(seats), price: grid.price(seats), measures: measures,
            broken: broken ?? Standing(promises, run.seen).broken.count)
    }

    // MARK: The next seat, and the last

    /// What a seat more and a seat less change around their cells, in simulations of many cells at once.
    private struct Worth {
        /// The seats themselves.
        let seen: Observations
        /// By cell: the simulation with a seat more there, and with one less.
        var more: [Int: Observations] = [:]
        var less: [Int: Standing] = [:]
    }

    private func worth(_ seats: [Int], _ seen: Observations, _ replications: Range<Int>) throws -> Worth? {
        var worth = Worth(seen: seen)
        let apart = SeatSizing.lag(grid) + 1
        for group in grid.question.groups.indices {
            for first in 0..<min(apart, grid.steps) {
                let cells = grid.columns.indices.flatMap { column in
                    stride(from: first, to: grid.steps, by: apart).map {
                        grid.cell(group: group, column: column, step: $0)
                    }
                }.filter { grid.isOpen($0) }
                if cells.isEmpty { continue }
                var trial = seats
                for cell in cells { trial[cell] += 1 }
                guard let more = try trials.run(trial, replications) else { return nil }
                for cell in cells { worth.more[cell] = more }
                guard grid.question.stretch == .slot else { continue }
                let reducible = cells.filter { seats[$0] > 0 }
                trial = seats
                for cell in reducible { trial[cell] -= 1 }
                guard let less = try trials.run(trial, replications) else { return nil }
                let fewer = Standing(promises, less)
                for cell in reducible { worth.less[cell] = fewer }
            }
        }
        return worth
    }

    private func cell(
        _ cell: Int, _ seats: Int, _ load: OfferedLoad, _ textbook: [Int], _ standing: Standing, _ worth: Worth
    )
        -> SizingAnswer.Cell
    {
        let (group, column, step) = grid.place(cell)
        let days = trials.days.indices.filter { grid.columnOfDay[trials.days[$0]] == column }
        let ofStep = (step * grid.slotsPerStep)..<((step + 1) * grid.slotsPerStep)
        let own = days.flatMap { day in ofStep.map { day * grid.slots + $0 } }
        let reach = (SeatSizing.lag(grid) + 1) * grid.slotsPerStep
        let span = standing.seen.span
        let felt = days.flatMap { day -> [Int] in
            let first = day * grid.slots + ofStep.lowerBound
            return Array(first..<min(span, first + reach))
        }
        let seen = worth.seen
        let more = worth.more[cell]!
        let goals = grid.question.goals
        func ratio(_ goal: Int, _ seen: Observations) -> Estimate? {
            var moments = RatioMoments()
            for pair in seen.sums(goal, slots: own) {
                moments.add(numerator: pair.numerator, denominator: pair.denominator)
            }
            return moments.estimate(confidence: confidence)?.scaled(by: promises.series[goal].scale)
        }
        let name = grid.scenario.frontOffice.groups[grid.question.groups[group]].name
        // Of several targets the one that a seat less would miss first.
        let fewer = worth.less[cell]?.seen ?? standing.seen
        let nearest = goals.indices.filter { goals[$0].scope != .group || goals[$0].key == name }.compactMap {
            goal -> (goal: Int, value: Estimate, margin: Double)? in
            guard let value = ratio(goal, standing.seen), let less = ratio(goal, fewer) else { return nil }
            return (goal, value, goals[goal].bound.margin(of: less.mean) / max(1e-9, less.halfWidth ?? 1))
        }.min { $0.margin < $1.margin }
        let nextValue = nearest.flatMap { nearest in
            PairedRatios.difference(
                zip(more.sums(nearest.goal, slots: own), seen.sums(nearest.goal, slots: own)).map {
                    (first: $0, second: $1)
                }, confidence: confidence)?.scaled(by: promises.series[nearest.goal].scale)
        }
        func change(_ told: Told) -> Estimate? {
            var moments = RatioMoments()
            let index = goals.count + told.rawValue
            for (after, before) in zip(more.sums(index, slots: felt), seen.sums(index, slots: felt)) {
                moments.add(
                    numerator: after.numerator - before.numerator, denominator: Int64(max(1, days.count)))
            }
            return moments.estimate(confidence: confidence)
        }
        var interval: ClosedRange<Int>?
        if grid.question.stretch == .slot {
            func isAny(_ standing: Standing, _ isMissed: (Estimate, Double) -> Bool) -> Bool {
                ofStep.contains { slot in
                    goals.indices.contains { goal in
                        let promise = goal * promises.stretches + column * grid.slots + slot
                        guard let margin = standing.margin(promise),
                            let found = standing.estimate(promise, confidence: confidence)
                        else { return false }
                        return isMissed(found, margin)
                    }
                }
            }
            let mayNeedMore = isAny(standing) { found, margin in margin < found.halfWidth ?? .infinity }
            let needsAll =
                seats <= grid.question.least || worth.less[cell] == nil
                || isAny(worth.less[cell]!) { found, margin in margin < -(found.halfWidth ?? .infinity) }
            interval = (needsAll ? seats : seats - 1)...(mayNeedMore ? seats + 1 : seats)
        }
        return SizingAnswer.Cell(
            group: group, column: column, step: step, seats: seats, interval: interval,
            load: load.load(group: group, column: column, step: step),
            textbook: textbook, goal: nearest?.goal,
            value: nearest?.value, nextValue: nextValue, nextInTime: change(.inTime), nextMissed: change(.missed),
            nextRedials: change(.redials))
    }

    private func promise(_ index: Int, _ standing: Standing) -> SizingAnswer.Promise {
        let (goal, stretch) = promises.place(index)
        let found = standing.estimate(index, confidence: confidence)
        let verdict = standing.margin(index).map { margin -> SizingAnswer.Promise.Verdict in
            margin >= 0 ? .kept : margin >= -(found?.halfWidth ?? .infinity) ? .open : .missed
        }
        var (column, slot, month): (Int?, Int?, String?) = (nil, nil, nil)
        switch grid.question.stretch {
        case .slot: (column, slot) = (stretch / grid.slots, stretch % grid.slots)
        case .day: column = stretch
        case .month:
            let day = promises.slotsOfStretch[stretch][0] / grid.slots
            month = String(grid.dates[trials.days[day]].description.prefix(7))
        case .period: break
        }
        return SizingAnswer.Promise(
            goal: goal, column: column, slot: slot, month: month, estimate: found, verdict: verdict)
    }
}
