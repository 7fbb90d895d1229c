import HotlineModel
import Scenarios
import Statistics

// Cut and exchange: the moves that save seats, each accepted only if every promise still holds.

extension SeatSizing {
    /// Tries a move everywhere it is possible and pays; false if it was cancelled.
    ///
    /// - Parameter isScreened: whether some of the replications say first where it is worth a look with all.
    mutating func sweep(_ move: SeatMove, isScreened: Bool = false) throws -> Bool {
        var pending = places.filter { isPossible(move, $0) }
        while !pending.isEmpty {
            let taken = batch(&pending, span: move.span)
            guard let accepted = try attempt(move, taken, isScreened: isScreened) else { return false }
            // What was accepted once may be so again.
            pending += accepted.filter { isPossible(move, $0) }
            pending.sort { ($0.column, $0.step) < ($1.column, $1.step) }
        }
        return true
    }

    private func cells(_ move: SeatMove, _ place: (column: Int, step: Int)) -> [(cell: Int, change: Int)] {
        move.parts.map {
            (grid.cell(group: $0.group, column: place.column, step: place.step + $0.later), $0.change)
        }
    }

    private func isPossible(_ move: SeatMove, _ place: (column: Int, step: Int)) -> Bool {
        guard place.step + move.span <= grid.steps else { return false }
        var price = 0.0
        for (cell, change) in cells(move, place) {
            guard grid.isOpen(cell), seats[cell] + change >= grid.question.least else { return false }
            price += Double(change) * grid.hours(cell) * grid.question.prices[grid.place(cell).group]
        }
        return price < -1e-9
    }

    private func with(_ move: SeatMove, _ places: [(column: Int, step: Int)]) -> [Int] {
        var changed = seats
        for place in places { for (cell, change) in cells(move, place) { changed[cell] += change } }
        return changed
    }

    /// Tries a move at places that do not feel one another; nil if it was cancelled. Returns where it was accepted.
    private mutating func attempt(
        _ move: SeatMove, _ taken: [(column: Int, step: Int)], isScreened: Bool
    ) throws -> [(column: Int, step: Int)]? {
        if let known = journal.known() {
            let accepted = taken.filter { place in
                cells(move, place).allSatisfy { known[$0.cell] == seats[$0.cell] + $0.change }
            }
            seats = known
            if !accepted.isEmpty { current = nil }
            return accepted
        }
        guard let before = try standing() else { return nil }
        var taken = taken
        if isScreened, replications.count >= 2 * SeatSizing.screen {
            guard let left = try screen(move, taken, before) else { return nil }
            taken = left
            if taken.isEmpty {
                journal.note(seats)
                return []
            }
        }
        guard let seen = try trials.run(with(move, taken), replications) else { return nil }
        var accepted = choose(move, taken, before, seen)
        var after: Standing?
        if accepted.count == taken.count { after = Standing(promises, seen) }
        while !accepted.isEmpty {
            if after == nil {
                guard let checked = try trials.run(with(move, accepted), replications) else { return nil }
                after = Standing(promises, checked)
            }
            let worse = (0..<promises.count).filter { lack(after!, $0) > lack(before, $0) + 1e-12 }
            if worse.isEmpty { break }
            accepted = without(move, accepted, worse)
            after = nil
        }
        if !accepted.isEmpty {
            seats = with(move, accepted)
            current = after
        }
        journal.note(seats)
        return accepted
    }

    /// The places where a move seems to break nothing, by the first of the replications; nil if it was cancelled. What it changes is
    /// seen in these, paired; where the promises stand is known from all.
    private func screen(
        _ move: SeatMove, _ taken: [(column: Int, step: Int)], _ before: Standing
    ) throws -> [(column: Int, step: Int)]? {
        let first = replications.prefix((replications.count + SeatSizing.screen - 1) / SeatSizing.screen)
        guard var seen = try trials.run(with(move, taken), first) else { return nil }
        var looked = Standing(promises, before.seen.prefix(first.count))
        return taken.filter { place in
            let windows = windows(column: place.column, step: place.step, span: move.span)
            let promised = touched(windows)
            let margins = promised.map { looked.margin($0) }
            for window in windows { looked.exchange(&seen, slots: window) }
            defer { for window in windows { looked.exchange(&seen, slots: window) } }
            return zip(promised, margins).allSatisfy { promise, margin in
                guard let margin, let after = looked.margin(promise), let all = before.margin(promise) else {
                    return true
                }
                return after >= margin || all + after - margin >= -(allowed[promise] ?? 0)
            }
        }
    }

    /// The places where a move breaks nothing, by what a simulation with all of them showed around each: the least harmful first.
    private func choose(
        _ move: SeatMove, _ taken: [(column: Int, step: Int)], _ before: Standing, _ seen: Observations
    ) -> [(column: Int, step: Int)] {
        var seen = seen
        var looked = before
        let all = taken.map { place in
            let windows = windows(column: place.column, step: place.step, span: move.span)
            return (place: place, windows: windows, promised: touched(windows))
        }
        var order = Array(all.indices)
        if grid.question.stretch != .slot {
            let harm = all.map { one -> Double in
                let margins = one.promised.map { looked.margin($0) ?? 0 }
                for window in one.windows { looked.exchange(&seen, slots: window) }
                let loss = zip(one.promised, margins).reduce(0.0) { $0 + $1.1 - (looked.margin($1.0) ?? 0) }
                for window in one.windows { looked.exchange(&seen, slots: window) }
                let price = cells(move, one.place).reduce(0.0) {
                    $0 - Double($1.change) * grid.hours($1.cell) * grid.question.prices[grid.place($1.cell).group]
                }
                return loss / price
            }
            order.sort { harm[$0] < harm[$1] }
        }
        var accepted: [Int] = []
        for index in order {
            let lacks = all[index].promised.map { lack(looked, $0) }
            for window in all[index].windows { looked.exchange(&seen, slots: window) }
            if zip(all[index].promised, lacks).allSatisfy({ lack(looked, $0) <= $1 + 1e-12 }) {
                accepted.append(index)
            } else {
                for window in all[index].windows { looked.exchange(&seen, slots: window) }
            }
        }
        return accepted.sorted().map { all[$0].place }
    }

    /// The accepted places less those next to promises that are worse; if none is, less the last half.
    private func without(
        _ move: SeatMove, _ accepted: [(column: Int, step: Int)], _ worse: [Int]
    ) -> [(column: Int, step: Int)] {
        let stretches = Set(worse.map { promises.place($0).stretch })
        if promises.grid.question.stretch == .slot {
            let left = accepted.filter { place in
                !windows(column: place.column, step: place.step, span: move.span).contains { window in
                    window.contains { stretches.contains(promises.stretchOfUnit[promises.unitOfSlot[$0]]) }
                }
            }
            if left.count < accepted.count { return left }
        }
        return Array(accepted.prefix(accepted.count / 2))
    }
}
