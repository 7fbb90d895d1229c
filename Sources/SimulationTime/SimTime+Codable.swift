// Values travel as a planner writes them: ISO dates and times, and spans as numbers of seconds.

extension SimTime: Codable {
    /// Reads the ISO 8601 form.
    public init(from decoder: any Decoder) throws { self = try decodeText(decoder) }
    /// Writes the ISO 8601 form, `2024-02-08T16:50:00+08:00`.
    public func encode(to encoder: any Encoder) throws { try encodeText(self, encoder) }
}

extension CivilDate: Codable {
    /// Reads `YYYY-MM-DD`.
    public init(from decoder: any Decoder) throws { self = try decodeText(decoder) }
    /// Writes `YYYY-MM-DD`.
    public func encode(to encoder: any Encoder) throws { try encodeText(self, encoder) }
}

extension SimSpan: Codable {
    /// Reads a number of seconds.
    public init(from decoder: any Decoder) throws {
        self.init(seconds: try decoder.singleValueContainer().decode(Double.self))
    }
    /// Writes a number of seconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }
}

extension Weekday: Codable {
    /// Reads `mon` … `sun`.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Weekday(abbreviation: text) else { throw unreadable(text, decoder) }
        self = day
    }
    /// Writes `mon` … `sun`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(abbreviation)
    }
    /// The day of a three-letter abbreviation in lower case, or nil.
    public init?(abbreviation: String) {
        guard let day = Weekday.allCases.first(where: { $0.abbreviation == abbreviation }) else { return nil }
        self = day
    }
}

private func decodeText<T: LosslessStringConvertible>(_ decoder: any Decoder) throws -> T {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = T(text) else { throw unreadable(text, decoder) }
    return value
}

private func encodeText(_ value: some CustomStringConvertible, _ encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.description)
}

private func unreadable(_ text: String, _ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "cannot read '\(text)'"))
}
