import Kernel
import Testing

@Suite struct RecordPoolTests {
    struct Call: BitwiseCopyable { var number: Int, state: UInt8 }

    @Test func recordsKeepTheirPlaceWhileOthersComeAndGo() {
        var pool = RecordPool<Call>(capacity: 1)
        let first = pool.make(Call(number: -1, state: 9))
        var indices: [UInt32] = []
        for i in 0..<5000 { indices.append(pool.make(Call(number: i, state: 0))) }
        for i in stride(from: 0, to: 5000, by: 3) { pool.recycle(indices[i]) }
        for i in stride(from: 1, to: 5000, by: 3) { #expect(pool[indices[i]].number == i) }
        #expect(pool[first].state == 9)
        #expect(pool.count == 5001 - 1667)
    }

    @Test func placesAreUsedAgain() {
        var pool = RecordPool<Call>()
        var largest: UInt32 = 0
        for i in 0..<100_000 {
            let index = pool.make(Call(number: i, state: 0))
            largest = max(largest, index)
            pool.recycle(index)
        }
        #expect(largest == 0 && pool.count == 0)
    }
}
