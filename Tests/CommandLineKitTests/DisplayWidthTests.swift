import Testing

@testable import CommandLineKit

struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("热线", 4), ("，", 2), ("é", 1), ("e\u{301}", 1), ("한글", 4), ("ｱ", 1), ("Ａ", 2), ("🙂", 2), ("±", 1),
        ("\t", 0),
    ])
    func counts(_ text: String, _ width: Int) { #expect(text.displayWidth == width) }

    @Test func fitsAndPads() {
        #expect("热线x".fitting(3) == "热")
        #expect("热".padded(to: 4) == "热  " && "热".paddedLeft(to: 3) == " 热" && "热线".padded(to: 2) == "热线")
    }
}
