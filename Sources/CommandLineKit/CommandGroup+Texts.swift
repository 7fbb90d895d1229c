extension CommandGroup {
    /// Every text of the tree that help shows and ``KitWords/translate`` is asked for: what a catalogue of another language holds.
    /// Names, examples and what stands for values are no texts.
    public var texts: [String] {
        let own = [abstract, discussion] + sections.compactMap(\.title)
        let below = members.flatMap { member in
            switch member {
            case .command(let command): command.texts
            case .group(let group): group.texts
            }
        }
        return (own + below).filter { !$0.isEmpty }
    }
}

extension Command {
    /// Every text of the command that help shows.
    var texts: [String] {
        let specs = argumentSpecs + optionSpecs
        return [abstract, discussion] + groups.map(\.title) + specs.map(\.help) + examples.map(\.note)
    }
}
