import Foundation
import HotlineModel
import Statistics
import Wording

/// The points of a sweep as a grid: each combination of the values of all paths once.
struct SweepGrid {
    /// Distinct values of each path, in the order in which they come.
    let values: [[String]]
    private let points: [[String]: SweepReport.Point]
    private let paths: [String]

    /// Nil without points, or if they are no full grid.
    init?(_ report: SweepReport) {
        let points = report.points
        guard !points.isEmpty, !report.paths.isEmpty else { return nil }
        let values = report.paths.indices.map { path in
            points.reduce(into: [String]()) { seen, point in
                if !seen.contains(point.labels[path]) { seen.append(point.labels[path]) }
            }
        }
        guard values.reduce(1, { $0 * $1.count }) == points.count else { return nil }
        self.values = values
        self.points = Dictionary(points.map { ($0.labels, $0) }, uniquingKeysWith: { first, _ in first })
        paths = report.paths
        if self.points.count != points.count { return nil }
    }

    /// The point at a value of the first path and of the second, if there is one; further paths have their first value.
    func point(_ first: String, _ second: String?) -> SweepReport.Point? {
        points[[first] + (second.map { [$0] } ?? []) + values.dropFirst(2).map { $0[0] }]
    }

    /// Values of the second path; one nil where there is none.
    var series: [String?] { values.count > 1 ? values[1] : [nil] }

    /// What further paths have, in words; empty for two paths or fewer.
    func further(_ language: Language) -> String {
        zip(paths, values).dropFirst(2).map { SweepWords.at(language, $0, $1[0]) }.joined(separator: ", ")
    }

    /// The values of a path as numbers with one unit; nil if they are not.
    func numbers(_ path: Int) -> (values: [Double], unit: String)? {
        let parts = values[path].map { text -> (value: Double, unit: String)? in
            let trimmed = text.trimmingCharacters(in: .whitespaces)
            let digits = trimmed.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) }
            return Double(digits).map { ($0, trimmed.dropFirst(digits.count).trimmingCharacters(in: .whitespaces)) }
        }
        let known = parts.compactMap { $0 }
        guard known.count == parts.count, Set(known.map(\.unit)).count == 1 else { return nil }
        return (known.map(\.value), known[0].unit)
    }
}

extension Measure {
    /// What a value is multiplied by in charts: shares stand in per cent.
    var chartFactor: Double { isShare ? 100 : 1 }

    /// Title and unit on an axis.
    func axisTitle(_ language: Language) -> String {
        let title = MeasureWords.title(id, language)
        if isShare { return SweepWords.axis(language, title, "%") }
        return unit == "1" ? title : SweepWords.axis(language, title, unit)
    }
}
