import Testing
import Wording

struct ConsoleWordsTests {
    @Test(arguments: [
        ConsoleWords.measure, ConsoleWords.estimate, ConsoleWords.target, ConsoleWords.verdict, ConsoleWords.kept,
        ConsoleWords.missed, ConsoleWords.undecided, ConsoleWords.unmeasured, ConsoleWords.simulated,
        ConsoleWords.oneDay, ConsoleWords.days, ConsoleWords.replications, ConsoleWords.onlyOne, ConsoleWords.work,
        ConsoleWords.oneReplication, ConsoleWords.notPrecise,
        ConsoleWords.interrupted, ConsoleWords.results, ConsoleWords.plots, ConsoleWords.warning, ConsoleWords.hours,
        ConsoleWords.offered, ConsoleWords.answered, ConsoleWords.abandoned, ConsoleWords.scheduled, ConsoleWords.taken,
        ConsoleWords.talk, ConsoleWords.wrapUp, ConsoleWords.occupied,
        ConsoleWords.came, ConsoleWords.begun, ConsoleWords.inTime, ConsoleWords.wait,
        ConsoleWords.effort, ConsoleWords.minutes, ConsoleWords.seconds, ConsoleWords.workingDays,
        ConsoleWords.noRenderer, ConsoleWords.renderingFailed,
    ])
    func whole(phrase: Phrase) { #expect(isWhole(phrase, hasHan: phrase != ConsoleWords.simulated)) }

    @Test func halfWidth() { #expect(ConsoleWords.halfWidth(.zh, "95") == "±（95%）") }
}
