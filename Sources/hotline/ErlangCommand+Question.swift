import CommandLineKit
import QueueingTheory
import Wording

extension ErlangCommand {
    /// The system asked about, all but its number of servers.
    struct Question {
        let formula: Formula
        /// Calls an hour; nil if only the load in erlangs is given.
        let ratePerHour: Double?
        /// Mean talk time, s; nil if only the load in erlangs is given.
        let talkSeconds: Double?
        /// Offered load.
        let erlangs: Double
        /// Mean patience, s; infinite if nobody abandons.
        let patienceSeconds: Double
        let lines: Int?
        let withinSeconds: Double
        let redialAfterAbandoning: Double
        let redialAfterBusy: Double

        init(_ formula: Formula, _ parsed: ParsedCommand) throws(UsageError) {
            self.formula = formula
            if formula == .b, let load = parsed[Options.erlangs] {
                try parsed.refuseTogether(Options.erlangs, Options.rate)
                try parsed.refuseTogether(Options.erlangs, Options.talk)
                (ratePerHour, talkSeconds, erlangs) = (nil, nil, load)
            } else {
                guard let rate = parsed[Options.rate], let talk = parsed[Options.talk] else {
                    throw parsed.usageError(ErlangWords.loadMissing)
                }
                (ratePerHour, talkSeconds, erlangs) = (rate, talk, rate * talk / 3600)
            }
            let hasPatience = formula == .a || formula == .x
            patienceSeconds = hasPatience ? parsed[Options.patience] ?? .infinity : .infinity
            lines = formula == .b ? nil : parsed[Options.lines]
            withinSeconds = formula == .b ? 0 : parsed[Options.within]
            redialAfterAbandoning = formula == .x ? parsed[Options.redial] : 0
            redialAfterBusy = formula == .x ? parsed[Options.redialBusy] ?? redialAfterAbandoning : 0

            let servers = Options.servers(for: formula)
            try parsed.refuseTogether(servers, Options.target)
            try parsed.requireOne(of: servers, Options.target)
            if hasPatience, patienceSeconds == .infinity, lines == nil {
                throw parsed.usageError(ErlangWords.patienceOrLines)
            }
            if erlangs > Double(Options.mostServers) {
                throw parsed.usageError(
                    ErlangWords.loadTooLarge, Words.number(erlangs), "\(Options.mostServers)")
            }
            if let lines, let servers = parsed[servers], lines < servers {
                throw parsed.usageError(ErlangWords.fewLines, "\(lines)", "\(servers)")
            }
        }

        /// What that many servers give.
        func solve(servers: Int) throws(QueueingError) -> Answer {
            guard let ratePerHour, let talkSeconds else {
                return Answer(servers, try ErlangB(offeredErlangs: erlangs, servers: servers).outputs)
            }
            switch formula {
            case .b:
                let system = try ErlangB(ratePerHour: ratePerHour, talkSeconds: talkSeconds, servers: servers)
                return Answer(servers, system.outputs)
            case .c where lines == nil:
                let system = try ErlangC(
                    ratePerHour: ratePerHour, talkSeconds: talkSeconds, servers: servers, withinSeconds: withinSeconds)
                return Answer(servers, system.outputs, isStable: system.isStable)
            case .c, .a:
                let system = try ErlangA(
                    ratePerHour: ratePerHour, talkSeconds: talkSeconds, servers: servers,
                    patienceSeconds: patienceSeconds, lines: lines, withinSeconds: withinSeconds)
                return Answer(servers, system.outputs)
            case .x:
                let system = try ErlangX(
                    ratePerHour: ratePerHour, talkSeconds: talkSeconds, servers: servers,
                    patienceSeconds: patienceSeconds, lines: lines, redialAfterAbandoning: redialAfterAbandoning,
                    redialAfterBusy: redialAfterBusy, withinSeconds: withinSeconds)
                return Answer(servers, system.outputs)
            }
        }

        /// A refusal of the formula in the words of the command line.
        func words(for error: QueueingError, _ language: Language) -> String {
            switch error {
            case .parameter(let name, let found, let expected):
                ErlangWords.refused(language, name, Words.number(found), expected)
            case .noSteadyState(let load, let servers):
                ErlangWords.noSteadyState(language, Words.number(load), "\(servers)")
            }
        }
    }

    /// What a number of servers gives, by the names of the machine-readable output.
    struct Answer {
        let servers: Int
        let outputs: [(name: String, value: Double)]
        /// False if the line grows without end.
        let isStable: Bool

        init(_ servers: Int, _ outputs: [(name: String, value: Double)], isStable: Bool = true) {
            self.servers = servers
            self.outputs = outputs
            self.isStable = isStable
        }

        /// The value of an output, nil if the system has none of that name.
        func value(of name: String) -> Double? { outputs.first { $0.name == name }?.value }
    }
}
