import Testing
import Wording

@testable import Reporting

struct ReadableNumberTests {
    @Test(arguments: [
        (1234.5678, 0, "1,235"), (1234567.0, 1, "1,234,567.0"), (999, 0, "999"), (-1234.5, 1, "-1,234.5"),
        (-0.001, 1, "0.0"),
        (0.05, 2, "0.05"), (123456, 0, "123,456"),
    ])
    func groups(value: Double, decimals: Int, text: String) {
        #expect(ReadableNumber.number(value, decimals: decimals) == text)
    }

    @Test(arguments: [
        (0.95312, 0.0042 as Double?, true, "1", "95.31 %"), (0.95312, 0.042, true, "1", "95.3 %"),
        (0.95312, nil, true, "1", "95.3 %"),
        (0.85, nil, true, "1", "85 %"), (0.95312, 0.42, true, "1", "95 %"), (12.3456, 0.8, false, "s", "12.35 s"),
        (12.3456, 12, false, "s", "12 s"), (43210.4, 320, false, "1", "43,210"), (24, 0, false, "h", "24 h"),
        (1.0471, nil, false, "1", "1.047"), (599.6, 3, false, "s", "599.6 s"), (750, 60, false, "s", "12.5 min"),
        (37_871, nil, false, "s", "10.5 h"), (37_871, 720, false, "s", "10.52 h"), (7200, nil, false, "s", "2 h"),
    ])
    func english(value: Double, half: Double?, isShare: Bool, unit: String, text: String) {
        #expect(ReadableNumber.text(value, halfWidth: half, isShare: isShare, unit: unit, language: .en) == text)
    }

    @Test func aHalfWidthIsInTheUnitOfItsValue() {
        #expect(ReadableNumber.half(720, of: 37_871, isShare: false, unit: "s", language: .en) == "0.20 h")
        #expect(ReadableNumber.half(60, of: 750, isShare: false, unit: "s", language: .en) == "1.0 min")
    }

    @Test func chinese() {
        #expect(ReadableNumber.text(0.953, isShare: true, unit: "1", language: .zh) == "95.3%")
        #expect(ReadableNumber.text(750, isShare: false, unit: "s", language: .zh) == "12.5 分钟")
        #expect(ReadableNumber.half(0.8, of: 12.3, isShare: false, unit: "s", language: .zh) == "0.80 秒")
    }
}
