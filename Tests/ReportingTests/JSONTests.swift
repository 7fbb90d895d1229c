import Foundation
import Reporting
import Testing

struct JSONTests {
    @Test func keepsTheOrderOfMembers() {
        let json: JSON = ["b": 1, "a": [1, 2.5, "x", true], "c": ["d": .null, "e": []]]
        #expect(json.text == "{\n  \"b\": 1,\n  \"a\": [1, 2.5, \"x\", true],\n  \"c\": {\"d\": null, \"e\": []}\n}\n")
    }

    @Test func escapesWhatMustBe() throws {
        let nasty = "\"\\\n\r\t\u{0}\u{1f}\u{2028}接通率 🙂 </script>"
        let data = Data(JSON.array([.string(nasty)]).text.utf8)
        #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [nasty])
    }

    @Test func largeSeedsKeepTheirDigits() { #expect(JSON.unsigned(.max).text == "18446744073709551615\n") }

    @Test func findsMembers() {
        let json: JSON = ["a": ["b": 2]]
        #expect(json["a"]?["b"] == 2)
        #expect(json["c"] == nil)
        #expect(JSON.null["a"] == nil)
        #expect(json.adding([.init("c", 3)])["c"] == 3)
        #expect(JSON.optional(nil) == .null)
    }
}
