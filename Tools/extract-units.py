#!/usr/bin/env python3
"""Make the shipped administrative units and the base map from Natural Earth.

usage: extract-units.py WORLD_MAP.GPKG FOLDER

WORLD_MAP.GPKG is the file of Debian's package qgis-common (3.22), Natural Earth 1:10m (public domain), generalised by QGIS:

    apt-get download qgis-common && dpkg-deb -x qgis-common_*.deb . && \
    Tools/extract-units.py usr/share/qgis/resources/data/world_map.gpkg Sources/Geography/Shipped

Writes one Swift file a country with its units, and BaseMapOutlines.swift. Coordinates are rounded to a thousandth of a degree
(110 m; the source is generalised to one or two kilometres) and written as differences, so that all of it stays near 150 KB.

Two departures from the source. Crimea and Sevastopol, which it codes as Russia, are Ukraine's, as United Nations General Assembly
resolution 68/262 has it. North and South Kordofan are left out: the source draws them as they were before West Kordofan was
set up again in 2013.
"""
import os, sqlite3, struct, sys, unicodedata

UKRAINE = {  # ISO 3166-2, name, other names; by the source's name
    'Cherkasy': ('UA-71', 'Cherkasy oblast', 'Cherkaska oblast'),
    'Chernihiv': ('UA-74', 'Chernihiv oblast', 'Chernihivska oblast'),
    'Chernivtsi': ('UA-77', 'Chernivtsi oblast', 'Chernivetska oblast'),
    "Dnipropetrovs'k": ('UA-12', 'Dnipropetrovsk oblast', 'Dnipropetrovska oblast'),
    "Donets'k": ('UA-14', 'Donetsk oblast', 'Donetska oblast'),
    "Ivano-Frankivs'k": ('UA-26', 'Ivano-Frankivsk oblast', 'Ivano-Frankivska oblast'),
    'Kharkiv': ('UA-63', 'Kharkiv oblast', 'Kharkivska oblast'),
    'Kherson': ('UA-65', 'Kherson oblast', 'Khersonska oblast'),
    "Khmel'nyts'kyy": ('UA-68', 'Khmelnytskyi oblast', 'Khmelnytska oblast'),
    'Kiev': ('UA-32', 'Kyiv oblast', 'Kyivska oblast'),
    'Kiev City': ('UA-30', 'Kyiv', 'City of Kyiv;Kyiv City'),
    'Kirovohrad': ('UA-35', 'Kirovohrad oblast', 'Kirovohradska oblast'),
    "L'viv": ('UA-46', 'Lviv oblast', 'Lvivska oblast'),
    "Luhans'k": ('UA-09', 'Luhansk oblast', 'Luhanska oblast'),
    'Mykolayiv': ('UA-48', 'Mykolaiv oblast', 'Mykolaivska oblast'),
    'Odessa': ('UA-51', 'Odesa oblast', 'Odeska oblast'),
    'Poltava': ('UA-53', 'Poltava oblast', 'Poltavska oblast'),
    'Rivne': ('UA-56', 'Rivne oblast', 'Rivnenska oblast'),
    'Sumy': ('UA-59', 'Sumy oblast', 'Sumska oblast'),
    "Ternopil'": ('UA-61', 'Ternopil oblast', 'Ternopilska oblast'),
    'Transcarpathia': ('UA-21', 'Zakarpattia oblast', 'Zakarpatska oblast'),
    'Vinnytsya': ('UA-05', 'Vinnytsia oblast', 'Vinnytska oblast'),
    'Volyn': ('UA-07', 'Volyn oblast', 'Volynska oblast'),
    'Zaporizhzhya': ('UA-23', 'Zaporizhzhia oblast', 'Zaporizka oblast'),
    'Zhytomyr': ('UA-18', 'Zhytomyr oblast', 'Zhytomyrska oblast'),
    'Crimea': ('UA-43', 'Crimea', 'Autonomous Republic of Crimea;Avtonomna Respublika Krym'),
    'Sevastopol': ('UA-40', 'Sevastopol', 'City of Sevastopol;Sevastopol City'),
}
RUSSIA = {
    'Adygey': ('RU-AD', 'Adygea', 'Republic of Adygea'),
    "Astrakhan'": ('RU-AST', 'Astrakhan oblast', "Astrakhanskaya oblast"),
    'Belgorod': ('RU-BEL', 'Belgorod oblast', 'Belgorodskaya oblast'),
    'Bryansk': ('RU-BRY', 'Bryansk oblast', 'Bryanskaya oblast'),
    'Kaluga': ('RU-KLU', 'Kaluga oblast', 'Kaluzhskaya oblast'),
    'Krasnodar': ('RU-KDA', 'Krasnodar krai', 'Krasnodarskiy kray'),
    'Kursk': ('RU-KRS', 'Kursk oblast', 'Kurskaya oblast'),
    'Lipetsk': ('RU-LIP', 'Lipetsk oblast', 'Lipetskaya oblast'),
    'Mordovia': ('RU-MO', 'Mordovia', 'Republic of Mordovia'),
    'Moskva': ('RU-MOW', 'Moscow', 'City of Moscow;Moskva'),
    'Moskovsskaya': ('RU-MOS', 'Moscow oblast', 'Moskovskaya oblast'),
    'Orel': ('RU-ORL', 'Oryol oblast', 'Orlovskaya oblast;Orel oblast'),
    'Penza': ('RU-PNZ', 'Penza oblast', 'Penzenskaya oblast'),
    'Rostov': ('RU-ROS', 'Rostov oblast', 'Rostovskaya oblast'),
    "Ryazan'": ('RU-RYA', 'Ryazan oblast', 'Ryazanskaya oblast'),
    'Samara': ('RU-SAM', 'Samara oblast', 'Samarskaya oblast'),
    'Saratov': ('RU-SAR', 'Saratov oblast', 'Saratovskaya oblast'),
    'Smolensk': ('RU-SMO', 'Smolensk oblast', 'Smolenskaya oblast'),
    "Stavropol'": ('RU-STA', 'Stavropol krai', 'Stavropolskiy kray'),
    'Tambov': ('RU-TAM', 'Tambov oblast', 'Tambovskaya oblast'),
    'Tula': ('RU-TUL', 'Tula oblast', 'Tulskaya oblast'),
    "Tver'": ('RU-TVE', 'Tver oblast', 'Tverskaya oblast'),
    "Ul'yanovsk": ('RU-ULY', 'Ulyanovsk oblast', 'Ulyanovskaya oblast'),
    'Volgograd': ('RU-VGG', 'Volgograd oblast', 'Volgogradskaya oblast'),
    'Voronezh': ('RU-VOR', 'Voronezh oblast', 'Voronezhskaya oblast'),
}
SUDAN = {
    'Blue Nile': ('SD-NB', 'Blue Nile', 'Blue Nile State'),
    'Central Darfur': ('SD-DC', 'Central Darfur', 'Central Darfur State'),
    'Eastern Darfur': ('SD-DE', 'East Darfur', 'East Darfur State'),
    'Gedarif': ('SD-GD', 'Gedaref', 'Gedaref State;Al Qadarif'),
    'Gezira': ('SD-GZ', 'Gezira', 'Gezira State;Al Jazirah'),
    'Kassala': ('SD-KA', 'Kassala', 'Kassala State'),
    'Khartoum': ('SD-KH', 'Khartoum', 'Khartoum State'),
    'North Darfur': ('SD-DN', 'North Darfur', 'North Darfur State'),
    'Northern': ('SD-NO', 'Northern State', 'Northern'),
    'Red Sea': ('SD-RS', 'Red Sea State', 'Red Sea'),
    'River Nile': ('SD-NR', 'River Nile', 'River Nile State'),
    'Sennar': ('SD-SI', 'Sennar', 'Sennar State;Sinnar'),
    'Southern Darfur': ('SD-DS', 'South Darfur', 'South Darfur State'),
    'Western Darfur': ('SD-DW', 'West Darfur', 'West Darfur State'),
    'White Nile': ('SD-NW', 'White Nile', 'White Nile State'),
}
COLOMBIA = {name: ('CO-' + code, name, '') for name, code in {
    'Amazonas': 'AMA', 'Antioquia': 'ANT', 'Arauca': 'ARA', 'Atlántico': 'ATL', 'Bolívar': 'BOL', 'Boyacá': 'BOY',
    'Caldas': 'CAL', 'Caquetá': 'CAQ', 'Casanare': 'CAS', 'Cauca': 'CAU', 'Cesar': 'CES', 'Chocó': 'CHO', 'Cundinamarca': 'CUN',
    'Córdoba': 'COR', 'Guainía': 'GUA', 'Guaviare': 'GUV', 'Huila': 'HUI', 'La Guajira': 'LAG', 'Magdalena': 'MAG', 'Meta': 'MET',
    'Nariño': 'NAR', 'Norte de Santander': 'NSA', 'Putumayo': 'PUT', 'Quindío': 'QUI', 'Risaralda': 'RIS',
    'San Andrés y Providencia': 'SAP', 'Santander': 'SAN', 'Sucre': 'SUC', 'Tolima': 'TOL', 'Valle del Cauca': 'VAC',
    'Vaupés': 'VAU', 'Vichada': 'VID'}.items()}
COLOMBIA['Bogota'] = ('CO-DC', 'Bogotá', 'Distrito Capital de Bogotá')

# The parts of the world that the base map shows: west, south, east, north.
FRAMES = [('eastern Europe', (20, 43, 50, 60)), ('the Sudans', (20, 3, 40, 24)), ('Colombia', (-83, -6, -65, 14))]
COUNTRY_NAMES = {
    'Macedonia': 'North Macedonia', 'Turkey': 'Türkiye', 'Bosnia and Herz.': 'Bosnia and Herzegovina', 'S. Sudan': 'South Sudan',
    'Dem. Rep. Congo': 'Democratic Republic of the Congo', 'Central African Rep.': 'Central African Republic',
}


def geometry(blob):
    """A GeoPackage blob (OGC 12-128r18, 2.1.3): a header, then WKB. Returns polygons, each a list of rings."""
    assert blob[:2] == b'GP'
    start = 8 + [0, 32, 48, 48, 64][blob[3] >> 1 & 7]

    def read(at):
        order = '<' if blob[at] == 1 else '>'
        kind, count = struct.unpack_from(order + 'II', blob, at + 1)
        at += 9
        polygons = []
        if kind == 6:
            for _ in range(count):
                polygon, at = read(at)
                polygons += polygon
            return polygons, at
        assert kind == 3, kind
        rings = []
        for _ in range(count):
            size, = struct.unpack_from(order + 'I', blob, at)
            values = struct.unpack_from(f'{order}{2 * size}d', blob, at + 4)
            at += 4 + 16 * size
            rings.append(list(zip(values[::2], values[1::2])))
        return [rings], at

    return read(start)[0]


def rounded(polygons):
    """In thousandths of a degree, without repeated positions; rings that vanish are left out."""
    result = []
    for rings in polygons:
        kept = []
        for ring in rings:
            points = []
            for x, y in ring:
                point = (round(x * 1000), round(y * 1000))
                if not points or points[-1] != point:
                    points.append(point)
            if len(points) >= 4:
                kept.append(points)
            elif not kept:
                break
        if kept:
            result.append(kept)
    return result


def clipped(ring, frame):
    """Sutherland and Hodgman, 1974: what of a ring lies within a frame."""
    west, south, east, north = frame
    for axis, edge, keeps_greater in ((0, west, True), (0, east, False), (1, south, True), (1, north, False)):
        points, ring = ring[:-1] if ring and ring[0] == ring[-1] else ring, []
        for index, point in enumerate(points):
            before = points[index - 1]
            inside = point[axis] >= edge if keeps_greater else point[axis] <= edge
            was_inside = before[axis] >= edge if keeps_greater else before[axis] <= edge
            if inside != was_inside:
                part = (edge - before[axis]) / (point[axis] - before[axis])
                crossing = [before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part]
                crossing[axis] = edge
                ring.append(tuple(crossing))
            if inside:
                ring.append(point)
        if not ring:
            return []
        ring.append(ring[0])
    return ring


def record(head, polygons):
    """One record: its head, then rings as differences; `/` before a hole, `&` before another polygon."""
    words = []
    for place, rings in enumerate(polygons):
        if place:
            words.append('&')
        for index, ring in enumerate(rings):
            if index:
                words.append('/')
            x = y = 0
            for px, py in ring[:-1]:  # a ring is closed by the reader
                words.append(f'{px - x} {py - y}')
                x, y = px, py
    lines, line = [head], ''
    for word in words:
        if len(line) + len(word) > 110:
            lines.append(line)
            line = ''
        line += ' ' + word
    return '\n'.join(lines + [line])


def write(folder, name, doc, constant, records):
    body = '\n'.join(records).replace('\n', '\n        ')
    path = os.path.join(folder, name + '.swift')
    with open(path, 'w', encoding='utf-8') as out:
        out.write(f'// Made by Tools/extract-units.py. Do not edit.\n\nextension Shipped {{\n{doc}\n'
                  f'    static let {constant} = #"""\n        {body}\n        """#\n}}\n')
    print(f'{path}: {len(records)} records, {os.path.getsize(path)} bytes')


def units(database, table, where, folder, name, doc, constant):
    records, missing = {}, set(entry[0] for entry in table.values())
    for source, blob in database.execute(f'SELECT name, geom FROM states_provinces WHERE {where} ORDER BY fid'):
        if source not in table:
            continue
        code, title, others = table[source]
        plain = unicodedata.normalize('NFKD', title).encode('ascii', 'ignore').decode()
        names = [title] + [other for other in others.split(';') if other]
        for short in (plain, title.removesuffix(' oblast').removesuffix(' krai').removesuffix(' State')):
            taken = any(short == entry[1] and entry[0] != code for entry in table.values())
            if short not in names and not taken:
                names.append(short)
        records[code] = record(f'{code}|' + '|'.join(names), rounded(geometry(blob)))
        missing.discard(code)
    assert not missing, missing
    write(folder, name, doc, constant, [records[code] for code in sorted(records)])


def outlines(database, folder):
    countries = {}
    for name, blob in database.execute('SELECT NAME, geom FROM countries ORDER BY NAME'):
        if name:
            countries[name] = geometry(blob)
    # The source has Crimea among Russia's polygons, with Sevastopol, in one piece.
    crimea = [rings for rings in countries['Russia']
              if all(32.4 < x < 36.7 and 44.3 < y < 46.3 for x, y in rings[0])]
    assert len(crimea) == 1
    countries['Russia'] = [rings for rings in countries['Russia'] if rings not in crimea]
    countries['Ukraine'] += crimea
    records = []
    for _, frame in FRAMES:
        for name, polygons in sorted(countries.items()):
            kept = []
            for rings in polygons:
                rings = [ring for ring in (clipped(ring, frame) for ring in rings) if ring]
                if not rings:
                    continue
                xs, ys = [x for x, _ in rings[0]], [y for _, y in rings[0]]
                # Islands too small to be seen on a map of the whole frame.
                if max(max(xs) - min(xs), max(ys) - min(ys)) >= 0.12:
                    kept.append(rings)
            kept = rounded(kept)
            if kept:
                records.append(record(COUNTRY_NAMES.get(name, name), kept))
    write(folder, 'BaseMapOutlines', '    /// Land by country for the base map; see ``BaseMap``.', 'outlines', records)


def main(path, folder):
    os.makedirs(folder, exist_ok=True)
    database = sqlite3.connect(f'file:{path}?mode=ro', uri=True)
    units(database, UKRAINE, "iso_a2 = 'UA' OR name IN ('Crimea', 'Sevastopol')", folder, 'UkraineUnits',
          '    /// The 27 units of Ukraine. Crimea and Sevastopol are among them as United Nations General Assembly resolution\n'
          '    /// 68/262 (“Territorial integrity of Ukraine”) has it; the source codes them as Russia.', 'ukraine')
    units(database, RUSSIA, "iso_a2 = 'RU'", folder, 'RussiaUnits',
          "    /// Units of the Russian Federation in the west and south of its European part, those at Ukraine's border among them.",
          'russia')
    units(database, SUDAN, "iso_a2 = 'SD'", folder, 'SudanUnits',
          '    /// States of Sudan, without the three Kordofans: the source draws North and South Kordofan as they were before West\n'
          '    /// Kordofan was set up again in 2013.', 'sudan')
    units(database, COLOMBIA, "iso_a2 = 'CO'", folder, 'ColombiaUnits',
          '    /// The departments of Colombia and its capital district.', 'colombia')
    outlines(database, folder)


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
