import SimulationTime

extension Covering {

    /// The program with names, in the LP format.
    func text(about: [String]) -> String {
        let slots = curve.required.count
        func time(_ slot: Int) -> String {
            let minutes = Int(curve.slot.milliseconds / 60_000) * (slot % curve.slots)
            return (minutes / 60 < 10 ? "0" : "") + "\(minutes / 60)" + (minutes % 60 < 10 ? "0" : "")
                + "\(minutes % 60)"
        }
        func place(_ slot: Int) -> String { "\(Covering.day(slot / curve.slots % Curve.days))_\(time(slot))" }
        return program.text(about: about) { column in
            if column < columns {
                let type = types[column % types.count]
                let breaks = type.breaks.map { "_b\(time(type.start + $0.offset))" }.joined()
                let length = Int((Double(type.length) * curve.slotHours * 60).rounded())
                return "x_\(Covering.day(column / types.count))_\(time(type.start))_\(length)\(breaks)"
            }
            let slot = column - columns
            let kinds = ["short_"] + (hasBare ? ["bare_"] : []) + (rules.costs.over > 0 ? ["over_"] : [])
            if slot >= kinds.count * slots { return "people_\(slot - kinds.count * slots)" }
            return kinds[slot / slots] + place(slot % slots)
        } row: { row in
            row < slots ? "cover_" + place(row) : limits!.name(of: row - slots)
        }
    }

    static func day(_ day: Int) -> String { Weekday(rawValue: day % Curve.days + 1)!.abbreviation }
}
