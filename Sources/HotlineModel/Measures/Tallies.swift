import SimulationTime
import Statistics

extension World {
    /// Whether anything but queueing for a seat can happen to a contact.
    var hasOutcomes: Bool {
        rules.contains(where: \.needsFate) || groups.contains { $0.atShiftEnd == .handBack }
            || lines.contains { $0.surge != nil }
    }
}

/// A ledger while it is written: blocks instead of arrays, waits by bucket instead of sketches.
struct Tallies: ~Copyable {
    var contactsByDay: Block<ContactTally>
    var contactsBySlot: Block<ContactTally>
    var outcomesByDay: Block<OutcomeTally>
    var outcomesBySlot: Block<OutcomeTally>
    /// Orders by stretch of days and row; all rows by day.
    var cases: Block<CaseTally>
    var casesByDay: Block<CaseTally>
    /// Cycle times in milliseconds of working days, by row.
    var cycles: Block<Int64>
    var seatsByDay: Block<SeatTally>
    var seatsBySlot: Block<SeatTally>
    var queueByDay: Block<QueueTally>
    var queueBySlot: Block<QueueTally>
    var waitsByType: Block<Int64>
    var waitsByMonth: Block<Int64>
    /// Answered, then abandoned attempts by step of `WaitSteps`, by type.
    var waitCounts: Block<Int64>
    private let stepEnds: Block<Int64>
    private let firstSteps: Block<UInt8>
    /// Contacts by day of the week and slot; what leads there from a day's cell by kind of day × slot.
    var contactsByWeek: Block<WeekTally>
    private let weekOffset: Block<Int>
    var openByDay: Block<OpenTally>
    let monthOfDay: Block<Int>
    let typeCount: Int
    let groupCount: Int
    /// Buckets of a sketch that holds any wait of this period.
    let buckets: Int
    /// Types of contacts stand before all others.
    let contactTypes: Int
    let hasOutcomes: Bool
    var steps = 0
    /// Who waits, by type.
    var waiting: Block<WaitingCount>
    /// Time that is written.
    var elapsedWritten: Int64 = 0

    /// The number of a type's waiting calls and its integral as `Σ ends − Σ begins`.
    struct WaitingCount: BitwiseCopyable {
        var now: Int64 = 0
        var time: Int64 = 0
        /// What of the integral is written.
        var written: Int64 = 0
    }

    init(for world: World) {
        let slots = world.dayRows * world.slotsPerDay
        typeCount = world.types.count
        groupCount = world.groups.count
        contactTypes = world.types.count { $0.role == .contact }
        hasOutcomes = world.hasOutcomes
        let rows = hasOutcomes ? typeCount : 0
        outcomesByDay = Block(repeating: OutcomeTally(), count: world.days.count * rows)
        outcomesBySlot = Block(repeating: OutcomeTally(), count: slots * rows)
        let caseRows = world.cases.count
        cases = Block(repeating: CaseTally(), count: (world.segmentOfDay.last! + 1) * caseRows)
        casesByDay = Block(repeating: CaseTally(), count: caseRows == 0 ? 0 : world.days.count)
        waiting = Block(repeating: WaitingCount(), count: typeCount)
        contactsByDay = Block(repeating: ContactTally(), count: world.days.count * typeCount)
        contactsBySlot = Block(repeating: ContactTally(), count: slots * typeCount)
        seatsByDay = Block(repeating: SeatTally(), count: world.days.count * groupCount)
        seatsBySlot = Block(repeating: SeatTally(), count: slots * groupCount)
        queueByDay = Block(repeating: QueueTally(), count: world.days.count * typeCount)
        queueBySlot = Block(repeating: QueueTally(), count: slots * typeCount)
        buckets = QuantileSketch.bucket(of: (world.to - world.start).milliseconds) + 1
        cycles = Block(repeating: 0, count: caseRows * buckets)
        waitsByType = Block(repeating: 0, count: typeCount * buckets)
        waitsByMonth = Block(repeating: 0, count: world.monthCount * buckets)
        waitCounts = Block(repeating: 0, count: typeCount * 2 * WaitSteps.cells)
        stepEnds = Block(WaitSteps.ends + [.max])
        firstSteps = Block(WaitSteps.firstStep(buckets: buckets))
        contactsByWeek = Block(repeating: WeekTally(), count: 7 * world.slotsPerDay)
        weekOffset = Block(world.days.map { ($0.date.weekday.rawValue - 1 - $0.row) * world.slotsPerDay })
        openByDay = Block(repeating: OpenTally(), count: caseRows == 0 ? 0 : world.days.count)
        monthOfDay = Block(world.days.map { world.month(of: $0.date) })
    }

    /// Takes the wait of an answered or abandoned attempt, counted on a day.
    @inline(__always)
    mutating func addWait(_ wait: Int64, type: Int, day: Int, isAnswered: Bool) {
        let bucket = QuantileSketch.bucket(of: wait)
        let first = Int(firstSteps[bucket])
        let step = first &+ (wait > stepEnds[first] ? 1 : 0)
        waitCounts[(type &* 2 &+ (isAnswered ? 0 : 1)) &* WaitSteps.cells &+ step] &+= 1
        waitsByType[type &* buckets &+ bucket] &+= 1
        if type < contactTypes { waitsByMonth[monthOfDay[day] &* buckets &+ bucket] &+= 1 }
    }

    /// Takes the time from registration to close of an order.
    mutating func addCycle(_ time: Int64, row: Int) { cycles[row * buckets + QuantileSketch.bucket(of: time)] += 1 }

    /// The cell of a day of the week and slot, from the row of a day's slot.
    @inline(__always)
    func weekCell(_ slotRow: Int, day: Int) -> Int { slotRow &+ weekOffset[day] }

    /// The finished ledger.
    func ledger(for world: World) -> Ledger {
        func sketches(_ counts: borrowing Block<Int64>, _ rows: Int) -> [QuantileSketch] {
            let all = counts.array
            return (0..<rows).map { QuantileSketch(bucketCounts: Array(all[$0 * buckets..<($0 + 1) * buckets])) }
        }
        return Ledger(
            contactsByDay: contactsByDay.array, contactsBySlot: contactsBySlot.array,
            outcomesByDay: outcomesByDay.array, outcomesBySlot: outcomesBySlot.array,
            cases: cases.array, casesByDay: casesByDay.array,
            cyclesByCase: sketches(cycles, world.cases.count), seatsByDay: seatsByDay.array,
            seatsBySlot: seatsBySlot.array, queueByDay: queueByDay.array, queueBySlot: queueBySlot.array,
            waitsByType: sketches(waitsByType, typeCount), waitsByMonth: sketches(waitsByMonth, world.monthCount),
            waitCounts: waitCounts.array, contactsByWeek: contactsByWeek.array, openByDay: openByDay.array,
            steps: steps)
    }
}
