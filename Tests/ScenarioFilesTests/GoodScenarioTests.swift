import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

@Suite struct GoodScenarioTests {
    private func good(_ edits: String...) throws -> Scenario {
        let (scenario, findings) = GoodScenario.read(edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario)
    }

    @Test func headAndPeriod() throws {
        let scenario = try good()
        #expect(scenario.name == "guilin")
        #expect(scenario.title == ["zh": "桂林12345", "en": "Guilin 12345"])
        #expect(scenario.about == "A base to edit.")
        #expect(scenario.period.from == SimTime("2024-01-01"))
        #expect(scenario.period.to == SimTime("2025-01-01"))
        #expect(scenario.period.start == SimTime("2023-12-30"))
        #expect(scenario.slot == .minutes(30))
        #expect(scenario.replications == 12)
        #expect(scenario.seed == 2024)
        guard case .china = scenario.calendar else {
            Issue.record("not china")
            return
        }
    }

    @Test func demand() throws {
        let demand = try good().demand
        #expect(demand.yearGrowth == 0.05)
        #expect(demand.monthFactors == [1: 0.95, 2: 0.8])
        #expect(demand.weekdayFactors == [.monday: 1.08])
        #expect(demand.weekendFactor == 0.6)
        #expect(demand.holidayFactor == 0.45)
        #expect(demand.firstDayAfterHolidayFactor == 1.25)
        #expect(demand.busyness.sd == 0.1)
        #expect(demand.busyness.autocorrelation == 0.3)
        #expect(demand.redials.afterAbandoning == 0.26)
        #expect(demand.redials.afterBusy == 0.6)
        #expect(demand.redials.delay == .exponential(mean: 1200))
        #expect(demand.redials.atMost == 3)
        #expect(demand.repeats.share == 0.15)
        #expect(demand.repeats.delay == .exponential(mean: 86_400))
        #expect(demand.lines.count == 2)
    }

    @Test func lineWithVolume() throws {
        let line = try good().demand.lines[0]
        #expect(line.number == "12345")
        #expect(line.name == ["zh": "热线", "en": "Hotline"])
        #expect(line.channel == .phone)
        #expect(line.volume == Volume(count: 1400, per: .day))
        #expect(line.mix.map(\.category) == ["consultation", "complaint", "praise"])
        #expect(line.mix.map(\.share) == [0.6, 0.3, 0.1])
        #expect(line.trace == nil)
        #expect(line.source == "assumed")
        #expect(line.profile.slot == .minutes(30))
        #expect(line.profile.columns.map(\.days) == [.workday, .weekend, .holiday])
        #expect(line.profile.columns[1].values == Array(repeating: 1, count: 16) + Array(repeating: 2, count: 32))
        let survival = try EmpiricalLaw(
            times: [0, 60, 300], survival: [0.98, 0.8, 0.4], tailMean: Tables.tailMean([0, 60, 300], [0.98, 0.8, 0.4]))
        #expect(line.patience?.law == .empirical(survival))
        #expect(abs(Tables.tailMean([0, 60, 300], [0.98, 0.8, 0.4]) - 327.4) < 0.1)
    }

    @Test func lineWithTrace() throws {
        let line = try good().demand.lines[1]
        #expect(line.channel == .wechat)
        #expect(line.name == [:])
        #expect(line.volume == nil)
        #expect(line.patience == nil)
        #expect(line.mix == [CategoryShare(category: "call", share: 1)])
        #expect(line.profile == .constant(1))
        let trace = try #require(line.trace)
        #expect(trace.source == "calls.csv")
        #expect(trace.categories == ["complaint", "consultation"])
        let first = Trace.Contact(at: SimTime("2024-03-01T09:00")!, category: 1, talk: nil, patience: .seconds(30))
        #expect(trace.contacts.first == first)
        #expect(trace.contacts.last?.talk == SimSpan(milliseconds: 61_500))
        #expect(trace.contacts.last?.patience == nil)
    }

    @Test func frontOffice() throws {
        let office = try good().frontOffice
        #expect(office.trunks == 60)
        #expect(office.patience.law == .exponential(mean: 390))
        #expect(office.talk == (try Law.lognormal(mean: 150, cv: 1.2)))
        #expect(office.wrapUp.law == nil)
        #expect(office.source == "assumed")
        #expect(office.groups.map(\.name) == ["general", "experts"])
        #expect(office.groups.map(\.skills) == [["consultation", "complaint", "praise"], nil])
        #expect(office.groups[0].seats.columns.map(\.days) == [.workday, .all])
        #expect(
            office.groups[0].seats.columns[1].values == Array(repeating: 1, count: 8) + Array(repeating: 4, count: 16))
        #expect(office.calls.map(\.category) == ["consultation", "praise", "complaint"])
        #expect(office.calls[0].talk == (try Law.gamma(mean: 120, cv: 0.8)))
        #expect(office.calls[0].wrapUp?.law == .exponential(mean: 60))
        #expect(office.calls[0].source == "S")
        #expect(office.calls[1].talk == .empirical(try EmpiricalLaw(values: [60, 180, 600], weights: [1, 2, 1])))
        #expect(office.calls[1].wrapUp == nil)
        #expect(
            office.routing == [
                Route(
                    category: "praise",
                    steps: [.init(group: "general"), .init(group: "experts", after: .seconds(30))])
            ])
        #expect(office.selection == .longestIdle)
        #expect(office.aging == .minutes(2))
    }

    @Test func skillsWithSettings() throws {
        let written =
            "{ consultation: { priority: 2, talk_factor: 1.2x }, complaint: {}, praise: { talk_factor: 80% } }"
        let skills = try good("front_office.groups.general.skills=\(written)").frontOffice.groups[0].skills
        #expect(skills?.map(\.category) == ["consultation", "complaint", "praise"])
        #expect(skills?.map(\.priority) == [2, 1, 1])
        #expect(skills?.map(\.talkFactor) == [1.2, 1, 0.8])
    }

    @Test func targets() throws {
        let targets = try good().targets
        #expect(targets.serviceLevel.within == .seconds(20))
        #expect(targets.serviceLevel.atLeast == 0.85)
        #expect(
            targets.bounds == [
                Bound(measure: "answer_rate", side: .atLeast, value: 0.95),
                Bound(measure: "mean_wait_s", side: .atMost, value: 20),
            ])
    }

    @Test func defaults() throws {
        let text = """
            name: m
            period: { from: 2024-01-01T08:00, to: 2024-01-01T20:00 }
            demand: { lines: [{ number: a, volume: 1/min }] }
            front_office: { talk: 300 s, groups: [{ name: g, seats: 5 }] }
            """
        let (scenario, findings) = GoodScenario.read(text)
        #expect(findings == [])
        let read = try #require(scenario)
        let bare = Scenario()
        #expect(read.period.to == SimTime("2024-01-01T20:00"))
        #expect(read.period.warmUp == .zero)
        #expect(read.slot == .minutes(30))
        #expect(read.replications == bare.replications && read.seed == bare.seed)
        #expect(read.demand.lines[0].volume == Volume(count: 1, per: .minute))
        #expect(read.demand.lines[0].categories == ["call"])
        #expect(read.demand.redials.happen == false)
        #expect(read.frontOffice.trunks == nil)
        #expect(read.frontOffice.patience.law == nil)
        #expect(read.frontOffice.talk == .constant(300))
        #expect(read.frontOffice.groups[0].seats == .constant(5))
        #expect(read.targets.serviceLevel.within == .seconds(15))
        #expect(read.targets.serviceLevel.atLeast == nil)
    }

    @Test(arguments: [
        ("2/s", 120, Volume.Per.minute), ("3/min", 3, .minute), ("200/h", 200, .hour), ("1400/day", 1400, .day),
        ("1400 / d", 1400, .day), ("9800/week", 9800, .week), ("42000/month", 504_000, .year),
        ("5e5/year", 500_000, .year),
    ])
    func volumes(text: String, count: Double, per: Volume.Per) throws {
        #expect(try good("demand.lines.12345.volume=\(text)").demand.lines[0].volume == Volume(count: count, per: per))
    }

    @Test(arguments: [
        ("constant 5 min", Law.constant(300)), ("90 s", .constant(90)),
        ("exponential 1 h 30 min", .exponential(mean: 5400)),
        ("lognormal mu 5 sigma 0.9", .lognormal(mu: 5, sigma: 0.9)),
        ("gamma shape 2 scale 60 s", .gamma(shape: 2, scale: 60)),
        ("weibull shape 1.5 scale 200 s", .weibull(shape: 1.5, scale: 200)),
        ("weibull 200 s cv 0.5", try! .weibull(mean: 200, cv: 0.5)),
        ("erlang 3 stages 300 s", .erlang(stages: 3, mean: 300)),
        (
            "hyperexponential 60% 30 s, 40% 200 s",
            .hyperexponential([.init(probability: 0.6, mean: 30), .init(probability: 0.4, mean: 200)])
        ),
        ("hyperexponential 100 s cv 2", try! .hyperexponential(mean: 100, cv: 2)),
        ("normal 200 s sd 40 s", .normal(mean: 200, sd: 40)), ("normal 200 s cv 0.2", try! .normal(mean: 200, cv: 0.2)),
        ("uniform 10 s to 1 min", .uniform(min: 10, max: 60)),
        ("triangular 10 s, 30 s, 90 s", .triangular(min: 10, mode: 30, max: 90)),
    ])
    func laws(text: String, law: Law) throws {
        #expect(try good("front_office.talk=\(text)").frontOffice.talk == law)
    }

    @Test func editsByIndexAndByName() throws {
        let scenario = try good(
            "demand.lines.1.channel=app", "demand.lines[0].mix.complaint=0.2", "demand.lines.12345.mix.praise=20%",
            "front_office.groups.experts.seats=2",
            "front_office.groups.general.skills=[consultation, complaint, praise]",
            "front_office.calls.complaint.talk=4 min", "demand.redials.at_most=unlimited", "seed=18446744073709551615")
        #expect(scenario.demand.lines[1].channel == .app)
        #expect(scenario.demand.lines[0].mix.map(\.share) == [0.6, 0.2, 0.2])
        #expect(scenario.frontOffice.groups[1].seats == .constant(2))
        #expect(scenario.frontOffice.calls.last?.category == "complaint")
        #expect(scenario.frontOffice.calls.last?.consent == 0.8)
        #expect(scenario.frontOffice.calls.last?.talk == .constant(240))
        #expect(scenario.demand.redials.atMost == nil)
        #expect(scenario.seed == .max)
    }

    @Test func ownCalendar() throws {
        let scenario = try good(
            "calendar={ days: days.csv, from: 2023-12-01, to: 2025-06-30, working_week: [mon, sun] }")
        guard case .own(let own) = scenario.calendar else {
            Issue.record("not a calendar of its own")
            return
        }
        #expect(own.source == "days.csv")
        #expect(own.workingWeek == [.monday, .sunday])
        #expect(own.exceptions.map(\.isWorking) == [false, true])
        #expect(own.exceptions.map(\.name) == ["元旦", ""])
    }

    @Test func titleWithoutLanguage() throws {
        let scenario = try good(
            "title=Guilin", "demand.lines.0.name=Hotline", "targets.service_level={ at_least: 80% }")
        #expect(scenario.title == ["": "Guilin"])
        #expect(scenario.demand.lines[0].name == ["": "Hotline"])
        #expect(scenario.targets.serviceLevel.atLeast == 0.8)
    }
}
