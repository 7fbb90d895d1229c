import Distributions
import SimulationTime

/// Legacy hotlines that become one number, each by a timetable of its own (SC-3.1, CZ-2).
public struct Consolidation: Codable, Sendable {
    /// The number of the line that stays.
    public var into = ""
    /// Groups of that line which take the calls of lines that have joined: the room.
    public var groups: [String] = []
    /// The legacy lines.
    public var lines: [LegacyLine] = []
    /// How callers come to dial the new number.
    public var awareness = Awareness()
    /// Share of the callers of a dead number who dial the new one; the others are lost.
    public var redialAfterDead = 0.0
    /// Time until they do, in seconds.
    public var redialDelay: Law?
    /// How seats learn what is new to them: factors on the talk by the time since it came to them. Empty: at once.
    public var learning: [RampUp.Point] = []
    /// Factors on all talk of heads that have moved, by the time since they moved. Empty: none.
    public var movedRampUp: [RampUp.Point] = []
    /// Where the figures come from.
    public var source = ""

    /// Nothing to join.
    public init() {}
}

/// The share of an old number's callers who dial the new one instead: logistic in the time since the new one answers for the line.
///
/// `share(t) = reaches / (1 + exp(−(t − half) / spread))`, 0 before the start; once the old number is advertised no more, time runs
/// `faster` times as fast.
public struct Awareness: Codable, Hashable, Sendable {
    /// The share in the end; 0: nobody changes by himself.
    public var reaches = 0.0
    /// When half of it is reached.
    public var half = SimSpan.days(60)
    /// How steep it is: from 27 % to 73 % of it takes twice this time.
    public var spread = SimSpan.days(15)
    /// How much faster it goes on once the old number is advertised no more.
    public var faster = 1.0

    /// Nobody.
    public init() {}

    /// Makes a curve.
    public init(reaches: Double, half: SimSpan, spread: SimSpan, faster: Double = 1) {
        self.reaches = reaches
        self.half = half
        self.spread = spread
        self.faster = faster
    }
}
