import Testing

@testable import Distributions

@Suite struct SamplerStoreTests {
    @Test func tablesStayWhileMoreAreCompiled() throws {
        let store = SamplerStore()
        let first = try store.compile(.empirical(.init(values: [7], weights: [1])))
        for i in 1...1000 { _ = try store.compile(.empirical(.init(values: [Double(i)], weights: [1]))) }
        let stream = GoodnessOfFit.stream()
        withExtendedLifetime((store, stream)) { #expect(first.draw(stream.rng) == 7) }
    }

    @Test func aSamplerIsSmall() {
        #expect(MemoryLayout<Sampler>.stride <= 40)
    }
}
