import Testing

@testable import ScenarioFiles

@Suite struct TimeUnitTests {
    @Test(
        arguments: [(Period.second, 1.0), (.hour, 3600), (.week, 604_800), (.month, nil), (.year, nil)]
            as [(Period, Double?)])
    func periods(period: Period, seconds: Double?) { #expect(period.seconds == seconds) }

    @Test(arguments: [
        ("hr", "write \"h\""), ("H", "write \"h\""), ("hourz", "did you mean \"hour\"?"), ("q", "units: s"),
    ])
    func hints(unit: String, hint: String) {
        #expect(TimeUnit.hint(for: unit, among: TimeUnit.seconds.keys, listing: "s") == .value(hint))
    }
}
