import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import ScenarioFiles
import Statistics
import Wording

/// What `hotline calibrate` says when it is done.
struct CalibrationAnswer {
    let scenario: String
    let measure: Measure
    let target: MeasureValue
    let dial: CalibrateCommand.Dial
    let range: CalibrateCommand.ValueRange
    let replications: Int
    let calibration: Calibration
    let language: Language

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
        let head = CalibrateWords.head(
            language, scenario, measure.id, figure(target.value), figure(calibration.question.tolerance), dial.path,
            range.low.text, range.high.text, "\(calibration.trials.count)", "\(replications)")
        var lines = [head, "", table.rendered(indent: 2), conclusion]
        if let option { lines.append("  " + option) }
        lines += notes.map { CalibrateWords.note(language, $0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private var conclusion: String {
        guard let best = calibration.best else { return CalibrateWords.tooEarly(language) }
        let mean = figure(best.estimate.mean) + (best.estimate.halfWidth.map { " ± \(figure($0))" } ?? "")
        let found = CalibrateWords.found(language, dial.path, range.text(best.value), mean, "\(best.estimate.n)")
        switch calibration.ending {
        case .met: return found
        case .nearest: return CalibrateWords.nearestWhole(language, found)
        case .jumps:
            let jump = calibration.bracket.map { low, high in
                CalibrateWords.jump(
                    language, range.text(low.value), range.text(high.value), figure(low.estimate.mean),
                    figure(high.estimate.mean))
            }
            return CalibrateWords.jumps(language, jump ?? CalibrateWords.jumpSomewhere(language), found)
        case .outOfReach:
            let reach = calibration.reach
            return CalibrateWords.outOfReach(language, figure(reach.lowerBound), figure(reach.upperBound), found)
        case .interrupted: return CalibrateWords.interrupted(language, found)
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
                    CalibrateWords.chance(
                        language, figure(half), figure(tolerance),
                        CalibrateCommand.Number.shortest(more.rounded(.up))))
            } else if best.estimate.halfWidth == nil {
                notes.append(CalibrateWords.once(language))
            }
        }
        if let turn = calibration.turn {
            func between(_ pair: (Calibration.Trial, Calibration.Trial)) -> String {
                CalibrateWords.between(language, range.text(pair.0.value), range.text(pair.1.value))
            }
            notes.append(CalibrateWords.turns(language, between(turn.rise), between(turn.fall)))
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
