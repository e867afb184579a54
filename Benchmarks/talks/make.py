#!/usr/bin/env python3
"""Makes a scenario as Genius writes it: a domain and one profile a party, every option worth a whole number of points drawn
evenly, every issue of weight 1. The same numbers give the same bytes (SplitMix64; no library's generator).

    make.py SEED PARTIES ISSUES OPTIONS LOW HIGH FOLDER
"""
import os, sys

seed, parties, issues, options, low, high = map(int, sys.argv[1:7])
folder = sys.argv[7]
mask = (1 << 64) - 1
state = seed


def draw():
    global state
    state = (state + 0x9E3779B97F4A7C15) & mask
    z = state
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & mask
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB & mask
    return low + (z ^ (z >> 31)) % (high - low + 1)


def write(name, item, more=""):
    with open(os.path.join(folder, name), "w") as file:
        file.write('<utility_space><objective index="0" name="root" type="objective" etype="objective">\n')
        for issue in range(issues):
            file.write('<issue index="%d" name="issue %d" type="discrete" etype="discrete">\n' % (issue + 1, issue + 1))
            for option in range(options):
                file.write('<item index="%d" value="option %d"%s></item>\n' % (option + 1, option + 1, item()))
            file.write("</issue>\n")
            file.write(more % (issue + 1) if more else "")
        file.write("</objective></utility_space>\n")


os.makedirs(folder, exist_ok=True)
write("domain.xml", lambda: "")
for party in range(parties):
    write("party%d.xml" % (party + 1), lambda: ' evaluation="%d" cost="0"' % draw(), '<weight index="%d" value="1"></weight>\n')
