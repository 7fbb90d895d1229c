import Scenarios
import SimulationTime
import Testing

@Suite struct SeatRulesTests {
    private func problems(_ change: (inout SeatGroup) -> Void) -> [String] {
        SampleScenario.problems { change(&$0.frontOffice.groups[0]) }
    }

    @Test(arguments: [
        ("2024-01-03", true), ("2024-01-04", false), ("2024-01-10", true), ("2024-01-16", false), ("2024-01-17", true),
        ("2024-01-02", false), ("2024-01-01", false), ("2023-12-27", true), ("2023-12-20", true), ("2023-12-19", false),
    ])
    func aRotaGoesOnForEverInBothDirections(day: String, isTurn: Bool) {
        var rota = Rota()
        rota.from = date("2024-01-03")
        rota.cycle = 14
        rota.days = [1, 8]
        #expect(rota.includes(date(day)) == isTurn)
    }

    @Test func aRotaOfOneDayIsEveryDay() {
        #expect(Rota().includes(date("1969-12-30")))
        #expect(Rota().includes(date("2024-02-29")))
    }

    @Test(arguments: [
        ("2024-02-01", 1.6), ("2024-03-01", 1.6), ("2024-03-08", 1.45), ("2024-03-15", 1.3), ("2024-04-07", 1.15),
        ("2024-04-30", 1), ("2025-01-01", 1),
    ])
    func factorsBetweenPoints(day: String, factor: Double) {
        var rampUp = RampUp()
        rampUp.since = date("2024-03-01")
        rampUp.points = [
            .init(after: .zero, factor: 1.6), .init(after: .days(14), factor: 1.3), .init(after: .days(60), factor: 1),
        ]
        #expect(abs(rampUp.factor(on: date(day)) - factor) < 1e-12)
    }

    @Test func factorsWithoutOrBeforeAPoint() {
        var rampUp = RampUp()
        rampUp.since = date("2024-03-01")
        #expect(rampUp.factor(on: date("2024-03-01")) == 1)
        rampUp.points = [.init(after: .days(7), factor: 2)]
        #expect(rampUp.factor(on: date("2024-03-01")) == 2)
        #expect(rampUp.factor(on: date("2024-03-20")) == 2)
    }

    @Test(arguments: [
        (nil, nil, [true, true, true, true]), ("2024-03-02", nil, [false, true, true, true]),
        (nil, "2024-03-02", [true, true, false, false]), ("2024-03-02", "2024-03-03", [false, true, true, false]),
    ])
    func firstAndLastDayCount(from: String?, to: String?, works: [Bool]) {
        var group = SeatGroup()
        group.from = from.map(date)
        group.to = to.map(date)
        #expect((1...4).map { group.works(on: date("2024-03-0\($0)")) } == works)
        group.rota = Rota()
        group.rota?.from = date("2024-03-02")
        group.rota?.cycle = 2
        #expect(
            (1...4).map { group.works(on: date("2024-03-0\($0)")) }
                == zip(works, [1, 2, 3, 4]).map { $0 && $1 % 2 == 0 })
    }

    @Test func days() {
        #expect(
            problems {
                $0.from = date("2024-03-02")
                $0.to = date("2024-03-02")
            } == [])
        #expect(
            problems {
                $0.from = date("2024-03-03")
                $0.to = date("2024-03-02")
            } == ["front_office.groups[0].to: 2024-03-02"])
        #expect(
            problems { $0.from = date("2024-04-01") } == [
                "front_office.groups[0].seats: no heads on any simulated day"
            ])
        #expect(problems { $0.rota = Rota() } == [])
        #expect(
            problems {
                $0.rota = Rota()
                $0.rota?.cycle = 0
            } == ["front_office.groups[0].rota.cycle: 0 d"])
        #expect(
            problems {
                $0.rota = Rota()
                $0.rota?.days = []
            } == ["front_office.groups[0].rota.on: an empty list"])
        #expect(
            problems {
                $0.rota = Rota()
                $0.rota?.cycle = 366
                $0.rota?.days = [366, 0, 366, 367]
                $0.rota?.from = date("2023-03-15")
            } == [
                "front_office.groups[0].rota.on[1]: 0", "front_office.groups[0].rota.on[2]: 366 again",
                "front_office.groups[0].rota.on[3]: 367",
            ])
    }

    @Test(arguments: [(0.0, true), (0.999, true), (1, false), (-0.1, false), (.nan, false)])
    func shrinkage(share: Double, isGood: Bool) {
        #expect(problems { $0.shrinkage = share }.isEmpty == isGood)
    }

    @Test(arguments: [
        (SimSpan.hours(1), true), (.day, true), (.minutes(59), false), (.minutes(1441), false), (.zero, false),
    ])
    func shift(span: SimSpan, isGood: Bool) { #expect(problems { $0.shift = span }.isEmpty == isGood) }

    @Test func breaks() {
        func found(_ heads: Int, _ from: SimSpan, _ to: SimSpan) -> [String] {
            problems { $0.breaks = [Break(heads: heads, days: .all, from: from, to: to)] }
        }
        #expect(found(9, .zero, .day) == [])
        #expect(found(0, .zero, .day) == ["front_office.groups[0].breaks[0]: 0 heads"])
        #expect(found(10, .zero, .day) == ["front_office.groups[0].breaks[0]: a break of 10 heads"])
        #expect(
            found(1, .hours(12), .hours(12)) == ["front_office.groups[0].breaks[0]: a break from 12:00 to 12:00"])
        #expect(found(1, .hours(23), .hours(25)).count == 1)
    }

    @Test func rampUps() {
        func found(_ points: [(Int, Double)]) -> [String] {
            problems {
                $0.rampUp = RampUp()
                $0.rampUp?.points = points.map { .init(after: .days($0.0), factor: $0.1) }
            }
        }
        let path = "front_office.groups[0].ramp_up.factors"
        #expect(found([(0, 2), (1, 100), (2, 0.01)]) == [])
        #expect(found([]) == ["\(path): no factor"])
        #expect(found([(0, 0.009), (1, 100.1)]) == ["\(path).0 s: 0.009", "\(path).1 d: 100.1"])
        #expect(found([(3, 1), (3, 1), (-1, 1)]) == ["\(path).3 d: 3 d after 3 d", "\(path).-1 d: -1 d after 3 d"])
        #expect(found([(-1, 1)]) == ["\(path).-1 d: -1 d"])
    }

    @Test func chatsAndReserve() {
        #expect(problems { $0.chats = 50 } == [])
        #expect(problems { $0.chats = 51 } == ["front_office.groups[0].chats: 51"])
        #expect(problems { $0.chats = 0 } == ["front_office.groups[0].chats: 0"])
        for end in [ShiftEnd.handBack, .swap] {
            #expect(problems { $0.atShiftEnd = end } == [])
            #expect(
                problems {
                    $0.atShiftEnd = end
                    $0.chats = 2
                } == ["front_office.groups[0].at_shift_end: \"\(end.rawValue)\" beside 2 chats"])
        }
        #expect(problems { $0.reserve = 100_000 } == [])
        #expect(problems { $0.reserve = 100_001 } == ["front_office.groups[0].reserve: 100001"])
        #expect(problems { $0.reserve = -1 } == ["front_office.groups[0].reserve: -1"])
    }
}
