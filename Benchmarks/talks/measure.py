#!/usr/bin/env python3
"""Runs the commands in turns, prints the middle of the times and their ratios, and sees that every frontier is the exact one.

    measure.py ROUNDS TRUCE FOLDER PEER NAME …      PEER: a Python with NegMAS, or empty
"""
import json, os, statistics, subprocess, sys, time
from fractions import Fraction

import exact

rounds, truce, folder, peer, names = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5:]
# Beyond this NegMAS, which goes through the outcomes, is not tried; its `calc_stats` takes half a minute for the largest.
most = 1_000_000


def run(command):
    started = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if done.returncode not in (0, 1):
        sys.exit("exit %d: %s" % (done.returncode, " ".join(command)))
    return time.perf_counter() - started, done.stdout


def seconds(time):
    return "%.2f ms" % (time * 1000) if time < 0.1 else "%.2f s" % time


start = statistics.median(run([truce, "--version"])[0] for _ in range(rounds))
print("truce --version, which is starting and ending alone: %s" % seconds(start))
script = os.path.join(os.path.dirname(__file__), "with_negmas.py")
wrong = 0
for name in names:
    ours, theirs, inside, engine, advice = [], [], [], [], []
    for turn in range(rounds):
        taken, text = run([truce, "talks", "packages", os.path.join(folder, "out", name, "talks.md"), "--format", "json"])
        ours.append(taken)
        words = run([truce, "frontier", os.path.join(folder, "in", name)])[1].decode().split()
        engine.append(float(words[3]))
        advice.append(float(words[7]))
        answer = json.loads(text)
        if peer and int(answer["outcomes"]) <= most:
            taken, text = run([peer, script, os.path.join(folder, "in", name), "frontier"])
            theirs.append(taken)
            inside.append(float(text.split()[0]))
            counted = int(text.split()[1])
    found = {tuple(Fraction(value) for value in entry["values"].values())
             if isinstance(entry["values"], dict) else tuple(Fraction(value) for value in entry["values"])
             for entry in answer["frontier"]}
    expected = exact.frontier(exact.read(os.path.join(folder, "in", name)))
    isExact = found == expected and len(answer["frontier"]) == len(expected)
    wrong += not isExact
    print("\n%s: %s outcomes, frontier of %d vectors, %s" % (
        name, answer["outcomes"], len(answer["frontier"]),
        "exact" if isExact else "NOT THE EXACT ONE (%d vectors)" % len(expected)))
    our = statistics.median(ours)
    print("    truce talks packages (all of it, as JSON)   %10s   middle of %d, least %s, most %s" % (
        seconds(our), rounds, seconds(min(ours)), seconds(max(ours))))
    own, whole = statistics.median(engine), statistics.median(advice)
    print("    inside: frontier alone                       %10s   middle of %d times 11" % (seconds(own), rounds))
    print("    inside: all advice                           %10s" % seconds(whole))
    if not theirs:
        if peer:
            print("    NegMAS goes through the outcomes: not tried")
        continue
    process, work = statistics.median(theirs), statistics.median(inside)
    print("    NegMAS, the process, frontier alone          %10s   %.0f times" % (seconds(process), process / our))
    print("    NegMAS, inside: frontier alone               %10s   %.0f times; %d vectors" % (
        seconds(work), work / own, counted))
    taken, text = run([peer, script, os.path.join(folder, "in", name), "all"])
    print("    NegMAS, inside: calc_stats, once             %10s   %.0f times" % (
        seconds(float(text.split()[0])), float(text.split()[0]) / whole))
sys.exit(1 if wrong else 0)
