import Messages
import Scenarios
import SimulationTime

extension Records {
    /// `roster.yaml`.
    static var roster: Record<RosterRules> {
        Record(
            "roster rules",
            [
                .optional("starts", \.starts, starts.list, "times of day at which shifts may begin"),
                .optional("lengths", \.lengths, Formats.duration.list, "how long shifts are, breaks included"),
                .optional(
                    "breaks", \.breaks, pause.format { RosterRules.Pause() }.list, "breaks of every shift, in order"),
                .optional("breaks_paid", \.breaksArePaid, Formats.truth, "whether breaks are paid"),
                .custom("night", night.format { Night() }, "what is night, and how many night shifts a person may have")
                {
                    ($0.nightFrom, $0.nightTo, $0.nightsAWeek) = ($1.from, $1.to, $1.aWeek)
                },
                .optional("rest", \.rest, Formats.duration, "between two shifts of a person at least"),
                .optional("days_off", \.daysOff, Formats.count, "days off of a person in every week at least"),
                .optional("in_a_row", \.inARow, Formats.count, "days in a row that a person works at most"),
                .custom("hours", hours.format { Hours() }, "paid hours of a person a week") {
                    ($0.leastHours, $0.mostHours) = ($1.least, $1.most)
                },
                .optional(
                    "patterns", \.patterns, Formats.text.list,
                    "weekly patterns from Monday on, such as WWWWWOO; any if left out"),
                .optional(
                    "least_heads", \.leastHeads, Formats.count,
                    "heads below which a desk is bare: where they are required, missing them is dearer"),
                .optional(
                    "costs", \.costs, costs.format { RosterRules.Costs() }, "what hours cost, in one unit of money"),
            ])
    }

    /// `night` as it is written.
    struct Night {
        var from = RosterRules().nightFrom
        var to = RosterRules().nightTo
        var aWeek = RosterRules().nightsAWeek
    }

    private static var night: Record<Night> {
        Record(
            "the night",
            [
                .optional("from", \.from, Formats.timeOfDay, "from when on it is night"),
                .optional("to", \.to, Formats.timeOfDay, "until when"),
                .optional("a_week", \.aWeek, Formats.limit, "night shifts of a person a week at most, or unlimited"),
            ])
    }

    /// `hours` as it is written.
    struct Hours {
        var least = RosterRules().leastHours
        var most = RosterRules().mostHours
    }

    private static var hours: Record<Hours> {
        Record(
            "hours a week",
            [
                .optional("at_least", \.least, Formats.duration, "paid hours of a person a week at least"),
                .optional("at_most", \.most, Formats.duration, "paid hours of a person a week at most"),
            ])
    }

    private static var pause: Record<RosterRules.Pause> {
        Record(
            "a break",
            [
                .required("length", \.length, Formats.duration, "how long it lasts"),
                .required("earliest", \.earliest, Formats.duration, "its earliest begin, since the shift's start"),
                .required("latest", \.latest, Formats.duration, "its latest begin, since the shift's start"),
            ])
    }

    private static var costs: Record<RosterRules.Costs> {
        Record(
            "costs",
            [
                .optional("hour", \.hour, Formats.price, "a paid hour"),
                .optional(
                    "night_premium", \.nightPremium, Formats.share, "share by which a paid hour at night costs more"),
                .optional("short", \.short, Formats.price, "a head missing for an hour"),
                .optional("bare", \.bare, Formats.factor, "how many times that one of the least_heads costs"),
                .optional("over", \.over, Formats.price, "a head too many for an hour, beside its pay"),
            ])
    }

    /// An item of `starts`: a time of day, or a range of them.
    private static var starts: Format<RosterRules.Starts> {
        let range = Record<RosterRules.Starts>(
            "a range of starts",
            [
                .required("from", \.from, Formats.timeOfDay, "the first start"),
                .required("to", \.to, Formats.timeOfDay, "the last start"),
                .required("every", \.every, Formats.duration, "from one to the next"),
            ]
        ).format { RosterRules.Starts() }
        let expected: Words = "a time of day such as 08:00, or { from: 06:00, to: 14:00, every: 30 min }"
        return Format(schema: ["anyOf": [Formats.timeOfDay.schema, range.schema]], expected: expected) {
            node, path, reading in
            if node.entries != nil { return range.read(node, path, reading) }
            guard node.text != nil else { return reading.refuse(node, path, expected: expected) }
            return Formats.timeOfDay.read(node, path, reading).map { RosterRules.Starts(from: $0) }
        }
    }
}

extension Formats {
    /// An amount of money of 0 or more, in whatever unit the planner counts.
    static var price: Format<Double> {
        .scalar(schema: ["type": "number", "minimum": 0], expected: "an amount of 0 or more") { text throws(Misread) in
            try Quantity.number(text, in: 0...1e6)
        }
    }
}
