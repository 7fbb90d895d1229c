import Testing

@testable import HotlineModel

@Suite struct ArrivalRaceTests {
    @Test(arguments: [1, 2, 3, 17, 33])
    func alwaysTheEarliestLineThenTheLowest(lines: Int) {
        var state: UInt64 = UInt64(lines)
        func random() -> Int64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64(state >> 60)
        }
        var times = (0..<lines).map { _ in random() }
        var race = ArrivalRace(times)
        for _ in 0..<2000 {
            let first = times.indices.min { (times[$0], $0) < (times[$1], $1) }!
            #expect(race.next.line == first && race.next.time == times[first])
            times[first] += random()
            race.advance(to: times[first])
        }
    }
}
