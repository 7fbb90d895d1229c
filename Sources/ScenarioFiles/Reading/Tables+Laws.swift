import Distributions
import Foundation

extension Tables {
    /// A sample of durations: column `seconds`, optionally `weight`.
    static func sample(_ name: String, _ node: YAMLNode, _ path: FieldPath, _ reading: Reading) -> EmpiricalLaw? {
        guard let table = open(name, node, path, reading) else { return nil }
        let log = reading.diagnostics
        let before = log.errorCount
        guard let seconds = table.column("seconds", log) else { return nil }
        let weight = table.optionalColumn("weight")
        table.warnOfColumns(notAmong: ["seconds", "weight"], log)
        var values: [Double] = []
        var weights: [Double] = []
        var rows = table.rows(log)
        while rows.next() {
            let value = rows.double(seconds, in: 0...mostSeconds, log)
            let share = weight.map { rows.double($0, in: 0...mostWeight, log) } ?? 1
            guard let value, let share else { continue }
            values.append(value)
            weights.append(share)
        }
        guard log.errorCount == before else { return nil }
        guard weights.contains(where: { $0 > 0 }) else {
            let place = weight.map(table.headingPosition) ?? SourcePosition(file: table.file)
            log.error(
                at: place, field: weight == nil || weights.isEmpty ? "seconds" : "weight",
                found: weights.isEmpty ? "no row" : "only weights of 0",
                expected: weights.isEmpty ? "at least one value" : "a weight above 0")
            return nil
        }
        return made(table, log) { () throws(LawError) in try EmpiricalLaw(values: values, weights: weights) }
    }

    /// A survival table: columns `seconds,survival`, times that ascend and survival that does not rise; what survives
    /// the last row lives on exponentially at the table's average rate.
    static func survival(_ name: String, _ node: YAMLNode, _ path: FieldPath, _ reading: Reading) -> EmpiricalLaw? {
        guard let table = open(name, node, path, reading) else { return nil }
        let log = reading.diagnostics
        let before = log.errorCount
        let columns = (table.column("seconds", log), table.column("survival", log))
        guard let seconds = columns.0, let share = columns.1 else { return nil }
        table.warnOfColumns(notAmong: ["seconds", "survival"], log)
        var times: [Double] = []
        var survival: [Double] = []
        var rows = table.rows(log)
        while rows.next() {
            let time = rows.double(seconds, in: 0...mostSeconds, log)
            let alive = rows.quantity(share, log) { text throws(Misread) in try Quantity.share(text) }
            guard let time, let alive else { continue }
            if let last = times.last, time <= last {
                log.error(
                    at: rows.position(of: seconds), field: "seconds", found: "\(Quantity.plain(time))",
                    expected: "more than \(Quantity.plain(last)), the row before")
            }
            if let last = survival.last, alive > last {
                log.error(
                    at: rows.position(of: share), field: "survival", found: "\(rows.text(share))",
                    expected: "at most \(Quantity.plain(last)), the row before", hint: "survival never rises")
            }
            times.append(time)
            survival.append(alive)
        }
        guard log.errorCount == before else { return nil }
        guard let end = survival.last else {
            log.error(at: SourcePosition(file: table.file), found: "no row", expected: "at least one row")
            return nil
        }
        guard end < 1 else {
            log.error(
                at: table.headingPosition(share), field: "survival", found: "1 in every row",
                expected: "a survival that falls", hint: "write patience: endless if nobody gives up")
            return nil
        }
        return made(table, log) { () throws(LawError) in
            try EmpiricalLaw(times: times, survival: survival, tailMean: tailMean(times, survival))
        }
    }

    /// Mean of the exponential that continues the average hazard over the table's whole length: robust where the last
    /// stretch holds few events. 0 if nothing survives.
    static func tailMean(_ times: [Double], _ survival: [Double]) -> Double {
        guard let last = survival.last, last > 0, let time = times.last, time > 0, last < 1 else { return 0 }
        return time / -Foundation.log(last)
    }

    private static func made(
        _ table: CSVTable, _ log: Diagnostics, _ make: () throws(LawError) -> EmpiricalLaw
    ) -> EmpiricalLaw? {
        do throws(LawError) {
            return try make()
        } catch {
            log.error(
                at: SourcePosition(file: table.file), field: error.field, found: "\(Quantity.plain(error.found))",
                expected: error.expected)
            return nil
        }
    }
}
