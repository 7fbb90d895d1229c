import Messages

/// Reads laws as a planner writes them: `lognormal 150 s cv 1.2`, `uniform 10 s to 60 s`, `300 s`, `none`.
///
/// Times are in one unit throughout a law, seconds or working days: `lognormal 1.2 wd cv 1`.
public enum LawText {
    /// The law that a text states.
    public static func parse(_ text: String) throws(Misread) -> ParsedLaw {
        var reader = LawReader(try QuantityScanner(text, expected: "a law"))
        return try reader.law()
    }

    /// How each family is written.
    static func example(of family: ParsedLaw.Family) -> String {
        switch family {
        case .exponential: "exponential 390 s"
        case .lognormal: "lognormal 150 s cv 1.2"
        case .gamma: "gamma 5 min cv 0.8"
        case .weibull: "weibull shape 1.5 scale 200 s"
        case .erlang: "erlang 3 stages 300 s"
        case .hyperexponential: "hyperexponential 60% 30 s, 40% 200 s"
        case .normal: "normal 200 s sd 40 s"
        case .uniform: "uniform 10 s to 60 s"
        case .triangular: "triangular 10 s, 30 s, 90 s"
        case .constant: "constant 300 s"
        case .none: "none"
        case .empirical: "empirical FILE.csv"
        }
    }
}

/// Reads one law.
private struct LawReader {
    var scanner: QuantityScanner
    var family = ParsedLaw.Family.constant
    var unit: ParsedLaw.Unit?

    init(_ scanner: QuantityScanner) { self.scanner = scanner }

    mutating func law() throws(Misread) -> ParsedLaw {
        if scanner.atEnd { throw Misread(quoting: scanner.text, expected: "a law", hint: "such as exponential 390 s") }
        if !scanner.isAtNumber {
            let name = scanner.word() ?? ""
            guard let known = ParsedLaw.Family(rawValue: name) else {
                let families = ParsedLaw.Family.allCases.map(\.rawValue)
                throw Misread(
                    quoting: scanner.text, expected: "a law", hint: Suggestion.hint(for: name, among: families))
            }
            family = known
        }
        var law = try parameters()
        guard scanner.atEnd else { throw misread("nothing after the law") }
        law.unit = unit ?? .seconds
        return law
    }

    private mutating func parameters() throws(Misread) -> ParsedLaw {
        switch family {
        case .none: return ParsedLaw(.none)
        case .empirical:
            let file = scanner.remainder()
            if file.isEmpty { throw misread("the name of a CSV file") }
            return ParsedLaw(.empirical, file: file)
        case .constant: return ParsedLaw(.constant, [.mean: try time("a duration", allowsZero: true)])
        case .exponential: return ParsedLaw(.exponential, [.mean: try time("a mean")])
        case .lognormal:
            if !scanner.take(word: "mu") { return try meanAndSpread() }
            let mu = try bare("mu")
            try require("sigma")
            return ParsedLaw(.lognormal, [.mu: mu, .sigma: try positive("sigma")])
        case .gamma, .weibull:
            if !scanner.take(word: "shape") { return try meanAndSpread() }
            let shape = try positive("shape")
            try require("scale")
            return ParsedLaw(family, [.shape: shape, .scale: try time("a scale")])
        case .normal: return try meanAndSpread()
        case .erlang:
            let stages = try positive("number of stages")
            guard Int(exactly: stages) != nil, stages <= 10_000 else {
                throw misread("a whole number of stages, 1 to 10000")
            }
            if !scanner.take(word: "stage") { try require("stages") }
            return ParsedLaw(.erlang, [.stages: stages, .mean: try time("a mean")])
        case .hyperexponential: return try hyperexponential()
        case .uniform:
            let low = try time("a least value", allowsZero: true)
            try require("to")
            let high = try time("a largest value")
            guard low < high else { throw misread("a least value below the largest") }
            return ParsedLaw(.uniform, [.low: low, .high: high])
        case .triangular:
            let low = try time("a least value", allowsZero: true)
            try requireComma()
            let mode = try time("a likeliest value", allowsZero: true)
            try requireComma()
            let high = try time("a largest value")
            guard low <= mode, mode <= high, low < high else {
                throw misread("the least, likeliest and largest value in this order")
            }
            return ParsedLaw(.triangular, [.low: low, .mode: mode, .high: high])
        }
    }

    private mutating func meanAndSpread() throws(Misread) -> ParsedLaw {
        let mean = try time("a mean")
        if family == .normal, scanner.take(word: "sd") {
            return ParsedLaw(family, [.mean: mean, .sd: try time("an sd")])
        }
        try require("cv", orelse: family == .normal ? "an sd or a cv" : "a cv (standard deviation over mean)")
        return ParsedLaw(family, [.mean: mean, .cv: try positive("cv")])
    }

    private mutating func hyperexponential() throws(Misread) -> ParsedLaw {
        let start = scanner
        let first = try scanner.number(expected: "shares with means")
        guard scanner.next == UInt8(ascii: "%") else {
            scanner = start
            let law = try meanAndSpread()
            guard law.parameters[.cv]! >= 1 else { throw misread("a cv of 1 or more") }
            return law
        }
        var branches: [ParsedLaw.Branch] = []
        var percent = first
        while true {
            guard scanner.take("%") else { throw misread("a share with a mean") }
            guard percent > 0, percent <= 100 else { throw misread("shares above 0% up to 100%") }
            branches.append(.init(share: percent / 100, mean: try time("a mean")))
            guard scanner.take(",") else { break }
            percent = try scanner.number(expected: "a share with a mean")
        }
        let sum = branches.reduce(0) { $0 + $1.share }
        guard abs(sum - 1) < 1e-9 else {
            throw Misread(
                found: "shares that sum to \(Quantity.plain((sum * 1e8).rounded() / 1e6))%", expected: "100%",
                hint: "such as \(LawText.example(of: family))")
        }
        return ParsedLaw(.hyperexponential, branches: branches)
    }

    private mutating func time(_ what: Words, allowsZero: Bool = false) throws(Misread) -> Double {
        guard scanner.isAtNumber else { throw misread("\(what) with a unit") }
        let (value, isWorking) = try Quantity.duration(&scanner, expected: what, allowsWorkingDays: true)
        guard value > 0 || allowsZero else { throw misread("\(what) above 0") }
        let own: ParsedLaw.Unit = isWorking ? .workingDays : .seconds
        guard unit ?? own == own else { throw misread("all times of a law in working days, or none") }
        unit = own
        return value
    }

    private mutating func bare(_ what: Words) throws(Misread) -> Double {
        guard scanner.isAtNumber else { throw misread("a number for \(what)") }
        return try scanner.number(expected: "a number for \(what)")
    }

    private mutating func positive(_ what: Words) throws(Misread) -> Double {
        let value = try bare(what)
        guard value > 0 else { throw misread("a \(what) above 0") }
        return value
    }

    private mutating func require(_ word: String, orelse what: Words? = nil) throws(Misread) {
        if !scanner.take(word: word) { throw misread(what ?? "\"\(word)\" next") }
    }

    private mutating func requireComma() throws(Misread) {
        if !scanner.take(",") { throw misread("three values with commas between them") }
    }

    private func misread(_ expected: Words) -> Misread {
        Misread(quoting: scanner.text, expected: expected, hint: "such as \(LawText.example(of: family))")
    }
}
