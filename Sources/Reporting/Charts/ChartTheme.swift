/// Look of all charts: legible on a slide at 900 pixels, told apart by the colour-blind (Okabe and Ito 2008).
enum ChartTheme {
    static let skyBlue = "#56B4E9"
    static let blue = "#0072B2"
    static let orange = "#E69F00"
    static let green = "#009E73"
    static let purple = "#CC79A7"
    static let vermillion = "#D55E00"

    /// Width of a whole chart in pixels.
    static let width = 900

    private static let fonts =
        "Helvetica, Arial, 'WenQuanYi Micro Hei', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

    /// The `config` of every specification.
    static let config: JSON = [
        "font": .string(fonts), "background": "white", "view": ["stroke": .null],
        "title": [
            "fontSize": 22, "fontWeight": 600, "subtitleFontSize": 15, "subtitleColor": "#555555", "anchor": "start",
            "frame": "group", "offset": 18, "subtitlePadding": 6,
        ],
        "axis": [
            "labelFontSize": 15, "titleFontSize": 16, "titleFontWeight": "normal", "labelColor": "#333333",
            "gridColor": "#E5E5E5", "domainColor": "#888888", "tickColor": "#888888", "labelSeparation": 10,
        ],
        "axisY": ["domain": false, "ticks": false, "labelPadding": 6, "titlePadding": 10],
        "axisX": ["grid": false, "titlePadding": 8, "labelPadding": 7],
        "header": ["labelFontSize": 17, "labelFontWeight": 600, "labelPadding": 8, "title": .null],
        "text": ["fontSize": 15],
    ]

    /// The line of a target, and what it asks, at its right end. It takes scale and axis from the chart it lies upon.
    ///
    /// - Parameter isHigh: whether the words stand below the line rather than above.
    static func target(_ value: Double, label: String, isHigh: Bool) -> [JSON] {
        let rule: JSON = [
            "data": ["values": [["target": .number(value)]]],
            "mark": ["type": "rule", "color": .string(vermillion), "strokeDash": [6, 4], "strokeWidth": 2],
            "encoding": ["y": ["field": "target"]],
        ]
        // White round the letters: a curve behind them stays a curve, and they stay words.
        return [rule, words(value, label, isHigh, halo: true), words(value, label, isHigh, halo: false)]
    }

    private static func words(_ value: Double, _ label: String, _ isHigh: Bool, halo: Bool) -> JSON {
        let mark: JSON = [
            "type": "text", "color": .string(vermillion), "align": "right", "dx": -2,
            "baseline": .string(isHigh ? "top" : "bottom"), "dy": .integer(isHigh ? 5 : -5),
        ]
        return [
            "data": ["values": [["target": .number(value), "label": .string(label)]]],
            "mark": halo
                ? mark.adding([.init("stroke", "white"), .init("strokeWidth", 5), .init("strokeJoin", "round")]) : mark,
            "encoding": [
                "x": ["value": "width"], "y": ["field": "target"],
                "text": ["field": "label", "type": "nominal"],
            ],
        ]
    }
}
