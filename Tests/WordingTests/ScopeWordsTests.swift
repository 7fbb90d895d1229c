import Testing
import Wording

struct ScopeWordsTests {
    @Test(arguments: ["all", "line", "channel", "category", "type", "hand_over", "task", "group"])
    func kinds(id: String) { #expect(ScopeWords.kind(id).map { isWhole($0) } == true) }

    @Test(arguments: ["phone", "web", "wechat", "app", "mailbox", "platform"])
    func channels(id: String) { #expect(ScopeWords.channel(id).map { isWhole($0) } == true) }

    @Test func unknownId() { #expect(ScopeWords.kind("planet") == nil) }
}
