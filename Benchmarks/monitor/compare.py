#!/usr/bin/env python3
"""Compares what several programs found of the three terms: the ids, whatever their order. Ends with 1 if they differ.

    compare.py WHAT=WHERE ...      WHERE: a report of `truce monitor --format json`, or a folder of lists as in
                                   expected-100000-7 (ban, hotline-violated, hotline-pending, recip)
"""
import json, os, sys

LISTS = ["ban", "hotline-violated", "hotline-pending", "recip"]


def found(where):
    if os.path.isdir(where):
        return {name: {line.strip() for line in open(os.path.join(where, name + ".txt"))} for name in LISTS}
    ids = {name: set() for name in LISTS}
    for finding in json.load(open(where))["findings"]:
        name = {"1": "ban", "2": "hotline-" + finding["verdict"], "3": "recip"}[finding["article"]]
        ids[name].add(finding["incident"])
    return ids


results = [(what, found(where)) for what, where in (argument.split("=", 1) for argument in sys.argv[1:])]
first, agreed = results[0], True
for what, ids in results:
    print("%-26s %s" % (what, ", ".join("%s %d" % (name, len(ids[name])) for name in LISTS)))
    for name in LISTS:
        if ids[name] != first[1][name]:
            agreed = False
            other = sorted(ids[name] ^ first[1][name])
            print("   differs from %s in %s: %s" % (first[0], name, ", ".join(other[:5])))
print("all the same" if agreed else "NOT the same")
sys.exit(0 if agreed else 1)
