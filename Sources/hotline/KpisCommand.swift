import CommandLineKit
import HotlineModel
import Reporting
import ScenarioFiles
import Wording

/// `hotline kpis`: every measure with its definition.
enum KpisCommand {
    private static let measure = Argument<String>("MEASURE", help: "Show only this measure.").optional()

    private static let json = Flag("--json", help: "Write a JSON array, with words in both languages.")

    static var command: Command {
        Command(
            "kpis", abstract: "List every measure with its numerator, denominator and period rule.",
            arguments: [measure], groups: [OptionGroup("Output", [CommonOptions.language, json])]
        ) { parsed in
            let language = CommonOptions.language(parsed)
            var shown = Measure.all
            if let id = parsed[measure] {
                guard let one = Measure.named(id) else {
                    let near = parsed.didYouMean(id, among: Measure.all.map(\.id))
                    throw parsed.usageError(
                        CommandWords.noMeasure, id, near ?? CommandWords.listsMeasures(language))
                }
                shown = [one]
            }
            if parsed[json] {
                print(JSON.array(shown.map { definition($0) }).text, terminator: "")
                return .ok
            }
            for measure in shown { show(measure, language) }
            print(MeasureWords.attempts(language))
            print(MeasureWords.estimator(language))
            return .ok
        }
    }

    private static func show(_ measure: Measure, _ language: Language) {
        guard let words = MeasureWords.of(measure.id) else { preconditionFailure("\(measure.id) has no words") }
        let unit = measure.unit == "1" ? "" : " [\(measure.unit)]"
        print("\(measure.id)\(unit)  \(words.title(language))")
        if let denominator = words.denominator {
            print("    \(words.numerator(language)) / \(denominator(language))")
        } else {
            print("    \(words.numerator(language))")
        }
        print("    \(words.rule(language))\n")
    }

    private static func definition(_ measure: Measure) -> JSON {
        let words = MeasureWords.of(measure.id)
        func both(_ phrase: Phrase?) -> JSON {
            guard let phrase else { return .null }
            return ["en": .string(phrase(.en)), "zh": .string(phrase(.zh))]
        }
        return [
            "id": .string(measure.id), "unit": .string(measure.unit), "title": both(words?.title),
            "numerator": both(words?.numerator), "denominator": both(words?.denominator),
            "period_rule": both(words?.rule),
        ]
    }
}
