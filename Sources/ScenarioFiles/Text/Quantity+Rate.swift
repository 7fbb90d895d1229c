import Messages

/// So many a period: `1400/day`.
public struct PeriodicRate: Hashable, Sendable {
    /// How many in a period, 0 or more.
    public var count: Double
    /// The period.
    public var per: Period

    /// Makes a rate.
    public init(_ count: Double, per: Period) {
        self.count = count
        self.per = per
    }
}

/// An amount of money, once or for every period: `35 CNY/h`.
public struct MoneyAmount: Hashable, Sendable {
    /// The amount in units of the currency, 0 or more.
    public var amount: Double
    /// ISO 4217 code: `CNY`.
    public var currency: String
    /// The period for which it is due; nil when it is due once.
    public var per: Period?

    /// Makes an amount.
    public init(_ amount: Double, currency: String, per: Period? = nil) {
        self.amount = amount
        self.currency = currency
        self.per = per
    }
}

extension Quantity {
    private static let periodList: Words = "/s, /min, /h, /day, /week, /month, /year"

    /// A rate of 0 or more: `1400/day`, `200/h`, `500000/year`, `3/min`.
    public static func rate(_ text: String) throws(Misread) -> PeriodicRate {
        let expected: Words = "a rate such as 1400/day"
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try scanner.number(expected: expected)
        guard value >= 0 else { throw Misread(quoting: text, expected: "a rate of 0 or more") }
        guard scanner.take("/") else {
            throw Misread(
                quoting: text, expected: "a rate with a period", hint: "such as 1400/day; periods: \(periodList)")
        }
        return PeriodicRate(value, per: try period(&scanner, expected: "a rate with a period"))
    }

    /// An amount of money: `35 CNY/h`, `6000 CNY/month`, `20000 CNY`.
    public static func money(_ text: String) throws(Misread) -> MoneyAmount {
        let expected: Words = "an amount of money"
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try scanner.number(expected: expected)
        guard value >= 0 else { throw Misread(quoting: text, expected: "an amount of 0 or more") }
        let code = scanner.word() ?? ""
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
            let yuan = ["元", "块", "rmb", "yuan", "¥"].contains(code.lowercased())
            throw Misread(
                quoting: text, expected: "an amount with a currency code",
                hint: yuan
                    ? "write \"CNY\"" : code.utf8.count == 3 ? "write \"\(code.uppercased())\"" : "such as 35 CNY/h")
        }
        if scanner.atEnd { return MoneyAmount(value, currency: code) }
        guard scanner.take("/") else { throw Misread(quoting: text, expected: expected, hint: "such as 35 CNY/h") }
        return MoneyAmount(value, currency: code, per: try period(&scanner, expected: "an amount with a period"))
    }

    private static func period(_ scanner: inout QuantityScanner, expected: Words) throws(Misread) -> Period {
        let text = scanner.text
        let unit = scanner.word() ?? ""
        guard let period = TimeUnit.periods[unit] else {
            let list: Words = "periods: \(periodList)"
            let hint =
                unit.isEmpty
                ? list : TimeUnit.hint(for: unit, among: TimeUnit.periods.keys, listing: periodList)
            throw Misread(quoting: text, expected: expected, hint: hint)
        }
        guard scanner.atEnd else { throw Misread(quoting: text, expected: expected, hint: "nothing after the period") }
        return period
    }
}
