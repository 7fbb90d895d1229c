import Scenarios
import SimulationTime

/// A line's volume and profile by day, with the demand that appears once it is answered at all hours: what is added is spread over
/// week and day as the new line's contacts are.
struct LatentDemand {
    private(set) var volumes: [Double]
    private(set) var rows: [Int]
    private(set) var profiles: [[Double]]

    init(_ line: Line, facts: [DayFacts], _ factors: DayFactors, tick: Int64) {
        volumes = factors.volumes
        rows = factors.columns
        profiles = line.profile.columns.map { World.refine($0.values, from: line.profile.slot, to: tick) }
        guard let plan = line.transition else { return }
        var known: [[Int]: Int] = [:]
        for (day, fact) in facts.enumerated() {
            // Who knows that nobody is there does not call.
            let own = plan.keepsToHours && fact.kind != .workday ? 0 : 1.0
            let more = plan.latentFrom.map { $0 <= fact.date } ?? false ? plan.latent : 0
            if more > 0 {
                let other = plan.latentProfile.column(for: fact)!
                let key = [rows[day], other, Int(own)]
                if known[key] == nil {
                    let latent = World.refine(
                        plan.latentProfile.columns[other].values, from: plan.latentProfile.slot, to: tick)
                    known[key] = profiles.count
                    profiles.append(zip(profiles[rows[day]], latent).map { (own * $0 + more * $1) / (own + more) })
                }
                rows[day] = known[key]!
            }
            volumes[day] *= own + more
        }
    }
}
