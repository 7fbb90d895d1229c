extension Scenario {
    /// Categories in the order in which the lines mention them, then those that only other platforms send.
    public var categories: [String] {
        var names = lineCategories
        for inflow in demand.inflows {
            for topic in inflow.mix where !names.contains(topic.category) { names.append(topic.category) }
        }
        return names
    }

    /// Categories that some line brings, in the order in which the lines mention them: those that seats meet.
    public var lineCategories: [String] {
        var names: [String] = []
        for line in demand.lines {
            for name in line.categories where !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Categories whose orders go to organisations.
    public var routedCategories: [String] {
        categories.filter { category in organisations.contains { $0.share(of: category) > 0 } }
    }
}

extension Line {
    /// Categories of this line's contacts: the trace's, or the mix's.
    public var categories: [String] { trace?.categories ?? mix.map(\.category) }
}

extension Organisation {
    /// Share of a category's orders.
    public func share(of category: String) -> Double { topics.first { $0.category == category }?.share ?? 0 }
}
