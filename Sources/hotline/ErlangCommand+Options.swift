import CommandLineKit
import ScenarioFiles

extension ErlangCommand {
    /// The options of the four commands; a parameter is its own key, so each is declared once, here.
    enum Options {
        /// Beyond this many, recursions over servers and lines take minutes; no hotline is larger.
        static let mostServers = 1_000_000

        static let rate = Option<Double>("--rate", "CALLS", hourlyRate, help: "Calls an hour: 200, 200/h, 1400/day.")
        static let talk = Option<Double>(
            "--talk", "TIME", seconds(positive: true),
            help: "Mean talk time with wrap-up, in seconds or with a unit: 180, 3 min.")
        static let erlangs = Option<Double>(
            "--erlangs", "LOAD", Converter.double.within(0...Double(mostServers)),
            help: "Offered load, in place of --rate and --talk.")
        static let patience = Option<Double>(
            "--patience", "TIME", patienceSeconds,
            help: "Mean patience, in seconds or with a unit; inf if nobody abandons.")
        static let lines = Option<Int>(
            "--lines", "N", .int.within(1...10 * mostServers), help: "Lines, talking and waiting together.")
        static let within = Option<Double>(
            "--within", "TIME", seconds(positive: false), help: "Acceptable waiting time of the service level."
        ).defaulting(to: 20, shownAs: "20 s")
        static let redial = Option<Double>(
            "--redial", "SHARE", share, help: "Probability that a caller who abandons tries again."
        ).defaulting(to: 0, shownAs: "0")
        static let redialBusy = Option<Double>(
            "--redial-busy", "SHARE", share,
            help: "Probability that a caller who finds all lines in use tries again; as --redial if left out.")
        static let target = Option<Double>(
            "--target", "SHARE", share, help: "Finds the least servers that meet it: 0.8, 80%.")
        static let json = Flag("--json", help: "Write a JSON object of all inputs and results.")

        static func servers(for formula: Formula) -> Option<Int> {
            Option("--servers", "N", .int.within((formula == .b ? 0 : 1)...mostServers), help: "Servers.")
        }

        static func on(for formula: Formula) -> SingleValue<Goal.Measure> {
            let measures = Goal.measures(of: formula)
            let byName = Dictionary(uniqueKeysWithValues: measures.map { ($0.rawValue, $0) })
            let names = measures.map(\.rawValue)
            let converter = Converter<Goal.Measure>(
                allowed: .oneOf(names), completion: .choices(names), show: \.rawValue
            ) { text in byName[text].map { .success($0) } ?? .failure(ParseFailure(.oneOf(names))) }
            return Option(
                "--on", "MEASURE", converter,
                help: "What the target is for: at least that service level, at most that share of the others."
            ).defaulting(to: measures[0])
        }

        static func all(for formula: Formula) -> [any Parameter] {
            let load: [any Parameter] =
                formula == .b ? [rate, talk, erlangs] : [rate.required(), talk.required()]
            let own: [any Parameter] =
                switch formula {
                case .b: []
                case .c: [lines, within]
                case .a: [patience, lines, within]
                case .x: [patience, lines, within, redial, redialBusy]
                }
            return load + [servers(for: formula)] + own + [target, on(for: formula), json, CommonOptions.language]
        }
    }
}

extension ErlangCommand.Options {
    /// Calls an hour, bare or with a period of fixed length.
    private static var hourlyRate: Converter<Double> {
        Converter { text in
            reading("calls an hour such as 200 or 200/h") { () throws(Misread) in
                if let bare = try? Quantity.number(text) {
                    guard bare >= 0 else { throw Misread(quoting: text, expected: "") }
                    return bare
                }
                let rate = try Quantity.rate(text)
                guard let seconds = rate.per.seconds else {
                    throw Misread(quoting: text, expected: "", hint: "months and years have no fixed length")
                }
                return rate.count * 3600 / seconds
            }
        }
    }

    /// Seconds, bare or as a duration with a unit.
    private static func seconds(positive: Bool) -> Converter<Double> {
        let expected =
            positive
            ? "a time above 0, in seconds such as 180 or with a unit such as 3 min"
            : "a time, in seconds such as 180 or with a unit such as 3 min"
        return Converter { text in
            reading(expected) { () throws(Misread) in
                let bare = text.utf8.allSatisfy { $0 != UInt8(ascii: " ") } ? try? Quantity.number(text) : nil
                let value = if let bare { bare } else { try Quantity.durationSeconds(text) }
                guard positive ? value > 0 : value >= 0 else {
                    throw Misread(quoting: text, expected: .value(expected))
                }
                guard value <= longestSeconds else {
                    throw Misread(quoting: text, expected: .value(expected), hint: "at most \(Int(longestSeconds)) s")
                }
                return value
            }
        }
    }

    /// As long as a day: a mean talk or patience beyond it is a slip of the unit.
    private static let longestSeconds: Double = 86_400

    private static var patienceSeconds: Converter<Double> {
        let finite = seconds(positive: true)
        return Converter { text in text == "inf" ? .success(.infinity) : finite.convert(text) }
    }

    private static var share: Converter<Double> {
        Converter { text in
            reading("a share such as 0.8 or 80%") { () throws(Misread) in try Quantity.share(text) }
        }
    }

    private static func reading(
        _ expected: String, _ parse: () throws(Misread) -> Double
    ) -> Result<Double, ParseFailure> {
        do throws(Misread) {
            return .success(try parse())
        } catch {
            return .failure(ParseFailure(expected: expected, hint: error.hint?.english))
        }
    }
}
