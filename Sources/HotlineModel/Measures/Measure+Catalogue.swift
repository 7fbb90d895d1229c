// The one place where measures are defined.

extension Measure {
    private static let seconds = 0.001
    private static let hours = 1.0 / 3_600_000

    /// Every measure, in the order of tables and help.
    public static let all: [Measure] =
        volumes + answering + waiting + seatUse

    private static let volumes: [Measure] = [
        Measure("offered", .contacts, .count { $0.contacts.offered }),
        Measure("fresh", .contacts, .count { $0.contacts.fresh }),
        Measure("redials", .contacts, .count { $0.contacts.offered - $0.contacts.fresh }),
        Measure("amplification", .contacts, .ratio({ $0.contacts.offered }, over: { $0.contacts.fresh })),
        Measure("blocked", .contacts, .count { $0.contacts.blocked }),
        Measure("abandoned", .contacts, .count { $0.contacts.abandoned }),
        Measure("answered", .answered, .count { $0.seats.answered }),
        Measure("lost", .contacts, .count { $0.contacts.lost }),
        Measure("in_system", .contacts, .count { $0.contacts.inSystem }),
        Measure("abandoned_in_period", .queue, .count { $0.queue.abandonments }),
    ]

    private static let answering: [Measure] = [
        share("answer_rate", { $0.contacts.answered }, { $0.contacts.offered }),
        share("p_blocked", { $0.contacts.blocked }, { $0.contacts.offered }),
        share("p_abandon", { $0.contacts.abandoned }, { $0.contacts.offered }),
        share("p_wait", { $0.contacts.delayed }, { $0.contacts.offered }),
        share("lost_share", { $0.contacts.lost }, { $0.contacts.fresh }),
        share("service_level", { $0.contacts.answeredWithin }, { $0.contacts.offered }),
        Measure(
            "service_level_answered", .answered, .ratio({ $0.seats.answeredWithin }, over: { $0.seats.answered }),
            isShare: true),
        share(
            "service_level_excl_short", { $0.contacts.answeredWithin },
            { $0.contacts.offered - $0.contacts.abandonedWithin }),
        share(
            "service_level_abandoned_ok", { $0.contacts.answeredWithin + $0.contacts.abandonedWithin },
            { $0.contacts.offered }),
    ]

    private static let waiting: [Measure] = [
        Measure(
            "mean_wait_s", "s", .contacts, .ratio({ $0.contacts.wait }, over: { $0.contacts.offered }), scale: seconds),
        Measure(
            "mean_wait_admitted_s", "s", .contacts,
            .ratio({ $0.contacts.wait }, over: { $0.contacts.answered + $0.contacts.abandoned }), scale: seconds),
        Measure(
            "mean_wait_answered_s", "s", .answered, .ratio({ $0.seats.waitAnswered }, over: { $0.seats.answered }),
            scale: seconds),
        Measure(
            "mean_wait_abandoned_s", "s", .contacts,
            .ratio({ $0.contacts.wait - $0.contacts.waitAnswered }, over: { $0.contacts.abandoned }), scale: seconds),
        Measure("wait_p50_s", "s", .contacts, .waitQuantile(0.5), scale: seconds),
        Measure("wait_p90_s", "s", .contacts, .waitQuantile(0.9), scale: seconds),
        Measure("wait_p99_s", "s", .contacts, .waitQuantile(0.99), scale: seconds),
        Measure("queue_length", .queue, .ratio({ $0.queue.waiting }, over: { $0.queue.elapsed })),
    ]

    private static let seatUse: [Measure] = [
        Measure("occupancy", .seats, .ratio({ $0.seats.busy }, over: { $0.seats.present }), isShare: true),
        Measure("talk_s", "s", .answered, .ratio({ $0.seats.talk }, over: { $0.seats.answered }), scale: seconds),
        Measure("wrap_up_s", "s", .answered, .ratio({ $0.seats.wrapUp }, over: { $0.seats.answered }), scale: seconds),
        Measure("seat_hours", "h", .seats, .count { $0.seats.scheduled }, scale: hours),
        Measure("overtime_hours", "h", .seats, .count { $0.seats.present - $0.seats.scheduled }, scale: hours),
        Measure("busy_hours", "h", .seats, .count { $0.seats.busy }, scale: hours),
    ]

    private init(_ id: String, _ basis: Basis, _ formula: Formula, isShare: Bool = false) {
        self.init(id, "1", basis, formula, scale: 1, isShare: isShare)
    }

    private static func share(
        _ id: String, _ part: @escaping @Sendable (Sums) -> Int64, _ whole: @escaping @Sendable (Sums) -> Int64
    ) -> Measure {
        Measure(id, "1", .contacts, .ratio(part, over: whole), isShare: true)
    }
}
