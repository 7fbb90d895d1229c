import Scenarios

extension Records {
    /// `rules.revisit`.
    static var revisit: Record<RevisitRules> {
        Record(
            "the rules for revisits",
            [
                .optional("share", \.share, Formats.share, "share of the replies that are followed by a revisit"),
                .optional("after", \.after, Formats.delay, "time from the reply to the revisit; at once if left out"),
                .required("ways", \.ways, way.format { RevisitRules.Way() }.list, "how callers are asked"),
                .optional("answers", \.answers, Formats.answers, "what callers answer: shares of the five levels"),
                .optional(
                    "answers_by_category", \.answersByCategory, Formats.answersByCategory,
                    "the same by category, in place of answers"),
                .optional(
                    "not_rated", \.notRated, Formats.text.list,
                    "categories that are asked but do not count for satisfaction"),
                .optional(
                    "closed", \.closed, Formats.choice(RevisitRules.Closing.self, "an end of the order"),
                    "when the order is closed: with the reply, or with the end of the revisit"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// An item of `rules.revisit.ways`.
    static var way: Record<RevisitRules.Way> {
        Record(
            "a way of asking",
            [
                .optional(
                    "by", \.by, Formats.choice(RevisitRules.Medium.self, "a medium"),
                    "the medium: sms, ivr, web or person"),
                .optional("share", \.share, Formats.share, "share of the revisits"),
                .optional("answered", \.answered, Formats.share, "share of the callers who answer"),
                .optional("answer_after", \.answerAfter, Formats.law, "time until they do"),
                .optional(
                    "no_answer_after", \.waits, Formats.duration,
                    "after this time there is no answer; known at once if left out"),
                .optional(
                    "no_answer", \.noAnswer, Formats.choice(RevisitRules.Silence.self, "what no answer counts as"),
                    "what no answer counts as: satisfied, nothing, or person, who then calls"),
                .optional("task", \.task, Formats.text, "by person: the task of the seats, with after: replies"),
            ])
    }

    /// `rules.redo`.
    static var redo: Record<RedoRules> {
        Record(
            "the rules for doing it again",
            [
                .optional("audit", \.audit, Formats.delay, "time of the audit; none if left out"),
                .optional("justified", \.justified, Formats.share, "share of the audited orders that are done again"),
                .optional("times", \.times, Formats.count, "how often an order is done again at most"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }

    /// `rules.repeats`.
    static var orderRepeats: Record<RepeatRules> {
        Record(
            "the rules for further contacts",
            [
                .optional("join_open", \.joinOpen, Formats.truth, "whether they join the open order"),
                .optional(
                    "refused_after_redo", \.refusedAfterRedo, Formats.truth,
                    "whether they are not accepted once the order was done again and closed"),
                .optional("remembered", \.remembered, Formats.duration, "how long the desk remembers that"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }
}
