#!/usr/bin/env python3
"""How well grades and attribution fit the truth of invented happenings.

usage: grades.py TRUTH.csv REPORTS.csv INCIDENTS.json     (INCIDENTS.json: truce corroborate --format json)

An incident stands for the happening that most of its reports speak of. Of each it is asked: does it name as many origins as
really told of the happening; has it the grade that these origins, all joined, would give it; does it name who did it.
"""
import collections, csv, json, sys


def grade(camps):
    """The design's grades, without a monitor."""
    camps = camps - {''}
    if len(camps) >= 2: return 'corroborated'
    return 'reported' if camps == {'neutral'} else 'alleged'


def main(truth_file, reports_file, incidents_file):
    truth = {row['report_id']: row for row in csv.DictReader(open(truth_file))}
    rows = {row['report_id']: row for row in csv.DictReader(open(reports_file))}
    camps = collections.defaultdict(set)     # of the origins that speak for themselves, by happening
    for id, row in rows.items():
        if row['act'] != 'denial' and not row['quotes'] and row['outlet'] == row['claimed_by']:
            camps[truth[id]['happening']].add(row['claimed_by_camp'])
    counted = collections.Counter()
    false_corroboration = corroborated = 0
    for incident in json.load(open(incidents_file))['incidents']:
        votes = collections.Counter(truth[id]['happening'] for id in incident['reports'])
        if not votes: continue
        happening = votes.most_common(1)[0][0]
        counted['incidents'] += 1
        if incident['occurrence'] == 'corroborated':
            corroborated += 1
            if not happening or grade(camps[happening]) != 'corroborated': false_corroboration += 1
        if not happening: continue
        of = next(truth[id] for id in incident['reports'] if truth[id]['happening'] == happening)
        counted['of happenings'] += 1
        counted['origins'] += len(incident['origins']) == int(of['origins'])
        counted['grade'] += incident['occurrence'] == grade(camps[happening])
        named = [each['party'] for each in incident['attribution']]
        if named:
            counted['named'] += 1
            counted['actor'] += named == [of['actor']]
    share = lambda part, whole: f'{100 * part / max(1, whole):.1f} %'
    print(f"as many origins as really told    {share(counted['origins'], counted['of happenings'])} of incidents")
    print(f"the grade that all origins give   {share(counted['grade'], counted['of happenings'])}")
    print(f"the actor, where one is named     {share(counted['actor'], counted['named'])}")
    print(f"corroborated, and should not be   {share(false_corroboration, corroborated)} of {corroborated}")


if __name__ == '__main__':
    if len(sys.argv) != 4: sys.exit(__doc__)
    main(*sys.argv[1:])
