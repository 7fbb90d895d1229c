// Reading and writing civil times. Only UTC+08:00 is accepted: a hotline's clock is civil time, and a silent
// conversion from another zone is the classic way to be a day wrong.

extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        let p = parts
        return "\(padded(p.year, 4))-\(padded(p.month, 2))-\(padded(p.day, 2))"
    }

    /// Reads `YYYY-MM-DD`; nil for anything else or a day that does not exist.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2), scanner.skip("-"),
            let day = scanner.digits(2), scanner.atEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension SimTime: CustomStringConvertible, LosslessStringConvertible {
    /// ISO 8601 with the offset written out: `2024-02-08T16:50:00+08:00`, milliseconds only when there are any.
    public var description: String {
        let ms = timeOfDay.milliseconds
        let fraction = ms % 1000 == 0 ? "" : "." + padded(Int(ms % 1000), 3)
        return "\(date)T\(timeOfDay.clock)\(fraction)+08:00"
    }

    /// Reads `YYYY-MM-DD`, or that followed by `T` or a space and `HH:MM[:SS[.mmm]]`, with or without `+08:00`.
    ///
    /// Any other offset, `Z`, second 60 and hour 24 (but for `24:00` exactly) are refused.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2), scanner.skip("-"),
            let day = scanner.digits(2), let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        if scanner.atEnd {
            self.init(date: date)
            return
        }
        guard scanner.skip("T") || scanner.skip(" "), let hour = scanner.digits(2), scanner.skip(":"),
            let minute = scanner.digits(2)
        else { return nil }
        var second = 0
        var millisecond = 0
        if scanner.skip(":") {
            guard let s = scanner.digits(2) else { return nil }
            second = s
            if scanner.skip(".") {
                guard let ms = scanner.fraction(3) else { return nil }
                millisecond = ms
            }
        }
        if !scanner.atEnd {
            guard scanner.skip("+"), scanner.digits(2) == 8, scanner.skip(":"), scanner.digits(2) == 0, scanner.atEnd
            else { return nil }
        }
        let wholeDay = hour == 24 && minute == 0 && second == 0 && millisecond == 0
        guard hour < 24 || wholeDay, minute < 60, second < 60 else { return nil }
        self.init(
            date: date,
            timeOfDay: .hours(hour) + .minutes(minute) + .seconds(second) + SimSpan(milliseconds: Int64(millisecond)))
    }
}

extension SimSpan {
    /// As a time of day `HH:MM:SS`, whole seconds rounded down; for spans of 0 up to 99 h.
    public var clock: String {
        let s = Int(milliseconds / 1000)
        return "\(padded(s / 3600, 2)):\(padded(s / 60 % 60, 2)):\(padded(s % 60, 2))"
    }

    /// As a time of day `HH:MM`, rounded down; for spans of 0 up to 99 h.
    public var clockMinutes: String {
        let m = Int(milliseconds / 60_000)
        return "\(padded(m / 60, 2)):\(padded(m % 60, 2))"
    }

    /// Reads a time of day `HH:MM` or `HH:MM:SS` from 00:00 to 24:00; nil for anything else.
    public init?(clock text: String) {
        var scanner = DigitScanner(text)
        guard let hour = scanner.digits(2), scanner.skip(":"), let minute = scanner.digits(2) else { return nil }
        var second = 0
        if scanner.skip(":") {
            guard let s = scanner.digits(2) else { return nil }
            second = s
        }
        guard scanner.atEnd, minute < 60, second < 60 else { return nil }
        let span = SimSpan.hours(hour) + .minutes(minute) + .seconds(second)
        guard span <= .day else { return nil }
        self = span
    }
}

/// Digits of fixed width, without Foundation: the calendar is on the path of every command's start.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var atEnd: Bool { rest.isEmpty }

    mutating func digits(_ count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let c = rest.first, c >= 48, c <= 57 else { return nil }
            value = value * 10 + Int(c - 48)
            rest.removeFirst()
        }
        return value
    }

    /// One to `places` digits after a decimal point, as a whole number of the last place.
    mutating func fraction(_ places: Int) -> Int? {
        var value = 0
        var read = 0
        while read < places, let c = rest.first, c >= 48, c <= 57 {
            value = value * 10 + Int(c - 48)
            read += 1
            rest.removeFirst()
        }
        guard read > 0 else { return nil }
        for _ in read..<places { value *= 10 }
        return value
    }

    mutating func skip(_ c: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: c) else { return false }
        rest.removeFirst()
        return true
    }
}

func padded(_ n: Int, _ width: Int) -> String {
    let s = String(n.magnitude)
    return (n < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - s.count)) + s
}
