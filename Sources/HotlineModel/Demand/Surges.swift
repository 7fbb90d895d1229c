import Distributions
import Glibc
import Scenarios
import SimulationTime

/// A surge of a compiled scenario: what stands for it among the lines has the types, shares and hours of the line it is on.
public struct SurgePlan: Sendable {
    /// When it begins; nil: at random.
    let from: Int64?
    /// Mean milliseconds between beginnings, on days on which they may be.
    let every: Double
    /// Whether one may begin on a simulated day.
    let isPossible: [Bool]
    /// Whether the line is there on a simulated day.
    let isOpen: [Bool]
    let contacts: Double
    /// A thousand seconds, as often as the contacts of one are as many as expected; nil: always.
    let size: Sampler?
    let shape: SurgeShape
    let isByHour: Bool
    let sameMatter: Double

    init(_ surge: Surge, on line: Line, days: [World.Day], _ samplers: SamplerStore) throws {
        from = surge.from?.milliseconds
        // So many a year, all of them in the months named.
        let months = surge.months.isEmpty ? Array(1...12) : Array(Set(surge.months))
        let possible = Double(months.reduce(0) { $0 + CivilDate.days(inMonth: $1, of: 2023) })
        every = surge.often.map { Double(SimSpan.day.milliseconds) * possible / (365 * $0.perDay) } ?? 0
        isOpen = days.map { line.isOpen(on: $0.date) }
        isPossible = days.map { surge.months.isEmpty || surge.months.contains($0.date.parts.month) }
        contacts = surge.contacts
        size =
            surge.contactsCV > 0 ? try samplers.compile(try .gamma(mean: 1000, cv: surge.contactsCV)) : nil
        shape = SurgeShape(surge)
        isByHour = surge.isByHour
        sameMatter = surge.sameMatter
    }
}

/// How a surge comes and goes: its rate rises linearly, stays, falls exponentially. Times in milliseconds from its beginning.
struct SurgeShape: Sendable {
    let ramp, peak, decay, end: Double
    private var whole = 1.0

    init(_ surge: Surge) {
        ramp = Double(surge.ramp.milliseconds)
        peak = Double(surge.peak.milliseconds)
        decay = Double(surge.decay.milliseconds)
        end = Double(surge.lasts.milliseconds)
        whole = area(by: end)
    }

    /// Share of the whole that has come by a time, on 0…1.
    func share(by time: Double) -> Double { area(by: time) / whole }

    private func area(by time: Double) -> Double {
        let t = min(max(time, 0), end)
        let rising = min(t, ramp)
        let atPeak = min(max(t - ramp, 0), peak)
        let falling = max(t - ramp - peak, 0)
        let risen = ramp > 0 ? rising * rising / (2 * ramp) : 0
        return risen + atPeak + (decay > 0 ? decay * (1 - exp(-falling / decay)) : 0)
    }
}

/// A surge that happens in a replication.
struct SurgeOccurrence: BitwiseCopyable {
    let from: Int64
    /// Its expected contacts over all relative rates: what a relative rate is multiplied by.
    let scale: Double
}

extension World.LineTable {
    /// What of a line's surge happens in a replication: beginnings are a Poisson stream on the days on which they may be.
    func occurrences(_ stream: RandomStream, of world: World) -> [SurgeOccurrence] {
        guard let surge else { return [] }
        func occurrence(from: Int64) -> SurgeOccurrence {
            let size = surge.size.map { Double(stream.draws.milliseconds($0)) / 1_000_000 } ?? 1
            let whole = wholeRate(from: from, of: world)
            return SurgeOccurrence(from: from, scale: whole > 0 ? surge.contacts * size / whole : 0)
        }
        if let from = surge.from { return [occurrence(from: from)] }
        let day = Double(SimSpan.day.milliseconds)
        let possible = world.days.indices.filter { surge.isPossible[$0] }
        var found: [SurgeOccurrence] = []
        var passed = stream.exponential(mean: surge.every)
        while passed / day < Double(possible.count) {
            let date = world.days[possible[Int(passed / day)]].date
            let from = SimTime(date: date).milliseconds + Int64(passed.truncatingRemainder(dividingBy: day))
            // Drawn also if it is never seen, so that the others stay as they are.
            let next = occurrence(from: from)
            if from >= world.start.milliseconds && from < world.to.milliseconds { found.append(next) }
            passed += stream.exponential(mean: surge.every)
        }
        return found
    }

    /// Relative rate of a surge that began at an instant in a tick of a simulated day, or of one beyond, which is like the nearest.
    func surgeRate(from: Int64, midnight: Int64, day: Int, tick: Int, of world: World) -> Double {
        guard let surge else { return 0 }
        let begins = Double(midnight + Int64(tick) * world.tick - from)
        let share = surge.shape.share(by: begins + Double(world.tick)) - surge.shape.share(by: begins)
        guard surge.isByHour, share > 0 else { return share }
        let profile = profiles[profileOfDay[min(max(day, 0), world.days.count - 1)]]
        return share * profile[tick] * Double(profile.count)
    }

    private func wholeRate(from: Int64, of world: World) -> Double {
        guard let surge, surge.isByHour else { return 1 }
        let first = world.days[0].date.dayNumber
        let length = Int64(surge.shape.end.rounded(.up))
        let days = SimTime(milliseconds: from).dayNumber...SimTime(milliseconds: from + length).dayNumber
        return days.reduce(0) { sum, number in
            let midnight = SimTime(date: CivilDate(dayNumber: number)).milliseconds
            return (0..<world.ticksPerDay).reduce(sum) {
                $0 + surgeRate(from: from, midnight: midnight, day: number - first, tick: $1, of: world)
            }
        }
    }
}

extension World {
    /// What stands for a surge among the lines: types, hours and patience of the line it is on, streams of its own.
    static func line(
        for surge: Surge, in scenario: Scenario, among lines: [LineTable], days: [Day], _ samplers: SamplerStore
    ) throws -> LineTable {
        let place = surge.line.isEmpty ? 0 : scenario.demand.lines.firstIndex { $0.number == surge.line }!
        let line = scenario.demand.lines[place]
        let shares = line.categories.map { name in
            surge.mix.isEmpty
                ? line.mix.first { $0.category == name }?.share ?? 0
                : surge.mix.first { $0.category == name }?.share ?? 0
        }
        let table = lines[place]
        return LineTable(
            number: "surge " + surge.name, channel: "surge", isTask: true, hasFate: true, firstType: table.firstType,
            cumulativeShares: cumulate(shares), volumeOfDay: table.volumeOfDay, profileOfDay: table.profileOfDay,
            profiles: table.profiles, phases: table.phases, surge: try SurgePlan(surge, on: line, days: days, samplers),
            trace: nil, patience: table.patience)
    }
}

/// The order about the common matter of a surge in a category; `Call.nobody` until there is one.
struct CommonMatter: BitwiseCopyable {
    var order = Call.nobody
    var number: UInt32 = 0
}
