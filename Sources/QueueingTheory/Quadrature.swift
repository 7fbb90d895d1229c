import CGSL

/// Adaptive Gauss–Kronrod integration and bracketing roots for the formulae without a closed form.
enum Quadrature {
    private static let quietErrors: Bool = {
        // GSL's default handler aborts the process on a mere loss of the last digits.
        gsl_set_error_handler_off()
        return true
    }()

    /// ∫ f over the segments between neighbouring `points` (ascending), each to a relative 10⁻¹² or an absolute error.
    static func integral(over points: [Double], absoluteError: Double = 1e-300, _ f: (Double) -> Double) -> Double {
        precondition(quietErrors)
        let capacity = 500
        let workspace = gsl_integration_workspace_alloc(capacity)!
        defer { gsl_integration_workspace_free(workspace) }
        return withoutActuallyEscaping(f) { f in
            var body: (Double) -> Double = f
            return withUnsafeMutablePointer(to: &body) { pointer in
                var function = gsl_function(
                    function: { x, parameters in
                        parameters!.assumingMemoryBound(to: ((Double) -> Double).self).pointee(x)
                    }, params: UnsafeMutableRawPointer(pointer))
                var sum = 0.0
                for (a, b) in zip(points, points.dropFirst()) where a < b {
                    var value = 0.0
                    var error = 0.0
                    gsl_integration_qag(
                        &function, a, b, absoluteError, 1e-12, capacity, Int32(GSL_INTEG_GAUSS31), workspace, &value,
                        &error)
                    sum += value
                }
                precondition(sum.isFinite, "the integrand is not finite")
                return sum
            }
        }
    }

    /// The x in [low, high] at which `holds` turns from true to false, to the last bit, by bisection.
    static func boundary(_ low: Double, _ high: Double, while holds: (Double) throws -> Bool) rethrows -> Double {
        var low = low
        var high = high
        while true {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { return middle }
            if try holds(middle) { low = middle } else { high = middle }
        }
    }
}
