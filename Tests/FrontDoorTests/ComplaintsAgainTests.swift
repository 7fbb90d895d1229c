import Foundation
import Testing

/// Callers whose matter was not solved come again (HY-19(7)), in closed forms.
@Suite struct ComplaintsAgainTests {
    /// All contacts come in the first ten days of thirty, so that nobody is on the way at the end.
    private func scenario(direct: Int, repeats: String, satisfaction: String, rules: String = "") -> String {
        """
        name: again
        period: { from: 2024-03-01, to: 2024-03-30 }
        calendar: plain
        demand:
          lines: [{ number: "1", volume: 800/day, mix: { matter: 100% }, to: 2024-03-10 }]
          repeats: { \(repeats) }
        front_office:
          talk: 30 s
          groups: [{ name: seats, seats: 200 }]
          calls: { matter: { direct_answer: \(direct)% } }
        organisations:
          - { name: bureau, topics: { matter: 100% }, handlers: unlimited, effort: 1 h }
        rules:
          limits: { matter: { handle: 9 h } }
        \(rules.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
        satisfaction: { \(satisfaction) }
        """
    }

    private func run(_ text: String, replications: Int = 30) throws -> RunTables {
        try TextbookScenario.run(text: text, replications: replications, seed: 17)
    }

    /// Two of five direct answers do not solve the matter, and half of those callers come again: 1 + 0.2 + 0.2² + …, as often as allowed.
    @Test(arguments: [(1, 1.2), (2, 1.24), (3, 1.248)])
    func directAnswers(atMost: Int, amplification: Double) throws {
        let tables = try run(
            scenario(
                direct: 100, repeats: "unsolved: 50%, unsolved_after: exponential 5 h, at_most: \(atMost)",
                satisfaction: "solved_directly: 60%"))
        tables.expect("amplification", amplification, width: .relative(0.01))
        for (again, all) in zip(tables.pairs("complaints_again"), tables.pairs("repeats")) {
            #expect(again.numerator == all.numerator)
        }
        for (index, offered) in tables.pairs("offered").enumerated() {
            let fresh = tables.pairs("fresh")[index].numerator
            #expect(offered.numerator == fresh + tables.pairs("complaints_again")[index].numerator)
        }
        #expect(tables.interval("redials")!.mean == 0)
    }

    /// A quarter come again within the hour because nothing was solved; that others, or the same, call after a fortnight is too late to count.
    @Test func lateRepeatsHideNoComplaint() throws {
        let tables = try run(
            scenario(
                direct: 100,
                repeats: "share: 80%, delay: 14 d, unsolved: 50%, unsolved_after: 30 min, at_most: 1, within: 3 d",
                satisfaction: "solved_directly: 50%"))
        tables.expect("fcr_no_repeat", 0.75, width: .relative(0.01))
    }

    @Test func ordersThatAreClosedUnsolved() throws {
        let tables = try run(
            scenario(
                direct: 0, repeats: "unsolved: 50%, unsolved_after: 2 h, at_most: 1", satisfaction: "solved: 60%"))
        tables.expect("amplification", 1.2, width: .relative(0.01))
        // Each is a new order: that of the matter is closed.
        for (offered, orders) in zip(tables.pairs("offered"), tables.pairs("orders_registered")) {
            #expect(offered.numerator == orders.numerator)
        }
    }

    @Test func theCountOfTheMatterGoesOnFromOrderToOrder() throws {
        // Nothing is ever solved and everybody comes again: each matter brings exactly 1 + 3 contacts.
        let tables = try run(
            scenario(direct: 0, repeats: "unsolved: 100%, unsolved_after: 1 h", satisfaction: "solved: 0%"),
            replications: 3)
        for (fresh, offered) in zip(tables.pairs("fresh"), tables.pairs("offered")) {
            #expect(offered.numerator == 4 * fresh.numerator && fresh.numerator > 5000)
        }
    }

    @Test func aMatterDoneAgainIsRefused() throws {
        // Every reply dissatisfies and is done again once; then the caller comes once, is refused (HY-11), and that is the end.
        let tables = try run(
            scenario(
                direct: 0, repeats: "unsolved: 100%, unsolved_after: 1 h", satisfaction: "solved: 0%",
                rules: """
                    revisit: { ways: [{ by: sms }], answers: { dissatisfied: 100% } }
                    redo: { justified: 100% }
                    repeats: { refused_after_redo: true }
                    """), replications: 3)
        for (index, fresh) in tables.pairs("fresh").enumerated() {
            let number = fresh.numerator
            for id in ["complaints_again", "repeats_refused", "orders_registered", "orders_closed"] {
                #expect(tables.pairs(id)[index].numerator == number, "\(id)")
            }
            #expect(tables.pairs("replies")[index].numerator == 2 * number)
        }
    }

    @Test func solvedMattersAndOrdersOfOtherPlatformsBringNobody() throws {
        let none = try run(
            scenario(direct: 50, repeats: "unsolved: 100%, unsolved_after: 1 h", satisfaction: "solved: 100%"),
            replications: 2)
        #expect(none.interval("complaints_again")!.mean == 0)
        let text = scenario(direct: 100, repeats: "unsolved: 100%, unsolved_after: 1 h", satisfaction: "solved: 0%")
            .replacingOccurrences(
                of: "  repeats: {",
                with: "  inflows: [{ name: mayor, volume: 200/day, mix: { matter: 100% } }]\n  repeats: {")
        let inflow = try run(text, replications: 2)
        #expect(inflow.interval("orders_registered")!.mean > 1000)
        #expect(inflow.interval("complaints_again")!.mean == 0, "direct answers solve unless something else is said")
    }
}
