import Foundation
import HotlineModel
import Scenarios
import Testing
import Wording

@testable import Reporting

/// The life of an order is written down once; the documentation shows it, and no order can get stuck.
struct CaseDiagramTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs/model.md")

    /// `HOTLINE_RECORD=1` writes the blocks anew.
    @Test func theDocumentationShowsIt() throws {
        var text = try String(contentsOf: Self.page, encoding: .utf8)
        let isRecording = ProcessInfo.processInfo.environment["HOTLINE_RECORD"] == "1"
        for (mark, made) in [
            ("case-states", "```mermaid\n" + CaseDiagram.mermaid + "\n```"), ("case-events", CaseDiagram.table),
        ] {
            let begin = try #require(text.range(of: "<!-- \(mark) -->\n"))
            let end = try #require(text.range(of: "\n<!-- /\(mark) -->"))
            let block = begin.upperBound..<end.lowerBound
            if isRecording {
                text.replaceSubrange(block, with: made)
            } else {
                #expect(text[block] == made, "HOTLINE_RECORD=1 writes it anew")
            }
        }
        if isRecording { try text.write(to: Self.page, atomically: true, encoding: .utf8) }
    }

    private static let moves = CaseStep.allCases.flatMap { step in
        step.rule.to.map { to in step.rule.from.map { (from: $0, to: to) } } ?? []
    }

    private func reached(from start: Set<CaseState>, by moves: [(from: CaseState, to: CaseState)]) -> Set<CaseState> {
        var found = start
        for _ in CaseState.allCases { for move in moves where found.contains(move.from) { found.insert(move.to) } }
        return found
    }

    @Test func everyStateCanBeReached() {
        // An order is announced (incoming) or registered (atDesk).
        for start in [CaseStep.announced, .registered] {
            #expect(start.rule.from.contains(start.rule.to!), "an order begins in the state the step leads to")
        }
        #expect(reached(from: [.incoming, .atDesk], by: Self.moves) == Set(CaseState.allCases))
    }

    @Test func everyStateHasAWayToTheClose() {
        let back = Self.moves.map { (from: $0.to, to: $0.from) }
        #expect(reached(from: [.closed], by: back) == Set(CaseState.allCases))
        #expect(!Self.moves.contains { $0.from == .closed }, "what is closed stays closed")
    }

    @Test func everyStepCanHappenAndHasWords() {
        for step in CaseStep.allCases {
            #expect(!step.rule.from.isEmpty, "\(step)")
            let words = CaseStepWords.step(step.id)
            #expect(words?.places == (step.detail == .none ? 0 : 1), "\(step)")
        }
        #expect(Set(CaseStep.allCases.map(\.id)).count == CaseStep.allCases.count)
        #expect(CaseStep.returnAsked.id == "return_asked" && CaseStepWords.step("no_step") == nil)
        for state in CaseState.allCases { #expect(CaseStepWords.state("\(state)") != nil, "\(state)") }
    }

    @Test func everythingAStepIsAboutHasWords() {
        let ids =
            SupervisionRules.Trigger.allCases.map(\.rawValue) + RevisitRules.Answers.levels
            + RevisitRules.Medium.allCases.map(\.rawValue)
        for id in ids { #expect(CaseStepWords.detail(id) != nil, "\(id)") }
    }
}
