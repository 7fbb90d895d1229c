import CommandLineKit
import Testing

struct ParseFailureTests {
    @Test func wordsOfTheCaller() { #expect(ParseFailure(expected: "a day") == ParseFailure(.text("a day"))) }
}
