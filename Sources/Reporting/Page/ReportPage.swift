import Wording

/// What a report says, before it is HTML: words, tables, and the names of the files it shows.
///
/// It is kept as `report.json` beside the results, so that `report.html` can be made again without a simulation. Large tables and
/// charts are named and not held: the page always shows what the files say.
public struct ReportPage: Codable, Hashable, Sendable {
    /// Name of its file in a folder of results.
    public static let file = "report.json"
    /// Name of the page made from it.
    public static let html = "report.html"
    /// The layout of `report.json`; a program reads its own only.
    static let layout = 1

    var layout = ReportPage.layout
    /// The page's language.
    var language: Language
    /// What kind of report it is.
    var kind: String
    /// Of what.
    var title: String
    /// The question it answers.
    var question: String
    /// Names and values below the title.
    var facts: [Fact]
    /// Doubts.
    var warnings: [String] = []
    /// The answer in a sentence or two.
    var answer: [String] = []
    /// Headline figures.
    var cards: [Card] = []
    /// What is said below them.
    var cardNotes: [String] = []
    /// The rest.
    var sections: [Section] = []
    /// Version of the program.
    var version: String

    /// A name and a value.
    struct Fact: Codable, Hashable, Sendable {
        let name: String
        let value: String
    }

    /// A headline figure, or two that must be seen together.
    struct Card: Codable, Hashable, Sendable {
        let title: String
        let values: [Value]
        var notes: [String] = []

        /// A figure.
        struct Value: Codable, Hashable, Sendable {
            /// What tells it from the others of the card; empty for the only one.
            var label = ""
            let text: String
            /// Half its interval; empty if unknown.
            var half = ""
            var promises: [Promise] = []
        }

        /// A target, and what became of it.
        struct Promise: Codable, Hashable, Sendable {
            let words: String
            let verdict: Mark
            let verdictWords: String
        }

        /// How a verdict looks.
        enum Mark: String, Codable, Sendable { case kept, missed, open }
    }

    /// A part of the page.
    struct Section: Codable, Hashable, Sendable {
        /// What links name it by: letters of the program's choice.
        let id: String
        let title: String
        let blocks: [Block]
    }

    /// A piece of a part.
    enum Block: Codable, Hashable, Sendable {
        /// A paragraph.
        case prose(String)
        /// Sentences one below the other.
        case list([String])
        /// Names and values.
        case facts([Fact])
        /// Text as it is typed.
        case code(String)
        /// A table of a few rows.
        case table(Table)
        /// A table of a file.
        case data(DataTable)
        /// A chart by its name.
        case chart(String)
        /// Files of the folder, and what they hold.
        case files([Fact])
    }

    /// A table that people read: cells as they are shown.
    struct Table: Codable, Hashable, Sendable {
        var title = ""
        let header: [String]
        let rows: [[String]]
        /// Columns of words; the others are of numbers.
        var left: [Int] = [0]
    }

    /// A CSV beside the page.
    struct DataTable: Codable, Hashable, Sendable {
        let title: String
        /// Its name in the folder.
        let file: String
        /// What columns hold, by their names.
        var words: [String: String] = [:]
        /// Which rows the page has.
        var choice = Choice()

        /// All rows, or those whose cell of a column has few characters: of `all`, `2024`, `2024-06` and `2024-W23` the first two or three.
        struct Choice: Codable, Hashable, Sendable {
            var column = ""
            /// Characters at most, tried one after the other until the rows fit into the page.
            var lengths: [Int] = []
        }
    }
}
