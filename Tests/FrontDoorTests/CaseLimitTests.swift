import Testing

/// Orders whose unit pauses at night, on the calendar of mainland China from 2019 to 2026, against the exact queue.
///
/// While the unit is open its queue is M/M/c with a clock that runs in working hours only: Poisson orders at 0.55 a working hour, four handlers, 6 h of
/// effort. Waits and lateness in working time follow from the chain of the queue at an arrival; whether a day's end is met, from the chain and the hour of
/// the arrival. The figures were computed apart from this program.
@Suite struct CaseLimitTests {
    private static let categories = ["short", "hours", "long", "longhours"]

    @Test func aUnitThatPausesOvernight() throws {
        // The same contacts under four limits: a quarter each of one Poisson stream, for one unit.
        let mix = Self.categories.map { "\($0): 25%" }.joined(separator: ", ")
        let calls = Self.categories.map { "    \($0): { direct_answer: 0% }" }.joined(separator: "\n")
        // Forty units alike, each with its thinned stream: forty times the orders for the same calendar.
        let topics = Self.categories.map { "\($0): 2.5%" }.joined(separator: ", ")
        let units = (1...40).map {
            """
              - name: bureau \($0)
                topics: { \(topics) }
                handlers: 4
                hours: 09:00-12:00 14:00-18:00
                effort: exponential 6 h
            """
        }.joined(separator: "\n")
        let text = """
            name: unit
            period: { from: 2019-03-01, to: 2026-11-30, warm_up: 50 d }
            calendar: china
            slot: 60 min
            demand:
              lines:
                - number: "1"
                  volume: 154/day
                  profile: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
                  mix: { \(mix) }
              day_factors: { weekend: 0, holiday: 0 }
            front_office:
              talk: 0 s
              groups:
                - { name: seats, seats: 50 }
              calls:
            \(calls)
            organisations:
            \(units)
            rules:
              limits:
                short: { handle: 3 wd, counted: from the next working day }
                hours: { handle: 3 wd, counted: working time }
                long: { handle: 5 wd }
                longhours: { handle: 5 wd, counted: working time }

            """
        let run = try TextbookScenario.run(text: text, replications: 60, seed: 91)
        run.expect("handler_wait_h", 5.504)
        run.expect("overdue_rate", scope: "category,short", 0.1059)
        run.expect("overdue_rate", scope: "category,hours", 0.1503)
        run.expect("overdue_rate", scope: "category,long", 0.0227)
        run.expect("overdue_rate", scope: "category,longhours", 0.0327)
        run.expect("on_time_rate", scope: "category,hours", 1 - 0.1503)
        run.expect("handler_wait_h", scope: "organisation,bureau 7", 5.504, width: .relative(0.1))
    }
}
