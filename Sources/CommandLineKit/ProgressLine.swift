import Synchronization

/// Tells a person at a terminal how far the work is: one line on standard error, rewritten in place at most five times a
/// second. Where no terminal listens, or when it is quiet, nothing is written at all.
///
/// It may be told from any thread.
/// ```swift
/// let progress = ProgressLine("run", total: 200, unit: "replications", quiet: parsed[quiet])
/// defer { progress.finish() }
/// progress.advance()
/// ```
public final class ProgressLine: Sendable {
    private let state: Mutex<ProgressText>
    private let isVisible: Bool
    private let now: @Sendable () -> Duration
    private let write: @Sendable (String) -> Void

    /// Progress on standard error.
    ///
    /// - Parameters:
    ///   - label: what is going on, at the start of the line.
    ///   - total: how many units there are; `nil` when nobody knows yet.
    ///   - unit: the name of a unit, behind the numbers.
    ///   - quiet: whether to write nothing.
    ///   - words: the kit's words.
    public convenience init(
        _ label: String, total: Int?, unit: String = "", quiet: Bool = false, words: KitWords = .english
    ) {
        let start = ContinuousClock.now
        self.init(
            ProgressText(
                label: label, total: total, unit: unit, columns: Terminal.columns(of: .error) ?? 80, words: words),
            isVisible: !quiet && Terminal.isTerminal(.error), now: { ContinuousClock.now - start },
            write: { Terminal.write($0, to: .error) })
    }

    init(
        _ text: ProgressText, isVisible: Bool, now: @escaping @Sendable () -> Duration,
        write: @escaping @Sendable (String) -> Void
    ) {
        state = Mutex(text)
        self.isVisible = isVisible
        self.now = now
        self.write = write
    }

    /// `count` more units are done.
    public func advance(by count: Int = 1) { update { $0.done += count } }

    /// `done` units are done by now.
    public func report(done: Int) { update { $0.done = done } }

    /// The work turned out to have this many units.
    public func expect(total: Int?) { update { $0.total = total } }

    /// Takes the line off the screen, so that something else can be written; the next report brings it back.
    public func clear() { locked { $0.clearing() } }

    /// Leaves the last state on the screen and ends the line. Later calls do nothing.
    public func finish() { locked { $0.finishing(at: now()) } }

    private func update(_ change: (inout ProgressText) -> Void) {
        locked { text in
            change(&text)
            return text.refreshing(at: now())
        }
    }

    /// The lock is held while writing: two lines written at once would tear each other apart.
    private func locked(_ next: (inout ProgressText) -> String?) {
        guard isVisible else { return }
        state.withLock { text in
            if let output = next(&text) { write(output) }
        }
    }
}
