/// One thing that is measured: work done in portions, told in nanoseconds an operation.
///
/// `work` does one portion and returns how many operations it held; what it computes goes into `sink`, so that no
/// compiler finds the work useless.
struct Probe {
    let id: String
    let title: String
    /// What an operation is.
    let operation: String
    let work: () -> Int

    /// Nanoseconds an operation, of one portion.
    func measure() -> Double {
        var operations = 0
        let time = ThreadClock.nanoseconds { operations = work() }
        return time / Double(operations)
    }
}

/// Keeps the result of a measured loop in use: no optimiser may drop or merge what goes here.
@inline(never) @_optimize(none)
func sink<T: BitwiseCopyable>(_ value: T) { _ = value }
