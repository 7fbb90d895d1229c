import Foundation
import Testing
import Wording

/// Every phrase of the room, found in its sources: so none is forgotten.
struct PhraseSourcesTests {
    /// A phrase as it is written down.
    struct Written: CustomTestStringConvertible {
        let file: String
        let en: String
        let zh: String
        var testDescription: String { "\(file): \(en)" }
    }

    private static let phrases: [Written] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Wording")
        let literal = #"("(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*)"#
        let expression = try! NSRegularExpression(pattern: #"Phrase\(\s*en:\s*"# + literal + #",\s*zh:\s*"# + literal)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!
        return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
            let source = try! String(contentsOf: file, encoding: .utf8)
            return expression.matches(in: source, range: NSRange(source.startIndex..., in: source)).map { match in
                let parts = [1, 2].map { String(source[Range(match.range(at: $0), in: source)!]) }
                return Written(file: file.lastPathComponent, en: parts[0], zh: parts[1])
            }
        }
    }()

    /// Both languages take the same values; Chinese is Chinese, and English holds none, but for a term of the calendar.
    @Test func everyPhraseIsWhole() {
        #expect(Self.phrases.count > 800)
        for phrase in Self.phrases {
            let places = [phrase.en, phrase.zh].map { $0.components(separatedBy: "{}").count }
            #expect(places[0] == places[1], "\(phrase.testDescription)")
            let en = phrase.en.replacingOccurrences(of: "调休", with: "")
            #expect(!en.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(phrase.testDescription)")
        }
    }

    /// Words without a Chinese character are those without a word at all: names, units, marks.
    @Test func wordsAreTranslated() {
        let same = Self.phrases.filter { phrase in
            phrase.en.contains(/[A-Za-z]{2,} [A-Za-z]{2,}/)
                && !phrase.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        }
        #expect(same.map(\.en).filter { !$0.contains("Erlang") } == [])
    }
}
