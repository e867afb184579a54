/// Which version of Truce makes a report.
public enum Release {
    /// As in `CHANGELOG.md`.
    public static let version = "0.1.0"
}
