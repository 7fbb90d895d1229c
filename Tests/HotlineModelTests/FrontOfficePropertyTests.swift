import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// What holds in every house with the whole front office, to the millisecond, on 200 houses at random; legacy lines join a third of them.
@Suite struct FrontOfficePropertyTests {
    private static func house(_ number: Int, warmUp: Bool = false) throws -> Scenario {
        var random = RandomScenario(number: 10_000 + number)
        var scenario = try random.fullScenario(warmUp: warmUp)
        if number % 3 == 0 { try random.addConsolidation(to: &scenario) }
        let errors = scenario.problems(measures: []).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(number): \(errors)")
        return scenario
    }

    /// A finished replication and what its records were doing when the period ended.
    private struct Run {
        let world: World
        let ledger: Ledger
        /// Time waited so far by who still waits, by type.
        var waitedSoFar: [Int64]
        var redialsAhead: Int64 = 0
        var dialling: Int64 = 0

        init(_ scenario: Scenario, number: Int) throws {
            let world = try World(compiling: scenario)
            self.world = world
            var simulation = Simulation(world, replication: 0)
            let finished = simulation.run()
            ledger = try #require(finished)
            waitedSoFar = Array(repeating: 0, count: world.types.count)
            // Every record: in a queue, on its way by an event, or a seat's caller while the colleague has the event.
            var records = 0
            var inHouse = Array(repeating: 0, count: world.trunks.count)
            var busy = Array(repeating: 0, count: world.groups.count)
            var places = Array(repeating: Set<UInt16>(), count: world.groups.count)
            func note(_ index: UInt32, onTheLine: Bool, atSeat: Bool) {
                records += 1
                let call = simulation.calls[index]
                let pool = world.types[Int(call.type)].pool
                if onTheLine, pool >= 0, call.traits.isDisjoint(with: [.calledBack, .passedOn]) { inHouse[pool] += 1 }
                guard atSeat else { return }
                if call.seat == Call.wholeSeat {
                    busy[Int(call.group)] += 1
                } else {
                    places[Int(call.group)].insert(call.seat)
                }
            }
            for queue in 0..<simulation.queues.count {
                var index = simulation.queues[queue].head
                while index != Call.nobody {
                    let call = simulation.calls[index]
                    waitedSoFar[Int(call.type)] += (world.to - max(world.from, call.arrival)).milliseconds
                    // The caller of a colleague's place is on the line of the seat that holds, if one does.
                    let isHeld = world.types[Int(call.type)].role == .handOver && call.partner != Call.nobody
                    note(index, onTheLine: !isHeld, atSeat: false)
                    if isHeld { note(call.partner, onTheLine: true, atSeat: true) }
                    for step in world.queues[queue].steps {
                        let waited = (world.to - call.arrival).milliseconds
                        let couldAnswer =
                            simulation.seats[step.group].idle > step.reserve
                            || step.isChat && simulation.takesFurtherChats(step.group)
                        #expect(!couldAnswer || waited <= step.after, "\(number): somebody waits beside a seat")
                    }
                    index = call.next
                }
            }
            while let event = simulation.events.pop(notAfter: SimTime(milliseconds: .max)) {
                let index = event.subject
                switch event.kind {
                case Simulation.Kind.talkEnds:
                    let call = simulation.calls[index]
                    let isPlace = call.partner != Call.nobody && world.types[Int(call.type)].role == .handOver
                    note(index, onTheLine: !isPlace && call.phase != .work, atSeat: true)
                    if isPlace { note(call.partner, onTheLine: true, atSeat: true) }
                case Simulation.Kind.wrapUpEnds: note(index, onTheLine: false, atSeat: true)
                case Simulation.Kind.doorOpens:
                    let isDialling = simulation.calls[index].phase == .dialling
                    note(index, onTheLine: !isDialling, atSeat: isDialling)
                    if isDialling { dialling += 1 }
                case Simulation.Kind.redial:
                    records += 1
                    redialsAhead += 1
                case Simulation.Kind.contactComes:
                    records += 1
                default: break
                }
            }
            #expect(simulation.calls.count == records, "\(number): no record is forgotten")
            #expect(simulation.inHouse.array == inHouse, "\(number): every trunk taken has a caller")
            for group in world.groups.indices {
                let count = simulation.seats[group]
                #expect(count.busy == busy[group] + places[group].count, "\(number): busy seats of group \(group)")
                #expect(count.idle >= 0 && count.onBreak >= 0 && count.absent >= 0 && count.holding >= 0)
                #expect(count.absent <= count.scheduled && count.breaksDue >= 0)
            }
        }
    }

    private func sum<T>(_ cells: [T], _ width: Int, _ column: Int, from nothing: T, _ add: (inout T, T) -> Void) -> T {
        stride(from: column, to: cells.count, by: width).reduce(into: nothing) { add(&$0, cells[$1]) }
    }

    private func checkSeats(_ ledger: Ledger) {
        for cell in ledger.seatsByDay + ledger.seatsBySlot {
            let talking = cell.busy - cell.holding - cell.wrapping - cell.other
            let overtime = cell.present + cell.onBreak + cell.absent - cell.scheduled
            #expect(talking >= 0 && cell.holding >= 0 && cell.wrapping >= 0 && cell.other >= 0)
            #expect(cell.busy <= cell.present && overtime >= 0 && cell.absent >= 0 && cell.onBreak >= 0)
        }
    }

    private func checkContacts(_ run: Run, isCounted: Bool) {
        let ledger = run.ledger
        let types = run.world.types.count
        for type in 0..<types {
            let all = sum(ledger.contactsByDay, types, type, from: ContactTally()) { $0 += $1 }
            let became =
                ledger.outcomesByDay.isEmpty
                ? OutcomeTally() : sum(ledger.outcomesByDay, types, type, from: OutcomeTally()) { $0 += $1 }
            let queue = sum(ledger.queueByDay, types, type, from: QueueTally()) { $0 += $1 }
            #expect(
                all.offered == all.answered + all.abandoned + all.blocked + all.inSystem + became.contained
                    + became.callBacksMissed + became.deadNumber + became.outOfHours)
            #expect(all == sum(ledger.contactsBySlot, types, type, from: ContactTally()) { $0 += $1 })
            #expect(queue == sum(ledger.queueBySlot, types, type, from: QueueTally()) { $0 += $1 })
            if !ledger.outcomesByDay.isEmpty {
                #expect(became == sum(ledger.outcomesBySlot, types, type, from: OutcomeTally()) { $0 += $1 })
            }
            let special = became.notAccepted + became.nuisance + became.emergencies + became.praise
            #expect(became.accepted + special <= all.answered && became.balked <= all.abandoned)
            guard isCounted else { continue }
            // Little's law as an identity: the integral of the queue is the sum of the waits, but for call-backs in hand.
            let waits = all.wait + became.waitMissed + became.waitAgain + run.waitedSoFar[type]
            #expect(run.dialling > 0 ? queue.waiting >= waits : queue.waiting == waits)
            #expect(queue.abandonments == all.abandoned + became.cutOff)
        }
    }

    @Test(arguments: 0..<20)
    func conservationToTheMillisecond(block: Int) throws {
        for number in block * 10..<block * 10 + 10 {
            let run = try Run(Self.house(number), number: number)
            checkSeats(run.ledger)
            checkContacts(run, isCounted: true)
            let contacts = run.world.types.indices.filter { run.world.types[$0].role == .contact }
            let types = run.world.types.count
            var all = ContactTally()
            var became = OutcomeTally()
            for type in contacts {
                all += sum(run.ledger.contactsByDay, types, type, from: ContactTally()) { $0 += $1 }
                guard !run.ledger.outcomesByDay.isEmpty else { continue }
                became += sum(run.ledger.outcomesByDay, types, type, from: OutcomeTally()) { $0 += $1 }
            }
            let week = run.ledger.contactsByWeek
            #expect(week.reduce(0) { $0 + $1.offered } == all.offered)
            #expect(week.reduce(0) { $0 + $1.answeredWithin } == all.answeredWithin)
            #expect(
                week.reduce(0) { $0 + $1.unsought } == became.contained + became.deadNumber + became.outOfHours)
            // Who failed is lost, has dialled again, or is going to; so has who met a dead number or a recording.
            let redials = all.offered - all.fresh - became.repeats - became.returns
            let turnedAway = became.deadNumber + became.outOfHours
            let failed = all.blocked + all.abandoned + became.cutOff + became.callBacksMissed + turnedAway
            #expect(failed == all.lost + redials + run.redialsAhead, "\(number)")
        }
    }

    @Test(arguments: 0..<5)
    func withAWarmUpAndAPeriodWithinTicks(block: Int) throws {
        for number in block * 10..<block * 10 + 10 {
            let run = try Run(Self.house(1000 + number, warmUp: true), number: 1000 + number)
            checkSeats(run.ledger)
            checkContacts(run, isCounted: false)
        }
    }

    @Test func theHousesAreVaried() throws {
        var seen: [String: Int] = [:]
        for number in 0..<200 {
            let run = try Run(Self.house(number), number: number)
            var became = OutcomeTally()
            for cell in run.ledger.outcomesByDay { became += cell }
            var seats = SeatTally()
            for cell in run.ledger.seatsByDay { seats += cell }
            let cases = [
                "contained": became.contained > 0, "returns": became.returns > 0, "balked": became.balked > 0,
                "called back": became.callBacks > became.callBacksMissed, "not reached": became.callBacksMissed > 0,
                "handed back": became.waitAgain > 0, "cut off": became.cutOff > 0, "direct": became.direct > 0,
                "settled": became.settled > 0, "orders": became.orders > 0, "hung up": became.hungUp > 0,
                "three-way": became.threeWays > 0, "transfers": became.transfers > 0, "held": became.hold > 0,
                "not accepted": became.notAccepted > 0, "nuisance": became.nuisance > 0,
                "emergencies": became.emergencies > 0, "recovered": became.recovered > 0, "repeats": became.repeats > 0,
                "absent": seats.absent > 0, "breaks": seats.onBreak > 0, "other work": seats.other > 0,
                "chats share seats": run.world.groups.contains { $0.chats > 1 }
                    && run.world.types.contains { $0.isChat },
                "dead numbers": became.deadNumber > 0, "out of hours": became.outOfHours > 0,
                "lines that join": run.world.lines.contains { $0.phases != nil },
            ]
            for (name, happens) in cases where happens { seen[name, default: 0] += 1 }
        }
        for (name, houses) in seen { #expect(houses >= 8, "\(name): \(houses) houses of 200") }
        #expect(seen.count == 26)
    }

    @Test func theSameSeedGivesTheSameLedger() throws {
        for number in 0..<20 {
            let scenario = try Self.house(number)
            let a = try Run(scenario, number: number).ledger
            let b = try Run(scenario, number: number).ledger
            #expect(a.contactsBySlot == b.contactsBySlot && a.outcomesBySlot == b.outcomesBySlot)
            #expect(a.seatsBySlot == b.seatsBySlot && a.steps == b.steps)
        }
    }
}
