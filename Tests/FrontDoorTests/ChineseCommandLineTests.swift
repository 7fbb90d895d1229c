import Foundation
import Testing

/// The program in Chinese, as a planner meets it.
struct ChineseCommandLineTests {
    private static let city =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/scenarios/city"

    private static func output(_ line: String, environment: [String: String] = [:]) throws -> String {
        let outcome = try Hotline.run(Hotline.words(line), environment: environment)
        #expect(outcome.code == 0 && outcome.errors == "", "\(line): \(outcome.errors)")
        return outcome.output
    }

    /// Letters of English words, but for names of options, files, measures and what stands for values.
    private static func hasSentence(_ text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            !line.hasPrefix("  hotline ") && line.contains(/[a-z]{2,} (?:of|the|is|are|to|and|for|with|that|which)\b/)
        }
    }

    @Test(arguments: [
        ("run --help --lang zh", "用法： hotline run [选项] SCENARIO"),
        ("--lang zh run --help", "用法： hotline run [选项] SCENARIO"),
        ("--lang=zh --help", "  run              对场景进行仿真"), ("--help --lang zh", "政务服务便民热线"),
        ("--lang zh", "查询：\n"), ("help size --lang zh", "通过仿真求满足目标的最少坐席。"), ("--lang zh help calendar due", "N 个工作日；"),
        ("calendar --lang zh", "计算时限"), ("erlang a --lang zh -h", "放弃"), ("completions --help --lang zh", "要使用补全"),
    ])
    func helpIsChinese(_ line: String, _ text: String) throws {
        let page = try Self.output(line)
        #expect(page.contains(text), "\(page)")
        #expect(!Self.hasSentence(page), "\(page)")
    }

    /// `--lang` first, then the first variable that says anything.
    @Test(arguments: [
        (["LANG": "zh_CN.UTF-8"], "", true), (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], "", false),
        (["LANG": "zh_CN.UTF-8", "LC_ALL": ""], "", true), (["LC_MESSAGES": "zh_CN.UTF-8"], "", true),
        (["LANG": "zh_CN.UTF-8"], " --lang en", false), (["LANG": "de_DE.UTF-8"], "", false), ([:], "", false),
    ])
    func theLocaleDecidesElse(_ environment: [String: String], _ option: String, _ isChinese: Bool) throws {
        let page = try Self.output("run --help" + option, environment: environment)
        #expect(page.hasPrefix(isChinese ? "对场景" : "Simulate a scenario"))
        let refused = try Hotline.run(Hotline.words("run x --on p" + option), environment: environment)
        #expect(refused.errors.hasPrefix(isChinese ? "hotline run: 选项“--on”" : "hotline run: option '--on'"))
    }

    @Test(arguments: [
        ("run --lang zh", "hotline run: 缺少参数“SCENARIO”"), ("--lang zh rn", "hotline: 没有命令“rn”，您是否想输入“run”？"),
        ("run x --on p_wait --lang zh", "hotline run: 选项“--on”须与“--precision”同时使用"),
        ("run x -n 0 --lang zh", "hotline run: “--replications N”的值超出范围：写的是“0”，应为 1 至 1000000"),
        ("kpis anser_rate --lang zh", "hotline kpis: 没有名为“anser_rate”的指标；是否想写“answer_rate”？"),
        (
            "calendar due --from 2024-02-30 --days 3 --lang zh",
            "hotline calendar due: “--from TIME”的值无效：写的是“2024-02-30”，应为日期与时刻 YYYY-MM-DDTHH:MM（没有这一天）"
        ),
        ("--lang zh calendar days 2024-02-02 2024-02-01", "hotline calendar days: FROM 2024-02-02 晚于 TO 2024-02-01"),
        (
            "calendar due --from 2026-12-30 --days 3 --lang zh",
            "hotline calendar due: 2027-01-01 不在日历“china（内置）”的范围内（2019-01-01 至 2026-12-31）；请补充 2027 年的节假日与调休，可写成自己的日历：--calendar FILE.csv --known FROM..TO"
        ),
        (
            "erlang a --rate 1 --talk '2 d' --lang zh",
            "hotline erlang a: “--talk TIME”的值无效：写的是“2 d”，应为大于 0 的时间，以秒计如 180，或带单位如 3 min（不超过 86400 s）"
        ),
        ("erlang b --servers 3 --lang zh", "hotline erlang b: 缺少话务负荷：请给出 --erlangs，或 --rate 与 --talk"),
        ("size CITY --target offered=5 --lang zh", "hotline size: --target：offered 不取决于坐席数；可用的指标："),
        ("roster CITY --week 5 --lang zh", "hotline roster: --week：写的是“5”，应为周次，如 2024-W10"),
        ("--lang zh timeline CITY", "hotline: CITY：未设 consolidation，没有热线归并，timeline 无从显示"),
        ("calibrate CITY --on p_abandon=5% --lang zh", "hotline calibrate: p_abandon 需用“--by”指明调整哪个参数的路径"),
        ("compare CITY --lang zh", "hotline compare: 只有一个方案："),
        ("new x --from CITY/scenario.yaml --lang zh", "hotline: --from：写的是文件 CITY/scenario.yaml，应为场景文件夹"),
    ])
    func mistakesAreToldInChinese(_ line: String, _ message: String) throws {
        let outcome = try Hotline.run(
            Hotline.words(line).map { $0.replacingOccurrences(of: "CITY", with: Self.city) })
        #expect(outcome.code == 2 && outcome.output == "")
        #expect(
            outcome.errors.hasPrefix(message.replacingOccurrences(of: "CITY", with: Self.city)), "\(outcome.errors)")
    }

    /// What is wrong with a file, and what is doubtful about it.
    @Test(arguments: [
        (
            "check CITY --set demand.lines.0.volume=1400 --lang zh", 2,
            "--set demand.lines.0.volume:1:1: 错误：demand.lines[0].volume：发现 \"1400\"，应为带周期的到达率（提示：如 1400/day；周期：/s"
        ),
        ("--lang zh run /nowhere", 2, "/nowhere: 错误：发现没有此文件，应为场景"),
        (
            "--lang zh check CITY --set demand.repeats.at_most=3", 0,
            "--set demand.repeats.at_most:1:1: 警告：demand.repeats.at_most：发现设有 at_most"
        ),
        ("check CITY --set demand.repeats.at_most=3", 0, "--set demand.repeats.at_most:1:1: warning: demand.repeats."),
    ])
    func findingsAreToldInTheLanguage(_ line: String, _ code: Int32, _ message: String) throws {
        let outcome = try Hotline.run(
            Hotline.words(line).map { $0.replacingOccurrences(of: "CITY", with: Self.city) })
        #expect(outcome.code == code)
        #expect((code == 0 ? outcome.output : outcome.errors).hasPrefix(message), "\(outcome.output)\(outcome.errors)")
    }

    @Test func everyMeasureIsDefinedInChinese() throws {
        let text = try Self.output("kpis --lang zh")
        #expect(text.contains("answer_rate  接通率\n    接通量 / "))
        #expect(!Self.hasSentence(text))
        let definitions = text.components(separatedBy: "\n\n").dropLast()
        #expect(definitions.count > 100)
        for definition in definitions {
            for line in definition.split(separator: "\n") {
                #expect(line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(definition)")
            }
        }
    }

    @Test(arguments: [
        (
            "erlang a --rate 200 --talk 180 --patience 120 --target 3% --on p_abandon --lang zh",
            "满足 p_abandon <= 3% 的最少坐席：14\n"
        ),
        ("erlang a --rate 200 --talk 180 --patience 300 --servers 14 --lang zh", "服务水平：20 秒内接通，占全部来电"),
        ("erlang c --rate 200 --talk 180 --servers 9 --lang zh", "系统不稳定：10 爱尔兰的负荷使 9 个坐席始终忙碌，队列无限增长。"),
        ("--lang zh erlang x --rate 130 --talk 300 --patience 120 --redial 60% --servers 10", "放弃后重拨 60%，遇忙后重拨 60%"),
        (
            "calendar due --from 2024-02-08T16:50 --days 3 --lang zh",
            "自 2024-02-08 周四 16:50 起：3 个工作日，从下一个工作日起算，于 2024-02-19 周一 24:00 到期。"
        ),
        ("calendar days 2024-02-01 2024-02-29 --lang zh", "节假日   8  含其间的周末：春节 8"),
        ("calendar show 2024-02 --lang zh", "2024-02-18 周日  工作日（春节调休）             9"),
        ("check CITY --lang zh", "无错误，0 条警告；2024-01-01 至 2024-12-31（366 天），1 条线路，6 个诉求类型，1 个坐席组\n"),
    ])
    func answersAreChinese(_ line: String, _ text: String) throws {
        let answer = try Self.output(line.replacingOccurrences(of: "CITY", with: Self.city))
        #expect(answer.contains(text), "\(answer)")
    }

    @Test func whatIsWrittenForMachinesStays() throws {
        let line = "calendar days 2024-02-01 2024-02-29 --json"
        #expect(try Self.output(line + " --lang zh") == Self.output(line))
        let schema = try Self.output("schema")
        #expect(try Self.output("--lang zh schema") == schema)
    }
}
