extension Taxonomy {
    /// The acts that reports tell of and terms speak of.
    public static let acts = Taxonomy(
        subject: "act",
        table: """
            unknown_act? Something was done; the source does not say what
            use_of_force Use of force
              strike Strike from a distance
                drone_strike Strike by uncrewed aircraft
                missile_strike Strike by missile
                air_strike Strike by crewed aircraft, bombs included
                unknown_strike? Strike whose means are not told
              shelling Fire by artillery, mortars or rockets
                artillery_fire Artillery fire
                mortar_fire Mortar fire
                rocket_fire Fire by rocket launchers
              small_arms_fire Fire by small arms
                sniper_fire Fire by snipers
              sabotage Sabotage
            movement Movement of forces or arms
            notification Telling another side or a body
              hotline_notification Call or message on an agreed line
            """)
}
