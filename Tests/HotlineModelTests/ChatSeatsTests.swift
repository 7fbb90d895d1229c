import Testing

@testable import HotlineModel

@Suite struct ChatSeatsTests {
    @Test func aGroupOfOneChatASeatSharesNothing() {
        let chats = ChatSeats([(1, 10), (3, 2)])
        let shared = [chats.areShared(0), chats.areShared(1)]
        #expect(shared == [false, true])
    }

    @Test func chatsFillASeatAndThenAnother() {
        var chats = ChatSeats([(3, 2), (2, 2)])
        var places = [chats.begin(0), chats.join(0), chats.join(0)]
        #expect(places == [0, 0, 0])
        var open = [chats.hasOpenPlace(0), chats.hasOpenPlace(1)]
        #expect(open == [false, false])
        // Places are counted within the group.
        places = [chats.begin(0), chats.begin(1)]
        #expect(places == [1, 0])
        // The first seat has two again and is the fullest.
        open = [chats.end(0, 0)]
        places = [chats.join(0), chats.join(0)]
        #expect(open == [false] && places == [0, 1])
        // The last chat frees the seat.
        open = [chats.end(1, 0), chats.end(1, 0), chats.hasOpenPlace(0)]
        #expect(open == [false, true, false])
    }

    @Test func comingsAndGoingsAsInAnArray() {
        var numbers = TestNumbers(state: 9)
        var chats = ChatSeats([(4, 6)])
        var loads = Array(repeating: 0, count: 6)
        for _ in 0..<5000 {
            if Bool.random(using: &numbers) {
                let open = loads.contains { $0 > 0 && $0 < 4 }
                let found = chats.hasOpenPlace(0)
                #expect(found == open)
                if open {
                    let seat = Int(chats.join(0))
                    #expect(loads[seat] == loads.filter { $0 < 4 }.max())
                    loads[seat] += 1
                } else if loads.contains(0) {
                    let seat = Int(chats.begin(0))
                    #expect(loads[seat] == 0)
                    loads[seat] = 1
                }
            } else if let seat = loads.indices.filter({ loads[$0] > 0 }).randomElement(using: &numbers) {
                loads[seat] -= 1
                let isFree = chats.end(UInt16(seat), 0)
                #expect(isFree == (loads[seat] == 0))
            }
        }
    }
}
