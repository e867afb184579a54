import Testing

@testable import Evidence

@Suite("Writing CSV")
struct WritingCSV {
    @Test("Fields are quoted where they have to be, lines end with CR LF")
    func quoting() {
        var writer = CSVWriter(header: ["a", "b"])
        writer.write(["x,y", "say \"no\""])
        writer.write([.empty, .number(48.85)])
        writer.write([.count(-3), .number(-12)])
        writer.write([.number(.nan), .text("two\nlines")])
        #expect(writer.text == "a,b\r\n\"x,y\",\"say \"\"no\"\"\"\r\n,48.85\r\n-3,-12\r\n,\"two\nlines\"\r\n")
    }

    @Test("What a spreadsheet would take for a formula is neutralised; numbers are not")
    func formulas() {
        var writer = CSVWriter(header: ["a"])
        for text in ["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "-12.5", "+3", "a=b", "=HYPERLINK(\"x\",\"y\")"] {
            writer.write([.text(text)])
        }
        #expect(
            writer.text
                == "a\r\n'=1+1\r\n'+cmd\r\n'-x\r\n'@SUM(A1)\r\n'\tx\r\n-12.5\r\n+3\r\na=b\r\n\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n"
        )
        var plain = CSVWriter(header: ["a"], neutralises: false)
        plain.write(["=1+1"])
        #expect(plain.text == "a\r\n=1+1\r\n")
    }
}
