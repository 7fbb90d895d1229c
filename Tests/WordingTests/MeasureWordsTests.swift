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
        #expect(isWhole(MeasureWords.estimator) && isWhole(MeasureWords.attempts))
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
        ("direct_answer_rate", "Direct-answer rate", "直接办结率"), ("three_way_rate", "Three-way call rate", "三方通话率"),
        ("transfer_rate", "Transfer rate", "转接率"), ("not_accepted", "Contacts not accepted", "不予受理量"),
        ("ai_containment_rate", "Containment by the automatic agent", "智能客服解决率"),
        ("break_hours", "Break hours", "小休工时"), ("absent_hours", "Absent hours", "缺勤工时"),
    ])
    func fieldTerms(id: String, en: String, zh: String) {
        #expect(MeasureWords.title(id, .en) == en)
        #expect(MeasureWords.title(id, .zh) == zh)
    }

    @Test(arguments: [
        ("answered", "attempt was made"), ("recovered", "reached"), ("hold_hours", "passed"),
        ("orders", "attempt was made"),
        ("abandoned_in_period", "hung up"),
    ])
    func attribution(id: String, word: String) {
        let rule = MeasureWords.of(id)?.rule(.en) ?? ""
        #expect(rule.contains(word))
    }

    @Test func anUnknownIdHasNoWords() {
        #expect(MeasureWords.of("nothing") == nil)
        #expect(MeasureWords.title("nothing", .zh) == "nothing")
    }
}
