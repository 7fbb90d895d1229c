import Scenarios

extension Records {
    /// An item of `front_office.groups`.
    static var group: Record<SeatGroup> {
        Record(
            "a group of seats",
            [
                .required("name", \.name, Formats.text, "the group's name"),
                .required(
                    "seats", \.seats, Formats.seats,
                    "heads present: a number, `3 on working days 09:00-17:30` (or a list of such), or a CSV"),
                .optional(
                    "skills", \.skills, Formats.skills,
                    "categories the group takes, as a list or with priority and talk_factor; all, alike, if left out"),
                .optional("from", \.from, Formats.date, "first day on which the group works"),
                .optional("to", \.to, Formats.date, "last day on which the group works; it counts"),
                .optional("rota", \.rota, rota.format { Rota() }, "days of a cycle on which it is the group's turn"),
                .optional("shrinkage", \.shrinkage, Formats.share, "share of planned heads who do not come, a shift"),
                .optional("shift", \.shift, Formats.duration, "for how long a head stays before the next one"),
                .optional(
                    "at_shift_end", \.atShiftEnd, Formats.choice(ShiftEnd.self, "an end of shift"),
                    "what becomes of calls in hand: finish, hand back or swap"),
                .optional("breaks", \.breaks, Formats.breaks, "breaks, such as 3 on working days 12:00-12:30"),
                .optional("ramp_up", \.rampUp, rampUp.format { RampUp() }, "newcomers' talk over time"),
                .optional("chats", \.chats, Formats.count, "chats a seat holds at once"),
                .optional(
                    "reserve", \.reserve, Formats.count, "idle seats kept for calls and chats when there are tasks"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// `rota` of a group.
    static var rota: Record<Rota> {
        Record(
            "a rota",
            [
                .required("from", \.from, Formats.date, "the first day of a cycle"),
                .required("cycle", \.cycle, Formats.wholeDays, "the length of a cycle, in whole days"),
                .required("on", \.days, Formats.cycleDay.list, "days of the cycle that are the group's turn, from 1"),
            ])
    }

    /// `ramp_up` of a group.
    static var rampUp: Record<RampUp> {
        Record(
            "a ramp-up",
            [
                .required("since", \.since, Formats.date, "the newcomers' first day"),
                .required(
                    "factors", \.points, Formats.rampUpFactors, "factors on the talk by the time since the first day"),
            ])
    }
}
