import Foundation
import Reporting
import Testing
import Wording

struct ResultsErrorTests {
    @Test(arguments: [
        (EACCES, ResultsError.Cause.noPermission), (EPERM, .noPermission), (ENOSPC, .diskFull), (EDQUOT, .diskFull),
        (EROFS, .readOnly), (ENOTDIR, .inTheWay), (EISDIR, .inTheWay), (ENOENT, .missing), (EIO, .other(EIO)),
    ])
    func causes(code: Int32, cause: ResultsError.Cause) {
        #expect(ResultsError.Cause(errno: code) == cause)
        #expect(!cause.message(.en).isEmpty && cause.message(.en) != cause.message(.zh))
    }

    @Test func namesThePath() {
        let errors: [ResultsError] = [
            .notResults(path: "/x/y"), .cannotCreate(path: "/x/y", .noPermission),
            .cannotWrite(path: "/x/y", .diskFull),
            .cannotReplace(path: "/x/y", .other(EIO)),
        ]
        for error in errors { for language in Language.allCases { #expect(error.message(language).contains("/x/y")) } }
        #expect(errors[2].message(.en) == "cannot write /x/y: the disk is full")
        #expect(errors[2].message(.zh) == "无法写入 /x/y：磁盘已满")
    }
}
