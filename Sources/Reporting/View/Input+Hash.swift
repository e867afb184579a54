import Crypto
import Foundation

extension ReportView.Input {
    /// An input with the hash of its contents.
    public init(name: String, role: String, contents: Data) {
        let digest = SHA256.hash(data: contents)
        let hexadecimal = digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        self.init(name: name, role: role, sha256: hexadecimal, bytes: contents.count)
    }
}
