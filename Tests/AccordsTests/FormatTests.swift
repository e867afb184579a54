import Accords
import Diagnostics
import Documents
import Testing

/// What a document says, whatever its spacing: the statements with the lines that they belong to.
private func meaning(_ text: String) -> [[Syntax.Node]] {
    guard let document = SourceDocument.read(text, named: "accord.md").document else { return [] }
    return Syntax.Document.parse(document).blocks.map(\.nodes)
}

private func formatted(_ text: String) -> String {
    guard let document = SourceDocument.read(text, named: "accord.md").document else { return text }
    return format(document)
}

/// The lines outside the blocks, with their ends.
private func prose(_ text: String) -> [String] {
    guard let document = SourceDocument.read(text, named: "accord.md").document else { return [] }
    var lines: [String] = []
    let inside = Set(document.fences.filter(\.isClosed).flatMap { Array($0.lines) })
    for line in 1...document.lineStarts.count where !inside.contains(line) {
        let end = line < document.lineStarts.count ? document.lineStarts[line] : document.bytes.count
        lines.append(document.text(document.lineStarts[line - 1]..<end))
    }
    return lines
}

@Suite("The canonical form says the same, and prose stays as it is")
struct FormatTests {
    @Test("Accords by the dice read the same before and after", arguments: 0..<100)
    func dice(seed: Int) {
        var accord = RandomAccord(seed: UInt64(seed))
        for text in [accord.text, accord.messy(), accord.messy()] {
            let once = formatted(text)
            #expect(meaning(once) == meaning(text))
            #expect(formatted(once) == once)
            #expect(prose(once) == prose(text))
            #expect(meaning(text).joined().allSatisfy { $0.statement != nil })
        }
    }

    @Test("Rubbish is kept, and formatting it twice is formatting it once", arguments: 0..<120)
    func rubbish(seed: Int) {
        var dice = Dice(seed: UInt64(seed) &+ 1_000_000)
        var accord = RandomAccord(seed: UInt64(seed))
        var bytes = Array((dice.once(in: 2) ? accord.text : accord.messy()).utf8)
        let pieces = [
            "```", "\n", "  ", "\t", "\"", "#", "must", ",", "=", "“", "\r", "article 1", " no party", "é",
            "2025-13-01",
        ]
        for _ in 0..<dice.roll(1...30) {
            let place = dice.roll(0...(bytes.count - 1))
            switch dice.roll(0...2) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(contentsOf: Array(dice.one(pieces).utf8), at: place)
            default: bytes[place] = UInt8(dice.roll(32...126))
            }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let once = formatted(text)
        #expect(formatted(once) == once)
        #expect(meaning(once) == meaning(text))
        #expect(prose(once) == prose(text))
        _ = checked(text)
    }

    @Test("The house's wording")
    func wording() {
        let text = """
            # Title

            ```truce
            accord   "X"  # the name
            # who
            party A
            party  B "the  B"
            object things=power_generation,power_substation, power_line, gas_network, gas_storage, oil_refining, oil_storage
            article 1
                # on its own
                each party must not drone_strike on things from here, there and far
                    except where attempt  # stopped


            article 2
                when shelling by a party is reported
                    that party must raid to the other party of it within 1 hours of the incident
            ```
            """
        let expected = """
            # Title

            ```truce
            accord "X"  # the name
            # who
            party A
            party B "the  B"
            object things = power_generation, power_substation, power_line, gas_network, gas_storage,
                            oil_refining, oil_storage
            article 1
              # on its own
              no party may drone_strike on things from here or there and far
                except where attempt  # stopped

            article 2
              when shelling by a party is reported
                that party must raid of it to the other party within 1 hour of the incident
            ```
            """
        #expect(formatted(text) == expected)
    }

    @Test("The instant of a deadline stands beside it, is kept up to date, and a person's remark stays")
    func instants() {
        let head =
            "```truce\naccord \"X\"\nsigned 2015-02-12\ntime zone Europe/Kyiv\nparty A\nparty B\nday 1 is 2015-02-15\n"
        let before =
            head + """
                in force from 2015-02-15 00:00 for 30 days

                article 1
                  A must release prisoners by day 2  # the first column
                  B must release prisoners  # = 1999-01-01 24:00 Europe/Kyiv
                    within 14 days of day 1  # = 2015-01-01 24:00 Europe/Kyiv; as agreed; in plenary
                  A,
                    B must release prisoners by 2015-03-01 18:00  # both
                  B must release prisoners within 36 hours of 2015-02-15 06:00  # = about noon
                article 2
                  when shelling by a party is reported
                    that party must release within 24 hours of the incident  # = 2015-02-16 24:00 Europe/Kyiv; none
                ```

                """
        let after =
            head + """
                in force from 2015-02-15 00:00 for 30 days  # = 2015-03-16 24:00 Europe/Kyiv

                article 1
                  A must release prisoners by day 2  # = 2015-02-16 24:00 Europe/Kyiv; the first column
                  B must release prisoners
                    within 14 days of day 1  # = 2015-03-01 24:00 Europe/Kyiv; as agreed; in plenary
                  A, B must release prisoners by 2015-03-01 18:00  # = 2015-03-01 18:00 Europe/Kyiv; both
                  B must release prisoners within 36 hours of 2015-02-15 06:00  # = 2015-02-16 18:00 Europe/Kyiv; = about noon
                article 2
                  when shelling by a party is reported
                    that party must release within 24 hours of the incident  # none
                ```

                """
        #expect(formatted(before) == after)
        #expect(formatted(after) == after)
        #expect(meaning(after) == meaning(before))
    }

    @Test("Where readings part, the remark says whose instant is which")
    func instantsOfReadings() {
        let text = """
            ```truce
            accord "X"
            signed 2015-02-12
            time zone Europe/Kyiv
            party A
            party B
            period soon = 7 days
            in force from signature without end
            reading One "one"
            reading Two "two"
              period soon = 2 days
            reading Three "three"
            article 1
              A must release within soon of 2015-02-15
            ```

            """
        let line =
            "  A must release within soon of 2015-02-15  # = 2015-02-22 24:00 Europe/Kyiv under One and Three, 2015-02-17 24:00 Europe/Kyiv under Two\n"
        #expect(formatted(text).contains(line))
        #expect(formatted(formatted(text)) == formatted(text))
    }

    @Test("Where the accord has errors nothing can be worked out, and remarks stay as they are")
    func instantsOfErrors() {
        let text =
            "```truce\naccord \"X\"\narticle 1\n  A must release by 2015-03-01  # = 2015-02-16 24:00 Europe/Kyiv\n```\n"
        #expect(formatted(text) == text)
    }

    /// Found by `make fuzz`: the remark was put above the line and left within it, one more each time.
    @Test("A remark among the lines of something that cannot be read stays there, once")
    func remarkInside() {
        let text = """
            ```truce
            zone sea = polygon 46.60N 30.85E,
                       # 41.60N 41.60E
                       46.55N 31.90E 45.000E
            ```

            """
        let once = formatted(text)
        #expect(once.split(separator: "#").count == 2)
        #expect(formatted(once) == once)
        #expect(meaning(once) == meaning(text))
    }

    /// Found by `make fuzz`.
    @Test("An article before the name of a fact says nothing, and is left out")
    func articleBeforeName() {
        let text = """
            ```truce-test
            case "x"
              2025-03-02 11:00:01 shelling in buffer by B, named answer
            expect article 3 B violated on an energy
                  except where attempt
            ```

            """
        let once = formatted(text)
        #expect(formatted(once) == once)
        #expect(meaning(once) == meaning(text))
    }

    @Test("A line that cannot be read keeps its words, and a block that is not closed is left alone")
    func unread() {
        let text =
            "```truce\naccord   \"X\"\n   forbid   everything,  # why\n        and more\n```\n\n```truce\naccord   \"Y\"\n"
        #expect(
            formatted(text)
                == "```truce\naccord \"X\"\n  forbid   everything,  # why\n      and more\n```\n\n```truce\naccord   \"Y\"\n"
        )
    }
}
