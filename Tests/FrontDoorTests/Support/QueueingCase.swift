import Foundation
import Testing

/// One system of `Data/queueing_cases.json`: inputs and exact or published outputs.
struct QueueingCase: @unchecked Sendable, CustomTestStringConvertible {
    let name: String
    let kind: String
    private let inputs: [String: Any]
    private let outputs: [String: Any]

    var testDescription: String { name }

    func input(_ key: String) -> Double { (inputs[key] as! NSNumber).doubleValue }
    func count(_ key: String) -> Int { (inputs[key] as! NSNumber).intValue }
    func inputList(_ key: String) -> [Double] { QueueingCase.list(inputs[key]) }
    func output(_ key: String) -> Double { (outputs[key] as! NSNumber).doubleValue }
    /// An object within an input or an output.
    func nested(_ key: String) -> [String: Any] { (inputs[key] ?? outputs[key]) as! [String: Any] }
    func rows(_ key: String) -> [[String: Double]] {
        (outputs[key] as! [[String: NSNumber]]).map { $0.mapValues(\.doubleValue) }
    }

    static func list(_ value: Any?) -> [Double] { (value as! [NSNumber]).map(\.doubleValue) }

    static let all: [QueueingCase] = {
        let root = try! JSONSerialization.jsonObject(with: Data(contentsOf: Hotline.data("queueing_cases.json")))
        return ((root as! [String: Any])["cases"] as! [[String: Any]]).map {
            QueueingCase(
                name: $0["name"] as! String, kind: $0["kind"] as! String, inputs: $0["inputs"] as! [String: Any],
                outputs: $0["outputs"] as! [String: Any])
        }
    }()

    static func kind(_ kind: String) -> [QueueingCase] { all.filter { $0.kind == kind } }
    static func named(_ name: String) -> QueueingCase { all.first { $0.name == name }! }
}
