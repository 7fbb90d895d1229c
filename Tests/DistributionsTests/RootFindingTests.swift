import CGSL
import Testing

@testable import Distributions

@Suite struct RootFindingTests {
    @Test func findsRoots() {
        #expect((root(in: 0...2) { $0 * $0 - 2 } - 2.0.squareRoot()).magnitude < 1e-15)
        #expect((root(in: 1...2) { cos($0) } - Double.pi / 2).magnitude < 1e-15)
        #expect(root(in: 1...5) { $0 - 1 } == 1)
        #expect(root(in: -5...1) { $0 - 1 } == 1)
    }
}
