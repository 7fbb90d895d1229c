import Testing

@testable import HotlineModel

/// Sums are checked field by field through a mirror, so that a field added later and forgotten in `+=` fails.
@Suite struct ContactTallyTests {
    /// A tally whose fields, all `Int64`, are `first`, `first + step`, …
    private func filled<T: BitwiseCopyable>(_ tally: T, _ first: Int64, step: Int64) -> T {
        var tally = tally
        withUnsafeMutableBytes(of: &tally) { bytes in
            for (index, offset) in stride(from: 0, to: bytes.count, by: 8).enumerated() {
                bytes.storeBytes(of: first + Int64(index) * step, toByteOffset: offset, as: Int64.self)
            }
        }
        return tally
    }

    private func fields(_ tally: Any) throws -> [Int64] {
        try Mirror(reflecting: tally).children.map { try #require($0.value as? Int64, "\($0.label ?? "")") }
    }

    private func sumsEveryField<T: BitwiseCopyable>(
        _ empty: T, _ size: Int, _ add: (inout T, T) -> Void
    ) throws {
        let a = filled(empty, 1_000, step: 17)
        let b = filled(empty, 50, step: 3)
        var sum = a
        add(&sum, b)
        let parts = zip(try fields(a), try fields(b)).map { $0 + $1 }
        #expect(try fields(sum) == parts)
        #expect(parts.count * 8 == size && Set(parts).count == parts.count)
        #expect(try fields(empty).allSatisfy { $0 == 0 })
        add(&sum, empty)
        #expect(try fields(sum) == parts)
    }

    @Test func contactsAddUpFieldByField() throws {
        try sumsEveryField(ContactTally(), MemoryLayout<ContactTally>.size) { $0 += $1 }
    }

    @Test func seatsAddUpFieldByField() throws {
        try sumsEveryField(SeatTally(), MemoryLayout<SeatTally>.size) { $0 += $1 }
    }

    @Test func queuesAddUpFieldByField() throws {
        try sumsEveryField(QueueTally(), MemoryLayout<QueueTally>.size) { $0 += $1 }
    }

    @Test func fieldsKeepTheirNames() {
        let tally = filled(ContactTally(), 0, step: 1)
        #expect(tally.fresh == 1 && tally.lost == 8 && tally.wrapUp == 13)
    }
}
