import Scenarios

extension Records {
    /// `rules.dispatch`.
    static var dispatch: Record<DispatchRules> {
        Record(
            "the dispatch desk",
            [
                .optional("task", \.task, Formats.text, "the task of the seats whose end dispatches an order"),
                .optional("staff", \.staff, Formats.count, "people of the desk's own, instead of a task"),
                .optional(
                    "hours", \.hours, Formats.openings, "their hours on working days; round the clock if left out"),
                .optional("effort", \.effort, Formats.law, "working time a dispatch takes them"),
                .optional(
                    "within", \.within, Formats.limitLength,
                    "an order is to be dispatched within this of its registration"),
                .optional(
                    "several_within", \.severalWithin, Formats.limitLength,
                    "the same for orders of several units, or in dispute"),
                .custom(
                    "wrong", Formats.shareOrShares, "share of first dispatches to a wrong unit, or by category"
                ) { ($0.wrong, $0.wrongByCategory) = $1 },
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.signing`.
    static var signing: Record<SigningRules> {
        Record(
            "the rules for signing",
            [
                .optional(
                    "within", \.within, Formats.limitLength, "time for signing, from when an order reaches the unit"),
                .optional("warning", \.warning, Formats.limitLength, "an order not yet signed for is then warned of"),
                .optional(
                    "yellow", \.yellow, Formats.limitLength, "an order not yet signed for then gets a yellow card"),
                .optional("red", \.red, Formats.limitLength, "an order not yet signed for then gets a red card"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.returns`.
    static var returns: Record<ReturnRules> {
        Record(
            "the rules for returns",
            [
                .optional(
                    "starts", \.starts, Formats.choice(HandlingLimit.Start.self, "a start of the window"),
                    "what the window is counted from: receipt or signing"),
                .optional("within", \.within, Formats.limitLength, "the window; a later return is refused"),
                .optional(
                    "asked_after", \.askedAfter, Formats.law, "working time from the signing until the unit asks"),
                .optional(
                    "granted", \.granted, Formats.share, "share granted of the returns of wrongly dispatched orders"),
                .optional(
                    "improper", \.improper, Formats.share,
                    "share of the rightly dispatched orders that a unit tries to return"),
                .optional("improper_granted", \.improperGranted, Formats.share, "share of these that is granted"),
                .optional("decision", \.decision, Formats.delay, "time until the office decides; at once if left out"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.disputes`.
    static var disputes: Record<DisputeRules> {
        Record(
            "the rules for disputes",
            [
                .optional("share", \.share, Formats.share, "share of the granted returns that end in a dispute"),
                .optional(
                    "from_return", \.fromReturn, Formats.count,
                    "from which granted return of an order on; 1 is the first"),
                .required("stages", \.stages, stage.format { DisputeRules.Stage() }.list, "the stages, in their order"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// An item of `rules.disputes.stages`.
    static var stage: Record<DisputeRules.Stage> {
        Record(
            "a stage",
            [
                .required("name", \.name, Formats.text, "the stage's name, such as joint meeting"),
                .optional("takes", \.takes, Formats.delay, "how long it takes; no time if left out"),
                .optional(
                    "settled", \.settled, Formats.share, "share of the orders that reach it whose unit it fixes"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.co_handling`.
    static var coHandling: Record<CoHandlingRules> {
        Record(
            "the rules for co-handling",
            [
                .custom("share", Formats.shareOrShares, "share of the orders that several units handle, or by category")
                {
                    ($0.share, $0.shareByCategory) = $1
                },
                .required("with", \.with, Formats.text.list, "names of the units among which co-handlers are drawn"),
                .optional("units", \.units, Formats.count, "co-handling units an order has"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }
}
