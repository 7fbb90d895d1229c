import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import ScenarioFiles
import Statistics

/// What `hotline calibrate` says when it is done.
struct CalibrationAnswer {
    let scenario: String
    let measure: Measure
    let target: CalibrateCommand.Target
    let dial: CalibrateCommand.Dial
    let range: CalibrateCommand.ValueRange
    let replications: Int
    let calibration: Calibration

    private var isFound: Bool { calibration.ending == .met || calibration.ending == .nearest }

    /// The option that puts the answer into the scenario; nil if there is none.
    var option: String? {
        guard isFound, let best = calibration.best else { return nil }
        return dial.edit(range.text(best.value)).option
    }

    // In words.

    /// A table of the trials by value, the answer, and what should be known of it.
    var text: String {
        var table = TextTable([.right(dial.path), .right(measure.id), .right("±")])
        for trial in calibration.trials.sorted(by: { $0.value < $1.value }) {
            table.add(
                range.text(trial.value), figure(trial.estimate.mean), trial.estimate.halfWidth.map(figure) ?? "–")
        }
        let times = calibration.trials.count
        let head =
            "\(scenario): \(measure.id) = \(figure(target.value)) ± \(figure(calibration.question.tolerance)) by \(dial.path) in "
            + "\(range.low.text)..\(range.high.text); \(times) values, \(replications) replications each, the same random numbers"
        var lines = [head, "", table.rendered(indent: 2), conclusion]
        if let option { lines.append("  " + option) }
        lines += notes.map { "note: " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    private var conclusion: String {
        guard let best = calibration.best else { return "interrupted before the first value was done" }
        let found =
            "\(dial.path) = \(range.text(best.value)) gives \(figure(best.estimate.mean))"
            + (best.estimate.halfWidth.map { " ± \(figure($0))" } ?? "") + " (n = \(best.estimate.n))"
        switch calibration.ending {
        case .met: return found
        case .nearest: return found + ", which of whole numbers comes nearest"
        case .jumps:
            let jump = calibration.bracket.map { low, high in
                "from \(range.text(low.value)) to \(range.text(high.value)) the measure jumps from \(figure(low.estimate.mean)) to "
                    + figure(high.estimate.mean)
            }
            return "not met: \(jump ?? "the measure jumps"); nearest, \(found)"
        case .outOfReach:
            let reach = calibration.reach
            return
                "not met: over the range the measure is from \(figure(reach.lowerBound)) to \(figure(reach.upperBound)); "
                + "nearest, \(found)"
        case .interrupted: return "interrupted; so far nearest, \(found)"
        }
    }

    /// What makes the answer doubtful.
    var notes: [String] {
        var notes: [String] = []
        let tolerance = calibration.question.tolerance
        if let best = calibration.best {
            if let half = best.estimate.halfWidth, half > tolerance {
                let ratio = half / tolerance
                let more = Double(replications) * ratio * ratio
                notes.append(
                    "by chance the figure is known to ± \(figure(half)) only, more than the tolerance of \(figure(tolerance)): with other "
                        + "random numbers another value would be found; about \(CalibrateCommand.Number.shortest(more.rounded(.up))) "
                        + "replications would do")
            } else if best.estimate.halfWidth == nil {
                notes.append("one replication does not tell how far the figure is off by chance")
            }
        }
        if let turn = calibration.turn {
            func between(_ pair: (Calibration.Trial, Calibration.Trial)) -> String {
                "from \(range.text(pair.0.value)) to \(range.text(pair.1.value))"
            }
            notes.append(
                "the response has no one direction: it rises \(between(turn.rise)) and falls \(between(turn.fall)), so another value may do as "
                    + "well; narrow the range")
        }
        return notes
    }

    /// Four digits that count; shares in percent.
    private func figure(_ value: Double) -> String {
        if measure.isShare { return ErlangCommand.Words.percent(value) }
        let unit = measure.unit == "1" ? "" : " " + measure.unit
        return ErlangCommand.Words.number(value) + unit
    }

    // For machines.

    /// Shares as numbers from 0 to 1, others in the measure's unit.
    var json: JSONValue {
        func trial(_ trial: Calibration.Trial) -> [String: JSONValue] {
            [
                "value": .string(range.text(trial.value)), "mean": .number(trial.estimate.mean),
                "half_width": trial.estimate.halfWidth.map { .number($0) } ?? .null,
                "n": .number(Double(trial.estimate.n)),
            ]
        }
        var answer: JSONValue = .null
        if let best = calibration.best {
            var object = trial(best)
            object["set"] = option.map { .string(String($0.dropFirst("--set ".count))) } ?? .null
            answer = .object(object)
        }
        return [
            "scenario": .string(scenario), "measure": .string(measure.id), "unit": .string(measure.unit),
            "target": .number(target.value), "tolerance": .number(calibration.question.tolerance),
            "path": .string(dial.path), "within": [.string(range.low.text), .string(range.high.text)],
            "ending": .string(calibration.ending.id), "is_met": .bool(calibration.ending == .met),
            "is_monotone": .bool(calibration.turn == nil),
            "trials": .array(calibration.trials.map { .object(trial($0)) }),
            "answer": answer, "notes": .array(notes.map { .string($0) }),
        ]
    }
}

extension Calibration.Ending {
    /// Name in files.
    fileprivate var id: String { self == .outOfReach ? "out_of_reach" : rawValue }
}
