extension Scenario {
    /// Checks what a line has of its own: rank, trunks, menu and groups.
    func checkRules(_ line: Line, _ path: String, _ problems: inout [Problem]) {
        if !(0...1000).contains(line.rank) {
            problems.append(Problem("\(path).rank", found: "\(line.rank)", expected: "from 0 to 1000"))
        }
        if let trunks = line.trunks, trunks < 1 {
            problems.append(
                Problem(
                    "\(path).trunks", found: "\(trunks)", expected: "1 or more",
                    hint: "leave trunks out if the line shares the front office's"))
        }
        for (key, isGiven) in [("trunks", line.trunks != nil), ("ivr", line.ivr != nil)]
        where isGiven && !line.channel.isPhone {
            problems.append(
                Problem(
                    "\(path).\(key)", found: "\(key) on a line of channel \(line.channel.rawValue)",
                    expected: "\(key) only on a phone line",
                    hint: "leave it out: only calls take trunks and hear a menu"))
        }
        if let from = line.from, let to = line.to, from > to {
            problems.append(Problem("\(path).to", found: "\(to)", expected: "\(from), the first day, or later"))
        }
        if let steps = line.routing {
            checkSteps(steps, taking: line.categories, "\(path).routing", &problems)
        }
    }
}
