import Distributions
import Testing

@testable import HotlineModel

@Suite struct RoutesTests {
    private static let tables: [[[Int]]] = [
        [], [[]], [[1]], [[], [], [4]], [[2, 0, 1], [], [5, 5], [3]], [[7], [8, 9], []],
    ]

    @Test(arguments: tables)
    func everyRowKeepsItsNumbersInOrder(table: [[Int]]) {
        let lists = Lists(table)
        for (row, numbers) in table.enumerated() {
            var found: [Int] = []
            for position in lists.positions(of: row) { found.append(lists[at: position]) }
            #expect(found == numbers)
        }
    }

    @Test func aTypeWithoutWrapUpDrawsNone() throws {
        let samplers = SamplerStore()
        let talk = try samplers.compile(.constant(60))
        let wrapUp = try samplers.compile(.constant(20))
        func state(_ wrapUp: Sampler?) -> TypeState {
            let table = World.TypeTable(
                role: .contact, name: "", line: 2, category: 1, origin: 0, queue: 3, talk: talk, wrapUp: wrapUp,
                isChat: false, pool: 0, within: 15_000)
            return TypeState(table, TypeRules())
        }
        let with = state(wrapUp)
        let without = state(nil)
        #expect(with.line == 2 && with.queue == 3 && with.hasWrapUp && !without.hasWrapUp)
        let stream = RandomStream(seed: 1, replication: 0, purpose: "test", subject: "")
        #expect(stream.draws.milliseconds(with.talk) == 60_000 && stream.draws.milliseconds(with.wrapUp) == 20_000)
        #expect(stream.draws.milliseconds(without.wrapUp) == 0)
        withExtendedLifetime((samplers, stream)) {}
    }
}
