import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import Wording

extension CompareCommand {
    /// An alternative before it is run.
    struct Input {
        let name: String
        let source: ComparisonReport.Source
    }

    /// `NAME: PATH=VALUE; PATH=VALUE`.
    struct Change: Sendable {
        let name: String
        let edits: [ScenarioReader.Edit]

        static let converter = Converter<Change> { text in
            Change(text).map { .success($0) }
                ?? .failure(
                    ParseFailure(
                        expected:
                            "NAME: PATH=VALUE; PATH=VALUE, such as 'more seats: front_office.groups.general.seats=20'"))
        }

        /// Reads it; nil without a name, or if a change is none.
        init?(_ text: String) {
            guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains("=") else { return nil }
            name = text[..<colon].trimmingCharacters(in: .whitespaces)
            let parts = Change.parts(String(text[text.index(after: colon)...]))
            edits = parts.compactMap { ScenarioReader.Edit($0) }
            guard !name.isEmpty, !parts.isEmpty, edits.count == parts.count else { return nil }
        }

        /// What stands between semicolons, except within quotes and brackets.
        private static func parts(_ text: String) -> [String] {
            var parts = [""]
            var quote: Character?
            var depth = 0
            for character in text {
                if let open = quote {
                    if character == open { quote = nil }
                } else if character == "\"" || character == "'" {
                    quote = character
                } else if "[{".contains(character) {
                    depth += 1
                } else if "]}".contains(character) {
                    depth -= 1
                } else if character == ";" && depth == 0 {
                    parts.append("")
                    continue
                }
                parts[parts.count - 1].append(character)
            }
            return parts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
    }

    /// `MEASURE=max` or `MEASURE=min`.
    struct BestBy: Sendable {
        let measure: String
        let goal: BestSearch.Goal

        static let converter = Converter<BestBy> { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, let goal = BestSearch.Goal(rawValue: String(parts[1])) else {
                return .failure(ParseFailure(expected: "MEASURE=max or MEASURE=min, such as mean_wait_s=min"))
            }
            return .success(BestBy(measure: String(parts[0]), goal: goal))
        }

        /// The measure, if the whole hotline has it.
        func known(_ parsed: ParsedCommand) throws -> Measure {
            try CommonOptions.measure(measure, option: "--best", parsed)
        }
    }

    /// A number above 0, perhaps in per cent.
    struct Amount: Sendable {
        let value: Double
        let isPercent: Bool

        static let converter = Converter<Amount> { text in
            let isPercent = text.hasSuffix("%")
            let number = (isPercent ? text.dropLast() : text[...]).trimmingCharacters(in: .whitespaces)
            guard let value = CalibrateCommand.Number(number)?.value, value > 0 else {
                return .failure(ParseFailure(expected: "a number above 0, such as 5 or 0.5%"))
            }
            return .success(Amount(value: isPercent ? value / 100 : value, isPercent: isPercent))
        }

        func known(of measure: Measure, _ parsed: ParsedCommand) throws -> Double {
            if isPercent && !measure.isShare {
                throw parsed.usageError(QuestionWords.differenceNoPercent, measure.id)
            }
            return value
        }
    }

    /// The alternatives: the scenarios given, then the first with changes.
    static func inputs(_ parsed: ParsedCommand) throws -> ([Input], warnings: [Finding]) {
        var inputs: [Input] = []
        var warnings: [Finding] = []
        let paths = parsed[scenarios]
        for (index, path) in paths.enumerated() {
            // The same callers: all have the seed of the first.
            let seed = inputs.first.map {
                [ScenarioReader.Edit(path: "seed", value: String($0.source.scenario.seed), option: "--seed")]
            }
            let document = try CommonOptions.readDocument(parsed, path: path, adding: seed ?? [])
            let name = document.scenario.name
            inputs.append(
                Input(
                    name: paths.indices.contains { $0 < index && inputs[$0].name == name } ? path : name,
                    source: .init(
                        scenario: document.scenario, path: path, changes: [], background: Background(document))))
            warnings += document.warnings
        }
        for change in parsed[with] {
            let document = try CommonOptions.readDocument(parsed, path: paths[0], adding: change.edits)
            inputs.append(
                Input(
                    name: change.name,
                    source: .init(
                        scenario: document.scenario, path: paths[0],
                        changes: change.edits.map { "\($0.path)=\($0.value)" })))
            warnings += document.warnings
        }
        if inputs.count < 2 {
            throw parsed.usageError(QuestionWords.oneAlternative)
        }
        for (index, input) in inputs.enumerated() where inputs[..<index].contains(where: { $0.name == input.name }) {
            throw parsed.usageError(QuestionWords.sameName, input.name)
        }
        var seen: Set<String> = []
        return (inputs, warnings.filter { seen.insert($0.description).inserted })
    }
}
