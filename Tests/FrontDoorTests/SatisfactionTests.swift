import Foundation
import Testing

/// Both stages of satisfaction through `hotline run`: closed forms, and directions under common random numbers.
@Suite struct SatisfactionTests {
    /// Half the contacts become orders of one unit, which replies after two hours of four: half of the limit.
    static func scenario(
        unit: String = "", hotline: String = "", satisfaction: String = "",
        work: String = "effort: 0 s, external_delay: 2 h",
        handlers: String = "unlimited", limit: String = "4 h", rules: String = "", seats: Int = 200,
        calls: String = "120 s"
    ) -> String {
        """
        name: rating
        period: { from: 2024-03-04, to: 2024-03-17 }
        calendar: plain
        demand: { lines: [{ number: "1", volume: 3000/day, mix: { matter: 60%, dispute: 40% } }] }
        front_office:
          talk: \(calls)
          groups: [{ name: seats, seats: \(seats) }]
          calls: { matter: { direct_answer: 50% }, dispute: { direct_answer: 50% } }
        organisations:
          - { name: bureau, topics: { matter: 100%, dispute: 100% }, handlers: \(handlers), \(work) }
        rules:
          limits: { matter: { handle: \(limit) }, dispute: { handle: \(limit) } }
          revisit:
            ways: [{ by: sms, answered: 100% }]
            answers: { very satisfied: 30%, satisfied: 40%, basically satisfied: 10%, dissatisfied: 15%, very dissatisfied: 5% }
        \(rules.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
        satisfaction:
          source: test
        \(satisfaction.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
          unit: { \(unit) }
          hotline:
            answered: 60%
            answers: { very satisfied: 50%, satisfied: 20%, basically satisfied: 10%, dissatisfied: 15%, very dissatisfied: 5% }
        \(hotline.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
        """
    }

    private static let levels = [
        "very_satisfied_share", "satisfied_share", "basically_satisfied_share", "dissatisfied_share",
        "very_dissatisfied_share",
    ]

    /// Shares of the levels from their cumulative shares and a score.
    private static func shares(_ ends: [Double], _ score: Double) -> [Double] {
        let moved = ends.map { 1 / (1 + exp(-(log($0 / (1 - $0)) + score))) }
        return zip(moved + [1], [0] + moved).map { $0 - $1 }
    }

    private static let unitEnds = [0.3, 0.7, 0.8, 0.95]
    private static let hotlineEnds = [0.5, 0.7, 0.8, 0.95]

    private func run(_ text: String, replications: Int = 4, seed: Int = 5) throws -> RunTables {
        try TextbookScenario.run(text: text, replications: replications, seed: seed)
    }

    /// Half the replies solve the matter, the second ones of orders that are done again as well: what the caller thought of the first is no part of it.
    @Test func aRatingIsNoPartOfWhatIsSolved() throws {
        let tables = try run(
            Self.scenario(
                unit: "shift: -10", satisfaction: "solved: 50%", rules: "redo: { justified: 100%, times: 1 }"))
        #expect(tables.interval("redo_rate")!.mean > 0.9)
        tables.expect("solved_rate", 0.5, width: .relative(0.05))
    }

    /// Effects of the unit's rating, and the score every reply has.
    @Test(arguments: [
        ("", 0.0), ("shift: 0.7", 0.7), ("shift: -1.2", -1.2), ("elapsed: 1.6", -0.8), ("elapsed: -1, shift: 0.2", 0.7),
    ])
    func fiveSharesOfTheUnit(unit: String, score: Double) throws {
        let tables = try run(Self.scenario(unit: unit), replications: 12)
        let shares = Self.shares(Self.unitEnds, score)
        for (id, share) in zip(Self.levels, shares) { tables.expect(id, share, width: .relative(0.15)) }
        tables.expect("satisfaction_rate_answered", shares[0] + shares[1] + shares[2], width: .relative(0.05))
        // The hotline's own rating does not move.
        for (id, share) in zip(Self.levels, Self.shares(Self.hotlineEnds, 0)) {
            tables.expect("hotline_" + id, share, width: .relative(0.15))
        }
        #expect(tables.interval("solved_rate") == nil, "nothing is said of solving")
    }

    @Test func aLateReplyAndASolvedMatter() throws {
        // Every reply comes after two hours of one and is solved: −0.9 + 1.4.
        let late = try run(
            Self.scenario(unit: "overdue: 0.9, solved: 1.4", satisfaction: "solved: 100%", limit: "1 h"),
            replications: 12)
        for (id, share) in zip(Self.levels, Self.shares(Self.unitEnds, 0.5)) {
            late.expect(id, share, width: .relative(0.15))
        }
        #expect(late.interval("overdue_rate")!.mean > 0.999 && late.interval("solved_rate")!.mean == 1)
    }

    @Test func fiveSharesOfTheHotline() throws {
        // No wait; direct answers have 0.8, of which the share that solves 0.6 more; orders have only the shift.
        let text = Self.scenario(
            hotline: "direct: 0.8\nsolved: 0.6\nshift: -0.3\nwait: 1.5", satisfaction: "solved_directly: 70%")
        let tables = try run(text, replications: 12)
        let parts = [(0.5, -0.3), (0.5 * 0.3, 0.5), (0.5 * 0.7, 1.1)].map { weight, score in
            Self.shares(Self.hotlineEnds, score).map { $0 * weight }
        }
        for (level, id) in Self.levels.enumerated() {
            tables.expect("hotline_" + id, parts.reduce(0) { $0 + $1[level] }, width: .relative(0.15))
        }
        for (id, share) in zip(Self.levels, Self.shares(Self.unitEnds, 0)) {
            tables.expect(id, share, width: .relative(0.15))
        }
    }

    /// A sparse house in which every effect has something to work on.
    private static func busy(unit: String = "", hotline: String = "", satisfaction: String = "solved: 80%") -> String {
        scenario(
            unit: unit, hotline: hotline, satisfaction: satisfaction, work: "effort: exponential 60 min",
            handlers: "70",
            limit: "2 h", rules: "redo: { justified: 100% }", seats: 5)
    }

    @Test(arguments: [
        ("elapsed: 0.8", "", "satisfaction_rate_answered", -1), ("overdue: 1", "", "satisfaction_rate_answered", -1),
        ("redo: 1", "", "satisfaction_rate_answered", -1), ("solved: 2", "", "satisfaction_rate_answered", 1),
        ("shift: 0.5", "", "satisfaction_rate_answered", 1), ("shift: 0.5", "", "satisfaction_rate_rule", 1),
        ("", "wait: 0.5", "hotline_satisfaction_rate_answered", -1),
        ("", "direct: 0.5", "hotline_satisfaction_rate_answered", 1),
        ("", "solved: 0.5", "hotline_satisfaction_rate_answered", 1),
        ("", "shift: -0.5", "hotline_satisfaction_rate_rule", -1),
    ])
    func anEffectMovesAsItSays(unit: String, hotline: String, measure: String, direction: Double) throws {
        let base = try run(Self.busy()).values(measure)
        let moved = try run(Self.busy(unit: unit, hotline: hotline)).values(measure)
        #expect(base.count == 4 && moved.count == 4)
        for (a, b) in zip(base, moved) {
            let change = try #require(b) - #require(a)
            #expect(change * direction > 0.002, "\(change)")
        }
    }

    @Test func solvedAsStated() throws {
        let text = Self.scenario(satisfaction: "solved: 85%\nsolved_by_category: { dispute: 60% }")
        let tables = try run(text, replications: 12)
        tables.expect("solved_rate", 0.6 * 0.85 + 0.4 * 0.6, width: .relative(0.03))
        RunTables.expect(
            tables.interval("solved_rate", scope: "category,matter"), covers: 0.85, named: "matter",
            width: .relative(0.03))
        RunTables.expect(
            tables.interval("solved_rate", scope: "organisation,bureau"), covers: 0.75, named: "bureau",
            width: .relative(0.03))
    }

    @Test func solvedFallsWithLoadAndRisesWithARedo() throws {
        func solved(_ satisfaction: String) throws -> [Double?] {
            try run(Self.busy(satisfaction: "solved: 80%\n" + satisfaction)).values("solved_rate")
        }
        let base = try solved("")
        let (loaded, redone) = (try solved("load: 1.5"), try solved("redo: 2"))
        for (index, rate) in base.enumerated() {
            let (rate, less, more) = (try #require(rate), try #require(loaded[index]), try #require(redone[index]))
            #expect(abs(rate - 0.8) < 0.02)
            #expect(less < rate - 0.005 && more > rate + 0.005)
        }
    }

    @Test func silenceAndCategoriesThatAreNotRated() throws {
        let text = Self.scenario(
            hotline:
                "no_answer: satisfied\nasked: 50%\nnot_rated: [dispute]\nanswers_by_category: { matter: { satisfied: 70%, dissatisfied: 30% } }"
        )
        let tables = try run(text, replications: 12)
        // Of those asked 60 % answer, 70 % of them satisfied; the others count as satisfied.
        tables.expect("hotline_satisfaction_rate_answered", 0.7, width: .relative(0.02))
        tables.expect("hotline_satisfaction_rate_rule", 0.6 * 0.7 + 0.4, width: .relative(0.02))
        tables.expect("hotline_dissatisfied_share", 0.3, width: .relative(0.04))
        #expect(tables.interval("hotline_satisfaction_rate_answered", scope: "category,dispute") == nil)
        let pairs = zip(tables.pairs("hotline_satisfaction_rate_rule"), tables.pairs("fcr_no_order"))
        // Asked: half of the accepted contacts of the category with 60 % of them.
        for (asked, accepted) in pairs {
            #expect(abs(Double(asked.denominator) / Double(accepted.denominator) - 0.3) < 0.015)
        }
        // Without a word on silence it counts as nothing.
        let silent = try run(Self.scenario(hotline: "asked: 50%"))
        for (a, b) in zip(
            silent.pairs("hotline_satisfaction_rate_rule"), silent.pairs("hotline_satisfaction_rate_answered"))
        { #expect(a == b) }
    }

    @Test func unitsOfUnratedCategoriesHaveNoLevels() throws {
        let text = Self.scenario().replacingOccurrences(
            of: "    ways: [{ by: sms", with: "    not_rated: [dispute]\n    ways: [{ by: sms")
        let tables = try run(text)
        #expect(tables.interval("satisfied_share", scope: "category,dispute") == nil)
        for (level, rate) in zip(tables.pairs("satisfied_share"), tables.pairs("satisfaction_rate_answered")) {
            #expect(level.denominator == rate.denominator && level.numerator < rate.numerator)
        }
    }

    @Test func aBlockWithoutEffectsChangesNoOtherFigure() throws {
        let stated = Self.busy(satisfaction: "")
        let bare = stated[..<stated.range(of: "satisfaction:\n  source")!.lowerBound]
        func rows(_ tables: RunTables) -> [String] {
            String(decoding: tables.kpi, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init).filter {
                !$0.hasPrefix("hotline_") && !Self.levels.contains(String($0.prefix { $0 != "," }))
            }
        }
        let (with, without) = (try run(stated), try run(String(bare)))
        #expect(rows(with) == rows(without))
        let all = String(decoding: without.kpi, as: UTF8.self).split(whereSeparator: \.isNewline)
        #expect(all.count == rows(without).count && all.count > 100)
        #expect(with.interval("very_satisfied_share") != nil && without.interval("very_satisfied_share") == nil)
    }
}
