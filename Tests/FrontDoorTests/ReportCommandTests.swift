import Foundation
import Testing

/// `hotline report` and `hotline plot`: made again from what is there.
struct ReportCommandTests {
    private static let scenario = """
        name: queue
        title: { en: "A <b>queue</b>", zh: 队列 }
        period: { from: 2024-01-01, to: 2024-01-02 }
        calendar: plain
        replications: 2
        demand: { lines: [{ number: "1", volume: 60/h }] }  # A: assumed & said
        front_office: { talk: exponential 3 min, groups: [{ name: seats, seats: 6 }] }
        """

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "热线 report-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.scenario.write(toFile: folder + "/queue.yaml", atomically: true, encoding: .utf8)
        try body(folder)
    }

    private func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func thePageIsTheSameAgain() throws {
        try inFolder { folder in
            let out = folder + "/out"
            let run = try Hotline.run(["run", folder + "/queue.yaml", "--out", out, "--no-charts", "--lang", "en"])
            #expect(run.code == 0 && run.output.hasSuffix("report: \(out)/report.html\n"))
            let first = try read(out + "/report.html")
            #expect(first.contains("A &lt;b&gt;queue&lt;/b&gt;") && first.contains("A: assumed &amp; said"))
            #expect(first.contains("queue.yaml:6") && first.contains("scripts/setup"))
            try FileManager.default.removeItem(atPath: out + "/report.html")
            let again = try Hotline.run(["report", out + "/", "--no-charts", "--lang", "zh"])
            #expect(again.code == 0 && again.output == "报告：\(out)/report.html\n" && again.errors == "")
            #expect(try read(out + "/report.html") == first)
            // The page tells what the tables say now.
            try "measure,unit,scope,key,period,mean\r\nmine,1,all,all,all,42\r\n".write(
                toFile: out + "/kpi.csv", atomically: true, encoding: .utf8)
            #expect(try Hotline.run(["report", out, "--no-charts", "--quiet"]).output == "")
            #expect(try read(out + "/report.html").contains("<td class=\"left\">mine</td>"))
        }
    }

    @Test func whatHoldsNoResultsIsRefused() throws {
        try inFolder { folder in
            for (command, words) in [("report", "report.json"), ("plot", "*.vl.json")] {
                let outcome = try Hotline.run([command, folder, "--lang", "en"])
                #expect(outcome.code == 2 && outcome.output == "" && outcome.errors.contains(words))
                #expect(try Hotline.run([command]).code == 2)
                #expect(try Hotline.run([command, folder + "/nowhere"]).code == 2)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["queue.yaml"])
        }
    }

    @Test func whatIsNotRunIsNotWritten() throws {
        try inFolder { folder in
            let outcome = try Hotline.run(["run", folder + "/queue.yaml", "--out", folder + "/out", "--lang", "fr"])
            #expect(outcome.code == 2)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["queue.yaml"])
        }
    }
}
