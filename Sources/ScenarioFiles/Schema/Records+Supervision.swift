import Scenarios

extension Records {
    /// `rules.extension`.
    static var extensions: Record<ExtensionRules> {
        Record(
            "the rules for extensions",
            [
                .optional(
                    "asked", \.asked, Formats.duration, "how long before the limit a unit looks whether it will make it"
                ),
                .optional("share", \.share, Formats.share, "share of the units that foresee to miss the limit and ask"),
                .optional(
                    "by", \.by, Formats.extensionLength, "how much more time: 1x the limit, or a length such as 5 wd"),
                .optional("times", \.times, Formats.count, "extensions an order may have"),
                .optional("granted", \.granted, Formats.share, "share granted"),
                .optional("decision", \.decision, Formats.delay, "time until the decision; at once if left out"),
                .optional(
                    "after_redo", \.afterRedo, Formats.truth, "whether an order that is done again may have one"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.supervision`.
    static var supervision: Record<SupervisionRules> {
        Record(
            "the rules for supervision orders",
            [
                .required("on", \.on, Formats.triggers, "what brings one, and the share of its occasions that do"),
                .optional(
                    "repeats", \.repeats, Formats.count,
                    "the contact in one matter at which repeats bring one; the first contact counts"),
                .optional("within", \.within, Formats.limitLength, "time to answer one"),
                .optional("effort", \.effort, Formats.law, "working time it costs a handler of the unit"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.overdue`.
    static var overdue: Record<OverdueRules> {
        Record(
            "the rules for overdue orders",
            [
                .optional("account", \.account, Formats.law, "working time of a handler for the written account"),
                .optional(
                    "batch", \.batch, batch.format { OverdueRules.Batch() },
                    "when overdue orders are collected and chased: they then go before others"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.overdue.batch`.
    static var batch: Record<OverdueRules.Batch> {
        Record(
            "the batches",
            [
                .optional("every", \.every, Formats.duration, "how often, in whole days"),
                .optional("at", \.at, Formats.timeOfDay, "time of day, such as 09:00"),
                .optional("from", \.from, Formats.date, "day of the first batch; the first simulated day if left out"),
            ])
    }
}
