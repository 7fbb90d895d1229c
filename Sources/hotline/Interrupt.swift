import Foundation
import Synchronization

/// Ctrl-C asks a run to stop at the next simulated midnight; a second one ends the program at once.
enum Interrupt {
    private static let asked = Atomic<Bool>(false)

    /// Begins to listen.
    static func listen() {
        signal(SIGINT) { _ in
            Interrupt.note()
            signal(SIGINT, SIG_DFL)
        }
        // A program that starts this one from a thread of its own may have passed the signal on as blocked.
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }

    static var isAsked: Bool { asked.load(ordering: .relaxed) }

    private static func note() { asked.store(true, ordering: .relaxed) }
}
