import Distributions
import Scenarios

/// When callers ask about open orders: the rates, and the shares of the time of day.
struct EnquiryPlan {
    private(set) var rule = EnquiryRule()
    /// Row of `shares` by simulated day; −1 when the line is not there.
    private(set) var rowOfDay: [Int] = []
    /// Shares of the occasions that are taken, by row and tick: the profile over its highest value.
    private(set) var shares: [Double] = []

    init(
        _ scenario: Scenario, lines: [World.LineTable], facts: [DayFacts], tick: Int64, _ samplers: SamplerStore
    ) throws {
        guard let enquiries = scenario.demand.enquiries, let index = scenario.enquiryLine else { return }
        let line = scenario.demand.lines[index]
        rule.exist = true
        rule.type = lines[index].firstType + line.categories.firstIndex(of: Enquiries.category)!
        rule.selfService = enquiries.selfService
        // Of a line with a trace the profile says nothing else, and may lack a column: then nobody asks on such days.
        rowOfDay = facts.map { line.isOpen(on: $0.date) ? line.profile.column(for: $0) ?? -1 : -1 }
        let profiles = line.profile.columns.map { World.refine($0.values, from: line.profile.slot, to: tick) }
        let used = Set(rowOfDay).subtracting([-1]).map { profiles[$0] }
        let highest = used.flatMap { $0 }.max() ?? 0
        guard highest > 0 else { return }
        shares = profiles.flatMap { $0.map { min(1, $0 / highest) } }
        // A profile adds up to 1 over the day: its mean is one over the ticks.
        let peak = highest * Double(profiles[0].count)
        func gap(_ rate: Double) throws -> Sampler? {
            rate > 0 ? try samplers.compile(.exponential(mean: 86_400 / (rate * peak))) : nil
        }
        rule.gap = try gap(enquiries.rate)
        rule.overdueGap = try gap(enquiries.overdue ?? enquiries.rate)
        rule.changes = (enquiries.overdue ?? enquiries.rate) != enquiries.rate
    }
}
