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

    @Test func rulesOfALine() {
        func problems(_ channel: Channel = .phone, _ change: (inout Line) -> Void) -> [String] {
            SampleScenario.problems {
                $0.demand.lines[0].channel = channel
                change(&$0.demand.lines[0])
            }
        }
        #expect(problems { $0.rank = 1000 } == [])
        #expect(problems { $0.rank = 1001 } == ["demand.lines[0].rank: 1001"])
        #expect(problems { $0.trunks = 1 } == [])
        #expect(problems { $0.trunks = 0 } == ["demand.lines[0].trunks: 0"])
        #expect(problems { $0.ivr = Menu.none } == [])
        for channel in Channel.allCases where !channel.isPhone {
            #expect(problems(channel) { $0.trunks = 3 }.count == 1)
            #expect(problems(channel) { $0.ivr = .law(.constant(3)) }.count == 1)
            #expect(problems(channel) { _ in } == [])
        }
        #expect(problems { $0.routing = [.init(group: "general")] } == [])
        #expect(problems { $0.routing = [] } == ["demand.lines[0].routing: an empty list"])
        #expect(
            problems { $0.routing = [.init(group: "x"), .init(group: "general"), .init(group: "general")] } == [
                "demand.lines[0].routing[0]: \"x\"", "demand.lines[0].routing[2]: \"general\" again",
            ])
        #expect(
            problems {
                $0.mix = [CategoryShare(category: "call", share: 0.5), CategoryShare(category: "help", share: 0.5)]
                $0.routing = [.init(group: "general")]
            } == [])
    }

    @Test func aLinesGroupsTakeAllItsCategories() {
        #expect(
            SampleScenario.problems {
                var other = $0.frontOffice.groups[0]
                other.name = "other"
                other.skills = ["help"]
                $0.frontOffice.groups.append(other)
                $0.demand.lines[0].mix = [
                    CategoryShare(category: "call", share: 0.5), CategoryShare(category: "help", share: 0.5),
                ]
                $0.demand.lines[0].routing = [.init(group: "other")]
            } == ["demand.lines[0].routing[0]: the group \"other\""])
    }
}
