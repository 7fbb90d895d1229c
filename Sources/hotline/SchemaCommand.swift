import CommandLineKit
import ScenarioFiles

/// `hotline schema`: the JSON Schema of scenario files.
enum SchemaCommand {
    static var command: Command {
        Command(
            "schema", abstract: "Print the JSON Schema of scenario.yaml, for editors that complete and check.",
            discussion: """
                Editors with YAML support use it when the file's first line is
                  # yaml-language-server: $schema=../../schema/scenario.schema.json
                """, options: [CommonOptions.language]
        ) { _ in
            print(ScenarioReader.schema.text, terminator: "")
            return .ok
        }
    }
}
