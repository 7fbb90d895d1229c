import Scenarios
import SimulationTime

/// The scenario's grammar: every key once, with its format and its meaning; defaults stand in `Scenarios`.
enum Records {
    /// The whole file.
    static var scenario: Record<Scenario> {
        Record(
            "a scenario",
            [
                .required("name", \.name, Formats.text, "folder-safe name; results go to results/<name>/"),
                .optional("title", \.title, Formats.title, "title, or { en: …, zh: … }"),
                .optional("about", \.about, Formats.text, "what the scenario is for"),
                .required("period", \.period, period.format { Scenarios.Period() }, "the simulated stretch of time"),
                .optional(
                    "calendar", \.calendar, Formats.calendar, "china (2019–2026), plain, or a calendar of your own"),
                .optional("slot", \.slot, Formats.duration, "width of a reporting slot: 15, 30 or 60 min"),
                .optional("replications", \.replications, Formats.count, "independent replications"),
                .optional("seed", \.seed, Formats.seed, "seed of all random streams"),
                .required("demand", \.demand, demand.format { Demand() }, "contacts that come"),
                .required("front_office", \.frontOffice, frontOffice.format { FrontOffice() }, "who answers them"),
                .optional(
                    "organisations", \.organisations,
                    organisation.format { Organisation() }.list.listOrTable(of: "organisations"),
                    "undertaking units that handle orders: a list, or a CSV with a row a unit"),
                .optional(
                    "rules", \.rules, rules.format { CaseRules() }.orDocument(),
                    "how orders are handled; or the YAML file that says it"),
                .optional(
                    "regulation", \.regulation, regulation.format { Regulation() },
                    "the document behind the rules, article by article"),
                .optional(
                    "satisfaction", \.satisfaction, satisfaction.format { Satisfaction() },
                    "whether matters are solved, and how callers rate the unit and the hotline"),
                .optional(
                    "knowledge", \.knowledge, knowledge.format { KnowledgeBase() }, "what seats can look up"),
                .optional(
                    "consolidation", \.consolidation, consolidation.format { Consolidation() },
                    "legacy hotlines that become one number"),
                .optional(
                    "scorecard", \.scorecard, scorecard.format { Scorecard() }, "how the units are assessed"),
                .optional("targets", \.targets, Formats.targets, "what is promised, by measure"),
            ])
    }

    /// `period`.
    static var period: Record<Scenarios.Period> {
        Record(
            "a period",
            [
                .required("from", \.from, Formats.beginning, "first counted day, or instant"),
                .required(
                    "to", \.to, Formats.end, "last counted day (it counts), or the instant at which counting ends"),
                .optional("warm_up", \.warmUp, Formats.duration, "simulated before `from`, not counted"),
            ])
    }

    /// `demand`.
    static var demand: Record<Demand> {
        Record(
            "the demand",
            [
                .required("lines", \.lines, line.format { Line() }.list, "dialled numbers and written channels"),
                .optional("year_growth", \.yearGrowth, Formats.growth, "growth of the volume a year, such as 5%"),
                .custom("month_factors", Formats.monthFactors, "factor by month 1…12, others 1") {
                    $0.monthFactors = $1
                },
                .custom("weekday_factors", Formats.weekdayFactors, "factor by weekday mon…sun, others 1") {
                    $0.weekdayFactors = $1
                },
                .custom("day_factors", dayFactors.format { DayFactorsStatement() }, "factors by kind of day") {
                    $0.weekendFactor = $1.weekend
                    $0.holidayFactor = $1.holiday
                    $0.firstDayAfterHolidayFactor = $1.firstDayAfterHoliday
                },
                .optional("busyness", \.busyness, busyness.format { BusynessStatement() }, "random level of the day"),
                .optional("redials", \.redials, redials.format { Redials() }, "callers who try again"),
                .optional("repeats", \.repeats, repeats.format { Repeats() }, "callers who were served and call again"),
                .optional(
                    "enquiries", \.enquiries, enquiries.format { Enquiries() },
                    "callers who ask how far their order has come"),
                .optional(
                    "surges", \.surges, surge.format { Surge() }.list, "contacts beyond the usual ones: a typhoon"),
                .optional(
                    "inflows", \.inflows, inflow.format { Inflow() }.list, "orders that other platforms send; no seats"),
                .optional("territories", \.territories, Formats.territories, "shares of the parts of the city"),
            ])
    }

    /// `demand.day_factors` as it is written.
    struct DayFactorsStatement {
        var weekend = 1.0
        var holiday = 1.0
        var firstDayAfterHoliday = 1.0
    }

    /// `demand.day_factors`.
    static var dayFactors: Record<DayFactorsStatement> {
        Record(
            "factors by kind of day",
            [
                .optional("weekend", \.weekend, Formats.factor, "days off that are no statutory holiday"),
                .optional("holiday", \.holiday, Formats.factor, "statutory holidays"),
                .optional(
                    "first_day_after_holiday", \.firstDayAfterHoliday, Formats.factor,
                    "the first working day after a statutory holiday"),
            ])
    }

    /// `demand.busyness`.
    static var busyness: Record<BusynessStatement> {
        Record(
            "the busyness of days",
            [
                .optional("sd", \.sd, Formats.factor, "standard deviation of the day's level, whose mean is 1"),
                .optional("autocorrelation", \.autocorrelation, Formats.share, "correlation of neighbouring days"),
            ])
    }

    /// `demand.redials`.
    static var redials: Record<Redials> {
        Record(
            "redials",
            [
                .optional(
                    "after_abandoning", \.afterAbandoning, Formats.share, "probability after giving up in the queue"),
                .optional("after_busy", \.afterBusy, Formats.share, "probability after a busy tone"),
                .optional("delay", \.delay, Formats.law, "time until the next attempt"),
                .optional("at_most", \.atMost, Formats.limit, "redials a caller makes at most; unlimited if left out"),
            ])
    }

    /// `demand.repeats`.
    static var repeats: Record<Repeats> {
        Record(
            "repeats",
            [
                .optional("share", \.share, Formats.share, "probability after an answered call"),
                .optional("delay", \.delay, Formats.law, "time from the end of the call until the next"),
                .optional(
                    "within", \.within, Formats.duration,
                    "without a further contact for so long a matter counts as settled by its first (fcr_no_repeat)"),
                .optional(
                    "unsolved", \.unsolved, Formats.share,
                    "probability of another contact after a matter was closed, or answered directly, and not solved"),
                .optional(
                    "unsolved_after", \.unsolvedAfter, Formats.law, "time from the close, or the answer, until then"),
                .optional("at_most", \.atMost, Formats.count, "such contacts in one matter at most; 3 if left out"),
            ])
    }

    /// An item of `demand.lines`.
    static var line: Record<Line> {
        Record(
            "a line",
            [
                .required("number", \.number, Formats.text, "the number as dialled, or an id of the channel"),
                .optional("name", \.name, Formats.title, "what the line is called, or { en: …, zh: … }"),
                .optional("channel", \.channel, Formats.choice(Channel.self, "a channel"), "how contacts come"),
                .optional(
                    "volume", \.volume, Formats.volume,
                    "contacts a minute, hour or day on which all factors are 1, or a month or year of the calendar"),
                .optional("profile", \.profile, Formats.profile, "demand by slot: flat, weights from 00:00, or a CSV"),
                .optional("mix", \.mix, Formats.mix, "shares of the categories"),
                .optional("trace", \.trace, Formats.trace, "CSV of real contacts, instead of a volume"),
                .optional("patience", \.patience, Formats.patience, "patience of this line's callers"),
                .optional(
                    "rank", \.rank, Formats.count, "rank of its contacts, added to that of the skill; 0 goes first"),
                .optional(
                    "answer_within", \.answerWithin, Formats.duration,
                    "answered within this counts for the service level; the target's time if left out"),
                .optional(
                    "trunks", \.trunks, Formats.count,
                    "calls of this line that fit into the house at once; shares the front office's if left out"),
                .optional("ivr", \.ivr, Formats.menu, "the line's own menu, or none; the front office's if left out"),
                .optional(
                    "routing", \.routing, Formats.steps,
                    "groups that take the line's contacts, whatever their category"),
                .optional("talk", \.talk, Formats.law, "talk on this line; that of its categories if left out"),
                .optional("from", \.from, Formats.date, "first day on which contacts come"),
                .optional("to", \.to, Formats.date, "last day on which contacts come; it counts"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }
}
