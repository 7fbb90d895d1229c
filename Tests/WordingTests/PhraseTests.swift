import Testing
import Wording

struct PhraseTests {
    @Test func fillsPlacesFromLeftToRight() {
        let phrase = Phrase(en: "{} of {}", zh: "{}/{} 次")
        #expect(phrase(.en, "3", "5") == "3 of 5")
        #expect(phrase(.zh, "3", "5") == "3/5 次")
        #expect(phrase.places == 2)
    }

    @Test func valuesWithBracesStay() { #expect(Phrase(en: "<{}>", zh: "")(.en, "{}") == "<{}>") }

    @Test func plainWords() { #expect(Phrase(en: "kept", zh: "达标")(.zh) == "达标") }
}

/// Whether a phrase is fit to be shown: both languages are there, take the same values, and Chinese is Chinese.
func isWhole(_ phrase: Phrase, hasHan: Bool = true) -> Bool {
    let count = phrase.zh.split(separator: "{}", omittingEmptySubsequences: false).count - 1
    let han = phrase.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    let enHan = phrase.en.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }
    return !phrase.en.isEmpty && !phrase.zh.isEmpty && count == phrase.places && (han || !hasHan) && !enHan
}
