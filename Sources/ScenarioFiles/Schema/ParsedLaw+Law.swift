import Distributions

extension ParsedLaw {
    /// The law itself. Precondition: neither `none` nor `empirical`.
    var law: Law {
        get throws(LawError) {
            let mean = self[.mean] ?? 0
            if let cv = self[.cv], let family = Law.Family(rawValue: family.rawValue) {
                return try Law.with(family, mean: mean, cv: cv)
            }
            switch family {
            case .constant: return try Law.constant(mean).validated()
            case .exponential: return try Law.exponential(mean: mean).validated()
            case .lognormal: return try Law.lognormal(mu: self[.mu]!, sigma: self[.sigma]!).validated()
            case .gamma: return try Law.gamma(shape: self[.shape]!, scale: self[.scale]!).validated()
            case .weibull: return try Law.weibull(shape: self[.shape]!, scale: self[.scale]!).validated()
            case .erlang: return try Law.erlang(stages: Int(self[.stages]!), mean: mean).validated()
            case .hyperexponential:
                return try Law.hyperexponential(branches.map { .init(probability: $0.share, mean: $0.mean) })
                    .validated()
            case .normal: return try Law.normal(mean: mean, sd: self[.sd]!).validated()
            case .uniform: return try Law.uniform(min: self[.low]!, max: self[.high]!).validated()
            case .triangular:
                return try Law.triangular(min: self[.low]!, mode: self[.mode]!, max: self[.high]!).validated()
            case .none, .empirical: preconditionFailure("\(family) is no law of its own")
            }
        }
    }
}
