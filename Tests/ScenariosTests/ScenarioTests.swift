import Distributions
import Foundation
import Scenarios
import SimulationTime
import Testing

@Suite struct ScenarioTests {
    private func problems(_ change: (inout Scenario) -> Void) -> [String] { SampleScenario.problems(change) }

    @Test func theSampleHasNoProblem() { #expect(problems { _ in } == []) }

    @Test func anEmptyScenarioHasMany() {
        #expect(
            Scenario().problems(measures: []).map(\.path) == [
                "name", "period.to", "demand.lines", "front_office.groups",
            ])
    }

    @Test func theWarmUpComesBeforeTheBeginning() {
        var period = Period()
        period.from = SimTime("2024-03-01")!
        period.warmUp = .days(1)
        #expect(period.start == SimTime("2024-02-29"))
    }

    @Test(arguments: ["", "a/b", "..", "a b", String(repeating: "a", count: 81)])
    func unsafeNames(name: String) {
        #expect(SampleScenario.make { $0.name = name }.problems(measures: []).map(\.path) == ["name"])
    }

    @Test(arguments: ["a", "桂林-2024_b", String(repeating: "a", count: 80)]) func safeNames(name: String) {
        #expect(problems { $0.name = name } == [])
    }

    @Test func head() {
        #expect(problems { $0.slot = .seconds(900) } == [])
        #expect(problems { $0.slot = .seconds(90) } == ["slot: 90 s"])
        #expect(problems { $0.slot = .zero } == ["slot: 0 s"])
        #expect(problems { $0.slot = SimSpan(milliseconds: 1500) } == ["slot: 1.5 s"])
        #expect(problems { $0.replications = 1_000_001 } == ["replications: 1000001"])
    }

    @Test func period() {
        #expect(problems { $0.period.to = $0.period.from } == ["period.to: an end at 2024-03-01 00:00"])
        #expect(problems { $0.period.warmUp = SimSpan.zero - .hour } == ["period.warm_up: -1 h"])
        #expect(problems { $0.period.to = SimTime("2030-01-01")! } == ["period.to: 2029-12-31"])
        #expect(problems { $0.period.from = SimTime("2018-01-01")! } == ["period.from: 2018-01-01"])
        #expect(
            problems {
                $0.period.from = SimTime("2019-01-01")!
                $0.period.warmUp = .hour
            } == ["period.warm_up: a warm-up that begins on 2018-12-31"])
        #expect(
            problems {
                $0.calendar = .plain
                $0.period.to = SimTime("2224-03-01")!
            } == ["period: 73048 days"])
        #expect(
            problems {
                $0.calendar = .plain
                $0.period.to = SimTime("2084-03-01")!
            } == [])
    }

    @Test func demand() {
        #expect(problems { $0.demand.redials.afterBusy = 0.5 } == ["demand.redials: no delay"])
        #expect(problems { $0.demand.redials.atMost = 0 } == ["demand.redials.at_most: 0"])
        #expect(problems { $0.demand.yearGrowth = -1 } == ["demand.year_growth: -100%"])
        #expect(problems { $0.demand.busyness.sd = 4 } == ["demand.busyness.sd: 4.0"])
        #expect(problems { $0.demand.busyness.sd = 1e-300 } == ["demand.busyness.sd: 1e-300"])
        #expect(problems { $0.demand.busyness.sd = .nan } == ["demand.busyness.sd: nan"])
        #expect(
            problems {
                $0.demand.busyness.sd = 0.5
                $0.demand.busyness.autocorrelation = -0.99
            } == ["demand.busyness.autocorrelation: -0.99"])
    }

    @Test func lines() {
        #expect(problems { $0.demand.lines[0].volume = nil } == ["demand.lines[0]: no volume"])
        #expect(
            problems { $0.demand.lines = [$0.demand.lines[0], $0.demand.lines[0], $0.demand.lines[0]] } == [
                "demand.lines[1].number: \"12345\"", "demand.lines[2].number: \"12345\"",
            ])
        #expect(
            problems { $0.demand.lines[0].mix[0].share = 2.0 / 3 } == [
                "demand.lines[0].mix: shares that add up to 66.666667%"
            ])
        #expect(
            problems { $0.demand.lines[0].volume = Volume(count: 1e12, per: .year) } == [
                "demand.lines: more than 2000000000 contacts a replication"
            ])
        #expect(
            problems {
                $0.demand.lines[0].profile.columns = [.init(days: .workday, values: Array(repeating: 0, count: 24))]
            } == [
                "demand.lines[0].profile: only zeros in the column \"workday\"",
                "demand.lines[0].profile: no column for 2024-03-02, a weekend",
            ])
    }

    @Test func theContactsOfAYearAreCountedWithItsFactors() {
        #expect(
            problems {
                $0.demand.lines[0].volume = Volume(count: 1e9, per: .day)
                $0.demand.weekendFactor = 0
                $0.period.from = SimTime("2024-03-02")!
                $0.period.to = SimTime("2024-03-04")!
            } == [])
        #expect(
            problems {
                $0.demand.lines[0].volume = Volume(count: 1, per: .year)
                $0.demand.monthFactors = Dictionary(uniqueKeysWithValues: (1...12).map { ($0, 0) })
            } == ["demand.lines[0].volume: a volume a year or month, and factors of 0 on every day of 2024"])
    }

    @Test func frontOffice() {
        #expect(problems { $0.frontOffice.groups = [] } == ["front_office.groups: no group"])
        #expect(problems { $0.frontOffice.trunks = 0 } == ["front_office.trunks: 0"])
        #expect(problems { $0.frontOffice.talk = nil } == ["front_office: no talk for \"call\""])
        #expect(
            problems { $0.frontOffice.groups[0].skills = [] } == [
                "front_office.groups[0].skills: an empty list", "front_office.groups: no group that takes \"call\"",
            ])
        #expect(
            problems { $0.frontOffice.groups.append($0.frontOffice.groups[0]) } == [
                "front_office.groups[1].name: \"general\""
            ])
        #expect(problems { $0.frontOffice.groups[0].seats = .constant(0) }.count == 1)
        #expect(problems { $0.frontOffice.groups[0].seats = .constant(100_001) }.count == 1)
        #expect(problems { $0.frontOffice.groups[0].seats.columns[0].values[3] = -1 }.count == 1)
    }

    @Test func headsOnNoSimulatedDayAreDoubtful() {
        let scenario = SampleScenario.make {
            $0.frontOffice.groups[0].seats.columns[0].days = .date(date("2024-05-01"))
        }
        let problems = scenario.problems(measures: [])
        #expect(problems.map(\.path) == ["front_office.groups[0].seats"])
        #expect(problems.map(\.severity) == [.warning])
    }

    @Test func targets() {
        #expect(
            problems { $0.targets.bounds = [Bound(measure: "answer.rate", side: .atLeast, value: 1)] } == [
                "targets.\"answer.rate\": \"answer.rate\""
            ])
    }

    @Test func categoriesComeInTheOrderOfTheLines() {
        let scenario = SampleScenario.make {
            var other = Line()
            other.trace = Trace(source: "t", categories: ["help", "call"], contacts: [])
            other.mix = [CategoryShare(category: "unused", share: 1)]
            $0.demand.lines.append(other)
        }
        #expect(scenario.categories == ["call", "help"])
    }

    @Test func valuesSurviveCoding() throws {
        let scenario = SampleScenario.make { $0.targets.serviceLevel.atLeast = 0.8 }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(scenario)
        #expect(try encoder.encode(JSONDecoder().decode(Scenario.self, from: data)) == data)
    }
}
