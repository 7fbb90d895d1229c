/// What a CSV holds: its columns in order, for its header and for `datapackage.json` alike.
public struct TableSchema: Sendable {
    /// A column.
    public struct Field: Sendable {
        /// Types of the Frictionless table schema.
        public enum Kind: String, Sendable { case string, number, integer, time, date, datetime }

        /// The heading.
        public let name: String
        /// What its cells are.
        public let kind: Kind
        /// What it holds, in words.
        public let description: String
        /// Whether every row has a value.
        public let isRequired: Bool
        /// The only values there are; nil if any.
        public let allowed: [String]?

        /// Describes a column.
        public init(
            _ name: String, _ kind: Kind, _ description: String, isRequired: Bool = true, allowed: [String]? = nil
        ) {
            self.name = name
            self.kind = kind
            self.description = description
            self.isRequired = isRequired
            self.allowed = allowed
        }
    }

    /// Name of the file without `.csv`.
    public let name: String
    /// What the table is, in words.
    public let title: String
    /// Its columns.
    public let fields: [Field]
    /// Columns that together name a row.
    public let primaryKey: [String]

    /// Describes a table.
    public init(name: String, title: String, fields: [Field], primaryKey: [String]) {
        self.name = name
        self.title = title
        self.fields = fields
        self.primaryKey = primaryKey
    }

    /// Name of the file.
    public var file: String { name + ".csv" }
    /// The first line.
    public var header: [String] { fields.map(\.name) }

    /// As the Frictionless table schema (v1) writes it.
    public var json: JSON {
        [
            "fields": .array(fields.map(\.json)), "primaryKey": .array(primaryKey.map { .string($0) }),
            "missingValues": [""],
        ]
    }
}

extension TableSchema.Field {
    fileprivate var json: JSON {
        var constraints: [JSON.Member] = []
        if isRequired { constraints.append(.init("required", true)) }
        if let allowed { constraints.append(.init("enum", .array(allowed.map { .string($0) }))) }
        var members: [JSON.Member] = [.init("name", .string(name)), .init("type", .string(kind.rawValue))]
        if kind == .time { members.append(.init("format", "%H:%M")) }
        if kind == .datetime { members.append(.init("format", "%Y-%m-%dT%H:%M:%S.%f%z")) }
        members.append(.init("description", .string(description)))
        if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
        return .object(members)
    }
}
