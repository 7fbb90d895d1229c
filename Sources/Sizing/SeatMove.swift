/// A change of seats that is tried in many places at once: at a column and step, and relative to these.
struct SeatMove: Hashable, Sendable {
    /// A change in a group (among those asked for), so many steps later.
    struct Part: Hashable, Sendable {
        let group: Int
        let later: Int
        let change: Int
    }

    let parts: [Part]

    /// Steps it touches.
    var span: Int { parts.map(\.later).max()! + 1 }

    /// Seats fewer of one group.
    static func cut(_ group: Int, by seats: Int) -> SeatMove {
        SeatMove(parts: [Part(group: group, later: 0, change: -seats)])
    }

    /// Moves that make seats dearer in one place and cheaper in others, none of which any cut finds: a seat more in a step for one
    /// less in both neighbours or two less in one, a seat more of a group for fewer of others, for a cheaper group's.
    ///
    /// - Parameters:
    ///   - prices: of a seat of each group.
    ///   - neighbours: groups with which a group shares callers: others cannot stand in for it.
    static func exchanges(steps: Int, prices: [Double], neighbours: [Set<Int>]) -> [SeatMove] {
        let groups = prices.count
        var moves: [SeatMove] = []
        if steps > 2 {
            for group in 0..<groups {
                for pattern in [[-1, 1, -1], [1, -2], [-2, 1]] {
                    moves.append(
                        SeatMove(
                            parts: pattern.enumerated().map { Part(group: group, later: $0.offset, change: $0.element) }
                        ))
                }
            }
        }
        for more in 0..<groups {
            for less in neighbours[more].sorted() {
                for (up, down) in [(1, 1), (1, 2), (2, 3)] where Double(up) * prices[more] < Double(down) * prices[less]
                {
                    moves.append(
                        SeatMove(
                            parts: [
                                Part(group: more, later: 0, change: up), Part(group: less, later: 0, change: -down),
                            ]))
                }
                for third in neighbours[more].sorted() where third > less {
                    if prices[more] >= prices[less] + prices[third] { continue }
                    moves.append(
                        SeatMove(
                            parts: [
                                Part(group: more, later: 0, change: 1), Part(group: less, later: 0, change: -1),
                                Part(group: third, later: 0, change: -1),
                            ]))
                }
            }
        }
        return moves
    }
}
