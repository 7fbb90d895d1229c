/// The measurements as text for people and as JSON for `scripts/bench`.
struct BenchmarkReport {
    private let measurements: Measurements
    private let ratios: [(id: String, title: String, value: Double)]

    init(_ measurements: Measurements) {
        self.measurements = measurements
        ratios = [
            (
                "kernel_to_draw", "model B on the kernel : exponential, GSL mt19937",
                measurements.ratio(of: "model_b_kernel", to: "draw_mt19937")
            ),
            (
                "scenario_to_kernel", "model B as a scenario : on the kernel",
                measurements.ratio(of: "model_b_scenario", to: "model_b_kernel")
            ),
            (
                "broad_to_scenario", "20 categories, 12 groups, 5 channels : model B",
                measurements.ratio(of: "broad_house", to: "model_b_scenario")
            ),
            (
                "full_to_scenario", "the same with every feature : model B",
                measurements.ratio(of: "full_house", to: "model_b_scenario")
            ),
        ]
    }

    var table: String {
        var lines = [row("", "median", "least", "most")]
        for (index, probe) in measurements.probes.enumerated() {
            let (median, least, most) = measurements.summary(of: index)
            lines.append(row(probe.title, fixed(median), fixed(least), fixed(most)) + "  ns a \(probe.operation)")
        }
        for ratio in ratios { lines.append(row(ratio.title, fixed(ratio.value), "", "")) }
        return lines.joined(separator: "\n")
    }

    var json: String {
        let probes = measurements.probes.enumerated().map { index, probe in
            let (median, least, most) = measurements.summary(of: index)
            return """
                    {"id": "\(probe.id)", "title": "\(probe.title)", "operation": "\(probe.operation)", \
                "median_ns": \(fixed(median)), "least_ns": \(fixed(least)), "most_ns": \(fixed(most))}
                """
        }
        let ratios = ratios.map { "\"\($0.id)\": \(fixed($0.value))" }
        return """
            {
              "rounds": \(measurements.rounds.count),
              "probes": [
            \(probes.joined(separator: ",\n"))
              ],
              "ratios": {\(ratios.joined(separator: ", "))}
            }
            """
    }

    private func row(_ title: String, _ cells: String...) -> String {
        let cells = cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }
        return title + String(repeating: " ", count: max(0, 50 - title.count)) + cells.joined()
    }

    /// Two digits after the point.
    private func fixed(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
