/// The line of a ``ProgressLine`` as a value: what to write at which moment.
struct ProgressText: Sendable {
    /// At most five lines a second.
    static let leastGap = Duration.milliseconds(200)

    let label: String
    let unit: String
    let columns: Int
    let words: KitWords
    var total: Int?
    var done = 0
    private var shownWidth = 0
    private var shownAt: Duration?
    private var isFinished = false

    init(label: String, total: Int?, unit: String, columns: Int, words: KitWords) {
        self.label = label
        self.total = total
        self.unit = unit
        self.columns = columns
        self.words = words
    }

    /// What to write after a change at the moment `now` since the start, `nil` when the last line is too young.
    mutating func refreshing(at now: Duration) -> String? {
        if isFinished { return nil }
        if let shownAt, now - shownAt < Self.leastGap { return nil }
        return rewriting(line(at: now), at: now)
    }

    /// What takes the line off the screen, `nil` when there is none.
    mutating func clearing() -> String? {
        guard shownWidth > 0, !isFinished else { return nil }
        defer { (shownWidth, shownAt) = (0, nil) }
        return "\r" + String(repeating: " ", count: shownWidth) + "\r"
    }

    /// What ends the line, `nil` when it has ended already or nothing was ever done.
    mutating func finishing(at now: Duration) -> String? {
        if isFinished { return nil }
        defer { isFinished = true }
        guard done > 0 || shownWidth > 0 else { return nil }
        return rewriting(line(at: now), at: now) + "\n"
    }

    /// Spaces instead of an escape sequence wipe what is left of a longer line, so any terminal will do.
    private mutating func rewriting(_ line: String, at now: Duration) -> String {
        let fitted = line.fitting(columns - 1)
        defer { (shownWidth, shownAt) = (fitted.displayWidth, now) }
        return "\r" + fitted.padded(to: min(shownWidth, columns - 1))
    }

    /// "run  50/200 replications  25%  4.2/s  elapsed 0:12  left 0:36".
    func line(at now: Duration) -> String {
        let seconds = Double(now.components.seconds) + Double(now.components.attoseconds) * 1e-18
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let count = total.map { "\(done)/\($0)" } ?? "\(done)"
        var parts = [label, unit.isEmpty ? count : "\(count) \(unit)"]
        if let total, total > 0 { parts.append("\(Int(100 * Double(done) / Double(total)))%") }
        if rate > 0 { parts.append(Self.rate(rate)) }
        parts.append(words.elapsed.filled(Self.clock(seconds)))
        if let total, rate > 0, done < total {
            parts.append(words.left.filled(Self.clock(Double(total - done) / rate)))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// Two digits at least: "0.25/s", "4.2/s", "4211/s"; slower than one in a minute and a half is said by the hour.
    static func rate(_ perSecond: Double) -> String {
        if perSecond < 0.01 { return "\(decimal(perSecond * 3600, digits: 1))/h" }
        return "\(decimal(perSecond, digits: perSecond < 1 ? 2 : perSecond < 100 ? 1 : 0))/s"
    }

    /// "0:07", "12:30", "3:04:05".
    static func clock(_ seconds: Double) -> String {
        // A rate near nothing gives times beyond any clock.
        guard seconds < 1e9 else { return "∞" }
        let whole = Int(seconds.rounded())
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        let twoDigits = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
        return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(twoDigits(rest))" : "\(minutes):\(twoDigits(rest))"
    }

    private static func decimal(_ value: Double, digits: Int) -> String {
        let scale = digits == 2 ? 100 : digits == 1 ? 10 : 1
        guard value < 1e12 else { return String(value) }
        let whole = Int((value * Double(scale)).rounded())
        if digits == 0 { return "\(whole)" }
        let fraction = String(whole % scale)
        return "\(whole / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
