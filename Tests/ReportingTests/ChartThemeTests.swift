import Testing

@testable import Reporting

struct ChartThemeTests {
    @Test func lettersAreLegibleOnASlide() {
        for (part, name) in [
            ("title", "fontSize"), ("title", "subtitleFontSize"), ("axis", "labelFontSize"), ("axis", "titleFontSize"),
            ("header", "labelFontSize"), ("text", "fontSize"),
        ] {
            guard case .integer(let size)? = ChartTheme.config[part]?[name] else {
                Issue.record("no size of \(part).\(name)")
                continue
            }
            #expect(size >= 14)
        }
    }

    @Test func aTargetIsARuleAndItsWords() {
        let layers = ChartTheme.target(85, label: "target ≥ 85 %", isHigh: true)
        #expect(layers.map { $0["mark"]?["type"] } == ["rule", "text", "text"])
        #expect(layers[1]["mark"]?["stroke"] == "white" && layers[2]["mark"]?["stroke"] == nil)
        #expect(layers[1]["mark"]?["baseline"] == "top" && layers[2]["mark"]?["baseline"] == "top")
    }
}
