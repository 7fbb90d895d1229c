import Testing

@testable import ScenarioFiles

@Suite struct YAMLTreeBuilderTests {
    @Test(arguments: [
        (
            "a: 1\nb: 2\na: 3",
            [
                "f:3:1: error: a: found the key \"a\" again on line 3, expected each key once (hint: it stands on line 1 already)"
            ]
        ),
        (
            "x:\n  - {a: 1, a: 2}",
            [
                "f:2:12: error: x[0].a: found the key \"a\" again on line 2, expected each key once (hint: it stands on line 2 already)"
            ]
        ),
        ("? [1, 2]\n: 3", ["f:1:3: error: found a list of 2 as a key, expected a name as a key"]),
        (": 3", ["f:1:1: error: found an empty key, expected a name before \":\""]),
        (
            "a: !!int 3",
            [
                "f:1:4: error: a: found a YAML tag, expected a value without a tag (hint: remove the word that begins with \"!\")"
            ]
        ),
        (
            "a: &xy 1\nb: *xz",
            ["f:2:4: error: b: found the alias *xz, expected an anchor &xz before it (hint: did you mean \"xy\"?)"]
        ),
        (
            "a: &x [1, *x]",
            ["f:1:11: error: a[1]: found the alias *x within its own anchor, expected an alias of a finished value"]
        ),
        (
            "<<: 3",
            ["f:1:5: error: <<: found \"3\", expected a mapping, an alias of one or a list of these after \"<<\""]
        ),
        (
            "a: !x 1\nb: *q\na: 2",
            [
                "f:1:4: error: a: found a YAML tag, expected a value without a tag (hint: remove the word that begins with \"!\")",
                "f:2:4: error: b: found the alias *q, expected an anchor &q before it",
                "f:3:1: error: a: found the key \"a\" again on line 3, expected each key once (hint: it stands on line 1 already)",
            ]
        ),
    ])
    func refuses(text: String, expected: [String]) {
        #expect(messages { _ = try YAMLReader.read(text, file: "f") } == expected)
    }

    @Test(arguments: [
        ("[1, 2", "f:1:6: error: found the end of the file, expected \"]\" to close the bracket of line 1"),
        ("a: [1, 2\nb: 3\n", "f:3:1: error: found the end of the file, expected \"]\" to close the bracket of line 1"),
        ("a: {b: 1\n", "f:2:1: error: found the end of the file, expected \"}\" to close the bracket of line 1"),
        ("a: [1 2]]", "f:1:9: error: found \"a: [1 2]]\", expected no closing bracket without an opening one"),
        ("a: {b: 1]", "f:1:9: error: found \"a: {b: 1]\", expected \",\" or \"}\" to close the bracket of line 1"),
        (
            "a: \"x",
            "f:1:4: error: found \"a: \"x\", expected a closing quote (hint: a quote inside quotes is written twice)"
        ),
        (
            "a: 1\nb: \"x\n  c: 1\n  d: 2\n",
            "f:2:4: error: found \"b: \"x\", expected a closing quote (hint: a quote inside quotes is written twice)"
        ),
        (
            "a: 1\nb: \"x\nc: 1\nd: 2\n",
            "f:2:4: error: found \"b: \"x\", expected a closing quote, or the text indented"
        ),
        (
            "a: b: c",
            "f:1:5: error: found \"a: b: c\", expected one \": \" on a line (hint: put text with \": \" in it between quotes)"
        ),
        ("a: 1\nb 2\nc: 3\n", "f:2:1: error: found \"b 2\", expected \"key: value\" (hint: put \": \" after the key)"),
        (
            "a: 1\nb：2\nc: 3\n",
            "f:2:1: error: found \"b：2\", expected \"key: value\" (hint: write \": \" with a half-width colon and a space)"
        ),
        (
            "a:1\nb: 2",
            "f:1:1: error: found \"a:1\", expected \"key: value\" with entries in one column (hint: put a space after \":\" and indent with the lines around it)"
        ),
        (
            "a:\n  b: 1\n c: 2\n",
            "f:3:2: error: found \"c: 2\", expected entries of one mapping or list to begin in one column (hint: indent with the lines around it)"
        ),
        (
            "a: 1\n- b",
            "f:2:1: error: found \"- b\", expected entries of one mapping or list to begin in one column (hint: a list and a mapping cannot be mixed)"
        ),
        (
            "a: @b",
            "f:1:4: error: found \"a: @b\", expected a text that begins with a letter or digit (hint: put it between quotes)"
        ),
        (
            "a: \"\\q\"",
            "f:1:5: error: found \"a: \"\\q\"\", expected an escape that YAML knows, such as \\n or \\\" (hint: use single quotes to keep \\ as it is)"
        ),
        (
            "a: 'it's'",
            "f:1:8: error: found \"a: 'it's'\", expected nothing after the closing quote (hint: a quote inside quotes is written twice)"
        ),
        ("a: - b", "f:1:4: error: found \"a: - b\", expected a list to begin on a line of its own"),
    ])
    func explainsSyntaxErrors(text: String, message: String) {
        #expect(messages { _ = try YAMLReader.read(text, file: "f") } == [message])
    }

    /// Nine levels of nine aliases each are 9⁹ values in 300 bytes.
    @Test func refusesAliasBombs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for i in 1...9 {
            text += "a\(i): &a\(i) [" + Array(repeating: "*a\(i - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(
            messages { _ = try YAMLReader.read(text, file: "f") } == [
                "f:6:15: error: found more than 200000 values, expected a document of at most that many, aliases written out "
                    + "(hint: put tables into CSV files)"
            ])
    }

    @Test func refusesDeepNesting() {
        let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(
            messages { _ = try YAMLReader.read(deep, file: "f") } == [
                "f:1:65: error: found more than 64 levels, expected at most that many lists and mappings within one another"
            ])
        let allowed = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        #expect(messages { _ = try YAMLReader.read(allowed, file: "f") }.isEmpty)
        var chain = "- &a0 [x]\n"
        for i in 1...70 { chain += "- &a\(i) [*a\(i - 1)]\n" }
        let found = messages { _ = try YAMLReader.read(chain, file: "f") }
        #expect(found.count == 1 && found[0].contains("found more than 64 levels"))
    }

    @Test func longLinesTakeLinearTime() throws {
        let text = "[" + Array(repeating: "人", count: 100_000).joined(separator: ",") + "]"
        let items = try #require(try YAMLReader.read(text, file: "f").items)
        #expect(items.count == 100_000)
        #expect(items.last?.position.column == 200_000)
    }
}
