// Measures of orders.

extension Measure {
    static let cases: [Measure] = [
        tally("orders_registered", \.registered),
        tally("orders_inflow", \.inflow, needs: .inflows),
        tally("orders_dispatched", \.dispatched),
        rate("dispatch_on_time_rate", { $0.dispatches - $0.dispatchedLate }, \.dispatches, needs: .dispatchLimit),
        rate("misdirected_rate", { $0.misdirected }, \.dispatched, needs: .misdirection),
        tally("orders_forwarded", \.forwarded, needs: .tree),
        rate("sign_on_time_rate", { $0.signed - $0.signedLate }, \.signed, needs: .signLimit),
        rate("return_rate", { $0.returnsAsked }, \.dispatches, needs: .returns),
        rate("return_granted_rate", { $0.returnsGranted }, \.returnsAsked, needs: .returns),
        rate("dispute_rate", { $0.disputes }, \.dispatched, needs: .disputes),
        rate("co_handled_rate", { $0.shared }, \.handled, needs: .coHandling),
        tally("replies", \.handled),
        rate("solved_rate", { $0.solved }, \.handled, needs: .solving),
        tally("orders_closed", \.closed),
        settled("on_time_rate") { $0.handled - $0.late },
        settled("overdue_rate") { $0.late + $0.overdue },
        Measure(
            "overdue_rate_original", "1", .cases,
            .ratio(
                { Int64($0.cases.lateOriginally + $0.cases.overdueOriginally) },
                over: { Int64($0.cases.handled + $0.cases.overdueOriginally) }), isShare: true, needs: [.extensions]),
        rate("target_met_rate", { $0.targeted - $0.targetMissed }, \.targeted, needs: .limitTargets),
        tally("extensions_asked", \.extensionsAsked, needs: .extensions),
        rate("extension_rate", { $0.extensionsGranted }, \.handled, needs: .extensions),
        tally("warnings", \.warnings, needs: .cards),
        tally("yellow_cards", \.yellowCards, needs: .cards),
        tally("red_cards", \.redCards, needs: .cards),
        tally("supervision_orders", \.supervised, needs: .supervision),
        rate(
            "supervision_on_time_rate", { $0.supervisionAnswered - $0.supervisionLate }, \.supervisionAnswered,
            needs: .supervision),
        tally("orders_escalated", \.escalated, needs: .batches),
        tally("late_unexcused", \.unexcused),
        rate("redo_rate", { $0.redone }, \.closed, needs: .redos),
        Measure(
            "repeat_complaints", "1", .cases, .count { Int64($0.cases.joined + $0.cases.refused) },
            needs: [.repeatRules]),
        tally("orders_merged", \.merged, needs: .commonMatters),
        tally("repeats_refused", \.refused, needs: .repeatRules),
        tally("matters_thrice", \.thrice, needs: .repeatRules),
        Measure(
            "cycle_mean_h", "h", .cases, .ratio({ $0.cases.cycle }, over: { Int64($0.cases.closed) }),
            scale: 1.0 / 3_600_000, needs: [.organisations]),
        Measure("cycle_p50_wd", "wd", .cases, .cycleQuantile(0.5), scale: 1.0 / 86_400_000, needs: [.organisations]),
        Measure("cycle_p90_wd", "wd", .cases, .cycleQuantile(0.9), scale: 1.0 / 86_400_000, needs: [.organisations]),
        Measure(
            "handler_wait_h", "h", .cases, .ratio({ $0.cases.wait }, over: { Int64($0.cases.handled) }),
            scale: 1.0 / 3_600_000, needs: [.organisations]),
        Measure(
            "handler_utilisation", "1", .handlers, .ratio({ $0.cases.worked }, over: { $0.capacity }), isShare: true,
            needs: [.organisations]),
        tally("revisits", \.asked, needs: .revisits),
        rate("revisit_answer_rate", { $0.answers }, \.asked, needs: .revisits),
        Measure(
            "satisfaction_rate_rule", "1", .cases,
            .ratio(
                { Int64($0.cases.satisfied + $0.cases.satisfiedByDefault) },
                over: { Int64($0.cases.rated + $0.cases.satisfiedByDefault) }), isShare: true, needs: [.revisits]),
        rate("satisfaction_rate_answered", { $0.satisfied }, \.rated, needs: .revisits),
        rate("very_satisfied_share", { $0.levels.verySatisfied }, \.rated, needs: .unitLevels),
        rate("satisfied_share", { $0.levels.satisfied }, \.rated, needs: .unitLevels),
        rate("basically_satisfied_share", { $0.levels.basicallySatisfied }, \.rated, needs: .unitLevels),
        rate("dissatisfied_share", { $0.levels.dissatisfied }, \.rated, needs: .unitLevels),
        rate("very_dissatisfied_share", { $0.levels.veryDissatisfied }, \.rated, needs: .unitLevels),
        tally("backlog", \.open),
        tally("overdue_backlog", \.overdue),
    ]

    /// Whether it is counted once, when the run ends: parts of the period that end before have no value.
    var isAtEnd: Bool { Measure.atEnd.contains(id) }

    private static let atEnd: Set<String> = ["backlog", "overdue_backlog"]

    private static func tally(
        _ id: String, _ number: KeyPath<CaseTally, Int32> & Sendable, needs feature: Feature = .organisations
    ) -> Measure {
        Measure(id, "1", .cases, .count { Int64($0.cases[keyPath: number]) }, needs: [feature])
    }

    private static func rate(
        _ id: String, _ part: @escaping @Sendable (CaseTally) -> Int32, _ whole: KeyPath<CaseTally, Int32> & Sendable,
        needs feature: Feature
    ) -> Measure {
        Measure(
            id, "1", .cases, .ratio({ Int64(part($0.cases)) }, over: { Int64($0.cases[keyPath: whole]) }),
            isShare: true, needs: [feature])
    }

    /// A share of the replies and of what is open and overdue when the period ends.
    private static func settled(_ id: String, _ part: @escaping @Sendable (CaseTally) -> Int32) -> Measure {
        Measure(
            id, "1", .cases,
            .ratio({ Int64(part($0.cases)) }, over: { Int64($0.cases.handled + $0.cases.overdue) }), isShare: true,
            needs: [.organisations])
    }
}
