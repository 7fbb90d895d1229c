import Testing

@testable import Distributions

@Suite struct EmpiricalLawTests {
    @Test func atoms() throws {
        let law = try EmpiricalLaw(values: [60, 30, 300, 30, 7], weights: [3, 4, 2, 1, 0])
        #expect(law.points == [30, 60, 300])
        #expect(law.cumulative == [0.5, 0.8, 1])
        #expect((law.mean - 93).magnitude < 1e-12)
        #expect((law.variance - (0.5 * 63 * 63 + 0.3 * 33 * 33 + 0.2 * 207 * 207)).magnitude < 1e-9)
        #expect([29.9, 30, 59, 60, 300].map(law.cdf) == [0, 0.5, 0.5, 0.8, 1])
        #expect([0, 0.5, 0.51, 0.8, 1].map(law.quantile) == [30, 30, 60, 60, 300])
        #expect(try EmpiricalLaw(sample: [3, 1, 1, 1]).cumulative == [0.75, 1])
    }

    @Test func survivalTableWithAnAtomAtZeroAndATail() throws {
        let law = try EmpiricalLaw(times: [0, 10, 20], survival: [0.9, 0.5, 0.2], tailMean: 30)
        // 0.1 at 0, 0.4 about 5, 0.3 about 15, 0.2 about 50.
        #expect((law.mean - 16.5).magnitude < 1e-12)
        #expect((law.cdf(0) - 0.1).magnitude < 1e-12 && (law.cdf(5) - 0.3).magnitude < 1e-12)
        #expect((law.cdf(50) - (1 - 0.2 * 0.36787944117144233)).magnitude < 1e-12)
        #expect(law.quantile(0.05) == 0 && (law.quantile(0.3) - 5).magnitude < 1e-12)
        #expect(law.quantile(1) == .infinity)
        // One time alone begins at the survival 1 of time 0.
        #expect(try EmpiricalLaw(times: [10], survival: [0], tailMean: 0).mean == 5)
    }

    @Test(
        arguments: [
            ([], [], "values"), ([1], [1, 2], "weights"), ([-1], [1], "values[0]"), ([1, 2], [1, -1], "weights[1]"),
            ([1], [0], "weights"), ([1, .nan], [1, 1], "values[1]"),
        ] as [([Double], [Double], String)])
    func badAtoms(values: [Double], weights: [Double], field: String) {
        let error = #expect(throws: LawError.self) { try EmpiricalLaw(values: values, weights: weights) }
        #expect(error?.field == field)
    }

    @Test(
        arguments: [
            ([], [], 0, "times"), ([1, 2], [0.5], 1, "survival"), ([2, 2], [0.5, 0.4], 1, "times[1]"),
            ([1, 2], [0.5, 0.6], 1, "survival[1]"), ([1], [1.5], 1, "survival[0]"), ([1], [0.5], 0, "tailMean"),
            ([1], [0], 3, "tailMean"), ([-1], [0.5], 1, "times[0]"),
        ] as [([Double], [Double], Double, String)])
    func badSurvivalTables(times: [Double], survival: [Double], tailMean: Double, field: String) {
        let error = #expect(throws: LawError.self) {
            try EmpiricalLaw(times: times, survival: survival, tailMean: tailMean)
        }
        #expect(error?.field == field)
    }
}
