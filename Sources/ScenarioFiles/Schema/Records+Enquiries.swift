import Messages
import Scenarios

extension Records {
    /// `demand.enquiries`.
    static var enquiries: Record<Enquiries> {
        Record(
            "progress enquiries",
            [
                .optional("line", \.line, Formats.text, "number of the line on which they come; the first if left out"),
                .required("rate", \.rate, Formats.timesADay, "how often the caller of an open order asks"),
                .optional(
                    "overdue", \.overdue, Formats.timesADay, "how often once its limit has passed; rate if left out"),
                .optional(
                    "self_service", \.selfService, Formats.share,
                    "share that looks at the web or the app instead and makes no contact"),
                .optional("talk", \.talk, Formats.law, "talk; the front office's if left out"),
                .optional(
                    "wrap_up", \.wrapUp, Formats.lawOrNone, "after-call work; the front office's if left out"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }
}

extension Formats {
    /// How often something happens to one thing, a day.
    static var timesADay: Format<Double> {
        let expected: Words = "a rate such as 0.04/day"
        return .scalar(
            schema: quantity("[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)? */ *(min|minute|h|hour|d|day|week)"),
            expected: expected
        ) { text throws(Misread) in
            let rate = try Quantity.rate(text)
            switch rate.per {
            case .minute: return rate.count * 1440
            case .hour: return rate.count * 24
            case .day: return rate.count
            case .week: return rate.count / 7
            case .second, .month, .year:
                throw Misread(quoting: text, expected: expected, hint: "periods: /min, /h, /day, /week")
            }
        }
    }
}
