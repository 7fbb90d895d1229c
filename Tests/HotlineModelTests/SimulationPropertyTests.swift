import Scenarios
import SimulationTime
import Statistics
import Testing

@testable import HotlineModel

/// What holds in every house, to the millisecond, on 200 houses at random.
@Suite struct SimulationPropertyTests {
    /// What a run leaves behind: its counts, and who and what is still under way.
    private struct Run {
        let world: World
        let ledger: Ledger
        /// Milliseconds that those who still wait have waited in this period; their number.
        var waitedSoFar: Int64 = 0
        var waiting: Int64 = 0
        /// By group: work of calls in hand that lies after the end.
        var workAhead: [Int64]
        /// By group: calls or after-call work in hand.
        var inHand: [Int]
        /// Callers on their way back to the telephone.
        var onTheWay: Int64 = 0
        var busyAtEnd: [Int] = []
        var presentAtEnd: [Int] = []
        var scheduledAtEnd: [Int] = []

        init(_ scenario: Scenario) throws {
            world = try World(compiling: scenario)
            var simulation = Simulation(world, replication: 0)
            let finished = simulation.run()
            ledger = try #require(finished)
            workAhead = Array(repeating: 0, count: world.groups.count)
            inHand = Array(repeating: 0, count: world.groups.count)
            var talking = 0
            var wrapping = 0
            for queue in 0..<simulation.queues.count {
                var index = simulation.queues[queue].head
                waiting += Int64(simulation.queues[queue].count)
                while index != Call.nobody {
                    waitedSoFar += (world.to - max(world.from, simulation.calls[index].arrival)).milliseconds
                    index = simulation.calls[index].next
                }
                if simulation.queues[queue].count > 0 {
                    for group in world.queues[queue].steps.map(\.group) {
                        #expect(simulation.seats[group].idle == 0, "nobody waits beside a seat that could answer")
                    }
                }
            }
            for group in world.groups.indices {
                busyAtEnd.append(simulation.seats[group].busy)
                presentAtEnd.append(simulation.seats[group].present)
                scheduledAtEnd.append(simulation.seats[group].scheduled)
            }
            while let event = simulation.events.pop(notAfter: SimTime(milliseconds: .max)) {
                #expect(event.time >= world.to)
                let after = (event.time - world.to).milliseconds
                switch event.kind {
                case Simulation.Kind.talkEnds:
                    let call = simulation.calls[event.subject]
                    workAhead[Int(call.group)] += after + call.wrapUp
                    inHand[Int(call.group)] += 1
                    talking += 1
                case Simulation.Kind.wrapUpEnds:
                    workAhead[Int(simulation.calls[event.subject].group)] += after
                    inHand[Int(simulation.calls[event.subject].group)] += 1
                    wrapping += 1
                case Simulation.Kind.redial: onTheWay += 1
                default: #expect(event.kind == Simulation.Kind.patienceEnds, "the calendar stops with the period")
                }
            }
            let held = talking + Int(waiting)
            let trunks = simulation.inHouse.array
            #expect(trunks[0] <= held && trunks[0] <= world.trunks[0])
            #expect(world.lines.contains { $0.channel != "phone" } || trunks[0] == held)
            #expect(simulation.calls.count == held + wrapping + Int(onTheWay), "no record is forgotten")
        }
    }

    private static func house(_ number: Int, warmUp: Bool = false) throws -> Scenario {
        var random = RandomScenario(number: number)
        let scenario = try random.scenario(warmUp: warmUp)
        let errors = scenario.problems(measures: []).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)")
        return scenario
    }

    private func checkCounts(_ cells: [ContactTally]) {
        for c in cells {
            #expect(c.offered == c.answered + c.abandoned + c.blocked + c.inSystem)
            #expect(c.fresh >= 0 && c.fresh <= c.offered && c.lost <= c.blocked + c.abandoned)
            #expect(c.answeredWithin <= c.answered && c.abandonedWithin <= c.abandoned)
            #expect(c.delayed >= c.abandoned + c.inSystem && c.delayed <= c.offered - c.blocked)
            #expect(c.waitAnswered <= c.wait && c.waitAnswered >= 0)
        }
    }

    private func checkSeats(_ run: Run) {
        for cell in run.ledger.seatsByDay + run.ledger.seatsBySlot {
            #expect(cell.busy <= cell.present && cell.scheduled <= cell.present && cell.busy >= 0)
        }
        for group in run.world.groups.indices {
            #expect(run.busyAtEnd[group] == run.inHand[group])
            #expect(run.presentAtEnd[group] == max(run.scheduledAtEnd[group], run.busyAtEnd[group]))
        }
        // Scheduled time is that of the plan, tick by tick.
        let world = run.world
        for (index, day) in world.days.enumerated() {
            let midnight = SimTime(date: day.date).milliseconds
            for (group, table) in world.groups.enumerated() {
                let heads = table.headsOfDay[index] < 0 ? [] : table.heads[table.headsOfDay[index]]
                var planned: Int64 = 0
                for (tick, count) in heads.enumerated() {
                    let begin = max(world.from.milliseconds, midnight + Int64(tick) * world.tick)
                    let end = min(world.to.milliseconds, midnight + Int64(tick + 1) * world.tick)
                    planned += Int64(count) * max(0, end - begin)
                }
                #expect(run.ledger.seatsByDay[index * world.groups.count + group].scheduled == planned)
            }
        }
    }

    private func sum<T>(_ cells: [T], _ width: Int, _ column: Int, from nothing: T, _ add: (inout T, T) -> Void) -> T {
        stride(from: column, to: cells.count, by: width).reduce(into: nothing) { add(&$0, cells[$1]) }
    }

    /// Both groupings, type by type and group by group.
    private func checkGroupings(_ ledger: Ledger, days: [World.Day], types: Int, groups: Int) {
        for type in 0..<types {
            let byDay = sum(ledger.contactsByDay, types, type, from: ContactTally()) { $0 += $1 }
            #expect(byDay == sum(ledger.contactsBySlot, types, type, from: ContactTally()) { $0 += $1 })
            #expect(ledger.waitsByType[type].count == byDay.answered + byDay.abandoned)
        }
        for group in 0..<groups {
            let byDay = sum(ledger.seatsByDay, groups, group, from: SeatTally()) { $0 += $1 }
            #expect(byDay == sum(ledger.seatsBySlot, groups, group, from: SeatTally()) { $0 += $1 })
        }
        for type in 0..<types {
            let byDay = sum(ledger.queueByDay, types, type, from: QueueTally()) { $0 += $1 }
            #expect(byDay == sum(ledger.queueBySlot, types, type, from: QueueTally()) { $0 += $1 })
        }
        // Waits step by step, and the week, hold what the other cells hold.
        let steps = WaitSteps.cells
        for type in 0..<types {
            let all = sum(ledger.contactsByDay, types, type, from: ContactTally()) { $0 += $1 }
            let cells = ledger.waitCounts[type * 2 * steps..<(type + 1) * 2 * steps]
            #expect(cells.prefix(steps).reduce(0, +) == all.answered)
            #expect(cells.suffix(steps).reduce(0, +) == all.abandoned)
        }
        let slots = ledger.contactsByWeek.count / 7
        for weekday in 0..<7 {
            let days = days.indices.filter { days[$0].date.weekday.rawValue == weekday + 1 }
            var all = ContactTally()
            for day in days {
                all += sum(Array(ledger.contactsByDay[day * types..<(day + 1) * types]), 1, 0, from: ContactTally()) {
                    $0 += $1
                }
            }
            let week = ledger.contactsByWeek[weekday * slots..<(weekday + 1) * slots]
            #expect(week.reduce(0) { $0 + $1.offered } == all.offered)
            #expect(week.reduce(0) { $0 + $1.answered } == all.answered)
            #expect(week.reduce(0) { $0 + $1.answeredWithin } == all.answeredWithin)
        }
        let months = ledger.waitsByMonth.reduce(0) { $0 + $1.count }
        #expect(months == ledger.waitsByType.reduce(0) { $0 + $1.count })
    }

    @Test(arguments: 0..<20)
    func conservationToTheMillisecond(block: Int) throws {
        for number in block * 10..<block * 10 + 10 {
            let run = try Run(Self.house(number))
            let ledger = run.ledger
            let (types, groups) = (run.world.types.count, run.world.groups.count)
            checkCounts(ledger.contactsByDay + ledger.contactsBySlot)
            checkSeats(run)
            checkGroupings(ledger, days: run.world.days, types: types, groups: groups)
            let all = sum(ledger.contactsByDay, 1, 0, from: ContactTally()) { $0 += $1 }
            #expect(all.inSystem == run.waiting)
            // Every failed attempt is lost, has led to another, or is going to.
            #expect(all.blocked + all.abandoned == all.lost + (all.offered - all.fresh) + run.onTheWay)
            var queue = sum(ledger.queueByDay, 1, 0, from: QueueTally()) { $0 += $1 }
            queue.elapsed /= Int64(types)
            #expect(queue.abandonments == all.abandoned)
            #expect(queue.elapsed == (run.world.to - run.world.from).milliseconds)
            // Little's law as an identity: the integral of the queue is the sum of the waits …
            #expect(queue.waiting == all.wait + run.waitedSoFar)
            // … and that of the busy seats of each group the sum of its work, but for what lies ahead at the end.
            var seats = SeatTally()
            for group in 0..<groups {
                let own = sum(ledger.seatsByDay, groups, group, from: SeatTally()) { $0 += $1 }
                #expect(own.busy == own.talk + own.wrapUp - run.workAhead[group])
                seats += own
            }
            #expect(seats.answered == all.answered && seats.answeredWithin == all.answeredWithin)
            #expect(seats.waitAnswered == all.waitAnswered && seats.talk == all.talk && seats.wrapUp == all.wrapUp)
        }
    }

    @Test(arguments: 0..<5)
    func withAWarmUpAndAPeriodWithinTicks(block: Int) throws {
        for number in block * 10..<block * 10 + 10 {
            let run = try Run(Self.house(1000 + number, warmUp: true))
            checkCounts(run.ledger.contactsByDay + run.ledger.contactsBySlot)
            checkSeats(run)
            checkGroupings(
                run.ledger, days: run.world.days, types: run.world.types.count, groups: run.world.groups.count)
            var queue = sum(run.ledger.queueByDay, 1, 0, from: QueueTally()) { $0 += $1 }
            queue.elapsed /= Int64(run.world.types.count)
            #expect(queue.elapsed == (run.world.to - run.world.from).milliseconds)
            let all = sum(run.ledger.contactsByDay, 1, 0, from: ContactTally()) { $0 += $1 }
            #expect(queue.waiting >= all.wait, "callers of the warm-up may wait too")
        }
    }

    @Test func theHousesAreVaried() throws {
        // A property says little of what never happens: every case stands in a good part of the houses.
        var seen: [String: Int] = [:]
        for number in 0..<200 {
            let scenario = try Self.house(number)
            let run = try Run(scenario)
            let all = sum(run.ledger.contactsByDay, 1, 0, from: ContactTally()) { $0 += $1 }
            let seats = sum(run.ledger.seatsByDay, 1, 0, from: SeatTally()) { $0 += $1 }
            let cases = [
                "blocked": all.blocked > 0, "abandoned": all.abandoned > 0, "in system": all.inSystem > 0,
                "redials": all.offered > all.fresh, "on the way": run.onTheWay > 0, "wrap-up": all.wrapUp > 0,
                "overtime": seats.present > seats.scheduled, "calls in hand": run.inHand.contains { $0 > 0 },
                "several queues": run.world.queues.count > 1, "several types": run.world.types.count > 2,
                "traces": scenario.demand.lines.contains { $0.trace != nil }, "two days": run.world.days.count == 2,
                "most are answered": all.answered * 2 > all.offered, "few are": all.answered * 2 < all.offered,
            ]
            for (name, happens) in cases where happens { seen[name, default: 0] += 1 }
        }
        for (name, houses) in seen { #expect(houses >= 20, "\(name): \(houses) houses of 200") }
        #expect(seen.count == 14)
    }

    @Test func theSameSeedGivesTheSameLedgerAndAnotherAnother() throws {
        var different = 0
        for number in 0..<40 {
            var scenario = try Self.house(number)
            let first = try Run(scenario).ledger
            let again = try Run(scenario).ledger
            #expect(isSame(first, again))
            scenario.seed &+= 1
            if try !isSame(first, Run(scenario).ledger) { different += 1 }
        }
        // A house of traces and constants alone may be the same for every seed.
        #expect(different >= 30)
    }

    private func isSame(_ a: Ledger, _ b: Ledger) -> Bool {
        a.contactsByDay == b.contactsByDay && a.contactsBySlot == b.contactsBySlot && a.seatsByDay == b.seatsByDay
            && a.seatsBySlot == b.seatsBySlot && a.queueByDay == b.queueByDay && a.queueBySlot == b.queueBySlot
            && a.waitsByType == b.waitsByType && a.waitsByMonth == b.waitsByMonth && a.steps == b.steps
    }

    @Test func seatsDoNotChangeWhoCalls() throws {
        for number in 0..<40 {
            var scenario = try Self.house(number)
            scenario.demand.redials = Redials()
            let before = try Run(scenario).ledger
            for group in scenario.frontOffice.groups.indices {
                for column in scenario.frontOffice.groups[group].seats.columns.indices {
                    scenario.frontOffice.groups[group].seats.columns[column].values =
                        scenario.frontOffice.groups[group].seats.columns[column].values.map { $0 + 2 }
                }
            }
            scenario.frontOffice.trunks = nil
            let after = try Run(scenario).ledger
            #expect(before.contactsByDay.map(\.fresh) == after.contactsByDay.map(\.fresh))
            #expect(before.contactsBySlot.map(\.fresh) == after.contactsBySlot.map(\.fresh))
        }
    }
}
