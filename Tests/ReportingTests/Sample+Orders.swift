import Distributions
import Scenarios
import SimulationTime

extension Sample {
    /// One contact whose order goes through nearly everything: two counties below a city that passes on, a helper, constant laws. The
    /// articles are letters, so that a test sees which rule they come from.
    static func orders() -> Scenario {
        var scenario = scenario()
        scenario.name = "orders"
        scenario.calendar = .china
        scenario.period.from = SimTime("2024-03-04")!
        scenario.period.to = SimTime("2024-03-16")!
        scenario.demand.lines[0].volume = nil
        scenario.demand.lines[0].trace = Trace(
            source: "test", categories: ["call"],
            contacts: [
                .init(at: SimTime("2024-03-04T08:59")!, category: 0, talk: .seconds(60), patience: nil)
            ])
        var handling = CallHandling()
        (handling.category, handling.directAnswer) = ("call", 0)
        scenario.frontOffice.calls = [handling]
        scenario.organisations = [
            unit("city", level: "city", share: 1), unit("county A", level: "county", under: "city", share: 0.5),
            unit("county B", level: "county", under: "city", share: 0.5), unit("helper", level: "", share: 0),
        ]
        scenario.organisations[0].handlers = nil
        scenario.organisations[0].forwarding = .constant(600)
        scenario.organisations[3].effort = .constant(10 * 3600)
        scenario.rules = rules()
        return scenario
    }

    /// 09–12 and 14–18; one handler; 2 h an order, half an hour until it is signed for.
    private static func unit(_ name: String, level: String, under: String? = nil, share: Double) -> Organisation {
        var unit = Organisation()
        (unit.name, unit.level, unit.under, unit.handlers) = (name, level, under, 1)
        unit.topics = share > 0 ? [CategoryShare(category: "call", share: share)] : []
        unit.hours = [.init(opens: .hours(9), closes: .hours(12)), .init(opens: .hours(14), closes: .hours(18))]
        (unit.effort, unit.signing) = (.constant(2 * 3600), .constant(1800))
        return unit
    }

    private static func rules() -> CaseRules {
        var rules = CaseRules()
        var limit = HandlingLimit()
        (limit.category, limit.handle, limit.article) = ("call", .clock(.hours(24)), "L")
        (limit.warning, limit.yellow, limit.red) = (.clock(.hours(12)), .clock(.hours(20)), .clock(.hours(22)))
        rules.limits = [limit]
        (rules.dispatch.wrong, rules.dispatch.article) = (1, "D")
        var signing = SigningRules()
        (signing.within, signing.article) = (.workingDays(1), "S")
        rules.signing = signing
        var returns = ReturnRules()
        (returns.decision, returns.article) = (CaseDelay(.constant(3600)), "R")
        rules.returns = returns
        rules.disputes = disputes()
        var together = CoHandlingRules()
        (together.share, together.with, together.article) = (1, ["helper"], "C")
        rules.coHandling = together
        var more = ExtensionRules()
        (more.granted, more.article) = (0, "E")
        rules.extensions = more
        var supervision = SupervisionRules()
        (supervision.on, supervision.article) = ([.init(.refusedExtension, share: 1)], "V")
        supervision.effort = .constant(600)
        rules.supervision = supervision
        var overdue = OverdueRules()
        (overdue.account, overdue.article) = (.constant(900), "O")
        rules.overdue = overdue
        var way = RevisitRules.Way()
        way.answerAfter = .constant(600)
        var revisit = RevisitRules()
        (revisit.ways, revisit.answers, revisit.article) = ([way], .init([0, 0, 0, 0, 1]), "X")
        rules.revisit = revisit
        var redo = RedoRules()
        (redo.audit, redo.article) = (CaseDelay(.constant(3600)), "Y")
        rules.redo = redo
        return rules
    }

    private static func disputes() -> DisputeRules {
        var disputes = DisputeRules()
        disputes.article = "Q"
        var meeting = DisputeRules.Stage()
        (meeting.name, meeting.takes, meeting.settled) = ("joint meeting", CaseDelay(.constant(2 * 3600)), 0)
        meeting.article = "M"
        var office = DisputeRules.Stage()
        (office.name, office.takes) = ("hotline office", CaseDelay(.constant(86_400), onWorkingDays: true))
        office.article = "N"
        disputes.stages = [meeting, office]
        return disputes
    }
}
