import Crypto
import Foundation
import Mustache

/// The report as one HTML file: no network, complete without scripts, for screens of any width, for paper, for keyboards
/// and for screen readers.
public enum HTMLReport {
    /// Renders the page.
    ///
    /// - Throws: if one of the page's own templates cannot be read, which the tests rule out.
    public static func render(_ view: ReportView) throws -> String {
        let library = try Pages.library()
        let template = try MustacheTemplate(string: PageTemplate.page)
        let policy = Pages.policy(styles: [PageStyle.css], scripts: [PageStyle.script])
        return template.render(PageModel(view).page(policy: policy).fields, library: library)
    }
}

/// What all pages share.
enum Pages {
    static func library() throws -> MustacheLibrary {
        MustacheLibrary(templates: [
            "head": try MustacheTemplate(string: PageTemplate.head),
            "verdict": try MustacheTemplate(string: PageTemplate.verdict),
            "cell": try MustacheTemplate(string: PageTemplate.cell),
            "tallies": try MustacheTemplate(string: PageTemplate.tallies),
            "incident": try MustacheTemplate(string: PageTemplate.incident),
            "join": try MustacheTemplate(string: PageTemplate.join),
        ])
    }

    /// Nothing may be loaded, and only the styles and scripts that this page was made with may act (Content Security
    /// Policy Level 3, hashes of inline elements).
    static func policy(styles: [String], scripts: [String]) -> String {
        func hashes(_ texts: [String]) -> String {
            texts.isEmpty
                ? "'none'"
                : texts.map { "'sha256-\(Data(SHA256.hash(data: Data($0.utf8))).base64EncodedString())'" }
                    .joined(separator: " ")
        }
        return "default-src 'none'; style-src \(hashes(styles)); script-src \(hashes(scripts)); base-uri 'none'; "
            + "form-action 'none'"
    }
}
