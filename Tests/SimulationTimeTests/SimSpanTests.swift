import Testing

@testable import SimulationTime

@Suite struct SimSpanTests {
    @Test func clock() {
        #expect(SimSpan(clock: "09:30")?.milliseconds == 34_200_000)
        #expect(SimSpan(clock: "24:00") == .day)
        #expect(SimSpan(clock: "24:01") == nil)
        #expect(SimSpan(clock: "9:30") == nil)
        #expect(SimSpan(seconds: 86_399.9996).clock == "24:00:00")
        #expect(SimSpan.minutes(90).clockMinutes == "01:30")
    }

    @Test func roundsToTheNearestMillisecond() {
        #expect(SimSpan(seconds: 0.0005).milliseconds == 1)
        #expect(SimSpan(seconds: -0.0005).milliseconds == -1)
        #expect(SimSpan(seconds: 1.2344).milliseconds == 1234)
    }
}
