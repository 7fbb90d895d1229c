import CGSL
import Testing

@testable import Statistics

@Suite struct QuantileSketchTests {
    enum Law: CaseIterable { case exponential, heavy, uniform, small, constant }

    static func draw(_ law: Law, _ n: Int) -> [Int64] {
        var random = SplitMix(state: 2024)
        return (0..<n).map { _ in
            let u = random.uniform()
            return switch law {
            case .exponential: Int64(-180_000 * log(u))
            case .heavy: Int64(1000 / (u * u))
            case .uniform: Int64(u * 1e15)
            case .small: Int64(u * 256)
            case .constant: 86_400_000
            }
        }
    }

    @Test(arguments: Law.allCases) func quantilesWithinTheStatedError(_ law: Law) throws {
        let values = Self.draw(law, 20_000)
        let sorted = values.sorted()
        var sketch = QuantileSketch()
        for value in values { sketch.add(value) }
        for q in [0, 0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1] {
            let exact = sorted[max(1, Int((q * 20_000).rounded(.up))) - 1]
            let found = try #require(sketch.quantile(q))
            #expect(abs(Double(found - exact)) <= Double(exact) / 256, "\(law) at \(q)")
            if exact < 256 { #expect(found == exact) }
        }
        #expect(sketch.count == 20_000)
        #expect(sketch.minimum == sorted.first && sketch.maximum == sorted.last)
    }

    @Test(arguments: Law.allCases) func shares(_ law: Law) throws {
        let values = Self.draw(law, 20_000)
        var sketch = QuantileSketch()
        for value in values { sketch.add(value) }
        for threshold in [0, 20, 255, 20_000, 200_000, 500_000_000_000_000] as [Int64] {
            let exact = Double(values.count { $0 <= threshold }) / 20_000
            let tolerance =
                threshold < 256 ? 0 : Double(values.count { abs($0 - threshold) <= threshold / 64 }) / 20_000
            #expect(abs(try #require(sketch.share(atOrBelow: threshold)) - exact) <= tolerance)
        }
    }

    @Test func bucketsTileTheRange() {
        for bucket in 0..<QuantileSketch.bucket(of: .max) {
            #expect(QuantileSketch.bucket(of: QuantileSketch.lowerEnd(of: bucket)) == bucket)
            #expect(
                QuantileSketch.lowerEnd(of: bucket) + QuantileSketch.width(of: bucket)
                    == QuantileSketch.lowerEnd(of: bucket + 1))
        }
        #expect(QuantileSketch.bucket(of: .max) == 7295)
        #expect(QuantileSketch.bucket(of: 255) == 255 && QuantileSketch.bucket(of: 256) == 256)
    }

    @Test func mergeIsWhole() {
        let values = Self.draw(.exponential, 3000)
        var whole = QuantileSketch(upTo: 1 << 40)
        for value in values { whole.add(value) }
        var parts = [QuantileSketch](repeating: QuantileSketch(upTo: 1 << 40), count: 7)
        for (index, value) in values.enumerated() { parts[index % 7].add(value) }
        var merged = QuantileSketch(upTo: 0)
        for part in parts.reversed() { merged.merge(part) }
        #expect(merged == whole)
    }

    @Test func empty() {
        let sketch = QuantileSketch()
        #expect(sketch.quantile(0.5) == nil && sketch.share(atOrBelow: 3) == nil)
        #expect(sketch.minimum == nil && sketch.maximum == nil && sketch.count == 0)
        #expect(MemoryLayout<Int64>.stride * QuantileSketch(upTo: 86_400_000).counts.count < 23_000)
    }

    @Test func weighted() {
        var sketch = QuantileSketch()
        sketch.add(10, times: 3)
        sketch.add(20)
        sketch.add(99, times: 0)
        #expect(sketch.count == 4 && sketch.quantile(0.75) == 10 && sketch.quantile(0.76) == 20)
        #expect(sketch.maximum == 20)
    }
}
