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
        let with = TypeState(World.TypeTable(line: 2, category: 1, queue: 3, talk: talk, wrapUp: wrapUp))
        let without = TypeState(World.TypeTable(line: 2, category: 1, queue: 3, talk: talk, wrapUp: nil))
        #expect(with.line == 2 && with.queue == 3 && with.hasWrapUp && !without.hasWrapUp)
        let stream = RandomStream(seed: 1, replication: 0, purpose: "test", subject: "")
        #expect(stream.draws.milliseconds(with.talk) == 60_000 && stream.draws.milliseconds(with.wrapUp) == 20_000)
        #expect(stream.draws.milliseconds(without.wrapUp) == 0)
        withExtendedLifetime((samplers, stream)) {}
    }
}
