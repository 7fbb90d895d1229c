import HotlineModel

/// A city's orders: units and limits alone, and a full rule set.
enum CaseHouseProbes {
    static let ordersADay = 10_000
    private static let days = 20

    static func make() -> [Probe] {
        [
            probe("orders", "orders: units, limits", isFull: false),
            probe("full_orders", "orders: a full rule set", isFull: true),
        ]
    }

    private static func probe(_ id: String, _ title: String, isFull: Bool) -> Probe {
        let world = CaseHouse.world(days: days, ordersADay: ordersADay, isFull: isFull)
        return Probe(id: id, title: title, operation: "event") {
            var simulation = Simulation(world, replication: 0)
            return simulation.run()!.steps
        }
    }

    /// Orders that were registered.
    static func orders(_ ledger: Ledger) -> Int { Int(ledger.casesByDay.reduce(0) { $0 + $1.registered }) }
}
