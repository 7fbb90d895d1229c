import Testing

@testable import ScenarioFiles

/// Whatever the bytes, a reader gives a value or findings, and never traps.
@Suite struct FuzzTests {
    static let seed = """
        name: guilin # why
        title: { zh: 桂林市, en: "Guilin \\n 12345" }
        base: &base { talk: lognormal 150 s cv 1.2, wrap_up: exponential 60 s }
        lines:
          - number: "12345"
            volume: 1400/day
            mix: { consultation: 55%, help: 25% }
          - <<: *base
            note: |
              two
                lines
            list: [a, 'b''c', ~, *base]
        ? key
        : value

        """
    static let pieces = [
        "\n", "  ", " ", "- ", ": ", "? ", "{", "}", "[", "]", ", ", "&a ", "*a ", "\"", "'", "|\n", ">\n", "---\n",
        "...\n",
        "\t", "#", "!!x ", "%YAML 1.2\n", "<<: ", "a", "1", "\\", "\r", "人", "\u{2028}", "\u{85}", "\u{FEFF}", "@", "`",
    ].map { Array($0.utf8) }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private func bytes(_ round: Int, _ g: inout Generator) -> [UInt8] {
        switch round % 3 {
        case 0: return (0..<Int.random(in: 0..<60, using: &g)).map { _ in UInt8.random(in: 0...255, using: &g) }
        case 1: return (0..<Int.random(in: 0..<40, using: &g)).flatMap { _ in Self.pieces.randomElement(using: &g)! }
        default:
            var text = Array(Self.seed.utf8)
            for _ in 0..<Int.random(in: 1..<5, using: &g) {
                let at = Int.random(in: 0..<text.count, using: &g)
                switch Int.random(in: 0..<3, using: &g) {
                case 0: text.insert(contentsOf: Self.pieces.randomElement(using: &g)!, at: at)
                case 1: text.removeSubrange(at..<min(text.count, at + Int.random(in: 1..<9, using: &g)))
                default: text[at] = UInt8.random(in: 32...126, using: &g)
                }
            }
            return text
        }
    }

    @Test func yamlNeverTraps() {
        var g = Generator(state: 12_345)
        var read = 0
        for round in 0..<5000 {
            let text = bytes(round, &g)
            do {
                var node = try YAMLReader.read(text, file: "f")
                read += 1
                try? node.set(path: "lines.12345.volume", value: "1/day")
            } catch { #expect(!error.findings.isEmpty && error.findings.contains { $0.severity == .error }) }
        }
        #expect(read > 500)
    }

    @Test func quantitiesAndLawsNeverTrap() {
        var g = Generator(state: 54_321)
        let words = [
            "3", " ", "s", "min", "wd", "%", "x", "/", "day", "lognormal", "cv", "1e999", "-", ".", ",", "人", "％",
            "shape", "erlang", "hyperexponential", "to", "CNY", "2024-01-01", "T", "09:00",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0..<9, using: &g)).map { _ in words.randomElement(using: &g)! }.joined(
                separator: Bool.random(using: &g) ? " " : "")
            _ = try? Quantity.limit(text)
            _ = try? Quantity.rate(text)
            _ = try? Quantity.money(text)
            _ = try? Quantity.share(text)
            _ = try? Quantity.count(text)
            _ = try? Quantity.dateTime(text)
            _ = try? Quantity.date(text)
            _ = try? Quantity.timeOfDay(text)
            _ = try? LawText.parse(text)
        }
    }

    @Test func csvNeverTraps() {
        var g = Generator(state: 777)
        let pieces = ["a", "1", ",", "\"", "\n", "\r", "\r\n", " ", "人", "\"\"", "-", "."].map { Array($0.utf8) }
        for _ in 0..<5000 {
            let text =
                Array("a,b\n".utf8)
                + (0..<Int.random(in: 0..<30, using: &g)).flatMap { _ in pieces.randomElement(using: &g)! }
            let diagnostics = Diagnostics()
            guard let table = try? CSVTable(text, file: "f") else { continue }
            var rows = table.rows(diagnostics)
            while rows.next() {
                _ = rows.double(0, diagnostics)
                _ = rows.int(1, diagnostics)
                _ = rows.position(of: 1)
            }
        }
    }
}
