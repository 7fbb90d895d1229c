import Testing
import Wording

struct ConsoleOrderWordsTests {
    @Test(arguments: [
        ConsoleWords.dispatched, ConsoleWords.replies, ConsoleWords.overdue, ConsoleWords.medianCycle,
        ConsoleWords.longCycle, ConsoleWords.utilised, ConsoleWords.open, ConsoleWords.returns,
        ConsoleWords.extensions, ConsoleWords.cards, ConsoleWords.supervision, ConsoleWords.redone,
        ConsoleWords.satisfaction, ConsoleWords.answers, ConsoleWords.solved,
        ConsoleWords.hotlineSatisfaction, ConsoleWords.complaints, ConsoleWords.workingDays,
        ConsoleWords.lowestScores, ConsoleWords.score, ConsoleWords.passes, ConsoleWords.warnings,
        ConsoleWords.yellowCards,
        ConsoleWords.redCards, ConsoleWords.unscored,
    ])
    func whole(phrase: Phrase) { #expect(isWhole(phrase)) }

    @Test func partsOfALine() {
        #expect(ConsoleWords.joined(["a", "b"], .en) == "a; b")
        #expect(ConsoleWords.joined(["甲", "乙"], .zh) == "甲；乙")
    }
}
