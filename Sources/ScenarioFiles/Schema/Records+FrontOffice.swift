import Scenarios

extension Records {
    /// `front_office`.
    static var frontOffice: Record<FrontOffice> {
        Record(
            "the front office",
            [
                .optional(
                    "trunks", \.trunks, Formats.limit, "calls that fit into the house at once; unlimited if left out"),
                .optional("patience", \.patience, Formats.patience, "how long callers wait: a law, or endless"),
                .optional("talk", \.talk, Formats.law, "talk, where a category says nothing of its own"),
                .optional(
                    "wrap_up", \.wrapUp, Formats.lawOrNone, "after-call work, where a category says nothing of its own"),
                .required(
                    "groups", \.groups, group.format { SeatGroup() }.list, "groups of seats, in order of preference"),
                .optional(
                    "routing", \.routing, Formats.routing,
                    "by category the groups that take its calls, each at once or after a wait; else all with the skill"),
                .optional(
                    "selection", \.selection, Formats.choice(Selection.self, "a selection"),
                    "which of several open groups with idle seats takes a call: in order, longest idle, least occupied"),
                .optional(
                    "aging", \.aging, Formats.duration.map { .some($0) },
                    "a waiting caller's priority improves by one in each such time; never if left out"),
                .custom("calls", Formats.calls(call.format { CallHandling() }), "handling by category") {
                    $0.calls = $1
                },
                .optional("ivr", \.ivr, Formats.lawOrLeftOut, "menu that callers hear before anything else"),
                .optional("ai", \.ai, agent.format { AIAgent() }, "automatic agent between the menu and the queue"),
                .optional(
                    "announced_wait", \.announcedWait, announcedWait.format { AnnouncedWait() },
                    "what callers who must wait are told and offered"),
                .optional(
                    "special", \.special, Formats.special(specialCalls.format { SpecialCalls(kind: .nuisance) }),
                    "calls out of the ordinary by kind, in every category that says nothing of its own"),
                .optional(
                    "tasks", \.tasks, task.format { DeskTask() }.list,
                    "work besides answering that seats do when they can"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// A value of `front_office.calls`.
    static var call: Record<CallHandling> {
        Record(
            "the handling of a category",
            [
                .optional("talk", \.talk, Formats.law, "talk"),
                .optional("wrap_up", \.wrapUp, Formats.lawOrNone, "after-call work"),
                .optional(
                    "direct_answer", \.directAnswer, Formats.share,
                    "share of the accepted calls that the seat answers by itself; all not handed over if left out"),
                .optional(
                    "consent", \.consent, Formats.share,
                    "share of callers who agree to be handed over; the others' matters become orders"),
                .optional(
                    "order_wrap_up", \.orderWrapUp, Formats.lawOrNone, "after-call work of a call that becomes an order"
                ),
                .optional(
                    "hand_overs", \.handOvers, handOver.format { HandOver() }.list,
                    "whom the seat calls in or passes the caller to"),
                .optional(
                    "special", \.special, Formats.special(specialCalls.format { SpecialCalls(kind: .nuisance) }),
                    "calls out of the ordinary by kind, instead of the front office's"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// An item of `hand_overs`.
    static var handOver: Record<HandOver> {
        Record(
            "a hand-over",
            [
                .required(
                    "way", \.way, Formats.choice(HandOver.Way.self, "a way of handing over"),
                    "a way of handing over: three-way, consult, warm transfer or blind transfer"),
                .required("to", \.to, Formats.text, "the name of the group asked"),
                .required("share", \.share, Formats.share, "share of the accepted calls for which the seat does so"),
                .required("talk", \.talk, Formats.law, "talk with the colleague"),
                .optional(
                    "introduction", \.introduction, Formats.law,
                    "seat and colleague both talk to the caller before the seat leaves a warm transfer"),
                .optional("then", \.then, Formats.law, "the seat talks to the caller after a consultation"),
                .optional("wrap_up", \.wrapUp, Formats.lawOrNone, "after-call work of the colleague"),
                .optional("patience", \.patience, Formats.patience, "how long the caller waits for the colleague"),
                .optional("priority", \.priority, Formats.count, "rank for a freed seat of the target; 1 goes first"),
                .optional(
                    "settled", \.settled, Formats.share, "share of matters settled thereby; the others become orders"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// A value of `special`.
    static var specialCalls: Record<SpecialCalls> {
        Record(
            "calls out of the ordinary",
            [
                .required("share", \.share, Formats.share, "share of the answered calls"),
                .optional("talk", \.talk, Formats.law, "their talk; that of any call if left out"),
                .optional(
                    "wrap_up", \.wrapUp, Formats.lawOrNone, "their after-call work; that of any call if left out"),
                .optional("to", \.to, Formats.text, "group that takes the caller over at once; for emergencies"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// An item of `front_office.tasks`.
    static var task: Record<DeskTask> {
        Record(
            "a task",
            [
                .required("name", \.name, Formats.text, "the task's name"),
                .optional(
                    "after", \.after, Formats.choice(DeskTask.Trigger.self, "what a task follows"),
                    "what it follows: answered calls, orders, replies to orders or missed calls"),
                .optional("volume", \.volume, Formats.volume, "tasks that come by themselves"),
                .optional("profile", \.profile, Formats.profile, "their relative number by slot of the day"),
                .optional(
                    "categories", \.categories, Formats.text.list,
                    "categories of the contacts it follows; all if left out"),
                .optional("share", \.share, Formats.share, "share of those contacts that bring a task"),
                .optional("delay", \.delay, Formats.law, "time from the contact until the task can be done"),
                .required("effort", \.effort, Formats.law, "time that a seat works on it"),
                .required("groups", \.groups, Formats.steps, "groups that do it, each at once or after a wait"),
                .optional("priority", \.priority, Formats.count, "rank for a freed seat; 1 goes first"),
                .optional(
                    "within", \.within, Formats.duration,
                    "done within this counts for its service level; the target's time if left out"),
                .optional("reached", \.reached, Formats.share, "share of the missed callers who pick up"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }
}
