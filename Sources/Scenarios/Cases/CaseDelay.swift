import Distributions

/// A random time that passes by the clock, or on working days only.
///
/// A time stated in working days (`lognormal 1.2 wd cv 1`) passes through all 24 hours of working days and stands still on others:
/// 1 wd after Friday 16:00 is Monday 16:00.
public struct CaseDelay: Codable, Sendable {
    /// The time in seconds; a working day has 86,400 of them.
    public var law: Law
    /// Whether it stands still on days that are no working days.
    public var onWorkingDays: Bool

    /// Makes a delay.
    public init(_ law: Law, onWorkingDays: Bool = false) {
        self.law = law
        self.onWorkingDays = onWorkingDays
    }
}
