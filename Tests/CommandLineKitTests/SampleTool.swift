import CommandLineKit

/// A tool with everything the kit knows, for all tests.
enum SampleTool {
    static let scenario = Argument<String>(
        "SCENARIO", .file("yaml", "yml"), help: "A folder with scenario.yaml, or a YAML file.")
    static let others = Argument<String>("OTHER", .file("yaml"), help: "Scenarios to compare with it.").many(atLeast: 1)
    static let model = Argument<String>("MODEL", .oneOf("b", "c", "a", "x"), help: "The textbook model.")
    static let count = Argument<Int>("COUNT", .int.within(1...9), help: "How many.").defaulting(to: 3)
    static let files = Argument<String>("FILE", .file(), help: "Files to read.").many()

    static let replications = Option<Int>(
        "--replications", "N", short: "n", .int.within(1...),
        help: "How many replications; without it there are as many as the precision needs.")
    static let precision = Option<Double>("--precision", "R", .double.above(0, below: 1), help: "Relative half-width.")
    static let seed = Option<UInt64>("--seed", "S", help: "Seed of all random streams.").defaulting(to: 12345)
    static let threads = Option<Int>("--threads", "T", .int.within(1...64), help: "Threads to use.")
        .defaulting(to: 1, shownAs: "all")
    static let edits = Option<String>("--set", "PATH=V", short: "s", help: "Change a value of the scenario's [file].")
        .repeatable()
    static let events = Option<String>(
        "--events", "FORMAT", .oneOf("none", "csv", "xes", "ocel"), help: "Event log to write."
    )
    .defaulting(to: "none")
    static let out = Option<String>("--out", "DIR", short: "o", .folder, help: "Where results go.")
    static let latitude = Option<Double>("--lat", "DEG", .double.within(-90...90), help: "Latitude of the city.")
    static let curve = Option<String>("--curve", "FILE", .file("csv"), help: "Seats needed by slot.").required()
    static let feedback = Flag("--no-feedback", help: "Callers never call again.")
    static let quiet = Flag("--quiet", short: "q", help: "Say nothing of the progress.")
    static let verbose = Flag("--verbose", short: "v", help: "Say more.")
    static let lang = Option<Language>("--lang", "LANG", help: "Language of reports.").defaulting(to: .en)
    static let day = Option<String>(
        "--day", "DATE",
        Converter { text in
            text.split(separator: "-").count == 3
                ? .success(text) : .failure(ParseFailure(expected: "a date like 2024-02-08"))
        }, help: "The day it starts.")

    enum Language: String, CaseIterable, ConvertibleFromArgument { case en, zh }

    static let common = OptionGroup("Common options", [quiet, verbose, lang])

    static let run = Command(
        "run", abstract: "Run replications of a scenario and write tables, charts and a report.",
        discussion: """
            Results are written aside and then renamed, so that a run which is interrupted leaves the earlier results as they
            were.

            Exit codes:

              0  done
              3  targets not met
            """,
        examples: [
            .init("hotline run scenarios/default", "The default scenario, as precise as it asks for."),
            .init("hotline run city.yaml -n 50 --set lines.12345.seats=40"),
        ],
        arguments: [scenario],
        options: [replications, precision, seed, threads, edits, events, out, latitude, feedback, day], groups: [common]
    ) { parsed in parsed[quiet] ? .ok : .targetsMissed }

    static let compare = Command(
        "compare", abstract: "Compare scenarios on common random numbers.", arguments: [scenario, others],
        options: [replications], groups: [common]
    ) { _ in .ok }
    static let roster = Command(
        "roster", abstract: "Cover a curve with shifts.", arguments: [scenario], options: [curve]
    ) {
        _ in .ok
    }
    static let erlang = Command("erlang", abstract: "Textbook formulae: who's waiting.", arguments: [model, count]) {
        _ in .ok
    }
    static let due = Command("due", abstract: "When is it due.", options: [day]) { _ in .ok }
    static let show = Command("show", abstract: "A month as a table.", arguments: [files]) { _ in .ok }
    static let calendar = CommandGroup(
        "calendar", abstract: "Working days and deadlines.", sections: [.init(nil, [due, show])])

    static func tool(_ words: KitWords = .english) -> CommandGroup {
        CommandGroup(
            "hotline", abstract: "Simulate and plan 12345 government hotlines.", version: "0.1.0", words: words,
            sections: [
                .init("Simulate", [run, compare]), .init("Plan", members: [.command(roster)]),
                .init("Look up", members: [.command(erlang), .group(calendar)]),
            ]
        ).addingCompletions()
    }

    /// A tool that speaks Chinese throughout.
    static var chineseTool: CommandGroup {
        let run = Command(
            "run", abstract: "对方案进行多次重复仿真，输出数据表、图表和报告。",
            discussion: "结果先写入临时文件夹，完成后再改名；因此，如果运行中断，原有的结果（包括数据表、图表与报告）保持不变，不会出现只写了一半的文件。",
            examples: [.init("hotline run scenarios/default", "使用默认方案。")],
            arguments: [Argument<String>("方案", .file("yaml"), help: "含有 scenario.yaml 的文件夹，或 YAML 文件。")],
            options: [
                Option<Int>(
                    "--replications", "N", short: "n", .int.within(1...), help: "重复次数；不写时由所要求的精度决定，直到主要指标的相对半宽达到要求为止。"),
                Option<String>("--events", "格式", .oneOf("none", "csv"), help: "事件日志。").defaulting(to: "none"),
                Option<String>("--set", "路径=值", help: "修改方案中的值。").repeatable(),
            ], groups: [OptionGroup("通用选项", [Flag("--quiet", short: "q", help: "不显示进度。")])]
        ) { _ in .ok }
        return CommandGroup(
            "hotline", abstract: "12345 政务服务便民热线的仿真与规划。", version: "0.1.0", words: .chinese,
            sections: [.init("仿真", [run])]
        ).addingCompletions()
    }

    /// The values of a line that is right.
    static func parsed(_ line: String...) throws -> ParsedCommand {
        guard case .run(_, let parsed) = try tool().parse(line) else { throw NotACommand() }
        return parsed
    }

    struct NotACommand: Error {}
}
