import Testing
import Wording

struct MeasureWordsTests {
    @Test func everyWordIsThereInBothLanguages() {
        for words in MeasureWords.all {
            for phrase in [words.title, words.numerator, words.rule] + (words.denominator.map { [$0] } ?? []) {
                #expect(isWhole(phrase), "\(words.id): \(phrase)")
                #expect(phrase.places == 0)
            }
        }
        #expect(isWhole(MeasureWords.estimator))
    }

    @Test func idsAndTitlesAreUnique() {
        #expect(Set(MeasureWords.all.map(\.id)).count == MeasureWords.all.count)
        for language in Language.allCases {
            #expect(Set(MeasureWords.all.map { $0.title(language) }).count == MeasureWords.all.count)
        }
    }

    @Test(arguments: [
        ("answer_rate", "Answer rate", "接通率"), ("service_level", "Service level", "服务水平"),
        ("occupancy", "Occupancy", "坐席占用率"), ("p_blocked", "Blocking probability", "呼损率"),
    ])
    func fieldTerms(id: String, en: String, zh: String) {
        #expect(MeasureWords.title(id, .en) == en)
        #expect(MeasureWords.title(id, .zh) == zh)
    }

    @Test func anUnknownIdHasNoWords() {
        #expect(MeasureWords.of("nothing") == nil)
        #expect(MeasureWords.title("nothing", .zh) == "nothing")
    }
}
