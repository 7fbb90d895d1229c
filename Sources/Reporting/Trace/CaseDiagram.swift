import HotlineModel
import Wording

/// The life of an order as a picture and a table for the documentation, made from the one place where it is written down
/// (`CaseStep.rule`).
public enum CaseDiagram {
    /// A Mermaid `stateDiagram-v2`: states with their names, and the steps from one to another.
    public static var mermaid: String {
        var lines = ["stateDiagram-v2"]
        for state in CaseState.allCases {
            let words = CaseStepWords.state("\(state)")!
            lines.append("    state \"\(words(.en)) \(words(.zh))\" as \(state)")
        }
        for arrow in arrows {
            lines.append("    \(arrow.from) --> \(arrow.to) : \(arrow.steps.map(\.id).joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    /// A Markdown table of what happens to an order without moving it: the step, its words, the states in which it can happen.
    public static var table: String {
        var rows = ["| step | is | happens while an order is |", "|---|---|---|"]
        for step in CaseStep.allCases where step.rule.to == nil {
            let words = CaseStepWords.step(step.id)!
            // Whatever stands in for a name.
            let fill = Array(repeating: "…", count: words.places)
            rows.append(
                "| `\(step.id)` | \(words(.en, filling: fill)) \(words(.zh, filling: fill)) | \(group(step.rule.from)) |"
            )
        }
        return rows.joined(separator: "\n")
    }

    private static func group(_ states: [CaseState]) -> String {
        if states == CaseState.open { return "not closed" }
        return states == CaseState.handling
            ? "dispatched and not replied to" : states.map { "`\($0)`" }.joined(separator: " ")
    }

    /// Steps between two states; those that an order begins with come from outside, and the last state leads there.
    private static var arrows: [(from: String, to: String, steps: [CaseStep])] {
        var arrows: [(from: String, to: String, steps: [CaseStep])] = []
        func add(_ from: String, _ to: String, _ step: CaseStep) {
            if let place = arrows.firstIndex(where: { $0.from == from && $0.to == to }) {
                arrows[place].steps.append(step)
            } else {
                arrows.append((from, to, [step]))
            }
        }
        for step in CaseStep.allCases {
            guard let to = step.rule.to else { continue }
            for from in step.rule.from {
                let begins = from == to && (step == .announced || step == .registered)
                add(begins ? "[*]" : "\(from)", "\(to)", step)
            }
        }
        return arrows
    }
}
