import CommandLineKit
import ScenarioFiles

extension RosterCommand {
    /// What `--shrinkage` says: a share of its own, or the group's.
    struct Shrinkage: Sendable {
        /// The share; nil: the group's.
        let share: Double?

        static let converter = Converter<Shrinkage> { text in
            if text == "group" { return .success(Shrinkage(share: nil)) }
            guard let share = try? Quantity.share(text), share <= 0.9 else {
                return .failure(ParseFailure(expected: "a share up to 90%, such as 12%, or group"))
            }
            return .success(Shrinkage(share: share))
        }
    }
}
