import Scenarios

extension Records {
    /// `satisfaction`.
    static var satisfaction: Record<Satisfaction> {
        Record(
            "satisfaction",
            [
                .optional(
                    "solved", \.solved, Formats.share,
                    "probability that a reply solves the matter; every reply does if left out"),
                .optional("solved_by_category", \.solvedByCategory, Formats.mix, "the same by category"),
                .optional(
                    "solved_directly", \.solvedDirectly, Formats.share,
                    "probability that a direct answer, or a colleague who settles it, solves the matter"),
                .optional(
                    "load", \.load, Formats.effect,
                    "taken from logit(solved) times ln(1 + orders waiting per handler when work begins)"),
                .optional("redo", \.redo, Formats.effect, "added to logit(solved) for each redo"),
                .optional("unit", \.unit, unitRating.format { UnitRating() }, "what moves the rating of the unit"),
                .optional(
                    "hotline", \.hotline, hotlineRating.format { HotlineRating() },
                    "how callers rate the contact itself; not asked if left out"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// `satisfaction.unit`.
    static var unitRating: Record<UnitRating> {
        Record(
            "the rating of the unit",
            [
                .optional(
                    "elapsed", \.elapsed, Formats.effect,
                    "taken from the score times the part of the limit that had passed at the reply"),
                .optional("overdue", \.overdue, Formats.effect, "taken from the score if the reply was late"),
                .optional("solved", \.solved, Formats.effect, "added if the matter was solved"),
                .optional("redo", \.redo, Formats.effect, "taken for each redo"),
                .optional("shift", \.shift, Formats.effect, "added to every score; what `hotline calibrate` moves"),
            ])
    }

    /// `satisfaction.hotline`.
    static var hotlineRating: Record<HotlineRating> {
        Record(
            "the rating of the hotline",
            [
                .optional("asked", \.asked, Formats.share, "share of the accepted contacts whose caller is asked"),
                .optional("answered", \.answered, Formats.share, "share of those asked who answer"),
                .optional(
                    "no_answer", \.noAnswer, Formats.choice(RevisitRules.Silence.self, "what no answer counts as"),
                    "what no answer counts as: satisfied or nothing"),
                .required(
                    "answers", \.answers, Formats.answers,
                    "what callers answer at a score of 0: shares of the five levels"),
                .optional(
                    "answers_by_category", \.answersByCategory, Formats.answersByCategory,
                    "the same by category, in place of answers"),
                .optional(
                    "not_rated", \.notRated, Formats.text.list, "categories that do not count for satisfaction"),
                .optional(
                    "wait", \.wait, Formats.effect,
                    "taken from the score times ln(1 + wait for the seat in minutes)"),
                .optional("direct", \.direct, Formats.effect, "added if the seat answered directly"),
                .optional("solved", \.solved, Formats.effect, "added if the contact solved the matter"),
                .optional("shift", \.shift, Formats.effect, "added to every score; what `hotline calibrate` moves"),
            ])
    }
}
