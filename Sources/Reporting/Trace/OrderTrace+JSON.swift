import HotlineModel
import SimulationTime
import Wording

extension OrderTrace {
    /// The same for programs: times as ISO 8601, steps by their ids, words in a language beside them.
    public func json(_ language: Language) -> JSON {
        [
            "order": .integer(number), "replication": .integer(replication), "category": .string(category),
            "path": .array(path.map { .string($0) }), "registered": text(registered), "closed": text(closed),
            "state": .string("\(state)"), "cycle_h": .optional(cycle?.hours), "cycle_wd": .optional(cycle?.workingDays),
            "replied": .bool(isReplied), "due": text(due), "late_s": due == nil ? .null : .number(lateBy.seconds),
            "entries": .array(lines.map { json($0, language) }),
        ]
    }

    private func json(_ line: Line, _ language: Language) -> JSON {
        [
            "time": text(line.time), "day_kind": line.day.map { .string($0.rawValue) } ?? .null,
            "adjusted": .bool(line.isAdjusted), "holiday": line.holiday.map { .string($0) } ?? .null,
            "after_s": .optional(line.since?.seconds), "step": .string(line.step.id),
            "detail": line.detail.isEmpty ? .null : .string(line.detail), "words": .string(line.inWords(language)),
            "due": text(line.due), "articles": .array(line.articles.map { .string($0) }),
        ]
    }

    private func text(_ time: SimTime?) -> JSON { time.map { .string("\($0)") } ?? .null }
}
