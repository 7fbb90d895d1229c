// The one place where measures are defined.

extension Measure {
    private static let seconds = 0.001
    private static let hours = 1.0 / 3_600_000

    /// Every measure, in the order of tables and help.
    public static let all: [Measure] =
        volumes + answering + waiting + outcomes + hotlineRatings + knowledge + cases + unitKnowledge + scores
        + seatUse

    private static let volumes: [Measure] = [
        Measure("offered", .queued, .count { $0.contacts.offered }),
        Measure("fresh", .contacts, .count { $0.contacts.fresh }),
        Measure(
            "redials", .contacts,
            .count {
                $0.contacts.offered - $0.contacts.fresh - $0.outcomes.repeats - $0.outcomes.enquiries
                    - $0.outcomes.returns
            }),
        Measure("repeats", .contacts, .count { $0.outcomes.repeats }, needs: [.repeats]),
        Measure("enquiries", .contacts, .count { $0.outcomes.enquiries }, needs: [.enquiries]),
        Measure("enquiries_deflected", .contacts, .count { $0.outcomes.enquiriesDeflected }, needs: [.enquiries]),
        Measure("complaints_again", .contacts, .count { $0.outcomes.complaintsAgain }, needs: [.complaintsAgain]),
        Measure("agent_returns", .contacts, .count { $0.outcomes.returns }, needs: [.agent]),
        Measure("surge_contacts", .contacts, .count { $0.outcomes.surges }, needs: [.surges]),
        Measure("self_served", .contacts, .count { $0.outcomes.selfServed }, needs: [.selfService]),
        Measure("amplification", .contacts, .ratio({ $0.contacts.offered }, over: { $0.contacts.fresh })),
        Measure("blocked", .queued, .count { $0.contacts.blocked }),
        Measure("abandoned", .queued, .count { $0.contacts.abandoned }),
        Measure("balked", .contacts, .count { $0.outcomes.balked }, needs: [.balking]),
        Measure("answered", .answered, .count { $0.seats.answered }),
        Measure("contained", .contacts, .count { $0.outcomes.contained }, needs: [.agent]),
        Measure("call_backs", .contacts, .count { $0.outcomes.callBacks }, needs: [.callBack]),
        Measure("call_backs_missed", .contacts, .count { $0.outcomes.callBacksMissed }, needs: [.callBack]),
        Measure("dead_number", .contacts, .count { $0.outcomes.deadNumber }, needs: [.phases]),
        Measure("out_of_hours_calls", .contacts, .count { $0.outcomes.outOfHours }, needs: [.phases]),
        Measure("lost", .contacts, .count { $0.contacts.lost }),
        Measure("recovered", .contacts, .count { $0.outcomes.recovered }, needs: [.missedTasks]),
        Measure("in_system", .queued, .count { $0.contacts.inSystem }),
        Measure("cut_off", .contacts, .count { $0.outcomes.cutOff }, needs: [.handBack]),
        Measure("abandoned_in_period", .queued, .count { $0.queue.abandonments }),
    ]

    private static let answering: [Measure] = [
        share("answer_rate", .queued, { $0.contacts.answered }, { $0.sought }),
        share("p_blocked", .contacts, { $0.contacts.blocked }, { $0.contacts.offered }),
        share("p_abandon", .queued, { $0.contacts.abandoned }, { $0.sought }),
        share("p_wait", .queued, { $0.contacts.delayed }, { $0.sought }),
        share("lost_share", .contacts, { $0.contacts.lost }, { $0.contacts.fresh }),
        share(
            "ai_containment_rate", .contacts, { $0.outcomes.contained }, { $0.outcomes.agentTalks }, needs: [.agent]),
        share("service_level", .queued, { $0.contacts.answeredWithin }, { $0.sought }),
        share(
            "service_level_admitted", .contacts, { $0.contacts.answeredWithin },
            { $0.sought - $0.contacts.blocked }),
        share("service_level_answered", .answered, { $0.seats.answeredWithin }, { $0.seats.answered }),
        share(
            "service_level_excl_short", .contacts, { $0.contacts.answeredWithin },
            { $0.sought - $0.contacts.abandonedWithin }),
        share(
            "service_level_abandoned_ok", .contacts, { $0.contacts.answeredWithin + $0.contacts.abandonedWithin },
            { $0.sought }),
    ]

    private static let waiting: [Measure] = [
        Measure(
            "mean_wait_s", "s", .queued, .ratio({ $0.contacts.wait }, over: { $0.sought }), scale: seconds),
        Measure(
            "mean_wait_admitted_s", "s", .contacts,
            .ratio({ $0.contacts.wait }, over: { $0.contacts.answered + $0.contacts.abandoned }), scale: seconds),
        Measure(
            "mean_wait_answered_s", "s", .answered, .ratio({ $0.seats.waitAnswered }, over: { $0.seats.answered }),
            scale: seconds),
        Measure(
            "mean_wait_abandoned_s", "s", .contacts,
            .ratio({ $0.contacts.wait - $0.contacts.waitAnswered }, over: { $0.contacts.abandoned }), scale: seconds),
        Measure("wait_p50_s", "s", .queued, .waitQuantile(0.5), scale: seconds),
        Measure("wait_p90_s", "s", .queued, .waitQuantile(0.9), scale: seconds),
        Measure("wait_p99_s", "s", .queued, .waitQuantile(0.99), scale: seconds),
        Measure("queue_length", .queued, .ratio({ $0.queue.waiting }, over: { $0.queue.elapsed })),
    ]

    private static let outcomes: [Measure] = [
        share(
            "direct_answer_rate", .contacts, { $0.outcomes.direct }, { $0.outcomes.accepted }, needs: [.decisions]),
        share(
            "fcr_no_order", .contacts, { $0.outcomes.direct + $0.outcomes.settled }, { $0.outcomes.accepted },
            needs: [.decisions]),
        share(
            "fcr_no_repeat", .contacts, { $0.outcomes.matters - $0.outcomes.mattersAgain }, { $0.outcomes.matters },
            needs: [.furtherContacts]),
        share(
            "three_way_rate", .contacts, { $0.outcomes.threeWays }, { $0.outcomes.accepted }, needs: [.threeWays]),
        share(
            "transfer_rate", .contacts, { $0.outcomes.transfers }, { $0.outcomes.accepted }, needs: [.transfers]),
        Measure(
            "hold_s", "s", .contacts,
            .ratio({ $0.outcomes.hold }, over: { $0.outcomes.threeWays + $0.outcomes.transfers }), scale: seconds,
            needs: [.threeWays, .transfers]),
        Measure("hung_up_on_hold", .contacts, .count { $0.outcomes.hungUp }, needs: [.threeWays, .transfers]),
        Measure("orders", .contacts, .count { $0.outcomes.orders }, needs: [.decisions]),
        Measure("not_accepted", .contacts, .count { $0.outcomes.notAccepted }, needs: [.notAccepted]),
        Measure("emergencies", .contacts, .count { $0.outcomes.emergencies }, needs: [.emergencies]),
        Measure("nuisance", .contacts, .count { $0.outcomes.nuisance }, needs: [.nuisance]),
        Measure("praise", .contacts, .count { $0.outcomes.praise }, needs: [.praise]),
    ]

    private static let seatUse: [Measure] = [
        share("occupancy", .seats, { $0.seats.busy }, { $0.seats.present }),
        Measure("talk_s", "s", .answered, .ratio({ $0.seats.talk }, over: { $0.seats.answered }), scale: seconds),
        Measure("wrap_up_s", "s", .answered, .ratio({ $0.seats.wrapUp }, over: { $0.seats.answered }), scale: seconds),
        Measure("seat_hours", "h", .seats, .count { $0.seats.scheduled }, scale: hours),
        Measure(
            "overtime_hours", "h", .seats,
            .count { $0.seats.present + $0.seats.onBreak + $0.seats.absent - $0.seats.scheduled }, scale: hours),
        Measure("busy_hours", "h", .seats, .count { $0.seats.busy }, scale: hours),
        Measure(
            "talk_hours", "h", .seats,
            .count { $0.seats.busy - $0.seats.holding - $0.seats.wrapping - $0.seats.other }, scale: hours),
        Measure("hold_hours", "h", .seats, .count { $0.seats.holding }, scale: hours),
        Measure("wrap_up_hours", "h", .seats, .count { $0.seats.wrapping }, scale: hours),
        Measure("other_hours", "h", .seats, .count { $0.seats.other }, scale: hours),
        Measure("idle_hours", "h", .seats, .count { $0.seats.present - $0.seats.busy }, scale: hours),
        Measure("break_hours", "h", .seats, .count { $0.seats.onBreak }, scale: hours),
        Measure("absent_hours", "h", .seats, .count { $0.seats.absent }, scale: hours),
    ]

    private init(_ id: String, _ basis: Basis, _ formula: Formula, needs: Set<Feature> = []) {
        self.init(id, "1", basis, formula, needs: needs)
    }

    private static func share(
        _ id: String, _ basis: Basis, _ part: @escaping @Sendable (Sums) -> Int64,
        _ whole: @escaping @Sendable (Sums) -> Int64, needs: Set<Feature> = []
    ) -> Measure {
        Measure(id, "1", basis, .ratio(part, over: whole), isShare: true, needs: needs)
    }
}
