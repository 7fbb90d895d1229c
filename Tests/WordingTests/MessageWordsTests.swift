import Foundation
import Messages
import Testing

@testable import Wording

struct MessageWordsTests {
    private static let entries = MessageWords.topics.flatMap { $0.map { (english: $0.key, chinese: $0.value) } }

    @Test func noTemplateStandsInTwoTopics() {
        #expect(Self.entries.count > 1300)
        #expect(Set(Self.entries.map(\.english)).count == Self.entries.count)
    }

    @Test func bothLanguagesHaveTheSamePlaces() {
        func places(_ text: String) -> [Int] {
            WordsTemplate(text).pieces.compactMap { if case .place(let number) = $0 { number } else { nil } }
        }
        for (english, chinese) in Self.entries {
            #expect(places(english) == Array(places(english).indices), "\(english)")
            #expect(places(chinese).sorted() == places(english), "\(english)")
            // Places are either all numbered or none is.
            let areNumbered = chinese.matches(of: /\{[0-9]+\}/).count
            #expect(areNumbered == 0 || areNumbered == places(english).count, "\(chinese)")
        }
    }

    /// Chinese, or something that is typed as it stands: an example, a key, marks.
    @Test func chineseIsChinese() {
        for (english, chinese) in Self.entries {
            let isChinese = chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            let isTyped = chinese.contains(/[:{}0-9\/]/) || !chinese.contains(" ")
            #expect(isChinese || isTyped, "\(english): \(chinese)")
            let bare = chinese.replacing(/“[^”]*”|`[^`]*`|"[^"]*"/, with: "")
            #expect(!bare.contains(/[a-z]{2,} (?:of|the|is|are|to|and|for|with|that|which|an?)\b/), "\(chinese)")
        }
    }

    @Test func whatIsTypedStays() {
        for (english, chinese) in Self.entries {
            for pattern in [#"--[a-z-]+"#, #"`[^`]+`"#, #"[A-Za-z_/.-]+\.(csv|json|yaml)\b"#, #"[a-z]+_[a-z_]+"#] {
                let expression = try! Regex(pattern)
                let found = [english, chinese].map {
                    Set($0.matches(of: expression).map { String($0.output[0].substring!) })
                }
                #expect(found[0].isSubset(of: found[1]), "\(english)")
            }
        }
    }

    @Test(
        arguments: [
            ("found \("\"1400\"" as Words), expected \("spaces" as Words)", "发现 \"1400\"，应为空格"),
            ("found \(12), expected \("true or false" as Words)", "发现 12，应为 true 或 false"),
            ("\("the file" as Words): \(3)", "the file：3"),
        ] as [(Words, String)])
    func fills(_ words: Words, _ chinese: String) {
        #expect(words.text(.zh) == chinese)
        #expect(words.text(.en) == words.english)
    }

    @Test(arguments: [
        ("为 ", "工单", "为工单"), ("为 ", "14 通", "为 14 通"), ("为", "14", "为 14"), ("为 ", "（无）", "为（无）"), ("5%", "的", "5% 的"),
        ("a ", "b", "a b"), ("the ", "工单", "the 工单"), ("：", "x", "：x"), ("", " x", " x"), ("，", " 工单", "，工单"),
    ])
    func blanksFollowTheCharacters(_ a: String, _ b: String, _ joined: String) {
        var text = a
        WordsTemplate.append(b, to: &text)
        #expect(text == joined)
    }

    @Test func placesMayChangeTheirOrder() {
        #expect(WordsTemplate("{2}有{1}通来电").filled(["5", "4 月"], isChinese: true) == "4 月有 5 通来电")
        #expect(WordsTemplate("a {} {{}} b {}").filled(["x", "y"], isChinese: false) == "a x {} b y")
    }

    @Test func listsHaveTheirOwnMarks() {
        #expect(Words.list(values: ["a", "b"]).text(.zh) == "a、b")
        #expect(Words.list(values: ["a", "b"], .or).text(.zh) == "a 或 b")
        #expect(Words.list(values: ["a", "b"]).text(.en) == "a, b")
        // A scenario may have very many organisations.
        let many = Words.list(values: (0..<50_000).map(String.init))
        #expect(many.text(.zh).hasSuffix("49998、49999"))
    }

    @Test func unknownWordsStayEnglish() {
        let words: Words = "nobody has translated \(5) of \("nothing" as Words)"
        #expect(words.text(.zh) == "nobody has translated 5 of 空")
    }
}
