import Foundation
import Statistics

/// What `hotline run` wrote: its CSVs, read back as a planner's script would read them.
struct RunTables {
    /// The files as they are.
    let kpi, intervals, replications: Data
    private let kpiRows: [String: Interval]
    private let intervalRows: [String: [String: Double]]

    /// A mean and the half-width of its interval.
    struct Interval {
        let mean: Double
        let halfWidth: Double
    }

    /// Runs a scenario into a folder, which need not exist, and reads what is there afterwards.
    init(running scenario: String, into folder: URL, _ options: [String]) throws {
        let words = ["run", scenario, "--out", folder.path, "--no-charts", "--quiet"] + options
        let outcome = try Hotline.run(words)
        // A missed target (3) is an answer.
        guard [0, 3].contains(outcome.code), outcome.output.isEmpty, outcome.errors.isEmpty else {
            throw Hotline.Refusal(outcome: outcome)
        }
        kpi = try Data(contentsOf: folder.appendingPathComponent("kpi.csv"))
        intervals = try Data(contentsOf: folder.appendingPathComponent("intervals.csv"))
        replications = try Data(contentsOf: folder.appendingPathComponent("replications.csv"))
        kpiRows = Dictionary(
            uniqueKeysWithValues: RunTables.rows(kpi).compactMap { row in
                guard let mean = Double(row["mean"]!), let high = Double(row["ci_high"]!) else { return nil }
                let key = [row["measure"]!, row["scope"]!, row["key"]!, row["period"]!].joined(separator: ",")
                return (key, Interval(mean: mean, halfWidth: high - mean))
            })
        intervalRows = Dictionary(
            uniqueKeysWithValues: RunTables.rows(intervals).map { row in
                let key = [row["scope"]!, row["key"]!, row["day_kind"]!, row["slot"]!].joined(separator: ",")
                return (key, row.compactMapValues(Double.init))
            })
    }

    /// A measure over everything, in a period.
    func interval(_ measure: String, period: String = "all") -> Interval? { kpiRows["\(measure),all,all,\(period)"] }

    /// A measure of one line, group …, such as `line,12345`, over the whole period.
    func interval(_ measure: String, scope: String) -> Interval? { kpiRows["\(measure),\(scope),all"] }

    /// A column of `intervals.csv` over everything, in a slot of working days such as `09:00`.
    func interval(_ column: String, slot: String) -> Interval? {
        guard let row = intervalRows["all,all,workday,\(slot)"], let mean = row[column], let width = row[column + "_hw"]
        else {
            return nil
        }
        return Interval(mean: mean, halfWidth: width)
    }

    /// Numerators and denominators of a measure, by replication.
    func pairs(_ measure: String) -> [(numerator: Int64, denominator: Int64)] {
        let name = Array(measure.utf8)
        var pairs: [(numerator: Int64, denominator: Int64)] = []
        replications.withUnsafeBytes { bytes in
            var position = 0
            func number() -> Int64 {
                var value: Int64 = 0
                let isNegative = bytes[position] == UInt8(ascii: "-")
                if isNegative { position += 1 }
                while bytes[position] != UInt8(ascii: ",") {
                    value = value * 10 + Int64(bytes[position] - UInt8(ascii: "0"))
                    position += 1
                }
                position += 1
                return isNegative ? -value : value
            }
            while position < bytes.count {
                let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                if let comma = bytes[position..<end].firstIndex(of: UInt8(ascii: ",")),
                    bytes[(comma + 1)...].starts(with: name), bytes[comma + 1 + name.count] == UInt8(ascii: ",")
                {
                    position = comma + 2 + name.count
                    let numerator = number()
                    pairs.append((numerator, number()))
                }
                position = end + 1
            }
        }
        return pairs
    }

    /// Values of a measure, by replication; nil where it does not exist.
    func values(_ measure: String) -> [Double?] {
        pairs(measure).map { $0.denominator == 0 ? nil : Double($0.numerator) / Double($0.denominator) }
    }

    /// The ratio of one measure's numerator to another's, which the tables leave to those who want it.
    func ratio(of part: String, to whole: String, scale: Double = 1, confidence: Double = 0.999) -> Interval? {
        var moments = RatioMoments()
        for (x, y) in zip(pairs(part), pairs(whole)) { moments.add(numerator: x.numerator, denominator: y.numerator) }
        guard let estimate = moments.estimate(confidence: ConfidenceLevel(confidence)!), let width = estimate.halfWidth
        else { return nil }
        return Interval(mean: estimate.mean * scale, halfWidth: width * scale)
    }

    /// The mean of a measure's numerator: the count behind a share.
    func numerator(_ measure: String, confidence: Double = 0.999) -> Interval? {
        var moments = RatioMoments()
        for pair in pairs(measure) { moments.add(numerator: pair.numerator) }
        guard let estimate = moments.estimate(confidence: ConfidenceLevel(confidence)!), let width = estimate.halfWidth
        else { return nil }
        return Interval(mean: estimate.mean, halfWidth: width)
    }

    /// The rows of a CSV without quotation marks, by column.
    static func rows(_ data: Data) -> [[String: String]] {
        let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
        let header = lines[0].split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(uniqueKeysWithValues: zip(header, cells))
        }
    }
}
