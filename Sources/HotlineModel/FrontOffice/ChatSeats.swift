/// Chats of the groups whose seats hold several at once: how many each seat that chats has.
struct ChatSeats: ~Copyable {
    /// Chats a seat of each group holds; 1 where a chat takes a seat like a call.
    private let most: Block<Int>
    /// Free places on seats that chat already, by group.
    private var open: Block<Int>
    /// Chats by seat, one group after the other.
    private var loads: Block<UInt8>
    private let firstSeat: Block<Int>

    /// - Parameter groups: chats a seat holds, and most seats, of each group.
    init(_ groups: [(most: Int, seats: Int)]) {
        most = Block(groups.map(\.most))
        open = Block(repeating: 0, count: groups.count)
        var first = [0]
        for group in groups { first.append(first[first.count - 1] + (group.most > 1 ? group.seats : 0)) }
        firstSeat = Block(first)
        loads = Block(repeating: 0, count: first[first.count - 1])
    }

    /// Whether a chat may share a seat of the group with others.
    @inline(__always)
    func areShared(_ group: Int) -> Bool { most[group] > 1 }

    /// Whether a seat of the group that chats has an open place.
    @inline(__always)
    func hasOpenPlace(_ group: Int) -> Bool { open[group] > 0 }

    private func seats(of group: Int) -> Range<Int> { firstSeat[group]..<firstSeat[group + 1] }

    /// A chat begins on a seat that was idle; returns its place.
    mutating func begin(_ group: Int) -> UInt16 {
        let seat = seats(of: group).first { loads[$0] == 0 }!
        loads[seat] = 1
        open[group] += most[group] - 1
        return UInt16(seat - firstSeat[group])
    }

    /// A chat begins on the fullest seat with an open place, so that whole seats stay free for calls; returns its place.
    mutating func join(_ group: Int) -> UInt16 {
        var best = -1
        for seat in seats(of: group) where loads[seat] > 0 && Int(loads[seat]) < most[group] {
            if best < 0 || loads[seat] > loads[best] { best = seat }
        }
        loads[best] += 1
        open[group] -= 1
        return UInt16(best - firstSeat[group])
    }

    /// A chat ends; true if its seat has none left.
    mutating func end(_ place: UInt16, _ group: Int) -> Bool {
        let seat = firstSeat[group] + Int(place)
        loads[seat] -= 1
        guard loads[seat] == 0 else {
            open[group] += 1
            return false
        }
        open[group] -= most[group] - 1
        return true
    }
}
