import Foundation
import HotlineModel
import Testing

@testable import Reporting

struct DataPackageTests {
    @Test func describesEveryColumnOfEveryFile() throws {
        try Sample.inFolder { folder in
            try Sample.report().write(to: ResultsFolder(folder + "/x"))
            let text = try Sample.read(folder + "/x/datapackage.json")
            let package = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(package["profile"] as? String == "tabular-data-package")
            #expect((package["measures"] as? [Any])?.count == Measure.all.count)
            let resources = try #require(package["resources"] as? [[String: Any]])
            #expect(
                resources.map { $0["path"] as? String } == [
                    "kpi.csv", "intervals.csv", "replications.csv", "waits.csv", "week.csv",
                ])
            for resource in resources {
                let csv = try Sample.read(folder + "/x/" + (resource["path"] as! String))
                #expect(resource["bytes"] as? Int == csv.utf8.count)
                #expect(resource["hash"] as? String == "sha256:" + SHA256.digest(of: csv))
                let schema = try #require(resource["schema"] as? [String: Any])
                let fields = try #require(schema["fields"] as? [[String: Any]])
                let names = fields.map { $0["name"] as! String }
                #expect(names == csv.components(separatedBy: "\r\n")[0].components(separatedBy: ","))
                #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
                #expect(Set(schema["primaryKey"] as! [String]).isSubset(of: names))
            }
        }
    }

    @Test(arguments: [("guilin", "guilin"), ("Bank-Day_2", "bank-day_2"), ("桂林", "u6842u6797"), ("a b", "au20b")])
    func slugs(name: String, slug: String) { #expect(DataPackage.slug(name) == slug) }
}
