import Testing

@testable import HotlineModel

@Suite struct MeasureTests {
    /// Sums of which no two are alike, nor any two differences that a formula could confuse.
    private static let sums: Measure.Sums = {
        var sums = Measure.Sums()
        sums.contacts.offered = 100_003
        sums.contacts.fresh = 90_007
        sums.contacts.blocked = 3_011
        sums.contacts.abandoned = 7_013
        sums.contacts.abandonedWithin = 2_017
        sums.contacts.answered = 81_019
        sums.contacts.answeredWithin = 61_027
        sums.contacts.delayed = 33_029
        sums.contacts.lost = 4_031
        sums.contacts.inSystem = 41
        sums.contacts.wait = 900_000_043
        sums.contacts.waitAnswered = 700_000_047
        sums.contacts.talk = 6_000_000_053
        sums.contacts.wrapUp = 1_000_000_059
        sums.seats.scheduled = 9_000_000_061
        sums.seats.present = 9_100_000_067
        sums.seats.busy = 7_000_000_071
        sums.seats.answered = 80_073
        sums.seats.answeredWithin = 60_079
        sums.seats.waitAnswered = 690_000_083
        sums.seats.talk = 5_900_000_089
        sums.seats.wrapUp = 990_000_097
        sums.queue.waiting = 950_000_101
        sums.queue.abandonments = 7_103
        sums.queue.elapsed = 86_400_107
        return sums
    }()

    /// Id, numerator, denominator (nil for a count), unit, basis, whether a share.
    private static let expected:
        [(id: String, part: Int64, whole: Int64?, unit: String, basis: Measure.Basis, isShare: Bool)] = [
            ("offered", 100_003, nil, "1", .contacts, false),
            ("fresh", 90_007, nil, "1", .contacts, false),
            ("redials", 100_003 - 90_007, nil, "1", .contacts, false),
            ("amplification", 100_003, 90_007, "1", .contacts, false),
            ("blocked", 3_011, nil, "1", .contacts, false),
            ("abandoned", 7_013, nil, "1", .contacts, false),
            ("answered", 80_073, nil, "1", .answered, false),
            ("lost", 4_031, nil, "1", .contacts, false),
            ("in_system", 41, nil, "1", .contacts, false),
            ("abandoned_in_period", 7_103, nil, "1", .queue, false),
            ("answer_rate", 81_019, 100_003, "1", .contacts, true),
            ("p_blocked", 3_011, 100_003, "1", .contacts, true),
            ("p_abandon", 7_013, 100_003, "1", .contacts, true),
            ("p_wait", 33_029, 100_003, "1", .contacts, true),
            ("lost_share", 4_031, 90_007, "1", .contacts, true),
            ("service_level", 61_027, 100_003, "1", .contacts, true),
            ("service_level_answered", 60_079, 80_073, "1", .answered, true),
            ("service_level_excl_short", 61_027, 100_003 - 2_017, "1", .contacts, true),
            ("service_level_abandoned_ok", 61_027 + 2_017, 100_003, "1", .contacts, true),
            ("mean_wait_s", 900_000_043, 100_003, "s", .contacts, false),
            ("mean_wait_admitted_s", 900_000_043, 81_019 + 7_013, "s", .contacts, false),
            ("mean_wait_answered_s", 690_000_083, 80_073, "s", .answered, false),
            ("mean_wait_abandoned_s", 900_000_043 - 700_000_047, 7_013, "s", .contacts, false),
            ("queue_length", 950_000_101, 86_400_107, "1", .queue, false),
            ("occupancy", 7_000_000_071, 9_100_000_067, "1", .seats, true),
            ("talk_s", 5_900_000_089, 80_073, "s", .answered, false),
            ("wrap_up_s", 990_000_097, 80_073, "s", .answered, false),
            ("seat_hours", 9_000_000_061, nil, "h", .seats, false),
            ("overtime_hours", 9_100_000_067 - 9_000_000_061, nil, "h", .seats, false),
            ("busy_hours", 7_000_000_071, nil, "h", .seats, false),
        ]

    private static let quantiles = ["wait_p50_s": 0.5, "wait_p90_s": 0.9, "wait_p99_s": 0.99]

    private func pair(_ measure: Measure, _ sums: Measure.Sums) -> (part: Int64, whole: Int64?) {
        switch measure.formula {
        case .count(let value): (value(sums), nil)
        case .ratio(let part, let whole): (part(sums), whole(sums))
        case .waitQuantile: (0, nil)
        }
    }

    @Test func everyFormulaByHand() throws {
        for row in Self.expected {
            let measure = try #require(Measure.named(row.id), "\(row.id)")
            let found = pair(measure, Self.sums)
            #expect(found.part == row.part && found.whole == row.whole, "\(row.id)")
            #expect(measure.unit == row.unit && measure.basis == row.basis, "\(row.id)")
            #expect(measure.isShare == row.isShare, "\(row.id)")
        }
    }

    @Test func theTablesOfThisTestNameEveryMeasureOnce() {
        #expect(Set(Measure.all.map(\.id)) == Set(Self.expected.map(\.id)).union(Self.quantiles.keys))
        #expect(Measure.all.count == Self.expected.count + Self.quantiles.count)
        #expect(Measure.named("no_such_measure") == nil)
    }

    @Test func quantilesAreOfWaits() throws {
        for (id, q) in Self.quantiles {
            let measure = try #require(Measure.named(id))
            guard case .waitQuantile(let found) = measure.formula else {
                Issue.record("\(id) is no quantile")
                continue
            }
            #expect(found == q && measure.unit == "s" && measure.scale == 0.001 && measure.basis == .contacts)
        }
    }

    @Test func scalesFollowFromUnits() {
        for measure in Measure.all {
            #expect(measure.scale == ["1": 1, "s": 0.001, "h": 1.0 / 3_600_000][measure.unit], "\(measure.id)")
            #expect(measure.id.hasSuffix("_s") == (measure.unit == "s"), "\(measure.id)")
            #expect(measure.id.hasSuffix("_hours") == (measure.unit == "h"), "\(measure.id)")
        }
    }

    @Test func aFormulaReadsOnlyTheSumsOfItsBasis() {
        for measure in Measure.all {
            var others = Self.sums
            switch measure.basis {
            case .contacts: (others.seats, others.queue) = (SeatTally(), QueueTally())
            case .seats: (others.contacts, others.queue) = (ContactTally(), QueueTally())
            case .queue: (others.contacts, others.seats) = (ContactTally(), SeatTally())
            case .answered:
                (others.contacts, others.queue) = (ContactTally(), QueueTally())
                (others.seats.scheduled, others.seats.present, others.seats.busy) = (0, 0, 0)
            }
            #expect(pair(measure, others) == pair(measure, Self.sums), "\(measure.id)")
        }
    }

    @Test func nothingSumsToNothing() {
        for measure in Measure.all {
            let found = pair(measure, Measure.Sums())
            #expect(found.part == 0 && found.whole ?? 0 == 0, "\(measure.id)")
        }
    }
}
