import Messages
import Scenarios

extension Formats {
    /// A list of categories, or a mapping from categories to priority and talk factor.
    static var skills: Format<[Skill]?> {
        let names = text.list
        let settings = Record<Skill>(
            "a skill",
            [
                .optional(
                    "priority", \.priority, count, "rank among the callers a freed seat could take; 1 goes first"),
                .optional("talk_factor", \.talkFactor, factor, "factor on the talk when this group takes the call"),
                .optional(
                    "direct_answer", \.directAnswer, share,
                    "share of the accepted calls that this group answers by itself; the category's if left out"),
            ]
        ).format { Skill() }.mapping(of: "categories")
        let expected: Words =
            "a list of categories, or a mapping from categories to { priority: …, talk_factor: …, direct_answer: … }"
        return Format(schema: ["anyOf": [names.schema, settings.schema]], expected: expected) { node, path, reading in
            if node.items != nil { return names.read(node, path, reading).map { $0.map { Skill($0) } } }
            guard node.entries != nil else {
                reading.refuse(node, path, expected: expected)
                return nil
            }
            return settings.read(node, path, reading).map { entries in
                entries.map { entry in
                    var skill = entry.value
                    skill.category = entry.name
                    return skill
                }
            }
        }
    }

    /// Routes by category.
    static var routing: Format<[Route]> {
        steps.mapping(of: "categories").map { $0.map { Route(category: $0.name, steps: $0.value) } }
    }

    /// A list of groups, each by name or with the wait after which it opens.
    static var steps: Format<[Route.Step]> {
        let later = Record<Route.Step>(
            "a step of a route",
            [
                .required("group", \.group, text, "the group's name"),
                .optional(
                    "after", \.after, duration, "its seats take a caller who has waited this long; at once if left out"),
            ]
        ).format { Route.Step() }
        let expected: Words = "a group's name, or { group: …, after: 30 s }"
        return Format<Route.Step>(schema: ["anyOf": [text.schema, later.schema]], expected: expected) {
            node, path, reading in
            if node.text != nil { return text.read(node, path, reading).map { .init(group: $0) } }
            guard node.entries != nil else { return reading.refuse(node, path, expected: expected) }
            return later.read(node, path, reading)
        }.list
    }
}
