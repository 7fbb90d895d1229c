import Testing

@testable import QueueingTheory

@Suite struct QueueingErrorTests {
    static func system(
        rate: Double = 100, talk: Double = 240, servers: Int = 8, patience: Double = 120, lines: Int? = nil,
        within: Double = 20
    ) throws(QueueingError) -> ErlangA {
        try ErlangA(
            ratePerHour: rate, talkSeconds: talk, servers: servers, patienceSeconds: patience, lines: lines,
            withinSeconds: within)
    }

    @Test func namesTheParameter() {
        func name(_ body: () throws(QueueingError) -> ErlangA) -> String? {
            do {
                _ = try body()
                return nil
            } catch {
                guard case .parameter(let name, _, _) = error else { return nil }
                return name
            }
        }
        #expect(name { () throws(QueueingError) in try Self.system(rate: -1) } == "ratePerHour")
        #expect(name { () throws(QueueingError) in try Self.system(rate: .nan) } == "ratePerHour")
        #expect(name { () throws(QueueingError) in try Self.system(talk: 0) } == "talkSeconds")
        #expect(name { () throws(QueueingError) in try Self.system(servers: 0) } == "servers")
        #expect(name { () throws(QueueingError) in try Self.system(patience: .infinity) } == "patienceSeconds")
        #expect(name { () throws(QueueingError) in try Self.system(lines: 7) } == "lines")
        #expect(name { () throws(QueueingError) in try Self.system(within: -1) } == "withinSeconds")
        #expect(name { () throws(QueueingError) in try Self.system(patience: .infinity, lines: 9) } == nil)
    }
}
