import Messages

extension CSVRows {
    /// The text of a cell.
    public func text(_ column: Int) -> String {
        let field = fieldList[column]
        guard field.hasDoubledQuotes else { return withRawBytes(column) { String(decoding: $0, as: UTF8.self) } }
        return withRawBytes(column) { raw in
            var kept: [UInt8] = []
            var i = 0
            while i < raw.count {
                kept.append(raw[i])
                i += raw[i] == 34 ? 2 : 1
            }
            return String(decoding: kept, as: UTF8.self)
        }
    }

    /// Where a cell's text begins, behind its quote and blanks.
    func textPosition(of column: Int) -> SourcePosition {
        let field = fieldList[column]
        return position(at: bytes[field.start..<field.end].firstIndex { $0 != 32 } ?? field.end)
    }

    /// Whether a cell is empty but for blanks.
    public func isEmpty(_ column: Int) -> Bool { withRawBytes(column) { $0.allSatisfy { $0 == 32 } } }

    /// The whole number of a cell, blanks around it allowed; nil and a finding otherwise.
    public func int(_ column: Int, in range: ClosedRange<Int> = Int.min...Int.max, _ diagnostics: Diagnostics) -> Int? {
        if let value = withRawBytes(column, CSVRows.plainInt), range.contains(value) { return value }
        let (least, most) = (range.lowerBound, range.upperBound)
        let expected: Words =
            most < .max
            ? "a whole number, \(least) to \(most)"
            : least > .min ? "a whole number, \(least) or more" : "a whole number"
        diagnostics.add(Finding(misread(column, expected), at: position(of: column), field: name(of: column)))
        return nil
    }

    /// The number of a cell, blanks around it allowed; nil and a finding otherwise.
    public func double(
        _ column: Int, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude,
        _ diagnostics: Diagnostics
    ) -> Double? {
        if let value = withRawBytes(column, CSVRows.plainDouble), range.contains(value) { return value }
        return quantity(column, diagnostics) { (text) throws(Misread) in try Quantity.number(text, in: range) }
    }

    /// What `parse` makes of a cell's text without the blanks around it; nil and a finding when it misreads.
    public func quantity<Value>(
        _ column: Int, _ diagnostics: Diagnostics, _ parse: (String) throws(Misread) -> Value
    ) -> Value? {
        do {
            return try parse(trimmed(column))
        } catch {
            diagnostics.add(Finding(error, at: position(of: column), field: name(of: column)))
            return nil
        }
    }

    /// The name of a column for messages.
    func name(of column: Int) -> String { names.indices.contains(column) ? names[column] : "" }

    private func trimmed(_ column: Int) -> String {
        let text = text(column)
        return text.hasPrefix(" ") || text.hasSuffix(" ") ? QuantityScanner.trimmed(text) : text
    }

    private func misread(_ column: Int, _ expected: Words) -> Misread {
        let text = trimmed(column)
        do {
            _ = try Quantity.number(text)
            return Misread(quoting: text, expected: expected)
        } catch {
            return Misread(quoting: text, expected: expected, hint: error.hint)
        }
    }

    private static func plainInt(_ raw: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let (digits, isNegative, places) = decimal(raw), places == 0 else { return nil }
        return isNegative ? -digits : digits
    }

    /// Exact for up to 15 digits: both the digits and the power of ten are then Doubles (Clinger, 1990).
    private static func plainDouble(_ raw: UnsafeBufferPointer<UInt8>) -> Double? {
        guard let (digits, isNegative, places) = decimal(raw), digits < 1_000_000_000_000_000, places < powers.count
        else { return nil }
        let value = Double(digits) / powers[places]
        return isNegative ? -value : value
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    ]

    /// Digits without their point, sign, and digits after the point; nil for anything but up to 18 plain digits.
    private static func decimal(_ raw: UnsafeBufferPointer<UInt8>) -> (digits: Int, isNegative: Bool, places: Int)? {
        var i = 0
        var end = raw.count
        while i < end, raw[i] == 32 { i += 1 }
        while end > i, raw[end - 1] == 32 { end -= 1 }
        let isNegative = i < end && raw[i] == 45
        if isNegative { i += 1 }
        guard end - i >= 1, end - i <= 18, raw[i] != 46, raw[end - 1] != 46 else { return nil }
        var digits = 0
        var point: Int?
        while i < end {
            if raw[i] == 46, point == nil {
                point = i
            } else {
                guard raw[i] >= 48, raw[i] <= 57 else { return nil }
                digits = digits * 10 + Int(raw[i] - 48)
            }
            i += 1
        }
        return (digits, isNegative, point.map { end - $0 - 1 } ?? 0)
    }
}
