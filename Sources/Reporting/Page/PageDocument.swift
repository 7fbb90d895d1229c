import Foundation
import Wording

/// A report as HTML: one file that opens from a disk and asks no network for anything.
///
/// Everything that comes from a scenario passes `HTMLText`. Should something slip through all the same, the page's own policy
/// (Content-Security-Policy) lets no script run but those whose hashes it names, and lets nothing be fetched.
struct PageDocument {
    /// Rows of a table in the page without scripts.
    static let firstRows = 20

    let page: ReportPage
    /// The library that draws; nil: charts are not drawn.
    let library: String?
    /// Rows of a table; nil if there is no such file.
    let rows: (ReportPage.DataTable) -> PageRows?
    /// A chart's specification; nil if there is no such file.
    let spec: (String) -> String?

    init(
        page: ReportPage, library: String?, rows: @escaping (ReportPage.DataTable) -> PageRows?,
        spec: @escaping (String) -> String?
    ) {
        self.page = page
        self.library = library.flatMap { HTMLText.isSafe(script: $0) ? $0 : nil }
        self.rows = rows
        self.spec = spec
    }

    var language: Language { page.language }

    /// The whole file.
    var html: String {
        let scripts = (library.map { [$0] } ?? []) + [PageScript.code]
        let sources = scripts.map { "'sha256-" + PageDocument.hash($0) + "'" }.joined(separator: " ")
        let policy =
            "default-src 'none'; script-src \(sources); style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        var out = """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="hotline \(e(page.version))">
            <title>\(e(page.title)) – \(e(page.kind))</title>
            <style>
            \(PageStyle.css)
            </style>
            </head>
            <body>
            <a class="skip" href="#results">\(e(PageWords.skip(language)))</a>

            """
        out += head + contents + "<main class=\"wide\" id=\"results\">\n" + warnings + cards
        for section in page.sections {
            out += open(section.id, section.title)
            for (index, block) in section.blocks.enumerated() { out += html(block, "\(section.id)-\(index + 1)") }
            out += "</section>\n"
        }
        out += "</main>\n<footer class=\"wide\"><p>\(e(PageWords.madeBy(language, page.version)))</p></footer>\n"
        out += "<script type=\"application/json\" id=\"words\">\(HTMLText.json(words.text))</script>\n"
        for script in scripts { out += "<script>" + script + "</script>\n" }
        return out + "</body>\n</html>\n"
    }

    /// Text as it may stand between tags or in an attribute.
    func e(_ text: String) -> String { HTMLText.escape(text) }

    func open(_ id: String, _ title: String, _ kind: String = "") -> String {
        let name = kind.isEmpty ? "" : " class=\"\(kind)\""
        return
            "<section\(name) id=\"\(e(id))\" aria-labelledby=\"\(e(id))-title\">\n<h2 id=\"\(e(id))-title\">\(e(title))</h2>\n"
    }

    private var head: String {
        var out = "<header><div class=\"wide\">\n<p class=\"kind\">\(e(page.kind))</p>\n<h1>\(e(page.title))</h1>\n"
        if !page.question.isEmpty { out += "<p class=\"question\">\(e(page.question))</p>\n" }
        return out + facts(page.facts, "") + "</div></header>\n"
    }

    private var contents: String {
        var links = page.warnings.isEmpty ? [] : [("warnings", PageWords.warnings(language))]
        if hasHeadlines { links.append(("headlines", PageWords.headlines(language))) }
        links += page.sections.map { ($0.id, $0.title) }
        let items = links.map { "<li><a href=\"#\(e($0.0))\">\(e($0.1))</a></li>" }.joined(separator: "\n")
        let label = e(PageWords.contents(language))
        return "<nav aria-label=\"\(label)\"><ul class=\"wide\">\n\(items)\n</ul></nav>\n"
    }

    private var warnings: String {
        var out = "<noscript><p class=\"note\">\(e(PageWords.noScript(language)))</p></noscript>\n"
        if page.warnings.isEmpty { return out }
        out += open("warnings", PageWords.warnings(language), "warnings")
        return out + list(page.warnings) + "</section>\n"
    }

    private var hasHeadlines: Bool { !page.cards.isEmpty || !page.answer.isEmpty }

    private var cards: String {
        guard hasHeadlines else { return "" }
        var out = open("headlines", PageWords.headlines(language))
        for line in page.answer { out += "<p class=\"answer\">\(e(line))</p>\n" }
        if !page.cards.isEmpty {
            out += "<div class=\"cards\">\n" + page.cards.map(html).joined() + "</div>\n"
        }
        for note in page.cardNotes { out += "<p class=\"note\">\(e(note))</p>\n" }
        return out + "</section>\n"
    }

    private func html(_ card: ReportPage.Card) -> String {
        let verdicts = card.values.flatMap { $0.promises.map(\.verdict) }
        let mark = [ReportPage.Card.Mark.missed, .open, .kept].first { verdicts.contains($0) }
        var out = "<article class=\"card \(mark?.rawValue ?? "")\">\n<h3>\(e(card.title))</h3>\n"
        for value in card.values {
            if !value.label.isEmpty { out += "<p class=\"label\">\(e(value.label))</p>\n" }
            let half = value.half.isEmpty ? "" : " <span class=\"half\">± \(e(value.half))</span>"
            out += "<p class=\"value\">\(e(value.text))\(half)</p>\n"
            for promise in value.promises {
                let sign = ["kept": "✓", "missed": "✗"][promise.verdict.rawValue] ?? "?"
                out +=
                    "<p class=\"promise\"><span class=\"verdict \(promise.verdict.rawValue)\">\(sign) "
                    + "\(e(promise.verdictWords))</span> \(e(promise.words))</p>\n"
            }
        }
        for note in card.notes { out += "<p class=\"note\">\(e(note))</p>\n" }
        return out + "</article>\n"
    }

    func list(_ lines: [String]) -> String {
        "<ul>\n" + lines.map { "<li>\(e($0))</li>\n" }.joined() + "</ul>\n"
    }

    func facts(_ facts: [ReportPage.Fact], _ kind: String) -> String {
        "<dl class=\"facts \(kind)\">\n"
            + facts.map { "<div><dt>\(e($0.name))</dt><dd>\(e($0.value))</dd></div>\n" }.joined() + "</dl>\n"
    }

    /// What the page's script says.
    private var words: JSON {
        let data = PageWords.datumNames.map { JSON.Member($0, .string(PageWords.datum($0)!(language))) }
        return [
            "sorts": .string(PageWords.sorts(language)), "any": .string(PageWords.any.text(language)),
            "count": .string(PageWords.count.text(language)), "failed": .string(PageWords.chartFailed.text(language)),
            "menu": .string(PageWords.chartMenu(language)), "svg": .string(PageWords.saveSVG(language)),
            "png": .string(PageWords.savePNG(language)), "data": .object(data),
        ]
    }

    /// A script's hash as the page's policy names it.
    static func hash(_ script: String) -> String {
        let hex = Array(SHA256.digest(of: script).utf8)
        let bytes = stride(from: 0, to: hex.count, by: 2).map { place in
            UInt8(String(decoding: hex[place..<place + 2], as: UTF8.self), radix: 16)!
        }
        return Data(bytes).base64EncodedString()
    }
}
