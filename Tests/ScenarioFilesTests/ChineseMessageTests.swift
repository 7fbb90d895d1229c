import Foundation
import Messages
import Testing
import Wording

@testable import ScenarioFiles

/// Every message that a wrong scenario brings has its Chinese.
@Suite struct ChineseMessageTests {
    /// Templates in words and in the words in their places; those that are nothing but places say nothing.
    private static func templates(of words: Words) -> [String] {
        let inner = words.arguments.flatMap { argument in
            switch argument {
            case .value: [String]()
            case .words(let words): templates(of: words)
            case .list(let items, _): items.flatMap(templates)
            }
        }
        let isValue = words.head.isEmpty && words.tail.allSatisfy { $0.text.isEmpty }
        return isValue ? inner : [words.template] + inner
    }

    private static func findings(of item: BadScenario) -> [Finding] {
        let files = GoodScenario.files.merging(item.files) { $1 }.mapValues { Array($0.utf8) }
        let edits = item.edits.map { ScenarioReader.Edit($0)! }
        return GoodScenario.reading(Array((item.yaml ?? "").utf8), .init(bytes: files), edits).findings
    }

    private static let told: [(finding: Finding, templates: [String])] = BadScenario.table.cases.flatMap { item in
        findings(of: item).map { ($0, templates(of: $0.words)) }
    }

    @Test func everyRecordedMessageHasChinese() {
        #expect(Self.told.count > 800)
        // Words between quotes and units of a letter are typed as they stand.
        let templates = Set(Self.told.flatMap(\.templates)).filter {
            $0.replacing(/"[^"]*"/, with: "").contains(/[A-Za-z]{2,}/)
        }
        #expect(templates.count > 600)
        #expect(templates.filter { MessageWords.chinese($0) == nil }.sorted() == [])
    }

    @Test func noMessageHasAnEnglishSentence() {
        for (finding, _) in Self.told {
            let text = finding.words.text(.zh)
            #expect(text.contains(finding.severity == .error ? ": 错误：" : ": 警告：") && text.contains("，应为"))
            // Quotes and values of scenarios are told as they stand.
            let values = /head of line|from the next working day|from that day/
            let bare = text.replacing(/"[^"]*"|“[^”]*”|`[^`]*`/, with: "").replacing(values, with: "")
            #expect(!bare.contains(/[a-z]{2,} (?:of|the|is|are|and|for|with|that|which|an?)\b/), "\(text)")
            #expect(!bare.contains(/[\u{4E00}-\u{9FFF}] [\u{4E00}-\u{9FFF}]/), "\(text)")
        }
    }

    /// Field by field, as the schema lists them.
    @Test func everyKeyIsDescribedInChinese() {
        func descriptions(_ value: JSONValue) -> [String] {
            switch value {
            case .object(let members):
                members.flatMap { name, value in
                    if name == "description", case .string(let text) = value { [text] } else { descriptions(value) }
                }
            case .array(let items): items.flatMap(descriptions)
            default: []
            }
        }
        let all = Set(descriptions(ScenarioReader.schema))
        #expect(all.count > 300)
        #expect(all.filter { MessageWords.chinese($0) == nil }.sorted() == [])
    }

    @Test func aLineReadsAsAPlannerReadsIt() {
        let finding = Finding(
            at: SourcePosition(file: "scenario.yaml", line: 12, column: 15), field: "demand.lines[0].volume",
            found: Misread.quote("1400"), expected: "a rate of 0 or more", hint: "write \(3)%")
        #expect(
            finding.words.text(.zh)
                == "scenario.yaml:12:15: 错误：demand.lines[0].volume：发现 \"1400\"，应为不小于 0 的到达率（提示：请写 3%）")
    }
}
