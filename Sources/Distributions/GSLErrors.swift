import CGSL

/// What GSL does when a special function underflows or does not converge.
///
/// By default it aborts the program, even where a result of 0 is the right one. Switched off, its functions return that
/// result (or NaN), which callers check where it matters.
public enum GSLErrors {
    /// Switched off once for the process, on first use.
    public static let areReturned: Void = { _ = gsl_set_error_handler_off() }()
}
