import Testing
import Wording

struct RosterWordsTests {
    @Test(arguments: [
        RosterWords.heads, RosterWords.required, RosterWords.rostered, RosterWords.missing, RosterWords.defaults,
        RosterWords.cost, RosterWords.people, RosterWords.fewest, RosterWords.shifts, RosterWords.short,
        RosterWords.nothingShort, RosterWords.shortSlot, RosterWords.date, RosterWords.slot, RosterWords.price,
        RosterWords.cutShort, RosterWords.withCurve, RosterWords.withRoster, RosterWords.unchecked,
    ])
    func plain(phrase: Phrase) { #expect(isWhole(phrase) && phrase.places == 0) }

    @Test(arguments: [
        (RosterWords.title, 1), (RosterWords.subtitle, 4), (RosterWords.opening, 4), (RosterWords.rules, 3),
        (RosterWords.gap, 3), (RosterWords.atLeast, 1), (RosterWords.given, 1), (RosterWords.paidHours, 1),
        (RosterWords.shortHours, 2), (RosterWords.shortSlots, 1), (RosterWords.more, 1), (RosterWords.unfilled, 1),
        (RosterWords.checked, 1), (RosterWords.raised, 3),
    ])
    func filled(phrase: Phrase, places: Int) { #expect(isWhole(phrase) && phrase.places == places) }

    @Test(arguments: ["roster", "shifts", "coverage"])
    func tables(name: String) {
        #expect(ColumnWords.table(name).map { isWhole($0) } == true)
        #expect(ColumnWords.column("date", of: name).map { isWhole($0) } == true)
    }
}
