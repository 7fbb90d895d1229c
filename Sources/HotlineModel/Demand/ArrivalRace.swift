/// The next arrival of each line, and which line is first: a binary heap by time, then line, replaced at the root.
struct ArrivalRace: ~Copyable {
    struct Runner: BitwiseCopyable {
        var time: Int64
        let line: Int

        @inline(__always)
        static func < (a: Runner, b: Runner) -> Bool { a.time < b.time || (a.time == b.time && a.line < b.line) }
    }

    private var heap: Block<Runner>

    /// - Parameter times: milliseconds of each line's first arrival, `Int64.max` for none; at least one.
    init(_ times: [Int64]) {
        heap = Block(times.enumerated().map { Runner(time: $1, line: $0) }.sorted { $0 < $1 })
    }

    /// Time and line of the next arrival.
    var next: Runner { heap[0] }

    /// Replaces the next arrival by the same line's following one.
    @inline(__always)
    mutating func advance(to time: Int64) {
        heap[0].time = time
        if heap.count > 1 { siftDown() }
    }

    private mutating func siftDown() {
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            guard heap[child] < heap[parent] else { return }
            (heap[child], heap[parent]) = (heap[parent], heap[child])
            parent = child
        }
    }
}
