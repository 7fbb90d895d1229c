import Scenarios

extension Records {
    /// `rules`.
    static var rules: Record<CaseRules> {
        Record(
            "rules",
            gone: ["dispatched_by": "dispatch: { task: … }"],
            [
                .custom(
                    "limits", Formats.limits(limit.format { HandlingLimit() }, by: "categories"), "limits by category"
                ) { $0.limits = $1 },
                .custom(
                    "limits_of_lines", Formats.limits(limit.format { HandlingLimit() }, by: "numbers of lines"),
                    "limits of orders that came on a line, in place of their category's"
                ) { $0.limitsOfLines = $1 },
                .optional(
                    "dispatch", \.dispatch, dispatch.format { DispatchRules() },
                    "the dispatch desk; orders are dispatched at once if left out"),
                .optional(
                    "signing", \.signing, signing.format { SigningRules() }, "how fast units are to sign for orders"),
                .optional("returns", \.returns, returns.format { ReturnRules() }, "orders that units send back"),
                .optional("disputes", \.disputes, disputes.format { DisputeRules() }, "orders nobody wants"),
                .optional(
                    "co_handling", \.coHandling, coHandling.format { CoHandlingRules() }, "orders of several units"),
                .optional("extension", \.extensions, extensions.format { ExtensionRules() }, "more time"),
                .optional(
                    "supervision", \.supervision, supervision.format { SupervisionRules() },
                    "supervision orders, which go before others"),
                .optional("overdue", \.overdue, overdue.format { OverdueRules() }, "what is done about overdue orders"),
                .optional("revisit", \.revisit, revisit.format { RevisitRules() }, "asking the caller after the reply"),
                .optional(
                    "redo", \.redo, redo.format { RedoRules() }, "doing again what callers are dissatisfied with"),
                .optional(
                    "repeats", \.repeats, orderRepeats.format { RepeatRules() },
                    "contacts in a matter that is an order already"),
                .optional("source", \.source, Formats.text, "where the rules come from"),
            ])
    }

    /// A value of `rules.limits` and of `rules.limits_of_lines`.
    static var limit: Record<HandlingLimit> {
        Record(
            "a limit",
            [
                .required(
                    "handle", \.handle, Formats.limitLength, "from the start to the reply: 3 wd, or 24 h by the clock"),
                .optional(
                    "starts", \.starts, Formats.choice(HandlingLimit.Start.self, "a start of the clock"),
                    "when the clock starts: dispatch, receipt, signing or registration"),
                .optional(
                    "counted", \.counted, Formats.choice(HandlingLimit.Counting.self, "a way of counting"),
                    "how days are counted: from the next working day, from that day, working time, calendar days"),
                .optional(
                    "target", \.target, Formats.limitLength,
                    "a shorter time that is aimed at; later replies are counted, not overdue"),
                .optional("warning", \.warning, Formats.limitLength, "an order not yet replied to is then warned of"),
                .optional(
                    "yellow", \.yellow, Formats.limitLength, "an order not yet replied to then gets a yellow card"),
                .optional("red", \.red, Formats.limitLength, "an order not yet replied to then gets a red card"),
                .optional("sign", \.sign, Formats.limitLength, "time for signing, in place of the rule for all"),
                .optional(
                    "return_within", \.returnWithin, Formats.limitLength,
                    "time in which a unit may return the order, in place of the rule for all"),
                .optional(
                    "emergent", \.isEmergent, Formats.truth,
                    "whether orders skip the desk and are worked on at any hour"),
                .optional(
                    "priority", \.priority, Formats.count,
                    "rank at units with the discipline priority, 1 to 9; 1 goes first"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }
}
