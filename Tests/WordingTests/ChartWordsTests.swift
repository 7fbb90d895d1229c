import Testing
import Wording

struct ChartWordsTests {
    @Test(arguments: [
        ChartWords.dayTitle, ChartWords.stretch, ChartWords.periodTitle, ChartWords.subtitle, ChartWords.subtitleOnce,
        ChartWords.timeOfDay,
        ChartWords.offeredAxis, ChartWords.seatsAxis, ChartWords.serviceLevelAxis, ChartWords.serviceLevelAxisByLine,
        ChartWords.atLeast,
        ChartWords.atMost, ChartWords.scoreTitle, ChartWords.scoreSubtitle, ChartWords.scoreSubtitleOnce,
        ChartWords.points,
        ChartWords.wholePeriod,
    ])
    func whole(phrase: Phrase) { #expect(isWhole(phrase)) }

    @Test(arguments: [ChartWords.shareAxis, ChartWords.secondsAxis])
    func units(phrase: Phrase) { #expect(isWhole(phrase, hasHan: false)) }
}
