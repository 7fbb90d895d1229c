import Foundation
import HotlineModel
import Testing
import Wording

/// `docs/model.md` says what every measure means.
struct ModelPageTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs/model.md")

    @Test func everyMeasureHasARowAndWords() throws {
        let lines = try String(contentsOf: Self.page, encoding: .utf8).split(separator: "\n")
        let head = try #require(lines.firstIndex { $0.hasPrefix("| id | numerator |") })
        let rows = lines[(head + 2)...].prefix { $0.hasPrefix("|") }
        for measure in Measure.all {
            let count = rows.count { $0.split(separator: "|")[0].contains("`\(measure.id)`") }
            #expect(count == 1, "\(measure.id)")
            #expect(MeasureWords.of(measure.id) != nil, "\(measure.id)")
        }
        #expect(MeasureWords.all.map(\.id) == Measure.all.map(\.id), "words stand in the order of tables")
    }
}
