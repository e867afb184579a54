#!/usr/bin/env python3
"""Runs commands in turns and prints what each takes: the least and the middle of the wall-clock times, the least processor
time, and the peak of memory.

    measure.py ROUNDS ROWS BYTES BASE JSON      JSON: a list of [label, [argument ...]]

BASE is the label whose time the others are compared with. Turns, because the load of a shared machine changes: every
round runs every command once.
"""
import json, os, statistics, subprocess, sys, time

rounds, rows, size, base = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
commands = json.loads(sys.argv[5])
wall, cpu, peak, code = {}, {}, {}, {}
for turn in range(rounds):
    for label, command in commands:
        started = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall.setdefault(label, []).append(time.monotonic() - started)
        cpu.setdefault(label, []).append(usage.ru_utime + usage.ru_stime)
        peak[label] = max(peak.get(label, 0), usage.ru_maxrss)
        code[label] = os.waitstatus_to_exitcode(status)
least = min(wall[base])
print("%-26s %8s %8s %9s %12s %8s %14s" % (
    "", "least", "middle", "processor", "rows/s", "× scan", "peak memory"))
for label, _ in commands:
    time_ = min(wall[label])
    print("%-26s %6.2f s %6.2f s %7.2f s %12s %8.1f %6d MiB %4.1f×%s" % (
        label, time_, statistics.median(wall[label]), min(cpu[label]), f"{rows / time_:,.0f}", time_ / least,
        peak[label] // 1024, peak[label] * 1024 / size, "" if code[label] in (0, 1) else "  exit %d" % code[label]))
