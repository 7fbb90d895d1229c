import Testing

@testable import Statistics

@Suite struct Wide256Tests {
    static let one = Int128(1)
    static let pairs: [(Int128, Int128)] = [
        (3, 5), (one << 62, (one << 60) + 7), (12345 - (one << 100), (one << 99) + 1), (one << 125, 3 - (one << 124)),
    ]

    /// (a+b)(a−b) = a² − b² in full width, over sign and size.
    @Test(arguments: pairs)
    func products(_ a: Int128, _ b: Int128) {
        #expect(Wide256(a + b, times: a - b) == Wide256(a, times: a) - Wide256(b, times: b))
        #expect(Wide256(a + b, times: a - b) + Wide256(b, times: b) == Wide256(a, times: a))
    }

    @Test func doubles() {
        #expect(Wide256(1 << 100, times: 1 << 90).doubleValue == 0x1p190)
        #expect(Wide256(12, times: 12).doubleValue == 144)
    }
}
