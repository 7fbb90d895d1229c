import Testing

@testable import CommandLineKit

struct ExpectedValueTests {
    @Test(arguments: [
        (ExpectedValue.text("a day"), "a day", "a day"), (.wholeNumber, "a whole number", "整数"),
        (.number, "a number", "数字"),
        (.oneOf(["a", "b", "c"]), "a, b or c", "a、b 或 c"),
        (.within(.init(lower: .init("1", included: true), upper: .init("3", included: true))), "1 to 3", "1 至 3"),
        (.within(.init(lower: nil, upper: .init("3", included: false))), "less than 3", "小于 3"),
        (
            .within(.init(lower: .init("0", included: false), upper: .init("1", included: true))),
            "more than 0 and at most 1", "大于 0 且不大于 1"
        ),
    ])
    func phrases(_ expected: ExpectedValue, _ english: String, _ chinese: String) {
        #expect(expected.phrase(in: .english) == english)
        #expect(expected.phrase(in: .chinese) == chinese)
    }
}
