import Foundation
import HotlineModel
import Testing

/// One system of `Data/exact_front_office.json`, which the Python script beside it has solved.
struct ExactAnswer: Decodable, Sendable, CustomTestStringConvertible {
    let kind: String
    let source: String
    private let inputs: [String: Double]
    private let outputs: [String: Double]
    private let lists: [String: [Double]]?
    private let hours: [[String: Double]]?

    var testDescription: String { kind }

    func input(_ key: String) -> Double { inputs[key]! }
    func count(_ key: String) -> Int { Int(input(key)) }
    func output(_ key: String) -> Double { outputs[key]! }
    func list(_ key: String) -> [Double] { lists![key]! }
    /// Outputs of each hour of a day.
    var byHour: [[String: Double]] { hours! }

    static func named(_ name: String) -> ExactAnswer { file.cases[name]! }

    private struct File: Decodable {
        let cases: [String: ExactAnswer]
    }

    private static let file: File = {
        let data = try! Data(contentsOf: Hotline.data("exact_front_office.json"))
        return try! JSONDecoder().decode(File.self, from: data)
    }()
}

extension RunTables {
    /// A measure of one line, group … covers its exact value, with an interval that is narrow enough to say something.
    func expect(
        _ measure: String, scope: String, _ exact: Double, width: Width = .usual,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        RunTables.expect(
            interval(measure, scope: scope), covers: exact, named: "\(measure) of \(scope)",
            isShare: Measure.named(measure)?.isShare ?? false, width: width, sourceLocation: sourceLocation)
    }

    /// An interval tells a value from that of another system.
    static func expect(
        _ found: Interval?, excludes other: Double, named name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let found else {
            Issue.record("\(name) has no interval", sourceLocation: sourceLocation)
            return
        }
        #expect(
            abs(found.mean - other) > found.halfWidth,
            "\(name): \(found.mean) ± \(found.halfWidth) does not exclude \(other)", sourceLocation: sourceLocation)
    }
}
