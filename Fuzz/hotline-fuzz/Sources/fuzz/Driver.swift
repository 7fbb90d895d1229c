import CFuzzer
import Glibc

/// Hands a target to libFuzzer.
///
///     fuzz --target=events [options of libFuzzer] [folders and files of inputs]
///
/// The target is an option because libFuzzer passes options on to the processes it starts, to minimise a crash say.
enum Driver {
    private static let targets: [(name: String, body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt)] = [
        ("scenario", { feed($0, $1, ScenarioTarget.feed) }),
        ("csv", { feed($0, $1, CSVTarget.feed) }),
        ("quantities", { feed($0, $1, QuantityTarget.feed) }),
        ("events", { feed($0, $1, EventTarget.feed) }),
    ]

    /// Runs the target that the arguments name; 2 if they name none.
    static func run(_ arguments: [String]) -> CInt {
        guard let target = targets.first(where: { arguments.contains("--target=\($0.name)") }) else {
            print("usage: fuzz --target=\(targets.map(\.name).joined(separator: "|")) [options of libFuzzer] [inputs]")
            return 2
        }
        var count = CInt(arguments.count)
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
        for (index, argument) in arguments.enumerated() { (pointers + index).initialize(to: strdup(argument)) }
        (pointers + arguments.count).initialize(to: nil)
        var vector: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = pointers
        return LLVMFuzzerRunDriver(&count, &vector, target.body)
    }

    private static func feed(_ data: UnsafePointer<UInt8>?, _ size: Int, _ body: ([UInt8]) -> Void) -> CInt {
        body([UInt8](UnsafeBufferPointer(start: data, count: size)))
        return 0
    }
}

/// Ends the process with a message unless a law of the house holds: libFuzzer keeps the input.
func demand(_ holds: Bool, _ law: @autoclosure () -> String) {
    if !holds { fatalError(law()) }
}
