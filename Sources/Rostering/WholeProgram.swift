import CCbc
import Foundation

/// A mixed-integer program given to CBC, which works in a process of its own and can be stopped at any time.
struct WholeProgram {
    /// What CBC found.
    struct Answer {
        /// Values of the columns, those that must be whole rounded; nil if it found no solution in time.
        let values: [Double]?
        /// A proven lower bound of the cost.
        let bound: Double
        /// Whether CBC ended by itself, not by its time limit.
        let isComplete: Bool
    }

    let program: LinearProgram

    /// Solves until the gap between cost and bound is small enough, the time is over or somebody says stop.
    ///
    /// - Parameters:
    ///   - gap: share of the cost by which the solution may be above its bound.
    ///   - seconds: time limit, after which CBC is killed. It is told a shorter one, for it looks at the clock now and then only.
    /// - Returns: nil if it was stopped, killed or failed.
    func solve(gap: Double, seconds: Double, isCancelled: () -> Bool) -> Answer? {
        let deadline = Date().addingTimeInterval(seconds)
        let own = 0.8 * seconds
        var pipe: Int32 = -1
        let process = hotline_cbc_start(
            Int32(program.columns), Int32(program.rows), program.columnStarts, program.entryRows, program.entryValues,
            program.upper, program.costs, program.rowLower, program.rowUpper, Int32(program.continuous), own,
            WholeProgram.plain(gap), WholeProgram.plain(own), &pipe)
        guard process > 0 else { return nil }
        defer {
            close(pipe)
            kill(process, SIGKILL)
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        reading: while true {
            if isCancelled() || Date() > deadline { return nil }
            var poller = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
            if poll(&poller, 1, 100) <= 0 { continue }
            let count = read(pipe, &buffer, buffer.count)
            if count > 0 { bytes += buffer.prefix(count) } else if count == 0 { break reading }
        }
        return answer(bytes)
    }

    private func answer(_ bytes: [UInt8]) -> Answer? {
        let numbers = bytes.withUnsafeBytes { raw in
            (0..<raw.count / 8).map { raw.loadUnaligned(fromByteOffset: 8 * $0, as: Double.self) }
        }
        guard numbers.count >= 4 else { return nil }
        let isFound = numbers[0] != 0
        if isFound && numbers.count != 4 + program.columns { return nil }
        let whole = program.columns - program.continuous
        let values = numbers.dropFirst(4).enumerated().map { $0 < whole ? $1.rounded() : $1 }
        return Answer(values: isFound ? values : nil, bound: numbers[3], isComplete: numbers[1] != 0)
    }

    private static func plain(_ value: Double) -> String { String(format: "%.6f", value) }
}
