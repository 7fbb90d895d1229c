import Foundation
import Reporting
import ScenarioFiles

extension Background {
    /// Where the rules and values of a document come from: its articles, and its comments and sources.
    init(_ document: ScenarioDocument) {
        let notes = document.notes { file in
            FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
        }
        self.init(
            explanation: ExplainCommand.articles(of: document),
            notes: notes.map { note in
                let place = note.place.line > 0 ? "\(note.place.file):\(note.place.line)" : note.place.file
                return Note(path: note.path, value: note.value, remark: note.remark, place: place)
            })
    }
}
