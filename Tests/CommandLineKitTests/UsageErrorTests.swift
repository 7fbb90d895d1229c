import Testing

@testable import CommandLineKit

/// Every way to get a line wrong, with the words a user reads.
struct UsageErrorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var line: String
        var reason: String
        var help: String
        var testDescription: String { line }
        init(_ line: String, _ reason: String, see help: String = "hotline run --help") {
            self.line = line
            self.reason = reason
            self.help = help
        }
    }

    static let englishRows: [Row] = [
        // Commands.
        Row("rum x", "hotline: unknown command 'rum', did you mean 'run'?", see: "hotline --help"),
        Row("comapre x", "hotline: unknown command 'comapre', did you mean 'compare'?", see: "hotline --help"),
        Row("cal", "hotline: unknown command 'cal', did you mean 'calendar'?", see: "hotline --help"),
        Row("simulate", "hotline: unknown command 'simulate'", see: "hotline --help"),
        Row("hepl", "hotline: unknown command 'hepl', did you mean 'help'?", see: "hotline --help"),
        Row("help rnu", "hotline: unknown command 'rnu', did you mean 'run'?", see: "hotline --help"),
        Row("help run fast", "hotline run: unexpected argument 'fast'"),
        Row(
            "help calendar deu", "hotline calendar: unknown command 'deu', did you mean 'due'?",
            see: "hotline calendar --help"),
        Row(
            "calendar dues", "hotline calendar: unknown command 'dues', did you mean 'due'?",
            see: "hotline calendar --help"),
        Row("--verison", "hotline: unknown option '--verison', did you mean '--version'?", see: "hotline --help"),
        Row("--colour=no run", "hotline: unknown option '--colour'", see: "hotline --help"),
        Row("--quiet run x", "hotline: option '--quiet' must follow the command", see: "hotline --help"),
        Row("-n 3 run x", "hotline: option '-n' must follow the command", see: "hotline --help"),
        Row(
            "calendar --day 2024-02-08 due", "hotline calendar: option '--day' must follow the command",
            see: "hotline calendar --help"),
        Row("calendar --version", "hotline calendar: unknown option '--version'", see: "hotline calendar --help"),
        // Options.
        Row("run x --replication 3", "hotline run: unknown option '--replication', did you mean '--replications'?"),
        Row("run x --repl=3", "hotline run: unknown option '--repl', did you mean '--replications'?"),
        Row("run x -replications 3", "hotline run: unknown option '-replications', did you mean '--replications'?"),
        Row("run x --Quiet", "hotline run: unknown option '--Quiet', did you mean '--quiet'?"),
        Row("run x --feedback", "hotline run: unknown option '--feedback'"),
        Row("run x --nofeedback", "hotline run: unknown option '--nofeedback', did you mean '--no-feedback'?"),
        Row("run x --hlep", "hotline run: unknown option '--hlep', did you mean '--help'?"),
        Row("run x -z", "hotline run: unknown option '-z'"),
        Row("run x -qz", "hotline run: unknown option '-z'"),
        // Values.
        Row("run x --seed", "hotline run: missing value for '--seed S'"),
        Row("run x -n", "hotline run: missing value for '--replications N'"),
        Row("run x --seed --quiet", "hotline run: missing value for '--seed S'"),
        Row("run x --seed -- 5", "hotline run: missing value for '--seed S'"),
        Row(
            "run x --set -a.b",
            "hotline run: missing value for '--set PATH=V', to give '-a.b' as the value write '--set=-a.b'"),
        Row("run x --seed=", "hotline run: invalid value for '--seed S': found '', expected a whole number"),
        Row("run x --quiet=yes", "hotline run: '--quiet' takes no value, found 'yes'"),
        Row("run x -q=1", "hotline run: '-q' takes no value, found '1'"),
        Row("run x --seed abc", "hotline run: invalid value for '--seed S': found 'abc', expected a whole number"),
        Row("run x --seed 1.5", "hotline run: invalid value for '--seed S': found '1.5', expected a whole number"),
        Row("run x --seed 0x10", "hotline run: invalid value for '--seed S': found '0x10', expected a whole number"),
        Row(
            "run x --seed -1",
            "hotline run: value out of range for '--seed S': found '-1', expected 0 to 18446744073709551615"),
        Row("run x --lat north", "hotline run: invalid value for '--lat DEG': found 'north', expected a number"),
        Row("run x --lat nan", "hotline run: invalid value for '--lat DEG': found 'nan', expected a number"),
        Row("run x --lat 1e999", "hotline run: invalid value for '--lat DEG': found '1e999', expected a number"),
        Row("run x --lat=-90.5", "hotline run: value out of range for '--lat DEG': found '-90.5', expected -90 to 90"),
        Row("run x -n0", "hotline run: value out of range for '--replications N': found '0', expected at least 1"),
        Row("run x -n=-4", "hotline run: value out of range for '--replications N': found '-4', expected at least 1"),
        Row("run x -n few", "hotline run: invalid value for '--replications N': found 'few', expected a whole number"),
        Row(
            "run x -n 99999999999999999999",
            "hotline run: value out of range for '--replications N': found '99999999999999999999', expected -9223372036854775808 to 9223372036854775807"
        ),
        Row(
            "run x --precision 1",
            "hotline run: value out of range for '--precision R': found '1', expected more than 0 and less than 1"),
        Row("run x --threads 65", "hotline run: value out of range for '--threads T': found '65', expected 1 to 64"),
        Row(
            "run x --events xml",
            "hotline run: value not allowed for '--events FORMAT': found 'xml', expected none, csv, xes or ocel"
        ),
        Row(
            "run x --events json",
            "hotline run: value not allowed for '--events FORMAT': found 'json', expected none, csv, xes or ocel"),
        Row("run x --lang fr", "hotline run: value not allowed for '--lang LANG': found 'fr', expected en or zh"),
        Row(
            "run x --day today",
            "hotline run: invalid value for '--day DATE': found 'today', expected a date like 2024-02-08"),
        Row("run x --seed 1 --seed 2", "hotline run: option '--seed' is given twice"),
        Row("run x -n 1 --replications=1", "hotline run: option '--replications' is given twice"),
        // Arguments.
        Row("run", "hotline run: missing argument 'SCENARIO'"),
        Row("run --quiet", "hotline run: missing argument 'SCENARIO'"),
        Row("run x y", "hotline run: unexpected argument 'y'"),
        Row("run x -- --quiet", "hotline run: unexpected argument '--quiet'"),
        Row("run x -5", "hotline run: unexpected argument '-5'"),
        Row("compare base", "hotline compare: missing argument 'OTHER'", see: "hotline compare --help"),
        Row("roster x", "hotline roster: missing option '--curve FILE'", see: "hotline roster --help"),
        Row(
            "erlang d", "hotline erlang: value not allowed for 'MODEL': found 'd', expected b, c, a or x",
            see: "hotline erlang --help"),
        Row(
            "erlang c 12", "hotline erlang: value out of range for 'COUNT': found '12', expected 1 to 9",
            see: "hotline erlang --help"),
        Row("calendar due now", "hotline calendar due: unexpected argument 'now'", see: "hotline calendar due --help"),
        Row(
            "completions bsh",
            "hotline completions: value not allowed for 'SHELL': found 'bsh', expected bash, zsh or fish, did you mean 'bash'?",
            see: "hotline completions --help"),
    ]

    static let chineseRows: [Row] = [
        Row("rum x", "hotline: 没有命令“rum”，您是否想输入“run”？", see: "hotline --help"),
        Row("--quiet run x", "hotline: 选项“--quiet”应写在命令之后", see: "hotline --help"),
        Row("run x --seeds 3", "hotline run: 没有选项“--seeds”，您是否想输入“--seed”？"),
        Row("run x --seed", "hotline run: “--seed S”缺少值"),
        Row("run x --set -a", "hotline run: “--set PATH=V”缺少值，如要以“-a”为值，请写“--set=-a”"),
        Row("run x --quiet=1", "hotline run: “--quiet”不带值，却写了“1”"),
        Row("run x --seed abc", "hotline run: “--seed S”的值无效：写的是“abc”，应为整数"),
        Row("run x -n 0", "hotline run: “--replications N”的值超出范围：写的是“0”，应为不小于 1"),
        Row("run x --precision 2", "hotline run: “--precision R”的值超出范围：写的是“2”，应为大于 0 且小于 1"),
        Row("run x --events xml", "hotline run: “--events FORMAT”不允许该值：写的是“xml”，应为 none、csv、xes 或 ocel"),
        Row("run x --seed 1 --seed 1", "hotline run: 选项“--seed”重复"),
        Row("run", "hotline run: 缺少参数“SCENARIO”"),
        Row("run x y", "hotline run: 多余的参数“y”"),
        Row("roster x", "hotline roster: 缺少选项“--curve FILE”", see: "hotline roster --help"),
    ]

    @Test(arguments: englishRows)
    func speaksEnglish(_ row: Row) { expectMessage(row, "see '\(row.help)'", .english) }

    @Test(arguments: chineseRows)
    func speaksChinese(_ row: Row) { expectMessage(row, "请看“\(row.help)”", .chinese) }

    private func expectMessage(_ row: Row, _ hint: String, _ words: KitWords) {
        let line = row.line.split(separator: " ").map(String.init)
        let error = #expect(throws: UsageError.self) { try SampleTool.tool().parse(line) }
        #expect(error?.message(in: words) == "\(row.reason)\n\(hint)")
    }

    @Test func rulesOfACommand() throws {
        let both = try SampleTool.parsed("run", "x", "-n", "3", "--precision", "0.1")
        let error = #expect(throws: UsageError.self) {
            try both.refuseTogether(SampleTool.replications, SampleTool.precision)
        }
        #expect(
            error?.message(in: .english)
                == "hotline run: options '--replications' and '--precision' exclude each other\nsee 'hotline run --help'"
        )
        try both.requireOne(of: SampleTool.replications, SampleTool.out)
        let none = #expect(throws: UsageError.self) { try both.requireOne(of: SampleTool.out, SampleTool.day) }
        #expect(none?.message(in: .english) == "hotline run: one of --out or --day is needed\nsee 'hotline run --help'")
        try both.refuseTogether(SampleTool.replications, SampleTool.out)
        let own = both.usageError("the end is before the start").message(in: .english)
        #expect(own == "hotline run: the end is before the start\nsee 'hotline run --help'")
    }
}
