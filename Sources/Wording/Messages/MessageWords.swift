import Messages

/// The Chinese of what is said about scenarios and other files.
///
/// The English stands where a thing is found and is the key here, with `{}` where values or further words go; `{1}`, `{2}` … in the
/// Chinese are the places in the order of the English. A test holds the two together.
public enum MessageWords {
    /// The Chinese of a template, with its places; nil for one that is not known.
    public static func chinese(_ template: String) -> String? { all[template] }

    /// Templates by topic.
    public static let topics: [[String: String]] = [
        frames, notation, sections, recordsOfCasesAndLines, recordsOfTheFrontOffice, recordsOfKnowledgeAndUnits,
        recordsOfTheScenario, readingOfFiles, kindsOfValues, textsOfFiles, yaml, calendarsAndLaws,
        singleWords, demandAndGroups, linesAndPeriod, surgesTasksRosters, consolidationAndRatings,
        dispatchAndLimits, returnsToSupervision,
    ]

    private static let all: [String: String] = topics.reduce(into: [:]) { all, topic in
        all.merge(topic) { first, _ in first }
    }

    /// What stands between the items of a list.
    static func chinese(_ joint: Words.Joint) -> String {
        switch joint {
        case .comma: "、"
        case .or: "或"
        case .and: "且"
        }
    }
}

extension Words {
    /// The words in a language; those that nobody has translated in English.
    public func text(_ language: Language) -> String {
        guard language == .zh else { return english }
        let values = arguments.map(Words.chinese)
        let translated = MessageWords.chinese(template)
        return WordsTemplate(translated ?? template).filled(values, isChinese: translated != nil || isValue)
    }

    /// Whether there is nothing to translate but what stands in the places.
    private var isValue: Bool { head.isEmpty && tail.allSatisfy { $0.text.isEmpty } }

    private static func chinese(_ argument: Argument) -> String {
        switch argument {
        case .value(let text): text
        case .words(let words): words.text(.zh)
        case .list(let items, let joint):
            items.enumerated().reduce(into: "") { list, item in
                if item.offset > 0 { WordsTemplate.append(MessageWords.chinese(joint), to: &list) }
                WordsTemplate.append(item.element.text(.zh), to: &list)
            }
        }
    }
}
