import HotlineModel
import Scenarios
import Wording

/// `datapackage.json`: a Frictionless tabular data package (v1) of the CSVs, with the definition of every measure.
public struct DataPackage: Sendable {
    /// A CSV of the package.
    public struct Resource: Sendable {
        /// Its columns.
        public let schema: TableSchema
        /// Size and hash of the file.
        public let digest: OutputFile.Digest
    }

    /// Name of the scenario.
    public let name: String
    /// Title of the scenario.
    public let title: String
    /// Version of the program.
    public let version: String
    /// The CSVs.
    public let resources: [Resource]

    /// The document.
    public var json: JSON {
        [
            "profile": "tabular-data-package", "name": .string(DataPackage.slug(name)), "title": .string(title),
            "version": .string(version), "resources": .array(resources.map(DataPackage.json)),
            "measures": .array(Measure.all.map(DataPackage.json)),
            "attempts": DataPackage.both(MeasureWords.attempts),
            "estimator": DataPackage.both(MeasureWords.estimator),
        ]
    }

    private static func both(_ phrase: Phrase) -> JSON { ["en": .string(phrase(.en)), "zh": .string(phrase(.zh))] }

    /// A name as the specification wants it: lower-case ASCII letters, digits, `.`, `_`, `-`.
    ///
    /// A scenario may have a Chinese name, of which nothing might remain: then its letters stand by their code points.
    static func slug(_ name: String) -> String {
        name.lowercased().unicodeScalars.map { scalar in
            let isAllowed =
                ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || ["-", "_", "."].contains(scalar)
            return isAllowed ? String(scalar) : "u" + String(scalar.value, radix: 16)
        }.joined()
    }

    private static func json(_ resource: Resource) -> JSON {
        [
            "profile": "tabular-data-resource", "name": .string(resource.schema.name),
            "path": .string(resource.schema.file), "title": .string(resource.schema.title),
            "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "dialect": [
                "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true,
            ],
            "bytes": .integer(resource.digest.bytes), "hash": .string("sha256:" + resource.digest.sha256),
            "schema": resource.schema.json,
        ]
    }

    private static func json(_ measure: Measure) -> JSON {
        guard let words = MeasureWords.of(measure.id) else { preconditionFailure("no words for \(measure.id)") }
        return [
            "id": .string(measure.id), "unit": .string(measure.unit), "title": both(words.title),
            "numerator": both(words.numerator), "denominator": words.denominator.map(both) ?? .null,
            "rule": both(words.rule),
        ]
    }
}
