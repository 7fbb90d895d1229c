import CGSL

/// The delay system with impatience M/M/c+M, with or without a finite number of lines (M/M/c/K+M), exactly.
///
/// Palm (1943), Garnett, Mandelbaum and Reiman (2002). A caller who finds all lines in use is blocked; one who waits
/// longer than an exponential patience abandons. Infinite patience is allowed with finite lines (M/M/c/K).
/// How the waits are found is said in `ErlangA+Waits`. Cost O(number of states that matter).
public struct ErlangA: Hashable, Sendable {
    /// Calls an hour.
    public let ratePerHour: Double
    /// Mean talk time (with wrap-up), s.
    public let talkSeconds: Double
    /// Number of servers.
    public let servers: Int
    /// Mean patience, s; infinite if nobody ever abandons.
    public let patienceSeconds: Double
    /// Number of lines, talking and waiting together; nil if unlimited.
    public let lines: Int?
    /// Acceptable waiting time, s.
    public let withinSeconds: Double

    /// Probability that an arriving caller has to wait (is neither served at once nor blocked).
    public let waits: Double
    /// Probability that an arriving caller finds all lines in use.
    public let blocked: Double
    /// Probability that an arriving caller abandons.
    public let abandons: Double
    /// Probability that an arriving caller is answered, at once or later.
    public let answered: Double
    /// Mean number waiting.
    public let meanQueueLength: Double
    /// Mean wait of all who arrive, those blocked counting 0, s.
    public let meanWaitSeconds: Double
    /// Share of time a server is busy.
    public let occupancy: Double
    /// Probability of being answered within the acceptable waiting time.
    public let answeredWithin: Double
    /// Probability of abandoning within the acceptable waiting time.
    public let abandonsWithin: Double
    /// Probability that a caller of infinite patience would be admitted and wait no longer than acceptable.
    public let virtualServiceLevel: Double
    /// Mean wait of those answered (ASA), s; nil if nobody is.
    public let meanWaitAnsweredSeconds: Double?
    /// Mean wait of those who abandon, s; nil if nobody does.
    public let meanTimeToAbandonSeconds: Double?

    /// Solves the system.
    ///
    /// Throws `QueueingError.parameter` for a rate < 0, times ≤ 0, no servers, fewer lines than servers, or infinite
    /// patience on infinite lines (that is `ErlangC`).
    public init(
        ratePerHour: Double, talkSeconds: Double, servers: Int, patienceSeconds: Double, lines: Int? = nil,
        withinSeconds: Double
    ) throws(QueueingError) {
        try QueueingError.checkRate(ratePerHour)
        try QueueingError.checkPositive(talkSeconds, "talkSeconds")
        try QueueingError.checkServers(servers)
        try QueueingError.checkNotNegative(withinSeconds, "withinSeconds")
        try QueueingError.require(
            patienceSeconds > 0 && (patienceSeconds.isFinite || lines != nil), "patienceSeconds", patienceSeconds,
            "a number > 0, infinite only with finite lines")
        if let lines {
            try QueueingError.require(lines >= servers, "lines", Double(lines), "at least the \(servers) servers")
        }
        self.ratePerHour = ratePerHour
        self.talkSeconds = talkSeconds
        self.servers = servers
        self.patienceSeconds = patienceSeconds
        self.lines = lines
        self.withinSeconds = withinSeconds

        let states = BirthDeath(
            arrivalRate: ratePerHour / 3600, serviceRate: 1 / talkSeconds, servers: servers,
            abandonmentRate: 1 / patienceSeconds, lines: lines)
        let sums = Self.sumOverStates(states, withinSeconds: withinSeconds)
        let immediate = states.probabilityOfFreeServer
        waits = sums.waits
        blocked = states.probabilityOfFullLines
        abandons = sums.abandons
        answered = immediate + sums.answered
        meanQueueLength = states.meanQueueLength
        meanWaitSeconds = sums.wait
        occupancy = states.meanBusyServers / Double(servers)
        answeredWithin = immediate + sums.answeredWithin
        abandonsWithin = sums.abandonsWithin
        virtualServiceLevel = immediate + sums.virtualWithin
        meanWaitAnsweredSeconds = answered > 0 ? sums.waitAnswered / answered : nil
        meanTimeToAbandonSeconds = sums.abandons > 0 ? sums.waitAbandoned / sums.abandons : nil
    }

    /// Mean wait of those not blocked, s.
    public var meanWaitAdmittedSeconds: Double { blocked < 1 ? meanWaitSeconds / (1 - blocked) : 0 }

    /// The service level with a stated denominator.
    public func serviceLevel(_ denominator: ServiceLevelDenominator) -> Double {
        switch denominator {
        case .offered: answeredWithin
        case .answered: answered > 0 ? answeredWithin / answered : 0
        case .excludingShortAbandons: abandonsWithin < 1 ? answeredWithin / (1 - abandonsWithin) : 0
        case .virtual: virtualServiceLevel
        case .abandonCountedOk: answeredWithin + abandonsWithin
        }
    }

    /// All results by the names of the machine-readable output; a mean over nobody is left out.
    public var outputs: [(name: String, value: Double)] {
        var outputs = [
            ("p_wait", waits), ("p_blocked", blocked), ("p_abandon", abandons), ("lq", meanQueueLength),
            ("mean_wait_all_offered", meanWaitSeconds), ("mean_wait_admitted", meanWaitAdmittedSeconds),
            ("occupancy", occupancy), ("p_answered_within_awt", answeredWithin),
            ("p_abandon_within_awt", abandonsWithin),
        ]
        outputs += ServiceLevelDenominator.allCases.map { ("sl_" + $0.rawValue, serviceLevel($0)) }
        if let meanWaitAnsweredSeconds { outputs.append(("asa_answered", meanWaitAnsweredSeconds)) }
        if let meanTimeToAbandonSeconds { outputs.append(("mean_time_to_abandon", meanTimeToAbandonSeconds)) }
        return outputs.map { (name: $0.0, value: $0.1) }
    }
}
