import Accords
import Diagnostics
import Documents
import Geography
import Vocabulary

/// A vocabulary of the tests' own, so that they do not change with the shipped tables.
enum TestVocabulary {
    static let acts = Taxonomy(
        subject: "act",
        table: """
            unknown_act? Something was done
            use_of_force Use of force
              strike Strike
                drone_strike Drone
                missile_strike Missile
                air_strike Air
                unknown_strike? Not told
              shelling Shelling
                artillery_fire Artillery
                mortar_fire Mortars
                rocket_fire Rockets
              small_arms_fire Small arms
                sniper_fire Snipers
              sabotage Sabotage
              assault Assault
              mine_laying/lay_mines Mines
            movement/move Movement
              bringing_in/bring Bringing in
            obstruction/obstruct Hindering
            hand_over Handing over
            reconnaissance Reconnaissance
            release Release
            withdrawal Withdrawal
            notification/notify Telling
              hotline_notification Hotline
            """)
    static let objects = Taxonomy(
        subject: "object",
        table: """
            unknown? Not told
            energy_facility Energy
              power_generation Power stations
              power_substation Substations
              power_line Lines
              gas_network Gas network
              gas_storage Gas storage
              gas_production Gas production
              oil_production Oil production
              oil_refining Refineries
              oil_storage Oil depots
              oil_terminal Oil terminals
              pipeline_pumping Pumping stations
              nuclear_plant Nuclear plants
              hydro_dam Dams
            port Ports
            port_facility Port facilities
            merchant_vessel Merchant ships
            residential Homes
            prisoner Prisoners
            civilian Civilians
            soldier Soldiers
            tank Tanks
            mortar Mortars
            """)
}

/// Checks texts as one accord with the tests' vocabulary.
func checked(_ texts: String..., places: any PlaceSource = NoPlaces()) -> CheckResult {
    let documents = texts.enumerated().compactMap { place, text in
        SourceDocument.read(text, named: place == 0 ? "accord.md" : "other\(place).md").document
    }
    return check(documents, places: places, acts: TestVocabulary.acts, objects: TestVocabulary.objects)
}

/// Terms in a block of their own.
func terms(_ text: String) -> String { "```truce\n\(text)\n```\n" }
/// Worked cases in a block of their own.
func cases(_ text: String) -> String { "```truce-test\n\(text)\n```\n" }
