import Foundation
import Testing

/// `hotline erlang` as its users run it, against exact answers.
@Suite struct ErlangCommandTests {
    /// A system of `queueing_cases.json` that a command solves, and the words that ask for it.
    struct Case: CustomTestStringConvertible, @unchecked Sendable {
        let name: String
        let words: [String]
        let outputs: [String: Any]
        var testDescription: String { words.joined(separator: " ") + " (\(name))" }
    }

    nonisolated(unsafe) private static let cases: [[String: Any]] = {
        let data = try! Data(contentsOf: Hotline.data("queueing_cases.json"))
        let root = try! JSONSerialization.jsonObject(with: data) as! [String: Any]
        return root["cases"] as! [[String: Any]]
    }()

    /// The cases of one kind, asked for with options that stand for inputs.
    private static func cases(_ kind: String, _ formula: String, _ options: [(option: String, input: String)]) -> [Case]
    {
        cases.filter { $0["kind"] as! String == kind }.map { entry in
            let inputs = entry["inputs"] as! [String: Any]
            let words = options.flatMap { [$0.option, "\(inputs[$0.input]!)"] }
            return Case(
                name: entry["name"] as! String, words: ["erlang", formula] + words,
                outputs: entry["outputs"] as! [String: Any])
        }
    }

    static let textbook: [Case] = {
        let load = [("--rate", "lambda_per_hour"), ("--talk", "aht_s"), ("--servers", "servers")]
        let waiting = load + [("--within", "awt_s")]
        return cases("M/M/c/c", "b", load)
            + cases("M/M/c/c", "b", [("--erlangs", "offered_erlangs"), ("--servers", "servers")])
            + cases("M/M/c", "c", waiting)
            + cases("M/M/c+M", "a", waiting + [("--patience", "mean_patience_s")])
            + cases("M/M/c/K", "a", waiting + [("--lines", "lines")])
            + cases("M/M/c/K", "c", waiting + [("--lines", "lines")])
    }()

    @Test func theTextbookHasItsCases() {
        #expect(Self.textbook.count == 3 + 3 + 3 + 3 + 1 + 1)
    }

    @Test(arguments: textbook)
    func givesTheExactAnswer(_ system: Case) throws {
        let found = try Hotline.object(system.words + ["--json"])
        for (name, value) in system.outputs {
            let expected = (value as! NSNumber).doubleValue
            let value = try #require(found[name] as? NSNumber, "\(name)").doubleValue
            #expect(abs(value - expected) <= 1e-6 * max(1, abs(expected)), "\(name)")
        }
        #expect(found["stable"] as? Bool == true)
    }

    /// Erlang X is an approximation: 1 % off in the rate of attempts, 5 % in abandonment and loss.
    @Test func redialsComeNearTheExactChain() throws {
        let exact = try #require(
            Self.cases(
                "M/M/c+M with redial orbit", "x",
                [
                    ("--rate", "lambda_per_hour"), ("--talk", "aht_s"), ("--servers", "servers"),
                    ("--patience", "mean_patience_s"), ("--redial", "p_redial"),
                ]
            ).first)
        let found = try Hotline.object(exact.words + ["--json"])
        for (name, tolerance) in [
            ("offered_rate_per_hour", 0.01), ("amplification", 0.01), ("occupancy", 0.01),
            ("p_abandon_per_attempt", 0.05), ("lost_fresh_fraction", 0.05),
        ] {
            let expected = try #require(exact.outputs[name] as? NSNumber).doubleValue
            let value = try #require(found[name] as? NSNumber).doubleValue
            #expect(abs(value / expected - 1) < tolerance, "\(name)")
        }
    }

    static let staffing: [[String: Double]] = {
        let entry = cases.first { $0["kind"] as! String == "min seats" }!
        return (entry["outputs"] as! [String: Any])["table"] as! [[String: Double]]
    }()

    /// 240 s of talk and 120 s of patience; a column's name says formula, denominator, target and seconds.
    @Test(arguments: staffing)
    func findsTheLeastServers(_ row: [String: Double]) throws {
        let rate = try #require(row["lambda_per_hour"])
        for (column, servers) in row where column.hasPrefix("erl") && column != "erlangs" {
            let parts = column.split(separator: "_").map(String.init)
            let formula = parts[0].dropFirst(3).lowercased()
            var words = ["erlang", formula, "--rate", "\(rate)", "--talk", "240", "--json"]
            if formula == "a" { words += ["--patience", "120"] }
            if column.hasSuffix("abandon_le_3pct") {
                words += ["--target", "3%", "--on", "p_abandon"]
            } else if formula == "b" {
                words += ["--target", parts[2]]
            } else {
                words += ["--target", parts[parts.count - 2] + "%", "--within", parts[parts.count - 1]]
                if formula == "a" { words += ["--on", parts[1..<(parts.count - 2)].joined(separator: "_")] }
            }
            let found = try Hotline.object(words)
            #expect(found["servers"] as? Double == servers, "\(column)")
        }
    }

    @Test func theStaffingTableIsWhole() {
        #expect(Self.staffing.count == 16)
        #expect(Self.staffing.allSatisfy { $0.keys.filter { $0.hasPrefix("erl") }.count == 16 })
    }

    @Test(arguments: [
        "erlang c --rate 200/h --talk '3 min' --servers 14 --within '20 s' --json",
        "erlang c --rate 4800/day --talk 180s --servers=14 --json",
        "erlang c --rate 200.0 --talk '2 min 60 s' --servers 14 --within 20 --json",
    ])
    func readsUnits(_ line: String) throws {
        let plain = try Hotline.run(Hotline.words("erlang c --rate 200 --talk 180 --servers 14 --json"))
        #expect(try Hotline.run(Hotline.words(line)) == plain)
    }

    @Test func blockedCallersRedialAsOftenAsThoseWhoAbandonUnlessSaid() throws {
        let line = "erlang x --rate 300 --talk 180 --patience 60 --lines 16 --servers 14 --json --redial 60%"
        let same = try Hotline.object(Hotline.words(line))
        let fewer = try Hotline.object(Hotline.words(line + " --redial-busy 0"))
        #expect(same["p_redial_busy"] as? Double == 0.6)
        #expect(fewer["p_redial_busy"] as? Double == 0)
        #expect(try #require(same["redials_per_hour"] as? Double) > #require(fewer["redials_per_hour"] as? Double))
    }

    @Test func whatIsInfiniteIsNull() throws {
        let found = try Hotline.object(Hotline.words("erlang c --rate 200 --talk 180 --servers 10 --json"))
        #expect(found["stable"] as? Bool == false)
        for name in ["lq", "asa_s", "mean_wait_given_wait_s"] { #expect(found[name] is NSNull, "\(name)") }
        #expect(found["sl"] as? Double == 0)
        #expect(found["p_wait"] as? Double == 1)
    }

    @Test func tellsPeopleWhatAServerMoreOrLessGives() throws {
        let outcome = try Hotline.run(Hotline.words("erlang c --rate 200 --talk 180 --target 80%"))
        #expect(outcome.code == 0)
        #expect(
            outcome.output == """
                Erlang C, M/M/c
                200 calls/h of 180 s, 10 erlangs, 14 servers
                the least servers for sl >= 80%: 14

                name                    13 servers  14 servers  15 servers           meaning
                ----------------------  ----------  ----------  ----------  -------  -----------------------------------
                p_wait                       28.53       17.41        10.2  %        callers who have to wait
                lq                          0.9509      0.4353      0.2041  callers  callers waiting on average
                sl                           79.56       88.84       94.15  %        service level: answered within 20 s
                occupancy                    76.92       71.43       66.67  %        time a server is busy
                asa_s                        17.12       7.836       3.674  s        mean wait of all callers
                mean_wait_given_wait_s          60          45          36  s        mean wait of those who wait

                """)
    }

    @Test func saysWhenTheLineGrowsWithoutEnd() throws {
        let outcome = try Hotline.run(Hotline.words("erlang c --rate 200 --talk 180 --servers 10"))
        #expect(outcome.code == 0)
        #expect(
            outcome.output == """
                Erlang C, M/M/c
                200 calls/h of 180 s, 10 erlangs, 10 servers

                name                       value           meaning
                ----------------------  --------  -------  -----------------------------------
                p_wait                       100  %        callers who have to wait
                lq                      infinite  callers  callers waiting on average
                sl                             0  %        service level: answered within 20 s
                occupancy                    100  %        time a server is busy
                asa_s                   infinite  s        mean wait of all callers
                mean_wait_given_wait_s  infinite  s        mean wait of those who wait

                Unstable: 10 erlangs keep 10 servers busy for ever, and the line grows without end.

                """)
    }

    /// Exit code 3 is for targets that cannot be met.
    @Test(arguments: [
        (
            "erlang c --rate 200 --talk 180 --target 0 --on occupancy",
            "hotline erlang c: no number of servers up to 1000000 gives occupancy <= 0%\n"
        ),
        (
            "erlang a --rate 200 --talk 180 --patience 60 --lines 5 --target 80%",
            "hotline erlang a: no number of servers up to the 5 lines gives sl_offered >= 80%\n"
        ),
        (
            "erlang c --rate 200 --talk 180 --lines 10 --target 1% --on p_block",
            "hotline erlang c: no number of servers up to the 10 lines gives p_block <= 1%\n"
        ),
    ])
    func saysWhenNothingMeetsTheTarget(_ line: String, _ message: String) throws {
        #expect(try Hotline.run(Hotline.words(line)) == .init(code: 3, output: "", errors: message))
    }

    @Test(
        arguments: [Hotline.Mistake]([
            .init(
                "erlang e",
                "hotline erlang: unknown command 'e'"),
            .init(
                "erlang c",
                "hotline erlang c: missing option '--rate CALLS'"),
            .init(
                "erlang c --rate 200 --talk 180",
                "hotline erlang c: one of --servers or --target is needed"),
            .init(
                "erlang c --rate 200 --servers 14",
                "hotline erlang c: missing option '--talk TIME'"),
            .init(
                "erlang c --talk 180 --servers 14",
                "hotline erlang c: missing option '--rate CALLS'"),
            .init(
                "erlang c --rate -5 --talk 180 --servers 14",
                "hotline erlang c: invalid value for '--rate CALLS': found '-5', expected calls an hour such as 200 or 200/h"
            ),
            .init(
                "erlang c --rate many --talk 180 --servers 14",
                "hotline erlang c: invalid value for '--rate CALLS': found 'many', expected calls an hour such as 200 or 200/h"
            ),
            .init(
                "erlang c --rate 1,000 --talk 180 --servers 14",
                "hotline erlang c: invalid value for '--rate CALLS': found '1,000', expected calls an hour such as 200 or 200/h (write \"1000\" without separators)"
            ),
            .init(
                "erlang c --rate 500000/year --talk 180 --servers 14",
                "hotline erlang c: invalid value for '--rate CALLS': found '500000/year', expected calls an hour such as 200 or 200/h (months and years have no fixed length)"
            ),
            .init(
                "erlang c --rate 200/hr --talk 180 --servers 14",
                "hotline erlang c: invalid value for '--rate CALLS': found '200/hr', expected calls an hour such as 200 or 200/h (write \"h\")"
            ),
            .init(
                "erlang c --rate 200 --talk 0 --servers 14",
                "hotline erlang c: invalid value for '--talk TIME': found '0', expected a time above 0, in seconds such as 180 or with a unit such as 3 min"
            ),
            .init(
                "erlang c --rate 200 --talk '3 m' --servers 14",
                "hotline erlang c: invalid value for '--talk TIME': found '3 m', expected a time above 0, in seconds such as 180 or with a unit such as 3 min (write \"min\" for minutes or \"month\")"
            ),
            .init(
                "erlang c --rate 200 --talk -3 --servers 14",
                "hotline erlang c: invalid value for '--talk TIME': found '-3', expected a time above 0, in seconds such as 180 or with a unit such as 3 min"
            ),
            .init(
                "erlang c --rate 200 --talk 100000 --servers 14",
                "hotline erlang c: invalid value for '--talk TIME': found '100000', expected a time above 0, in seconds such as 180 or with a unit such as 3 min (at most 86400 s)"
            ),
            .init(
                "erlang c --rate 200 --talk 180 --servers 0",
                "hotline erlang c: value out of range for '--servers N': found '0', expected 1 to 1000000"),
            .init(
                "erlang c --rate 200 --talk 180 --servers 14.5",
                "hotline erlang c: invalid value for '--servers N': found '14.5', expected a whole number"),
            .init(
                "erlang c --rate 200 --talk 180 --servers 14 --target 0.8",
                "hotline erlang c: options '--servers' and '--target' exclude each other"),
            .init(
                "erlang c --rate 200 --talk 180 --servers 14 --within -1",
                "hotline erlang c: invalid value for '--within TIME': found '-1', expected a time, in seconds such as 180 or with a unit such as 3 min"
            ),
            .init(
                "erlang c --rate 200 --talk 180 --servers 14 --on sl",
                "hotline erlang c: --on says what a --target is for, and there is no --target"),
            .init(
                "erlang c --rate 200 --talk 180 --target 80",
                "hotline erlang c: invalid value for '--target SHARE': found '80', expected a share such as 0.8 or 80% (write 80%)"
            ),
            .init(
                "erlang c --rate 200 --talk 180 --target 0.8 --on sl_answerd",
                "hotline erlang c: value not allowed for '--on MEASURE': found 'sl_answerd', expected sl, sl_offered, p_block or occupancy"
            ),
            .init(
                "erlang c --rate 200 --talk 180 --target 0.01 --on p_block",
                "hotline erlang c: --on p_block needs --lines: nobody is blocked when lines are unlimited"),
            .init(
                "erlang c --rate 200 --talk 180 --servers 14 --lines 10",
                "hotline erlang c: --lines 10 is less than --servers 14: each server takes a line"),
            .init(
                "erlang c --rate 200 --talk 180 --servers 14 --patience 60",
                "hotline erlang c: unknown option '--patience'"),
            .init(
                "erlang c --rate 1e9 --talk 180 --servers 14",
                "hotline erlang c: a load of 50000000 erlangs; expected at most 1000000"),
            .init(
                "erlang a --rate 200 --talk 180 --servers 14",
                "hotline erlang a: --patience or --lines is needed; if nobody abandons and lines are unlimited, see hotline erlang c"
            ),
            .init(
                "erlang a --rate 200 --talk 180 --servers 14 --patience inf",
                "hotline erlang a: --patience or --lines is needed; if nobody abandons and lines are unlimited, see hotline erlang c"
            ),
            .init(
                "erlang a --rate 200 --talk 180 --servers 14 --patience 0",
                "hotline erlang a: invalid value for '--patience TIME': found '0', expected a time above 0, in seconds such as 180 or with a unit such as 3 min"
            ),
            .init(
                "erlang a --rate 200 --talk 180 --servers 14 --patience 60 --servers 15",
                "hotline erlang a: option '--servers' is given twice"),
            .init(
                "erlang x --rate 200 --talk 180 --servers 14 --patience 60 --redial 60",
                "hotline erlang x: invalid value for '--redial SHARE': found '60', expected a share such as 0.8 or 80% (write 60%)"
            ),
            .init(
                "erlang x --rate 1000 --talk 180 --servers 14 --patience 60 --redial 1",
                "hotline erlang x: no steady state: 50 erlangs are too many for 14 servers when callers redial until they are served"
            ),
            .init(
                "erlang b --servers 14",
                "hotline erlang b: the load is missing: give --erlangs, or --rate and --talk"),
            .init(
                "erlang b --erlangs -1 --servers 14",
                "hotline erlang b: value out of range for '--erlangs LOAD': found '-1', expected 0 to 1000000"),
            .init(
                "erlang b --erlangs 10 --rate 200 --servers 14",
                "hotline erlang b: options '--erlangs' and '--rate' exclude each other"),
            .init(
                "erlang b --erlangs 10 --talk 200 --servers 14",
                "hotline erlang b: options '--erlangs' and '--talk' exclude each other"),
            .init(
                "erlang b --rate 200 --servers 14",
                "hotline erlang b: the load is missing: give --erlangs, or --rate and --talk"),
            .init(
                "erlang b --erlangs 10 --servers 14 --on p_wait",
                "hotline erlang b: value not allowed for '--on MEASURE': found 'p_wait', expected p_block or occupancy"),
            .init(
                "erlang b --erlangs 10 --servers 14 extra",
                "hotline erlang b: unexpected argument 'extra'"),
        ]))
    func refuses(_ mistake: Hotline.Mistake) throws { try mistake.expectRefusal() }
}
