/// How an event log is written.
public enum EventFormat: String, CaseIterable, Sendable {
    /// A table, a row an event, with the columns that pm4py takes.
    case csv
    /// IEEE 1849 (XES), an XML of cases.
    case xes
    /// OCEL 2.0 as JSON: events that belong to several objects.
    case ocel

    /// Name of the file.
    public var file: String {
        switch self {
        case .csv: "events.csv"
        case .xes: "events.xes"
        case .ocel: "events.jsonocel"
        }
    }
}
