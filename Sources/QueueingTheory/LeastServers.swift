/// The least number of servers that meets a target.
public enum LeastServers {
    /// The least number in `lowest…highest` for which `meets` holds, nil if none; `meets` must stay true once true.
    ///
    /// Gallops up from `lowest` and bisects: O(log c) evaluations.
    public static func search<Failure: Error>(
        from lowest: Int = 1, upTo highest: Int = 1_000_000, where meets: (Int) throws(Failure) -> Bool
    ) throws(Failure) -> Int? {
        guard lowest <= highest else { return nil }
        var below = lowest - 1
        var candidate = lowest
        var step = 1
        while try !meets(candidate) {
            guard candidate < highest else { return nil }
            below = candidate
            candidate = min(highest, candidate + step)
            step *= 2
        }
        while candidate - below > 1 {
            let middle = below + (candidate - below) / 2
            if try meets(middle) { candidate = middle } else { below = middle }
        }
        return candidate
    }
}

extension ErlangA {
    /// The least number of servers that meets all targets; nil if no number up to the lines (or 10⁶) does.
    ///
    /// All but blocking improve with every server and are searched by bisection. Blocking need not: callers who leave
    /// faster than they would be served free a line the sooner for waiting, so it is looked for one by one from there on.
    /// Throws as `init` does.
    public static func leastServers(
        ratePerHour: Double, talkSeconds: Double, patienceSeconds: Double, lines: Int? = nil, withinSeconds: Double,
        targets: [ServiceTarget]
    ) throws(QueueingError) -> Int? {
        func meets(_ targets: [ServiceTarget], _ servers: Int) throws(QueueingError) -> Bool {
            let system = try ErlangA(
                ratePerHour: ratePerHour, talkSeconds: talkSeconds, servers: servers,
                patienceSeconds: patienceSeconds, lines: lines, withinSeconds: withinSeconds)
            return targets.allSatisfy { $0.isMet(by: system) }
        }
        let highest = lines ?? 1_000_000
        let blocking = targets.filter(\.isBlocking)
        let least = try LeastServers.search(upTo: highest) { servers throws(QueueingError) in
            try meets(targets.filter { !$0.isBlocking }, servers)
        }
        guard var servers = least else { return nil }
        while try !meets(blocking, servers) {
            // Without a limit on lines nobody is blocked with any number of servers.
            guard lines != nil, servers < highest else { return nil }
            servers += 1
        }
        return servers
    }
}

extension ErlangC {
    /// The least number of servers with a service level of at least `serviceLevel` (< 1, or nil may be the answer).
    ///
    /// Throws as `init` does.
    public static func leastServers(
        ratePerHour: Double, talkSeconds: Double, withinSeconds: Double, serviceLevel: Double
    ) throws(QueueingError) -> Int? {
        try LeastServers.search { servers throws(QueueingError) in
            try ErlangC(
                ratePerHour: ratePerHour, talkSeconds: talkSeconds, servers: servers, withinSeconds: withinSeconds
            ).serviceLevel >= serviceLevel
        }
    }
}

extension ErlangB {
    /// The least number of servers that blocks at most that share of callers; nil if none up to 10⁶ does.
    ///
    /// Throws as `init` does.
    public static func leastServers(offeredErlangs: Double, blockingAtMost: Double) throws(QueueingError) -> Int? {
        try LeastServers.search(from: 0) { servers throws(QueueingError) in
            try ErlangB(offeredErlangs: offeredErlangs, servers: servers).blocked <= blockingAtMost
        }
    }
}
