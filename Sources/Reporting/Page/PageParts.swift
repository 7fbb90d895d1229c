import Experiment
import Scenarios
import SimulationTime
import Statistics
import Wording

// Parts that all reports have: what was simulated, how to get it again, tables of files.

extension ReportPage {
    /// A page about a scenario, with the facts that stand below its title.
    init(
        _ kind: Phrase, title: String, about scenario: Scenario, asking question: String, replications: String,
        confidence: ConfidenceLevel, record: RunRecord, language: Language
    ) {
        self.init(
            language: language, kind: kind(language), title: title,
            question: scenario.about.isEmpty ? question : scenario.about,
            facts: [
                Fact(name: PageWords.scenario(language), value: scenario.name),
                Fact(
                    name: PageWords.period(language),
                    value: PeriodText.stretch(scenario.period, language) + " · "
                        + PeriodText.length(scenario.period, language)),
                Fact(name: PageWords.replications(language), value: replications),
                Fact(
                    name: PageWords.confidence(language), value: PageWords.confidenceOf(language, confidence.percent)),
            ], version: record.version)
    }

    /// What a command says on the console before its tables: doubts to the warnings, the rest for the findings.
    mutating func take(_ opening: [String]) -> [String] {
        let prefix = ConsoleWords.warning(language, "")
        warnings += opening.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        return opening.filter { !$0.hasPrefix(prefix) }
    }

    /// Adds a part unless it is empty.
    mutating func add(_ id: String, _ title: Phrase, _ blocks: [Block]) {
        let blocks = blocks.filter {
            switch $0 {
            case .list(let lines): !lines.isEmpty
            case .table(let table): !table.rows.isEmpty
            default: true
            }
        }
        if !blocks.isEmpty { sections.append(Section(id: id, title: title(language), blocks: blocks)) }
    }

    /// The charts of a report.
    mutating func add(_ charts: [ChartSpec]) { add("charts", PageWords.charts, charts.map { .chart($0.name) }) }

    /// The command and what else decides the numbers.
    mutating func addAgain(_ record: RunRecord, _ scenarios: [Scenario]) {
        var facts = [Fact(name: PageWords.version(language), value: "hotline " + record.version)]
        for scenario in scenarios {
            let name = scenarios.count == 1 ? "" : " (\(scenario.name))"
            facts += [
                Fact(name: PageWords.hash(language) + name, value: "sha256:" + ScenarioHash.of(scenario)),
                Fact(name: PageWords.seed(language) + name, value: String(scenario.seed)),
            ]
        }
        let command = record.command.map(ShellText.word).joined(separator: " ")
        add("again", PageWords.again, [.code(command), .facts(facts), .prose(PageWords.same(language))])
    }

    /// The files beside the page: its tables, then those that every folder has.
    mutating func addFiles(_ tables: [any WrittenTable]) {
        let files = [
            Fact(name: "datapackage.json", value: PageWords.package(language)),
            Fact(name: ResultsFolder.mark, value: PageWords.record(language)),
        ]
        add(
            "files", PageWords.files,
            [.files(tables.map { .init(name: $0.schema.file, value: $0.schema.title) } + files)])
    }
}

extension ReportPage.DataTable {
    /// A table as `datapackage.json` describes it.
    init(_ schema: TableSchema, choice: ReportPage.DataTable.Choice = .init()) {
        self.init(
            title: schema.title, file: schema.file,
            words: Dictionary(schema.fields.map { ($0.name, $0.description) }, uniquingKeysWith: { first, _ in first }),
            choice: choice)
    }
}

extension ReportPage.DataTable.Choice {
    /// The whole period, years and months; the whole period alone where that is too much.
    static let coarse = Self(column: "period", lengths: ["2024-06".count, "all".count])
}

/// Words as a POSIX shell takes them.
enum ShellText {
    /// A word, in single quotes unless it is plain.
    static func word(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || "._-=/:,+@%".unicodeScalars.contains(scalar)
        }
        return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
