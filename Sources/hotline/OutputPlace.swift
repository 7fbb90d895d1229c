import CommandLineKit
import Reporting
import Wording

/// Where a command writes its results and pictures.
struct OutputPlace {
    /// Pictures that were drawn, and where.
    typealias Charts = (folder: String, outcome: ChartRenderer.Outcome)

    /// Folder of the results.
    let results: String
    private let plots: String
    private let draws: Bool
    private let language: Language

    /// - Parameters:
    ///   - out: the folder asked for, pictures in its `plots/`; nil: by name, in `results/` and `plots/`.
    ///   - draws: whether there are pictures.
    init(out: String?, named name: String, draws: Bool, language: Language) {
        results = out ?? "results/" + name
        plots = out.map { $0 + "/plots" } ?? "plots/" + name
        self.draws = draws
        self.language = language
    }

    /// Throws if anything stands in the way. Before the simulation: nobody should learn after an hour that nothing can be written.
    func check() throws {
        do {
            try ResultsFolder(results).checkIsOurs()
            try ResultsFolder(results).checkCanBeMade()
            if draws { try ResultsFolder(plots).checkCanBeMade() }
        } catch { throw BadInput(message: error.message(language)) }
    }

    /// Writes results, draws what they say, then the report of them; nil if there are no pictures, and then none in the report.
    func write(
        charts: @autoclosure () -> [ChartSpec], _ results: (ResultsFolder) throws(ResultsError) -> Void
    ) throws -> Charts? {
        do {
            let folder = ResultsFolder(self.results)
            try results(folder)
            let page = PageFile(folder)
            guard draws else {
                try page.write(library: nil)
                return nil
            }
            let renderer = ChartRenderer.find()
            let outcome = try renderer.draw(charts(), from: folder.path, into: plots)
            try page.write(library: renderer.library())
            return (plots, outcome)
        } catch { throw BadInput(message: error.message(language)) }
    }
}
