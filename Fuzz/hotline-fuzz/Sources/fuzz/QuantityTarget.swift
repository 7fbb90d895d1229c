import Distributions
import ScenarioFiles
import Scenarios
import SimulationTime

/// Bytes as a quantity, a date, a law: refused with a reason or within the stated range; a law draws times.
enum QuantityTarget {
    private static let longest = 36_525.0 * 86_400

    static func feed(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        reading { () throws(Misread) in demand(try Quantity.count(text) >= 0, "a negative count") }
        reading { () throws(Misread) in demand(try Quantity.number(text).isFinite, "a number without end") }
        reading { () throws(Misread) in demand((0...1).contains(try Quantity.share(text)), "no share") }
        reading { () throws(Misread) in
            let factor = try Quantity.factor(text)
            demand(factor >= 0 && factor.isFinite, "no factor")
        }
        reading { () throws(Misread) in
            let rate = try Quantity.rate(text)
            demand(rate.count >= 0 && rate.count.isFinite, "no rate")
        }
        reading { () throws(Misread) in demand(try Quantity.money(text).amount >= 0, "no amount") }
        reading { () throws(Misread) in
            let seconds = try Quantity.durationSeconds(text)
            demand((0...longest).contains(seconds), "no duration")
            demand(try Quantity.duration(text).milliseconds == Int64((seconds * 1000).rounded()), "another duration")
        }
        reading { () throws(Misread) in _ = try Quantity.limit(text) }
        reading { () throws(Misread) in _ = try Quantity.truth(text) }
        reading { () throws(Misread) in
            let date = try Quantity.date(text)
            demand(CivilDate(date.description) == date, "\(date) is not read again")
        }
        reading { () throws(Misread) in
            let time = try Quantity.dateTime(text)
            demand(SimTime(date: time.date, timeOfDay: time.timeOfDay) == time, "\(time) is no date and time of day")
        }
        reading { () throws(Misread) in
            demand((.zero ... .day).contains(try Quantity.timeOfDay(text)), "no time of day")
        }
        reading { () throws(Misread) in
            let law = try LawText.parse(text)
            if law.family != .none, law.family != .empirical, law.unit == .seconds { draw(text) }
        }
        _ = ScenarioReader.Edit(text)
    }

    private static func reading(_ read: () throws(Misread) -> Void) {
        do throws(Misread) {
            try read()
        } catch {
            demand(!error.found.english.isEmpty && !error.expected.english.isEmpty, "a misreading without words")
        }
    }

    private static let frame = """
        name: law
        period: { from: 2024-01-02, to: 2024-01-02 }
        demand: { lines: [{ number: a, volume: 1/day }] }
        front_office: { talk: constant 1 s, groups: [{ name: g, seats: 1 }] }
        """

    /// The law as a scenario takes it, and some of its times.
    private static func draw(_ text: String) {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        let edit = ScenarioReader.Edit(path: "front_office.talk", value: quoted + "\"")
        let reader = ScenarioReader(measures: [String]())
        guard
            let (scenario, _) = try? reader.read(frame, file: "f", files: InputParts([]), edits: [edit]),
            let law = scenario.frontOffice.talk
        else { return }
        demand(law.mean >= 0 && law.mean <= longest, "\(law) has the mean \(law.mean)")
        demand(!(law.variance < 0), "\(law) has the variance \(law.variance)")
        let store = SamplerStore()
        guard let sampler = try? store.compile(law) else { fatalError("\(law) was read but does not compile") }
        let stream = RandomStream(seed: 1, replication: 0, purpose: "fuzz", subject: text)
        withExtendedLifetime((store, stream)) {
            for _ in 0..<50 { demand(sampler.drawMilliseconds(stream.rng) >= 0, "\(law) draws a negative time") }
        }
    }
}
