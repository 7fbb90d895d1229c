import Testing

@testable import ScenarioFiles

@Suite struct QuantityScannerTests {
    @Test func takesNumbersWordsAndSigns() throws {
        var scanner = try QuantityScanner(" 1.5e2  min/天 rest of it ", expected: "x")
        let number = try scanner.number(expected: "x")
        let word = scanner.word()
        let signs = [scanner.take("/"), scanner.take("/")]
        let words = [scanner.take(word: "天"), scanner.take(word: "re")]
        let remainder = scanner.remainder()
        #expect(number == 150 && word == "min" && remainder == "rest of it " && scanner.atEnd)
        #expect(signs == [true, false] && words == [true, false])
    }

    @Test(arguments: [("1e", 1.0), ("1e+", 1), ("2even", 2), ("0.1", 0.1), ("1E2", 100), ("007", 7)])
    func numbers(text: String, value: Double) throws {
        var scanner = try QuantityScanner(text, expected: "x")
        let number = try scanner.number(expected: "x")
        #expect(number == value)
    }

    @Test(arguments: [("３０％", "30%"), ("0９：00", "09:00"), ("a\u{3000}b", "a b"), ("桂林", nil)] as [(String, String?)])
    func findsFullWidthCharacters(text: String, plain: String?) { #expect(QuantityScanner.halfWidth(text) == plain) }
}
