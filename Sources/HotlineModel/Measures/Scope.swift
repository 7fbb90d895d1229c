/// What a row of results is about: everything, or one line, channel, category, group.
public struct Scope: Hashable, Sendable {
    /// The kinds of scopes, in the order of tables.
    public enum Kind: String, CaseIterable, Sendable { case all, line, channel, category, group }

    /// The kind.
    public let kind: Kind
    /// The line's number, the channel's id, the category's or group's name; `all` for everything.
    public let key: String
    /// Types whose contacts belong to it.
    let types: [Int]
    /// Groups whose seats belong to it.
    let groups: [Int]

    /// Whether a measure exists for this scope.
    public func has(_ measure: Measure) -> Bool {
        switch (measure.basis, kind) {
        case (_, .all), (.answered, _): true
        case (.contacts, .line), (.contacts, .channel), (.contacts, .category): true
        case (.seats, .group): true
        default: false
        }
    }
}

extension World {
    /// The scopes of this world's results: all, every line, every channel, every category, every group.
    public var scopes: [Scope] {
        var scopes = [Scope(kind: .all, key: "all", types: Array(types.indices), groups: Array(groups.indices))]
        func add(_ kind: Scope.Kind, _ keys: [String], _ belongs: (Int, String) -> Bool) {
            for key in keys {
                scopes.append(
                    Scope(kind: kind, key: key, types: types.indices.filter { belongs($0, key) }, groups: []))
            }
        }
        var channels: [String] = []
        for line in lines where !channels.contains(line.channel) { channels.append(line.channel) }
        add(.line, lines.map(\.number)) { lines[types[$0].line].number == $1 }
        add(.channel, channels) { lines[types[$0].line].channel == $1 }
        add(.category, categories) { categories[types[$0].category] == $1 }
        for (index, group) in groups.enumerated() {
            scopes.append(Scope(kind: .group, key: group.name, types: [], groups: [index]))
        }
        return scopes
    }
}
