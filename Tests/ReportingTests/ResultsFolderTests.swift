import Foundation
import Testing

@testable import Reporting

struct ResultsFolderTests {
    private func fill(_ names: String...) -> (String) throws(ResultsError) -> Void {
        { (path) throws(ResultsError) in for name in names { try OutputFile.write(name, to: path + "/" + name) } }
    }

    @Test func makesAFolderAndThoseAbove() throws {
        try Sample.inFolder { folder in
            try ResultsFolder(folder + "/results/x").replace(fill("run.json", "a.csv"))
            #expect(try Sample.names(folder + "/results") == ["x"])
            #expect(try Sample.names(folder + "/results/x") == ["a.csv", "run.json"])
        }
    }

    @Test func replacesTheWholeFolder() throws {
        try Sample.inFolder { folder in
            let results = ResultsFolder(folder + "/x")
            try results.replace(fill("run.json", "old.csv"))
            try results.replace(fill("run.json", "new.csv"))
            #expect(try Sample.names(folder) == ["x"])
            #expect(try Sample.names(folder + "/x") == ["new.csv", "run.json"])
        }
    }

    @Test func aFailureLeavesTheOldResultsWhole() throws {
        try Sample.inFolder { folder in
            let results = ResultsFolder(folder + "/x")
            try results.replace(fill("run.json", "old.csv"))
            let failure = ResultsError.cannotWrite(path: "somewhere", .diskFull)
            #expect(throws: failure) {
                try results.replace { (path) throws(ResultsError) in
                    try OutputFile.write("half", to: path + "/run.json")
                    throw failure
                }
            }
            #expect(try Sample.names(folder) == ["x"])
            #expect(try Sample.names(folder + "/x") == ["old.csv", "run.json"])
            #expect(try Sample.read(folder + "/x/run.json") == "run.json")
        }
    }

    @Test func otherPeoplesFoldersAreNotReplaced() throws {
        try Sample.inFolder { folder in
            try OutputFile.write("mine", to: folder + "/thesis.txt")
            #expect(throws: ResultsError.notResults(path: folder)) {
                try ResultsFolder(folder).replace(fill("run.json"))
            }
            #expect(throws: ResultsError.cannotCreate(path: folder + "/thesis.txt", .inTheWay)) {
                try ResultsFolder(folder + "/thesis.txt").replace(fill("run.json"))
            }
            #expect(try Sample.names(folder) == ["thesis.txt"])
        }
    }

    @Test func anEmptyFolderIsTaken() throws {
        try Sample.inFolder { folder in
            try ResultsFolder.make(folder + "/x")
            try ResultsFolder(folder + "/x").replace(fill("run.json"))
            #expect(try Sample.names(folder + "/x") == ["run.json"])
        }
    }

    @Test func aFileInTheWayIsNamed() throws {
        try Sample.inFolder { folder in
            try OutputFile.write("", to: folder + "/results")
            #expect(throws: ResultsError.cannotCreate(path: folder + "/results", .inTheWay)) {
                try ResultsFolder(folder + "/results/x").replace(fill("run.json"))
            }
        }
    }

    @Test func whatCannotBeMadeIsKnownBefore() throws {
        try Sample.inFolder { folder in
            try OutputFile.write("", to: folder + "/file")
            #expect(throws: ResultsError.cannotCreate(path: folder + "/file", .inTheWay)) {
                try ResultsFolder(folder + "/file/a/b").checkCanBeMade()
            }
            try ResultsFolder(folder + "/a/b/c").checkCanBeMade()
            #expect(try Sample.names(folder) == ["file"])
        }
    }

    @Test func aLinkKeepsPointingToTheResults() throws {
        try Sample.inFolder { folder in
            try ResultsFolder.make(folder + "/disk")
            try ResultsFolder(folder + "/disk/x").replace(fill("run.json"))
            try FileManager.default.createSymbolicLink(atPath: folder + "/x", withDestinationPath: folder + "/disk/x")
            try ResultsFolder(folder + "/x").replace(fill("run.json", "new.csv"))
            #expect(try Sample.names(folder + "/disk/x") == ["new.csv", "run.json"])
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/x") == folder + "/disk/x")
        }
    }

    @Test func whatADeadProcessLeftIsRemoved() throws {
        try Sample.inFolder { folder in
            // Process ids on Linux and macOS stay below this number.
            try ResultsFolder.make(folder + "/.x.partial-2000000000")
            try ResultsFolder.make(folder + "/.x.partial-mine")
            try ResultsFolder(folder + "/x").replace(fill("run.json"))
            #expect(try Sample.names(folder) == [".x.partial-mine", "x"])
        }
    }
}
