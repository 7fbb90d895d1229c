import HotlineModel
import Scenarios
import Statistics

/// The search for the fewest seats that keep all promises, by simulation on common random numbers.
///
/// It begins with the textbook's seats for the modified offered load and goes on in three stages. **Climb**: while promises are broken,
/// seats are tried in the steps that matter to them, many steps in one simulation, and given where they help most for their price.
/// **Cut**: every seat is taken away once on trial, steps apart in one simulation, and stays away if no promise breaks. **Exchange**:
/// moves that cost a seat and save more (`SeatMove.exchanges`), then cuts again. What is accepted together is simulated together; if
/// that breaks a promise, what lies next to it is taken back. Most of what is tried breaks something: larger cuts and exchanges are looked at
/// with a quarter of the replications first, and with all of them only where those say that every promise still holds. In the end no seat
/// can go, and no such exchange pays as far as a quarter of the replications can see.
public struct SeatSizing {
    /// What it is about.
    let grid: SeatGrid
    let promises: Promises
    let trials: SeatTrials
    /// Replications of the search.
    var replications: Range<Int>
    /// Seats by cell.
    var seats: [Int]
    var journal: SearchJournal
    /// What the simulation of `seats` says; nil: not simulated yet.
    var current: Standing?
    /// Steps in which seats are felt after their own.
    let lag: Int
    /// Columns of the days after those of a column, and before them.
    let followers: [[Int]]
    let leaders: [[Int]]

    /// Most seats that a climb adds to a cell in a round.
    static let mostAtOnce = 64
    /// Of how many replications one is looked at first.
    static let screen = 4
    /// Groups that share a queue, by group among those sized.
    let neighbours: [Set<Int>]
    /// Rounds of a climb that improve nothing before it is given up.
    static let patience = 4
    /// What seats must gain at least to be given, as a share of what a promise lacks.
    static let leastGain = 0.01
    /// What promises that no seats keep may lose again for fewer seats at least, as a share of their targets; more where chance does more.
    static let concession = 0.005
    /// What promises lack whatever the seats, with that concession.
    var allowed: [Int: Double] = [:]

    init(
        _ grid: SeatGrid, _ promises: Promises, _ trials: SeatTrials, replications: Range<Int>, start: [Int],
        neighbours: [Set<Int>], journal: SearchJournal
    ) {
        self.grid = grid
        self.neighbours = neighbours
        self.promises = promises
        self.trials = trials
        self.replications = replications
        seats = start
        self.journal = journal
        lag = SeatSizing.lag(grid)
        var followers = [Set<Int>](repeating: [], count: grid.columns.count)
        var leaders = followers
        for (day, next) in zip(grid.columnOfDay, grid.columnOfDay.dropFirst()) {
            if let day, let next {
                followers[day].insert(next)
                leaders[next].insert(day)
            }
        }
        self.followers = followers.map { $0.sorted() }
        self.leaders = leaders.map { $0.sorted() }
    }

    /// Steps in which seats are felt after their own: those of an hour, at least one.
    static func lag(_ grid: SeatGrid) -> Int { max(1, Int((3600 / grid.question.step.seconds).rounded(.up))) }

    /// Searches; false if it was cancelled.
    mutating func search() throws -> Bool {
        let groups = grid.question.groups.count
        guard try climb() else { return false }
        let most = seats.max() ?? 0
        for size in [64, 32, 16, 8, 4, 2] where most >= 4 * size || size >= 16 && most >= 2 * size {
            for group in 0..<groups { guard try sweep(.cut(group, by: size), isScreened: true) else { return false } }
        }
        while true {
            for group in byPrice { guard try sweep(.cut(group, by: 1)) else { return false } }
            let before = seats
            for move in SeatMove.exchanges(steps: grid.steps, prices: grid.question.prices, neighbours: neighbours) {
                guard try sweep(move, isScreened: true) else { return false }
            }
            if seats == before { return true }
        }
    }

    /// The dearest first.
    var byPrice: [Int] {
        grid.question.groups.indices.sorted { grid.question.prices[$0] > grid.question.prices[$1] }
    }

    /// What the simulation of the seats says; nil if it was cancelled.
    mutating func standing() throws -> Standing? {
        if let current { return current }
        guard let seen = try trials.run(seats, replications) else { return nil }
        let found = Standing(promises, seen)
        current = found
        return found
    }

    // MARK: Places

    /// Slots of a replication in which a change of some steps of a column is felt, one range a day.
    func windows(column: Int, step: Int, span: Int) -> [Range<Int>] {
        let length = (span + lag) * grid.slotsPerStep
        let all = trials.days.count * grid.slots
        return trials.days.indices.filter { grid.columnOfDay[trials.days[$0]] == column }.map { day in
            let first = day * grid.slots + step * grid.slotsPerStep
            return first..<min(all, first + length)
        }
    }

    /// Promises that have slots in some windows.
    func touched(_ windows: [Range<Int>]) -> [Int] {
        var stretches: Set<Int> = []
        for window in windows {
            for slot in window { stretches.insert(promises.stretchOfUnit[promises.unitOfSlot[slot]]) }
        }
        return stretches.sorted().flatMap { stretch in
            promises.goals.indices.map { $0 * promises.stretches + stretch }
        }
    }

    /// Takes from a list of places those that do not feel one another, the next day's and the day before's among them.
    func batch(_ pending: inout [(column: Int, step: Int)], span: Int) -> [(column: Int, step: Int)] {
        let apart = span + lag
        var taken: [(column: Int, step: Int)] = []
        var first = [Int?](repeating: nil, count: grid.columns.count)
        var last = first
        var left: [(column: Int, step: Int)] = []
        for place in pending {
            let isFree =
                last[place.column].map { place.step - $0 >= apart } ?? true
                && followers[place.column].allSatisfy { next in
                    first[next].map { grid.steps - place.step + $0 >= apart } ?? true
                }
                && leaders[place.column].allSatisfy { day in
                    last[day].map { grid.steps - $0 + place.step >= apart } ?? true
                }
            guard isFree else {
                left.append(place)
                continue
            }
            first[place.column] = first[place.column] ?? place.step
            last[place.column] = place.step
            taken.append(place)
        }
        pending = left
        return taken
    }

    var places: [(column: Int, step: Int)] {
        grid.columns.indices.flatMap { column in (0..<grid.steps).map { (column, $0) } }
    }

    // MARK: Climb

    /// Adds seats until every promise is kept or nothing helps; false if it was cancelled.
    private mutating func climb() throws -> Bool {
        var size = 1
        var rounds = 0
        var best = Double.infinity
        var idle = 0
        while true {
            if let known = journal.known() {
                if known.isEmpty { return try settle() }
                seats = known
                current = nil
                rounds += 1
                continue
            }
            guard let now = try standing() else { return false }
            let broken = now.broken
            if broken.isEmpty || idle >= SeatSizing.patience {
                journal.note([])
                return try settle()
            }
            let lacks = Dictionary(uniqueKeysWithValues: broken.map { ($0, now.lack($0)) })
            guard let added = try raise(now, lacks, by: size) else { return false }
            if now.lack < best * 0.99 {
                best = now.lack
                idle = 0
            } else {
                idle += 1
            }
            if rounds > 1 || added.isEmpty { size = min(SeatSizing.mostAtOnce, 2 * size) }
            rounds += 1
            for cell in added { seats[cell.key] += cell.value }
            current = nil
            journal.note(seats)
        }
    }

    /// Lowers what is asked of promises that no seats keep to nearly what was reached: the rest of the search then takes back the seats
    /// that were given in vain. False if it was cancelled.
    private mutating func settle() throws -> Bool {
        guard let now = try standing() else { return false }
        for promise in now.broken {
            let goal = promises.goals[promises.place(promise).goal]
            let whole = promises.grid.question.probability == nil ? abs(goal.value) : 1
            let chance = now.estimate(promise, confidence: .percent95)?.halfWidth ?? 0
            allowed[promise] = now.lack(promise) + max(SeatSizing.concession * whole, chance)
        }
        return true
    }

    /// What a promise lacks beyond what no seats give it.
    func lack(_ standing: Standing, _ promise: Int) -> Double {
        max(0, standing.lack(promise) - (allowed[promise] ?? 0))
    }

    /// Seats to add for broken promises, by cell: where they help most for their price. Nil if it was cancelled.
    ///
    /// - Parameters:
    ///   - now: the seats on the streams of the search.
    ///   - lacks: what is missing, by promise.
    func raise(_ now: Standing, _ lacks: [Int: Double], by size: Int) throws -> [Int: Int]? {
        let floors = lacks.mapValues { SeatSizing.leastGain * $0 }
        var lacks = lacks
        let felt = Set(lacks.keys.map { promises.place($0).stretch })
        let relevant = places.filter { place in
            windows(column: place.column, step: place.step, span: 1).contains { window in
                window.contains { felt.contains(promises.stretchOfUnit[promises.unitOfSlot[$0]]) }
            }
        }
        var gains: [(cell: Int, gains: [(promise: Int, gain: Double)])] = []
        var looked = now
        for group in grid.question.groups.indices {
            var pending = relevant.filter { grid.isOpen(grid.cell(group: group, column: $0.column, step: $0.step)) }
            while !pending.isEmpty {
                let taken = batch(&pending, span: 1)
                var trial = seats
                for place in taken {
                    trial[grid.cell(group: group, column: place.column, step: place.step)] += size
                }
                guard var seen = try trials.run(trial, replications) else { return nil }
                for place in taken {
                    let windows = windows(column: place.column, step: place.step, span: 1)
                    let promised = touched(windows).filter { lacks[$0] != nil }
                    let before = promised.map { looked.margin($0) ?? 0 }
                    for window in windows { looked.exchange(&seen, slots: window) }
                    // A gain of next to nothing is chance: seats for it would be given in vain.
                    let found = zip(promised, before).map { (promise: $0, gain: (looked.margin($0) ?? 0) - $1) }.filter
                    {
                        $0.gain >= floors[$0.promise]!
                    }
                    for window in windows { looked.exchange(&seen, slots: window) }
                    gains.append((grid.cell(group: group, column: place.column, step: place.step), found))
                }
            }
        }
        var added: [Int: Int] = [:]
        while true {
            var best: (index: Int, worth: Double)?
            for (index, one) in gains.enumerated() {
                let help = one.gains.reduce(0.0) { $0 + max(0, min($1.gain, lacks[$1.promise]!)) }
                let price = grid.hours(one.cell) * grid.question.prices[grid.place(one.cell).group]
                if help > 1e-9, help / price > best?.worth ?? 0 { best = (index, help / price) }
            }
            guard let best else { return added }
            let one = gains.remove(at: best.index)
            added[one.cell, default: 0] += size
            for found in one.gains { lacks[found.promise]! -= max(0, found.gain) }
            for found in one.gains where lacks[found.promise]! < 0 { lacks[found.promise] = 0 }
        }
    }

    /// Gives further seats, whatever the journal says: for what other streams found missing.
    mutating func add(_ more: [Int: Int]) {
        for cell in more { seats[cell.key] += cell.value }
        current = nil
    }
}
