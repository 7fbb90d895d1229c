import Glibc

/// Processor time of this thread: on a busy machine it says what the work cost, not what the neighbours did. On an idle
/// one it equals the time on the wall.
enum ThreadClock {
    /// Nanoseconds of processor time that `work` takes.
    static func nanoseconds(of work: () -> Void) -> Double {
        let start = now
        work()
        return Double(now - start)
    }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
