import Testing

@testable import CommandLineKit

struct TextWrappingTests {
    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("", 10, []), ("  a   b ", 10, ["a b"]),
        ("a unbreakable-word b", 8, ["a", "unbreakable-word", "b"]), ("keep\u{A0}this one", 9, ["keep this", "one"]),
        ("市民热线仿真", 6, ["市民热", "线仿真"]), ("市民热线，仿真", 8, ["市民热", "线，仿真"]),
        ("他说（好）吧", 7, ["他说", "（好）", "吧"]), ("运行 hotline 命令", 12, ["运行 hotline", "命令"]),
        ("用12345热线", 7, ["用12345", "热线"]), ("含义——说明", 5, ["含", "义——", "说明"]),
        ("呼入量/小时", 8, ["呼入", "量/小时"]), ("写作“坐席”；", 8, ["写作“坐", "席”；"]),
    ])
    func wraps(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(TextWrapping.lines(text, width: width) == lines)
    }

    @Test func keepsIndentedLines() {
        #expect(
            TextWrapping.paragraphs("one\ntwo\n\n  kept   as is\nend", width: 20) == [
                "one two", "", "  kept   as is", "end",
            ])
    }
}
