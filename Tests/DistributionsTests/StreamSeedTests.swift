import Testing

@testable import Distributions

@Suite struct StreamSeedTests {
    @Test func hashesAsPublished() {
        // Landon Curt Noll's vectors for FNV-1a of 128 bits.
        #expect(FNV1a128().value == 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
        var hash = FNV1a128()
        hash.feed(UInt8(ascii: "a"))
        #expect(hash.value == 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964)
    }

    @Test func mixesAsPublished() {
        // First outputs of splitmix64.c for the seed 1234567.
        var mix = SplitMix64(state: 1_234_567)
        #expect(mix.next() == 6_457_827_717_110_365_317)
        #expect(mix.next() == 3_203_168_211_198_807_973)
    }

    @Test func everyPartOfTheNameCounts() {
        var seeds: Set<StreamSeed> = []
        for seed in [0, 1, UInt64.max] {
            for replication in [-1, 0, 1, 2] {
                for (purpose, subject) in [("ab", "c"), ("a", "bc"), ("", "abc"), ("abc", ""), ("热线", "12345")] {
                    seeds.insert(.init(seed: seed, replication: replication, purpose: purpose, subject: subject))
                }
            }
        }
        #expect(seeds.count == 3 * 4 * 5)
    }
}
