import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct WorkingClockTests {
    static let night = try! WorkingClock(
        calendar: .china, hours: WorkingHours(workdays: hours("00:00-06:00,20:00-24:00")))
    static let plain = try! WorkingClock(calendar: .plain, hours: WorkingHours(workdays: Fixtures.office))
    static let seasonal = try! WorkingClock(
        calendar: .plain,
        hours: WorkingHours(
            weekly: [.monday: hours("09:00-12:00,14:00-18:00"), .thursday: hours("10:00-13:30")],
            seasons: [
                Season(
                    name: "summer", from: try! MonthDay(month: 6, day: 1), through: try! MonthDay(month: 9, day: 30),
                    weekly: [.monday: hours("09:00-12:00,15:00-18:30"), .saturday: hours("09:00-10:00")])
            ]))
    static let always = try! WorkingClock(calendar: .plain, hours: .always)

    static let clocks: [(String, WorkingClock)] = [
        ("office", Fixtures.officeClock), ("night", night), ("plain", plain), ("seasonal", seasonal),
        ("always", always),
    ]

    /// Starts at and around every edge, and what 5 h of work from there come to.
    @Test(arguments: [
        ("2024-02-08T16:50", 300, "2024-02-09T14:50"),  // over the lunch break
        ("2024-02-09T14:50", 300, "2024-02-18T10:50"),  // over the Spring Festival to a working Sunday
        ("2024-02-18T09:00", 180, "2024-02-18T12:00"),  // at an opening; done at the closing
        ("2024-02-18T09:00", 181, "2024-02-18T14:01"),
        ("2024-02-09T18:00", 1, "2024-02-18T09:01"),  // at the closing of the last day before
        ("2024-02-09T18:00", 0, "2024-02-09T18:00"),  // no work takes no time
        ("2024-03-05T00:00", 60, "2024-03-05T10:00"),  // at midnight
        ("2024-03-05T12:00", 60, "2024-03-05T15:00"),  // at the start of lunch
        ("2024-03-05T13:59", 60, "2024-03-05T15:00"), ("2024-03-05T14:00", 60, "2024-03-05T15:00"),
        ("2024-03-05T11:59:59", 1, "2024-03-05T14:00:59"), ("2024-03-09T10:00", 60, "2024-03-11T10:00"),  // a Saturday
        ("2024-12-31T17:00", 60, "2024-12-31T18:00"), ("2024-12-31T17:00", 61, "2025-01-02T09:01"),  // the year's end
        ("2026-12-31T17:00", 60, "2026-12-31T18:00"),
    ])
    func addsByHand(start: String, minutes: Int, expected: String) throws {
        #expect(try Fixtures.officeClock.add(.minutes(minutes), to: time(start)) == time(expected))
        #expect(try Fixtures.officeClock.workingTime(from: time(start), to: time(expected)) == .minutes(minutes))
    }

    @Test func addsAsWalked() throws {
        var random = SplitMix(state: 1)
        let walker = DayWalker()
        for _ in 0..<20_000 {
            let start = random.instant(from: "2019-01-01", through: "2026-10-31")
            let span =
                Bool.random(using: &random)
                ? SimSpan.hours(.random(in: 0...200, using: &random))
                : SimSpan(milliseconds: .random(in: 0..<700_000_000, using: &random))
            #expect(try Fixtures.officeClock.add(span, to: start) == walker.add(span, to: start))
        }
    }

    @Test(arguments: clocks.indices) func laws(_ index: Int) throws {
        let clock = Self.clocks[index].1
        var random = SplitMix(state: UInt64(index))
        for _ in 0..<5_000 {
            let t = random.instant(from: "2019-01-01", through: "2025-06-30")
            let u = random.instant(from: "2019-01-01", through: "2025-06-30")
            let a = SimSpan(milliseconds: .random(in: 0..<400_000_000, using: &random))
            let b = SimSpan(milliseconds: .random(in: 0..<400_000_000, using: &random))
            let end = try clock.add(a, to: t)
            #expect(try clock.workingTime(from: t, to: end) == a)
            #expect(try clock.add(a + b, to: t) == clock.add(b, to: end))
            #expect(try clock.workingTime(from: t, to: u) == .zero - clock.workingTime(from: u, to: t))
            #expect(try min(t, u) == t ? end <= clock.add(a, to: u) : clock.add(a, to: u) <= end)
            // The earliest: a millisecond earlier it has not passed. The latest: a millisecond later more has.
            if a > .zero { #expect(try clock.workingTime(from: t, to: end - SimSpan(milliseconds: 1)) < a) }
            let latest = try clock.latest(a, after: t)
            #expect(try clock.workingTime(from: t, to: latest) == a)
            #expect(try clock.workingTime(from: t, to: latest + SimSpan(milliseconds: 1)) > a)
        }
    }

    @Test(arguments: clocks.indices) func openingsAndClosingsAlternate(_ index: Int) throws {
        let clock = Self.clocks[index].1
        var random = SplitMix(state: UInt64(100 + index))
        let tick = SimSpan(milliseconds: 1)
        for _ in 0..<3_000 {
            let t = random.instant(from: "2019-01-02", through: "2025-06-30")
            let open = try clock.isOpen(t)
            #expect(try clock.workingTime(from: t, to: t + tick) == (open ? tick : .zero))
            guard let opening = try clock.nextOpening(after: t), let closing = try clock.nextClosing(after: t) else {
                #expect(Self.clocks[index].0 == "always" && open)
                continue
            }
            #expect(opening > t && closing > t && (open ? closing < opening : opening < closing))
            #expect(try clock.isOpen(opening) && !clock.isOpen(opening - tick))
            #expect(try !clock.isOpen(closing) && clock.isOpen(closing - tick))
            #expect(try clock.firstOpenInstant(from: t) == (open ? t : opening))
            // Nothing opens or closes in between: it is all open or all closed up to the first of the two.
            let next = min(opening, closing)
            #expect(try clock.workingTime(from: t, to: next) == (open ? next - t : .zero))
        }
    }

    @Test(arguments: [
        ("2024-02-08T16:50", true, "2024-02-09T09:00", "2024-02-08T18:00"),
        ("2024-02-09T09:00", true, "2024-02-09T14:00", "2024-02-09T12:00"),
        ("2024-02-09T12:00", false, "2024-02-09T14:00", "2024-02-09T18:00"),
        ("2024-02-09T18:00", false, "2024-02-18T09:00", "2024-02-18T12:00"),
        ("2024-02-18T00:00", false, "2024-02-18T09:00", "2024-02-18T12:00"),
    ])
    func hoursOfTheOffice(at: String, open: Bool, opening: String, closing: String) throws {
        #expect(try Fixtures.officeClock.isOpen(time(at)) == open)
        #expect(try Fixtures.officeClock.nextOpening(after: time(at)) == time(opening))
        #expect(try Fixtures.officeClock.nextClosing(after: time(at)) == time(closing))
    }

    /// Nights of working days: 02-09 is the last before the festival and runs to its midnight; 02-18 opens at midnight.
    @Test(arguments: [
        ("2024-02-07T21:00", "2024-02-08T20:00", "2024-02-08T06:00"),
        ("2024-02-09T20:00", "2024-02-18T00:00", "2024-02-10T00:00"),
        ("2024-02-12T03:00", "2024-02-18T00:00", "2024-02-18T06:00"),
        ("2024-02-18T00:00", "2024-02-18T20:00", "2024-02-18T06:00"),
    ])
    func hoursOverMidnight(at: String, opening: String, closing: String) throws {
        #expect(try Self.night.nextOpening(after: time(at)) == time(opening))
        #expect(try Self.night.nextClosing(after: time(at)) == time(closing))
    }

    @Test func roundTheClockFromMondayToFriday() throws {
        let clock = try WorkingClock(calendar: .plain, hours: WorkingHours(workdays: .allDay))
        #expect(try clock.nextClosing(after: time("2024-03-05T10:00")) == time("2024-03-09T00:00"))
        #expect(try clock.nextOpening(after: time("2024-03-05T10:00")) == time("2024-03-11T00:00"))
        let bounded = try WorkingClock(calendar: .china, hours: WorkingHours(workdays: .allDay))
        #expect(try bounded.nextClosing(after: time("2024-02-09T10:00")) == time("2024-02-10T00:00"))
        #expect(try bounded.nextClosing(after: time("2024-02-18T10:00")) == time("2024-02-24T00:00"))
    }

    /// The weekly table begins on Monday: a stretch from Saturday to Monday runs across its end.
    @Test func roundTheClockAcrossTheTablesEnd() throws {
        let weekly = Dictionary(
            uniqueKeysWithValues: [Weekday.saturday, .sunday, .monday].map { ($0, DayHours.allDay) })
        let clock = try WorkingClock(calendar: .plain, hours: WorkingHours(weekly: weekly))
        for start in ["2024-03-09T00:00", "2024-03-10T12:00", "2024-03-11T23:59"] {
            #expect(try clock.nextClosing(after: time(start)) == time("2024-03-12T00:00"))
            #expect(try clock.nextOpening(after: time(start)) == time("2024-03-16T00:00"))
        }
    }

    @Test func roundTheClockForEver() throws {
        #expect(try Self.always.nextClosing(after: time("2024-03-05T10:00")) == nil)
        #expect(try Self.always.nextOpening(after: time("2024-03-05T10:00")) == nil)
        #expect(
            try Self.always.add(.days(40_000), to: time("1950-01-01T01:00")) == time("1950-01-01T01:00") + .days(40_000)
        )
    }

    @Test func seasonsWithoutEnd() throws {
        // 2400 and 2000 begin alike: the table of 400 years repeats.
        for (year, later) in [("2024", "2424"), ("2023", "1623")] {
            let end = try Self.seasonal.add(.hours(30), to: time("\(year)-05-30T10:00"))
            let other = try Self.seasonal.add(.hours(30), to: time("\(later)-05-30T10:00"))
            #expect(end.description.dropFirst(4) == other.description.dropFirst(4))
        }
        // Thu 30 May 2024 10:00–13:30, then summer: Sat 09:00–10:00, Mon 09:00–12:00 and 15:00–18:30.
        #expect(try Self.seasonal.add(.hours(8), to: time("2024-05-30T10:00")) == time("2024-06-03T15:30"))
    }

    @Test func beyondTheKnownDays() throws {
        let clock = Fixtures.officeClock
        func outside(_ text: String) -> CalendarError {
            .outside(
                date(text), known: date("2019-01-01")...date("2026-12-31"), source: "the built-in calendar china")
        }
        #expect(throws: outside("2027-01-01")) { try clock.add(.minutes(61), to: time("2026-12-31T17:00")) }
        #expect(throws: outside("2027-01-01")) { try clock.latest(.minutes(60), after: time("2026-12-31T17:00")) }
        #expect(throws: outside("2027-01-01")) { try clock.nextOpening(after: time("2026-12-31T17:00")) }
        #expect(throws: outside("2027-01-01")) { try clock.nextClosing(after: time("2026-12-31T18:00")) }
        #expect(throws: outside("2018-12-31")) { try clock.isOpen(time("2018-12-31T23:59")) }
        #expect(throws: outside("2027-01-01")) { try clock.add(.zero, to: time("2027-01-01T00:00")) }
        #expect(throws: outside("2027-01-02")) {
            try clock.workingTime(from: time("2026-12-31T17:00"), to: time("2027-01-02T00:00"))
        }
        #expect(try clock.workingTime(from: time("2026-12-31T17:00"), to: time("2027-01-01T00:00")) == .hours(1))
        let always = try WorkingClock(calendar: .china, hours: .always)
        #expect(throws: outside("2027-01-01")) { try always.nextClosing(after: time("2026-03-05T10:00")) }
    }

    @Test func refusesWhatCannotBe() {
        #expect(throws: CalendarError.negativeSpan(.seconds(-1))) {
            try Fixtures.officeClock.add(.seconds(-1), to: time("2024-01-02T10:00"))
        }
        #expect(throws: CalendarError.negativeSpan(.seconds(-1))) {
            try Fixtures.officeClock.latest(.seconds(-1), after: time("2024-01-02T10:00"))
        }
        #expect(throws: CalendarError.neverOpen(source: "the built-in calendar china")) {
            try WorkingClock(calendar: .china, hours: WorkingHours(weekly: [:]))
        }
    }
}
