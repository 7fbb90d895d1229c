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
        sums.outcomes.repeats = 211
        sums.outcomes.enquiries = 227
        sums.outcomes.enquiriesDeflected = 229
        sums.outcomes.matters = 30_233
        sums.outcomes.mattersAgain = 4_239
        sums.outcomes.returns = 223
        sums.outcomes.agentTalks = 50_207
        sums.outcomes.contained = 5_209
        sums.outcomes.wronglyContained = 1_213
        sums.outcomes.balked = 317
        sums.outcomes.callBacks = 2_411
        sums.outcomes.callBacksMissed = 419
        sums.outcomes.waitMissed = 70_000_421
        sums.outcomes.cutOff = 31
        sums.outcomes.waitAgain = 8_000_431
        sums.outcomes.direct = 40_433
        sums.outcomes.settled = 6_439
        sums.outcomes.orders = 20_443
        sums.outcomes.hungUp = 449
        sums.outcomes.threeWays = 4_457
        sums.outcomes.transfers = 3_461
        sums.outcomes.hold = 300_000_463
        sums.outcomes.notAccepted = 8_467
        sums.outcomes.nuisance = 479
        sums.outcomes.emergencies = 587
        sums.outcomes.praise = 691
        sums.outcomes.recovered = 797
        sums.outcomes.deadNumber = 613
        sums.outcomes.outOfHours = 809
        sums.outcomes.complaintsAgain = 97
        sums.outcomes.surges = 101
        sums.outcomes.selfServed = 103
        sums.outcomes.lookedUp = 35_107
        sums.outcomes.foundKnown = 31_109
        sums.outcomes.wrongAnswers = 1_117
        sums.outcomes.gaps = 127
        sums.outcomes.gapsFilled = 113
        sums.outcomes.gapsFilledLate = 17
        sums.outcomes.levels.verySatisfied = 9_011
        sums.outcomes.levels.satisfied = 5_021
        sums.outcomes.levels.basicallySatisfied = 1_031
        sums.outcomes.levels.dissatisfied = 523
        sums.outcomes.levels.veryDissatisfied = 131
        sums.outcomes.ratedByDefault = 30_011
        sums.seats.scheduled = 9_000_000_061
        sums.seats.present = 9_100_000_067
        sums.seats.busy = 7_000_000_071
        sums.seats.absent = 400_000_109
        sums.seats.holding = 200_000_113
        sums.seats.wrapping = 980_000_127
        sums.seats.other = 500_000_131
        sums.seats.onBreak = 600_000_137
        sums.seats.answered = 80_073
        sums.seats.answeredWithin = 60_079
        sums.seats.waitAnswered = 690_000_083
        sums.seats.talk = 5_900_000_089
        sums.seats.wrapUp = 990_000_097
        (sums.cases, sums.capacity) = (orders, 77_000_000_003)
        sums.queue.waiting = 950_000_101
        sums.queue.abandonments = 7_103
        sums.queue.elapsed = 86_400_107
        return sums
    }()

    private static let orders: CaseTally = {
        var orders = CaseTally()
        orders.registered = 20_011
        orders.inflow = 503
        orders.dispatched = 19_001
        orders.dispatches = 19_507
        orders.dispatchedLate = 911
        orders.misdirected = 1_501
        orders.signed = 19_403
        orders.signedLate = 823
        orders.forwarded = 4_021
        orders.returnsAsked = 1_601
        orders.returnsGranted = 1_407
        orders.disputes = 137
        orders.extensionsAsked = 2_203
        orders.extensionsGranted = 1_903
        orders.handled = 18_301
        orders.late = 1_019
        orders.lateOriginally = 1_811
        orders.targetMissed = 2_503
        orders.targeted = 7_019
        orders.shared = 1_301
        orders.closed = 18_013
        orders.warnings = 3_307
        orders.yellowCards = 2_111
        orders.redCards = 1_103
        orders.supervised = 1_201
        orders.supervisionAnswered = 1_181
        orders.supervisionLate = 61
        orders.escalated = 709
        orders.redone = 607
        orders.joined = 401
        orders.refused = 71
        orders.thrice = 83
        orders.merged = 1_009
        orders.gapsReported = 121
        orders.gapsFilled = 107
        orders.gapsFilledLate = 19
        orders.unexcused = 967
        orders.asked = 17_011
        orders.answers = 6_101
        orders.rated = 5_903
        orders.satisfied = 4_507
        orders.satisfiedByDefault = 9_001
        orders.levels.verySatisfied = 2_003
        orders.levels.satisfied = 1_801
        orders.levels.basicallySatisfied = 703
        orders.levels.dissatisfied = 1_009
        orders.levels.veryDissatisfied = 387
        orders.solved = 15_013
        orders.open = 2_027
        orders.overdue = 331
        orders.overdueOriginally = 457
        orders.cycle = 900_000_000_037
        orders.wait = 40_000_000_043
        orders.worked = 60_000_000_019
        return orders
    }()

    /// Contacts the hotline takes as its business.
    private static let accepted: Int64 = 40_433 + 6_439 + 20_443 + 449
    private static let handOvers: Int64 = 4_457 + 3_461

    private typealias Row = (
        id: String, part: Int64, whole: Int64?, unit: String, basis: Measure.Basis, isShare: Bool
    )

    /// Id, numerator, denominator (nil for a count), unit, basis, whether a share.
    private static let expected: [Row] =
        volumes + answering + waiting + outcomes + ratings + knowledge + cases + unitKnowledge + seatUse

    private static let volumes: [Row] = [
        ("offered", 100_003, nil, "1", .queued, false),
        ("fresh", 90_007, nil, "1", .contacts, false),
        ("redials", 100_003 - 90_007 - 211 - 227 - 223, nil, "1", .contacts, false),
        ("repeats", 211, nil, "1", .contacts, false),
        ("enquiries", 227, nil, "1", .contacts, false),
        ("enquiries_deflected", 229, nil, "1", .contacts, false),
        ("complaints_again", 97, nil, "1", .contacts, false),
        ("agent_returns", 223, nil, "1", .contacts, false),
        ("surge_contacts", 101, nil, "1", .contacts, false),
        ("self_served", 103, nil, "1", .contacts, false),
        ("amplification", 100_003, 90_007, "1", .contacts, false),
        ("blocked", 3_011, nil, "1", .queued, false),
        ("abandoned", 7_013, nil, "1", .queued, false),
        ("balked", 317, nil, "1", .contacts, false),
        ("answered", 80_073, nil, "1", .answered, false),
        ("contained", 5_209, nil, "1", .contacts, false),
        ("call_backs", 2_411, nil, "1", .contacts, false),
        ("call_backs_missed", 419, nil, "1", .contacts, false),
        ("dead_number", 613, nil, "1", .contacts, false),
        ("out_of_hours_calls", 809, nil, "1", .contacts, false),
        ("lost", 4_031, nil, "1", .contacts, false),
        ("recovered", 797, nil, "1", .contacts, false),
        ("in_system", 41, nil, "1", .queued, false),
        ("cut_off", 31, nil, "1", .contacts, false),
        ("abandoned_in_period", 7_103, nil, "1", .queued, false),
    ]

    /// 94,794 of the 100,003 offered wanted a seat.
    private static let answering: [Row] = [
        ("answer_rate", 81_019, 93_372, "1", .queued, true),
        ("p_blocked", 3_011, 100_003, "1", .contacts, true),
        ("p_abandon", 7_013, 93_372, "1", .queued, true),
        ("p_wait", 33_029, 93_372, "1", .queued, true),
        ("lost_share", 4_031, 90_007, "1", .contacts, true),
        ("ai_containment_rate", 5_209, 50_207, "1", .contacts, true),
        ("service_level", 61_027, 93_372, "1", .queued, true),
        ("service_level_admitted", 61_027, 93_372 - 3_011, "1", .contacts, true),
        ("service_level_answered", 60_079, 80_073, "1", .answered, true),
        ("service_level_excl_short", 61_027, 93_372 - 2_017, "1", .contacts, true),
        ("service_level_abandoned_ok", 61_027 + 2_017, 93_372, "1", .contacts, true),
    ]

    private static let waiting: [Row] = [
        ("mean_wait_s", 900_000_043, 93_372, "s", .queued, false),
        ("mean_wait_admitted_s", 900_000_043, 81_019 + 7_013, "s", .contacts, false),
        ("mean_wait_answered_s", 690_000_083, 80_073, "s", .answered, false),
        ("mean_wait_abandoned_s", 900_000_043 - 700_000_047, 7_013, "s", .contacts, false),
        ("queue_length", 950_000_101, 86_400_107, "1", .queued, false),
    ]

    private static let outcomes: [Row] = [
        ("direct_answer_rate", 40_433, accepted, "1", .contacts, true),
        ("fcr_no_order", 40_433 + 6_439, accepted, "1", .contacts, true),
        ("fcr_no_repeat", 30_233 - 4_239, 30_233, "1", .contacts, true),
        ("three_way_rate", 4_457, accepted, "1", .contacts, true),
        ("transfer_rate", 3_461, accepted, "1", .contacts, true),
        ("hold_s", 300_000_463, handOvers, "s", .contacts, false),
        ("hung_up_on_hold", 449, nil, "1", .contacts, false),
        ("orders", 20_443, nil, "1", .contacts, false),
        ("not_accepted", 8_467, nil, "1", .contacts, false),
        ("emergencies", 587, nil, "1", .contacts, false),
        ("nuisance", 479, nil, "1", .contacts, false),
        ("praise", 691, nil, "1", .contacts, false),
    ]

    /// Answers about the contact.
    private static let rated: Int64 = 9_011 + 5_021 + 1_031 + 523 + 131

    private static let ratings: [Row] = [
        (
            "hotline_satisfaction_rate_rule", 9_011 + 5_021 + 1_031 + 30_011, rated + 30_011, "1", .contacts, true
        ),
        ("hotline_satisfaction_rate_answered", 9_011 + 5_021 + 1_031, rated, "1", .contacts, true),
        ("hotline_very_satisfied_share", 9_011, rated, "1", .contacts, true),
        ("hotline_satisfied_share", 5_021, rated, "1", .contacts, true),
        ("hotline_basically_satisfied_share", 1_031, rated, "1", .contacts, true),
        ("hotline_dissatisfied_share", 523, rated, "1", .contacts, true),
        ("hotline_very_dissatisfied_share", 131, rated, "1", .contacts, true),
    ]

    private static let knowledge: [Row] = [
        ("knowledge_coverage", 31_109, 35_107, "1", .contacts, true),
        ("wrong_answer_rate", 1_117, 40_433, "1", .contacts, true),
        ("knowledge_gaps", 127, nil, "1", .contacts, false),
        ("gaps_filled", 113, nil, "1", .contacts, false),
        ("gaps_on_time_rate", 113 - 17, 113, "1", .contacts, true),
    ]

    private static let unitKnowledge: [Row] = [
        ("unit_gaps", 121, nil, "1", .cases, false),
        ("unit_gaps_filled", 107, nil, "1", .cases, false),
        ("unit_gaps_on_time_rate", 107 - 19, 107, "1", .cases, true),
    ]

    private static let cases: [Row] = [
        ("orders_registered", 20_011, nil, "1", .cases, false),
        ("orders_inflow", 503, nil, "1", .cases, false),
        ("orders_dispatched", 19_001, nil, "1", .cases, false),
        ("dispatch_on_time_rate", 19_507 - 911, 19_507, "1", .cases, true),
        ("misdirected_rate", 1_501, 19_001, "1", .cases, true),
        ("orders_forwarded", 4_021, nil, "1", .cases, false),
        ("sign_on_time_rate", 19_403 - 823, 19_403, "1", .cases, true),
        ("return_rate", 1_601, 19_507, "1", .cases, true),
        ("return_granted_rate", 1_407, 1_601, "1", .cases, true),
        ("dispute_rate", 137, 19_001, "1", .cases, true),
        ("co_handled_rate", 1_301, 18_301, "1", .cases, true),
        ("replies", 18_301, nil, "1", .cases, false),
        ("solved_rate", 15_013, 18_301, "1", .cases, true),
        ("orders_closed", 18_013, nil, "1", .cases, false),
        ("on_time_rate", 18_301 - 1_019, 18_301 + 331, "1", .cases, true),
        ("overdue_rate", 1_019 + 331, 18_301 + 331, "1", .cases, true),
        ("overdue_rate_original", 1_811 + 457, 18_301 + 457, "1", .cases, true),
        ("target_met_rate", 7_019 - 2_503, 7_019, "1", .cases, true),
        ("extensions_asked", 2_203, nil, "1", .cases, false),
        ("extension_rate", 1_903, 18_301, "1", .cases, true),
        ("warnings", 3_307, nil, "1", .cases, false),
        ("yellow_cards", 2_111, nil, "1", .cases, false),
        ("red_cards", 1_103, nil, "1", .cases, false),
        ("supervision_orders", 1_201, nil, "1", .cases, false),
        ("supervision_on_time_rate", 1_181 - 61, 1_181, "1", .cases, true),
        ("orders_escalated", 709, nil, "1", .cases, false),
        ("late_unexcused", 967, nil, "1", .cases, false),
        ("redo_rate", 607, 18_013, "1", .cases, true),
        ("repeat_complaints", 401 + 71, nil, "1", .cases, false),
        ("orders_merged", 1_009, nil, "1", .cases, false),
        ("repeats_refused", 71, nil, "1", .cases, false),
        ("matters_thrice", 83, nil, "1", .cases, false),
        ("cycle_mean_h", 900_000_000_037, 18_013, "h", .cases, false),
        ("handler_wait_h", 40_000_000_043, 18_301, "h", .cases, false),
        ("handler_utilisation", 60_000_000_019, 77_000_000_003, "1", .handlers, true),
        ("revisits", 17_011, nil, "1", .cases, false),
        ("revisit_answer_rate", 6_101, 17_011, "1", .cases, true),
        ("satisfaction_rate_rule", 4_507 + 9_001, 5_903 + 9_001, "1", .cases, true),
        ("satisfaction_rate_answered", 4_507, 5_903, "1", .cases, true),
        ("very_satisfied_share", 2_003, 5_903, "1", .cases, true),
        ("satisfied_share", 1_801, 5_903, "1", .cases, true),
        ("basically_satisfied_share", 703, 5_903, "1", .cases, true),
        ("dissatisfied_share", 1_009, 5_903, "1", .cases, true),
        ("very_dissatisfied_share", 387, 5_903, "1", .cases, true),
        ("backlog", 2_027, nil, "1", .cases, false),
        ("overdue_backlog", 331, nil, "1", .cases, false),
    ]

    private static let seatUse: [Row] = [
        ("occupancy", 7_000_000_071, 9_100_000_067, "1", .seats, true),
        ("talk_s", 5_900_000_089, 80_073, "s", .answered, false),
        ("wrap_up_s", 990_000_097, 80_073, "s", .answered, false),
        ("seat_hours", 9_000_000_061, nil, "h", .seats, false),
        (
            "overtime_hours", 9_100_000_067 + 600_000_137 + 400_000_109 - 9_000_000_061, nil, "h", .seats, false
        ),
        ("busy_hours", 7_000_000_071, nil, "h", .seats, false),
        (
            "talk_hours", 7_000_000_071 - 200_000_113 - 980_000_127 - 500_000_131, nil, "h", .seats, false
        ),
        ("hold_hours", 200_000_113, nil, "h", .seats, false),
        ("wrap_up_hours", 980_000_127, nil, "h", .seats, false),
        ("other_hours", 500_000_131, nil, "h", .seats, false),
        ("idle_hours", 9_100_000_067 - 7_000_000_071, nil, "h", .seats, false),
        ("break_hours", 600_000_137, nil, "h", .seats, false),
        ("absent_hours", 400_000_109, nil, "h", .seats, false),
    ]

    private static let quantiles = ["wait_p50_s": 0.5, "wait_p90_s": 0.9, "wait_p99_s": 0.99]

    /// What is made of other measures (`ScorePlanTests`).
    private static let scores = ["unit_score"]

    private static let cycles = ["cycle_p50_wd": 0.5, "cycle_p90_wd": 0.9]

    private func pair(_ measure: Measure, _ sums: Measure.Sums) -> (part: Int64, whole: Int64?) {
        switch measure.formula {
        case .count(let value): (value(sums), nil)
        case .ratio(let part, let whole): (part(sums), whole(sums))
        case .waitQuantile, .cycleQuantile, .score: (0, nil)
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
        #expect(
            Set(Measure.all.map(\.id))
                == Set(Self.expected.map(\.id)).union(Self.quantiles.keys).union(Self.cycles.keys)
                .union(Self.scores))
        #expect(Measure.all.count == Self.expected.count + Self.quantiles.count + Self.cycles.count + Self.scores.count)
        #expect(Measure.named("no_such_measure") == nil)
    }

    @Test func quantilesAreOfWaits() throws {
        for (id, q) in Self.quantiles {
            let measure = try #require(Measure.named(id))
            guard case .waitQuantile(let found) = measure.formula else {
                Issue.record("\(id) is no quantile")
                continue
            }
            #expect(found == q && measure.unit == "s" && measure.scale == 0.001 && measure.basis == .queued)
        }
    }

    @Test func quantilesOfOrdersAreInWorkingDays() throws {
        for (id, q) in Self.cycles {
            let measure = try #require(Measure.named(id))
            guard case .cycleQuantile(let found) = measure.formula else {
                Issue.record("\(id) is no quantile")
                continue
            }
            #expect(found == q && measure.unit == "wd" && measure.basis == .cases)
        }
    }

    @Test func scoresAreOfOrganisations() throws {
        for id in Self.scores {
            let measure = try #require(Measure.named(id))
            guard case .score = measure.formula else {
                Issue.record("\(id) is no score")
                continue
            }
            #expect(measure.unit == "1" && !measure.isShare && measure.basis == .scores && !measure.isOfAll)
            #expect(Scope.Kind.allCases.filter { Scope.has(measure.basis, $0) } == [.organisation])
        }
        #expect(Measure.all.filter { !$0.isOfAll }.map(\.id) == Self.scores)
    }

    @Test func scalesFollowFromUnits() {
        for measure in Measure.all {
            #expect(
                measure.scale == ["1": 1, "s": 0.001, "h": 1.0 / 3_600_000, "wd": 1.0 / 86_400_000][measure.unit],
                "\(measure.id)")
            #expect(measure.id.hasSuffix("_s") == (measure.unit == "s"), "\(measure.id)")
            #expect(
                (measure.id.hasSuffix("_hours") || measure.id.hasSuffix("_h")) == (measure.unit == "h"), "\(measure.id)"
            )
        }
    }

    @Test func aFormulaReadsOnlyTheSumsOfItsBasis() {
        for measure in Measure.all {
            // What the measure must not read is taken away.
            var others = Self.sums
            if measure.basis != .contacts { others.outcomes = OutcomeTally() }
            // Who wanted a seat; of hand-overs and tasks everybody.
            if measure.basis == .queued {
                others.outcomes.contained = Self.sums.outcomes.contained
                others.outcomes.deadNumber = Self.sums.outcomes.deadNumber
                others.outcomes.outOfHours = Self.sums.outcomes.outOfHours
            }
            if measure.basis != .contacts && measure.basis != .queued { others.contacts = ContactTally() }
            if measure.basis != .queued { others.queue = QueueTally() }
            if measure.basis != .cases && measure.basis != .handlers { others.cases = CaseTally() }
            if measure.basis != .handlers { others.capacity = 0 }
            if measure.basis == .answered {
                let all = others.seats
                others.seats = SeatTally()
                (others.seats.answered, others.seats.answeredWithin) = (all.answered, all.answeredWithin)
                (others.seats.waitAnswered, others.seats.talk) = (all.waitAnswered, all.talk)
                others.seats.wrapUp = all.wrapUp
            } else if measure.basis != .seats {
                others.seats = SeatTally()
            }
            #expect(pair(measure, others) == pair(measure, Self.sums), "\(measure.id)")
        }
    }

    @Test func onlyWhatAContactBecomesNeedsAFeature() {
        for measure in Measure.all where !measure.needs.isEmpty {
            var without = Self.sums
            without.outcomes = OutcomeTally()
            without.cases = CaseTally()
            without.capacity = 0
            let found = pair(measure, without)
            #expect([.contacts, .cases, .handlers, .scores].contains(measure.basis), "\(measure.id)")
            #expect(found.part == 0 && found.whole ?? 0 == 0, "\(measure.id)")
            #expect(!measure.exists(with: []) && measure.exists(with: Set(Feature.allCases)), "\(measure.id)")
        }
        #expect(Measure.all.allSatisfy { $0.exists(with: Set(Feature.allCases)) })
        #expect(Set(Measure.all.flatMap(\.needs)) == Set(Feature.allCases), "no feature without a measure")
    }

    @Test func nothingSumsToNothing() {
        for measure in Measure.all {
            let found = pair(measure, Measure.Sums())
            #expect(found.part == 0 && found.whole ?? 0 == 0, "\(measure.id)")
        }
    }
}
