import Testing

@testable import ScenarioFiles

@Suite struct MisreadTests {
    @Test(arguments: [
        ("", "nothing"), ("a\tb\n", "\"a\\tb\\n\""), ("\u{85}\u{1}", "\"\\u{85}\\u{1}\""), ("桂林", "\"桂林\""),
        (String(repeating: "x", count: 61), "\"" + String(repeating: "x", count: 60) + "…\""),
    ])
    func quotesOnOneLine(text: String, quoted: String) { #expect(Misread.quote(text) == .value(quoted)) }
}
