/// Where the characters of a cell's text stand in the file: a quote in it is written twice there.
struct CellPlaces {
    private let origin: SourcePosition
    /// By line of the text: columns of its quotes, ascending.
    private let quotes: [[Int]]

    /// - Parameter origin: where the text's first character stands.
    init(of text: String, from origin: SourcePosition) {
        self.origin = origin
        var quotes: [[Int]] = [[]]
        var column = 1
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quotes[quotes.count - 1].append(column) }
            column += 1
            if scalar == "\n" {
                quotes.append([])
                column = 1
            }
        }
        self.quotes = quotes
    }

    /// The place in the file of a place in the text.
    func position(of place: SourcePosition) -> SourcePosition {
        let line = min(max(0, place.line - 1), quotes.count - 1)
        let doubled = quotes[line]
        // How many quotes stand before it, by halving: a cell may be long.
        var (low, high) = (0, doubled.count)
        while low < high {
            let middle = (low + high) / 2
            if doubled[middle] < place.column { low = middle + 1 } else { high = middle }
        }
        let begin = line == 0 ? origin.column : 1
        return SourcePosition(file: origin.file, line: origin.line + line, column: begin + place.column - 1 + low)
    }
}

extension YAMLNode {
    /// The node of a cell's text as it stands in the file.
    func moved(by places: CellPlaces) -> YAMLNode {
        var node = self
        node.position = places.position(of: position)
        switch content {
        case .sequence(let items): node.content = .sequence(items.map { $0.moved(by: places) })
        case .mapping(let entries):
            node.content = .mapping(
                entries.map { entry in
                    Entry(
                        name: entry.name, keyPosition: places.position(of: entry.keyPosition),
                        value: entry.value.moved(by: places))
                })
        case .scalar, .null: break
        }
        return node
    }
}
