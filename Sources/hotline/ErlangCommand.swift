import CommandLineKit
import QueueingTheory
import ScenarioFiles
import Wording

/// `hotline erlang b|c|a|x`: textbook queues, solved exactly, or the least servers that meet a target.
enum ErlangCommand {
    /// The four systems, by the letter that calls them.
    enum Formula: String, CaseIterable {
        case b, c, a, x
    }

    static var group: CommandGroup {
        CommandGroup(
            "erlang", abstract: "Textbook queues: what so many servers give, or how many a target takes.",
            discussion: """
                Exact answers for a steady rate of calls and exponential talk times. Give --servers to see what they \
                give, or --target for the least servers that meet it.
                """,
            sections: [.init(nil, Formula.allCases.map(command))])
    }

    private static func command(_ formula: Formula) -> Command {
        Command(
            formula.rawValue, abstract: formula.abstract, discussion: formula.discussion, examples: formula.examples,
            options: Options.all(for: formula)
        ) { parsed in try run(formula, parsed) }
    }

    private static func run(_ formula: Formula, _ parsed: ParsedCommand) throws -> ExitCode {
        let question = try Question(formula, parsed)
        let goal = try Goal(question, parsed)
        let servers = parsed[Options.servers(for: formula)]
        do throws(QueueingError) {
            guard let servers = if let goal { try question.leastServers(for: goal) } else { servers } else {
                // Without a goal the servers are given, and there is an answer.
                let reason = goal.map { question.unreachable($0, parsed.language) } ?? ""
                Terminal.write("hotline erlang \(formula.rawValue): \(reason)\n", to: .error)
                return .targetsMissed
            }
            let answer = try question.solve(servers: servers)
            if parsed[Options.json] {
                print(question.json(answer, goal), terminator: "")
            } else {
                print(try question.text(answer, goal, parsed.language), terminator: "")
            }
            return .ok
        } catch {
            throw parsed.usageError(question.words(for: error, parsed.language))
        }
    }
}

extension ErlangCommand.Formula {
    fileprivate var abstract: String {
        switch self {
        case .b: "Loss system: who finds all servers busy is lost."
        case .c: "Delay system: everybody waits as long as it takes."
        case .a: "Delay system with impatience: who waits too long abandons."
        case .x: "Erlang A in which callers who abandon or find all lines in use try again."
        }
    }

    fileprivate var discussion: String {
        switch self {
        case .b:
            "The blocking depends on talk times only through their mean. --target is the most blocking allowed."
        case .c:
            "With --lines, callers who find all lines in use are blocked (M/M/c/K). At a load of as many erlangs as "
                + "there are servers or more the line grows without end."
        case .a:
            "Patience is exponential. With --lines, callers who find all lines in use are blocked; --patience may then be "
                + "left out and nobody abandons."
        case .x:
            "An approximation: redials are taken to come so late that they mix with the fresh calls into one steady "
                + "stream. --rate is that of fresh calls; the results are those of a single attempt."
        }
    }

    fileprivate var examples: [Command.Example] {
        switch self {
        case .b:
            [
                .init("hotline erlang b --erlangs 10 --servers 15", "share of callers lost"),
                .init("hotline erlang b --rate 150 --talk 240 --target 1%", "trunks for 1 % blocking"),
            ]
        case .c:
            [
                .init("hotline erlang c --rate 200 --talk 180 --servers 14"),
                .init("hotline erlang c --rate 200/h --talk '3 min' --target 80% --within 20"),
            ]
        case .a:
            [
                .init("hotline erlang a --rate 200 --talk 180 --patience 300 --servers 14"),
                .init("hotline erlang a --rate 200 --talk 180 --patience 120 --target 3% --on p_abandon"),
            ]
        case .x: [.init("hotline erlang x --rate 130 --talk 300 --patience 120 --redial 60% --servers 10")]
        }
    }
}
