extension Taxonomy {
    /// The acts that reports tell of and terms speak of, as ceasefire texts and the missions that watch them name them.
    public static let acts = Taxonomy(
        subject: "act",
        table: """
            unknown_act? Something was done; the source does not say what
            use_of_force Use of force
              attack Attack of any kind
                fire Fire with any weapon, from the ground, the air or the sea
                  strike Strike from a distance
                    drone_strike Strike by uncrewed aircraft
                      fpv_strike Strike by a small drone steered by its picture
                      drone_drop Munition dropped by a drone
                    sea_drone_strike Strike by uncrewed vessel
                    missile_strike Strike by missile
                      ballistic_missile_strike Strike by ballistic missile
                      cruise_missile_strike Strike by cruise missile
                    air_strike Strike by crewed aircraft, bombs included
                      glide_bomb_strike Strike by guided glide bomb
                      helicopter_strike Strike by helicopter
                    unknown_strike? Strike whose means are not told
                  shelling Fire by artillery, mortars or rockets
                    artillery_fire Artillery fire
                    mortar_fire Mortar fire
                    rocket_fire Fire by rocket launchers
                    tank_fire Tank fire
                    naval_gunfire Fire by guns at sea
                  small_arms_fire Fire by small arms
                    sniper_fire Fire by snipers
                    machine_gun_fire Fire by machine guns
                    grenade_launcher_fire Fire by grenade launchers
                  anti_tank_fire Fire by guided anti-tank missiles
                  air_defence_fire Fire at what flies
                  unknown_fire? Shots or explosions whose weapon is not told
                ground_attack Attack on the ground
                  assault Assault on a position or a place
                  raid Raid
                  ambush Ambush
                boarding/board Taking control of a vessel
              warning_fire Shots aimed at nobody, as a warning
              sabotage Sabotage
              bombing Explosive device put in place
              mine_laying/lay_mines Laying of mines
              seizure/seize Taking of a place, a site or a ship by force
              blockade Closing of a place, a road or a port by force
            movement/move Movement of forces or arms
              advance Moving forward of positions
              withdrawal/withdraw Drawing back of forces or arms
              disengagement/disengage Parting of forces that face each other
              deployment/deploy Stationing of forces or arms
              rotation/rotate Relief of forces by as many others
              reinforcement/reinforce Bringing in of further forces or arms
              crossing/cross Crossing of a line
              incursion/enter Entering of a zone
              overflight/fly Flight over a place
              sailing/sail Movement of vessels
              removal/bring_out Taking out of forces, arms or goods
              bringing_in/bring Bringing in of forces, arms or goods
            reconnaissance/reconnoitre Reconnaissance
            fortification/fortify Building or strengthening of positions
            resupply/rearm Supply of arms or munitions
            recruitment/recruit Recruitment
            exercise Military exercise
            electronic_interference Interference with signals
              jamming/jam Jamming
              spoofing/spoof Sending of false signals
            cyber_operation Operation against computers or networks
            abuse Acts against people
              killing/kill Killing of a protected person
                execution Killing of a person in the hands of a side
              detention/detain Depriving of freedom
              hostage_taking/take_hostage Taking of hostages
              enforced_disappearance Detention that is not admitted
              ill_treatment Torture or other ill-treatment
              sexual_violence Sexual violence
              forced_transfer Removal of people against their will
              looting/loot Looting
              extortion/extort Taking of money or goods by threat
              intimidation/threaten Threat or intimidation
            hostile_statement Propaganda or incitement
            obstruction/obstruct Hindering of people in what was agreed
              access_refusal/refuse_access Refusal of access
              passage_refusal/refuse_passage Refusal of passage
              monitor_obstruction Hindering of monitors
              aid_obstruction Hindering of aid
            passage/pass Passage of people or goods
              aid_delivery/deliver Delivery of aid
              evacuation/evacuate Evacuation
              admission/admit Letting in of ships, aircraft, lorries or people
            release Release of people
            exchange Release of people on both sides at once
            hand_over Handing over of people, remains, arms or a place
            return Giving back of a place, of goods or of people
            disarmament/disarm Laying down of arms
              decommissioning/decommission Putting of arms beyond use
            demobilisation/demobilise Disbanding of forces
            destruction/destroy Destruction of arms, mines or positions, as agreed
            dismantling/dismantle Taking down of positions, obstacles or posts
            marking/mark Marking of a line, a zone or a danger on the ground
            mine_clearance/clear_mines Clearing of mines
            provision/provide Handing over of maps, records, goods or services
            opening/open Opening of a road, a crossing, a port or an office
            closure/close Closing of a post, a base or an office, as agreed
            payment/pay Payment
            publication/publish Publication
            restoration/restore Restoring of a service or of traffic
              repair Repair of what was damaged
            establishment/establish Setting up of a body
            meeting/convene Meeting of a body
            inspection/inspect Inspection
            investigation/investigate Investigation of an incident
            grant Granting of a right or an amnesty
            punishment/discipline Disciplinary measure
            notification/notify Telling another side or a body
              hotline_notification Call or message on an agreed line
              reporting/report Report to a body
              declaration/declare Declaration of what is held or where it is
            will Expression of will
              acceptance/accept Acceptance
              notice Notice
              order Order
              call Call upon a body
              request Request, or a question raised
              leave Leave given for an act
              decision/decide Decision of a body
              end Ending of an accord or an article
              suspend Suspension
              resume Resumption
              extend Extension of a deadline
              renew Renewal of a term
            denial/deny Denial of what a report says
            holds Statement of who holds a place
            """)
}
