import Testing

@testable import ScenarioFiles

@Suite struct YAMLFrameTests {
    static let place = SourcePosition(file: "f")

    private func subtree(_ text: String) -> YAMLSubtree {
        YAMLSubtree(node: YAMLNode(.scalar(text, isPlain: true), at: Self.place), size: 1, height: 0)
    }

    @Test func countsNodesAndLevels() {
        var frame = YAMLFrame(offset: 0, isSequence: true, anchor: nil)
        let faults = [
            frame.take(subtree("a"), offset: 0),
            frame.take(YAMLSubtree(node: subtree("b").node, size: 5, height: 3), offset: 0),
        ]
        #expect(faults == [nil, nil])
        let closed = frame.closed(at: Self.place)
        #expect(closed.size == 7 && closed.height == 4 && frame.itemCount == 2)
    }

    @Test func writtenEntriesWinOverMergedOnes() {
        var frame = YAMLFrame(offset: 0, isSequence: false, anchor: nil)
        let base = YAMLNode(
            .mapping([
                .init(name: "k", keyPosition: Self.place, value: subtree("merged").node),
                .init(name: "m", keyPosition: Self.place, value: subtree("merged").node),
            ]), at: Self.place)
        let faults = [
            frame.takeKey("<<", isMerge: true, position: Self.place, offset: 0),
            frame.take(YAMLSubtree(node: base, size: 3, height: 1), offset: 0),
            frame.takeKey("k", isMerge: false, position: Self.place, offset: 0),
            frame.take(subtree("own"), offset: 0),
        ]
        #expect(faults == [nil, nil, nil, nil])
        #expect(sketch(frame.closed(at: Self.place).node) == "{k:own,m:merged}")
    }
}
