extension Command {
    /// The help page of this command, called by the words of `path`.
    func page(path: [String], words: KitWords) -> HelpPage {
        var sections = [
            HelpPage.Section(title: words.heading.filled(words.arguments), rows: argumentSpecs.map { $0.row(words) }),
            HelpPage.Section(title: words.heading.filled(words.options), rows: ownOptions.map { $0.spec.row(words) }),
        ]
        sections += groups.map { group in
            .init(title: words.heading.filled(words.translate(group.title)), rows: group.specs.map { $0.row(words) })
        }
        // Help stands last, under the last heading there is.
        let last = groups.isEmpty ? 1 : sections.count - 1
        sections[last].rows.append(.init(label: "-h, --help", text: words.showHelp))
        return HelpPage(
            abstract: words.translate(abstract), usageTitle: words.usage, usage: usage(path, words),
            discussion: words.translate(discussion), sections: sections,
            examplesTitle: words.heading.filled(words.examples),
            examples: examples.map { .init($0.line, words.translate($0.note)) }, closing: "")
    }

    private func usage(_ path: [String], _ words: KitWords) -> String {
        let required = optionSpecs.filter(\.isRequired).map(\.title)
        let arguments = argumentSpecs.map { spec in
            switch spec.count {
            case .required: spec.name
            case .optional: "[\(spec.name)]"
            case .many(let least): least > 0 ? "\(spec.name)..." : "[\(spec.name)...]"
            }
        }
        // A word of several parts must not be torn apart at a line's end.
        let parts = path + required + [words.optionsSlot] + arguments
        return parts.map { part in String(part.map { $0 == " " ? "\u{A0}" : $0 }) }.joined(separator: " ")
    }
}

extension CommandGroup {
    /// The help page of this group, called by the words of `path`.
    ///
    /// - Parameter anywhere: options that may stand before the command.
    func page(path: [String], words: KitWords, anywhere: [ParameterSpec]) -> HelpPage {
        var rows = sections.map { section in
            HelpPage.Section(
                title: words.heading.filled(section.title.map(words.translate) ?? words.commands),
                rows: section.members.map { .init(label: $0.name, text: words.translate($0.abstract)) })
        }
        var options = anywhere.map { $0.row(words) }
        options.append(.init(label: "-h, --help", text: words.showHelp))
        if version != nil { options.append(.init(label: "    --version", text: words.showVersion)) }
        rows.append(.init(title: words.heading.filled(words.options), rows: options))
        let command = path.joined(separator: " ")
        let helpLine = ([path[0], "help"] + path.dropFirst() + [words.commandSlot]).joined(separator: " ")
        return HelpPage(
            abstract: words.translate(abstract), usageTitle: words.usage,
            usage: "\(command) \(words.commandSlot) \(words.optionsSlot)", discussion: words.translate(discussion),
            sections: rows, examplesTitle: words.heading.filled(words.examples), examples: [],
            closing: words.helpOfCommand.filled(helpLine))
    }
}

extension ParameterSpec {
    /// The line of the parameter in help: its names, its text, and in brackets what it accepts and its default.
    func row(_ words: KitWords) -> HelpPage.Row {
        let label = kind == .argument ? name : (shortName.map { $0 + ", " } ?? "    ") + title
        var remarks: [String] = []
        if let allowed { remarks.append(allowed.phrase(in: words)) }
        if kind == .option, isRequired { remarks.append(words.required) }
        if kind == .option, isRepeatable { remarks.append(words.repeatable) }
        if let defaultText { remarks.append(words.defaultIs.filled(defaultText)) }
        guard !remarks.isEmpty else { return .init(label: label, text: words.translate(help)) }
        // Each remark stays on one line unless it is long.
        let kept = remarks.map { remark in remark.count > 24 ? remark : String(remark.map { $0 == " " ? "\u{A0}" : $0 })
        }
        let brackets = words.openRemark + kept.joined(separator: words.remarkSeparator) + words.closeRemark
        return .init(label: label, text: words.translate(help) + brackets)
    }
}
