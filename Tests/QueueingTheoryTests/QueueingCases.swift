import Foundation
import Testing

/// One system of `Data/queueing_cases.json`: inputs and exact or published outputs.
struct QueueingCase: @unchecked Sendable, CustomTestStringConvertible {
    let name: String
    let kind: String
    let inputs: [String: Any]
    let outputs: [String: Any]

    var testDescription: String { name }

    func input(_ key: String) -> Double { (inputs[key] as! NSNumber).doubleValue }
    func count(_ key: String) -> Int { (inputs[key] as! NSNumber).intValue }
    func output(_ key: String) -> Double { (outputs[key] as! NSNumber).doubleValue }
    func rows(_ key: String) -> [[String: NSNumber]] { outputs[key] as! [[String: NSNumber]] }

    static let all: [QueueingCase] = {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Data/queueing_cases.json")
        let root = try! JSONSerialization.jsonObject(with: Data(contentsOf: path)) as! [String: Any]
        return (root["cases"] as! [[String: Any]]).map {
            QueueingCase(
                name: $0["name"] as! String, kind: $0["kind"] as! String, inputs: $0["inputs"] as! [String: Any],
                outputs: $0["outputs"] as! [String: Any])
        }
    }()

    static func kind(_ kind: String) -> [QueueingCase] { all.filter { $0.kind == kind } }
    static func named(_ name: String) -> QueueingCase { all.first { $0.name == name }! }

    /// Every output of the case is among `found`, to a relative or absolute tolerance.
    func expectAll(_ found: [(name: String, value: Double)], within tolerance: Double) {
        #expect(Set(found.map(\.name)) == Set(outputs.keys), "\(name): names")
        for (key, value) in found where outputs[key] != nil {
            let expected = output(key)
            #expect(
                abs(value - expected) <= tolerance * max(1, abs(expected)), "\(name): \(key) \(value) ≠ \(expected)")
        }
    }
}
