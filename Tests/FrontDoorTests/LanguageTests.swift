import Foundation
import Testing
import Wording

@testable import CommandLineKit
@testable import hotline

/// Every text of the command line has its Chinese, and every Chinese text its command.
struct LanguageTests {
    private static let tree = Tool.commands(.en)

    private static let members: [CommandGroup.Member] = below(tree)

    private static func below(_ group: CommandGroup) -> [CommandGroup.Member] {
        group.members.flatMap { member in
            if case .group(let inner) = member { [member] + below(inner) } else { [member] }
        }
    }

    private static let commands: [Command] = members.compactMap { member in
        if case .command(let command) = member { command } else { nil }
    }

    /// What the options and arguments say of words that are no values: what they expect, and hints.
    private static let expectations: Set<String> = {
        let words = [
            "", "?", "x=", "x=y", "0", "-1 h", "5", "5 x", "1 min 2 h", "3 wd", "40000 d", "1e400", "200%", "2024-2-8",
            "2024-02-30", "2024-02-08Z", "1/m", "1/month", "1/x", "1/h 5", "+1", ".5", "1.", "1,000", "５", "1000 d",
            "1 hourz", "30", "30 %x", "1/", "1 h !",
        ]
        var found: Set<String> = []
        for command in commands {
            for spec in command.argumentSpecs + command.optionSpecs {
                for word in words {
                    guard case .failure(let failure) = spec.convert(word),
                        case .text(let text, let hint) = failure.expected
                    else { continue }
                    found.formUnion([text, hint].compactMap { $0 })
                }
            }
        }
        return found
    }()

    @Test func everyTextOfHelpHasChinese() {
        let texts = Set(Self.tree.texts)
        #expect(texts.count > 150)
        #expect(texts.filter { HelpTexts.chinese($0) == nil }.sorted() == [])
    }

    @Test func everyExpectationHasChinese() {
        #expect(Self.expectations.count > 30)
        #expect(Self.expectations.filter { HelpTexts.chinese($0) == nil }.sorted() == [])
    }

    @Test func nothingInTheCatalogueIsWithoutUse() {
        let used = Set(Self.tree.texts).union(Self.expectations)
        #expect(Set(HelpTexts.topics.flatMap(\.keys)).subtracting(used).sorted() == [])
        for pattern in HelpTexts.patterns {
            let ends = pattern.en.split(separator: "{}", omittingEmptySubsequences: false)
            #expect(used.contains { $0.hasPrefix(ends[0]) && $0.hasSuffix(ends[1]) }, "\(pattern.en)")
        }
    }

    @Test func everyCommandTakesALanguage() {
        for command in Self.commands { #expect(command.option(named: "--lang") != nil, "\(command.name)") }
    }

    /// Sentences in the sources that are no texts of help: none but these, which no user reads in the wrong language.
    private static let exceptions = [
        "no words for {}": "a bug: traps", "{} has no words": "a bug: traps", "no output for {}": "a bug: traps",
        "at most {} s": "in the catalogue with its number",
        "hotline roster: {}, week from {}": "a comment in the LP file, which is ASCII",
    ]

    @Test func noCommandWritesSentencesThatAreInNoCatalogue() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/hotline")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        #expect(names.count > 30)
        let known = (HelpTexts.topics + MessageWords.topics).flatMap(\.keys)
        var strange: Set<String> = []
        for name in names {
            let source = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for literal in SourceLiterals.all(in: source) {
                let isSentence = literal.contains(/[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}|\{\} [a-z]{2,}|[a-z]{2,} \{\}/)
                // Lines to type, and names of values.
                let isExample = literal.hasPrefix("hotline ") && !literal.hasPrefix("hotline roster: ")
                guard isSentence, !isExample, literal != "NAME: PATH=V; …" else { continue }
                if !known.contains(where: { $0.contains(literal) }) { strange.insert(literal) }
            }
        }
        #expect(strange.subtracting(Self.exceptions.keys).sorted() == [])
        #expect(Set(Self.exceptions.keys).subtracting(strange).sorted() == [])
    }

    @Test(arguments: [80, 100, 120])
    func chineseHelpIsWrappedAsChineseIs(_ width: Int) {
        let tree = Tool.commands(.zh)
        for member in [.group(tree)] + Self.below(tree) {
            let page =
                switch member {
                case .command(let command): command.page(path: ["hotline", command.name], words: tree.words)
                case .group(let group):
                    group.page(path: ["hotline"], words: tree.words, anywhere: tree.anywhere.map(\.spec))
                }
            for line in page.rendered(width: width).split(separator: "\n") {
                let text = line.drop { $0 == " " }
                #expect(!"，。、；：？！）”—".contains(text.first ?? " "), "\(member.name): \(line)")
                // Only what cannot be broken stands out: a line to type, a table.
                let mayStandOut = line.hasPrefix("  ")
                #expect(line.displayWidth <= width || mayStandOut, "\(member.name): \(line)")
            }
        }
    }
}
