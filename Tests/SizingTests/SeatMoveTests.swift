import Testing

@testable import Sizing

@Suite struct SeatMoveTests {
    private static func text(_ move: SeatMove) -> String {
        move.parts.map { "\($0.group)@\($0.later):\($0.change)" }.joined(separator: " ")
    }

    @Test func exchangesOfOneGroupSaveASeatOverNeighbouringSteps() {
        let moves = SeatMove.exchanges(steps: 48, prices: [1], neighbours: [[]]).map(Self.text)
        #expect(moves == ["0@0:-1 0@1:1 0@2:-1", "0@0:1 0@1:-2", "0@0:-2 0@1:1"])
        #expect(SeatMove.exchanges(steps: 1, prices: [1], neighbours: [[]]).isEmpty)
    }

    @Test func exchangesBetweenGroupsAllPay() {
        let prices = [1, 1, 1.5]
        let moves = SeatMove.exchanges(steps: 1, prices: prices, neighbours: [[1, 2], [0, 2], [0, 1]])
        #expect(moves.allSatisfy { $0.parts.reduce(0) { $0 + Double($1.change) * prices[$1.group] } < 0 })
        let texts = moves.map(Self.text)
        // A cheap seat for a dear one, a dear one for two cheap ones, one for a seat of both others.
        #expect(texts.contains("0@0:1 2@0:-1") && texts.contains("2@0:1 0@0:-1 1@0:-1"))
        #expect(!texts.contains("2@0:1 0@0:-1") && !texts.contains("0@0:1 1@0:-1"))
        #expect(Set(texts).count == texts.count)

        // Groups 1 and 2 share no callers: neither stands in for the other.
        let apart = SeatMove.exchanges(steps: 1, prices: prices, neighbours: [[1, 2], [0], [0]]).map(Self.text)
        #expect(
            Set(apart)
                == Set(
                    texts.filter {
                        $0.contains("0@") && !$0.hasPrefix("1@0:1 0@0:-1 2@") && !$0.hasPrefix("2@0:1 0@0:-1 1@")
                    }))
    }
}
