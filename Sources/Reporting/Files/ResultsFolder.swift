import Foundation

/// A folder that is replaced as a whole or not at all.
///
/// Everything is written into a sibling, `.<name>.partial-<process id>`, which then takes the folder's name in one
/// step. Whatever goes wrong, what was there before is whole, and no part of the new remains.
public struct ResultsFolder: Hashable, Sendable {
    /// Where it is, absolute, links resolved.
    public let path: String

    /// The file by which a folder is known to hold results.
    public static let mark = "run.json"
    /// The file by which a folder is known to hold the results of `hotline timeline`.
    public static let timelineMark = "timeline.json"

    /// Names a folder, which need not exist. A relative path counts from the current folder.
    public init(_ path: String) {
        let absolute = URL(fileURLWithPath: path).standardizedFileURL
        // The folder's own name must not be lost where it is a link to somewhere else: that place is replaced.
        self.path = absolute.resolvingSymlinksInPath().path
    }

    /// Fills a folder aside, then puts it in place of the old one, which disappears with all its files.
    ///
    /// - Parameter fill: writes into the folder whose path it gets.
    /// - Throws: `ResultsError`; `.notResults` if there is a folder with files but without `run.json`.
    public func replace<T>(_ fill: (String) throws(ResultsError) -> T) throws(ResultsError) -> T {
        try checkIsOurs()
        let parent = (path as NSString).deletingLastPathComponent
        try ResultsFolder.make(parent)
        removeDeadPartials(in: parent)
        let partial = parent + "/" + prefix + String(getpid())
        try? FileManager.default.removeItem(atPath: partial)
        try ResultsFolder.make(partial)
        do {
            let value = try fill(partial)
            try swap(partial)
            return value
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw error
        }
    }

    /// Makes a folder and those above it; does nothing if it is there.
    public static func make(_ path: String) throws(ResultsError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard isFolder.boolValue else { throw .cannotCreate(path: path, .inTheWay) }
            return
        }
        let parent = (path as NSString).deletingLastPathComponent
        if !parent.isEmpty && parent != path { try make(parent) }
        // Another process may have made it in the meantime, which is as good.
        if mkdir(path, 0o777) != 0 && errno != EEXIST { throw .cannotCreate(path: path, .init(errno: errno)) }
    }

    /// Throws unless nothing is lost that is not results: no folder, an empty one, or one with the mark.
    public func checkIsOurs() throws(ResultsError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { throw .cannotCreate(path: path, .inTheWay) }
        let marks = [ResultsFolder.mark, ResultsFolder.timelineMark]
        if marks.contains(where: { FileManager.default.fileExists(atPath: path + "/" + $0) }) { return }
        let files: [String]
        do { files = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw .cannotReplace(path: path, .noPermission)
        }
        if !files.isEmpty { throw .notResults(path: path) }
    }

    /// Throws if the folder could not be made now: something else has the name of one above it, or that one may not be
    /// written to. Makes nothing; what happens later, such as a full disk, is still told by `replace`.
    public func checkCanBeMade() throws(ResultsError) {
        var place = (path as NSString).deletingLastPathComponent
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
            throw .cannotCreate(path: path, .inTheWay)
        }
        while !FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) {
            let above = (place as NSString).deletingLastPathComponent
            guard above != place, !above.isEmpty else { break }
            place = above
        }
        guard isFolder.boolValue else { throw .cannotCreate(path: place, .inTheWay) }
        if access(place, W_OK | X_OK) != 0 { throw .cannotCreate(path: path, .init(errno: errno)) }
    }

    private var prefix: String { "." + (path as NSString).lastPathComponent + ".partial-" }

    /// What a killed process left behind, by the process id in its name.
    private func removeDeadPartials(in parent: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for name in names where name.hasPrefix(prefix) {
            guard let id = Int32(name.dropFirst(prefix.count)), kill(id, 0) != 0, errno == ESRCH else { continue }
            try? FileManager.default.removeItem(atPath: parent + "/" + name)
        }
    }

    private func swap(_ partial: String) throws(ResultsError) {
        // A plain rename replaces nothing or an empty folder.
        if rename(partial, path) == 0 { return }
        guard errno == ENOTEMPTY || errno == EEXIST else { throw .cannotReplace(path: path, .init(errno: errno)) }
        if !ResultsFolder.exchange(partial, path) {
            // Some file systems cannot exchange: two renames, and back if the second fails.
            let old = partial + "-old"
            guard rename(path, old) == 0 else { throw .cannotReplace(path: path, .init(errno: errno)) }
            guard rename(partial, path) == 0 else {
                let code = errno
                _ = rename(old, path)
                throw .cannotReplace(path: path, .init(errno: code))
            }
            try? FileManager.default.removeItem(atPath: old)
            return
        }
        try? FileManager.default.removeItem(atPath: partial)
    }

    /// Both names change places in one step, where the system and the file system can.
    private static func exchange(_ a: String, _ b: String) -> Bool {
        #if os(Linux)
            // Swift's view of the C library has no `renameat2`; the library itself has (glibc 2.28 and later).
            typealias Rename =
                @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
            guard let symbol = dlsym(nil, "renameat2") else { return false }
            let exchange: UInt32 = 2
            return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, a, AT_FDCWD, b, exchange) == 0
        #elseif canImport(Darwin)
            return renamex_np(a, b, UInt32(RENAME_SWAP)) == 0
        #else
            return false
        #endif
    }
}
