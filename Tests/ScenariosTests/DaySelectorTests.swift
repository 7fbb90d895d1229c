import Scenarios
import SimulationTime
import Testing

@Suite struct DaySelectorTests {
    @Test(arguments: [
        "all", "workday", "weekend", "holiday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "2024-02-29",
    ])
    func headingsReadBack(heading: String) { #expect(DaySelector(heading: heading)?.heading == heading) }

    @Test(arguments: ["", "All", "workdays", "monday", "2023-02-29", "2024-2-29", "slot"])
    func otherHeadings(heading: String) { #expect(DaySelector(heading: heading) == nil) }
}
