import Scenarios

// What a scorecard makes of measures.

extension Measure {
    static let scores: [Measure] = [Measure("unit_score", "1", .scores, .score, needs: [.scorecard])]

    /// What scenarios need to know of every measure.
    public static var facts: [MeasureFacts] { all.map(\.facts) }

    private var facts: MeasureFacts {
        MeasureFacts(id, unit: unit, isShare: isShare, isOfAll: isOfAll, ofUnits: kindOfUnits)
    }

    private var kindOfUnits: MeasureFacts.OfUnits? {
        guard Scope.has(basis, .organisation) else { return nil }
        return switch formula {
        case .count: .count
        case .ratio: .ratio
        case .waitQuantile, .cycleQuantile, .score: nil
        }
    }
}
