import CGSL

/// The quantile of the gamma law with scale 1, given p and q = 1 − p, of which the smaller is the exact one.
///
/// Solved in the logarithm of x, and of the smaller of p and q, on GSL's incomplete gamma functions: the Newton steps of
/// `gsl_cdf_gamma_Pinv` end the program (GSL's default error handler) where they do not converge in 32.
///
/// - Precondition: p and q in [0, 1]; shape > 0.
func gammaQuantile(p: Double, q: Double, shape: Double) -> Double {
    if p == 0 { return 0 }
    if q == 0 { return .infinity }
    let onLowerSide = p <= q
    func excess(_ y: Double) -> Double {
        let x = exp(y)
        let ratio = onLowerSide ? gsl_cdf_gamma_P(x, shape, 1) / p : q / gsl_cdf_gamma_Q(x, shape, 1)
        // Far from the root one side underflows; the solver needs finite numbers, of the right sign only.
        return min(1e3, max(-1e3, log(ratio)))
    }
    // P(x) ≤ x^k / Γ(k+1), with near equality in the far lower tail: a lower bound that is also close there.
    var lower = (log(p) + gsl_sf_lngamma(shape + 1)) / shape
    if lower < -700 { return exp(lower) }
    while excess(lower) > 0 { lower -= 1e-9 }
    var step = 0.5
    var upper = max(lower, log(shape)) + step
    while excess(upper) < 0 {
        step *= 1.5
        upper += step
    }
    return exp(root(in: lower...upper, of: excess))
}
