import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

@Suite struct FormatsTests {
    private func read<Value>(_ format: Format<Value>, _ text: String) -> Value? {
        let reading = Reading(
            diagnostics: Diagnostics(), files: GoodScenario.Files(bytes: [:]),
            measures: [MeasureFacts("share"), MeasureFacts("wait", unit: "s"), MeasureFacts("hours", unit: "h")])
        return format.read(try! YAMLReader.read(text, file: "f"), .root, reading)
    }

    @Test func quantities() {
        #expect(read(Formats.duration, "1 h 30 min") == .minutes(90))
        #expect(read(Formats.share, "12.5%") == 0.125)
        #expect(read(Formats.share, "1") == 1)
        #expect(read(Formats.growth, "-2%") == -0.02)
        #expect(read(Formats.growth, "100 %") == 1)
        #expect(read(Formats.growth, "x%") == nil)
        #expect(read(Formats.factor, "4x") == 4)
        #expect(read(Formats.factor, "1001") == nil)
        #expect(read(Formats.limit, "unlimited") == .some(nil))
        #expect(read(Formats.limit, "3") == 3)
        #expect(read(Formats.seed, "007") == 7)
        #expect(read(Formats.text, "12345") == "12345")
        #expect(read(Formats.choice(Channel.self, "a channel"), "app") == .app)
    }

    @Test(arguments: [
        ("2024-01-31", "2024-01-31", "2024-02-01"), ("2024-01-31T08:00", "2024-01-31T08:00", "2024-01-31T08:00"),
        ("2024-02-28 24:00", "2024-02-29", "2024-02-29"), ("2024-02-29", "2024-02-29", "2024-03-01"),
    ])
    func datesCountAsAWhole(text: String, from: String, to: String) {
        #expect(read(Formats.beginning, text) == SimTime(from))
        #expect(read(Formats.end, text) == SimTime(to))
    }

    @Test func keyedFactors() {
        #expect(read(Formats.monthFactors, "{ 12: 2x, 1: 50% }") == [12: 2, 1: 0.5])
        #expect(read(Formats.monthFactors, "{ 0: 1 }") == nil)
        #expect(read(Formats.weekdayFactors, "{ sun: 0 }") == [.sunday: 0])
        #expect(Formats.weekdayHint("Thursday") == "write thu")
        #expect(Formats.weekdayHint("周四") == nil)
    }

    @Test func words() {
        #expect(read(Formats.lawOrNone, "none")?.law == nil)
        #expect(read(Formats.lawOrNone, "3 s")?.law == .constant(3))
        #expect(read(Formats.patience, "endless")?.law == nil)
        #expect(read(Formats.patience, "endless") != nil)
        #expect(read(Formats.law, "none") == nil)
    }

    @Test(arguments: [
        ("share: at least 95%", Bound(measure: "share", side: .atLeast, value: 0.95)),
        ("share: at most  3.5", Bound(measure: "share", side: .atMost, value: 3.5)),
        ("share: at least -1", Bound(measure: "share", side: .atLeast, value: -1)),
        ("wait: at most 2 min", Bound(measure: "wait", side: .atMost, value: 120)),
        ("wait: at most 20", Bound(measure: "wait", side: .atMost, value: 20)),
        ("hours: at most 90 min", Bound(measure: "hours", side: .atMost, value: 1.5)),
    ])
    func bounds(text: String, bound: Bound) { #expect(read(Formats.targets, text)?.bounds == [bound]) }

    @Test func calendars() {
        guard case .plain = read(Formats.calendar, "plain") else {
            Issue.record("not plain")
            return
        }
        #expect(read(Formats.calendar, "{ from: 2024-01-01 }") == nil)
    }
}
