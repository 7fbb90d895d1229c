/// How a run of the tool ended, as the number a shell script sees.
public enum ExitCode: Int32, Sendable, CaseIterable {
    /// The work is done.
    case ok = 0
    /// The tool itself is at fault.
    case internalFault = 1
    /// The command line, a file or a value is wrong.
    case badInput = 2
    /// The work is done, but targets were not met or cannot be met.
    case targetsMissed = 3
    /// Stopped by the user (128 + SIGINT); what was written until then is whole.
    case interrupted = 130
}
