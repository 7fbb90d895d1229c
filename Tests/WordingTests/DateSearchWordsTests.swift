import Testing
import Wording

struct DateSearchWordsTests {
    @Test(arguments: [
        DateSearchWords.title, DateSearchWords.hours, DateSearchWords.cost, DateSearchWords.missedAxis,
        DateSearchWords.tried, DateSearchWords.finalist, DateSearchWords.frontier, DateSearchWords.stated,
        DateSearchWords.chosen, DateSearchWords.plan, DateSearchWords.weeksShort, DateSearchWords.notKept,
        DateSearchWords.headWeeks, DateSearchWords.headHours, DateSearchWords.price, DateSearchWords.missed,
        DateSearchWords.moves, DateSearchWords.lines, DateSearchWords.before, DateSearchWords.after,
        DateSearchWords.days, DateSearchWords.stays, DateSearchWords.options, DateSearchWords.notSearched,
    ])
    func plain(phrase: Phrase) { #expect(isWhole(phrase) && phrase.places == 0) }

    @Test(arguments: [
        (DateSearchWords.subtitle, 4), (DateSearchWords.plans, 4), (DateSearchWords.settled, 1),
        (DateSearchWords.limit, 1), (DateSearchWords.interrupted, 1), (DateSearchWords.manyOptions, 1),
    ])
    func filled(phrase: Phrase, places: Int) { #expect(isWhole(phrase) && phrase.places == places) }

    @Test(arguments: [
        (
            "search",
            [
                "plan", "shifts", "head_weeks", "head_hours", "price", "missed", "missed_before", "weeks_short",
                "weeks_not_kept", "replications", "frontier", "stated", "chosen",
            ]
        ),
        ("dates", ["group", "line", "name", "date", "stated", "found", "shift_days"]),
    ])
    func tables(table: String, columns: [String]) {
        #expect(ColumnWords.table(table).map { isWhole($0) } == true)
        for name in columns { #expect(ColumnWords.column(name, of: table).map { isWhole($0) } == true) }
    }
}
