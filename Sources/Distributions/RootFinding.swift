import CGSL

/// The root of a continuous function in a bracket, by GSL's Brent–Dekker solver, to about the last digits of a Double.
///
/// - Precondition: the function has opposite signs (or a zero) at the ends of the bracket.
func root(in bracket: ClosedRange<Double>, of function: (Double) -> Double) -> Double {
    let atLower = function(bracket.lowerBound)
    let atUpper = function(bracket.upperBound)
    if atLower == 0 { return bracket.lowerBound }
    if atUpper == 0 { return bracket.upperBound }
    precondition(
        (atLower < 0) != (atUpper < 0), "no change of sign between \(bracket.lowerBound) and \(bracket.upperBound)")
    return withoutActuallyEscaping(function) { function in
        let box = FunctionBox(function)
        return withExtendedLifetime(box) {
            var gslFunction = gsl_function(
                function: { x, box in Unmanaged<FunctionBox>.fromOpaque(box!).takeUnretainedValue().function(x) },
                params: Unmanaged.passUnretained(box).toOpaque())
            return withUnsafeMutablePointer(to: &gslFunction) { pointer in
                let solver = gsl_root_fsolver_alloc(hotline_gsl_root_brent())!
                defer { gsl_root_fsolver_free(solver) }
                gsl_root_fsolver_set(solver, pointer, bracket.lowerBound, bracket.upperBound)
                for _ in 0..<200 {
                    gsl_root_fsolver_iterate(solver)
                    let status = gsl_root_test_interval(
                        gsl_root_fsolver_x_lower(solver), gsl_root_fsolver_x_upper(solver), 1e-300, 4e-16)
                    if status == GSL_SUCCESS { break }
                }
                return gsl_root_fsolver_root(solver)
            }
        }
    }
}

/// Carries a Swift closure through the `void *` of a `gsl_function`.
private final class FunctionBox {
    let function: (Double) -> Double
    init(_ function: @escaping (Double) -> Double) { self.function = function }
}
