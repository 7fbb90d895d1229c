import CGSL
import Testing

@testable import QueueingTheory

@Suite struct QuadratureTests {
    @Test func integrals() {
        #expect(abs(Quadrature.integral(over: [0, 1]) { $0 * $0 } - 1.0 / 3) < 1e-15)
        #expect(abs(Quadrature.integral(over: [0, 1, 1, 3]) { $0 < 1 ? 0 : 2 } - 4) < 1e-14)
        #expect(abs(Quadrature.integral(over: [-30, 0, 30]) { exp(-$0 * $0) } - Double.pi.squareRoot()) < 1e-13)
        #expect(Quadrature.integral(over: [2]) { _ in 1 } == 0)
    }

    @Test func boundary() {
        #expect(abs(Quadrature.boundary(0, 2) { $0 * $0 < 2 } - 2.0.squareRoot()) < 1e-15)
    }
}
