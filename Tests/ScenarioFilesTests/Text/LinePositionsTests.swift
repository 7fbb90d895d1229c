import Testing

@testable import ScenarioFiles

@Suite struct LinePositionsTests {
    static let text = Array("a: 1\r\n人: 我\r\n\rb\n".utf8)

    @Test(arguments: [
        (0, 1, 1), (3, 1, 4), (6, 2, 1), (9, 2, 2), (11, 2, 4), (16, 3, 1), (17, 4, 1), (19, 5, 1), (99, 5, 1),
        (-1, 1, 1),
    ])
    func findsLineAndColumn(offset: Int, line: Int, column: Int) {
        let positions = LinePositions(Self.text, file: "f")
        #expect(positions.position(of: offset) == SourcePosition(file: "f", line: line, column: column))
    }

    @Test func advancingGivesTheSame() {
        var advancing = LinePositions(Self.text, file: "f")
        let fresh = LinePositions(Self.text, file: "f")
        for offset in [0, 2, 3, 9, 6, 11, 17, 4] {
            #expect(advancing.advance(to: offset) == fresh.position(of: offset))
        }
    }

    @Test func findsOffsetsAndLines() {
        let positions = LinePositions(Self.text, file: "f")
        #expect(positions.offset(line: 1, column: 1) == 9)
        #expect(positions.offset(line: 0, column: 99) == 4)
        #expect(positions.offset(line: 9, column: 0) == Self.text.count)
        #expect(positions.trimmedLine(at: 8) == "人: 我")
    }
}
