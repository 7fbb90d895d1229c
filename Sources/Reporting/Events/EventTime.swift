import SimulationTime

/// Instants in event logs: ISO 8601, always with milliseconds and `+08:00`, so that a column is of one form.
enum EventTime {
    /// `2024-02-08T16:50:00.000+08:00`.
    static func text(_ time: SimTime) -> String { String(decoding: bytes(time), as: UTF8.self) }

    /// The same as bytes.
    static func bytes(_ time: SimTime) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(29)
        append(time, to: &out)
        return out
    }

    /// Puts an instant behind what is there.
    static func append(_ time: SimTime, to out: inout [UInt8]) {
        let date = time.date.parts
        let ms = Int(time.timeOfDay.milliseconds)
        digits(date.year, 4, to: &out)
        out.append(UInt8(ascii: "-"))
        digits(date.month, 2, to: &out)
        out.append(UInt8(ascii: "-"))
        digits(date.day, 2, to: &out)
        out.append(UInt8(ascii: "T"))
        digits(ms / 3_600_000, 2, to: &out)
        out.append(UInt8(ascii: ":"))
        digits(ms / 60_000 % 60, 2, to: &out)
        out.append(UInt8(ascii: ":"))
        digits(ms / 1000 % 60, 2, to: &out)
        out.append(UInt8(ascii: "."))
        digits(ms % 1000, 3, to: &out)
        out += "+08:00".utf8
    }

    private static func digits(_ value: Int, _ count: Int, to out: inout [UInt8]) {
        var place = 1
        for _ in 1..<count { place *= 10 }
        while place > 0 {
            out.append(UInt8(ascii: "0") + UInt8(value / place % 10))
            place /= 10
        }
    }
}
