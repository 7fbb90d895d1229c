import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

@Suite struct LineStateTests {
    private func scenario(_ volumes: [Double], from: String = "2024-01-02", days: Int = 1) -> Scenario {
        let lines = volumes.enumerated().map { index, volume in
            var line = Line()
            line.number = "\(index + 1)"
            line.volume = Volume(count: volume, per: .day)
            return line
        }
        return Timetable.scenario(lines, [Timetable.group("g", [(0, 1)])], from: from, days: days)
    }

    private func arrivals(_ world: World, line: Int = 0, replication: Int = 0) -> [Int64] {
        var lines = Lines(world, replication: replication)
        var times: [Int64] = []
        while true {
            let time = lines.nextArrival(of: line)
            guard time < Int64.max else { break }
            times.append(time)
        }
        #expect(lines.nextArrival(of: line) == .max, "after the last there is none")
        return times
    }

    @Test func everyPurposeHasAStreamOfItsOwn() throws {
        let world = try World(compiling: scenario([10, 10]))
        func first(_ line: Int, seed: UInt64 = 1, replication: Int = 0) -> [Double] {
            let s = LineStreams(world.lines[line], seed: seed, replication: replication)
            return [s.arrivals, s.category, s.patience, s.talk, s.wrapUp, s.redial, s.redialPatience].map {
                $0.uniform()
            }
        }
        let all = first(0) + first(1) + first(0, seed: 2) + first(0, replication: 1)
        #expect(Set(all).count == 28, "distinct by purpose, line, seed and replication")
        #expect(first(0) == first(0), "and the same again")
    }

    @Test func countsBySlotFollowTheProfile() throws {
        var s = scenario([200_000])
        let weights = (0..<48).map { Double(1 + $0 % 7) }
        s.demand.lines[0].profile = DayTable(slot: .minutes(30), columns: [.init(days: .all, values: weights)])
        let world = try World(compiling: s)
        let times = arrivals(world)
        #expect(times == times.sorted())
        var chiSquare = 0.0
        for slot in 0..<48 {
            let begin = world.start.milliseconds + Int64(slot) * 1_800_000
            let count = times.count { $0 >= begin && $0 < begin + 1_800_000 }
            let mean = 200_000 * weights[slot] / weights.reduce(0, +)
            chiSquare += (Double(count) - mean) * (Double(count) - mean) / mean
        }
        #expect(chiSquare < chiSquareLimit(48), "Poisson counts of known mean")
    }

    @Test func countsOfADayAreNeitherMoreNorLessDispersedThanPoisson() throws {
        let world = try World(compiling: scenario([500]))
        var chiSquare = 0.0
        for replication in 0..<400 {
            let excess = Double(arrivals(world, replication: replication).count) - 500
            chiSquare += excess * excess / 500
        }
        #expect(chiSquare < chiSquareLimit(400) && chiSquare > 400 - 4 * 800.0.squareRoot())
    }

    @Test func aDayWithoutVolumeIsSkipped() throws {
        var s = scenario([2000], from: "2024-03-01", days: 4)
        s.demand.weekendFactor = 0
        let world = try World(compiling: s)
        // Friday, a weekend, Monday.
        var counts = [0, 0, 0, 0]
        for time in arrivals(world) { counts[Int((time - world.start.milliseconds) / 86_400_000)] += 1 }
        #expect(counts[1] == 0 && counts[2] == 0)
        #expect(abs(Double(counts[0]) - 2000) < 5 * 45 && abs(Double(counts[3]) - 2000) < 5 * 45)
    }

    @Test func aLineWithoutVolumeNeverComes() throws {
        #expect(arrivals(try World(compiling: scenario([0, 10], days: 3))).isEmpty)
    }

    @Test(arguments: ["2024-01-02T09:59", "2024-01-02T10:00", "2024-01-02T23:59:59", "2024-01-02T00:00:00.001"])
    func nobodyComesBeforeTheStart(from: String) throws {
        var s = scenario([86_400_000 / 4], from: from)
        s.period.to = SimTime(from)! + .seconds(600)
        let world = try World(compiling: s)
        var lines = Lines(world, replication: 0)
        var times: [Int64] = []
        while let time = Optional(lines.nextArrival(of: 0)), time < world.to.milliseconds { times.append(time) }
        #expect(try #require(times.first) >= world.start.milliseconds)
        // One in four milliseconds: 150,000 with a standard deviation of 387.
        #expect(abs(Double(times.count) - 150_000) < 5 * 387)
    }

    @Test func theArrivalsOfATimeDoNotDependOnTheDaysAfter() throws {
        let short = arrivals(try World(compiling: scenario([700], days: 1)))
        let long = arrivals(try World(compiling: scenario([700], days: 5)))
        #expect(Array(long.prefix(short.count)) == short && long.count > 4 * 600)
    }

    @Test func anotherLineMovesNobody() throws {
        let alone = arrivals(try World(compiling: scenario([300])))
        let beside = try World(compiling: scenario([300, 900, 50]))
        #expect(arrivals(beside, line: 0) == alone && arrivals(beside, line: 1) != alone)
    }

    @Test func severalLinesRaceInTheOrderOfTime() throws {
        let world = try World(compiling: scenario([900, 0, 300, 2000], days: 2))
        var lines = Lines(world, replication: 3)
        var race = ArrivalRace((0..<4).map { lines.nextArrival(of: $0) })
        var merged: [[Int64]] = [[], [], [], []]
        var last: Int64 = 0
        while race.next.time < Int64.max {
            let next = race.next
            #expect(next.time >= last)
            last = next.time
            merged[next.line].append(next.time)
            race.advance(to: lines.nextArrival(of: next.line))
        }
        for line in 0..<4 { #expect(merged[line] == arrivals(world, line: line, replication: 3)) }
    }

    @Test func aTraceIsReplayedInItsOrderWithinThePeriod() throws {
        var s = Timetable.scenario(
            [
                Timetable.line(
                    "1", categories: ["a", "b"],
                    [
                        Timetable.call("2024-01-01T21:00", 1), Timetable.call("2024-01-01T22:30", 2),
                        Timetable.call("09:00:00", 3, category: 1), Timetable.call("09:00:00", 4, patience: 7),
                        Timetable.call("23:59:59.999", 5), Timetable.call("2024-01-03T00:00", 6),
                    ])
            ], [Timetable.group("g", [(0, 1)])])
        s.period.warmUp = .hours(2)
        let world = try World(compiling: s)
        var lines = Lines(world, replication: 0)
        var talks: [Int64] = []
        var types: [Int] = []
        var patiences: [Int64] = []
        while lines.nextArrival(of: 0) < Int64.max {
            let contact = lines.tracedContact(of: 0)
            talks.append(contact.talk)
            types.append(contact.type)
            patiences.append(contact.patience)
        }
        #expect(talks == [2000, 3000, 4000, 5000] && types == [0, 1, 0, 0] && patiences == [-1, -1, 7000, -1])
        #expect(lines.nextArrival(of: 0) == .max)
    }

    @Test func shareEndsOfTheLinesStandOneAfterTheOther() throws {
        var s = scenario([10, 10])
        s.demand.lines[0].mix = [("a", 0.25), ("b", 0.75)].map { CategoryShare(category: $0.0, share: $0.1) }
        s.demand.lines[1].mix = [("b", 0.5), ("c", 0.125), ("a", 0.375)].map {
            CategoryShare(category: $0.0, share: $0.1)
        }
        let lines = Lines(try World(compiling: s), replication: 0)
        #expect(lines.shareEnds.array == [0.25, 1, 0.5, 0.625, 1])
        #expect(lines.states.array.map(\.firstShare) == [0, 2] && lines.states.array.map(\.shareCount) == [2, 3])
        #expect(lines.states.array.map(\.firstType) == [0, 2])
    }

    @Test func callersBringCategoriesByTheirShares() throws {
        var s = scenario([40_000])
        let shares = [0.5, 0.3, 0.15, 0.05]
        s.demand.lines[0].mix = zip(["a", "b", "c", "d"], shares).map { CategoryShare(category: $0, share: $1) }
        s.frontOffice.groups = [Timetable.group("g", [(0, 500)])]
        let outcome = try Timetable.run(s)
        let total = Double(outcome.contacts().offered)
        var chiSquare = 0.0
        for (type, share) in shares.enumerated() {
            let excess = Double(outcome.contacts(type: type).offered) - total * share
            chiSquare += excess * excess / (total * share)
        }
        #expect(chiSquare < chiSquareLimit(3))
    }

    @Test func busynessIsOneLevelADayForTheWholeHouse() throws {
        var s = scenario([1, 1], from: "2020-01-01", days: 2000)
        let calm = try World(compiling: s)
        #expect(World.busynessOfDays(calm, replication: 0) == Array(repeating: 1, count: 2000))
        s.demand.busyness.sd = 0.2
        let world = try World(compiling: s)
        let levels = World.busynessOfDays(world, replication: 0)
        #expect(levels == World.busynessOfDays(world, replication: 0))
        #expect(levels != World.busynessOfDays(world, replication: 1))
        let mean = levels.reduce(0, +) / 2000
        let variance = levels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1999
        // Four standard errors; those of the variance are 0.04 × √((2 + 6 · 0.04) / 2000).
        #expect(abs(mean - 1) < 4 * 0.2 / 2000.0.squareRoot() && abs(variance - 0.04) < 4 * 0.04 * 0.0335)
    }
}
