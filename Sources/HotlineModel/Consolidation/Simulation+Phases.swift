import Distributions
import Kernel
import SimulationTime
import WorkingCalendar

// Callers of a line that joins another: which number they dial, and who takes them there.

extension Simulation {
    /// A caller of a legacy line dials: the old number as it is answered now, or the new one. Who knows of it goes on dialling it.
    @inline(never)
    mutating func dial(_ index: UInt32, on line: Int, at now: SimTime) {
        let today = phaseStates[line]
        var phase = today.inHours
        let knows =
            calls[index].traits.contains(.dialsNew) || fate.uniform(calls[index].fate, .dials) < today.awareShare
        if knows && today.newNumber >= 0 {
            phase = today.newNumber
            calls[index].traits.insert(.dialsNew)
        } else if today.outOfHours != today.inHours {
            phaseStates[line].hours.look(at: now)
            if phaseStates[line].hours.opens > now { phase = today.outOfHours }
        }
        let first = lines.states[line].firstType
        let categories = lines.states[line].shareCount
        let category = (Int(calls[index].type) - first) % categories
        calls[index].type = UInt32(first + phase * categories + category)
    }

    /// Callers hear a recording, or that the number is dead: then some dial the new one after a while. The others are lost.
    mutating func turnAway(_ index: UInt32, _ rule: TypeRules, at now: SimTime) {
        leaveHouse(index)
        record(rule.isDead ? .deadNumber : .outOfHours, index, at: now)
        let call = calls[index]
        let again = rule.isDead && fate.uniform(call.fate, .redialsNew) < world.redialAfterDead
        if call.isCounted { tallies.countOffered(call, isLost: !again, isSought: false) }
        tallies.note(call) {
            if rule.isDead { $0.deadNumber += 1 } else { $0.outOfHours += 1 }
        }
        guard again else {
            calls.recycle(index)
            return
        }
        calls[index].day = Call.nobody
        calls[index].traits.insert(.dialsNew)
        let delay = fate.milliseconds(world.redialDelayAfterDead, call.fate, .redialDelayNew)
        events.schedule(at: now + SimSpan(milliseconds: delay), .arrival, kind: Kind.redial, subject: index)
    }

    /// A day begins: the numbers are answered as their timetables say.
    mutating func changePhases() {
        for line in 0..<phaseStates.count where lines.states[line].hasPhases {
            phaseStates[line].begin(world.lines[line].phases!.days[day])
        }
    }
}

/// How a line that joins is taken today.
struct PhaseState: BitwiseCopyable {
    private(set) var inHours = 0
    private(set) var outOfHours = 0
    private(set) var newNumber = -1
    private(set) var awareShare = 0.0
    /// The line's hours of service.
    var hours: UnitState

    init(_ line: World.LineTable, always: UnitState) {
        hours = line.phases?.hours.map { UnitState(hoursOf: $0) } ?? always
        if let first = line.phases?.days.first { begin(first) }
    }

    mutating func begin(_ day: LinePhasePlan.Day) {
        inHours = day.inHours
        outOfHours = day.outOfHours
        newNumber = day.newNumber
        awareShare = day.awareShare
    }
}
