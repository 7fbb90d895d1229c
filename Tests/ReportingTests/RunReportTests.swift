import Foundation
import Testing
import Wording

@testable import Reporting

struct RunReportTests {
    @Test func writesAllFiles() throws {
        try Sample.inFolder { folder in
            let files = try Sample.report().write(to: ResultsFolder(folder + "/tiny"))
            #expect(
                files == [
                    "kpi.csv", "intervals.csv", "replications.csv", "waits.csv", "week.csv", "datapackage.json",
                    "day.vl.json", "waits.vl.json", "report.json", "run.json",
                ])
            #expect(try Sample.names(folder + "/tiny") == files.sorted())
        }
    }

    @Test func sameRunSameBytes() throws {
        try Sample.inFolder { folder in
            try Sample.report().write(to: ResultsFolder(folder + "/a"))
            try Sample.report().write(to: ResultsFolder(folder + "/b"))
            for name in try Sample.names(folder + "/a") {
                #expect(try Sample.read(folder + "/a/" + name) == Sample.read(folder + "/b/" + name), "\(name)")
            }
        }
    }

    @Test func aShorterRunLeavesNoChartOfTheLongerOne() throws {
        try Sample.inFolder { folder in
            let results = ResultsFolder(folder + "/tiny")
            try Sample.report(Sample.scenario(days: 4)).write(to: results)
            #expect(try Sample.names(results.path).contains("periods.vl.json"))
            try Sample.report().write(to: results)
            #expect(try !Sample.names(results.path).contains("periods.vl.json"))
        }
    }

    @Test func excelGetsAMarkAndAGuard() throws {
        try Sample.inFolder { folder in
            var scenario = Sample.scenario()
            scenario.frontOffice.groups[0].name = "=cmd|'/c calc'!A0"
            try Sample.report(scenario, forExcel: true).write(to: ResultsFolder(folder + "/x"))
            let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/x/kpi.csv"))
            #expect(data.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(String(decoding: data, as: UTF8.self).contains(",group,'=cmd|'/c calc'!A0,"))
        }
    }

    @Test func titlesFallBack() throws {
        var report = try Sample.report(language: .zh)
        #expect(report.title == "小热线")
        report.scenario.title = ["en": "Tiny"]
        #expect(report.title == "Tiny")
        report.scenario.title = [:]
        #expect(report.title == "tiny")
    }
}
