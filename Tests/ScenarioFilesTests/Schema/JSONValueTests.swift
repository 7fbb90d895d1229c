import Testing

@testable import ScenarioFiles

@Suite struct JSONValueTests {
    @Test func writesSortedIndentedText() {
        let value: JSONValue = ["b": [1, true, "a/\"b\""], "a": .null, "c": .number(0.5)]
        #expect(
            value.text == """
                {
                  "a" : null,
                  "b" : [
                    1,
                    true,
                    "a/\\"b\\""
                  ],
                  "c" : 0.5
                }

                """)
    }

    @Test func mergesObjects() {
        let value: JSONValue = ["a": 1, "b": 2]
        #expect(value.merging(["b": 3]) == ["a": 1, "b": 3])
        #expect(JSONValue.null.merging(["b": 3]) == .null)
    }
}
