import Testing

@testable import HotlineModel

@Suite struct BlockTests {
    @Test func aBlockOfOneValue() {
        let block = Block(repeating: 7, count: 5)
        #expect(block.count == 5 && block.array == [7, 7, 7, 7, 7])
    }

    @Test func aBlockOfAnArrayIsACopy() {
        var values = [3, 1, 4, 1, 5]
        var block = Block(values)
        values[0] = 9
        block[1] += 10
        swapEnds(&block)
        #expect(values == [9, 1, 4, 1, 5])
        #expect(block.array == [5, 11, 4, 1, 3])
        #expect(block[2] == 4 && block.count == 5)
    }

    private func swapEnds(_ block: inout Block<Int>) { (block[0], block[4]) = (block[4], block[0]) }

    @Test func fieldsChangeInPlace() {
        var block = Block(repeating: ContactTally(), count: 3)
        block[1].offered += 2
        block[1].wait = 50
        #expect(block.array.map(\.offered) == [0, 2, 0] && block[1].wait == 50)
    }

    @Test func nothingIsABlockToo() {
        let ofValue = Block(repeating: 1.5, count: 0)
        let ofArray = Block([Int]())
        #expect(ofValue.array.isEmpty && ofArray.array.isEmpty && ofValue.count == 0 && ofArray.count == 0)
    }

    @Test func aPointerSeesWhatIsWrittenLater() {
        var block = Block([1.0, 2, 3, 4])
        let tail = block.pointer(from: 2)
        block[3] = 40
        #expect(tail[0] == 3 && tail[1] == 40)
        #expect(block.count == 4)
    }
}
