import Foundation
import Scenarios
import SimulationTime

/// Tells whether two runs were of the same scenario: SHA-256 of its values, whatever the files looked like.
public enum ScenarioHash {
    /// The hash of a scenario, 64 hexadecimal digits; the same on every machine and in every process.
    public static func of(_ scenario: Scenario) -> String {
        var hash = SHA256()
        var bare = scenario
        // A trace can be millions of contacts: their numbers go in directly, not by way of JSON.
        for index in bare.demand.lines.indices { bare.demand.lines[index].trace?.contacts = [] }
        hash.add(canonical(bare))
        for line in scenario.demand.lines {
            for contact in line.trace?.contacts ?? [] {
                add(contact.at.milliseconds, to: &hash)
                add(Int64(contact.category), to: &hash)
                add(contact.talk?.milliseconds ?? -1, to: &hash)
                add(contact.patience?.milliseconds ?? -1, to: &hash)
            }
        }
        return hash.finish()
    }

    /// The hash of a text, for questions about a scenario.
    public static func of(text: String) -> String {
        var hash = SHA256()
        hash.add(Data(text.utf8))
        return hash.finish()
    }

    /// JSON with sorted keys. A dictionary by weekday would be encoded as a list in the order of its hash table, which
    /// differs from process to process: it is taken out and encoded by the days' names.
    private static func canonical(_ scenario: Scenario) -> Data {
        struct Canonical: Encodable {
            var scenario: Scenario
            var weekdayFactors: [String: Double]
        }
        var bare = scenario
        bare.demand.weekdayFactors = [:]
        let factors = scenario.demand.weekdayFactors.map { ($0.key.abbreviation, $0.value) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        let canonical = Canonical(scenario: bare, weekdayFactors: Dictionary(uniqueKeysWithValues: factors))
        guard let data = try? encoder.encode(canonical) else { preconditionFailure("every scenario can be encoded") }
        return data
    }

    private static func add(_ value: Int64, to hash: inout SHA256) {
        withUnsafeBytes(of: value.littleEndian) { hash.add($0) }
    }
}
