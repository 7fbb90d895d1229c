import Foundation

/// Where the files of a scenario come from: a folder, or a table in a test.
public protocol FileSource {
    /// Bytes of a file named in a scenario, or why there are none.
    func bytes(of name: String) throws(Misread) -> [UInt8]
    /// The file as messages name it.
    func shownName(of name: String) -> String
}

/// Files on the disk; names count from the scenario's folder.
public struct FolderSource: FileSource {
    /// Path of the folder, as the planner wrote it.
    public let folder: String

    /// Reads files of a folder.
    public init(folder: String) { self.folder = folder }

    /// The folder and the name joined; an absolute name stands for itself.
    public func shownName(of name: String) -> String {
        name.hasPrefix("/") || folder.isEmpty || folder == "." ? name : folder + "/" + name
    }

    /// Bytes of the file; says whether it is missing, no plain file, too large or unreadable.
    public func bytes(of name: String) throws(Misread) -> [UInt8] {
        let path = shownName(of: name)
        let quoted = Misread.quote(path)
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            throw Misread(
                found: "no file \(quoted)", expected: "a readable file", hint: "names count from the scenario's folder")
        }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw Misread(found: "the folder \(quoted)", expected: "a file")
        default: throw Misread(found: "\(quoted), which is no plain file", expected: "a file")
        }
        guard Int(facts.st_size) <= CSVTable.sizeLimit else {
            throw Misread(
                found: "\(quoted) of \(Int(facts.st_size) >> 20) MB", expected: "at most \(CSVTable.sizeLimit >> 20) MB"
            )
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Misread(found: "the unreadable file \(quoted)", expected: "a readable file")
        }
        return [UInt8](data)
    }
}
