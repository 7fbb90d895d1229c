import Foundation
import Testing
import Wording

/// The Chinese of help: what must stand in it as it stands in English.
struct HelpTextsTests {
    private static let entries = HelpTexts.topics.flatMap { $0.map { (english: $0.key, chinese: $0.value) } }

    @Test func noTextStandsInTwoTopics() {
        #expect(Set(Self.entries.map(\.english)).count == Self.entries.count)
        #expect(Self.entries.count > 200)
    }

    /// Names, files, options and places for values are the same in both languages.
    @Test func whatIsTypedStays() {
        for (english, chinese) in Self.entries {
            for pattern in [#"--[a-z-]+"#, #"`[^`]+`"#, #"[A-Za-z_/.-]+\.(csv|json|yaml|md)"#, #"\{\}"#] {
                #expect(Self.found(pattern, in: english) == Self.found(pattern, in: chinese), "\(english)")
            }
        }
    }

    private static func found(_ pattern: String, in text: String) -> Set<String> {
        let expression = try! NSRegularExpression(pattern: pattern)
        let range = NSRange(text.startIndex..., in: text)
        return Set(expression.matches(in: text, range: range).map { String(text[Range($0.range, in: text)!]) })
    }

    /// Chinese has its own marks: a half-width one beside a Chinese character is a slip.
    @Test func punctuationIsFullWidth() {
        for (english, chinese) in Self.entries where english != chinese {
            #expect(
                Self.found("[\u{4E00}-\u{9FFF}][,;:!?()]|[,;:!?(][\u{4E00}-\u{9FFF}]", in: chinese) == [], "\(chinese)")
            let endsSentence = english.hasSuffix(".")
            #expect(chinese.hasSuffix("。") == endsSentence, "\(chinese)")
        }
    }

    @Test(arguments: [
        ("Show this of that.", nil), ("The limit in days.", "时限天数。"), ("write 2%", "请写 2%"),
        ("write \"5\" with half-width characters", "请写成半角字符“5”"), ("did you mean \"hour\"?", "是否想写“hour”？"),
    ])
    func findsTexts(_ english: String, _ chinese: String?) { #expect(HelpTexts.chinese(english) == chinese) }
}
