import Testing

@testable import Distributions

@Suite struct LawErrorTests {
    @Test(arguments: [
        (LawError.notFinite(field: "mean", found: .infinity), "mean", Double.infinity, "a finite number"),
        (.outOfRange(field: "cv", found: -1, expected: "more than 0"), "cv", -1, "more than 0"),
        (.inconsistent(field: "max", found: 2, expected: "more than 3"), "max", 2, "more than 3"),
        (.wrongCount(field: "weights", found: 2, expected: "3"), "weights", 2, "3"),
    ])
    func saysFieldFoundAndExpected(error: LawError, field: String, found: Double, expected: String) {
        #expect(error.field == field && error.found == found && error.expected == .value(expected))
    }
}
