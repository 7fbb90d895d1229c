import Scenarios

extension Records {
    /// `scorecard`.
    static var scorecard: Record<Scorecard> {
        Record(
            "a scorecard",
            [
                .required("parts", \.parts, scorePart.list, "what earns points"),
                .optional(
                    "deductions", \.deductions, deduction.format { Scorecard.Deduction() }.list, "what costs points"),
                .optional(
                    "except", \.except, Formats.oneOrMore(Formats.text),
                    "organisations, or levels of them, that are not scored: a text or a list"),
                .optional("pass", \.pass, Formats.points, "score from which on a unit passes; 60 if left out"),
                .optional("article", \.article, Formats.text, "the rule behind it"),
                .optional("source", \.source, Formats.text, "where the figures come from"),
            ])
    }

    /// An item of `scorecard.parts` as it is written: which values are right depends on the measure.
    struct ScorePartStatement {
        var part = Scorecard.Part()
        var full = ""
        var none = ""
    }

    /// The same, key by key.
    static var scorePartStatement: Record<ScorePartStatement> {
        Record(
            "a part of the score",
            [
                .required("name", \.part.name, Formats.title, "what it is called, or { en: …, zh: … }"),
                .required(
                    "measure", \.part.measure, Formats.measure(of: { $0.ofUnits != nil }),
                    "a ratio that organisations have"),
                .required("weight", \.part.weight, Formats.share, "share of the 100 points"),
                .required("full", \.full, Formats.text, "value of the measure that earns all of them"),
                .required("none", \.none, Formats.text, "value that earns none; linear in between"),
            ])
    }

    /// An item of `scorecard.parts`.
    static var scorePart: Format<Scorecard.Part> {
        let statement = scorePartStatement.format { ScorePartStatement() }
        return Format(schema: statement.schema, expected: statement.expected) { node, path, reading in
            guard let stated = statement.read(node, path, reading) else { return nil }
            var part = stated.part
            guard let measure = reading.measure(part.measure) else { return nil }
            func value(_ key: String, _ text: String) -> Double? {
                reading.diagnostics.read(
                    at: node[key]?.position ?? node.position, field: path.key(key).description
                ) { () throws(Misread) -> Double in try Formats.measured(text, unit: measure.unit) }
            }
            guard let full = value("full", stated.full), let none = value("none", stated.none) else { return nil }
            (part.full, part.none) = (full, none)
            return part
        }
    }

    /// An item of `scorecard.deductions`.
    static var deduction: Record<Scorecard.Deduction> {
        Record(
            "a deduction",
            [
                .required("name", \.name, Formats.title, "what it is called, or { en: …, zh: … }"),
                .required(
                    "measure", \.measure, Formats.measure(of: { $0.ofUnits != nil }), "a count that organisations have"),
                .required("each", \.each, Formats.points, "points for each occurrence"),
                .optional("at_most", \.atMost, Formats.points, "points a month at most; no bound if left out"),
            ])
    }
}

extension Formats {
    /// Points of a score.
    static var points: Format<Double> {
        .scalar(schema: ["type": "number", "minimum": 0, "maximum": 100], expected: "points from 0 to 100") {
            text throws(Misread) in try Quantity.number(text, in: 0...100)
        }
    }
}
