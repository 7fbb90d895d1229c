/// Numbers as files hold them: a point, no grouping, no locale, and as many digits as bring the same number back.
public enum NumberText {
    /// The shortest text that reads back as `value`, written out where 10⁻¹² ≤ |value| < 10²¹; zero is never negative.
    ///
    /// Traps on a value that is not finite: what does not exist is an empty cell, not a number.
    public static func plain(_ value: Double) -> String {
        precondition(value.isFinite, "no text for \(value)")
        if value == 0 { return "0" }
        let shortest = value.magnitude.description
        let sign = value < 0 ? "-" : ""
        let parts = shortest.split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]) else { return sign + withoutEmptyFraction(shortest) }
        guard (-12..<21).contains(exponent) else {
            return sign + withoutEmptyFraction(String(parts[0])) + "e\(exponent)"
        }
        let mantissa = parts[0].split(separator: ".")
        let digits = mantissa[0] + (mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : "")
        if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
        return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
    }

    private static func withoutEmptyFraction(_ text: String) -> String {
        text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
