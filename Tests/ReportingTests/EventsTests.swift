import Experiment
import Foundation
import HotlineModel
import Scenarios
import SimulationTime
import Testing
import Wording

@testable import Reporting

/// Event logs as they are written.
struct EventsTests {
    private func report(
        _ scenario: Scenario, _ formats: [EventFormat] = EventFormat.allCases, language: Language = .en,
        forExcel: Bool = false
    ) throws -> RunReport {
        let world = try World(compiling: scenario)
        var options = Experiment.Options(replications: 2, threads: 2)
        options.logsEvents = true
        let results = Experiment(world).run(options)
        var report = try Sample.report(scenario, replications: 2, language: language, forExcel: forExcel)
        report.results = results
        report.events = EventReport(results, in: world, formats: formats)
        return report
    }

    /// The files of a report, by name.
    private func files(_ report: RunReport) throws -> [String: String] {
        try Sample.inFolder { folder in
            let names = try report.write(to: ResultsFolder(folder + "/x"))
            #expect(try Sample.names(folder + "/x") == names.sorted())
            return try Dictionary(uniqueKeysWithValues: names.map { ($0, try Sample.read(folder + "/x/" + $0)) })
        }
    }

    /// Rows without quotes.
    private func rows(_ csv: String?) throws -> [[String]] {
        try #require(csv).components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: ",") }
    }

    @Test func theTableOfAnOrderThatGoesThroughNearlyEverything() throws {
        let rows = try rows(try files(report(Sample.orders()))["events.csv"])
        #expect(
            rows[0] == [
                "case:concept:name", "concept:name", "lifecycle:transition", "time:timestamp", "org:resource",
                "org:group", "event", "activity", "detail", "case:kind", "case:line", "case:category", "case:channel",
                "case:caller", "case:attempt", "case:outcome", "case:result", "case:call", "case:order", "case:unit",
                "case:due", "case:replication",
            ])
        #expect(rows.allSatisfy { $0.count == 22 })
        let path = rows[6][19]
        #expect(
            rows[1...4].map { $0[0...8].joined(separator: ",") } == [
                "call-1,call made,complete,2024-03-04T08:59:00.000+08:00,,,1,call_arrived,",
                "call-1,answered by a seat,complete,2024-03-04T08:59:00.000+08:00,general,seats,2,call_answered,",
                "call-1,call ended,complete,2024-03-04T09:00:00.000+08:00,general,seats,3,call_ended,",
                "call-1,to be an order,complete,2024-03-04T09:00:00.000+08:00,general,seats,4,call_order,",
            ])
        #expect(
            rows[1][9...].joined(separator: ",")
                == "call,12345,call,phone,caller-1,fresh,answered,order,,order-1,,,0")
        #expect(
            rows[5][9...].joined(separator: ",")
                == "order,12345,call,phone,caller-1,,closed,,call-1,,\(path),2024-03-07T18:50:00.000+08:00,0")
        #expect(path.hasPrefix("county "))
        let orders = rows.filter { $0[0] == "order-1" }
        #expect(orders.count == 41 && Set(rows.dropFirst().map { $0[6] }).count == rows.count - 1)
        // Who does it, and whom it concerns.
        func row(_ id: String) -> [String] { orders.first { $0[7] == id }! }
        #expect(row("order_dispatched")[4] == "hotline office" && row("order_dispatched")[8].hasPrefix("county "))
        #expect(row("order_forwarded")[4...5] == ["city", "city"] && row("order_forwarded")[8].hasPrefix("county "))
        #expect(row("order_signed")[4].hasPrefix("county ") && row("order_signed")[5] == "county")
        #expect(row("order_co_handled")[4...5] == ["helper", "organisation"] && row("order_co_handled")[8] == "")
        #expect(row("order_dispute_moved")[8] == "joint meeting" && row("order_asked")[8] == "sms")
        #expect(row("order_answered")[4] == "" && row("order_answered")[8] == "very dissatisfied")
        #expect(row("order_supervised")[8] == "refused extension" && row("order_red_card")[4] == "")
        #expect(row("order_supervision_answered")[4].hasPrefix("county "))
    }

    @Test func theSameStepsAsTheTrace() throws {
        let scenario = Sample.orders()
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: 0, watching: 1)
        _ = simulation.run()
        let trace = OrderTrace(simulation.caseLog, number: 1, replication: 1, of: scenario, in: world)
        let rows = try rows(try files(report(scenario, [.csv]))["events.csv"]).filter { $0[0] == "order-1" }
        #expect(rows.map { $0[7] } == trace.lines.map { "order_" + $0.step.id })
        #expect(rows.map { $0[3] } == trace.lines.map { EventTime.text($0.time) })
    }

    /// Chinese names of activities, ids as ever.
    @Test func inChinese() throws {
        let rows = try rows(try files(report(Sample.orders(), [.csv], language: .zh))["events.csv"])
        #expect(rows[1][1] == "呼入" && rows[1][7] == "call_arrived" && rows[2][5] == "坐席组")
        let names = rows.map { $0[1] }
        for name in ["工单登记", "派单", "签收", "同意退单", "申请延期", "督办", "黄牌", "红牌", "逾期", "发回重办", "办结"] {
            #expect(names.contains(name), "\(name)")
        }
    }

    @Test func everyActivityHasANameOfItsOwn() {
        for language in Language.allCases {
            let names = Activity.all.map { EventWords.activity($0.id)?(language) ?? "" }
            #expect(!names.contains("") && Set(names).count == names.count)
        }
        #expect(EventWords.activity("order_x") == nil)
    }

    /// Names that would be markup, formulas, paths or other columns, were they not written as text.
    private func hostile() -> Scenario {
        var scenario = Sample.orders()
        scenario.frontOffice.groups[0].name = "=cmd|'/c calc'!A0"
        scenario.organisations[1].name = "<script>alert(\"x\")</script> & ../../etc"
        scenario.organisations[2].name = "a,\"b\"\r\nc\u{1}"
        scenario.organisations[1].level = "]]>\"}],"
        scenario.rules.disputes!.stages[0].name = "<!-- \\ \u{2028} -->"
        scenario.title = ["en": "Tiny & \"<b>\""]
        return scenario
    }

    @Test func hostileNamesAreText() throws {
        let written = try files(report(hostile()))
        let csv = try #require(written["events.csv"])
        #expect(csv.contains(",=cmd|'/c calc'!A0,seats,"))
        #expect(csv.contains("\"<script>alert(\"\"x\"\")</script> & ../../etc\""))
        #expect(csv.contains("\"a,\"\"b\"\"\r\nc\u{1}\""))
        let excel = try #require(try files(report(hostile(), forExcel: true))["events.csv"])
        #expect(excel.contains(",'=cmd|'/c calc'!A0,seats,"))

        let xes = try #require(written["events.xes"])
        #expect(!xes.contains("<script") && !xes.contains("<!--") && !xes.contains("\u{1}"))
        #expect(xes.contains("value=\"&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; ../../etc\""))
        #expect(xes.contains("value=\"a,&quot;b&quot;&#13;&#10;c\u{FFFD}\""))
        #expect(xes.contains("<string key=\"concept:name\" value=\"Tiny &amp; &quot;&lt;b&gt;&quot;\"/>"))

        let ocel = try document(written["events.jsonocel"])
        let names = ocel.objects.filter { $0["type"] as? String == "organisation" }.map { attribute("name", $0) }
        #expect(names[1...2] == ["<script>alert(\"x\")</script> & ../../etc", "a,\"b\"\r\nc\u{1}"])
        let ids = ocel.objects.compactMap { $0["id"] as? String }
        #expect(ids.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } })
    }

    private typealias Item = [String: Any]

    private func document(_ text: String?) throws -> (types: [String: Set<String>], objects: [Item], events: [Item]) {
        let bytes = Data(try #require(text).utf8)
        let json = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        func names(_ key: String) -> Set<String> {
            Set((json[key] as? [Item] ?? []).compactMap { $0["name"] as? String })
        }
        return (
            ["objects": names("objectTypes"), "events": names("eventTypes")], json["objects"] as? [Item] ?? [],
            json["events"] as? [Item] ?? []
        )
    }

    private func attribute(_ name: String, _ item: Item) -> String? {
        (item["attributes"] as? [Item])?.first { $0["name"] as? String == name }?["value"] as? String
    }

    private func related(_ item: Item) -> [String] {
        (item["relationships"] as? [Item] ?? []).map { "\($0["qualifier"] ?? "") \($0["objectId"] ?? "")" }
    }

    @Test func objectsAndEventsOfOCEL() throws {
        let ocel = try document(try files(report(Sample.orders(), [.ocel]))["events.jsonocel"])
        let ids = ocel.objects.compactMap { $0["id"] as? String }
        #expect(Set(ids).count == ids.count && ids.contains("call-1") && ids.contains("order-1"))
        #expect(ocel.types["objects"] == ["call", "order", "caller", "organisation", "seat_group"])
        for item in ocel.objects + ocel.events {
            for relation in item["relationships"] as? [Item] ?? [] {
                #expect(ids.contains(relation["objectId"] as? String ?? ""))
            }
        }
        #expect(Set(ocel.events.compactMap { $0["type"] as? String }) == ocel.types["events"])
        let call = try #require(ocel.objects.first { $0["id"] as? String == "call-1" })
        #expect(related(call) == ["caller caller-1", "brings order-1"])
        #expect(attribute("outcome", call) == "answered" && attribute("result", call) == "order")
        let registered = try #require(ocel.events.first { attribute("activity", $0) == "order_registered" })
        #expect(related(registered) == ["order order-1", "caller caller-1", "brought by call-1"])
        #expect(registered["time"] as? String == "2024-03-04T09:00:00.000+08:00")
        let signed = try #require(ocel.events.first { attribute("activity", $0) == "order_signed" })
        #expect(related(signed).last?.hasPrefix("done by organisation-") == true)
        let answered = try #require(ocel.events.first { attribute("activity", $0) == "call_answered" })
        #expect(related(answered) == ["call call-1", "caller caller-1", "done by seats-1"])
    }

    @Test func theFormatsHoldTheSameCasesAndEvents() throws {
        let written = try files(report(Sample.office()))
        let rows = try rows(written["events.csv"]).dropFirst()
        let xes = try #require(written["events.xes"])
        #expect(xes.components(separatedBy: "<trace>").count - 1 == Set(rows.map { $0[0] }).count)
        #expect(xes.components(separatedBy: "<event>").count - 1 == rows.count)
        let ocel = try document(written["events.jsonocel"])
        #expect(ocel.events.count == rows.count)
        // Conservation, in the file's own words.
        let calls = Dictionary(grouping: rows, by: { $0[0] }).values.map { $0[0] }
        let report = try report(Sample.office())
        func first(_ measure: String) -> Int64 {
            let place = report.results.headlineRows.firstIndex {
                Measure.all[report.results.plan.rows[$0].measure].id == measure
            }
            return report.results.headlines[0][place!].numerator
        }
        func count(_ outcome: String) -> Int64 { Int64(calls.count { $0[15] == outcome }) }
        #expect(Int64(calls.count) == first("offered"))
        for outcome in ["answered", "abandoned", "blocked", "contained"] {
            #expect(count(outcome) == first(outcome) && (outcome == "blocked" || count(outcome) > 0), "\(outcome)")
        }
        #expect(count("call_back_missed") == first("call_backs_missed"))
        #expect(Int64(calls.count { $0[16] == "order" }) == first("orders"))
    }

    @Test func aRunWithoutALogIsTheSame() throws {
        var report = try report(Sample.office())
        let with = try files(report)
        report.events = nil
        let without = try files(report)
        #expect(without.keys.allSatisfy { !$0.hasPrefix("events") } && with.count == without.count + 3)
        for name in without.keys where name != "datapackage.json" { #expect(with[name] == without[name], "\(name)") }
        let plain = try Sample.report(Sample.office(), replications: 2)
        #expect(try files(plain)["kpi.csv"] == with["kpi.csv"])
        #expect(EventReport(plain.results, in: try World(compiling: Sample.office()), formats: [.csv]) == nil)
        #expect(with["datapackage.json"]?.contains("\"events.csv\"") == true)
    }

    @Test func timesAreAllOfOneForm() {
        #expect(EventTime.text(SimTime("2024-02-08T16:50")!) == "2024-02-08T16:50:00.000+08:00")
        #expect(EventTime.text(SimTime("1999-12-31T23:59:59.007")!) == "1999-12-31T23:59:59.007+08:00")
    }
}
