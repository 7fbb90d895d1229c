import Distributions
import Scenarios

extension Records {
    /// `consolidation`.
    static var consolidation: Record<Consolidation> {
        Record(
            "a consolidation",
            [
                .required("into", \.into, Formats.text, "number of the line that stays"),
                .required(
                    "groups", \.groups, Formats.text.list, "groups that take the calls of lines that have joined"),
                .required(
                    "lines", \.lines, legacyLine.format { LegacyLine() }.list.listOrTable(of: "lines that join"),
                    "the lines that join: a list, or a CSV with a row a line"),
                .optional(
                    "awareness", \.awareness, awareness.format { Awareness() },
                    "how callers come to dial the new number"),
                .custom("after_dead", afterDead.format { AfterDead() }, "callers who find a number dead") {
                    $0.redialAfterDead = $1.redial
                    $0.redialDelay = $1.delay
                },
                .optional(
                    "learning", \.learning, Formats.rampUpFactors,
                    "factors on the talk of what is new to a seat, by the time since it came to it"),
                .optional(
                    "moved_ramp_up", \.movedRampUp, Formats.rampUpFactors,
                    "factors on all talk of heads that have moved, by the time since"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// `consolidation.awareness`.
    static var awareness: Record<Awareness> {
        Record(
            "a curve of awareness",
            [
                .required(
                    "reaches", \.reaches, Formats.share,
                    "share of an old number's callers who dial the new one in the end"),
                .optional(
                    "half", \.half, Formats.duration,
                    "time until half of it is reached, from the day the new number answers"),
                .optional(
                    "spread", \.spread, Formats.duration, "how slowly: from 27 % to 73 % of it takes twice this time"),
                .optional(
                    "faster", \.faster, Formats.factor,
                    "how much faster time runs once the old number is advertised no more"),
            ])
    }

    /// `consolidation.after_dead` as it is written.
    struct AfterDead {
        var redial = 0.0
        var delay: Law?
    }

    /// `consolidation.after_dead`.
    static var afterDead: Record<AfterDead> {
        Record(
            "what callers of a dead number do",
            [
                .required("redial", \.redial, Formats.share, "share who dial the new number; the others are lost"),
                .optional("delay", \.delay, Formats.law, "time until they do"),
            ])
    }

    /// An item of `consolidation.lines`.
    static var legacyLine: Record<LegacyLine> {
        Record(
            "a line that joins",
            [
                .required("number", \.number, Formats.text, "the number as dialled"),
                .optional("name", \.name, Formats.title, "what the line is called, or { en: …, zh: … }"),
                .required("mode", \.mode, Formats.choice(LegacyLine.Mode.self, "a mode"), "what becomes of it"),
                .optional("volume", \.volume, Formats.volume, "contacts, as of a line"),
                .optional("trace", \.trace, Formats.trace, "CSV of real contacts, instead of volume and mix"),
                .optional(
                    "profile", \.profile, Formats.profile,
                    "demand by slot; if left out even, within hours and on working days if there are hours"),
                .optional("mix", \.mix, Formats.mix, "shares of the categories; one named like the number if left out"),
                .optional("hours", \.hours, Formats.openings, "hours of service on working days; always if left out"),
                .optional("seats", \.seats, Formats.seats, "its own heads, as of a group"),
                .optional(
                    "night_seats", \.nightSeats, Formats.seats,
                    "own heads out of hours from all_hours on; else the room answers"),
                .optional(
                    "moved", \.moved, Formats.share, "share of its heads who move into the room; all if left out"),
                .optional(
                    "moved_seats", \.movedSeats, Formats.seats,
                    "their schedule in the room, instead of a share of the old one"),
                .optional("expert_seats", \.expertSeats, Formats.seats, "heads of its experts"),
                .optional(
                    "expert_share", \.expertShare, Formats.share,
                    "share of its calls in the room for which an expert is called in"),
                .optional(
                    "expert_talk", \.expertTalk, Formats.law, "time with the expert; the call's own talk if left out"),
                .optional("talk", \.talk, Formats.law, "talk of its calls; that of their categories if left out"),
                .optional(
                    "direct_answer", \.directAnswer, Formats.share, "of its calls: those a seat answers by itself"),
                .optional(
                    "direct_answer_before", \.directAnswerBefore, Formats.share,
                    "the same in the room before its knowledge is shared"),
                .optional(
                    "latent", \.latent, Formats.share,
                    "more volume once it is answered at all hours, a share of the old"),
                .optional(
                    "prompt", \.prompt, Formats.law, "what callers of the old number hear before the room takes them"),
                .optional(
                    "awareness", \.awareness, awareness.format { Awareness() },
                    "how its callers come to dial the new number, if not as all others"),
                .optional(
                    "overflow_after", \.overflowAfter, Formats.duration,
                    "wait for its own seats before the room may take a caller, where calls are shared"),
                .optional(
                    "transfer", \.transfer, Formats.date,
                    "first day on which calls cross between its seats and the room"),
                .optional(
                    "joins", \.joins, Formats.date, "first day on which the room answers the old number, or for it"),
                .optional("seats_moved", \.seatsMoved, Formats.date, "first day of its heads in the room"),
                .optional("experts", \.experts, Formats.date, "first day of its experts"),
                .optional(
                    "knowledge", \.knowledge, Formats.date, "first day on which the room knows what the line knows"),
                .optional("all_hours", \.allHours, Formats.date, "first day of service at all hours"),
                .optional(
                    "advertising_withdrawn", \.advertisingWithdrawn, Formats.date,
                    "first day on which the old number is advertised no more"),
                .optional("dead", \.dead, Formats.date, "first day on which the old number is dead"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }
}
