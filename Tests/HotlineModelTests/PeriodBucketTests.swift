import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

@Suite struct PeriodBucketTests {
    private func world(_ from: String, _ to: String, warmUp: SimSpan = .zero) throws -> World {
        var scenario = Timetable.scenario([Timetable.line("1", [])], [Timetable.group("g", [(0, 1)])])
        scenario.period.from = SimTime(from)!
        scenario.period.to = SimTime(to)!
        scenario.period.warmUp = warmUp
        return try World(compiling: scenario)
    }

    private func rows(_ world: World, _ kind: PeriodBucket.Kind) -> [String] {
        world.periodBuckets.filter { $0.kind == kind }.map {
            "\($0.name) \($0.days.lowerBound)..<\($0.days.upperBound)"
        }
    }

    @Test func aDayIsEveryKindOfStretch() throws {
        let buckets = try world("2024-03-06", "2024-03-07").periodBuckets
        #expect(buckets.map(\.name) == ["all", "2024", "2024-03", "2024-W10", "2024-03-06"])
        #expect(buckets.map(\.kind) == PeriodBucket.Kind.allCases && buckets.allSatisfy { $0.days == 0..<1 })
    }

    @Test func aPeriodFromMidWeekToMidMonthHasShortEdges() throws {
        // Thursday 2024-02-22 to Wednesday 2024-03-13, the 14th not counted.
        let world = try world("2024-02-22", "2024-03-14")
        #expect(rows(world, .month) == ["2024-02 0..<8", "2024-03 8..<21"])
        #expect(rows(world, .week) == ["2024-W08 0..<4", "2024-W09 4..<11", "2024-W10 11..<18", "2024-W11 18..<21"])
        #expect(rows(world, .day).count == 21 && rows(world, .day)[7] == "2024-02-29 7..<8", "a leap day")
    }

    @Test func overTheEndOfAYearMonthsAndWeeksPart() throws {
        // 2024-12-30, a Monday, opens week 1 of 2025.
        let world = try world("2024-12-28", "2025-01-07")
        #expect(rows(world, .all) == ["all 0..<10"])
        #expect(rows(world, .year) == ["2024 0..<4", "2025 4..<10"])
        #expect(rows(world, .month) == ["2024-12 0..<4", "2025-01 4..<10"])
        #expect(rows(world, .week) == ["2024-W52 0..<2", "2025-W01 2..<9", "2025-W02 9..<10"])
        #expect(world.periodBuckets.compactMap(\.month) == [0, 1])
    }

    @Test func aLongYearHasWeek53() throws {
        let world = try world("2020-12-26", "2021-01-06")
        #expect(rows(world, .week) == ["2020-W52 0..<2", "2020-W53 2..<9", "2021-W01 9..<11"])
    }

    @Test func theSameWeekOrMonthOfAnotherYearIsAnother() throws {
        let world = try world("2023-01-01", "2025-01-01")
        #expect(rows(world, .year) == ["2023 0..<365", "2024 365..<731"])
        #expect(rows(world, .month).count == 24 && Set(world.periodBuckets.map(\.name)).count == 1 + 2 + 24 + 106 + 731)
        #expect(world.periodBuckets.compactMap(\.month) == Array(0..<24))
    }

    @Test func daysOfTheWarmUpBelongToNoStretch() throws {
        let world = try world("2024-03-01", "2024-03-03", warmUp: .hours(30))
        #expect(world.days.map(\.date.description) == ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"])
        #expect(rows(world, .month) == ["2024-03 2..<4"] && rows(world, .day).first == "2024-03-01 2..<3")
        #expect(world.periodBuckets.compactMap(\.month) == [1], "months count from the first simulated day")
    }

    @Test func aPeriodWithinADayIsThatDay() throws {
        let world = try world("2024-03-06T09:00", "2024-03-06T17:00", warmUp: .hour)
        #expect(rows(world, .day) == ["2024-03-06 0..<1"])
    }

    @Test func everyCountedDayIsInOneStretchOfEachKind() throws {
        let world = try world("2019-11-17", "2021-02-03", warmUp: .days(3))
        for kind in PeriodBucket.Kind.allCases {
            let days = world.periodBuckets.filter { $0.kind == kind }.flatMap { Array($0.days) }
            #expect(days == Array(3..<world.days.count), "\(kind)")
        }
    }
}
