extension FrontOffice {
    /// Calls out of the ordinary in a category: its own, and of the kinds it says nothing of the front office's.
    public func specialCalls(of category: String) -> [SpecialCalls] {
        let own = calls.first { $0.category == category }?.special ?? []
        return own + special.filter { inherited in !own.contains { $0.kind == inherited.kind } }
    }
}
