import Testing
import Wording

struct ErrorWordsTests {
    @Test(arguments: [
        (ErrorWords.notResults, 1), (ErrorWords.cannotCreate, 2), (ErrorWords.cannotWrite, 2),
        (ErrorWords.cannotReplace, 2), (ErrorWords.noPermission, 0), (ErrorWords.diskFull, 0), (ErrorWords.readOnly, 0),
        (ErrorWords.inTheWay, 0), (ErrorWords.missing, 0), (ErrorWords.other, 2),
    ])
    func whole(phrase: Phrase, places: Int) {
        #expect(isWhole(phrase))
        #expect(phrase.places == places)
    }
}
