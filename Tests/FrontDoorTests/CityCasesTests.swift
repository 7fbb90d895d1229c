import Foundation
import Testing

/// `scenarios/city-cases` as a planner meets it: every part of the case process happens, orders are conserved, the experiments of its
/// README come out as it says.
struct CityCasesTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = project.appendingPathComponent("scenarios/city-cases")
    /// Two weeks without promises, since they may be missed.
    private static let period = ["--from", "2024-02-26", "--to", "2024-03-10", "--set", "targets={}"]

    private func run(_ settings: [String] = []) throws -> RunTables {
        let out = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        return try RunTables(
            running: Self.folder.path, into: out,
            Self.period + ["--replications", "2"] + settings.flatMap { ["--set", $0] })
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.project.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func isWithoutWarnings() throws {
        let outcome = try Hotline.run(["check", Self.folder.path])
        #expect(outcome.code == 0 && outcome.errors == "")
        #expect(
            outcome.output.hasSuffix(
                "no errors, 0 warnings; 2024-01-01 to 2024-03-31 (91 days), 2 lines, 6 categories, 2 groups\n"))
    }

    @Test(arguments: ["README.md", "README.zh-CN.md", "docs/README.md", "CHANGELOG.md"])
    func isListed(page: String) throws {
        #expect(try text(page).contains("city-cases"))
    }

    /// Articles that the scenario cites stand in the table of its README, and the other way round but for the rules' defaults.
    @Test func everyArticleCitedIsListed() throws {
        func articles(_ text: String) -> Set<String> {
            Set(text.matches(of: /\b(CQ|CZ|GL|HY|SC)-\d+(\.\d+)*[a-z]?(\(\d+\))?/).map { String($0.output.0) })
        }
        let cited = articles(try text("scenarios/city-cases/scenario.yaml"))
        let readme = try text("scenarios/city-cases/README.md")
        let table = try #require(readme.split(separator: "## Rules encoded").last?.split(separator: "\n## ").first)
        #expect(cited.count > 25 && cited.subtracting(articles(String(table))).isEmpty)
        #expect(articles(String(table)).subtracting(cited).subtracting(["HY-9"]).isEmpty)
    }

    /// Measures of orders in the order of the catalogue.
    private func measures() throws -> [String] {
        let outcome = try Hotline.run(["kpis", "--json"])
        let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
        let ids = try #require(list).compactMap { $0["id"] as? String }
        let first = try #require(ids.firstIndex(of: "orders_registered"))
        // The scenario says nothing of what is solved, and its answers have no effects; it has neither surges nor a knowledge base.
        return ids[first...(try #require(ids.firstIndex(of: "overdue_backlog")))].filter {
            !["solved_rate", "orders_merged"].contains($0) && !$0.hasSuffix("satisfied_share")
        }
    }

    @Test func everyMeasureOfOrdersHappens() throws {
        let tables = try run()
        let measures = try measures()
        #expect(measures.count > 40)
        for measure in measures {
            let mean = try #require(tables.interval(measure), "\(measure) has no row").mean
            #expect(mean > 0, "\(measure) never happens")
        }
        for unit in Self.units {
            #expect((tables.interval("replies", scope: "organisation,\(unit)")?.mean ?? 0) > 0, "\(unit): nothing")
        }
        for level in ["city", "township", "grid", "province"] {
            #expect((tables.interval("replies", scope: "level,\(level)")?.mean ?? 0) > 0, "\(level): nothing")
        }
    }

    private static let units = [
        "urban management", "social security", "market supervision", "north bureaux", "south bureaux", "north grid",
        "south grid", "duty office", "province",
    ]

    /// The base case is one where things go well, but not by themselves.
    @Test func isPlausible() throws {
        let tables = try run()
        func expect(_ measure: String, _ band: ClosedRange<Double>, _ scope: String = "all,all") {
            let mean = tables.interval(measure, scope: scope)?.mean
            #expect(mean.map(band.contains) == true, "\(measure) of \(scope): \(mean ?? .nan), expected \(band)")
        }
        expect("answer_rate", 0.95...1)
        expect("on_time_rate", 0.97...0.9999)
        expect("dispatch_on_time_rate", 0.97...1)
        expect("sign_on_time_rate", 0.97...1)
        expect("misdirected_rate", 0.05...0.09)
        expect("handler_utilisation", 0.65...0.92)
        expect("occupancy", 0.45...0.8)
        expect("cycle_p50_wd", 1...4)
        expect("redo_rate", 0.01...0.06)
        expect("satisfaction_rate_answered", 0.73...0.83)
        expect("satisfaction_rate_rule", 0.88...0.96)
        expect("revisit_answer_rate", 0.25...0.4)
        for unit in Self.units {
            expect("on_time_rate", 0.94...1, "organisation,\(unit)")
            // The province has hands without number.
            if unit != "province" { expect("handler_utilisation", 0.5...0.97, "organisation,\(unit)") }
        }
    }

    /// From an empty house: what is registered is closed or open, and comes from a contact or another platform.
    @Test func ordersAreConserved() throws {
        let tables = try run(["period.warm_up=0 d"])
        func mean(_ measure: String, _ scope: String = "all,all") -> Double {
            tables.interval(measure, scope: scope)?.mean ?? 0
        }
        #expect(abs(mean("orders_registered") - mean("orders_closed") - mean("backlog")) < 1e-6)
        // Contacts whose after-call work hangs over the end have not written their order.
        let ofContacts = mean("orders_registered") - mean("orders_inflow") + mean("repeat_complaints")
        #expect(ofContacts <= mean("orders") && ofContacts > mean("orders") - 10)
        #expect(abs(mean("on_time_rate") + mean("overdue_rate") - 1) < 1e-9)
        #expect(mean("orders_dispatched") <= mean("orders_registered") && mean("replies") >= mean("orders_closed"))
        for measure in ["orders_dispatched", "replies", "orders_closed", "backlog", "revisits", "supervision_orders"] {
            let sum = Self.units.reduce(0) { $0 + mean(measure, "organisation,\($1)") }
            #expect(abs(sum - mean(measure)) < 1e-6, "\(measure) of the organisations \(sum), of all \(mean(measure))")
            let categories = ["consultation", "help", "complaint", "suggestion", "report", "emergency"]
            let other = categories.reduce(0) { $0 + mean(measure, "category,\($1)") }
            #expect(abs(other - mean(measure)) < 1e-6, "\(measure) of the categories \(other)")
        }
    }

    /// What is changed, a measure, and whether it then rises or falls.
    struct Change: CustomTestStringConvertible {
        let settings: [String]
        let measure: String
        let scope: String
        let rises: Bool

        init(_ settings: String..., measure: String, scope: String = "all,all", rises: Bool) {
            (self.settings, self.measure, self.scope, self.rises) = (settings, measure, scope, rises)
        }

        var testDescription: String { settings.joined(separator: " ") }
    }

    @Test(arguments: [
        Change(
            "organisations.urban management.handlers=46", measure: "cycle_p50_wd",
            scope: "organisation,urban management", rises: true),
        Change(
            "organisations.urban management.handlers=46", measure: "backlog", scope: "organisation,urban management",
            rises: true),
        Change("rules.revisit.ways[0].no_answer=nothing", measure: "satisfaction_rate_rule", rises: false),
        Change(
            "organisations.north grid=null", "organisations.north bureaux.topics.help=100%",
            "organisations.north bureaux.topics.complaint=100%", measure: "on_time_rate",
            scope: "organisation,north bureaux", rises: false),
        Change(
            "rules.dispatch.hours=08:00-12:00 13:00-17:00", "rules.dispatch.staff=12", measure: "dispatch_on_time_rate",
            rises: false),
        Change("rules.extension=null", measure: "overdue_rate", rises: true),
        Change("rules.dispatch.wrong=0%", measure: "return_rate", rises: false),
        Change("rules.revisit.closed=reply", measure: "cycle_p50_wd", rises: false),
    ])
    func experimentsComeOutAsTheReadmeSays(change: Change) throws {
        let base = try #require(try run().interval(change.measure, scope: change.scope)).mean
        let mean = try #require(try run(change.settings).interval(change.measure, scope: change.scope)).mean
        #expect(change.rises ? mean > base : mean < base, "\(change.measure): \(base), then \(mean)")
        let readme = try text("scenarios/city-cases/README.md")
        for setting in change.settings { #expect(readme.contains(setting), "\(setting) is not in the README") }
    }

    /// The order whose life the README prints.
    @Test func theOrderOfTheReadmeIsReturnedAndDoneAgain() throws {
        let order = try Hotline.object(["trace", Self.folder.path, "--order", "6072", "--json"])
        let steps = try #require(order["entries"] as? [[String: Any]]).compactMap { $0["step"] as? String }
        #expect(steps.contains("return_granted") && steps.contains("redone") && steps.last == "closed")
        #expect(steps.count { $0 == "dispatched" } == 2 && steps.count { $0 == "replied" } == 2)
    }
}
