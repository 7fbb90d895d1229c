import CGSL

/// Quantiles of the sampling distributions, by GSL, and Student's interval for a mean.
public enum StudentInterval {
    /// The t quantile t_{ν,p}: a Student variable with ν degrees of freedom is below it with that probability.
    ///
    /// Precondition: 0 < `probability` < 1, `degreesOfFreedom` > 0.
    public static func quantile(probability: Double, degreesOfFreedom: Double) -> Double {
        precondition(probability > 0 && probability < 1 && degreesOfFreedom > 0)
        return gsl_cdf_tdist_Pinv(probability, degreesOfFreedom)
    }

    /// The standard normal quantile. Precondition: 0 < `probability` < 1.
    public static func normalQuantile(probability: Double) -> Double {
        precondition(probability > 0 && probability < 1)
        return gsl_cdf_ugaussian_Pinv(probability)
    }

    /// The χ² quantile. Precondition: 0 < `probability` < 1, `degreesOfFreedom` > 0.
    public static func chiSquareQuantile(probability: Double, degreesOfFreedom: Double) -> Double {
        precondition(probability > 0 && probability < 1 && degreesOfFreedom > 0)
        return gsl_cdf_chisq_Pinv(probability, degreesOfFreedom)
    }

    /// The probability that a χ² variable exceeds `statistic`: the p-value of a goodness-of-fit test.
    public static func chiSquareTail(statistic: Double, degreesOfFreedom: Double) -> Double {
        precondition(statistic >= 0 && degreesOfFreedom > 0)
        return gsl_cdf_chisq_Q(statistic, degreesOfFreedom)
    }

    /// The probability that a Student variable is further from 0 than `statistic`: the two-sided p-value of a mean.
    public static func twoSidedTail(statistic: Double, degreesOfFreedom: Double) -> Double {
        precondition(degreesOfFreedom > 0)
        return 2 * gsl_cdf_tdist_Q(abs(statistic), degreesOfFreedom)
    }

    /// t_{n−1,1−α/2} · sd / √n, the half-width of the interval for the mean of n independent observations.
    ///
    /// nil for n < 2: one observation does not tell how far it is off.
    public static func halfWidth(sd: Double, n: Int, confidence: ConfidenceLevel) -> Double? {
        guard n >= 2 else { return nil }
        let t = quantile(probability: confidence.twoSidedProbability, degreesOfFreedom: Double(n - 1))
        return t * sd / Double(n).squareRoot()
    }
}
