import Kernel
import SimulationTime
import Testing

@testable import HotlineModel

@Suite struct CallTests {
    private func pool(_ count: Int) -> RecordPool<Call> {
        var calls = RecordPool<Call>()
        for index in 0..<count {
            _ = calls.make(
                Call(arrival: SimTime(milliseconds: Int64(index)), talk: 1, wrapUp: 0, patience: .max, type: 0))
        }
        return calls
    }

    private func order(_ line: WaitingLine, _ calls: borrowing RecordPool<Call>) -> [UInt32] {
        var found: [UInt32] = []
        var index = line.head
        while index != Call.nobody {
            found.append(index)
            index = calls[index].next
        }
        return found
    }

    @Test func aNewCallIsInNoQueueAndNotCounted() {
        let call = Call(arrival: SimTime(milliseconds: 5), talk: 7, wrapUp: 9, patience: .max, type: 3)
        #expect(!call.isCounted && call.patienceEnd.isNone && call.ticket == 0 && call.redials == 0)
        #expect(call.next == Call.nobody && call.previous == Call.nobody)
    }

    @Test(arguments: [[0], [3], [1, 2], [2, 1], [0, 3], [3, 0], [0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]])
    func whoeverLeavesTheOthersKeepTheirOrder(leaving: [UInt32]) {
        var calls = pool(4)
        var line = WaitingLine()
        for index in 0..<UInt32(4) { line.append(index, in: &calls) }
        var expected = Array(0..<UInt32(4))
        for index in leaving {
            line.remove(index, in: &calls)
            expected.removeAll { $0 == index }
            #expect(order(line, calls) == expected && line.count == expected.count)
        }
        // One who comes back, comes last.
        line.append(leaving[0], in: &calls)
        expected.append(leaving[0])
        #expect(order(line, calls) == expected && line.head == expected[0])
    }

    @Test func comingsAndGoingsAsInAnArray() {
        var numbers = TestNumbers(state: 1)
        var calls = pool(40)
        var line = WaitingLine()
        var waiting: [UInt32] = []
        for _ in 0..<4000 {
            let index = UInt32.random(in: 0..<40, using: &numbers)
            if let position = waiting.firstIndex(of: index) {
                waiting.remove(at: position)
                line.remove(index, in: &calls)
            } else {
                waiting.append(index)
                line.append(index, in: &calls)
            }
            #expect(order(line, calls) == waiting && line.count == waiting.count)
        }
    }

    @Test func twoQueuesShareThePool() {
        var calls = pool(6)
        var lines = (WaitingLine(), WaitingLine())
        for index in 0..<UInt32(6) {
            if index % 2 == 0 { lines.0.append(index, in: &calls) } else { lines.1.append(index, in: &calls) }
        }
        lines.0.remove(2, in: &calls)
        lines.1.remove(5, in: &calls)
        #expect(order(lines.0, calls) == [0, 4] && order(lines.1, calls) == [1, 3])
    }

    @Test func seatTimeIsTheIntegralOfTheCounts() {
        var numbers = TestNumbers(state: 2)
        var count = SeatCount(isPlain: true)
        var exact = SeatTally()
        var now: Int64 = 0
        for _ in 0..<500 {
            let passed = Int64.random(in: 0...3_600_000, using: &numbers)
            exact.scheduled += Int64(count.scheduled) * passed
            exact.present += Int64(count.present) * passed
            exact.busy += Int64(count.busy) * passed
            now += passed
            #expect(count.total(at: now) == exact && count.idle == count.present - count.busy)
            let next = (0..<3).map { _ in Int.random(in: 0...50, using: &numbers) }
            count.scheduledTime -= Int64(next[0] - count.scheduled) * now
            count.presentTime -= Int64(next[1] - count.present) * now
            count.busyTime -= Int64(next[2] - count.busy) * now
            (count.scheduled, count.present, count.busy) = (next[0], next[1], next[2])
            #expect(count.total(at: now) == exact, "a change by itself takes no time")
        }
    }
}
