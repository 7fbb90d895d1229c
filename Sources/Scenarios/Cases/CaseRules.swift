/// The rules by which orders are handled (a rule set is data: another city is another file).
///
/// What is left out does not happen: without `returns` nothing is returned, without `revisit` a reply closes the order.
public struct CaseRules: Codable, Sendable {
    /// By when orders of each category are to be handled.
    public var limits: [HandlingLimit] = []
    /// Limits of orders that came on a line, in place of their category's (GL-13.2.6: the mailbox).
    public var limitsOfLines: [HandlingLimit] = []
    /// How orders get to units.
    public var dispatch = DispatchRules()
    /// How fast they are to be signed for.
    public var signing: SigningRules?
    /// Orders sent back.
    public var returns: ReturnRules?
    /// Orders nobody wants.
    public var disputes: DisputeRules?
    /// Orders of several units.
    public var coHandling: CoHandlingRules?
    /// More time.
    public var extensions: ExtensionRules?
    /// Supervision orders.
    public var supervision: SupervisionRules?
    /// Overdue orders.
    public var overdue: OverdueRules?
    /// Asking the caller.
    public var revisit: RevisitRules?
    /// Doing it again.
    public var redo: RedoRules?
    /// Contacts in a matter that is an order already.
    public var repeats: RepeatRules?
    /// Where the rules come from.
    public var source = ""

    /// No rules.
    public init() {}
}
