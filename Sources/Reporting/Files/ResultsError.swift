import Foundation
import Wording

/// Why results could not be written; the results that were there before are untouched.
public enum ResultsError: Error, Hashable {
    /// The folder to be replaced holds something else than results of this program.
    case notResults(path: String)
    /// A folder cannot be made.
    case cannotCreate(path: String, Cause)
    /// A file cannot be written.
    case cannotWrite(path: String, Cause)
    /// The new folder cannot take the old one's place.
    case cannotReplace(path: String, Cause)

    /// A folder has no results that a report could be made of.
    case noReport(path: String)
    /// A folder has no specifications of charts.
    case noCharts(path: String)

    /// What stands behind it.
    public enum Cause: Hashable, Sendable {
        /// Not allowed for this user.
        case noPermission
        /// No space left, or none left for this user.
        case diskFull
        /// The file system is mounted read-only.
        case readOnly
        /// Something of another kind has that name.
        case inTheWay
        /// A folder on the way does not exist.
        case missing
        /// Any other `errno`.
        case other(Int32)

        /// The cause an `errno` stands for.
        public init(errno code: Int32) {
            switch code {
            case EACCES, EPERM: self = .noPermission
            case ENOSPC, EDQUOT: self = .diskFull
            case EROFS: self = .readOnly
            case EEXIST, ENOTDIR, EISDIR: self = .inTheWay
            case ENOENT: self = .missing
            default: self = .other(code)
            }
        }

        /// In words.
        public func message(_ language: Language) -> String {
            switch self {
            case .noPermission: ErrorWords.noPermission(language)
            case .diskFull: ErrorWords.diskFull(language)
            case .readOnly: ErrorWords.readOnly(language)
            case .inTheWay: ErrorWords.inTheWay(language)
            case .missing: ErrorWords.missing(language)
            case .other(let code): ErrorWords.other(language, String(code), String(cString: strerror(code)))
            }
        }
    }

    /// In words.
    public func message(_ language: Language) -> String {
        switch self {
        case .notResults(let path): ErrorWords.notResults(language, path)
        case .cannotCreate(let path, let cause): ErrorWords.cannotCreate(language, path, cause.message(language))
        case .cannotWrite(let path, let cause): ErrorWords.cannotWrite(language, path, cause.message(language))
        case .cannotReplace(let path, let cause): ErrorWords.cannotReplace(language, path, cause.message(language))
        case .noReport(let path): ErrorWords.noReport(language, path)
        case .noCharts(let path): ErrorWords.noCharts(language, path)
        }
    }
}
