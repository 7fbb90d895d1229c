import Scenarios

extension Records {
    /// `front_office.ai`.
    static var agent: Record<AIAgent> {
        Record(
            "an automatic agent",
            [
                .required("time", \.time, Formats.law, "time it talks to a caller, whatever comes of it"),
                .custom("containment", Formats.shareOrShares, "share of callers who then need no seat, or by category")
                {
                    ($0.containment, $0.containmentByCategory) = $1
                },
                .optional("by_hour", \.byHour, Formats.hourFactors, "24 factors on the share, by hour of the day"),
                .optional("wrong", \.wrong, Formats.share, "share of the contained callers sent away wrongly"),
                .optional("return_after", \.returnAfter, Formats.law, "time until such a caller calls again"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// `front_office.announced_wait`.
    static var announcedWait: Record<AnnouncedWait> {
        Record(
            "an announced wait",
            [
                .optional(
                    "estimate", \.estimate, Formats.choice(AnnouncedWait.Estimate.self, "an estimate"),
                    "how the wait is estimated: head of line or queue length"),
                .optional(
                    "balking", \.balking, Formats.share,
                    "share of callers who hang up at once if it is longer than their patience"),
                .optional(
                    "call_back", \.callBack, callBack.format { CallBackOffer() },
                    "offer to keep one's place in the queue and be called back"),
            ])
    }

    /// `front_office.announced_wait.call_back`.
    static var callBack: Record<CallBackOffer> {
        Record(
            "the offer to be called back",
            [
                .optional("above", \.above, Formats.duration, "offered when the announced wait is longer"),
                .required("accepted", \.accepted, Formats.share, "share of callers who accept"),
                .optional("dial", \.dial, Formats.law, "time a seat needs to reach the caller"),
                .optional("reached", \.reached, Formats.share, "share of callers who pick up"),
            ])
    }
}
