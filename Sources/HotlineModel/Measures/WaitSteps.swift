import Statistics

/// The waits up to which attempts are counted one by one, answered and abandoned apart: the steps of the distribution of waits.
///
/// Counts are exact: an attempt that waited 15.000 s is within 15 s, one that waited 15.001 s is not.
public enum WaitSteps {
    /// Upper ends in milliseconds, rising.
    public static let ends: [Int64] =
        [0, 1, 2, 3, 5, 7, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200, 1800, 3600]
        .map { $0 * 1000 }

    /// Cells a type and outcome has: one a step, and one for what lies beyond the last.
    static let cells = ends.count + 1

    /// For each bucket of a sketch the first step whose end it does not lie wholly beyond.
    ///
    /// A bucket is narrower than the distance between two steps, so a wait of the bucket belongs to this step or the next one.
    static func firstStep(buckets: Int) -> [UInt8] {
        var step = 0
        return (0..<buckets).map { bucket in
            while step < ends.count, QuantileSketch.bucket(of: ends[step]) < bucket { step += 1 }
            return UInt8(step)
        }
    }
}
