import Foundation
import Testing
import Wording

@testable import Reporting

struct ChartRendererTests {
    private let spec = ChartSpec(name: "day", json: ["mark": "bar"])

    private func script(_ folder: String, _ body: String) throws -> ChartRenderer {
        try ResultsFolder.make(folder + "/scripts")
        let path = folder + "/scripts/render-charts"
        try OutputFile.write("#!/bin/sh\n" + body, to: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return ChartRenderer(script: path)
    }

    @Test func runsTheScript() throws {
        try Sample.inFolder { folder in
            let renderer = try script(
                folder, "echo \"$2\" > \"$1/day.svg\"; echo noise; echo words >&2; : > \"$1/day.png\"")
            let outcome = try renderer.draw([spec], from: "/r", into: folder + "/plots/x")
            #expect(outcome == .drawn([folder + "/plots/x/day.svg", folder + "/plots/x/day.png"]))
            #expect(try Sample.read(folder + "/plots/x/day.svg") == "/r/day.vl.json\n")
            #expect(outcome.message(.en) == nil)
        }
    }

    @Test func oldPicturesGo() throws {
        try Sample.inFolder { folder in
            for name in ["day.svg", "periods.png", "mine.png"] { try OutputFile.write("", to: folder + "/" + name) }
            let outcome = try ChartRenderer(script: nil).draw([spec], from: "/r", into: folder)
            #expect(outcome == .noRenderer)
            #expect(try Sample.names(folder) == ["mine.png"])
            #expect(outcome.message(.en)?.contains("scripts/setup") == true)
            #expect(outcome.message(.zh)?.contains("scripts/setup") == true)
        }
    }

    @Test(arguments: [
        ("exit 69", ChartRenderer.Outcome.noRenderer), ("exit 127", .noRenderer),
        ("echo 'bad font' >&2; exit 1", .failed("bad font")),
    ])
    func failures(body: String, outcome: ChartRenderer.Outcome) throws {
        try Sample.inFolder { folder in
            let found = try script(folder, body).draw([spec], from: "/r", into: folder + "/p")
            #expect(found == outcome)
        }
    }

    @Test func isFoundUpwards() throws {
        try Sample.inFolder { folder in
            let renderer = try script(folder, "exit 0")
            try ResultsFolder.make(folder + "/.build/release")
            let script = try #require(renderer.script)
            #expect(ChartRenderer.find(from: ["/", folder + "/.build/release"]).script == script)
            #expect(ChartRenderer.find(from: ["/"]).script == nil)
        }
    }
}
