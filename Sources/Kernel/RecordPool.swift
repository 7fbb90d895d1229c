/// Records of one kind in one block of memory, named by small integers and recycled: memory grows with the records
/// that are alive at once, not with all there ever were.
///
///     var calls = RecordPool<Call>()
///     let call = calls.make(Call(arrival: now))
///     calls[call].isAnswered = true
///     calls.recycle(call)
///
/// `make` and `recycle` are O(1); indices of recycled records are handed out again, last in, first out.
@frozen
public struct RecordPool<Record: BitwiseCopyable>: ~Copyable {
    @usableFromInline var records: UnsafeMutablePointer<Record>
    @usableFromInline var free: UnsafeMutablePointer<UInt32>
    @usableFromInline var freeCount: Int
    @usableFromInline var used: Int
    @usableFromInline var capacity: Int

    /// Makes an empty pool with room for `capacity` records before it has to grow.
    @inlinable
    public init(capacity: Int = 256) {
        self.capacity = max(16, capacity)
        records = .allocate(capacity: self.capacity)
        free = .allocate(capacity: self.capacity)
        freeCount = 0
        used = 0
    }

    deinit {
        records.deallocate()
        free.deallocate()
    }

    /// Number of living records.
    @inlinable public var count: Int { used &- freeCount }

    /// All indices ever handed out are below this; recycled ones are among them.
    @inlinable public var upperBound: UInt32 { UInt32(truncatingIfNeeded: used) }

    /// Stores a record and names it.
    @inlinable @inline(__always)
    public mutating func make(_ record: Record) -> UInt32 {
        let index: UInt32
        if freeCount > 0 {
            freeCount &-= 1
            index = free[freeCount]
        } else {
            if used == capacity { grow() }
            index = UInt32(truncatingIfNeeded: used)
            used &+= 1
        }
        (records + Int(index)).initialize(to: record)
        return index
    }

    /// Gives a record's place back. The caller must not use the index again.
    @inlinable
    public mutating func recycle(_ index: UInt32) {
        precondition(freeCount < used, "more records recycled than made")
        free[freeCount] = index
        freeCount &+= 1
    }

    /// The record behind an index. Traps beyond the largest index ever handed out.
    @inlinable
    public subscript(index: UInt32) -> Record {
        unsafeAddress {
            precondition(Int(index) < used, "no such record")
            return UnsafePointer(records + Int(index))
        }
        unsafeMutableAddress {
            precondition(Int(index) < used, "no such record")
            return records + Int(index)
        }
    }

    @usableFromInline
    mutating func grow() {
        let larger = capacity * 2
        precondition(larger < Int(UInt32.max), "more than four thousand million records")
        let grown = UnsafeMutablePointer<Record>.allocate(capacity: larger)
        grown.moveInitialize(from: records, count: used)
        records.deallocate()
        records = grown
        let places = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
        places.moveInitialize(from: free, count: freeCount)
        free.deallocate()
        free = places
        capacity = larger
    }
}
