import Scenarios
import SimulationTime

/// The queues of a house: contacts that the same groups take, in the same order, after the same waits, with the same ranks, share one.
struct QueuePlan {
    private let frontOffice: FrontOffice
    private(set) var queues: [World.QueueTable] = []

    init(_ frontOffice: FrontOffice) { self.frontOffice = frontOffice }

    private func group(_ name: String) -> Int { frontOffice.groups.firstIndex { $0.name == name }! }

    /// The queue of a line's contacts in a category, by the route of its own or that of the category.
    mutating func queue(of category: String, on line: Line, by route: [Route.Step]?) -> Int {
        let steps = FrontOffice.inOrder(route ?? frontOffice.steps(of: category))
        return queue(
            steps.map { step in
                let group = group(step.group)
                let seats = frontOffice.groups[group]
                return .init(
                    group: group, after: step.after.milliseconds,
                    priority: seats.skill(category)!.priority + line.rank,
                    reserve: line.channel.isMessage ? seats.reserve : 0, isChat: line.channel.isChat)
            })
    }

    /// The queue of a task.
    mutating func queue(of task: DeskTask) -> Int {
        queue(
            FrontOffice.inOrder(task.groups).map { step in
                let group = group(step.group)
                return .init(
                    group: group, after: step.after.milliseconds, priority: task.priority,
                    reserve: frontOffice.groups[group].reserve, isChat: false)
            })
    }

    /// The queue of callers who wait for a colleague.
    mutating func queue(for group: Int, priority: Int) -> Int {
        queue([.init(group: group, after: 0, priority: priority, reserve: 0, isChat: false)], shared: false)
    }

    /// - Parameter shared: whether contacts of other kinds may wait in the same queue.
    private mutating func queue(_ steps: [World.QueueTable.Step], shared: Bool = true) -> Int {
        let table = World.QueueTable(steps: steps, isForColleague: !shared)
        if let known = queues.firstIndex(of: table) { return known }
        queues.append(table)
        return queues.count - 1
    }

    /// The queues a group serves, by priority.
    func services(of group: Int) -> [World.GroupTable.Service] {
        queues.enumerated().flatMap { index, queue in
            queue.steps.filter { $0.group == group }.map {
                World.GroupTable.Service(
                    queue: index, priority: $0.priority, after: $0.after, reserve: $0.reserve, isChat: $0.isChat)
            }
        }.sorted { ($0.priority, $0.queue) < ($1.priority, $1.queue) }
    }
}
