import Scenarios
import Testing

@Suite struct LineTests {
    @Test func categoriesAreThoseOfTheTraceOrTheMix() {
        var line = Line()
        #expect(line.categories == ["call"])
        line.mix = [CategoryShare(category: "b", share: 0.5), CategoryShare(category: "a", share: 0.5)]
        #expect(line.categories == ["b", "a"])
        line.trace = Trace(source: "", categories: ["c"], contacts: [])
        #expect(line.categories == ["c"])
    }

    @Test func defaults() {
        let line = Line()
        #expect(line.channel == .phone)
        #expect(line.profile == .constant(1))
        #expect(line.mix.reduce(0) { $0 + $1.share } == 1)
    }
}
