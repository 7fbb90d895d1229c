import Distributions
import SimulationTime

/// The streams of a line. Everything random about a caller is drawn when the caller first comes, each property from its
/// own stream; redials draw from streams of their own. Changing seats or redials therefore leaves the fresh callers as
/// they were.
struct LineStreams {
    let arrivals, category, patience, talk, wrapUp, redial, redialPatience, fate: RandomStream

    init(_ line: World.LineTable, seed: UInt64, replication: Int) {
        func stream(_ purpose: String) -> RandomStream {
            RandomStream(seed: seed, replication: replication, purpose: purpose, subject: line.number)
        }
        arrivals = stream("arrivals")
        category = stream("category")
        patience = stream("patience")
        talk = stream("talk")
        wrapUp = stream("wrap-up")
        redial = stream("redial")
        redialPatience = stream("patience of redials")
        fate = stream("fate")
    }
}

/// A line in the event loop: its streams as bare pointers, where its arrivals stand.
struct LineState: BitwiseCopyable {
    let arrivals, category, patience, talk, wrapUp, redial, redialPatience, fate: RandomStream.Draws
    let patienceLaw: Sampler
    let hasPatience: Bool
    let isTraced: Bool
    /// Whether it stands for a surge of a line, and the share of its callers who are about the common matter.
    let isSurge: Bool
    let sameMatter: Double
    /// Whether each caller has a number from which later decisions are drawn.
    let hasFate: Bool
    let firstType: Int
    let firstShare: Int
    let shareCount: Int
    /// Whether its contacts are taken otherwise from some day on: its types are blocks of categories, one a phase.
    let hasPhases: Bool
    var process = PiecewisePoisson()
    /// Day whose rates are loaded next.
    var day = 0
    /// Contact of the trace that comes next.
    var traced = 0

    init(_ line: World.LineTable, _ streams: LineStreams, shares: Range<Int>) {
        arrivals = streams.arrivals.draws
        category = streams.category.draws
        patience = streams.patience.draws
        talk = streams.talk.draws
        wrapUp = streams.wrapUp.draws
        redial = streams.redial.draws
        redialPatience = streams.redialPatience.draws
        fate = streams.fate.draws
        hasPatience = line.patience != nil
        patienceLaw = line.patience ?? .never
        isTraced = line.trace != nil
        isSurge = line.surge != nil
        sameMatter = line.surge?.sameMatter ?? 0
        hasFate = line.hasFate
        firstType = line.firstType
        firstShare = shares.lowerBound
        shareCount = shares.count
        hasPhases = line.phases != nil
    }
}

/// The lines of one replication.
struct Lines: ~Copyable {
    var states: Block<LineState>
    /// Upper ends of the categories' shares, one line after the other.
    let shareEnds: Block<Double>
    private let world: World
    private let start: Int64
    private let busyness: [Double]
    private let streams: [LineStreams]
    private var rates: Block<Double>
    /// Surges of this replication, by line.
    private let surges: [[SurgeOccurrence]]
    /// Matters of surges, line by line, occurrence by occurrence, one a category.
    let matterCount: Int
    private let firstMatter: [Int]

    init(_ world: World, replication: Int) {
        self.world = world
        start = world.start.milliseconds
        busyness = World.busynessOfDays(world, replication: replication)
        let streams = world.lines.map { LineStreams($0, seed: world.seed, replication: replication) }
        self.streams = streams
        var ends: [Double] = []
        var states: [LineState] = []
        for (line, streams) in zip(world.lines, streams) {
            let shares = ends.count..<ends.count + line.cumulativeShares.count
            ends += line.cumulativeShares
            states.append(LineState(line, streams, shares: shares))
        }
        self.states = Block(states)
        shareEnds = Block(ends)
        rates = Block(repeating: 0, count: world.lines.count * world.ticksPerDay)
        surges = world.lines.map { line in
            line.surge == nil
                ? []
                : line.occurrences(
                    RandomStream(
                        seed: world.seed, replication: replication, purpose: "surges", subject: line.number), of: world)
        }
        var matters = 0
        firstMatter = zip(world.lines, surges).map { line, surges in
            defer { matters += surges.count * line.cumulativeShares.count }
            return matters
        }
        matterCount = matters
    }

    /// The matter, from 1, that a contact of a surge in one of its categories is about if it is about the common one: of the surge that
    /// began last.
    func matter(of line: Int, category: Int, at now: Int64) -> Int {
        let last = surges[line].lastIndex { $0.from <= now } ?? 0
        return 1 + firstMatter[line] + last * states[line].shareCount + category
    }

    /// Milliseconds of a line's following arrival, `Int64.max` after the last.
    @inline(__always)
    mutating func nextArrival(of line: Int) -> Int64 {
        if states[line].isTraced { return nextTraced(line) }
        while true {
            if let time = states[line].arrivals.next(&states[line].process) {
                // A start between two ticks: the beginning of its tick has passed.
                if time >= start { return time }
                continue
            }
            guard loadDay(of: line) else { return .max }
        }
    }

    /// The contact of the trace that has just come.
    func tracedContact(of line: Int) -> World.TraceContact { world.lines[line].trace![states[line].traced - 1] }

    private mutating func nextTraced(_ line: Int) -> Int64 {
        let contacts = world.lines[line].trace!
        guard states[line].traced < contacts.count else { return .max }
        states[line].traced += 1
        return contacts[states[line].traced - 1].at.milliseconds
    }

    /// Loads the next day's rates; false after the last day.
    @inline(never)
    private mutating func loadDay(of line: Int) -> Bool {
        let day = states[line].day
        guard day < world.days.count else { return false }
        let table = world.lines[line]
        let ticks = world.ticksPerDay
        let volume = table.volumeOfDay[day] * busyness[day] / Double(world.tick)
        let profile = table.profiles[table.profileOfDay[day]]
        let midnight = SimTime(date: world.days[day].date).milliseconds
        if states[line].isSurge {
            loadSurges(of: line, table, day: day, midnight: midnight)
            states[line].day += 1
            return true
        }
        // The first day may begin late: its earlier ticks have passed.
        let first = day == 0 ? Int((world.start.milliseconds - midnight) / world.tick) : 0
        for tick in first..<ticks { rates[line * ticks + tick] = volume * profile[tick] }
        states[line].process.load(
            start: midnight + Int64(first) * world.tick, slotWidth: world.tick,
            ratesPerMillisecond: rates.pointer(from: line * ticks + first), count: ticks - first)
        states[line].day += 1
        return true
    }
}

extension Lines {
    /// Loads the rates of a day's surges.
    private mutating func loadSurges(of line: Int, _ table: World.LineTable, day: Int, midnight: Int64) {
        let ticks = world.ticksPerDay
        let plan = table.surge!
        let ends = midnight + Int64(ticks) * world.tick
        let today = surges[line].filter {
            plan.isOpen[day] && $0.from < ends && Double(midnight - $0.from) < plan.shape.end
        }
        for tick in 0..<ticks {
            let sum = today.reduce(0) { sum, surge in
                let rate = table.surgeRate(from: surge.from, midnight: midnight, day: day, tick: tick, of: world)
                return sum + surge.scale * rate
            }
            rates[line * ticks + tick] = sum / Double(world.tick)
        }
        states[line].process.load(
            start: midnight, slotWidth: world.tick, ratesPerMillisecond: rates.pointer(from: line * ticks), count: ticks
        )
    }
}

extension World {
    /// The random level of every day, one stream for the whole house.
    static func busynessOfDays(_ world: World, replication: Int) -> [Double] {
        guard world.busyness.sd > 0 else { return Array(repeating: 1, count: world.days.count) }
        let stream = RandomStream(seed: world.seed, replication: replication, purpose: "busyness", subject: "all")
        // The scenario was checked: an autocorrelation out of reach does not come this far.
        var process = try! BusynessProcess(sd: world.busyness.sd, autocorrelation: world.busyness.autocorrelation)
        return world.days.map { _ in process.next(stream) }
    }
}
