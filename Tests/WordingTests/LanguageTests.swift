import Testing
import Wording

struct LanguageTests {
    @Test(arguments: [
        ("zh_CN.UTF-8", Language.zh), ("zh", .zh), ("ZH_tw", .zh), ("en_GB.UTF-8", .en), ("C", .en), ("", .en),
    ])
    func readsLocales(locale: String, language: Language) { #expect(Language(locale: locale) == language) }

    @Test func codes() { #expect(Language.allCases.map(\.rawValue) == ["en", "zh"]) }
}
