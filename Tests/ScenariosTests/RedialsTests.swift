import Scenarios
import Testing

@Suite struct RedialsTests {
    @Test(arguments: [(0.0, 0.0, false), (0.1, 0, true), (0, 0.1, true)])
    func happenWhenAnybodyTriesAgain(abandoning: Double, busy: Double, happen: Bool) {
        var redials = Redials()
        redials.afterAbandoning = abandoning
        redials.afterBusy = busy
        #expect(redials.happen == happen)
    }
}
