import Distributions

extension Scenario {
    /// Checks what all lines share.
    func checkDemand(_ problems: inout [Problem]) {
        let redials = demand.redials
        if redials.happen && redials.delay == nil {
            problems.append(
                Problem(
                    "demand.redials", found: "no delay", expected: "the time until a caller tries again",
                    hint: "delay: exponential 20 min"))
        }
        for (key, share) in [("after_abandoning", redials.afterAbandoning), ("after_busy", redials.afterBusy)]
        where !(0...1).contains(share) {
            problems.append(
                Problem(
                    "demand.redials.\(key)", found: "\(Problem.percent(share))", expected: "a share from 0% to 100%"))
        }
        // Without a limit a caller could try again for ever within one instant, and the clock would stand.
        if redials.happen, let delay = redials.delay, !(delay.mean >= 1) {
            problems.append(
                Problem(
                    "demand.redials.delay", found: "a mean of \(delay.mean) s", expected: "a mean of 1 s or more",
                    hint: "delay: exponential 20 min"))
        }
        if let most = redials.atMost, most < 1 {
            problems.append(
                Problem(
                    "demand.redials.at_most", found: "\(most)", expected: "1 or more",
                    hint: "leave redials out if nobody tries again"))
        }
        checkRepeats(&problems)
        checkComplaintsAgain(&problems)
        if demand.yearGrowth <= -1 {
            problems.append(
                Problem("demand.year_growth", found: "\(Problem.percent(demand.yearGrowth))", expected: "above -100%"))
        }
        checkBusyness(&problems)
    }

    private func checkRepeats(_ problems: inout [Problem]) {
        let repeats = demand.repeats
        if repeats.within <= .zero {
            problems.append(
                Problem(
                    "demand.repeats.within", found: "\(repeats.within.inWords)", expected: "more than 0 s",
                    hint: "within: 7 d"
                ))
        }
        guard repeats.share > 0 else { return }
        if !(repeats.share < 1) {
            problems.append(
                Problem(
                    "demand.repeats.share", found: "\(Problem.percent(repeats.share))", expected: "below 100%",
                    hint: "else nobody would ever be done"))
        }
        guard let delay = repeats.delay else {
            problems.append(
                Problem(
                    "demand.repeats", found: "no delay", expected: "the time until a caller calls again",
                    hint: "delay: exponential 1 d"))
            return
        }
        // As for redials: a call could follow itself within one instant.
        if !(delay.mean >= 1) {
            problems.append(
                Problem(
                    "demand.repeats.delay", found: "a mean of \(Problem.plain(delay.mean)) s",
                    expected: "a mean of 1 s or more", hint: "delay: exponential 1 d"))
        }
    }

    private func checkComplaintsAgain(_ problems: inout [Problem]) {
        let repeats = demand.repeats
        guard repeats.unsolved > 0 else {
            for (key, isStated) in [
                ("unsolved_after", repeats.unsolvedAfter != nil), ("at_most", repeats.atMost != nil),
            ] where isStated {
                problems.append(
                    Problem.idle(
                        "demand.repeats.\(key)", found: "\(key), and no unsolved",
                        expected: "a share in demand.repeats.unsolved"))
            }
            return
        }
        if !(satisfaction?.leavesUnsolved ?? false) {
            problems.append(
                Problem(
                    "demand.repeats.unsolved", found: "callers whose matter was not solved, and no satisfaction.solved",
                    expected: "the probability that a reply solves the matter",
                    hint: "satisfaction: { solved: 85%, solved_directly: 95% }"))
        }
        // A count of such contacts goes with the matter in a byte.
        if let most = repeats.atMost, !(1...100).contains(most) {
            problems.append(
                Problem(
                    "demand.repeats.at_most", found: "\(most)", expected: "from 1 to 100",
                    hint: "leave unsolved out if nobody comes again"))
        }
        guard let after = repeats.unsolvedAfter else {
            problems.append(
                Problem(
                    "demand.repeats", found: "no unsolved_after",
                    expected: "the time until a caller whose matter was not solved comes again",
                    hint: "unsolved_after: exponential 5 d"))
            return
        }
        if !(after.mean >= 1) {
            problems.append(
                Problem(
                    "demand.repeats.unsolved_after", found: "a mean of \(Problem.plain(after.mean)) s",
                    expected: "a mean of 1 s or more", hint: "unsolved_after: exponential 5 d"))
        }
    }

    /// Least standard deviation of the day's level but 0: below it, days are alike, and a gamma law of so large a
    /// shape is out of the reach of its numerical inverse.
    private static let leastSd = 0.001

    private func checkBusyness(_ problems: inout [Problem]) {
        let busyness = demand.busyness
        guard busyness.sd == 0 || busyness.sd >= Scenario.leastSd else {
            problems.append(
                Problem("demand.busyness.sd", found: "\(busyness.sd)", expected: "0, or from \(Scenario.leastSd) to 3"))
            return
        }
        do throws(LawError) {
            _ = try BusynessProcess(sd: busyness.sd, autocorrelation: busyness.autocorrelation)
        } catch {
            problems.append(
                Problem("demand.busyness.\(error.field)", found: "\(error.found)", expected: error.expected))
        }
    }
}
