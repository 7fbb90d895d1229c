import Foundation
import Testing
import Wording

/// The Chinese of messages is held against the sources that say them in English.
struct MessageSourcesTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    private static func literals(of room: String) -> [(label: String, text: String)] {
        let files = FileManager.default.enumerator(
            at: sources.appendingPathComponent(room), includingPropertiesForKeys: nil)!
        return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap {
            SourceLiterals.labelled(in: try! String(contentsOf: $0, encoding: .utf8))
        }
    }

    private static let rooms = ["Distributions", "WorkingCalendar", "Scenarios", "ScenarioFiles"]
    private static let written = rooms.flatMap(literals)

    @Test func everyLiteralOfAMessageHasChinese() {
        let labels: Set = [
            "found", "expected", "hint", "ifNone", "orelse", "of", "by", "each", "beside", "wants", "item",
        ]
        // Paths of values are no words.
        let said = Self.written.filter {
            labels.contains($0.label) && $0.text.contains(/[a-z]{2,}/) && !$0.text.contains(/^[a-z_]*[._][a-z_.]+$/)
        }.map(\.text)
        #expect(said.count > 800)
        let missing = Set(said).filter { MessageWords.chinese($0) == nil }
        #expect(missing.sorted() == [])
    }

    /// Sentences that are no messages, by what they are.
    private static let silent = [
        "a bug: traps": [
            "a gamma law with the standard deviation {}", "no change of sign between {} and {}",
            "the stretch before still has arrivals to come", "stretches join: {} is not the end {} before",
            "{} slots of {} ms", "slot {} has the rate {}", "xoshiro256++ never leaves the state of all zeros",
            "no integer lies below {} and not below 0", "a quantile is asked for at a probability, not at {}",
            "a calendar without end has no day outside",
            "the table of worked time disagrees with the hours of its days", "closed at an opening",
            "a factor above 0 scales any law", "24 hours of slots", "rules were refused without a finding",
            "a file was refused without a finding", "a curve was refused without a finding",
            "a scenario was refused without a finding", "{} is no law of its own", "no memory for libfyaml",
        ],
        "a value of the scenario, written as it stands": [
            "warm transfer", "blind transfer", "head of line", "queue length", "progress enquiry", "in order",
            "longest idle", "least occupied", "at least", "at most", "at least ", "at most ", "hand back",
            "very satisfied", "basically satisfied", "very dissatisfied", "{} wd", "red card", "improper return",
            "refused extension", "first come", "earliest deadline", "from the next working day", "from that day",
            "working time", "calendar days", "all days", "empirical talk.csv", "gamma 5 min cv 0.8",
            "weibull shape 1.5 scale 200 s", "empirical FILE.csv",
        ],
        "a name": ["{} nights", "{} moved", "{} experts", "--set {}", "hotline scenario", " has it"],
        "words of libfyaml, looked for": [
            "without closing quote", "wrongly indented double-quoted", "wrongly indented single-quoted",
            "missing comma in flow", "mismatched flow", "quoted scalar used as key", "content after single-quoted",
            "content after double-quoted", "invalid escape", "nested block mapping on the same line",
            "invalid multiline plain key", "could not find expected ':'", "mapping in plain multiline",
            "indentation in mapping", "did not find expected key", "did not find expected '-'",
            "invalid value after mapping", "block sequence on the same line", "block sequence entries not allowed",
            "extra closing", "without a closing bracket", "plain scalar cannot start with", "two anchors",
            "anchor plus alias", "unexpected alias", "missing document start", "did not find expected node content",
            "wrongly indented", "block scalar",
        ],
    ]

    @Test func everySentenceHasChinese() {
        let sentences = Set(Self.written.map(\.text)).filter {
            $0.contains(/[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}|\{\} [a-z]{2,}|[a-z]{2,} \{\}/)
        }
        let missing = sentences.filter { MessageWords.chinese($0) == nil }
        let silent = Set(Self.silent.values.joined())
        #expect(missing.subtracting(silent).sorted() == [])
        #expect(silent.subtracting(missing).sorted() == [])
    }

    @Test func nothingInTheCatalogueIsWithoutUse() {
        let known = Set((Self.written + Self.literals(of: "hotline")).map(\.text))
        #expect(Set(MessageWords.topics.flatMap(\.keys)).subtracting(known).sorted() == [])
    }
}
