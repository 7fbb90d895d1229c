extension Int: ConvertibleFromArgument {
    /// Whole numbers in decimal digits, signed.
    public static var converter: Converter<Int> { .int }
}

extension UInt64: ConvertibleFromArgument {
    /// Whole numbers from 0 to 2⁶⁴ − 1, as seeds are.
    public static var converter: Converter<UInt64> { .unsigned }
}

extension Double: ConvertibleFromArgument {
    /// Finite decimal numbers.
    public static var converter: Converter<Double> { .double }
}

extension String: ConvertibleFromArgument {
    /// Any text.
    public static var converter: Converter<String> { .string }
}

extension ConvertibleFromArgument where Self: CaseIterable & RawRepresentable, RawValue == String {
    /// One of the raw values of the enumeration.
    public static var converter: Converter<Self> {
        let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
        return .oneOf(allCases.map(\.rawValue), show: \.rawValue) { byName[$0] }
    }
}

extension Converter where Value == Int {
    /// Whole numbers in decimal digits, signed.
    public static var int: Converter<Int> { .wholeNumber() }
}

extension Converter where Value == UInt64 {
    /// Whole numbers from 0 to 2⁶⁴ − 1.
    public static var unsigned: Converter<UInt64> { .wholeNumber() }
}

extension Converter where Value: FixedWidthInteger & Sendable {
    /// Digits that do not fit are out of range rather than "not a number": the reader typed a number.
    static func wholeNumber() -> Converter {
        Converter { text in
            if let value = Value(text) { return .success(value) }
            let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
            let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
            guard isNumber else { return .failure(ParseFailure(.wholeNumber)) }
            return .failure(ParseFailure(.within(Bounds<Value>(lower: .min, upper: .max).shown { String($0) })))
        }
    }
}

extension Converter where Value == Double {
    /// Finite decimal numbers; Swift would also read `nan`, `inf` and hexadecimal, which nobody means on a command line.
    public static var double: Converter<Double> {
        Converter(show: shortest) { text in
            guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let value = Double(text),
                value.isFinite
            else { return .failure(ParseFailure(.number)) }
            return .success(value)
        }
    }

    /// 20.0 is shown as 20.
    @Sendable static func shortest(_ value: Double) -> String {
        Int(exactly: value).map { String($0) } ?? String(value)
    }
}

extension Converter where Value == String {
    /// Any text.
    public static var string: Converter<String> { Converter { .success($0) } }

    /// A path of a file; shells offer files with these extensions (without the dot; none means any). Whether the file is
    /// there is the command's business.
    public static func file(_ extensions: String...) -> Converter<String> {
        Converter(completion: .file(extensions: extensions)) { .success($0) }
    }

    /// A path of a folder.
    public static var folder: Converter<String> { Converter(completion: .folder) { .success($0) } }

    /// One of these words.
    public static func oneOf(_ choices: String...) -> Converter<String> { oneOf(choices, show: { $0 }) { $0 } }
}

extension Converter {
    /// One of these words, each standing for the value that `value` gives (`nil` is a bug).
    static func oneOf(
        _ choices: [String], show: @escaping @Sendable (Value) -> String, value: @escaping @Sendable (String) -> Value?
    ) -> Converter {
        precondition(!choices.isEmpty && choices.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) })
        return Converter(allowed: .oneOf(choices), completion: .choices(choices), show: show) { text in
            guard choices.contains(text), let value = value(text) else {
                return .failure(ParseFailure(.oneOf(choices)))
            }
            return .success(value)
        }
    }
}
