import Foundation
import Wording

// Pieces of a page: paragraphs, tables, charts.

extension PageDocument {
    /// A piece; `id` names it in the page.
    func html(_ block: ReportPage.Block, _ id: String) -> String {
        switch block {
        case .prose(let text): "<p>\(e(text))</p>\n"
        case .list(let lines): list(lines)
        case .facts(let items): facts(items, "column")
        case .code(let text): "<pre><code>\(e(text))</code></pre>\n"
        case .table(let table): small(table, id)
        case .data(let table): large(table, id)
        case .chart(let name): chart(name)
        case .files(let items): files(items)
        }
    }

    private func small(_ table: ReportPage.Table, _ id: String) -> String {
        guard !table.rows.isEmpty else { return "" }
        let longest = table.header.indices.map { column in
            table.rows.reduce(0) { max($0, column < $1.count ? $1[column].count : 0) }
        }
        func kind(_ column: Int) -> String {
            guard table.left.contains(column) else { return "" }
            return " class=\"left\(longest[column] > 40 ? " long" : longest[column] > 24 ? "" : " short")\""
        }
        var out = table.title.isEmpty ? "" : "<h3 id=\"\(id)-title\">\(e(table.title))</h3>\n"
        out += tools(id + "-tools", isFiltered: false)
        out += scroll(table.title.isEmpty ? table.header.joined(separator: ", ") : table.title)
        out += "<table class=\"small\" id=\"\(id)\"><thead><tr>"
        for (column, name) in table.header.enumerated() { out += "<th scope=\"col\"\(kind(column))>\(e(name))</th>" }
        out += "</tr></thead><tbody>\n"
        for row in table.rows {
            out += "<tr>" + row.enumerated().map { "<td\(kind($0))>\(e($1))</td>" }.joined() + "</tr>\n"
        }
        return out + "</tbody></table></div>\n"
    }

    private func large(_ table: ReportPage.DataTable, _ id: String) -> String {
        guard HTMLText.isFileName(table.file), let found = rows(table) else {
            return "<h3>\(e(table.title))</h3>\n<p class=\"note\">\(e(PageWords.noFile(language, table.file)))</p>\n"
        }
        if found.rows.isEmpty { return "" }
        let numbers = found.numbers
        func kind(_ column: Int) -> String { numbers.contains(column) ? "" : " class=\"left\"" }
        let file = e(table.file)
        var out = "<div class=\"data\" id=\"\(id)\" data-file=\"\(file)\">\n<h3>\(e(table.title))</h3>\n"
        let words =
            found.rows.count < found.all
            ? PageWords.cut(
                language, ReadableNumber.whole(found.rows.count), table.file, ReadableNumber.whole(found.all))
            : PageWords.whole(language, table.file)
        out += "<p class=\"note\">\(e(words))</p>\n"
        out += tools(id + "-tools", isFiltered: true)
        out += scroll(table.title, isTall: true) + "<table><thead><tr>"
        for (column, name) in found.header.enumerated() {
            let hint = table.words[name].map { " title=\"\(e($0))\"" } ?? ""
            out += "<th scope=\"col\"\(kind(column))\(hint)>\(e(name))</th>"
        }
        out += "</tr></thead><tbody>\n"
        for row in found.rows.prefix(PageDocument.firstRows) {
            out += "<tr>" + row.enumerated().map { "<td\(kind($0))>\(e($1))</td>" }.joined() + "</tr>\n"
        }
        out += "</tbody></table></div>\n"
        if found.rows.count > PageDocument.firstRows {
            out += "<noscript><p class=\"note\">\(e(PageWords.firstRows(language, table.file)))</p></noscript>\n"
        }
        out += "<button type=\"button\" class=\"more\" hidden>\(e(PageWords.more(language)))</button>\n"
        return out
            + "<script type=\"application/json\">\(HTMLText.json(PageDocument.compact(found.json.text)))</script>\n</div>\n"
    }

    /// Filter, choices, download: hidden until the script works them.
    private func tools(_ id: String, isFiltered: Bool) -> String {
        var out = "<div class=\"tools\" id=\"\(id)\" hidden>"
        if isFiltered {
            out +=
                "<label>\(e(PageWords.filter(language))) <input type=\"search\"></label><span class=\"choices\"></span>"
        }
        out += "<button type=\"button\" class=\"download\">\(e(PageWords.download(language)))</button>"
        return out + (isFiltered ? "<output></output>" : "") + "</div>\n"
    }

    private func scroll(_ title: String, isTall: Bool = false) -> String {
        let label = e(PageWords.scrolls(language, title))
        return "<div class=\"scroll\(isTall ? " tall" : "")\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\">"
    }

    /// A chart's specification with its own title above it, where it can be read and wrapped.
    private func chart(_ name: String) -> String {
        guard HTMLText.isFileName(name), let spec = spec(name),
            let object = try? JSONSerialization.jsonObject(with: Data(spec.utf8)) as? [String: Any]
        else {
            let file = name + ".vl.json"
            return "<p class=\"note\">\(e(PageWords.noFile(language, file)))</p>\n"
        }
        let title = object["title"] as? [String: Any]
        let heading = (title?["text"] as? String) ?? (object["title"] as? String) ?? name
        let below = (title?["subtitle"] as? String) ?? (title?["subtitle"] as? [String])?.joined(separator: " ") ?? ""
        var out = "<figure data-chart=\"\(e(name))\">\n<figcaption><h3>\(e(heading))</h3>\n"
        if !below.isEmpty { out += "<p class=\"note\">\(e(below))</p>\n" }
        out += "</figcaption>\n"
        guard library != nil else {
            return out + "<p class=\"note\">\(e(PageWords.noLibrary(language)))</p>\n</figure>\n"
        }
        out += "<div class=\"plot\" role=\"img\" aria-label=\"\(e(heading))\"></div>\n"
        return out
            + "<script type=\"application/json\">\(HTMLText.json(PageDocument.compact(spec)))</script>\n</figure>\n"
    }

    /// JSON without the spaces that files have for readers.
    static func compact(_ json: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(json.utf8.count)
        var (isText, isEscaped) = (false, false)
        for byte in json.utf8 {
            let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
            if isText || !isSpace { out.append(byte) }
            if isEscaped {
                isEscaped = false
            } else if isText && byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isText.toggle()
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func files(_ items: [ReportPage.Fact]) -> String {
        var out =
            "<div class=\"scroll\"><table><thead><tr><th scope=\"col\" class=\"left\">\(e(PageWords.file(language)))</th>"
        out += "<th scope=\"col\" class=\"left\">\(e(PageWords.holds(language)))</th></tr></thead><tbody>\n"
        for item in items {
            let name = e(item.name)
            let link = HTMLText.isFileName(item.name) ? "<a href=\"\(name)\">\(name)</a>" : name
            out += "<tr><td class=\"left\">\(link)</td><td class=\"left\">\(e(item.value))</td></tr>\n"
        }
        return out + "</tbody></table></div>\n"
    }
}
