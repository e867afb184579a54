/// placeholder
public enum TalksHTML {
    public static func render(_ view: DeadlockView) throws -> [UInt8] { [] }
    public static func render(_ view: PackagesView) throws -> [UInt8] { [] }
    public static func render(_ view: StepsView) throws -> [UInt8] { [] }
    public static func render(_ view: StabilityView) throws -> [UInt8] { [] }
}
