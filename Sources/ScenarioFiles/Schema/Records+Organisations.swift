import Scenarios

extension Records {
    /// An item of `organisations`.
    static var organisation: Record<Organisation> {
        Record(
            "an organisation",
            [
                .required("name", \.name, Formats.text, "the unit's name"),
                .optional("level", \.level, Formats.text, "level in the tree, in words of your own, such as county"),
                .optional("under", \.under, Formats.text, "name of the unit above, which passes orders on to this one"),
                .required(
                    "topics", \.topics, Formats.mix,
                    "share of each category's orders that go to the unit; of those of the unit above, if there is one"),
                .optional(
                    "territories", \.territories, Formats.text.list,
                    "territories whose orders the unit handles; all if left out"),
                .optional(
                    "handlers", \.handlers, Formats.handlers,
                    "orders the unit handles at once, or unlimited; none, and it passes all on, if left out"),
                .optional(
                    "hours", \.hours, Formats.openings,
                    "working hours on working days, such as 09:00-12:00 14:00-17:30; round the clock if left out"),
                .optional("effort", \.effort, Formats.law, "working time an order takes"),
                .optional(
                    "external_delay", \.externalDelay, Formats.delay,
                    "time the unit waits for others after its own work, no handler held"),
                .optional("signing", \.signing, Formats.law, "working time until the unit signs for an order"),
                .optional(
                    "forwarding", \.forwarding, Formats.law, "working time until an order is passed on to a unit below"),
                .optional(
                    "reached_after", \.reachedAfter, Formats.delay, "time on the way from the desk or the unit above"),
                .optional(
                    "discipline", \.discipline, Formats.choice(Organisation.Discipline.self, "a discipline"),
                    "which waiting order is next: first come, priority or earliest deadline"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// An item of `demand.inflows`.
    static var inflow: Record<Inflow> {
        Record(
            "an inflow",
            [
                .required("name", \.name, Formats.text, "the sender's name"),
                .required(
                    "volume", \.volume, Formats.volume, "orders a minute, hour, day, month or year, as of a line"),
                .optional("profile", \.profile, Formats.profile, "their relative number by slot of the day"),
                .required("mix", \.mix, Formats.mix, "shares of the categories"),
                .optional("delay", \.delay, Formats.delay, "time from the sender until they are registered"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }
}
