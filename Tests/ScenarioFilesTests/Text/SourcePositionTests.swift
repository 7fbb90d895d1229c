import Testing

@testable import ScenarioFiles

@Suite struct SourcePositionTests {
    @Test func aWholeTextHasNoLine() {
        #expect(SourcePosition.whole("f").description == "f")
        #expect(SourcePosition.whole("f") < SourcePosition(file: "f"))
    }

    @Test func ordersByFileThenLineThenColumn() {
        let places = [("b", 1, 1), ("a", 2, 1), ("a", 1, 9), ("a", 1, 10)]
            .map { SourcePosition(file: $0.0, line: $0.1, column: $0.2) }
        #expect(places.sorted().map(\.description) == ["a:1:9", "a:1:10", "a:2:1", "b:1:1"])
    }
}
