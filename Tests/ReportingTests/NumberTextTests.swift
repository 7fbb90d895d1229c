import Reporting
import Testing

struct NumberTextTests {
    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (20, "20"), (0.1, "0.1"), (-2.5, "-2.5"),
        (0.1 + 0.2, "0.30000000000000004"),
        (5e-05, "0.00005"), (1.25e-7, "0.000000125"), (-5e-05, "-0.00005"), (1e-12, "0.000000000001"), (1e-13, "1e-13"),
        (1e16, "10000000000000000"), (1.5e20, "150000000000000000000"), (1e21, "1e21"), (1.5e-300, "1.5e-300"),
        (123_456_789.125, "123456789.125"), (9_007_199_254_740_992, "9007199254740992"),
    ])
    func plain(value: Double, text: String) {
        #expect(NumberText.plain(value) == text)
        #expect(Double(text) == value)
    }

    @Test func everyNumberComesBack() {
        var bits: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<20_000 {
            bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let value = Double(bitPattern: bits)
            if value.isFinite { #expect(Double(NumberText.plain(value)) == value) }
        }
    }
}
