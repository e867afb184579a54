extension Taxonomy {
    /// The things and people that are hit, seen, moved, counted or handed over.
    public static let objects = Taxonomy(
        subject: "object",
        table: """
            unknown? The source does not say what
            other? The source names something for which there is no class here, or only speaks in general words
            none Nothing in particular
            energy_facility Energy infrastructure
              electricity Power stations, substations and lines
                power_generation Power station
                power_substation Substation, transformer or distribution point
                power_line Power line
              nuclear_plant Nuclear power station
              hydro_dam Dam of a hydroelectric power station
              gas_network Gas pipeline, metering or distribution station
              gas_production Gas field or processing plant
              gas_storage Gas storage
              oil_refining Refinery
              oil_storage Oil depot
              oil_terminal Terminal for loading or unloading oil
              oil_production Oil field
              pipeline_pumping Pumping or compressor station of a pipeline
              heating Boiler house or heating network
              railway_power Power supply of a railway
              coal_mine Coal mine
            civilian_infrastructure Other civilian infrastructure
              medical Hospital, clinic or ambulance
              school School, kindergarten or university
              water Water supply or sewerage
              residential Homes
              public_building Public building
              market Market or shop
              telecommunications Telecommunications
              transport Transport infrastructure
                port Port
                  port_facility Quay, berth, store or other part of a port
                railway Railway
                road_network Road
                bridge Bridge
                airport Civil airport
              cultural Cultural property
              worship Place of worship
              farm Farm, field or farm store
              industry Factory or workshop
              displaced_camp Camp of displaced people
            person/people People
              civilian Civilian
                child/children Child
                elderly Elderly person
                displaced_person Displaced person or refugee
                journalist Journalist
                medic Medical personnel
                aid_worker Humanitarian worker
                local_official Mayor, councillor or other local official
              monitor_staff Staff of a monitor
              peacekeeper Peacekeeper
              police Police officer
                organic_police Police officer of the place
              detained_person Person in the hands of a side
                prisoner_of_war Prisoner of war
                detainee/prisoner Detained civilian or prisoner
                hostage Hostage
              wounded Wounded or sick person
              missing_person Missing person
            remains Mortal remains
            military Military sites, forces and arms
              military_site Military site
                airfield Military airfield
                military_base Base or barracks
                military_depot Depot of arms, munitions or fuel
                command_post Headquarters or command post
                position Fighting position
                air_defence Air defence
                radar Radar
                military_industry Arms factory
              forces/force Forces
                unit Unit
                armed_person Person bearing arms
                  soldier/serviceman/servicemen Soldier
                    organic_soldier Soldier of a unit of the place
                  fighter Member of an armed group
                non_organic_forces/non_organic_force Forces brought in from elsewhere
                foreign_fighter Fighter from another country
              arms/arm Arms and military equipment
                heavy_weapon Heavy weapon
                  tank Tank
                  artillery Gun or howitzer
                  mortar Mortar
                  rocket_launcher Multiple rocket launcher
                    grad 122 mm rocket launcher Grad
                    uragan 220 mm rocket launcher Uragan
                    smerch 300 mm rocket launcher Smerch
                    tornado_s 300 mm rocket launcher Tornado-S
                  missile_launcher Launcher of tactical missiles
                    tochka Tactical missile system Tochka
                    tochka_u Tactical missile system Tochka-U
                carrier/armoured_carrier Armoured vehicle
                small_arm/small_arms Small arm
                anti_tank_weapon Anti-tank weapon
                mine Mine
                munition/ammunition Munition
            vehicle Motor vehicle
              lorry/truck Lorry
            vessel/ship Vessel
              military_vessel Military vessel
              merchant_vessel Merchant vessel
                grain_ship Ship that carries grain
                fuel_ship Ship that carries fuel
              passenger_vessel Passenger vessel
              fishing_vessel Fishing vessel
            aircraft Crewed aircraft
              military_aircraft Military aircraft
              helicopter Helicopter
              civil_aircraft Civil aircraft
            drone Uncrewed aircraft
            flight Flight of a civil aircraft
            settlement/village City, town or village
            territory/district Land, or a district
              disengagement_zone/zone Zone of disengagement
            goods Goods
              aid Humanitarian aid
              fuel Fuel
              food Food
            traffic Traffic of people or goods
            service Public service
            amnesty Amnesty
            list_of_names List of names
            plan Plan, map or report
            arrival Arrival of forces or arms
            """)
}
