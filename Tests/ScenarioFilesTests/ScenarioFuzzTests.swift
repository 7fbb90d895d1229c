import Testing

@testable import ScenarioFiles

/// Random damage to the good scenario and its files: reading never traps, and says why or gives a scenario.
@Suite struct ScenarioFuzzTests {
    /// SplitMix64 (Steele, Lea and Flood, 2014).
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let words: [String] = [
        "-1", "0", "1e308", "1e-308", "99999999999999999999", "100%", "0%", "1000x", "9999-12-31", "0001-01-01",
        "2024-02-29",
        "plain", "china", "flat", "none", "endless", "unlimited", "[]", "{}", "null", "\"\"", "x.csv", "seats.csv",
        "talk.csv",
        "1 ms", "0.001", "36525 d", "1e9/s", "0/year", "1/month", "lognormal 1 ms cv 1e6", "gamma 100 s cv 1e-9",
        "erlang 10000 stages 1 s",
        "3 on mon 00:00-24:00", "at least 1e300", "survival patience.csv", "empirical talk.csv", "*a", "&a", "<<", "市",
        "％", "0 wd", "1 wd", "10000 wd", "36500 d", "1x", "100x", "true", "priority", "calendar days", "person",
        "county", "town", "complaint",
        "{ complaint: 100% }", "lognormal 1.2 wd cv 1", "exponential 36525 wd",
    ]

    private static func mutate(_ text: String, _ generator: inout Generator) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, at + Int.random(in: 1...12, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes.removeSubrange(at..<end)
            case 1: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &generator))
            case 3: bytes.replaceSubrange(at..<end, with: words.randomElement(using: &generator)!.utf8)
            default:
                // A whole value for another, so that the text stays a scenario.
                let starts = bytes.indices.filter { $0 > 1 && bytes[$0 - 1] == 32 && bytes[$0 - 2] == 58 }
                guard let start = starts.randomElement(using: &generator) else { break }
                let stop = bytes[start...].firstIndex { [10, 44, 125].contains($0) } ?? bytes.count
                bytes.replaceSubrange(start..<stop, with: words.randomElement(using: &generator)!.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The good scenario with a scorecard and a regulation, which it has not of itself.
    private static let good = GoodScenario.yaml + GoodScenario.data("scorecard.yaml") + PartFilesTests.regulation

    @Test(arguments: 1...4) func neverTraps(seed: Int) {
        var generator = Generator(state: UInt64(seed))
        var read = 0
        for round in 0..<750 {
            var files = GoodScenario.files
            let isOfFile = round % 5 == 0
            if isOfFile, let name = files.keys.sorted().randomElement(using: &generator) {
                files[name] = ScenarioFuzzTests.mutate(files[name]!, &generator)
            }
            let text = isOfFile ? Self.good : ScenarioFuzzTests.mutate(Self.good, &generator)
            let (scenario, findings) = GoodScenario.read(text, files: files)
            #expect(scenario != nil || findings.contains { $0.contains(": error: ") })
            read += scenario == nil ? 0 : 1
        }
        // Some of the damage must get past the syntax, or nothing behind it is tried.
        #expect(read > 50 && read < 700)
    }
}
