#!/usr/bin/env python3
"""Tries inputs of 300 MB, all generated, and prints time, peak memory and exit code of each.

Each must end within five minutes, with what was found or with a message that says what is wrong.

    Benchmarks/large.py PROGRAM [MEGABYTES] [CASE ...]      default 300, all cases
"""
import os, signal, subprocess, sys, tempfile, time

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


# What each is, and how large at most: the largest accord and the largest map that are read at all have cases of their own.
CASES = {
    "reports": (reports, size), "quote": (quote, size), "line": (line, size), "accord": (accord, size),
    "places": (places, size), "largest-accord": (accord, 8_000_000), "largest-map": (places, 256_000_000),
}


def run(name, make, at_most, folder):
    global size
    whole, size = size, min(size, at_most)
    with open("input", "w") as file:
        make(file)
    size = whole
    isMap = make is places
    with open("accord.md", "w") as file:
        file.write(HEAD + ('zone z = map "input" feature "z7"\n' if isMap else "") + ARTICLE + "```\n")
    command = ["check", "input"] if make is accord else ["check", "accord.md"] if isMap else [
        "monitor", "accord.md", "--reports", "input"]
    started = time.monotonic()
    with open("said", "wb") as said:
        child = subprocess.Popen(["timeout", str(limit), program] + command, stdout=subprocess.DEVNULL, stderr=said)
        try:
            _, status, usage = os.wait4(child.pid, 0)
        except BaseException:
            # `timeout` is in a process group of its own, which Ctrl-C does not reach; it passes this on.
            child.terminate()
            os.waitpid(child.pid, 0)
            raise
    code = os.waitstatus_to_exitcode(status)
    end = "stopped after %d s" % limit if code == 124 else "exit %d" % code
    print("%-14s %4d MB %7.1f s %6d MiB peak  %s" % (
        name, os.path.getsize("input") // 1_000_000, time.monotonic() - started, usage.ru_maxrss // 1024, end))
    with open("said", errors="replace") as said:
        words = " ".join(said.read(4000).replace("\r", "\n").replace(folder, "").split())
        print("               " + (words[:160] or "nothing on standard error"), flush=True)


unknown = [name for name in chosen if name not in CASES]
if unknown:
    sys.exit("large.py: no case %s; there are %s" % (", ".join(unknown), ", ".join(CASES)))
# Whoever ends this ends the program that it started, and the folder goes.
for number in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, lambda number, _: sys.exit(128 + number))
try:
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name, (make, at_most) in CASES.items():
            if not chosen or name in chosen:
                run(name, make, at_most, folder)
        os.chdir("/")
except KeyboardInterrupt:
    sys.exit(130)
