import CommandLineKit
import Foundation
import ScenarioFiles
import Wording

// The language of everything a command says: that of `--lang`, else that of the locale.

extension CommonOptions {
    static func language(_ parsed: ParsedCommand) -> Language { parsed[language] ?? localeLanguage }

    /// The language of a line before anybody has understood it, so that help and mistakes speak it too.
    static func language(of arguments: [String]) -> Language {
        let line = arguments.prefix { $0 != "--" }
        let name = language.spec.name
        for (index, word) in line.enumerated() {
            // A value never starts with a dash, so a word of this name is the option.
            let code =
                word.hasPrefix(name + "=")
                ? String(word.dropFirst(name.count + 1)) : word == name ? line.dropFirst(index + 1).first : nil
            if let found = code.flatMap(Language.init) { return found }
        }
        return localeLanguage
    }

    /// That of the first variable that says anything.
    private static var localeLanguage: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return Language(locale: locale ?? "")
    }

    /// The words of help and mistakes in a language.
    static func words(_ language: Language) -> KitWords {
        switch language {
        case .en: .english
        case .zh: KitWords.chinese.withCatalogue(HelpTexts.chinese)
        }
    }
}

extension ParsedCommand {
    /// The language of the reader.
    var language: Language { CommonOptions.language(self) }

    /// A usage error in the reader's words.
    func usageError(_ phrase: Phrase, _ values: String...) -> UsageError {
        usageError(phrase(language, filling: values))
    }

    /// A refusal of what a file or a folder holds, in the reader's words.
    func badInput(_ phrase: Phrase, _ values: String...) -> BadInput {
        BadInput(message: phrase(language, filling: values))
    }

    /// What stands behind a message if a name is near the one that was found.
    func didYouMean(_ name: String, among names: [String]) -> String? {
        Suggestion.nearest(to: name, among: names).map { CommandWords.didYouMean(language, $0) }
    }

    /// … and what there is if none is near.
    func thereAre(_ names: ArraySlice<String>) -> String {
        CommandWords.thereAre(language, CommandWords.list(Array(names), language))
    }
}

extension ProgressLine {
    /// Progress in the reader's words.
    convenience init(_ label: String, total: Int?, unit: Phrase, quiet: Bool, _ language: Language) {
        self.init(label, total: total, unit: unit(language), quiet: quiet, words: CommonOptions.words(language))
    }
}
