import Scenarios
import SimulationTime

extension Records {
    /// `knowledge`.
    static var knowledge: Record<KnowledgeBase> {
        Record(
            "a knowledge base",
            [
                .custom(
                    "categories", subjects, "topics by category; what is not mentioned is answered as ever"
                ) { $0.subjects = $1 },
                .custom("fill", fill.format { Fill() }, "how gaps are filled") {
                    $0.fill = $1.takes
                    $0.fillWithin = $1.within
                },
                .optional(
                    "experts", \.experts, experts.format { KnowledgeBase.Experts() }.list,
                    "who comes to the floor when seats answer too little"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    private static var subjects: Format<[KnowledgeBase.Subject]> {
        subject.format { KnowledgeBase.Subject() }.mapping(of: "categories").map { entries in
            entries.map { entry in
                var value = entry.value
                value.category = entry.name
                return value
            }
        }
    }

    /// A value of `knowledge.categories`.
    static var subject: Record<KnowledgeBase.Subject> {
        Record(
            "topics",
            [
                .optional("topics", \.topics, Formats.count, "how many there are"),
                .optional(
                    "popularity", \.popularity, Formats.factor,
                    "exponent of Zipf's law by which they are asked for; 0: all alike"),
                .optional("missing", \.missing, Formats.share, "share of them that is missing at the beginning"),
                .optional("changes", \.changes, Formats.volume, "changes of policy, each of one topic: 24/year"),
                .optional(
                    "announced", \.announced, Formats.share, "changes that the unit uploads before they take effect"),
                .optional(
                    "noticed", \.noticed, Formats.share,
                    "contacts about a topic out of date at which the seat notices; the others get a wrong answer"),
                .optional(
                    "self_service", \.selfService, Formats.share,
                    "callers about a known topic who find the answer themselves and make no contact"),
            ])
    }

    /// `knowledge.fill` as it is written.
    struct Fill {
        var takes: CaseDelay?
        var within: LimitLength?
    }

    /// `knowledge.fill`.
    static var fill: Record<Fill> {
        Record(
            "how gaps are filled",
            [
                .optional("takes", \.takes, Formats.delay, "time from the contact at which a gap is found"),
                .optional("within", \.within, Formats.limitLength, "how soon it is to be filled: 3 wd"),
            ])
    }

    /// An item of `knowledge.experts`.
    static var experts: Record<KnowledgeBase.Experts> {
        Record(
            "experts",
            [
                .required("group", \.group, Formats.text, "the group whose heads come"),
                .optional(
                    "below", \.below, Formats.share,
                    "they come for a month if less of the month before was answered directly"),
                .optional("categories", \.categories, Formats.text.list, "categories that count; all if left out"),
            ])
    }

    /// An item of `demand.surges`.
    static var surge: Record<Surge> {
        Record(
            "a surge",
            [
                .required("name", \.name, Formats.text, "what it is called"),
                .optional("from", \.from, Formats.beginning, "when it begins"),
                .optional("often", \.often, Formats.volume, "how many there are, at random times, instead: 2/year"),
                .optional("months", \.months, Formats.count.list, "months in which these begin; all if left out"),
                .required("contacts", \.contacts, Formats.count.map { Double($0) }, "expected contacts of one"),
                .optional(
                    "contacts_cv", \.contactsCV, Formats.factor, "coefficient of variation of this number"),
                .optional("ramp", \.ramp, Formats.duration, "time until the rate is at its highest"),
                .optional("peak", \.peak, Formats.duration, "time for which it stays there"),
                .optional("decay", \.decay, Formats.duration, "mean time of its exponential fall"),
                .optional("by_hour", \.isByHour, Formats.truth, "whether it moves with the hour as the line's demand"),
                .optional("line", \.line, Formats.text, "the line on which they come; the first if left out"),
                .optional("mix", \.mix, Formats.mix, "their categories, of the line's; as usual if left out"),
                .optional(
                    "same_matter", \.sameMatter, Formats.share,
                    "orders, by category, about one common matter: while it is open they are one"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }
}
