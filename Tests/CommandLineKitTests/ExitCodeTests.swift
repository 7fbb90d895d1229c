import CommandLineKit
import Testing

struct ExitCodeTests {
    @Test func numbersAreAContract() { #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3, 130]) }
}
