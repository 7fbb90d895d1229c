import Distributions
import SimulationTime

/// A hotline that joins: what it is before, and on which days what changes.
public struct LegacyLine: Codable, Sendable {
    /// What becomes of it.
    public enum Mode: String, Codable, CaseIterable, Sendable {
        /// Nothing: it has not joined.
        case own
        /// Merged in full (整体并入): both numbers are answered for a while, then the old one is dead.
        case merge
        /// Two numbers in parallel (双号并行): the old number stays and is forwarded for good.
        case dual
        /// A sub-centre (设分中心): number and seats stay; calls go both ways.
        case subcentre
        /// Parallel answering (并行接听): it goes on answering beside the new number, which answers for it too.
        case parallel
        /// The function is taken over, the old number is forwarded (CZ-2.2).
        case forwarded
    }

    /// The number as dialled.
    public var number = ""
    /// What it is called, by language code.
    public var name: [String: String] = [:]
    /// What becomes of it.
    public var mode = Mode.own
    /// Contacts in a time.
    public var volume: Volume?
    /// Real contacts that are replayed instead of a volume.
    public var trace: Trace?
    /// Relative demand by slot of the day; nil: even, within the hours of service.
    public var profile: DayTable<Double>?
    /// Shares of its categories; empty: one category of the number's name.
    public var mix: [CategoryShare] = []
    /// Hours of service on working days; empty: at every hour of every day.
    public var hours: [Organisation.Opening] = []
    /// Seats of its own while it answers itself.
    public var seats = DayTable<Int>(slot: .hour, columns: [])
    /// Seats of its own out of its hours, from the day of service at all hours; without them the room answers then.
    public var nightSeats = DayTable<Int>(slot: .hour, columns: [])
    /// Share of its heads who move into the room, on their old schedule; nil: all.
    public var moved: Double?
    /// Their schedule in the room, instead of a share of the old one.
    public var movedSeats = DayTable<Int>(slot: .hour, columns: [])
    /// Heads of its experts, from the day they are opened.
    public var expertSeats = DayTable<Int>(slot: .hour, columns: [])
    /// Share of its calls in the room for which an expert is called in (three-way): a sub-centre's own seats, else the expert seats.
    public var expertShare = 0.0
    /// Seconds with the expert; nil: as long as the call's own talk.
    public var expertTalk: Law?
    /// Seconds of talk; nil: those of its categories.
    public var talk: Law?
    /// Share of its calls that a seat answers by itself; nil: that of its categories.
    public var directAnswer: Double?
    /// The same in the room before the day on which its knowledge is shared.
    public var directAnswerBefore: Double?
    /// More volume once it is answered at all hours: a share of the old volume, spread over day and week as the new line's.
    public var latent = 0.0
    /// Seconds callers of the old number listen to a prompt before the room takes them.
    public var prompt: Law?
    /// How its callers come to dial the new number; nil: as all others do.
    public var awareness: Awareness?
    /// How long callers wait for its own seats before the room may take them, where calls are shared.
    public var overflowAfter = SimSpan.seconds(30)

    /// First day on which calls may cross between its own seats and the room.
    public var transfer: CivilDate?
    /// First day on which the room answers the old number; of a parallel line: on which it answers for it.
    public var joins: CivilDate?
    /// First day of the own heads in the room.
    public var seatsMoved: CivilDate?
    /// First day of the experts.
    public var experts: CivilDate?
    /// First day on which the room knows what the line knows.
    public var knowledge: CivilDate?
    /// First day of service at all hours.
    public var allHours: CivilDate?
    /// First day on which the old number is advertised no more.
    public var advertisingWithdrawn: CivilDate?
    /// First day on which the old number is dead.
    public var dead: CivilDate?
    /// Where the figures come from.
    public var source = ""

    /// A line that brings nothing.
    public init() {}
}

extension LegacyLine {
    /// Its categories; those of a trace, whose shares say nothing, alike.
    public var categories: [CategoryShare] {
        if let trace {
            return trace.categories.map { CategoryShare(category: $0, share: 1 / Double(trace.categories.count)) }
        }
        return mix.isEmpty ? [CategoryShare(category: number, share: 1)] : mix
    }

    /// The name of its own group of seats.
    public var group: String { number }
    /// Of its own seats out of hours.
    public var nightGroup: String { "\(number) nights" }
    /// Of the heads that have moved.
    public var movedGroup: String { "\(number) moved" }
    /// Of its experts.
    public var expertGroup: String { "\(number) experts" }

    /// The names of all groups that may be made for it.
    var groups: [String] { [group, nightGroup, movedGroup, expertGroup] }

    /// Whether it has seats of its own to begin with.
    public var hasSeats: Bool { !seats.columns.isEmpty }
    /// Whether heads move into the room.
    public var hasMovedSeats: Bool {
        seatsMoved != nil && headsThatMove.columns.contains { $0.values.contains { $0 > 0 } }
    }
    /// Their schedule.
    var headsThatMove: DayTable<Int> {
        if !movedSeats.columns.isEmpty { return movedSeats }
        return DayTable(
            slot: seats.slot,
            columns: seats.columns.map { column in
                .init(days: column.days, values: column.values.map { Int((Double($0) * (moved ?? 1)).rounded()) })
            })
    }
    /// First day of its heads in the room; as long as it answers itself they stay with it.
    public var areMovedFrom: CivilDate? {
        guard let seatsMoved else { return nil }
        return isTakenOver ? max(seatsMoved, joins ?? seatsMoved) : seatsMoved
    }
    /// Whether the old number is taken over by the room.
    public var isTakenOver: Bool { mode == .merge || mode == .dual || mode == .forwarded }

    /// First day on which the room answers for the line: whoever knows may dial the new number.
    public var isKnownFrom: CivilDate? {
        switch mode {
        case .own: nil
        case .merge, .dual, .forwarded, .parallel: joins
        case .subcentre: transfer
        }
    }

    /// First day on which calls of the line may reach the room: what it is about begins to be new there.
    var isMetFrom: CivilDate? {
        let overflows = mode == .own ? nil : transfer
        return [isKnownFrom, overflows, nightSeats.columns.isEmpty && !hours.isEmpty ? allHours : nil]
            .compactMap { $0 }.min()
    }

    /// First day of the latent demand: service at all hours, by the line itself or by the room it has joined.
    public var isLatentFrom: CivilDate? {
        isTakenOver ? [joins, allHours].compactMap { $0 }.min() : allHours
    }

    /// Who is called in for its special questions: a sub-centre's and a parallel line's own seats, else its experts.
    public var colleagues: String? {
        if !expertSeats.columns.isEmpty { return expertGroup }
        return isTakenOver || !hasSeats ? nil : group
    }
    /// Who is called in when nobody of these is at work: its own seats out of hours.
    public var colleaguesOutOfHours: String? {
        expertSeats.columns.isEmpty && colleagues != nil && !nightSeats.columns.isEmpty ? nightGroup : nil
    }
}
