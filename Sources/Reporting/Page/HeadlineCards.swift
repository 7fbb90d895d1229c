import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// Headline figures of a run: value, interval, target, verdict, norm. What can be counted in two ways stands on one card.
struct HeadlineCards {
    /// GB/T 33358-2016: the answer rate over any 24 hours.
    static let answerNorm = 0.95
    /// GB/T 33358-2016: seconds within which a call is answered.
    static let waitNorm = 15.0

    private let report: RunReport
    private let verdicts: [Verdicts.One]
    private var language: Language { report.language }

    init(_ report: RunReport, _ verdicts: [Verdicts.One]) {
        self.report = report
        self.verdicts = verdicts
    }

    private typealias Card = ReportPage.Card

    /// Cards of what the run has, and of every further measure with a target.
    var all: [ReportPage.Card] {
        let known = [
            single("service_level", [within]), single("answer_rate", [PageWords.answerNorm(language)] + days),
            pair(PageWords.wait, ("mean_wait_s", PageWords.mean), ("wait_p90_s", PageWords.p90)),
            single("p_abandon"), single("occupancy"), single("direct_answer_rate"), single("on_time_rate"),
            pair(
                PageWords.overdue, ("overdue_rate", PageWords.byLimit),
                ("overdue_rate_original", PageWords.byFirstLimit)),
            pair(
                PageWords.satisfaction, ("satisfaction_rate_rule", PageWords.byRule),
                ("satisfaction_rate_answered", PageWords.byAnswers)),
            pair(
                PageWords.hotlineSatisfaction, ("hotline_satisfaction_rate_rule", PageWords.byRule),
                ("hotline_satisfaction_rate_answered", PageWords.byAnswers)),
            pair(PageWords.backlog, ("backlog", PageWords.openOrders), ("overdue_backlog", PageWords.openOverdue)),
        ]
        var shown = Set(known.flatMap(\.measures))
        let further = verdicts.filter { shown.insert($0.bound.measure).inserted }.map { single($0.bound.measure) }
        return (known + further).compactMap(\.card)
    }

    /// A card, nil where the run has nothing to show on it, and the measures it is about.
    private typealias Shown = (measures: [String], card: Card?)

    private func single(_ id: String, _ notes: [String] = []) -> Shown {
        (
            [id],
            value(id).map {
                Card(title: MeasureWords.title(id, language), values: [$0.value], notes: notes + $0.notes)
            }
        )
    }

    private func pair(_ title: Phrase, _ parts: (id: String, label: Phrase)...) -> Shown {
        let values = parts.compactMap { value($0.id, $0.label(language)) }
        let card = Card(title: title(language), values: values.map(\.value), notes: values.flatMap(\.notes))
        return (parts.map(\.id), values.isEmpty ? nil : card)
    }

    /// A figure; nil where the run has none and nobody promised one.
    private func value(_ id: String, _ label: String = "") -> (value: Card.Value, notes: [String])? {
        guard let measure = Measure.named(id) else { return nil }
        let promises = verdicts.filter { $0.bound.measure == id }
        let estimate = report.results.headline(id, confidence: report.confidence)
        guard estimate != nil || !promises.isEmpty else { return nil }
        let text = estimate.map {
            ReadableNumber.text(
                $0.mean, halfWidth: $0.halfWidth, isShare: measure.isShare, unit: measure.unit, language: language)
        }
        let half = estimate.flatMap { estimate in
            estimate.halfWidth.map {
                ReadableNumber.half(
                    $0, of: estimate.mean, isShare: measure.isShare, unit: measure.unit, language: language)
            }
        }
        let done = report.results.replications
        let notes = estimate.map { found in
            found.n < done
                ? [PageWords.valuesIn(language, ReadableNumber.whole(found.n), ReadableNumber.whole(done))] : []
        }
        return (
            Card.Value(label: label, text: text ?? "–", half: half ?? "", promises: promises.map(promise)), notes ?? []
        )
    }

    private func promise(_ one: Verdicts.One) -> Card.Promise {
        let measure = Measure.named(one.bound.measure)
        let bound =
            measure?.isShare == true
            ? ReadableNumber.stated(share: one.bound.value, language)
            : ReadableNumber.text(one.bound.value, isShare: false, unit: measure?.unit ?? "1", language: language)
        let mark: Card.Mark =
            switch one.verdict {
            case .kept: .kept
            case .missed: .missed
            case .undecided, .unmeasured: .open
            }
        return Card.Promise(
            words: PageWords.target(language, (one.bound.side == .atLeast ? "≥ " : "≤ ") + bound), verdict: mark,
            verdictWords: one.verdict.word(language))
    }

    /// The service level's time beside the norm's.
    private var within: String {
        let scenario = report.scenario
        let within = scenario.targets.serviceLevel.within
        guard scenario.demand.lines.allSatisfy({ ($0.answerWithin ?? within) == within }) else {
            return PageWords.withinByLine(language)
        }
        let time = ConsoleWords.seconds(language, NumberText.plain(within.seconds))
        return (within.seconds == HeadlineCards.waitNorm ? PageWords.withinNorm : PageWords.withinOther)(language, time)
    }

    /// Days whose mean answer rate is below the norm's: the norm is about any 24 hours, a mean over months hides the bad ones.
    private var days: [String] {
        let plan = report.results.plan
        let means = plan.rows.indices.compactMap { index -> Double? in
            let row = plan.rows[index]
            guard plan.scopes[row.scope].kind == .all, plan.periods[row.period].kind == .day,
                Measure.all[row.measure].id == "answer_rate"
            else { return nil }
            return report.results.estimate(row: index, confidence: report.confidence)?.mean
        }
        guard means.count > 1 else { return [] }
        let count = ReadableNumber.whole(means.count)
        let below = means.count { $0 < HeadlineCards.answerNorm }
        return [
            below == 0
                ? PageWords.noDayBelow(language, count)
                : PageWords.daysBelow(language, ReadableNumber.whole(below), count)
        ]
    }
}
