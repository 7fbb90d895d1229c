import Scenarios

extension Records {
    /// An item of `organisations`.
    static var organisation: Record<Organisation> {
        Record(
            "an organisation",
            [
                .required("name", \.name, Formats.text, "the unit's name"),
                .required("topics", \.topics, Formats.mix, "share of each category's orders that go to the unit"),
                .required("handlers", \.handlers, Formats.count, "orders the unit handles at once"),
                .optional(
                    "hours", \.hours, Formats.openings,
                    "working hours on working days, such as 09:00-12:00 14:00-17:30; round the clock if left out"),
                .required("effort", \.effort, Formats.law, "working time an order takes"),
                .optional(
                    "discipline", \.discipline, Formats.choice(Organisation.Discipline.self, "a discipline"),
                    "which waiting order is next: first come or earliest deadline"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// `rules`.
    static var rules: Record<CaseRules> {
        Record(
            "rules",
            [
                .custom("limits", Formats.limits(limit.format { HandlingLimit() }), "limits by category") {
                    $0.limits = $1
                },
                .optional(
                    "dispatched_by", \.dispatchedBy, Formats.text.map { .some($0) },
                    "the task whose end dispatches an order; orders are dispatched at once if left out"),
                .optional("source", \.source, Formats.text, "where the rules come from"),
            ])
    }

    /// A value of `rules.limits`.
    static var limit: Record<HandlingLimit> {
        Record(
            "a limit",
            [
                .required(
                    "handle", \.handle, Formats.limitLength,
                    "from the dispatch to the reply: 3 wd, or 24 h by the clock"),
                .optional(
                    "counted", \.counted, Formats.choice(HandlingLimit.Counting.self, "a way of counting"),
                    "how working days are counted: from the next working day, from that day, working time"),
                .optional("article", \.article, Formats.text, "the article"),
            ])
    }
}
