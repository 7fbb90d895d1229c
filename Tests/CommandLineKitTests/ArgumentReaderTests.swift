import Testing

@testable import CommandLineKit

struct ArgumentReaderTests {
    @Test(arguments: [
        (["-n", "5"], 5), (["-n5"], 5), (["-n=5"], 5), (["-qn5"], 5), (["-qn", "5"], 5), (["--replications=5"], 5),
        (["--replications", "+5"], 5),
    ])
    func waysToGiveAValue(_ words: [String], _ expected: Int) throws {
        guard case .run(_, let parsed) = try SampleTool.tool().parse(["run", "x"] + words) else {
            throw SampleTool.NotACommand()
        }
        #expect(parsed[SampleTool.replications] == expected)
    }

    @Test(arguments: [("-3", -3.0), ("-.5", -0.5), ("-1e1", -10), ("90", 90)])
    func numbersMayBeNegative(_ text: String, _ expected: Double) throws {
        #expect(try SampleTool.parsed("run", "x", "--lat", text)[SampleTool.latitude] == expected)
        #expect(try SampleTool.parsed("run", "x", "--lat=\(text)")[SampleTool.latitude] == expected)
    }

    @Test func dashesEndOptions() throws {
        #expect(try SampleTool.parsed("run", "--quiet", "--", "--odd.yaml")[SampleTool.scenario] == "--odd.yaml")
        #expect(try SampleTool.parsed("run", "--", "--help")[SampleTool.scenario] == "--help")
        #expect(try SampleTool.parsed("run", "-")[SampleTool.scenario] == "-")
        #expect(try SampleTool.parsed("run", "x", "--set=--a=b")[SampleTool.edits] == ["--a=b"])
        #expect(try SampleTool.parsed("run", "x", "--set=")[SampleTool.edits] == [""])
    }

    @Test func flagsMayBeRepeated() throws {
        #expect(try SampleTool.parsed("run", "x", "-qq", "--quiet")[SampleTool.quiet])
    }

    @Test func argumentsFillInOrder() throws {
        let compare = try SampleTool.parsed("compare", "a", "-q", "b", "c")
        #expect(compare[SampleTool.scenario] == "a")
        #expect(compare[SampleTool.others] == ["b", "c"])
        #expect(try SampleTool.parsed("erlang", "c")[SampleTool.count] == 3)
        #expect(try SampleTool.parsed("erlang", "c", "4")[SampleTool.count] == 4)
        #expect(try SampleTool.parsed("calendar", "show")[SampleTool.files] == [])
    }
}
