import SimulationTime

/// Real contacts to replay.
public struct Trace: Codable, Sendable {
    /// One contact.
    public struct Contact: Codable, Hashable, Sendable {
        /// When it reached the queue.
        public var at: SimTime
        /// Index into `categories`.
        public var category: Int
        /// Time with a seat, if known; else drawn.
        public var talk: SimSpan?
        /// Patience, if known; else drawn.
        public var patience: SimSpan?

        /// Makes a contact.
        public init(at: SimTime, category: Int, talk: SimSpan?, patience: SimSpan?) {
            self.at = at
            self.category = category
            self.talk = talk
            self.patience = patience
        }
    }

    /// File the contacts came from, for messages.
    public var source: String
    /// Names of the categories.
    public var categories: [String]
    /// The contacts, by time.
    public var contacts: [Contact]

    /// Makes a trace.
    public init(source: String, categories: [String], contacts: [Contact]) {
        self.source = source
        self.categories = categories
        self.contacts = contacts
    }
}
