import Distributions
import Scenarios
import Testing

@Suite struct DeskTaskTests {
    private func found(_ change: (inout DeskTask) -> Void) -> [Problem] {
        SampleScenario.make {
            var task = DeskTask()
            task.name = "dispatch"
            task.after = .orders
            task.effort = .constant(240)
            task.groups = [.init(group: "general")]
            change(&task)
            $0.frontOffice.tasks = [task]
        }.problems(measures: [])
    }

    private func problems(_ change: (inout DeskTask) -> Void) -> [String] {
        found(change).map { "\($0.path): \($0.found)" }
    }

    private let path = "front_office.tasks[0]"

    @Test func whatATaskNeeds() {
        #expect(problems { _ in } == [])
        #expect(problems { $0.effort = nil } == ["\(path): no effort"])
        #expect(problems { $0.groups = [] } == ["\(path).groups: an empty list"])
        #expect(problems { $0.groups = [.init(group: "desk")] } == ["\(path).groups[0]: \"desk\""])
        #expect(problems { $0.priority = 0 } == ["\(path).priority: 0"])
        #expect(problems { $0.name = "12345" } == ["\(path).name: \"12345\""])
        #expect(problems { $0.after = nil } == ["\(path): neither volume nor after"])
        #expect(problems { $0.volume = Volume(count: 1, per: .day) } == ["\(path).after: after beside a volume"])
    }

    @Test func namesAreDistinct() {
        #expect(
            SampleScenario.problems {
                var task = DeskTask()
                task.name = "a"
                task.after = .answered
                task.effort = .constant(1)
                task.groups = [.init(group: "general")]
                $0.frontOffice.tasks = [task, task]
            } == ["front_office.tasks[1].name: \"a\""])
    }

    @Test func aGroupForTasksNeedsNoSkill() {
        #expect(
            SampleScenario.problems {
                var desk = $0.frontOffice.groups[0]
                desk.name = "desk"
                desk.skills = []
                $0.frontOffice.groups.append(desk)
                var task = DeskTask()
                task.name = "a"
                task.after = .answered
                task.effort = .constant(1)
                task.groups = [.init(group: "desk")]
                $0.frontOffice.tasks = [task]
            } == [])
    }

    @Test func contactsThatAreFollowed() {
        #expect(problems { $0.categories = ["call"] } == [])
        #expect(problems { $0.categories = [] } == ["\(path).categories: an empty list"])
        #expect(
            problems { $0.categories = ["call", "x", "call"] } == [
                "\(path).categories[1]: \"x\"", "\(path).categories[2]: \"call\" again",
            ])
        #expect(problems { $0.reached = 0.7 }.count == 1)
        #expect(
            problems {
                $0.reached = 0.7
                $0.after = .missed
            } == [])
    }

    @Test func volumes() {
        func byVolume(_ change: (inout DeskTask) -> Void) -> [Problem] {
            found {
                $0.after = nil
                $0.volume = Volume(count: 200, per: .day)
                change(&$0)
            }
        }
        #expect(byVolume { $0.profile.columns[0].values[0] = 3 }.isEmpty)
        #expect(byVolume { $0.profile.columns[0].values = [Double](repeating: 0, count: 24) }.count == 1)
        #expect(byVolume { $0.volume?.count = 1e12 }.map(\.path) == ["front_office.tasks"])
        let idle = byVolume {
            $0.categories = ["call"]
            $0.share = 0.5
            $0.delay = .constant(3)
        }
        #expect(idle.map(\.path) == ["\(path).categories", "\(path).share", "\(path).delay"])
        #expect(idle.allSatisfy { $0.severity == .warning })
        let flat = found { $0.profile.columns[0].values[0] = 3 }
        #expect(flat.map(\.severity) == [.warning])
    }
}
