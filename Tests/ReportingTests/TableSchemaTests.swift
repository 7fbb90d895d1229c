import Reporting
import Testing

struct TableSchemaTests {
    @Test func writesTypesAndConstraints() {
        let fields: [TableSchema.Field] = [
            .init("slot", .time, "begins"), .init("x", .number, "value", isRequired: false),
            .init("scope", .string, "about", allowed: ["all", "line"]),
        ]
        let schema = TableSchema(name: "t", title: "T", fields: fields, primaryKey: ["slot"])
        #expect(schema.file == "t.csv")
        #expect(schema.header == ["slot", "x", "scope"])
        #expect(
            schema.json == [
                "fields": [
                    [
                        "name": "slot", "type": "time", "format": "%H:%M", "description": "begins",
                        "constraints": ["required": true],
                    ],
                    ["name": "x", "type": "number", "description": "value"],
                    [
                        "name": "scope", "type": "string", "description": "about",
                        "constraints": ["required": true, "enum": ["all", "line"]],
                    ],
                ],
                "primaryKey": ["slot"], "missingValues": [""],
            ])
    }
}
