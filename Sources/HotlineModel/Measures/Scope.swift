/// What a row of the results is about: everything, a line, channel, category, type, hand-over, task or group.
public struct Scope: Hashable, Sendable {
    /// The kinds of scopes, in the order of tables.
    public enum Kind: String, CaseIterable, Sendable {
        case all, line, phase, channel, category, type
        case handOver = "hand_over"
        case task, organisation, level, group
    }

    /// The kind.
    public let kind: Kind
    /// The line's number, the channel's id, the category's, task's or group's name, `LINE/CATEGORY`, `CATEGORY > GROUP`; `all` for
    /// everything.
    public let key: String
    /// Types whose contacts belong to it.
    public let types: [Int]
    /// Groups whose seats belong to it.
    let groups: [Int]
    /// Rows of `World.cases` whose orders belong to it.
    let cases: [Int]
    /// Units whose handlers belong to it.
    let organisations: [Int]
    /// Simulated days on which it can have contacts; nil: all.
    var days: Range<Int>?

    /// Whether a measure exists for this scope.
    public func has(_ measure: Measure) -> Bool { Scope.has(measure.basis, kind) }

    /// Whether measures of a basis exist for scopes of a kind.
    static func has(_ basis: Measure.Basis, _ kind: Kind) -> Bool {
        switch (basis, kind) {
        case (.scores, _): kind == .organisation
        case (_, .all): true
        case (.cases, .category), (.cases, .organisation), (.cases, .level): true
        case (.handlers, .organisation), (.handlers, .level): true
        case (.cases, _), (.handlers, _), (_, .organisation), (_, .level): false
        case (.answered, _): true
        case (.contacts, .line), (.contacts, .phase), (.contacts, .channel), (.contacts, .category), (.contacts, .type):
            true
        case (.queued, .group): false
        case (.queued, _): true
        case (.seats, .group): true
        default: false
        }
    }
}

extension World {
    /// The scopes of this world's results. Types are told apart where both lines and categories are several: else they are the
    /// categories or the lines. Hand-overs of one name on several lines, or in several ways, are one.
    public var scopes: [Scope] {
        let contacts = types.indices.filter { types[$0].role == .contact }
        var scopes = [
            Scope(
                kind: .all, key: "all", types: contacts, groups: Array(groups.indices), cases: Array(cases.indices),
                organisations: organisations.indices.filter { $0 != caseRules.desk })
        ]
        func add(_ kind: Scope.Kind, among indices: [Int], _ key: (Int) -> String) {
            var keys: [String] = []
            for index in indices where !keys.contains(key(index)) { keys.append(key(index)) }
            for name in keys {
                let orders = kind == .category ? cases.indices.filter { categories[cases[$0].category] == name } : []
                scopes.append(
                    Scope(
                        kind: kind, key: name, types: indices.filter { key($0) == name }, groups: [], cases: orders,
                        organisations: []))
            }
        }
        func line(_ type: Int) -> LineTable { lines[types[type].line] }
        func category(_ type: Int) -> String { categories[types[type].category] }
        add(.line, among: contacts) { line($0).number }
        add(.phase, among: contacts.filter { line($0).phases != nil }) { type in
            "\(line(type).number)/\(line(type).phases!.answers[types[type].phase].rawValue)"
        }
        for index in scopes.indices where scopes[index].kind == .phase {
            let held = scopes[index].types.map { line($0).phases!.held(types[$0].phase) }
            scopes[index].days = held.map(\.lowerBound).min()!..<held.map(\.upperBound).max()!
        }
        add(.channel, among: contacts) { line($0).channel }
        let byCategory = contacts.sorted { (types[$0].category, $0) < (types[$1].category, $1) }
        add(.category, among: byCategory) { category($0) }
        if lines.count(where: { !$0.isTask }) > 1 && categories.count > 1 {
            add(.type, among: contacts) { "\(line($0).number)/\(category($0))" }
        }
        add(.handOver, among: types.indices.filter { types[$0].role == .handOver }) { types[$0].name }
        add(.task, among: types.indices.filter { types[$0].role == .task }) { types[$0].name }
        func add(_ kind: Scope.Kind, _ key: String, units: [Int]) {
            let orders = cases.indices.filter { units.contains(cases[$0].organisation) }
            // Units that pass everything on handle nothing that could be measured.
            if orders.isEmpty { return }
            scopes.append(
                Scope(kind: kind, key: key, types: [], groups: [], cases: orders, organisations: units))
        }
        for (index, unit) in organisations.enumerated() { add(.organisation, unit.name, units: [index]) }
        var levels: [String] = []
        for unit in organisations where !unit.level.isEmpty && !levels.contains(unit.level) {
            levels.append(unit.level)
        }
        for level in levels {
            add(.level, level, units: organisations.indices.filter { organisations[$0].level == level })
        }
        for (index, group) in groups.enumerated() {
            scopes.append(
                Scope(kind: .group, key: group.name, types: [], groups: [index], cases: [], organisations: []))
        }
        return scopes
    }
}
