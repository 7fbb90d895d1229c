// swift-tools-version: 6.0
import PackageDescription

// The rooms of the house, ground floor first; docs/architecture.md says why they stand where they stand.
let rooms: [(name: String, imports: [Target.Dependency])] = [
    ("Messages", []),
    ("SimulationTime", []),
    ("Kernel", ["SimulationTime"]),
    ("Distributions", ["Messages", "SimulationTime", "CGSL"]),
    ("WorkingCalendar", ["Messages", "SimulationTime"]),
    ("Statistics", ["CGSL"]),
    ("QueueingTheory", ["CGSL"]),
    ("Scenarios", ["Messages", "SimulationTime", "Distributions", "WorkingCalendar"]),
    ("Rostering", ["SimulationTime", "Scenarios", "CCbc"]),
    (
        "ScenarioFiles",
        ["Messages", "SimulationTime", "Distributions", "WorkingCalendar", "Scenarios", "CFyaml"]
    ),
    ("HotlineModel", ["SimulationTime", "Kernel", "Distributions", "WorkingCalendar", "Statistics", "Scenarios"]),
    ("Experiment", ["SimulationTime", "WorkingCalendar", "Statistics", "Scenarios", "HotlineModel"]),
    (
        "Sizing",
        [
            "SimulationTime", "WorkingCalendar", "Statistics", "QueueingTheory", "Scenarios", "HotlineModel",
            "Experiment",
        ]
    ),
    ("Wording", ["Messages"]),
    (
        "Reporting",
        [
            "Messages", "SimulationTime", "WorkingCalendar", "Statistics", "Scenarios", "Rostering", "HotlineModel",
            "Experiment", "Sizing", "Wording",
        ]
    ),
    ("CommandLineKit", []),
]
let everyRoom: [Target.Dependency] = rooms.map { .byName(name: $0.name) }

let package = Package(
    name: "hotline",
    products: [.executable(name: "hotline", targets: ["hotline"])]
        // The rooms that the fuzzing in `Fuzz`, a package of its own, feeds.
        + ["SimulationTime", "Kernel", "Distributions", "Scenarios", "ScenarioFiles", "HotlineModel"].map {
            .library(name: $0, targets: [$0])
        },
    targets: [
        .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
        .systemLibrary(name: "CFyaml", pkgConfig: "libfyaml", providers: [.apt(["libfyaml-dev"])]),
        .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
        .executableTarget(name: "hotline", dependencies: everyRoom),
        .executableTarget(
            name: "hotline-bench",
            dependencies: ["SimulationTime", "Kernel", "Distributions", "Scenarios", "HotlineModel", "CGSL"]),
        .testTarget(name: "FrontDoorTests", dependencies: everyRoom + [.byName(name: "hotline")], exclude: ["Data"]),
    ]
        + rooms.map { .target(name: $0.name, dependencies: $0.imports) }
        + rooms.map { room in
            .testTarget(
                name: "\(room.name)Tests",
                dependencies: [.byName(name: room.name)] + room.imports + (testImports[room.name] ?? []),
                exclude: testData[room.name] ?? [])
        },
    swiftLanguageModes: [.v6]
)

/// Rooms above that tests of a room need: messages are told in Chinese, too.
var testImports: [String: [Target.Dependency]] { ["ScenarioFiles": ["Wording"]] }

/// Folders of files that tests read by path.
var testData: [String: [String]] {
    [
        "WorkingCalendar": ["Data"],
        "QueueingTheory": ["Data"],
        "CommandLineKit": ["Snapshots"],
        "ScenarioFiles": ["Data"],
    ]
}
