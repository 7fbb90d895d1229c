import Dispatch
import HotlineModel
import Scenarios
import Statistics
import Synchronization

/// Independent replications of one world, on all cores, summed in replication order.
///
///     let experiment = Experiment(World(compiling: scenario))
///     let results = experiment.run(.init(replications: 20))
///
/// Replications are numbered from 0 and differ only in their random streams. Sums are integers (`RatioMoments`), and a
/// stopping rule looks at complete batches whose size does not depend on the threads: the same bytes for any number of
/// threads.
public struct Experiment: Sendable {
    /// The compiled scenario.
    public let world: World
    /// Rows of the results.
    public let plan: KpiPlan

    /// How many replications, and on how many threads.
    public struct Options: Sendable {
        /// Replications, when no stopping rule is given.
        public var replications: Int
        /// Stops when a measure (scope `all`, whole period) is known well enough.
        public var stopping: SequentialStopping?
        /// Worker threads.
        public var threads: Int
        /// Rows whose pairs are kept for each replication.
        public var watched: [Int] = []

        /// Whether what happens to calls and orders in the first replication is kept (`Results.events`).
        public var logsEvents = false

        /// Fixed number of replications.
        public init(replications: Int, stopping: SequentialStopping? = nil, threads: Int = 1) {
            self.replications = replications
            self.stopping = stopping
            self.threads = threads
        }
    }

    /// Where an experiment stands.
    public struct Progress: Sendable {
        /// Replications done.
        public let done: Int
        /// Replications planned so far.
        public let planned: Int
        /// Events and arrivals handled so far.
        public let steps: Int
    }

    /// Prepares an experiment on a world.
    public init(_ world: World) {
        self.world = world
        plan = KpiPlan(for: world)
    }

    /// Runs replications until the number or the precision is reached.
    ///
    /// - Parameters:
    ///   - isCancelled: asked at simulated midnights; once true, replications in hand are dropped and those done before
    ///     the first gap are returned.
    ///   - progress: called from worker threads, one at a time.
    public func run(
        _ options: Options, isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Progress) -> Void = { _ in }
    ) -> Results {
        var results = Results(plan: plan, watched: options.watched)
        var planned = options.stopping?.minimumReplications ?? options.replications
        let cores = max(1, options.threads)
        while true {
            runBatch(planned, cores, &results, logsEvents: options.logsEvents, isCancelled, progress)
            if results.replications < planned {
                results.ending = .interrupted
                break
            }
            guard let rule = options.stopping else { break }
            let estimate = results.headline(rule.measure, confidence: rule.confidence)
            switch rule.verdict(estimate, done: planned) {
            case .precise: return results
            case .exhausted:
                results.ending = .precisionNotReached
                return results
            case .more(let count): planned += count
            }
        }
        return results
    }

    /// Adds replications to results of this experiment until there are `planned` of them; fewer if it is cancelled.
    func extend(
        _ results: inout Results, to planned: Int, threads: Int, isCancelled: @escaping @Sendable () -> Bool,
        progress: @escaping @Sendable (Progress) -> Void
    ) {
        guard results.replications < planned else { return }
        runBatch(planned, max(1, threads), &results, isCancelled, progress)
        results.ending = results.replications < planned ? .interrupted : .complete
    }

    private func runBatch(
        _ planned: Int, _ threads: Int, _ results: inout Results, logsEvents: Bool = false,
        _ isCancelled: @escaping @Sendable () -> Bool, _ progress: @escaping @Sendable (Progress) -> Void
    ) {
        let done = results.replications
        let ticket = Atomic<Int>(done)
        // Handed over, not shared: else the first replication would copy them.
        let merger = Mutex(Merger(results: consume results))
        DispatchQueue.concurrentPerform(iterations: min(threads, planned - done)) { _ in
            while !isCancelled() {
                let replication = ticket.wrappingAdd(1, ordering: .relaxed).oldValue
                guard replication < planned else { return }
                let isLogged = logsEvents && replication == 0
                var simulation = Simulation(world, replication: replication, loggingEvents: isLogged)
                guard let ledger = simulation.run(isCancelled: isCancelled) else { return }
                let pairs = plan.summarise(ledger)
                let events = isLogged ? simulation.eventLog : nil
                merger.withLock { merger in
                    if let events { merger.results.events = events }
                    merger.add(pairs, steps: ledger.steps, replication: replication)
                    progress(
                        Progress(
                            done: merger.results.replications + merger.early.count, planned: planned,
                            steps: merger.results.steps))
                }
            }
        }
        results = merger.withLock { $0.results }
    }
}

extension Experiment {
    /// Runs replications and keeps of each what `look` takes from its ledger, in their order; nil if it was cancelled.
    ///
    /// For those who ask for other sums than the rows of the plan. `look` is called on the worker threads.
    public func collect<Part: Sendable>(
        _ replications: Range<Int>, threads: Int, isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (_ done: Int) -> Void = { _ in }, _ look: @Sendable (Ledger) -> Part
    ) -> [Part]? {
        let ticket = Atomic<Int>(replications.lowerBound)
        let parts = Mutex<(kept: [Part?], done: Int)>((Array(repeating: nil, count: replications.count), 0))
        DispatchQueue.concurrentPerform(iterations: min(max(1, threads), replications.count)) { _ in
            while !isCancelled() {
                let replication = ticket.wrappingAdd(1, ordering: .relaxed).oldValue
                guard replication < replications.upperBound else { return }
                var simulation = Simulation(world, replication: replication)
                guard let ledger = simulation.run(isCancelled: isCancelled) else { return }
                let part = look(ledger)
                parts.withLock {
                    $0.kept[replication - replications.lowerBound] = part
                    $0.done += 1
                    progress($0.done)
                }
            }
        }
        let kept = parts.withLock { $0.kept.compactMap { $0 } }
        return kept.count == replications.count ? kept : nil
    }
}

/// Takes replications in any order and adds them in theirs.
private struct Merger: Sendable {
    var results: Results
    var early: [Int: (pairs: [(numerator: Int64, denominator: Int64)], steps: Int)] = [:]

    mutating func add(_ pairs: [(numerator: Int64, denominator: Int64)], steps: Int, replication: Int) {
        early[replication] = (pairs, steps)
        while let next = early.removeValue(forKey: results.replications) { results.add(next.pairs, steps: next.steps) }
    }
}
