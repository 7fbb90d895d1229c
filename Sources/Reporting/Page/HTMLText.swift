/// Text made fit for HTML: whatever a scenario is called, it is shown and never run.
enum HTMLText {
    /// Text between tags or inside a quoted attribute.
    ///
    /// Control characters, which HTML does not allow, and marks that turn the direction of the words around them are shown as `�`.
    static func escape(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "\n", "\t": out.unicodeScalars.append(scalar)
            case "\r": out += "&#13;"
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// JSON inside a `script` element: no character is left that could end the element or begin a comment, and outside of texts JSON has
    /// none of them.
    static func json(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": out += "\\u003c"
            case ">": out += "\\u003e"
            case "&": out += "\\u0026"
            case "\u{2028}": out += "\\u2028"
            case "\u{2029}": out += "\\u2029"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// Whether a script can stand inside a `script` element as it is.
    static func isSafe(script: String) -> Bool {
        let low = script.lowercased()
        return !low.contains("</script") && !low.contains("<!--") && !low.contains("<script") && !script.contains("\r")
            && !script.unicodeScalars.contains("\0")
    }

    /// Whether a text is the plain name of a file, in the folder and nowhere else.
    static func isFileName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".")
            && name.unicodeScalars.allSatisfy {
                ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
                    || ["-", "_", "."].contains($0)
            }
    }
}
