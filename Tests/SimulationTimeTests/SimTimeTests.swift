import Testing

@testable import SimulationTime

@Suite struct SimTimeTests {
    @Test(arguments: [
        ("2024-02-08", "2024-02-08T00:00:00+08:00"), ("2024-02-08T16:50", "2024-02-08T16:50:00+08:00"),
        ("2024-02-08 16:50:07+08:00", "2024-02-08T16:50:07+08:00"),
        ("2024-02-08T24:00", "2024-02-09T00:00:00+08:00"), ("1969-12-31T23:59:59.5", "1969-12-31T23:59:59.500+08:00"),
    ])
    func readsAndWrites(text: String, written: String) throws {
        #expect(try #require(SimTime(text)).description == written)
        #expect(SimTime(written)?.description == written)
    }

    @Test(arguments: [
        "2024-02-08T16:50Z", "2024-02-08T16:50+09:00", "2024-02-08T25:00", "2024-02-08T16:60", "2024-02-08T",
        "2024-02-08T24:01", "2024-02-08T16:50:61", "2024-02-30T10:00", "now",
    ])
    func refuses(text: String) { #expect(SimTime(text) == nil) }

    @Test func beforeTheEpochDaysRoundDown() {
        let t = SimTime(milliseconds: -1)
        #expect(t.date.description == "1969-12-31")
        #expect(t.timeOfDay.milliseconds == 86_399_999)
        #expect(SimTime(milliseconds: -86_400_000).dayNumber == -1)
        #expect(SimTime(milliseconds: -86_400_001).dayNumber == -2)
    }
}
