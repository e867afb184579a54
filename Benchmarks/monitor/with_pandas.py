#!/usr/bin/env python3
"""The three terms of Examples/conformance with pandas, as an analyst would write them: vectorised, no loop over rows.

    with_pandas.py FOLDER OUTPUT      reads FOLDER/reports.csv and FOLDER/zones.geojson, writes the ids found to OUTPUT

Zones are asked by ray casting: one crossing test for each edge of the polygons. Prints the seconds that it took apart
from starting Python. It knows one reading, takes every report at its word and explains nothing.
"""
import json, os, sys, time

import numpy
import pandas

started = time.monotonic()
folder, output = sys.argv[1:3]
zones = {feature["properties"]["name"]: feature["geometry"]["coordinates"]
         for feature in json.load(open(os.path.join(folder, "zones.geojson")))["features"]}


def inside(zone, x, y):
    """Whether each (x, y) is in a polygon: an odd number of its edges is crossed by the ray to the east."""
    isInside = numpy.zeros(len(x), dtype=bool)
    for ring in zones[zone]:
        for a, b in zip(ring, ring[1:]):
            if a[1] != b[1]:
                crosses = (a[1] > y) != (b[1] > y)
                isInside ^= crosses & (x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0])
    return isInside


facts = pandas.read_csv(
    os.path.join(folder, "reports.csv"), engine="c",
    usecols=["report_id", "occurred_from", "received_at", "longitude", "latitude", "act", "alleged_actor", "about"],
    dtype={"act": "category", "alleged_actor": "category"})
facts["t"] = pandas.to_datetime(facts["occurred_from"], format="%Y-%m-%dT%H:%M:%SZ", utc=True)
now = pandas.to_datetime(facts["received_at"], format="%Y-%m-%dT%H:%M:%SZ", utc=True).max()
acts = facts[facts["act"] != "hotline_notification"]
calls = facts[facts["act"] == "hotline_notification"]
isForce = acts["act"] != "movement"
x, y = acts["longitude"].to_numpy(), acts["latitude"].to_numpy()

ban = acts[isForce & inside("energy", x, y)]

day = pandas.Timedelta(hours=24)
joined = calls[["about", "alleged_actor", "t"]].merge(
    acts[["report_id", "alleged_actor", "t"]], left_on=["about", "alleged_actor"],
    right_on=["report_id", "alleged_actor"], suffixes=("_call", "_act"))
inTime = joined[(joined["t_call"] >= joined["t_act"]) & (joined["t_call"] <= joined["t_act"] + day)]
undone = acts[~acts["report_id"].isin(inTime["report_id"])]
isPast = undone["t"] + day < now

answers = acts[(acts["alleged_actor"] == "B") & isForce & inside("buffer", x, y)].sort_values("t")
missiles = acts[(acts["alleged_actor"] == "A") & (acts["act"] == "missile_strike")][["t"]].sort_values("t")
missiles["missile"] = missiles["t"]
last = pandas.merge_asof(
    answers, missiles, on="t", tolerance=pandas.Timedelta(hours=1), allow_exact_matches=False)
recip = last[last["missile"].isna()]

os.makedirs(output, exist_ok=True)
for name, rows in [
    ("ban", ban), ("hotline-violated", undone[isPast]), ("hotline-pending", undone[~isPast]), ("recip", recip)]:
    with open(os.path.join(output, name + ".txt"), "w") as file:
        file.writelines(id + "\n" for id in rows["report_id"])
print(f"{time.monotonic() - started:.2f}")
