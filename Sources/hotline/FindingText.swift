import ScenarioFiles
import Wording

// What was found in files, in the language of the command line.

extension Finding {
    /// The finding as a line.
    func text(_ language: Language) -> String { words.text(language) }
}

extension ScenarioFileError {
    /// The first 50 findings, a line each, and how many more there are.
    func text(_ language: Language) -> String { lines().map { $0.text(language) }.joined(separator: "\n") }
}
