import Scenarios
import Testing

@Suite struct VolumeTests {
    @Test(arguments: [
        (Volume.Per.minute, 1440.0), (.hour, 24), (.day, 1), (.year, 1 / 300.0),
    ])
    func aDay(per: Volume.Per, factor: Double) {
        #expect(abs(Volume(count: 7, per: per).perDay(factorsOfYear: 300) - 7 * factor) < 1e-12)
    }
}
