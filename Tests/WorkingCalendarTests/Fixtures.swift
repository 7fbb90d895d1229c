import Foundation
import SimulationTime
import Testing

@testable import WorkingCalendar

/// What the tests of this room share: its data files, terse dates, and a day-walking oracle.
enum Fixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data")

    /// The records of a CSV file without quoting, the header left out.
    static func records(_ file: String) -> [[String]] {
        let text = try! String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    static let exceptions: [(date: CivilDate, exception: DayException)] = records("cn_calendar.csv").map {
        (CivilDate($0[0])!, $0[1] == "holiday" ? .holiday($0[2]) : .workday($0[2]))
    }

    static let office = try! DayHours([
        DayInterval(opens: .hours(9), closes: .hours(12)), DayInterval(opens: .hours(14), closes: .hours(18)),
    ])
    static let officeClock = try! WorkingClock(calendar: .china, hours: WorkingHours(workdays: office))
}

func date(_ text: String) -> CivilDate { CivilDate(text)! }
func time(_ text: String) -> SimTime { SimTime(text)! }

func hours(_ text: String) -> DayHours {
    try! DayHours(
        text.split(separator: ",").map { stretch in
            let ends = stretch.split(separator: "-").map { SimSpan(clock: String($0))! }
            return DayInterval(opens: ends[0], closes: ends[1])
        })
}

/// SplitMix64 (Steele, Lea and Flood 2014) with a fixed seed: the same cases in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// An instant between two dates, in one case of four on an edge of the office's hours.
    mutating func instant(from: String, through: String) -> SimTime {
        let days = date(from).dayNumber...date(through).dayNumber
        let edges: [SimSpan] = [.zero, .hours(9), .hours(12), .hours(14), .hours(18)]
        let inDay =
            Int.random(in: 0..<4, using: &self) == 0
            ? edges.randomElement(using: &self)!
            : SimSpan(milliseconds: .random(in: 0..<86_400_000, using: &self))
        return SimTime(date: CivilDate(dayNumber: .random(in: days, using: &self)), timeOfDay: inDay)
    }
}

/// The calendar of the CSV by walking days one at a time: slow, obvious, and sharing no code with the room.
struct DayWalker {
    let exceptions = Dictionary(uniqueKeysWithValues: Fixtures.exceptions.map { ($0.date, $0.exception) })

    func works(_ date: CivilDate) -> Bool {
        switch exceptions[date] {
        case .holiday: return false
        case .workday: return true
        case nil: return date.weekday != .saturday && date.weekday != .sunday
        }
    }

    func workingDay(number n: Int, after start: CivilDate, step: Int = 1) -> CivilDate {
        var date = start
        var left = n
        while left > 0 {
            date = date.adding(days: step)
            if works(date) { left -= 1 }
        }
        return date
    }

    /// Adds working time by walking days and their stretches 09–12 and 14–18.
    func add(_ span: SimSpan, to start: SimTime) -> SimTime {
        if span == .zero { return start }
        var left = span
        var date = start.date
        while true {
            if works(date) {
                for (opens, closes) in [(SimSpan.hours(9), SimSpan.hours(12)), (.hours(14), .hours(18))] {
                    let from = max(start, SimTime(date: date, timeOfDay: opens))
                    let to = SimTime(date: date, timeOfDay: closes)
                    guard from < to else { continue }
                    if left <= to - from { return from + left }
                    left = left - (to - from)
                }
            }
            date = date.adding(days: 1)
        }
    }
}
