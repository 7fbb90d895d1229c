import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// Lines that join, from a list and from a CSV.
@Suite struct GoodConsolidationTests {
    private static let yaml = GoodScenario.yaml + GoodScenario.data("consolidation.yaml")

    private func good(files: [String: String] = [:], _ edits: String...) throws -> Consolidation {
        let (scenario, findings) = GoodScenario.read(
            Self.yaml, files: files, edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario?.consolidation)
    }

    @Test func theWhole() throws {
        let plan = try good()
        #expect(plan.into == "12345")
        #expect(plan.groups == ["general"])
        #expect(plan.awareness == Awareness(reaches: 0.6, half: .days(60), spread: .days(15), faster: 2))
        #expect(plan.redialAfterDead == 0.7)
        #expect(plan.redialDelay == .exponential(mean: 600))
        #expect(plan.learning == [.init(after: .zero, factor: 1.25), .init(after: .days(56), factor: 1)])
        #expect(plan.movedRampUp == [.init(after: .zero, factor: 1.2), .init(after: .days(28), factor: 1)])
        #expect(plan.source == "C")
        #expect(plan.lines.map(\.number) == ["12333", "12329", "12369", "12315", "12319", "12320"])
        #expect(plan.lines.map(\.mode) == [.merge, .subcentre, .own, .parallel, .dual, .forwarded])
        let least = try good(
            "consolidation.awareness=null", "consolidation.after_dead=null", "consolidation.learning=null",
            "consolidation.moved_ramp_up=null")
        #expect(least.awareness == Awareness())
        #expect(least.redialAfterDead == 0 && least.redialDelay == nil)
        #expect(least.learning.isEmpty && least.movedRampUp.isEmpty)
    }

    /// A curve of a line's own; a CSV may have it in columns or in one cell.
    @Test func aLineMayHaveAnAwarenessOfItsOwn() throws {
        let curve = Awareness(reaches: 0.2, half: .days(90), spread: .days(15))
        let lines = try good("consolidation.lines.12333.awareness={ reaches: 20%, half: 90 d }").lines
        #expect(lines[0].awareness == curve && lines[1].awareness == nil)
        let table = """
            number,mode,volume,seats,awareness.reaches,awareness.half
            12333,own,9/day,1,20%,90 d
            12334,own,9/day,1,,
            """
        let cells =
            "number,mode,volume,seats,awareness\n12333,own,9/day,1,\"{ reaches: 20%, half: 90 d }\"\n12334,own,9/day,1,\n"
        for csv in [table, cells] {
            let plan = try good(files: ["timetable.csv": csv], "consolidation.lines=timetable.csv")
            #expect(plan.lines.map(\.awareness) == [curve, nil])
        }
    }

    @Test func aLine() throws {
        let lines = try good().lines
        let merged = lines[0]
        #expect(merged.name == ["zh": "人力资源社会保障热线", "en": "social security"])
        #expect(merged.volume == Volume(count: 900, per: .day))
        #expect(merged.profile == nil)
        #expect(merged.mix == [])
        #expect(merged.categories.map(\.category) == ["12333"])
        #expect(merged.hours.map(\.opens) == [.hours(9), .minutes(810)])
        #expect(merged.hours.map(\.closes) == [.hours(12), .minutes(1050)])
        #expect(merged.hasSeats && merged.hasMovedSeats)
        #expect(merged.moved == 0.8)
        #expect(merged.latent == 0.2)
        #expect(merged.prompt == .constant(8))
        #expect(merged.overflowAfter == .seconds(45))
        #expect(merged.talk != nil)
        #expect(merged.transfer == CivilDate("2024-03-01"))
        #expect(merged.joins == CivilDate("2024-06-01"))
        #expect(merged.seatsMoved == CivilDate("2024-06-03"))
        #expect(merged.advertisingWithdrawn == CivilDate("2024-07-01"))
        #expect(merged.dead == CivilDate("2024-10-01"))
        #expect(merged.source == "L")
        let subcentre = lines[1]
        #expect(subcentre.profile == .constant(1))
        #expect(subcentre.mix.map(\.category) == ["fund", "consultation"])
        #expect(subcentre.mix.map(\.share) == [0.4, 0.6])
        #expect(subcentre.directAnswer == 0.92 && subcentre.directAnswerBefore == 0.9)
        #expect(subcentre.expertShare == 0.08)
        #expect(subcentre.expertTalk == .constant(180))
        #expect(subcentre.overflowAfter == .seconds(30))
        #expect(!subcentre.nightSeats.columns.isEmpty && !subcentre.hasMovedSeats)
        #expect(subcentre.knowledge == CivilDate("2024-09-01") && subcentre.allHours == CivilDate("2024-05-01"))
        #expect(lines[2].trace?.contacts.count == 2 && lines[2].volume == nil)
        #expect(!lines[4].hasSeats)
        #expect(!lines[5].movedSeats.columns.isEmpty)
    }

    private static let list = """
        [{ number: "12333", name: { en: social }, mode: merge, volume: 900/day, joins: 2024-06-01, dead: 2024-10-01,
        seats: 6 on working days 09:00-17:30, hours: 09:00-12:00 13:30-17:30 },
        { number: "12329", name: { en: fund, zh: 公积金 }, mode: dual, volume: 300/day, joins: 2024-06-01, seats: 3,
        mix: { loans: 60%, refunds: 40% } }]
        """.replacing("\n", with: " ")

    /// Columns in an order of their own, cells left out, and YAML in a cell.
    private static let table = [
        "plan.csv": """
        mode,number,joins,dead,volume,name.zh,name.en,hours,seats,mix
        merge,12333,2024-06-01,2024-10-01,900/day,,social,09:00-12:00 13:30-17:30,6 on working days 09:00-17:30,
        dual,12329,2024-06-01,,300/day,公积金,fund,,3,"{ loans: 60%, refunds: 40% }"

        """
    ]

    @Test func aTimetableIsTheListItStandsFor() throws {
        let list = try good("consolidation.lines=" + Self.list)
        let table = try good(files: Self.table, "consolidation.lines=plan.csv")
        #expect(list.lines.count == 2)
        #expect(table.lines.map(\.name) == [["en": "social"], ["zh": "公积金", "en": "fund"]])
        #expect(table.lines.map(\.mode) == [.merge, .dual])
        #expect(table.lines.map(\.dead) == [CivilDate("2024-10-01"), nil])
        #expect(table.lines[1].mix.map(\.category) == ["loans", "refunds"])
        #expect(table.lines.map(\.hours) == list.lines.map(\.hours))
        #expect(table.lines.map(\.seats) == list.lines.map(\.seats))
        #expect(table.lines.map(\.volume) == list.lines.map(\.volume))
        #expect(table.lines.map(\.mix) == list.lines.map(\.mix))
        #expect(table.lines.map(\.joins) == list.lines.map(\.joins))
    }

    @Test func aRowIsChangedLikeAnItem() throws {
        let joins = "consolidation.lines.12333.joins=2024-05-01"
        let list = try good("consolidation.lines=" + Self.list, joins).lines
        let table = try good(
            files: Self.table, "consolidation.lines=plan.csv", joins, "consolidation.lines[1].volume=5/day",
            "consolidation.lines.12329.mix=null"
        ).lines
        #expect(list[0].joins == CivilDate("2024-05-01") && list[1].joins == CivilDate("2024-06-01"))
        #expect(table.map(\.joins) == list.map(\.joins))
        #expect(table[1].volume == Volume(count: 5, per: .day))
        #expect(table[1].mix == [] && table[1].categories.map(\.category) == ["12329"])
        let less = try good(files: Self.table, "consolidation.lines=plan.csv", "consolidation.lines.12329=null")
        #expect(less.lines.map(\.number) == ["12333"])
    }
}
