import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct WorkingDayCalendarTests {
    static let all = date("2019-01-01").dayNumber...date("2026-12-31").dayNumber

    @Test func embeddedTableEqualsTheFile() throws {
        let china = WorkingDayCalendar.china
        #expect(Fixtures.exceptions.count == 290)
        var found: [CivilDate: DayException] = [:]
        for day in Self.all.map(CivilDate.init(dayNumber:)) {
            guard let name = try china.name(of: day) else { continue }
            found[day] = try china.kind(of: day) == .holiday ? .holiday(name) : .workday(name)
        }
        #expect(found == Dictionary(uniqueKeysWithValues: Fixtures.exceptions.map { ($0.date, $0.exception) }))
        #expect(found.values.filter { $0 == .holiday($0.name) }.count == 238)
        let fromFile = try WorkingDayCalendar(
            name: "file", workingDays: [.monday, .tuesday, .wednesday, .thursday, .friday], exceptions: found,
            known: date("2019-01-01")...date("2026-12-31"), source: "cn_calendar.csv")
        #expect(fromFile.flags == china.flags)
    }

    @Test func everyDayAsWalked() throws {
        let china = WorkingDayCalendar.china
        let walker = DayWalker()
        var count = 0
        for day in Self.all.map(CivilDate.init(dayNumber:)) {
            let weekend = day.weekday == .saturday || day.weekday == .sunday
            #expect(try china.isWorkingDay(day) == walker.works(day))
            #expect(try china.isAdjusted(day) == (weekend && walker.works(day)))
            #expect(try (china.kind(of: day) == .workday) == walker.works(day))
            #expect(try china.workingDays(in: date("2019-01-01")..<day) == count)
            if walker.works(day) { count += 1 }
        }
        #expect(Self.all.count == 2922)
        #expect(try china.workingDays(in: date("2019-01-01")..<date("2027-01-01")) == count)
    }

    @Test func everySelectAsWalked() throws {
        let china = WorkingDayCalendar.china
        let walker = DayWalker()
        for day in Self.all.map(CivilDate.init(dayNumber:)) {
            for n in [1, 2, 3, 10, 30] {
                if day <= date("2026-11-01") {
                    let later = try china.workingDay(number: n, after: day)
                    #expect(later == walker.workingDay(number: n, after: day))
                    #expect(try china.workingDays(in: day.adding(days: 1)..<later.adding(days: 1)) == n)
                }
                if day >= date("2019-03-01") {
                    let earlier = try china.workingDay(number: n, before: day)
                    #expect(earlier == walker.workingDay(number: n, after: day, step: -1))
                    #expect(try china.workingDays(in: earlier..<day) == n)
                }
            }
        }
    }

    @Test func firstAfterHolidayAsWalked() throws {
        let walker = DayWalker()
        for day in Self.all.map(CivilDate.init(dayNumber:)) {
            var expected = false
            var before = day.adding(days: -1)
            while walker.works(day), before >= date("2019-01-01"), !walker.works(before) {
                if case .holiday = walker.exceptions[before] { expected = true }
                before = before.adding(days: -1)
            }
            #expect(try WorkingDayCalendar.china.isFirstWorkingDayAfterHoliday(day) == expected)
        }
        #expect(try WorkingDayCalendar.china.isFirstWorkingDayAfterHoliday(date("2024-02-18")))
    }

    @Test(arguments: [
        ("2024-02-12", DayKind.holiday, false, "春节" as String?), ("2024-02-18", .workday, true, "春节"),
        ("2024-02-09", .workday, false, nil), ("2024-03-02", .weekend, false, nil),
        ("2025-10-06", .holiday, false, "中秋节"),
    ])
    func knownDays(on: String, kind: DayKind, adjusted: Bool, name: String?) throws {
        let china = WorkingDayCalendar.china
        #expect(try china.kind(of: date(on)) == kind)
        #expect(try china.isAdjusted(date(on)) == adjusted)
        #expect(try china.name(of: date(on)) == name)
    }

    @Test func plainKnowsEveryDate() throws {
        let plain = WorkingDayCalendar.plain
        #expect(plain.known == nil)
        #expect(try plain.kind(of: date("2024-02-12")) == .workday)
        #expect(try plain.kind(of: date("1969-12-28")) == .weekend)
        #expect(try plain.name(of: date("2024-10-01")) == nil)
        #expect(try !plain.isFirstWorkingDayAfterHoliday(date("1970-01-05")))
        #expect(try plain.workingDays(in: date("0001-01-01")..<date("9999-01-01")) == 2_608_354)
        for day in -3000...3000 {
            let from = CivilDate(dayNumber: day)
            var next = from
            for n in 1...12 {
                repeat { next = next.adding(days: 1) } while next.weekday.rawValue > 5
                #expect(try plain.workingDay(number: n, after: from) == next)
                #expect(try plain.workingDays(in: from.adding(days: 1)..<next) == n - 1)
            }
            #expect(
                try plain.workingDay(number: 5, before: from)
                    == from.adding(days: [-7, -7, -7, -7, -7, -5, -6][from.weekday.rawValue - 1]))
        }
    }

    @Test func beyondTheKnownDays() throws {
        let china = WorkingDayCalendar.china
        let known = date("2019-01-01")...date("2026-12-31")
        func outside(_ text: String) -> CalendarError {
            .outside(date(text), known: known, source: "the built-in calendar china")
        }
        #expect(throws: outside("2027-01-01")) { try china.kind(of: date("2027-01-01")) }
        #expect(throws: outside("2018-12-31")) { try china.isWorkingDay(date("2018-12-31")) }
        #expect(throws: outside("2027-02-01")) { try china.name(of: date("2027-02-01")) }
        #expect(throws: outside("2027-01-01")) { try china.workingDay(number: 2, after: date("2026-12-30")) }
        #expect(throws: outside("2018-12-31")) { try china.workingDay(number: 1, before: date("2019-01-02")) }
        #expect(throws: outside("2027-01-01")) {
            try china.workingDays(in: date("2026-12-01")..<date("2027-01-02"))
        }
        #expect(throws: outside("2018-12-31")) {
            try china.workingDays(in: date("2018-12-31")..<date("2019-01-02"))
        }
        #expect(try china.workingDay(number: 1, after: date("2026-12-30")) == date("2026-12-31"))
    }

    @Test(arguments: [0, -1]) func refusesCounts(n: Int) {
        #expect(throws: CalendarError.invalidCount(n)) {
            try WorkingDayCalendar.china.workingDay(number: n, after: date("2024-01-01"))
        }
        #expect(throws: CalendarError.invalidCount(n)) {
            try WorkingDayCalendar.plain.workingDay(number: n, before: date("2024-01-01"))
        }
    }

    @Test func calendarsOfOnesOwn() throws {
        let known = date("2024-03-01")...date("2024-03-31")
        let own = try WorkingDayCalendar(
            name: "own", workingDays: [.sunday, .monday],
            exceptions: [date("2024-03-04"): .holiday("fair"), date("2024-03-09"): .workday("fair")],
            known: known, source: "own.csv")
        #expect(try own.workingDays(in: known.lowerBound..<date("2024-04-01")) == 9)
        #expect(try own.isAdjusted(date("2024-03-09")) && own.name(of: date("2024-03-09")) == "fair")
        #expect(throws: CalendarError.outside(date("2024-02-29"), known: known, source: "own.csv")) {
            try own.isFirstWorkingDayAfterHoliday(date("2024-03-03"))
        }
        #expect(try own.isFirstWorkingDayAfterHoliday(date("2024-03-09")))
    }

    @Test func refusesCalendars() {
        let known = date("2024-03-01")...date("2024-03-31")
        #expect(throws: CalendarError.exceptionOutside(date("2024-04-01"), known: known, source: "own.csv")) {
            try WorkingDayCalendar(
                name: "own", workingDays: [.monday], exceptions: [date("2024-04-01"): .holiday("fair")], known: known,
                source: "own.csv")
        }
        #expect(throws: CalendarError.noWorkingDays(source: "own.csv")) {
            try WorkingDayCalendar(name: "own", workingDays: [], exceptions: [:], known: known, source: "own.csv")
        }
        #expect(throws: CalendarError.noWorkingDays(source: "calendar none")) {
            try WorkingDayCalendar(name: "none", workingDays: [])
        }
    }
}
