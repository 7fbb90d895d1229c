import CommandLineKit
import Foundation
import ScenarioFiles
import Scenarios
import Wording

extension SweepCommand {
    /// `PATH=VALUES`: a list, a range, or a text with one of them in braces.
    struct Vary: Sendable {
        enum Values: Sendable {
            case list([String])
            case range(CalibrateCommand.ValueRange, count: Int)
        }

        let path: String
        let before: String
        let after: String
        let values: Values

        static let converter = Converter<Vary> { text in
            Vary(text).map { .success($0) }
                ?? .failure(
                    ParseFailure(
                        expected:
                            "PATH=a,b,c or PATH=LO..HI/N with N from 2 to 1000, or PATH=TEXT with such values in braces"
                    ))
        }

        /// Reads it; nil if it is none.
        init?(_ text: String) {
            guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
            path = String(text[..<equals])
            let rest = text[text.index(after: equals)...]
            var inner = String(rest)
            if let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}"), open < close,
                rest.count(where: { "{}".contains($0) }) == 2
            {
                inner = String(rest[rest.index(after: open)..<close])
                (before, after) = (String(rest[..<open]), String(rest[rest.index(after: close)...]))
            } else {
                (before, after) = ("", "")
            }
            if inner.contains("..") {
                guard let slash = inner.lastIndex(of: "/"), let count = Int(inner[inner.index(after: slash)...]),
                    (2...1000).contains(count), let range = CalibrateCommand.ValueRange(String(inner[..<slash]))
                else { return nil }
                values = .range(range, count: count)
            } else {
                let parts = inner.split(separator: ",", omittingEmptySubsequences: false).map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                guard parts.allSatisfy({ !$0.isEmpty }), Set(parts).count == parts.count else { return nil }
                values = .list(parts)
            }
        }

        /// The values as they are written; whole numbers where the scenario takes no fraction.
        func labels(isReadable: (String) -> Bool) -> [String] {
            switch values {
            case .list(let labels): return labels
            case .range(let range, let count):
                let width = range.high.value - range.low.value
                let numbers = (0..<count).map { range.low.value + width * Double($0) / Double(count - 1) }
                let labels = numbers.map(range.text)
                let hasFraction = numbers.contains { abs($0 - $0.rounded()) > 1e-9 }
                guard range.isWhole, hasFraction, !labels.allSatisfy({ isReadable(full($0)) }) else { return labels }
                return numbers.reduce(into: []) { seen, number in
                    let label = range.text(number.rounded())
                    if !seen.contains(label) { seen.append(label) }
                }
            }
        }

        /// What stands at the path for a value.
        func full(_ label: String) -> String { before + label + after }
    }

    /// The points: what stands at each path, and the scenario that comes of it.
    struct Points {
        /// Points at most.
        static let most = 10_000

        private(set) var paths: [String] = []
        private(set) var texts: [[String]] = []
        private(set) var labels: [[String]] = []
        private(set) var scenarios: [Scenario] = []

        /// Reads them all, so that a mistake in the last is not told after hours.
        init(_ parsed: ParsedCommand) throws {
            if let file = parsed[design] {
                try readDesign(file, parsed)
            } else {
                try combine(parsed[vary], parsed)
            }
            if texts.count > Points.most {
                throw parsed.usageError(QuestionWords.tooManyPoints, "\(texts.count)", "\(Points.most)")
            }
            for row in texts {
                let edits = zip(paths, row).filter { !$1.isEmpty }.map {
                    ScenarioReader.Edit(path: $0, value: $1)
                }
                scenarios.append(try CommonOptions.read(parsed, adding: edits).0)
            }
        }

        /// Every combination; the last path moves first.
        private mutating func combine(_ varied: [Vary], _ parsed: ParsedCommand) throws {
            paths = varied.map(\.path)
            for (index, path) in paths.enumerated() where paths[..<index].contains(path) {
                throw parsed.usageError(CommandWords.nameTwice, vary.spec.name, path)
            }
            if varied.isEmpty { return }
            (texts, labels) = ([[]], [[]])
            for one in varied {
                let values = one.labels { text in
                    (try? CommonOptions.read(parsed, adding: [.init(path: one.path, value: text)])) != nil
                }
                if texts.count * values.count > Points.most {
                    throw parsed.usageError(QuestionWords.morePoints, "\(Points.most)")
                }
                texts = texts.flatMap { row in values.map { row + [one.full($0)] } }
                labels = labels.flatMap { row in values.map { row + [$0] } }
            }
        }

        private mutating func readDesign(_ file: String, _ parsed: ParsedCommand) throws {
            let table = try CSVTable(path: file, shownAs: file)
            let diagnostics = Diagnostics()
            paths = table.header
            var rows = table.rows(diagnostics)
            while rows.next() {
                texts.append(paths.indices.map { rows.text($0).trimmingCharacters(in: .whitespaces) })
            }
            try diagnostics.throwIfErrors()
            labels = texts
            if texts.isEmpty { throw parsed.badInput(QuestionWords.noPoint, file) }
        }
    }
}
