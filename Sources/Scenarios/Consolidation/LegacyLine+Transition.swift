import Distributions
import SimulationTime

extension LegacyLine {
    /// The timetable written out for a stretch of days.
    ///
    /// - Parameters:
    ///   - room: who takes calls in the room.
    ///   - patience: how long callers wait for an expert.
    ///   - profile: how the new line's contacts are spread over the day.
    func transition(
        in plan: Consolidation, room: [Route.Step], patience: Patience, profile: DayTable<Double>,
        days: ClosedRange<CivilDate>
    ) -> Transition {
        var written = Transition()
        written.hours = hours
        written.keepsToHours = self.profile == nil && trace == nil && !hours.isEmpty
        (written.awareness, written.knownFrom, written.withdrawn) = (
            awareness ?? plan.awareness, isKnownFrom, advertisingWithdrawn
        )
        (written.latent, written.latentFrom, written.latentProfile) = (latent, isLatentFrom, profile)
        let dates = Set([transfer, joins, experts, knowledge, allHours, dead].compactMap { $0 })
        for date in [days.lowerBound] + dates.filter({ days.lowerBound < $0 && $0 <= days.upperBound }).sorted() {
            let today = Holding(line: self, room: room, patience: patience, date: date)
            func add(_ phase: LinePhase) -> Int {
                written.phases.append(phase)
                return written.phases.count - 1
            }
            let inHours = add(today.inHours)
            written.steps.append(
                Transition.Step(
                    from: date, inHours: inHours, outOfHours: today.outOfHours.map(add) ?? inHours,
                    newNumber: today.newNumber.map(add)))
        }
        return written
    }
}

/// What holds of a timetable on a day.
private struct Holding {
    let line: LegacyLine
    let room: [Route.Step]
    let patience: Patience
    let date: CivilDate

    private func has(_ step: CivilDate?) -> Bool { step.map { $0 <= date } ?? false }
    private var isTaken: Bool { line.isTakenOver && has(line.joins) }
    private var isDead: Bool { line.mode == .merge && has(line.dead) }
    /// Whether the room answers only what the timetable says, until it knows what the line knows.
    private var knowsPart: Bool { line.directAnswerBefore != nil && line.knowledge != nil && !has(line.knowledge) }
    /// What the room answers directly.
    private var directAnswer: Double? {
        line.knowledge == nil || has(line.knowledge) ? line.directAnswer : line.directAnswerBefore
    }

    var inHours: LinePhase {
        if isDead { return LinePhase(.dead) }
        return isTaken ? ofTheRoom(.joined) : ofItsOwn(line.hasSeats ? line.group : nil)
    }

    /// Nil: as in its hours.
    var outOfHours: LinePhase? {
        if line.hours.isEmpty || isTaken || isDead { return nil }
        guard has(line.allHours) else { return LinePhase(.closed) }
        return line.nightSeats.columns.isEmpty ? ofTheRoom(.joined) : ofItsOwn(line.nightGroup)
    }

    /// Nil: the new number does not answer for the line yet.
    var newNumber: LinePhase? { has(line.isKnownFrom) ? ofTheRoom(.new) : nil }

    private func ofTheRoom(_ answer: LinePhase.Answer) -> LinePhase {
        var phase = LinePhase(answer)
        phase.prompt = answer == .joined ? line.prompt : nil
        phase.route = room
        phase.directAnswer = directAnswer
        phase.knowsPart = knowsPart
        let expertsAreThere = line.experts == nil || has(line.experts)
        if line.expertShare > 0, let colleagues = line.colleagues, expertsAreThere {
            var hand = HandOver()
            (hand.way, hand.to, hand.share) = (.threeWay, colleagues, line.expertShare)
            (hand.talk, hand.patience) = (line.expertTalk, patience)
            hand.otherwise = line.colleaguesOutOfHours
            phase.handOvers = [hand]
        }
        return phase
    }

    /// - Parameter group: nil if it has none; then the room answers, or nobody asks.
    private func ofItsOwn(_ group: String?) -> LinePhase {
        let isShared = has(line.transfer)
        var phase = LinePhase(isShared ? .shared : .own)
        let own = group.map { [Route.Step(group: $0)] } ?? []
        let others = room.map { Route.Step(group: $0.group, after: own.isEmpty ? $0.after : line.overflowAfter) }
        phase.route = isShared || own.isEmpty ? own + others : own
        // What its own seats know is said with their skills.
        phase.knowsPart = isShared && knowsPart
        phase.directAnswer = isShared ? directAnswer : line.directAnswer
        return phase
    }
}
