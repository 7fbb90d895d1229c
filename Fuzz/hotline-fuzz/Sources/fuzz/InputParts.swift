import ScenarioFiles

/// An input of the scenario target: the YAML, then files and edits, each after a line that names it.
///
///     name: city
///     …
///     %%% seats.csv
///     slot,all
///     …
///     %%% --set
///     seed=7
struct InputParts: FileSource {
    let text: String
    let edits: [ScenarioReader.Edit]
    private let contents: [String: [UInt8]]

    init(_ bytes: [UInt8]) {
        var text: [UInt8] = []
        var contents: [String: [UInt8]] = [:]
        var name: String?
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if line.starts(with: Array("%%% ".utf8)) {
                name = String(decoding: line.dropFirst(4), as: UTF8.self)
            } else if let name {
                contents[name, default: []] += line + [10]
            } else {
                text += line + [10]
            }
        }
        self.text = String(decoding: text, as: UTF8.self)
        let edits = contents.removeValue(forKey: "--set") ?? []
        self.edits = String(decoding: edits, as: UTF8.self).split(separator: "\n").prefix(8).compactMap {
            ScenarioReader.Edit(String($0))
        }
        self.contents = contents
    }

    func bytes(of name: String) throws(Misread) -> [UInt8] {
        guard let bytes = contents[name] else { throw Misread(quoting: name, expected: "a file of the input") }
        return bytes
    }

    func shownName(of name: String) -> String { name }
}
