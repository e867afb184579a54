import Vocabulary

/// Guesses words of the vocabulary from what a feed writes; a person reads them over.
enum WordGuess {
    /// The act that a value names; nil where nothing fits.
    static func act(_ text: String) -> String? { guess(text, Taxonomy.acts, actWords) }

    /// The object that a value names; nil where nothing fits.
    static func object(_ text: String) -> String? { guess(text, Taxonomy.objects, objectWords) }

    private static func guess(_ text: String, _ taxonomy: Taxonomy, _ words: [(String, String)]) -> String? {
        let folded = text.lowercased()
        let joined = folded.map { $0.isLetter || $0.isNumber ? $0 : "_" }.reduce(into: "") { $0.append($1) }
        if taxonomy.contains(joined) { return joined }
        return words.first { folded.contains($0.0) && taxonomy.contains($0.1) }?.1
    }

    private static let actWords: [(String, String)] = [
        ("iskander-k", "cruise_missile_strike"), ("iskander", "ballistic_missile_strike"),
        ("kn-23", "ballistic_missile_strike"),
        ("kalibr", "cruise_missile_strike"), ("x-101", "cruise_missile_strike"), ("х-101", "cruise_missile_strike"),
        ("lancet", "drone_strike"), ("ланцет", "drone_strike"), ("геран", "drone_strike"), ("fpv", "fpv_strike"),
        ("reconnaissance", "reconnaissance"), ("розвід", "reconnaissance"), ("shahed", "drone_strike"),
        ("шахед", "drone_strike"), ("бпла", "drone_strike"),
        ("uav", "drone_strike"),
        ("drone", "drone_strike"), ("дрон", "drone_strike"), ("ballistic", "ballistic_missile_strike"),
        ("cruise", "cruise_missile_strike"), ("missile", "missile_strike"), ("ракет", "missile_strike"),
        ("glide", "glide_bomb_strike"), ("каб", "glide_bomb_strike"), ("helicopter", "helicopter_strike"),
        ("airstrike", "strike"), ("air strike", "strike"), ("авіа", "air_strike"), ("авиа", "air_strike"),
        ("mlrs", "rocket_fire"),
        ("grad", "rocket_fire"), ("рсзв", "rocket_fire"), ("рсзо", "rocket_fire"), ("mortar", "mortar_fire"),
        ("міномет", "mortar_fire"), ("миномет", "mortar_fire"), ("artiller", "artillery_fire"),
        ("артил", "artillery_fire"),
        ("shell", "shelling"), ("обстріл", "shelling"), ("обстрел", "shelling"), ("small arms", "small_arms_fire"),
        ("sniper", "sniper_fire"), ("assault", "assault"), ("штурм", "assault"), ("clash", "ground_attack"),
        ("battle", "ground_attack"), ("бої", "ground_attack"), ("бои", "ground_attack"), ("ambush", "ambush"),
        ("raid", "raid"),
        ("mine clear", "mine_clearance"), ("demining", "mine_clearance"), ("ied", "bombing"), ("explosive", "bombing"),
        ("sabot", "sabotage"), ("диверс", "sabotage"), ("detention", "detention"), ("arrest", "detention"),
        ("abduct", "detention"), ("loot", "looting"), ("evacu", "evacuation"), ("movement", "movement"),
        ("convoy", "movement"),
        ("deploy", "deployment"), ("withdraw", "withdrawal"), ("fortif", "fortification"), ("jamm", "jamming"),
    ]

    private static let objectWords: [(String, String)] = [
        ("substation", "power_substation"), ("підстанц", "power_substation"), ("подстанц", "power_substation"),
        ("power plant", "power_generation"), ("thermal power", "power_generation"), ("тец", "power_generation"),
        ("тес", "power_generation"), ("power line", "power_line"), ("refiner", "oil_refining"), ("нпз", "oil_refining"),
        ("oil depot", "oil_storage"), ("нафтобаз", "oil_storage"), ("нефтебаз", "oil_storage"), ("hospital", "medical"),
        ("health", "medical"), ("лікарн", "medical"), ("больниц", "medical"), ("school", "school"), ("школ", "school"),
        ("residential", "residential"), ("house", "residential"), ("житл", "residential"), ("market", "market"),
        ("port", "port"), ("railway", "railway"), ("bridge", "bridge"), ("airfield", "airfield"), ("church", "worship"),
        ("water", "water"), ("industr", "industry"), ("civilian", "civilian"), ("military", "military"),
    ]
}
