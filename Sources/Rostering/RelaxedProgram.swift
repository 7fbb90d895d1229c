import CCbc

/// A linear program in Clp, solved again and again as columns and bounds of rows change; whole numbers are not asked for.
struct RelaxedProgram: ~Copyable {
    private let model: UnsafeMutableRawPointer

    /// Loads a program.
    init(_ program: LinearProgram) {
        model = Clp_newModel()!
        Clp_setLogLevel(model, 0)
        Clp_loadProblem(
            model, Int32(program.columns), Int32(program.rows), program.columnStarts, program.entryRows,
            program.entryValues, nil, program.upper, program.costs, program.rowLower, program.rowUpper)
    }

    deinit { Clp_deleteModel(model) }

    /// Gives up after so many seconds; solving then says false.
    mutating func limit(seconds: Double) { Clp_setMaximumSeconds(model, seconds) }

    /// Solves from scratch by the dual simplex; false if it found no optimum.
    mutating func solve() -> Bool { Clp_initialDualSolve(model) == 0 && Clp_status(model) == 0 }

    /// Solves again from the last basis, after columns were added or bounds of rows changed.
    ///
    /// - Parameter afterRows: whether bounds of rows changed, for which the dual simplex is the faster one.
    mutating func solveAgain(afterRows: Bool) -> Bool {
        _ = afterRows ? Clp_dual(model, 0) : Clp_primal(model, 0)
        return Clp_status(model) == 0
    }

    /// Adds columns.
    mutating func add(costs: [Double], _ entries: [[(row: Int, value: Double)]]) {
        var starts: [Int32] = [0]
        var rows: [Int32] = []
        var values: [Double] = []
        for column in entries {
            rows += column.map { Int32($0.row) }
            values += column.map(\.value)
            starts.append(Int32(rows.count))
        }
        let lower = [Double](repeating: 0, count: costs.count)
        let upper = [Double](repeating: LinearProgram.infinity, count: costs.count)
        Clp_addColumns(model, Int32(costs.count), lower, upper, costs, starts, rows, values)
    }

    /// Changes the bounds of all rows.
    mutating func setRows(lower: [Double], upper: [Double]) {
        Clp_chgRowLower(model, lower)
        Clp_chgRowUpper(model, upper)
    }

    /// The least cost.
    var objective: Double { Clp_objectiveValue(model) }
    /// Values of the columns.
    var values: [Double] {
        Array(UnsafeBufferPointer(start: Clp_getColSolution(model), count: Int(Clp_getNumCols(model))))
    }
    /// Prices of the rows.
    var prices: [Double] {
        Array(UnsafeBufferPointer(start: Clp_getRowPrice(model), count: Int(Clp_getNumRows(model))))
    }
}
