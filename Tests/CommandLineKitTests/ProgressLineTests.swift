import Synchronization
import Testing

@testable import CommandLineKit

struct ProgressLineTests {
    final class Screen: Sendable {
        let text = Mutex("")
        func write(_ more: String) { text.withLock { $0 += more } }
        var seen: String { text.withLock { $0 } }
    }

    private func line(on screen: Screen, visible: Bool) -> ProgressLine {
        let start = ProgressText(label: "run", total: 4, unit: "", columns: 80, words: .english)
        return ProgressLine(start, isVisible: visible, now: { .seconds(1) }, write: screen.write)
    }

    @Test func oneLineRewrittenInPlace() {
        let screen = Screen()
        let progress = line(on: screen, visible: true)
        for _ in 0..<4 { progress.advance() }
        progress.finish()
        progress.advance()
        #expect(
            screen.seen
                == "\rrun  1/4  25%  1.0/s  elapsed 0:01  left 0:03\rrun  4/4  100%  4.0/s  elapsed 0:01          \n")
    }

    @Test func silentWithoutTerminal() {
        let screen = Screen()
        let progress = line(on: screen, visible: false)
        progress.expect(total: 9)
        progress.report(done: 3)
        progress.clear()
        progress.finish()
        #expect(screen.seen.isEmpty)
    }
}
