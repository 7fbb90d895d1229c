extension Scenario {
    /// Times a day at most: who asked without end would make the clock stand.
    private static let mostEnquiries = 100.0

    /// Checks progress enquiries as they are stated, before their contacts are written out.
    func checkEnquiries(_ problems: inout [Problem]) {
        guard let enquiries = demand.enquiries else { return }
        let path = "demand.enquiries"
        if organisations.isEmpty {
            problems.append(
                Problem(
                    path, found: "enquiries, and no organisations", expected: "organisations that handle orders",
                    hint: "without organisations there are no open orders to ask about"))
        }
        if let number = enquiries.line, !demand.lines.contains(where: { $0.number == number }) {
            problems.append(
                Problem(
                    "\(path).line", found: Problem.quote(number), expected: "the number of a line of demand.lines",
                    hint: Scenario.known(demand.lines.map(\.number))))
        }
        for (key, rate) in [("rate", enquiries.rate), ("overdue", enquiries.overdue ?? 0)]
        where !(0...Scenario.mostEnquiries).contains(rate) {
            problems.append(
                Problem(
                    "\(path).\(key)", found: "\(Problem.plain(rate)) a day",
                    expected: "from 0 to \(Problem.plain(Scenario.mostEnquiries)) a day",
                    hint: "it is the rate of one order, such as 0.04/day"))
        }
        checkEnquiryCategory(&problems)
    }

    /// The category is the model's own, and leaves no order.
    private func checkEnquiryCategory(_ problems: inout [Problem]) {
        let name = Enquiries.category
        let legacy = consolidation?.lines.contains { $0.categories.contains { $0.category == name } } ?? false
        let sent = demand.inflows.contains { $0.mix.contains { $0.category == name } }
        if legacy || sent || lineCategories.contains(name) {
            problems.append(
                Problem(
                    "demand.enquiries", found: "contacts of the category \(Problem.quote(name)) beside it",
                    expected: "another name for them", hint: "the category is that of the enquiries the model makes"))
        }
        if let unit = organisations.firstIndex(where: { $0.share(of: name) > 0 }) {
            problems.append(
                Problem(
                    "organisations[\(unit)].topics.\(name)", .key, found: Problem.quote(name),
                    expected: "categories of orders", hint: "an enquiry leaves no order"))
        }
        if let handling = frontOffice.calls.first(where: { $0.category == name }) {
            for (key, isStated) in [
                ("direct_answer", handling.directAnswer != nil), ("consent", handling.consent != 1),
                ("order_wrap_up", handling.orderWrapUp != nil), ("hand_overs", !handling.handOvers.isEmpty),
            ] where isStated {
                problems.append(
                    Problem(
                        "front_office.calls.\(name).\(key)", .key, found: "\(key) of \(Problem.quote(name))",
                        expected: "talk, wrap_up or special", hint: "an enquiry leaves no order"))
            }
        }
        for (index, group) in frontOffice.groups.enumerated() where group.skill(name)?.directAnswer != nil {
            problems.append(
                Problem(
                    "front_office.groups[\(index)].skills.\(name).direct_answer",
                    found: "direct_answer of \(Problem.quote(name))", expected: "priority or talk_factor",
                    hint: "an enquiry leaves no order"))
        }
    }
}
