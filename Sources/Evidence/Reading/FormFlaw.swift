import Diagnostics

/// Why a record of a CSV file, or a line of JSON, cannot be read as a row at all.
enum FormFlaw: Error {
    /// It has so many fields.
    case fieldCount(Int)
    /// Places count fields from 0; -1 where it is not known which.
    case fieldTooLong(place: Int)
    case notUTF8(place: Int, byte: UInt8)
    case nulByte(place: Int)
    case quoteUnclosed
    case quoteStray(place: Int)

    /// The code under which it is counted.
    var code: Code {
        switch self {
        case .fieldCount: .fieldCount
        case .fieldTooLong: .fieldTooLong
        case .notUTF8: .fieldNotUTF8
        case .nulByte: .fieldHasNUL
        case .quoteUnclosed: .quoteUnclosed
        case .quoteStray: .quoteStray
        }
    }

    /// What to say of it, with the names of the file's columns.
    func words(names: [String]) -> FlawWords {
        func name(_ place: Int) -> String? {
            if place < 0 { return nil }
            guard place < names.count, !names[place].isEmpty else { return "column \(place + 1)" }
            return Excerpt.plain(names[place])
        }
        switch self {
        case .fieldCount(let found):
            return FlawWords(
                nil, "The row has \(found) field\(found == 1 ? "" : "s"); the header names \(names.count).",
                found > names.count
                    ? "Put quotes around a field that holds a comma: `\"Sumy, north\"`."
                    : "Write a comma for each field that is empty; look for a line break inside a field without quotes."
            )
        case .fieldTooLong(let place):
            return FlawWords(
                name(place), "The field is longer than 1 MiB.",
                "Look for a quote that is not closed; put long texts elsewhere and name their address in `source_url`.")
        case .notUTF8(let place, let byte):
            let code = String(byte, radix: 16, uppercase: true)
            return FlawWords(
                name(place),
                "The field is not in UTF-8: the byte 0x\(code.count < 2 ? "0" : "")\(code) cannot stand there.",
                "Convert the file from the encoding that it is in: `iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW.csv` where it holds "
                    + "Cyrillic, `-f WINDOWS-1252` for western letters. A mapping of a feed may say it: `encoding: windows-1251`."
            )
        case .nulByte(let place):
            return FlawWords(
                name(place), "The field holds a NUL byte, which no text does.",
                "Export the file anew; it may have been cut or damaged on the way.")
        case .quoteUnclosed:
            return FlawWords(
                nil, "A quote opens in this row and is not closed; the row is lost, the next lines are read.",
                "Close it, and double each quote inside a field in quotes: `\"the \"\"Iskander\"\" type\"`.")
        case .quoteStray(let place):
            return FlawWords(
                name(place),
                "A quote stands inside a field that is not in quotes, or text follows a closing quote.",
                "Put the whole field in quotes and double each quote inside: `\"the \"\"Iskander\"\" type\"`.")
        }
    }
}
