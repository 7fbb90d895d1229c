@testable import Distributions

/// Laws of every kind, by natural parameters and by mean and cv.
enum SampleLaws {
    static let natural: [Law] = [
        .exponential(mean: 60), .lognormal(mu: 4.6, sigma: 0.9), .gamma(shape: 2.5, scale: 40),
        .gamma(shape: 0.4, scale: 40), .weibull(shape: 0.7, scale: 90), .weibull(shape: 3, scale: 90),
        .erlang(stages: 1, mean: 50), .erlang(stages: 4, mean: 50),
        .hyperexponential([
            .init(probability: 0.2, mean: 300), .init(probability: 0.5, mean: 20), .init(probability: 0.3, mean: 60),
        ]),
        .normal(mean: 100, sd: 20), .normal(mean: 10, sd: 20), .normal(mean: 0, sd: 5), .uniform(min: 10, max: 30),
        .triangular(min: 0, mode: 5, max: 30), .triangular(min: 5, mode: 5, max: 30),
        .triangular(min: 0, mode: 30, max: 30),
        .empirical(try! .init(times: [10, 30, 90], survival: [0.9, 0.5, 0.5], tailMean: 40)),
        .empirical(try! .init(times: [20, 50], survival: [0.3, 0], tailMean: 0)),
    ]

    static let byMeanAndCV: [(family: Law.Family, mean: Double, cv: Double)] = [
        (.exponential, 60, 1), (.lognormal, 150, 1.2), (.gamma, 150, 0.5), (.gamma, 150, 1.8), (.weibull, 90, 0.4),
        (.weibull, 90, 1.5), (.erlang, 80, 0.5), (.erlang, 80, 0.577), (.hyperexponential, 80, 1.6),
        (.normal, 100, 0.1), (.uniform, 100, 0.3), (.triangular, 100, 0.3),
    ]

    static var all: [Law] { natural + byMeanAndCV.map { try! Law.with($0.family, mean: $0.mean, cv: $0.cv) } }
}
