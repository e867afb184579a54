/// The shipped units by the names that people give them, in Ukrainian, Russian and Latin letters: `Харківська область`, `Харьковская
/// обл.`, `Харківщина`, `Kharkiv`, `kharkiv oblast`, `UA-63`.
public enum UnitNames {
    /// The ISO 3166-2 code (of a country: 3166-1) of the unit that a name means; nil where Truce ships none of that name.
    public static func code(_ name: String) -> String? {
        if let unit = Units.unit(name) { return unit.code }
        let folded = stem(name)
        guard !folded.isEmpty else { return nil }
        // Kyiv region is the oblast around the city, which is a unit of its own.
        return (folded == FoldedName.of(name) ? nil : regions[folded]) ?? index[folded]
    }

    /// The codes of all units that a name may mean: `Kyiv` and `Moscow` are cities that are units, and the oblasts around
    /// them, which feeds call alike. Empty where Truce ships none of that name.
    public static func codes(_ name: String) -> Set<String> {
        guard let code = code(name) else { return [] }
        let folded = FoldedName.of(name)
        let words = name.lowercased().split { !$0.isLetter }
        let saysCity = words.contains { ["city", "м", "г", "місто", "город", "города"].contains(String($0)) }
        guard !saysCity, name != code, folded == stem(name), let around = around[code] else { return [code] }
        return [code, around]
    }

    /// Cities that are units of their own, and the oblast around each.
    private static let around = ["UA-30": "UA-32", "RU-MOW": "RU-MOS"]

    /// A disc that surely holds all units that a name may mean; nil where Truce ships none of that name.
    ///
    /// The outlines are generalised to one or two kilometres, which is added.
    public static func disc(_ name: String) -> Disc? {
        let found = codes(name).sorted().compactMap { discs[$0] }
        return found.count == 1 ? found.first : Disc(holding: found)
    }

    private static let discs: [String: Disc] = Dictionary(
        Units.all.compactMap { unit in
            unit.area.disc.map { (unit.code, Disc(centre: $0.centre, radius: Kilometres($0.radius.value + 2))) }
        }, uniquingKeysWith: { first, _ in first })

    /// A name without the word for what kind of unit it is.
    private static func stem(_ name: String) -> String {
        FoldedName.of(name).split(separator: " ").filter { !kinds.contains(String($0)) }.joined(separator: " ")
    }

    private static let kinds: Set<String> = [
        "oblast", "region", "krai", "kray", "republic", "province", "обл", "область", "край", "республика",
        "республіка",
        "o", "autonomous", "автономна", "автономная", "state",
    ]

    /// Units that are an oblast or a krai, by their stems.
    private static let regions: [String: String] = Dictionary(
        Units.all.filter { stem($0.name) != FoldedName.of($0.name) }
            .map { (stem($0.name), $0.code) }, uniquingKeysWith: { first, _ in first })

    private static let index: [String: String] = {
        var index: [String: String] = [:]
        for unit in Units.all {
            for name in [unit.name] + unit.otherNames where index[stem(name)] == nil { index[stem(name)] = unit.code }
        }
        for line in table.split(separator: "\n") {
            let words = line.split(separator: "|").map(String.init)
            for word in words.dropFirst() where index[stem(word)] == nil { index[stem(word)] = words[0] }
        }
        return index
    }()

    /// Code, then the names in Ukrainian and Russian: adjective, names in everyday use, and the other romanisations that feeds use
    /// (ACLED's `Zaporizhia`, GAUL's `Vinnytsya`, `Kharkov` from the Russian).
    private static let table = """
        UA-71|Черкаська|Черкасская|Черкащина|Черкасчина|Cherkassy|Черкаси|Черкассы
        UA-74|Чернігівська|Черниговская|Чернігівщина|Черниговщина|Chernigov|Чернігів|Чернигов
        UA-77|Чернівецька|Черновицкая|Буковина|Chernovtsy|Чернівці|Черновцы
        UA-12|Дніпропетровська|Днепропетровская|Дніпропетровщина|Днепропетровщина|Dnepropetrovsk|Дніпропетровськ|Днепропетровск
        UA-14|Донецька|Донецкая|Донеччина|Донетчина|Донецьк|Донецк
        UA-26|Івано-Франківська|Ивано-Франковская|Прикарпаття|Івано-Франківщина|Ivano-Frankovsk|Івано-Франківськ|Ивано-Франковск
        UA-63|Харківська|Харьковская|Харківщина|Харьковщина|Kharkov|Харків|Харьков
        UA-65|Херсонська|Херсонская|Херсонщина|Херсон
        UA-68|Хмельницька|Хмельницкая|Хмельниччина|Khmelnytskyy|Khmelnitsky|Хмельницький|Хмельницкий
        UA-32|Київська|Киевская|Київщина|Киевщина
        UA-30|Київ|Киев|Kiev|Kyyiv|Misto Kyiv|Misto Kyyiv
        UA-35|Кіровоградська|Кировоградская|Кіровоградщина|Kirovograd|Кіровоград|Кировоград
        UA-46|Львівська|Львовская|Львівщина|Lvov|Львів|Львов
        UA-09|Луганська|Луганская|Луганщина|Lugansk|Луганськ|Луганск
        UA-48|Миколаївська|Николаевская|Миколаївщина|Николаевщина|Mykolayiv|Nikolaev|Nikolayev|Миколаїв|Николаев
        UA-51|Одеська|Одесская|Одещина|Одесщина|Odessa|Одеса|Одесса
        UA-53|Полтавська|Полтавская|Полтавщина|Полтава
        UA-56|Рівненська|Ровенская|Рівненщина|Rovno|Рівне|Ровно
        UA-59|Сумська|Сумская|Сумщина|Суми|Сумы
        UA-61|Тернопільська|Тернопольская|Тернопільщина|Ternopol|Тернопіль|Тернополь
        UA-21|Закарпатська|Закарпатская|Закарпаття|Закарпатье|Transcarpathia|Zakarpattya|Transcarpathian
        UA-05|Вінницька|Винницкая|Вінниччина|Vinnytsya|Vinnitsa|Вінниця|Винница
        UA-07|Волинська|Волынская|Волинь|Волынь|Volhynia
        UA-23|Запорізька|Запорожская|Запоріжчина|Zaporizhia|Zaporizhzhya|Zaporozhye|Запоріжжя|Запорожье
        UA-18|Житомирська|Житомирская|Житомирщина|Zhitomir|Житомир
        UA-43|Крим|Крым|Krym|АР Крим|АРК|АР Крым
        UA-40|Севастополь|Misto Sevastopol
        RU-AD|Адыгея|Адигея
        RU-AST|Астраханская|Астраханська
        RU-BEL|Белгородская|Бєлгородська|Белгородщина|Бєлгородщина
        RU-BRY|Брянская|Брянська|Брянщина
        RU-KLU|Калужская|Калузька
        RU-KDA|Краснодарский|Краснодарський|Кубань
        RU-KRS|Курская|Курська|Курщина
        RU-LIP|Липецкая|Липецька
        RU-MO|Мордовия|Мордовія
        RU-MOW|Москва|Moskva
        RU-MOS|Московская|Московська|Подмосковье|Підмосков'я
        RU-ORL|Орловская|Орловська|Oryol|Orel
        RU-PNZ|Пензенская|Пензенська
        RU-ROS|Ростовская|Ростовська
        RU-RYA|Рязанская|Рязанська
        RU-SAM|Самарская|Самарська
        RU-SAR|Саратовская|Саратовська
        RU-SMO|Смоленская|Смоленська
        RU-STA|Ставропольский|Ставропольський
        RU-TAM|Тамбовская|Тамбовська
        RU-TUL|Тульская|Тульська
        RU-TVE|Тверская|Тверська
        RU-ULY|Ульяновская|Ульянівська
        RU-VGG|Волгоградская|Волгоградська
        RU-VOR|Воронежская|Воронезька
        """
}
