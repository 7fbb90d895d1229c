import Scenarios
import SimulationTime

@testable import Rostering

/// Small weeks for tests.
enum Week {
    /// Rules without breaks and night premium, shifts of given lengths that begin at given hours.
    static func rules(starts: [Int], lengths: [Int] = [8]) -> RosterRules {
        var rules = RosterRules()
        rules.starts = starts.map { .init(from: .hours($0)) }
        rules.lengths = lengths.map { .hours($0) }
        rules.breaks = []
        rules.costs.nightPremium = 0
        rules.leastHeads = 0
        return rules
    }

    /// Heads by hour: on each of some days, from one hour to another, which may lie on the next day.
    static func curve(_ blocks: (days: [Int], from: Int, to: Int, heads: Int)...) -> Curve {
        var required = [Int](repeating: 0, count: 168)
        for block in blocks {
            for day in block.days {
                for hour in block.from..<block.to { required[(day * 24 + hour) % 168] += block.heads }
            }
        }
        return Curve(slot: .hour, required: required)
    }

    static let everyDay = Array(0..<7)

    static func covering(_ curve: Curve, _ rules: RosterRules, people: Int? = nil) -> Covering {
        let grid = ShiftType.grid(rules, curve)
        return Covering(curve.refined(to: grid), ShiftType.all(rules, grid: grid), rules, people: people)
    }

    static func roster(_ curve: Curve, _ rules: RosterRules, people: Int? = nil, gap: Double = 0) -> Roster {
        var options = Roster.Options()
        (options.people, options.gap) = (people, gap)
        return Roster(curve, rules, options)
    }

    /// Heads of a working week with two humps a day, weekends at 60 %, up to a number of them.
    static func humps(_ most: Double, minutes: Int) -> Curve {
        let slots = 1440 / minutes
        func hump(_ hour: Double, _ middle: Double, _ width: Double) -> Double {
            let distance = (hour - middle) / width
            return 1 / (1 + distance * distance * distance * distance)
        }
        let required = (0..<7 * slots).map { slot -> Int in
            let hour = Double(slot % slots * minutes) / 60
            let level = max(0.07, 0.9 * max(hump(hour, 10, 2.5), 0.8 * hump(hour, 15.5, 2.5), 0.35 * hump(hour, 20, 2)))
            let wave = 1 + 0.05 * Double(slot * 7919 % 101 - 50) / 50
            return Int((most * level * wave * (slot / slots >= 5 ? 0.6 : 1)).rounded())
        }
        return Curve(slot: .minutes(minutes), required: required)
    }
}

/// Small whole numbers that look random and are the same on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
