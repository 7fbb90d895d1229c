import Distributions

/// What the figures of a hotline depend on, each as one factor on everything of its kind.
public enum Influence: String, CaseIterable, Codable, Sendable {
    /// Volumes of all lines, and contacts of surges.
    case volume
    /// Talk of contacts: the front office's, of categories, lines and enquiries. Not special calls, hand-overs and tasks.
    case talk
    /// Patience of callers, of the front office and of lines.
    case patience
    /// Shrinkage of all groups.
    case shrinkage
    /// Probabilities of dialling again, after abandoning and after a busy tone.
    case redials
    /// Shares of direct answers, of categories, skills and lines that join.
    case directAnswers = "direct_answers"
}

extension Scenario {
    /// The scenario with an influence multiplied; nil if it does not state it, or replays recorded contacts, whose number, talk and patience are
    /// what they were. Shares may come out above 1: `problems` says so.
    ///
    /// Precondition: the factor is finite and above 0.
    public func scaled(_ influence: Influence, by factor: Double) -> Scenario? {
        precondition(factor > 0 && factor.isFinite)
        var scaling = Scaling(factor: factor, scenario: self)
        let isRecorded =
            demand.lines.contains { $0.trace != nil } || consolidation?.lines.contains { $0.trace != nil } ?? false
        switch influence {
        case .volume: if !isRecorded { scaling.scaleVolume() }
        case .talk: if !isRecorded { scaling.scaleTalk() }
        case .patience: if !isRecorded { scaling.scalePatience() }
        case .shrinkage:
            for group in frontOffice.groups.indices { scaling.scale(\.frontOffice.groups[group].shrinkage) }
        case .redials:
            scaling.scale(\.demand.redials.afterAbandoning)
            scaling.scale(\.demand.redials.afterBusy)
        case .directAnswers: scaling.scaleDirectAnswers()
        }
        return scaling.isAny ? scaling.scenario : nil
    }
}

/// A scenario being multiplied.
private struct Scaling {
    let factor: Double
    var scenario: Scenario
    /// Whether there was anything to multiply.
    var isAny = false

    mutating func scaleVolume() {
        for line in scenario.demand.lines.indices { scale(\.demand.lines[line].volume) }
        for line in scenario.consolidation?.lines.indices ?? 0..<0 { scale(\.consolidation!.lines[line].volume) }
        for surge in scenario.demand.surges.indices { scenario.demand.surges[surge].contacts *= factor }
    }

    mutating func scaleTalk() {
        scale(\.frontOffice.talk)
        for call in scenario.frontOffice.calls.indices { scale(\.frontOffice.calls[call].talk) }
        for line in scenario.demand.lines.indices { scale(\.demand.lines[line].talk) }
        for line in scenario.consolidation?.lines.indices ?? 0..<0 { scale(\.consolidation!.lines[line].talk) }
        if scenario.demand.enquiries != nil { scale(\.demand.enquiries!.talk) }
    }

    mutating func scalePatience() {
        func scaled(_ patience: Patience?) -> Patience? { patience?.law.map { .law(times($0)) } }
        if let law = scaled(scenario.frontOffice.patience) {
            (scenario.frontOffice.patience, isAny) = (law, true)
        }
        for line in scenario.demand.lines.indices {
            guard let law = scaled(scenario.demand.lines[line].patience) else { continue }
            (scenario.demand.lines[line].patience, isAny) = (law, true)
        }
    }

    mutating func scaleDirectAnswers() {
        for call in scenario.frontOffice.calls.indices { scale(\.frontOffice.calls[call].directAnswer) }
        for group in scenario.frontOffice.groups.indices {
            for skill in scenario.frontOffice.groups[group].skills?.indices ?? 0..<0 {
                scale(\.frontOffice.groups[group].skills![skill].directAnswer)
            }
        }
        for line in scenario.consolidation?.lines.indices ?? 0..<0 {
            scale(\.consolidation!.lines[line].directAnswer)
            scale(\.consolidation!.lines[line].directAnswerBefore)
        }
    }

    mutating func scale(_ path: WritableKeyPath<Scenario, Double?>) {
        guard let value = scenario[keyPath: path], value != 0 else { return }
        scenario[keyPath: path] = value * factor
        isAny = true
    }

    mutating func scale(_ path: WritableKeyPath<Scenario, Double>) {
        guard scenario[keyPath: path] != 0 else { return }
        scenario[keyPath: path] *= factor
        isAny = true
    }

    mutating func scale(_ path: WritableKeyPath<Scenario, Law?>) {
        guard let law = scenario[keyPath: path] else { return }
        scenario[keyPath: path] = times(law)
        isAny = true
    }

    mutating func scale(_ path: WritableKeyPath<Scenario, Volume?>) {
        guard scenario[keyPath: path] != nil else { return }
        scenario[keyPath: path]!.count *= factor
        isAny = true
    }

    private func times(_ law: Law) -> Law {
        guard let scaled = try? law.scaled(by: factor) else { preconditionFailure("a factor above 0 scales any law") }
        return scaled
    }
}
