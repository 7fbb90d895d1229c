// swift-tools-version: 6.0
import PackageDescription

// A package of its own, because sanitizers instrument every module of a build: `scripts/fuzz` builds and runs it. The
// folder is not just `Fuzz` because a package is known by its folder, and a checkout may be called fuzz.

let rooms = ["SimulationTime", "Kernel", "Distributions", "Scenarios", "ScenarioFiles", "HotlineModel"]

let package = Package(
    name: "hotline-fuzz",
    dependencies: [.package(name: "hotline", path: "../..")],
    targets: [
        .systemLibrary(name: "CFuzzer"),
        .executableTarget(
            name: "fuzz", dependencies: ["CFuzzer"] + rooms.map { .product(name: $0, package: "hotline") }),
    ],
    swiftLanguageModes: [.v6]
)
