import ArgumentParser
import Diagnostics
import Vocabulary

/// Prints the pages that are made from the code; `make docs` writes them.
struct DocumentationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documentation", abstract: "Print a page that is made from the code.", shouldDisplay: false)

    @Argument(help: "errors or vocabulary.")
    var page: Page

    enum Page: String, ExpressibleByArgument, CaseIterable { case errors, vocabulary }

    func run() throws {
        switch page {
        case .errors: print(Catalogue.markdown, terminator: "")
        case .vocabulary: print(Taxonomy.markdown(), terminator: "")
        }
    }
}
