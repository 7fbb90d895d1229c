extension JSON {
    /// The document as text (RFC 8259), two spaces a level; lists and objects of plain values stand on one line.
    public var text: String {
        var out = ""
        write(to: &out, indent: 0)
        return out + "\n"
    }

    private func write(to out: inout String, indent: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .integer(let value): out += String(value)
        case .unsigned(let value): out += String(value)
        case .number(let value): out += NumberText.plain(value)
        case .string(let value): JSON.quote(value, to: &out)
        case .array(let items):
            JSON.write(items, "[", "]", indent, isFlat: items.allSatisfy(\.isPlain), to: &out) { item, out, indent in
                item.write(to: &out, indent: indent)
            }
        case .object(let members):
            let isFlat = members.count <= 12 && members.allSatisfy(\.value.isPlain) && indent > 0
            JSON.write(members, "{", "}", indent, isFlat: isFlat, to: &out) { member, out, indent in
                JSON.quote(member.name, to: &out)
                out += ": "
                member.value.write(to: &out, indent: indent)
            }
        }
    }

    private var isPlain: Bool {
        switch self {
        case .array(let items): items.isEmpty
        case .object(let members): members.isEmpty
        default: true
        }
    }

    private static func write<T>(
        _ items: [T], _ open: String, _ close: String, _ indent: Int, isFlat: Bool, to out: inout String,
        _ write: (T, inout String, Int) -> Void
    ) {
        out += open
        for (index, item) in items.enumerated() {
            if index > 0 { out += isFlat ? ", " : "," }
            if !isFlat { out += "\n" + String(repeating: "  ", count: indent + 1) }
            write(item, &out, indent + 1)
        }
        if !isFlat && !items.isEmpty { out += "\n" + String(repeating: "  ", count: indent) }
        out += close
    }

    /// A text as a JSON string, for documents that are not made in memory.
    static func quoted(_ text: String) -> String {
        var out = ""
        quote(text, to: &out)
        return out
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\0"..."\u{1f}", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
