import Foundation
import Testing

@testable import Reporting

struct HTMLTextTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
        ("\"quoted\" and 'so'", "&quot;quoted&quot; and &#39;so&#39;"), ("=cmd()", "=cmd()"), ("../x", "../x"),
        ("one\ntwo\tthree", "one\ntwo\tthree"), ("a\u{0}b\u{7}c\u{9B}", "a�b�c�"), ("\u{202E}evil\u{2066}", "�evil�"),
        ("热线 12345", "热线 12345"), ("&lt;", "&amp;lt;"), ("👩‍👩‍👧", "👩‍👩‍👧"),
    ])
    func textStaysText(text: String, escaped: String) { #expect(HTMLText.escape(text) == escaped) }

    @Test(arguments: ["</script>", "<!--", "]]>", "a & b", "\u{2028}\u{2029}", "\\", "\"", "\u{0}", "=cmd()", "热线"])
    func jsonInAScriptIsTheSameAndEndsNothing(text: String) throws {
        let json = HTMLText.json(JSON.array([.string(text)]).text)
        for sign in ["<", ">", "&", "\u{2028}", "\u{2029}"] { #expect(!json.contains(sign)) }
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String] == [text])
    }

    @Test(arguments: ["a</script>", "a</SCRIPT >", "<!-- a", "<script", "a\r\nb", "a\u{0}"])
    func scriptsThatWouldEndTheirElementAreRefused(script: String) { #expect(!HTMLText.isSafe(script: script)) }

    @Test func ownScriptsAreSafe() {
        #expect(HTMLText.isSafe(script: PageScript.code))
        // Whatever stands in a style element ends with the first of these.
        #expect(!PageStyle.css.contains("<") && !PageStyle.css.contains("url(") && !PageStyle.css.contains("@import"))
        for word in ["innerHTML", "eval(", "new Function", "http:", "https:", "fetch(", "XMLHttp", "document.write"] {
            #expect(!PageScript.code.contains(word), "\(word)")
        }
    }

    @Test(arguments: [
        ("kpi.csv", true), ("seats-general.csv", true), ("day", true), ("../kpi.csv", false), ("/etc/passwd", false),
        ("a/b.csv", false), ("", false), ("..", false), (".hidden", false), ("a b.csv", false), ("a\".csv", false),
    ])
    func fileNames(name: String, isOne: Bool) { #expect(HTMLText.isFileName(name) == isOne) }

    @Test func hashesAreThoseOfBrowsers() {
        // echo -n "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64, the example of the CSP specification.
        #expect(PageDocument.hash("alert('Hello, world.');") == "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=")
    }
}
