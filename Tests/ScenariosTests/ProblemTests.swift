import Testing

@testable import Scenarios

@Suite struct ProblemTests {
    @Test(arguments: [("a", "a"), ("投诉", "投诉"), ("a.b", "\"a.b\""), ("a[0]", "\"a[0]\""), ("", "\"\"")])
    func steps(key: String, step: String) { #expect(Problem.step(key) == step) }

    @Test(arguments: [(0.97, "97%"), (1.0 / 3, "33.333333%"), (-1, "-100%"), (0.1 + 0.2, "30%")])
    func percentages(share: Double, text: String) { #expect(Problem.percent(share) == text) }

    @Test func quotes() {
        #expect(Problem.quote("") == "nothing")
        #expect(Problem.quote("a") == "\"a\"")
    }
}
