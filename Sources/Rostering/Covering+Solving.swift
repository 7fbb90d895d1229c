import Foundation

extension Covering {

    /// Solves the relaxation, rounds it, dives if that is not near enough, and lets CBC search if that is not either. Where the time does not even suffice for the
    /// relaxation, shifts are added one by one, and nothing is proven.
    func solve(gap: Double, seconds: Double, isCancelled: () -> Bool) -> Answer {
        let deadline = Date().addingTimeInterval(seconds)
        var relaxation = RelaxedProgram(program)
        relaxation.limit(seconds: seconds)
        guard relaxation.solve() else {
            return answer(improved([Int](repeating: 0, count: columns)), relaxed: 0, isCutShort: true)
        }
        let relaxed = relaxation.objective
        let rounded = improved(relaxation.values.prefix(columns).map { Int(($0 + 1e-6).rounded(.down)) })
        var best = answer(rounded, relaxed: relaxed, isCutShort: false)
        if isNear(best, gap) { return best }
        let dived = improved(dive(&relaxation) { isCancelled() || Date() > deadline })
        if cost(dived) < best.cost { best = answer(dived, relaxed: relaxed, isCutShort: false) }
        if isNear(best, gap) { return best }
        let left = deadline.timeIntervalSinceNow
        guard !isCancelled(), left > 0,
            let found = WholeProgram(program: program).solve(gap: gap, seconds: left, isCancelled: isCancelled)
        else {
            best.isCutShort = true
            return best
        }
        if let values = found.values {
            let counts = improved(values.prefix(columns).map { Int($0) })
            let searched = answer(counts, relaxed: relaxed, isCutShort: false)
            if searched.cost < best.cost { best = searched }
        }
        best.bound = min(best.cost, max(relaxed, found.bound))
        best.isCutShort = !found.isComplete || !isNear(best, gap)
        return best
    }

    private func answer(_ counts: [Int], relaxed: Double, isCutShort: Bool) -> Answer {
        Answer(counts: counts, cost: cost(counts), relaxed: relaxed, bound: relaxed, isCutShort: isCutShort)
    }

    /// A thousandth of a millionth is nothing.
    private func isNear(_ answer: Answer, _ gap: Double) -> Bool {
        answer.cost - answer.bound <= gap * abs(answer.cost) + 1e-9 * max(1, abs(answer.cost))
    }

    /// Adds shifts, dearest saving first, as long as one saves more than it costs; then takes away those that cost more than they save.
    private func improved(_ start: [Int]) -> [Int] {
        var counts = start
        var heads = coverage(counts)
        var load = limits.map { PeopleLimits.Load($0, counts) }
        let places = (0..<columns).map { slots(of: types[$0 % types.count], on: $0 / types.count) }
        let hours = curve.slotHours
        func saving(_ column: Int, beside others: Int = 0) -> Double {
            places[column].reduce(-types[column % types.count].cost) {
                $0 + hours * Covering.saving(heads[$1] + others, of: curve.required[$1], rules)
            }
        }
        func change(_ column: Int, by count: Int) {
            counts[column] += count
            for slot in places[column] { heads[slot] += count }
            load?.add(column, count)
        }
        // A shift's saving never rises as others are added: a stale one at the top is worked out anew, and the top stays the top.
        var queue = (0..<columns).map { (saving: saving($0), column: $0) }.filter { $0.saving > 1e-9 }
            .sorted { ($0.saving, $1.column) < ($1.saving, $0.column) }
        while let top = queue.popLast() {
            let now = saving(top.column)
            guard now > 1e-9, load?.takes(top.column) ?? true else { continue }
            if let next = queue.last, now < next.saving {
                let place = queue.partitioningIndex { $0.saving >= now }
                queue.insert((now, top.column), at: place)
                continue
            }
            change(top.column, by: 1)
            let left = saving(top.column)
            if left > 1e-9 { queue.insert((left, top.column), at: queue.partitioningIndex { $0.saving >= left }) }
        }
        for column in (0..<columns).reversed() {
            while counts[column] > 0, saving(column, beside: -1) < -1e-9 { change(column, by: -1) }
        }
        return counts
    }
}

extension Array {
    /// Index of the first element for which a condition holds that holds for all after it.
    fileprivate func partitioningIndex(_ isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
