import Distributions
import Kernel
import Scenarios
import SimulationTime
import Statistics
import WorkingCalendar

/// One replication: the state of the house and the loop that moves it.
///
///     var simulation = Simulation(world, replication: 3)
///     let ledger = simulation.run()
///
/// Arrivals are kept outside the event queue, one per line; an event of the queue at the same millisecond goes first.
/// Otherwise the order of `TieClass` holds: what ends, what runs out, what the calendar changes, who comes.
public struct Simulation: ~Copyable {
    let world: World
    /// Times of integrals count from here, so that sums stay far from overflow.
    let base: Int64
    var events: EventQueue
    var calls = RecordPool<Call>(capacity: 1024)
    var lines: Lines
    let fate = Fate()

    let types: Block<TypeState>
    let rules: Block<TypeRules>
    let handOvers: Block<HandOverRule>
    let specials: Block<SpecialRule>
    let followUps: Block<FollowUp>
    /// Shares the automatic agent contains, 24 hours a row.
    let containment: Block<Double>
    let announcedWait: AnnouncedWaitRule
    let stepsOfQueue: Lists<World.QueueTable.Step>
    let queuesOfGroup: Lists<World.GroupTable.Service>
    let selection: Selection
    let aging: Int64
    /// Factors on the talk by group × category; empty if all are 1.
    let talkFactors: Block<Double>
    /// Factors on the talk by learning curve × day, and the curve of each group × category; empty if nobody learns.
    let learning: Block<Double>
    let learningOf: Block<Int>
    /// Factors on the talk by day × group; empty if all are 1.
    let dayFactors: Block<Double>
    /// Shares answered directly by group × category, negative for the category's own; empty if all are.
    let directAnswers: Block<Double>
    let categoryCount: Int
    var idleSince: IdleSince
    var queues: Block<WaitingLine>
    var seats: Block<SeatCount>
    var chats: ChatSeats
    var orders = RecordPool<Order>(capacity: 256)
    /// Orders there have been, which are numbered from 1.
    public internal(set) var ordersMade: UInt32 = 0
    /// How lines that join others are taken today, by line.
    var phaseStates: Block<PhaseState>
    var knowledge: KnowledgeState
    /// Whether callers about known topics may find the answer themselves.
    let hasSelfService: Bool
    /// Orders about the common matters of surges.
    var commonMatters: Block<CommonMatter>
    var units: Block<UnitState>
    var lanes: Block<WaitingLine>
    let caseRules: CaseRuleTable
    let caseSteps: Block<StepRule>
    let caseChoices: Lists<World.CaseChoice>
    let territoryEnds: Block<Double>
    let categoryRules: Block<CategoryRule>
    let enquiries: EnquiryRule
    /// Shares of the occasions to ask that are taken, by row of the line's profile and tick; the row of each day, −1 for none.
    let enquiryShares: Block<Double>
    let enquiryRows: Block<Int>
    /// Milliseconds for which it is followed whether the caller of a matter makes a further contact; −1 where nobody does.
    let matterWindow: Int64
    let satisfaction: SatisfactionTable
    let categorySatisfaction: Block<CategorySatisfaction>
    let caseRows: Int
    let laneOfRow: Block<Int>
    let limits: Block<LimitRule>
    let limitPoints: Block<DeadlineRule>
    let limitVariants: Int
    let parents: Block<Int>
    let coHandlers: Block<Int>
    let stages: Block<StageRule>
    let ways: Block<WayRule>
    /// The order whose life is written down; 0 for none.
    let watched: UInt32
    /// Whether what happens to calls and orders is written down.
    let logsEvents: Bool
    /// Whether steps of orders are: for the log, or because one is watched.
    let recordsSteps: Bool
    var recorder = EventRecorder()
    /// The life of the watched order.
    public internal(set) var caseLog = CaseLog()
    var crews: Crews
    /// Whether a group's calls are handed back at a shift's end; whether its whole crew changes.
    let handsBack: Block<Bool>
    let swaps: Block<Bool>
    /// Calls in hand, in the order of answering, of groups that hand back.
    var inHand: Block<WaitingLine>
    /// Callers in the menu, with the automatic agent, or being called back.
    var underway = WaitingLine()
    let trunks: Block<Int>
    /// Calls in the house by pool of trunks.
    var inHouse: Block<Int>
    var nextTicket: Int64 = 1
    var nextReturnTicket: Int64 = -1

    var day = 0
    /// Stretch of days that `day` lies in.
    var segment = 0
    var tickOfDay: Int
    /// Row of the present slot in the cells by kind of day × slot.
    var slotRow = 0
    /// False during the warm-up.
    var isCounting: Bool
    var tallies: Tallies

    enum Kind {
        static let talkEnds: UInt16 = 0
        static let wrapUpEnds: UInt16 = 1
        static let patienceEnds: UInt16 = 2
        static let redial: UInt16 = 3
        static let tick: UInt16 = 4
        static let countingBegins: UInt16 = 5
        static let groupOpens: UInt16 = 6
        static let doorOpens: UInt16 = 7
        static let breakEnds: UInt16 = 8
        static let contactComes: UInt16 = 9
        static let effortEnds: UInt16 = 10
        static let unitOpens: UInt16 = 11
        static let orderMoves: UInt16 = 12
        static let orderAlarm: UInt16 = 13
        static let extensionDecided: UInt16 = 14
        static let enquiry: UInt16 = 16
        static let enquiriesChange: UInt16 = 17
        static let policyChanges: UInt16 = 18
        static let topicFilled: UInt16 = 19
    }

    /// Prepares replication number `replication` (0 the first) of a world.
    ///
    /// - Parameters:
    ///   - watched: number of an order whose life is to be written down (`caseLog`); 0 for none.
    ///   - logsEvents: whether everything that happens to calls and orders is (`eventLog`).
    public init(_ world: World, replication: Int, watching watched: UInt32 = 0, loggingEvents logsEvents: Bool = false)
    {
        self.world = world
        base = world.start.milliseconds
        events = EventQueue(origin: world.start)
        lines = Lines(world, replication: replication)
        types = Block(zip(world.types, world.rules).map { TypeState($0, $1) })
        rules = Block(world.rules)
        handOvers = Block(world.handOvers)
        specials = Block(world.specials)
        followUps = Block(world.followUps)
        containment = Block(world.containment.flatMap { $0 })
        announcedWait = world.announcedWait
        stepsOfQueue = Lists(world.queues.map(\.steps))
        queuesOfGroup = Lists(world.groups.map(\.queues))
        selection = world.selection
        aging = world.aging
        categoryCount = world.categories.count
        let factors = world.groups.flatMap(\.talkFactors)
        talkFactors = Block(factors.allSatisfy { $0 == 1 } ? [] : factors)
        learning = Block(world.learningCurves.flatMap { $0 })
        learningOf = Block(world.learningOf)
        let ramps = world.groups.contains { !$0.factorOfDay.isEmpty }
        dayFactors = Block(
            !ramps
                ? []
                : world.days.indices.flatMap { day in
                    world.groups.map { $0.factorOfDay.isEmpty ? 1 : $0.factorOfDay[day] }
                })
        let direct = world.groups.flatMap(\.directAnswers)
        directAnswers = Block(direct.allSatisfy { $0 < 0 } ? [] : direct)
        let mostHeads = world.groups.map { $0.heads.joined().max() ?? 0 }
        idleSince = IdleSince(groups: world.groups.count, mostHeads: mostHeads.max() ?? 0)
        queues = Block(repeating: WaitingLine(), count: world.queues.count)
        seats = Block(
            world.groups.map {
                SeatCount(isPlain: $0.breaks.isEmpty && $0.chats == 1 && $0.atShiftEnd == .finish)
            })
        chats = ChatSeats(zip(world.groups, mostHeads).map { ($0.chats, $1) })
        self.watched = watched
        self.logsEvents = logsEvents
        recordsSteps = logsEvents || watched != 0
        let always = UnitState(hoursOf: world.dayClock)
        phaseStates = Block(world.lines.map { PhaseState($0, always: always) })
        knowledge = KnowledgeState(world, replication: replication)
        hasSelfService = world.knowledge.subjects.contains { $0.selfService > 0 }
        commonMatters = Block(repeating: CommonMatter(), count: lines.matterCount)
        units = Block(world.organisations.map { UnitState($0) })
        lanes = Block(repeating: WaitingLine(), count: world.laneCount)
        caseRules = world.caseRules
        caseSteps = Block(StepRule.all)
        caseChoices = Lists(world.caseChoices)
        territoryEnds = Block(world.territoryEnds)
        categoryRules = Block(world.categoryRules)
        enquiries = world.enquiries
        enquiryShares = Block(world.enquiryShares)
        enquiryRows = Block(world.enquiryRows)
        matterWindow = world.matterWindow
        satisfaction = world.satisfaction
        categorySatisfaction = Block(world.categorySatisfaction)
        caseRows = world.cases.count
        laneOfRow = Block(world.cases.map(\.lane))
        limits = Block(world.limits)
        limitPoints = Block(world.limitPoints)
        limitVariants = world.limitVariants
        parents = Block(world.organisations.map(\.parent))
        coHandlers = Block(world.coHandlers)
        stages = Block(world.stages)
        ways = Block(world.ways)
        crews = Crews(world, replication: replication)
        handsBack = Block(world.groups.map { $0.atShiftEnd == .handBack })
        swaps = Block(world.groups.map { $0.atShiftEnd == .swap })
        inHand = Block(repeating: WaitingLine(), count: world.groups.count)
        trunks = Block(world.trunks)
        inHouse = Block(repeating: 0, count: world.trunks.count)
        tickOfDay = Int(world.start.timeOfDay.milliseconds / world.tick) - 1
        isCounting = world.from == world.start
        tallies = Tallies(for: world)
    }

    /// Runs to the end of the period and returns what was counted, or nil if `isCancelled` said so at a midnight.
    public mutating func run(isCancelled: () -> Bool = { false }) -> Ledger? {
        let last = world.to - SimSpan(milliseconds: 1)
        events.schedule(at: world.start, .calendarChange, kind: Kind.tick, subject: 0)
        if !isCounting { events.schedule(at: world.from, .calendarChange, kind: Kind.countingBegins, subject: 0) }
        openKnowledgeBase()
        var first: [Int64] = []
        for line in world.lines.indices { first.append(lines.nextArrival(of: line)) }
        var race = ArrivalRace(first)
        while true {
            let next = race.next
            let arrives = next.time <= last.milliseconds
            let limit = arrives ? SimTime(milliseconds: next.time) : last
            while let event = events.pop(notAfter: limit) {
                tallies.steps &+= 1
                switch event.kind {
                case Kind.talkEnds: talkEnds(event.subject, at: event.time)
                case Kind.wrapUpEnds: wrapUpEnds(event.subject, at: event.time)
                case Kind.patienceEnds: patienceEnds(event.subject, at: event.time)
                case Kind.redial: redials(event.subject, at: event.time)
                case Kind.groupOpens: groupOpens(event.subject, at: event.time)
                case Kind.doorOpens: doorOpens(event.subject, at: event.time)
                case Kind.contactComes: contactComes(event.subject, at: event.time)
                case Kind.effortEnds: effortEnds(event.subject, at: event.time)
                case Kind.unitOpens: unitOpens(Int(event.subject), at: event.time)
                case Kind.orderMoves: orderMoves(event.subject, at: event.time)
                case Kind.orderAlarm: orderAlarm(event.subject, at: event.time)
                case Kind.extensionDecided: extensionDecided(event.subject, at: event.time)
                case Kind.enquiry: considerEnquiry(event.subject, at: event.time)
                case Kind.enquiriesChange: enquiriesChange(event.subject, at: event.time)
                case Kind.policyChanges: policyChanges(Int(event.subject), at: event.time)
                case Kind.topicFilled: topicFilled(Int(event.subject), at: event.time)
                case Kind.breakEnds: breakEnds(event.subject, at: event.time)
                case Kind.tick:
                    changeTick(at: event.time)
                    if tickOfDay == 0 && isCancelled() { return nil }
                default: beginCounting(at: event.time)
                }
            }
            guard arrives else { break }
            tallies.steps &+= 1
            freshContact(on: next.line, at: SimTime(milliseconds: next.time))
            race.advance(to: lines.nextArrival(of: next.line))
        }
        flush(at: world.to)
        countOpenCalls()
        countOpenOrders(atEndOf: day, at: world.to)
        countOpenOrders()
        if watched != 0 { endLog() }
        if logsEvents { endEventLog() }
        return tallies.ledger(for: world)
    }
}
