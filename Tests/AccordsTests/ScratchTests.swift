import Accords
import Diagnostics
import Foundation
import Testing

@Test func scratch() throws {
    guard let path = ProcessInfo.processInfo.environment["SCRATCH"] else { return }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let result = checked(text)
    for d in result.diagnostics { 
        if case .span(let s) = d.place { print("\(s.start.line):\(s.start.column)-\(s.end.column) \(d.severity) \(d.code.label) \(d.code.name): \(d.message)\n      \(d.advice ?? "-")") } else { print(d) }
    }
    if ProcessInfo.processInfo.environment["DUMP"] != nil, let accord = result.accord { dump(accord, maxDepth: 40) }
}
