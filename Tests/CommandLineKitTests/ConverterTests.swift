import Testing

@testable import CommandLineKit

struct ConverterTests {
    @Test(arguments: ["1", "-2.5", "1e3", "+4", ".5"])
    func readsNumbers(_ text: String) { #expect((try? Converter.double.convert(text).get()) != nil) }

    @Test(arguments: ["", "nan", "inf", "0x1p3", "1e999", "1,5", " 1"])
    func refusesWhatIsNoNumber(_ text: String) {
        #expect(throws: ParseFailure(.number)) { try Converter.double.convert(text).get() }
    }

    @Test func boundsAreKept() {
        let half = Converter<Double>.double.within(0..<1)
        #expect((try? half.convert("0").get()) == 0)
        #expect((try? half.convert("1").get()) == nil)
        #expect(half.allowed?.phrase(in: .english) == "at least 0 and less than 1")
        #expect(Converter<Int>.int.within(...5).allowed?.phrase(in: .chinese) == "不大于 5")
        #expect(Converter<Double>.double.above(0).allowed?.phrase(in: .english) == "more than 0")
    }

    @Test func stepsFollowEachOther() throws {
        let even = Converter<Int>.int.then {
            $0 % 2 == 0 ? .success($0 / 2) : .failure(ParseFailure(expected: "an even number"))
        }
        #expect(try even.convert("8").get() == 4)
        #expect(throws: ParseFailure(.text("an even number"))) { try even.convert("7").get() }
    }

    @Test func defaultsAreShownShort() {
        #expect(Converter<Double>.double.show(20) == "20")
        #expect(Converter<Double>.double.show(0.25) == "0.25")
    }
}
