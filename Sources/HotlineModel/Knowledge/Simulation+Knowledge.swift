import Distributions
import Glibc
import Kernel
import SimulationTime
import WorkingCalendar

// The knowledge base: topics go out of date, gaps are found by contacts and filled by units, experts come to the floor.

extension Simulation {
    /// Topics that are missing from the beginning; the first change of policy of each subject.
    mutating func openKnowledgeBase() {
        for subject in 0..<knowledge.subjects.count {
            let rule = knowledge.subjects[subject]
            let number = knowledge.numbers[subject]
            if rule.missing > 0 {
                for topic in rule.topics.range where fate.uniform(number, .topicMissing, topic) < rule.missing {
                    knowledge.topics[topic].condition = .missing
                }
            }
            awaitChange(of: subject, after: world.start)
        }
    }

    private mutating func awaitChange(of subject: Int, after now: SimTime) {
        let mean = knowledge.subjects[subject].changeEvery
        guard mean > 0 else { return }
        let count = Int(knowledge.changes[subject])
        // Exponential: changes of policy are a Poisson stream.
        let gap = -mean * log1p(-fate.uniform(knowledge.numbers[subject], .policyChange, count))
        let next = now.milliseconds + Int64(min(gap.rounded(), 1e15))
        guard next < world.to.milliseconds else { return }
        events.schedule(
            at: SimTime(milliseconds: next), .calendarChange, kind: Kind.policyChanges, subject: UInt32(subject))
    }

    /// A policy changes, and one topic, whichever it is, is out of date.
    mutating func policyChanges(_ subject: Int, at now: SimTime) {
        let topics = knowledge.subjects[subject].topics
        let count = Int(knowledge.changes[subject])
        let u = fate.uniform(knowledge.numbers[subject], .changedTopic, count)
        let topic = topics.first + min(Int(u * Double(topics.end - topics.first)), topics.end - topics.first - 1)
        if knowledge.topics[topic].condition == .known { knowledge.topics[topic].condition = .stale }
        knowledge.changes[subject] &+= 1
        awaitChange(of: subject, after: now)
    }

    /// What a seat finds about the topic of a contact that a complete knowledge base would answer.
    enum Finding { case answer, wrongAnswer, gap }

    mutating func lookUp(_ index: UInt32, _ type: Int, _ subject: Int, at now: SimTime) -> Finding {
        let number = calls[index].fate
        let topic = knowledge.topic(at: fate.uniform(number, .topic), of: subject)
        let condition = knowledge.topics[topic].condition
        var finding = Finding.answer
        if condition == .missing {
            finding = .gap
        } else if condition == .stale {
            // A topic that is being mended is marked so.
            let isNoticed =
                knowledge.topics[topic].isReported
                || fate.uniform(number, .notices) < knowledge.subjects[subject].noticed
            finding = isNoticed ? .gap : .wrongAnswer
        }
        tallies.note(calls[index], type: type) {
            $0.lookedUp += 1
            $0.foundKnown += condition == .known ? 1 : 0
            $0.wrongAnswers += finding == .wrongAnswer ? 1 : 0
        }
        if finding == .gap && !knowledge.topics[topic].isReported { report(topic, by: index, type, subject, at: now) }
        return finding
    }

    /// A gap goes to the unit of the category, which is to fill it.
    private mutating func report(_ topic: Int, by index: UInt32, _ type: Int, _ subject: Int, at now: SimTime) {
        let call = calls[index]
        knowledge.topics[topic].isReported = true
        knowledge.topics[topic].gaps &+= 1
        knowledge.topics[topic].type = UInt32(type)
        knowledge.topics[topic].row = Call.nobody
        knowledge.topics[topic].due = world.knowledge.within.map { due($0, from: now) } ?? .never
        tallies.note(call, type: type) { $0.gaps += 1 }
        if rules[type].bringsOrders {
            let range = choices(for: call.fate, types[type].category)
            if !range.isEmpty {
                let u = range.count > 1 ? fate.uniform(call.fate, .organisation) : 0
                let row = row(at: u, among: range)
                knowledge.topics[topic].row = row
                count(row) { $0.gapsReported += 1 }
            }
        }
        guard world.knowledge.fill.exists else { return }
        let number = fate.descendant(knowledge.numbers[subject], .topicMissing, topic)
        let filled = end(of: world.knowledge.fill, number, .fillTime, Int(knowledge.topics[topic].gaps), from: now)
        if filled < world.to {
            events.schedule(at: filled, .finish, kind: Kind.topicFilled, subject: UInt32(topic))
        }
    }

    /// The unit has answered: the topic is known, whatever has changed in the meantime.
    mutating func topicFilled(_ topic: Int, at now: SimTime) {
        let state = knowledge.topics[topic]
        let isLate = now > state.due
        knowledge.topics[topic].condition = .known
        knowledge.topics[topic].isReported = false
        noteNow(type: Int(state.type)) {
            $0.gapsFilled += 1
            $0.gapsFilledLate += isLate ? 1 : 0
        }
        guard state.row != Call.nobody else { return }
        count(state.row) {
            $0.gapsFilled += 1
            $0.gapsFilledLate += isLate ? 1 : 0
        }
    }

    /// Whether a caller about a known topic finds the answer himself; then there is no contact.
    mutating func findsItself(_ index: UInt32) -> Bool {
        let number = calls[index].fate
        let type = Int(calls[index].type)
        let subject = rules[type].subject
        guard subject >= 0, fate.uniform(number, .helpsItself) < knowledge.subjects[subject].selfService else {
            return false
        }
        let topic = knowledge.topic(at: fate.uniform(number, .topic), of: subject)
        guard knowledge.topics[topic].condition == .known else { return false }
        noteNow(type: type) { $0.selfServed += 1 }
        return true
    }

    /// A month is over: experts come where too little of it was answered directly, and go where enough was (GL-28.3).
    mutating func reviewMonth() {
        for row in 0..<knowledge.experts.count {
            let rule = knowledge.experts[row]
            var accepted: Int64 = 0
            var direct: Int64 = 0
            for subject in 0..<knowledge.subjects.count where knowledge.counts[rule.counts + subject] {
                accepted += knowledge.accepted[subject]
                direct += knowledge.direct[subject]
            }
            knowledge.isCalled[rule.group] = accepted > 0 && Double(direct) < rule.below * Double(accepted)
        }
        for subject in 0..<knowledge.subjects.count {
            knowledge.accepted[subject] = 0
            knowledge.direct[subject] = 0
        }
    }
}
