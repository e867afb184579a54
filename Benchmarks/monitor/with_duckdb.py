#!/usr/bin/env python3
"""The three terms of Examples/conformance in SQL, as an analyst with DuckDB would write them.

    with_duckdb.py FOLDER OUTPUT      reads FOLDER/reports.csv and FOLDER/zones.geojson, writes the ids found to OUTPUT

Zones are asked by ray casting: one crossing test for each edge of the polygons. Prints the seconds that it took apart
from starting Python. It knows one reading, takes every report at its word and explains nothing.
"""
import json, os, sys, time

import duckdb

started = time.monotonic()
folder, output = sys.argv[1:3]
zones = {feature["properties"]["name"]: feature["geometry"]["coordinates"]
         for feature in json.load(open(os.path.join(folder, "zones.geojson")))["features"]}


def inside(zone):
    """Whether (x, y) is in a polygon: an odd number of its edges is crossed by the ray to the east."""
    edges = [(a, b) for ring in zones[zone] for a, b in zip(ring, ring[1:]) if a[1] != b[1]]
    crossings = [f"(({a[1]} > y) <> ({b[1]} > y) AND x < {b[0] - a[0]} * (y - {a[1]}) / {b[1] - a[1]} + {a[0]})::INT"
                 for a, b in edges]
    return f"(({' + '.join(crossings)}) % 2 = 1)"


os.makedirs(output, exist_ok=True)
sql = duckdb.connect()
# Types are given, so that nothing has to be guessed; every column is read as the type that the terms need.
sql.execute(f"""
    CREATE TEMP TABLE facts AS
    SELECT report_id AS id, epoch(occurred_from)::BIGINT AS t, epoch(received_at)::BIGINT AS received, longitude AS x,
        latitude AS y, act, alleged_actor AS actor, about
    FROM read_csv('{folder}/reports.csv', header = true, auto_detect = false, delim = ',', quote = '"', columns = {{
        'report_id': 'VARCHAR', 'occurred_from': 'TIMESTAMPTZ', 'occurred_to': 'TIMESTAMPTZ',
        'received_at': 'TIMESTAMPTZ', 'longitude': 'DOUBLE', 'latitude': 'DOUBLE', 'location_precision_km': 'DOUBLE',
        'act': 'VARCHAR', 'object_class': 'VARCHAR', 'alleged_actor': 'VARCHAR', 'about': 'VARCHAR',
        'claimed_by': 'VARCHAR', 'claimed_by_camp': 'VARCHAR', 'grade': 'VARCHAR'}});
    CREATE TEMP TABLE acts AS
    SELECT id, t, actor, act, act <> 'movement' AS isForce, {inside('energy')} AS inEnergy, {inside('buffer')} AS inBuffer
    FROM facts WHERE act <> 'hotline_notification'""")
terms = {
    "ban": "SELECT id FROM acts WHERE isForce AND inEnergy ORDER BY t, id",
    "hotline": """
        SELECT id, t + 86400 < (SELECT max(received) FROM facts) AS isPast FROM acts
        WHERE NOT EXISTS (SELECT 1 FROM facts AS call WHERE call.act = 'hotline_notification' AND call.about = acts.id
            AND call.actor = acts.actor AND call.t >= acts.t AND call.t <= acts.t + 86400)
        ORDER BY t, id""",
    "recip": """
        SELECT answer.id FROM (SELECT * FROM acts WHERE actor = 'B' AND isForce AND inBuffer) AS answer
        ASOF LEFT JOIN (SELECT t FROM acts WHERE actor = 'A' AND act = 'missile_strike') AS missile
            ON missile.t < answer.t
        WHERE missile.t IS NULL OR missile.t < answer.t - 3600
        ORDER BY answer.t, answer.id""",
}
found = {name: sql.execute(term).fetchall() for name, term in terms.items()}


def write(name, ids):
    with open(os.path.join(output, name + ".txt"), "w") as file:
        file.writelines(id + "\n" for id in ids)


write("ban", (id for id, in found["ban"]))
write("hotline-violated", (id for id, isPast in found["hotline"] if isPast))
write("hotline-pending", (id for id, isPast in found["hotline"] if not isPast))
write("recip", (id for id, in found["recip"]))
print(f"{time.monotonic() - started:.2f}")
