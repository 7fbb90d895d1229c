import Glibc

/// What the kit knows of the terminal it writes to.
public enum Terminal {
    /// A stream of the process.
    public enum Stream: Int32, Sendable {
        /// Standard output.
        case output = 1
        /// Standard error.
        case error = 2
    }

    /// The widths that text is laid out for; wider lines are hard to read, narrower tables hard to lay out.
    public static let textWidths = 80...120

    /// Whether a person sees what is written to the stream.
    public static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

    /// Columns of the terminal behind the stream, `nil` when there is none.
    public static func columns(of stream: Stream) -> Int? {
        var size = winsize()
        guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The width to lay text out for: the variable COLUMNS, else the terminal, else 80; within ``textWidths``.
    public static func textWidth(of stream: Stream) -> Int {
        textWidth(variable: getenv("COLUMNS").map { String(cString: $0) }, columns: columns(of: stream))
    }

    static func textWidth(variable: String?, columns: Int?) -> Int {
        let wanted = variable.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? columns ?? textWidths.lowerBound
        return min(max(wanted, textWidths.lowerBound), textWidths.upperBound)
    }

    /// Writes the text at once, without a buffer. A stream that is closed takes nothing, and there is nobody left to tell.
    public static func write(_ text: String, to stream: Stream) {
        var text = text
        text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count, let start = bytes.baseAddress {
                let written = Glibc.write(stream.rawValue, start + done, bytes.count - done)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return }
                done += written
            }
        }
    }
}
