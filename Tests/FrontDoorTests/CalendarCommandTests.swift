import Foundation
import Testing

/// `hotline calendar` as its users run it, against deadlines computed by two independent programs.
@Suite struct CalendarCommandTests {
    private static let cases: [[Substring]] = {
        let text = try! String(contentsOf: Hotline.data("deadline_cases.csv"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
    }()

    /// The zone of the machine must not matter.
    @Test(arguments: ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia"])
    func everyDeadlineOfTheTableIsRight(_ zone: String) throws {
        let path = Hotline.data("deadline_cases.csv").path
        let outcome = try Hotline.run(["calendar", "due", "--csv", path], environment: ["TZ": zone])
        let expected = "id,due\n" + Self.cases.map { "\($0[0]),\($0[4])\n" }.joined()
        #expect(Self.cases.count == 330)
        #expect(outcome == .init(code: 0, output: expected, errors: ""))
    }

    /// Every 15th case, each rule among them, asked for by itself.
    @Test(arguments: stride(from: 0, to: 330, by: 15).map { $0 })
    func aSingleDeadlineIsThatOfTheTable(_ row: Int) throws {
        let fields = Self.cases[row].map(String.init)
        let rule = try #require(["a": "end-of-day", "b": "working-time", "c": "wall-clock"][fields[1]])
        let found = try Hotline.object([
            "calendar", "due", "--from", fields[2], "--days", fields[3], "--rule", rule, "--json",
        ])
        #expect(found["due"] as? String == fields[4])
    }

    @Test(arguments: [
        ("--days 3", "2024-02-20T00:00:00+08:00"),
        ("--days 3 --rule working-time", "2024-02-19T16:50:00+08:00"),
        ("--span '21 h' --rule working-time", "2024-02-19T16:50:00+08:00"),
        ("--days 1 --rule working-time --hours 08:30-17:30", "2024-02-09T16:50:00+08:00"),
        ("--span '24 h' --rule wall-clock", "2024-02-09T16:50:00+08:00"),
        ("--span '1 d 30 min' --rule wall-clock", "2024-02-09T17:20:00+08:00"),
        ("--days 400 --rule wall-clock", "2025-03-14T16:50:00+08:00"),
        ("--days 3 --rule natural-days", "2024-02-12T00:00:00+08:00"),
        ("--days 3 --calendar plain", "2024-02-14T00:00:00+08:00"),
        ("--days 3 --calendar plain --working-week mon-sat", "2024-02-13T00:00:00+08:00"),
        ("--days 3 --calendar plain --working-week sun,tue", "2024-02-19T00:00:00+08:00"),
        ("--days 1 --calendar plain --working-week sun,tue --rule working-time", "2024-02-11T18:00:00+08:00"),
    ])
    func aThursdayBeforeTheSpringFestival(_ words: String, _ due: String) throws {
        let outcome = try Hotline.run(Hotline.words("calendar due --from 2024-02-08T16:50 " + words))
        #expect(outcome.code == 0)
        #expect(outcome.output.hasPrefix(due + "\n\nFrom 2024-02-08 Thu 16:50: "))
    }

    @Test func explainsWhichDaysCount() throws {
        let outcome = try Hotline.run(Hotline.words("calendar due --from 2024-02-08T16:50 --days 3"))
        #expect(
            outcome.output == """
                2024-02-20T00:00:00+08:00

                From 2024-02-08 Thu 16:50: 3 working days, the first of them the next working day, due at 24:00 of 2024-02-19 Mon.
                  start    2024-02-08 Thu                    working day
                  day 1    2024-02-09 Fri                    working day
                  skipped  2024-02-10 Sat to 2024-02-17 Sat  holiday 春节, 8 days
                  day 2    2024-02-18 Sun                    working day for 春节 (调休)
                  day 3    2024-02-19 Mon                    working day

                """)
    }

    @Test func explainsWorkingTime() throws {
        let outcome = try Hotline.run(
            Hotline.words("calendar due --from 2024-02-08T16:50 --days 3 --rule working-time"))
        #expect(
            outcome.output == """
                2024-02-19T16:50:00+08:00

                From 2024-02-08 Thu 16:50: 3 days of work, 21 h of working time, due on 2024-02-19 Mon 16:50.
                    2024-02-08 Thu                    working day                  1 h 10 min
                    2024-02-09 Fri                    working day                         7 h
                    2024-02-10 Sat to 2024-02-17 Sat  holiday 春节, 8 days                  -
                    2024-02-18 Sun                    working day for 春节 (调休)         7 h
                    2024-02-19 Mon                    working day                  5 h 50 min

                """)
    }

    /// Working time of the days in between adds up to the limit, and days that count to their number.
    @Test(arguments: ["2020-01-17T11:00", "2023-09-27T19:00", "2024-10-05T10:00", "2026-02-13T13:00"])
    func theExplanationAddsUp(_ start: String) throws {
        let time = try Hotline.object(
            Hotline.words("calendar due --from \(start) --days 7 --rule working-time --json"))
        let used = try #require(time["days_in_between"] as? [[String: Any]]).map { $0["working_time_s"] as? Double }
        let total: Double = used.reduce(0.0) { $0 + ($1 ?? .nan) }
        #expect(total == 176_400)  // 7 × 7 h
        #expect(time["limit_s"] as? Double == 176_400)
        let days = try Hotline.object(Hotline.words("calendar due --from \(start) --days 7 --json"))
        let runs = try #require(days["days_in_between"] as? [[String: Any]]).filter { $0["counts"] as? Bool == true }
        let text = try Hotline.run(Hotline.words("calendar due --from \(start) --days 7")).output
        #expect(runs.allSatisfy { $0["kind"] as? String == "workday" })
        #expect(text.contains("day 7 ") || text.contains("-7 "))
    }

    @Test func aTableWithFaultsGivesThemAllAndNoDeadline() throws {
        let faulty =
            "id,rule,n,start,note\n1,a,3,2024-02-08T16:50,\n2,z,3,2024-02-08,\n3,b,0,2024-02-30,\n4,a,9,2026-12-28,\n"
        try withFile(faulty) { path in
            let outcome = try Hotline.run(["calendar", "due", "--csv", path])
            let errors = outcome.errors.replacingOccurrences(of: path, with: "FILE")
            #expect(outcome.code == 2)
            #expect(outcome.output == "")
            #expect(
                errors == """
                    FILE:3:3: error: rule: found "z", expected a, b, c, end-of-day, working-time, wall-clock, natural-days
                    FILE:4:5: error: n: found "0", expected a whole number, 1 to 36525
                    FILE:4:7: error: start: found "2024-02-30", expected a date and time YYYY-MM-DDTHH:MM (hint: there is no such day)
                    FILE:5:7: error: start: found a limit that no known day ends, expected one within the calendar (hint: 2027-01-01 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; extend it with the holidays and working weekends of 2027, in a calendar of your own: --calendar FILE.csv --known FROM..TO)

                    """)
        }
    }

    @Test func readsOtherColumnsAndNamesOfRules() throws {
        let table =
            "n,start,id,rule,more\r\n3,2024-02-08T16:50,\"x,1\",end-of-day,\r\n1,2024-02-08,\"say \"\"y\"\"\",natural-days,\r\n"
        try withFile(table) { path in
            let outcome = try Hotline.run(["calendar", "due", "--csv", path])
            #expect(
                outcome.output == """
                    id,due
                    "x,1",2024-02-20T00:00:00+08:00
                    "say ""y\"\"",2024-02-10T00:00:00+08:00

                    """)
        }
    }

    @Test(arguments: [
        ("2024-02-01 2024-02-29", [29, 18, 2, 3, 8]),
        ("2024-02-08 2024-02-08", [1, 1, 0, 0, 0]),
        ("2024-01-01 2024-12-31", [366, 251, 8, 87, 28]),
        ("2023-09-29 2023-10-06", [8, 0, 0, 0, 8]),
        ("2024-02-01 2024-02-29 --calendar plain", [29, 21, 0, 8, 0]),
        ("2030-02-01 2030-02-28 --calendar plain --working-week mon-sat", [28, 24, 0, 4, 0]),
    ])
    func countsDays(_ words: String, _ counts: [Int]) throws {
        let found = try Hotline.object(Hotline.words("calendar days \(words) --json"))
        let names = ["days", "working_days", "adjusted_working_days", "weekend_days", "holidays"]
        #expect(names.map { found[$0] as? Int } == counts)
    }

    @Test func tellsPeopleThatBothEndsCount() throws {
        let outcome = try Hotline.run(Hotline.words("calendar days 2024-02-01 2024-02-29"))
        #expect(
            outcome.output == """
                2024-02-01 Thu to 2024-02-29 Thu, both included
                working days  18  2 of them on a day off by its weekday (调休)
                weekend days   3
                holidays       8  weekend days within included: 春节 8
                days          29

                """)
    }

    @Test func showsAMonth() throws {
        let outcome = try Hotline.run(Hotline.words("calendar show 2024-02"))
        #expect(
            outcome.output == """
                day             kind                         working day
                --------------  ---------------------------  -----------
                2024-02-01 Thu  working day                            1
                2024-02-02 Fri  working day                            2
                2024-02-03 Sat  weekend
                2024-02-04 Sun  working day for 春节 (调休)            3
                2024-02-05 Mon  working day                            4
                2024-02-06 Tue  working day                            5
                2024-02-07 Wed  working day                            6
                2024-02-08 Thu  working day                            7
                2024-02-09 Fri  working day                            8
                2024-02-10 Sat  holiday 春节
                2024-02-11 Sun  holiday 春节
                2024-02-12 Mon  holiday 春节
                2024-02-13 Tue  holiday 春节
                2024-02-14 Wed  holiday 春节
                2024-02-15 Thu  holiday 春节
                2024-02-16 Fri  holiday 春节
                2024-02-17 Sat  holiday 春节
                2024-02-18 Sun  working day for 春节 (调休)            9
                2024-02-19 Mon  working day                           10
                2024-02-20 Tue  working day                           11
                2024-02-21 Wed  working day                           12
                2024-02-22 Thu  working day                           13
                2024-02-23 Fri  working day                           14
                2024-02-24 Sat  weekend
                2024-02-25 Sun  weekend
                2024-02-26 Mon  working day                           15
                2024-02-27 Tue  working day                           16
                2024-02-28 Wed  working day                           17
                2024-02-29 Thu  working day                           18

                2024-02-01 Thu to 2024-02-29 Thu, both included
                working days  18  2 of them on a day off by its weekday (调休)
                weekend days   3
                holidays       8  weekend days within included: 春节 8
                days          29

                """)
    }

    @Test func showsACalendarOfOnesOwn() throws {
        try withFile("date,kind,name\n2027-01-01,holiday,元旦\n2027-01-03,workday,元旦\n") { path in
            let own = ["--calendar", path, "--known", "2027-01-01..2027-12-31", "--working-week", "mon-sat"]
            let outcome = try Hotline.run(["calendar", "show", "2027-01", "--json"] + own)
            let days = try #require(
                JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
            #expect(days.count == 31)
            #expect(days.prefix(4).map { $0["kind"] as? String } == ["holiday", "workday", "workday", "workday"])
            #expect(days.prefix(4).map { $0["name"] as? String } == ["元旦", nil, "元旦", nil])
            #expect(days.prefix(4).map { $0["adjusted"] as? Bool } == [false, false, true, false])
            #expect(days.prefix(4).map { $0["working_day_of_month"] as? Int } == [nil, 1, 2, 3])
            let beyond = try Hotline.run(["calendar", "days", "2027-12-01", "2028-01-01"] + own)
            #expect(beyond.code == 2)
            #expect(
                beyond.errors.hasPrefix(
                    "hotline calendar days: 2028-01-01 is not covered by \(path), which knows 2027-01-01 to 2027-12-31; "
                        + "extend it with the holidays and working weekends of 2028\n"))
        }
    }

    @Test(arguments: [
        (
            "date,kind,name\n2027-01-01,Holiday,x\n",
            ":2:12: error: kind: found \"Holiday\", expected holiday or workday"
        ),
        (
            "date,kind,name\n2027-02-29,holiday,x\n",
            ":2:1: error: date: found \"2027-02-29\", expected a date YYYY-MM-DD (hint: there is no such day)"
        ),
        (
            "date,kind,name\n2027-01-01,holiday,x\n2027-01-01,workday,x\n",
            ":3:1: error: date: found 2027-01-01 again, expected each day once"
        ),
        (
            "date,name\n",
            ":1:1: error: kind: found no such column, expected a column \"kind\" (hint: known: date, name)"
        ),
    ])
    func refusesACalendarOfOnesOwn(_ text: String, _ message: String) throws {
        try withFile(text) { path in
            let outcome = try Hotline.run([
                "calendar", "show", "2027-01", "--calendar", path, "--known", "2027-01-01..2027-12-31",
            ])
            #expect(outcome == .init(code: 2, output: "", errors: path + message + "\n"))
        }
    }

    private func withFile(_ text: String, _ body: (String) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("calendar-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        try body(url.path)
    }

    @Test(
        arguments: [Hotline.Mistake]([
            .init(
                "calendar month",
                "hotline calendar: unknown command 'month'"),
            .init(
                "calendar due",
                "hotline calendar due: one of --from or --csv is needed"),
            .init(
                "calendar due --from 2024-02-08T16:50",
                "hotline calendar due: one of --days or --span is needed"),
            .init(
                "calendar due --from 2024-02-08 --days 3 --span '3 h'",
                "hotline calendar due: options '--days' and '--span' exclude each other"),
            .init(
                "calendar due --from 2024-02-30 --days 3",
                "hotline calendar due: invalid value for '--from TIME': found '2024-02-30', expected a date and time YYYY-MM-DDTHH:MM (there is no such day)"
            ),
            .init(
                "calendar due --from 2024/2/8 --days 3",
                "hotline calendar due: invalid value for '--from TIME': found '2024/2/8', expected a date and time YYYY-MM-DDTHH:MM"
            ),
            .init(
                "calendar due --from 2024-02-08T16:50Z --days 3",
                "hotline calendar due: invalid value for '--from TIME': found '2024-02-08T16:50Z', expected a date and time YYYY-MM-DDTHH:MM (times are civil times at +08:00, written without an offset)"
            ),
            .init(
                "calendar due --from 2024-02-08T24:30 --days 3",
                "hotline calendar due: invalid value for '--from TIME': found '2024-02-08T24:30', expected a date and time YYYY-MM-DDTHH:MM"
            ),
            .init(
                "calendar due --from 2024-02-08 --days 0",
                "hotline calendar due: value out of range for '--days N': found '0', expected 1 to 36525"),
            .init(
                "calendar due --from 2024-02-08 --days three",
                "hotline calendar due: invalid value for '--days N': found 'three', expected a whole number"),
            .init(
                "calendar due --from 2024-02-08 --days 3 --rule workingtime",
                "hotline calendar due: value not allowed for '--rule RULE': found 'workingtime', expected end-of-day, working-time, wall-clock or natural-days, did you mean 'working-time'?"
            ),
            .init(
                "calendar due --from 2024-02-08 --span '24 h'",
                "hotline calendar due: --rule end-of-day counts days: give --days, not --span"),
            .init(
                "calendar due --from 2024-02-08 --span 24 --rule wall-clock",
                "hotline calendar due: invalid value for '--span TIME': found '24', expected a duration with a unit (units: ms, s, min, h, d, week)"
            ),
            .init(
                "calendar due --from 2024-02-08 --days 3 --hours 09:00-18:00",
                "hotline calendar due: --hours goes with --rule working-time only"),
            .init(
                "calendar due --from 2024-02-08 --days 3 --rule working-time --hours 9-18",
                "hotline calendar due: invalid value for '--hours HOURS': found '9-18', expected hours such as 09:00-12:00,14:00-18:00"
            ),
            .init(
                "calendar due --from 2024-02-08 --days 3 --rule working-time --hours 18:00-09:00",
                "hotline calendar due: hours 18:00-09:00: expected 00:00 <= opening < closing <= 24:00"),
            .init(
                "calendar due --from 2024-02-08 --days 3 --rule working-time --hours 09:00-12:00,11:00-18:00",
                "hotline calendar due: hours 09:00-12:00 and 11:00-18:00 overlap"),
            .init(
                "calendar due --from 2026-12-28 --days 10",
                "hotline calendar due: 2027-01-01 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; extend it with the holidays and working weekends of 2027, in a calendar of your own: --calendar FILE.csv --known FROM..TO"
            ),
            .init(
                "calendar due --from 2018-12-28 --days 10",
                "hotline calendar due: 2018-12-28 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; extend it with the holidays and working weekends of 2018, in a calendar of your own: --calendar FILE.csv --known FROM..TO"
            ),
            .init(
                "calendar due --from 2026-12-31 --days 3 --rule working-time",
                "hotline calendar due: 2027-01-01 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; extend it with the holidays and working weekends of 2027, in a calendar of your own: --calendar FILE.csv --known FROM..TO"
            ),
            .init(
                "calendar due --csv limits.csv --from 2024-02-08",
                "hotline calendar due: options '--csv' and '--from' exclude each other"),
            .init(
                "calendar due --csv limits.csv --json",
                "hotline calendar due: options '--csv' and '--json' exclude each other"),
            .init(
                "calendar due --csv no-such-file.csv",
                "no-such-file.csv:1:1: error: found no such file, expected a readable file"),
            .init(
                "calendar days 2024-02-08",
                "hotline calendar days: missing argument 'TO'"),
            .init(
                "calendar days 2024-02-08 2024-02-07",
                "hotline calendar days: FROM 2024-02-08 is after TO 2024-02-07"),
            .init(
                "calendar days 2024-02-08 2024-02-31",
                "hotline calendar days: invalid value for 'TO': found '2024-02-31', expected a date YYYY-MM-DD (there is no such day)"
            ),
            .init(
                "calendar days 2024-02-08 2027-01-01",
                "hotline calendar days: 2027-01-01 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; extend it with the holidays and working weekends of 2027, in a calendar of your own: --calendar FILE.csv --known FROM..TO"
            ),
            .init(
                "calendar days 2024-02-08 2024-02-09 2024-02-10",
                "hotline calendar days: unexpected argument '2024-02-10'"),
            .init(
                "calendar show 2024",
                "hotline calendar show: invalid value for 'MONTH': found '2024', expected a month such as 2024-02"),
            .init(
                "calendar show 2024-13",
                "hotline calendar show: invalid value for 'MONTH': found '2024-13', expected a month such as 2024-02"),
            .init(
                "calendar show 2027-01",
                "hotline calendar show: 2027-01-01 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; extend it with the holidays and working weekends of 2027, in a calendar of your own: --calendar FILE.csv --known FROM..TO"
            ),
            .init(
                "calendar show 2018-12",
                "hotline calendar show: 2018-12-01 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; extend it with the holidays and working weekends of 2018, in a calendar of your own: --calendar FILE.csv --known FROM..TO"
            ),
            .init(
                "calendar show 2024-02 --working-week mon-sat",
                "hotline calendar show: --working-week goes with --calendar plain or a file, not with china"),
            .init(
                "calendar show 2024-02 --known 2024-01-01..2024-12-31",
                "hotline calendar show: --known goes with --calendar FILE.csv only"),
            .init(
                "calendar show 2024-02 --calendar mine.csv",
                "hotline calendar show: --known FROM..TO is missing: the days for which mine.csv names every holiday and workday"
            ),
            .init(
                "calendar show 2024-02 --calendar no-such-file.csv --known 2024-01-01..2024-12-31",
                "no-such-file.csv:1:1: error: found no such file, expected a readable file"),
            .init(
                "calendar show 2024-02 --calendar mine.csv --known 2024-01-01",
                "hotline calendar show: invalid value for '--known FROM..TO': found '2024-01-01', expected two dates such as 2019-01-01..2026-12-31"
            ),
            .init(
                "calendar show 2024-02 --calendar mine.csv --known 2024-12-31..2024-01-01",
                "hotline calendar show: invalid value for '--known FROM..TO': found '2024-12-31..2024-01-01', expected two dates such as 2019-01-01..2026-12-31"
            ),
            .init(
                "calendar show 2024-02 --calendar plain --working-week fri-mon",
                "hotline calendar show: invalid value for '--working-week DAYS': found 'fri-mon', expected weekdays such as mon-sat or mon,tue,fri"
            ),
            .init(
                "calendar show 2024-02 --calendar plain --working-week mon,mon",
                "hotline calendar show: invalid value for '--working-week DAYS': found 'mon,mon', expected weekdays such as mon-sat or mon,tue,fri"
            ),
            .init(
                "calendar show 2024-02 --calendar plain --working-week monday",
                "hotline calendar show: invalid value for '--working-week DAYS': found 'monday', expected weekdays such as mon-sat or mon,tue,fri"
            ),
            .init(
                "calendar show 2024-02 --calender plain",
                "hotline calendar show: unknown option '--calender', did you mean '--calendar'?"),
            .init(
                "calender show 2024-02",
                "hotline: unknown command 'calender', did you mean 'calendar'?"),
        ]))
    func refuses(_ mistake: Hotline.Mistake) throws { try mistake.expectRefusal() }
}
