#!/usr/bin/env python3
"""Tries inputs of 300 MB, all generated, and prints time, peak memory and exit code of each.

    Benchmarks/large.py PROGRAM [MEGABYTES] [CASE ...]      default 300, all cases
"""
import os, subprocess, sys, tempfile, time

program = os.path.abspath(sys.argv[1])
size = int(sys.argv[2] if len(sys.argv) > 2 else 300) * 1_000_000
chosen = sys.argv[3:]
limit = 300  # seconds for each

HEAD = '```truce\naccord "Large"\ntime zone UTC\nparty North\nparty South\nin force from 2030-05-01 00:00 for 60 days\n'
ARTICLE = "article 1\n  no party may attack\n"
TABLE = "report_id,kind,occurred_from,received_at,longitude,latitude,location_precision_km,act,alleged_actor,claimed_by,grade\n"
ROW = "R%d,event,2030-05-03T09:00:00Z,2030-05-03T10:00:00Z,-30.0,10.1,1,shelling,North,South,confirmed\n"


def fill(file, make):
    written, number = 0, 0
    while written < size:
        piece = "".join(make(number + step) for step in range(1000))
        number += 1000
        written += file.write(piece)


def reports(file):
    file.write(TABLE)
    fill(file, lambda number: ROW % number)


def quote(file):
    file.write(TABLE + '"')
    fill(file, lambda number: ROW % number)


def line(file):
    file.write(TABLE)
    fill(file, lambda _: "x" * 100)


def accord(file):
    file.write(HEAD)
    fill(file, lambda number: "article %d\n  no party may attack\n" % (number + 1))
    file.write("```\n")


def places(file):
    file.write('{"type": "FeatureCollection", "features": [')
    square = '{"type": "Feature", "properties": {"name": "z%d"}, "geometry": {"type": "Polygon", "coordinates": ' \
        '[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}},\n'
    fill(file, lambda number: square % number)
    file.write(square.rstrip(",\n") % -1 + "]}")


CASES = {"reports": reports, "quote": quote, "line": line, "accord": accord, "places": places}

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name, make in CASES.items():
        if chosen and name not in chosen:
            continue
        with open("input", "w") as file:
            make(file)
        zone = 'zone z = map "input" feature "z7"\n' if name == "places" else ""
        with open("accord.md", "w") as file:
            file.write(HEAD + zone + ARTICLE + "```\n")
        command = {"accord": ["check", "input"], "places": ["check", "accord.md"]}.get(
            name, ["monitor", "accord.md", "--reports", "input"])
        started = time.monotonic()
        with open("said", "wb") as said:
            child = subprocess.Popen(["timeout", str(limit), program] + command, stdout=subprocess.DEVNULL, stderr=said)
            _, status, usage = os.wait4(child.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        end = "stopped after %d s" % limit if code == 124 else "exit %d" % code
        print("%-8s %4d MB %7.1f s %6d MiB peak  %s" % (
            name, os.path.getsize("input") // 1_000_000, time.monotonic() - started, usage.ru_maxrss // 1024, end))
        with open("said", errors="replace") as said:
            print("         " + said.read(160).strip().replace("\n", " "), flush=True)
