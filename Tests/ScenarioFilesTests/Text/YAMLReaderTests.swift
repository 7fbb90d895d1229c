import Testing

@testable import ScenarioFiles

/// A node in one line: plain texts bare, others quoted, `_` for null.
func sketch(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let isPlain): isPlain ? text : "'\(text)'"
    case .sequence(let items): "[" + items.map(sketch).joined(separator: ",") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.name):\(sketch($0.value))" }.joined(separator: ",") + "}"
    case .null: "_"
    }
}

func messages(_ body: () throws -> Void) -> [String] {
    do {
        try body()
        return []
    } catch let error as ScenarioFileError {
        return error.findings.map(\.description)
    } catch { return ["unexpected: \(error)"] }
}

@Suite struct YAMLReaderTests {
    @Test(arguments: [
        ("a: 1\nb:\n  - x\n  - ~\n", "{a:1,b:[x,_]}"), ("a:\nb: null\nc: 'null'\nd: Null", "{a:_,b:_,c:'null',d:_}"),
        ("yes: no\non: off\nt: true", "{yes:no,on:off,t:true}"), ("just text", "just text"),
        ("[1, {a: b}]", "[1,{a:b}]"),
        ("a: |\n x\n  y\nb: \"q\\n\"", "{a:'x\n y\n',b:'q\n'}"), ("---\na: 1\n...\n", "{a:1}"),
        ("talk: lognormal 150 s cv 1.2, x", "{talk:lognormal 150 s cv 1.2, x}"), ("# only\na: 1 # why\n", "{a:1}"),
        ("\"12345\": 我\r\n人: \"1\"\r\n", "{12345:我,人:'1'}"), ("[a, b: c]", "[a,{b:c}]"), ("? a\n: 1", "{a:1}"),
        ("a: &x {k: 1}\nb: *x", "{a:{k:1},b:{k:1}}"), ("- &n n\n- *n : 1", "[n,{n:1}]"),
        ("a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  l: 3\n", "{a:{k:1,l:2},b:{l:3,k:1}}"),
        ("- &x {k: 1}\n- &y {k: 2, m: 4}\n- <<: [*x, *y]\n  z: 0", "[{k:1},{k:2,m:4},{z:0,k:1,m:4}]"),
        ("\u{FEFF}a: 1", "{a:1}"), ("'<<': 1", "{<<:1}"), ("a: 10:30", "{a:10:30}"), ("# x:\ty\na: 1\t# z", "{a:1}"),
    ])
    func reads(text: String, expected: String) throws {
        #expect(sketch(try YAMLReader.read(text, file: "f")) == expected)
    }

    @Test(arguments: [
        ("", "f:1:1: error: found an empty file, expected a YAML document"),
        ("# only", "f:1:1: error: found an empty file, expected a YAML document"),
        (
            "a: 1\n---\nb: 2\n",
            "f:2:1: error: found a second document, expected one document (hint: remove the line \"---\" and what follows it)"
        ),
        (
            "a: 1\n\tb: 2\n",
            "f:2:1: error: found a tab, expected spaces (hint: indent with spaces, and put a space after \":\" and \"-\")"
        ),
        (
            "a:\t1",
            "f:1:3: error: found a tab, expected spaces (hint: indent with spaces, and put a space after \":\" and \"-\")"
        ),
        (
            "%YAML 1.1\n---\na",
            "f:1:1: error: found a line that begins with \"%\", expected a document without directives (hint: remove the line)"
        ),
        (
            "a: \u{FEFF}b",
            "f:1:4: error: found a byte order mark (U+FEFF), expected none but at the beginning of the file (hint: delete the invisible character here)"
        ),
    ])
    func refuses(text: String, message: String) {
        #expect(messages { _ = try YAMLReader.read(text, file: "f") } == [message])
    }

    @Test func positionsCountScalarsFromOne() throws {
        let text = "人名: 桂林\nlist:\n  - \"q\"\n  - {a: 1,\n     b: 'x'}\n  -\nempty:\n"
        let root = try YAMLReader.read(text, file: "s.yaml")
        let list = try #require(root["list"]?.items)
        let places = [root, root["人名"]!, root["list"]!, list[0], list[1], list[1]["b"]!, list[2], root["empty"]!]
        #expect(
            places.map(\.position.description) == [
                "s.yaml:1:1", "s.yaml:1:5", "s.yaml:3:3", "s.yaml:3:5", "s.yaml:4:5", "s.yaml:5:9", "s.yaml:6:3",
                "s.yaml:7:1",
            ])
        #expect(root.entries?[1].keyPosition.description == "s.yaml:2:1")
    }

    @Test func readsFilesOfTheDisk() {
        let found = messages { _ = try YAMLReader.read(path: "/nowhere", shownAs: "scenario.yaml") }
        #expect(found == ["scenario.yaml:1:1: error: found no such file, expected a readable file"])
    }

    @Test func refusesMoreThanTheSizeLimit() {
        let bytes = [UInt8](repeating: 0x61, count: YAMLReader.sizeLimit + 1)
        #expect(
            messages { _ = try YAMLReader.read(bytes, file: "f") } == [
                "f:1:1: error: found more than 4 MB, expected at most 4 MB"
            ])
    }
}
