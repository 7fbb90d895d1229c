import HotlineModel
import Scenarios
import Statistics

extension Summary {
    /// The same for programs (`--json`): every measure over the whole period with full digits, also by
    /// organisation and level, the promises, the files.
    public var json: JSON {
        let report = self.report
        let measures = report.results.headlineRows.map { measureJSON(row: $0) }
        let targets = verdicts.all.map { one -> JSON in
            [
                "measure": .string(one.bound.measure), "side": .string(one.bound.side.rawValue),
                "value": .number(one.bound.value), "mean": .optional(one.estimate?.mean),
                "half_width": .optional(one.estimate?.halfWidth), "verdict": .string(one.verdict.rawValue),
            ]
        }
        var pictures: [JSON] = []
        if case .drawn(let paths)? = charts?.outcome { pictures = paths.map { .string($0) } }
        let parts: [JSON.Member] =
            [.init("measures", .array(measures)), .init("targets", .array(targets))] + organisationsJSON + openLoopJSON
            + (report.events.map { [.init("events", $0.json(in: results))] } ?? [])
            + [
                .init("results", .string(results)), .init("report", .string(results + "/" + ReportPage.html)),
                .init("pictures", .array(pictures)),
            ]
        return report.record.json(report.scenario, report.results, report.confidence).adding(parts)
    }

    /// A row's measure with its estimate.
    func measureJSON(row: Int) -> JSON {
        let measure = Measure.all[report.results.plan.rows[row].measure]
        let estimate = report.results.estimate(row: row, confidence: report.confidence)
        return [
            "measure": .string(measure.id), "unit": .string(measure.unit), "mean": .optional(estimate?.mean),
            "half_width": .optional(estimate?.halfWidth), "sd": .optional(estimate?.sd),
            "n": .integer(estimate?.n ?? 0),
        ]
    }
}
