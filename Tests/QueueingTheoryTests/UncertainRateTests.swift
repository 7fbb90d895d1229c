import Foundation
import Testing

@testable import QueueingTheory

@Suite struct UncertainRateTests {
    static let known = QueueingCase.named("chance_constraint_gamma_busyness")

    @Test(arguments: known.rows("rows").indices) func cases(_ index: Int) throws {
        let row = Self.known.rows("rows")[index]
        let days = try UncertainRate(
            meanRatePerHour: Self.known.input("lambda_per_hour"), talkSeconds: Self.known.input("aht_s"),
            servers: row["seats"]!.intValue, patienceSeconds: Self.known.input("mean_patience_s"),
            withinSeconds: Self.known.input("awt_s"), busynessShape: Self.known.input("gamma_shape"), target: 0.8)
        #expect(Set(days.outputs.map(\.name) + ["seats"]) == Set(row.keys))
        for (name, value) in days.outputs {
            let expected = row[name]!.doubleValue
            // The expectations of the table are up to 2.7·10⁻⁶ off; see independentIntegration.
            let tolerance = name.hasPrefix("expected") ? 3e-6 : 1e-10
            #expect(abs(value - expected) < tolerance, "\(name) \(value) ≠ \(expected)")
        }
    }

    /// By 300-point Gauss–Legendre quadrature in another program (numpy, scipy), busyness from 0.02 to 4.
    @Test(arguments: [
        (40, 0.6847273960601532, 0.10454542436233293), (50, 0.9166446804969092, 0.02681220982202971),
    ])
    func independentIntegration(_ seats: Int, _ serviceLevel: Double, _ abandonment: Double) throws {
        let days = try UncertainRate(
            meanRatePerHour: 600, talkSeconds: 240, servers: seats, patienceSeconds: 120, withinSeconds: 20,
            busynessShape: 28.7, target: 0.8)
        #expect(abs(days.expectedServiceLevel - serviceLevel) < 1e-11)
        #expect(abs(days.expectedAbandonment - abandonment) < 1e-11)
    }

    @Test func refuses() throws {
        #expect(throws: QueueingError.self) {
            try UncertainRate(
                meanRatePerHour: 0, talkSeconds: 240, servers: 5, patienceSeconds: 60, withinSeconds: 20,
                busynessShape: 20, target: 0.8)
        }
        #expect(throws: QueueingError.self) {
            try UncertainRate(
                meanRatePerHour: 10, talkSeconds: 240, servers: 5, patienceSeconds: 60, withinSeconds: 20,
                busynessShape: 20, target: 1)
        }
    }

    /// A shape without spread gives the fixed rate.
    @Test func certainRate() throws {
        let days = try UncertainRate(
            meanRatePerHour: 100, talkSeconds: 240, servers: 8, patienceSeconds: 60, lines: 20, withinSeconds: 20,
            busynessShape: 1e7, target: 0.8)
        #expect(abs(days.expectedServiceLevel - days.meanDay.answeredWithin) < 1e-6)
        #expect(abs(days.expectedAbandonment - days.meanDay.abandons) < 1e-6)
    }
}
