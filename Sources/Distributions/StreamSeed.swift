/// The 256-bit start of a random stream, computed from the stream's name alone.
///
/// A name has four parts: seed, replication, purpose and subject (a line, a topic, an organisation). Since nothing but the
/// name enters, a stream added or removed elsewhere shifts no other: two scenarios that share a stream's name meet
/// the same customers (common random numbers).
struct StreamSeed: Hashable {
    let words: (UInt64, UInt64, UInt64, UInt64)

    /// FNV-1a with 128 bits (Fowler, Noll, Vo; draft-eastlake-fnv) over the parts, then SplitMix64 (Steele, Lea and
    /// Flood 2014) from both halves: two names share a state only if their 128-bit hashes are equal.
    init(seed: UInt64, replication: Int, purpose: String, subject: String) {
        var hash = FNV1a128()
        hash.feed(seed)
        hash.feed(UInt64(bitPattern: Int64(replication)))
        // Lengths keep ("ab", "c") and ("a", "bc") apart.
        hash.feed(UInt64(purpose.utf8.count))
        for byte in purpose.utf8 { hash.feed(byte) }
        hash.feed(UInt64(subject.utf8.count))
        for byte in subject.utf8 { hash.feed(byte) }
        var upper = SplitMix64(state: UInt64(truncatingIfNeeded: hash.value >> 64))
        var lower = SplitMix64(state: UInt64(truncatingIfNeeded: hash.value))
        func word() -> UInt64 {
            let low = lower.next()
            return SplitMix64.mix(upper.next() ^ (low << 32 | low >> 32))
        }
        words = (word(), word(), word(), word())
    }

    static func == (a: StreamSeed, b: StreamSeed) -> Bool { a.words == b.words }

    func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}

/// Fowler–Noll–Vo hash 1a of 128 bits.
struct FNV1a128 {
    private(set) var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    mutating func feed(_ byte: UInt8) {
        value ^= UInt128(byte)
        value &*= (1 << 88) + 0x13b
    }

    /// Least significant byte first.
    mutating func feed(_ word: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { feed(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }
}

/// SplitMix64, the generator its authors recommend for filling the state of another.
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        return SplitMix64.mix(state)
    }

    static func mix(_ x: UInt64) -> UInt64 {
        var z = x
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
