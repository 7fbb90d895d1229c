import Testing

@testable import CommandLineKit

struct KitWordsTests {
    @Test func languagesHaveTheSameSlots() {
        func slots(_ words: KitWords) -> [String: [String]] {
            var result: [String: [String]] = [:]
            for (label, value) in Mirror(reflecting: words).children {
                // All are texts but the tool's own, which a function knows.
                guard let text = value as? String else { continue }
                #expect(!text.isEmpty)
                result[label!] = ["{0}", "{1}", "{2}", "{3}"].filter { text.contains($0) }
            }
            return result
        }
        #expect(slots(.english) == slots(.chinese))
    }

    @Test func partsChineseFromLatin() {
        #expect("应为{0}".filled("1 至 9") == "应为 1 至 9" && "应为{0}".filled("大于 1") == "应为大于 1")
        #expect("“{0}”重复".filled("--seed") == "“--seed”重复" && "第{0}项".filled("3") == "第 3 项")
    }

    /// Help, the list of commands, what values should be, and completions: all that the tool says is looked up.
    @Test func looksTheToolsTextsUp() throws {
        let texts = [
            "Says hello.": "问好。", "Greetings": "问候", "A tool.": "工具。", "Whom to greet.": "向谁问好。", "Manners": "礼节",
            "a name": "姓名", "no digits": "不含数字", "Politely.": "有礼貌地。", "a short line": "简短一例", "More.": "详情。",
        ]
        let name = Option<String>(
            "--name", "N",
            Converter { text in
                text.contains(where: \.isNumber)
                    ? .failure(ParseFailure(expected: "a name", hint: "no digits")) : .success(text)
            }, help: "Whom to greet.")
        let hello = Command(
            "hello", abstract: "Says hello.", discussion: "More.", examples: [.init("tool hello", "a short line")],
            options: [name], groups: [OptionGroup("Manners", [Flag("--please", help: "Politely.")])]
        ) { _ in .ok }
        let tool = CommandGroup(
            "tool", abstract: "A tool.", words: KitWords.chinese.withCatalogue { texts[$0] },
            sections: [.init("Greetings", [hello])])
        #expect(Set(tool.texts).union(["a name", "no digits"]) == Set(texts.keys))
        var shown = Shell.allCases.map { tool.completionScript(for: $0) }
        for line in [["--help"], ["hello", "--help"]] {
            guard case .help(let page) = try tool.parse(line) else { continue }
            shown.append(page.rendered(width: 80))
        }
        #expect(shown.count == 5)
        for (english, chinese) in texts where !["a name", "no digits"].contains(english) {
            #expect(shown.contains { $0.contains(chinese) } && !shown.contains { $0.contains(english) }, "\(english)")
        }
        do {
            _ = try tool.parse(["hello", "--name", "R2"])
            Issue.record("no error")
        } catch {
            #expect(error.message(in: tool.words).hasPrefix("tool hello: “--name N”的值无效：写的是“R2”，应为姓名（不含数字）\n"))
        }
    }

    @Test func fillsSlotsOnce() {
        #expect("{1} and {0}".filled("{1}", "b") == "b and {1}")
        #expect(KitWords.english.list(["a"]) == "a" && KitWords.english.list(["a", "b", "c"]) == "a, b or c")
    }
}
