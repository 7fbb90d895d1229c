import HotlineModel

/// `events.xes`: the log as IEEE 1849-2016 (XES 2.0) writes it, a `<trace>` a case. Readers of XES 1.0 take it too: no list, no container.
struct EventsXES {
    let book: EventBook
    /// What the log is called.
    let title: String

    private static let extensions = [
        ("Concept", "concept"), ("Lifecycle", "lifecycle"), ("Time", "time"), ("Organizational", "org"),
    ]

    func write(to file: OutputFile) throws(ResultsError) {
        try file.write(Array(head.utf8))
        let names = book.activities.map(EventsXES.escaped)
        try book.forEachCase { (one, entries) throws(ResultsError) in
            let attributes = book.attributes(of: one, entries)
            var text = "<trace>\n" + EventsXES.string("concept:name", attributes.id)
            for (name, value) in zip(EventCase.names, attributes.values) where !value.isEmpty {
                text += name == "due" ? EventsXES.date(name, value) : EventsXES.string(name, value)
            }
            text += "<int key=\"replication\" value=\"\(EventBook.replication)\"/>\n"
            for number in entries {
                let entry = book.log.entries[Int(number)]
                let code = entry.activity.code
                text += "<event><string key=\"concept:name\" value=\"" + names[code] + "\"/>"
                text += EventsXES.string("lifecycle:transition", EventBook.transition)
                text += EventsXES.date("time:timestamp", EventTime.text(entry.time))
                if let actor = book.actor(of: entry) {
                    text += EventsXES.string("org:resource", actor.name) + EventsXES.string("org:group", actor.kind)
                }
                text += "<int key=\"event\" value=\"\(number + 1)\"/>" + EventsXES.string("activity", book.ids[code])
                let detail = book.detail(of: entry)
                if !detail.isEmpty { text += EventsXES.string("detail", detail) }
                text += "</event>\n"
            }
            text += "</trace>\n"
            try file.write(Array(text.utf8))
        }
        try file.write(Array("</log>\n".utf8))
    }

    private var head: String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">

            """
        for (name, prefix) in EventsXES.extensions {
            text +=
                "<extension name=\"\(name)\" prefix=\"\(prefix)\" uri=\"http://www.xes-standard.org/\(prefix).xesext\"/>\n"
        }
        text += "<global scope=\"trace\">" + EventsXES.string("concept:name", "unknown")
        text += EventsXES.string("kind", "unknown") + "<int key=\"replication\" value=\"0\"/></global>\n"
        text += "<global scope=\"event\">" + EventsXES.string("concept:name", "unknown")
        text += EventsXES.string("lifecycle:transition", EventBook.transition)
        text += EventsXES.date("time:timestamp", "1970-01-01T00:00:00.000+08:00")
        text += "<int key=\"event\" value=\"0\"/>" + EventsXES.string("activity", "unknown") + "</global>\n"
        text += "<classifier name=\"Activity\" keys=\"concept:name\"/>\n"
        text += "<classifier name=\"Activity id\" keys=\"activity\"/>\n"
        return text + EventsXES.string("concept:name", title) + EventsXES.string("lifecycle:model", "standard") + "\n"
    }

    private static func string(_ key: String, _ value: String) -> String {
        "<string key=\"\(key)\" value=\"\(escaped(value))\"/>"
    }

    private static func date(_ key: String, _ value: String) -> String { "<date key=\"\(key)\" value=\"\(value)\"/>" }

    /// Text as the value of an attribute. What XML 1.0 cannot hold is shown as U+FFFD.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out += "&#\(scalar.value);"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
