/// Orders that several units handle (协办): they are replied to when lead and co-handlers have all answered.
public struct CoHandlingRules: Codable, Sendable {
    /// Share of the orders.
    public var share = 0.0
    /// The same by category, in place of `share`.
    public var shareByCategory: [CategoryShare] = []
    /// Units that co-handle; each order's are drawn among them, all alike, the lead left out.
    public var with: [String] = []
    /// Co-handling units an order has.
    public var units = 1
    /// The article.
    public var article = ""

    /// Nothing is co-handled.
    public init() {}

    /// Share of a category's orders.
    public func share(of category: String) -> Double {
        shareByCategory.first { $0.category == category }?.share ?? share
    }
}
