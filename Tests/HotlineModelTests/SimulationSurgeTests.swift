import Distributions
import Foundation
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Surges: their shape in closed form, when they begin, and their common matter.
@Suite struct SimulationSurgeTests {
    private func scenario(days: Int = 20, _ change: (inout Surge) -> Void) -> Scenario {
        var line = Line()
        (line.number, line.volume) = ("12345", Volume(count: 200, per: .day))
        line.mix = [CategoryShare(category: "water", share: 0.5), CategoryShare(category: "power", share: 0.5)]
        var house = Timetable.scenario(
            [line], [Timetable.group("general", [(0, 400)])], from: "2024-07-01", days: days)
        var surge = Surge()
        (surge.name, surge.from, surge.contacts) = ("typhoon", SimTime("2024-07-03T00:00"), 8000)
        (surge.decay, surge.isByHour) = (.days(1), false)
        change(&surge)
        house.demand.surges = [surge]
        return house
    }

    /// Contacts of surges by day, over a few replications.
    private func contacts(_ house: Scenario, replications: Int = 4) throws -> [Double] {
        #expect(house.problems(measures: []).filter { $0.severity == .error }.isEmpty)
        let world = try World(compiling: house)
        var days = Array(repeating: 0.0, count: world.days.count)
        for replication in 0..<replications {
            var simulation = Simulation(world, replication: replication)
            let finished = simulation.run()
            let ledger = try #require(finished)
            for (cell, tally) in ledger.outcomesByDay.enumerated() {
                days[cell / world.types.count] += Double(tally.surges) / Double(replications)
            }
        }
        return days
    }

    /// A number of the Poisson law lies within four standard deviations of its mean.
    private func isNear(_ value: Double, _ mean: Double, replications: Int = 4) -> Bool {
        abs(value - mean) <= 4 * (mean / Double(replications)).squareRoot() + 1e-9
    }

    @Test func itFallsExponentially() throws {
        let days = try contacts(scenario { _ in })
        #expect(days[0] == 0 && days[1] == 0)
        for day in 2..<8 {
            let expected = 8000 * (exp(-Double(day - 2)) - exp(-Double(day - 1)))
            #expect(isNear(days[day], expected), "day \(day): \(days[day]), \(expected) expected")
        }
    }

    /// Up for a day, there for a day, down at once: a third and two thirds.
    @Test func itRisesAndStays() throws {
        let days = try contacts(scenario { ($0.ramp, $0.peak, $0.decay) = (.days(1), .days(1), .zero) })
        #expect(isNear(days[2], 8000.0 / 3) && isNear(days[3], 16_000.0 / 3) && days[4] == 0)
    }

    /// People sleep: a profile of the line's that has nobody call at night; the number is the same.
    @Test func itGoesByTheHour() throws {
        var house = scenario { $0.isByHour = true }
        let values = (0..<24).map { $0 < 8 ? 0.0 : 1 }
        house.demand.lines[0].profile = DayTable(slot: .hour, columns: [.init(days: .all, values: values)])
        house.demand.lines[0].volume = Volume(count: 0.001, per: .day)
        let world = try World(compiling: house)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let ledger = try #require(finished)
        var bySlot = Array(repeating: Int64(0), count: world.slotsPerDay)
        for (cell, tally) in ledger.outcomesBySlot.enumerated() {
            bySlot[cell / world.types.count % world.slotsPerDay] += tally.surges
        }
        #expect(bySlot[..<16].allSatisfy { $0 == 0 })
        #expect(isNear(Double(bySlot.reduce(0, +)), 8000, replications: 1))
    }

    /// At random: so many a year in the months named, none in others; callers of the line itself are the same with and without.
    @Test func randomSurgesComeInTheirMonths() throws {
        var house = scenario(days: 366) {
            ($0.from, $0.often, $0.months) = (nil, Volume(count: 12.4, per: .year), [7, 8])
            ($0.contacts, $0.decay, $0.peak) = (100, .zero, .hours(1))
        }
        house.period.from = SimTime("2024-01-01")!
        house.period.to = SimTime("2025-01-01")!
        let world = try World(compiling: house)
        var counts: [Double] = []
        for replication in 0..<40 {
            let found = world.lines[1].occurrences(
                RandomStream(seed: 1, replication: replication, purpose: "surges", subject: "typhoon"), of: world)
            #expect(found.allSatisfy { [7, 8].contains(SimTime(milliseconds: $0.from).date.parts.month) })
            counts.append(Double(found.count))
        }
        // All of a year's surges come in these 62 days.
        let mean = counts.reduce(0, +) / 40
        #expect(abs(mean - 12.4) < 4 * (12.4 / 40).squareRoot())
        // Their sizes vary about the mean.
        house.demand.surges[0].contactsCV = 0.5
        let varied = try World(compiling: house)
        let sizes = (0..<40).flatMap { replication in
            varied.lines[1].occurrences(
                RandomStream(seed: 1, replication: replication, purpose: "surges", subject: "typhoon"), of: varied
            ).map(\.scale)
        }
        let average = sizes.reduce(0, +) / Double(sizes.count)
        let spread = (sizes.reduce(0) { $0 + ($1 - average) * ($1 - average) } / Double(sizes.count)).squareRoot()
        #expect(abs(average - 100) < 4 * 50 / Double(sizes.count).squareRoot() && abs(spread / average - 0.5) < 0.08)
    }

    /// On days on which its line is not there nothing comes.
    @Test func aSurgeKeepsToItsLine() throws {
        var house = scenario { _ in }
        house.demand.lines[0].to = CivilDate(year: 2024, month: 7, day: 4)
        let days = try contacts(house)
        #expect(isNear(days[2], 8000 * (1 - exp(-1))) && days[3] > 0 && days[4...].allSatisfy { $0 == 0 })
    }

    @Test func callersOfTheLineAreTheSame() throws {
        var house = scenario { _ in }
        func usual(_ house: Scenario) throws -> Int64 {
            let run = try Timetable.run(house)
            return run.contacts().offered - run.outcomes().surges
        }
        let with = try usual(house)
        house.demand.surges = []
        #expect(try with == Timetable.run(house).contacts().offered)
    }

    /// All about one matter, which nobody ever gets done: one order a category, whatever the number of callers.
    @Test func aCommonMatterIsOneOrder() throws {
        var house = scenario(days: 6) {
            ($0.contacts, $0.sameMatter) = (500, 1)
            $0.mix = [CategoryShare(category: "water", share: 0.8), CategoryShare(category: "power", share: 0.2)]
        }
        house.demand.lines[0].volume = Volume(count: 0.001, per: .day)
        house.frontOffice.calls = ["water", "power"].map { name in
            var handling = CallHandling()
            (handling.category, handling.directAnswer) = (name, 0)
            return handling
        }
        house.calendar = .china
        var works = CaseTimetable.unit("works", hours: 1000, category: "water")
        works.topics.append(CategoryShare(category: "power", share: 1))
        house.organisations = [works]
        house.rules.limits = ["water", "power"].map { CaseTimetable.limit(.workingDays(3), category: $0) }
        func tally() throws -> (all: CaseTally, calls: Int64) {
            let run = try Timetable.run(house)
            return (run.ledger.cases.reduce(into: CaseTally()) { $0 += $1 }, run.outcomes().orders)
        }
        let slow = try tally()
        #expect(slow.all.registered == 2 && Int64(slow.all.merged) == slow.calls - 2 && slow.calls > 400)
        // Half of them are about something of their own.
        house.demand.surges[0].sameMatter = 0.5
        let half = try tally()
        #expect(Int64(half.all.merged + half.all.registered) == half.calls)
        #expect(abs(Double(half.all.merged) / Double(half.calls) - 0.5) < 0.1)
        // Who calls again because nothing was settled is about the same matter.
        house.demand.surges[0].sameMatter = 1
        house.demand.repeats.share = 0.5
        house.demand.repeats.delay = .constant(3600)
        let again = try tally()
        #expect(again.all.registered == 2 && again.calls > slow.calls * 3 / 2)
        house.demand.repeats.share = 0
        // Done within the hour: the next caller after that makes a new order.
        house.demand.surges[0].sameMatter = 1
        house.organisations[0].handlers = .unlimited
        house.organisations[0].effort = .constant(600)
        let fast = try tally()
        #expect(fast.all.registered > 10 && Int64(fast.all.merged + fast.all.registered) == fast.calls)
        #expect(fast.all.joined == 0)
    }
}
