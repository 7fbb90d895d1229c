import Testing

@testable import ScenarioFiles

@Suite struct LawTextTests {
    @Test(arguments: [
        ("exponential 390 s", ParsedLaw(.exponential, [.mean: 390])),
        ("lognormal 150 s cv 1.2", ParsedLaw(.lognormal, [.mean: 150, .cv: 1.2])),
        ("lognormal mu 4.5 sigma 0.9", ParsedLaw(.lognormal, [.mu: 4.5, .sigma: 0.9])),
        ("lognormal mu -0.5 sigma 0.9", ParsedLaw(.lognormal, [.mu: -0.5, .sigma: 0.9])),
        ("gamma 5 min cv 0.8", ParsedLaw(.gamma, [.mean: 300, .cv: 0.8])),
        ("weibull shape 1.5 scale 200 s", ParsedLaw(.weibull, [.shape: 1.5, .scale: 200])),
        ("weibull 200 s cv 2", ParsedLaw(.weibull, [.mean: 200, .cv: 2])),
        ("erlang 3 stages 300 s", ParsedLaw(.erlang, [.stages: 3, .mean: 300])),
        ("erlang 1 stage 1 h 30 min", ParsedLaw(.erlang, [.stages: 1, .mean: 5400])),
        (
            "hyperexponential 60% 30 s, 40% 200 s",
            ParsedLaw(.hyperexponential, branches: [.init(share: 0.6, mean: 30), .init(share: 0.4, mean: 200)])
        ),
        ("hyperexponential 100 s cv 2", ParsedLaw(.hyperexponential, [.mean: 100, .cv: 2])),
        ("normal 200 s sd 40 s", ParsedLaw(.normal, [.mean: 200, .sd: 40])),
        ("normal 200 s cv 0.2", ParsedLaw(.normal, [.mean: 200, .cv: 0.2])),
        ("uniform 10 s to 1 min", ParsedLaw(.uniform, [.low: 10, .high: 60])),
        ("triangular 10 s, 30 s, 90 s", ParsedLaw(.triangular, [.low: 10, .mode: 30, .high: 90])),
        ("constant 300 s", ParsedLaw(.constant, [.mean: 300])), ("300 s", ParsedLaw(.constant, [.mean: 300])),
        ("0 s", ParsedLaw(.constant, [.mean: 0])),
        ("none", ParsedLaw(.none)), ("empirical talk times.csv", ParsedLaw(.empirical, file: "talk times.csv")),
        ("lognormal 1.2 wd cv 1", ParsedLaw(.lognormal, unit: .workingDays, [.mean: 1.2, .cv: 1])),
    ])
    func parses(text: String, law: ParsedLaw) throws { #expect(try LawText.parse(text) == law) }

    @Test(arguments: [
        ("expnential 390 s", "\"expnential 390 s\", a law (did you mean \"exponential\"?)"),
        (
            "pareto 3 s",
            "\"pareto 3 s\", a law (known: exponential, lognormal, gamma, weibull, erlang, hyperexponential, normal, uniform, triangular, constant, none, empirical)"
        ),
        ("exponential 390", "\"exponential 390\", a mean with a unit (units: ms, s, min, h, d, week, wd)"),
        ("exponential", "\"exponential\", a mean with a unit (such as exponential 390 s)"),
        ("exponential 0 s", "\"exponential 0 s\", a mean above 0 (such as exponential 390 s)"),
        ("exponential 5 s cv 1", "\"exponential 5 s cv 1\", nothing after the law (such as exponential 390 s)"),
        (
            "lognormal 150 s",
            "\"lognormal 150 s\", a cv (standard deviation over mean) (such as lognormal 150 s cv 1.2)"
        ),
        ("lognormal 150 s cv", "\"lognormal 150 s cv\", a number for cv (such as lognormal 150 s cv 1.2)"),
        ("lognormal 150 s cv 0", "\"lognormal 150 s cv 0\", a cv above 0 (such as lognormal 150 s cv 1.2)"),
        ("lognormal mu 4", "\"lognormal mu 4\", \"sigma\" next (such as lognormal 150 s cv 1.2)"),
        ("weibull shape 2", "\"weibull shape 2\", \"scale\" next (such as weibull shape 1.5 scale 200 s)"),
        (
            "erlang 2.5 stages 3 s",
            "\"erlang 2.5 stages 3 s\", a whole number of stages, 1 to 10000 (such as erlang 3 stages 300 s)"
        ),
        ("erlang 3 300 s", "\"erlang 3 300 s\", \"stages\" next (such as erlang 3 stages 300 s)"),
        (
            "hyperexponential 60% 30 s, 30% 200 s",
            "shares that sum to 90%, 100% (such as hyperexponential 60% 30 s, 40% 200 s)"
        ),
        (
            "hyperexponential 9 s cv 0.5",
            "\"hyperexponential 9 s cv 0.5\", a cv of 1 or more (such as hyperexponential 60% 30 s, 40% 200 s)"
        ),
        ("normal 200 s", "\"normal 200 s\", an sd or a cv (such as normal 200 s sd 40 s)"),
        ("normal 200 s sd 40", "\"normal 200 s sd 40\", an sd with a unit (units: ms, s, min, h, d, week, wd)"),
        (
            "uniform 60 s to 10 s",
            "\"uniform 60 s to 10 s\", a least value below the largest (such as uniform 10 s to 60 s)"
        ),
        ("uniform 10 s", "\"uniform 10 s\", \"to\" next (such as uniform 10 s to 60 s)"),
        (
            "triangular 10 s, 30 s",
            "\"triangular 10 s, 30 s\", three values with commas between them (such as triangular 10 s, 30 s, 90 s)"
        ),
        (
            "triangular 10 s, 99 s, 90 s",
            "\"triangular 10 s, 99 s, 90 s\", the least, likeliest and largest value in this order (such as triangular 10 s, 30 s, 90 s)"
        ),
        (
            "uniform 1 wd to 10 s",
            "\"uniform 1 wd to 10 s\", all times of a law in working days, or none (such as uniform 10 s to 60 s)"
        ),
        ("empirical", "\"empirical\", the name of a CSV file (such as empirical FILE.csv)"),
        ("", "nothing, a law (such as exponential 390 s)"),
        ("300", "\"300\", a duration with a unit (units: ms, s, min, h, d, week, wd)"),
        ("none at all", "\"none at all\", nothing after the law (such as none)"),
        ("exponential ３ s", "\"exponential ３ s\", a law (write \"exponential 3 s\" with half-width characters)"),
    ])
    func refuses(text: String, expected: String) { #expect(message { _ = try LawText.parse(text) } == expected) }
}
