import Testing

@testable import CommandLineKit

struct KitWordsTests {
    @Test func languagesHaveTheSameSlots() {
        func slots(_ words: KitWords) -> [String: [String]] {
            var result: [String: [String]] = [:]
            for (label, value) in Mirror(reflecting: words).children {
                let text = value as! String
                #expect(!text.isEmpty)
                result[label!] = ["{0}", "{1}", "{2}", "{3}"].filter { text.contains($0) }
            }
            return result
        }
        #expect(slots(.english) == slots(.chinese))
    }

    @Test func fillsSlotsOnce() {
        #expect("{1} and {0}".filled("{1}", "b") == "b and {1}")
        #expect(KitWords.english.list(["a"]) == "a" && KitWords.english.list(["a", "b", "c"]) == "a, b or c")
    }
}
