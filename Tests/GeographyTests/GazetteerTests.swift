import Geography
import Testing

@Suite("Places by name")
struct GazetteerTests {
    @Test("All shipped places are read, with plausible coordinates and units")
    func shipped() {
        let gazetteer = Gazetteer.shipped
        #expect(gazetteer.count > 7_000)
        let kyiv = gazetteer.places(named: "Київ").first
        #expect(kyiv?.unit == "UA-30" && kyiv?.population ?? 0 > 2_000_000 && kyiv?.radius == Kilometres(35))
    }

    @Test("Crimea and Sevastopol are units of Ukraine, as General Assembly resolution 68/262 has it")
    func crimea() {
        #expect(Gazetteer.shipped.places(named: "Севастополь").map(\.unit) == ["UA-40"])
        #expect(Gazetteer.shipped.places(named: "Simferopol").first?.country == "UA")
    }

    @Test(
        "Spellings of one name are one",
        arguments: [
            ("м. Суми", "суми"), ("СУМИ", "суми"), ("смт. Зноб-Новгородське", "зноб новгородське"),
            ("Kam’yans'ke", "kamyanske"),
            ("Звёздное", "звездное"), ("  Івано-Франківськ ", "івано франківськ"), ("г.Белгород", "белгород"),
            ("City of Kyiv", "kyiv"), ("с.", "с"), ("", ""), ("п'ятихатки", "пятихатки"), ("Ґданськ", "гданськ"),
        ])
    func folding(pair: (String, String)) { #expect(FoldedName.of(pair.0) == pair.1) }

    @Test("Old and new names, Ukrainian and Russian, of one place")
    func otherNames() {
        let gazetteer = Gazetteer.shipped
        for names in [
            ["Bakhmut", "Бахмут", "Артемовск"], ["Kropyvnytskyi", "Кропивницький", "Кировоград"], ["Sudzha", "Суджа"],
        ] {
            let found = names.map { gazetteer.places(named: $0).first?.position }
            #expect(found.allSatisfy { $0 != nil }, "\(names)")
        }
    }

    @Test("A name of several places gives them all, the largest first; a unit narrows them")
    func several() {
        let all = Gazetteer.shipped.places(named: "Pokrovske")
        #expect(all.count > 1)
        #expect(all.map(\.population) == all.map(\.population).sorted(by: >))
        let one = Gazetteer.shipped.places(named: "Pokrovske", in: ["UA-12"])
        #expect(!one.isEmpty && one.count < all.count)
    }

    @Test(
        "Units by the names that people give them",
        arguments: [
            ("Харківська область", "UA-63"), ("Харьковская обл.", "UA-63"), ("Харківщина", "UA-63"),
            ("kharkiv", "UA-63"),
            ("Kharkiv region", "UA-63"), ("UA-63", "UA-63"), ("Донецька", "UA-14"), ("Donetska", "UA-14"),
            ("Крим", "UA-43"),
            ("АР Крим", "UA-43"), ("Kyiv region", "UA-32"), ("Київська область", "UA-32"), ("Kyiv", "UA-30"),
            ("м. Київ", "UA-30"),
            ("Moscow oblast", "RU-MOS"), ("Moscow", "RU-MOW"), ("Kursk", "RU-KRS"), ("Курская область", "RU-KRS"),
            ("Краснодарский край", "RU-KDA"), ("Ukraine", "UA"), ("Bavaria", nil), ("", nil), ("область", nil),
        ] as [(String, String?)])
    func units(pair: (String, String?)) { #expect(UnitNames.code(pair.0) == pair.1) }

    @Test(
        "A unit goes by the names that feeds give it: ACLED's and GAUL's romanisations, those from the Russian, its seat's",
        arguments: [
            ("Zaporizhia", "UA-23"), ("Zaporizhzhya", "UA-23"), ("Zaporozhye region", "UA-23"), ("Vinnytsya", "UA-05"),
            ("Mykolayiv", "UA-48"), ("Nikolaev Oblast", "UA-48"), ("Khmel'nyts'kyy", "UA-68"), ("Zakarpattya", "UA-21"),
            ("Misto Kyyiv", "UA-30"), ("Kharkov", "UA-63"), ("Харьков", "UA-63"), ("Lugansk", "UA-09"),
        ])
    func spellings(pair: (String, String)) { #expect(UnitNames.code(pair.0) == pair.1) }

    @Test(
        "A unit's disc holds every shipped place of the unit",
        arguments: ["UA-63", "UA-14", "UA-43", "RU-BEL", "RU-KDA", "UA-30"])
    func discs(code: String) throws {
        let disc = try #require(UnitNames.disc(code))
        let names = [
            "Київ", "Харків", "Чугуїв", "Донецьк", "Маріуполь", "Керч", "Ялта", "Белгород", "Шебекино", "Сочи", "Ейск",
            "Анапа",
        ]
        for place in names.flatMap({ Gazetteer.shipped.places(named: $0, in: [code]) }) {
            #expect(place.position.distance(to: disc.centre) <= disc.radius, "\(place.name)")
        }
        #expect(disc.radius.value > 10 && disc.radius.value < 400)
    }

    @Test(
        "A district of Ukraine is found by its Ukrainian, Russian and Latin names, old ones too, in the unit that is stated",
        arguments: [
            ("Харьковский р-н", "UA-63", "Дергачі"),
            ("Kharkivs'kyi", nil, "Харків"), ("Kupiansk raion", nil, "Куп'янськ"),
            ("Красноградський район", "UA-63", "Берестин"), ("Червоноградский район", nil, "Шептицький"),
            ("Волноваський", "UA-14", "Вугледар"), ("Бориспольский район", nil, "Бориспіль"),
        ] as [(String, String?, String)])
    func districts(name: String, unit: String?, town: String) throws {
        let disc = try #require(DistrictNames.disc(name, in: unit.map { [$0] }))
        let inside = Gazetteer.shipped.places(named: town, in: unit.map { [$0] }).contains {
            $0.position.distance(to: disc.centre) <= disc.radius
        }
        #expect(inside)
        #expect((20...100).contains(disc.radius.value))
    }

    @Test("No district is taken for one of another unit, or for one that is no more")
    func noDistrict() {
        #expect(DistrictNames.disc("Харківський район", in: ["UA-14"]) == nil)
        #expect(DistrictNames.disc("Балаклійський район") == nil && DistrictNames.disc("район") == nil)
        #expect(DistrictNames.says("Kharkiv raion") && !DistrictNames.says("Kharkiv") && !DistrictNames.says("район"))
    }

    @Test("The disc of several discs holds each of them")
    func joined() throws {
        let discs = [(30.0, 50.0, 5.0), (31, 50.2, 20), (30.5, 49.1, 1)].map {
            Disc(centre: Position(longitude: $0.0, latitude: $0.1), radius: Kilometres($0.2))
        }
        let whole = try #require(Disc(holding: discs))
        for disc in discs {
            #expect(whole.centre.distance(to: disc.centre).value + disc.radius.value <= whole.radius.value + 1e-9)
        }
        #expect(Disc(holding: []) == nil)
    }

    @Test("The largest place near a position")
    func near() {
        let near = Gazetteer.shipped.largestPlace(
            near: Position(longitude: 37.6, latitude: 48.85), within: Kilometres(5))
        #expect(near?.name.hasPrefix("Slov") ?? false)
        #expect(
            Gazetteer.shipped.largestPlace(near: Position(longitude: 0, latitude: 0), within: Kilometres(50)) == nil)
        #expect(
            Gazetteer.shipped.largestPlace(near: Position(longitude: .nan, latitude: 91), within: Kilometres(5)) == nil)
    }
}
