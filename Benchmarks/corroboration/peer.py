#!/usr/bin/env python3
"""What an analyst would do instead: density clustering on place and time (scikit-learn's DBSCAN).

usage: peer.py REPORTS.csv GROUPS.csv [KM HOURS]

Without KM and HOURS all twelve settings are tried and GROUPS-KM-HOURS.csv is written for each; with them one is, and the
seconds that DBSCAN alone takes are printed: reading and writing are not counted.
"""
import csv, sys, time
import numpy as np
import sklearn
from sklearn.cluster import DBSCAN


def main(reports, groups, km=None, hours=None):
    ids, places, times = [], [], []
    with open(reports, newline='') as file:
        for row in csv.DictReader(file):
            if row['act'] == 'denial':
                continue
            ids.append(row['report_id'])
            places.append((float(row['longitude']), float(row['latitude'])))
            times.append((row['occurred_from'][:19], row['occurred_to'][:19]))
    places = np.array(places)
    # Kilometres on a plane through the middle, and the middle of each stretch of time: good to a per cent here.
    x = places[:, 0] * 111.32 * np.cos(np.radians(places[:, 1].mean()))
    y = places[:, 1] * 111.32
    t = np.array(times, dtype='datetime64[s]').astype(float).mean(axis=1) / 3600

    def run(km, hours, name):
        points = np.column_stack([x / km, y / km, t / hours])
        start = time.perf_counter()
        labels = DBSCAN(eps=1, min_samples=2).fit_predict(points)
        seconds = time.perf_counter() - start
        with open(name, 'w') as out:
            out.write('report_id,incident\n')
            for number, (id, label) in enumerate(zip(ids, labels)):
                out.write(f'{id},{label if label >= 0 else f"alone-{number}"}\n')
        return seconds

    if km is None:
        for km in (1.5, 3, 6):
            for hours in (2, 4, 8, 16):
                run(km, hours, groups.replace('.csv', f'-{km}-{hours}.csv'))
                print(km, hours)
    else:
        print(f'{run(float(km), float(hours), groups):.2f} scikit-learn {sklearn.__version__}')


if __name__ == '__main__':
    if len(sys.argv) not in (3, 5): sys.exit(__doc__)
    main(*sys.argv[1:])
