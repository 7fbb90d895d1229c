import CGSL

/// Erlang A on days of different busyness: the rate of a day is the mean rate times a gamma factor of mean 1.
///
/// Whitt (1999), Jongbloed and Koole (2001): what a fixed number of servers gives over busy and quiet days, and with
/// what probability a day's rate lets the target be met. Expectations weigh a day by its calls; they are integrals over
/// the factor by GSL. The service level is answered in time over offered.
public struct UncertainRate: Hashable, Sendable {
    /// Shape k of the gamma factor: its coefficient of variation is 1/√k.
    public let busynessShape: Double
    /// The service level asked for, between 0 and 1.
    public let target: Double
    /// The system on a day of the mean rate.
    public let meanDay: ErlangA
    /// Expected service level of a call, over all days.
    public let expectedServiceLevel: Double
    /// Expected probability that a call abandons, over all days.
    public let expectedAbandonment: Double
    /// The factor at which the service level is exactly the target; 0 if even the quietest day misses it.
    public let criticalBusyness: Double
    /// Probability that the day's rate lets the target be met.
    public let chanceOfMeetingTarget: Double

    /// Solves the days; throws what `ErlangA` throws, and `.parameter` for a rate of 0, a shape ≤ 0 or a target outside
    /// (0, 1).
    public init(
        meanRatePerHour: Double, talkSeconds: Double, servers: Int, patienceSeconds: Double, lines: Int? = nil,
        withinSeconds: Double, busynessShape shape: Double, target: Double
    ) throws(QueueingError) {
        try QueueingError.checkPositive(meanRatePerHour, "meanRatePerHour")
        try QueueingError.checkPositive(shape, "busynessShape")
        try QueueingError.require(target > 0 && target < 1, "target", target, "a share between 0 and 1")
        busynessShape = shape
        self.target = target
        meanDay = try ErlangA(
            ratePerHour: meanRatePerHour, talkSeconds: talkSeconds, servers: servers,
            patienceSeconds: patienceSeconds, lines: lines, withinSeconds: withinSeconds)
        func day(_ busyness: Double) -> ErlangA {
            // Only the rate differs from the mean day, which was accepted.
            try! ErlangA(
                ratePerHour: meanRatePerHour * busyness, talkSeconds: talkSeconds, servers: servers,
                patienceSeconds: patienceSeconds, lines: lines, withinSeconds: withinSeconds)
        }
        // Weighing a gamma(k, 1/k) day by its calls makes it a gamma(k+1, 1/k) day.
        // What lies outside 10 standard deviations and, to the right, 40 further scales of its tail, is below 10⁻¹⁶.
        let mean = 1 + 1 / shape
        let sd = (shape + 1).squareRoot() / shape
        let points =
            [-10, -3, 0, 3, 10].map { max(0, mean + $0 * sd) } + [mean + 10 * sd + 40 / shape]
        func expectation(_ measure: (ErlangA) -> Double) -> Double {
            Quadrature.integral(over: points) { measure(day($0)) * gsl_ran_gamma_pdf($0, shape + 1, 1 / shape) }
        }
        expectedServiceLevel = expectation(\.answeredWithin)
        expectedAbandonment = expectation(\.abandons)
        if day(0).answeredWithin >= target {
            var beyond = 1.0
            while day(beyond).answeredWithin >= target { beyond *= 2 }
            criticalBusyness = Quadrature.boundary(0, beyond) { day($0).answeredWithin >= target }
        } else {
            criticalBusyness = 0
        }
        chanceOfMeetingTarget = gsl_cdf_gamma_P(criticalBusyness, shape, 1 / shape)
    }

    /// All results by the names of the machine-readable output (the target in per cent is part of a name).
    public var outputs: [(name: String, value: Double)] {
        [
            ("sl_fixed_rate", meanDay.answeredWithin), ("expected_sl_call_weighted", expectedServiceLevel),
            ("expected_abandon", expectedAbandonment),
            ("P_rate_lets_SL_ge_\(Int((target * 100).rounded()))", chanceOfMeetingTarget),
            ("critical_busyness", criticalBusyness),
        ]
    }
}
