"""The frontier of a scenario, found another way: for all totals of the parties but the last, the most the last can get,
in whole numbers, issue by issue; then what nothing dominates."""
import glob, os
import xml.etree.ElementTree as xml
from fractions import Fraction


def read(folder):
    """Per party: per issue, the worth of each option, in the domain's order."""
    files = sorted(glob.glob(os.path.join(folder, "*.xml")))
    domain = next(file for file in files if "domain" in os.path.basename(file))
    names = [(issue.get("name"), [item.get("value") for item in issue.iter("item")])
             for issue in xml.parse(domain).iter("issue")]
    parties = []
    for file in files:
        if file == domain:
            continue
        root = xml.parse(file).getroot()
        weights = {weight.get("index"): Fraction(weight.get("value")) for weight in root.iter("weight")}
        worth = {}
        for issue in root.iter("issue"):
            for item in issue.iter("item"):
                worth[issue.get("name"), item.get("value")] = (
                    weights.get(issue.get("index"), Fraction(1)) * Fraction(item.get("evaluation")))
        parties.append([[worth[name, option] for option in options] for name, options in names])
    return parties


def frontier(parties):
    """The distinct vectors that no other dominates."""
    scales = [max(value.denominator for issue in party for value in issue) for party in parties]
    for place, party in enumerate(parties):
        for issue in party:
            for value in issue:
                if (value * scales[place]).denominator != 1:
                    scales[place] *= (value * scales[place]).denominator
    whole = [[[int(value * scale) for value in issue] for issue in party] for party, scale in zip(parties, scales)]
    most = {(0,) * (len(parties) - 1): 0}
    for issue in range(len(parties[0])):
        after = {}
        options = list(zip(*(party[issue] for party in whole)))
        for totals, last in most.items():
            for option in options:
                key = tuple(total + worth for total, worth in zip(totals, option))
                value = last + option[-1]
                if after.get(key, value - 1) < value:
                    after[key] = value
        most = after
    kept = []
    for vector in sorted((totals + (last,) for totals, last in most.items()), reverse=True):
        if not any(all(a >= b for a, b in zip(other, vector)) for other in reversed(kept)):
            kept.append(vector)
    return {tuple(Fraction(value, scale) for value, scale in zip(vector, scales)) for vector in kept}
