import Testing

@testable import ScenarioFiles

@Suite struct RecordsTests {
    /// Every key of the grammar is used by the good scenario, but for those that exclude one another.
    @Test func keysAreInSnakeCaseAndExplained() {
        let good =
            GoodScenario.yaml + GoodScenario.data("consolidation.yaml") + GoodScenario.data("satisfaction.yaml")
            + GoodSatisfactionTests.again + GoodFeedbackTests.text
            + GoodScenario.data("scorecard.yaml") + GoodScenario.data("knowledge.yaml") + GoodKnowledgeTests.dated
            + GoodKnowledgeTests.random + PartFilesTests.regulation
            + " demand: { surges: [] }"
        func check<Root>(_ record: Record<Root>) {
            #expect(Set(record.fields.map(\.name)).count == record.fields.count)
            for field in record.fields {
                #expect(field.name.allSatisfy { $0.isLowercase || $0 == "_" }, "\(field.name)")
                #expect(!field.about.english.isEmpty && !field.about.english.hasSuffix("."))
                #expect(good.contains("\(field.name):"), "\(field.name)")
            }
        }
        check(Records.scenario)
        check(Records.period)
        check(Records.demand)
        check(Records.dayFactors)
        check(Records.busyness)
        check(Records.redials)
        check(Records.line)
        check(Records.frontOffice)
        check(Records.group)
        check(Records.call)
        check(Records.repeats)
        check(Records.enquiries)
        check(Records.knowledge)
        check(Records.subject)
        check(Records.fill)
        check(Records.experts)
        check(Records.surge)
        check(Records.regulation)
        check(Records.article)
        check(Records.scorecard)
        check(Records.scorePartStatement)
        check(Records.deduction)
        check(Records.satisfaction)
        check(Records.unitRating)
        check(Records.hotlineRating)
        check(Records.handOver)
        check(Records.specialCalls)
        check(Records.task)
        check(Records.agent)
        check(Records.announcedWait)
        check(Records.callBack)
        check(Records.rota)
        check(Records.rampUp)
        check(Records.organisation)
        check(Records.consolidation)
        check(Records.awareness)
        check(Records.afterDead)
        check(Records.legacyLine)
        check(Records.inflow)
        check(Records.rules)
        check(Records.limit)
        check(Records.dispatch)
        check(Records.signing)
        check(Records.returns)
        check(Records.disputes)
        check(Records.stage)
        check(Records.coHandling)
        check(Records.extensions)
        check(Records.supervision)
        check(Records.overdue)
        check(Records.batch)
        check(Records.revisit)
        check(Records.way)
        check(Records.redo)
        check(Records.orderRepeats)
    }
}
