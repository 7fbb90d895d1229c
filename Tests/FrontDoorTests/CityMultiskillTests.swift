import Foundation
import Testing

/// `scenarios/city-multiskill` as a planner meets it: nothing in it is idle, and any part can be switched off.
struct CityMultiskillTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let scenario = project.appendingPathComponent("scenarios/city-multiskill").path
    /// Ten days with a rota's day, a weekend, a holiday and an adjusted working Saturday; without promises, since they may be missed.
    private static let period = ["--from", "2024-09-09", "--to", "2024-09-18", "--set", "targets={}"]

    private func run(_ options: String...) throws -> RunTables {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("multiskill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        return try RunTables(
            running: Self.scenario, into: folder, Self.period + ["--replications", "2"] + options)
    }

    @Test func isWithoutWarnings() throws {
        let outcome = try Hotline.run(["check", Self.scenario])
        #expect(outcome.code == 0 && outcome.errors == "")
        #expect(
            outcome.output.hasSuffix(
                "no errors, 0 warnings; 2024-09-02 to 2024-09-29 (28 days), 6 lines, 6 categories, 7 groups\n"))
    }

    @Test(arguments: ["README.md", "README.zh-CN.md", "docs/README.md", "CHANGELOG.md"])
    func isListed(page: String) throws {
        let text = try String(contentsOf: Self.project.appendingPathComponent(page), encoding: .utf8)
        #expect(text.contains("city-multiskill"))
    }

    @Test func everyFeatureHappens() throws {
        let tables = try run()
        for measure in [
            "redials", "repeats", "contained", "ai_containment_rate", "agent_returns", "balked", "call_backs",
            "call_backs_missed", "abandoned", "lost", "recovered", "cut_off", "direct_answer_rate", "fcr_no_order",
            "three_way_rate", "transfer_rate", "hold_s", "hung_up_on_hold", "orders", "not_accepted", "emergencies",
            "nuisance", "praise", "hold_hours", "wrap_up_hours", "other_hours", "break_hours", "absent_hours",
            "overtime_hours",
        ] {
            #expect((tables.interval(measure)?.mean ?? 0) > 0, "\(measure) never happens")
        }
        let parts =
            ["12345", "12366", "wechat", "app", "web", "mailbox"].map { "line,\($0)" }
            + ["general", "newcomers", "experts", "leaders", "tax", "online", "duty"].map { "group,\($0)" }
            + ["dispatch", "revisit", "knowledge", "call back"].map { "task,\($0)" }
            + ["consultation > experts", "help > experts", "tax > tax", "city > general", "emergency > duty"]
            .map { "hand_over,\($0)" }
        for part in parts { #expect((tables.interval("answered", scope: part)?.mean ?? 0) > 0, "\(part): nothing") }
    }

    /// Every attempt ends in one way, every seat hour is used in one way.
    @Test func sumsAddUp() throws {
        let tables = try run()
        func sum(_ measures: [String], _ scope: String) -> Double {
            measures.reduce(0) { $0 + (tables.interval($1, scope: scope)?.mean ?? 0) }
        }
        for line in ["12345", "12366", "wechat", "app", "web", "mailbox"] {
            let ends = ["answered", "abandoned", "blocked", "contained", "call_backs_missed", "in_system"]
            #expect(abs(sum(["offered"], "line,\(line)") - sum(ends, "line,\(line)")) < 1e-6)
        }
        for group in ["general", "newcomers", "experts", "leaders", "tax", "online", "duty"] {
            let planned = sum(["seat_hours", "overtime_hours"], "group,\(group)")
            let uses = ["talk_hours", "hold_hours", "wrap_up_hours", "other_hours", "idle_hours", "break_hours"]
            #expect(abs(planned - sum(uses + ["absent_hours"], "group,\(group)")) < 1e-6)
        }
        // Breaks: eight of half an hour on working days, one of a quarter every day.
        #expect(abs(sum(["break_hours"], "group,general") - (7 * 4 + 10 * 0.25)) < 0.2)
        // On 18 September, 9:00 to 11:30.
        #expect(sum(["seat_hours"], "group,leaders") == 2.5)
    }

    @Test func emergenciesDoNotWait() throws {
        let wait = try #require(try run().interval("mean_wait_s", scope: "hand_over,emergency > duty"))
        #expect(wait.mean < 2)
    }

    /// Three chats a seat: more chat than seat time.
    @Test func chatsShareSeats() throws {
        let shared = try #require(try run().interval("occupancy", scope: "group,online"))
        let alone = try #require(
            try run("--set", "front_office.groups.online.chats=1").interval("occupancy", scope: "group,online"))
        #expect(shared.mean < alone.mean)
    }

    /// What is switched off, and a measure that then never happens.
    struct Change: CustomTestStringConvertible {
        let settings: [String]
        let measure: String
        var scope = "all,all"

        init(_ settings: String..., stops measure: String, scope: String = "all,all") {
            (self.settings, self.measure, self.scope) = (settings, measure, scope)
        }

        var testDescription: String { settings.joined(separator: " ") }
    }

    @Test(arguments: [
        Change("front_office.ai.containment=0%", stops: "contained"),
        Change("front_office.announced_wait.balking=0%", stops: "balked"),
        Change("front_office.announced_wait.call_back.accepted=0%", stops: "call_backs"),
        Change("front_office.groups.newcomers.at_shift_end=finish", stops: "cut_off"),
        Change("front_office.groups.general.shrinkage=0%", stops: "absent_hours"),
        Change("front_office.groups.general.breaks=[]", stops: "break_hours"),
        Change("front_office.tasks=[]", "rules.dispatch=null", stops: "answered", scope: "task,dispatch"),
        Change("organisations=null", "rules=null", stops: "orders_closed"),
        Change("front_office.special={}", stops: "nuisance"),
        Change("front_office.calls.tax.hand_overs=[]", stops: "answered", scope: "hand_over,tax > tax"),
        Change("front_office.groups.experts.from=2024-09-23", stops: "answered", scope: "group,experts"),
        Change("demand.repeats.share=0%", stops: "repeats"),
        Change("demand.redials={}", stops: "redials"),
        Change("front_office.routing={}", stops: "blocked"),
        Change("demand.busyness.sd=0%", "demand.busyness.autocorrelation=0", stops: "blocked"),
    ])
    func eachCanBeSwitchedOff(change: Change) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("multiskill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let tables = try RunTables(
            running: Self.scenario, into: folder,
            Self.period + ["--replications", "2"] + change.settings.flatMap { ["--set", $0] })
        #expect((tables.interval("answered")?.mean ?? 0) > 20_000)
        #expect((tables.interval(change.measure, scope: change.scope)?.mean ?? 0) == 0)
    }
}
