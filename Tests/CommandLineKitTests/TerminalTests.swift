import Testing

@testable import CommandLineKit

struct TerminalTests {
    @Test(
        arguments: [
            (nil, nil, 80), (nil, 100, 100), ("90", 100, 90), ("20", nil, 80), ("500", nil, 120), ("wide", 110, 110),
            ("0", nil, 80),
        ] as [(String?, Int?, Int)])
    func width(_ variable: String?, _ columns: Int?, _ width: Int) {
        #expect(Terminal.textWidth(variable: variable, columns: columns) == width)
    }
}
