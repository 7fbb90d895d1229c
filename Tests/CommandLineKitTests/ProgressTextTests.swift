import Testing

@testable import CommandLineKit

struct ProgressTextTests {
    func text(_ total: Int?, columns: Int = 80, _ words: KitWords = .english) -> ProgressText {
        ProgressText(label: "run", total: total, unit: "replications", columns: columns, words: words)
    }

    @Test func tellsRateAndTimes() {
        var some = text(200)
        some.done = 50
        #expect(some.line(at: .seconds(12)) == "run  50/200 replications  25%  4.2/s  elapsed 0:12  left 0:36")
        var open = text(nil, .chinese)
        open.done = 7
        #expect(open.line(at: .seconds(3700)) == "run  7 replications  6.8/h  已用 1:01:40")
        #expect(text(200).line(at: .zero) == "run  0/200 replications  0%  elapsed 0:00")
    }

    @Test(arguments: [(4211.3, "4211/s"), (42.04, "42.0/s"), (0.254, "0.25/s"), (0.005, "18.0/h")])
    func rates(_ rate: Double, _ text: String) { #expect(ProgressText.rate(rate) == text) }

    @Test func isThrottledAndWipesWhatIsLeft() {
        var some = text(10, columns: 20)
        some.done = 1
        let written = [
            some.refreshing(at: .seconds(1)), some.refreshing(at: .milliseconds(1199)),
            some.refreshing(at: .milliseconds(1200)), some.clearing(), some.clearing(), some.finishing(at: .seconds(2)),
            some.finishing(at: .seconds(3)), some.refreshing(at: .seconds(9)),
        ]
        let shown = "\rrun  1/10 replicati"
        let wiped = "\r" + String(repeating: " ", count: 19) + "\r"
        #expect(written == [shown, nil, shown, wiped, nil, shown + "\n", nil, nil])
    }
}
