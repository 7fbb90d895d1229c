import SimulationTime
import Testing

@testable import ScenarioFiles

/// The message of a misreading without its place; `read` when there is none.
func message(_ body: () throws -> Void) -> String {
    do {
        try body()
        return "read"
    } catch let misread as Misread {
        return "\(misread.found), \(misread.expected)" + (misread.hint.map { " (\($0))" } ?? "")
    } catch { return "unexpected: \(error)" }
}

@Suite struct QuantityTests {
    @Test(arguments: [("60", 60), ("0", 0), ("1e3", 1000), (" 7 ", 7)])
    func counts(text: String, value: Int) throws { #expect(try Quantity.count(text) == value) }

    @Test(arguments: [
        ("1,400", "\"1,400\", a whole number, 0 or more (write \"1400\" without separators)"),
        ("1_400", "\"1_400\", a whole number, 0 or more (write \"1400\" without separators)"),
        ("1.5", "\"1.5\", a whole number, 0 or more"), ("-3", "\"-3\", a whole number, 0 or more"),
        ("60 seats", "\"60 seats\", a whole number, 0 or more (write it without a unit)"),
        ("", "nothing, a whole number, 0 or more"),
        ("0x10", "\"0x10\", a whole number, 0 or more (write it without a unit)"),
        ("+3", "\"+3\", a whole number, 0 or more (write the number without \"+\")"),
        ("nan", "\"nan\", a whole number, 0 or more"), ("inf", "\"inf\", a whole number, 0 or more"),
        ("1e400", "\"1e400\", a whole number, 0 or more (the number is too large)"),
        ("99999999999999999999", "\"99999999999999999999\", a whole number, 0 or more"),
        ("１２", "\"１２\", a whole number, 0 or more (write \"12\" with half-width characters)"),
    ])
    func refusesCounts(text: String, expected: String) { #expect(message { _ = try Quantity.count(text) } == expected) }

    @Test(arguments: [("0.3", 0.3), ("-1.5", -1.5), ("1e-3", 0.001), ("2", 2)])
    func numbers(text: String, value: Double) throws { #expect(try Quantity.number(text) == value) }

    @Test(arguments: [
        (".5", "\".5\", a number from 0 to 1 (write a digit before the point)"),
        ("5.", "\"5.\", a number from 0 to 1 (write a digit after the point)"),
        ("2", "\"2\", a number from 0 to 1"), ("0.1 s", "\"0.1 s\", a number from 0 to 1"),
        ("x", "\"x\", a number from 0 to 1"),
    ])
    func refusesNumbers(text: String, expected: String) {
        #expect(message { _ = try Quantity.number(text, in: 0...1) } == expected)
    }

    @Test(arguments: [("30%", 0.3), ("30 %", 0.3), ("0.3", 0.3), ("100%", 1), ("0", 0), ("1", 1), ("0.5%", 0.005)])
    func shares(text: String, value: Double) throws { #expect(try Quantity.share(text) == value) }

    @Test(arguments: [
        ("30", "\"30\", a share from 0% to 100% (write 30%)"), ("130%", "\"130%\", a share from 0% to 100%"),
        ("-1%", "\"-1%\", a share from 0% to 100%"),
        ("30％", "\"30％\", a share from 0% to 100% (write \"30%\" with half-width characters)"),
        ("30% of", "\"30% of\", a share from 0% to 100% (such as 30%)"), ("half", "\"half\", a share from 0% to 100%"),
    ])
    func refusesShares(text: String, expected: String) { #expect(message { _ = try Quantity.share(text) } == expected) }

    @Test(arguments: [("1.2x", 1.2), ("4 x", 4), ("60%", 0.6), ("0.6", 0.6), ("125%", 1.25), ("0", 0)])
    func factors(text: String, value: Double) throws { #expect(try Quantity.factor(text) == value) }

    @Test(arguments: [
        ("4×", "\"4×\", a factor (such as 1.2x, 60% or 0.6)"), ("-2x", "\"-2x\", a factor of 0 or more"),
        ("60%x", "\"60%x\", a factor (such as 1.2x, 60% or 0.6)"), ("x4", "\"x4\", a factor"),
    ])
    func refusesFactors(text: String, expected: String) {
        #expect(message { _ = try Quantity.factor(text) } == expected)
    }

    @Test(arguments: [
        ("true", "read"), ("false", "read"), ("yes", "\"yes\", true or false (write true)"),
        ("off", "\"off\", true or false (write false)"), ("True", "\"True\", true or false (write true)"),
        ("1", "\"1\", true or false"),
    ])
    func truths(text: String, expected: String) { #expect(message { _ = try Quantity.truth(text) } == expected) }

    @Test(arguments: [
        ("90 s", 90.0), ("15 min", 900), ("24 h", 86_400), ("2 d", 172_800), ("1 h 30 min", 5400), ("1h30min", 5400),
        ("90s", 90),
        ("0.5 h", 1800), ("1 week", 604_800), ("250 ms", 0.25), ("0 s", 0), ("1 day 2 hours", 93_600),
        ("36525 d", 3_155_760_000),
    ])
    func durations(text: String, seconds: Double) throws {
        #expect(try Quantity.durationSeconds(text) == seconds)
        #expect(try Quantity.duration(text) == SimSpan(seconds: seconds))
    }

    @Test(arguments: [
        ("90", "\"90\", a duration with a unit (units: ms, s, min, h, d, week)"),
        ("90 m", "\"90 m\", a duration with a unit (write \"min\" for minutes or \"month\")"),
        ("90 S", "\"90 S\", a duration with a unit (write \"s\")"),
        ("5 minuts", "\"5 minuts\", a duration with a unit (did you mean \"minute\"?)"),
        ("5 分钟", "\"5 分钟\", a duration with a unit (write \"min\")"),
        ("5 x", "\"5 x\", a duration with a unit (units: ms, s, min, h, d, week)"),
        ("2 wd", "\"2 wd\", a duration (working days are no length of time here; use ms, s, min, h, d, week)"),
        ("30 min 1 h", "\"30 min 1 h\", a duration (from the longest unit to the shortest, as 1 h 30 min)"),
        ("1 h 30", "\"1 h 30\", a duration with a unit (units: ms, s, min, h, d, week)"),
        ("-5 s", "\"-5 s\", a duration of 0 or more"),
        ("1 h, 30 min", "\"1 h, 30 min\", a duration (such as 1 h 30 min)"),
        ("40000 d", "\"40000 d\", at most 100 years (36525 d)"),
        ("soon", "\"soon\", a duration"), ("1,400 s", "\"1,400 s\", a duration (write \"1400 s\" without separators)"),
        ("１ h", "\"１ h\", a duration (write \"1 h\" with half-width characters)"),
    ])
    func refusesDurations(text: String, expected: String) {
        #expect(message { _ = try Quantity.duration(text) } == expected)
    }

    @Test func workingDays() throws {
        #expect(try Quantity.workingDays("2 wd").whole == 2)
        #expect(try Quantity.workingDays("1.2 wd").whole == nil)
        #expect(try Quantity.limit("2 wd") == .workingDays(WorkingDays(2)))
        #expect(try Quantity.limit("24 h") == .clock(.day))
        #expect(message { _ = try Quantity.workingDays("2 d") } == "\"2 d\", working days (such as 2 wd)")
        #expect(message { _ = try Quantity.workingDays("-2 wd") } == "\"-2 wd\", 0 to 36525 working days")
        #expect(
            message { _ = try Quantity.limit("2") }
                == "\"2\", a time limit with a unit (units: ms, s, min, h, d, week, wd)")
        #expect(message { _ = try Quantity.limit("2 工作日") } == "\"2 工作日\", a time limit with a unit (write \"wd\")")
        #expect(message { _ = try Quantity.limit("2 wd 3 h") } == "\"2 wd 3 h\", a time limit (such as 2 wd or 24 h)")
    }

    @Test(arguments: [
        ("1400/day", PeriodicRate(1400, per: .day)), ("200/h", PeriodicRate(200, per: .hour)),
        ("500000/year", PeriodicRate(500_000, per: .year)),
        ("3 / min", PeriodicRate(3, per: .minute)), ("0.5/s", PeriodicRate(0.5, per: .second)),
        ("10/month", PeriodicRate(10, per: .month)),
    ])
    func rates(text: String, rate: PeriodicRate) throws { #expect(try Quantity.rate(text) == rate) }

    @Test(arguments: [
        (
            "1400",
            "\"1400\", a rate with a period (such as 1400/day; periods: /s, /min, /h, /day, /week, /month, /year)"
        ),
        ("1400/", "\"1400/\", a rate with a period (periods: /s, /min, /h, /day, /week, /month, /year)"),
        ("1400/天", "\"1400/天\", a rate with a period (write \"d\")"),
        ("3/dya", "\"3/dya\", a rate with a period (did you mean \"day\"?)"),
        ("-1/day", "\"-1/day\", a rate of 0 or more"),
        ("1,400/day", "\"1,400/day\", a rate such as 1400/day (write \"1400/day\" without separators)"),
        ("3/day/h", "\"3/day/h\", a rate with a period (nothing after the period)"),
    ])
    func refusesRates(text: String, expected: String) { #expect(message { _ = try Quantity.rate(text) } == expected) }

    @Test(arguments: [
        ("35 CNY/h", MoneyAmount(35, currency: "CNY", per: .hour)),
        ("6000 CNY/month", MoneyAmount(6000, currency: "CNY", per: .month)),
        ("1.5 CNY", MoneyAmount(1.5, currency: "CNY")),
    ])
    func money(text: String, amount: MoneyAmount) throws { #expect(try Quantity.money(text) == amount) }

    @Test(arguments: [
        ("35", "\"35\", an amount with a currency code (such as 35 CNY/h)"),
        ("35 元/h", "\"35 元/h\", an amount with a currency code (write \"CNY\")"),
        ("35 cny/h", "\"35 cny/h\", an amount with a currency code (write \"CNY\")"),
        ("-1 CNY", "\"-1 CNY\", an amount of 0 or more"),
        ("35 CNY per h", "\"35 CNY per h\", an amount of money (such as 35 CNY/h)"),
        ("35 CNY/hr", "\"35 CNY/hr\", an amount with a period (write \"h\")"),
    ])
    func refusesMoney(text: String, expected: String) { #expect(message { _ = try Quantity.money(text) } == expected) }

    @Test func dates() throws {
        #expect(try Quantity.date("2024-02-29").description == "2024-02-29")
        #expect(try Quantity.dateTime("2024-02-08 16:50").description == "2024-02-08T16:50:00+08:00")
        #expect(try Quantity.timeOfDay("24:00") == .day)
    }

    @Test(arguments: [
        ("2024/2/8", "\"2024/2/8\", a date YYYY-MM-DD (write 2024-02-08)"),
        ("2024年2月8日", "\"2024年2月8日\", a date YYYY-MM-DD (write 2024-02-08)"),
        ("2023-02-29", "\"2023-02-29\", a date YYYY-MM-DD (there is no such day)"),
        ("8.2.2024", "\"8.2.2024\", a date YYYY-MM-DD"),
        ("２０２４-01-01", "\"２０２４-01-01\", a date YYYY-MM-DD (write \"2024-01-01\" with half-width characters)"),
    ])
    func refusesDates(text: String, expected: String) { #expect(message { _ = try Quantity.date(text) } == expected) }

    @Test(arguments: [
        (
            "2024-02-08T16:50Z",
            "\"2024-02-08T16:50Z\", a date and time YYYY-MM-DDTHH:MM (times are civil times at +08:00, written without an offset)"
        ),
        ("2024-2-8 9:05", "\"2024-2-8 9:05\", a date and time YYYY-MM-DDTHH:MM (write 2024-02-08T09:05)"),
        ("2024-02-30T10:00", "\"2024-02-30T10:00\", a date and time YYYY-MM-DDTHH:MM (there is no such day)"),
        ("now", "\"now\", a date and time YYYY-MM-DDTHH:MM"),
    ])
    func refusesDateTimes(text: String, expected: String) {
        #expect(message { _ = try Quantity.dateTime(text) } == expected)
    }

    @Test(arguments: [
        ("9:00", "\"9:00\", a time of day HH:MM (write 09:00)"), ("24:01", "\"24:01\", a time of day HH:MM"),
        ("09：00", "\"09：00\", a time of day HH:MM (write \"09:00\" with half-width characters)"),
    ])
    func refusesTimesOfDay(text: String, expected: String) {
        #expect(message { _ = try Quantity.timeOfDay(text) } == expected)
    }
}
