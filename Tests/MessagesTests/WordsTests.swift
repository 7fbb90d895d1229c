import Messages
import Testing

struct WordsTests {
    @Test func aLiteralIsItsOwnTemplate() {
        let words: Words = "a rate such as 1400/day"
        #expect(words.template == "a rate such as 1400/day" && words.english == words.template)
        #expect(words.arguments.isEmpty)
    }

    @Test func valuesStandInPlaces() {
        let (name, count) = ("calls.csv", 3)
        let words: Words = "no file \(name) of \(count)"
        #expect(words.template == "no file {} of {}")
        #expect(words.english == "no file calls.csv of 3" && "\(words)" == words.english)
        let value: Words = .value("1400")
        #expect(value.template == "{}" && value.english == "1400")
    }

    @Test func wordsStandInWords() {
        let inner: Words = "a mapping from \(Words.value("names")) to \("a rate" as Words)"
        let outer: Words = "\(inner), or none"
        #expect(outer.template == "{}, or none" && outer.english == "a mapping from names to a rate, or none")
        guard case .words(let nested) = outer.arguments[0] else {
            Issue.record("no words in words")
            return
        }
        #expect(nested.template == "a mapping from {} to {}")
        // A value in words is a value, however it came there.
        guard case .value("names") = nested.arguments[0], case .words = nested.arguments[1] else {
            Issue.record("\(nested.arguments)")
            return
        }
    }

    @Test(arguments: [(Words.Joint.comma, "a, b, c"), (.or, "a or b or c"), (.and, "a and b and c")])
    func listsKnowWhatStandsBetween(_ joint: Words.Joint, _ english: String) {
        let list = Words.list(values: ["a", "b", "c"], joint)
        #expect(list.english == english && list.template == "{}")
        let words: Words = "known: \(list)"
        #expect(words.template == "known: {}" && words.english == "known: " + english)
        guard case .list(let items, joint) = words.arguments[0] else {
            Issue.record("no list")
            return
        }
        #expect(items == ["a", "b", "c"])
    }

    /// A list of many names is told without a call within a call for each.
    @Test func longListsAreFlat() {
        let words: Words = "known: \(Words.list(values: (0..<100_000).map(String.init)))"
        #expect(words.english.hasSuffix("99998, 99999"))
    }

    @Test func bracesOfExamplesAreNoPlaces() {
        let task = "calls back"
        let words: Words = "a way such as { by: person, task: \(task) }"
        #expect(words.template == "a way such as { by: person, task: {} }")
        #expect(words.english == "a way such as { by: person, task: calls back }")
        let empty: Words = "an empty mapping {} or {2}, \(task)"
        #expect(empty.template == "an empty mapping {{}} or {{2}}, {}")
        #expect(empty.english == "an empty mapping {} or {2}, calls back")
    }

    @Test func equalIsWhatReadsTheSame() {
        let (a, b): (Words, Words) = ("at least \(1)", "at least 1")
        #expect(a == b && Set([a, b]).count == 1)
        #expect(a != "at least 2")
    }
}
