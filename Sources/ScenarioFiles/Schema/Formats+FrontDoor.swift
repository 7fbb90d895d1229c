import Messages
import Scenarios

extension Formats {
    /// A share for all categories, or shares by category, of which the others have none.
    static var shareOrShares: Format<(Double, [CategoryShare])> {
        let expected: Words = "a share such as 30%, or shares by category"
        return Format(schema: ["anyOf": [share.schema, mix.schema]], expected: expected) { node, path, reading in
            if node.text != nil { return share.read(node, path, reading).map { ($0, []) } }
            guard node.entries != nil else { return reading.refuse(node, path, expected: expected) }
            return mix.read(node, path, reading).map { (0, $0) }
        }
    }

    /// A factor for every hour of the day.
    static var hourFactors: Format<[Double]> {
        let all = factor.list
        let expected: Words = "24 factors, one an hour from 00:00"
        return Format(schema: all.schema.merging(["minItems": 24, "maxItems": 24]), expected: expected) {
            node, path, reading in
            guard node.items?.count == 24 else { return reading.refuse(node, path, expected: expected) }
            return all.read(node, path, reading)
        }
    }

    /// Calls out of the ordinary by kind.
    static func special(_ settings: Format<SpecialCalls>) -> Format<[SpecialCalls]> {
        settings.mapping(
            of: "kinds", among: SpecialCalls.Kind.allCases.map(\.rawValue), each: "a kind of special calls"
        )
        .map { entries in
            entries.map { entry in
                var calls = entry.value
                calls.kind = SpecialCalls.Kind(rawValue: entry.name)!
                return calls
            }
        }
    }
}
