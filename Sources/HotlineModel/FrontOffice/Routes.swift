import Distributions

/// What the event loop asks of a type: where its calls wait, what they take.
struct TypeState: BitwiseCopyable {
    let line: Int
    let category: Int
    let queue: Int
    /// The caller's type of a hand-over, else its own.
    let origin: Int
    let talk: Sampler
    let wrapUp: Sampler
    let hasWrapUp: Bool
    let role: World.Role
    /// Whether it is a contact that takes a whole seat, about which nothing is told, decided or drawn later.
    let isPlain: Bool
    /// Whether several can share a seat.
    let isChat: Bool
    /// Whether something is met before the queue.
    let hasDoor: Bool
    /// Whether callers who must wait are told how long.
    let isTold: Bool
    /// Whether something is decided when a seat takes it.
    let hasOutcome: Bool
    /// Whether something follows from its end.
    let hasSequel: Bool
    /// Trunks it takes one of; −1 for none.
    let pool: Int
    /// Answered within this many milliseconds counts for the service level.
    let within: Int64

    init(_ type: World.TypeTable, _ rules: TypeRules) {
        line = type.line
        category = type.category
        queue = type.queue
        origin = type.origin
        talk = type.talk
        wrapUp = type.wrapUp ?? .never
        hasWrapUp = type.wrapUp != nil
        role = type.role
        isChat = type.isChat
        hasDoor = rules.hasDoor
        isTold = rules.isTold
        isPlain = type.role == .contact && !type.isChat && !rules.needsFate
        hasOutcome = rules.hasOutcome
        // A colleague's place brings what follows from the caller's type.
        hasSequel = rules.hasSequel || type.role == .handOver
        pool = type.pool
        within = type.within
    }
}

/// For every row a list of plain values, all lists in one block.
struct Lists<Item: BitwiseCopyable>: ~Copyable {
    private let starts: Block<Int>
    private let items: Block<Item>

    init(_ lists: [[Item]]) {
        var starts = [0]
        for list in lists { starts.append(starts[starts.count - 1] + list.count) }
        self.starts = Block(starts)
        items = Block(lists.flatMap { $0 })
    }

    /// Positions of a row's values, for `self[at:]`.
    @inline(__always)
    func positions(of row: Int) -> Range<Int> { Range(uncheckedBounds: (starts[row], starts[row + 1])) }

    @inline(__always)
    subscript(at position: Int) -> Item { items[position] }
}

/// Since when the idle seats of each group have been idle: a ring of instants a group, the longest idle in front.
///
/// Kept only where calls go to the group whose seat has been idle longest.
struct IdleSince: ~Copyable {
    private var instants: Block<Int64>
    private var fronts: Block<Int>
    private(set) var counts: Block<Int>
    /// Room of a group's ring: its most heads.
    private let room: Int

    init(groups: Int, mostHeads: Int) {
        room = max(1, mostHeads)
        instants = Block(repeating: 0, count: groups * room)
        fronts = Block(repeating: 0, count: groups)
        counts = Block(repeating: 0, count: groups)
    }

    /// Since when the longest idle seat has been so. Precondition: there is one.
    func longest(_ group: Int) -> Int64 { instants[group * room + fronts[group]] }

    /// Makes the number of idle seats what it is now: new ones are idle from now, the longest idle leave.
    mutating func adjust(_ group: Int, to idle: Int, now: Int64) {
        while counts[group] > idle {
            fronts[group] = (fronts[group] + 1) % room
            counts[group] -= 1
        }
        while counts[group] < idle {
            precondition(counts[group] < room, "more idle seats than heads")
            instants[group * room + (fronts[group] + counts[group]) % room] = now
            counts[group] += 1
        }
    }
}
