extension CommandGroup {
    /// Understands the words after the program's name and does what they ask for: the whole of a tool's `main`.
    ///
    /// Help and version go to standard output, usage errors to standard error.
    ///
    /// - Parameters:
    ///   - arguments: the words after the program's name.
    ///   - failed: puts any other error that a command throws into words and gives its exit code.
    public func main(_ arguments: [String], failed: (any Error) -> ExitCode) -> ExitCode {
        do {
            switch try parse(arguments) {
            case .help(let page): print(page.rendered(width: Terminal.textWidth(of: .output)), terminator: "")
            case .version(let text): print(text)
            case .run(let command, let parsed): return try command.run(parsed)
            }
            return .ok
        } catch let error as UsageError {
            Terminal.write(error.message(in: words) + "\n", to: .error)
            return .badInput
        } catch {
            return failed(error)
        }
    }
}
