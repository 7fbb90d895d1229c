extension Covering {

    /// Whole numbers by diving: whole parts of the relaxation are fixed, and on each day the shift with the largest part left over; then the
    /// rest is solved again. What people's limits do not take is left.
    ///
    /// - Parameters:
    ///   - relaxation: the program solved; its rows change.
    ///   - isOver: whether to stop with what is fixed.
    func dive(_ relaxation: inout RelaxedProgram, isOver: () -> Bool) -> [Int] {
        let nothing = 1e-6
        var counts = [Int](repeating: 0, count: columns)
        var load = limits.map { PeopleLimits.Load($0, counts) }
        var (lower, upper) = (program.rowLower, program.rowUpper)
        func fix(_ column: Int, _ times: Int) {
            counts[column] += times
            load?.add(column, times)
            for entry in program.entries(column) {
                let row = Int(program.entryRows[entry])
                lower[row] -= program.entryValues[entry] * Double(times)
                upper[row] -= program.entryValues[entry] * Double(times)
            }
        }
        while true {
            let values = relaxation.values
            var isFixed = false
            var largest = [(part: Double, column: Int)?](repeating: nil, count: Curve.days)
            for column in 0..<columns where values[column] > nothing {
                let whole = (values[column] + nothing).rounded(.down)
                if whole >= 1 {
                    fix(column, Int(whole))
                    isFixed = true
                }
                let part = values[column] - whole
                let day = column / types.count
                if part > largest[day]?.part ?? nothing { largest[day] = (part, column) }
            }
            if isOver() { return counts }
            for column in largest.compactMap({ $0?.column }) where load?.takes(column) ?? true {
                fix(column, 1)
                isFixed = true
            }
            guard isFixed else { return counts }
            relaxation.setRows(lower: lower, upper: upper)
            guard relaxation.solveAgain(afterRows: true) else { return counts }
        }
    }
}
