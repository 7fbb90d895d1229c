import CommandLineKit
import Reporting
import Wording

/// `hotline report` and `hotline plot`: the page and the pictures of results that are there, made again without a simulation.
enum ReportCommand {
    private static let results = Argument<String>(
        "RESULTS", .folder, help: "Folder of results, such as results/city.")
    private static let noCharts = Flag(
        "--no-charts", help: "Leave the charts out, and with them the library that draws them.")
    private static let out = Option<String>(
        "--out", "DIR", .folder,
        help: "Folder of the pictures; if left out plots/<name>/ for results/<name>/, else RESULTS/plots/.")

    static var report: Command {
        Command(
            "report", abstract: "Make report.html of a folder of results again.",
            discussion: """
                Every command that writes results writes report.html too. This makes it again from report.json, the tables and the \
                chart specifications of the folder: after scripts/setup has installed what draws, or when the page is lost. Nothing is simulated.
                """,
            examples: [.init("hotline report results/city")], arguments: [results],
            options: [noCharts],
            groups: [OptionGroup("Output", [CommonOptions.language, CommonOptions.quiet])]
        ) { parsed in
            let page = PageFile(ResultsFolder(parsed[results]))
            let language = CommonOptions.language(parsed)
            let library = parsed[noCharts] ? nil : ChartRenderer.find().library()
            do throws(ResultsError) { try page.write(library: library) } catch {
                throw BadInput(message: error.message(language))
            }
            if !parsed[CommonOptions.quiet] {
                print(ConsoleWords.report(language, OutputPlace.page(of: parsed[results])))
            }
            return .ok
        }
    }

    static var plot: Command {
        Command(
            "plot", abstract: "Draw the charts of a folder of results again.",
            discussion:
                "Draws every specification (*.vl.json) of the folder as SVG and PNG. Nothing is simulated. Ends with 1 if nothing can draw.",
            examples: [.init("hotline plot results/city"), .init("hotline plot results/city --out /tmp/pictures")],
            arguments: [results], options: [out],
            groups: [OptionGroup("Output", [CommonOptions.language, CommonOptions.quiet])]
        ) { parsed in
            let folder = ResultsFolder(parsed[results])
            let language = CommonOptions.language(parsed)
            let charts = ChartSpec.found(in: folder)
            do throws(ResultsError) {
                if charts.isEmpty { throw .noCharts(path: parsed[results]) }
                let plots = parsed[out] ?? OutputPlace.plots(of: parsed[results])
                try ResultsFolder(plots).checkCanBeMade()
                let outcome = try ChartRenderer.find().draw(charts, from: folder.path, into: plots)
                if let message = outcome.message(language) {
                    Terminal.write("hotline: \(message)\n", to: .error)
                    return .internalFault
                }
                if !parsed[CommonOptions.quiet] { print(ConsoleWords.plots(language, plots)) }
                return .ok
            } catch { throw BadInput(message: error.message(language)) }
        }
    }
}

extension OutputPlace {
    /// The page of a folder of results, as the folder was named.
    static func page(of results: String) -> String {
        (results.hasSuffix("/") ? results : results + "/") + ReportPage.html
    }

    /// Where the pictures of a folder of results are: where the command that wrote it put them.
    static func plots(of results: String) -> String {
        var parts = results.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        while parts.count > 1, parts.last == "" { parts.removeLast() }
        guard parts.count > 1, parts[parts.count - 2] == "results" else {
            return parts.joined(separator: "/") + "/plots"
        }
        parts[parts.count - 2] = "plots"
        return parts.joined(separator: "/")
    }
}
