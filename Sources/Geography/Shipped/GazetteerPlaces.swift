// swift-format-ignore-file
// Made by Tools/extract-gazetteer.py. Do not edit.

extension Shipped {
    /// Populated places of Ukraine, Belarus and the west and south of European Russia: derived from GeoNames,
    /// https://www.geonames.org, CC BY 4.0; the script says what was changed.
    static let places = #"""
        = BY-BR
        23717 52109 347138 Brest|Берасьце|Берестя|Брест|Брест-Литовск|Брэст|Beras'ce|Berestja|Brehst|Bressicia|Brest Litovsk|Brest i Kviterussland|Brest nad Bugem|Brest-Litowsk|Bresta|Brestas|Bresto|Breszt|Brzesc|Brzesc nad Bugiem|Brzesc-Litewsk|Brzesc-Litewski|Byeras'tsye
        26008 53133 170039 Baranovichi|Баранавічы|Барановичи|Baranavichy|Baranavitsjy|Baranawitschy|Baranoviche|Baranovichi - Baranavichy|Baranoviciai|Baranovitchi|Baranovitsi|Baranowicze|Baranowitschi
        26067 52122 123283 Pinsk|Пинск|Пінск|Пінськ|Pinscum|Pinska|Pinskas|Pinszk
        24356 52212 52235 Kobryn|Кобрин|Кобринь|Кобрын|Kobrin|Kobrina|Kobriny|Kobrynas
        24978 52531 27986 Byaroza|Берёза|Бяроза|Bereza|Bereza Kartuska|Bereza-Kartuskaya|Bereza-Kartuzskaya|Berjoza|Bjaroza|Kartuz-Bereza
        26801 52249 23396 Luninyets|Лунинец|Лунінец|Luninec|Luninets|Luniniec|Luniniez
        25335 52708 22189 Ivatsevichi|Івацэвічы|Ивацевичи|Fol'vark Ivatseviche|Ivacehvichy|Ivacevichi|Ivantsevichi|Ivatsevichy|Iwacewicze|Twacewicze
        24455 52555 18994 Pruzhany|Пружаны|Pruzana|Pruzhana
        25532 52147 15833 Ivanovo|Іванава|Иваново|Ivanava
        25160 52187 14659 Drogichin|Драгічын|Дрогичин|Dragichyn|Drahichyn|Drohiczyn
        24011 52199 14430 Zhabinka|Жабинка|Жабінка|Stara Sabinka|Zabinaa|Zabinka
        26836 51890 14034 Stolin|Столин|Столін|Stolina|Stoline
        26431 52759 13155 Hantsavichy|Ганцавичи|Ганцавічы|Ганцевичи|Ганцевичі|Gancavichi|Gancavichy|Gancevichi|Gantseviche|Gantsevichi|Hancavicai|Hancavici|Hancavicy|Hancewicze|Hantsavitchy|Hantsavitsy|Hanzawitschy
        24075 51795 12593 Malorita|Маларыта|Малорита|Malaryta|Maloryta
        27476 52217 11823 Mikashevichy|Микашевичи|Мікашевічы|Makasheviche|Mikasheviche|Mikashevichi|Mikaszewicze
        25178 52473 10984 Byelaazyorsk|Белаазёрск|Белоозерск|Belaazjorsk|Beloozersk|Berezovskiy
        26263 53039 10473 Lyakhovichi|Ляхавічы|Ляховичи|Lachowicze|Ljakhavichy|Ljakhovichi|Lyakhavichy|Lyakhoviche
        23810 52400 8114 Kamenets|Каменец|Камянец|Kamenec|Kamenets-Litevske|Kamenets-Litevski|Kamenets-Litovsk|Kamenets-Litovskiy|Kamieniec Litewski|Kamjanec|Kamyanyets|Kmenets-Litovskiy
        27216 52057 5658 Davyd-Haradok|Давид Гарадок|Давид-Городок|Давыд-Гарадок|David Garadok|David-Gorodok|Davidgrodek|Davidharadoka|Davyd Haradokas|Davyd-Garadok|Dawid-Grodek|Dawidgrodek
        23371 52371 4940 Vysokaye|Высокае|Высокое|Vysokae|Vysoke-Litevske|Vysoko-Litovsk|Vysokoe|Vysokoye|Wysokie Litewski|Wysokie Litewskie|Wysokie Litowski
        25607 52314 4079 Motal'|Моталь|Мотоль|Motol'
        25843 52518 3625 Tsyelyakhany|Телеханы|Целяханы|Celjakhany|Telechan|Telechany|Telekhany
        25987 52339 2800 Lahishyn|Лагішын|Логишин|Lagishyn|Logichin|Logishin|Logishyn|Lohiszym
        24894 52863 2642 Ruzhany|Ружаны|Rozana|Ruzhana|Ruzhinoy
        26008 53325 2600 Gorodishche|Гарадзішча|Городище|Garadzishcha|Gorodishhe|Gorodyshche|Haradzishcha|Horodyszcze
        23740 52219 2372 Charnawchytsy|Чарнаўчыцы|Чернавчицы|Charnauchycy|Chernavchicy|Chernavchitse|Chernavchitsy|Czernawczyce
        25155 52758 1770 Kosava|Косава|Косово|Коссово|Kosov|Kosovo|Kosow|Kossava|Kossov|Kossovo|Kossow|Kossuv
        27009 52207 1700 Kazhan-Haradok|Кажан-Гарадок|Кожан-Городок|Kazhan-Garadok|Kozangrodek|Kozhan-Gorodok|Kozhan-Grudek
        24786 52204 1369 Antopal'|Антопаль|Антополь|Antopol
        23655 51882 1324 Znamenka|Дуричи|Дурычы|Знаменка|Durichi|Durychy
        25203 52644 1200 Nyakhachava|Нехачево|Няхачава|Nekhachevo|Nekhachjovo|Njakhachava
        23805 52558 1200 Kamyanyuki|Каменюки|Камянюкі|Kameniki|Kamenjuki|Kamenyuki|Kamieniki|Kamjanjuki
        26130 52189 1185 Asnyezhytsy|Аснежыцы|Оснежицы|Asnezhycy|Os'nezhitse|Osnejicy|Osnezhicy|Osnezhitsy|Osniezyce
        23605 51744 1162 Damachava|Дамачава|Домачеве|Домачово|Damacava|Damacsava|Damatschawa|Domacheva|Domacheve|Domachevo|Domachovo|Domaczewo|Neubrow
        23633 52155 1000 Skoki|Скоки|Скокі
        24868 52587 752 Syalyets|Селец|Сялец|Selec|Selets|Sielec|Sjalec
        26038 53214 639 Stolovichi|Сталовічы|Столовичи|Stalovichy|Stoloviche|Stolowicze|Stvolovichi
        26784 51859 0 Rechytsa|Речица|Рэчыца|Rechica|Rechitsa|Rehchyca|Zhechytse
        24084 52157 0 Rahozna|Рагозна|Рогозно|Ragozna|Rogozno
        = BY-HM
        27567 53900 1742124 Minsk|Минск|Минск ош|Минскай|Мінск|Мінськ|Minsc|Minscum|Minsk osh|Minska|Minskaj|Minskas|Minsko|Minszk|Myensk|Myenyesk
        = BY-HO
        30975 52434 501193 Homyel'|Гомел|Гомель|Гомєль|Gomel'|Gomela|Gomelis|Gomelj|Homel|Homelj|Homiel
        29216 52042 104517 Mazyr|Мазыр|Мозир|Мозырь|Masyr|Mazir|Mazira|Mozir|Mozyr|Mozyrius|Mozyrz
        30024 52893 76304 Zhlobin|Жлобин|Жлобін|Korpilovka|Zlobin
        30392 52362 64733 Rechytsa|Речица|Рэчыца|Rechica|Rechitsa|Rechysta|Rehchyca|Retschyza|Ryechitsa
        29739 52633 61812 Svetlogorsk|Светлагорск|Светлогорск|Shatilki|Shatsilki|Svetlagorsk|Svyetlahorsk
        29326 52132 36656 Kalinkovichi|Калинкавичы|Калинковичи|Kalinkavichy|Kalinkowitschi
        30049 53093 31490 Rahachow|Рагачов|Рагачоў|Рогачев|Рогачов|Ragachou|Ragachov|Rahacou|Rahacovas|Rahatchow|Rahatjou|Rahatschou|Rahatsou|Rogachev|Rogachjov|Rogachov|Rogatschew|Rohaczow
        31314 52415 17901 Dobrush|Добруш
        27856 52217 15788 Žytkavičy|Житкавичи|Житковичи|Житковичі|Жыткавычы|Жыткавічы|Jitkovichi|Jytkavitchy|Zhitkavichi|Zhitkovichi|Zhytkavichy|Zhytkavychy|Zjytkavytjy|Zytkavicai|Zytkavicy|Zytkavitsy|Zytkowicze
        29983 51908 13001 Khoyniki|Хойники|Хойнікі|Choiniki|Khojniki|Khoynki
        30917 52539 10552 Kastsyukowka|Касцюкоўка|Костюковка|Kascjukouka|Kostjubowka|Kostjukovka|Kostyukovka
        28496 52130 10278 Petrikov|Петриков|Петрыкаў|Petrikovo|Petrykau|Pyetrykaw
        30918 52916 8926 Chachersk|Чачерск|Чачэрск|Чечерск|Чечерськ|Cacersk|Cacerska|Chachehrsk|Chechers'k|Csacserszk|Czeczersk|Tchatchersk|Tjatjersk|Tsatsersk
        29154 51814 8623 Yel'sk|Ельск|Каралін|Jelskas|Karalin|Karolin
        31181 52554 8580 Vyetka|Ветка|Vetka
        30568 52717 8534 Buda-Kashalyova|Буда-Кашалёва|Буда-Кошелево|Буда-Кошельово|Bouda-Kachaliova|Buda Kasaliova|Buda Kashalova|Buda Koszelewska|Buda-Kasaljova|Buda-Kashaljova|Buda-Koshel'ovo|Buda-Koshelevo|Buda-Koshelevskaya|Buda-Kosheljovo
        29498 51797 8388 Narovlya|Наровля|Нароўля|Naroulja|Narovlja|Narowlya
        28880 52648 7167 Aktsyabrski|Акцябрскі|Октябрьский|Akcjabrski|Karpilovka|Oktjabr'skij|Oktyabr'skiy
        30793 51941 6028 Loyev|Лоев|Лоеў|Loeu|Loev|Lojew|Loyew
        30267 51791 4579 Bragin|Брагин|Брагін|Brahin
        29829 52251 3143 Vasilyevichy|Василевичи|Васілевічы|Vasilevichi|Vasilevichy|Wasilewicze
        27735 52068 3100 Turaŭ|Турів|Тураў|Туров|Turau|Turiv|Turov|Turow
        29599 52519 2500 Sasnovy Bor|Сасновый Бор|Сосновый Бор|Sasnovyj Bor|Sosnovyj Bor|Sosnovyy Bor
        29418 52804 2300 Parychy|Паричи|Парычы|Parichi|Partchi
        30984 52103 2159 Novaya Huta|Нова Гута|Новая Гута|Nova Guta|Novaja Guta|Novaja Huta|Novaya Guta
        30460 53157 1840 Dowsk|Довск|Доўск|Dousk|Dovsk
        31071 52397 1423 Peramoga|Перамога|Перемога|Победа|Peremoga|Pieramoha|Pobeda
        31136 52564 1249 Khal'ch|Хальч
        31112 52351 1141 Karanyowka|Каранёўка|Коренёвка|Karanjouka|Korenevka|Korenjovka|Korinevka
        27488 52340 577 Lenin|Ленин|Ленін|Lenino|Lyenin
        28491 51731 0 Stodolichi|Стадолічы|Стодоличи|Stadolichy|Stodolishche
        28328 51786 0 Lel'chitsy|Лельчицы|Лельчыцы|Lel'chicy|Lel'chycy|Lyel'chytsy
        30802 53130 0 Korma|Карма|Корма|Karma
        28542 51868 0 Buynovichi|Буйнавічы|Буйновичи|Bujnavichy|Bujnichi|Bujnovichi|Buynavichy
        = BY-HR
        23829 53676 363718 Hrodna|Гародня|Гродна|Гродно|Gardinas|Garodnja|Goradnia|Grodna|Grodno
        25300 53883 103262 Lida|Лида|Ліда|Lieda|Lyda
        25317 53088 48402 Slonim|Слоним|Слонім|Slanimas|Slonima
        24451 53156 41020 Vaukavysk|Вавкависк|Ваўкавыск|Вовковиськ|Волковиск|Волковыск|Valkaviskas|Vaukavisk|Vavkavisk|Vavkaviska|Vavkaviszk|Vawkavysk|Volkovisk|Volkovysk|Vovkovis'k|Waukawysk|Wolkowysk
        26396 54480 35072 Smarhoń|Смаргонь|Сморгонь|Smargon'|Smarhon'|Smorgon'|Smorgone|Smorgonie|Smurgainys
        25819 53594 27624 Novogrudok|Навагрудак|Новогрудок|Naugardukas|Navagrudak|Navahradak|Navahroedak|Navahroudak|Navahrudak|Navahrudaka|Nawahradak|Novogrodek|Novogroudok|Novogrudek|Nowogrodek
        25937 54418 16804 Oshmyany|Ашмяны|Ошмяни|Ошмяны|Achmiany|Aschmjany|Ashmiany|Ashmjani|Ashmjany|Ashmyany|Asjmjany|Asmena|Asmiany|Asmjani|Asmjany|Oshmjani|Oshmjany|Oshmyana|Oszmiana
        25955 54614 15265 Astraviec|Астравец|Островец|Островець|Островцы|Astravas|Astravec|Astravets|Astraviets|Astravjeca|Astravyets|Ostrov|Ostrovcy|Ostrovec|Ostrovets|Ostrowiec
        24746 53601 15127 Shchuchyn|Шчучын|Щучин|Shchuchin|Shhuchin|Szczuczyn
        24539 53412 14239 Mosty|Масти|Масты|Мости|Мосты|Mastai|Masti|Masty|Mosti
        25497 53724 11800 Byarozawka|Берёзовка|Бярозаўка|Berezovka|Berjozovka|Bjarozauka
        24248 53590 9707 Skidel'|Скидель|Скідаль|Скідзель|Skidal'|Skidzel'|Skidzyel'
        25408 53462 7596 Dyatlovo|Дзятлава|Дятлово|Djatlovo|Dzentsel|Dzjatlava|Dzyatlava|Zdzentsyul|Zdzieciol
        24424 53265 7300 Krasnosel'skiy|Краснасельскі|Красное Село|Красносельский|Krasnasel'ski|Krasnasyel'ski|Krasne Selo|Krasnoe Selo|Krasnosel'skij|Krasnoye Selo
        26523 54710 7000 Vishnyeva|Вишнево|Вішнева|Vishnev|Vishneva|Vishnevo|Wiszniew
        25776 53932 6906 Iwye|Іўе|Ивье|Iue|Iv'e|Iv'ye|Iwie|Iwje
        24407 53284 6200 Ross'|Россь|Рось|Ros'
        24812 53149 6193 Zel'va|Зельва|Зэльва|Zehl'va|Zelwa
        24097 53034 5851 Svislach|Свислач|Свислоч|Свислочь|Свіслач|Свіслоч|Svislac|Svislaca|Svislatch|Svislatj|Svislats|Svisloch|Svislocius|Swislocz|Szviszlacs
        24020 53196 5647 Vyalikaya Byerastavitsa|Большая Берестовица|Вялікая Бераставіца|Berestovitsa|Bol'saja Berestovica|Bol'shaja Berestovica|Bol'shaya Berestovitsa|Brzostowica Wielka|Vel'ke Bzhostovitsa|Velikaya Berestovitsa|Velikaya Bzhostovitsa|Vjalikaja Berastavica
        26141 53565 5546 Korelichi|Гарадскі пасёлак Карэлічы|Кареличи|Карэлічы|Кореличи|Кореличі|Garadski pasjolak Karehlichy|Karehlichy|Karelicai|Karelichi|Karelichy|Karelicsi|Karelicy|Karelitjy|Karelitschy|Karelitsy|Korelicze|Korelitz
        25312 54154 5532 Voronovo|Воранава|Вороново|Varanavas|Verenov|Voranava|Voronov|Voronuv|Werenow
        26014 54258 5000 Hal'shany|Гальшаны|Гольшаны|Alsenai|Gal'shany|Gol'shany|Holszany|Ol'shany|Olshan
        26292 54312 3100 Kreva|Аграгарадок Крэва|Крево|Крэва|Agragaradok Krehva|Krehva|Krevo|Krewo
        26138 54317 2500 Baruny|Баруны|Боруны|Boruny
        26467 53454 2248 Mir|Мир|Мір|Mira|Myrius
        26194 54513 1840 Soly|Солы|Salos
        25344 53013 1800 Zhirovichi|Жировичи|Жыровіцы|Жыровічы|Zhirovitsy|Zhyrovichy|Zhyrovicy|Zhyrovitse|Zhyrovitsy|Zyrowice
        24530 53732 1529 Ostryna|Астрына|Острино|Острына|Astryna|Ostrina|Ostrino
        23882 53460 1500 Indura|Індура|Индура
        25577 54116 1500 Hyeranyony|Геранены|Geranainys|Geraneny|Geranjony|Geranony
        24983 53597 1017 Zhaludok|Жалудок|Желудок|Zheludok|Zholudok|Zoludek
        26548 54419 1000 Zalyessye|Залессе|Залесье|Zales'e|Zales'ye|Zalesie|Zalesse
        24184 53722 1000 Azyory|Азёры|Озеры|Azjory|Jeziory|Ozjory|Yezery
        26060 53752 988 Lyubcha|Любча|Ljubcha|Lubcz|Lyubch
        23657 53831 901 Sopotskin|Сапоцкін|Сопоцкин|Sapockin|Sapotskin|Sopockin|Sopockinie
        23748 53612 874 Korobchicy|Каробчыцы|Коробчицы|Karobchycy|Korobczyce
        25908 54159 842 Traby|Трабы
        25167 53801 700 Byelagruda|Белагруда|Белогруда|Belagruda|Belogruda|Belogrudy|Byelahruda
        26312 53526 630 Turets|Турец|Турэц|Turec|Turehc|Turzec|Tuzhets
        24366 52937 616 Porazava|Поразава|Порозово|Porozov|Porozovo|Porozow|Porozuv
        25799 53721 603 Vselyub|Вселюб|Уселюб|Useljub|Usyelyub|Vseljub|Wsielub
        26186 53634 600 Shchorsy|Шчорсы|Щорсы|Shhorsy|Sloboda
        = BY-MA
        30340 53909 352896 Mahilyow|Магілёў|Могилев|Могильов|Magiljou|Maguilov|Mahileu|Mahiliou|Mahiljou|Mahiljov|Mahiljow|Mahilou|Mogil'ov|Mogilev|Mogileva|Mogilew|Mogiliavas|Mogiliovas|Mogiljov|Mogiljow|Moguilev|Mohylew
        29205 53147 205502 Bobruysk|Бабруйск|Бобруйск|Babroejsk|Babruisk|Babrujsk|Babruysk|Bobruisk|Bobruiskas|Bobrujsk
        28629 53306 28745 Osipovichi|Асіпоповічы|Осиповичи|Asipopovichy|Asipovichy|Ospipovichi|Ossipowitschi|Sipovichi
        30986 54286 28626 Horki|Горки|Горкі|Horkai
        31714 53719 22973 Krychaw|Кричев|Крычаў|Krichev|Krychau|Krytchev|Krytschau
        30231 53521 16296 Bykhov|Бихав|Бихов|Быхаў|Быхов|Bikhav|Bikhov|Bychau|Bychavas|Bychow|Byh'au|Bykhau|Bykhaw|Star Bykhov|Staryy Bykhov
        31956 53605 14868 Klimovichi|Климавичи|Климовичи|Климовичі|Клімавічы|Klimavicai|Klimavichi|Klimavichy|Klimavitchy|Klimavitjy|Klimavitsy|Klimawitschy|Klimowicze|Klimowitschi
        32051 53355 14757 Kostyukovichi|Касцюковічы|Костюковичи|Kascjukovichy|Kastsyukovichy|Kommunary|Kostjukovichi|Kostokovya
        30287 54213 14738 Shklov|Шклов|Шклоў|Shklou|Shklow
        31722 54018 9959 Mscislau|Мстиславль|Мстиславъл|Мсцислав|Мсціслаў|Horad Mstsislau|Mscislav|Mscislavas|Mscislaw|Mstislavl'|Mstislavul|Mstsislau|Mstsislaw|Mszislau
        30966 53807 9690 Chausy|Чавуси|Чавусы|Чауси|Чаусы|Cavusai|Chausi|Chavusi|Chavusy|Czausy|Tchavoussy|Tjavusy|Tsavusy|Tschawussy
        29709 53995 9553 Belynichi|Белыничи|Бялынічы|Bjalynichy|Byalynichy|Byelinichi
        29471 53270 7806 Kirovsk|Кировск|Кіраўск|Kirausk|Kirawsk|Startsy
        28683 52902 7800 Glusk|Глуск|Glussk
        31385 53569 7710 Cherikov|Чериков|Чэрыкаў|Chehrykau|Cherykaw|Tscherikow
        31000 53443 7647 Slawharad|Славгарад|Славгород|Слаўгарад|Propoisk|Propoysk|Slaugarad|Slauharad|Slavgarad|Slavgorod|Slawograd|Szlavharad
        29796 54253 7300 Krugloye|Круглае|Круглое|Kruglae|Krugloe|Kruhlaye
        29336 53492 7249 Kličaŭ|Кличев|Клічаў|Klichau|Klichaw|Klichev|Kliczewo
        31401 53336 6100 Krasnapollye|Краснаполле|Краснополье|Красноролье|Krasnapolle|Krasnopol'e|Krasnopol'ye|Krasnorol'e
        30267 53854 4000 Buynichy|Буйничи|Буйнічы|Bujnichi|Bujnichy|Bunichi|Buynichi
        31090 54121 2900 Drybin|Дрибин|Дрыбін|Dribin|Staryy Dribin
        29005 53399 2600 Yalizava|Елизово|Ялізава|Elizovo|Jalizava|Oktyabr'|Yelizovo
        30193 53329 2359 Krasnyy Bereg|Красный Берег|Krasny Bereg|Krasnyj Bereg
        29512 53217 2000 Myshkavichy|Мышкавічы|Мышковичи|Khutora Mishkovskiye|Mishkovskiye|Myshkovichi
        30350 53777 2000 Posëlok Voskhod|Восход|Посёлок Восход|Усход|Poselok Voskhod|Posjolok Voskhod|Uskhod|Voskhod
        31479 53927 1990 Khodosy|Зелёная Дубрава|Ходасы|Ходосы|Khodasy|Zelenaya Dubrava|Zeljonaja Dubrava
        30176 53778 1807 Myazhysyatki|Межисятки|Мяжысяткі|Mezhisjatki|Mezhisyatki|Mjazhysjatki
        30520 53884 1753 Kadino|Кадино|Novyy Lyubuzh
        30383 53833 1717 Veyno|Вейно|Veina|Vejno
        30360 53985 1572 Palykavichy Pyershyya|Палыкавічы Першыя|Полыковичи|Palykavichy Pershyja|Polyk'vichi|Polykovichi|Polykovichi Pervyye
        30262 53735 1528 Dashkawka|Дашкаўка|Дашковка|Dashkauka|Dashkovka
        30296 54090 1500 Kamyennyya Lavy|Каменные Лавы|Каменныя Лавы|Kamennye Lavy|Kamennyja Lavy|Kamennyye Lavy
        28857 53087 1400 Hlusha|Глуша|Glusha
        30560 53865 1341 Ramanavichy|Раманавічы|Романовичи|Romanovichi
        29992 53980 1224 Vishow|Вишов|Вішоў|Khutora Vishovskiye|Vishou|Vishov|Vishovo
        30264 54101 1000 Lotva|Лотва
        30700 53818 799 Harbavichy|Гарбавічы|Горбовичи|Garbavichy|Garbovichi|Gorbovichi|Grabovichi
        28819 53253 770 Tatarka|Татарка
        30151 53975 767 Knyazhytsy|Княжицы|Княжыцы|Knjazhicy|Knjazhycy|Knyazhichi|Knyazhitsy|Knyazhnitsy
        30618 53712 764 Ryasno, Рясно, Расна|Бесчинье|Beschin'e|Beschin'ye
        30619 54190 685 Gorodishche|Гарадзішча|Городище|Garadzishcha|Gorodishhe|Haradzishcha
        30250 53957 663 Novoye Pashkovo|Новае Пашкава|Новое Пашково|Novae Pashkava|Novo-Pashkovo|Novoe Pashkovo
        30459 53979 650 Mastok|Масток|Мосток|Mostok
        30383 53953 580 Николаевка-2
        29626 53954 579 Vyalikaya Mashchanitsa|Вялікая Машчаніца|Bol'shaya Moshchanitsa|Moshanitsa|Moshchanitsa|Vjalikaja Mashchanica
        29879 54150 555 Komsyenichy|Комсеничи|Комсенічы|Komsenichi|Komsenichy|Komsinichi
        30377 53813 512 Novosëlki|Новосёлки|Novoselki|Novosjolki
        29918 54060 504 Halowchyn|Галоўчын|Головчин|Galouchyn|Golovchin
        32579 53408 0 Khotimsk|Хотимск|Хоцімск|Chotimsk|Khocimsk|Khotsimsk
        31714 53699 0 Horad Krychaw|Горад Крычаў|Кричев|Gorad Krychau|Gorod Krichev|Krichev
        = BY-MI
        28505 54228 133700 Barysaw|Барысаў|Борисов|Barysau|Borisov|Borissow|Horad Barysaw
        27536 52790 96418 Soligorsk|Салигорск|Салігорск|Солигорск|Солігорськ|Chizhevichi|Saligorsk|Salihorsk|Salihorska|Salihorskas|Salyhorsk|Szalihorszk
        26854 54317 87339 Maladziečna|Маладзечна|Молодечно|Maladsetschna|Maladzechna|Maladzyechna|Molodechno|Molodeczno
        28333 54098 62983 Horad Zhodzina|Горад Жодзіна|Жодино|Gorad Zhodzina|Gorod Zhodino|Schodsina|Zhodino|Zhodzina|Zodino
        27542 53015 58995 Slutsk|Слуцк|Слуцьк|Sloetsk|Sloutsk|Sluc'k|Slucka|Sluckas|Sluzk
        27132 53685 29607 Dzyarzhynsk|Дзержинск|Дзержинськ|Дзяржынск|Dsjarschynsk|Dzerjinsk|Dzerzhins'k|Dziarjynsk|Dziarzjynsk|Dziarzynsk|Dziarzynskas|Dzierzynsk|Dzjarzhinsk|Dzjarzhynsk|Dzjarzinska|Dzjarzsinszk|Dzjarzynsk|Kaiden|Kaydanovo|Koydanava|Koydanovo
        26911 54491 26015 Vileyka|Вилейка|Вілейка|Vileika|Vilejka|Vilyeyka|Wilejka
        28089 54025 24402 Smaliavičy|Горад Смалявічы|Смолевичи|Gorad Smaljavichy|Horad Smalyavichy|Smalyavichy|Smolevichi|Smolewitsch
        28147 53509 19892 Mar'ina Gorka|Марьина Горка|Мар'іна Горка|Mar''ina Horka|Maryina Gorka
        27333 53750 19006 Fanipol|Фаниполь|Fanipal|Fanipalis
        26735 53480 17603 Stowbtsy|Стовпци|Столбци|Столбцы|Столбці|Стоўбцы|Stolbci|Stolbcy|Stolbtsy|Stolbtzy|Stolpcai|Stolpce|Stolptse|Stolptsy|Stolpze|Stoubcy|Stoubtsy|Stovbci|Stovpci|Sztovbci
        27270 54011 17166 Zaslawye|Заславль|Заславъл|Заслаўе|Saslauje|Zaslaue|Zaslauje|Zaslav|Zaslavje|Zaslavl'|Zaslavul|Zaslaw
        27782 53944 17000 Kalodzishchy|Калодзішчы|Колодищи|Kolodishchi|Kolodishhi
        26677 53222 15897 Nesvizh|Несвиж|Нясвіж|Nes'vezh|Nesvyzius|Nieswiez|Njasviz|Njasvizh|Njaswisch|Nyasvizh|Nyaszvizs
        27851 54206 15543 Logoysk|Лагойск|Логойск|Lagojsk|Lahoysk|Logojsk
        27696 54007 15000 Lyasny|Лесной|Лясны|Lesnoj|Lesnoy|Ljasny
        28005 52798 11165 Lyuban'|Любань|Ljuban'|Luban
        28988 53839 11125 Bierazino|Беразіно|Березино|Berazino|Berezino|Berezyna|Byerazino
        26639 53064 11072 Kletsk|Клецк|Kleck|Klyetsk
        27595 53779 10869 Machulishchy|Мачулищи|Мачулішчы|Machulische|Machulishche|Machulishchi|Machulishhi|Mochulischi
        28267 53040 10683 Staryye Dorogi|Старые Дороги|Старыя Дарогі|Starye Darogi|Starye Dorogi|Staryja Darogi|Staryya Darohi
        28431 53706 10617 Červień|Игумен|Червень|Чэрвень|Chehrven'|Cherven'|Chervyen'|Igumen|Ihumen|Tscherwen
        27214 53463 10474 Uzda|Узда
        26527 54089 9840 Volozhin|Валожын|Воложин|Valozhyn|Volozhy'n|Wolozyn
        27091 53152 9767 Kopyl'|Капыль|Копыль|Kapyl|Kopil
        27898 53624 8978 Druzhny|Дружны|Druzhnyy|Poselok Druzhnyy
        29137 54318 8276 Krupki|Крупки|Крупкі|Kroupki|Krupka|Krupkos
        27641 53783 8000 Hatava|Гатава|Гатово|Gatava|Gatovo
        27830 54424 7800 Plyeshchanitsy|Плешчаніцы|Плещеницы|Pleshchanicy|Pleshchenitsa|Pleshchenitsy|Pleshhenicy
        26936 54879 6822 Myadzyel|Мядель|Мядзел|Medilas|Miadziol|Mjadel'|Mjadzel|Myadel'
        28765 54280 6524 Loshnitsa|Лошница|Лошніца|Loshnica
        27056 53967 6300 Rakaw|Ракаў|Раков|Rakau|Rakov|Rakow|Rakuv
        27241 54155 6100 Radaškovičy|Радашковічы|Радошковичи|Radashkovichy|Radoshkoviche|Radoshkovichi|Radoshkovichy|Radoszkowice|Radoszkowicze|Rodoszkowice
        27461 52727 6000 Starobin|Старобин|Старобін|Starobino
        27107 54270 5300 Chyst'|Чисть|Чысць|Chist'|Chysc'
        28012 53750 5200 Smilavičy|Смиловичи|Смілавічы|Smilavichy|Smilovichi|Smilowicze
        27425 53943 5000 Zhdanovichy|Ждановичи|Ждановічы|Zhdanovicha|Zhdanovichi
        27534 53831 5000 Syenitsa|Сенница|Сеніца|Senica|Senitsa|Sennica
        27675 54002 5000 Borovlyany|Бараўляны|Боровляны|Barauljany|Borovljany
        27693 53739 4800 Michanovichi|Михановичи|Міханавічы|Mikhanavichy|Mikhanovichi
        27170 52852 4700 Chyrvonaya Slabada|Красная Слобода|Чырвоная Слабада|Chyrvonaja Slabada|Krasnaja Sloboda|Krasnaya Sloboda
        26743 53886 4206 Ivyanyets|Івянец|Ивенец|Ivenec|Ivenets|Ivjanec|Iwienjec
        27920 53640 4200 Svislach|Свіслач|Svisloch'
        26540 53312 3576 Gorodeya|Гарадзея|Городея|Garadzeja|Gorodeja|Gorodey|Gorodzey|Haradzyeya|Horodziej
        27567 54004 3470 Bal'shavik|Бальшавік|Большевик|Bol'shevik|Sovkhoz Bol'shevik
        26708 54910 3400 Narach|Нарач|Нарочь|Naroch'
        26731 54565 3400 Narach|Нарач|Нарочь|Naroch'|Narocz
        27893 52948 3300 Urechcha|Уречье|Урэчча|Urech'e|Urech'ye|Urehchcha|Uretschje
        27522 53819 3000 Yubilyeyny|Юбілейны|Jubilejny|Yubileynyy
        27862 53598 2900 Rudzyensk|Руденск|Рудзенск|Rudensk|Rudzensk|Rudziensk
        27830 53525 2900 Prawdzinski|Правдинский|Праўдзінскі|Praudzinski|Pravdinskij|Pravdinskiy
        27076 54244 2900 Krasnaye|Краснае|Красное|Kasnoye|Krasnae|Krasne|Krasnoe|Krasnoye
        28247 53530 2800 Puchavičy|Пухавічы|Пуховичи|Puchowitschi|Pukhavichy|Pukhovichi
        26401 53221 2600 Snow|Снов|Сноў|Snou|Snov|Snuv
        27868 53820 2500 Zamostochye|Замасточча|Замосточье|Zamastocca|Zamastochcha|Zamostoch'e
        27504 53740 2500 Samakhvalavichy|Самахвалавічы|Самохваловичи|Poselok Samokhvalovichi|Samokhvalovichi
        27054 53587 2445 Enyerhyetykaw|Энергетиков|Энергетыкаў|Ehnergetikov|Ehnergetykau|Energetikov
        27695 54065 2390 Astrashytski Haradok|Астрашыцкі Гарадок|Острошицкий Городок|Astrashycki Garadok|Gorodok|Ostroshickij Gorodok|Ostroshitski Gorodok|Ostroshitskiy Gorodok
        28198 54041 2300 Октябрьский|Кастрычніцкі|Kastrychnicki|Oktjabr'skij
        26730 53454 2200 Novy Svyerzhan'|Новы Свержань|Новый Свержень|Novy S'verzhen'|Novy Sverzhan'|Novyj Sverzhen'|Novyy Sverzhen'|Swierzen Nowy
        27714 53851 2100 Vyaliki Trastsyanets|Вялікі Трасцянец|Bol'shoy Trostenets|Vjaliki Trascjanec
        27797 53797 2000 Pryvol'ny|Прывольны|Privol'nyy
        27218 54069 1946 Pyatryshki|Петришки|Пятрышкі|Petrishki|Pietryszki|Pjatryshki
        27229 53629 1850 Stan'kava|Станькава|Stan'kovo
        27452 53821 1822 Schomyslitsa|Шчомысліца|Shchomyslica|Shchomyslitsa
        27887 54009 1819 Slabada|Озерицкая Слобода|Слабада|Слобода|Aziaryckaya Slabada|Ozerickaja Sloboda|Ozeritskaya Sloboda|Sloboda
        27296 54417 1800 Iĺja|Ілья|Илья|Il'ja|Il'ya|Ilia|Iliya
        28173 53527 1780 Blon'|Блонь
        26658 54378 1602 Turets-Bayary|Турэц-Баяры|Bojary|Boyary|Turehc-Bajary|Turets-Boyary
        27441 54010 1522 Syomkava|Сёмкава|Semkovo|Sjomkava
        28007 54076 1500 Usiazh|Усяж|Usjazh
        27711 54002 1400 Lyeskawka|Лескаўка|Leskauka|Leskovka
        28956 54517 1385 Kholopenichi|Халапенічы|Халопенічы|Холопеничи|Khalapenichy|Khalopenichy|Khalopyenichy
        28019 52787 1350 Sarachy|Сарачы|Sarachi|Sorochi
        27843 53782 1306 Luhavaya Slabada|Лугавая Слабада|Lugavaja Slabada|Lugovaya Sloboda|Lugovskaya Sloboda
        27940 53679 1300 Dukora|Дукора
        26990 53071 1299 Timkovichi|Тимковичи|Цімкавічы|Cimkavichy|Tsimkavichy
        27289 54713 1298 Kryvichy|Кривичи|Крывічы|Krivichi|Krzywicze|Kshyviche
        27201 53916 1269 Novosel'ye|Наваселле|Новоселье|Navaselle|Navasyellye|Novosel'e
        26782 54304 1259 Nasilava|Насілава|Nasilovo|Nasilowo|Nosilovo
        27435 53782 1253 Atolina|Атоліна|Atolino
        27392 53840 1247 Azyartso|Азярцо|Озерцо|Azjarco|Ozerco|Ozertso|Strochitsy-Ozertso
        27621 53970 1200 Sonechny|Солнечный|Сонечны|Сонечный|Solnechnyj|Sonechnyj
        27307 53909 1145 Khatsyezhyna|Хатежино|Хацежына|Khacezhyna|Khatezhino
        27138 52522 1100 Hotsk|Гоцк|Gotskaya|Hock
        29273 54340 1100 Bobr|Бобр
        27798 53986 1033 Korolëv Stan|Королёв Стан|Korolev Stan|Koroljov Stan
        28484 54012 1000 Zyalyony Bor|Зеленый Бор|Зялёны Бор|Zelenyj Bor|Zelenyy Bor|Zjaljony Bor
        27382 53925 1000 Tarasovo|Тарасово
        26653 53243 1000 Rudavka|Рудавка|Рудаўка|Rudauka|Rudawka
        27073 53610 1000 Nyehorelaye|Негорелое|Негорэлае|Negorehlae|Negoreloe|Negoreloye
        27700 53869 967 Bol'shoye Stiklevo|Большое Стиклево|Bol'shoe Stiklevo|Bol'shoye Stsiklevo
        27859 53975 950 Yukhnovka|Юхновка|Jukhnovka
        27838 53983 920 Gorodishche|Городище|Gorodishhe
        26395 54852 896 Svir|Свирь|Свір|Suevaer|Svieriai|Swir|Syvaeri
        27668 53970 790 Valer'yanovo|Валерьяново|Valer'janovo
        28386 53734 748 Ostrovy|Островы
        29149 53848 728 Pahost|Пагост|Погост|Pagost|Pogost
        27413 54798 721 Budsław|Будслав|Будслаў|Budslau|Budslav|Budslaw|Poselok Budslav|Stary Budslaw|Staryy Budslav
        28221 54358 713 Zyembin|Зембин|Зембін|Zembin
        28432 53728 672 Natal'yewsk|Натальеўск|Natal'eusk|Natal'yevsk
        27695 53431 667 Šack|Шацк|Shack|Shatsk|Szack
        28870 53807 650 Paplavy|Паплавы|Поплавы|Poplavy
        28027 54005 640 Zabalotstsye|Забалоцце|Zabalocce|Zabolot'ye
        26690 53347 640 Vishnyavyets|Вішнявец|Vishnevets|Vishnjavec
        28156 53753 562 Valyevachy|Валевачы|Valevachy|Volevachi
        27335 53766 525 Charkasy|Чаркасы|Cherkassy|Cherkasy
        = BY-VI
        30205 55190 358927 Vitebsk|Витебск|Витепск|Витьбьскъ|Вітебськ|Віцебск|Vicebsk|Vicebsko|Vicebszk|Viciebsk|Vit'b'sku|Vitebscum|Vitebska|Vitebskas|Vitepsk|Vitsebsk|Vitsemp'sk|Vitsiebsk|Vitsyebsk|Witebsk|Wizebsk
        30404 54514 101662 Orsha|Орша|Orsa|Orscha|Orsza|Vorsja
        28593 55526 95370 Novopolotsk|Наваполацк|Новополоцк|Новополоцьк|Navapolack|Navapolackas|Navapolatsk|Nawapolazk|Novopoloc'k|Novopolocka|Nowopolock|Polotskiy
        28786 55488 79285 Polotsk|Полацк|Полотьскъ|Полоцк|Полоцьк|Podolsk|Polack|Polatsk|Polazk|Poloc'k|Polocka|Polockas|Polot'sku|Polotia|Polotk|Polozk|Potolsk
        26833 55117 18450 Pastavy|Пастави|Паставы|Постави|Поставы|Pastavi|Pastawy|Pastovys|Pasztavi|Postavi|Postavy|Postawy
        27691 55139 17807 Hlybokaye|Глубокое|Глыбокае|Glebokie|Glenboke|Glubokoe|Glubokoye|Glybokae
        28699 54881 17400 Lyepyel'|Лепель|Lepel'
        29150 54662 11598 Novolukoml'|Новолукомль
        29985 55462 11321 Gorodok|Гарадок|Городок|Garadok|Haradok|Haradoka|Haradokas|Horodek
        30309 54477 10131 Baran'|Барань
        29693 54410 9542 Tolochin|Талачын|Толочин|Talachyn|Tolochino
        27057 55644 9338 Braslav|Браслав|Браслаў|Braslau|Braslava|Braslaw|Brastaw|Braszlav|Breslauja
        27628 55622 7756 Miory|Миоры|Мёры|Mery|Miyory|Mjory|Myory
        29166 54851 7573 Chashniki|Чашники|Чашнікі
        29613 55298 7223 Shumilino|Шумилино|Шуміліна|Shumilina
        29701 54812 6974 Senno|Сенно|Сянно|Sienno|Sjanno|Syanno|Syenno
        30691 54572 6945 Dubrowna|Дубровно|Дуброўна|Dubrouna|Dubrovka|Dubrovno
        29457 55043 6819 Beshenkovichi|Бешанковічы|Бешенковичи|Beshankovichy|Beshenkobichy|Beshenkovichy|Beshenkowitschi|Bieszenkowicze|Byeshankovichy
        27937 55777 6771 Verkhnedvinsk|Верхнедвинск|Верхнядзвінск|Drissa|Dryassa|Verkhnjadzvinsk|Vyerkhnyadzvinsk
        27767 54891 6601 Dokshytsy|Докшици|Докшицы|Докшиці|Докшыцы|Dokchytsy|Dokshici|Dokshicy|Dokshitsy|Dokshycy|Dokshytse|Doksici|Doksjytsy|Doksycy|Doksytsy|Dokszyce
        30797 55020 6515 Liozno|Лиозно|Лёзна|Lezno|Liozna|Ljozna|Lyezna|Lyozna
        27470 55368 5945 Sharkovshchina|Шаркаўшчына|Шарковщина|Sharkaushchyna|Sharkawshchyna|Sharkovshchizna|Sharkovshchyzna|Sharkovshhina|Sharkowshchyna|Szarkowszczyna|Szarkowszczyzna
        28619 55176 5773 Ushachi|Гарадскі пасёлак Ушачы|Ушачи|Ушачы|Ушачі|Garadski pasjolak Ushachy|Usacy|Usatsy|Ushach'|Ushachy|Usjatjy|Uszacz
        28813 55906 5400 Rossony|Расоны|Россоны|Rasony|Rossono
        29999 54461 4300 Kokhanovo|Коханава|Коханово|Kokhanava
        29268 54660 3800 Konstantinovo|Константиново
        30288 54417 3600 Bolbasovo|Балбасава|Барсуки|Balbasava|Barsuki
        28058 54732 2457 Byahoml'|Бегомль|Бягомль|Begoml'|Begomlya|Bieholin|Bjagoml'
        26310 55052 1600 Lyntupy|Лынтупы|Lentupis|Lintupis
        26630 55394 1546 Vidzy|Видзы|Відзы|Vidze|Vidziai
        27465 55227 1500 Mosar|Мосар|Mosary|Mosarz|Mosazh
        27450 55791 1500 Druja|Друя|Druya
        28211 55568 1500 Dzisna|Дзісна|Дисна|Disna
        28110 56015 1300 Asvieja|Асвея|Освея|Asveja|Osveja|Osveya|Oswieja
        30725 55409 960 Surazh|Сураж|Surazh-Vitebskiy
        30288 54321 900 Kopys'|Копысь|Kopis|Ropys'
        30309 54626 888 Myezhava|Межава|Межево|Mezhava|Mezhevo|Miezava
        28156 55426 705 Yazno|Язна|Язно|Yazna
        26827 55538 700 Opsa|Опса
        30064 54598 646 Smolyany|Смаляны|Смоляны|Smaljany|Smalyany|Smoljany|Smolyani
        = RU-AD
        40102 44608 141970 Maykop|Майкоп|Майкъоп|Мыекъуапэ|Maikop|Maikopas|Majkop|Majkopo|Majkuop|Myekuuapeh
        38943 44989 33431 Yablonovskiy|Кощхьабл|Ябланоўскі|Яблоновка|Яблоновски|Яблоновский|Яблоновський|Jablanouski|Jablonovka|Jablonovs'kij|Jablonovski|Jablonovskis|Jablonowski|Jablonowskij|Koshhkh'abl|Yablonovski|Yablonovsky
        38906 44926 17665 Enem|Энем|Ehnem|Enem Pervyy
        40072 44862 15169 Giaginskaya|Гиагинская|Гиагински|Гіагінська|Гіягінская|Ghiaghinskayai|Giagins'ka|Giaginskaja|Giaginski|Giaginszkaja|Gijaginskaja|Guiaguinskaia|Guiaguinskaya|Qiaqin
        39191 44885 12208 Adygeysk|Адыгейск|Adigejsk|Adigeysk|Adygeisk|Adygeiskas|Adygejsk|Teuchezhsk
        39962 44677 11297 Khanskaya|Ханская|Chanskaja|Khanskaja
        39574 45132 9071 Krasnogvardeyskoye|Красногвардейское|Krasnogvardejskoe|Nikolayevka|Nikolayevskoye
        40188 44289 7585 Kamennomostskiy|Каменномостский|Kamennomostskaja|Kamennomostskaya|Kamennomostskij
        40503 44900 7313 Koshekhabl'|Кошехабль|Kosjekhabl
        40363 44882 6609 Dondukovskaya|Дондуковская|Дондуковски|Дондуковська|Dondukovs'ka|Dondukovskaia|Dondukovskaja|Dondukovski|Dondukowskaja
        38995 44922 5120 Takhtamukay|Тахтамукай|Тэхъутэмыкъуай|Khakurate|Oktyabr'skiy|Tahtamukai|Takhtamukaj|Tehkhuutehmykuuaj|Tokhtamukay
        39098 44982 4964 Tlyustenkhabl'|Тлюстенхабль|Тлюстинхабль|Tljustenchablj|Tljustenkhabl'|Tljustinkhabl'
        39663 45191 4538 Khatukay|Хатукай|Khatukaj
        40221 44394 4010 Abadzekhskaya|Абадзехская|Абадзехски|Абадзехська|Abadsechskaja|Abadzechskaja|Abadzehskaya|Abadzejskaya|Abadzekhs'ka|Abadzekhskaia|Abadzekhskaja|Abadzekhski
        40226 45019 3830 Shovgenovskiy|Шовгеновский|Khakurinokhabl'|Shovgenovskij|Sjovgenovskij
        40310 44675 3556 Kuzhorskaya|Кужорская|Кужорски|Кужорська|Koezjorskaja|Kujorskaia|Kujorskaya|Kuschorskaja|Kuzhors'ka|Kuzhorskaja|Kuzhorski|Kuzjorskaja|Kuzorskaja|Kuzorskaya
        39386 44888 3390 Ponezhukay|Панежукай|Понежукай|Panezhukaj|Ponejukai|Ponejukay|Poneschukai|Ponezhukai|Ponezhukaj|Ponezjukaj|Ponezukaj|Ponezukay|Poniezukaj|Ponyezsukaj
        40626 44730 3377 Natyrbovo|Натырбово
        39651 45048 3067 Beloye|Белое|Beloe|Beloje|Beloyy
        40500 44820 3031 Blechepsin|Блечепсин|Блечепсін|Blecepsin|Blechenskiy|Bleczepsin|Bletschepsin|Bletsjepsin|Bletxepsin|Blichensin
        40714 44510 3028 Khodz'|Ходзь
        40169 44934 1278 Novy|Нови|Новий|Новый|Kovylkovskiy|Novi|Novij|Noviy|Novyj|Nowy
        39947 45054 1186 Ulyap|Уляп|Uljap
        40177 44517 0 Tul'skiy|Тульский|Tul'skaya|Tul'skij
        = RU-AST
        48041 46350 533925 Astrakhan|Астархаан|Астрахан|Астрахань|Ашттархан|Ащтэрхъан|Actarkhan|Ashhtehrkhuan|Ashttarkhan|Astarkhaan|Astiraxan|Astraca|Astracan|Astrachan|Astrachane|Astrachanum|Astrahan|Astrahana|Astrahano|Astrakan|Astraxan|Astraxon|Asztrahan
        46165 48283 44551 Akhtubinsk|Ахтубинск|Achtubinsk|Ahtubinsk
        45734 48584 31922 Znamensk|Знаменск|Капустин Яр|Kapustin Jar|Kapustin Yar-1|Snamensk|Znamensk i Astrakhan oblast|Znamiensk
        47254 47408 18223 Kharabali|Харабали|Харабалі|Charabali|Charabalinskoje|Harabali|Jarabali
        48078 46105 16191 Kamyzyak|Камызяк|Kamysjak|Kamyziak|Kamyzjak
        47851 46693 11905 Narimanov|Нариман|Нариманов|Нарыманаў|Наріманов|Нижневолжск|Nariman|Narimanow|Narymanau|Nizhnevolzhsk|Nizhnevolzhskoye
        48345 46532 10876 Krasnyy Yar|Красный Яр|Krasnyj Jar|Krasnyj_jar|Krassnyj-Jar
        47730 46093 9880 Ikryanoye|Икряное|Ikrjanoe|Ikrjanoje|Ikryanov
        48539 46404 9509 Volodarskiy|Володарский|Volodarovka|Volodarskij
        47224 45782 8858 Liman|Лиман|Dolban
        46722 48226 8745 Verkhniy Baskunchak|Верх.Баскунчак|Верхни Баскунчак|Верхний Баскунчак|Верхні Баскунчак|Верхній Баскунчак|Verchnij Baskuncak|Verchniy Baskoentsjak|Verhkniy Baskunchak|Verhniy Baskuncak|Verhniy Baskunchak|Verjni Baskunchak|Verkh.Baskunchak|Verkhne Baskunchak|Verkhni Baskunchak|Verkhni Baskuntxak|Verkhnij Baskunchak|Werchni Baskuntschak|Wierchnij Baskunczak
        46109 48062 8006 Chyorny Yar|Черный Яр|Cherny Yar|Chernyj Jar|Chernyy Yar|Chjornyj Jar|Tschernyi-jar|Tschernyjar|Tsjernyj Jar
        47029 47243 7985 Yenotayevka|Енотаевка|Ekataevsk|Enotaevka|Jenotajevka|Yenotayevsk
        45745 48582 6476 Kapustin Yar|Капустин Яр|Kapustin Jar
        47901 46238 6427 Il'inka|Ильинка
        47854 46204 6275 Krasnyye Barrikady|Красни Баррикади|Красние Баррикади|Красные Баррикады|Красныя Барыкады|Красні Барикади|Bertyul'|Krasni Barikadi|Krasni Barrikadi|Krasnie Barrikadi|Krasniye Barrikadi|Krasnye Barrikady|Krasnyja Barykady|Krasnyje Barrikady|Krasnyye Barikady
        47956 46325 5658 Starokucherganovka|Старокучергановка|Starokutsjerganovka
        46997 47552 4965 Sasykoli|Сасыколи
        48198 46338 4808 Nachalovo|Начало|Началово|Nachalo|Natsjalo
        47566 45848 4367 Oranzherei|Оранжереи|Oranjereinyi Promysel|Oranzherey|Oranzhereynoye|Oranzjerei
        47378 47315 3528 Tambovka|Тамбовка|Tambowskoje
        47126 45769 3411 Yandyki|Яндыки|Jandyki
        48015 46243 3376 Yaksatovo|Яксатово|Jaksatovo
        48012 46792 3323 Aksarayskiy|Аксарайский|Aksarajskij
        48714 46409 3312 Marfino|Марфино
        48018 46389 3173 Solyanka|Солянка|Saljanka|Soljanka
        46831 48220 3153 Nizhniy Baskunchak|Ниж.Баскунчак|Нижний Баскунчак|Nizh.Baskunchak|Nizhni Baskunchak|Nizhnij Baskunchak
        47047 45924 3147 Zenzeli|Зензели
        47669 45935 2721 Trudfront|Трудфронт
        47919 46203 2662 Volgo-Kaspiyskiy|Волга-Каспійскі|Волго-Каспийски|Волго-Каспийский|Волго-Каспійський|Volga-Kaspijski|Volgo-Kaspijs'kij|Volgo-Kaspijski|Volgo-Kaspiski|Wolgo-Kaspijski|Wolgo-Kaspiski
        48506 46234 2488 Tumak|Тумак
        47654 45773 2372 Mumra|Мумра|Moumra Premysel
        48125 45846 2249 Kirovskiy|Кировски|Кировский|Кіраўскі|Кіровський|Bol'shaya Pavlova|Kirauski|Kirofski|Kirovs'kij|Kirovski|Kirowski
        48505 46213 1582 Sizyy Bugor|Сизый Бугор|Sizyj Bugor|Syzyy Bugor
        48307 45916 1240 Karalat|Каралат
        47952 45856 1134 Poldnëvoye|Полдневое|Poldnevkoye|Poldnevoe|Poldnevoje|Poldnevoye|Poldnjovoe
        48036 46046 1034 Uvary|Увары
        48506 46275 998 Altynzhar|Алтынжар
        47918 46377 514 Mirnyy|Мирный|Mirniy|Mirnyj
        = RU-BEL
        36581 50603 345289 Belgorod|Белгарад|Белгород|Белгород шаары|Бєлгород|Білгород|Belgarad|Belgorod shaary|Belgoroda|Belgorodas|Belgorodo|Belnkoront|Belqorod|Bielgorod|Bielogroda|Bilgorod|Bilhorod|Bilhorod-Dnistrovskyi|Bjelgorod
        37846 51302 226977 Staryy Oskol|Старий Оскол|Старый Оскол|Stari Oskol|Starij Oskol|Stary Oskol|Staryi Oskol|Staryj Oskol
        37535 51284 87000 Gubkin|Губкин|Губкін|Гупкин|Goubkine|Gupkin|Qubkin|Rabochiy Poselok Imeni Gubkina
        36925 50413 45194 Shebekino|Шебекино|Schebekino|Sebekino|Sjebekino
        38690 50631 39848 Alexeyevka|Алексеевка|Alekseevka|Aleksejevka|Alekseyevka|Alexejewka
        36917 50417 39680 Gorod Shebekino|Город Шебекино
        38117 50197 35887 Valuyki|Валуйки|Valujki|Waluiki
        37864 50763 21035 Novy Oskol|Новый Оскол|Novi Oskol|Novo Oskol|Novyj Oskol|Novyy Oskol|Nowy Oskol
        36478 50788 18636 Stroitel|Строитель|Stroitelj
        36685 50534 15529 Razumnoye|Разумное|Розумне|Razumnoe|Razumnoje|Rozumne|Rozumnoye
        37815 50938 15261 Chernyanka|Чернянка|Cernjanka|Chernjanka|Tschernjanka|Tsjernjanka
        36017 50599 14148 Borisovka|Борисовка|Bohsouka|Borissowka
        37861 50485 12413 Volokonovka|Волоконовка|Wolokonowka
        38907 49918 10939 Roven'ki|Ровеньки
        35852 50841 10596 Rakitnoye|Ракитное|Rakitnoe|Rakitnoje
        36731 51036 10136 Prokhorovka|Александровский|Прохоровка|Aleksandrovskij|Aleksandrovskiy|Prochorovka|Prochorowka|Prohorovka
        35773 50791 8786 Proletarskiy|Пролетарский|Gotnya|Proletarskij
        36361 50445 8471 Oktyabr'skiy|Октябрьский|Mikojanowka|Mikoyanovka|Oktjabr'skij|Voskresenovka
        35658 50802 7924 Krasnaya Yaruga|Красна Яруга|Красная Яруга|Красни Яруга|Krasna Jaruga|Krasnaja Jaroega|Krasnaja Jaruga|Krasni Jaruga|Krasznaja Jaruga
        36234 50683 7916 Tomarovka|Тамароўка|Томаровка|Tamarouka|Tomarowka
        36148 51058 7824 Ivnya|Ивня|Ivnja
        36559 50675 7752 Severnyy|Північне|Северный|Сєвєрний|Pivnichne|Severnij|Severnyj
        36467 50522 7537 Mayskiy|Майский|Majskij
        38449 50151 7280 Veydelevka|Вейделевка|Вейделєвка|Вейдзелеўка|Veidelevka|Veidelovka|Vejdelevka|Vejdzeleuka|Vejgyelevka|Weidelewka|Wiejdielewka
        38404 50649 7026 Biruch|Бирюч|Буденное|Красногвардейское|Birjuch|Biryuch|Budennoe|Budennoye|Budennyy|Krasnogvardejskoe|Krasnogvardejskoje|Krasnogvardeyskoye
        38040 50084 6966 Urazovo|Уразово|Owrazovo|Urasowo|Urazov|Urazova|Urazowo
        37525 51359 6236 Troitskiy|Троицкий|Troickij
        35681 50479 6212 Grayvoron|Грайворон|Graiworon|Grajvoron
        37196 50811 5890 Korocha|Короча|Koracha|Koroca|Korotscha|Korotsja
        36720 50458 5669 Maslova Pristan'|Маслова Пристань|Маслоўскі прычал|Maslouski prychal|Maslova|Maslova Prystan
        35806 50535 5356 Golovchino|Головчино|Golovtsjino|Spasskaya
        36830 50351 5053 Novaya Tavolzhanka|Нов.Таволжанка|Новая Таволжанка|Nov.Tavolzhanka|Novaja Tavolzhanka|Novotavolzhanka
        37827 50423 4855 Pyatnitskoye|Пятницкое|Pjatnickoe|Pjatnitskoje
        38396 50631 4287 Zasosna|Засосна
        38296 50449 4154 Livenka|Ливенка
        37228 51071 3677 Skorodnoye|Скородное|Skorodnoe|Skorodnoje
        37218 50807 3332 Bekhteyevka|Бехтеевка|Bekhteevka|Bekhtejevka
        38637 50705 3308 Ilovka|Иловка|Ilovskoye
        38382 51230 3062 Rogovatoye|Роговатое|Pervoye Rogovatoye|Rogovato-Pogoreloye|Rogovatoe|Rogovatoje
        36301 50526 3060 Bessonovka|Бессоновка|Bessonowka
        36446 50855 2629 Yakovlevo|Яковлево|Jakovlevo
        38681 50933 2352 Krasnoye|Красное|Krasnaya|Krasnoe|Krasnoje|Krasnoye Ukolovskoye
        35603 50461 1097 Kozinka|Козинка|Kazinka
        37452 50772 724 Annovka|Анновка
        = RU-BRY
        34321 53271 427236 Bryansk|Брянск|Брянськ|Breansk|Briansk|Brianski|Brjans'k|Brjansko
        32239 52760 66336 Klintsy|Клинтси|Клинци|Клинцы|Клинці|Клінцы|Klincad|Klince|Klinci|Klincy|Klinti|Klintsi|Klintso|Klinzy
        31937 52537 42571 Novozybkov|Навазыбкаў|Новозибков|Новозипков|Новозыбков|Navazybkau|Novozibkov|Novozibkova|Novozipkov|Novozobkov|Novozybkovas|Nowosybkoff|Nowosybkow|Nowozybkow
        32688 52843 29028 Unecha|Унеча|Uncha|Unetscha|Unetsja
        34338 53598 25000 Dyat'kovo|Дятьково|Djat'kovo|Djatkowa|Djatkowo
        34985 53123 19757 Karachev|Карачев|Karatschew|Karatsjev
        33731 53534 19690 Zhukovka|Жуковка|Schukowka|Zjukovka
        32763 52585 18539 Starodub|Старадуб|Стародуб|Staradub|Starodoub|Staroduba|Starodubas|Starodubum
        34103 53368 18167 Sel'tso|Сельцо|Sel'co
        33766 52580 16100 Trubchevsk|Трубчевск|Trubtschewsk|Trubtsjevsk
        33447 52933 15100 Pochep|Почеп|Pocher|Pochjop|Potschep|Potsjep
        32196 52379 14482 Klimovo|Климово|Klimov
        34500 52825 13735 Navlya|Навля|Navlja|Novlya
        33217 53390 13658 Kletnya|Клетня|Kletnja|Lyudinka
        32392 53017 11962 Surazh|Сураж|Surazj
        34577 52575 11853 Lokot'|Локоть
        33260 52553 11242 Pogar|Погар
        34664 53209 10425 Belyye Berega|Белые Берега|Belye Berega
        34079 52318 9394 Suzëmka|Суземка|Susemka|Suzemka
        33505 53692 8427 Dubrovka|Дубровка
        32848 53060 8368 Mglin|Мглин|Мглін|Mglina|Mgline
        34307 53210 7845 Suponevo|Супонево
        34493 52149 7594 Sevsk|Севск|Сеўск|Сєвськ|Seusk|Sewsk|Syevsk
        34798 52421 7090 Komarichi|Комаричи|Komarich|Komaritschi|Komaritsji
        31602 53000 6468 Krasnaya Gora|Красная Гора|Krasnaja Gora
        34189 53675 6294 Ivot|Ивот
        34505 53244 5766 Bol'shoye Polpino|Большое Полпино|Bol'shoe Polpino
        33482 52385 5716 Belaya Berëzka|Белая Берёзка|Belaja Berjozka|Belaja-Berezka|Belaya Berezka|Belyye Berezki
        33923 53428 5281 Rzhanitsa|Ржаница|Rzhanica|Rzjanitsa
        31739 52427 5260 Zlynka|Злинка|Злынка|Slynka|Zlink|Zlinka|Zlonka
        34388 53503 5188 Lyubokhna|Любахна|Любохна|Lioubokhna|Ljubakhna|Ljubochna|Ljubokhna|Lobohna|Lubochna|Lubohna
        34067 53100 5086 Vygonichi|Выгоничи|Vygonitsji
        33339 53736 5038 Seshcha|Сеща|Seshchinskiy|Seshha|Sesjtsja
        34152 53624 4994 Star'|Старь
        32233 52726 4942 Zaymishche|Займище|Zajmishhe|Zajmisjtsje
        34779 52498 4616 Kokino|Кокино|Kokina
        34091 53819 4425 Bytosh'|Битош|Быташ|Бытошь|Bitos|Bitosa|Bitosh|Bitosj|Bytash|Bytoch|Bytos'|Bytosch|Bytoshskiy|Bytosj
        34072 53303 4156 Glinishchevo|Глинище|Глинищево|Glinishhe|Glinishhevo
        34240 53187 4123 Dobrun'|Добрунь
        34297 53259 3656 Putëvka|Путевка|Putevka|Putjovka
        34551 53182 3491 Sven'|Свень
        34358 53316 3443 Raditsa-Krylovka|Радица-Крыловка|Krylovka|Radica-Krylovka|Samara Raditsa
        33559 53802 3287 Rognedino|Рогнедино
        31970 52957 3005 Gordeyevka|Гордеевка|Gordeevka|Gordejevka|Gordeyevo
        31687 52476 2881 Vyshkov|Вышков|Малый Вышков|Maly Vyshkov|Malyj Vyshkov|Malyy Vyshkov|Vysjkov
        32309 52735 2775 Ardon'|Ардонь
        34276 52587 2403 Kokorevka|Кокоревка
        33726 53227 2324 Zhiryatino|Жирятино|Zhirjatino|Zjirjatino
        32354 52767 2224 Korzhovka-Golubovka|Коржов-Голубовка|Коржовка-Голубовка|Korzhov-Golubovka|Korzjovo-Golubovka|Polustanok Robchik
        34817 52469 1938 Lopandino|Лопандино|Lopandin
        34367 52676 1908 Altukhovo|Алтухово|Altukhova
        34191 53348 1673 Net'inka|Нетьинка
        31542 52985 1379 Lyubovsho|Любовшо|Ljubovsho|Ljubovsja|Lyubavsho|Lyubovsha
        31993 52169 1349 Churovichi|Чуровичи|Tsjurovitsji
        32013 52540 1316 Zamishevo|Замишево|Zamisjevo|Zamyshevo
        32312 52297 1293 Novyy Ropsk|Новый Ропск|Nov.Ropsk|Novy Ropsk|Novyj Ropsk
        34219 53347 1150 Ivanovka|Ивановка
        32225 52346 1090 Sachkovichi|Сачковичи|Satsjkovitsji
        31741 52589 957 Staryye Bobovichi|Старые Бобовичи|Starye Bobovichi|Starye Bobovitsji
        31849 52573 846 Shelomy|Шеломы|Shelomi|Sjelomy
        32227 52610 799 Gulëvka|Гулёвка|Gulevka|Guljovka
        32015 52526 771 Trostan'|Тростань
        33875 53368 716 Ovstug|Овстуг|Ovsug
        31661 52733 708 Vereshchaki|Верещаки|Vereshhaki|Veresjtsjaki
        31734 52624 626 Novyye Bobovichi|Новые Бобовичи|Bobovichi|Novye Bobovichi|Novye Bobovitsji|Novyye Babovichi
        32251 52142 575 Kamenskiy Khutor|Каменский Хутор|Kamenskij Khutor
        32062 52487 571 Snovskoye|Сновское|Rylovichi|Snovskoe|Snovskoje
        33544 52739 553 Ramasukha|Рамасуха|Ramassukha
        32043 52069 550 Khoromnoye|Хоромное|Khoromnoe|Khoromnoje
        31709 52311 536 Deniskovichi|Денисковичи|Deniskovitsji
        32364 52603 533 Kivai|Киваи
        33663 52651 508 Semyachki|Семячки|Semjachki|Semjatsjki|Semyachka|Semyachkovo
        34413 53455 0 Fokino|Фокино|Фокіна|Fokina|Fokino i Brjansk oblast|Tsementny|Tsementnyy|Tsementnyy Zavod
        = RU-KDA
        38982 45045 899541 Krasnodar|Краснодар|Ekaterinodar|Krasnodara|Novorosyisk|Yekaterinodar
        39725 43597 327608 Sochi|Сочи|Сочі|Sochi - Soci|Soci|Soczi|Sotchi|Sotji|Sotschi|Sotsi|Sotsji|Ssotschi
        37762 44732 241856 Novorossiysk|Новороссийск|Noborosisk|Novorosijsk|Novorossiejsk|Novorossiisk|Novorossijsk|Novorossisk|Noworossiisk|Noworossijsk|Noworosyjsk
        41115 44998 199548 Armavir|Армавир|Армавір|Aramir|Armavir i Russland|Armavira|Armaviras|Armawir|Nor Armawir
        38279 46693 87814 Yeysk|Єйськ|Ейск|Jejsko|Yeisk|Yiesk
        40570 45437 79599 Kropotkin|Крапоткін|Кропоткин|Кропоткін|Krapotkin|Kropotkin i Krasnodar kraj|Kropotkine|Romanovskiy Khutor
        39924 43429 70200 Adler|Адлер|Адлерский район|Adlerskij rajon|Adlersky City District|Adlersky rajon|District Adlerski|Distrito de Adler
        38121 45251 65196 Slavyansk-na-Kubani|Славянск-на-Кубани|Слов'янськ на Кубані|Slavanskaya|Slavjansk-na-Kubani|Slavyanskaya|Slawjanskaja|Slov'jans'k na Kubani|Sslawjanskaja
        40119 45853 64387 Tikhoretsk|Тихоретск|Тихорецк|Тихорєцьк|Ціхарэцк|Cikharehck|Tichoreck|Tichoretsk|Tichorezk|Tichorieck|Tihhoretsk|Tihoreck|Tihoretk|Tijoretsk|Tikhorec'k|Tixoretsk
        39083 44101 64234 Tuapse|Туапсе|Туапсэ|Toeapse|Touapse|Tuapseh|Tuapseo|Tuapsse
        40736 44636 61945 Labinsk|Лабинск|Лабінск|Лабінськ|Labinskaja|Labinskaya
        37990 44926 57555 Krymsk|Кримск|Кримськ|Крымск|Krims'k|Krimskaja|Krimskaya|Kromsk|Krymasko|Krymskaja|Krymskaya
        39872 44770 54526 Belorechensk|Беларэчанск|Белореченск|Бєлорєченськ|Belarehchansk|Belorecensk|Belorecenskas|Belorechenskaya|Beloretchensk|Beloretschensk|Beloretschenskaja|Beloretsjensk|Beloretxensk|Bieloriecziensk
        38945 45617 53940 Timashyovsk|Тимашевск|Timashevsk|Timashjovsk|Timashyovskaya|Timasjevsk|Timoschewskaja|Timoshevskaya
        37316 44895 53600 Anapa|Анаапа|Анапа|Анапе|Anaapa|Anap|Anape
        38066 44580 50715 Gelendzhik|Геленджик|Геленджык|Хылъэжьый|Gelendjik|Gelendschik|Gelendshik|Gelendzhyk|Gelendzik|Gelendzjik|Gelendzyk|Gelenjir|Gelenzhik|Gelyendzhik|Ghelenjik|Guelendjik|Gyelyendzhik|Khyluehzh'yj|Nkelentzik|Qelencik
        40589 44884 47681 Kurganinsk|Курганинск|Курганинськ|Курганінск|Koerganinsk|Kourganinsk|Kurgannaja|Kurgannaya|Kurqaninsk
        38977 46095 45334 Kanevskaya|Каневская|Канівська|Kanevskaia|Kanevskaja|Kanewskaja|Kanivs'ka
        39688 45214 44088 Ust'-Labinsk|Усть-Лабинск|Stanitsa Ust'-Labinskaya|Ust Labinskaja|Ust'-Labinskaya
        39104 45024 43634 Pashkovskiy|Пашковский|Pachksowskaja|Paschkowskaja|Pashkovskaya|Pashkovskij|Pasjkovskij
        39449 45467 41665 Korenovsk|Караноўск|Кореновск|Коренівськ|Karanousk|Korenivs'k|Korenovskaya|Korenowsk|Korenowskaja|Korienowsk|Korjenowsk
        39730 44460 40451 Apsheronsk|Апшаронск|Апшеронск|Апшеронськ|Apcheronsk|Apscheranskaja|Apscheronsk|Apscheronskij|Apseronsk|Apseronskas|Apsharonsk|Apsheron|Apsheronskaya|Apsheronskiy|Apsjeronsk|Apszeronsk|Apxeronsk
        39386 46321 38712 Leningradskaya|Ленинградская|Leningradskaja|Umanskaya
        37398 45269 36546 Temryuk|Темрюк|Temrjuk|Tyemryuk
        41036 45113 36401 Novokubansk|Новакубанск|Новокубанск|Новокубанськ|Khutorok|Novakubansk|Novo-Kubanskaya|Novokoubansk|Novokubanskiy|Novokubanskoe|Novokubanskoye|Nowokubansk
        40695 45354 34953 Gul'kevichi|Гулькевичи|Gulkevitsji
        38158 44871 34668 Abinsk|Абинск|Абінск|Абінськ|Abinska|Abinskas|Abinskaya|Abinskiy
        39226 45217 34573 Dinskaya|Динская|Dinskaja
        38179 46048 33102 Primorsko-Akhtarsk|Приморско-Ахтарск|Приморсько-Ахтарськ|Прыморска-Ахтарск|Akhtari|Primorsko-Achidrskaja|Primorsko-Achtarsk|Primorsko-Ahtarsk|Primorsko-Ajtarsk|Primorsko-Akhtarskaya|Primorsko-Axtarsk|Prymorska-Akhtarsk|Stantsiya Primorsko-Akhtarskaya
        39786 46139 31133 Pavlovskaya|Павловская|Павлівська|Pavlivs'ka|Pavlovskaia|Pavlovskaja|Pawlowskaja
        39052 46531 30461 Starominskaya|Староминская|Starominskaja
        39331 43909 30000 Lazarevskoye|Лазаревка|Лазаревское|Lasarewskaja|Lazarevka|Lazarevskaya|Lazarevskoe|Lazarevskoje
        39632 46560 29915 Kushchyovskaya|Кущёвская|Kuschewskaja|Kuschtschewskaja|Kushchevskaya|Kushhjovskaja|Kusjtsjevskaja
        38212 45366 29009 Krasnoarmeyskaya|Красноармейская|Полтавская|Krasnoarmejskaja|Krasnoarmeyskoye|Poltavskaja|Poltavskaya
        39136 44634 28078 Goryachiy Klyuch|Горячий Ключ|Gorjachij Kljuch|Gorjatschi-Kljutsch|Gorjatsjij Kljutsj|Goyyachi Klyuch
        40793 44412 25188 Mostovskoy|Мостовской|Mostovoye|Mostovskoj|Mostovskoye
        40197 45365 24446 Tbilisskaya|Тбилисская|Tbilisskaja|Tiflisskaya
        41519 44393 22985 Otradnaya|Отрадная|Otradnaja
        38567 44842 22970 Il'skiy|Ильский|Il'skaya|Il'skij
        38679 44854 22849 Severskaya|Северская|Сєверська|Severs'ka|Severskaia|Severskaja|Sewerskaja
        38981 45238 22630 Novotitarovskaya|Новотитаровская|Novotitarovskaja|Nowo-titarowskaja
        38997 45800 22309 Bryukhovetskaya|Брюховецкая|Brjukhoveckaja|Brjukhovetskaja
        39536 44426 21685 Khadyzhensk|Хадиженск|Хадиженськ|Хадыженск|Хадыжэнск|Хъыдыжъы|Chadyschensk|Chadyzensk|Hadijensk|Hadizensk|Hadyzensk|Jadyzhensk|Khadijensk|Khadizhens'k|Khadyjensk|Khadyzhehnsk|Khadyzhenskaya|Khadyzhenskiy|Khadyzhensky|Khadyzhy|Khadyzjensk|Khuydyzhuy|Xadijensk
        39868 43515 20000 Khosta|Хоста
        39669 43670 20000 Dagomys|Дагомыс
        38303 44855 19468 Akhtyrskiy|Ахтырский|Akhtyrskij
        40698 45958 19342 Novopokrovskaya|Новопокровская|Новопокровська|Novopokrovs'ka|Novopokrovskaia|Novopokrovskaja|Nowopokrowskaja
        38795 45046 19306 Yelizavetinskaya|Елизаветинская|Elizavetinskaja|Jelisawetinskaja|Jelizavetinskaja
        38664 46630 18785 Staroshcherbinovskaya|Старощербиновская|Staro Schtscherbinowskaja|Staro-Scherbinowskaja|Starosherbinovskaya|Staroshherbinovskaja|Starosjtsjerbinovskaja
        39657 45581 18746 Vyselki|Выселки|Byselki|Novosuvorovskaya|Novosuvorovskoye
        38843 44900 18209 Afipskiy|Афипский|Afipskij|Georgiafipskaya|Georgiye-Afipskaya
        40874 46081 17997 Belaya Glina|Белая Глина|Belaja Glina
        38385 44847 17494 Kholmskiy|Холмская|Холмский|Холмська|Cholmskaja|Holmskaja|Jolmskaya|Kholms'ka|Kholmskaia|Kholmskaja|Kholmskaya|Kholmskij|Xolmskaya
        39893 43495 17000 Kudepsta|Кудепста
        39025 45452 16941 Medvedovskaya|Медведовская|Medvedevskaya|Medvedovskaja|Medvyedovskaya
        39938 45309 14904 Ladozhskaya|Ладожская|Ладозька|Ladojskaia|Ladoschskaja|Ladoshkaja|Ladoshskaja|Ladoz'ka|Ladozhskaja|Ladozjskaja
        39970 46321 14605 Krylovskaya|Крыловская|Jekaterinowskaja|Krylovskaja|Yekaterinovskaya
        37642 45121 14409 Varenikovskaya|Варениковская|Varenikovo|Varenikovskaja|Warenikowskaja
        37386 44897 13965 Anapskaya|Анапская|Anapskaja
        39960 43405 13768 Sirius|Сириус
        38664 45485 13363 Kalininskaya|Калининская|Kalininskaja|Kalininskyaya|Popovicheskaya|Popovichevskaya|Popovichskaya|Popoviehskaya|Popowitscheskaja
        37955 45431 13340 Petrovskaya|Петровская|Petrovskaja
        38733 45429 13111 Starovelichkovskaya|Старовеличковская|Starovelichkovskaja|Starovelitsjkovskaja|Starowelitschkowskaja
        38967 46128 12918 Staroderevyankovskaya|Стародеревянковская|Staroderevjankovskaja
        39424 45118 12830 Vasyurinskaya|Васюринская|Vasiurinskaja|Vasjurinskaja
        37155 45219 12351 Starotitarovskaya|Старотитаровская|Старотитарівська|Starotitarivs'ka|Starotitarovskaja|Starotitarowskaja|Starotitorovskaya|Titarovskaya
        38959 46316 12049 Novominskaya|Новоминская|Novominskaja|Novominskoye|Nowominskaja|Stanitsa-Novominskaya
        41386 44832 11843 Uspenskoye|Успенская|Успенское|Uspenskaja|Uspenskaya|Uspenskoe
        39384 45395 11710 Platnirovskaya|Платнировская|Platnirovskaja
        40667 45444 11680 Kavkazskaya|Кавказская|Kavkazskaja|Kawkaskaja
        37893 45216 11204 Anastasiyevskaya|Анастасиевская|Anastasevskaya|Anastasievskaja|Anastasijevskaja|Anastasiyevka|Anastassijewskaja
        39316 45057 10915 Starokorsunskaya|Старокорсунская|Starakorsunskaya|Starokorsunskaja
        40436 45411 10794 Kazanskaya|Казанская|Kazanskaja
        40811 44123 10700 Psebay|Псебай|Isebay|Psebaj|Psebayskaya
        39076 45343 10625 Staromyshastovskaya|Старомышастовская|Staromishastovskaya|Staromyshastovskaja|Staromysjastovskaja
        38443 45383 10478 Staronizhestebliyevskaya|Старонижестеблиевская|Старонижестебліївська|Staro Nizhesteblievskaya|Staro-Nizhne-Stebliyevskaya|Staronijesteblievskaia|Staronischesteblijewskaja|Staronishesteblijewskaja|Staronizestieblijewskaja|Staronizhesteblievskaja|Staronizhestebliivs'ka|Staronizhesteblijevskaja|Staronizjesteblijevskaja
        38858 44263 10370 Novomikhaylovskiy|Новомихайловский|Novo-Mikhaylovka|Novo-Mikhaylovskaya|Novomikhajlovskij|Novomikhaylovskoye
        39805 45239 10272 Dvubratskiy|Двубратский|Dvubratskij
        41172 44777 10166 Sovetskaya|Советская|Sovetskaja|Sowjetskaya|Urupskaya
        38583 45199 9916 Novomyshastovskaya|Новомышастовская|Novomishastovski|Novomyshastovskaja|Novomysjastovskaja|Nowomyschastowskaja
        38464 45276 9729 Ivanovskaya|Ивановская|Ivanovka|Ivanovskaja
        39265 45294 9604 Plastunovskaya|Пластуновская|Plastunovskaja|Plastunowskaja
        36716 45212 9417 Taman|Тамань|Tamanskaja|Tamanskaya
        38154 45269 9013 Trudobelikovskiy|Трудобеликовский|Trudobelikovskij
        37505 45023 9000 Gostagayevskaya|Гостагаевская|Gastagayevskaya|Gostagaevskaja|Gostagajevskaja|Gostagajewskaja
        40666 44764 8925 Rodnikovskaya|Родниковская|Rodnikovskaja
        40159 45919 8806 Fastovetskaya|Фастовецкая|Fastoveckaja|Fastovetsaya|Fastovetskaja
        38842 45276 8774 Novovelichkovskaya|Нововеличковская|Novovelichkovskaja|Novovelitsjkovskaja|Nowowelitschkowskaja
        40280 45114 8588 Temirgoyevskaya|Темиргоевская|Temirgoevskaja|Temirgofewskaja|Temirgojevskaja
        39024 45841 8542 Pereyaslovskaya|Переясловская|Perejaslovskaja|Pereyaslavskaya
        37556 44836 8518 Rayevskaya|Раевская|Krasnaya Medvedovskaya|Krasno-Medvedovskaya|Raevskaja|Rajevskaja
        38494 44851 8454 Chernomorskiy|Черноморский|Chernomorskij|Tsjernomorskij
        38740 45731 8435 Rogovskaya|Роговская|Ragovskaya|Rogovskaja|Rogovskoye|Rogowskaja|Stanitsa Rogovskaya
        38530 44372 8170 Arkhipo-Osipovka|Архипо-Осиповка|Arkhipo-Osipovskaya|Arkhipo-Osipovskoye
        38803 44786 8130 Smolenskaya|Смоленская|Smolenskaja
        40596 44995 8050 Mikhaylovskaya|Михайловская|Mikhajlovskaja|Mikhaylovskoye
        37764 44661 7954 Myskhako|Мысхако|Myshako
        41327 44862 7507 Konokovo|Коноково|Kanokovo
        40608 45392 7403 Krasnosel'skiy|Красносельский|Krasnosel'skij|Sonental'|Zonnental'
        37937 44652 7395 Kabardinka|Кабардинка|Kabardinskaya|Kabardinskiy Poselok|Kaberdinka
        40793 44546 7278 Vladimirskaya|Владимирская|Vladimirovskaya|Vladimirskaja|Wladimirskaja
        37700 44785 7266 Gayduk|Гайдук|Gaiduk|Gajduk
        37802 46634 7194 Dolzhanskaya|Должанская|Должанська|Doljansk|Dolshanskaja|Dolzanskaja|Dolzhanka|Dolzhans'ka|Dolzhanskaja|Dolzjanskaja|Stanitsa Dolzhanskaya
        41151 45010 7145 Staraya Stanitsa|Старая Станция|Staraja Stancija|Staraja Stanitsa
        39372 45979 7080 Chelbasskaya|Челбасская|Chelbaskaya|Chelbasskaja|Tsjelbasskaja
        41032 44553 7009 Voznesenskaya|Вознесенская|Voznesenskaia|Voznesenskaja
        39992 45996 6853 Novoleushkovskaya|Новолеушковская|Novo-Leushkovskoye|Novoleushkovskaja|Novoleusjkovskaja
        39304 46110 6831 Krylovskaya|Крыловская|Krylovskaja
        39950 45861 6780 Novorozhdestvenskaya|Новорождественская|Novorozhdestvenskaja|Novorozjdestvenskaja
        37657 44849 6746 Verkhnebakanskiy|Верхнебаканский|Verkhne Bakanskaya|Verkhnebakanskij|Verkhniy Bakanskiy
        38747 46324 6712 Novoderevyankovskaya|Новодеревянковская|Novoderevjankovskaja
        40659 45401 6712 Girey|Гирей|Girej|Giren
        40412 45851 6643 Ternevskaya|Терневская|Терновская|Ternevskaja|Ternovskaja|Ternovskaya
        40451 45082 6632 Petropavlovskaya|Петропавловская|Petropavlovskaja
        40457 46006 6578 Kalnibolotskaya|Калниболотская|Kainibolotskaya|Kalnibolotskaja|Kanibolotskaya
        39593 45706 6568 Berezanskaya|Березанская|Berezanskaja
        38125 45135 6479 Troitskaya|Троицкая|Troickaja|Troitskaja
        38648 46477 6415 Novoshcherbinovskaya|Новощербиновская|Novoshherbinovskaja|Novosjtsjerbinovskaja|Nowoschtscherbinowskaja|Stanitsa Novo-Shcherbinovskaya
        41439 44512 6279 Poputnaya|Попутная|Poputnaja
        39222 44708 6117 Saratovskaya|Саратовска|Саратовская|Саратовська|Saratovs'ka|Saratovskaia|Saratovskaja
        40845 45446 6111 Temizhbekskaya|Темижбекская|Теміжбекська|Temijbekskaia|Temizhbeks'ka|Temizhbekskaja|Temizjbekskaja|Tyemizhbekskaya
        37282 45001 6104 Vityazevo|Витязево|Vitjazevo|Vityazevskaya
        40530 45378 5928 Novoukrainskoye|Новоукраинское|Novoukrainskiy|Novoukrainskoe|Novoukrainskoje
        38134 44502 5880 Divnomorskoye|Дивноморское|Divnomorskoe|Divnomorskoje|Fal'shivy Gelendzhik|Fal'shivyy Gelendzhik
        39895 45635 5867 Novomalorossiyskaya|Новомалороссийская|Grazhdanskaya|Novomalorossijskaja|Novomalorossiskaya|Novomyshastovskaya
        38337 46656 5853 Shirochanka|Широчанка|Shirochanskoye|Sjirotsjanka
        41311 44645 5837 Besskorbnaya|Бесскорбная|Besskorbnaja|Bezskorbnaya
        39755 44934 5762 Velikovechnoye|Великовечное|Velikovechnoe|Velikovetsjnoje|Velikoye
        39760 45987 5733 Staroleushkovskaya|Старолеушковская|Staroleushkoskaya|Staroleushkovskaja|Staroleusjkovskaja|Stavroleushkovskaya
        41553 44193 5519 Udobnaya|Удобная|Udobnaja
        39675 46442 5501 Kislyakovskaya|Кисляковская|Kishakovskaya|Kisljakovskaja|Kizlyakovskaya
        40464 44611 5458 Yaroslavskaya|Ярославская|Jaroslavskaja|Yaroslavskoye
        37286 45206 5433 Strelka|Стрелка|Krasnaya Strela|Krasnaya Strelka
        38672 45774 5365 Novodzhereliyevskaya|Новоджерелиевская|Novaya Dzhereliyevskaya|Novodzherelievskaja|Novodzherelievskaya|Novodzjerelijevskaja|Novozhareliyevskaya
        38707 44321 5314 Dzhubga|Джубга|Dshubga|Dzhubq|Dzjubga
        41402 44247 5291 Spokoynaya|Спокойная|Spokoinaya|Spokojnaja
        39783 46067 5259 Lenina|Ленина|Imeni Lenina
        38878 44833 5230 Novodmitriyevskaya|Новодмитриевская|Novaya Dmitriyevskaya|Novodmitrievskaja|Novodmitrijevskaja
        38176 45647 5208 Grivenskaya|Гривенская|Grivenskaja
        37956 46413 5201 Kamyshevatskaya|Камышеватская|Kamishevatskaya|Kamuishevat|Kamyschewatkaja|Kamyshevatka|Kamyshevatskaja|Kamyshyevat|Kamysjevatskaja
        39589 44955 5157 Ryazanskaya|Рязанская|Рязанська|Rayazanskaya|Riazanskaia|Riazanskaya|Rjazans'ka|Rjazanskaja|Ryazanskoye
        39146 45641 5133 Novokorsunskaya|Новокорсунская|Novokorsunskaja
        39360 46586 5005 Shkurinskaya|Шкуринская|Шкуринська|Schkurinskaja|Shkurins'ka|Shkurinskaja|Sjkurinskaja|Xkurinskaia
        39554 43732 5000 Vardane|Вардане
        39797 44696 4979 Pshekhskaya|Пшехская|Pshekhskaja|Psjekhskaja
        41118 45067 4916 Prochnookopskaya|Прочноокопская|Prochnookopskaja|Protchanokopskaya|Protchnokopskaya|Protsjnookopskaja
        38269 46358 4855 Yasenskaya|Ясенская|Iasenskaia|Jasenskaja|Stanitsa Yasenskaya|Yasenka
        39749 45145 4814 Nekrasovskaya|Некрасовская|Nekrasovskaja
        39708 44366 4785 Neftegorsk|Нефтегорск|Neftegorskaya
        37888 45038 4727 Kiyevskoye|Киевское|Kievskaya|Kievskoe|Kievskoi|Kiewskoje|Kijevskoje
        41067 45764 4682 Uspenskaya|Успенская|Uspenskaja
        39924 43460 4614 Orël-Izumrud|Орёл-Изумруд|Orel-Izumrud|Orjol-Izumrud
        37344 44980 4548 Tsibanobalka|Цибанобалка|Cibanobalka
        40146 45833 4524 Parkovyy|Парковый|Тихорецк|Parkovyj|Tikhoreck|Tikhoretskiy
        40475 45002 4504 Yuzhnyy
        41137 44932 4486 Zavetnyy|Заветный|Zavetnyj
        38549 45946 4441 Ol'ginskaya|Ольгинская|Ol'ginskaja|Stanitsa Ol'ginskaya
        39194 46590 4332 Kanelovskaya|Канеловская|Kanelovskaja|Konelovskaya|Krasnopolyanka
        38725 45067 4315 Belozërnyy|Белозерный|Belozernyj|Belozernyy|Belozjornyj
        37018 45196 4312 Vyshestebliyevskaya|Вышестеблиевская|Vyshesteblievskaja|Vysjesteblijevskaja
        41476 44117 4204 Peredovaya|Передовая|Peredovaja
        40836 45376 4193 Ventsy|Венцы|Vency|Ventsy-Zarya
        40766 45394 4171 Maykopskoye|Майкопское|Majkopskoe|Majkopskoje|Maykopskiy
        40727 44835 4149 Konstantinovskaya|Константиновская|Konstantinovskaja|Konstantinowskaja
        37270 45326 4138 Golubitskaya|Голубицкая|Golubickaja|Golubinskaya|Golubitskaja
        37338 45133 4079 Dzhiginka|Джигинка|Dshijinskoje|Dzhiginsko|Dzhiginskoye|Dzjiginka|Michaelsfeld
        40204 43680 4020 Krasnaya Polyana|Красная Паляна|Красная Поляна|Clareira Vermelha|Kherle Uclanka|Krasnagia Poliana|Krasnaia Poliana|Krasnaja Paljana|Krasnaja Polana|Krasnaja Poliana|Krasnaja Poljana|Krasnaya Polana|Krasnaya Poliana|Krassnaja Poljana|Punase Lageda
        38480 46279 4008 Kopanskaya|Копанская|Kopanskaja
        39419 46106 3988 Novoplatnirovskaya|Новоплатнировская|Novoplatnikovskaya|Novoplatnirovskaja
        38626 44791 3960 Azovskaya|Азовская|Azovskaja
        39636 46177 3930 Atamanskaya|Атаманская|Atamanskaja
        37719 45194 3927 Korzhevskiy|Коржевский|Korzhevskij|Korzjevskij
        38114 45295 3916 Sovkhoznyy|Совхозный|Sovkhoznyj
        37769 45433 3856 Chernoyerkovskaya|Черноерковская|Chernoerkovskaja|Tsjernojerkovskaja
        39195 45140 3820 Agronom|Агроном
        39894 45110 3733 Novolabinskaya|Новолабинская|Novolabinskaja
        40879 44716 3722 Chamlykskaya|Чамлыкская|Chamlikskaya|Chamlykskaja|Chamlyskaya|Tschamlykaja|Tsjamlykskaja
        39003 44172 3698 Nebug|Небуг|Nebugskaya|Nebugskiy
        40841 45244 3697 Otrado-Kubanskoye|Отрадно-Кубанское|Отрадо-Кубанское|Otradno-Kubanskoe|Otrado-Kubanskoe|Otradokubanskiy
        39371 45793 3678 Baturinskaya|Батуринская|Baturinskaja
        39886 45472 3601 Novobeysugskaya|Новобейсугская|Beysugskaya|Novobejsugskaja
        40934 44819 3578 Novoalekseyevskaya|Новоалексеевская|Novoalekseevskaja|Novoaleksejevskaja
        38049 44894 3572 Novoukrainskiy|Новоукраинка|Новоукраинский|Novoukrainka|Novoukrainskij|Ukrainskiy
        41018 44947 3513 Glubokiy|Глубокий|Glubokij
        37419 45115 3510 Yurovka|Юровка|Jurovka|Pervomayskoye|Yur'yevka
        39566 46736 3504 Krasnoye|Красное|Krasnoe|Krasnoje
        40765 45656 3412 Dmitriyevskaya|Дмитриевская|Dmitrievskaja|Dmitrijevskaja
        41020 44391 3350 Upornaya|Упорная|Upornaja
        37101 45321 3342 Akhtanizovskaya|Ахтанизовская|Achtanisowskaja|Akhtanizovskaja
        39879 44721 3320 Yuzhnyy
        40155 45772 3303 Alekseyevskaya|Алексеевская|Alekseevskaja|Aleksejevskaja
        37321 45056 3250 Vinogradnyy|Виноградный|Gastagayka|Gostagayka|Vinogradnyj
        38808 45624 3236 Dneprovskaya|Днепровская|Dneprovskaja|Dnjeprowskaja
        40581 45929 3200 Kubanskiy|Кубанский|Kubanskij
        40785 44337 3186 Perepravnaya|Переправная|Perepravnaja
        40636 44316 3178 Gubskaya|Губская|Gubskaja
        41180 45002 3168 Prikubanskiy|Прикубанский|Prikubanskij
        39605 43713 3156 Gornoye Loo|Горное Лоо|Gornoe Loo|Gornoje Loo
        39147 44036 3151 Shepsi|Шепси|Sjepsi
        40849 44218 3142 Shedok|Шедок|Shchedok|Sjedok
        40976 45194 3139 Kovalevskoye|Ковалевское|Kovalevskoe|Kovalevskoje
        40680 45258 3138 Sokolovskoye|Соколовское|Sokolovskiy|Sokolovskoe|Sokolovskoje
        38297 45476 3106 Starodzhereliyevskaya|Староджерелиевская|Staraya Dzhereliyevskaya|Starodzherelievskaja|Starodzjerelijevskaja
        40400 45544 3095 Mirskoy|Мирской|Imeni Kaganovicha|Mirskoj
        41103 45055 3090 Krasnaya Polyana|Красная Поляна|Krasnaja Poljana
        39967 43463 3090 Vysokoye|Высокое|Nizhne-Vysokoye|Vysokoe
        39654 45856 3068 Irkliyevskaya|Ирклиевская|Irklievskaja|Irklievskaya|Irklijevskaja
        37601 44700 3000 Abrau-Dyurso|Абрау-Дюрсо|Abrau-Djurso
        38403 44471 2875 Pshada|Пшада|Psjada
        37725 45100 2827 Adagum|Адагум|Adaghum
        37133 45055 2780 Blagovetschenskaya
        40240 45516 2638 Lovlinskaya|Ловлинская|Lovlinskaja
        40410 45354 2586 Kuban'|Кубань
        38473 46853 2500 Shabel'skoye|Шабельское|Shabei'sk|Shabel'sk|Shabel'skoe|Sjabelskoje
        36956 45407 2471 Kuchugury|Кучугури|Кучугуры|Kuchuguri|Kucuguri|Kutsjugury|Kutxuguri
        39942 43449 2245 Moldovka|Молдовка|Moldavka
        38613 46707 2000 Yeyskoye Ukrepleniye|Ейское Укрепление|Ejskoe Ukreplenie
        36774 45425 2000 Il'ich|Ильич|Ilitsj|Poselok Il'icha
        36832 45358 2000 Kontenko|Контенко
        38891 44208 1800 Ol'ginka|Ольгинка
        39037 44147 1800 Agoy|Агой|Agoj|Aguy
        37421 44799 1700 Sukko|Сукко
        38408 46764 1700 Glafirovka|Глафировка
        40725 44231 1413 Besleneyevskaya|Бесленеевская|Besleneevskaja|Beslenejevskaja|Beslineyevskaya
        39267 46236 1275 Umanskiy|Уманский|Уманський|Oumanski|Umans'kij|Umanskyi
        38757 44304 1100 Lermontovo|Лермонтово
        38079 46653 1030 Vorontsovka|Воронцовка|Voroncovka|Vorontsovskoye
        39962 44200 1000 Mezmay|Мезмай|Kurdzhipskiy|Mezmai|Mezmaj
        39279 43957 1000 Ashe|Аше|Asje
        38128 45334 886 Elitnyy|Элитный|Ehlitnyj
        38394 44373 796 Betta|Бетта|Byetta|Poselok Betta
        41553 44438 732 Nizhniy|Нижний|Nizhnij
        40267 43676 704 Estosadok|Эсто-Садок|Эстосадок|Eesti Aiake|Ehsto-Sadok|Ehstosadok|Esto-Sadok
        39900 43530 600 Kashtany|Каштаны|Kasjtany
        = RU-KLU
        36270 54531 340851 Kaluga|Калуга|Калуго|Caluga|Kaloega|Kalouga|Kalug|Kalugae|Kalugo|Kaluqa|Kalyga
        36612 55110 107392 Obninsk|Обнинск|Обнінск|Обнінськ|Obninskas
        34448 53866 41392 Lyudinovo|Людиново|Ljudinovo
        34299 54069 39319 Kirov|Киров|Kirov i Kaluga oblast|Kirovo|Kirow|Pesochnaya|Pesochnya
        36472 55015 32669 Maloyaroslavets|Малаяраславец|Малоярославетс|Малоярославец|Malajaraslavec|Maloiaroslavets|Malojaroslavec|Malojaroslavets|Malojaroslawez|Malojaroslawiec|Malojaroslawjec
        36661 55182 30194 Balabanovo|Балабаново|Balabanova|Balabanowo|Balobanovo
        35771 54037 19500 Kozel'sk|Козельск
        35343 54100 16100 Sukhinichi|Сухиничи|Сухінічы|Soukhinitchi|Suchinici|Suchiniczi|Suchinitschi|Suhinici|Suhinitsi|Sukhinichy|Sukhinitsji
        35931 54806 14462 Kondrovo|Кондрово|Kondrova|Kondrowo|Troitskoye
        35939 54676 13708 Tovarkovo|Товарково
        35962 54059 12484 Sosenskiy|Сосенский|Sosenskij
        36742 55024 12300 Zhukov|Жуков|Ugodskiy Zavod|Zhukovo|Zjukovo
        37120 54886 11994 Kremenki|Кременки
        36491 55203 11578 Borovsk|Боровск|Боровськ|Borowsk
        36046 54428 10977 Vorotynsk
        37172 54725 10180 Tarusa|Таруса|Тарусо|Taroussa|Taruso|Tarussa
        36595 55195 10100 Yermolino|Ермолино|Ermolino|Jermolino
        36673 55095 8421 Belousovo|Белоусово
        35232 54744 7934 Yukhnov|Юхнов|Jukhnov
        35859 54969 7791 Medyn|Медынь|Medin
        35110 53934 7779 Duminichi|Думиничи|Duminitsji
        34740 53746 5737 Zhizdra|Жиздра|Shisdra|Zjizdra
        34023 54412 5114 Spas-Demensk|Спас-Деменск|Спас-Дземенск|Spas Demensko|Spas-Demjensk|Spas-Diemiensk|Spas-Dzemensk
        36308 54809 4838 Detchino|Детчино|Dettsjino
        35966 54721 4649 Polotnyany Zavod|Полотняный Завод|Polotnjanyj Zavod|Polotnyani Zavod|Polotnyanyy|Polotnyanyy Zavod
        35093 53468 4545 Khvastovichi|Хвастовичи|Khastovichi|Khvastovitsji
        35285 54321 4386 Meshchovsk|Мешовск|Мешчовск|Мещовск|Мещовськ|Mechtchovsk|Meschtschowsk|Mescovsk|Meshhovs'k|Meshovsk|Mesjtsjovsk|Mestsovsk|Mieszczowsk|Mjescowsk
        36757 54519 4344 Ferzikovo|Ферзиково|Poselok Ferzikovo
        35740 54389 4009 Babynino|Бабынино|Babinino|Poselok Babynino
        34981 54490 3972 Mosal'sk|Мосальск
        33948 54013 3825 Betlitsa|Бетлица|Betlica
        36003 54543 3648 Kurovskoye|Куровское|Kurovskoe|Kurovskoje
        36253 54999 3381 Kudinovo|Кудиново
        36160 54264 3199 Peremyshl'|Перемышль|Peremishl|Peremyschl|Peremysjl
        36022 54692 2998 Zhiletovo|Жилетово|Zhiletova|Zjiletovo
        36056 54689 2692 Pyatovskiy|Пятовский|Pjatovskij
        34521 54311 2645 Baryatino|Барятино|Bariatino|Barjatino|Baryatinskaya|Baryatinskoye
        36128 54559 2500 Mstikhino|Мстихино
        35676 54897 1969 Myatlevo|Мятлево|Mjatlevo|Mjatlewo
        36931 54909 1931 Vysokinichi|Высокиничи|Vysokinitsji
        35232 54051 1927 Seredeyskiy|Середейский|Seredejskij|Yermolovo
        35309 54988 1877 Iznoski|Износки|Izhoski
        35997 54617 1492 Dvortsy|Дворцы|Dvorcy|Dvorets
        35601 54749 1200 Nikola-Lenivets|Никола-Ленивец|Николо-Ленивец|Nikola-Lenivec|Nikola-Lennvets|Nikolo-Lenivec
        35788 54002 1042 Deshovki|Дешовки|Deshovka|Desjovki
        35632 53731 1013 Zarech'ye|Заречье|Zarech'e
        35931 54181 1012 Podborki|Подборки
        35542 53856 1000 Polyana village
        35652 54427 963 Saburovshchino|Сабуровщина|Сабуровщино|Saburovshhina|Saburovshhino|Saburovsjtsjina
        36429 54457 947 Avchurino|Авчурино|Avtsjurino|Sovkhoz Avchurino
        36852 54408 783 Dugna|Дугна
        36392 55031 700 Panskoye|Панское|Panskoe
        = RU-KRS
        36185 51727 448733 Kursk|Курск|Курськ|Koersk|Koursk|Kurskas
        35359 52342 97900 Zheleznogorsk|Железногорск|Schelesnogorsk|Zeleznogorsk|Zeljeznogorsk|Zjeleznogorsk
        35687 51654 46600 Kurchatov|Курчатов|Kurtsjatov
        35278 51631 23500 L'govskiy|Льгов|Льговский|L'gov|L'govskij
        36905 51876 19198 Shchigry|Шигри|Шчигри|Шчыгры|Щигри|Щигры|Chtchigry|Schtschigry|Scigri|Scigry|Shchigary|Shchigri|Shchygry|Shhigri|Shhigry|Shigri|Sjtsjigry|Stsigro|Stsigry|Suchigry|Szczigry
        34683 51571 17007 Ryl'sk|Рыльск
        36279 51212 14000 Oboyan'|Обоянь|Obojan|Obojany
        35476 51620 7773 Imeni Karla Libknekhta|Имени Карла Либкнехта|Karl Libknekht
        35271 51191 6940 Sudzha|Суджа|Soudja|Ssudsha Vtoraya|Sudscha|Sudsha|Sudza|Sudzja
        38038 51524 6758 Gorshechnoye|Горшечное|Gorschetschnoje|Gorshechnoe|Gorsjetsjnoje
        37714 51841 6504 Kshenskiy|Кшенский|Kshen'|Kshenskij|Ksjenskij|Lipovchik|Sovetskiy|Sovetskoye
        34900 51411 6236 Korenevo|Коранева|Коренево|Koraneva|Korenewo|Korenjevo|Korenjovo|Korieniewo
        35076 52126 6171 Dmitriyev|Дмитриев|Дмитриев-Льговский|Dmitriev|Dmitriev-L'govskij|Dmitriew-Lgowski|Dmitrijev-Lgovskij|Dmitriyev-L'govskiy|Dmitriyev-Lgovsky|Dmitryev-Lgovski
        35859 52090 5722 Fatezh|Фатеж|Fatesh|Fatezj
        34639 51341 5618 Glushkovo|Глушково|Glushkova|Glusjkovo
        36698 51237 5463 Pristen'|Пристень|Mar'ino
        35937 51656 5120 Pryamitsyno|Прямицыно|Prjamicyno|Prjamitsyno|Pryamitsino
        34562 51921 4936 Khomutovka|Хомутовка
        36379 52087 4886 Zolotukhino|Золотухино
        36225 52280 4591 Ponyri Vtoryye|Поныри Вторые|Ponyri Vtorye|Vtoryye Ponyri
        38131 51830 4390 Kastornoye|Касторное|Kastornoe|Kastornoje
        36757 51416 4374 Solntsevo|Солнцево|Korovino|Slonitsevo|Solncevo
        35294 51842 4038 Konyshëvka|Конышёвка|Konishevka|Konyshevka|Konyshjovka|Konysjevka
        37265 51886 3983 Cheremisinovo|Черемисиново|Tsjeremisinovo
        34294 51281 3852 Tëtkino|Теткино|Тьоткіно|Тітчине|T'otkino|Tetkino|Titchine|Tjotkino|Tyotkino
        37127 51626 3673 Tim|Тим
        36050 51652 3244 Voroshnëvo|Ворошнево|Voroshnevo|Vorosjnevo
        38177 51682 3128 Olym|Олым|Олымский|Olymskij|Olymskiy
        36667 51417 3043 Kirovskiy|Кировский|Kirovskij
        35377 52232 3012 Mikhaylovka|Михайловка|Mikhailovka|Mikhajlovka
        36051 51507 2959 Chernichenskiye Dvory|Черницыно|Черниченские Дворы|Chernichenskie Dvory|Chernicyno|Chernitsyno|Tsjernitsyno
        35711 51059 2810 Belaya|Белая|Belaja|Beloye
        37128 51455 2755 Manturovo|Мантурово
        35510 51336 2681 Bol'shoye Soldatskoye|Большое Солдатское|Bol'she Soldatskoye|Bol'shoe Soldatskoe|Bolsjoje Soldatskoje|Soldatskoye
        35575 51645 2333 Ivanino|Іванино|Іваніна|Иванино|Ivanina|Iwanino
        35055 52226 1677 Pervoavgustovskiy|Первоавгустовский|Pervoavgustovskij
        34339 51301 1177 Popovo-Lezhachi|Попово-Лежачи|Popovo-Lezjatsji|Popovy-Lezhachi
        35269 51092 904 Guyevo|Гуево|Guevo|Gujevo|Gusevo|Guyva|Rozhdestvenskoye
        36298 52318 0 Ponyri|Поныри|Ponyry
        36111 51417 0 Medvënka|Медвенка|Medvenka|Medvenski Kolodez|Medvenskoye|Medvjonka
        35284 51689 0 L'gov|Льгов
        = RU-LIP
        39552 52588 509735 Lipetsk|Липеск|Липецк|Липецк шаары|Липецьк|Ліпецк|Lipec'k|Lipeck shaary|Lipecka|Lipeckas|Lipesk|Lipetk|Lipezk|Lipieck|Lipjeck
        38509 52614 115688 Yelets|Єлець|Елец|Ялец|Elecum|Ielets|Jelecas|Jelets
        39940 52495 47413 Gryazi|Грязи|Grjazi|Gryasi
        39145 53015 22970 Lebedyan'|Лебедянь|Lebedjan
        39144 53250 22913 Dankov|Данков|Данкоў|Dankou|Dankova|Dankovo|Dankow
        39726 52045 19910 Usman'|Усмань
        39961 53234 13488 Chaplygin|Чаплыгин|Ranenburg|Tsjaplygin
        38926 52390 10326 Zadonsk|Задонск|Задонськ|Sadonsk
        40473 52165 10063 Dobrinka|Добринка
        39454 53210 8955 Lev Tolstoy|Лев Толстой|Astapovo|Lev Tolstoi|Lev Tolstoj
        38281 52145 6936 Terbuny|Тербуны
        39089 52195 6150 Khlevnoye|Хлевное|Khlebnoye|Khlevnoe|Khlevnoje
        39371 52457 5998 Borinskoye|Боринское|Borinskiye Zavody|Borinskoe|Borinskoje
        38354 52323 5599 Dolgorukovo|Долгоруково
        39805 52863 5550 Dobroye|Доброе|Dobroe|Dobroje
        38344 52761 5211 Stanovoye|Плоское|Становое|Ploskoe|Ploskoye|Stanovoe
        37966 52688 4072 Izmalkovo|Измалково
        37882 52027 4036 Volovo|Волово|Valova
        38785 52863 4021 Krasnoye|Красное|Krasnoe|Krasnoje
        38974 52617 3860 Donskoye|Донское|Donskoe|Donskoje|Patriarsheye|Vodop'yanovo|Vodop'yanovskoye|Vodopinovskoe
        39531 52571 3454 Syrskoye|Сурское|Сырский|Сырское|Sirskaya|Surskoe|Syrskaya|Syrskij|Syrskoe
        39827 52949 3352 Kalikino|Каликино|Kadikino
        38265 52625 3227 Kazaki|Казаки|Kagaki|Kasaki
        39708 52064 3140 Prigorodka|Пригородка|Prigorodnaya
        39822 52538 3002 Kazinka|Казинка|Kasinka
        39847 52638 1850 Plekhanovo|Плеханово|Semenovskoye
        39470 52696 1464 Kuz'minskiye Otverzhki|Кузьминские Отвержки|Kuz'mino-Otverzhki|Kuz'minskie Otverzhki
        40650 52242 1304 Petrovskiy|Петровский|Посёлок Совхоза Петровский|Petrovskij|Posjolok Sovkhoza Petrovskij
        39872 52783 1190 Bol'shoy Khomutets|Большой Хомутец|Bol'shoj Khomutec
        38886 53436 693 Berëzovka|Березовка|Berezovka|Berjozovka
        38843 53546 672 Voskresenskoye|Воскресенское|Tatishchevo|Voskrenskoye|Voskresenskoe|Voskresenskoje
        = RU-MO
        45172 54185 318841 Saransk|Саран|Саран ош|Саранош|Саранск|Саранськ|Saran|Saran osh|Saranosh|Saranska|Saranskas|Saransko|Szaranszk
        44949 54060 49311 Ruzayevka|Оразай ош|Рузаевка|Orazaj osh|Orozay|Rusaevka|Ruzaevka|Ruzajevka
        43919 54037 21400 Kovylkino|Кавылкіна|Ковилкино|Ковилкіно|Ковылкино|Ковёл ош|Лашма|Kavylkina|Kovilkino|Kovjol osh|Kovykino|Kowylkino|Lashma
        45831 54445 11070 Komsomol'skiy|Комсомольский|Komsomol'skij|Zavodskoy
        43786 54425 10748 Krasnoslobodsk|Краснаслабодск|Краснослободск|Krasnaslabodsk|Krasnoslobodsk i Mordovia|Krasznoszlobodszk
        42836 54078 10119 Zubova Polyana|Зубова Поляна|Зубу|Zubova Poljana|Zubovz Polyana|Zubu|Zupova Poljana
        45340 54420 9646 Romodanovo|Ромоданово
        45788 54405 9500 Chamzinka|Чамзинка|Tsjamzinka
        43250 54077 9138 Torbeyevo|Торбеево|Torbeevo|Torbejevo
        45257 54148 8892 Lukhovka|Луховка
        44369 53867 8837 Insar|Інсар|Инзара|Инсар|Инсар ош|Insar osh|Inszar|Inzara
        46244 54845 8584 Ardatov|Ардатаў|Ардатов|Ardan|Ardatau|Ardatov i Mordovia|Ardatovas|Ardatow
        45122 54280 8274 Lyambir'|Лямбирь|Ljambir
        43219 54631 8252 Temnikov|Темникав|Темников|Цемнікаў|Чополт ош|Cemnikau|Chopolt osh|Temnikav|Temnikow|Tiemnikow|Tyemnyikov
        42849 54416 7783 Yavas|Яваз|Явас|Javasz
        45130 54126 6204 Yalga|Ялга
        46069 54564 5935 Atyashevo|Атяшево|Батушево|Atjashevo|Batushevo
        46330 54846 5168 Turgenevo|Тургенево
        45144 54145 5081 Nikolayevka|Николаевка|Nikolaevka|Nikolajevka
        44417 54027 4763 Kadoshkino|Кадаж|Кадошкин|Кадошкино|Кадошкіна|Кадошкіно|Kadazh|Kadochkino|Kadoschkino|Kadoshkin|Kadoshkina|Kadosjkino|Kadoskino|Kadoszkino
        45259 54693 4761 Kemlya|Кемля|Kemlja
        42720 54769 4231 Ten'gushevo|Теньгушево|Tengusjevo
        45409 54181 4052 Atemar|Атемар
        42879 54532 3651 Barashevo|Барашево|Barasjevo
        43298 54712 3616 Sosnovka|Сосновка
        42861 54341 3581 Udarnyy|Ударный|Udarnyj
        45435 54038 3185 Kochkurovo|Кочкурово|Kotsjkurovo
        44900 54061 3150 Tatarskaya Pishlya|Татарская Пишля|Tatarskaja Pishlja|Tatarskaja Pisjlja
        42860 54309 3074 Lepley|Леплей|Leplej
        42862 54365 3056 Partsa|Парца|Parca
        42698 54116 3000 Umet|Умет|Umjot
        42768 53849 2369 Shiringushi|Ширингуши|Sjiringusji
        42378 53848 1061 Vysha|Выша|Vysja
        45086 54069 1059 Zykovo|Зыково
        44532 54260 955 Staraya Terizmorga|Стар.Теризморга|Старая Теризморга|Star.Terizmorga|Staraja Terizmorga|Staroye Terizmorgo
        43882 54621 0 Yel'niki|Ельники|El'niki|Jelniki|Vel'niki
        44473 54306 0 Staroye Shaygovo|Стар.Шайгово|Старое Шайгово|Star.Shajgovo|Star.Sjajgovo|Staroe Shajgovo|Staroshaygovo
        46306 54447 0 Dubënki|Дубенки|Dubenki
        45575 55017 0 Bol'shoye Ignatovo|Бол.Игнатово|Большое Игнатово|Bol'shoe Ignatovo|Bol'shoye Yegnatovo|Bol.Ignatovo|Ignatovo
        45967 54175 0 Bol'shiye Berezniki|Большие Березники|Bol'shie Berezniki|Bol'shiye Berezinki
        43337 54321 0 Atyur'yevo|Атюрьево|Atjur'evo|Atjurjevo
        46125 54590 0 Atyashevo|Атяшево|Atjashevo|Atjasjevo
        = RU-MOS
        37428 55900 239967 Khimki|Химки|Хімки|Хімкі|Chimkai|Chimki|Moskau-Chimki
        37555 55424 179400 Podolsk|Подольск
        37730 55911 160542 Mytishchi|Митишчи|Митищі|Мытищи|Мыцішчы|Mitischi|Mitisci|Mitishchi|Mitishhi|Mitisi|Mitisxi|Mityiscsi|Miytisci|Motistsi|Mycishchy|Mytichtchi|Mytischtschi|Mytisci|Mytisciai|Mytishhi|Mytishi|Mytisjtji|Mytisjtsji|Mytistsi|Mytiszczi
        37893 55677 154650 Lyubertsy|Люберци|Люберцы|Люберці|Lioubertsy|Liubercai|Liuberti|Liubertsi|Liubertsy|Ljoebertsy|Ljuberci|Ljubercy|Ljubertso|Ljubertsy|Ljuberzy|Luberci|Lubertsi|Lubiercy|Lyubertsi
        37948 55795 150103 Balashikha|Балашиха|Балашихе|Балашыха|Balachikha|Balaschicha|Balashikhae|Balashikhe|Balashykha|Balasicha|Balasiha|Balasihha|Balasixa|Balasjicha|Balasjikha|Balaszycha|Balishikha
        38784 55071 147690 Kolomna|Каломна|Коломна|Коломно|Коломьна|Columna|Kalomna|Kolomnae|Kolomno
        38457 55786 144387 Elektrostal'|Электросталь|Ehlektrostal'|Elektrostalj
        38017 55744 141648 Zheleznodorozhnyy|Железнодорожный|Obiralovka|Zheleznodorozhny|Zheleznodorozhnyj|Zjeleznodorozjnyj
        37826 55914 139798 Korolev|Калининград|Каралёў|Королев|Корольов|Kaliningrad|Kalininskiy|Karaljou|Korol'ov|Koroliov|Koroliovas|Koroljov|Koroljow|Korolova|Korolow|Korolyov
        37277 55670 137041 Odintsovo|Адзінцова|Одинтсово|Одинцово|Adzincova|Odincova|Odincovas|Odincovo|Odincowo|Odintovo|Odinzowo
        37416 54920 128158 Serpukhov|Серпухов|Serpoechov|Serpuchov|Serpuchow|Serpuhhov|Serpuhov|Sierpuchow|Sierpukhovo
        38992 55812 120000 Orekhovo-Zuyevo|Арэхава-Зуева|Орехово-Зуево|Орєхово-Зуєво|Arehkhava-Zueva|Orechovas-Zujevas|Orechovo-Zoejevo|Orechovo-Zuevo|Orechovo-Zujevo|Orechowo-Sujewo|Orehhovo-Zujevo|Orehovo-Zuevo|Orehovo-Zujevo|Orehovo-Zuyevo|Orehovozujeva|Orejovo-Zuyevo|Orekhovo|Orekhovo-Zouievo|Orekhovo-Zuevo|Orekhovo-Zujevo|Orexovo-Zuyevo|Oriechowo-Zujewo|Orjechowo Sujewo|Oryekhovo
        38449 55865 115979 Noginsk|Нагінск|Ногинск|Ногінськ|Naginsk|Noghinsk|Noginska|Noginskas|Noguinsk|Noqinsk
        37972 55925 113000 Shchyolkovo|Шчолково|Щелково|Schtscholkowo|Scolkovo|Shchelkovo|Shcholkovo|Shhelkovo|Shhjolkovo
        38139 56312 109252 Sergiyev Posad|Сергиев Посад|Sergiev Posad|Sergijev Posad|Sergijev Possad|Sergijew Possad|Sergiyev|Sergiyevskiy Posad|Siergijew Posad|Zagorsk
        37829 55995 102816 Pushkino|Пушкино|Пушкіно|Poesjkino|Pouchkino|Puschkino|Pusjkino|Puskino|Puszkino
        38120 55595 97200 Zhukovsky|Жуковский|Otdykh|Schukowski|Stakhanovo|Zhukovskij|Zhukovskiy|Zhukovskogo|Zjukovskij|Zukovski
        38242 55563 96000 Ramenskoye|Раменскае|Раменское|Ramenska|Ramenskae|Ramenskoe|Ramenskoie|Ramenskoje|Ramienskoje
        37330 55819 92932 Krasnogorsk|Красногорск|Красногорськ|Ban'ki|Krasnogorsk i Moskva oblast|Krasnogorska|Krasnoqorsk
        39041 55380 85200 Yegor'yevsk|Егорьевск|Egor'ev|Egor'evsk|Egorievsk|Jegorjevsk|Jegorjewsk|Yegorevsk
        36729 56332 80778 Klin|Клин|Клін|Klina|Kline
        37863 55763 78370 Reutov|Реутов|Reoutov|Reutova|Reutovas|Reutovo|Reutow|Rieutow|Rjeutov|Rjeutow
        37800 55630 78000 Alekseyevka|Алексеевка|Alekseevka|Aleksejevka|Alekseyevo
        38691 55313 77086 Voskresensk|Воскресенск|Воскресенскай|Воскресенськ|Voskresenska|Voskresenskaj|Voskressensk|Woskressensk|Woskriesiensk|Woskrjesensk
        37462 55146 75643 Chekhov|Чехов|Чэхаў|Cechov|Cehov|Cehova|Cexov|Chehkhau|Chejov|Czechow|Lopasnya|Tchekhov|Tjechov|Tschechow|Tsehhov|Tsehov|Tsjekhov|Tsjekhov i Moskva oblast
        36733 55388 72632 Naro-Fominsk|Нара-Фамінск|Наро-Фоминск|Наро-Фомінськ|Nara-Faminsk|Narofominska
        37502 55950 68259 Dolgoprudnyy|Долгопрудный|Dolgoprodnyy|Dolgoprudni|Dolgoprudny|Dolgoprudnyi|Dolgoprudnyj|Dolgoprudyy
        36976 56186 62000 gorod Solnetchnogorsk|г. Солнечногорск|g. Solnechnogorsk
        37468 56027 61772 Lobnya|Лобня|Krasnaya Polyana|Lobnja
        37520 56345 61607 Dmitrov|Дзмітраў|Дмитров|Demitriovia|Dmitrow|Dzmitrau
        38068 54897 60999 Stupino|Ступино|Ступіна|Ступіно|Elektrovoz|Stoepino|Stoupino|Stupina
        37186 56740 60604 Dubna|Дубна|Doebna|Doubna|Dubno
        38650 55782 60051 Pavlovskiy Posad|Павловский Посад|Pavloro Pasad|Pavlov-Posad|Pavlovo-Posad|Pavlovski Posad|Pavlovskij Posad|Pavlovsky Posad|Pawlowski Possad
        36971 56175 58891 Solnechnogorsk|Гомзино|Солнечногорск|Солнечногорськ|Gomsina|Gomzino|Solnechangorski|Solnechnogorski|Solnechnogorskiy|Solnecinogorsk|Solnecnogorsk|Solnecnoqorsk|Solnetchnogorsk|Solnetschnogorsk|Solnetsjnogorsk|Solnetsnogorsk|Solniecznogorsk|Solnjecnogorsk
        37530 55364 55206 Klimovsk|Климовск|Климовскай|Климовськ|Клімаўск|Klimausk|Klimovska|Klimovskaj|Klimovskas|Klimovskiy|Klimowsk
        37754 55442 53887 Domodedovo|Дамадзедава|Домодедово|Домодєдово|Домодідове|Damadzedava|Domodedova|Domodedovas|Domodedowo|Domodidove|Domodiedowo
        38465 55733 53212 Fryazevo|Фрязево|Frjazevo
        38046 55961 52255 Fryazino|Фрязино|Frjasino|Frjazino
        37709 55552 51721 Vidnoye|Видное|Poselok Vidnoye|Vidnoe|Vidnoje|Widnoje
        37921 55971 51085 Ivanteyevka|Ивантеевка|Ivanteevka|Ivantejevka|Ivanteyevskiy|Iwantejewka
        37912 55577 50619 Lytkarino|Литкарино|Литкаріно|Лыткарино|Лыткарына|Litkarino|Lytkaryna|Lytkorino
        37550 55683 50000 Semënovskoye|Семёновское|Semenovskoye|Semjonovskoe
        37858 55627 47163 Dzerzhinsky|Дзержинский|Dzerzhinskij
        37844 55629 41146 Dzerzhinskiy|Дзержинский|Dzerzhinskij|Dzerzjinskij
        38182 54848 40084 Kashira|Кашира|Кашыра|Kachira|Kaschira|Kashyra|Kasira|Kasjira|Kaszyra
        37216 54868 37329 Protvino|Протвино|Протвіно|Protwino
        37052 55595 33700 Krasnoznamensk|Красназнаменск|Краснознаменск|Краснознаменськ|Golicyno-2|Golitsyno-2|Krasnaznamensk|Krasnosnamensk|Krasnoznamiensk|Krasnoznamjensk
        36869 55920 33390 Istra|Истра|Voskresensk
        37833 55933 32508 Yubileyny|Юбилейнай|Юбилейный|Юбілейний|Юбілейны|Ioubileiny|Iubileini|Jubileiny|Jubileinyi|Jubilejnaj|Jubilejni|Jubilejnij|Jubilejny|Jubilejnyj|Jubilejnyj i Moskva oblast|Yubileyniy
        39044 54977 32387 Lukhovitsy|Луховитси|Луховици|Луховицы|Луховиці|Loukhovitsy|Luchovicy|Luchowicy|Luchowizy|Luhovici|Luhoviti|Luhovitsy|Lujovitsy|Lukhovici|Lukhovicy|Lukhovitsi|Luxovitsi
        37599 55528 32345 Drozhzhino|Дрожжино
        37178 55849 31715 Nakhabino|Нахабино
        36027 55502 31557 Mozhaysk|Мажайск|Можайск|Можайскай|Mazhajsk|Mojaisk|Mojajsk|Mojaysk|Mosaiscum|Moschaisk|Mozaisk|Mozaiskas|Mozajsk|Mozhaisk|Mozhajsk|Mozhajskaj|Mozjajsk
        38954 55708 31100 Likino-Dulevo|Ликино-Дулево|Dulevo|Likino-Douliovo|Likino-Duljovo|Likino-Duljowo|Likino-Dulovo
        39534 55573 30069 Shatura|Шатура|Chatoura|Satura|Schatura|Sjatura|Szatura
        37450 55667 30000 Vostryakovo|Востряково|Vostrjakovo
        37783 55550 30000 Petrovskaya|Петровская|Petrovskaja
        37567 55700 30000 Leninskiye Gory|Ленинские горы|Leninskie gory
        37795 55738 30000 Kuskovo|Кусково
        37260 55583 30000 Annino|Аннино
        37947 55656 28310 Tomilino|Таміліна|Томилино|Томіліно|Tamilina|Tomilinas
        37122 55869 27001 Dedovsk|Дедовск|Дедовскай|Дзедаўск|Дєдовськ|Dedovo|Dedovskaj|Dedovskiy|Dedowsk|Diedowsk|Dzedausk
        38096 55755 27000 Zarya|Заря|Zarja
        36704 55580 25942 Kubinka|Кубинка|Кубінка|Koubinka
        38551 54860 25900 Ozëry|Озеры|Ozeri|Ozery|Ozjory|Ozyory
        38133 56100 25688 Krasnoarmeysk|Красноармейск|Красноармійськ|Krasnoarmeisk|Krasnoarmejsk|Krasnoarmejsk i Moskva oblast|Krasnoarmeyskiy|Krasnoarmiejsk|Krasnoarmijs'k
        36972 55557 25324 Yushkovo|Калининец|Юшково|Jushkovo|Kalininec
        35969 56034 25000 Volokolamsk|Валакаламск|Волоколамск|Волоколамскай|Волоколамськ|Valakalamsk|Volokolamskaj|Volokolamskas|Wolokolamsk
        38881 54763 24637 Zaraysk|Зарайск|Zaraisk|Zarajsk
        38935 55748 23414 Kabanovo|Кабаново|Kabanova
        38193 55870 22116 Losino-Petrovskiy|Лосино-Петровский|Losino-Petrovskij
        38180 55808 22099 Staraya Kupavna|Купавна|Старая Купавна|Kupavna|Staraja Kupavna
        39875 55669 21951 Roshal'|Рошаль|Krestov Brod|Rosjal
        37995 56257 20872 Khot'kovo|Хотьково
        38786 55884 20724 Elektrogorsk|Електрогорск|Електрогорськ|Электрагорск|Электрогорск|Ehlektragorsk|Ehlektrogorsk|Elektrogorskas|Elektroperedacha|Elektroperedachr|Elektroqorsk
        38365 56001 20483 Chernogolovka|Черноголовка|Черноголовко|Чорноголовка|Cernogolovka|Cernogolowka|Cernoqolovka|Chernogolovko|Chornogolovka|Czernogolowka|Tchernogolovka|Tschernogolowka|Tsernogolovka|Tsjernogolovka|Txernogolovka
        37611 54834 20072 Pushchino|Пушино|Пушчино|Пушчына|Пущино|Pouchtchino|Puschtschino|Puscino|Pushchino-na-Oke|Pushchyna|Pushhino|Pushino|Pusjtsjino|Pustsino|Pusxino|Puszczino
        37852 56043 20000 Zavety Il'icha|Заветы Ильича
        37500 55717 20000 Kastanayevo|Кастанаево|Kastanaevo
        38209 55724 20000 Elektrougli|Електроугли|Електроуглі|Электравуглі|Электроугли|Ehlektravugli|Ehlektrougli|Elektroiugli|Elektroougli|Elektrouegli|Elektrouqli
        37417 55717 20000 Bol'shaya Setun'|Большая Сетунь|Bol'shaja Setun'
        37926 55555 20000 Andreyevskoye|Андреевское|Andreevskoe|Andrejevskoje|Andreyevka|Andreyevskaya
        38194 55842 19852 Monino|Монино|Monin
        38920 55582 19173 Kurovskoye|Куровское|Куровське|Kourovskoie|Kuovskaya|Kurovs'ke|Kurovskaya|Kurovskoe|Kurovskoje|Kurowskoje
        37298 55948 18897 Skhodnya|Сходня|Schodne|Schodnia|Schodnja|Shodnja|Skhodnja
        38262 55421 18645 Bronnitsy|Броници|Броннитси|Бронницы|Бронниці|Бронніцы|Bronicai|Bronici|Bronnici|Bronnicy|Bronniti|Bronnitsi|Bronnitso|Bronnizy
        38025 55648 18399 Malakhovka|Малаховка
        37862 55654 18300 Kotel'niki|Котельники|Kotel`nika
        38444 55460 18297 Beloozyorskiy|Белоозерский|Beloosjorski|Beloozerskij|Beloozerskiy|Beloozjorskij|Beloozyorsky|Bielooziorskij
        37080 55552 17780 Aprelevka|Апрелевка|Апрелєвка|Апрэлеўка|Aprehleuka|Aprelewka|Aprielewka|Aprjelewka
        36468 55601 16826 Tuchkovo|Тучково|Toetsjkovo|Tuchcovo|Tuckovas|Tuckovo|Tuczkowo|Tutschkowo|Tutsjkovo
        37808 55399 16509 Vostryakovo|Востряково|Vostrjakovo
        36859 55734 16395 Zvenigorod|Звенигород|Svenigorod|Swenigorod|Zveniqorod|Zwienigorod|Zwjenigorod
        36982 55609 16056 Golitsyno|Галіцына|Голитсино|Голицино|Голицыно|Голіцино|Galicyna|Golicino|Golicyno|Golitino|Golitsino|Golizyno|Golytsyno
        37933 56150 15265 Sofrino|Софрино
        38176 56423 15000 Peresvet|Перасвет|Пересвет|Пересвєт|Perasvet|Pereswet|Pierieswiet|Pjerjeswjet
        37615 55528 14991 Bobrovo|Боброво
        38724 55341 14219 Lopatinskiy|Лопатинский|Dvoriki|Lopatinskij|Lopatinskiy Rudnik
        37647 55528 13687 Lopatino|Лопатино
        36193 55702 13480 Ruza|Руза|Rouza|Rusa|Ruzae
        38045 55636 13357 Udel'naya|Удельная|Udel'naja|Udel'noye
        37528 56731 13112 Taldom|Талдам|Талдом|Taldam
        36977 55515 12954 Selyatino|Селятино|Seljatino
        37458 56301 12666 Yakhroma|Яхрома|Jakhroma
        37433 56567 12517 Zaprudnya|Запрудня|Zaprudnja
        37980 55658 11832 Kraskovo|Красково
        37498 56087 11740 Nekrasovskiy|Некрасовский|Nekrasovskij
        38215 56448 11694 Krasnozavodsk|Краснозаводск|Краснозаводськ|Krasnosawodsk|Krasnozavodskiy|Krasnozawodsk|Zagorskiy
        38848 55742 11386 Drezna|Дрезна|Дрэзна|Drehzna|Dresna|Driezna|Drjezna
        37523 55319 11202 L'vovskiy|Львовский|L'vovskaya|L'vovskij|L'vovskoye
        38450 56133 11088 Fryanovo|Фряново|Frjanovo|Frjanowo
        37977 55608 11000 Oktyabr'skiy|Октябрьский|Oktjabr'skij|Oktyabrsky
        38131 55746 11000 Kupavna|Купавна
        36550 56317 10772 Vysokovsk|Високовск|Високовськ|Высоковск|Высоковскай|Visokovs'k|Vysokovskaj|Vysokovskiy|Vyssokovsk|Wysokowsk|Wyssokowsk
        37955 55127 10726 Mikhnëvo|Михнево|Mikhnevo|Mikhnjovo
        38080 55636 10700 Bykovo|Быково
        38266 54792 10618 Ozherel'ye|Ожерелье|Ozherel'e|Ozjerelje
        38272 55833 10616 Obukhovo|Обухово
        38861 55609 10606 Davydovo|Давыдово|Davydova|Dvydovo
        38663 55408 10434 Konobeyevo|Конобеево|Konobeevo|Konobejevo
        37863 56060 10372 Pravdinskiy|Правдинский|Pravda|Pravdinskij
        35506 56031 10353 Shakhovskaya|Шаховская|Shakhovskaja|Sjakhovskaja
        37344 55940 10271 Novopodrezkovo|Новоподрезково
        37830 55935 10133 Bolshevo|Болшево
        38500 56067 10000 Noginsk-9|Дуброво|Стромынь|Dubrovo|Stromyn'
        37522 55833 9700 Koptëvo|Коптёво|Koptevo|Koptjovo
        36867 55430 9700 Kievskiy|Киевский|Kievskij|Kiyevskiy
        37538 55947 9600 Vinogradovo|Виноградово
        36859 55769 9367 Yershovo|Ершово|Ershovo
        37883 56550 9275 Bogorodskoye|Богородское|Bogorodskoe
        38183 56500 9200 Bogorodskoye|Богородское|Bogorodskoe|Bogorodskoje
        38728 54475 8953 Serebryanyye Prudy|Серебряные Пруды|Serebrenne-Prudi|Serebrjanye Prudy
        37820 55981 8817 Mamontovka|Мамонтовка
        37741 55592 8701 Razvilka|Развилка
        37917 56067 8689 Lesnoy|Лесной|Lesnoj
        37135 55980 8395 Andreyevka|Андреевка|Andreevka|Andrejevka
        38118 55619 8284 Il'inskiy|Ильинский|Il'inskij|Il'inskoye
        37329 56377 8073 Novosin'kovo|Новосиньково
        37217 56033 7964 Mendeleyevo|Менделеево|Mendeleevo|Mendelejevo
        37212 55656 7876 Vniissok
        37050 56067 7539 Povarovo|Поварово|Pavarovo|Povorovo
        37958 55932 7514 Zagoryanskiy|Загорянский|Zagaryanskiy|Zagorjanskij|Zagoryanskoye
        36534 55973 7345 Rumyantsevo|Румянцево|Rumjancevo|Rumjantsevo|Rumyantseva
        37044 55734 7046 Nikolina Gora|Николина Гора
        38394 55610 7000 Gzhel'|Гжель|Gzjel
        39339 54945 6971 Beloomut|Белоомут|Beloomutovo|Bjeloomut|Nizhniy Beloomut|Verkhniy Beloomut
        38177 55597 6799 Kratovo|Кратово
        37600 56533 6708 Verbilki|Вербилки
        38483 56043 6593 Stromyn'|Стромынь
        37494 55976 6500 Sheremet'yevskiy|Шереметьевский|Sheremet'evskij|Shermet'yevo|Sjeremetjevskij
        37900 56183 6500 Muranovo|Мураново
        37518 56243 6455 Dedenëvo|Деденёво|Dedenevo|Dedenjovo
        37950 56167 6310 Ashukino|Ашукино|Ashchukino|Ashukinskiy
        37734 55978 6208 Pirogovskiy|Пироговский|Pirogovskij
        37392 55687 6144 Zarech'ye|Заречье|Zarech'e
        37082 55815 5937 Pavlovskaya Sloboda|Павловская Слобода|Pavlovskaja Sloboda
        37365 55704 5885 Novoivanovskoye|Новоивановски|Новоивановское|Novoivanovski|Novoivanovskoe
        38645 55820 5790 Bol'shiye Dvory|Большие Дворы|Bol'shie Dvory|Bol'shoy Dvor
        38150 55910 5636 Sverdlovskiy|Свердловский|Sverdlovskij
        37854 55331 5563 Belyye Stolby|Белые Столбы|Belye Stolby
        38008 55672 5555 Korenëvo|Коренёво|Korenevo|Korenjovo
        38884 55797 5474 Demikhovo|Демихово|Demikhova
        38167 56367 5434 Skoropuskovskiy|Скоропусковский|Skoropuskovskij
        38324 55732 5303 Imeni Vorovskogo|Им.Воровского|Имени Воровского|Im.Vorovskogo|Poselok Vorovskogo
        35644 56234 5286 Lotoshino|Лотошино|Latashino|Lotosino|Lotosjino
        37224 54977 5264 Obolensk|Оболенск
        37464 55620 5214 Mosrentgen|Мосрентген|Poselok Zavoda Mosrentgen
        36472 55993 5184 Novopetrovskoye|Новопетровское|Novopetrovskoe|Novopetrovskoje
        39123 55565 5148 Avsyunino|Авсюнино|Avsiunino|Avsjunino
        37492 55250 5142 Stolbovaya|Столбовая|Stolbovaja
        37253 55826 5081 Opalikha|Опалиха
        37208 55639 5056 Lesnoy Gorodok|Лесной Городок|Lesnoj Gorodok|Lesnoj Gorodokas
        37487 55440 5000 Dubrovitsy|Дубровицы|Dubrovicy|Sovkhoz Dubrovitsy
        37893 55268 5000 Barybino|Барыбино|Boribino
        37361 55723 4938 Nemchinovka|Немчиновка|Nemchinovo|Nemtsjinovka
        36172 55345 4916 Vereya|Верея|Vereja
        36976 55621 4876 Bol'shiye Vyazëmy|Большие Вязёмы|Bol'shie Vjazjomy
        37935 55767 4573 Saltykovka|Салтыковка
        38533 55300 4548 Troitskoye
        37948 55442 4330 Yakovlevskoye|Яковлевское|Jakovlevskoe|Jakovlevskoje|Yakovlevskaya|Yakovleyskoye
        38174 55112 4327 Malino|Малино
        37958 55249 4320 Il'inskoye|Ильинское|Il'inskoe
        36374 55551 4313 Dorokhovo|Дорохово|Dorochowo
        37559 56072 4234 Marfino|Марфино
        38360 55196 4207 Meshcherino|Мещерино|Meshherino|Mesjtsjerino
        38075 56528 4200 Shemëtovo|Шемётово|Shemetovo|Shemjotovo
        37279 55742 4193 Barvikha|Барвиха
        38895 55329 4158 Fosforitnyy|Фосфоритный|Fosforitny|Fosforitnyj
        37227 56016 4084 Rzhavki|Большие Ржавки|Малые Ржавки|Новые Ржавки|Ржавки|Bol'shie Rzhavki|Bol'shiye Rzhavki|Malye Rzhavki|Malyye Rzhavki|Novye Rzhavki|Novyye Rzhavki|Rzjavki
        37390 55022 4069 Proletarskiy|Пролетарский|Proletarskij
        37743 55886 4058 Druzhba|Дружба
        38069 55746 4047 Chornoye|Черное|Chernoe|Chernoye|Chjornoe
        38909 55478 4000 Il'inskiy Pogost|Ильинский Погост|Il'inskij Pogost
        38651 55496 3926 Imeni Tsyurupy|Имени Цюрупы|Imeni Cjurupy|Poselok Imeni Tsyurupy|Vanilovo|imeni Tsjurupy
        38039 55615 3900 Vereya|Верея|Vereja
        38814 55333 3852 Khorlovo|Хорлово
        37648 55114 3821 Melikhovo|Мелихово|Melekhovo
        37650 56733 3796 Severnyy|Северный|Severnyj
        39738 55719 3790 Misheronskiy|Мишеронский|Misherevki|Misheronskij|Misjeronskij
        38067 55652 3710 Rodniki|Родники|Ovrazhki-Vyalki
        37503 56173 3707 Iksha|Ікша|Икша|Iksa|Iksja|Iksza
        38763 55216 3705 Peski|Пески
        37867 55967 3695 Lesnyye Polyany|Лесные Поляны|Lesnye Poljany
        37383 55703 3687 Marfino|Марфино
        38006 55588 3683 Ostrovtsy|Островцы|Ostrovcy
        38039 55564 3673 Im. Telmana Posyolok|Поселок имени Тельмана|Poselok imeni Tel'mana|Posjolok imeni Tel'mana
        35329 55855 3600 Arkhangel'skoye|Архангельское|Arkhan'|Arkhangel'skoe|Arkhangelskoje
        37300 55788 3600 Arkhangel'skoye|Архангельское|Arkhangel'skoe|Arkhangelskoje|Poselok Arkhangel'skoye
        38033 56550 3565 Konstantinovo|Константиново
        37550 55251 3537 Lyubuchany|Любучаны|Ljubuchany|Ljubutsjany
        37942 55503 3500 Volodarskogo|Володарский|Poselok Volodarskogo|Stalino|Volodarskij|Volodarskiy
        37024 55889 3465 Snegiri|Снегири|Snigiri
        37788 55976 3439 Cherkizovo|Черкизово|Tekstil'shchiki|Tsjerkizovo
        38471 55598 3436 Rechitsy|Речицы|Rechicy|Retsjitsy
        36750 55324 3424 Ateptsevo|Атепцево|Ageptsevo|Atepcevo|Ateptsovo
        37161 56432 3379 Rogachëvo|Рогачево|Rogachevo|Rogachjovo|Rogatsjevo
        38617 54539 3371 Uzunovo|Узуново
        39421 55567 3312 Shaturtorf|Шатурторф|Poselok Tsentral'nyy|Sjaturtorf|Tsentral'ny
        37167 56033 3300 Chashnikovo|Чашниково|Tsjasjnikovo
        38595 55452 3285 Ashitkovo|Ашитково|Asjitkovo
        37745 55488 3244 Yam|Starry Frolovskiy Yam|Stary Yam|Staryy Yam
        37915 55342 3193 Zhitnevo|Житнево|Zjitnevo
        36567 56450 3192 Reshetnikovo|Решетниково|Resetnikovo|Resjetnikovo
        39080 55472 3166 Krasnyy Tkach|Красн.Ткач|Красный Ткач|Krasn.Tkach|Krasniy Tkach|Krasnyj Tkach
        35607 55529 3136 Uvarovka|Уваровка|Uvarovo
        39080 55001 3113 Krasnaya Poyma|Красная Пойма|Krasnaja Pojma
        37483 56050 3086 Lugovaya|Луговая|Lugovaja|Lugovoy
        37865 55562 3080 Molokovo|Молоково|Irininskoye
        37049 55854 3062 Rozhdestveno|Рождествено|Rozhdestvino
        38714 55062 3000 Sychëvo|Sychevo
        37917 56033 3000 Kostino|Костино
        38078 55895 3000 Chkalovskiy|Чкаловский|Chkalovskaya|Chkalovskij|Shhelkovo-3|Shhjolkovo-3
        37164 55726 2966 Gorki Vtoryye|Горки Вторые|Gorki Vtorye|Gorki-2
        36228 55958 2947 Sychëvo|Сычево|Sychevo|Sychi|Sytsjevo
        37613 55059 2922 Novyy Byt|Новый Быт|Novyj Byt|Sovkhoz Novyy Byt
        37101 55649 2899 Zhavoronki|Жаворонки|Zjavoronki
        40011 55550 2867 Cherusti|Черусти|Cerusti|Cherust'|Tscherusti|Tsjeroesti|Tsjerusti
        37173 55747 2850 Petrovo-Dal'neye|Петрово-Дальнее|Petrovo-Dal'nee|Petrovo-Dalneje|Petrovskoye|Petrovskoye-Dal'neye
        38067 56283 2838 Semkhoz|Семхоз
        37241 55954 2824 Firsanovka|Фирсановка|Firsanovskiy
        37843 55957 2807 Tarasovka|Тарасовка
        39577 55612 2784 Kerva|Керва
        38214 56259 2775 Loza|Лоза
        35864 55861 2743 Ostashëvo|Осташево|Ostaschowo|Ostashevo|Ostashjovo|Ostashovo|Ostasjevo
        38611 55744 2733 Rakhmanovo|Рахманово
        37150 56017 2733 Alabushevo|Алабушево|Alabusjevo
        36532 55668 2724 Kolyubakino|Колюбакино|Koljubakino|Kolyubakovo
        37517 56483 2647 Zhukovka|Жуковка|Zjukovka
        38728 55137 2646 Raduzhnyy|Радужный|Raduzhnyj
        38011 55014 2600 Zhilëvo|Жилево|Zhilevo|Zjilevo
        36695 55894 2600 Kostrovo|Кострово
        37040 55674 2500 Nazar'yevo|Назарьево|посёлок Назарьево|Nazar'evo|posjolok Nazar'evo
        38920 55631 2458 Novoye|Новое|Novaya|Novoe
        37412 56376 2386 Gorshkovo|Горшково
        39877 55709 2296 Baksheyevo|Бакшеево|Badsheyevo|Baksheevo
        37986 55869 2278 Medvezh'i Ozëra|Медвежьи Озёра|Medvezh'i Ozera|Medvezh'i Ozjora|Medvezh'l Ozera
        37150 56069 2250 Radumlya|Радумля|Radomlya|Radumlja
        39824 55551 2217 Tugolesskiy Bor|Туголесский Бор|Tugolesskij Bor
        37600 55970 2200 Povedniki|Поведники
        37917 56100 2155 Zelenogradskiy|Зеленоградский|Zelenogradskij
        37109 56094 2141 Lozhki|Ложки|Loshki|Lozjki
        37817 56117 2100 Yel'digino|Ельдигино|El'digino|Shkol'nyy
        39834 55313 2100 Dmitrovskiy Pogost|Дмитровский Погост|Dmitrovskij Pogost
        36883 56150 2063 Krivtsovo|Кривцово|Krivcovo
        38033 55721 2055 Purshevo|Пуршево
        38083 55883 2000 Bakhchivandzhi|Бахчиванджи|Bahchivandzhi|Shhelkovo-4|Shhjolkovo-4
        37667 55075 1997 Popovo|Попово
        39098 55774 1973 Vereya|Верея|Vereja
        38954 55878 1968 Malaya Dubna|Мал.Дубна|Малая Дубна|Mal.Dubna|Malaja Dubna
        36627 55553 1951 Chupryakovo|Чупряково|Chuprjakovo
        37992 56391 1935 Zagorskie Dali|Загорские дали
        39796 55128 1887 Radovitskiy|Радовитский|Радовицкий|Radovickij|Radovitskij|Tsentral'nyy
        38404 55921 1865 Yamkino|Ямкино|Jamkino
        38217 56383 1850 Svatkovo|Сватково
        38047 55755 1814 Fedurnovo|Федурново
        38133 55765 1773 Vishnyakovskiye Dachi|Вишняковские Дачи|Vishnjakovskie Dachi|Visjnjakovskije Datsji
        37622 56413 1765 Rybnoye|Рыбное|Rybnoe
        37377 55373 1738 Kurilovo
        38080 55621 1721 Bykovo|Быково
        37776 55509 1715 Gorki-Leninskiye|Горки Ленинские|Gorki Leninskie|Gorki Leninskije|Leninskiye Gorki|Sovkhoz Gorki-Leninskiye
        36860 56397 1664 Shevlyakovo|Шевляково|Shevljakovo|Shevlyakova
        36689 55710 1643 Karinskoye|Каринское|Karinskoe
        37643 55564 1639 Izmaylovo|Измайлово|Izmajlovo|Sovkhoz Izmaylovo
        39992 55370 1587 Savinskaya|Савинская|Savinskaja
        37547 56208 1564 Podosinki|Подосинки
        36567 56483 1553 Spas-Zaulok|Спас-Заулок|Spas-Zavlok
        38609 55053 1524 Biorki|Биорки
        37672 55995 1520 Poselok Turisticheskogo pansionata "Klyazminskoe vodohranilische"|Клязьминское водохранилище|Поселок Пансионат Клязьминское водохранилище|Kljaz'minskoe vodokhranilishhe|Poselok Pansionat Kljaz'minskoe vodokhranilishhe|Poselok Turisticheskogo pansionata Klyazminskoe vodohranilische
        37368 55688 1500 Skolkovo|Сколково
        37320 55550 1500 Posëlok Mar'ino|Посёлок Марьино|Poselok Mar'ino|Posjolok Mar'ino
        37883 56050 1394 Bratovshchina|Братовщина|Bratovshhina|Bratovsjtsjina
        36125 56170 1351 Teryayevo|Теряево|Terjaevo|Teryayeva Sloboda
        37491 56149 1334 Yermolino|Посёлок Опытно-Показательного Хозяйства Ермолино|Opytnoye Khozyaystvo Yermolino|Poselok Opytno-Pokazatel'nogo Khozyaystva Yermolino|Posjolok Opytno-Pokazatel'nogo Khozjajstva Ermolino
        37533 56433 1334 Orud'yevo|Орудьево|Orud'evo|Orudjevo
        37639 54800 1328 Bol'shoye Gryzlovo|Большое Грызлово|Bol'shoe Gryzlovo|Bol'shoye Grizlovo|Verkhneye Gryzlovo
        35607 56452 1292 Mikulino|Микулино|Mikulino-Gorodischtsche|Mikulino-Gorodishche|Mikulino-Nagornoye
        37628 56380 1268 Budenovetc|Будёновец|Budjonovec
        36803 55723 1239 Savvinskaya Sloboda|Саввино|Саввинская Слобода|Savinskaya Sloboda|Savvino|Savvinskaja Sloboda
        37220 55730 1223 Usovo-Tupik|Усово-Тупік
        36517 56100 1200 Nudol'|Нудоль|Nudol'-Sharino|Spas-Nudel'|Spas-Nudol'
        37323 56350 1194 Avtopoligon|Автополигон
        35833 56133 1184 Yaropolets|Ярополец|Jaropolec|Jaropolets
        38080 55951 1161 Grebnevo|Гребнево
        37933 56550 1155 Shaburnovo|Шабурново|Sjaburnovo
        37570 54918 1130 Danki|Данки
        38665 55067 1103 Pervomayskiy|Первомайский|Pervomajskij
        38354 55494 1082 Malyshevo|Малышево
        37067 56133 1063 Peshki|Пешки|Pesjki
        37533 56567 1048 Novo-Nikol'skoye|Ново-Никольское|Novo-Nikol'skoe
        37752 56503 1026 Ol'yavidovo|Ольявидово|Ol'javidovo
        37350 55817 1020 Pavshino|Павшино|Pavshuno|Pavsjino
        39196 55318 1000 Yurtsovo|Юрцово|Jurcovo
        38536 55427 1000 Vinogradovo
        38515 55596 1000 Novokharitonovo|Новохаритоново
        38259 56425 1000 Semenkovo|Семёнково|Semjonkovo
        38343 55505 997 Kuznetsovo|Кузнецово|Kuznecovo
        38375 55504 976 Yurovo|Юрово|Jurovo
        37700 56567 964 Pavlovichi|Павловичи
        37466 56430 962 Orevo|Орево
        39160 55770 962 Snopok Noviy|Снопок Новый|Snopok Novyj
        38303 55619 948 Igumnovo|Игумново
        36046 55420 947 Borisovo|Борисово|Borissowo
        39160 55136 930 Sel'nikovo|Сельниково
        37974 55861 910 Dolgoye Lëdovo|Долгое Ледово|Dolgoe Ledovo|Dolgoye Ledovo|Maloye Ledovo|Staroye Ledovo
        37189 55934 887 Brëkhovo|Брёхово|Brekhovo|Brjokhovo
        37550 56800 885 Kvashenki|Квашёнки|Kvashjonki|Kvasjonki
        37335 55008 876 Raysemënovskoye|Райсемёновское|Raisemenovskoe|Rajsemjonovskoe|Raysemenovskoye
        37249 56263 856 Podyachevo|Подъячево|Obol'yanovo|Podujachevo
        38134 55789 853 Rybkhoz|Рыбхоз
        36799 56373 850 Novoshchapovo|Новощапово|Novoshhapovo|Novosjtsjapovo|Novoye Shchapovo
        38109 55815 844 Novaya Kupavna|Новая Купавна|Novaja Kupavna
        37664 55941 800 Belyaninovo|Беляниново|Beljaninovo
        35944 55531 794 Gidrouzel|Гидроузел
        37247 56404 793 Bunyatino|Бунятино|Bunjatino
        35521 55798 779 Dor|Дор
        38150 56683 769 Fëdortsevo|Фёдорцево|Fedortsevo|Ferdortsovo|Fjodorcevo
        38412 55602 731 Troshkovo
        37307 56179 718 Kamenka|Каменка
        37479 55038 711 Sharapova Okhota|Шарапова Охота|Sharanova-Okhota|Sjarapova Okhota
        38195 55556 700 Novoye Selo|Новое Село|Novoe Selo
        37733 55960 700 Zdravnitsa|Poselok Zdravnitsa
        38067 56017 685 Bogoslovo|Богослово
        37539 56171 680 Ignatovo|Игнатово
        37600 56733 658 Yurkino|Юркино|Jurkino
        38636 54432 653 Krasnoye|Красное|Krasnoe|Krasnoje
        38321 56509 652 Mukhanovo|Муханово|Uspeno-Mukhanovo|Uspenskoye
        38614 55356 651 Marishkino|Маришкино
        37733 55983 628 Pirogovo|Пирогово
        38058 55707 620 Novyy Milet|Новый Милет|Novy Milet|Novyj Milet
        37010 55527 612 Alabino|Алабино
        37123 55755 602 Dmitrovskoye|Дмитровское|Dimitrovskoye|Dmitrovskoe
        37650 56017 600 Zhostovo|Zhestovo
        39304 55438 594 Vozhd' Proletariata|Вождь Пролетариата|Poselok Pervyy|Vozjd Proletariata
        37493 55184 594 Chepelëvo|Чепелёво|Chepelevo|Chepeljovo
        38528 55249 587 Stepanshchino|Степанщино|Stepanshhino|Stepansjtsjino
        37750 55533 580 Dydyldino|Дыдылдино
        35729 56026 570 Kur'yanovo|Курьяново|Kur'janovo
        37451 55594 527 Mamyri|Мамыри
        37395 56466 525 Melchevka|Мельчёвка|Mel'chjovka
        38000 56050 507 Zhukovka
        37197 55684 0 Vlasikha|Власиха|Sovkhoz Vlasikho
        39025 54942 0 Lukhovitsy|Луховицы|Lukhovicy
        36456 55975 0 Voskhod|Восход
        38113 55878 0 Zvëzdnyy Gorodok|Zvezdnyj Gorodok|Zvezdnyy Gorodok
        36786 55327 0 Molodëzhnyy|Molodezhnyj|Molodezhnyy
        = RU-MOW
        37618 55752 10381222 Moscow|Маскав|Масква|Москва|Москова|Москох|Москъва|Мускав|Муско|Maeskuy|Maskav|Maskava|Maskva|Mat-xco-va|Matxcova|Mosca|Moscfa|Moscha|Mosco|Moscou|Moscova|Moscovo|Moscu|Moscua|Moska|Moskau|Mosko|Moskokh|Moskou|Moskov|Moskova|Moskovu|Moskow|Moskowa|Mosku|Moskua|Moskuas|Moskva|Moskvo|Moskwa|Moszkva|Muskav|Musko
        37717 55650 243000 Mar'ino|Марьино|Mar'ina
        37812 55702 216000 Vykhino-Zhulebino|Выхино-Жулебино|Vykhino
        37181 55982 215727 Zelenograd|Зеленоград|Selenograd
        37549 55936 200000 Severnyy|Северный|Severnyj
        37520 55607 180000 Yasenevo|Ясенево|Jasenevo
        37760 55677 172000 Lyublino|Люблино|Ljublino|Lublino|Lyublino-Dachnoye
        37471 55784 159000 Khoroshëvo-Mnevniki|Хорошёво|Хорошёво-Мнёвники|Khoroshevo|Khoroshevo-Mnevniki|Khoroshjovo|Khoroshjovo-Mnjovniki
        37600 55883 159000 Bibirevo|Бибирево
        37813 55823 158000 Gol'yanovo|Гольяново|Gol'janovo
        37412 55818 152000 Strogino|Строгино
        37850 55700 150000 Zhulebino|Жулебино|Zhelyabino
        37402 55742 147497 Kuntsevo|Кунцево|Kuncevo|Kuncewo|Kuncjovo|Kuntsevo Destrict|Kuntsevo District|Kunzewo
        37678 55586 144000 Biryulëvo|Бирюлёво|Birjuljovo|Biryulevo
        37726 55613 144000 Orekhovo-Borisovo|Орехово-Борисово
        37750 55700 143000 Novyye Kuz'minki|Новые Кузьминки|Novye Kuz'minki
        37800 55700 143000 Kuz'minki|Кузьминки
        37595 55591 142000 Chertanovo Yuzhnoye|Чертаново Второе|Chertanovo Vtoroe|Poselok Mosgazoprovod
        37500 55700 130000 Ramenki|Раменки|Ramenka
        37767 55617 129000 Zyablikovo|Зябликово|Zjablikovo
        37683 55617 128000 Orekhovo-Borisovo Severnoye|Орехово-Борисово Северное|Orekhovo|Orekhovo-Borisovo Severnoe
        37833 55767 128000 Ivanovskoye|Ивановское|Ivanovskoe
        37493 55620 125000 Tyoply Stan|Тёплый Стан|Nizhniy Teplyy Stan|Tjoplyj Stan
        37650 55625 123000 Tsaritsyno|Царицино|Царицыно|Caricino|Caricyno|Imeni Chkalova V.P.|Imeni V.P. Chkalova|Lenino|Sartino|Tsaritsyno-Dachnoye|Tsartino
        37820 55724 122000 Veshnyaki|Вешняки|Veshnjaki
        37558 55759 122000 Presnenskiy|Красная Пресня|Пресненский|Krasnaja Presnja|Krasnaya Presnya|Presnenskij
        37568 55656 121000 Zyuzino|Зюзино|Zjuzino
        37381 55637 120000 Solntsevo|Солнцево|Solncevo
        37485 55656 118000 Troparëvo|Тропарёво|Troparevo|Troparjovo
        37667 55733 116000 Taganskiy|Таганский|Taganka|Taganskij
        37336 55645 115536 Novo-Peredelkino|Ново-Переделкино|Peredelkino
        37447 55684 114000 Ochakovo-Matveyevskoye|Очаково-Матвеевское|Ochakovo|Ochakovo-Matveevskoe
        37561 55665 106587 Cherëmushki|Черёмушки|Cheremushki|Cherjomushki
        37782 55797 104000 Izmaylovo|Измайлово|Izmajlovo
        37721 55814 103000 Bogorodskoye|Богородское|Bogorodskoe
        37450 55800 102000 Shchukino|Щукино|Shhukino
        37764 55638 102000 Brateyevo|Братеево|Brateevo|Bratyevo
        37767 55733 101000 Ryazanskiy|Рязанский|Plyushchevo|Rjazanskij
        37583 55700 101000 Novyye Cherëmushki|Новые Черёмушки|Novye Cherjomushki|Novyye Cheremushki
        37743 55700 100000 Tekstil'shchiki|Текстильщики|Poselok Tekstil'shchiki|Tekstil'shhiki
        37818 55755 95000 Novogireyevo|Новогиреево|Novogireevo
        37558 55880 95000 Vostochnoe Degunino|Восточное Дегунино
        37717 55883 91000 Yaroslavskiy|Ярославский|Jaroslavskij|Malyye Mytishchi
        37700 55767 91000 Lefortovo|Лефортово
        37646 55587 89000 Biryulëvo Zapadnoye|Бирюлёво Западное|Красный Строитель|Birjuljovo Zapadnoe|Biryulevo Zapadnoye|Krasny Stroitel'|Krasnyj Stroitel'|Krasnyy Stroitel'
        37587 55898 86000 Lianozovo|Лианозово|Lyanosovo|Lyanozovo
        37730 55869 86000 Babushkin|Бабушкин|Babusjkin|Losinoostrovskaya
        37523 55659 85616 Obruchevo
        37488 55745 80000 Fili|Фили
        37617 55650 76000 Nagornyy|Нагорный|Nagornyj|Volkhonka
        37547 55742 68000 Dorogomilovo|Дорогомилово
        37604 55659 64000 Kotlovka|Котловка|Imeni Likhacheva|Poselok ZIL
        37633 55850 60000 Sviblovo|Свиблово|Свіблово|Estacao Sviblovo|Swiblowo
        37616 55830 60000 Ostankinskiy|Останкинский|Novoostankino|Ostankino|Ostankinskij|Pushkinskoye
        37672 55802 57000 Sokol'niki|Сокольники
        37517 55800 57000 Sokol|Сокол
        37633 55733 55000 Zamoskvorech'ye|Замоскворечье|Zamoskvorech'e
        37458 55808 55000 Pokrovskoye-Streshnëvo|Покровское-Стрешнёво|Bsatsevo|Pokrovsk-Streshnevo|Pokrovsko-Streshnevo|Pokrovskoe-Streshnjovo|Pokrovskoye-Streshnevo
        37583 55883 54000 Altuf'yevskiy|Алтуфьевский|Altuf'evskij|Vorob'yevskiy
        37473 55865 52000 Levoberezhnyy|Аксиньино|Левобережная|Левобережный|Aksin'ino|Levoberezh'ye|Levoberezhnaja|Levoberezhnaya|Levoberezhnyj
        37583 55850 50000 Novovladykino|Нововладыкино|Vladykino
        37691 55884 50000 Vatutino|Ватутино|Ватутіне|Vatutine
        37550 55900 50000 Vagonoremont|Вагоноремонт
        37783 55717 50000 Novokuz'minki|Новокузьминки
        37500 55867 50000 Novokhovrino|Новоховрино|Khovrino|Novoye Khovrino
        37483 55683 50000 Nikol'skoye|Никольское|Nikol'skoe|Nikolskiy
        37567 55850 50000 Likhobory|Лихоборы
        37676 55706 50000 Kozhukhovo|Кожухово
        37617 55867 50000 Kozeyevo|Козеево|Kozeevo
        37787 55810 50000 Metrogorodok|Метрогородок|Poselok Metrostroya
        37307 55485 37591 Troitsk|Троицк|Троицкай|Troick|Troickaj|Troitsk i Moskva oblast|Troizk
        37667 55833 37000 Rostokino|Ростокино|Rostckino
        37533 55717 30000 Vorob'yovo|Воробьево|Vorob'evo
        37600 55583 30000 Annino|Аннино|Анніно|Anino|Estacao Annino|Poselok Annin
        37466 55669 30000 Nikulino|Никулино
        37433 55683 30000 Mikhalkovo|Михалково
        37475 55711 30000 Matveyevskoye|Матвеевское|Matveevskoe
        37554 55716 30000 Luzhniki|Лужники
        37650 55850 30000 Leonovo|Леоново
        37701 55656 30000 Kur'yanovo|Курьяново|Kur'janovo|Kur'yanova
        37683 55667 30000 Kolomenskoye|Коломенское|Kolomenskoe
        37473 55718 30000 Davydkovo|Давыдково
        37467 55700 30000 Amin'yevo|Аминьево|Amin'evo|Aminjevo
        37667 55577 30000 Zagor'ye|Загорье|Zagor'e
        37793 55638 29594 Kapotnya|Капотня|Kapotnja
        37558 55498 28065 Shcherbinka|Щербинка|Shcherbinki|Shherbinka|Sjtsjerbinka
        37583 55867 20000 Slobodka|Слободка
        37417 55717 20000 Setun'|Сетунь
        37355 55785 20000 Rublëvo|Рублево|Rublevo|Rubljovo
        37296 55612 20000 Vnukovo|Внуково
        37600 55867 18000 Otradnoye|Отрадное|Otradnoe
        37355 55599 15435 Moskovskiy|Московский|Moskovskij
        37867 55817 13011 Vostochnyy|Восточный|Stalinskiy|Vostochnyj
        37496 55854 10000 Golovinskiy|Краснооктябрьский|Krasnooktjabr'skij|Krasnooktyabr'skiy
        37170 55598 9818 Kokoshkino|Кокошкино
        37330 55496 9502 Vatutinki|Ватутинки|Ватуцінкі|Poselok Vatutinki|Vatucinki|Watutinki
        37911 55693 7994 Nekrasovka|Некрасовка
        37185 55314 5238 LMS|Поселок ЛугоМелиоративной станции|Poselok LugoMeliorativnoj stancii
        37490 55569 4684 Kommunarka|Коммунарка|Совхоз Коммунарка|Sovkhoz Kommunarka
        37189 55413 3913 Shishkin Les|Шишкин Лес
        37270 55432 2434 Krasnaya Pahra|Красная Пахра|Krasnaja Pakhra
        37348 55558 1329 Filimonki|Филимонки
        37218 55610 1300 Tolstopal'tsevo|Толстопальцево|Poselok Tolstopal'tsevo|Tolstopal'cevo
        37733 55633 0 Orekhovo-Borisovo Yuzhnoye|Орехово-Борисово Южное|Orekhovo-Borisovo Juzhnoe
        = RU-ORL
        36079 52969 303696 Orël|Орел|Orel|Oriol|Oriolas|Orjol|Oryol|Orzel
        36580 53279 47609 Mtsensk|Мтсенск|Мценск|Мценськ|Мцэнск|Mcehnsk|Mcens'k|Misensk|Mscenscum|Mzensk
        37600 52424 46779 Livny|Ливни|Ливны|Лівни|Ліўны|Liuny|Livni|Livno|Liwny
        35977 52898 11995 Znamenka|Знаменка|Kukuyevka
        36005 53443 11904 Bolkhov|Болхаў|Болхов|Bolchov|Bolchovas|Bolchow|Bolhovo|Boljov|Bolkhau
        35727 52968 9600 Naryshkino|Нарышкино|Bolshoye Naryschkino|Naryschkino|Narysjkino
        37242 52810 8100 Verkhov'ye|Верховье|Verkhov'e|Verkhovje
        35767 52688 7098 Kromy|Кромы
        37031 52223 7081 Kolpna|Колпна|Колпны|Kolpny
        36320 52501 6666 Glazunovka|Глазуновка|Glasunovka
        36377 52666 6288 Zmiyëvka|Змиевка|Zmievka|Zmijevka|Zmijovka|Zmiyevka
        36890 52899 5925 Zalegoshch'|Залегощь|Zalegoshh'|Zalegosjtsj
        35146 52505 5177 Dmitrovsk|Дмитровка|Дмитровск|Дмитровск-Орловский|Dmitrovka|Dmitrovsk-Orlovskij|Dmitrovsk-Orlovskiy|Dmitrowsk
        37405 52063 4953 Vyshneye Dolgoye|Вышнее Долгое|Dolgaja|Dolgaya|Dolgoye|Vyshnedolgoye|Vyshnee Dolgoe|Vysjneje Dolgoje
        37441 52852 4647 Khomutovo|Хомутово|Khomutovskiy
        36868 52607 4566 Pokrovskoye|Покровское|Покровское Ленинский|Pokrovskoe|Pokrovskoe Leninskij|Pokrovskoje|Pokrovskoye Leninskiy|Pokrovskoye Lintsy
        35397 53129 4182 Khotynets|Хотынец|Khotinets|Khotynec
        37040 52973 3989 Novosil'|Новосиль
        36503 52400 3962 Maloarkhangel'sk|Малоархангельск
        35197 52856 3848 Shablykino|Шаблыкино|Sjablykino
        35780 52445 2627 Trosna|Тросна|Efratovo|Yefratovo
        35383 52748 2094 Soskovo|Сосково
        35684 53276 1950 Znamenskoye|Знаменское|Znamenskoe|Znamenskoje
        37687 52785 1802 Krasnaya Zarya|Красная Заря|Krasnaja Zarja
        37358 53268 1465 Korsakovo|Корсаково
        36623 53370 1411 Spasskoye-Lutovinovo|Спасское-Лутовиново|Spass-Lutovinovskoye|Spassko-Lutovinovskoye|Spasskoe-Lutovinovo|Spasskoje-Lutovinovo|Spassnoye-Lutovinovo
        37525 52058 0 Dolgoye|Долгое|Dolgaya|Dolgoe|Dolgoje|Mikhaylovka
        = RU-PNZ
        45011 53196 523553 Penza|Пенза|Пенза ош|Пензе|Pensa|Penz|Penza osh|Penzae|Penze
        46600 53117 90480 Kuznetsk|Кузнецк|Кузнецьк|Kouznetsk|Kusnezk|Kuznec'k|Kuzneckas|Kuznetk|Kuznieck|Kuznjeck
        45192 53204 63579 Zarechnyy|Заречный|Zarechnyj|Zaretsjnyj
        46583 53133 62139 Zarechnyy|Заречный|Penza-19|Zarechnyj
        44217 52459 36652 Serdobsk|Сердобск|Сярдобск|Bol'shaya Serdoba|Sierdobsk|Sjardobsk|Sjerdobsk
        44049 53181 33060 Kamenka|Каменка|Belinskaya Kamenka|Kamenka i Penza oblast|Kamienka|Kamjenka
        46071 53719 24300 Nikol'sk|Никольск|Nikol'skaya Pestravka
        43677 53530 23835 Nizhniy Lomov|Нижний Ломов|Nizhni Lamov|Nizhnij Lomov
        42616 53497 11928 Zemetchino|Земетчино|Semettschino|Zametchino|Zemettsjino
        44613 53436 11652 Mokshan|Макшан|Мокшан|Мукшы|Makshan|Moksan|Mokschan|Moksjan|Mokszan|Mokxan|Mukshy
        45041 53310 9880 Bessonovka|Бессоновка
        43034 53213 9654 Bashmakovo|Башмакова|Башмаково|Bachmakovo|Baixmakovo|Baschmakowo|Bashmakova|Basmakovo|Baszmakowo
        43416 52965 8800 Belinskiy|Белински|Белинский|Белинской ош|Бялінскі|Belinski|Belinskij|Belinskis|Belinskoj osh|Belinsky|Bielinski|Bjalinski|Bjelinskij|Chembar
        43352 53244 8620 Pachelma|Пачелма|Patsjelma
        44537 52700 8371 Kolyshley|Колышлей|Kolishlei|Kolyshlej|Kolysjlej
        45702 53278 8334 Gorodishche|Городище|Gorodishhe|Gorodisjtsje
        45953 53024 8279 Srednyaya Yelyuzan'|Средняя Елюзань|Srednjaja Eljuzan'|Srednjaja Jeljuzan
        45227 53592 8214 Lunino|Лунино
        43251 52541 7956 Tamala|Тамала
        45685 53075 7623 Sursk|Сурск|Nikol'skiy Khutor
        45064 53388 7303 Grabovo|Грабово
        46248 53291 7299 Sosnovoborsk|Сосновоборск|Litvino|Litvinovo
        43184 53926 7175 Spassk|Беднодемьяновск|Спасск|Bednodem'janovsk|Bednodem'yanovsk|Bednodem'yanovskiy|Bogdanovo
        45912 53143 7072 Chaadayevka|Чаадаевка|Chaadaevka|Tsjaadajevka
        43712 52466 6800 Bekovo|Беково
        45393 52892 6619 Shemysheyka|Шемышейка|Shemyshejka|Shemyshleyka|Sjemysjejka
        44858 53870 5532 Issa|Исса
        46089 52860 5305 Russkiy Kameshkir|Русский Камешкир|Kameshkir Russkiy|Russkij Kameshkir|Russkij Kamesjkir|Russkiy Kameskir
        46221 53085 5210 Makhalino|Махалино|Novyy Kryazhim
        46742 52785 5105 Neverkino|Неверкино
        45247 53232 5002 Chemodanovka|Чемодановка|Tsjemodanovka
        44951 52466 4922 Malaya Serdoba|Мал.Сердоба|Малая Сердоба|Mal.Serdoba|Malaja Serdoba
        45079 53109 4733 Zasechnoye|Засечное|Zasechnoe|Zasetsjnoje|Zosechnoye
        43057 53692 4708 Vadinsk|Вадинск|Kerensk
        44801 53208 4636 Bogoslovka|Богословка
        43551 53468 4390 Verkhniy Lomov|Верх.Ломов|Верхний Ломов|Verkh.Lomov|Verkhnij Lomov
        43695 53877 4340 Narovchat|Наровчат|Narovtsjat
        45812 52619 4318 Lopatino|Лопатино
        46258 53248 4031 Inderka|Индерка
        45058 52819 3612 Kondol'|Кондоль
        43187 53026 3138 Poim|Поим
        46503 53132 3069 Poselki|Поселки
        45742 53888 2275 Sura|Сура|Chirkovo
        45561 53108 1934 Kanayevka|Канаевка|Kanaevka|Kanajevka
        45418 52712 1756 Verkhozim|Верхозим
        43661 52993 1649 Lermontovo|Лермонтово|Тарханы|Tarkhany
        42833 53555 900 Bol'shaya Izhmora|Большая Ижмора|Bol'shaja Izhmora
        43760 53868 752 Skanovo|Сканово
        42897 53598 700 Klyuchi|Ключи|Kljuchi
        42676 53604 600 Vyazëmka|Вяземка|Vjazemka|Vyazemka
        42997 53583 600 Rakhmanovka|Рахмановка|Rakhmalovka
        43317 53827 600 Dubrovki|Дубровки
        = RU-ROS
        39708 47220 1130305 Rostov-on-Don|Дондагъы Ростов|Дондохи Ростов|Донын Ростов|Растоў-на-Доне|Ростов|Ростов на Дон|Ростов на Дону|Ростов-Доныл|Тындагы Ростов|Don umbalne Rostov|Dondaguy Rostov|Dondagy Rostov|Dondokhi Rostov|Doni Rostov|Donyn Rostov|Rastou-na-Done|Rostof aan die Don|Rostof epi tou Nton|Rostov|Rostov Don|Rostov Donal|Rostov Doni aeaeres|Rostov aan de Don|Rostov de Don|Rostov del Don|Rostov do Don|Rostov na Don|Rostov na Donu|Rostov nad Donom|Rostov sopra-u-Donu|Rostov sul Don|Rostov tren song GJong|Rostov ved Don|Rostov-Donyl|Rostov-Tan-cinchi|Rostov-an-Don|Rostov-ar-Ddon|Rostov-pe-Don|Rostov-sur-le-Don|Rostova pie Donas|Rostovas prie Dono|Rostovia ad Tanaim|Rostow|Rostow Am Don|Rostow na Donu|Rostow nad Donem|Rostow nad Donom|Rosztov-na-Donu|Tyndagy Rostov
        38905 47236 279056 Taganrog|Таганрог|Таганріг|Taganrig|Taganroga|Taganrogas|Tankanronk|Taqanroq
        40216 47719 221312 Shakhty|Шахти|Шахты|Aleksandrovsk-Grushevskiy|Aleksandrovsk-Grushevskoy|Chakhty|Sachtos|Sachty|Sahti|Sahto|Sahty|Saxti|Schachty|Shajty|Shakhti|Sjachty|Sjakhty|Szachty
        42153 47511 167731 Volgodonsk|Валгадонск|Волгодонск|Волгодонськ|Valgadonsk|Volgodonska|Volgodonskas|Volqodonsk|Wolgodonsk
        40094 47422 166974 Novocherkassk|Новачаркаск|Новочеркаск|Новочеркасск|Новочеркаськ|Novacharkask|Novocerkaska|Novocerkaskas|Novocerkassk|Novocherkas'k|Novocserkasszk|Novotcherkassk|Novotjerkassk|Novotserkassk|Novotsjerkassk|Nowoczerkask|Nowotscherkask|Nowotscherkassk|Nowotsjerkassk
        39757 47137 109962 Bataysk|Батайск|Bataisk|Batajsk|Gorodovikovsk
        39933 47760 99478 Novoshakhtinsk|Новошахтинск|Komintern|Kominternovskiy|Molotovskiy|Novosahtinsk|Nowoschachtinsk|Nowoszachtynsk
        39415 47107 82133 Azov|Азак|Азов|Азоў|Asoff|Asovia|Asow|Azak|Azou|Azov - Azov|Azova|Azovas|Azow
        40259 48318 75814 Kamensk-Shakhtinsky|Каменск|Каменск-Шахтинский|Kamensk|Kamensk-Sahtinski|Kamensk-Schachtinski|Kamensk-Shakhtinskij|Kamensk-Shakhtinskiy|Kamenskaya
        39930 48051 66079 Gukovo|Гуково|Gukova|Gukowo
        41542 46475 61000 Sal'sk|Сальск|Ssalsk|Torgovyy
        39952 48337 50850 Donetsk|Данецк|Донецк|Донецьк|Daneck|Donec'k|Donecka|Donetk|Donetsk i Russland|Donezk|Donieck|Donjeck|Gunderovskaya|Gundorovka|Gundorovskaya|Gundurovka
        40779 48179 47521 Belaya Kalitva|Белая Калитва|Белая Калітва|Біла Калитва|Belaia Kalitva|Belaja Kalitva|Belaja Kalitwa|Belokalitvenskaya|Bielaja Kalitwa|Bila Kalitva|Bjelaja Kalitwa|Byelaya Kalitva|Ust'-Belokalitvenskaya
        40072 47892 44133 Krasnyy Sulin|Красный Сулин|Krasny-Sulin|Krasnyj Sulin|Krassnyj Ssulin
        39869 47263 38871 Aksay|Аксай|Aksaj|Aksayskaya
        40400 48925 38527 Millerovo|Милерово|Миллерово|Мілерава|Міллерово|Milerava|Milerovo|Millerowo
        41829 48351 29289 Morozovsk|Марозаўск|Морозовск|Морозовськ|Marozausk|Morosowsk|Morosowski|Morosowskij|Morozovskaya|Morozovskiy|Morozowsk|Mrozowsk
        40312 46849 29268 Zernograd|Зернаград|Зерноград|Sernograd|Zernagrad|Zernoqrad|Zernovol|Zernovoy|Ziernograd
        40123 48027 24978 Zverevo|Зверава|Зверево|Звєрево|Swerewo|Zverava|Zvyereva|Zwieriewo|Zwjerjewo
        40808 47517 23583 Semikarakorsk|Семикаракорск|Семикаракорськ|Семікаракорск|Semikarakorskaya|Semikarakorskiy|Semikarakovskaya
        41725 46702 19493 Proletarsk|Пралетарск|Пролетарск|Пролетарськ|Praletarsk|Proletarskaja|Proletarskaya
        42052 46874 19325 Orlovskiy|Орловский|Orlovka|Orlovskaya|Orlovskij
        41093 47581 18876 Konstantinovsk|Канстанцінаўск|Константиновск|Константиновская|Константиновськ|Kanstancinausk|Konstantinovskaja|Konstantinovskaya|Konstantinovskiy|Konstantinowsk|Konstantinowskaja|Konstantinowskoje
        40657 46566 17978 Yegorlykskaya|Егорлыкская|Egorlykskaja|Jegorlykskaja|Yegorlkskaya
        42470 47146 17678 Zimovniki|Зимовники
        39419 47527 15730 Persianovka|Персиановка|Персиановский|Persianovskij|Persianovskiy
        42093 47648 15341 Tsimlyansk|Цимлянск|Cimljansk|Tsimljansk|Tsimlyanskaya|Tsimlyanskiy|Tsymlyanskaya|Zymljanskaja
        40385 47320 15300 Bagayevskaya|Багаевская|Bagaevskaja|Bagajevskaja|Bagajewskaja|Bagayevskiy
        39482 47285 14689 Chaltyr|Чалтырь|Tschaltyr|Tsjaltyr
        39555 47079 14668 Kuleshovka|Кулешовка|Kulesjovka|Kulischewka
        38869 47567 14342 Matveyev Kurgan|Матвеев Курган|Matveev Kurgan|Matvejev Kurgan|Matveyev-Kurgah|Matwejew-Kurgan|Motveyev Kurgan
        40257 47414 13627 Donskoy|Донской|Donskoj
        40179 48152 13617 Likhovskoy|Лиховской|Lichaja|Likhaya|Likhovskiy|Likhovskoj|Likhoy
        38899 47414 12576 Pokrovskoye|Покровское|Pokrovskoe|Pokrovskoje|Pokrowskoje
        40205 47668 12262 Kamenolomni|Каменоломни|Kamenolomnya
        40103 47696 12136 Mayskiy|Майский|Majskij
        40872 47644 11357 Ust'-Donetskiy|Усть-Донецкий|Kreslovskiy|Krestovskiy|Ust'-Doneckij|Ust-Donetskij
        41081 46194 11340 Peschanokopskoye|Песчанокопское|Peschanokopskaya|Peschanokopskoe|Pestsjanokopskoje
        41280 48194 11258 Tatsinskaya|Тацинская|Тацинский|Тацинська|Тацынская|Tacins'ka|Tacinskaja|Tacinskij|Tacinszkaja|Tacynskaja|Tatsinskiy|Tazinskaja
        40331 48527 11225 Glubokiy|Глубокий|Glubokaja|Glubokij
        41032 46534 11075 Tselina|Целина|Celina|Zelina
        40152 49384 11000 Chertkovo|Чертково|Tsjertkovo
        39683 46936 10638 Samarskoye|Самарское|Samarskoe|Samarskoje|Sanarskoye
        40148 47782 10623 Ayutinskiy|Аютинский|Власово-Аюта|Ajutinskij|Aytinskiy|Vlasovo-Ajuta|Vlasovo-Ayuta
        40167 47397 10203 Krivyanskaya|Кривянская|Krivjanskaja
        41046 48281 10062 Sholokhovskiy|Шолоховский|Sholokhovka|Sholokhovskij|Sjolokhovskij
        41342 46507 10034 Gigant|Гигант
        39947 47835 9585 Sokolovo-Kundryuchenskiy|Соколово-Кундрюченский|Sokolovo-Kundrjuchenskij|Sokolovo-Kundrjutsjenskij|Sokolovo-Kundryuchens'kyy|Sokolovo-Kundryuchenskoye|Sokolovskiy
        42501 48536 9528 Oblivskaya|Обливская|Obliswskaja|Oblivskaja
        41725 49631 9303 Vëshenskaya|Вёшенская|Veshenskaya|Vesjenskaja|Vjoshenskaja
        40924 48296 9292 Gornyatskiy|Горнятский|Горняцкий|Gornjackij|Gornjatskij|Gornyatskiy Rudnik
        40364 48730 8949 Tarasovskiy|Тарасовский|Tarasovka|Tarasovskij|Verkhne-Tarasovka
        40261 48404 8948 Masalovka|Заводской|Масаловка|Kovalev|Mosolov|Zavodskoj|Zavodskoy
        40742 47092 8820 Vesëlyy|Веселый|Vesely|Veselyj|Veselyy|Veselyy Khutor|Vesjolyj
        40643 48197 8458 Koksovyy|Коксовый|Koksovyj
        40294 48346 8284 Staraya Stanitsa|Старая Станица|Staraja Stanica|Staraja Stanitsa
        42766 47410 8019 Dubovskoye|Дубовское|Dubovskoe|Dubovskoje
        43649 46561 7374 Remontnoye|Ремонтное|Dzhurak|Remontnoe|Remontnoje
        42022 47543 6885 Romanovskaya|Романовская|Romanovskaja|Romanovskaya-na-Donu|Rynok-Romanovskiy
        40148 46881 6848 Kagal'nitskaya|Кагальницкая|Kagal'nickaja|Kagal'nik|Kagalnitskaja|Kagalnizkaja|Kagolnitskaya
        43889 47119 6711 Zavetnoye|Заветное|Zavetnoe|Zavetnoje
        40845 48014 6660 Sinegorskiy|Синегорский|Sinegorskij
        40456 46771 6517 Mechetinskaya|Мечетинская|Mechetinskaja|Metschetinskaja|Metsjetinskaja
        41004 49040 6292 Kashary|Кашары|Kasjary
        39700 47600 6197 Rodionovo-Nesvetaiskoye|Родионово-Несветаиское|Rodionovo-Nesvetaiskoe|Rodionovo-Nesvetajskaja
        39712 47609 6188 Rodionovo-Nesvetayskaya|Родионово-Несветайская|Rodionoff|Rodionovo-Nesvetajskaja|Rodionovo-Nesvetayskiy|Rodionovo-Nesvetayskoye
        41126 48171 6069 Zhirnov|Жирнов|Zhirov|Zjirnov
        40040 46975 5918 Kirovskaya|Кировская|Kirovskaja
        40109 47808 5909 Talovyy|Таловый|Talovyj
        38912 47814 5790 Kuybyshevo|Куйбышево|Golodayevka|Golodayevskoye|Kujbyshevo|Kujbysjevo
        39824 47743 5278 Sambek|Самбек
        39952 47187 5255 Ol'ginskaya|Ольгинская|Ol'ginskaja
        41897 46780 5210 Gundorovskiy|Гундоровский|Gundorov|Gundorovskij
        42044 47650 5198 Krasnoyarskaya|Красноярская|Krasnojarskaja|Krasnoyarskiy
        39782 46898 5097 Novobataysk|Новобатайск|Novobatajsk
        40042 47241 5060 Starocherkasskaya|Старачаркаская|Старочеркасская|Старочеркаська|Czerkask|Staracharkaskaja|Starocerkasskaia|Starocerkasskaja|Starocerkasskaya|Starocherkas'ka|Starocherkassk|Starocherkasskaja|Starotcherkasskaia|Starotjerkasskaja|Starotserkaskagia|Starotsjerkasskaja|Starotxerkasskaia
        41830 49227 5032 Bokovskaya|Боковская|Bokovskaja
        41147 49791 4946 Kazanskaya|Казанская|ст. Казанская|Kasanskaja|Kazanskaja|st. Kazanskaja
        40750 46833 4765 Rassvet|Рассвет
        39516 47304 4475 Krym|Крым|Топлы
        40109 47552 4316 Krasyukovskaya|Красюковская|Krasiukovskaja|Krasjukovskaja
        41758 46271 4047 Sandata|Сандата
        39951 47441 4044 Grushevskaya|Грушевская|Grushevskaja|Grusjevskaja
        40092 48818 3966 Krasnovka|Красновка|Donskoy
        42186 47496 3889 Krasnoyarskaya|Красноярская|Krasnojarskaja
        41141 48208 3859 Bystrogorskiy|Быстрогорский|Bystrogorskij
        39053 47279 3780 Primorka|Приморка|Kosa Kuryacha|Primorskoye
        41872 46393 3739 Novyy Yegorlyk|Нов.Егорлык|Новый Егорлык|Nov.Egorlyk|Novy-Yegorlyk|Novyj Egorlyk
        41502 46113 3728 Krasnaya Polyana|Красная Поляна|Krasnaja Poljana|Krasnaya
        42207 47011 3716 Krasnoarmeyskiy|Красноармейский|Krasnoarmejskij|Tokmatskiy
        39278 47277 3715 Sinyavskoye|Синявское|Sinjavskoe|Sinjavskoje|Sinyavka
        41502 47614 3613 Nikolayevskaya|Николаевская|Nikolaevskaja|Nikolajevskaja
        39392 47017 3596 Peshkovo|Пешково|Pashkovo
        38848 47185 3445 Novobessergenovka|Новобессергеневка|Новобессергеновка|Novobessergenevka
        39505 47246 3423 Kalinin|Калинин
        40487 47481 3346 Melikhovskaya|Мелиховская|Melekhovskaya|Melikhovskaja
        41266 46011 3141 Letnik|Летник|Letniki|Letnitskoye|Letnytskoye
        40206 48127 3102 Likhoy|Лихой|Likhoj
        40045 48045 3080 Almaznyy|Алмазный|Almaznyj
        40064 48146 2986 Uglerodovskiy|Углеродовсий|Углеродовский|Owglerodovski|Poselok Shakhty Uglerod|Roseta|Rozeta|Uglerod|Uglerodovs'kyy|Uglerodovsij|Uglerodovskij
        41669 48628 2743 Milyutinskaya|Милютинская|Miljutinskaja
        40204 47816 2716 Gornyy|Горний|Горный|Gornaya|Gornaya Shoriya|Gorni|Gornij|Gorniy|Gorny|Gornyj
        41253 48243 2485 Uglegorskiy|Углегорский|Uglegorskij
        42122 49009 2293 Sovetskaya|Советская|Chernyshevskaya|Sovetskaja
        38756 46879 2000 Port-Katon|Порт-Катон
        39353 47268 1942 Nedvigovka|Недвиговка|Nedvigovskiy
        39334 47268 1942 Tanais|Танаис
        38528 47561 1684 Anastasiyevka|Анастасиевка|Anastas'yevka|Anastasievka|Anastasijevka|Anastassjewska
        40183 47644 977 Novosvetlovsky|Новосветловский|Novosvetlovskij
        42652 46544 832 Volochayevskiy|Волочаевский|Volochaevskij|Volotsjajevskij
        40553 49567 718 Nagibin|Нагибин|Khutor Nogivin|Nogivin
        41736 48018 630 Nikolayev|Николаев|Nikolaev|Nikolajev
        39737 47311 629 Verkhnetemernitzkiy|Верхнетемерницкий|Verkhnetemernickij
        39712 47289 0 Severnyy|Severny|Severnyj zh/m
        41667 47274 0 Bol'shaya Martynovka|Бол.Мартыновка|Большая Мартыновка|Bol'shaja Martynovka|Bol'shaya Martinovka|Bol.Martynovka|Martynov|Martynovka|Martynovskoye|Martynowskoje
        39749 47281 0 Imeni Chkalova|Чкаловский|Chkalova|Chkalovskij
        = RU-RYA
        39704 54627 538962 Ryazan'|Рязань|Resania|Riazan|Rjasan|Rjazan|Rjazanj
        41403 54944 35355 Kasimov|Касимов|Касімаў|Cassim|Kasimau|Kasimova|Kasimow|Kassimov|Kassimow
        41920 54354 29858 Sasovo|Саз|Сасава|Сасово|Sasava|Sasowo|Sassovo|Sassowo|Saz
        39553 53825 24357 Skopin|Скопин|Скопін|Skopine
        40080 53706 22041 Ryazhsk|Ражск|Ряжск|Razhsk|Riajsk|Riazhsk|Rjajsk|Rjaschsk|Rjazhsk|Rjazjsk|Rjazsk
        39748 54038 20821 Novomichurinsk|Новомичуринск|Novomikhurinsk|Novomitsjurinsk
        39513 54725 19159 Rybnoye|Рыбное|Rybnoe|Rybnoje
        40880 54320 16159 Shilovo|Шилово|Schilowo|Sjilovo
        40024 53927 14469 Korablino|Карабліна|Кораблино|Karablina
        39029 54232 12907 Mikhaylov|Михайлов|Mikhailov|Mikhajlov|Mizailov
        40377 54408 8655 Spassk-Ryazanskiy|Спасск-Рязанский|Spassk|Spassk-Rjasanski|Spassk-Rjazanskij
        40471 54212 7335 Lesnoy|Лесной|Lesnoj
        41002 53729 6439 Sarayi|Сараи|Sarai
        40554 55148 6432 Tuma|Тума
        39829 54718 6170 Polyany|Поляны|Poljany
        38894 54227 6067 Oktyabr'skiy|Октябрьский|Oktjabr'skij|Sapronovo
        42468 54559 6027 Kadom|Кадом
        40180 55138 5942 Spas-Klepiki|Спас-Клепики|Спас-Клепікі|Spass-Klepiki
        41717 54024 5686 Shatsk|Шацк|Шацьк|Chatsk|Sack|Satsk|Schazk|Shac'k|Sjatsk|Sjatsk i Russland
        40487 53792 5558 Ukholovo|Ухолово
        39909 54233 5147 Starozhilovo|Старожилово|Starozjilovo
        39448 53581 4693 Miloslavskoye|Милославское|Miloslavskoe|Miloslavskoje
        42267 54768 4598 Yermish'|Ермишь|Ermish'|Jermisj
        41447 54270 4404 Chuchkovo|Чучково|Tsjutsjkovo
        40683 53943 4283 Sapozhok|Сапожок|Sapozjok
        39599 54114 4222 Pronsk|Пронск
        40210 53475 4030 Aleksandro-Nevskiy|Александро-Невский|Aleksandro-Nevskaya|Aleksandro-Nevskij|Aleksandro-Nevskoye
        40875 54557 3703 Izhevskoye|Ижевское|Izhevskoe|Izjevskoje
        41751 54968 3700 Yelat'ma|Елатьма|Elat'ma|Jelatma
        40055 54604 3506 Murmino|Мурмино
        39594 53731 3069 Zarechnyy|Заречный|Pobedenka|Pobedinskiy|Zarechnyj|Zaretsjnyj
        41117 54160 3044 Putyatino|Путянино|Путятино|Putjanino|Putjatino
        39277 54368 2882 Zakharovo|Захарово|Zakharovo Pervoye
        39833 54790 2481 Solotcha|Солотча|Solodcha|Solottsja
        41166 55058 2381 Gus'-Zheleznyy|Гусь-Железный|Gus'-Zhelezny|Gus'-Zheleznyj|Gus-Zjeleznyj
        41810 54578 2355 Pitelino|Пителино|Petelino
        39452 54723 2174 Bagramovo|Баграмово
        39246 53788 2152 Pavelets|Павелец|Pavelec|Paveletskiy
        41297 55003 1842 Syntul|Сынтул|Syntu
        41144 54932 1736 Lashma|Лашма|Lasjma
        42091 54123 1623 Yambirno|Ямбирно|Jambirno|Yambirino
        40357 54286 1255 Kiritsy|Кирицы|Kiricy
        38917 54269 1224 Vilenka|Виленка|Vilenki|Vilinka
        39544 53685 667 Poplevinskiy|Поплевинский|Poplevino|Poplevinskij|Poplevna
        40919 53959 571 Morozovy-Borki|Морозовы-Борки|Morozovy
        41657 55064 539 Ardab'yevo|Ардабьево|Ardab'evo|Ardabjevo|Bol'shoye Ardab'yevo
        39659 54867 513 Kuz'minskoye|Кузьминское|Kuz'minskoe|Kuzminskoje
        = RU-SAM
        50136 53208 1163399 Samara|Куйбышев|Самар|Самар ош|Самар хот|Самара|Самаре|Kuibyschew|Kuibyshev|Kujbyshev|Kuybyshev|Samar|Samar khot|Samar osh|Samarae|Samare|Samarga|Samaro|Szamara
        49346 53530 702879 Tolyatti|Ставрополь|Тальяці|Толиати|Тольятти|Тольятти ош|Stavropol'|Stawropol|Tal'jaci|Togliatti|Togliatti-on-the-Volga|Togliattigrad|Tol'jatti|Tol'jatti osh|Tolati|Toliati|Toliatti|Toljati|Toljatis|Tolyati
        48468 53158 189338 Syzran|Сызрань|Sizranj|Sysran
        49940 53097 111800 Novokuybyshevsk|Навакуйбышэўск|Новокуйбишевск|Новокуйбишевськ|Новокуйбышевск|Navakujbyshehusk|Novo-Kuybuyshev|Novo-Kuybyshevskiy|Novokoejbysjevsk|Novokouibychevsk|Novokuibisevsk|Novokuibosevsk|Novokuibysevsk|Novokuibysevskas|Novokuibyshevsk|Novokujbisevsk|Novokujbisevszk|Novokujbishevs'k|Novokujbysevsk|Novokujbyshevsk|Novokujbysjevsk|Nowokuibyschewsk|Nowokujbysewsk|Nowokujbyszewsk
        49709 52977 70147 Chapayevsk|Чапаевск|Чапаеўск|Чапаєвськ|Capaevsk|Capajevsk|Capajewsk|Ceapaievsk|Chapaeusk|Chapaevs'k|Chapajevsk|Czapajewsk|Ivashchenkovo|Tchapaievsk|Tjapajevsk|Trotsk|Tsapajevsk|Tschapajewsk|Tsjapajevsk
        49511 53403 57094 Zhigulëvsk|Жигулёвск|Otvazhnoye|Otvazhnyy|Zhigulevsk|Zhiguljovsk|Zjigulevsk
        51345 53376 50127 Otradnyy|Отрадный|Otradnoye|Otradny|Otradnyj
        50626 53227 34336 Kinel'|Кинель
        52127 53652 28300 Pokhvistnevo|Пахвістнева|Похвистнево|Pakhvistneva|Pochvistnevo|Pochwistnewo|Pochwistniewo|Pochwistnjewo|Pohvistnevo|Pohvisztnyevo|Pojvistnevo|Pokhvicne
        48697 53167 26306 Oktyabr'sk|Октябрьск|Batrak Zernosovkhoz|Batraki|Oktjabr'sk
        49432 52981 23736 Bezenchuk|Безенчук|Безянчук|Besentschuk|Bezencsuk|Bezencuk|Bezentsjoek|Bezjanchuk|Biezienczuk|Borodinskiy|Byrodinskiy
        51166 52801 19542 Neftegorsk|Нефтегорск
        51494 53467 18393 Kinel'-Cherkassy|Кинель-Черкассы|Kinel'-Cherkasy
        51212 53901 14296 Sukhodol|Суходол
        49858 53487 11500 Pribrezhnyy|Прибрежный|Pribrezhnyj
        50497 53051 10903 Roschinskiy|Рощинский|Roshhinskij
        50491 53248 10737 Alekseyevka|Алексеевка|Alekseevka|Alexejewsk
        50578 53268 10634 Ust'-Kinel'skiy|Усть-Кинельский|Ust'-Kinel'skij
        50354 53371 9646 Novosemeykino|Новасямейкіна|Новосемейкино|Novasjamejkina|Novosemejkino|Novoye Semeykino|Nowosemeikino|Nowosiemiejkino
        51699 53025 9119 Borskoye|Борское|Borskoe|Borskoje
        49763 53585 8952 Povolzhskiy|Поволжский|Povolzhskij|Povolzjskij
        50467 54209 8086 Koshki|Кошки|Kosjki
        50392 53498 7664 Krasnyy Yar|Красный Яр|Kransy-Yar|Krasny Yar|Krasnyj Jar
        50277 53506 7393 Mirnyy|Мирный|Mirnyj
        50119 53431 7040 Volzhskiy|Волжский|Волжскі|Bol'shaya Tsarevshchina|Voljskiy|Volzhski|Volzhskij|Volzjskij|Volzski|Volzskiy|Wolzskij
        50367 53300 6699 Petrova Dubrava|Петра Дубрава|Петрова Дубрава|Petra Dubrava
        50366 53296 6699 Petra-Dubrava|Петра Дубрава|Пятра Дубрава|Petra Ntoumprava|Pjatra Dubrava
        49958 52403 6623 Pestravka|Пестравка
        51466 54434 6595 Shentala|Шентала|Sjentala
        50037 53490 6443 Kurumoch|Курумоч|Kurumotsj
        51329 53061 6391 Bogatoye|Богатое|Bogatoe|Bogatoje|Pavlovka
        52027 54265 6318 Klyavlino|Клявлино|Kljavlino
        51086 54415 6015 Chelno-Vershiny|Челно-Вершины|Tsjelno-Versjiny
        50391 53239 5908 Smyshlyayevka|Смышляевка|Kuibyschew-Smyschljajewka|Smyshljaevka|Smysjljaevka
        50140 53518 5846 Berëza|Береза|Bereza|Berjoza
        48853 53125 5668 Obsharovka|Обшаровка|Obsjarovka
        50031 52720 5403 Krasnoarmeyskoye|Красноармейское|Krasnoarmejskoe|Krasnoarmejskoje
        51169 53286 5398 Krotovka|Кротовка|Krowtowka
        48674 53386 5268 Shigony|Шигоны|Sjigony
        50060 53237 5004 Rozhdestveno|Рождествено|Rozjdestveno
        48960 52611 4899 Khvorostyanka|Хворостянка|Khvorostjanka|Khvorostyahka
        52143 54117 4789 Kamyshla|Камышла|Kamysjla
        51203 53925 4699 Surgut|Сургут
        50950 52904 4556 Utevka|Утевка
        51537 54131 4417 Isakly|Исаклы
        50646 53092 4387 Spiridonovka|Спиридоновка
        50998 53274 3638 Georgiyevka|Георгиевка|Georgievka|Georgijevka
        51257 53923 3570 Sernovodsk|Серноводск
        50047 53686 3508 Novyy Buyan|Нов. Буян|Новый Буян|Nov. Bujan|Novy Buyan|Novyj Bujan
        49112 53266 3454 Mezhdurechensk|Междуреченск|Междурэчанск|Mejdurecensk|Mezhdurehchansk|Mezjduretsjensk|Mezsdurecsenszk
        48423 53190 3264 Varlamovo|Варламово
        49092 53812 3210 Khryashchevka|Хрящевка|Khrjashhevka|Khrjasjtsjevka|Khryashcheyevka
        50284 53867 3142 Yelkhovka|Елховка|Elkhovka|Jelkhovka
        49136 53515 3140 Podstepki|Подстепки|Podstepnoye
        50286 52976 3105 Dubovyy Umyot|Дубовый Умет|Dubovy Umet|Dubovyj Umet|Dubovyj Umjot
        49513 52843 3103 Osinki|Осинки
        48085 53284 3080 Balasheyka|Балашейка|Balashejka|Balasjejka
        49798 53442 1614 Zol'noye|Зольное|Zol'noe|Zolnoje
        49301 53358 1588 Zhiguli|Жигули|Zjiguli
        50034 52272 1190 Mayskoye|Майское|Majskoe|Majskoje|Mayskiy|Pervomayskiy
        49636 53401 1189 Bakhilovo|Бахилово
        52019 53150 1138 Podsolnechnoye|Подсолнечное|Podsolnechnoe|Podsolnetsjnoje
        49179 53246 1130 Perevoloki|Переволоки
        49960 53429 1098 Bogatyr'|Богатырь
        49302 53258 924 Bol'shaya Ryazan'|Большая Рязань|Bol'shaja Rjazan'|Bolsjaja Rjazan|Staraya Ryazan'
        49405 53325 801 Valy|Валы|Voly
        51169 53943 0 Sergiyevsk|Сергиевск|Sergejewsk|Sergievsk|Sergijevsk|Sergijewsk
        48598 52859 0 Privolzh'ye|Приволжье|Privolzh'e|Privolzje
        50471 52393 0 Bol'shaya Glushitsa|Большая Глушица|Bol'shaja Glushica
        50868 52093 0 Bol'shaya Chernigovka|Большая Черниговка|Bol'shaja Chernigovka|Chernigovka
        51274 52583 0 Alekseyevka|Алексеевка|Alekseevka|Aleksejevka|Alekseyevo
        = RU-SAR
        45990 51540 844858 Saratov|Саратаў|Саратов|Саратов ош|Саратовъ|Сарытау|ISaratov|Saratau|Saratof|Saratov osh|Saratova|Saratovas|Saratovia|Saratovu|Saratow|Saratu|Saratuovs|Saretow|Sarytau|Szaratov
        47797 52026 199572 Balakovo|Балакова|Балаково|Balakova|Balakovas|Balakowo
        46105 51484 196011 Engels|Енгельс|Покровська Слобода|Энгельс|Ehngel's|Enehl's|Engeljs|Engels an der Wolga|Pokrovs'ka Sloboda|Pokrovsk|Pokrovskaya|Pokrovskaya Sloboda
        43171 51551 98107 Balashov|Балашов|Балашоў|Balachov|Balaschow|Balashou|Balashovo|Balasjov|Balasov|Balasovas|Balaszow
        47383 52042 70500 Vol'sk|Вольск
        43787 52260 44013 Rtishchevo|Ртишево|Ртишчево|Ртищево|Рцішчава|Rcishchava|Rtichtchevo|Rtiscevas|Rtiscevo|Rtiscewo|Rtischtschewo|Rtisevo|Rtishevo|Rtishhevo|Rtisjtjevo|Rtisjtsjevo|Rtistsevo|Rtisxevo|Rtiszczewo
        48799 52017 41375 Pugachëv|Пугачёв|Nikolayevsk|Pugachev|Pugachjov|Pugatschew|Pugatsjev
        45390 52309 33622 Petrovsk|Петровск|Петровськ|Пятроўск|Petrovsk i Saratov oblast|Petrowsk|Pjatrousk|Pjetrowsk
        46746 51710 32929 Marks|Маркс|Baronsk|Marksshtadt|Marksstadt|Marx|Yekaterinenshtadt
        46048 51409 31849 Privolzhskiy|Приволжский|Privolzhskij|Privolzjskij
        45006 51881 27554 Atkarsk|Аткар|Аткарск|Аткарськ|Atarsk|Atkar|Atkarska|Atkarskas
        45697 51023 25841 Krasnoarmeysk|Краснаармейск|Красноармейск|Красноармійськ|Bal'tser|Golyy Karamysh|Krasnaarmejsk|Krasnoarmeisk|Krasnoarmejsk|Krasnoarmejsk i Saratov oblast|Krasnoarmijs'k|Pantsir
        48273 51356 23681 Yershov|Єршов|Ершов|Яршоў|Ershov|Ierchov|Ierxov|Jarshou|Jerschow|Jershov|Jersjov|Jersov|Jersow|Yershovo|Yersov
        44477 51498 18685 Kalininsk|Калининск|Калінінск|Калінінськ|Balanda
        48142 50463 16932 Novouzensk|Наваузенск|Новоузенск|Новоузенськ|Navauzensk|Novoouzensk|Nowousensk|Nowouzensk|Nowouziensk
        46969 50950 14956 Krasnyy Kut|Красн.Кут|Красный Кут|Krasn.Kut|Krasny Kut|Krasnyj Kut
        43504 51938 14392 Arkadak|Аркадаг|Аркадак|Arkadag|Arkadakas
        46849 51380 14035 Stepnoye|Степное|Otrogovo|Stepnoe|Stepnoje
        48106 52491 13437 Khvalynsk|Хвалинск|Хвалинськ|Хвалынск|Chvalynsk|Chwalynsk|Hvalinsk|Hvalynsk|Jvalynsk|Khvalins'k|Xvalinsk
        45631 51674 12222 Svetlyy|Светлый|Svetlyj
        46417 52272 10389 Bazarnyy Karabulak|Базарни Карабулак|Базарний Карабулак|Базарны Карабулак|Базарный Карабулак|Basarny Karabulak|Bazarni Karaboulak|Bazarni Karabulak|Bazarnij Karabulak|Bazarniy Karaboelak|Bazarniy Karabulak|Bazarny Karabulak|Bazarnyj Karabulak
        48569 50142 9919 Aleksandrov Gay|Александров Гай|Aleksandrov Gaj
        49677 51179 9733 Staryye Ozinki|Озинки|Старые Озинки|Osinki|Ozinkhi|Ozinki|Starye Ozinki
        48766 51235 9570 Dergachi|Дергачи|Dergatsji
        43709 51185 8584 Samoylovka|Самойловка|Imeni Samilovoi Promysel|Samoilovka|Samoilovoi|Samojlovka
        42753 51743 7746 Romanovka|Романовка|Romanowka
        44840 51551 7501 Lysyye Gory|Лысые Горы|Lisiya Gori|Lysye Gory
        45592 51673 7377 Tatishchevo|Татищево|Tatishchev|Tatishhevo|Tatutsevo
        48537 51757 7045 Gornyy|Горный|Gornyj
        46963 52151 6979 Sennoy|Сенной|Sennoj
        43275 51987 6821 Turki|Турки
        47514 51238 6738 Mokrous|Макраус|Мокроус|Makraus|Mokrousz
        47199 52116 6688 Shikhany|Шиханы|Sjikhany
        46076 52130 6469 Novyye Burasy|Нов.Бурасы|Новые Бурасы|Nov.Burasy|Novye Burasy|Novyye Burassy
        44346 52049 6435 Yekaterinovka|Єкатериновка|Екатериновка|Екацярынаўка|Ekacjarynauka|Ekaterinovka|Jekaterinovka|Jekaterinowka|Jekatyerinovka
        45833 51569 6183 Sokolovyy|Соколовый|Razboyshchina|Razboyshehina|Sokolovyj
        49105 52268 6127 Ivanteyevka|Ивантеевка|Ivanteevka|Ivantejevka
        48209 52479 5943 Dukhovnitskoye|Духаўніцкае|Духовницки|Духовницкое|Духовницкой|Духовницьке|Duchownickoje|Duchownizkoje|Duhovnitskoye|Duhovnyickoje|Dukhaunickae|Dukhovnic'ke|Dukhovnicki|Dukhovnickoe|Dukhovnickoj|Dukhovnitskoje
        50354 51863 5549 Perelyub|Перелюб|Pereljub
        47444 50679 5437 Piterka|Питерка
        46049 50776 5228 Rovnoye|Ровное|Rovnoe|Rovnoje|Zel'man
        47009 51816 4149 Podlesnoye|Подлесное|Podlesnoe|Podlesnoje|Unterval'den
        46630 52466 3959 Baltay|Балтай|Baltaj|Boltayevskaya
        45488 50885 3617 Kamenskiy|Каменский|Kamenskij|Lesnoy Karamysh
        43069 51562 3602 Pinerovka|Пинеровка|Пинерівка|Пінераўка|Pinerauka|Pinerivka|Pionerovka
        46743 51443 3490 Sovetskoye|Советское|Mariental|Mariyental'|Pfannenstiel|Sovetskoe|Sovetskoje
        47210 52429 3434 Cherkasskoye|Черкасское|Cherkaskoye|Cherkasskoe|Cherkasy|Tsjerkasskoje
        45704 51540 3303 Krasnyy Oktyabr'|Красн.Октябрь|Красный Октябрь|Krasn.Oktjabr|Krasnyj Oktjabr'
        46936 51822 3211 Voskresenskoye|Воскресенское|Voskresenskoe
        43186 51592 3131 Repnoye|Репное|Repnoe|Repnoje
        46422 51629 3095 Krasnyy Yar|Красн.Яр|Красный Яр|Krasn.Jar|Krasni-Yar|Krasnyj Jar
        46974 51235 2728 Pushkino|Пушкино|Pusjkino|Urbakh
        46670 51992 2478 Sinodskoye|Синодское|Sinodskoe|Sinodskoje
        46400 51814 2372 Yelshanka|Елшанка|Elshanka|Jelsjanka
        46563 52352 2301 Khvatovka|Хватовка
        46371 52330 2275 Svobodnyy|Свободный|Svobodnyj
        42690 51605 2180 Bol'shoy Karay|Большой Карай|Bol'shoj Karaj
        48026 52306 2127 Alekseyevka|Алексеевка|Alekseevka
        47539 52087 2000 Tersa|Терса
        48016 51900 1500 Kormëzhka|Кормежка|Kormezhka|Kormezjka|Kormjozhka
        46248 51564 1370 Shumeyka|Шумейка|Shumejka|Shumeykovka|Sjumejka
        46724 51692 1326 Privolzhskoye|Приволжское|Boregardt|Privolzhskoe|Privolzjskoje
        46662 50962 714 Rekord|Рекорд|Record
        46266 50647 693 Vladimirskiy|Владимирский|Мурманский|Murmanskij|Murmanskiy|Murmansky|Vladimirskij
        49726 51199 0 Ozinki|Озинки
        48590 51767 0 Mikhaylovskiy|Михайловский|Михайловский Первый|Mikhajlovskij|Mikhajlovskij Pervyj|Mikhaylovka Pervaya|Mikhaylovskiy Pervyy
        = RU-SMO
        32051 54778 330025 Smolensk|Смаленск|Смоленск|Смоленскай|Смоленськ|Смоленьск|Смольньскъ|Смулен|Smalensk|Smol'n'sku|Smolenscum|Smolenska|Smolenskaj|Smolenskas|Smulen|Szmolenszk
        32864 53954 56971 Roslavl'|Рославль|Raslawl|Roslawl
        34297 55210 55500 Vyaz'ma|Вязьма|Vjaz'ma|Vyasma|Wjasma
        32697 55065 52706 Yartsevo|Ярцево|Jarcevo|Jartsevo|Yartseva
        33237 55111 46000 Safonovo|Сафонава|Сафоново|Safonava|Safonowo
        33282 54151 32451 Desnogorsk|Десногорск|Десногорськ|Дзяснагорск|Desnoqorsk|Diesnogorsk|Dzjasnagorsk
        34997 55553 28879 Gagarin|Гагарин|Гагарын|Гагарін|Gagarin i Russland|Gagarine|Gagaringrad|Gagaryn|Gshatsk|Gzhatsk|Qaqarin
        33346 54981 13903 Verkhnedneprovskiy|Верхнеднепровский|Верхнедняпроўскі|Верхньодніпровський|Verchnedneprovskiy|Verhnedneprovski|Verhnedneprovskiy|Verjnedneprovski|Verkhn'odniprovs'kij|Verkhnedneprovski|Verkhnedneprovskij|Verkhnednjaprouski|Werchnedneprowski|Wierchniednieprowskij
        33299 54915 12293 Dorogobuzh|Дарагабуж|Дорогобуж|Daragabuzh|Dorogoboezj|Dorogobouj|Dorogobuj|Dorogobusch|Dorogobuz|Dorogobuzas|Dorogobuzh na Dnepre|Dorogobuzj|Dorohobusum|Doroqobuj
        33185 54577 10050 Yel'nya|Ельня|El'nja|Jelnja
        31092 54947 9615 Rudnya|Рудня|Rudnja
        32439 54405 9310 Pochinok|Пачынак|Починок|Pachynak|Pocinok|Poczinok|Potchinok|Potschinok|Potsinok|Potsjinok
        31516 55270 8516 Demidov|Демидов|Дзямідаў|Demidow|Diemidow|Dzjamidau|Porech'ye
        34277 55830 8510 Sychëvka|Сычевка|Sychevka|Sychjovka|Sytsjevka
        31199 55604 8146 Velizh|Велиж|Веліж|Velij|Veliz|Velizas|Velizj|Welisch|Wieliz
        32413 55580 5921 Ozërnyy|Озёрный|Ozernyy|Ozjornyj
        32432 54890 4951 Kardymovo|Кардымово|Kardymoro
        34327 54778 4721 Ugra|Угра
        32426 53858 4607 Shumyachi|Шумячи|Shumjachi|Sjumjatsji
        31841 54350 4501 Monastyrshchina|Монастырщина|Monastirshchina|Monastyrshhina|Monastyrsjtsjina
        32158 54187 4496 Khislavichi|Хиславичи|Khislavitsji|Khoslavichi
        32411 55192 4494 Dukhovshchina|Духаўшчына|Духовшина|Духовшчина|Духовщина|Doechovsjtsjina|Doukhovchtchina|Duchovscina|Duchowschtschina|Duchowscina|Duchowszczina|Duhovscina|Duhovstsina|Dujovshina|Dukhaushchyna|Dukhovschina|Dukhovshhina|Dukhovshina|Dukhovsjtsjina|Dukhovsxina|Duxovsina
        32446 54334 4142 Shatalovo|Шаталово|Sjatalovo
        32032 54854 4000 Pechersk|Печерск|Pecherskoye|Petsjersk
        34296 55633 3894 Novodugino|Новодугино|Novoduginskaya
        31386 54870 3782 Golynki|Галынкі|Голинки|Голынки|Galynki|Golinki
        33487 55511 3726 Kholm-Zhirkovskiy|Холм Жирковский|Kholm|Kholm Zhirkovskij|Kholm Zjirkovskij|Zhirkovskiy
        32755 53673 3239 Yershichi|Ершичи|Ershichi|Jersjitsji
        32649 54186 3198 Stodolishche|Стодолище|Stodolishe|Stodolishhe|Stodolisjtsje
        35014 55109 2692 Tëmkino|Тёмкино|Temkino|Tjomkino
        32873 54644 1964 Glinka|Глинка
        32802 54017 1894 Oster|Остер
        31690 54775 1737 Katyn'|Катынь
        32183 54655 1559 Talashkino|Талашкино|Talasjkino
        33296 54113 1534 Yekimovichi|Екимовичи|Ekimovichi|Jekimovitsji
        31848 55509 1000 Przheval'skoye|Пржевальское|Przheval'skoe|Przjevalskoje|Sloboda
        35009 55083 0 Tëmkino|Тёмкино|Temkino|Tjomkino
        31432 54566 0 Krasnyy|Красный|Krasni|Krasnoye|Krasny|Krasnyj
        = RU-STA
        41964 45034 433931 Stavropol|Ставропол|Ставрополь|Stauropoli|Stawropol|Voroshilovsk
        43050 44050 142865 Pyatigorsk|Пятигорск|Пятигорськ|Five Mountains|Piatigorsk|Pjatigors'k
        41944 44633 134345 Nevinnomyssk|Невинномисск|Невинномиськ|Невинномысск|Невиномиск|Нявіннамыск|Nevinnomis'k|Nevinnomissk|Nevinnomossk|Nevinnomyskaya|Nevinnomysskaya|Nevinnonyssk|Nevinomisk|Nevinomysk|Nevinomyskas|Newinnomyssaja|Newinnomyssk|Newinnomysskaja|Niewinnomyssk|Njavinnamysk|Njewinnomyssk
        42721 43913 132771 Kislovodsk|Кисловодск|Кисловодськ|Кіславодск|Нартсанэ|Kislavodsk|Kislovodsk - Kislovodsk|Kislovodskas|Kislowodsk|Kislowodzk|Kisslowodsk|Nartsaneh
        42856 44048 81015 Yessentuki|Ессентуки|Essentuki|Jessentuki|Yessentaki
        43135 44210 76280 Mineralnye Vody|Минвод|Минералние води|Минеральные Воды|Мінеральныя Воды|Мінеральні Води|Mineral Waters|Mineral'ni Vodi|Mineral'nyja Vody|Mineral'nyye Vody|Mineralized Veded|Mineralne Wody|Mineralnie Vodi|Mineralnie Vody|Mineralnije Vodi|Mineralniye Vodi|Mineralnoje Vodo|Mineralny Vody|Mineralnyje Vody|Mineralnyje Wody|Minjeralnyje Wody|Minvod
        43470 44149 72649 Georgiyevsk|Георгиевск|Georgievsk|Georgiewsk|Georgijevsk|Georgijewsk
        44166 44784 67962 Budyonnovsk|Буденновск|Budennovsk|Budennowsk|Budenovsk|Budjennowsk|Budjonnovsk|Budyonovsk|Karabagly|Prikumsk|Svetaya Kresta|Svyatoy Krest
        42027 45131 59198 Mikhaylovsk|Михайловск|Шпаковское|Michailowsk|Mihajlovsk|Mikhajlovsk|Mikhaylovska|Mikhaylovskoye|Shpakovskoe|Shpakovskoye|Sjpakovskoje
        43880 44410 41306 Zelenokumsk|Зеленакумск|Зеленокумск|Зеленокумськ|Selenokumsk|Sovetekoye|Sovetskoye|Vorontsovo-Aleksandrovskoye|Woronzowo-Alexandrowskoje|Zelenakumsk|Zelenokoemsk|Zelenokoumsk|Zielenokumsk
        42856 45327 39727 Svetlograd|Светлаград|Светлоград|Світлоград|Petrovskoe|Petrovskoye|Petrowskoje|Svetlagrad|Svetloqrad|Svitlograd|Swetlograd|Swietlograd|Swjetlograd
        41709 45367 39022 Izobil'nyy|Изобильный|Izobil'no-Tishchenskiy|Izobil'noye|Izobil'nyj|Izobilnyi
        43436 45098 35995 Blagodarnyy|Благодарный|Blagodarnoe|Blagodarnoje|Blagodarnoye|Blagodarnyj|Blagodatnoye
        43092 44024 35075 Goryachevodskiy|Горячеводский|Gorjachevodskij|Gorjatsjevodskij|Goryachevodskaya
        42906 45718 29073 Ipatovo|Іпатава|Іпатово|Ипатово|Ipatava|Ipatowo|Spatowo|Vinodel'noye
        43091 44093 28779 Inozemtsevo|Иноземцево|Inozemcevo
        41845 44644 28491 Kochubeyevskoye|Кочубеевское|Kochubeevskoe|Kotschubejewskoje
        43001 44714 28006 Aleksandrovskoye|Александровское|Aleksandrovskoe|Aleksandrovskoje|Alexandrowskoje|Alyeksandrovskoe
        44992 44756 27716 Neftekumsk|Нефтекумск|Нефцякумск|Nefcjakumsk|Neftekoemsk|Neftekoumsk|Nieftiekumsk|Njeftekumsk
        41225 45497 27610 Novoaleksandrovsk|Новааляксандраўск|Новоалександровск|Novaaljaksandrausk|Novoaleksandrovskaya|Novoalexandrovsk|Nowo Aleksandrowskaja|Nowo-Alexandrowskaja|Nowoaleksandrowsk|Nowoalexandrowsk
        43005 44143 24632 Zheleznovodsk|Железноводск|Shelesnowodsk|Zheleznovodak|Zhelyednovodsk|Zjeleznovodsk
        43632 43959 24408 Novopavlovsk|Навапаўлаўск|Новопавловск|Новопавловськ|Navapaulausk|Novopavloskaya|Novopavlovskaya|Novopavoskaya|Nowopawlowsk
        42978 44107 23369 Lermontov|Лермантаў|Лермонтов|Lermantau|Lermontovskiy|Lermontow|Ljermontov|Lumontov
        42875 44026 19956 Yessentukskaya|Ессентукская|Essentukskaja|Jessentukskaja
        43403 44118 18412 Nezlobnaya|Незлобная|Nezlobnaja
        43050 44026 17661 Svobody|Посёлок Свободи|Свободы|Poselok Svobody|Poselok-Seobody|Posjolok Svobodi|Posoelok Svobodi|Swobody
        42660 44190 17261 Suvorovskaya|Суворовская|Suvorovskaja
        41517 45845 16169 Krasnogvardeyskoye|Красногвардейское|Krasnogvardejskoe|Krasnogvardejskoje|Medvezh'ye|Medweshe|Molotovskoye|Molotowskoje|Moltovskoye|Yevdokimovskoye
        44220 45374 15838 Arzgir|Арзгир|Arsgir
        43349 45910 15700 Divnoye|Дивное|Divnoe|Divnoje|Diwnoje
        41972 45453 15469 Donskoye|Донское|Donskoe|Donskoje
        43502 44178 13630 Krasnokumskoye|Краснокумское|Krasnaya Slobodka|Krasnokumskoe|Krasnokumskoje
        41541 45318 13068 Solnechnodol'sk|Солнечнодольск|Solnetsjnodolsk
        44455 44043 12036 Kurskaya|Курская|Kurskaja
        44203 44744 11420 Praskoveya|Прасковея|Praskoveja|Praskoveyskoye|Proskoveya
        44661 44822 11377 Levokumskoye|Левокумское|Levokumskoe|Levokumskoje
        43753 44266 11059 Soldato-Aleksandrovskoye|Солдато-Александровское|Soldato-Aleksandrovskoe|Soldato-Aleksandrovskoje|Soldatsko-Aleksandrovskoye
        42504 44462 11043 Kursavka|Курсавка|Куршава|Kurshava|Kurshavka
        43345 44227 10279 Aleksandriyskaya|Александрийская|Aleksandrijskaja
        43276 44106 10219 Lysogorskaya|Лысогорская|Лысогорски|Lysagorskaya|Lysogorskaja|Lysogorski|Lyssogorskaja
        41057 45297 9310 Grigoropolisskaya|Григорополисская|Григорополисски|Grigoripolisskaya|Grigoripolisskiy|Grigoropolisskaja|Grigoropolisski|Grigoropolisskiy
        44252 44810 9175 Pokoynoye|Покойное|Pokoinoe|Pokoinoje|Pokojnoe|Pokojnoje
        42965 44081 8949 Vinsady|Винсады|Vinogradnyye-Sady
        43437 44751 8723 Novoselitskoye|Новоселицкое|Novoseletskoye|Novoselickoe|Novoselitskoje
        43013 43956 8702 Yutsa|Юца|Dzhutskiy|Vodopadskiy|Vodopadskoye
        44600 44100 8426 Nadezhda|Надежда|Nadezjda
        41525 45327 7910 Novotroitskaya|Новотроитская|Новотроицкая|Novotroickaja|Novotroitskaja|Novotroitskoye
        44050 44027 7886 Sovetskaya|Советская|Sovetskaja
        45210 44793 7835 Zaterechnyy|Затеречный|Zaterechnyj|Zateretsjnyj
        41839 45266 7602 Ryzdvyanyy|Рыздвяный|Ryzdvjanyj|Ryzdvyannyy|Ryzdvyany
        41936 45648 7176 Bezopasnoye|Безопасное|Bezopasnoe|Bezopasnoje
        43158 44046 7137 Konstantinovskaya|Константиновская|Konstantinovskaja
        44838 44552 7040 Achikulak|Ачикулак|Achikulakskoye|Atsjikulak
        41876 44580 7003 Ivanovskoye|Ивановское|Ivanovskoe|Ivanovskoje
        42024 45206 6871 Pelagiada|Пелагиада|Palagiada
        43086 44239 6755 Andzhiyevskiy|Анджиевски|Анджиевский|Anciyevskiy|Andzhievski|Andzhievskij
        42136 45488 6459 Trunovskoye|Труновское|Ternovka|Ternovskoye|Trunovskoe|Trunovskoje
        41952 44959 6062 Tatarka|Татарка|Tatarskoye
        42637 45299 5816 Konstantinovskoye|Константиновское|Konstaninovka|Konstantinovka|Konstantinovskoe|Konstantinovskoje
        44541 44051 5775 Edissiya|Эдиссия|Edisseya|Edissia|Ehdissija
        41035 45575 5686 Rasshevatskaya|Расшеватская|Rasshevatskaja|Rasshevatskoye|Rassjevatskaja
        43150 44232 5651 Levokumka|Левокумка|Levokumskiy
        43492 44111 5610 Georgiyevskaya|Георгиевская|Churekovo|Georgievskaja|Georgijevskaja|Sergeyevskoye
        44582 44270 5600 Stepnoye|Степное|Stepnoe|Stepnoje|Stepnovskoye
        41819 44763 5529 Barsukovskaya|Барсуковская|Barsukovskaja
        43046 45079 5493 Gofitskoye|Гофитское|Гофицкое|Gofickoe|Gofitskiy|Gofitskoe|Gofitskoje|Medvedka|Medvedskoye
        41910 45284 5482 Moskovskoye|Московское|Moskovskaya|Moskovskoe|Moskovskoje
        43713 44716 5386 Chernolesskoye|Чернолесское|Chernolesskoe|Tsjernolesskoje
        43430 44203 5336 Podgornaya|Подгорная|Podgornaja
        43638 44263 5336 Novozavedennoye|Новозаведенное|Kasayevo|Novozavedennoe|Novozavedennoje|Novozavedenskoye
        42587 45400 5230 Blagodatnoye|Благодатное|Berestovka|Blagodatnoe|Blagodatnoje
        44647 44769 5117 Pravokumskoye|Правокумское|Pravokumskoe|Pravokumskoje
        41402 45630 5117 Ladovskaya Balka|Ладовская Балка|Lad-Balka|Ladovskaja Balka|Ladovsko-Balkovskoye
        43777 45004 5116 Sotnikovskoye|Сотниковское|Sotnikovskoe|Sotnikovskoje
        42754 44022 5064 Yasnaya Polyana|Ясная Поляна|Jasnaja Poljana
        43258 43974 4997 Pyatigorskiy|Пятигорский|Myassovkhoz Pyatigorskiy|Pjatigorskij
        45000 44325 4982 Kayasula|Каясула|Kajasula|Kayasulu|Terek-bay
        43444 45428 4969 Letnyaya Stavka|Летняя Ставка|Letnjaja Stavka
        43949 44488 4894 Niny|Нины
        41784 44777 4377 Balakhonovskoye|Балахоновское|Balakhonovskoe|Balakhonovskoje|Bogoslavskaya|Bogoslovskoye
        42529 44055 4250 Borgustanskaya|Боргустанская|Borgustanskaja
        43246 45095 4223 Aleksandriya|Александрия|Aleksandria|Aleksandrija
        44923 44788 4215 Urozhaynoye|Урожайное|Urozhajnoe|Urozjajnoje
        42381 45022 4183 Beshpagir|Бешпагир|Beshpagin|Besjpagir
        44015 44563 4104 Starodubskoye|Стародубское|Starodubskoe|Starodubskoje
        43861 44326 4090 Otkaznoye|Отказное|Otkaznoe|Otkaznoje
        44756 44361 3997 Irgakly|Иргаклы|Irgakli
        42686 43928 3991 Nezhinskiy|Нежинский|Nezhinskij|Nezjinskij
        42962 44864 3951 Kalinovskoye|Калиновское|Kalinovskoe|Kalinovskoje|Kalivo
        41600 44749 3932 Zavetnoye|Заветное|Rot Front|Zavetnoe|Zavetnoje|Zavetnyy
        41039 45451 3811 Temizhbekskaya|Темижбекская|Темижбекский|Temizhbekskaja|Temizhbekskij|Temizhbekskiy|Temizjbekskij
        42427 44114 3800 Bekeshevskaya|Бекешевская|Bekeshevskaja|Bekesjevskaja
        43210 44076 3702 Podkumskiy|Podkumok|Podkumsk
        41747 45822 3671 Pregradnoye|Преградное|Pregradnaya|Pregradnoe|Pregradnoje
        43635 45056 3637 Burlatskoye|Бурлатское|Бурлацкое|Burlackoe|Burlatskoe|Burlatskoje
        42858 44832 3607 Severnoye|Северное|Severnoe|Severnoje
        42690 45798 3532 Kevsala|Кевсала
        42996 45153 3525 Sukhaya Buyvola|Сухая Буйвола|Sukhaja Bujvola|Sukhaya Buivola
        43031 44254 3494 Kangly|Канглы
        41897 45805 3442 Dmitriyevskoye|Дмитриевская|Дмитриевское|Dmitrievskaja|Dmitrievskoe|Dmitriyevskaya|Novo-Dimitrievskoe
        41674 45461 3437 Tishchenskoye|Тищенское|Gishchenskoye|Tishhenskoe|Tisjtsjenskoje
        42512 45123 3374 Spitsevka|Спицевка|Spicevka|Spitsevskoye
        45437 44634 3359 Kara-Tyube|Кара-Тюбе|Kara-Tjube
        43349 45007 3316 Yelizavetinskoye|Елизаветинское|Elizavetinskoe|Jelizavetinskoje
        44934 43697 3313 Galyugayevskaya|Галюгаевская|Galjugaevskaja|Galjugajevskaja|Galjugajewskaja|Galyugayevskiy
        42724 44407 3270 Soluno-Dmitriyevskoye|Солуно-Дмитриевское|Soluno-Dmitrievskoe|Soluno-Dmitrijevskoje
        42814 44659 3249 Kruglolesskoye|Круглолесское|Kruglolesskoe|Kruglolesskoje|Kruglolyesskoe
        44174 44691 3236 Orlovka|Орловка
        43037 43913 3152 Etoka|Этока|Ehtoka|Etoko|Verkhne-Etokskiy
        42875 44143 3146 Novoblagodarnoye|Новоблагодарное|Novoblagodarnoe|Novoblagodarnoje
        42876 44442 3146 Nagutskoye|Нагут|Нагутское|Nagut|Nagutsk|Nagutskaja|Nagutskoe|Nagutskoje
        43570 44020 3143 Komsomolets|Комсомолец|Komsomolec
        42770 44230 3097 Grazhdanskoye|Гражданское|Grazhdanskiy|Grazhdanskiy Pervyy|Grazhdanskiy Vtoroy|Grazhdanskoe|Grazhdanskoye Pervoye|Grazhdanskoye Pervyy|Grazhdanskoye Vtoroye
        44353 44217 3096 Solomenskoye|Соломенское|Solomenskoe|Solomenskoje
        43633 43849 3081 Staropavlovskaya|Старопавловская|Staropavlovskaja
        42906 45025 3078 Vysotskoye|Высоцкое|Visatskoe|Vysockoe|Vysotskoje
        44196 44315 2500 Vostochny|Борец|Восточный|Borets|Vostochnyj
        43121 44143 2455 Zmeyka|Змейка|Zmejka
        43323 45366 2370 Ovoshchi|Овощи|Ovoshhi|Ovosjtsji
        43092 44149 1900 Novoterskiy|Новотерский|Novoterskij
        43008 44431 1100 Grecheskoye|Греческое|Grecheskoe|Gretsjeskoje
        = RU-TAM
        41441 52736 293661 Tambov|Тамбов|Тамбоў|Томбу|Tambof|Tambou|Tambova|Tambovas|Tambovia|Tambow|Tombu
        40482 52908 93499 Michurinsk|Мичуринск|Мічурынск|Мічурінськ|Koslov|Kozlov|Michurynsk|Miciurinsk|Micurinsk|Miczurynsk|Mitchourinsk|Mitjurinsk|Mitschurinsk|Mitschurnisk|Mitsjoerinsk|Mitsjurinsk|Mitsurinsk|Mitxurinsk
        41889 52664 45957 Rasskazovo|Расказава|Расказово|Рассказово|Raskazava|Raskazovo|Rasskasowo|Rasskazowo
        41811 53443 43311 Morshansk|Моршанск|Morschansk|Morsjansk
        41503 52590 33077 Kotovsk|Катоўск|Котовск|Katousk|Kotovsk i Russland|Kotowsk
        42262 51982 28771 Uvarovo|Уварово
        42735 52651 17975 Kirsanov|Кирсанов|Кірсанаў|Kirsanau|Kirsanow
        41455 51854 16019 Zherdevka|Жердевка|Chibisovka|Chibizovka|Staraya Zherdevka|Zjerdevka
        40289 53246 13196 Pervomayskiy|Первомайский|Bogoyavelenskoye|Bogoyavlenskoye|Pervomajskij
        41366 53231 10475 Sosnovka|Сосновка
        42492 52320 10278 Inzhavino|Інжавіна|Инжавино|Injavino|Inschawino|Inshawino|Inzavino|Inzhavina|Inzjavino
        41432 52418 8915 Znamenka|Знаменка
        42476 51851 7814 Muchkapskiy|Мучкапский|Muchkan|Muchkap|Muchkapskij|Mutschap|Mutsjkapskij
        40773 52087 7112 Mordovo|Мардова|Мордово|Mardova|Mordowo|Murdovo
        40702 53319 6900 Staroyur'yevo|Староюрьево|Starojur'evo|Starojurjevo|Staroye Yur'yevo
        40790 52881 6695 Dmitriyevka|Дмитриевка|Bel'skoye|Dmitrievka|Dmitrijevka
        41150 52000 6468 Tokaryovka|Токаревка|Tokarevka|Tokarjovka
        42028 52139 5692 Rzhaksa|Ржакса|Rshaksa|Rzjaksa
        40553 52880 5645 Zavoronezhskoye|Заворонежское|Zavoronezhskoe|Zavoronezjskoje|Zovoronezhskoye
        41423 52683 5012 Pokrovo-Prigorodnoye|Покрово-Пригородное|Pokrovo-Prigorodnoe|Pokrovo-Prigorodnoje|Pokrovsko-Prigorodnoye
        41639 52713 4851 Novaya Lyada|Новая Ляда|Novaia Liada|Novaja Ljada|Novaya Lada|Nowaja Lada|Nowaja Ljada
        41240 52804 4603 Selezni|Селезни
        41478 52775 4305 Donskoye|Донское|Donskaya|Donskoe|Donskoje
        41460 52637 4016 Bokino|Бокино
        41504 52937 3933 Goreloye|Горелое|Goreloe|Goreloje
        41952 52711 3761 Platonovka|Платоновка
        41287 52769 3678 Komsomolets|Комсомолец|Komsomolec|Sovkhoz Komsomolets
        41672 52375 3599 Satinka|Сатинка|Сацінка|Sacinka
        42203 53234 3463 Pichayevo|Пичаево|Pichaevo|Pichayevo Pervoye|Pitsjajevo
        42771 52877 2699 Gavrilovka Vtoraya|Гавриловка Вторая|Gavrilovka Vtoraja
        40878 52133 2167 Novopokrovka|Новопокровка|Novo-Pokrovskiy|Novopokrovskoye
        42972 52563 0 Umët|Умет|Umet|Umjot
        40248 52630 0 Petrovskoye|Петровское|Murav'yevka|Petrovka|Petrovskoe|Petrovskoje
        42060 52950 0 Bondari|Бондари
        = RU-TUL
        37618 54196 482873 Tula|Тула|Туло|Toela|Toula|Tul|Tula i Russland|Tulae|Tulo
        38291 54011 130982 Novomoskovsk|Бобрики|Новамаскоўск|Новомосковск|Новомосковськ|Сталиногорск|Bobriki|Novamaskousk|Novomoskovsk i Russland|Novomoskovskas|Nowomoskowsk|Stalinogorsk|Stalinogorsk Pervyy|Stalinogorsk Severnyy|Stalinogorsk Vtoroy|Stalinogorsk Yuzhnyy
        37067 54505 66885 Aleksin|Алексин|Алексін|Aleksinas|Aleksine|Alexin
        37506 54007 60700 Shchëkino|Щекино|Schekino|Shchekino|Shchyokino|Shehekino|Shhekino|Shhjokino
        38160 53984 58458 Uzlovaya|Узловая|Khrushchevskaya|Khrushhevskaja|Ouzlovaia|Uslowaja|Uzlovaia|Uzlovaja|Uzlowaja
        38119 53138 45497 Yefremov|Ефремов|Efremov|Iefremov|Jefremov|Jefremow|Jefriemow
        38332 53968 31968 Donskoy|Донской|Donskoj
        38535 53973 31947 Kimovsk|Большая Михайловка|Кимовск|Кімаўск|Михайловка|Bol'shaja Mikhajlovka|Bol'shaya Mikhaylovka|Kimausk|Kimowsk|Mikhajlovka|Mikhaylovka
        38123 53772 30216 Bogoroditsk|Багародзіцк|Богородицк|Богородицьк|Bagarodzick|Bogorodic'k|Bogorodickas|Bogoroditk|Bogorodizk|Boqorodick
        37921 53930 25513 Kireyevsk|Киреевка|Киреевск|Kireevka|Kireevsk|Kireievsk|Kirejevsk|Kirejewsk|Kireyevka|Kiriejewsk|Kirjejewsk
        36497 54122 21059 Suvorov|Суворов|Суворовский|Suvorovskij|Suvorovskiy
        37698 54481 18022 Yasnogorsk|Лаптево|Ясногорск|Jasnogorsk|Laptevo
        37545 54119 17836 Kosaya Gora|Косая Гора|Kosaja Gora|Poselok Kosaya Gora
        37295 53708 16763 Plavsk|Плавск|Плавское|Плаўск|Сергиевское|Plausk|Plavskiy|Plavskoe|Plavskoye|Plawsk|Sergievskoe|Sergiyevskoye
        38402 54035 16569 Severo-Zadonsk|Северо-Задонск
        38263 54351 15700 Venëv|Венёв|Вянёў|Venev|Veniov|Veniovas|Venjov|Venov|Venyov|Vjanjou|Weniow|Wenjow|Wjenjow
        36133 53812 15300 Belëv|Белёв|Belev|Beljov|Belve
        37604 54102 13325 Skuratovskiy|Скуратовский|Skuratovka|Skuratovo|Skuratovskij|Yuzhnyy
        37509 54045 10885 Pervomayskiy|Первомайский|Pervomajskij|Verob'yevka
        37829 54084 10084 Bolokhovo|Болохово|Bolochevo|Bolokhovka
        37457 54287 9834 Leninskiy|Ленинский|Leninskij
        37587 54137 9350 Mendeleyevskiy|Менделеевский|Mendeleevskij|Mendelejevskij|Poselok Mendeleyevskiy
        38063 53952 8946 Dubovka|Дубовка
        37520 54326 8277 Lipki|Липки|Kobeleva|Kobelevo
        38209 53682 7959 Tovarkovskiy|Товарково|Товарковский|Imeni Kaganovicha|Kaganovich|Tovarkovo|Tovarkovskij
        37611 54256 7655 Gorelki|Горелки|Poseiok Gorelki
        37628 53936 7556 Sovetsk|Советск|Совецк|Poselok Kryukovskiy|Soveck|Sovetskiy
        36912 53452 6689 Chern'|Чернь|Tsjern
        38160 54138 6568 Gritsovskiy|Грицовский|Gricovskij|Gritsovskij
        37397 54730 6480 Zaokskiy|Заокский|Poselok Zaokskiy|Zaokskij|Zaokskoye
        37818 53999 6447 Borodinskiy|Бородинский|Borodino|Borodinskij
        36688 53936 6386 Odoyev|Одоев|Odoev|Odojev|Odoyevo
        37570 54296 6222 Rozhdestvenskiy|Рождественский|Rozhdestvenskij
        36961 54154 6019 Dubna|Дубна
        38656 53426 5944 Kurkino|Куркино|Kourkino
        36469 54159 5934 Ageyevo|Агеево|Ageevo
        37589 53617 5149 Tëploye|Теплое|Teploe|Teploje|Teploye
        37991 54092 5083 Shvartsevskiy|Шварцевский|Poselok Imeni Shvartsa|Shvarcevskij|Sjvartsevskij
        36667 53738 4915 Arsen'yevo|Арсеньево|Aren'yevo|Arsen'evo
        37665 53985 4666 Lomintsevskiy|Ломинцевский|Lomincevskij|Lomintsevskij
        38004 53558 4089 Volovo|Волово
        37337 54468 3702 Novogurovskiy|Новогуровский|Novogurovskij
        37487 54265 3500 Barsuki|Барсуки
        37736 53910 3324 Priupskiy|Приупский|Priupskij
        38036 53985 3277 Brusyanka|Брусянка|Брусянский|Brusianskij|Brusjanka|Brusjanskij|Brusyanskiy
        37662 54365 3220 Revyakino|Ревякино|Revjakino|Rewjakino
        38180 53753 3046 Zhdankovskiy|Жданковский|Zhdankovskij|Zhdanovka|Zjdankovskij
        38221 54014 2788 Kamenetskiy|Каменецкий|Kameneckij|Kamenetskij
        38255 53796 2616 Begichevskiy|Бегичевский|Begichevskij|Begitsjevskij
        38098 53950 2462 Partizan|Партизан
        38552 53825 2310 Yepifan'|Епифань|Epifan'|Epufan|Jepifan|Yepinfan'
        36379 54118 2070 Cherepet'|Черепеть|Tsjerepet
        38212 53962 2055 Mayskiy|Майский|Devyatogo Maya|Majskij
        36474 53547 1870 Slavniy|Славный|Slavnyj
        38269 53940 1745 Podlesnyy|Подлесный|Lesnoy|Pervomayskiy|Podlesnyj
        37157 53942 1367 Krapivna|Крапивна|Krepiwna
        36623 54211 1256 Khanino|Ханино
        36841 53439 1200 Bol'shoye Skuratovo|Большое Скуратово|Скуратово|Bol'shoe Skuratovo|Skuratovo
        36245 54097 1105 Chekalin|Чекалин|Dikhvin|Likhvin|Tsjekalin
        38069 53364 1042 Kazachka|Казачка|Kazatsjka
        37524 54069 800 Yasnaya Polyana|Ясная Поляна|Jasnaja Poljana|Yasmaya Polyana
        38573 53755 781 Kazanovka|Казановка
        38546 53192 669 Shilovo|Шилово|Sjilovo|Troitskoye
        37265 54736 577 Strakhovo|Страхово
        36110 54174 547 Pesochenskiy|Песоченский|Lesochenskiy|Mitinka|Pesochenskij|Pesotsjenskij
        37696 53260 0 Arkhangel'skoye|Архангельское|Arkhangel'skoe|Arkhangelskoje
        = RU-TVE
        35901 56858 420065 Tver|Калинин|Твер|Тверь|Цвер|Kalinin|Tueria|Tvera|Tvere|Tverj|Twer
        34329 56263 62246 Rzhev|Ржев|Ржэў|Raesevae|Rescovia|Rjev|Rjov|Rschew|Rshew|Rzev|Rzew|Rzhehu|Rzjev
        34569 57589 53800 Vyshniy Volochëk|Вышний Волочек|Вышный Волочёк|Vyshnij Volochek|Vyshnij Volochjok|Vyshniy Volochek|Vyshny Volochyok|Vyshnyj Volochjok|Vysjnij Volotsjek|Wyschni Wolotschok|Wyschni-Wolotschek
        37360 56875 52070 Kimry|Кимри|Кимры|Кімри|Кімры|Kimrai|Kimri|Kimro
        34962 57044 48546 Torzhok|Таржок|Торжок|Tarzhok|Torjok|Torschok|Torshok|Torzjok|Torzok
        36773 56702 42239 Konakovo|Канакова|Конаково|Kanakova|Konakowo|Kuznetsova|Kuznetsovo
        35007 57876 32373 Udomlya|Удомля|Udomlja
        36701 57784 28114 Bezhetsk|Бежацк|Бежетск|Бежецк|Бежецьк|Bejeck|Bejetk|Bejetsk|Beschezk|Beshezk|Bezeck|Bezeckas|Bezetsk|Bezhack|Bezhec'k|Bezjetsk|Biezeck
        32775 56228 25349 Nelidovo|Нелидово|Нелідово|Нялідава|Nelidowo|Nielidowo|Njalidava|Njelidowo|Poselok Delidovo|Poselok Nelidovo
        34053 57886 25142 Bologoye|Бологое|Bologoe|Bologoje
        33107 57147 19563 Ostashkov|Асташкаў|Осташков|Astashkau|Ostachkov|Ostaschkow|Ostasjkov|Ostaskov|Ostaszkow|Ostaxkov
        37608 57359 16598 Kashin|Кашин|Кашын|Kachine|Kaschin|Kashyn|Kasin|Kasjin|Kaszyn
        37833 57240 14655 Kalyazin|Калязин|Kaliazin|Kaljazin
        31639 56500 14187 Toropets|Таропец|Торопетс|Торопец|Торопець|Taropec|Toropec|Toropetia|Toropez|Toropiec|Toropjec
        35464 57127 12290 Likhoslavl'|Лихославль
        36297 56648 11507 Redkino|Редкино|Рэдкіна|Рєдкино|Rehdkina|Riedkino
        34179 57029 10960 Kuvshinovo|Кувшиново|Kamenka|Kuvsjinovo|Kuwschinowo
        33650 57900 10661 Bologoye-4|Озёрный|Ozernyy|Ozjornyj
        32075 56259 9962 Zapadnaya Dvina|Западная Двина|Zapadnaja Dvina
        33664 57867 9951 Ozerniy|Озерный|Ozernyj|Ozjornyj
        35883 57797 9441 Maksatikha|Максатиха
        32264 56651 9209 Andreapol'|Андреаполь
        34934 56505 9134 Staritsa|Старица|Старице|Стариця|Старыца|Staric|Starica|Starice|Staricja|Stariza|Staryca
        37264 58668 8200 Ves'yegonsk|Весьегонск|Ves'egonsk|Vesiegonsk
        36433 56550 7641 Novozavidovskiy|Новозавидовский|Novosavidovsk|Novozavidovskij|Poselok Novo-Zaridovskiy
        36533 56533 7400 Zavidovo|Завидово
        34589 56175 7397 Zubtsov|Зубцов|Зубцоў|Зупцов|Subzow|Zoebtsov|Zoubtsov|Zubcou|Zubcov|Zubcow|Zupcov
        33449 56852 7096 Selizharovo|Селижарово|Selijarovo|Selizjarovo
        34981 57420 6640 Spirovo|Спирово
        37120 58062 6120 Krasnyy Kholm|Красный Холм|Krasny Cholm|Krasny Kholm|Krasnyj Kholm
        34410 57619 5611 Krasnomayskiy|Ключино|Красномайский|Kljuchino|Klyuchino|Klyuchinskiy|Klyuchinskoy|Krasnoarmeyskiy|Krasnomajskij
        32744 56925 5187 Peno|Пено|Pieno
        33489 56209 5079 Olenino|Оленино|Oljenin
        35229 57284 5032 Kalashnikovo|Калашниково|Калашнікава|Kalashnikava|Kalasjnikovo|Kalasnikovo|Kalasznikowo
        36318 56706 5000 Gorodnya|Городня|Gorodnja
        32267 55849 4833 Zharkovskiy|Жарковский|Zharkovskij|Zjarkovskij
        37165 57782 4431 Sonkovo|Сонково
        36222 56626 4299 Izoplit|Изоплит
        36273 56510 4248 Kozlovo|Казлова|Козлово|Kazlova|Kozlowo
        32941 55841 4189 Belyy|Белый|Beloi|Bely|Belyj|Byeloi
        36044 57344 4110 Rameshki|Рамешки|Ramesjki
        37296 57584 3946 Kesova Gora|Кесова Гора
        36415 58464 3807 Sandovo|Сандово|Bandovo
        36050 56899 3790 Sakharovo|Сахарово
        33951 57761 3424 Kuzhenkino|Куженкино
        36115 56781 3404 Emmaus|Эммаус|Эммаусс|Ehmmaus|Ehmmauss|Emmauss|Poselok Emmaus
        33702 57481 2746 Firovo|Фирово
        37512 56965 2735 Belyy Gorodok|Белый Городок|Belyj Gorodok|Gorodok
        36766 58169 2490 Molokovo|Молоково
        33816 57433 2472 Velikooktyabr'skiy|Великооктябрьский|Velikiy Oktyabr'|Velikooktjabr'skij
        33904 57988 2432 Berezayka|Березайка|Berezajaka|Berezajka
        35919 57013 2363 Vasil'yevskiy Mokh|Васильевский Мох|Tsentral'ny|Tsentral'nyy|Vasil'evskij Mokh|Vasilevski-Makh|Vasiljevskij Mokh
        36229 56912 2272 Orsha|Орша|Orsa|Orsha Pervaya|Orsja|Orsza
        31670 56280 2232 Staraya Toropa|Стара Торопа|Старая Таропа|Старая Торопа|Stara Toropa|Staraja Taropa|Staraja Toropa|Toropa
        36372 56680 2022 Radchenko|Радченко|Radtsjenko
        33699 57877 1982 Vypolzovo|Выползово
        35524 58286 1887 Lesnoye|Лесное|Lesnoe|Lesnoje
        37183 56967 1607 Il'inskoye|Ильинское|Il'inskoe|Ilinskoje
        33269 56888 1328 Selishche|Селище|Selishhe|Selisjtsje
        34704 56686 1253 Bernovo|Берново
        34843 57365 1100 Vydropuzhsk|Выдропужск|Vydropusk|Vydropuzjsk
        34773 56532 1053 Stantsia Staritsa|Станция Старица|Stancija Starica
        35233 56078 989 Knyazh'i Gory|Княжьи Горы|Knjazh'i Gory|Knjazji Gory
        35045 56936 970 Gruziny|Грузины
        37991 57049 774 Nerl'|Нерль
        35563 56626 706 Sukhoverkovo|Сухаверкава|Суховерково|Suchowierkowo|Suhoverkovo|Sujoverkovo|Sukhaverkava
        33964 57610 664 Trud|Труд|Zavod Trud
        33713 58105 600 Lykoshino|Лыкошино
        32798 57307 557 Berëzovskiy Ryadok|Берёзовский Рядок|Berezovskiy Ryadok|Berjozovskij Rjadok
        38013 57249 556 Leont'yevskoye|Леонтьевское|Leont'evskoe|Leontjevskoje
        = RU-ULY
        48387 54328 626540 Ulyanovsk|Сембер|Синбирск|Сімбір|Ульск|Ульянаўск|Ульяновск|Ульяновськ|Ульянонь ош|Уляновск|Chemper|Oeljanofsk|Oeljanovsk|Oulianofsk|Oulianovsk|Oulyanovsk|Owlyanovsk|Sember|Simbir|Simbirsk|Sinbirsk|Ul'janausk|Ul'janon' osh|Ul'janovs'k|Ul'sk|Ulanovsk|Ulianovsk|Uljanovska|Uljanovskas|Uljanovsko|Uljanovszk|Uljanowsk|Uljanowska am Wolga
        49618 54214 132226 Dimitrovgrad|Дзімітраўград|Димитровград|Мелекес|Митреень ош|Dimitrovgrad i Russland|Dimitrovgradas|Dimitrovqrad|Dimitrowgrad|Dzimitraugrad|Melekes|Melekess|Mitreen' osh
        46351 53853 19737 Inza|Інза|Инза|Инзей ош|Insa|Inzej osh
        47127 53650 18547 Barysh|Бариш|Барыш|Барыш ош|Baris|Barish|Barix|Barych|Barys|Barysas|Barysch|Barysh osh|Barysj
        48386 54148 17139 Novoul'yanovsk|Новоульяновск|Novoul'janovsk
        48845 54355 11939 Cherdakly|Чердаклы|Tsjerdakly
        47748 53151 10941 Novospasskoye|Наваспаскае|Новоспаское|Новоспасское|Новоспаське|Од Спассонь веле|Navaspaskae|Novospas'ke|Novospaskoe|Novospasskoe|Novospasskoje|Novoszpasszkoje|Nowospasskoje|Od Spasson' vele
        48270 54426 9944 Isheyevka|Ишеевка|Isheevka|Laisjevka
        47686 53547 8607 Kuzovatovo|Кузоватово|Vtoroye Kuzovatovo
        46977 54198 8128 Karsun|Карсун|Karsoun|Karszun
        48795 53958 8018 Sengiley|Сенгилей|Sengelei|Sengilej
        47621 54116 7904 Mayna|Майна|Maina|Majna
        46721 54480 7324 Surskoye|Суронь веле|Сурскае|Сурско|Сурское|Сурське|Sar|Sourskoie|Suron' vele|Surs'ke|Surskae|Sursko|Surskoe|Surskoje|Szurszkoje
        47122 54050 7087 Veshkayma|Вешкайма|Sorokovoy|Veshkajma|Vesjkajma
        48925 54606 6927 Staraya Mayna|Старая Майна|Staraja Majna
        49750 54150 6448 Novaya Mayna|Новая Майна|Novaja Majna
        47212 53131 6419 Nikolayevka|Николаевка|Нікалаеўка|Ніколаєвка|Nikalaeuka|Nikolaevka|Nikolaievka|Nikolajevka|Nikolajewka|Nyikolajevka
        49400 54200 6383 Mullovka|Мулловка|Mullovki
        46759 53750 6039 Bazarnyy Syzgan|Базарный Сызган|Bazarny Syzgan|Bazarnyj Syzgan
        47621 52729 6022 Staraya Kulatka|Иске Кулаткы|Кив Кулатка|Стар.Кулатка|Стара Кулатка|Старая Кулатка|Ташто Кулатка|Iske Kulatky|Kiv Kulatka|Star.Kulatka|Stara Kulatka|Staraia Koulatka|Staraja Kulatka|Sztaraja Kulatka|Tashto Kulatka
        47141 52690 5944 Pavlovka|Павловка
        46766 53596 5878 Pavlovka|Павловка
        48369 53716 5144 Teren'ga|Тереньга
        47389 54292 4918 Yazykovo|Язиково|Языкова|Языково|Jazikovo|Jazykova|Jazykovo|Jazykowo|Yazikovo
        47864 52852 4845 Radishchevo|Радзішчава|Радищево|Radichtchevo|Radiscevo|Radischtschewo|Radishhevo|Radisjtsjevo|Radissev|Radiszczewo|Radzishchava|Ragyiscsevo
        48141 54595 4122 Tsil'na|Цилна|Цильна|Цыльна|Чынлы|Chanla|Chynly|Cil'na|Cyl'na|Tsil'ninskiy
        47531 53719 4061 Starotimoshkino|Старацімошкіна|Старотимошкино|Kive Timushkel|Staracimoshkina|Starotimoixkino|Starotimosjkino|Starotimoskino|Starotimoszkino|Staroye Timoshkino|Timoshkino
        48327 53990 3614 Silikatnyy|Силикатни|Силикатный|Силікатний|Сілікатны|Silikatni|Silikatnij|Silikatniy|Silikatny|Silikatnyj
        48393 54608 3376 Undory|Ундоры|Bol'shiye Undory
        50167 54357 3294 Novocheremshansk|Новочеремшанск|Салаван|Старый Салаван|Novotsjeremsjansk|Salavan|Salawan|Stantsiya Salavan|Staryj Salavan|Staryy Salavan|Staryy Salaven
        49932 54205 3292 Novaya Malykla|Нов.Малыкла|Новая Малыкла|Nov.Malykla|Novaja Malykla|Novomalykla
        48729 54366 3171 Mirnyy|Мирный|Mirnyj
        48333 54028 3080 Krasnyy Gulyay|Красный Гуляй|Krasnyj Guljaj
        47246 53721 3075 Izmaylovo|Измайлово|Izmajlovo
        46704 53949 3039 Glotovka|Глотаўка|Глотовка|Glotauka|Glotowka
        46980 53564 2889 Imeni Vladimira Il'icha Lenina|Имени Владимира Ильича Ленина|Fabrika Imeni Lenina|Imeni V.I. Lenina|Leninskiy|Pri Fabrike Imeni Vladimira Il'ich Lenina
        47654 53948 2853 Ignatovka|Ігнатаўка|Ігнатовка|Игнатовка|Ignatauka
        47337 54096 2671 Chufarovo|Чуфарово|Tsjufarovo
        48622 54184 2401 Krestovo-Gorodishche|Крестово-Городище|Krestovo-Gorodishhe|Krestovo-Gorodisjtsje|Krestovoye Gorodishche
        46950 53575 2098 Zhadovka|Жадаўка|Жадовка|Jadovka|Zadovka|Zhadauka|Zjadovka
        47526 53168 2076 Kanadey|Канадей|Kanadej
        49233 54050 1640 Nikol'skoye-na-Cheremshane|Никольское На Черемшане|Nikol'skoe Na Cheremshane|Nikol'skoye|Nikolskoje Na Tsjeremsjane
        47971 54519 0 Bol'shoye Nagatkino|Большое Нагаткино|Bol'shoe Nagatkino|Bol'shoye Nagatkina
        = RU-VGG
        44498 48714 1013533 Volgograd|Валгаград|Вльгоградъ|Волгоград|Сталинград|Царицин|Царицын|Caricin|Caricyn|Estalingrado|Stalingrad|Stalingrado|Staljingrad|Tsaritsyn|Valgagrad|Vl'gogradu|Volgograda|Volgogradas|Volgogrado|Volgogradum|Volnkonkrant|Volqoqrad|Wolgograd|Zarizyn
        44780 48786 323293 Volzhsky|Волжский|Volzh Sky|Volzhskij|Volzhskiy|Volzjskij|Volzski|Wolschski
        45413 50088 128626 Kamyshin|Камишин|Камышин|Камышын|Kamishin|Kamisin|Kamixin|Kamosin|Kamychine|Kamyschin|Kamyshyn|Kamysin|Kamysinas|Kamysjin|Kamyszyn
        43233 50062 58898 Mikhaylovka|Михайловка|Міхайлаўка|Michailowka|Michajlovka|Michajlowka|Michalowka|Mihailovk|Mihailovka|Mihajlovka|Mihhailovka|Mikhailovka|Mikhajlauka|Mikhajlovka
        42009 50806 41644 Uryupinsk|Урюпинск|Urjupinsk|Vrjupinsk
        43654 49769 40882 Frolovo|Фролава|Фролово|Frolava|Frolowo
        43526 48691 27522 Kalach-na-Donu|Калач на Дон|Калач на Дону|Калач-на-Доне|Kalac Donal|Kalac na Donu|Kalac nad Donom|Kalach|Kalach na Don|Kalach-na-Done|Kalacz-na-Donu|Kalatch-na-Donou|Kalats-na-Donu|Kalatsch|Kalatsch am Don|Kalatsj-Na-Donu|Kalatx-na-Donu
        44810 50316 26981 Kotovo|Котава|Котово|Katovo|Kotava|Kotowo
        42857 48610 20677 Surovikino|Суравікіна|Суровикино|Суровікіно|Sourovikino|Suravikina|Surowikino
        43142 47630 19622 Kotel'nikovo|Котельниково|Kotel'nikovskiy|Kotelnikowo|Kotelnikowskij
        44475 48803 19509 Gorodishche|Городище|Gorodishhe|Gorodisjtsje
        42675 50528 19231 Novoanninskiy|Новоаннинский|Annenskiy|Novaya Annenskaya|Novo-Annenskiy|Novoannenka|Novoannenskaya|Novoanninskij
        44779 50979 17887 Zhirnovsk|Жирновск|Zhirnovoye|Zhirnovskiy|Zhirnoye|Zjirnovsk
        46886 50049 17139 Pallasovka|Паласаўка|Паласовка|Палласовка|Bulbin|Ney-Galka|Palasauka|Palasovka|Palassovka|Pallasovk|Pallasowka|Pallassovka|Pallassowka
        45461 50028 16044 Nikolayevsk|Николаевск|Ніколаєвськ|Nikolaevs'k|Nikolaevskaya|Nikolaevski|Nikolajevsk|Nikolajevska|Nikolajewskaja|Nikolayevka|Nikolayevskaya|Nikolayevskiy
        44829 49056 15217 Dubovka|Дубовка|Дубоўка|Doubovka|Dubouka|Dubovk|Dubovkai jaras|Dubowka
        43737 50949 15181 Yelan'|Елань
        45196 48703 15167 Leninsk|Ленинск|Ленінск|Leninsk i Volgograd oblast|Leninskiy|Leninskoje
        45210 50143 14853 Petrov Val|Петров Вал|Пятроў Вал|Petrow Wal|Pietrow Wal|Pjatrou Val|Pjetrow Wal
        44577 48707 14334 Krasnoslobodsk|Краснаслабодск|Краснослободск|Krasnaslabodsk|Krasnaya Sloboda|Krasnoslobodsk i Volgograd oblast|Sloboda
        44867 48710 13887 Srednyaya Akhtuba|Середня Ахтуба|Средни Ахтуба|Средняя Ахтуба|Сярэдняя Ахтуба|Serednja Akhtuba|Sjarehdnjaja Akhtuba|Srednaya Ahtuba|Sredni Akhtuba|Srednjaja Achtoeba|Srednjaja Achtuba|Srednjaja Akhtuba|Srednyaya Axtuba|Sriedniaja Achtuba|Szrednyaja Ahtuba
        44785 48474 13131 Svetlyy Yar|Светлый Яр|Svetly Yar|Svetlyj Jar
        43984 49300 11930 Ilovlya|Ілаўля|Іловля|Иловля|Ilaulja|Ilovla|Ilovlinska|Ilovlinskaya|Ilovlja|Ilowla|Ilowlja
        42360 50974 10251 Novonikolayevskiy|Новониколаевский|Novo-Nikolayevskaya|Novonikolaevskij|Novonikolajevskij
        42732 49576 9847 Serafimovich|Серафимович|Серафімовіч|Serafimovic|Serafimovitch|Serafimovitch Pristan|Serafimovits|Serafimovitsj|Serafimovitx|Serafimowic|Serafimowitsch|Ust'-Medveditskaya
        45387 49765 8268 Bykovo|Быково|Bykowo|Kalinov|Kalinova Balka|Kalinovaya Balka
        44556 50806 8062 Rudnya|Рудня|Rudnja
        42586 49882 8061 Kumylzhenskaya|Кумылженская|Kumilzhenskaya|Kumylzhenskaja|Kumylzjenskaja
        44728 50697 7727 Krasnyy Yar|Красн.Яр|Красный Яр|Krasn.Jar|Krasny Jar|Krasnyj Jar
        44061 48677 7575 Novyy Rogachik|Нов.Рогачик|Новий Рогачик|Новы Рагачык|Новый Рогачик|Nov.Rogachik|Novij Rogachik|Novij Rogatsjik|Noviy Rogacik|Novy Ragachyk|Novy Rogachik|Novyj Rogachik|Novyj Rogacik|Nowy Rogatschik|Nowyj Rogaczik
        44646 48937 6161 Yërzovka|Ёрзовка|Erzovka|Jerzovka|Jorzovka|Yerzovka|Yezovka
        44115 50358 5956 Danilovka|Даниловка
        43053 50741 5475 Preobrazhenskaya|Киквидзе|Преображенская|Kikvidse|Kikvidze|Preobrazhenka|Preobrazhenskaja
        42229 48424 5458 Chernyshkovskiy|Чернышковский|Chernyshkov|Chernyshkovskij|Tschernyschkowski|Tsjernysjkovskij|Tzhernyshkovskiy
        43063 49314 5362 Kletskaya|Клетская|Клетски|Клетский|Клетська|Клецкая|Kleckaja|Klets'ka|Kletskaia|Kletskaja|Kletski|Kletskij|Kletskiy|Klyetskaya
        44831 50888 5335 Linëvo|Линево|Gussenbakh|Linevo|Linjovo|Medveditsa|Medveditskoye
        44382 48783 5227 Gumrak|Гумрак|Gumrik
        44045 48625 4817 Bereslavka|Береславка|Bereslavskiy
        43086 48360 4765 Nizhniy Chir|Ниж.Чир|Нижний Чир|Churki|Nishne-Tschirskaja|Nizh.Chir|Nizhne-Chirskaya|Nizhnij Chir
        41749 50408 4714 Nekhayevskaya|Нехаевская|Нехаевски|Нехаевский|Нехаєвська|Nechaevskaja|Nehayevskaya|Nekhaevs'ka|Nekhaevskaja|Nekhaevski|Nekhaevskij|Nekhajevskaja|Nekhajevskij|Nekhayevskiy|Nexaevskaya|Niechajewskaja|Nyehajevszkaja
        43298 50098 4496 Sebrovo|Себрово
        42185 50291 4205 Alekseyevskaya|Алексеевская|Alekseevskaja|Alekseevskaya
        44558 48842 4173 Vodstroy|Водстрой|Vodstroi|Vodstroj
        46483 50477 4068 Staraya Poltavka|Стар.Полтавка|Старая Полтавка|Star.Poltavka|Staraja Poltavka
        43861 49484 3695 Log|Лог|Logovskiy
        45023 48705 3693 Zaplavnoye|Заплавное|Zaplavnoe|Zaplavnoje
        46847 49127 3600 El'ton|Ельтон|Элтон|Эльтон|Ehl'ton|Novyy El'ton
        43804 48655 3489 Oktyabr'skiy|Октябрьский|Oktjabr'skij
        47099 50078 3449 Savinka|Савинка
        45029 49265 3235 Primorsk|Приморск|Lugo-Vodyanoye|Lugo-Vodyanskoye|Vodyanoe|Vodyanoye
        45312 49830 3021 Antipovka|Антиповка
        45068 49550 2656 Gornyy Balykley|Балыклейская|Горный Балыклей|Balyklejskaja|Gornyj Balyklej
        42336 49860 1935 Slashchevskaya|Слащевская|Slashhevskaja|Slasjtsjevskaja
        44713 50785 1475 Medveditskiy|Медведитский|Медведицкий|Medvedickij|Medveditskij
        44562 49859 0 Ol'khovka|Ольховка
        43647 47970 0 Oktyabr'skiy|Октябрьский|Kruglyakov|Oktjabr'skij
        = RU-VOR
        39192 51668 1047549 Voronezh|Воронеж|Воронежская область|Voronej|Voronejo|Voronez|Voroneza|Voronezas|Voronezhskaja oblast'|Voronezj|Voronjez|Woronesch|Woronesh|Woronez
        42098 51369 68597 Borisoglebsk|Барысаглебск|Борисоглебск|Борисоглєбськ|Barysaglebsk|Borisoglebska|Borisoglebskas|Borisoqlebsk|Borissoglebsk|Borysoglebsk
        38512 51121 64323 Rossosh'|Россошь|Pervaya Rossosh'|Rossosh' Pervaya|Rossoshi|Rossosji
        39566 50196 62000 Rossosh'|Россошь|Rossoh'|Rossos|Rossosj
        39504 50982 55939 Liski|Георгиу-Деж|Лиски|Ліскі|Georgiu-Dezh|Novopokrovka|Svoboda
        39219 51315 37392 Novovoronezh|Нововоронеж|Novovoionezhskiy|Novovoronezhskiy|Novovoronezj
        39078 50866 34403 Ostrogozhsk|Астрагожск|Острогожск|Острогозьк|Острогошк|Astragozhsk|Ostrogojsk|Ostrogoschsk|Ostrogoshk|Ostrogoshsk|Ostrogoz'k|Ostrogozjsk|Ostrogozsk
        40598 50826 28581 Buturlinovka|Бутурлиновка|Бутурлинівка|Бутурлінаўка|Boutourlinovka|Buturlinauka|Buturlinivka|Buturlinovskiy|Buturlinowka
        40124 50454 26565 Pavlovsk|Павловск|Павловськ|Паўлаўск|Paulausk|Pavlovsk i Voronezj oblast|Pawlowsk
        39030 51682 26257 Semiluki|Семилуки|Сямілукі|Semilouki|Siemiluki|Sjamiluki
        39411 51644 22165 Novaya Usman'|Нов.Усмань|Новая Усмань|Nov.Usman'|Novaja Usman'|Novo-Usman'|Sobakino|Usman' Sobakino
        40030 51098 20587 Bobrov|Баброў|Бобров|Babrou|Bobrovas|Bobrow|Borrov
        41016 50425 20449 Kalach|Калач|Kalatsch|Kalatsj
        40422 51490 19148 Anna|Анна|Tulinovo
        42246 51198 18004 Povorino|Паворына|Поворино|Pavoryna|Poworino|Proverino
        41962 51450 17220 Gribanovskiy|Грибановский|Bol'shaya Gribanovka|Gribanovskij|Gribanowka
        39068 51683 16896 Pridonskoy|Придонской|Pridonskoj
        40554 49935 15048 Boguchar|Богучар|Bogutsjar
        39366 51742 13729 Somovo|Сомово
        40725 51120 13367 Talovaya|Таловая|Talovaja|Talovskiy|Talowaja
        39858 49704 12770 Kantemirovka|Кантемировка|Kantemirowka
        40802 51838 12622 Ertil'|Эртиль|Ehrtil'
        42768 51322 9450 Kamenka|Каменка
        39425 50714 8594 Kamenka|Каменка
        40389 50164 8278 Verkhniy Mamon|Верхний Мамон|Verkhne Mamon|Verkhnij Mamon
        38771 51570 7963 Khokhol'skiy|Хохол|Хохольский|Khokhol|Khokhol'skij
        39337 51914 7928 Ramon'|Паринова|Рамонь|Parinova
        39938 51842 7870 Verkhnyaya Khava|Верхняя Хава|Tonkoye|Verkhne Khava|Verkhnjaja Khava
        39536 51770 7869 Volya|Воля|Китаево|Kitaevo|Kitayevo|Volja
        39148 51736 7681 Podgornoye|Нидерберг|Подгорное|Niderberg|Podgornoe|Podgornoje
        39245 51550 7518 Maslovka|Масловка
        38899 51650 7232 Latnaya|Латна|Латная|Latna|Latnaja
        40131 51654 7164 Panino|Панино
        41625 51097 7000 Novokhopërsk|Новохоперск|Novokhoperk|Novokhopersk|Novokhopjorsk|Novokhopyorsk|Nowochopersk
        39642 50410 6652 Podgorenskiy|Подгоренский|Podgorenskij
        38364 51544 6320 Nizhnedevitsk|Нижнедевицк|Nishnedewizk|Nizhnedevick|Nizhnedevitsic|Nizjnedevitsk
        39183 51333 5857 Kolodeznyy|Колодезный|Kolodeznyj
        39429 51158 5841 Davydovka|Давыдовка|Davyidovka|Dawidowka
        39694 49971 5643 Mitrofanovka|Митрофановка
        40290 51118 5476 Khrenovoye|Хреновое|Chernowje|Chrenowje|Khrenovo|Khrenovoe|Khrenovoje
        39577 51883 5305 Krasnolesnyy|Краснолесный|Krasnolesny|Krasnolesnyj|Poselok Krasnolesnyy
        41231 51152 5270 Yelan'-Koleno|Елань-Колено|Elan'-Koleno
        39164 51116 5074 Uryv-Pokrovka|Урыв|Урыв-Покровка|Uryv|Uryv-Pokovka|Uryvo-Pokrovskoye
        40355 50613 5067 Vorontsovka|Воронцовка|Voroncovka|Vorortsovka
        40502 51531 5011 Sadovoye|Садовое|Pervoye Sadovoye|Sadovoe|Sadovoje|Sadovoye Pervoye|Sadovoye Vtoroye
        38906 51605 4761 Strelitsa|Стрелица|Strelica
        41600 51678 4703 Ternovka|Терновка
        39588 51409 4564 Kashirskoye|Каширское|Kashirskoe|Kasjirskoje
        39593 50890 4512 Pervoye Maya|Имени Первого Мая|Первое Мая|Imeni Pervogo Maja|Imeni Pervogo Maya|Pervoe Maja|Pervoje Maja
        40049 50677 4476 Losevo|Лосево|Losewo
        40173 50854 4394 Nizhniy Kislyay|Нижний Кисляй|Nizhnij Kisljaj|Nizjnij Kisljaj
        38956 51635 4389 Devitsa|Девица|Devica
        41151 51163 4112 Yelan'-Kolenovskiy|Елань-Коленовский|Elan'-Kolenovskij
        39294 50279 4068 Ol'khovatka|Ольховатка|Olchowatka-marjewka
        39588 51759 4047 Orlovo|Орлово
        40508 50194 3914 Nizhniy Mamon|Нижний Мамон|Mamonovka|Nizhnij Mamon|Nizjnij Mamon|Novoe Mamon
        39634 50430 3826 Podgornoye|Подгорное|Podgornaya|Podgornoe|Podgornoje
        40138 51738 3795 Perelëshino|Pereleshino|Perelesjino
        39596 51820 3647 Uglyanets|Углянец|Ugljanec|Ugljanets
        40530 51325 3602 Verkhnyaya Tishanka|Верхняя Тишанка|Staraya Tishanka|Tishanka|Verkhnjaja Tishanka|Verkhnjaja Tisjanka|Verkho-Tishanka
        40302 51142 3519 Sloboda|Слобода|Slovoda
        41020 51189 3396 Abramovka|Абрамовка|Abramowka
        40452 50862 3343 Kozlovka|Козловка
        39314 50278 3308 Zabolotovka|Заболотовка
        39758 51067 3273 Sredniy Ikorets|Средний Икорец|Sredne Ikorets|Srednij Ikorec|Srednij Ikorets
        40196 51718 3257 Perelëshinskiy|Pereleshinskij|Pereleshinskiy|Perelesjinskij
        38733 51904 3111 Zemlyansk|Землянск|Zemljansk
        39402 51139 3071 Drakino|Дракино
        39460 51587 3070 Podkletnoye|Подклетное|Pervoye Parusnoye|Podkletnoe|Podkletnoje
        40480 51222 2978 Novaya Chigla|Нов.Чигла|Новая Чигла|Nov.Chigla|Novaja Chigla|Nowo-Tschigla
        40010 50490 2171 Belogor'ye|Белогорье|Belogor'e|Belogorje|Byelogore
        39175 51885 1997 Novozhivotinnoye|Новоживотинное|Novozhivotinnoe
        39184 50988 1904 Korotoyak|Коротояк|Korotojak
        39038 51396 1000 Kostenki|Костенки|Kostjonki
        41072 50748 909 Muzhich'ye|Мужичье|Muzhich'e|Muzjitsje
        40950 50648 0 Vorobyovka|Воробьевка|Vorob'evka|Vorob'yevka|Vorobjevka
        39048 51729 0 Semiluki|Семилуки|Staryye Semiluki
        38643 51083 0 Rep'yëvka|Репьевка|Rep'evka|Rep'jovka|Rep'yevka|Repjevka
        40882 50100 0 Petropavlovka|Петропавловка|Petropavloka|Petropavlovna
        = UA-05
        28469 49232 430091 Vinnytsya|Винница|Вінниця|Vinica|Vinicja|Vinitsa|Vinnica|Vinnicja|Vinniza|Vinnycja|Vinnytsia|Winnica|Winnyzja
        28114 49035 34498 Zhmerynka|Жмеринка|Jmerynka|Schmerynka|Smerinca|Zhmerinka|Zmerinka
        27800 48443 30589 Mohyliv-Podilskyy|Могилёв-Подольский|Могилів-Подільський|Moghilau|Mogiliv-Podil's'kij|Mogiliv-Podilski|Mogiljov-Podol'skij|Mohiljiv-Podiljski|Mohyliv-Podilskyi|Mohyliw-Podilskyj|Mohylow Podolski
        27957 49558 27707 Khmilnyk|Хмельник|Хмільник|Chmielnik|Chmilnyk|Khmel'nik|Khmil'nik
        29379 48813 25735 Haysyn|Гайсин|Gajsin|Haissyn|Haisyn|Hajsin|Hajssyn|Hajsyn
        28839 49716 23241 Kozyatyn|Казатин|Козятин|Kazatin|Kosjatyn|Koziatyn|Kozjatin
        29236 48684 22459 Ladyzhyn|Ладижин|Ладыжин|Ladizhin|Ladizin|Ladyjyn|Ladyschyn|Ladyzhin|Ladyzyn
        28515 49461 18492 Kalynivka|Калинивка|Калиновка|Калинівка|Kalinivka|Kalinovka|Kalinowka|Kalyniwka
        27674 49074 15337 Bar|Бар|Bar i Ukraina|Baras
        28868 48674 15011 Tulchyn|Нестервар|Тульчин|Nestervar|Nesterwar|Nesztervar|Toultchyn|Tul'chin|Tulcsin|Tulczyn|Tultschyn
        29515 48364 12205 Bershad|Бершадь|Berchad|Berschad|Berszad
        28338 49094 12191 Hnivan|Гнивань|Гнівань|Gnivan'
        28838 48970 11662 Nemyriv|Немиров|Немирів|Nemiriv|Nemirov|Niemirow
        29206 49105 11284 Illintsi|Іллінці|Ильинцы|Il'incy|Illinci
        28281 48241 10957 Yampil|Кременчук|Ямполь|Ямпіль|Iampol|Jampil'|Jampol'|Kremenchuk
        29260 49485 9620 Pohrebyshche|Погребище|Pogrebishhe|Pohrebychtche|Pohrebyschtsche|Pohrebyszcze
        28472 49310 9165 Stryzhavka|Стрижавка|Strizhavka|Stryjavka
        28868 48382 8754 Kryzhopil|Крижопіль|Крыжопиль|Крыжополь|Крыжопіль|Krijopil|Krizhopil'|Krizopol|Kryjopil|Kryschopil|Kryzhopol'|Kryzjopil|Kryzopil|Krzyzopol
        29057 49228 8303 Lypovets|Липовец|Липовець|Lipovec|Lipowiec
        29227 48509 7584 Trostyanets|Тростянец|Тростянець|Trostianets|Trostjanec
        28747 48531 7316 Vapnyarka|Вапнярка|Vapnarka|Vapniarca|Vapniarka|Vapnjarka|Wapniarka
        28085 48736 7067 Sharhorod|Шаргород|Charhorod|Shargorod
        28555 49207 6770 Vinnytski Khutory|Вінницькі Хутори|Bol'shiye Khutora|Khutora|Vinnic'ki Khutori
        28087 49327 6652 Lityn|Литин|Літин|Litin
        28687 49109 6516 Voronovytsya|Вороновица|Вороновиця|Voronovica|Voronovicja|Voronovytsia
        29745 48665 6250 Teplyk|Теплик|Тэплык|Tehplyk|Teplik
        28718 49341 6166 Turbiv|Турбив|Турбов|Турбів|Турбіў|Tourbiv|Turbiu|Turbiw|Turbov|Turbow
        28420 49039 6027 Sutysky|Сутиски|Сутыскы|Soutysky|Sutiski|Sutyska|Sutyskiy
        27531 48718 5859 Murovani Kurylivtsi|Мурованые Куриловцы|Муровані Курилівці|Mourovani Kourylivtsi|Murovani Kurilivci|Murovanye Kurilovcy
        28513 48537 5463 Tomashpil|Томашполь|Томашпіль|Tomachpil|Tomashpol'
        28881 48212 5311 Pishchanka|Песчанка|Піщанка|Peschanka|Pichtchanka|Pisceanka|Pishhanka
        28979 48592 4997 Kyrnasivka|Кирнасовка|Кирнасівка|Kirnasivka|Kirnasovka|Kyrnasiwka|Kyrnassivka
        29365 48216 4978 Chechelnyk|Чечельник|Чэчэльнык|Cecel'nyk|Cecelnik|Chechel'nik|Chehchehl'nyk|Csecselnik|Czeczelnik|Tchetchelnyk|Tjetjelnyk|Tschetschelnyk|Tsetselnyk|Tsjetsjelnyk|Txetxelnik|Txetxelnyk
        28938 48823 4872 Bratslav|Брацлав|Брацлаў|Braclau|Braclav|Braclavas|Braclaw|Bratlav
        28372 49190 4621 Ahronomichne|Агрономічне|Agronomichne|Agronomichnoe
        28165 49107 4559 Brayiliv|Браилов|Браїлів|Brailiv|Brailov
        29545 48423 4434 Viitivka|Війтівка|Chapayevka|Vijtivka|Viytivka|Voytovka
        28500 49012 3953 Tyvriv|Тиврів|Тывров|Tivriv|Tyvrov
        29440 49004 3852 Dashiv|Дашев|Дашыў|Дашів|Dachiv|Daschiw|Dashev|Dashyu|Dasiv|Daszow
        27794 48615 3768 Vendychany|Вендичани|Вендичаны|Вэндычаны|Vehndychany|Vendicani|Vendiceani|Vendichani|Vendichany|Vendycany|Vendytchany|Wendyczany|Wendytschany
        29488 48615 3752 Sobolivka|Сабаліўка|Соболівка|Sabaliuka|Sobolevka|Sobolowka
        28410 48387 3692 Klembivka|Клембівка|Klembovka
        28464 49443 3635 Pavlivka|Павловка|Павлівка|Паўліўка|Pauliuka|Pavlovka|Pawliwka|Pawlowka
        28495 49176 3597 Luka-Meleshkivska|Лука-Мелешківська|Luka Maleshkovskaya|Luka-Meleshkovskaya
        29248 48405 3378 Obodivka|Ободовка|Ободівка|Obodovka|Obodovka Novaya
        28730 49771 3277 Hlukhivtsi|Глуховцы|Глухівці|Glukhivci|Glukhovcy|Hloukhivtsi
        28133 49695 3038 Ulaniv|Уланов|Уланів|Ulanov
        28564 48784 2974 Shpykiv|Шпиков|Шпиків|Шпыкіў|Chpykiv|Schpykiw|Shpikiv|Shpikov|Shpykiu|Sjpykiv|Spikiv|Spykiv|Szpikow
        27716 48456 2906 Serebriia|Серебрія|Serebria|Serebrija|Serebriya
        28105 48969 2831 Stanislavchyk|Станіславчик|Stanislavchik|Stniolavchik
        28157 48417 2796 Babchyntsi|Бабчинці|Babchinci|Babchintsy|Babtschinzy|Bobchintsy
        29529 49186 2786 Orativ|Оратов|Оратів|Oratov
        28214 48770 2739 Murafa|Мурафа|Staraya Murafa|Zhdanovo
        28125 48541 2672 Chernivtsi|Черневцы|Черновцы|Чернівці|Чэрніўці|Cernivci|Cernivti|Cernivtsi|Chehrniuci|Chernevcy|Chernivci|Chernovcy|Czerniejowce|Tchernivtsi|Tjernivtsi|Tscherniwzi|Tsernivtsi
        28863 48688 2479 Nestervarka|Нестерварка|Нестеровці|Nesterovci|Nesterovtsi|Nesterwarka|Nesztervarka
        28362 49261 2463 Yakushyntsi|Якушинці|Jakushinci|Yakushintsy
        29563 48871 2312 Hraniv|Гранов|Гранів|Graniv|Granov|Granow
        29199 48909 2223 Sytkivtsi|Ситковцы|Ситківці|Sitkivci|Sitkovcy
        28618 49760 2147 Brodetske|Бродецкое|Бродецьке|Brodec'ke|Brodeckoe
        28700 49375 1947 Nova Pryluka|Нова Прилука|Новая Прилука|Nova Priluka|Novaja Priluka|Nowe Przyluki
        28840 48573 1942 Tymanivka|Тиманівка|Timanivka|Timanovka
        29117 48386 1888 Tsybulivka|Цибулевка|Цибулівка|Cibulevka|Cibulivka|Tsybulevka
        29012 49316 1883 Zoziv|Зозов|Зозыв|Зозів|Зозіў|Zoziu|Zozov|Zozyv
        29286 48590 1394 Chetvertynivka|Четвертинівка|Chetvertinivka|Chetvertinovka
        28723 48641 1360 Zhuravlivka|Журавлёвка|Журавлівка|Жураўліўка|Самгородок|Juravlivka|Samgorodok|Zhuralevka|Zhurauliuka|Zhuravlevka|Zhuravljovka|Zuravlivka|Zuravlyovka
        28540 49282 1300 Desna|Десна
        27891 48402 1268 Bronnytsia|Бронниця|Bronitsa|Bronnicja|Bronnitsa
        27802 48854 1247 Kopaihorod|Капайгарад|Копайгород|Kapajgarad|Kopajgorod|Kopajgrod|Kopajhorod|Kopaygorod|Kopayhorod
        29454 49579 1154 Novofastiv|Голофастов|Голофастів|Новий Фастів|Новофастов|Новофастів|Новохвастов|Новый Фастов|Golofastiv|Golofastov|Holochwastow|Holochwasty|Novij Fastiv|Novofastov|Novokhvastov|Novyj Fastov|Novyy Fastiv|Nowochwastow
        28934 48260 1132 Rudnytsya|Рудница|Рудниця|Roudnytsia|Rudnica|Rudnicja|Rudnitea
        28731 48144 1082 Bolhan|Болган|Bolgan
        29156 48321 1061 Torkanivka|Торкановка|Торканівка|Tarkanovka|Torkanovka
        29643 48140 990 Berizky-Chechelnytski|Берізки-Чечельницькі|Berezki|Berezki-Chechel'nitskiye|Berizki-Chechel'nic'ki
        28791 49746 974 Zaliznychne|Зализничное|Залізничне|Zaliznichne|Zaliznichnoe|Zaliznytchne
        27480 48616 892 Zhvan|Жван|Zvan
        29193 48427 755 Mala Stratiyivka
        28203 49478 753 Ivanopil|Іванопіль|Ivanopol'|Yanopol'
        28893 49865 716 Kashperivka|Кашперівка|Kashperovka
        28059 49083 688 Riv|Рів|Rov
        29297 48952 536 Bilky|Білки|Bilki
        27895 49622 0 Viitivtsi|Війтівці|Жданівка|Vijtivci|Voytovtsy|Zhdanivka|Zhdanovka
        27632 48514 0 Yaryshiv|Яришів|Jarishiv|Yaryshev
        28854 48143 0 Studena|Студена|Studenaya|Studennoye|Studenoye
        27947 49051 0 Severynivka|Северинівка|Severinivka|Severinovka
        28842 49532 0 Samhorodok|Самгородок|Samgorodok
        29081 48878 0 Raihorod|Райгород|Rajgorod|Raygorod
        29489 48180 0 Olhopil|Ольгополь|Ольгопіль|Рогизка Чечельницкая|Ol'gapol'|Ol'gopil'|Ol'gopol'|Rogizka Chechel'nickaja|Roguska Czeczelnicka
        29273 48822 0 Kunka|Кунка
        29722 48796 0 Krasnopilka|Краснопілка|Krasnopolka
        28671 49720 0 Makhnivka|Комсомольски|Комсомольское|Комсомольське|Махновка|Махнівка|Махніўка|Komsomol's'ke|Komsomol'ski|Komsomol'skoe|Komsomol'skoye|Machnivka|Machniwka|Machnowka|Mah'nivka|Makhniuka|Makhnovka
        28345 49488 0 Ivaniv|Іванів|Иванов|Янов|Янів|Ivanov
        28693 48379 0 Horodkivka|Городковка|Городківка|Мястковка|Мястківка|Gorodkivka|Gorodkovka|Miastkivka|Mjastkivka|Mjastkovka|Myastkovka
        28285 48680 0 Dzhuryn|Джурин|Джурын|Djurin|Dschuryn|Dzhurin|Dzjuryn|Dzuron|Dzuryn
        29748 48440 0 Dzhulynka|Джулинка|Dzhulinka
        = UA-07
        25350 50758 215986 Lutsk|Луцк|Луцьк|Loetsk|Loutsk|Luc'k|Luceoria|Lucioria|Luckas|Lucko|Luzk
        24701 51215 67575 Kovel|Ковель|Kovelj|Kowel
        24160 50729 49772 Novovolynsk|Нововолинськ|Нововолынск|Novovolins'k|Novovolynskiy|Nowowolynsk
        24321 50850 37910 Volodymyr-Volynskyi|Владимир|Владимир-Волынский|Володимир|Володимир-Волинський|Lodomeria|Vladimir|Vladimir-Volynsk|Vladimir-Volynskij|Vladimir-Volynskiy|Vlodzimezh|Volodimir|Volodimir-Volins'kij|Volodymir-Volyns'kyy|Volodymyr|Volodymyr-Volyns'kyy|Wladimir-Wolynsk|Wlodzimierz|Wlodzimierz Wolynski|Wlodzimierzec|Wolodymyr|Wolodymyr-Wolynskyj
        25456 50835 13798 Kivertsi|Киверцы|Ківерці|Kiverci|Kivercy|Kivertse|Kivertsy|Kiwerce
        25271 50916 13280 Rozhyshche|Рожище|Rozhishche|Rozhishhe|Rozyszcze
        25531 51294 11775 Manevychi|Маневичі|Maneviche|Manevichi
        24963 51625 11042 Kamin-Kashyrskyi|Камень-Каширский|Камінь-Каширський|Kamen' Koshirski|Kamen'-Kashirsk|Kamen'-Kashirskij|Kamen'-Kashirskiy|Kamen'-Koshirskiy|Kamen-Koschyrski|Kamien Koszyrski|Kamin'-Kashirs'kij|Kamin'-Kashyrs'kyy
        24032 51225 10295 Liuboml|Любомль|Ljuboml|Luboml|Lyubomi|Lyuboml'
        24526 51669 9657 Ratne|Ратне|Rafno|Ratno
        24757 50502 8444 Horokhiv|Горохов|Горохів|Gorokhiv|Gorokhov|Gorokhuv|Horochow
        24526 51087 5808 Turiisk|Турійськ|Turijs'k|Turisk|Turiys'k|Turzysk|Tuzhisk
        25513 51765 5702 Liubeshiv|Любешів|Ljubeshiv|Lubieszow|Lyubashevo|Lyubeshev|Lyubeshiv|Lyubeshov|Lyubeshuv
        23936 51499 5266 Shatsk|Шатск|Шатськ|Шацьк|Shac'k|Szack
        24440 51437 5058 Stara Vyzhivka|Стара Вижівка|Стара Выжыўка|Старая Выжевка|Стари Выжевка|Stara Vijivka|Stara Vizhivka|Stara Vizivka|Stara Vyjivka|Stara Vyzhva|Stara Vyzhyuka|Stara Vyzivka|Stara Wyschiwka|Staraja Vyzhevka|Staraya Vizhivka|Staraya Vyzhevka|Stari Vyzhevka|Wyzwa Stara
        24249 50664 4652 Blahodatne|Благодатне|Жовтневе|Biliche|Bilicze|Blagodatne|Vilichi|Zhovtneve|Zhovtnevoye
        25408 50764 4647 Lypyny|Липини|Lipini|Lipiny|Lipniki
        25001 50766 4555 Torchyn|Торчин|Torchin|Torczyn
        25009 51088 4203 Holoby|Галобы|Голоби|Голобы|Galoby|Golobi|Goloby|Holobi|Kholoby
        24649 50739 3746 Lokachi|Локачи|Локачы|Локачі|Lokache|Lokachy|Lokaci|Lokaciai|Lokacze|Lokatchi|Lokatji|Lokatschi
        24079 51337 3155 Holovne|Головне|Golovne|Golovno|Holowno
        24341 51230 3147 Lukiv|Луков|Луків|Матіїв|Мацеїв|Маціов|Lukiw|Lukov|Maceiv|Maciejow|Maciejowice|Maciov|Matiiv|Matseyev|Matseyuv|Matsiov
        25404 50713 3085 Pidhaytsi|Підгайці|Bol'shiye Podgaytsy|Malyye Podgaytsy|Pidgajci|Pidgaytsi|Pidhaitsi|Podgaytse|Podgaytse Male|Podgaytse Vel'ke|Podgaytsy
        25812 50723 3060 Olyka|Алыка|Олика|Олыка|Olica|Olik|Olika
        25401 51052 3043 Lukiv|Луків|Lukov|Lukuv
        24924 51622 2958 Rakiv Lis|Раків Ліс|Rakov Les|Rakovy Lyas
        25523 51376 2685 Prylisne|Прилісне|Maneviche|Manevichi|Maniewicze|Prilesnoye|Prilisne
        25022 51733 2313 Vyderta|Видерта|Viderta|Vorokomlya|Wyderta
        24153 50861 2060 Ustyluh|Устилуг|Us'tsilug|Uscilug|Ustilug
        24207 51479 2036 Lyubokhyny|Любохини|Liubokhyny|Ljubokhini|Lubochiny|Lyubokhiny
        24879 51471 1917 Soshychne|Сошичне|Sachichno|Soshichne|Soshichno|Soszyczno
        25072 51709 1902 Vorokomle|Ворокомле|Vorokome|Worokomle
        24941 51683 1850 Hrudky|Грудки|Grudki|Ol'ble Ruske
        23859 51482 1845 Svitiaz|Свитязь|Світязь|Svitjaz'|Svityaz'
        25171 51729 1844 Zalazzia|Залаззя|Zalaz'ye|Zalaze|Zalazzja|Zalazzya
        25879 51225 1840 Staryi Chortoryisk|Старий Чорторийськ|Chartoriysk|Chartorysk|Czartorysk|Starij Chortorijs'k|Staryy Chartoriysk|Staryy Chortoryys'k
        25131 51886 1826 Vetly|Ветли|Vetli|Wietly
        24982 51373 1800 Stobykhivka|Стобихівка|Stobikhivka|Stobykhovka|Stobykhuvka
        25092 51657 1740 Voiehoshcha|Воєгоща|Voegoshha|Voyegoshcha|Voyegoshche|Voyehoshcha
        24126 51629 1732 Huta|Гута|Guta Ratnen'ska|Ratnenskaya Guta
        24876 51740 1705 Cherche|Черче|Chernche|Czorcze
        24910 51546 1681 Nuino|Нуйно|Nujno|Nuyno
        25111 50360 1634 Berestechko|Берестечко|Beresteczko|Beresteczo|Beresztecsko
        25052 51816 1610 Velyka Hlusha|Велика Глуша|Bol'shaya Glusha|Marjampol|Vel'ka Glusha|Vel'ka Khlusha|Velika Glusha|Velikaya Glusha|Wielka Hlusza
        25200 51810 1599 Birky|Бірки|Birki|Borki
        24987 51795 1547 Mala Hlusha|Мала Глуша|Mala Glusha|Mala Khlusha|Malaya Glusha
        24187 50643 1507 Lytovezh|Литовеж|Latowiz|Litovezh|Litovizh|Litowiz
        24802 51718 1501 Khoteshiv|Хотешів|Chocieszow|Khoteshevo|Khoteshov|Khotseshuv
        25167 51508 1450 Pishchane|Піщане|Peschanoye|Pishhane
        25572 51695 1423 Zaliznytsia|Залізниця|Zaliznicja|Zaliznitsa|Zaliznytsya|Zheleznitsa
        24784 51692 1339 Dobre|Добре|Dobroye
        25157 51653 1310 Bronytsia|Брониця|Bronicja|Bronitsa|Bronytsya
        25719 50980 1309 Zhuravychi|Журавичи|Журавичі|Журавычы|Juravici|Schurawytschi|Zhuraviche|Zhuravichi|Zhuravychy|Zuravici|Zurawicze
        25398 51588 1243 Novi Chervyshcha|Нові Червища|Novaya Chervishcha|Nove Chervishche|Novi Chervishha|Novoye Chervishche
        25373 51666 1217 Sedlyshche|Седлище|Sedlishche|Sedlishhe
        25286 51821 1207 Tsyr|Цир|Tsir
        24905 51676 1196 Osivtsi|Осівці|Osivci|Osovtsy
        25526 51773 1190 Zarudchi|Зарудчі|Zarudche|Zaruoche
        25346 50729 1188 Rovantsi|Рованці|Rovanci|Rovantsy
        25282 51754 1172 Bykhiv|Бихів|Bikhiv|Bykhov|Bykhuv
        23821 51609 1162 Pishcha|Пища|Піща|Pishha|Piszcza
        24949 51548 1159 Zalissia|Залісся|Zales'ye|Zalese|Zalesie|Zalissja|Zalissya
        25344 51599 1153 Toboly|Тоболи|Toboli|Topyle
        25550 51252 1113 Okonsk|Оконськ
        25585 51735 1105 Sudche|Судче|Sudcze|Voynuvka|Wojnowka
        25474 51371 1086 Horodok|Городок|Gorodok|Grodek|Grudek
        24675 51845 1082 Samary-Orikhovi|Самари-Оріхові|Orekhovo Bol'shoye|Samari-Orikhovi|Samary-Orekhovyye
        25472 51843 1061 Liubiaz|Люб'язь|Ljub'jaz'|Lubiaz|Lyubeshuv|Lyubyaz'|Lyubyazh
        25310 51537 1057 Olenyne|Оленине|Gelenin|Olenine|Olenino
        24825 51636 1057 Buzaky|Бузаки|Buzaki
        25157 50394 1041 Peremyl|Перемиль|Peremil'
        24617 51863 1000 Samary|Самари|Samari
        25283 51683 957 Volytsia|Волиця|Volicja|Volitsa|Volytsya|Vul'ka
        25847 51296 945 Tsminy|Цміни|Tsominy
        25760 51168 931 Komarove|Комарове|Komarov|Komarovo|Komarow|Komaruv
        25349 51751 922 Derevok|Деревок|Derevek
        25285 51336 899 Troianivka|Троянівка|Trojanivka|Trojanovka|Trojanowka|Troyanivka|Troyanovka|Troyanuvka
        25131 51568 889 Polytsi|Полиці|Polici|Politse|Politsy
        24190 51111 856 Olesk|Олеськ|Oletsk
        24716 50994 854 Kupychiv|Купичев|Купичів|Купычыў|Kupichev|Kupichiv|Kupichov|Kupichuv|Kupiciv|Kupiczow|Kupychyu|Kupyciv|Kupytschiw|Kupytsiv|Kupytsjiv
        24689 50430 842 Zhuravnyky|Журавники|Журавныкы|Жураўныкы|Juravniki|Schurawnyky|Zhuraunyky|Zhuravniki|Zuravniki|Zurawniki
        25446 51278 837 Cherevakha|Череваха
        24459 50626 827 Pavlivka|Павловка|Павлівка|Паўліўка|Pauliuka|Pavlovka|Pawliwka|Poryck
        25218 51576 826 Huta-Borovenska|Гута-Боровенська|Guta Boroven'ska|Guta-Borovenskaya
        25515 51804 822 Pidkormillia|Підкормілля|Pidkormillja|Pidkormillya|Podkormil'ye|Podkormol'ye|Podkoromyle
        25456 51696 798 Berezychi|Березичі|Bereziche|Berezichi
        25513 51899 791 Dolsk|Дольськ
        24127 50749 787 Buzhanka|Бужанка|Bozhanka
        25282 51894 778 Hirky|Гірки|Khorki
        25544 51219 776 Velyka Yablunka|Велика Яблунька|Velika Jablun'ka|Velikaya Yablon'ka|Yablonka Vel'ka
        25421 51791 776 Velykyi Kurin|Великий Курінь|Kuryn'|Velikij Kurin'|Velikiy Kuren'|Velykyy Kurin'
        25643 51224 772 Kukly|Кукли|Kukle|Kukli
        24956 51594 764 Pidtsyria|Підцир'я|Pidcir'ja|Pidtsyrya|Podtsir'ye|Podtsyr'ya|Podtsyre
        25603 51401 757 Haluziia|Галузія|Galuzija|Galuziya|Goluziya|Haluziya|Hotuzia|Kholuz'ya|Kholuz'ye
        24830 51687 756 Melnyky-Mostyshche|Мельники-Мостище|Mel'niki Mostyske|Mel'niki-Mostishche|Mel'niki-Mostishhe
        24799 51495 749 Kachyn|Качин|Kachin
        25175 51662 742 Krymne|Кримне|Krimne|Krymno
        25886 51285 724 Khriask|Хряськ|Khrask|Khrjas'k|Khryas'k
        24076 51247 723 Birky|Бірки|Birki|Borki
        25217 51454 718 Velykyi Obzyr|Великий Обзир|Bol'shoy Obzyr|Velikij Obzir|Velikiy Obzir|Velikiy Obzyr|Velykyy Obzyr
        25035 51393 709 Karpylivka|Карпилівка|Karpilivka|Karpilovka|Karpiluvka
        25009 51398 703 Karasyn|Карасин|Karasin
        24770 51643 701 Vydrychi|Видричі|Vidrichi|Vydrichi|Vydryche
        24865 51784 701 Shchytyn|Щитинь|Shchityn'|Shhitin'
        25270 51669 700 Farynky|Фаринки|Farinki|Farynki
        24827 51663 684 Mostyshche|Мостище|Mostishche|Mostishhe
        25578 51647 684 Lobna|Лобна|Lobnoye
        24784 51451 681 Lychyny|Личини|Lichini|Lichiny
        25567 50783 670 Zviriv|Зверев|Звірыў|Звірів|Swiriw|Zverev|Zverov|Zveruv|Zviriva|Zviryu|Zviv|Zwierow
        24798 51584 663 Pidrichchia|Подречье|Підріччя|Pidrichchja|Pidrichchya|Podrech'e|Podrech'ye|Podzheche
        25500 51449 632 Karasyn|Карасин|Karasin
        25401 51677 623 Uhrynychi|Угриничі|Ugrinichi|Ugryniche
        25740 51224 602 Budky|Будки|Budka|Budki
        24119 51497 591 Prypiat|Прип'ять|Butmer|Prip'jat'|Pripyat'|Prypyat'
        24937 51763 581 Pidborochchia|Підбороччя|Pidborochchja|Pidborochchya|Podboroch'ye|Podboroche
        24606 51260 581 Moshchena|Вёска Машчоная|Мошчена|Мошчёная|Мощен|Мощена|Мощеная|Мощєна|IMoshchena|Mochtchena|Moscen|Moscena|Moschtschena|Moscsena|Moshchena - Moshhena|Moshchenaya|Moshchjonaja|Moshchona|Moshhen|Moshhena|Moshhenaja|Moshhjonaja|Moshtjena|Mosjtjena|Mosjtsjena|Mostchena|Mostena|Mostjena|Mostsena|Mosxena|Moszczana|Moszczena|Moxtxena|Vjoska Mashchonaja
        25117 51821 579 Pohulianka|Погулянка|Poguljanka|Pohulyanka|Pokhulyanka
        25565 51175 577 Hraddia|Граддя|Grad'ye|Graddja|Hraddya|Khrady
        25351 51570 573 Rudka-Chervynska|Рудка-Червинська|Rudka|Rudka Chervinskaya|Rudka-Chervins'ka
        25103 51463 571 Verkhy|Верхи|Verkhi|Werchy
        24972 51646 562 Oleksiivka|Олексіївка|Alekseyevka|Oleksiyivka
        25439 51730 544 Liubeshivska Volia|Любешівська Воля|Ljubeshivs'ka Volja|Lyubeshchovskaya Volya|Lyubeshivs'ka Volya|Lyubeshovskaya Volya|Vul'ka Lyubeshuvska
        24988 51874 539 Nevir|Невір|Nevezh
        25272 51681 538 Pnivne|Пневно|Пнівне|Пніўнэ|Pnevno|Pniewno|Pniuneh|Pniwne|Pnyonuo|Pnyovno
        25037 51586 535 Huta-Kaminska|Гута-Камінська|Guta Kamen'ska|Guta-Kamenskaya|Guta-Kamins'ka|Huta Kamienska|Kamen'ska Guta
        24793 51628 531 Teklyne|Теклине|Teklin|Tekline|Teklino
        24332 50801 0 Zymne|Зимне|Zimne|Zimneye|Zimno
        24850 50782 0 Zaturtsi|Затурцы|Затурці|Zaturci|Zaturcy|Zaturtse|Zaturtsy
        24603 51667 0 Zabrody|Заброди|Заброды|Sabrody|Zabrodi|Zabrodze|Zabrodzie
        24253 51630 0 Zabolottia|Заболоття|Zablocie|Zablot'ye|Zablotse|Zabolot'ye|Zabolottja|Zabolottya
        24030 51198 0 Vyshniv|Вишнів|Vishnev|Vishniv|Vishnyuv
        25204 51122 0 Velytsk|Велицьк|Velic'k|Velitsk|Vielitsk|Wielick
        24741 51580 0 Velymche|Велимче|Velimche|Wielimcze
        25883 50831 0 Tsuman|Цумань|Cuman'|Suman'
        24432 51298 0 Smidyn|Смідин|Smidin
        24672 51409 0 Serekhovychi|Сереховичі|Serechowicze|Serekhoviche|Serekhovichi
        23816 51236 0 Rivne|Рівне|Rovno|Rowno|Ruvno
        25134 51268 0 Povorsk|Поворськ|Povursk|Poworsk
        24084 50752 0 Poromiv|Поромів|Paromov|Pomoruv|Poromov|Poromow|Poromuv
        24390 50928 0 Ovadne|Овадне|Ovadno|Ovadnoye|Owadno
        24801 50453 0 Marianivka|Мар'янівка|Koloniya Maryanuvka|Mar'janivka|Mar'yanovka|Maryanivka|Maryanuvka
        24617 51182 0 Liublynets|Люблинець|Ljublinec'|Lyublinets|Lyublynets'
        25223 50880 0 Kopachivka|Копачівка|Kopachevka|Kopachovka|Kopachuvka Nova|Kopaczowka
        24798 51181 0 Kolodiazhne|Колодяжне|Kolodezhno|Kolodjazhne|Kolodyazhne
        25667 51101 0 Kolky|Колки|Kolki
        24356 50636 0 Ivanychi|Іваничі|Ivaniche|Ivanichi|Iwanicze
        24685 51264 0 Dubove|Дубове|Dubova|Dubovoye
        24378 51556 0 Dubechne|Дубечне|Dubechno|Dubechnoye|Dubeczno
        25010 50947 0 Dorosyni|Доросині|Dorosin'ye|Dorosine|Dorosini|Dorosinie|Dorosino|Novyye Dorosini
        25355 50704 0 Boratyn|Боратин|Boratin|Boratyn Ches'kyy|Boryatin
        25082 50582 0 Horodyshche|Городище|Gorodishche|Gorodishhe
        = UA-09
        39306 48568 397677 Luhansk|Ворошиловград|Луганск|Луганскай|Луганськ|Луганьск|Луханск|Loehansk|Louchansk|Louhansk|Lugan'sk|Luganskaj|Luhanska|Luhanskas|Luhansko|Luhanszk|Lukhansk|Luqansk|Voroshilovgrad|Woroschilowgrad
        39372 48586 185593 Verhunskyi|Вергунський|Вергунський район|Жовтневий|Жовтневий район|Verguns'kij|Verguns'kij rajon|Verhunskyi rayon|Zhovtnevij|Zhovtnevij rajon|Zhovtnevyi|Zhovtnevyi rayon
        39282 48543 126340 Vilkhivskyi|Артемівський|Артемівський район|Вільхівський|Вільхівський район|Artemivs'kij|Artemivs'kij rajon|Artemivskyi|Artemivskyi rayon|Vil'khivs'kij|Vil'khivs'kij rajon|Vilkhivskyi rayon
        38797 48469 106062 Alchevsk|Алчевск|Алчевськ|Alcevsk|Alchevskoe|Alcsevszk|Kommunarsk|Voroshilovsk|Woroschilowsk
        39383 48566 102500 Skhidni Kvartaly|Схід|Східні квартали|Skhid|Skhidni kvartali|Vostok
        38488 48944 99067 Siverskodonetsk|Северодонецк|Сєвєродонецьк|Сіверськодонецьк|Severodonec'k|Severodonetsk|Severodonjeck|Sievierodonetsk|Sivers'kodonec'k|Sjevjerodoneck|Sjewjerodonezk|Syeverodonets'k|Syevyerodonets'k|Sziverszkodoneck|Szjevjerodoneck
        38421 48912 93340 Lysychansk|Лисичанск|Лисичанськ|Lisicanjsk|Lisicansk|Lisichans'k|Liszicsanszk
        39332 48563 87516 Shevchenkivskyi|Ленінський|Ленінський район|Шевченківський|Шевченківський район|Lenins'kij|Lenins'kij rajon|Leninskyi|Leninskyi rayon|Shevchenkivs'kij|Shevchenkivs'kij rajon|Shevchenkivskyi rayon
        38924 48142 79533 Khrustalnyi|Красний Луч|Красный луч|Хрустальний|Hrusztalnij|Khrustal'nij|Khrustal'nyy|Krasni Luc|Krasnij Luch|Krasniluch|Krasny Luch|Krasnyi Luch|Krasnyj luch|Krasnyy Luch|Krassntjlutsch|Krasznij Lucs
        38644 48568 73248 Kadiyivka|Кадзееўка|Кадзіеўка|Кадзііўка|Кадиевка|Серго|Стаханаў|Стаханов|Сэрго|Сярго|Kadievka|Kadiivka|Kadijewka|Kadijivka|Kadijiwka|Kadyivka|Kadzeeuka|Kadzieuka|Kadziiuka|Sehrgo|Sjargo|Ssergo|Stachanov|Stachanovas|Stachanow|Stahanov|Stahanova|Stahhanov|Stajanov|Stakhanau|Stakhanov|Staxanov
        39647 48076 62691 Dovzhansk|Довжанськ|Свердловск|Свердловськ|Село имени Свердлова|Imeni Sverdlova|Selo Imeni Sverdlova|Sverdlovs'k
        38380 49008 55247 Rubizhne|Рубежное|Рубижне|Рубіжне|Rubezhnaya|Rubezhnoe|Rubezhnoye|Rubischne|Rubizne|Rubizsne
        39089 48116 52150 Antratsyt|Антрацит|Antracit|Antracita|Antracyt|Antracytas|Antratit|Antratsit|Antratsot|Antrazyt|Bokovo-Antratsit
        39733 48293 49352 Sorokyne|Краснадон|Краснодон|Сарокіна|Сорокине|Сорокино|Krasnadon|Krasnodon|Krasnodona|Krassnodon|Sarokina|Sorokin|Sorokine|Sorokino|Sorokone
        39377 48083 45514 Rovenky|Ровеньки|Roven'ki|Rovenjki|Rovenyki|Rowenki|Rowenky
        38672 48511 44760 Bryanka|Брянка|Brianka|Brjanka|Bryanskiy|Bryanskiy Rudnik
        39281 48586 42396 Kamyanobridskyi|Кам'яний Брід|Кам'янобрідський|Кам'янобрідський район|Камбрід|Кембридж|Cambridge|Kam'janij Brid|Kam'janobrids'kij|Kam'janobrids'kij rajon|Kam'yanyi Brid|Kambrid|Kamianobridskyi raion|Kamianyi Brid|Kamyanobridskyi rayon|Kembridzh|Kembrydzh
        38524 48628 36091 Sokolohirsk|Первомайск|Первомайськ|Сокологірськ|Pervomaika|Pervomaisk|Pervomajs'k|Pervomays'k|Perwomajsk|Sokologirs'k
        38643 48638 26654 Holubivka|Голубівка|Кировск|Кіровськ|Golubivka|Golubovka|Kirovs'k|Kirowsk
        38828 48439 24817 Perevalsk|Перевальск|Перевальськ|Perevaljsk|Perewalsk
        39652 48346 22449 Otamanivka|Молодогвардейск|Молодогвардейское|Молодогвардійськ|Отаманівка|Molodogvardejsk|Molodogvardejskoe|Molodogvardeysk|Molodogvardeyskoye|Molodogvardijs'k|Molodohvardiisk|Molodohvardiys'k
        39726 48351 20390 Sukhodilsk|Суходольск|Суходільськ|Sukhodol'sk
        38371 48632 19199 Popasna|Попасна|Попасная|Попасный|Imeni Kaganovicha|Imeni L.M. Kaganovicha|Kaganovich|Kaganowitsch|Popasnaja|Popasnaya|Popasnyj
        38216 49048 18116 Kreminna|Кременная|Кременной|Кремина|Кремінна|Kremenaya|Kremennaja|Kremennaya|Kremennoj|Kremina
        39213 48404 17061 Lutuhyne|Лутугине|Лутугино|Loutougino|Loutouhyne|Lutugine|Lutugino|Lutugone|Lutuhine
        39183 48556 16948 Katerynivka|Катеринівка|Ювілейне|Juvilejne|Katerinivka|Yubileynoye|Yuvileine|Yuvileyne
        38155 49409 16145 Svatove|Сватове|Сватово|Svatovo|Swatowe|Swatowo
        38908 49279 15947 Starobilsk|Старобельск|Старобільськ|Bel'skiy Gorodok|Staraya Belaya|Starobel'sk
        39796 48076 15218 Voznesenivka|Вознесенівка|Червонопартизанск|Червонопартизанськ|Chervonopartizans'k|Chervonopartyzans'k|Chervonopartzansk|Krasnopartizansk|Krasnopartizanskiy|Voznesenka
        38515 48695 13007 Zolote|Золоте|Золотое|Rudnik Zolotoy|Zolotoe|Zolotoye
        38879 48297 12642 Petrovo-Krasnosillya|Петрово-Красносілля|Петровское|Петровське|Imeni Petrovskogo|Petrovo-Krasnosillia|Petrovo-Krasnosillja|Petrovs'ke|Petrovskoe|Petrovskoye|Shterovskiy Zavod Imeni Petrovskogo
        39484 48662 12258 Stanytsya-Luhanska|Станица Луганская|Станиця Луганська|Станично-Луганське|Luganskaya|Stanica Luganskaja|Stanichnno-Luganskoye|Stanichno Luganskaya|Stanichno-Lugans'ke|Stanichno-Luganskoye|Stanicja Lugans'ka|Stanychno-Luhans'ke|Stanytsia Luhanska
        38780 48151 11421 Bokovo-Khrustalne|Боково-Хрустальне|Вахрушеве|Вахрушево|Vakhrusheve|Vakhrushevo
        39230 48738 11411 Shchastya|Счастье|Щастя|Schast'e|Schast'ye|Shchastia|Shhastja
        39118 49533 9619 Aydar|Айдар|Новопсков|Aidar|Ajdar|Novopskov
        38938 48585 9557 Zymohiria|Зимогорье|Зимогір'я|Зымагір'я|Черкаське|Cherkas'ke|Symohirja|Zimogir'ja|Zimogiria|Zimogirya|Zimogor'e|Zimogorie|Zimohiria|Zimohirja|Zimohorja|Zymagir'ja|Zymohirja
        38496 48740 9274 Hirske|Горское|Гірське|Girs'ke|Gorskoe|Gorskoye
        38588 48599 9270 Irmino|Ірміно|Теплогорск|Теплогірськ|Teplogirs'k|Teplogorsk|Teplohirs'k
        39590 49208 8626 Bilovods'k|Беловодск|Belovodsk|Belowodskoje
        39439 48046 8599 Lyubymivka|Дзержинський|Любимівка|Dzerzhins'kij|Dzerzhinskiy|Dzerzhinskiy Rudnik|Dzerzhinskiy Rudnyak|Dzerzhynskyi|Imeni Dzerzhinskogo|Liubymivka|Ljubimivka|Poselok Imeni Dzerzhinskogo
        39163 48391 8550 Uspenka|Успенка|Успэнка|Ouspen'ka|Owspenka|Uspehnka|Uspenskoye|Uzbenka
        38981 48698 8065 Slov`yanoserbsk|Славяносербск|Слов'яносербськ|Slavjanoserbsk|Slov'janoserbs'k
        39004 48963 7773 Novoaidar|Новоайдар|Novoajdar|Novoaydar
        38728 49533 7712 Bilokurakyne|Белокуракино|Білокуракине|Belokurakino|Bilokurakine
        39058 48077 7487 Kripenskyi|Крепенский|Кріпенський|Krepenskij|Krepenskiy|Kripens'kij|Kripens'kyy
        38945 48243 7333 Ivanivka|Іванівка|Ивановка|Ivanovka|Malaya Ivanovka
        38732 48441 7203 Kypuche|Артемовск|Артемівськ|Кипуче|Artemivs'k|Artemovsk|Kipuche
        38284 49912 7144 Troitske|Троицкое|Троїцьке|Troic'ke|Troickoe|Troitsk|Troitskoye|Troyits'ke
        38624 48412 7096 Zorynsk|Зоринск|Зоринськ|Yelenovka|Zorins'k
        39570 49525 7087 Markivka|Марковка|Марківка|Маркіўка|Markiuka|Markiwka|Markovka|Markowka|Novo-Markovka
        39051 48495 6775 Bile|Белое|Біле|Beloe|Beloye
        38352 48964 6705 Novodruzhesk|Новодружеск|Новодружеськ|Novo-Druzhenka|Novodruzheskoye
        38299 49006 6520 Pryvillia|Асесорське|П'ята рота|Приволье|Привілля|Привільне|Asesors'ke|P'jata rota|Privil'ne|Privilla|Privillja|Privol'e|Privol'noye|Privol'ye|Pryvillya|Pryvilne|Pyata Rota
        39189 48586 6401 Oleksandrivsk|Александровск|Олександрівськ|Aleksandrovka|Aleksandrovsk
        39253 48423 6287 Heorhiivka|Георгиевка|Георгіївка|Georgievka|Georgiivka|Georgiyevka|Georgiyevskoye|Heorhiyivka|Konoplyanka
        39279 48490 6205 Rozkishne|Розкішне|Роскошное|Imeni Tel'mana|Kozlyach'ye|Roskoshnoe|Roskoshnoye|Rozkisne|Tel'mana|Vasil'yevka
        39025 48559 6122 Rodakove|Родакове|Родаково|Rodakovo
        39380 48610 6000 Velyka Verhunka|Велика Вергунка|Bol'shaya Vergunka|Velika Vergunka
        38517 48323 5703 Chornukhyne|Чернухино|Чорнухине|Cernuhine|Chernukhino|Chornujine|Chornukhine|Cornuhine|Czornuchyne|Tjornukhyne|Tschornuchyne|Tsjornukhine|Tsornouchine|Tsornuhhone
        38567 48869 5692 Borivske|Боровское|Боровський городок|Борівське|Borovs'kij gorodok|Borovskoe|Borovskoye|Borovskyi Horodok
        39384 48584 5600 Mala Verhunka|Мала Вергунка|Mala Vergunka|Malaya Vergunka
        40136 49376 5418 Milove|Меловое|Мілове|Melovoe|Melovoy|Melovoye
        39563 48312 5398 Teple|Катеринодон|Краснодон|Тепле|Тёплое|Katerinodon|Krasnodon|Krasnodonskiy|Tjoploe
        38210 49219 5381 Krasnorichenske|Кабаннє|Кабанье|Красноріченське|Kaban'e|Kaban'ye|Kabanje|Kabanne|Kabannie|Kabannye|Kabanskoye|Krasnorechenskoye
        38563 48783 4926 Toshkivka|Тошковка|Тошківка|Rudnik Toshkovka|Toshkovka|Toshkovskiy|Toshkovskiy Rudnik|Toskivka|Ustinovka
        38882 48562 4822 Lozivskyi|Лозівський|Lozivs'kij|Lozivs'kyy|Lozovskiy
        38621 48274 4613 Fashchivka|Фащевка|Фащівка|Fashchevka|Fashhevka|Fashhivka
        38904 48078 4603 Miusynsk|Миусинск|Міусинськ|Miusins'k
        38941 49290 4293 Chmyrivka|Чмирівка|Чмыревка|Chmirivka|Chmirovka|Chmyrevka|Chmyrovka
        38580 48520 4148 Almazna|Алмазна|Алмазная|Almaznaja|Almaznaya|Almaznoye
        39404 48640 4000 Verhunskyi Rozyizd|Вергунський Роз'їзд|Verguns'kij Roz'izd|Verhuns'kyy Rozyizd|Verhunskyi Rozizd
        39738 47956 3951 Krynychne|Бирюково|Бірюкове|Криничне|Biriukove|Birjukove|Birjukovo|Birjukowo|Birukove|Biryukove|Biryukovka|Biryukovo|Krinichnaya|Krinichne
        39024 49695 3695 Bilolutsk|Белолуцк|Білолуцьк|Beloluck|Belolutsk|Belolutskaya|Biloluc'k
        39507 48493 3648 Novosvitlivka|Новосветловка|Новосвітлівка|Novosvetlovka|Nowoswitliwka
        38676 48700 3509 Donetskyi|Донецкий|Донецький|Donec'kij|Donets'kyy|Donetskiy
        38531 48438 3408 Yuzhna Lomuvatka|Южна Ломуватка|Juzhna Lomuvatka|Yuzhnaya Lomovatka
        39553 48071 3333 Valyanivske|Вальянівське|Ленінське|Krasnyy|Lenins'ke|Leninskiy|Leninskoye|Val'janivs'ke|Valianivske
        39404 48655 3300 Krasnyi Yar|Красний Яр|Krasnij Jar|Krasnyy Yar
        39102 48447 3194 Bilorichenskyi|Білоріченський|Belorechenskiy|Bilorichens'kij|Bilorichens'kyy
        38754 48670 3140 Sentianivka|Сентяновка|Сентянівка|Таїсівка|Фрунзе|Frounze|Frunse|Frunze|Sentianiwka|Sentjanivka|Sentjaniwka|Sentjanovka|Sentyanivka|Sentyanovka|Taisivka
        39165 48168 3116 Kamyane|Каменни|Каменное|Кам'яне|Kam'jane|Kameane|Kamenni|Kamennoe|Kamennoye|Kamiane|Millerovo
        38918 48529 3096 Ivanivske|Іванівське|Лотикове|Лотиково|Lotikove|Lotikovo|Lotykove
        38519 48567 2988 Kalynove|Калинове|Калиново|Kalinove|Kalinovo|Kalinovskoye
        38798 48201 2983 Krasnyi Kut|Красний Кут|Krasnij Kut|Krasnyy Kut
        38859 48418 2972 Buhayivka|Бугаевка|Бугаївка|Bugaevka|Bugaivka|Bugayevka|Bugayivka|Buhaiivka|Buhaivka|Buhajivka|Buhajiwka|Bujaivka
        38978 48505 2893 Yurivka|Юрьевка|Юр'ївка|Jur'evka|Jur'ivka|Shcheglovka|Yur'yevka|Yuryivka
        38168 49340 2818 Miluvatka|Меловатка|Мілуватка|Melovatka|Melovatko
        39592 48125 2727 Vedmezhe|Ведмеже|Володарск|Володарськ|Shakhta Imeni Volodarskogo|Volodars'k
        38809 48031 2539 Zalisne|Залісне
        39534 48326 2493 Simeychyne|Семейкино|Сімейкине|Сімейчине|Semejkino|Semeykino|Semeykinskiy|Simeichyne|Simeikine|Simeikyne|Simejchine|Simejkine|Simejkyne|Simeykine|Simeykyne
        39801 48321 2472 Uralo-Kavkaz|Урало-Кавказ|Uralo-Kavkazskiy
        38788 48393 2438 Seleznivka|Селезнівка|Seleznevka
        38639 48322 2386 Horodyshche|Городище|Gorodishche|Gorodishhe
        38172 49586 2353 Nyzhnia Duvanka|Нижня Дуванка|Нижняя Дуванка|Nijna Duvanka|Nijnea Duvanka|Nishnjaja Duwanka|Nizhnia Duvanka|Nizhnja Duvanka|Nizhnjaja Duvanka|Nizhnyaya Duvanka|Nizna Duvanka|Nyjnia Douvanka|Nyschnja Duwanka|Nyzhnya Duvanka|Nyznia Duwanka
        38900 48498 2350 Mykhailivka|Михайлівка|Mikhajlivka|Mikhaylovka|Mykhaylivka
        38622 48776 2346 Nyzhnye|Нижнее|Нижнє|Nizhne|Nizhnee|Nizhneye|Nyzhnie
        39459 48119 2259 Klenovyi|Кленовий|Klenovij|Klenovyy
        39282 48622 2197 Metalist|Металлист|Металіст|Metallist
        39522 48590 2135 Mykolaivka|Миколаївка|Mikolaivka|Mykolayivka|Nikolayevka
        38632 48725 2119 Novotoshkivske|Новотошківське
        38965 48757 2054 Tryokhizbenka|Трехизбенка|Трьохізбенка|Tr'ochizbenka|Tr'okhizbenka|Trekhizbenka|Triokhizbenka|Trjochisbenka|Trjohhizbenka|Troh'izbenka
        38605 49128 2052 Huziyivka|Гузіївка|Нова Астрахань|Guziivka|Nova Astrakhan|Novaya Astrakhan'|Novo-Astrakhan'
        39477 48001 2049 Naholno-Tarasivka|Нагольно-Тарасовка|Нагольно-Тарасівка|Nagol'naya|Nagol'naya-Tarasovka|Nagol'no-Tarasivka|Nagol'no-Tarasovka
        38225 49738 1968 Pokrovske|Покровское|Покровське|Pokrovskoe|Pokrovskoye|Pokrowskoje
        39221 48560 1820 Zrazkove|Дзержинське|Зразкове|Dzerzhins'ke|Dzerzhyns'ke
        39649 49055 1777 Horodyshche|Городище|Gorodishche|Gorodishhe|Gorodyshche
        38738 48403 1766 Yashchykove|Ящикове|Jashhikove|Yashchikovo|Yashchivovo
        39314 49206 1740 Yevsuh|Євсуг|Евсуг|Yevsug
        39667 48922 1720 Chuhynka|Чугинка|Chuginka|Chuginskoy|Chugynka|Nizhnyaya Chuginka|Nyzhnya Chugynka|Verkhne-Chuginka|Verkhnya Chugynka|Verkhnyaya Chuginka
        38792 48752 1662 Krymske|Кримське|Крымское|Krims'ke|Krymskaya|Krymskoe|Krymskoye
        39203 48291 1656 Orikhivka|Ореховка|Оріхівка|Orekhovka|Orekhovo
        39027 48310 1642 Malomykolayivka|Маломиколаївка|Малониколаевка|Malaya Nikolayevka|Malomikolaivka|Malomykolaivka|Malonikolaevka|Malonikolayevka|Malonokolayevka
        38515 48916 1619 Syrotyne|Сиротине|Сиротино|Sirotine|Sirotino
        38524 48388 1616 Holubivka|Голубівка|Комісарівка|Golubivka|Komisarivka|Komissarovka
        39637 48262 1609 Novooleksandrivka|Новоалександровка|Новоолександрівка|Novaya Aleksandrovka|Novoaleksandrovka
        38848 48624 1607 Khoroshe|Хороше|Khorosheye
        39228 48584 1574 Teplychne|Тепличне|Teplichne
        39896 48288 1560 Izvaryne|Ізварине|Изварино|Iswaryne|Izvarine|Izvarino|Izvarone|Izvorino|Izwaryne
        39323 48479 1507 Fabrychne|Фабричне|Fabrichne|Fabrichnoye
        39667 48312 1496 Talove|Талове|Talovoye|Talovy|Talovyy
        40033 49348 1492 Velykotsk|Великотск|Великоцьк|Пекло|Velikoc'k|Velikotsk|Velikotskoye
        39571 49241 1492 Semykozivka|Семикозовка|Семикозівка|Semikozivka|Semikozovka|Semikozovo
        39526 48436 1471 Novohannivka|Новоганнівка|Anninskaya|Novoannovka|Novogannivka
        39717 48577 1470 Makariv Yar|Макаров Яр|Макарів Яр|Пархоменко|Makariv Jar|Makarov Jar|Makarov Yar|Parhomenko|Parkhomenko
        39420 48962 1460 Velyka Chernihivka|Большечерниговка|Велика Чернігівка|Bol'shaya Chernigovka|Bol'shechernigovka|Velika Chernigivka|Velikaya Chernigovka
        39079 48514 1368 Vesela Tarasivka|Весела Тарасівка|Veselaya Tarasovka|Veselo-Tarasovka
        39092 48528 1368 Vesela Tarasivka|Весела Тарасівка|Tarasovka
        38753 48591 1328 Krynychanske|Криничанське|Червоногвардійське|Chervonogvardeyskoye|Chervonogvardijs'ke|Chervonohvardiiske|Chervonohvardiys'ke|Krasnogvardeyskiy|Krinichans'ke
        39109 48649 1312 Zhovte|Жовте|Zheltoye
        39621 48370 1282 Samsonivka|Самсонівка|Samsonov|Samsonovka
        38262 49940 1268 Lantrativka|Лантратовка|Лантратівка|Landraschowka|Lantratovka
        38492 48396 1267 Verhulivka|Вергулівка|Vergelevka|Vergulevka|Vergulivka
        39106 48436 1258 Vrubivskyi|Врубовский|Врубівський|Imeni Voroshilova|Voroshilovskiy|Vrubivs'kij|Vrubivs'kyy|Vrubovskij|Vrubovskiy
        39146 48429 1228 Mariia|Леніна|Марія|Imeni Lenina|Lenina|Marija|Poselok Imeni Lenina
        39425 48517 1216 Khriashchuvate|Хрящувате|Khrjashhuvate|Khryashchuvate
        39255 48710 1197 Vesela Hora|Весела Гора|Веселая Гора|Vesela Gora|Veselaja Gora|Veselaya Gora|Veselogorsk
        38741 49840 1149 Lozno-Oleksandrivka|Лозно-Александровка|Лозно-Олександрівка|Aleksandrovka|Aleksandrowka|Lozno-Aleksandrovka|Lozno-Aleksandrovskiy
        38247 48926 1142 Bilohorivka|Белогоровка|Білогорівка|Belogorovka|Bilogorivka|Bilohoriwka
        38701 49610 1135 Pavlivka|Павловка|Павлівка|Pavlovka
        39145 48579 1129 Sabivka|Сабівка|Sabovka|Shumovka
        39198 48432 1103 Tytarenkove|Титаренкове|Челюскінець|Cheliuskinets|Cheljuskinec'|Chelyuskinets|Imeni Chelyustkina|Titarenkove
        39847 48863 1081 Krasna Talivka|Красна Талівка|Krasnaya Talovka
        39426 48338 1071 Pershozvanivka|Первозвановка|Першозванівка|Pershozvanovka|Pervozvanovka
        38969 48975 1067 Aidar-Mykolaivka|Айдар-Миколаївка|Айдар-Николаевка|Ajdar-Mikolaivka|Ajdar-Nikolaevka|Aydar-Mykolayivka|Aydar-Nikolayevka|Nikolayevka|Novoaydar-Nikolayevka
        38602 48392 1065 Bairachky|Байрачки|Bairachki|Bairaciki|Bairatxki|Bajrachki|Bajracki|Bajraczky|Bajratschky|Bayrachki|Bayrachky|Bayracki
        38916 48676 1031 Smile|Сміле|Smelyy
        39615 48300 1023 Buran|Буран|Енгельсове|Bouran|Engel'sove|Engel'sovo|Enhelsove|Shakhta Imeni Engel'sa
        38383 48764 947 Vrubivka|Врубівка|Vrubovka
        39195 49083 905 Koliadivka|Колядовка|Колядівка|Koljadivka|Koljadovka|Kolyadivka|Kolyadovka
        38568 48454 885 Lomuvatka|Ломуватка|Lomovatka
        38389 49664 848 Tarasivka|Тарасовка|Тарасівка|Tarasovka
        39838 49403 824 Zorykivka|Зориковка|Зориківка|Zorikivka|Zorikova|Zorikovka|Zorynivka
        38573 48351 800 Tsentralnyi|Центральний|Central'nij|Imeni Demchenko|Tsentral'nyy
        38230 50042 792 Demyno-Oleksandrivka|Демино-Олександрівка|Demino|Demino-Aleksandrovka|Demino-Oleksandrivka
        38858 48507 739 Karpaty|Карпати|Karpati
        38573 48899 735 Voronove|Воронове|Вороново|Voronov|Voronova|Voronovo|Woronowe
        39308 48789 734 Lyubomyrivka|Артема|Любомирівка|Artema|Imeni Artema|Ljubomirivka|Sovkhoz Imeni Artema
        38224 49944 721 Babycheve|Бабичеве|Бабичево|Babicheve|Babichevo|Vodyanoye
        38407 48891 714 Lysychanskyi|Лисичанський|Lisichans'kij|Lysychans'kyy
        38301 49630 712 Novochervone|Новочервоне|Новочервоное|Novo-Krasnoye|Novochervonoe|Novochervonoye
        38446 49744 696 Tymonove|Тимонове|Тимоново|Timinova|Timonove|Timonovo
        39748 47858 675 Dovzhanskyi|Довжанське|Довжанський|Dovzhans'ke|Dovzhans'kij|Dovzhans'kyy
        38585 49854 667 Vivcharove|Вівчарове|Овчарово|Ovcharov|Ovcharovo
        39057 48445 662 Kamianyi Plast|Кам'яний Пласт|Комсомолець|Kam'janij Plast|Komsomolec'|Komsomolets
        39141 48305 660 Kruhlyk|Круглик|Kruglik
        39387 48395 656 Peremozhne|Переможне
        38991 48404 646 Illiriia|Іллірія|Illiria|Illirija|Illiriya
        39506 48270 638 Verkhnia Krasnianka|Верхня Краснянка|Verkhnja Krasnjanka|Verkhnya Krasnyanka|Verkhnyaya Krasnyanka
        38157 49813 635 Topoli|Тополі|Gopoli
        39577 48954 633 Rozkvit|Розквіт
        38273 48877 631 Zolotarivka|Золотарівка|Solotariwka|Zolotarevka
        38382 49830 630 Rozpasiyivka|Распасеевка|Розпасіївка|Raspaseevka|Raspaseyevka|Respaseyevka|Rozpasiivka
        38022 49273 628 Novovodyane|Нововодяне|Novovodiane|Novovodjane|Novovodyanoye
        39294 48234 599 Makedonivka|Македонівка|Makedonovka
        39554 48260 592 Velykyi Loh|Великий Лог|Bol'shoy Log|Velikij Log|Velikiy Log|Velykyy Loh
        38295 50053 568 Syrotyne|Сиротине|Сиротино|Sirotine|Sirotino
        38373 49978 537 Bahachka|Багачка|Богачка|Bagachka|Bogachka
        39620 48344 535 Novosimeikyne|Новосімейкине|Novosemeykino|Novosimejkine|Novosimeykyne
        38844 49532 521 Lyzyne|Лизине|Лизино|Lizine|Lizino
        39502 48374 516 Krasne|Красне|Chervonnoye|Krasnoye
        38556 48930 511 Metolkine|Метелкино|Метьолкине|Метьолкіне|Metelkin|Metelkino|Metolkyne
        38923 49143 0 Shulhynka|Шульгинка|Shul'ginka
        39636 48831 0 Shyrokyi|Широкий|Shirokij|Shirokiy|Shyrokyy
        39351 48798 0 Nyzhnoteple|Нижнетеплое|Нижньотепле|Nizhn'oteple|Nizhneteploe|Nizhneteploye|Nizhnyaya Teplaya
        37972 49448 0 Kolomyichykha|Коломийчиха|Коломыйчиха|Kolmisika|Kolomichikha|Kolomijchikha|Kolomiychikha|Kolomychikha|Kolomyjchikha|Kolomyychikha|Kolomyychykha
        = UA-12
        35041 48467 968502 Dnipro|Днепр|Днепропетровск|Днипро|Дніпро|Дніпропетровськ|Дніпрослав|Днїпро|Екатеринослав|Катеринослав|Новий Кодак|Січослав|Caterinoslavia|Catherinoslav|Dnepr|Dnepropetrovsk|Dniepr|Dniepropetrovskas|Dnipropetrovs'k|Dnipropetrovsko|Dnipropetrowsk|Dniproslav|Dnjepropetrovsk|Dnjipro|Dnjipropetrovsk|Dnyipro|Ekaterinoslav|Katerinoslav|Katerynoslav|Novij Kodak|Novorosiynsk|Novyy Kodak|Ntnipro|Sicheslav|Sichoslav
        33394 47906 603904 Kryvyy Rih|Криви Рог|Кривий Ріг|Кривой Рог|Кривый Ріг|Крывы Рог|Krivi Rih|Krivi Rog|Krivii Rih|Krivij Rig|Krivij Rih|Krivijriha|Kriviy Rig|Krivoj Rog|Krivoy Rog|Krivoy Roq|Krivyj Rig|Krovoi Rig|Kruevuey Rih|Kryvy Rig|Kryvy Rih|Kryvy Rog|Kryvyi Rih|Kryvyj Rih|Kryvyj Rihas|Krywyj Rih|Krzywy Rog
        34606 48517 226845 Kamyanske|Дніпродзержинськ|Кам'янське|Каменское|Dneprojerzinsk|Dnieprodzierzynsk|Dniprodzerzhins'k|Dniprodzerzhynsk|Dniprodzerzyns'k|Dnyiprodzerzsinszk|Kam''jans'ke|Kamenskoe|Kamianske|Kamienskie|Kamjanszke|Ntniprontzerzinsk
        35117 48475 160123 Nyzhnodniprovsk|Нижнеднепровск|Нижньодніпровськ|Нижньодніпровськ-Вузол|Amur-Nizhne Dneprovsk|Nijne-Dneprovsk|Nishnedneprovsk|Nizhn'odniprovs'k|Nizhn'odniprovs'k-Vuzol|Nizhnedneprovsk|Nizhnedneprovsk Volitsovka|Nizhnednepsovsk|Nyzhnodniprovsk-Vuzol
        34391 47568 105160 Nikopol|Микитин Ріг|Микитинська Січ|Микопіль|Никополь|Никопіль|Нікополь|Нікопіль|Слов'янськ|Mikitin Rig|Mikitins'ka Sich|Mikopil'|Mykopil|Mykytyn Rih|Mykytynska Sich|Nicopoli|Nikopil'|Nikopolis|Nikopolj|Nyikopol|Nykopil|Slov'iansk|Slov'jans'k|Slov'yansk
        35869 48532 101430 Pavlohrad|Павлоград|Паўлаград|Paulagrad|Pavlograd|Pavlohrada|Pavlohradas|Pawlohrad
        35259 48629 70550 Samar|Новомосковск|Новомосковськ|Новоселиця|Самар|Самарчик|Novomoskovs'k|Novoselicja|Nowomoskowsk|Samarchik|Samartchyk
        33252 47730 62173 Inhulets|Інгулець|Ingulec'|Ingulets
        34624 47631 44980 Marhanets|Марганец|Марганець|Komintern|Marganec|Marhanec|Marhanez
        33497 48345 42052 Zhovti Vody|Жовта Ріка|Жовти Води|Жовті Води|Жолтие води|Жёлтые Воды|Geltonieji Vandenys|Jovti Vodi|Jovti Vody|Scholti Woody|Schowti Wody|Zhjoltye Vody|Zholtie vodi|Zhovta Rika|Zhovti Vodi|Zjovti Vody|Zolte Wody|Zovti Vodi|Zovti Vody|Zyoltie Vodi
        34115 47654 37493 Pokrov|Орджонікідзе|Покров|Ordzhonikidze|Pokrow
        35526 48324 30556 Synelnykove|Синельникове|Синельниково|Sinel'nikove|Sinel'nikovo|Sineljnikove|Synelnykowe
        33558 48145 28000 Terny|Терни|Терны|Terni|Tyerny
        36396 48348 27573 Shakhtarske|Першотравенск|Першотравенськ|Шахтарске|Шахтарскэ|Шахтарське|Шахтерское|Chakhtarske|Perchotravensk|Perschotravensk|Perschotrawensk|Pershotravens'k|Persotravensk|Sachtarske|Sahtarske|Schachtarske|Shakhtarskeh|Shakhterskoe|Szachtarske
        36071 48527 26961 Ternivka|Терновка|Тернівка|Terniwka|Ternovka
        35158 48476 22118 Ihren|Ігрень|Нова Ігрень|Igren'|Imeni Karla Marksa|Karl Marks|Karl Marx|Nova Igren'|Nova Ihren|Ogren'
        34017 48484 22079 Vilnohirsk|Вольногорск|Вільногірськ|Vil'nogirs'k|Vol'nogorsk
        35097 48574 19138 Pidhorodnye|Подгородное|Підгородне|Підгороднє|Pidgorodne|Pidhorodne|Pidhorodnie|Podgorodnoe
        33709 48408 18140 Pyatykhatky|Пятихатки|Peatihatki|Piatyjatky|Piatykhatky|Pjatikhatki|Pjatychatky|Pjatykhatky i Dnipropetrovsk oblast|Pyatihatki|Pyatixatki
        33720 47660 15828 Apostolove|Апостолове|Апостолово|Apostolovo|Apostolowe|Apostolowo
        34326 48656 15477 Verkhnodniprovsk|Верхнеднепровск|Верхньодніпровськ|Verkhnedneprovsk|Verkhniodniprovsk
        34956 48487 15000 Novi Kodaky|Новий Кодак|Нові Кайдаки|Нові Кодаки|Novi Kaidaky|Novi Kajdaki|Novi Kaydaky|Novi Kodaki|Novij Kodak|Novyi Kodak
        35130 48413 14787 Prydniprovsk|Приднепровск|Придніпровськ|Придніпровський|Pridneprovsk|Pridneprovskoye|Pridniprovs'k|Pridniprovs'kij|Prydniprovs'kyy|Prydniprovskyi
        35071 48532 13556 Slobozhanske|Слобожанское|Слобожанське|Ювілейне|Juvilejne|Slobojanske|Slobozhanskoe|Yuvileyne
        34789 48443 13289 Taromske|Таромское|Таромське|Taramskoye|Taromskoe|Taromskoye
        33659 47555 12692 Zelenodolsk|Зеленодольськ
        35003 48389 11476 Myrnyi|Мирний|Mirnij|Myrnyy
        34240 48481 10262 Verkhivtseve|Верховцево|Верхівцеве|Verchivceve|Verhivteve|Verhivtseve|Verjivtseve|Verkhivceve|Verkhovcevo|Werchiwcewo|Werchiwzewe
        36234 47981 9868 Pokrovske|Покровское|Покровське|Pokrovskoe
        35369 49025 9720 Pereshchepyne|Перещепине|Перещепино|Perechtchepyne|Pereshhepine|Pereshhepino
        33261 47686 9623 Shyroke|Широке|Широки|Широкое|Шырокэ|Chyroke|Schyroke|Shiroke|Shiroki|Shirokoe|Shyrokeh|Siroke|Sirokoe|Sjyroke|Syroke|Szyroke|Xiroke
        34854 48549 9178 Obukhivka|Кіровське|Обуховка|Обухівка|Kirovs'ke|Oboukhivka|Obukhovka
        35279 48405 8836 Yavornytske|Іларіонове|Илларионово|Яворницкое|Яворницьке|Ilarionove|Ilarionowe|Illarionovo|Javornic'ke|Javornickoe|Javornyzke|Jawornycke
        34876 48209 7557 Solone|Солоне|Солёное|Soljonoe
        34486 48942 7328 Tsarychanka|Царичанка|Царычанка|Carichanka|Carychanka|Tsarytchanka
        36732 48254 7022 Mezhova|Межава|Межевая|Межеви|Межова|Grigor'yevka|Mejova|Meschowa|Mezevaya|Mezhava|Mezhevaja|Mezhevaya|Mezhevi|Mezjova|Mezova|Mezowa
        36431 48464 6944 Petropavlivka|Петропавловка|Петропавлівка|Petropavlovka
        34743 47811 6828 Tomakivka|Тамакіўка|Томаковка|Томаківка|Tamakiuka|Tomakiwka|Tomakovka
        33343 47840 6800 Pivdennyi Hirnycho-Zbahachuvalnyi Kombinat|Новий Кривий Ріг|Південний Гірничо-Збагачувальний Комбінат|Югок|Novij Krivij Rig|Novyi Kryvyi Rih|Novyy Krivoy Rog|Pivdennij Girnicho-Zbagachuval'nij Kombinat|Pivdennyy Hirnycho-Zbahachuval'nyy Kombinat|Southern Mining and Processing Plant
        34736 48475 6634 Karnaukhivka|Карнауховка|Карнаухівка|Karnaoukhivka|Karnaukhovka
        33872 48047 6601 Sofiyivka|Софиевка|Софіївка|Sofievka|Sofiivka|Sofijewka
        33281 48060 6412 Lozuvatka|Лозоватка|Лозуватка|Lozovatka
        34538 47619 6270 Chervonohryhorivka|Красногригорівка|Червоногригоровка|Червоногригорівка|Чернишовка|Chernishovka|Chervonogrigorivka|Chervonogrigorovka|Krasnogrigorivka|Tchervonohryhorivka
        35309 48733 6191 Zarichne|Гвардейское|Гвардійське|Заречное|Заричне|Зарічне|Gvardejskoe|Gvardijs'ke|Hvardiiske|Hwardijske|Saritschne|Zarechnoe|Zaricne|Zariczne
        34914 48912 6119 Mahdalynivka|Магдалиновка|Магдалинівка|Magdalinivka|Magdalinovka|Magdalinowka|Magdalinowka Pervaya|Magdalinowka Vtoraya
        34414 48590 5554 Dniprovske|Днепровское|Дніпровське|Dneprovskoe
        35258 48808 5471 Hubynykha|Губиниха|Губыныха|Gubiniha|Gubinikha|Gubinixa|Gubynykha|Houbynykha|Hubiniha|Hubynycha
        34817 47638 5432 Vilne|Вольное|Вільне|Просяна|Prosjana|Prosyana|Vil'ny|Vil'nyy|Vol'noe|Vol'noye
        36122 48502 5016 Bohdanivka|Богдановка|Богданівка|Bogdanivka|Bogdanovka|Bohdaniwka
        34619 48726 4896 Petrykivka|Петриковка|Петриківка|Petrikivka|Petrikovka
        36372 48114 4840 Prosyana|Просяна|Просяная|Prosjana|Prosjanaja|Prossiana
        35155 48417 4780 Chapli|Чаплі
        34937 48338 4264 Sursko-Lytovske|Сурсько-Литовське|Litovsk|Litovskoye|Surs'ko-Litovs'ke|Sursko-Litovskoye|Surskoye
        35770 48562 4174 Mezhyrich|Межирич|Межиріч|Mesheritschi|Mezherich|Mezherichi|Mezhirich|Mizhirich'
        34458 48555 4167 Auly|Аули|Аулы|Aouly|Auli|Romankovo
        35402 48620 4116 Melioratyvne|Мелиоративное|Меліоративне|Meliorativne|Meliorativnoe
        35379 48706 4116 Cherkaske|Черкасское|Черкаське|Cherkasskoe|Tcherkaske
        34487 48867 4097 Mohyliv|Могилев|Могилів|Mogilev|Mogilev Vtoroy|Mogiliv
        34376 48561 4006 Novomykolayivka|Новомиколаївка|Новониколаевка|Novomikolaivka|Novomykolaivka|Novonikolaevka
        33622 47731 4004 Nyva Trudova|Нива Трудова|Niva Trudova
        34015 47584 3998 Hrushivka|Грушівка|Ленинское|Ленінське|Grushevskiy Kut|Grushivka|Lenins'ke|Leninskoe|Leninskoye
        34462 48374 3970 Krynychky|Кринички|Крынычкы|Girnyc'ke|Krinichki|Krinichky|Kriniciki|Krinicki|Krynycky|Krynyczky|Krynytchky|Krynytschky
        33510 47815 3863 Radushne|Радушне|Радушное|Radouchne|Radushnoe
        35899 48586 3822 Verbky|Вербки|Verbki
        34881 47571 3651 Vyshchetarasivka|Вищетарасівка|Высшетарасовка|Новоанастасьевка|Novoanastas'evka|Novoanastas'yevka|Tarasovka|Velikaya Tarasovka|Verkhne-Tarasovka|Verkhnyaya Tarasovka|Visetarasivka|Vishhetarasivka|Vyshchevtarasivka|Vyshetarasovka|Vysshetarasovka
        36787 48138 3425 Novopavlivka|Новопавловка|Новопавлівка|Novopavlovka
        33990 47692 3097 Sholokhove|Шолохове|Шолохово|Sholokhovo
        36414 48087 3036 Malomykhaylivka|Маломихайловка|Маломихайлівка|Malaya Mikhaylovka|Malomikhajlivka|Malomikhajlovka|Malomikhaylovka|Malomykhailivka
        35050 48658 3017 Spaske|Спасское|Спаське|Spasskoe|Spasskoye
        36230 48128 2905 Chaplyne|Чаплине|Chapline|Chaplino
        33720 47534 2784 Velyka Dolyna|Велика Долина|Велика Дрлина|Велика Костромка|Bol'shaya Komstromka|Kostromka|Velika Dolina|Velika Drlina|Velika Kostromka|Velikaya Kostromka|Velyka Kostromka
        34152 47552 2774 Pokrovske|Нова Січ|Новая Сечь|Покровское|Покровське|Nova Sich|Novaja Sech'|Pokrovskoe|Pokrovskoye|Polrovskoye
        34112 48357 2651 Bozhedarivka|Божедарівка|Щорск|Щорськ|Bozhedarovka|Shchorsk|Shhors'k
        33842 48344 2603 Saksahan|Саксагань|Saksagan'
        34814 48586 2591 Orilske|Жальбівка|Орільське|Партизанське|Mikolaivka-2|Partizans'ke|Partizanskoye|Partyzans'ke|Zhal'bivka
        35080 48368 2567 Aviatorske|Авиаторское|Авіаторське|Авіятарскэ|Aviatorskoe|Aviatorskoye|Avijatarskeh|Awiatorske
        34428 47618 2563 Kamyanske|Каменское|Кам'янське|Kam'jans'ke|Kamenskoe|Kamenskoye|Kamianske
        34727 48274 2552 Sursko-Mykhaylivka|Сурско-Михайловка|Сурсько-Михайлівка|Surs'ko-Mikhajlivka|Sursko-Mihailivka|Sursko-Mihajlivka|Sursko-Mikhajlovka|Sursko-Mikhaylovka|Sursko-Mychajlivka|Sursko-Mychajliwka|Sursko-Myh'ailivka|Sursko-Mykhailivka|Sursko-Mykhajlivka
        34605 48576 2551 Kurylivka|Куриловка|Курилівка|Kurilivka|Kurilovka|Kurylovka
        34447 48900 2445 Kytayhorod|Китайгород|Kitajgorod|Kitaygorod|Kytaihorod
        34459 47620 2443 Prydniprovske|Приднепровское|Придніпровське|Pridneprovskoe|Pridneprovskoye|Pridniprovs'ke
        33912 48437 2340 Vyshneve|Вишневе|Вишневи|Вышнэвэ|Ерастівка|Erastivka|Vishneve|Vishnevi|Vishnevoe|Vishnyevoye|Visneve|Visnyovoe|Vychneve|Vyshnehveh|Vysjneve|Vysneve|Wyschnewe|Wysznewe
        34648 48619 2339 Yelyzavetivka|Єлизаветівка|Елизаветовка|Лисаветівка|Elizavetivka|Elizavetovka|Lisavetivka|Lysavetivka|Yelisavetovka|Yelizavetovka
        36716 48401 2304 Slovyanka|Славянка|Слов'янка|Slavjanka|Slavyanka|Slov'janka|Slovianka
        36017 48743 2193 Yuryivka|Юрьевка|Юр'ївка|Jur'evka|Jur'ivka|Yourivka
        35517 48100 2178 Slavhorod|Славгород|Slavgorod|Slawhorod
        35031 48385 2126 Doslidne|Дослідне
        33558 48102 2000 Veseli Terny|Веселі Терни|Veseli Terni|Veselye Terny|Veselyye Terny
        35624 48150 1963 Velykomykhailivka|Великомихайлівка|Velikomikhajlivka|Velikomikhaylovka|Velykomykhaylivka
        33932 48677 1960 Lykhivka|Лиховка|Лихівка|Likhivka|Likhovka
        34577 48725 1957 Ivanivka|Іванівка|Колгоспівка|Kolgospivka|Kolgospovka|Kolhospivka
        33951 48827 1945 Myshuryn Rih|Мишурин Рог|Мишурин Ріг|Mishurin Rig|Mishurin Rog|Mishurino
        34342 47607 1848 Prymiske|Менжинское|Менжинське|Приміське|Menzhins'ke|Menzhinskoe|Menzhinskoye|Menzhynske|Primis'ke
        33544 48496 1797 Zhovte|Желтое|Жовте|Zheltoe|Zheltoye|Zhyeltoye
        34608 48058 1796 Novopokrovka|Новапакроўка|Новопокровка|Шамшове|Novapakrouka|Nowopokrowka|Shamshove
        35712 48329 1721 Rozdory|Раздоры|Роздори|Razdory|Rozdori
        35124 48377 1619 Stari Kodaky|Кодак|Старий Кодак|Старі Кайдаки|Старі Кодаки|Koydaki|Stari Kaidaky|Stari Kajdaki|Stari Kaydaky|Stari Kodaki|Starij Kodak|Staryi Kodak
        33094 47983 1415 Khrystoforivka|Христофоровка|Христофорівка|Khristoforivka|Khristoforovka
        34211 48324 1406 Adamivka|Адамовка|Адамівка|Adamovka
        35139 48310 1362 Voloske|Волосское|Волоське|Voloshskoye|Voloskoye|Volosskoe|Volosskoye
        34737 49105 1347 Hupalivka|Гупаловка|Гупалівка|Gupalivka|Gupalovka
        34141 47624 1332 Chortomlyk|Чартамлык|Чертомлык|Чортомлик|Chartamlyk|Chertomlyk|Chortomlik|Ciortomlik|Cortomlik|Cortomlyk|Tchortomlyk|Tschortomlyk
        36216 48558 1319 Nova Dacha|Нова Дача|Новая Дача|Novaja Dacha|Novaya Dacha
        34149 48119 1177 Hulyaypole|Гуляйполе|Guljajpole|Gulyay-Pole|Huliaipole
        36474 48553 1145 Khoroshe|Хороше|Хорошее|Khoroshee|Khorosheye
        33884 48466 1142 Lozuvatka|Лозоватка|Лозуватка|Lozovatka
        34754 48229 1141 Nadiyivka|Жданове|Надиевка|Надіївка|Nadievka|Nadiivka|Nadijivka|Nadijiwka|Zhdanove
        34042 48272 1117 Kudashivka|Гінденбурґ|Кудашевка|Кудашівка|Gindenburg|Hindenburg|Kudaschewka|Kudaschiwka|Kudashevka|Kudashyevka
        35673 48428 1095 Zaitseve|Зайцеве|Зайцево|Zaitsevo|Zajceve|Zajcevo|Zaytseva|Zaytseve|Zaytsevo
        34769 49122 1077 Chernechchyna|Чернетчина|Чернеччина|Chernechchina|Chernechina|Chernetchina|Chernetchino
        34730 47773 1028 Myrove|Мирове|Мировое|Mirove|Mirovoe|Mirovoye
        33811 47647 1017 Zaporizke|Запорізьке|Zaporozhets
        36900 48246 1002 Novopidhorodnye|Новоподгороднее|Новопідгородне|Новопідгороднє|Novo-Podgorodneye|Novopidgorodne|Novopidhorodne|Novopidhorodnie|Novopodgorodnee|Novopodgorodnoye|Novoye Podgorodnoye
        36635 48100 1000 Ivanivka|Іванівка|Ивановка|Ivanovka
        36064 48112 998 Debaltseve|Дебальцеве|Debal'ceve|Debal'tsevo
        33779 48361 979 Hrushuvatka|Грушеватка|Грушуватка|Грущеватка|Grushchyevatka|Grushevatka|Grushhevatka|Grushuvatka
        33798 48462 967 Komisarivka|Комиссаровка|Комісарівка|Komissarovka
        36475 48179 966 Demuryne|Демурине|Демурино|Demurine|Demurino
        34124 48755 938 Borodaivka|Бородаевка|Бородаївка|Borodaevka|Borodayevka|Borodayivka
        36345 47965 861 Kolomiytsi|Коломійці|Kolomgeytsy|Kolomiitsi|Kolomijci|Kolomiytsy
        34287 48382 858 Chervonoivanivka|Червоноивановка|Червоноіванівка|Червоніванівка|Chervonaya Ivanovka|Chervonivanivka|Chervonoivanovka|Krasnaya|Krasnoivanovka
        35340 48701 852 Khashchevoye|Хащевое|Chervonnyy Kut|Khashhevoe
        37514 48741 850 Sofiyivka|Софіївка|Sofiivka|Sofiyevka
        33122 47667 836 Karpivka|Карпівка|Vol'naya Karpovka
        33774 48533 833 Sukhanivka|Сухановка|Суханівка|Sukhanovka
        33904 47664 814 Chervonyi Tik|Червоний Тік|Chervonij Tik|Chervony Kut|Chervonyy Kut|Chervonyy Tik
        36839 48264 806 Raypole|Райполе|Raipole|Rajpole
        35083 48715 790 Khutoro-Hubynykha|Хуторо-Губиниха|Gubinovskiye|Khutoro-Gubinikha|Khutoro-Gubynykha
        34436 48259 754 Malomykhaylivka|Маломихайлівка|Malomikhajlivka|Malomykhailivka
        36095 48432 703 Olefirivka|Олефірівка|Alefirovka|Olefirovka
        33062 47934 665 Kryvbas|Кривбас|Кривбасс|Krivbas|Krivbass
        33462 47785 643 Hrechani Pody|Гречані Поди|Рози Люксембург|Grechani Podi|Imeni Rozy Lyuksemburg|Rozi Ljuksemburg|Rozy Liuksemburh|Rozy Lyuksemburg
        34211 48546 600 Borovkivka|Боровковка|Боровківка|Borovkovka
        34015 48795 589 Dniprovokamianka|Днепровокаменка|Дніпровокам'янка|Dnepro-Kamenka|Dneprovokamenka|Dniprovokam'janka|Dniprovokamyanka
        33976 48728 587 Hannivka|Анновка|Ганнівка|Annovka|Gannivka
        36499 47874 585 Berezove|Березове|Березови|Березовое|Beresowe|Berezovi|Berezovka|Berezovoe|Berezovoye
        34700 47594 575 Dobra Nadiya|Добра Надія|Добрая Надия|Dobra Nadiia|Dobra Nadija|Dobraja Nadija|Dobraya Nadezhda|Dobraya Nadiya|Mys Dobroy Nadezhdy|Yakovlevka
        36465 47957 574 Orestopil|Орестопіль|Orestopol'|Yaveshchina
        35296 49029 542 Kozyrshchyna|Козирщина|Комінтерн|Komintern|Kozirshhina
        33621 48766 532 Mykolaivka|Миколаївка|Mikolaivka|Mykolayivka|Nikolayevka
        34068 48235 529 Pokrovka|Покровка
        34259 48615 522 Bohodarivka|Богодарівка|Перше Травня|Bogodarivka|Bogodarovka|Pershe Travnia|Pershe Travnja|Pershe Travnya|Pervomayskoye|Pervoye Maya
        34460 48451 509 Novoselivka|Новоселівка|Novoselovka|Novostepanovka
        34111 48568 505 Didenkove|Діденкове
        35868 48410 0 Troitske|Троїцьке|Troic'ke|Troitskoye|Troyits'ke|Yelisavetovka|Yelizavetovka
        36471 47967 0 Velykomikhailivka|Великомихайловка|Великоміхайлівка|Bol'shaya Mikhaylovka|Bol'shemikhaylovka|Bolshe Mikhailovka|Dibrovka|Velikomikhajlivka|Velikomikhajlovka|Velikomikhaylovka|Velykomykhaylivka|Verkhnyaya Mikhaylovka
        36022 48208 0 Vasylkivka|Васильковка|Васильківка|Vasil'kivka|Vasil'kovka|Wassilkowka
        33933 47898 0 Vakulove|Вакулове|Жовтневе|Chemerinskaya|Stalinskoye|Zhovtneve
        35456 48352 0 Raivka|Раївка|Rayevka|Rayivka
        35330 48612 0 Pishchanka|Песчанка|Пішанка|Піщанка|Peschanka|Pishanka|Pishhanka
        34685 48361 0 Mykolaivka|Миколаївка|Николаевка|Mikolaivka|Mykolayivka|Nikolaevka|Nikolayevka
        35173 48373 0 Liubymivka|Любимівка|Ljubimivka|Lyubimovka|Lyubymivka
        35205 49092 0 Lychkove|Личкове|Лычково|Lichkove|Lychkovo
        34393 49005 0 Liashkivka|Ляшковка|Ляшківка|Lishkovka|Ljashkivka|Ljashkovka|Lyashkivka|Lyashkovka
        36218 48243 0 Dubovyky|Дубовики|Duboviki
        33755 48103 0 Devladove|Девладове|Девладово|Devladovo|Dyevladovo
        34868 48657 0 Chumaky|Чумаки|Chumaki
        36354 48489 0 Bohynivka|Богинівка|Брагиновка|Брагинівка|Boginivka|Braginivka|Braginovka|Brahynivka
        33433 48047 0 Hleiuvatka|Глееватка|Глеюватка|Gleevatka|Glejuvatka|Gleyevatka|Hleyuvatka
        33240 47760 0 Novolativka|Новолатовка|Новолатівка|Novolatovka
        36570 48500 0 Ukrainske|Українське|Ukrainskoye|Ukrayins'ke
        34384 47756 0 Mozolevske|Мозолевське|Першотравневе|Першотравневое|Pershotravneve|Pershotravnevoe|Pershotravnevoye
        34993 48353 0 Novooleksandrivka|Новоолександрівка
        33528 47956 0 Novopillia|Новопілля|Novopillja|Novopillya
        34246 48205 0 Zatyshne|Затишне|Zatishne
        34562 48179 0 Sviatovasylivka|Єлізарове|Святовасилівка|Elizarove|Svjatovasilivka|Yelizarove
        = UA-14
        37802 48023 901645 Donetsk|Город миллиона роз|Данецк|Донбас-сіті|Донецк|Донецк ош|Донецьк|Донецьке|Дінецьк|Дінецьке|Калгород|Калок|Місто мільйона троянд|Олександрівка|Солов'яненкове|Сталино|Сталіне|Сталіно|Шахтарська столиця|Юзове|Юзовка|Юзів|Юзівка|Aleksandrovka|Daneck|Dinec'k|Dinec'ke|Dinetsk|Dinetske|Donbas City|Donbas-siti|Donec'k|Donec'ke|Doneck osh|Donecka|Doneckas|Donecko|Donesk|Donetk|Donetsk i Ukraina|Donetske|Donezk|Donieck|Donietsk|Donjeck|Fornaces|Gorod milliona roz|Hughesovka|Iuzivka|Iuzove|Iuzovka|Jusowka|Juzivka|Juzove|Juzovka|Kalgorod|Kalhorod|Misto mil'jona trojand|Misto miliona troiand|Misto milyona troyand|Ntonetsk|Oleksandrivka|Shakhtars'ka stolicja|Shakhtarska stolytsia|Shakhtarska stolytsya|Solov'ianenkove|Solov'janenkove|Solov'yanenkove|Stalin|Staline|Stalino|Yuzove|Yuzovka|Yuzovo
        37585 47115 352088 Pravyi Bereh|Правий Берег|Pravij Bereg|Pravyy Bereh
        37926 48048 338968 Makiyivka|Макеевка|Макіївка|Dmitriyevsk|Makayevka|Makeevka|Makejevka|Makejewka|Makeyevka|Makiejewka|Makigivka|Makiivka|Makijivka|Makyeevka|Makyevka
        38017 48300 239828 Horlivka|Горлаўка|Горловк|Горловка|Горловко|Горлівка|Gorlauka|Gorlivka|Gorlovk|Gorlovka|Gorlovko|Gorlowka|Horliwka|Qorlivka
        37541 47095 230000 Mariupol|Жданов|Мариупол|Мариуполь|Марыупаль|Маріуполь|Марїоуполь|Hayeren|Marijupol|Marioepol|Marioupol|Marioupoli|Mariupolj|Maryupal'|Zhdanov
        37548 47098 179582 Tsentralnyi|Жовтневий|Жовтневий район|Молотовський|Молотовський район|Центральний|Центральний район|Central'nij|Central'nij rajon|Molotovs'kij|Molotovs'kij rajon|Molotovskyi|Molotovskyi District|Molotovskyi rayon|Tsentralnyi District|Tsentralnyi rayon|Zhovtnevij|Zhovtnevij rajon|Zhovtnevyi|Zhovtnevyi District|Zhovtnevyi rayon
        37697 47976 168029 Rutchenkivskyi|Кіровський|Кіровський район|Рутченкове|Рутченківський|Рутченківський район|Kirov District|Kirovs'kij|Kirovs'kij rajon|Kirovskyi|Kirovskyi District|Kirovskyi Rayon|Rutchenkivs'kij|Rutchenkivs'kij rajon|Rutchenkivskyi District|Rutchenkivskyi rayon|Rutchenkove|Rutchenkove District
        37568 48731 147145 Kramatorsk|Краматор|Краматорск|Краматорска|Краматорськ|Краматорьск|Kramator|Kramatorska|Kramatorskaja|Kramatorskas|Kramatorskaya|Kramatorszk
        37776 48046 139177 Kyivskyi|Київський|Київський район|Kiivs'kij|Kiivs'kij rajon|Kyivskyi District|Kyivskyi Rayon
        37643 47109 122175 Livoberezhnyi|Лівобережний|Лівобережний район|Орджонікідзевський|Орджонікідзевський район|Livoberezhnij|Livoberezhnij rajon|Livoberezhnyi District|Livoberezhnyi rayon|Ordzhonikidzevs'kij|Ordzhonikidzevs'kij rajon|Ordzhonikidzevskyi|Ordzhonikidzevskyi District|Ordzhonikidzevskyi rayon
        38032 48302 118283 Tsentralno-Miskyi|Центрально-Міський|Центрально-Міський район|Central'no-Mis'kij|Central'no-Mis'kij rajon|Tsentralno-Miskyi rayon
        37736 48014 116779 Smolyanskyi|Куйбишевський|Куйбишевський район|Смолянський|Смолянський район|Kujbishevs'kij|Kujbishevs'kij rajon|Kuybyshev District|Kuybyshevskyi|Kuybyshevskyi District|Kuybyshevskyi Rayon|Smolianskyi|Smolianskyi District|Smolianskyi raion|Smolianskyi rayon|Smolianskyy|Smolianskyy District|Smolianskyy raion|Smolianskyy rayon|Smoljans'kij|Smoljans'kij rajon|Smolyanskyi District|Smolyanskyi raion|Smolyanskyi rayon|Smolyanskyy|Smolyanskyy District|Smolyanskyy raion|Smolyanskyy rayon
        37969 48021 107216 Hirnytskyi|Гірницький|Гірницький район|Girnic'kij|Girnic'kij rajon|Hirnytskyi rayon
        37597 48850 105141 Slovyansk|Славянск|Слов'янськ|Словяньск|Тор|Slaviansk|Slavjansk|Slavyansk|Slawjansk|Slov'jans'k|Sloveansk|Sloviansk|Slovjanska|Slovjanskas|Slovjansko|Slowiansk|Slowjansk
        37854 48007 103249 Kalynivskyi|Калинівка|Калинівський|Калинівський район|Калінінський|Калінінський район|Kalinin District|Kalinins'kij|Kalinins'kij rajon|Kalininskyi|Kalininskyi District|Kalininskyi Rayon|Kalinivka|Kalinivs'kij|Kalinivs'kij rajon|Kalynivka|Kalynivka District|Kalynivskyi District|Kalynivskyi rayon
        37942 47957 103005 Chumakivskyi|Пролетарський|Пролетарський район|Чумакове|Чумаківський|Чумаківський район|Chumakivs'kij|Chumakivs'kij rajon|Chumakivskyi District|Chumakivskyi rayon|Chumakove|Chumakove District|Proletars'kij|Proletars'kij rajon|Proletarskyi|Proletarskyi District|Proletarskyi Rayon
        38055 48303 101565 Kindrativskyi|Калінінський|Калінінський район|Кіндратівський|Кіндратівський район|Kalinin District|Kalinins'kij|Kalinins'kij rajon|Kalininskyi|Kalininskyi District|Kalininskyi Rayon|Kindrativs'kij|Kindrativs'kij rajon|Kindrativskyi District|Kindrativskyi rayon
        37544 47110 101498 Kalmiuskyi|Іллічівський|Іллічівський район|Кальміуський|Кальміуський район|Illichivs'kij|Illichivs'kij rajon|Illichivskyi|Illichivskyi District|Illichivskyi rayon|Kal'mius'kij|Kal'mius'kij rajon|Kalmiuskyi District|Kalmiuskyi rayon
        37803 47968 100330 Oleksandrivskyi|Ленінський|Ленінський район|Олександрівка|Олександрівський|Олександрівський район|Lenin District|Lenins'kij|Lenins'kij rajon|Leninskyi|Leninskyi District|Leninskyi rayon|Oleksandrivka|Oleksandrivka District|Oleksandrivs'kij|Oleksandrivs'kij rajon|Oleksandrivskyi District|Oleksandrivskyi rayon
        37972 48062 94417 Tsentralno-Miskyi|Центрально-Міський|Центрально-Міський район|Central'no-Mis'kij|Central'no-Mis'kij rajon|Tsentralno-Miskyi rayon
        37800 48000 94228 Yuzivskyi|Ворошиловський|Ворошиловський район|Юзівський|Юзівський район|Juzivs'kij|Juzivs'kij rajon|Voroshilovs'kij|Voroshilovs'kij rajon|Voroshylov District|Voroshylovskyi|Voroshylovskyi District|Voroshylovskyi Rayon|Yuzivskyi District|Yuzivskyi rayon
        37863 47967 90600 Bohodukhivskyi|Богодухівський|Богодухівський район|Будьоннівський|Будьоннівський район|Bogodukhivs'kij|Bogodukhivs'kij rajon|Bohodukhiv District|Bohodukhivskyi District|Bohodukhivskyi rayon|Bud'onnivs'kij|Bud'onnivs'kij rajon|Budionnivskyi|Budionnivskyi District|Budionnivskyi Rayon|Budyonnivskyi|Budyonnivskyi District|Budyonnivskyi Rayon|Budyonnyi District
        37630 47932 85399 Voznesenskyi|Вознесенський|Вознесенський район|Петровський|Петровський район|Petrovs'kij|Petrovs'kij rajon|Petrovskiy|Petrovskoye|Petrovskyi|Petrovskyi District|Petrovskyi rayon|Voznesens'kij|Voznesens'kij rajon|Voznesenskyi District|Voznesenskyi rayon
        37877 48044 80671 Berestovskyi|Берестовський|Берестовський район|Червоногвардійський|Червоногвардійський район|Berestovs'kij|Berestovs'kij rajon|Berestovskyi rayon|Chervonogvardijs'kij|Chervonogvardijs'kij rajon|Chervonohvardiyskyi|Chervonohvardiyskyi rayon
        37999 48594 80500 Bakhmut|Артемовск|Артемівськ|Бахмут|Artemivs'k|Artemovsk|Artemovskiy|Artemowsk|Artyomovsk|Bachmoet|Bachmut|Bahmut|Bajmut|Bakhmout|Baxmut
        38204 48239 76673 Yenakiyeve|Єнакієве|Енакиево|Enakieve|Enakievo|Jenakijeve|Jenakijevo|Ordshonikidse|Ordzhonikidze|Rykovo|Yenakiieve|Yenakijeve|Yenakiyevo
        37698 47946 75000 Tekstylnyk|Текстильник|Tekstil'nik
        38438 48057 71700 Shakhtarsk|Шахтарськ|Шахтерск|Shakhtersk|Shakhtjorsk|Zapadno-Gruppskiy
        37500 47071 71008 Prymorskyi|Портовський|Портовський район|Приморський|Приморський район|Portovs'kij|Portovs'kij rajon|Portovskyi|Portovskyi District|Portovskyi rayon|Primors'kij|Primors'kij rajon|Prymorskyi District|Prymorskyi rayon
        38004 48314 70474 Mykytivskyi|Микитівка|Микитівський|Микитівський район|Mikitivka|Mikitivs'kij|Mikitivs'kij rajon|Mykytivka|Mykytivka District|Mykytivskyi District|Mykytivskyi rayon
        37706 48527 67350 Kostyantynivka|Константиновка|Костянтинівка|Konstantinovka|Konstantinowka|Kostantinovka|Kostiantynivka|Kostjantinivka|Kostjantyniwka
        37177 48280 60127 Pokrovsk|Красноармейск|Красноармійськ|Покровск|Покровськ|Grishino|Krasnoarmejsk|Krasnoarmeysk|Krasnoarmeyskoye|Krasnoarmiisk|Krasnoarmijs'k|Krasnoarmiys'k|Krassnoarmeiskoje|Pokrowsk
        38140 48043 56182 Khartsyzk|Харцизьк|Харцызск|Harcizk|Kharciz'k|Kharcyzsk|Khartsysk|Khartsyzsk
        38762 48023 55587 Snizhne|Снежное|Сніжне|Shezhnoye|Snezhnoe|Snezhnoye
        37525 48620 53977 Druzhkivka|Дружковка|Дружківка|Druschkiwka|Druzhkovka|Druzkivka
        38597 48039 53462 Chystyakove|Аляксеева-Лявонава|Аляксееўка|Олексієве-Леонове|Олексіївка|Тарэз|Топез|Торез|Часткове|Чистяково|Чысьцякова|Aljakseeuka|Aljakseeva-Ljavonava|Chastkove|Chistjakovo|Chistyakovo|Chys'cjakova|Chystiakove|Oleksieve-Leonove|Oleksiivka|Sloboda Alekseevka|Tarehz|Thorez|Toreza|Torezas|Tschistjakowa|Tschistjakowo
        37591 48737 53370 Sotsmisto|Соцмісто|Socmisto|Sotsgorod
        38042 48095 53040 Khanzhonkivskyi|Совєтський|Совєтський район|Ханжонківський|Ханжонківський район|Khanzhonkivs'kij|Khanzhonkivs'kij rajon|Khanzhonkivskyi rayon|Sovets'kij|Sovets'kij rajon|Sovyetskyi|Sovyetskyi rayon
        37936 48065 52265 Hruzkyi|Грузький|Грузький район|Кіровський|Кіровський район|Gruz'kij|Gruz'kij rajon|Hruzkyi rayon|Kirovs'kij|Kirovs'kij rajon|Kirovskyi|Kirovskyi rayon
        37800 47955 50000 Bosse|Боссе
        37265 48310 46098 Myrnohrad|Димитров|Мирноград|Мірнаград|Dimitrov|Dimitrova|Dimitrovo|Dymytrov|Dymytrow|Hrodivka|Imeni Dimitrova|Mirnagrad|Mirnograd|Mirnohrad|Mirnohrada|Novoekonomicheskyi|Novoekonomicne
        37810 48036 41500 Hladkivka|Гладківка|Gladkivka|Gladkovka
        37598 48723 40650 Sonyachnyi|Даманський|Damans'kij|Damanskyi|Soniachnyi
        38076 48094 40007 Khanzhonkove|Ханжонкове|Khanshenkovo|Khanzhenkovo|Khanzhenskaya
        37859 48127 37600 Yasynuvata|Ясиноватая|Ясинувата|IAsinovataia|Iasinuvata|Jasinoevata|Jasinovataja|Jasinuvata|Jasnuvata|Jassonuvata|Jassynuwata|Jasynuvata|Jasynuwata|Yasinovatara|Yasinovataya|Yasinuvata|Yassynouvata
        37750 48140 35826 Avdiyivka|Авдеевка|Авдіївка|Аўдзееўка|Аўдзііўка|Audzeeuka|Audziiuka|Avdeevka|Avdeyevka|Avdiivka|Avdijivka|Awdejewka|Awdijiwka
        37848 48395 30914 Toretsk|Дзержинск|Дзержинськ|Торецк|Торецьк|Dserschynsk|Dzerzhins'k|Dzerzhyns'k|Dzerzinsk|Imeni Dzerzhinskogo|Torec'k|Torezk
        37086 48467 28170 Dobropillia|Доброполье|Добропілля|Dobropilja|Dobropillja|Dobropillya|Dobropol'e|Dobropol'ye|Krasnoarmeyskiy Rudnik
        38359 48150 27370 Khrestivka|Кировское|Кіровське|Хрестівка|Kirovs'ke|Kirovskoe|Kirovskoye|Kirowske|Krestovka
        38403 48336 24209 Debaltseve|Дебальцеве|Дебальцево|Debal'ceve|Debal'cevo|Debal'tsevo|Debalzewe|Debalzewo
        37678 47752 22835 Dokuchayevsk|Докучаевск|Докучаєвськ|Оленівські кар'єри|Dokucajevsk|Dokuchaevs'k|Dokuchaievsk|Dokutschajewsk|Ntokoutsaievsk|Olenivs'ki kar'eri|Olenivski kariery|Olenivski karyery|Yelenovskiy Kar'yer|Yelenovskiye Kar'yery
        37302 48146 21521 Selydove|Селидове|Селидово|Selidove|Selidovka|Selidovo|Selydowe
        37494 47601 21166 Volnovakha|Волноваха|Volnovacha|Volnovaha|Volnovahha|Volnovaja|Volnovaxa|Volovakha|Wolnowacha
        37808 48990 20066 Lyman|Красний Лиман|Красный Лиман|Лиман|Лыман|Krasnii Liman|Krasnij Liman|Krasniy Liman|Krasnoi Loman|Krasny Liman|Krasnyj Liman|Krasnyy Liman|Krasnyy Lyman|Liman|Loman
        37281 47985 18220 Kurakhove|Курахове|Курахово|Kourakhove|Kurachove|Kurachowe|Kurahove|Kurakhovo|Kurakhovstroy|Kuraxovo|Novo-Ulakly|Petrovka
        38479 47791 17998 Amvrosiivka|Амвросиевка|Амвросіївка|Amvrosievka|Amvrosiyevka|Amvrosiyivka|Donetsko Amerskevka|Donetsko-Amvrosiyevka|Donezko-Amwrossijewka
        38613 48108 17877 Pelahiivka|Пелагеевка|Пелагіївка|Pelageevka|Pelageevski|Pelageyevka|Pelageyevskiy|Pelagiivka|Pelahiyivka
        38266 48014 17871 Zuhres|Зугрес|Зугрэс|Suhres|Zouhres|Zugrehs|Zugres|Zuhresa|Zuhresas
        37558 47947 16000 Trudivskyi|Трудівський|Трудівські|Khutor Trudovskoy|Trudivs'ki|Trudivs'kij|Trudivs'kyy|Trudovskoy
        38202 47925 15447 Ilovays'k|Іловайськ|Иловайск|Ilovaisk|Ilovaiskaia|Ilovajs'k|Ilovayskaya
        37597 48002 15000 Abakumova|Імені Абакумова|Абакумова|Imeni Abakumova|Shakta Imeni Abakumova
        37507 48005 14666 Krasnohorivka|Красногоровка|Красногорівка|Krasnogorivka|Krasnogorovka|Krasnogorowka
        37063 48534 14634 Bilozerske|Белозёрское|Білазэрскэ|Білозерське|Belozjorskoe|Bilazehrskeh|Biloserske
        38160 48114 14253 Nyzhnya Krynka|Нижня Кринка|Нижняя Кринка|Нижняя Крынка|Nijna Krinka|Nizhnja Krinka|Nizhnjaja Krinka|Nizhnjaja Krynka|Nizhnyaya Krinka|Nizjnja Krinka|Nizna Krinka|Niznyaya Krinka|Noznja Kronka|Nyschnja Krynka|Nyzhnia Krynka|Nyzna Krynka|Nyznia Krynka
        37768 48862 14210 Mykolaivka|Миколаїв|Миколаївка|Николаевка|Mikolaiv|Mikolaivka|Mykolaiv|Mykolayivka|Nikolaevka|Nikolayev|Nikolayevka
        37250 47780 14144 Vuhledar|Вугледар|Угледар|Ugledar|Vugledar
        37339 48201 14037 Novohrodivka|Новогродовка|Новогродівка|Novogrodivka|Novogrodovka
        38284 48221 13495 Bunhe|Бунге|Юнокомунарівськ|Bunge|Imeni Yunykh Kommunarov|Junokomunarivs'k|Yunokommunarovsk|Yunokommunarovskoye|Yunokommunarskoye|Yunokomunarivsk|Yunykh Kommunarov|Yunyy Kommunar
        37621 48748 13460 Lazurnyi|Лазурний|Чорнобиль|Chornobil'|Chornobyl|Lazurnij
        37834 48588 12250 Chasiv Yar|Часов Яр|Часів Яр|Chasiv Jar|Chasov Jar|Chasov Yar
        37792 48038 12000 Vitka|Вітка|Vetka
        38257 48153 11867 Zhdanivka|Ждановка|Жданівка|Zhdanov|Zhdanovka
        37909 48398 11747 Pivnichne|Кирово|Кірове|Пивничное|Північне|Imeni Kirova|Kirove|Kirovo|Kirowe|Kirowo|Pivnichnoe|Pivnicne|Piwnitschne|Severnyy
        38159 48264 11458 Sofiyivka|Карло-Марксове|Карло-Марксово|Софіївка|Imeni Karla Marksa|Karl Marks|Karla Marksa|Karlo-Marksove|Karlo-Marksovo|Rudnik Imeni Karla Marksa|Sofiivka
        38078 47664 11422 Kal'mius'ke|Каракуббуд|Комсомольское|Комсомольське|Kal'miusskoe / Komsomol'skoe|Kalmiouske|Kalmiusske|Karakoubstroi|Karakubbud|Karakubstroy|Karakubstroyevo|Komsomol's'ke|Komsomol'skoe|Komsomol'skoye|Ploshchadka
        38223 48434 11127 Svetlodarsk|Светлодарск|Світлодарськ|Svitlodars'k
        38086 47114 11051 Novoazovs'k|Новоазовск|Budennovka|Budennowka|Budenovka|Budyanovka|Budyenovka|Novoazovskoye|Novonikolayevskaya|Nowo-Nikolajewskaja
        38097 48865 10875 Siversk|Северск|Сіверськ|Seversk
        37850 47916 10818 Avdotyine|Авдотьїне|Мандрикине|Avdot'ine|Avdot'ino|Mandrikine|Mandrykyne
        37365 48098 10655 Ukrayinsk|Украинск|Українськ|Koloniya Lisovka|Lesovka|Lisovka|Ukrains'k
        38071 48692 10490 Soledar|Соледар|Imeni Karla Libknekhta|Karla Libknekhta|Karlo-Libknekhtovo|Karlo-Libknekhtovsk|Poselok
        38064 47890 10471 Mospyne|Моспине|Моспино|Mospine|Mospino
        37372 48057 10357 Hirnyk|Горняк|Гірник|Girnik|Gornjak|Gornyak|Sotsgorodok
        37547 48726 10290 Stare Misto|Старе місто
        37692 47175 10070 Sartana|Приморское|Сартана|Primorskoe|Primorskoye
        37206 48354 9850 Rodynske|Родинское|Родинське|Khutor Liman|Krasnyy Liman|Rodins'ke|Rodinskoe|Rodinskoye
        37841 48330 9735 Niu-York|Новгородское|Новгородське|Ноўгарадскэ|Нью-Ёрк|Нью-Йорк|N'ju-Jork|N'yu-Iork|N'yu-York|New York|Niou-Iork|Njoe-Jork|Nougaradskeh|Novgorods'ke|Novgorodskoe|Novgorodskoye|Novhorodcke|Novhorodske|Nowhorodske|Nujorka
        38021 47807 9488 Novyi Svit|Нов.Свет|Новий Світ|Nov.Svet|Novij Svit|Novy Svet|Novyy Svet|Novyy Svit
        37633 48766 9441 Bilenke|Беленькое|Біленьке|Belen'koe|Belen'koye
        37522 48727 9310 Zhovtneve|Гора|Жовтневе|Oktyabr'skiy
        37505 47945 9089 Mar'yinka|Марьинка|Мар'інка|Мар'їнка|Mar'inka|Mareyka|Mariinka|Marjinka
        37183 48258 8600 Lazurnyi|Лазурний|Лазурный|Lazurnij|Lazurnyj|Lazurnyy
        37554 48774 8030 Yasnohirka|Ясногорка|Ясногірка|Jasnogirka|Jasnogorka|Yasnaya Gorka|Yasnogorka
        38298 48020 8000 Zuhres-2|Енергетиків|селище Енергетиків|Energetikiv|Enerhetykiv|Zugres-2|selishhe Energetikiv|selyshche Enerhetykiv
        37609 48579 7959 Oleksiyevo-Druzhkivka|Алексеево-Дружковка|Олексієво-Дружківка|Alekseevo-Druzhkovka|Alekseyevo-Druzhkovka|Drushkowka|Druzhkovka|Druzhovka|Oleksievo-Druzhkivka|Oleksiievo-Druzhkivka
        37321 47205 7801 Nikol's'ke|Володарское|Володарське|Никольское|Нікольскае|Нікольське|Kal'chik|Nikol'skae|Nikol'skoe|Voladarskoye|Volodars'ke|Volodarskoe|Wolodarske
        37577 48718 7780 Novyi Svit|Новий Світ|Novij Svit
        37181 48406 7764 Bilytske|Белицкое|Білицьке|Belickoe|Belitskoye|Bilic'ke|Khutor Belitskiy
        37312 47056 7731 Manhush|Мангуш|Першотравневе|Першотравневое|Mangush|Pershotravneve|Pershotravnevoe|Pershotravnevoye|Pershotravnevyy|Pervomayskoye
        37974 48202 7727 Panteleymonivka|Пантелеймоновка|Пантелеймонівка|Panteleimonivka|Panteleimonowka|Pantelejmonivka|Pantelejmonovka|Panteleymonovka
        38272 48315 7294 Vuhlehirsk|Вуглегірськ|Углегорск|Chazepetowka|Chazepetrovka|Khatsapetovka|Khatsepetovka|Uglegorsk|Vuglegirs'k
        38082 48404 6750 Holmivskyi|Гольмовский|Гольмівський|Dolomit|Gol'mivs'kij|Gol'movskij|Gol'movskiy|Hol'mivs'kyy
        37562 48705 6260 Krasnohirka|Красногірка|Krasnogirka
        37591 48764 6110 Verstatobud|Верстатобуд|Stankostroy
        37388 47734 6047 Volodymyrivka|Владимировка|Володимирівка|Vladimirovka|Volodimirivka
        38030 47751 6044 Starobesheve|Старобешеве|Старобешево|Starobecheve|Starobeixeve|Starobeschewe|Starobeseve|Starobeshevo|Starobeszewe|Starobexeve|Starobyeshevo|Staroye Beshevo
        37488 47161 5977 Staryi Krym|Старий Крим|Старый Крым|Starij Krim|Stary Krym|Staryj Krym|Staryy Krym
        36983 48635 5895 Novodonetske|Новодонецкое|Новодонецьке|Novodonec'ke|Novodoneckoe|Novodonetskoye
        37502 48839 5807 Bylbasivka|Билбасівка|Belbasovka|Bilbasivka|Bylasovka|Bylbasovka
        36913 48707 5740 Oleksandrivka|Олександрівка|Aleksandrovka|Alexandrowka
        37579 47921 5740 Oleksandrivka|Александровка|Олександрівка|Aleksandrovka|Kremennaya|Trudovoy Rudnik
        37793 48060 5700 Putylivka|Путиловка|Путиловский край|Путилівка|Путилівський край|Путыліўка|Donetsk-Putylivka|Donezk-Putilowka|Putilivka|Putilivs'kij kraj|Putilovka|Putilovskij kraj|Putilowka|Putyilivka|Putyliuka|Putylivskyi kray|Putyliwka
        37274 46961 5519 Yalta|Ялта
        37586 47993 5333 Staromykhailivka|Старомихайловка|Старомихайлівка|Staromikhajlivka|Staromikhajlovka|Staromikhaylivka|Staromikhaylovka|Staromykhaylivka
        37720 48019 5300 Lozivskyi|Лозівський|Lozivs'kij|Lozivs'kyy|Lozovskiy
        36836 47843 5235 Velyka Novosilka|Велика Єні-сала|Велика Новосілка|Велика Янисоль|Велики Новоселка|Великий Янісоль|Вэлыка Навасілка|Вялікая Навасёлка|Салгир Єні Сала|Салгір-Єнісал|Bol'shay Yanisal'|Bol'shaya Novoselka|Bol'shaya Yanisol'|Bol'shoy Yanisol'|Janisal|Salgir Eni Sala|Salgir Yani Sala|Salgir-Enisal|Salgir-Yenisal|Salhir-Yenisal|Salhyr Yeni Sala|Vehlyka Navasilka|Velika Eni-sala|Velika Janisol'|Velika Novosilka|Velika Novoszilka|Velikaya Novoselka|Veliki Novoselka|Velikij Janisol'|Velyka Navasilka|Velyka Novosilkos|Velyka Novossilka|Velyka Yanysol'|Velyka Yeni-sala|Velyky Yanysol|Velykyi Yanysol'|Velykyy Yanysol'|Vialikaja Navasiolka|Vjalikaja Navasjolka|Welyka Nowosilka|Welykyj Janisol|Yanisal'
        37677 47989 5200 Lidiyivka|Лідієвка|Лідіївка|Lidievka|Lidiivka|Lidiyevka
        37868 47973 5000 Mushketove|Мушкетове|Mushketovo
        37680 48508 5000 Sonyachnyi|Сонячний|Сонячний мікрорайон|Solnechnyy|Soniachnyi|Soniachnyi mikroraion|Sonjachnij|Sonjachnij mikrorajon|Sonyachnyi mikrorayon
        37886 48371 4928 Zalizne|Артемове|Артемово|Зализное|Залізне|хутір Неліпівський|Artema|Artemove|Artemovo|Artemovskii Ruo|Artyomovo|Imeni Artema|Zaliznoe|khutir Nelipivs'kij
        38576 48150 4911 Rozsypne|Розсипне|Rassypnoy|Rassypnoye|Rozsipne
        38026 48128 4530 Krynychna|Кринична|Krinichna|Krinichnaya|Krinitschnaja
        37660 47827 4513 Olenivka|Оленовка|Оленівка|Jelenowka|Olenovka|Yelenovka
        38467 48119 4480 Stizhkivske|Стіжківське|Stozhkovo|Stozhkovskoye
        38025 47410 4423 Boykivske|Бойківське|Остгайм|Тельманове|Тельманово|Boikivske|Bojkivs'ke|Bojkiwske|Bojkovskoe / Tel'manovo|Ostgajm|Ostgeym|Ostheim|Tel'manove|Tel'manovo|Telmanowe
        37492 48753 4354 Shabelkivka|Шабельковка|Шабельківка|Shabel'kovka
        37572 49041 4309 Svyatohirsk|Баннаўскае|Банне|Банно-Тетянівка|Баннівське|Святагірск|Святогорск|Святогірськ|Славянагорск|Славяногорск|Слов'яногірськ|Сьвятагорск|Bannauskae|Bannauskaje|Bannivs'ke|Banno-Tat'yanovka|Banno-Tetianivka|Banno-Tetjanivka|Banno-Tetyanivka|Bannovskiy|Bannovskoye|S'vjatagorsk|Slavianahorsk|Slavjanagorsk|Slavjanogorsk|Slavyanogorsk|Slov'ianohirs'k|Slov'janogirs'k|Slov'yanohirs'k|Svatogirsk|Sviatahirsk|Sviatahorsk|Sviatogirsk|Sviatogorsk|Sviatohirsk|Sviatohirskas|Svjatagirsk|Svjatogirs'k|Svjatogorsk|Svjatohirs'k|Svyatogorsk|Svyatogorsk qalasi|Swietogorsk|Swjatohirsk|Swyatogorsk|Szvjatohirszk
        38032 48089 4300 Kirove|Буроз|Кірове|імені Кирова|Kirovo|imeni Kirova
        37721 47185 4160 Talakivka|Талаковка|Талаківка|Talakovka
        37616 48244 4068 Ocheretyne|Очеретине|Очеретино|Ocheretine|Ocheretino
        38029 48395 3995 Zaitseve|Зайцеве|Zajceve|Zaytseve|Zaytsevo
        37517 48704 3930 Ivanivka|Іванівка
        37791 48395 3868 Shcherbynivka|Щербинівка|Serbinivka|Shcherbinovka|Shherbinivka
        37389 48834 3851 Cherkaske|Черкасское|Черкаське|Cherkasskaya|Cherkasskoe|Cherkasskoye
        38175 48426 3830 Novoluhanske|Новолуганське|Novolugans'ke
        37075 47558 3828 Nova Karakuba|Красна Поляна|Нова Каракуба|Goncharikha|Krasna Poliana|Krasna Poljana|Krasna Polyana|Krasnaya Polyana|Novaya Karakuba|Novo-Karakuba
        37730 49042 3635 Drobysheve|Дробышево|Drobyschewe|Drobyshevo
        37945 48132 3622 Yasynivka|Ясиновка|Ясинівка|Jasinivka|Jasinovka|Yasinovka
        38484 47881 3512 Blahodatne|Благадатнэ|Благодатне|Благодатни|Благодатное|Amurosievka|Amvrosiyevka|Blagadatneh|Blagodatne|Blagodatni|Blagodatnoe|Blagodatnoye|Donetsko-Amvrosiyevka
        37510 48662 3498 Malotaranivka|Малотаранівка|Malotaranovka
        38249 48060 3269 Zuyivka|Зуївка|Zuivka|Zuyevka
        38937 47936 3170 Dmytrivka|Дмитровка|Дмитрівка|Dmitrievka|Dmitrivka|Dmitriyevka|Dmitrovka|Dmytriwka
        37725 48902 3166 Raihorodok|Райгородок|Raigorodok|Rajgorodok|Raygorodok|Rayhorodok
        38100 48016 3158 P'yatypill'ya|П'ятипілля|Пролетарське|P'jatipillja|P'jatypill'ja|Piatypillia|Pjatipol'e / Proletarskoe|Proletariy|Proletars'ke|Proletarskij|Proletarskoe|Proletarskoye|Proletarsky|Proletarsskij|Proletarssky|Pyatipilla|Pyatipol'ye
        38083 48204 3127 Korsun|Корсунь
        37530 48685 3061 Krasnotorka|Красноторка|Krasnogorka
        38790 47973 3045 Pervomayskyi|Первомайское|Первомайський|Pervomaiskyi|Pervomajs'kij|Pervomajskoe|Pervomays'kyy|Pervomaysk|Poselok Shakhty Nomer Dva
        37886 47984 3000 Monakhy|Монахи|Monakhi
        37932 49023 2950 Zarichne|Заречное|Зарэчнае|Зарічне|Кировск|Кірове|Попівка|Imeni Kirova|Kirova|Kirove|Kirovo|Kirovs'k|Kirowe|Kirowo|Kirowsk|Popivka|Popovca|Popovka|Popowka|Saritschne|Zarechnoe|Zarehchnae|Zaricine|Zaricne|Zaritchne|Zaritsjne|Zaritsne
        37509 47695 2929 Olhynka|Ольгинка|Ol'ginka|Ol'ginskoye|Olginskoe
        37104 46915 2904 Urzuf|Урзуф|Ourzouf|Owrzuf|Primorskoye|Ursuf|Urzufa|Urzufskiye|Zelenoye
        37587 48705 2900 Vesele|Веселе|Весёлое|Vesely|Veselyy|Vesjoloe
        37873 48224 2819 Verkhnotoretske|Верхнеторецкое|Верхньоторецьке|Skotovataya|Skotovatkaya|Skotovatoye|Verkhn'otorec'ke|Verkhnetoreckoe|Verkhnetoretskoye
        37928 47889 2766 Laryne|Ларине|Ларино|Larine|Larino
        37940 47107 2638 Bezimenne|Безыменное|Безіменне|Besimenne|Bezimennoye|Bezimenoe|Bezymennoe|Bezymennoye|Bezymenovka
        37655 47460 2616 Andriyivka|Андреевка|Андріївка|Andreevka|Andreyevka|Andriivka|Karan'|Vokzal Karan'
        38255 48445 2604 Luhanske|Луганскае|Лугански|Луганское|Луганське|Louhanske|Lugans'ke|Luganskae|Luganskaya|Luganski|Luganskoe|Luganskoje|Luganskoye
        38500 47833 2601 Novoamvrosiivske|Новоамвросиевское|Новоамвросіївське|Novoamvrosievskoe|Novoamvrosiyevka|Novoamvrosiyevskoye|Novoamvrosiyivs'ke
        37372 48031 2600 Kurakhivka|Кураховка|Курахівка|Kurachiwka|Kurahivka|Kurakhov|Kurakhova|Kurakhovka|Kurakovka
        38154 47079 2569 Siedove|Седово|Сэдове|Сядовэ|Сєдове|Imeni G. Ya. Sedova|Imeni Sedova|Imeni Sedova G. Ya.|Krivaya Kosa|Sedova|Sedove|Sedovo|Sedowo|Sehdove|Sjadoveh|Syedove
        37956 48936 2302 Yampil'|Ямполь|Ямпіль|Jampil|Jampol'|Yampol'
        37383 48261 2299 Hrodivka|Гродовка|Гродівка|Grodivka|Grodovka
        37595 48100 2208 Avdiyivske|Авдіївське|Бур'янівка|Первомайське|Avdiivs'ke|Bur'ianivka|Bur'janivka|Bur'yanivka|Imeni Kirova|Pervomaiske|Pervomajs'ke|Pervomays'ke|Pervomayskoye
        37528 48744 2200 Yasna Polyana|Ясна Поляна|Jasna Poljana|Yasna Poliana|Yasnaya Polyana
        37846 47696 2199 Styla|Стила|Стыла|Stila
        37081 48328 2115 Hryshyne|Гришине|Гришино|Grischino|Grishine|Grishino
        38291 47809 2076 Popova Balka|Кутейникове|Попова Балка|Kuteinikowo|Kuteinykove|Kutejnikove|Kuteynikovo|Kuteynykove
        38393 48040 2047 Serdyte|Сердите|Сердитое|Serditaya|Serdite|Serditoe|Serditoye
        38017 48556 1983 Opytne|Опитне|Opitne|Opytnoye
        37611 47296 1979 Afiny|Афіни|Зоря|Afini|Athina
        37328 47382 1968 Maloianysol|Куйбышево|Малоянисоль|Kujbyshevo|Kuybysheve|Kuybyshevo|Malaya Yanisal'|Malo-Yanisol'|Malojanisol'|Maloyanysol'|Maly Yanisal'|Malyy Yanisal'|Malyy Yanisol'
        37769 48081 1956 Spartak|Спартак
        37808 47314 1908 Chermalyk|Заможное|Чермалик|Cermalika|Cermalyk|Chermalik|Tschermalyk|Tsermalik|Tsermalok|Tsermalyk|Tsjermalyk|Zamozhnoe|Zamozhnoye
        38013 48051 1900 Imeni Stepana Bandery|Імені Леніна|Имени Степана Бандеры|Imeni Lenina|Imeni Stepana Banderi
        36980 47265 1876 Temriuk|Старченкове|Старченково|Темрюк|Starchenkove|Starchenkovo|Temriouk|Temrjuk|Temryouk|Temryuk|Temryuk-Rossiyskiy
        37467 47050 1838 Pokrovske|Іллічівське|Ильичовское|Покровське|Il'ichevskoye|Il'ichovskoe|Il'ichovskoye|Illichivs'ke|Peschany|Peschanyy
        37310 48084 1745 Tsukuryne|Цукурине|Цукурино|Cukurine|Cukurino|Tsukurino
        37686 47094 1738 Vynohradne|Вайнберґ|Виноградне|Khutor Vinogradnyy|Vajnberg|Vinogradne|Vinogradnoye|Weinberg
        37917 48572 1732 Ivanivs'ke|Іванівське|Ивановское|Красное|Крещенське|Ступки|слобода Іванівка|Ivanovskoe|Iwaniwske|Iwaniwss'ke|Iwaniwssjke|Krasnoe|Krasnoye|Kreshhens'ke|Stoupki|Stoupky|Stupki|sloboda Ivanivka
        37600 47307 1718 Kalchyk|Кальчик|Kal'chik
        37913 48130 1712 Zemlianky|Землянки|Zemljanki|Zemlyanki|Zemlyanky
        36746 47978 1705 Komar|Комар
        36992 48241 1699 Udachne|Удачне|Удачное|Udachnaya|Udachnoe|Udachnoye|Udagnaya
        36939 47995 1695 Bahatyr|Багатир|Богатырь|Bagatir|Bogatyr'
        37145 48222 1654 Shevchenko|Шевченко|Imeni Shevchenko|Rudnik Imeni Shevchenko|Shevchenkovskiy Rudnik
        37961 49017 1653 Torske|Торское|Торське|Torskaya|Torskoe|Torskoye
        37734 47426 1631 Myrne|Мирне|Мирное|Mirne|Mirnoe|Mirnoye|Mirnyy
        37373 48675 1596 Serhiyivka|Сергеевка|Сергіївка|Sergeevka|Sergeyevka|Sergiivka|Serhiivka
        37542 48863 1587 Myrne|Мирне|Mirne
        37576 48703 1540 Artemivske|Артемівське
        38602 47796 1497 Biloiarivka|Белояровка|Білоярівка|Belojarovka|Beloyarovka|Bilojarivka|Biloyarivka
        38707 47729 1478 Uspenka|Успенка|Usnenskoye|Uspenskaya
        37763 48473 1466 Ivanopillya|Іванопілля|Ivanopillia|Ivanopillja|Ivanopol'skoye|Ivanopol'ye
        37561 47638 1446 Buhas|Бугас|Bugas|Maksimovka
        38595 47732 1434 Lysyche|Лисиче|Лисичье|Lisich'e|Lisich'ye|Lisichiy
        38064 48030 1423 Kholodne|Свердлове|Свердлово|Холодне|Холодное|Cholodne|Holodne|Kholodnoe|Sverdlove|Sverdlovo
        36959 48640 1419 Iverske|Іверське|Иверское|Новоселівка|Петрищеве|Самойлівка|Iverskoe|Iverskoye|Novoselivka|Petrishheve|Samojlivka
        38199 48060 1409 Hirne|Гірне|Gornoye
        37945 47315 1407 Prymorske|Приморское|Приморське|Primors'ke|Primorskoe|Primorskoye
        37926 48356 1404 Pivdenne|Ленінське|Південне|Lenins'ke|Leninskoye
        37695 49070 1397 Novoselivka|Новоселовка|Novoselovka
        37393 46956 1356 Melekyne|Мелекине|Мелекино|Мелекіне|Byelosarai|Melekine|Melekino|Milyenko
        37625 48753 1350 Chechnya|Чечня|Chechnia|Chechnja
        38143 48624 1333 Pokrovske|Покровское|Покровське|Pokrovskoe|Pokrovskoye
        38087 47944 1333 Hruzko-Zorianske|Грузько-Зорянське|Gruz'ko-Zorjans'ke|Gruzsko-Zaryanskiy|Gruzsko-Zoryanskoye|Hruz'ko-Zoryans'ke
        38146 48712 1330 Yakovlivka|Яковлівка|Jakovlivka|Yakovlevka
        37550 48818 1325 Sukhanivka|Андреевка|Андріївка|Суханівка|Andreevka|Andreyevka|Andriivka|Andriyivka
        38292 47825 1298 Metalist|Металіст|Metallist
        37401 47479 1296 Khlibodarivka|Хлебодаровка|Хлібодарівка|Khlebodarovka|Khlyebodarovka
        37620 48947 1286 Maiaky|Маяки|Majaki|Mayaki|Mayaky
        37115 48398 1286 Svitle|Світле|Svetloye
        38246 48757 1278 Berestove|Берестове|Біркенфельд|Ной-Ніколайфельд|Berestovaya|Berestovoye|Berestowe|Birkenfel'd|Neu-Nikolaifeld|Noi-Nikolaifeld|Noj-Nikolajfel'd|Noy-Nikolayfeld
        37419 47700 1263 Blahodatne|Благодатне|Благодатни|Благодатное|Blagodatne|Blagodatni|Blagodatnoe|Blagodatnoye
        38059 48016 1245 Vuhliar|Вугляр|Ugol'shchik|Vugljar|Vuglyar|Vuhlyar
        38188 48004 1240 Zolotarivka|Золотарёвка|Золотарівка|Solotariwka|Zolotarevka|Zolotarjovka|Zolotaryovka|Zolotorevka
        37927 47233 1235 Khreshchatytske|Балка Волошська|Краснаармейскае|Красноармейское|Красноармійське|Крещатицкое|Храшчацікае|Хрещатицьке|Balka Voloshs'ka|Chrescatyc'ke|Chreschatyzke|Chreschtschatyzke|Chresjtsjqtytske|H'restsatske|Hrestsatotske|Khrashchacikae|Khrechtchatyts'ke|Khreshchatskoye|Khreshhatic'ke|Krasnaarmejskae|Krasnoarmejskoe|Krasnoarmeyskoe|Krasnoarmeyskoye|Krasnoarmiiske|Krasnoarmijs'ke|Krasnoarmiyske|Kreshhatickoe|Kreshhatickoe / Krasnoarmejskoe
        37818 47098 1180 Shyrokyne|Широкине|Широкино|Shirokine|Shirokino|Shirokinskiy|Shyrokine
        38029 47965 1180 Maiak|Маяк|Majak|Mayak
        38071 48527 1162 Zaitseve|Зайцеве|Зайцево|Zajceve|Zajcevo|Zaytseve|Zaytsevo
        37233 47170 1160 Malynivka|Малинівка|Malinivka|Malinovka
        37973 48274 1154 Ozeryanivka|Озерянівка|Ozerianivka|Ozerjanivka|Ozernyy|Ozeryanovka
        37492 48702 1140 Maryivka|Мар'ївка|Mar'ivka|Mar'yevka
        37663 48494 1124 Illinivka|Іллінівка|Ілліча|Ильиновка|Ильича|Il'icha|Il'inovka|Illicha|Illiniwka
        38135 48920 1111 Serebrianka|Серебрянка|Serebrjanka|Serebryanka
        38338 47760 1102 Kopani|Войковский|Войковський|Капаны|Керамзавода имени Войкова|Копани|Копаны|Копані|Kapany|Keramzavoda imeni Vojkova|Kopany|Tsybulyanovka|Voikovskyi|Vojkovs'kij|Voykovs'kyy|Voykovskiy|Woikowski|Wojkowskyj
        36940 47710 1100 Kermenchyk|Керменчик|Октябрське|Kermenchik|Kermencyk|Kermentchyk|Kermentschyk|Oktiabrske|Oktjabrs'ke|Oktyab'skiy|Oktyabr'skiy|Oktyabr'skoye
        37615 48676 1100 Novoselivka|Василівка|Новоселівка|Vasilivka|Vasylivka
        37479 47334 1092 Kremenivka|Кременевка|Кременівка|Cherdakla|Cherdakly|Kremenevka
        37381 47639 1088 Valeryanivka|Валерьяновка|Валер'янівка|Valer'janivka|Valer'janovka|Valer'yanovka|Valerianivka
        37049 48421 1084 Dobropillia|Добропілля|Dobropillja|Dobropillya|Dobropol'ye
        37170 47165 1077 Svyato-Pokrovske|Бойове|Свято-Покровське|Boiove|Bojove|Boyevoye|Boyove|Sviato-Pokrovske|Svjato-Pokrovs'ke
        37508 48722 1070 Kondytsioner|Кондиціонер|Kondicioner
        37949 48601 1054 Khromove|Артемовское|Артемівське|Хромове|Хромово|Artemivs'ke|Artemovskoe|Artyomovskoe|Chromowe|Khromovo
        37287 48617 1044 Andriyivka|Андріївка|Andreyevka|Andriivka
        37460 48574 1043 Rayske|Райське|Raiske|Rajs'ke|Rayskiy|Rayskoye
        37390 47236 1040 Topolyne|Тополине|Ivanchenkovo|Topoline|Topolinoye
        37129 48251 1037 Zvirove|Зверево|Звірове|Swirowe|Zverev|Zverevo
        37721 49091 1035 Shandryholove|Шандриголове|Шандриголово|Shandrigolove|Shandrigolovo
        38543 48109 1025 Kulykivske|Куликівське|Московське|Kulikivs'ke|Moskovs'ke|Moskovskoye
        37230 48309 1025 Svitle|Світле
        36914 48442 1018 Kryvorizhzhya|Криворіжжя|Krivorizhzhja|Krivorozh'ye|Kryvorizhzhia
        37558 48724 1010 Petrivka|Петрівка
        37783 48387 1009 Novospaske|Новоспаске|Новоспасское|Новоспаське|Петровка|Петрівка|Novospasskoe|Nowospaske|Petrivka|Petrovka
        37789 47764 1008 Sarabash|Комунарівка|Сарабаш|Kommunarovka|Komunarivka|Sarabas|Sarabasch|Sarabash / Kommunarovka|Ssarabasch|Stalinskiy|Stalinskoye
        38232 47957 1001 Shyroke|Широке|Широки|Chyroke|Schyroke|Shiroke|Shiroki|Shirokoye|Siroke|Sirokoe|Sjyroke
        38649 48147 1000 Hrabove|Грабове|Grabove|Grabovka|Grabovo|Gravovo|Gribovka
        37040 48001 980 Kostiantynopil|Константинополь|Костянтинопіль|Konstantinopol'|Kostjantinopil'|Kostyantynopil'
        38200 48250 979 Krasnyy Oktyabr'|Красний Октябр|Krasnij Oktjabr|Rudnik Krasnyy Oktyabr'
        38281 47983 975 Shakhtne|Шахтне|Шахтное|Sahtne|Schachtne|Shakhtnoe|Shakhtnoye|Skosyrskaya
        37827 48090 969 Yakovlivka|Яковлівка|Jakovlivka|Yakovlevka|Yakozlevka
        38212 47458 969 Kuznetsovo-Mykhailivka|Кузнецово-Михайловка|Кузнецово-Михайлівка|Kuznecovo-Mikhajlivka|Kuznecovo-Mikhajlovka|Kuznetsova-Kardizhskaya|Kuznetsovo-Mikhaylovka|Kuznetsovo-Mykhaylivka
        37387 48754 962 Dmytrivka|Дмитрівка|Dmitrivka
        37225 47706 961 Yehorivka|Єгорівка|Егоровка|Egorivka|Egorovka|Ehorivka|Yegorovka
        36819 47751 952 Urozhaine|Урожайне|Urozhajne|Urozhayne|Urozhaynoye
        38336 47922 951 Stepano-Krynka|Степано-Кринка|Степано-Крынка|Stepano-Krinka|Stepanovka
        37373 47153 948 Pryazovske|Приазовське|Priazovs'ke|Priazovskoye
        38271 47968 938 Troitsko-Khartsyzk|Троицко-Харцызск|Троїцько-Харцизьк|Khartsyzsk|Troic'ko-Kharciz'k|Troicko-Kharcyzsk|Troito-Khartsyzsk|Troitsko-Khartsyzsk|Troitsko-Khartsyzskaya|Troyits'ko-Khartsyz'k
        37157 47315 935 Novokrasnivka|Новокраснівка|Novaya Krasnovka|Novokrasnovka
        37548 48712 930 Partyzanskyi|Новий Поштовий|Партизанський|Novij Poshtovij|Novyi Poshtovyi|Partizans'kij
        36999 47972 924 Rozlyv|Розлив|Razliv|Rozliv
        37141 47029 922 Demyanivka|Демьяновка|Демянівка|Совхоз им. Дзержинского|Dem'janovka|Demianivka (former Sovkhoz im. Dzerzhinskogo)|Demjanivka|Sovkhoz im. Dzerzhinskogo
        36653 48070 915 Zelenyi Hai|Зелений Гай|Zelenij Gaj|Zelenyy Gay|Zelenyy Hay
        37379 48492 912 Sofiyivka|Артемівка|Софиевка|Софіївка|Artemivka|Artemovka|Artyomovka|Sofievka|Sofiivka|Sofijivka|Sofijiwka|Ssofijiwka
        38112 47207 911 Oleksandrivske|Александровское|Аляксандраўскае|Олександрівське|Розы Люксембург|Розы Люксэмбург|Розі Люксембург|Aleksandrovskoe|Aleksandrovskoe / Rozy Ljuksemburg|Aljaksandrauskae|Oleksandriwske|Olekssandriwsske|Olexandriwske|Olexandriwsske|Rozi Liuksemburh|Rozi Ljuksemburg|Rozi Lyuksemburg|Rozy Ljuksehmburg|Rozy Ljuksemburg|Rozy Lyuksemburg|Rozy Lyuksemburh
        37345 46903 901 Bilosarayska Kosa|Белосарайская Коса|Білосарайська Коса|Belosarajskaja Kosa|Belosarayka|Belosarayskaya Kosa|Bilosaraiska Kosa|Bilosarajs'ka Kosa
        37350 48460 899 Shakhove|Казенно-Торсько-Олексіївське|Октябрьское|Октябрське|Шахове|Шахово|Chakhove|Kazenno-Tors'ko-Oleksiivs'ke|Oktjabr'skoe|Oktjabrs'ke|Oktyabr'skoye|Oktyabrs'ke|Oktyabrskoe|Sachove|Schachowe|Shakhovo
        38146 48082 893 Lyps'ke|Красний Октябр|Красный Октябрь|Липське|Krasnij Oktjabr|Krasnyi Oktiabr|Krasnyj Oktjabr'|Krasnyy Oktyabr|Lips'ke|Lipskoe / Krasnyj Oktjabr'
        37619 48226 890 Novobakhmutivka|Новобахмутівка
        37631 49063 880 Yarova|Ярова|Яровая|Jarova|Jarovaja|Yarovaya
        38516 47672 878 Vasylivka|Василівка|Vasil'yevka|Vasilevka|Vasilivka
        37086 47996 867 Ukaly|Укали|Ukali|Ulakli|Ulakly
        33113 48007 862 Sofiyivka|Валове|Валовое|Софіївка|Ofiyevka Geykovka|Sofiivka|Sofiyevka|Sofiyevka-Geykovka|Sofiyevo-Geykovka|Valove|Valovoe|Valovoye
        37466 48820 861 Novoselivka|Красноармейское|Красноармійське|Новоселовка|Новоселівка|Krasnoarmejskoe|Krasnoarmeysk|Krasnoarmeyskoe|Krasnoarmeyskoye|Krasnoarmijs'ke|Krasnoarmyis'ke|Novoselovka|Novosjolovka|Novosselivka|Nowoseliwka|Nowosseliwka
        37818 47177 860 Pikuzy|Комінтернове|Пікузи|Kominternove|Kominternovo|Pikuzi
        38560 47874 859 Velyke Mishkove|Вел.Мешково|Велике Мішкове|Bol'shaya Meshkova|Bol'shemeshkovo|Bol'shoye Meshkovo|Vel.Meshkovo|Velike Mishkove|Veliko-Meshkovo|Velikoye Meshkovo
        37398 47422 858 Dianivka|Диановка|Кировское|Кіровське|Dianiwka|Dianovka|Dianowka|Kirovs'ke|Kirovskoe|Kirovskoye
        38401 47638 853 Ulianivske|Ульяновское|Улянівське|Ul'janovskoe|Ul'yanovka|Ul'yanovskiy|Ul'yanovskoye|Uljanivs'ke|Ulyanivs'ke
        37227 48680 849 Starovarvarivka|Староварварівка|Starovarvarovka|Yavlenka|Yavlenskaya
        37169 47086 844 Komyshuvate|Камышеватое|Комишувате|Kamyshevatoe|Kamyshevatoye|Komishuvate|Voroshilovo
        37542 48714 840 Prokatnykiv|Прокатників|Prokatnikiv
        36793 47753 839 Staromaiorske|Старомайорское|Старомайорське|Mayorskoye|Staromajors'ke|Staromajorskoe|Staromayors'ke|Staromayorskoye|Staroye Mayorskoye
        37957 48470 821 Kurdyumivka|Курдюмовка|Курдюмівка|Kurdiumivka|Kurdjumivka|Kurdjumovka|Kurdyumovka
        37555 47243 817 Makedonivka|Жовтневое|Македонівка|Makedonovka|Zhovtnevo|Zhovtnevoe|Zhovtnevoye
        37753 47211 813 Hnutove|Гнутове|Gnutove
        37832 49048 803 Stavky|Ставки|Stavki
        37854 48699 800 Minkivka|Міньківка|Min'kovka
        38010 47852 797 Horbachevo-Mykhailivka|Горбачево-Михайловка|Горбачево-Михайлівка|Gorbacevo-Mihajlivka|Gorbacevo-Mihaylivka|Gorbachevo|Gorbachevo-Mikhajlivka|Gorbachevo-Mikhajlovka|Gorbachevo-Mikhaylovka|Horbacevo-Mihajlivka|Horbacevo-Mychajlivka|Horbachevo-Mykhaylivka|Horbatjevo-Mychajlivka|Horbatschewo-Mychajliwka
        37507 49016 794 Bohorodychne|Богородичне|Bogorodichne|Bogorodichnoye
        37040 47104 788 Starodubivka|Стародубовка|Стародубівка|Starodubovka
        37668 47148 778 Kalynivka|Калинівка|Kalinivka|Kalinovka
        38344 47829 772 Yelyzaveto-Mykolaivka|Єлизавета-Миколаївка|Єлизавето-Миколаївка|Elizaveta-Mikolaivka|Elizaveto-Mikolaivka|Kopani-Nikolajewka|Nikolaevka|Nikolayevka|Yelizaveto-Nikolayevka|Yelyzaveta-Mykolaivka|Yelyzaveto-Mykolayivka
        38132 48086 766 Velyke Orikhove|Велике Оріхове|Bol'shoye Orekhovo|Orekhovo|Velike Orikhove|Velikoye Orekhovo
        37961 49092 764 Terny|Терны
        37722 48097 755 Opytne|Опитне|Opitne|Opytnoye
        37022 48732 746 Zoloti Prudy|Золотые Пруды|Золоті Пруди|Andreyevka|Soloti Prudy|Zoloti Prudi|Zolotie Prudi|Zolotye Prudy|Zolotyye Prudy
        38048 47872 737 Serbine|Сербіне
        37753 47128 718 Lebedynske|Лебединське|Lebedins'ke|Lebedinskoye|Lebedinyy
        37533 47297 708 Kasyanivka|Касьяновка|Касянівка|Kas'janovka|Kas'yanovka|Kasianivka|Kasjanivka
        38232 47762 704 Klenivka|Кленівка|Klenovka
        37144 48261 698 Leontovychi|Леонтовичі|Перше Травня|Leontovichi|Pershe Travnia|Pershe Travnja|Pershe Travnya
        37629 49155 696 Koroviy Yar|Коровій Яр|Korovii Yar|Korovij Jar|Korovin Yar
        38084 47862 696 Byriuky|Бирюки|Birjuki|Biryuki|Biryukov|Byryuky
        38068 47867 696 Nyzhni Byriuky|Нижні Бирюки|Ніжний Бирюки|Nizhni Birjuki|Nizhnij Birjuki|Nizhnyi Byriuky|Nizhnyy Byryuky
        37296 48833 694 Prylisne|Прелесне|Прелестне|Прелестное|Прилісне|Bantyshevo|Prelesne|Prelestne|Prelestnoe|Prelestnoye|Prilisne
        37680 48653 685 Bilokuzmynivka|Білокузьминівка|Belokuz'minovka|Bilokuz'minivka
        37447 47106 684 Berdyanske|Бердянське|Berdianske|Berdjans'ke|Berdyanskiye Khutora|Berdyanskoye
        38370 48331 679 Debal'tsivs'ke|Дебальцевское|Дебальцівське|Коммуна|Комуна|Debal'cevskoe|Debal'civs'ke|Debal'ziwsske|Debalziwske|Kommuna|Komuna
        38281 48196 677 Druzhne|Божківка|Дружне|Bozhkivka|Bozhkovka|Druzhnoye
        37349 48439 675 Volodymyrivka|Володимирівка|Vladimirovka|Volodimirivka
        37756 48419 670 Katerynivka|Катеринівка|Katerinivka|Yekaterinovka
        36983 47140 660 Zakharivka|Захаровка|Захарівка|Zakhar'yevka|Zakharovka|Zamar'yevka
        38034 48718 660 Sil|Соль|Сіль|Sol'
        36590 48049 655 Andriyivka-Klevtsove|Іскра|Андріївка|Андріївка-Клевцове|Искра|Andreyevka|Andriivka|Andriivka-Klevcove|Andriivka-Klevtsove|Andriyivka
        37119 48621 652 Vesela Hora|Весела Гора|Vesela Gora|Veselaya Gora
        37898 48770 645 Nykyforivka|Никифорівка|Makogonovka|Nikiforivka|Nikiforovka
        37798 48576 644 Mykolayivka|Білогір'я Грузька|Миколаївка|Николаївка|Belogor'e Gruzskoe|Bilogir'ja Gruz'ka|Bilohiria Hruzka|Bilohirya Hruzka|Mikolaivka|Mykolaiivka|Mykolaivka|Nikolaivka|Nikolayevka
        38022 48663 635 Krasna Hora|Красна Гора|Krasna Gora|Krasnaya Gora
        38390 47677 633 Novoivanivka|Новоіванівка|Novaya Ivanovka|Novoivanovka
        38638 47872 632 Artemivka|Артемівка|Artemovka
        38582 47827 629 Karpovo-Nadezhdynka|Карпово-Надеждинка|Karpova|Karpovka|Karpovo|Karpovo-Nadezhdinka|Nadezhny|Nadezhnyy
        37651 48297 627 Kalynove|Калинове|Kalinove|Kalinovo
        37189 48049 626 Sontsivka|Красне|Сонцівка|Krasne|Krasnoye|Santsovka|Solntsevka|Soncivka|Soncovka|Sontsovka
        37781 47260 624 Pavlopil|Павлополь|Павлопіль|Pavlopol'
        37041 48137 620 Novoyelyzavetivka|Новоєлизаветівка|Novo-Yelizovetovka|Novoelizavetivka|Novoielyzavetivka|Novoyelizavetovka
        38109 47905 614 Hruzko-Lomivka|Грузско-Ломовка|Грузько-Ломівка|Gruz'ko-Lomivka|Gruzsko-Lomovka|Gruzsko-Lomovskiy|Kiselevka
        38042 48920 613 Dronivka|Дронівка|Dranovka|Dronovka
        37199 47252 609 Berhtal|Бергталь|Республіка|Bergtal'|Respublika|Respublikanskoye
        38138 47835 606 Mykhailivka|Михайлівка|Mikhajlivka|Mykhaylivka
        37591 49036 602 Tetyanivka|Тетянівка|Tat'yanovka|Tetianivka|Tetjanivka
        38627 47785 602 Nyzhnokrynske|Нижньокринське|Nizhn'okrins'ke|Nizhnekrinskoye|Nizhnekrymskoye
        38056 48051 598 Kolosnykove|Колосникове|Kolosnikove|Kolosnikovo
        37971 47852 597 Prydorozhnye|Придорожнє|Pridorozhne|Pridorozhnoye|Prydorozhnie
        37987 48836 593 Riznykivka|Різниківка|Reznikovka|Riznikivka
        38494 47700 593 Mokroielanchyk|Мокроеланчик|Мокроєланчик|Mokroelanchik|Mokroyelanchik|Mokroyelanchyk|Mokry Jelan|Mokry Yelanchik|Mokryy Yelanchik
        37240 48341 592 Krasnyi Lyman|Красний Лиман|Червоний Лиман|Chervonij Liman|Krasnij Liman|Krasnyy Lyman
        37086 47669 590 Yevhenivka|Євгенівка|Евгеновка|Evgenivka|Evgenovka|Yevgen'yevka|Yevgenivka|Yevgenovka
        36707 47988 587 Myrne|Карла Маркса|Марксфельд|Маріанополь|Марієнполь|Марієнталь|Мирне|Мирное|Imeni Karla Marksa|Karla Marksa|Karlo-Marksa|Marianopol'|Marienpol'|Mariental'|Markfel'd|Marksfel'd|Mirne|Mirnoe
        37719 48610 585 Virolyubivka|Віролюбівка|Verolyubovka|Viroliubivka|Viroljubivka
        36623 47827 578 Zelene Pole|Зелене Поле|Yashnikovo|Zelenoye Pole
        37465 47458 577 Kalynove|Калинино|Калинове|Калиново|Калиновое|Калініне|Kalinine|Kalinino|Kalinove|Kalinovo|Kalinovoe|Kalynowe
        38175 47945 575 Zelene|Зелене|Yekaterinovka|Zelenoye
        38156 47902 574 Hrabske|Грабьске|Grab'ske|Grabskoye
        38253 47255 573 Samiilove|Самійлове|Samijlove|Samiylove|Samoylov|Samoylovo
        37448 47093 572 Ahrobaza|Агробаза|Agrobaza
        37725 48064 569 Vesele|Веселе|Veseloye
        38809 47979 562 Pobyeda|Побэда|Побєда|Pobeda|Pobehda|Pobieda|Removskiye Rudniki
        38147 48162 561 Verkhnia Krynka|Верхня Кринка|Verkhnja Krinka|Verkhnya Krynka|Verkhnyaya Krynka
        37014 48106 561 Sribne|Срібне|Imeni Molotova|Molotovo|Serebryanyy|Sribnoye
        37432 48995 557 Dolyna|Гола Долина|Долина|Dolina|Gola Dolina|Golaya Dolina|Hola Dolyna
        37403 47992 557 Hostre|Гостре|Гострий|Gostre|Gostrij|Hostryi|Ostroye
        38057 47945 553 Vysoke|Високе|Высоки|Visoke|Visokoe|Vysoki|Vysokoye|Vyssoke|Wyssoke
        37108 48382 552 Shevchenko|Шевченко|Imeni Shevchenko|Khutor Shevchenko
        37180 48450 549 Novyi Donbas|Новий Донбас|Novij Donbas|Novyy Donbas|Novyy-Donbass
        37469 48699 540 Horodeshchyne|Городещине|Gorodeshchina|Gorodeshhine
        37590 48633 538 Druzhkivske|Дружківське|Червонозоряне|Chervonozorjane|Chervonozoryane
        36838 47882 534 Novyi Komar|Нов.Комар|Новий Комар|Nov.Komar|Novij Komar|Novy Komar|Novyy Komar
        36644 47955 532 Voskresenka|Воскресенка
        36694 48011 532 Piddubne|Піддубне|Poddubnoye|Poddubnyy
        37453 48641 529 Komyshuvakha|Комишуваха|Komishuvakha
        37494 47791 525 Solodke|Солодке|Sladkoye
        38421 47837 522 Rodnyky|Родники|Rodniki
        38231 47921 515 Vynohradne|Виноградне|Vinogradne|Vinogradnoye
        37579 48693 510 KPD
        38291 47846 508 Bondarevske|Бондаревське|Вондаревське|Vondarevs'ke
        37020 48200 507 Uspenivka|Успенівка|Uspenovka
        37812 47175 507 Pikuzy|Коминтерново|Комінтернове|Пикузы|Пікузи|Kominternove|Kominternovo|Pikouzy|Pikusy|Pikuzi|Pikuzo|Pikuzy / Kominternovo
        38078 48812 0 Zvanivka|Звановка|Званівка|Swaniwka|Zvanovka|Zvonovka
        37524 49180 0 Yats'kivka|Yatskovka|Yatskovo
        36827 47697 0 Staromlynivka|Старомлинівка|Старомлыновка|Staro-Kermentschik|Staromlinivka|Staromlinovka|Staromlynovka|Stary-Kermenchik|Staryy Kermenchik
        37903 48874 0 Kryva Luka|Крива Лука|Kriva Luka|Krivaya Luka
        = UA-18
        28679 50262 261624 Zhytomyr|Житомир|Житомиръ|Жытомир|Жытомір|Jitomir|Jytomyr|Schytomyr|Shitomir|Zhitomir|Zhitomiru|Zhytomir|Zitomir|Zitomiria|Zjytomyr|Zotomor|Zsitomir|Zytomierz|Zytomyr|Zytomyras
        28610 50277 147324 Bohuniya|Богунський|Богунський район|Богунія|Bogunija|Boguniya|Boguns'kij|Boguns'kij rajon|Bohunia|Bohuniia|Bohunskyi|Bohunskyi District|Bohunskyi rayon|Vrangelevka
        28700 50245 114034 Korolyov|Корольовський район|Korol'ovs'kij rajon|Koroliov|Koroliovskyi|Koroliovskyi raion|Korolyovskyi|Korolyovskyi District|Korolyovskyi rayon
        28582 49894 73046 Berdychiv|Бердичев|Бердичив|Бердичів|Бэрдычыў|Behrdychyu|Berdicev|Berdichen|Berdichev|Berdichiv|Berdiciv|Berdiciva|Berditschew|Berdyciv|Berdycivas|Berdyciw|Berdyczow|Berdytchiv|Berdytjiv|Berdytschiw|Berdytsiv|Berdytsjiv
        28639 50951 61496 Korosten|Іскоростень|Карасьцень|Корастэнь|Корасцень|Корасьцень|Коростень|Corosten|Corostenia|Iscorosten|Iskorosten|Iskorostenum|Iszkoroszteny|Karas'cen'|Koras'cen'|Korastehn'|Korostena|Korostenis|Korostenj|Koroszteny
        27609 50591 55925 Zvyahel|Звягель|Новоград-Волинський|Новоград-Волынский|Novograd Volynski|Novograd-Volins'kij|Novograd-Volynsk|Novograd-Volynskij|Novograd-Volynskiy|Novohrad-Volinski|Novohrad-Volyns'kyy|Novohrad-Volynskyi|Nowograd Wolynsk|Nowogrod Wolynski|Nowohrad-Wolynskyj|Swjahel|Zvagel|Zviahel|Zvjagel|Zvjahel|Zvjahelj|Zvyagel'|Zvydgel|Zwiahel|Zwiahl
        29242 50768 25172 Malyn|Малин|Malin|Malina|Malynas
        29058 50317 24129 Korostyshiv|Карастышаў|Карастышыў|Коростишів|Коростышев|Karastyshau|Karastyshyu|Korostishiv|Korostisiv|Korostychev|Korostychiv|Korostyschew|Korostyschiw|Korostyshev|Korostyszow
        28802 51327 15332 Ovruch|Аўруч|Беручій|Вручай|Вручев|Збручий|Овруч|Овруче|Овручов|Овручій|Оўруч|Уручій|Auruch|Beruchij|Beruchiy|Ouruc|Ouruch|Ovroetsj|Ovroutch|Ovruc|Ovruca|Ovrucas|Ovruche|Ovruchij|Ovruchiy|Ovruchov|Ovruci|Ovrucs|Ovrutj|Ovruts|Ovrutsj|Owruc|Owrucz|Owrutsch|Uruchij|Uruchiy|Vruchaj|Vruchay|Vruchev|Vruchy|Zbruchij|Zbruchyi
        29230 50496 15252 Radomyshl|Радомишль|Радомышль|Radomishl|Radomysl
        27662 50297 11161 Baranivka|Баранаўка|Барановка|Баранівка|Бараніўка|Baranauka|Baraniuka|Baranivke|Baraniwka|Baranovka|Baranowka
        27652 51225 10032 Olevsk|Олевск|Олевськ
        28667 50454 9214 Cherniakhiv|Черняхов|Черняхів|Chernjakhiv|Chernjakhov|Chernyakhiv|Chernyakhov
        29019 50019 8458 Andrushivka|Андрушёвка|Андрушівка|Andruschowka|Andrushevka|Andrushjovka|Andrushovka
        28445 50595 7337 Khoroshiv|Володарск-Волынский|Горошки|Хорашыў|Хорошев|Хорошов|Хорошів|Choroschiw|Chorosiv|Goroshki|Horoshky|Horosiv|Khorashyu|Khoroshev|Khoroshov|Volodarsk-Volinskii|Volodarsk-Volynskij|Volodarsk-Volynskyi|Wolodarsk Wolynski
        27931 50147 7318 Romaniv|Романів|Dsershinsk|Dzerzhinsk|Dzerzhyns'k|Romanov
        28721 50753 6346 Irshansk|Іршанськ
        27802 50872 6162 Yemilchyne|Ємільчине|Емильчино|Ямільчынэ|Emil'chine|Emil'chino|Emilchin|Emilczyn|Iemiltchyne|Jamil'chyneh|Jemiltschyne|Yelmicheno|Yemil'chino|Yemilcine
        29453 49953 6109 Popilnia|Попельня|Попільня|Popel'nja|Popel'nya|Popil'nja
        28734 50178 5777 Ozerne|Азэрнэ|Озерне|Озерни|Озёрное|Azehrneh|Oserne|Ozerni|Ozernoye|Ozjornoe|Ozyornoe
        28632 50691 5494 Nova Borova|Нава Барава|Нова Борова|Новая Боровая|Нови Борови|Bobryk Nowy|Nava Barava|Novaja Borovaja|Novaya Borovaya|Novaya Borovaya Rudnya|Novi Borovi|Nowa Borowa|Yangi Borova
        28121 50053 5448 Chudniv|Чуднов|Чуднів|Chudnov|Cudniv|Tschudnow
        28692 50207 5240 Novohuivynske|Новогуйвинське|Novogujvins'ke|Novoguyvinskoye|Novohuyvyns'ke
        27314 50807 5238 Horodnytsia|Гарадныця|Городница|Городниця|Chorontnitsia|Garadnycja|Gorodnica|Gorodnicja|Gorodnitsa|Horodnica|Horodnicja|Horodnitea|Horodnycja|Horodnytsya|Horodnyzja
        28270 50467 5141 Pulyny|Пулини|Пулины|Пулыны|Червоноармейск|Червоноармійськ|Cervonoarmiisk|Chervonnoarmeysk|Chervonoarmejsk|Chervonoarmeysk|Chervonoarmiisk|Chervonoarmijs'k|Chervonoarmiys'k|Poulini|Poulyny|Pulin|Pulini|Puliny
        29219 49722 4993 Ruzhyn|Ружин|Rushin|Ruzhin
        29520 50282 4707 Brusyliv|Брусилов|Брусилів|Brusiliv|Brusilov|Brussilow
        28399 51079 4561 Luhyny|Лугини|Lugini|Luginy
        28608 49934 4175 Hryshkivtsi|Гришковцы|Гришківці|Грышкіўці|Grishkivci|Grishkivtsi|Grishkovcy|Grishkovtsy|Griskivci|Griskivtsi|Gryshkiuci|Hriskivti|Hrychkivtsi|Hryschkiwzi|Hryskivci|Hryszkowce
        27988 50371 4147 Dovbysh|Довбиш|Довбыш|Доўбыш|Dolbysz|Doubysh|Dovbis|Dovbish|Dovbych|Dovbys|Dowbysch|Markhlevsk
        28055 51115 3251 Novi Bilokorovychi|Новые Белокоровичи|Нові Білокоровичі|Novi Bilokorovichi|Novye Belokorovichi|Novyye Belokorovichi|Novyye Belorovichi
        28216 49861 2937 Ivanopil|Іванопіль|Иванополь|Янушполь|Янушпіль|Ivanopol|Ivanpol'|Iwanopil|Januschpol|Janushpil'|Janushpol'|Januszpul|Yanushpil'|Yanushpol'
        29083 51203 2907 Narodychi|Народичи|Народичі|Народычы|Bolshie Narodichi|Narodichi|Narodici|Naroditschi|Narodychy|Narodyci|Narodycze|Narodytchi|Narodytschi|Narodytsi
        29461 50595 2801 Horodok|Городок|Gorodok
        28871 49962 2763 Chervone|Червоне|Червони|Червоное|Чэрвонэ|Cervone|Chehrvoneh|Chervoni|Chervonnoye|Chervonoe|Chervonoye|Czerwone|Tchervone|Tjervone|Tscherwone
        28778 50280 2726 Hlybochytsya|Глибочиця|Glibochicja|Glubochitsa|Hlybochytsia|Vatskov
        29227 50756 2600 Mikrorayon Fabryky Banknotnoho Paperu|Банкнотка|Мікрорайон Фабрики Банкнотного Паперу|Banknotka|Mikrorajon Fabriki Banknotnogo Paperu
        28016 51107 2520 Bilokorovychi|Белокоровичи|Білокоровичі|Belokorovich|Belokorovichi|Bilokorovichi
        28567 50236 2498 Teterivka|Тетерівка
        28303 50900 2406 Horshchyk|Горщик|Gorshchik|Gorshhik
        27840 50416 2355 Kamyanyi Brid|Каменный Брод|Кам'яний Брід|Кам'яны Брыд|Kam'ianyi Brid|Kam'janij Brid|Kam'jany Bryd|Kameanii Brid|Kamenny Brod|Kamennyj Brod|Kamennyy Brod|Kamienny Brod|Kamjani Brid|Kamjanyj Brid|Kamyaniy Brid|Kamyanyy Brid
        27751 49923 2351 Liubar|Любар|Ljubar|Lubar|Lyubar
        28871 51393 2350 Kvartsytne|Кварцитне|Першотравневе|Першотравневи|Першотравневое|Пэршатраўнэвэ|Kvarcitne|Pehrshatraunehveh|Perchotravneve|Perschotrawnewe|Pershotravneve|Pershotravnevi|Pershotravnevoe|Pershotravnevoye|Persjotravneve|Persotravneve|Perszotrawnewe|Perxotravneve
        28296 49945 2192 Vakulenchuk|Вакуленчук|Вакулэнчук|Vakoulentchouk|Vakulehnchuk|Vakulenciuk|Vakulencuk|Wakulenczuk|Wakulentschuk
        28295 49982 2152 Velyki Korovyntsi|Великі Коровинці|Bol'shiye Korovintsy|Veliki Korovinci|Velikiye Korovintsy
        28212 50917 2027 Ivanopil|Іванопіль|Ivanopol'
        29539 50097 1974 Kornyn|Корнин|Kornin
        27983 50293 1911 Bykivka|Биківка|Bikivka|Bykovka
        28825 50471 1785 Holovyne|Галавынэ|Головине|Головино|Galavyneh|Golovin|Golovine|Golovino|Holovine|Holowin|Holowyne
        28955 50830 1770 Chopovychi|Чаповычы|Чоповичи|Чоповичі|Chapovichi|Chapovychy|Chepovichi|Chopovich|Chopovichi|Ciopovici|Copovici|Copovyci|Czopowyczi|Tchopovytchi|Tschopowytschi
        28349 51379 1725 Slovechne|Славэчнэ|Словечне|Словечно|Slavechno|Slavehchneh|Slovechno|Slovecine|Slovecne|Slovetsjne|Slovetsne|Sloweczne|Slowetschne
        27688 50258 1693 Polianka|Палянка|Полянка|Paljanka|Polanka|Poleanka|Poljanka|Polyanka|Polyanki
        27737 49926 1658 Staryi Liubar|Старий Любар|Starij Ljubar|Staryy Lyubar
        29405 50631 1538 Vyshevychi|Вишевичі|Vishevichi|Vyshevichi
        29455 49867 1437 Pavoloch|Павалач|Паволоч|Паволочь|Поволоч|Поволочь|Pavalach|Pavoloc|Pavoloci|Pavoloh|Pavolots|Pavolotsj|Pawolocz|Povoloch
        27585 50614 1344 Natalivka|Наталівка|Hatalivka|Natal'yevka
        28469 50862 1323 Ushomyr|Ушеськ|Ушомир|Ушомыр|Uschomyr|Ushes'k|Ushomir|Usomir|Usomyr|Uszomierz
        29223 50416 1170 Stavky|Леніне|Ставки|Imeni Lenina|Lenine|Lenino|Stavki
        28404 50214 1164 Denyshi|Дениші|Деныши|Denishi
        29317 49650 1109 Topory|Топори|Топоры|Topori
        29470 50640 1029 Bila Krynytsia|Біла Криниця|Belaya Krinitsa|Bila Krinica|Bila Krinicja|Bila Krynytsya
        29061 49843 1005 Chornorudka|Чернорудка|Чорнорудка|Chernorudka
        29198 49931 961 Brovky Pershi|Бровки|Бровки Первые|Бровки Перші|Brovki|Brovki Pershi|Brovki Pervye|Brovki Pervyye
        28478 50021 932 Slobodyshche|Слободище|Slobodishche|Slobodishhe
        29191 49652 926 Zarudyntsi|Зарудинцы|Zarudincy
        27784 49943 922 Yurivka|Юрівка|Jurivka|Yurovka
        28538 50904 884 Poliske|Поліське|Mogil'na|Mogil'no|Polesskoye
        28694 49890 879 Velyki Nyzghirtsi|Великие Низгорцы|Великие Низгурцы|Великі Низгірці|Низгурцы Великие|Bol'shiye Nizgortsy|Nizgurcy Velikie|Veliki Nizgirci|Velikie Nizgorcy|Velikie Nizgurcy|Velikiye Nizhgurtsy|Velyki Nyzhirtsi
        29161 49681 822 Golubivka|Голубовка|Golubovka
        29062 49691 799 Derhanivka|Дергановка|Дерганівка|Derganivka|Derganovka|Drganovka
        27886 50734 793 Andriievychi|Андреевичи|Андрієвичі|Andreevichi|Andrejowicze|Andreyevichi|Andrievichi|Andrievici|Andriievytchi|Andrijewytschi|Andriyevychi|Andrzejowicze
        28042 51069 792 Buchmany|Бучмани|Бучманы|Boutchmany|Buchmani|Bucimani|Bucmani|Bucmany|Buczmany|Butschmany
        28742 50224 778 Sloboda-Selets|Слобода-Селець|Sloboda-Selec'
        29529 50151 738 Lysivka|Лисовка|Лисівка|Лысовка|Lisivka|Lisovka|Lysovka
        29210 50831 728 Pyrizhky|Пиріжки|Pirizhki|Pirozhki|Piruzhki
        27833 51361 721 Yurove|Юрове|Jurove|Yurovo
        29113 50115 678 Stepok|Степок
        28781 50934 665 Novaky|Новаки|Novaki
        28948 50477 630 Kamyanyi Brid|Кам'яний Брід|Kam'janij Brid|Kamenny Brod|Kamennyy Brod|Kamianyi Brid|Kamyanyy Brid
        29632 49992 627 Romanivka|Романов|Романовка|Романів|Романівка|Romaniv|Romanov|Romanovka|Romanow|Romanowka
        28826 50304 625 Hadzynka|Гадзинка|Gadzinka|Gazinka
        29517 49992 609 Kvitneve|Жидовцы|Жидівці|Жовтневе|Жовтневое|Квитневое|Квітневе|Kvitnevoe|Zhidivci|Zhidovcy|Zhidovitsy|Zhovtneve|Zhovtnevoe|Zhovtnevoye
        28898 50453 605 Slobidka|Слобідка|Slobodka
        28283 50544 590 Koshelivka|Кошелівка|Koloniya Koshelevka|Koshelevka
        29268 49839 584 Bystriivka|Бистрівка|Бистріївка|Быстреевка|Быстровка|Bistriivka|Bistrivka|Bystreevka|Bystrovka
        28838 50939 580 Mala Zubivshchyna|Мала Зубівщина|Mala Zubivscyna|Mala Zubivshhina
        29527 50400 579 Stavyshche|Ставище|Stavishche|Stavishhe
        28305 50612 567 Zubrynka|Зубринка|Зубрынка|Zubrinka
        28464 51551 545 Luchanky|Лучанки|Luchanki|Luchenki
        27974 51188 531 Druzhba|Дружба|Droujba|Drujba|Druschba|Druzba|Druzjba
        27463 50547 0 Yarun|Ярунь|Iaroun|Jarun'|Jarunj
        28807 50406 0 Vysoke|Високе|Visoke|Vysoko-Ukrainskoye|Vysoko-Ukraynskoye|Vysokoye
        27625 50527 0 Stryieva|Стриєва|Strieva|Striyeva|Stryyeva
        28993 50408 0 Starosiltsi|Старосельцы|Старосільці|Starosel'cy|Starosel'tsy|Starosil'ci
        28729 50220 0 Stanyshivka|Станишівка|Stanishivka|Stanishovka
        28511 49994 0 Shvaikivka|Швайківка|Shvajkivka|Shvaykovka
        28663 49870 0 Semenivka|Семенівка|Semenovka
        27761 50577 0 Romanivka|Романівка|Romanovka
        28381 49827 0 Raihorodok|Райгородок|Rajgorodok|Raygorodok|Rayhorodok
        28975 50620 0 Potiivka|Пацііўка|Потиевка|Потіївка|Paciiuka|Potievka|Potijivka|Potijiwka|Potiyevka|Potiyivka|Potyjowka
        27316 50609 0 Pishchiv|Піщів|Pishchev|Pishchevo|Pishhiv
        28143 50019 0 Vilshanka|Вільшанка|Ol'shanka
        27697 50110 0 Myropil|Миропіль|Miropil'|Miropol'|Novy Miropol'|Novyy Miropol'
        28092 50453 0 Kurne|Курне|Kurnoye
        28053 49834 0 Krasnopil|Краснопіль|Krasnopol
        29019 50285 0 Kharytonivka|Харитонівка|Kharitonivka|Kharitonovka
        28894 51335 0 Hladkovychi|Гладковичі|Gladkovichi
        27409 50344 0 Dubrivka|Дубрівка|Dubrovka
        27619 50668 0 Chyzhivka|Чижівка|Chizhivka|Chizhovka
        28442 50315 0 Berezivka|Березівка|Berezovka
        28026 50716 0 Barashi|Бараші
        29344 49880 0 Andrushky|Андрушки|Andrushki
        = UA-21
        22295 48624 115449 Uzhhorod|Ужгарад|Ужгород|Oezjhorod|Oujhorod|Ujgorod|Ujhorod|Ujhorodo|Ujqorod|Ungvar|Ungwar|Uschgorod|Uschhorod|Uzgorod|Uzhgarad|Uzhgorod|Uzhorod|Uzhorodas|Uzhorodum|Uzjhorod
        22718 48442 85569 Mukachevo|Мукачеве|Мукачево|Moukatchevo|Mukaceve|Mukacevo|Mukacheve|Mukaczewo|Mukatschewe|Mukatschewo|Munkacevo|Munkacs|Munkatsch
        23298 48172 28424 Khust|Хуст|Khoust
        23036 48141 25317 Vynohradiv|Виноградив|Виноградов|Виноградів|Вынаградзіў|Nagyszolos|Seleusu Mare|Vinogradiv|Vinogradov|Vinohradiv|Vinohradiva|Vynagradziu|Vynohradivas|Wynohradiw
        22645 48205 23325 Berehove|Берегове|Берегово|Бэрэгавэ|Behrehgaveh|Bereg|Beregove|Beregovo|Beregszasz|Berehowe|Berehowo|Bergsass|Lampertshaza|Peregium
        22987 48547 17068 Svalyava|Свалява|Svalava|Svaleava|Svaliava|Svaljava|Swalawa|Swaljawa|Szolyva
        24203 48055 15621 Rakhiv|Рахов|Рахів|Rachiw|Rahau|Rahiv|Rakhov
        23138 48157 10385 Korolevo|Каралэва|Королево|Craihaza|Karalehva|Kiralyhaza|Korolewo|Koroljovo|Korolyovo
        23887 48175 9938 Dubove|Дубавэ|Дубове|Дубови|Дубовое|Dombo|Doubove|Dubaveh|Dubovi|Dubovoe|Dubowe
        22573 48417 9650 Velyki Luchky|Велике Лучке|Великие Лучки|Великі Лучки|Nagylucska|Velike Luchke|Veliki Luchki|Veliki Luciki|Velikie Luchki|Velikiye Luchki|Velyki Lucky|Velyki Lutsjky|Velyki Lutsky|Welyki Luczki|Welyki Lutschky
        23501 48524 9567 Mizhhirya|Межгорье|Міжгір'я|Boureni|Mezhgor'e|Mijhiria|Mizhgir'ja|OEkoermezo
        24011 47968 9255 Velykyy Bychkiv|Великий Бичків|Великий Бычков|Bocicoiu Mare|Nagybocsko|Velikij Bichkiv|Velikij Bychkov|Velykui Bytchkiv
        23041 48312 9163 Irshava|Іршава|Иршава|Ilosva|Irchava|Irsava|Irschawa|Irsjava|Irszawa
        23076 48357 9050 Ilnytsia|Ільниця|Il'nicja|Il'nitsa|Il'nytsya|Ilonca
        23572 48011 9019 Tyachiv|Тячів|Taciv|Teceu Mare|Tecso|Tiacziw|Tiatchiv|Tjachev|Tjachiv|Tjatschiw
        23874 47947 8632 Solotvyno|Солотвино|Aknaszlatina|Slatina|Solotvino|Solotwyno
        22204 48432 8626 Chop|Чоп|Ciop|Cop|Csap|Czop|Tschop
        24360 48273 8559 Yasinya|Ясиня|Ясіня|Frasin|Jasina|Jasinja|Koroesmezo|Yasinia
        23774 48007 8500 Hrushovo|Грушеве|Грушово|Grusheve|Grushevo|Grushovo|Hrusheve|Szentmihalykoertvelyes
        23486 48047 8444 Bushtyno|Буштино|Буштына|Буштыно|Bouchtyno|Buixtino|Buschtyno|Bushtino|Bushtyna|Busjtyno|Bustea|Bustin|Bustina|Bustino|Bustyahaza|Bustyno|Busztyno
        23420 48049 8243 Vyshkovo|Вишково|Вышково|Vascova|Vishkovo|Visk|Vychkovo
        23133 48314 8064 Bilky|Белка|Білки|Belka|Belki|Bil'ki|Bilke
        22461 48893 7713 Velykyy Bereznyy|Великий Березний|Великий Березный|Великый Березный|Nagyberezna|Veliki Berezni|Velikij Bereznij|Velikij Bereznyj|Velikyj Bereznyj|Velke Berezne|Velky Berezny|Velykyi Bereznyi|Welykyj Beresnyj|Wielkie Berezne
        23699 47998 7547 Teresva|Тересва|Тэрэсва|Tarackoez|Tehrehsva|Tereswa
        23833 48004 7227 Nyzhnia Apsha|Нижня Апша|Dibrova|Dibrovo|Dubrava|Nizhna Apsha|Nizhnja Apsha|Nizhnyaya Apsha|Nyzhnya Apsha
        22977 48237 6772 Velyki Komiaty|Великі Ком'яти|Magyarkomjat|Veliki Kom'jati|Velikiye Komyaty|Velyki Komyaty
        22834 48487 6762 Chynadiyovo|Чинадиево|Чинадьово|Чинадійово|Чынадзіева|Chinad'ovo|Chinadievo|Chinadijovo|Chynadiieve|Chynadzieva|Ciinadiiovo|Cinadijovo|Cinadiyovo|Cynadijovo|Czynadijowo|Szentmiklos|Tchynadiiovo|Tschynadijowo
        22477 48735 6683 Perechyn|Перечин|Perechin|Perecin|Perecseny|Pereczyn|Peretchyn
        23281 48367 6541 Dovhe|Довге|Dolga|Dolgoye|Dolha|Dovge
        23535 48057 6112 Ruske Pole|Руське Поле|Russkoye Pole|Velikoye Urmezevo
        23874 48144 5627 Kalyny|Калини|Alsokalinfalva|Kalini|Kaliny
        22389 48420 5607 Velyka Dobron|Велика Добронь|Великая Добронь|Вэлыка Добрань|Nagydobrony|Vehlyka Dobran'|Velika Dobron|Velika Dobronj|Velikaja Dobron'|Velikaya Dobron|Velka Dobron|Welyka Dobron
        23896 48058 5531 Hlybokyi Potik|Глибокий Потік|Glibokij Potik|Glubokiy Potok|Glubokyy Potik|Hlybokyy Potik
        23909 47983 5465 Serednie Vodiane|Середнэ Водяне|Середнє Водяне|Seredne Vodjane|Seredneh Vodjane|Serednye Vodyane|Sredneye Vodyanoye
        23664 48005 5423 Bedevlya|Бедевля|Bedeu|Bedevla|Bedevlia|Bedevlja|Bedewla|Bedewlja|Bedohaza
        23960 48004 5272 Verkhnye Vodyane|Верхнє Водяне|Felsoapsa|Verkhne Vodjane|Verkhneye Vodyanoye|Verkhnie Vodiane|Vizhna Apsha|Vysna Apsa
        23329 48215 5237 Iza|Іза|Иза|Isa
        23185 48711 5128 Volovets|Воловец|Воловець|OEkeoer Mezeoe|Voloc|Volovec|Wolowiec
        23821 48127 4986 Hanychi|Ганичі|Ganice|Ganichi
        23698 48426 4839 Kolochava|Колочава|Alsokalocsa|Kolocava|Koloceava|Kolotsava|Kolotschawa|Kolotsjava|Nizhni Kolochava
        22962 48165 4696 Oleshnyk|Олешник|Egresh|Oleshnik
        23621 48493 4623 Synevyr|Синевир|Alsoszinever|Sinevir|Siniyvir|Sinovir
        23149 48274 4545 Velykyi Rakovets|Великий Раковец|Великий Раковець|Nagyrakoc|Velikii Rakovet|Velikij Rakovec|Velikiy Rakovets|Velky Rakovec|Velykyj Rakovets|Velykyy Rakovets'|Welykyj Rakowez
        23178 48208 4544 Rokosovo|Рокосово|Rakasz|Rokosiv|Rokosov
        23262 48453 4508 Kushnytsia|Кушниця|Kovacsret|Kushnicja|Kushnitsa|Kushnitse|Kushnytsya|Kusnice
        22565 48381 4500 Horonda|Горонда|Ґоронда|Gorond|Goronda
        22504 48540 4336 Serednye|Середньое|Середнє|Среднее|Сэрэдне|Peretschyn|Perezindorf|Sehrehdne|Seredn'oe|Seredne|Serednie|Serednje|Srednee|Szerednye
        23221 48479 4324 Keretsky|Керецьки|Kerec'ki|Kerecke|Keretski
        23739 48076 4302 Ternovo|Тернове|Терново|Koekenyes|Ternove|Ternovoye
        23496 48183 4266 Zolotarovo|Золотареве|Золотарьово|OEtvoesfalva|Zolotareve|Zolotarevo|Zolotariovo
        23552 48235 4262 Drahovo|Драгово|Dragovo|Drahove
        22758 48469 4261 Kolchyno|Кольчино|Кольчына|Koelcseny|Kol'chino|Kol'chyna|Kolciino|Kolcino|Kolcyno|Kolczyno|Koltchyno|Koltschyno
        24111 48005 4222 Kosivska Poliana|Косівська Поляна|Kosivs'ka Poljana|Kosivs'ka Polyana|Kosovska Polyana|Kosovskaya Polyana
        23400 48122 4207 Sokyrnytsia|Сокирница|Сокирниця|Сокырниця|Seclent|Sekernice|Sokirnica|Sokirnicja|Sokirnitsa|Sokyrnicja|Sokyrnytsja|Sokyrnytsya|Sokyrnyzja|Szeklence
        22973 48138 4206 Pidvynohradiv|Підвиноградів|Pidvinogradiv|Podvinogradov
        24201 47993 4049 Kostylivka|Костилівка|Berlebash|Kostilivka|Kostilovka|Kostylevka
        24416 48274 4008 Lazeshchyna|Лазещина|Laveshchina|Lazeshchina|Lazeshhina|Loveshchina
        22992 48285 3939 Zarichchia|Заріччя|Alsokaraszlo|Zarech'ye|Zaricha|Zarichchja|Zarichchya|Zarici
        22623 48441 3853 Nove Davydkovo|Нове Давидково|Нове Давыдково|Новое Давыдково|Nove Davidkovo|Nove Davydkove|Novoe Davidkovo|Novoe Davydkovo|Novoye Davidkovo|Novoye Davydkovo|Nowe Dawydkowo|Ujdavidhaza
        23624 48055 3801 Lazy|Лази|Lazi
        23595 48113 3685 Tereblia|Теребля|Terebla|Tereblja|Tereblya
        24233 48067 3660 Lazy|Лази|Lazi
        22753 48668 3645 Poroshkovo|Порошкове|Порошково|Poroscovo|Poroshkov|Poroshkove|Poroshkovoye|Porosjkovo|Porosko|Poroskov|Poroskovo
        23384 48262 3640 Lypcha|Липча|Lipca|Lipcha|Lipcse|Lipsa|Lipse|Lipsha
        23774 48121 3617 Neresnytsia|Нересниця|Neresnicja|Neresnitsa|Neresnytsya|Nizhnya Novoselitsa|Novoselice|Novoselitsa
        23108 48356 3555 Osii|Осій|Osij|Osiy
        23712 48027 3524 Kryva|Крива|Kriva|Krivaya
        23390 48158 3508 Boroniava|Боронява|Barania|Boronjava|Boronyava
        24072 48061 3483 Kobyletska Polyana|Кабылэцька Паляна|Кобилецька Поляна|Кобылецка Поляна|Кобылецкая Поляна|Carpinis|Gyertyanliget|Kabylehc'ka Paljana|Kobilec'ka Poljana|Kobiletska Polana|Kobylecka Polana|Kobylecka Poljana|Kobyleckaja Poljana|Kobyletska Poliana|Kobyletska Poljana|Kobylezka Poljana
        23129 48193 3457 Velyka Kopanya|Велика Копаня|Velika Kopanja|Velyka Kopania
        23031 48560 3403 Nelipyno|Нелепино|Неліпино|Harsfalva|Nelepino|Nelipino|Nelipyne
        24171 47936 3400 Dilove|Ділове|Bilyy Potik|Delovoye|Feherpatak|Fejerpatak|Terebesfejerpatak|Trebusa|Trebusany|Trebusha|Trebushany
        23748 48107 3374 Vilkhivtsi|Вільхівці|Ol'khovtsy|Vil'khivci|Vilhivti
        23225 48345 3359 Pryborzhavske|Приборжавське|Priborzhavs'ke|Priborzhavskoye|Zadneye|Zadnye
        22684 48685 3340 Tur'ya Pasika|Тур'я Пасіка|Tur'ja Pasika|Turjavagas
        22591 48716 3340 Tur'i Remety|Тур' ї Ремети|Tur' i Remeti|Tur'yanremety|Tur'yi Remety
        22549 48390 3255 Strabychovo|Страбичово|Strabichevo|Strabichovo|Strabychove
        23692 48128 3215 Vilkhivtsi-Lazy|Вільхівці-Лази|Ol'khovtsy-Lazy|Vil'khivci-Lazi
        23971 48370 3199 Lopukhiv|Лопухів|Brustura|Lopuhiv|Lopukhov
        24340 48042 3155 Bohdan|Богдан|Belaya Tissa|Bila Tisa|Bogdan|Byala Tissa|Tiszabogboy|Tiszabogdany
        22882 48228 3152 Shalanky|Шаланки|Salank|Salanki|Salanko|Salanky|Shalanki|Sjalanky
        22597 48466 3145 Rakoshyno|Ракошин|Ракошино|Beregrakos|Rakoshin|Rakoshino|Rakoshyn|Rakosin|Rakosino|Rakosjyno|Rakosyno|Rakoszyno
        22839 48110 3136 Vylok|Вилок|Tiszaujlak|Uileacu Tisei|Vilok
        23208 48262 3127 Malyi Rakovets|Малий Раковець|Malij Rakovec'|Malyy Rakovets
        22638 48321 3122 Hat|Гать
        23758 48166 3120 Novoselytsia|Новоселиця|Novoselicja|Novoselitsa|Novoselytsya|Vizhnya Novoselitsa
        23628 48151 3117 Uhlia|Угля|Uglja|Uglya|Uhlya
        23335 48238 3101 Koshelovo|Кошелеве|Кошельово|Keselymezo|Kokolevo|Koselovo|Kosheleve|Koshelevo|Kosheliovo
        23004 48225 3094 Onok|Онок|Ilonokujfalu|Onik
        23282 48495 3068 Lysychovo|Лисичово|Lisichevo|Lisichovo|Lysycheve
        23809 48209 3067 Tarasivka|Тарасівка|Tarasovka|Tereshul'|Teresova
        23222 48511 3055 Bereznyky|Березники|Bereznek|Bereznik|Berezniki
        23448 48199 3044 Nyzhnye Selyshche|Нижнее Селище|Нижнє Селище|Nizhne Selishhe|Nizhne Selisht'ye|Nizhnee Selishhe|Nizhneye Selishche
        23896 47950 3024 Bila Tserkva|Біла Церква|Belaya Tserkov'|Bila Cerkva
        23484 48218 3010 Kopashnovo|Копашневе|Копашново|Gernyes|Kopashneve|Kopashnevo
        22709 48123 2998 Vary|Вари|Mezovari|Vari
        23547 48191 2994 Chumalovo|Чумалеве|Чумальово|Chumaleve|Chumalevo|Chumaliovo|Csomanfalva
        22275 48589 2973 Mynai|Минай|Minaj|Minay|Mynay
        23359 48331 2965 Lypetska Poliana|Липецька Поляна|Lipec'ka Poljana|Lipetska Polyana|Lipetskaya Polyana|Lypets'ka Polyana
        23944 48230 2960 Krasna|Красна|Krasnaya|Krasnishora|Tarackraszna
        23434 48270 2959 Horinchovo|Горінчово|Gorinchovo|Gorincovo|Horinchove|Horincovo
        22991 48291 2934 Siltse|Сельцо|Сільце|Beregkisfalud|Kisfalud|Sel'co|Sel'tse|Sel'tso|Selce|Sil'ce
        22399 48364 2914 Batiovo|Батьево|Батьово|Bat'evo|Bat'ovo|Batiowo|Batjovo|Batjowo|Batoevo|Batyovo|Batyu
        23236 48172 2911 Kryva|Крива|Kriva|Krivaya|Krivoye|Nagykirva|Tiszakirva
        23032 48256 2909 Borzhavske|Боржавське|Borzhavskoye|Tsingava
        23479 48300 2885 Berezovo|Березове|Березово|Beresowo|Berezna|Berezove|Berjozovo|Beryozovo
        24291 48066 2803 Roztoky|Розтоки|Rostoki|Roztoki|Volchi
        22683 48336 2793 Dertsen|Дерцен|Dercen|Drisina|Drysina
        22972 48569 2781 Holubyne|Голубине|Galambos|Golubina|Golubine|Golubinoye
        22746 48232 2766 Velyki Berehy|Великие Береги|Великі Береги|Beregi|Veliki Beregi|Velikie Beregi|Velyki Beregy
        24334 48307 2746 Chorna Tysa|Чорна Тиса|Chernaya Tisa|Chorna Tisa|Mogel'ki|Mogilki
        23195 48296 2729 Imstychovo|Імстичово|Imstichevo|Imstichovo|Imstycheve
        23038 48524 2726 Stroine|Стройне|Stoyno|Striyno|Strojne|Stroyne|Stroyno|Stroynoye
        23571 48191 2723 Krychovo|Кричово|Krichevo|Krichovo|Krychove
        23715 48066 2714 Dobrianske|Добрянське|Dobrjans'ke|Dobryans'ke|Dobryanskoye|N'yagova
        23649 48454 2700 Nehrovets|Негровець|Negrovec'|Negrovets
        23779 48076 2687 Petrushiv|Петрушів|Petrushov
        23524 48073 2654 Vonihove|Вонігове|Vonigove|Vonigovo|Vuniyevo
        22643 48419 2632 Kliucharky|Ключарки|Kliucarky|Kliucearki|Kljucarki|Kljucarky|Kljucharki|Kljutsarky|Kljutsjarky|Kluczarki|Klyucharki|Klyucharky|Varkulcsa
        22233 48604 2623 Storozhnytsia|Старажныця|Сторожница|Сторожниця|Iovro-Darma|Ordarma|Starazhnycja|Storojnicja|Storojnitea|Storojnytsia|Storozhnica|Storozhnicja|Storozhnitsa|Storozhnytsya|Storozjnytsia|Storoznica|Storoznycja|Storoznytsja
        22950 48398 2578 Zahattia|Загаття|Загатье|Hatmeg|Zagat'e|Zagat'ye|Zagatie|Zagattja|Zahattea|Zahattja|Zahattya
        23434 48198 2567 Nankovo|Нанкове|Нанково|Husztkoez|Nankove
        23587 48144 2420 Dulovo|Дулове|Дулово|Dulfalva|Dulove
        23113 48221 2411 Shyroke|Широке|Shiroke|Shirokoye
        23005 48348 2384 Brid|Брід|Berezskij Brod|Borod|Brod|Brud
        22944 48114 2350 Fanchykovo|Фанчиково|Fanchikovo|Fanchykove|Franchikovo
        22459 48254 2338 Koson|Косонь|Kosini|Kosino|Kosiny|Kosson|Kosyny|Mezokaszony
        23323 48253 2323 Zalom|Залом
        24313 48054 2300 Vydrychka|Видричка|Vidrichka|Vydrichka
        22520 48770 2283 Zarichovo|Зарічово|Zarechevo|Zaricheve|Zarichevo|Zarichevoye|Zarichov
        23075 48092 2281 Sasovo|Сасово|Sasfalovo|Sasove
        23509 48134 2279 Oleksandrivka|Олександрівка|Aleksandrovka|Shandorova
        22461 48402 2265 Chomonyn|Чомонин|Chomonin|Csongor|Nomonin
        23143 48746 2258 Verkhni Vorota|Верхні Ворота|Verkhniye Vorota
        23144 48497 2250 Rososh|Росош|Rossosh'
        22594 48354 2243 Zhniatyno|Жнятино|Zhnjatino|Zhnyatino|Zhnyatyne|Zhnyatyno
        23098 48771 2240 Nyzhni Vorota|Нижні Ворота|Nizhni Veretski|Nizhni Vorota|Nizhniye Veretski|Nizhniye Vorota|Nizi Verecky|Nizni Verecki|Verecky Nizni
        23825 48041 2235 Topchyno|Топчино|Topchino|Topchyne
        23054 48077 2232 Chornotysiv|Чорнотисів|Chernotisov|Chernotissa|Chernotissov|Chornotisiv|Feketeardo
        23424 48090 2231 Steblivka|Стеблівка|Saldobosh|Steblevka
        22673 48529 2227 Bobovyshche|Бобовище|Bobovishche|Bobovishhe
        22949 48095 2222 Trosnyk|Тросник|Trosnik
        22896 48072 2216 Bobovo|Бобове|Тисобикень|Bobove|Bobovoje|Bobovoye|Tisobiken'|Tiszaboekeny
        22342 48657 2187 Onokivtsi|Анокіўці|Оноковцы|Оноківці|Anokiuci|Felsodomonya|Onokivci|Onokivti|Onokiwci|Onokiwzi|Onokovce|Onokovcy|Onokovtse|Onokovtsy
        22493 48802 2154 Dubrynychi|Дубринич|Дубриничі|Bercsenyifalva|Dubrinich|Dubrinichi|Dubrynich|Dubrynych
        23089 48190 2154 Bukove|Букове|Bukovoye|Fakobuekk
        23193 48138 2131 Cherna|Черна|Chernaya|Chorna
        23600 48165 2119 Kolodne|Колодне|Kolodno|Kolodnoye
        23246 48709 2109 Huklyvyi|Гукливий|Гукливый|Gukliva|Guklivij|Gukliviy|Guklivyj|Guklivyy|Hukliva|Huklive|Huklivii|Huklivij|Huklivy|Huklyvyj|Huklyvyy|Huklywyj
        22702 48179 2086 Muzhiievo|Мужиево|Мужієво|Muzhievo|Muzhiyeve|Muzhiyevo|Muzhiyovo|Nagy-Muzsaly|Nagymuzsaly|Velikoye Muzhiyovo
        22923 48067 2064 Pyiterfolvo|Петрове|Пийтерфолво|Petrove|Petrovo|Pijterfolvo|Piyterfolvo|Pyyterfolvo|Tiszapeterfalva
        23655 48197 2052 Velyka Uholka|Велика Уголька|Velika Ugol'ka|Velikaya Ugol'ka
        23158 48168 2032 Veriatsia|Веряця|Verjacja|Veryatsa|Veryatsya
        22774 48899 2031 Liuta|Люта|Ljuta|Lyuta
        22627 48254 2030 Yanoshi|Яноши|Яноші|Ianosi|Ivanivka|Ivanovka|Janoschi|Janoshi|Janosi|Janosji|Makkosjanosi|Yanoshovo|Yanosi
        22572 48218 2013 Dyida|Дийда|Deda|Dedovo|Didove|Dijda|Dyyda
        23504 48102 2007 Novobarovo|Новобарове|Новобарово|Novobarove|Ujbard
        22493 48365 2001 Barkasovo|Баркасове|Баркасово|Barkasove|Barkaszo
        22987 48108 2000 Drotyntsi|Дротинці|Drotinci|Drotintsy
        24056 47959 1985 Luh|Луг|Lonka|Lug
        22448 48365 1979 Serne|Серне|Rovnoye|Sernyn|Szernye
        23754 48215 1964 Shyrokyi Luh|Широкий Луг|Shiroki Lug|Shirokij Lug|Shirokiy Lug|Shyrokyy Luh
        22530 48469 1951 Chervenovo|Червеневе|Червеньово|Chervenev|Cherveneve|Chervenevo|Cherveniovo|Cserleno
        22817 48283 1926 Berehuifalu|Берегуйфалу|Beregujfalu|Berehuyfalu|Novoye Selo
        22500 48475 1905 Klyachanovo|Kliachanovo|Klyachanove
        22669 48466 1905 Kliachanovo|Клячаново|Kljachanovo|Klyachanovo
        22229 48502 1898 Siurte|Сюрте|Sjurte|Strumkivka|Strumkovka|Surty|Syurte|Szurte
        22576 48248 1893 Velyka Byihan|Велика Бийгань|Velika Began'|Velika Bijgan'|Velikaya Began'|Velyka Bigan'|Velyka Bihan'|Velyka Byyhan'
        23427 48294 1891 Monastyrets|Монастирець|Monastirec'
        22396 48693 1886 Kamianytsia|Каменица|Кам'яниця|Kam'janicja|Kamenica|Kamenica Nad Uh|Kamenitsa|Kamennitsa|Kamyanytsya|Okementse
        23955 48071 1882 Vodytsia|Водиця|Apshitsa|Vodicja|Voditsa|Vodytsya
        23301 48432 1879 Sukha|Суха
        22357 48438 1872 Mala Dobron|Мала Добрань|Мала Добронь|Малая Добронь|Kisdobrony|Mala Dobran'|Mala Dobronj|Malaja Dobron'|Malaya Dobron
        23067 48265 1857 Vilkhivka|Вільхівка|Ol'khovka|Vil'khovka
        22522 48733 1856 Simer|Сімер
        23456 48147 1851 Danylovo|Данилово|Danilovo|Danylove
        22414 48324 1846 Batrad|Батрадь|Botragy
        22881 48000 1824 Velyka Palad|Велика Паладь|Nad'-Palad|Nagypalad|Velika Palad'|Velikaya Palad'
        23270 48409 1812 Bronka|Бронька|Szuhabaranka
        23019 48071 1803 Chepa|Чепа|Csepe
        23767 48096 1803 Vyshovatyi|Вишоватий|Vishovatij|Vyshovatyy
        22475 48280 1799 Zapson|Запсонь|Zastavne|Zastavnoye
        23473 48601 1789 Maidan|Майдан|Majdan|Maydan
        22903 48353 1769 Dorobratovo|Доробратове|Доробратово|Dorobratove|Dorogobratovo|Dragabartfalva
        22852 48359 1768 Zaluzhzhia|Залужжя|Beregkisalmas|Zaluz|Zaluzh'|Zaluzh'ye|Zaluzha|Zaluzhzhja|Zaluzhzhya|Zaluzs
        22799 48329 1756 Makarovo|Макарове|Макарьово|Makarevo|Makariovo|Makarja|Makarove
        24259 48113 1746 Bilyn|Білин|B'yelin|Belin|Bilin
        22886 48118 1741 Nove Selo|Нове Село|Novoye Selo|Tiszaujhely|Ujhely|Vukheli
        23208 48109 1714 Khyzha|Хижа|Khizha|Kistarna
        22636 48109 1714 Badalovo|Бадалово|Badalo|Bodoliv|Bodolov
        22515 48484 1707 Znyats'ovo|Зняцьово|Zniatsovo|Znjac'ovo
        22273 48392 1677 Esen|Есень|Yavorovo
        23104 48511 1672 Dusyno|Дусина|Дусино|Dusina|Dusino|Dusyna
        22299 48552 1656 Korytniany|Коритняни|Koritnjani|Koritnyany|Korytnyany
        22904 48394 1647 Zavydovo|Завидово|Davidfalva|Zavidovo|Zavydove
        23000 48017 1632 Nevetlenfolu|Неветленфолу|D'yakov|D'yakovo|Diakovo|Dyakove|Nevetlefalu
        22699 48993 1623 Stavne|Ставне|Stavna|Stavnoye|Sztavna
        22950 48332 1615 Ardanovo|Арданове|Арданово|Ardanhaza|Ardanove
        22327 48576 1609 Baranyntsi|Баранинці|Baraninci|Baranintsy|Baranya|Baranytsi|Khed'fark
        22445 48860 1597 Malyy Bereznyy|Малий Березний|Kisberezna|Male Berezne|Malij Bereznij
        23467 48548 1592 Lozianskyi|Лозянський|Lozanskoye|Lozjans'kij|Lozyans'kyy|Lozyanskiy
        23315 48108 1576 Velyatyno|Велятин|Велятино|Velete|Veliatyn|Veliatyno|Veljatin|Veljatino|Velyatin|Velyatyn
        22438 48521 1576 Ruski Komarivtsi|Руські Комарівці|Rus'ki Komarivci|Russkiye Komarovtsy
        23445 48119 1565 Krainykovo|Крайниково|Krajnikovo|Kraynikovo|Kraynykove|Kraynykovo
        23587 48039 1555 Tiachivka|Тячівка|Tjachivka|Tyachevka|Tyachivka
        22751 48482 1555 Shelestove|Шелестове|Szelesto|Szeleszto
        23934 48325 1547 Ust-Chorna|Усть-Чорна|Усць-Чорна|Kiralymezo|Koenigsfoeued|Oust-Tchorna|Usc'-Chorna|Ust-Ciorna|Ust-Corna|Ust-Czorna|Ust-Tschorna|Ustj-Corna
        23297 48281 1530 Lypovets|Липовець|Lipovec'|Lipovets
        22944 48280 1528 Kamyanske|Кам'янське|Kam'jans'ke|Kamenka|Kamenskoye|Kamianske|Kivyazhd
        23237 48188 1517 Chertizh|Чертіж
        23656 48176 1503 Mala Uholka|Мала Уголька|Mala Ugol'ka|Malaya Ugol'ka
        22722 48157 1502 Borzhava|Боржава
        23097 48125 1500 Tekovo|Теково|Tekekhava|Tekove
        23090 48265 1500 Nyzhnie Bolotne|Нижнє Болотне|Nizhne Bolotne|Nizhnyeye Bolotnoye|Nyzhnye Bolotne
        23210 48320 1493 Lukovo|Луково
        23899 48351 1490 Ruska Mokra|Руська Мокра|Oroszmokra|Russisch-Mokra|Russkaya Mokra|Russkaya Mokraya
        22915 48542 1466 Suskovo|Сускове|Сусково|Suskove|Szuszkoujfalu
        22161 48430 1457 Solomonovo|Саламонова|Соломонове|Соломоново|Salamonova|Salamunova|Solomonove|Solomonowo|Tiszasalamon
        22805 48701 1455 Turia Poliana|Тур'я Поляна|Tur'ja Poljana|Tur'ya Polyana|Turi Polana
        22741 48361 1455 Fornosh|Форнош|Fornos|Fornus|Leskovo|Liskove
        22812 48657 1453 Turia-Bystra|Тур'я-Бистра|Tur'ja-Bistra|Tur'ya Bystraya|Turi Bystry|Turya-Bystra|Turyanske Bistre|Turyanske-Bystre
        23511 48012 1451 Yablunivka|Яблунівка|Jablunivka|Yablonovka
        23736 48128 1448 Vilkhivchyk|Вільхівчик|Ol'khovchik|Vil'khivchik
        22478 48586 1444 Khudlovo|Худльово|Khudl'yevo|Khudlove
        22745 48545 1440 Verkhnia Vyznytsia|Верхня Визниця|Verkhnja Viznicja|Verkhnya Vyznytsya|Verkhnyaya Viznitsa|Verkhnyaya Vyznitsa
        23229 48129 1435 Novoselytsia|Новоселиця|Novoselicja|Novoselitsa|Novoselytsya
        22392 48558 1426 Velyki Lazy|Великі Лази|Nad'lax|Veliki Lazi|Velikiye Lazy
        22859 48175 1421 Mizhlisne|Міжлісне|Пушкіно|Pushkino
        23080 48034 1421 Diula|Дюла|Djula|Dyula|Yulivtsy
        23069 48567 1418 Sasivka|Сасівка|Sasovka
        23697 48445 1418 Horb|Горб
        23657 48144 1416 Hrunyky|Груники|Gruniki
        23265 48733 1413 Skotarske|Скотарське|Kisszolyva|Skotarsko|Skotarskoye|Szkotarszka
        22757 48167 1409 Bene|Бене|Bena|Dobrosel'ye|Dobrosillya
        23343 48185 1404 Kireshi|Кіреші
        24170 48012 1365 Vilkhovatyi|Вільховатий|Ol'khovatyy|Vil'khovata|Vil'khovati|Vil'khovatij|Vil'khovatyy|Vilkovtsy
        22787 48432 1362 Verkhnii Koropets|Верхній Коропець|Felshe Kerepets|Verkhnij Koropec'|Verkhniy Koropets
        23689 48585 1355 Synevyrska Poliana|Синевирская Поляна|Sinevir-Polyana|Sinevirskaja Poljana|Sinevirskaya Polyana|Siniyvir Polyana
        22585 48311 1353 Hut|Гут|Garazdivka|Garazdovka|Harazdivka|Malaya Gorazdovka|Velikaya Gorazdovka
        22603 48850 1348 Chornoholova|Чорноголова|Cernahlava|Chernogolova|Chernogolovaya|Chornogolova|Chornogolovo|Cornoholovo
        22280 48577 1348 Rozivka|Розівка|Rozovka
        23602 48673 1344 Torun|Торунь|Toronya
        23922 48042 1340 Strymba|Стримба|Strimba
        22267 48517 1325 Rativtsi|Ратівці|Kishrat|Male Rat|Male Ratovce|Malyy Rat|Rativci|Ratovtsy
        23054 48284 1312 Hreblia|Гребля|Greblja|Greblya|Hreblya
        23876 48128 1303 Solone|Солоне|Solenoye
        23427 48640 1300 Holiatyn|Голятин|Goljatin|Golyatin|Golyatyn|Holyatyn
        22577 48273 1300 Mala Byihan|Мала Бийгань|Mala Bihan'|Mala Bijgan'|Mala Byyhan'|Malaya Began'
        22695 48479 1299 Lavky|Лавки|Lavki
        23750 48183 1281 Tysalovo|Тисалово|Tisalovo
        22248 48571 1278 Kontsovo|Концово|Koncovo|Kontsove|Kontsovoye
        22878 48894 1264 Roztoka|Розтока|Bol'shaya Roztoka|Malaya Roztoka|Rostoka
        23094 48168 1259 Mala Kopania|Мала Копаня|Mala Kopanja|Mala Kopanya|Malaya Kopanya
        22458 48927 1250 Zabrod'|Zabrid'
        23365 48650 1250 Izky|Ізки|Изки|Iska|Iszka|Izki
        23575 48292 1250 Zabrid|Забрідь|Zabrod'
        23520 48629 1249 Verkhnii Bystryi|Верхній Бистрий|Verkhnij Bistrij|Verkhniy Bystryy|Verkhnyaya Bystra
        23035 48293 1245 Loza|Лоза
        23800 48131 1244 Pidplesha|Підплеша|Podplesha
        22762 48507 1243 Klenovets'|Кленовець|Fridrichsdorf|Frigyesfalva|Klenovec'|Novoye Klenovtse
        24069 47988 1240 Rosishka|Росішка|Rososhka|Rosuchka
        22571 48466 1224 Kaidanovo|Кайданово|Kajdanovo|Kaydanovo
        22647 48471 1222 Ivanivtsi|Іванівці|Ивановцы|Ivanice|Ivanivci|Ivanovcy|Ivanovtse|Ivanovtsy|Ivanyi
        22900 48170 1206 Verbovets|Вербовець|Verbovec'|Vrbovec
        24281 48157 1200 Kvasy|Кваси|Квасы|Kvasi|Tiszaborkut
        23529 48360 1195 Nyzhnii Bystryi|Нижній Бистрий|Nizhne-Bystraya|Nizhne-Bystryy|Nizhnij Bistrij|Nizhniy Bistri|Nizhniy Bystryy|Nizhniye Bistri|Nizhnyaya Bystraya|Nyzhniy Bystryy
        22906 48530 1193 Pasika|Пасіка|Kishkhidveg|Paseka
        22676 48505 1186 Lokhovo|Лохове|Лохово|Beregszollos|Lenovtsy|Lenyovci|Lochovo|Logovo|Loho|Lokhove
        23867 48043 1183 Podishor|Подішор
        22265 48566 1179 Kholmok|Холмок|Khomok
        23377 48043 1147 Rakosh|Ракош
        23444 48581 1144 Repynne|Репинне|Repinne|Repinnoye|Repino
        23481 48696 1139 Novoselytsia|Новоселиця|Novoselicja|Novoselitsa|Novoselytsya
        23087 48303 1131 Dubrivka|Дубрівка|Дібрівка|Dibrivka|Dubrovka
        23614 48339 1125 Vilshany|Вільшани|Boltsari|Ol'shany|Vil'shani
        23364 48701 1124 Nyzhnii Studenyi|Нижній Студений|Alsohidegpatak|Hidegpatak|Nizhne-Studenyy|Nizhnij Studenij|Nizhniy Studenyy|Nyzhniy Studenyy|Studene Nizhne
        23900 48158 1121 Nyzhnii Dubovets|Нижній Дубовець|Nizhnij Dubovec'|Nizhniy Dubovets|Nyzhniy Dubovets'
        22909 48371 1116 Nehrovo|Негрово|Negrovo
        22958 48599 1111 Solochyn|Солочин|Solochin
        23901 48013 1106 Dobrik|Добрік|Dobrika
        23283 48659 1104 Pylypets|Пилипец|Пилипець|Pilipec|Pilipets
        22972 48773 1102 Zhdeniyevo|Ждениево|Жденієво|Jdeniievo|Szarvashaza|Zdenijewo|Zhdenievo
        22639 48727 1098 Turytsia|Туриця|Turicja|Turitsa|Turytsya
        22437 48288 1091 Shom|Шом|Beregsom|Derenkovets|Derenkoyen
        23127 48787 1087 Zavadka|Завадка|Rakotsi Sallas
        22833 48469 1086 Bystrytsia|Бистриця|Bistricja|Bystritsa|Bystrytsya|Repede|Ryapid'
        22897 48665 1080 Ploske|Плоске|Dombostelek|Ploskiy|Ploskoye
        22609 48585 1074 Patskanyovo|Пацканьове|Пацканьово|Packan'ove|Packan'ovo|Patskan'ove|Patskan'ovo|Patskaniovo|Patskanyove
        22902 48183 1074 Chornyi Potik|Чорний Потік|Chernyy Potok|Chornij Potik|Chornyy Potik|Chornyy Potok|Cornyj Potok|Feketepatak
        22610 48588 1074 Patskanovo|Пацканьово|Packan'ovo
        22930 47982 1070 Fertesholmash|Фертешолмаш|Fertosalmas
        23471 48568 1068 Soymy|Сойми|Soimy|Sojmi|Sojmy|Soymi|Szojmi|Vizkoez
        22332 48509 1062 Velyki Heivtsi|Великі Геївці|Veliki Geivci|Velikiye Geyevtsy|Velikoye Geyovtse|Velyki Heyivtsi
        22516 48626 1059 Antalovtsi|Анталовці|Антоновка|Антонівка|Antalivtsi|Antaloc|Antalovce|Antalovci|Antalovtse|Antalovtsy|Antonivka|Antonovka
        23029 48398 1057 Pidhirne|Підгірне|Pidgirne|Podgornoye|Voloske
        22663 48162 1047 Velyka Bakta|Велика Бакта|Bakta Velka|Velika Bakta|Velikaya Bakta
        22814 48403 1047 Lalovo|Лалове|Лалово|Beregleanyfalu|Lalove
        22910 48132 1046 Matiiovo|Матійово|Matijovo|Matiyevo|Matiyovo
        22997 48324 1041 Sobatyn|Собатин|Sobatin|Szobatin|Szombati
        22388 48675 1032 Nevytske|Невицкое|Невицьке|Nevic'ke|Nevickoe|Nevitske|Nevitskoye
        22657 48140 1030 Hecha|Геча
        22793 48513 1026 Kosyno|Косино|Kosino
        22997 48403 1013 Chornyi Potik|Чорний Потік|Chernyy Potok|Chornij Potik|Chornyy Potik
        23508 48477 1011 Zaperedillia|Запереділля|Zaperedel'ye|Zaperedillja|Zaperedillya
        24441 48064 1008 Luhy|Луги|Lugi
        23165 48765 997 Lazy|Лази|Lazi|Timsor
        22593 48942 992 Kostryna|Кострина|Chontosh|Csontos|Kosteinu|Kostrina|Kostrinskaya Roztoka|Kostriny
        23693 48031 992 Bilovartsi|Біловарці|Belovartsy|Bilovarci
        22807 48520 990 Obava|Обава|Dunkofalva
        22355 48378 988 Bakosh|Бакош
        22488 48325 974 Rafainovo|Рафайново|Rafajnovo|Rafaylovo|Rafaynovo
        23684 48116 968 Rakove|Ракове|Rakovo
        22902 48443 962 Babychi|Бабичі|Babichi
        22577 48758 956 Simerky|Сімерки|Semerky|Simerki|Simirki|Simirky|Ujszemere
        22772 48342 948 Barbovo|Барбово|Barboro|Borodivka|Borodovka
        23579 48248 946 Kicherely|Кічерели|Kichereli
        22270 48427 938 Chervone|Червоне|Chervonoye
        22425 48270 929 Popovo|Попове|Попово|Csonkapapi|Popove
        22836 48138 927 Perekhrestia|Перехрестя|Kerestur|Perekhrestja|Perekhrestya|Perekrest'ye|Tisakerestur
        22940 48545 926 Drachyno|Драчино|Drachino|Drachiny
        22975 48026 924 Botar|Ботар|Batar|Bratovo
        23089 48542 923 Tybava|Тибава|Havasalja|Tibava
        23143 48803 916 Verbiazh|Верб'яж|Verb'jazh|Verbyash|Verbyazh
        22634 48136 916 Choma|Чома|Tiszacsoma
        22619 48471 910 Ruske|Руське|Russkoye
        22386 48524 901 Kholmets|Холмець|Chlumec|Chomec|Gubka Khlmets|Helmec|Kholmec'|Korlathelmec|Putka-Helmecz
        22858 48422 900 Stanovo|Станове|Станово|Stanove|Stanovoye|Szanfalva
        22769 48188 899 Kvasovo|Квасове|Квасово|Kvasove
        22694 48945 897 Vyshka|Вишка|Vishka
        23072 48528 897 Mala Martynka|Мала Мартинка|Mala Martinka|Malaya Martynka
        22820 48161 895 Orosiievo|Оросієво|Orosievo|Orosiyevo
        22697 48218 895 Kidosh|Кідьош|Zmiyevka
        22827 48257 887 Nyzhni Remety|Нижні Ремети|Nizhni Remeti|Nizhni Remety|Nizhniye Remety
        23946 48098 882 Plaiuts|Плаюць|Plajuc'|Playuts'
        23422 48304 876 Potochok|Поточок|Potochek
        22596 48520 872 Kalnyk|Кальник|Kal'nik
        22885 48277 866 Khmilnyk|Хмільник|Khmel'nik|Khmil'nik
        22900 48695 862 Rodnykivka|Родниківка|Rodnikivka|Rodnikovka
        22218 48586 853 Tarnivtsi|Тарнівці|Tarnivci|Tarnovtsy
        22249 48420 852 Tysaashvan|Тисаашвань|Тысаашвань|Mineral'noye|Tisaashvan'|Tisaasvan|Tisaasvanj|Tiszaasvany|Tysaasjvan|Tysaasvan|Tysaaszwan|Tyssaaschwan
        23536 48690 851 Pryslip|Присліп|Prislip|Prislop
        22963 48308 846 Midianytsia|Мідяниця|Medyanitsa|Midjanicja|Midyanytsya
        23106 48496 845 Plavia|Плав'я|Plav'ja|Plav'ya
        22451 48714 842 Vorochovo|Ворочеве|Ворочово|Kapuszoeg|Vorocheve|Vorochevo
        22691 48414 838 Pavshyno|Павшино|Pavshin|Pavshino
        22444 48547 836 Nyzhnie Solotvyno|Нижнє Солотвино|Alsoszlatina|Nizhne Solotvino|Nizhniya Solotvina|Nizna Slatina|Nyzhnye Solotvyno|Solotvina
        23391 48570 835 Tiushka|Тюшка|Tjushka|Tyushka
        22961 48053 835 Forholan|Форголань|Devichnoye|Forgolan'
        22175 48526 834 Palad-Komarivtsi|Паладь-Комарівці|Komarivtsi|Komarovtsy|Palad'-Komarivci
        23479 48243 829 Khustets|Хустець|Khustec'
        22881 48472 825 Letsovytsia|Лецовиця|Lecovicja|Letsovitsa|Letsovytsya
        22272 48372 825 Solovka|Соловка
        22666 48362 823 Nyzhnii Koropets|Нижній Коропець|Koropets|Nizhni Koropets|Nizhnij Koropec'|Nizhniy Koropets|Nyzhniy Koropets'
        22306 48540 820 Chaslivtsi|Часлівці|Chaslivci|Chaslovtsy
        23375 48591 817 Richka|Річка|Rechka
        22606 48246 816 Balazher|Балажер
        22913 48320 815 Dunkovytsia|Дунковиця|Dunkovicja|Dunkovitsa|Dunkovitse|Dunkovytsya
        22503 48497 810 Dubrivka|Дубрівка|Dibrovka|Dubrovka
        24389 48309 807 Stebnyi|Стебний|Stebnij|Stebnyy
        22640 48543 803 Kopynivtsi|Копинівці|Kopinivci|Kopinovtsy|Kopynovtsy
        23020 48745 798 Pidpolozzia|Підполоззя|Pidpolozzja|Pidpolozzya|Podplazi|Podpoloz'ye|Podpolz'ye|Pudpoloz'ye
        22362 48311 797 Horonhlab|Горонглаб|Goronglab|Zvonkovoye
        23103 48243 797 Zabolotne|Заболотне|Zabolotnoye
        22552 48604 791 Kybliari|Кибляри|Киблярі|Kibljari|Kiblyary|Kibryal|Koebler|Kybliary|Kyblyary
        22640 48693 784 Rakovo|Ракове|Раково|Rako|Rakov|Rakove|Tur'yanske-Rakovo
        22550 48570 784 Lintsi|Лінці|Linci|Lintsy
        22634 48456 782 Stare Davydkovo|Старе Давидково|Стари Давыдково|Старое Давыдково|Odavidhaza|Stare Davidkovo|Stare Davydkove|Stare Dawydkowo|Stari Davydkovo|Staroe Davidkovo|Staroe Davydkovo|Staroye Davidkovo|Staroye Davydkovo
        22875 48309 778 Horbok|Горбок|Gorbok
        22802 48367 773 Pistrialovo|Пістрялово|Pestryalovo|Pistrahaza|Pistrjalovo|Pistryalove|Pistryalovo
        22870 48989 772 Uzhok|Ужок|Uzok|Uzsok
        22911 48646 770 Pavlovo|Павлово
        22785 48449 765 Kushtanovytsia|Куштановиця|Kushtanovicja|Kushtanovitsa|Kushtanovytsya
        23474 48228 762 Lunka|Лунка
        22382 48275 761 Heten|Гетен|Lipovoye
        22301 48497 760 Mali Heivtsi|Малі Геївці|Mali Geivci|Mali Heyivtsi|Maloye Geyovtse|Malyye Geyevtsy
        23359 48725 759 Verkhniy Studenyi|Верхній Студений|Felsohidegpatak|Hidegpatak|Studene Vizhne|Verkhne-Studenyy|Verkhnij Studenij
        23553 48444 757 Vuchkove|Вучкове|Vichkovo|Vuchkovo|Vuchkovoye|Vuckovo|Vucskomezo
        22794 48126 755 Chetfalva|Четфалва
        23014 48085 753 Hetynia|Гетиня|Getinja|Getinya|Hetynya
        22679 48102 752 Halabor|Галабор|Galabor|Grabarov
        22850 48481 749 Vilkhovytsia|Вільховиця|Ol'khovitsa|Vil'khovicja|Vil'khovytsya
        22438 48643 724 Yarok|Ярок
        22578 48485 724 Benedykivtsi|Бенедиківці|Benedikivci
        23519 48223 722 Zaberezh|Жовтневе|Забереж|Zhovtneve|Zhovtnevoye
        23087 48058 715 Kholmovets|Холмовець|Kholmovec'
        23898 48178 714 Vyshnii Dubovets|Вишній Дубовець|Vishnij Dubovec'|Vyshniy Dubovets
        23668 48401 711 Mereshor|Мерешор
        24390 48048 710 Breboia|Бребоя|Breboja|Breboya|Preboya|Priboy
        22791 48536 694 Dubyno|Дубино|Dubino
        22991 48361 690 Deshkovytsia|Дешковиця|Deshkovicja|Deshkovitsa|Deshkovytsya
        23387 48628 686 Kelechyn|Келечин|Kelechin
        22465 48826 686 Myrcha|Мирча|Mircha
        22329 48445 684 Tysaahtelek|Тисаагтелек|Тисянка|Agtelek|Tisaagtelek|Tisjanka|Tiszaagtelek|Tysyanka
        23637 48039 678 Runia|Руня|Runja|Runya
        22594 48168 677 Astei|Астей|Astej|Astey|Luzhanka
        22627 48156 675 Mochola|Мочола|Machola|Macsola
        22520 48952 665 Sil'|Соль|Sol'
        23738 48262 663 Pryhid|Пригідь|Prigid'|Prigod
        22350 48567 656 Barvinok|Барвінок|Barvinkosh
        23754 48239 655 Fontyniasy|Фонтиняси|Fontinjasi|Fontynyasy
        23567 48361 652 Protyven|Противень|Protiven'
        22826 48920 650 Tykhyi|Тихий|Tikha|Tikhij|Tikhiy|Tykhyy
        23573 48655 650 Lopushne|Лопушне|Lopushnoye
        23206 48732 650 Kanora|Канора
        22639 48498 648 Zhukovo|Жуково
        22865 48388 637 Yabluniv|Яблунів|Jabluniv|Yablochov|Yablonov|Yablonovo
        22776 49011 631 Verkhovyna-Bystra|Верховина-Бистра|Верховина-Быстрая|Bistri|Bystry|Verkhovina-Bistra|Verkhovina-Bystraja|Verkhovina-Bystraya
        22795 48415 624 Berezynka|Березинка|Berezinka
        22207 48580 620 Botfalva|Ботфалва|Prikordonnoye
        22479 48560 616 Chertizh|Чертеж|Чертіж|Chertezh
        23185 48152 615 Horbky|Горбки|Gorbki
        23079 48290 613 Velyka Roztoka|Велика Розтока|Velika Roztoka|Velikaya Rostoka
        23048 48011 611 Okli Hed|Оклі Гедь|Aklihegy|Klinovetskaya Gora|Okli Ged'
        22398 48651 604 Orikhovytsia|Оріховиця|Orekhovitsa|Orikhovicja|Orikhovytsya
        22637 48989 601 Zhornava|Жорнава
        23096 48845 599 Latirka|Латірка|Laterka|Latorka|Laturka
        22935 48861 598 Bukovets|Буковець|Bukovec'
        23429 48707 597 Liskovets|Лісковець|Leskovets|Liskovec'|Lyakhovets
        22342 48524 597 Dovhe Pole|Довге Поле|Dolgoye Pole|Dovge Pole
        23126 48115 592 Hudia|Гудя|Godenyhaza|Hudya
        23098 48735 589 Abranka|Абранка|Kushnitsa
        23008 48417 582 Krainia Martynka|Крайня Мартинка|Krajnja Martinka|Kraynya Martynka|Kraynyaya Martynka
        22422 48545 577 Hlyboke|Глибоке|Gliboke|Gluboka|Glubokoye|Hluboka
        23664 48088 573 Okruhla|Округла|Okrugla
        22666 49016 571 Zahorb|Загорб|Zagorb
        23011 48527 569 Chernyk|Черник|Chernik
        22649 48778 561 Vilshynky|Вільшинки|Ol'shinki|Vil'shinki|Vilshinka
        22832 48347 560 Romochevytsia|Ромочевиця|Romochevicja|Romochevytsya
        22437 48462 552 Drahynia|Драгиня|Draginja|Draginya|Drahynya
        22550 48969 550 Domashyn|Домашин|Domashin
        22694 48539 548 Hrybivtsi|Грибівці|Gombas|Gribivci|Hribovce
        22357 48353 546 Badiv|Бадів|Badov
        23847 48374 540 Nimetska Mokra|Комсомольськ|Німецька Мокра|Deutsch-Mokra|Komsomol's'k|Nemecka Mokra|Nemetskaya Mokra|Nimec'ka Mokra
        22722 48622 538 Puzniakivtsi|Пузняківці|Puznjakivci|Puznyakivtsi|Puznyakovtse|Puznyakovtsy
        23341 48058 534 Shaian|Шаян|Shajan|Shayan
        22762 48443 523 Konoplivtsi|Коноплівці|Konoplevtsy|Konoplivci
        22604 48553 519 Medvedivtsi|Медведівці|Fagyalos|Medvedevtsy|Medvedivci|Medvedovce|Medveduovtse|Medwedwich
        23054 48635 518 Hankovytsia|Ганьковиця|Gan'khovitsa|Gan'kovicja|Gan'kovitsa|Han'kovytsya
        23067 48810 517 Tyshiv|Тишів|Tishev|Tishiv|Tishova
        23055 48832 516 Bilasovytsia|Біласовиця|Belasovitsa|Belosovitsa|Bilasovicja|Bilasovitsy|Bilasovytsya
        22819 48455 515 Bukovynka|Буковинка|Bukovinka
        22924 48293 512 Boharevytsia|Богаревиця|Bogarevicja|Bogarevitsa|Boharevytsya
        22628 48932 510 Kostrynska Roztoka|Костринська Розтока|Kostrins'ka Roztoka|Kostrinskaya Rostoka
        22470 48522 509 Vovkove|Вовкове|Volkovo
        23576 48571 507 Stryhalnia|Стригальня|Fenives|Strigal'nja|Strigal'nya|Stryhal'nya
        22644 48235 504 Zatyshne|Затишне|Zatishne|Zatishnoye
        22967 48621 23 Poliana|Поляна|Polana|Poljana|Polyana
        = UA-23
        35117 47852 710052 Zaporizhzhya|Александровск|Запарожжа|Запорожье|Запоріжжя|Запоріжя|Олександрівськ|Aleksandrovsk|Alessandrovia|Alexandrovsk|Oleksandrivs'k|Saporischschja|Saporoschje|Saporoshje|Zaparozhzha|Zaporiggia|Zaporijja|Zaporijjia|Zaporijya|Zaporiyia|Zaporizhja|Zaporizhzhia|Zaporizia|Zaporizja|Zaporizjzja|Zaporizza|Zaporizzia|Zaporizzja|Zaporizzsja|Zaporoye|Zaporoze|Zaporozh'e|Zaporozhje|Zaporozhye|Zaporozi|Zaporozje
        35382 46847 148851 Melitopol|Киз-Яр|Мелитополь|Мелитопіль|Мелітополь|Мелітопіль|Новоолександрівка|Kiz-Jar|Kyzyl-Yar|Melitopil'|Melitopoli|Melitopolj|Novoalexandrovka|Novooleksandrivka|Qiz Yar
        36788 46756 106311 Berdyansk|Бердянск|Бердянськ|Осипенко|Berdiansca|Berdiansk|Berdjans'k|Kutur-Ogly|Novo-Nogaisk|Osipenko
        34662 47490 52887 Enerhodar|Енергодар|Энергодар|Энэргадар|Ehnehrgadar|Ehnergodar|Enerchontar|Energodar|Enerjodar
        35708 47256 29573 Tokmak|Великий Токмак|Токмак|Tokmak i Ukraina|Tokmaka|Velikij Tokmak
        36255 47479 18111 Polohy|Пологи|Pologi|Polohi
        35001 47390 17736 Dniprorudne|Днепрорудное|Дніпроград|Дніпрорудне|Dneprorudnoe|Dniprograd|Dniprohrad|Dniproroudne
        35440 47948 15044 Vilnyansk|Вольнянск|Вільнянськ|Красноармійське|Софіївка|Червоноармійське|Chervonoarmijs'ke|Chervonoarmiyske|Krasnoarmijs'ke|Krasnoarmiyske|Sofiivka|Sofiyivka|Vil'njans'k|Viljnjansk|Villniansk|Vilniansk|Vol'njansk|Wilnjansk
        35783 47576 14479 Orikhiv|Орехов|Оріхів|Orekhov|Orichiw|Orihiv
        36256 47667 13446 Hulyaypole|Гуляй-Поле|Гуляйполе|Guljaj-Pole|Guljajpole|Houliaipole|Huliai-Pole|Huliaipole|Huljajpole|Hulyay-Pole
        35282 47442 12567 Vasylivka|Василивка|Васильевка|Василівка|Васыливка|Васыліўка|Vasil'evka|Vasilievka|Vasilivka|Vasiljevka|Vassolivka|Vassylivka|Vasyliuka|Wassyliwka|Wasyliwka
        34410 47496 12117 Kamyanka-Dniprovska|Кам'янка-на-Дніпрі|Каменка-Днепровская|Кам'янка-Дніпровська|Мала Знам'янка|Kam'janka-Dniprovs'ka|Kam'janka-na-Dnipri|Kamenka-Dneprovskaja|Kamianka-Dniprovska|Kamjanka-Dniprowska|Kamyanka-na-Dnipri|Mala Znam'janka
        35328 46850 12000 Novyi Melitopol|Новий Мелітополь|Novij Melitopol'|Noviy Melitopol'|Novyy Melitopol'
        35222 47269 11949 Mykhaylivka|Михайловка|Михайлівка|Mikhajlivka|Mikhajlovka|Mykhailivka
        35424 46818 11540 Kostyantynivka|Константиновка|Костянтинівка|Konstantinovka|Konstantinovka Yedionkhta|Kostiantynivka|Kostjantinivka|Yedinokhta
        36346 46734 11157 Prymorsk|Ногайськ|Обіточне|Приморск|Приморськ|Nogaisk|Nogajs'k|Obitochne|Obitotchne|Primors'k
        35163 46701 11069 Yakymivka|Акимовка|Якимівка|Akimivka|Akimovka|Akimowka|Jakimivka
        34918 47010 9719 Vesele|Веселе|Весёлое|Vesjoloe|Vessele
        34351 47445 8989 Velyka Znamianka|Большая Знаменка|Велика Знам'янка|Bol'shaja Znamenka|Bol'shaya Znamenka|Velika Znam'janka|Velikaya Znamenka|Velyka Znamyanka
        35211 47869 8300 Zaporizhzhya-Live|Запоріжжя-Ліве|Zaporizhia-Live|Zaporizhzhia-Live|Zaporizhzhja-Live|Zaporozhye-Levoe
        35216 47710 7886 Kushuhum|Велика Катеринівка|Кушугум|Kouchouhoum|Kuschuhum|Kushugum|Kusjuhum|Kusugum|Kusuhum|Kusuhuma|Kuszuhum|Velika Katerinivka|Velyka Katerynivka
        36653 47359 6802 Bilmak|Бильмак|Більмак|Каменка|Куйбишеве|Куйбышево|Царекостянтинівка|Carekostjantinivka|Kamenka|Kouibycheve|Kujbisheve|Kujbyshevo|Kuybysheve
        35641 46731 6578 Pryazovske|Покровка Вторая|Покровка Друга|Приазовское|Приазовське|Pokrovka Druga|Pokrovka Vtoraja|Priazovs'ke|Priazovskoe
        34685 47276 6200 Velyka Bilozerka|Велика Білозерка|Великая Белозерка|Velika Bilozerka|Velikaja Belozerka|Velikaja Belozjorka|Velikaya Belozyorka|Welyka Biloserka|Welyka Bilozerka
        35598 47204 6099 Molochansk|Гальбштадт|Молочанск|Молочанськ|Gal'bshtadt|Halbstadt|Molotchansk
        35214 47737 5850 Balabyne|Балабине|Балабино|Петрівка|Петрівське|Строганове|Balabine|Balabino|Petrivka|Petrivs'ke|Petrivska|Stroganove
        36216 47195 5813 Chernihivka|Черниговка|Чернігівка|Chernigivka|Chernigovka|Tchernihivka|Tschernihiwka
        34931 47244 5717 Mala Bilozerka|Мала Білозерка|Malaya Belozerka
        34931 47386 5717 Balky|Балки|Balki
        34502 47487 5685 Vodiane|Водяне|Водяное|Vodjane|Vodjanoe|Vodyane|Vodyanoye
        35898 47974 5238 Novomykolayivka|Кочережки|Новомиколаївка|Новониколаевка|Kocherezhki|Novomikolaivka|Novomykolaivka|Novonikolaevka
        35524 47715 5211 Komyshuvakha|Камышеваха|Комишуваха|Kamyshevakha|Komishuvakha|Komychouvakha
        35037 47626 4977 Bilenke|Беленькое|Біленьке|Belen'koe|Belen'koye
        35463 46869 4917 Voznesenka|Вознесенка|Voznesensk
        36822 46913 4667 Osypenko|Асыпэнка|Осипенко|Asypehnka|Novospasovka|Novospasovskaya|Novospasskoye|Osipenko|Ossipenko|Ossypenko|Oszipenko
        35422 46976 4656 Terpinnia|Терпіння|Terpen'ye|Terpeniye|Terpinna|Terpinnja|Terpinnya
        35364 47590 4420 Stepnohirsk|Степногорск|Степногірськ|Сухоіванівка|Янчекрак|Janchekrak|Stepnogirs'k|Stepnogorsk|Sukhoivanivka|Yanchekrak
        34618 47428 3873 Dniprovka|Днепровка|Дніпровка|Dneprovka
        35291 47645 3840 Prymorske|Приморське|Podstepnoye|Primors'ke|Primorskoye|Tsaritsin Kut|Tsaritsyn Kut
        35145 47074 3716 Matviivka|Матвіївка|Матрвіївка|Matrviivka|Matveyevka|Matviyivka|Novo-Popovka
        35801 47581 3550 Preobrazhenka|Преображенка
        35319 47084 3506 Novobohdanivka|Новобогданівка|Novaya Bogdanovka|Novobogdanivka|Novobogdanovka
        36359 47465 3502 Voskresenka|Воскресенка|Чапаевка|Чапаэвка|Чапаєвка|Ceapaievka|Chapaehvka|Chapaevka|Chapaievka|Chapayevka|Imeni Chapayeva|Imeni Tovarishcha Chapayeva|Woskresenka
        35370 46372 3464 Kyrylivka|Горіле|Кирилловка|Кирилівка|Степок|Gorile|Horile|Kirilivka|Kirillovka|Stepok
        35257 47656 3320 Malokaterynivka|Краснокутівка|Малокатериновка|Малокатеринівка|Krasnokutivka|Malokaterinivka|Malokaterinovka
        35695 47653 3291 Tavryiske|Кирово|Кірове|Таврійське|Kirove|Kirovo|Tavriiske|Tavrijs'ke|Tavriyske|Zherebets
        37071 47395 3140 Rozivka|Розенберг|Розовка|Розівка|Rosenberg|Rozenberg|Rozovka
        36423 47412 3113 Kinski Rozdory|Конские-Раздоры|Кінські Роздори|Kins'ki Rozdori|Konskie-Razdory|Konskirazdor|Konskiye Razdory
        35324 47256 3110 Pryshyb|Пришиб|Прышыб|Prishib|Prisib|Prisiba|Prychyb|Pryschyb|Prysjyb|Prysyb|Pryszyb
        35108 47183 2975 Tymoshivka|Тимошівка|Timoshevka|Timoshivka|Timoshovka|Timosivka
        35099 47334 2974 Orlianske|Орлянское|Орлянське|Or'yansk|Orljans'ke|Orljanskoe|Orlyans'ke|Orlyansk|Orlyanskoye
        35442 46950 2944 Myrne|Мирне|Мирное|Mirne|Mirnoe
        34828 47456 2941 Blahovishchenka|Благовещенка|Благовіщенка|Blagoveshchenka|Blagoveshchenskoye|Blagoveshhenka|Blagovishchenka|Blagovishhenka
        35901 47534 2912 Mala Tokmachka|Мала Такмачка|Мала Токмачка|Малая Токмачка|Mala Takmachka|Mala Tokmacika|Mala Tokmacka|Mala Tokmaczka|Mala Tokmatchka|Mala Tokmatjka|Mala Tokmatschka|Mala Tokmatsjka|Mala Tokmatska|Malaja Tokmachka|Malaya Tokmachka
        35408 46895 2869 Semenivka|Семенівка|Semenovka
        35264 46718 2859 Myrne|Ленінське|Мирне|Lenins'ke|Leninskoye|Mirne|Novaya Aleksandrovka
        36589 47094 2755 Andriyivka|Андреевка|Андріївка|Andreevka|Andriivka
        36679 46804 2473 Azovs'ke|Азовское|Азовське|Куца Бердянка|Луначарское|Луначарське|Asowske|Azovskoe|Kuca Berdjanka|Kutsa Berdyanka|Lunachars'ke|Lunacharskoe|Lunacharskoye
        34760 47478 2329 Ivanivka|Іванівка|Ивановка|Ivanovka|Ivanovskoye|Novo Ukrainka
        35756 46826 2253 Novovasylivka|Новавасыліўка|Нововасилевка|Нововасиливка|Нововасилівка|Novavasyliuka|Novovasilevka|Novovasilivka|Novovassylivka|Nowowassyliwka|Nowowasyliwka
        36548 47547 2214 Fedorivka|Федорівка|Чубаревка|Чубарівка|Chubarevka|Chubarivka|Fedorovka|Vlasovka
        35124 47440 2205 Skelky|Скельки|Skel'ka|Skel'ki
        36696 47331 2188 Komysh-Zorya|Камыш-Заря|Комиш-Зоря|Царекостянтинівка|Carekostjantinivka|Kamysh-Zarja|Komish-Zorja|Komych-Zoria
        35260 47125 2164 Novomykolaivka|Новомиколаївка|Novo-Nikolayevka|Novomikolaivka|Novomykolayivka
        35210 46890 2164 Novomykolaivka|Новомиколаївка|Novaya Nikolavevka|Novo-Nikolauevka|Novomikolaivka|Novomykolayivka|Novonikolayevka
        35288 46507 2094 Okhrimivka|Охрімівка|Okhrimovka|Yefremovka
        35025 46646 2070 Novodanylivka|Новоданиловка|Новоданилівка|Novaya Danilovka|Novodanilivka|Novodanilovka
        35374 47539 2054 Kamyanske|Кам'янське|Kam'jans'ke|Kamenskoye|Kamianske|Yanchekrak
        35139 47754 1989 Rozumivka|Разумовка|Розумівка|Razumovka
        34690 47429 1939 Novovodyane|Нововодяне|Нововодяное|Novovodiane|Novovodjane|Novovodjanoe|Novovodyanoye|Novoye Vodyano|Novoye-Vodyanoye
        35249 46659 1809 Radyvonivka|Радивонівка|Radionovka|Radivonivka|Radivonovka|Rodionovka
        34766 47412 1644 Novodniprovka|Новоднепровка|Новодніпровка|Novaya Dneprovka|Novaya Pavlovka|Novodneprovka
        35309 47377 1644 Burchak|Бурчак|Burchaisk
        35838 46682 1615 Botiieve|Ботієве|Улькон-Сасик-Тогун|Цареводарівка|Bat'yevo|Botevo|Botieve|Botiyeve|Botiyevo|Carevodarivka|Dermendere-1|Great Soston|Tsaredarovka|Tsarevodarivka|Tsarevodarovka|Ul'kon-Sasik-Togun|Ulkon-Sasyk-Tohun
        35315 47165 1577 Raikhenfeld|Плодородне|Райхенфельд|Plodorodne|Plodorodnoye|Rajkhenfel'd|Raykhenfel'd|Reichenfeld|Shirokoye
        35282 47483 1534 Verkhnia Krynytsia|Верхня Криниця|Nizhnyaya Krini|Verkhnja Krinicja|Verkhnya Krynytsya|Verkhnyaya Krinitsa
        34803 47073 1527 Menchykury|Менчикури|Menchekur|Menchikur|Menchikuri|Menchikury|Mentschikur
        36613 46897 1426 Andrivka|Андровка|Андрівка|Androvka
        36405 47778 1422 Uspenivka|Успеновка|Успенівка|Uspenovka
        35236 46558 1362 Sheliuhy|Шелюги|Sheljugi|Shelyug|Shelyugi|Shelyuhy
        36080 47752 1324 Vozdvyzhivka|Воздвижевка|Воздвижівка|Гарненьке|Шелехівка|Garnen'ke|Harnenke|Shelekhivka|Vozdvizhenka|Vozdvizhevka|Vozdvizhivka
        35395 46640 1313 Hirsivka|Гірсівка|Girsivka|Girsovka
        36130 47830 1306 Ternuvate|Гайчур|Терноватое|Тернувате|Тэрнуватэ|Gajchur|Haichur|Tehrnuvateh|Ternovatoe|Ternuwate
        35549 47369 1295 Novohorivka|Новогорівка|Gamberg|Ganberg|Gendel'berg|Novogorivka|Novogorovka
        35993 47427 1246 Verbove|Вербове|Вербови|Вербовое|Вэрбовэ|Vehrboveh|Verbovi|Verbovoe|Verbovoye|Werbowe
        35548 46476 1227 Stepanivka Persha|Степанівка Перша|Stepanovka|Stepanovka Pervaya|Yantsegury
        35654 46950 1223 Astrakhanka|Астраханка
        36606 47061 1218 Uspenivka|Успеновка|Успенівка|Uspenovka
        36276 47329 1210 Hryhorivka|Григорівка|Grigorivka
        36523 47360 1207 Husarka|Гусарка|Gusarka
        35357 47694 1205 Hryhorivka|Григорівка|Grigor'yevka|Grigorivka|Grigorovka
        35609 46692 1195 Tavriiske|Таврійське|Tavricheskiy|Tavrijs'ke|Tavriys'ke|Tavriyskoye
        35397 47875 1188 Kamyane|Каменное|Кам'яне|Kam'jane|Kamennoe|Kamiane
        35119 46827 1180 Chekhohrad|Новгородковка|Новгородківка|Чехоград|Cechohrad|Chekhograd|Czechohrad|Novgorodkivka|Novgorodkovka|Novhorodkivka|Nowhorodkiwka
        36326 46906 1128 Sofiyivka|Болгарка|Българка|Коларовка|Коларівка|Романовка|Романівка|Софіївка|Тогали|Тогалы|Bolgarka|Bolharka|Bulgarka|Kolarivka|Kolarovka|Romanivka|Romanovka|Sofiivka|Togali|Togaly
        36483 47718 1113 Poltavka|Полтавка|Санжарівка|Sanzharivka|Sanzharovka|Sanzharovskiy
        35649 48096 1112 Shyroke|Уральське|Широке|Shiroke|Ural's'ke|Ural'skiy|Ural'skoye
        35584 47068 1105 Orlove|Орлове|Orlov|Orlovo
        36167 47649 1099 Zaliznychne|Зализничне|Зализнични|Зализничное|Залізничне|Залізнычнэ|20-richchja Zhovtnja|20e Anniversaire d'Octobre|Salisnytschne|XX-richia Zhovtnia|Zaliznichne|Zaliznichni|Zaliznichnoe|Zaliznicine|Zaliznicne|Zaliznychneh|Zaliznycne|Zaliznyczne|Zaliznytchne|Zaliznytjne
        34708 47071 1086 Havrylivka|Гаврилівка|Чкалове|Chkalove|Chkalovo|Gavrilivka|Gavrilovka|Imeni Chkalova
        35742 47152 1073 Zaporizhzhya|Запоріжжя|Sovkhoz Imeni Karla Libknekhta|Zaporizhzhia|Zaporizhzhja|Zaporozh'ye
        35460 47817 1069 Novotavriyske|Новотавричеське|Новотаврійське|Novo-Tavricheskiy|Novotavriches'ke|Novotavricheskoye|Novotavriis'ke|Novotavrijs'ke|Novotavryches'ke
        35201 46732 1057 Fruktove|Фруктове|Fruktovoye
        35487 46537 1049 Oleksandrivka|Олександрівка|Aleksandrovka|Alexandrowka Newkus|Nevkus
        34932 46943 1048 Shyroke|Широке|Shiroke
        35343 47836 1041 Natalivka|Наталівка|Natal'yevka|Natalovka
        35158 46661 1033 Volodymyrivka|Владимировка|Володимирівка|Vladimirovka|Volodimirivka
        35031 47048 1014 Novouspenivka|Новоуспенівка|Novaya Uspenovka|Novo-Uspenovka
        36569 47662 1006 Novozlatopil|Новозлатополь|Новозлатопіль|Novozlatopol'|Novyy Zlatopol'
        35369 46746 1004 Molochne|Молочне|Мордвинівка|Mordvinivka|Mordvinovka|Mordvynivka|Mordwinowka
        35489 47115 1001 Starobohdanivka|Старобогданівка|Bogdanovka|Starobogdanivka|Starobogdanovka
        35182 46376 992 Atmanai|Атманай|Atmanaj|Atmanay|Sovkhoz Kommunist
        36374 47201 986 Verkhnii Tokmak|Верх.Токмак|Верхній Токмак|Verkh.Tokmak|Verkhne-Tokmak|Verkhnij Tokmak|Verkhniy Tokmak
        35141 46515 972 Davydivka|Давидівка|Давыдовка|Davidivka|Davidovka|Davydovka
        35917 46742 958 Bohdanivka|Богданівка|Bogdanivka|Bogdanovka
        35646 46550 955 Svyatotroyitske|Святотроїцьке|Чкалове|Chkalove|Chkalovo|Svjatotroic'ke|Troitskoye
        35368 47683 944 Veselianka|Веселянка|Veseljanka|Veselyanka
        35078 46435 940 Nove|Нове|Новое|Novoe|Novoye|Novyy
        35354 47441 925 Pidhirne|Підгірне|Karachekrak|Pidgirne|Podgornoye
        34617 47079 909 Korniivka|Корніївка|Korneyevka|Korniyivka
        37116 47453 907 Azov|Азов|Novo-Yasinovka
        34788 46680 892 Sichove|Переможне|Переможное|Січове|Peremozhets|Peremozhne|Peremozhnoe|Peremozhnoye|Svinolupovka
        35103 46576 881 Vovchanske|Вовчанське|Волчанское|Volchanskoe|Volchanskoye|Volkaneshty|Volnanesht
        36481 47680 873 Malynivka|Малиновка|Малинівка|Малыніўка|Malinivka|Malinovka|Malyniuka|Malyniwka|Novoselivka|Novoselovka|Turkenivka|Turkenovka
        35776 46938 842 Rozivka|Розівка|Rozovka
        35386 47020 824 Spaske|Спаське|Dubovoye|Spasskoye
        35068 47634 808 Bilenke Pershe|Біленьке Перше
        36046 47800 791 Rizdvyanka|Риздвянка|Різдвянка|Rizdvianka|Rizdvjanka|Rozhdestvenka|Rozhdestvenskoye
        35239 47079 784 Vidrodzhennia|Відродження|Vidrodzhennja|Vidrodzhennya|Vozrozhdeniye
        35208 46787 784 Dolynske|Долинське|Dolins'ke|Dolinskoye|Ioganesrue|Iogansruye|Johannesruh|Johannesruhe
        34933 47829 771 Nove Zaporizhzhya|Нове Запоріжжя|Новое Запорожье|Khortitsa|New Zaporizhzhia|New Zaporizhzhya|Nove Zaporizhzhia|Nove Zaporizhzhja|Novo-Zaporozh'ye|Novoe Zaporozh'e|Novoye Zaporozh'ye
        35392 47283 770 Rozdol|Роздол|Fridrikhsfel'd|Razdol
        35876 46815 763 Voskresenka|Воскресенка|Kislik|Voskresenskaya
        35942 46765 752 Stepanivka Druha|Богдановка|Степанівка Друга|Bogdanovka|Stepanivka Druga|Stepanovka
        36866 47056 750 Troyitske|Карла Маркса|Троїцьке|Imeni Karla-Marksa|Karl Marks|Karla Marksa|Troic'ke|Troitske
        35280 46753 746 Danylo-Ivanivka|Данило-Іванівка|Danilo-Ivanivka|Danilo-Ivanovka
        35688 46596 729 Novokostiantynivka|Новокостянтинівка|Novo-Konstantinovka|Novokostjantinivka|Novokostyantynivka
        35003 46676 729 Velyka Ternivka|Велика Тернівка|Великая Терновка|Bol'shaya Ternovka|Bolgarskoye|Ternovka Vtoraya|Ternovo|Velika Ternivka|Velikaja Ternovka|Velikaya Ternovka
        35406 47232 727 Vysoke|Високе|Gokhshlet|Gokhshtet|Hochstadt|Visoke|Vysokoye
        34546 47217 720 Hiunivka|Гюнівка|Gjunivka|Gyunevka|Hyunivka
        35405 47421 715 Shyroke|Широке|Eristovka|Shiroke|Shirokoye
        35489 46953 705 Novopylypivka|Новопилипівка|Novaya-Filippovka|Novo-Filipovka|Novo-Filippovka|Novopilipivka|Novopilipovka
        36038 46843 700 Hannivka|Анновка|Ганнівка|Annovka|Gannivka
        35077 46940 698 Tavriia|Таврія|Tavrija|Tavriya
        34982 46810 697 Vysoke|Високе|Высокое|Visoke|Vysokoe|Vysokoye
        35167 46956 680 Trudove|Трудове|Trudovoye
        34830 46784 678 Chornozemne|Черноземное|Чорноземне|Chernozemnoe|Chernozemnoye
        35439 47703 672 Yuliyivka|Юльївка|Юліївка|Jul'ivka|Juliivka|Yul'yevka|Yul'yivka|Yuliivka|Yulivka
        35564 46655 668 Divnynske|Дівнинське|Devenskaya|Devnenskaya|Devnenskoye|Devninskoye|Divnins'ke
        35010 47276 661 Topolyne|Тополине|Shmal'ki|Shmal'kova|Topoline
        35043 46962 656 Zaporizhzhia|Запоріжжя|Novoye Zaporozh'ye|Zaporizhzhja|Zaporizhzhya|Zaporog'ye|Zaporozh'ye
        34910 47107 651 Novooleksandrivka|Новоолександрівка|Novaya Aleksandrovka|Novo-Aleksandrovka
        34712 47018 641 Zelenyi Hai|Зелений Гай|Zelenij Gaj|Zeleny Gay|Zelenyy Gay|Zelenyy Hay
        35366 46782 640 Sadove|Садове|Sadovoye
        34955 46506 630 Rozivka|Розовка|Розівка|Rozovka|Venera
        34803 46718 630 Koshove|Кошове|Максима Горького|Maksima Gor'kogo|Maksyma Hor'koho
        35422 46573 624 Dunaivka|Дунаївка|Dunayevka|Dunayivka
        35991 46927 622 Novospaske|Новоспаське|Novo-Spasskoye|Novospasskaya|Shavkay|Shovkay
        36571 47825 618 Temyrivka|Темировка|Темирівка|Temirivka|Temirovka
        36054 46871 612 Mykolaivka|Миколаївка|Mikolaivka|Mykolayivka|Nikolaevka|Nikolayevka|Pervo-Nikolayevka
        35858 46727 611 Volodymyrivka|Володимирівка|Ol'shin|Vladimirovka|Volodimirivka
        35083 46742 604 Polianivka|Поляновка|Полянівка|Eygenfel'd|Poljanivka|Poljanovka|Polyanivka|Polyanovka|Zigenfel'd
        36354 47055 601 Hyunivka|Гюневка|Гюнівка|Gjunevka|Gjunivka|Gyunevka|Hiunivka
        35864 46677 596 Strohanivka|Строганівка|Stroganivka|Stroganovka
        35511 47082 594 Svitlodolynske|Світлодолинське|Likhtenau|Svetlodolinskoye|Svitlodolins'ke
        35070 47058 582 Novoivanivka|Новоіванівка|Novaya Ivanovka|Novo-Ivanovka
        35114 46981 575 Vesele|Веселе|Sovkhoz Veselyy|Veseloye|Vesely
        36827 47515 570 Novozlatopil|Новозлатопіль|Пролетарское|Пролетарське|Proletars'ke|Proletarskiy|Proletarskoe
        35034 47326 567 Vidnozhyne|Відножине|Imeni Vorovskogo|Udel'nyy|Vidnozhine
        34856 46899 567 Mala Mykhailivka|Білоріцьке|Мала Михайлівка|Biloric'ke|Bilorits'ke|Mala Mikhailivka|Mala Mikhajlivka|Malaya Mikharlovka|Malaya Mikhaylovka|Mikhaylovka
        34786 47138 544 Piskoshyne|Піскошине|Peskosheno|Peskoshino|Piskoshine
        35290 47119 518 Marianivka|Мар'янівка|Kronsfel'd|Mar'janivka|Mar'yanovka|Maryanivka
        34836 46749 515 Shevchenka|Шевченка|Шевченко|Shevchenko
        35317 46917 512 Aviatsiyne|Авіаційне|Коммерческий|Обильное|Обільне|Aviacijne|Kommercheskij|Obil'ne|Obil'noe
        35653 47030 511 Yasne|Ясне|Yasnoye
        35793 46787 510 Fedorivka|Федорівка|Fedorovka|Planchik
        35277 46783 227 Nove|Нове|Novoye
        35306 47797 0 Stepne|Степне|Stepnaya|Stepnoye
        36541 47220 0 Smyrnove|Смирнове|Смирново|Popovka|Smirnove|Smirnovo
        34903 47912 0 Shyroke|Широке|Широкое|Shiroke|Shirokoe|Shirokoye
        35302 47905 0 Matviivka|Матвіївка|Matveyevka|Matveyevskiy|Matviyivka|Shelokovyy|Zeleny
        35231 48060 0 Petro-Mykhailivka|Петро-Михайловка|Петро-Михайлівка|Petro-Mikhajlivka|Petro-Mikhajlovka|Petro-Mikhaylovka|Petro-Mykhaylivka
        35460 47945 0 Pavlivske|Павлівське|Pavlovskiy|Pavlovskoye
        35367 47752 0 Novooleksandrivka|Новоолександрівка|Novaya Aleksandrovka|Novoaleksandrovka
        35257 47954 0 Mykhailivka|Михайлівка|Levshino-Mikhaylovka|Mikhajlivka|Mikhaylovka|Mykhaylivka
        35591 47955 0 Mykhailo-Lukasheve|Михайло-Лукашеве|Mikhajlo-Lukasheve|Mikhaylo-Lukashevo|Mikhaylo-Lukashovo|Mikhaylovka|Mykhaylo-Lukasheve
        34943 47787 0 Dolynske|Долинское|Долинське|Dolins'ke|Dolinsk|Dolinskoe|Dolinskoye|Kronstal'|Pavlivka|Pavlovka
        36804 47142 0 Berestove|Берестове|Берестовое|Berestovoe|Berestovoye
        = UA-26
        24712 48923 238196 Ivano-Frankivsk|Івано-Франківськ|Ивано-Франковск|Франківськ|Frankivs'k|Ivano-Frankivszk|Ivano-Frankovsk|Iwano-Frankiwsk|Stanislaopoli|Stanislaopolis|Stanislau|Stanislav|Stanislavov|Stanislavyv|Stanislaw|Stanislawow|Sztaniszlaviv|Sztanyiszlav|Sztanyiszlo
        24372 49024 65088 Kalush|Калуш|Kalouch|Kalus|Kalusch|Kalusz
        25037 48525 60821 Kolomyia|Коломия|Коломыя|Colomeea|Kolomea|Kolomeo|Kolomija|Kolomyja
        24571 48637 22504 Nadvirna|Надвирна|Надворная|Надвірна|Nadvorna|Nadvornaja|Nadvornaya|Nadwirna|Nadworna
        23966 48972 20417 Dolyna|Далына|Долина|Dalyna|Dolina
        24713 48936 16554 Knyahynyn|Княгинин|Kniahynyn|Knihynin|Knihynin Wies|Knjaginin
        24633 49252 14737 Burshtyn|Бурштин|Бурштын|Boersjtyn|Bourchtyn|Burschtyn|Burshtin|Bursjtyn|Burstin|Burstina|Burstyn|Bursztyn|Ho phach
        24192 48811 12681 Perehinske|Перегинске|Перегинское|Перегінське|Пэрэгінскэ|Pehrehginskeh|Peregins'ke|Pereginskoe|Perehinsko
        23860 49065 10259 Bolekhiv|Балэхіў|Болехив|Болехов|Болехів|Balehkhiu|Bolechivas|Bolechiw|Bolechow|Bolehiv|Bolehiva|Bolejiv|Bolekhov|Bolexov
        25560 48449 9942 Sniatyn|Снятин|Снятын|Snjatin|Snjatyn
        25503 48669 9508 Horodenka|Городенка|Gorodenka
        24847 48904 9287 Tysmenytsia|Тисмениця|Tismenicja|Tysmenycja|Tysmernytsia|Tysmienica
        25004 48865 8886 Tlumach|Тлумач|Tloumatch|Tlumacz
        25091 48321 8522 Kosiv|Косов|Косів|Kosiva|Kosov|Kosow|Kossiv|Kossiw
        24626 48525 8276 Deliatyn|Делятин|Дэлятын|Ділятин|Dehljatyn|Delatin|Delatyn|Deleatin|Deljatin|Deljaton|Deljatyn|Delyatin|Delyatyn|Diljatin
        24537 48808 8222 Bohorodchany|Богородчани|Богородчаны|Bogorodchani|Bogorodchany|Bohorodczany|Bohorodtchany|Brodshin
        24553 48449 8094 Yaremche|Яремча|Яремче|Giaremtse|Jaremcha|Jaremche|Jaremcsa|Jaremcse|Jaremcze|Yaremtche
        24749 48552 7855 Lanchyn|Ланчин|Ланчын|Lanchin|Lanciin|Lancin|Lancyn|Lanczyn|Lantchyn|Lantschyn
        24611 49410 7797 Rohatyn|Рагатын|Рогатин|Ragatyn|Rogatin|Rohatin|Rohatina|Rohatino
        24727 49124 6086 Halych|Галич|Галіч|Aliche|Galich|Halica|Halicas|Halici|Halicz|Halitsch|Halyc|Halytch|Halytsch|Halytsj|Halytx
        24814 48331 6054 Kosmach|Космач|Kosmaci|Kosmacz|Kosmatch|Kosmatj|Kosmats|Kosmatsch|Kosmatsj|Kozmacz
        24830 48155 5829 Verkhovyna|Верховина|Жаб'є|Verhovina|Verkhovina|Wierchowina|Zhab'e
        24194 48998 5482 Broshniv-Osada|Брошнев-Осада|Брошнив-Осада|Брошнів-Осада|Брошніў-Асада|Brochniv-Ossada|Broschniw-Ossada|Broshnev-Osada|Broshniu-Asada|Brosnev-Osada|Brosniv-Osada|Broszniow-Osada
        24861 48738 5444 Otyniia|Атынія|Отинія|Отыния|Atynija|Otinia|Otinija|Otiniya|Ottenia|Ottynia|Otynia|Otynija|Otyniya
        25228 48365 5351 Rozhniv|Рожнов|Рожнів|Рожніў|Rojniv|Roschniw|Rozhnev|Rozhniu|Rozhnov|Rozhnyuv|Rozjniv|Rozniv|Roznov|Roznow
        24883 48517 5240 Pechenizhyn|Печенежин|Печеніжин|Пэчэнижын|Пэчэніжын|Pecenijin|Pecenizin|Pecenizyn|Pechenezhin|Peczenizyn|Pehchehnizhyn|Petchenijyn|Petjenizjyn|Petschenischyn
        24609 48409 5221 Mykulychyn|Микуличин|Mikulichin|Mikulichyn|Mikuliczyn|Mikulihin
        25163 48279 5068 Stari Kuty|Старі Кути|Kuty Stare|Kuty Stary|Kuty Staryye|Stari Kuti|Staryye Kuty
        24189 48959 4845 Svarychiv|Сваричев|Сваричів|Svarichev|Svarichiv|Svarichov|Svariciv|Svarychev|Svarychuv|Svaryciv|Svarytsiv|Svarytsjiv|Swaryczow|Swarytschiw
        24415 48570 4530 Pasichna|Пасечная|Пасічна|Pasechna|Pasechnaja|Pasechnaya|Pasicina|Pasicna|Pasieczna|Pasitsjna|Pasitsna|Passitschna
        24528 48615 4443 Pniv|Пнев|Пнів|Pnev|Pniow|Pniw|Pnyuv
        24471 48631 4354 Bytkiv|Битків|Бытков|Bitkiv|Bitkow|Bytkov
        24698 48482 4351 Bili Oslavy|Білі Ослави|Belyye Oslavy|Bili Oslavi|Oslav Byaly|Oslaw Bialy|Oslawy Biale
        24564 48293 4212 Vorokhta|Ворохта|Worochta
        25179 48262 4025 Kuty|Кути|Куты|Cuturi|Kouti|Kouty|Kutai|Kuti
        25285 48467 3998 Zabolotiv|Забалоціў|Заболотов|Заболотів|Sabolotiw|Zabalociu|Zablotow|Zabolotov|Zabolotyiv
        24156 48940 3874 Rozhniativ|Ражняціў|Рожнятов|Рожнятів|Razhnjaciu|Rojnativ|Rojneativ|Rojniativ|Roschnjatiw|Rozhnativ|Rozhnjativ|Rozhnjatov|Rozhnyativ|Roznativ|Rozniatow|Roznjativ
        24647 48518 3832 Zarichchia|Заречье|Заричя|Зарэчча|Заріччя|Saritschtschja|Zarech'e|Zarech'ye|Zarehchcha|Zaricca|Zariccja|Zarichchja|Zarichchya|Zarichja|Zaricicea|Zaricscsja|Zaritchtchia|Zaritsjtsja|Zaritstsja|Zarzecze|Zazheche
        24716 48856 3801 Cherniiv|Черніїв|Cerniiv|Cherneyev|Cherneyuv|Cherniyev|Cherniyiv|Czerniejow
        24422 48706 3729 Solotvyn|Солотвин|Solotvin|Solotwina
        24333 48961 3564 Novytsia|Новица|Новиця|Novica|Novicja|Novitea|Novitsa|Novytsja|Novytsya|Nowica|Nowyzja
        24664 48923 3546 Zahvizdia|Загвоздье|Загвіздя|Sahwisdja|Zagvizda|Zagvizdja|Zagvozd'e|Zagvozd'ye|Zagvuz'dzh|Zagwozdz|Zahvizdea|Zahvizdja|Zahvizdya
        24526 48829 3426 Stari Bohorodchany|Старые Богородчаны|Старі Богородчани|Bohorodczany Stare|Stare-Bogorodchany|Stari Bogorodcani|Stari Bogorodchani|Stari Bohorodcany|Stari Bohorodceani|Stari Bohorodtjany|Stari Bohorodtsany|Stari Bohorodtschany|Stari Bohorodtsjany|Starye Bogorodchany|Staryye Bogorodchany
        24371 48655 3333 Maniava|Манява|Maneava|Maniawa|Manjava|Manjawa|Manyava
        24546 48681 3311 Hvizd|Гвізд
        24942 48464 3290 Velykyi Kliuchiv|Великий Ключів|Klyuchev|Klyuchev Vel'kiy|Klyuchov|Klyuchuv Vel'ki|Velikij Kljuchiv|Velikij Kluciv|Velikiy Klyuchev|Velykyy Klyuchiv
        24219 48815 3282 Nebyliv|Небилів|Nebiliv|Nebylov|Nebyluv
        24800 48567 3278 Sadzhavka|Саджавка|Sadjavka|Sadschawka|Sadzavka|Sadzawka|Sazhovka
        24708 48986 3223 Yamnytsia|Ямница|Ямниця|Iamnitea|Jamnica|Jamnicja|Jamnycja|Jamnytsia|Jamnytsja|Jamnyzja|Yamnitsa|Yamnytsya
        25148 48380 3124 Khymchyn|Химчин|Khimchin|Khomchin
        24696 48575 3096 Krasna|Красна|Красни|Krasnaya|Krasni|Krasnoye
        24694 48955 3090 Uhryniv|Угринів|Dolishniy Uhryniv|Gorishnyy Ugrinov|Ugriniv|Ugrinov|Ugryniv|Ugrynov-Gurny
        25574 48526 3076 Stetseva|Стецева|Steceva|Stetsova
        25448 48660 3046 Cherniatyn|Чернятин|Chernjatin|Chernyatin|Chernyatyn|Czerniatyn
        24252 48685 3004 Porohy|Пороги|Porogi|Porokhi|Porokhy
        24063 48887 2976 Spas|Спас
        24899 48832 2965 Chornoliztsi|Чорнолізці|Charnolozhtse|Charnolozhtsy|Chernolozhtsy|Chernoloztsy|Chornolizci|Cornolizci
        25169 48700 2957 Obertyn|Обертин|Obertin
        24664 48771 2944 Tysmenychany|Тисменичани|Tismenichani|Tysmenichany
        24306 48905 2929 Petranka|Петранка
        24656 48851 2927 Radcha|Радча|Radcea|Radcza|Radtsa|Radtscha|Radtsja
        24609 48869 2926 Lysets|Лисец|Лисець|Lisec|Lysiec|Lyssets
        24426 48684 2896 Markova|Маркова|Markowa
        24781 49042 2792 Yezupil|Єзупіль|Езуполь|Езупіль|Жовтень|Ezupil|Ezupol'|Iezupil|Jesupil|Jezupil|Jezupol|Yezoupil|Zhovten'
        25001 48507 2751 Nyzhnii Verbizh|Нижній Вербіж|Nizhnij Verbizh|Nizhniy Verbizh|Nyzhniy Verbizh|Verbizh Nizhniy
        24492 49129 2619 Voinyliv|Войнилов|Войнилів|Vojniliv|Vojnilov|Wojnilow
        23909 48932 2283 Vyhoda|Вигода|Выгада|Выгода|Vigoda|Vihoda|Vygada|Vygoda|Wygoda|Wyhoda
        25003 48294 2193 Sokolivka|Соколівка|Sokoliv|Sokolovka|Sokoluvka
        24933 48280 2075 Rechka|Речка|Річка|Rechki|Richka
        24940 48402 2042 Yabluniv|Яблонов|Яблунів|Яблуніў|Iabluniv|Jablonov|Jablonow|Jabluniu|Jabluniv|Jablunivas|Jabluniw|Yablouniv
        24484 48311 1986 Yablunytsia|Яблуница|Яблуниця|Jablonitza|Jablunica|Jablunicja|Yablonitsa|Yablunytsya
        24970 48324 1984 Sheshory|Шешори|Шешоры|Sheshori
        24740 49182 1938 Bilshivtsi|Бельшовцы|Большовцы|Більшыўцы|Більшівці|Bel'shovcy|Bil'shivci|Bil'shyucy|Bil'sivci|Bilchivtsi|Bilschiwzi|Bilsivti|Bilsivtsi|Bol'shovcy|Bolszowce|Bolszowiec
        24924 48559 1875 Knyazhdvir|Княждвір|Нижнє|Dolishniy Knyazhdvir|Kniazdizir|Kniazdwor|Kniazhdvir|Knjazhdvir|Knyazhdvor|Knyazhdvor Nizhniy|Knyazhdvor Verkhniy|Knyazhdvur|Nizhne|Nizhneye|Nyzhnye
        25279 48579 1858 Hvizdets|Гвоздец|Гвіздець|Гвіздэць|Chvizntets|Gvizdec'|Gvizdehc'|Gvizdets|Gvozdec|Gwozdziec|Hvizdec|Hvizdet|Hwisdez
        25427 48813 1533 Chernelytsia|Чернелиця|Chernelicja|Czernelica|Tchernelytsia
        24370 48750 1517 Kosmach|Космач
        24577 48341 1508 Tatariv|Татаров|Татарів|Krementsy|Kremintsi|Kremintsy|Tartarov|Tatarov
        24248 48965 1238 Berlohy|Берлоги|Berloby|Berlogi|Berlogy|Berxohy
        25281 48353 1219 Rybne|Рибне|Ribne|Rybno|Rybnoye
        24215 48653 1210 Huta|Гута|Unghuta
        24945 48162 1205 Verkhniy Yasenov|Верхний Ясенов|Jasienow|Verkhnij Jasenov|Yasenuv Gurny
        24496 49254 1179 Bukachivtsi|Букачевцы|Букачыўцы|Букачівці|Boukatchivtsi|Bukachevcy|Bukachivci|Bukachjovcy|Bukachyucy|Bukacivci|Bukacivti|Bukacivtsi|Bukaczowce|Bukatschiwzi
        24156 48847 1150 Duba|Дуба
        24696 49395 1052 Pukiv|Пуков|Пуків|Pukov|Pukow|Pukuv
        24261 48898 1038 Verbivka|Вербівка|Ldzyany|Verbovka
        24246 48460 1016 Bystrytsia|Бистриця|Быстрица|Bistricja|Bystrica|Bystritsa|Bystrytsya
        24855 49037 1015 Mariyampil|Маринопіль|Маріямпіль|Mar'yampol'|Mariampol|Mariiampil|Marijampil'|Marinopil'|Marinopol'|Mariyampol'|Marjampol|Marynopil'
        24371 48947 1010 Staryi Uhryniv|Старий Угринів|Starij Ugriniv|Staryy Ugrinov|Staryy Uhryniv|Ugrinov Staryy|Ugrinuv Stary|Ugrynuv Stary
        24696 48195 1000 Krivopol'ye|Кривополье|Кривопілля|Krivopillja|Krivopol'e|Kryvopillya|Kryvopol'ye
        25077 48603 967 Hody-Dobrovidka|Годи-Добровідка|Dobrovodka|Godi-Dobrovidka|Gody-Dobrovodka|Hody
        24309 48989 871 Dovhe-Kaluske|Довге-Калуське|Dolgoye Kalushskoye|Dolkhe-Kaluske|Dovge-Kalus'ke
        24725 49391 852 Chesnyky|Чесники|Chesniki
        24750 48047 814 Zelene|Зелене|Zelena|Zelenaya|Zelenyy
        24432 48351 615 Polianytsia|Паляниця|Поляница|Поляниця|Palianytsia|Paljanicja|Palyanitsa|Palyanytsya|Polanica|Poljanica|Poljanicja|Polyanitsa|Polyanitsa Popovichevskaya|Polyanitsa Popovichovska
        23852 48991 0 Vytvytsia|Витвица|Витвиця|Vitvica|Vitvicja|Vitvitea|Vitvitsa|Vytvytsja|Vytvytsya|Witwica|Wytwyzja
        24312 49098 0 Verkhnia|Верхня|Верхняя|Verkhnja|Verkhnjaja|Verkhnya|Verkhnyaya|Vezhkhnya
        25067 48562 0 Piadyky|П'ядики|P'jadiki|Pyadiki|Pyadyki|Pyadyky
        25175 48564 0 Pidhaichyky|Підгайчики|Pidgajchiki|Pidhaychyky|Podgaychiki
        24636 48696 0 Pererisl|Перерісль|Pererosl'|Perersol'|Psherosl'
        25136 48834 0 Olesha|Олеша
        25164 48502 0 Mateivtsi|Матеївці|Mateivci|Mateyevtsy|Mateyivtsi|Matyyevtsy
        25018 48659 0 Korshiv|Коршів|Korchuv|Korshev|Korshuv
        24422 48744 0 Dzvyniach|Дзвиняч|Dzvinjach|Dzvinyach|Dzvynyach|Zvinyach
        24777 49084 0 Dubivtsi|Дубівці|Dubivci|Dubovtse|Dubovtsy
        25059 48148 0 Biloberizka|Білоберізка|Beloberezka|Byalobereska
        = UA-30
        30524 50455 2952301 Kyiv|Киев|Киев ош|Киевом|Киеву|Київ|Кыив|Кыйив|Кіеў|Chiovia|Kaenugardur|Keju|Ki ep|Kiebo|Kief|Kieu|Kiev|Kiev osh|Kievi|Kievom|Kievu|Kiew|Kiiev|Kiiv|Kijev|Kijeva|Kijevas|Kijew|Kijiv|Kijivo|Kijo|Kijow|Kijuw|Kijv|Kiova|Kiovia|Kiyev|Kiyiw|Kjiv|Kueyiv|Kyev|Kyiiv|Kyiw|Kyjev|Kyjiv|Kyjiw
        30682 50522 368500 Desna|Деснянський Район|Desnjans'kij Rajon|Desnyanskyi|Desnyanskyi District|Desnyanskyi Rayon|Desznai keruelet
        30601 50454 357900 Dniprovskyi|Дніпровський район|Dniprovs'kij rajon|Dniprovskyi District|Dniprovskyi Rayon|Dnyiprovszkij keruelet
        30695 50416 343384 Darnytsya|Дарницький район|Дарниця|Darnic'kij rajon|Darnicja|Darnickiji keruelet|Darnytsia|Darnytsia District|Darnytsia Raion|Darnytsia Rayon|Darnytskyi Raion|Darnytskyi Rayon|Darnytskyy Raion|Darnytskyy Rayon|Darnytsya District|Darnytsya Raion|Darnytsya Rayon
        30603 50511 240000 Vyhurivshchyna-Troyeshchyna|Вигуровщина-Троещина|Вигурівщина-Троєщина|Виґурівщина-Троєщина|Троещина|Троєщина|Troeshhina|Troieshchyna|Vigurivshhina-Troeshhina|Vigurovshhina-Troeshhina|Vygurivshchyna-Troieshchyna|Vygurivshchyna-Troyeshchyna|Vyhurivshchyna-Troieshchyna
        30506 50513 239500 Obolon|Оболонський район|Оболонь|Obolon District|Obolon Raion|Obolon Rayon|Obolons'kij rajon|Obolonskyi District|Obolonskyi Raion|Obolonskyi Rayon|Obolonskyy Raion|Obolonskyy Rayon|Obolonszkij keruelet
        30466 50464 220077 Shevchenkivskyi|Шевченківський район|Sevcsenkivszkij keruelet|Shevchenkivs'kij rajon|Shevchenkivskyi District|Shevchenkivskyi Rayon|Shevchenko
        30390 50432 179900 Borshchahivka|Борщаговка|Борщагівка|Borshhagivka|Borshhagovka
        30374 50426 127400 Mykilska Borshchahivka|Микільська Борщагівка|Mikil's'ka Borshhagivka
        30624 50403 104400 Pozniaky|Позняки|Poznjaki|Poznyaky
        30523 50444 100900 Pechersk|Печерськ|Печерський Район|Pechers'kij Rajon|Pechersk District|Pecherskyi District|Pecherskyi Rayon|Pecserszkij keruelet
        30660 50408 93700 Kharkivskyi Masyv|Харківський масив|Kharkivs'kij masiv|Kharkivskyy Masyv
        30631 50472 87300 Lisovyi Masyv|Лісовий масив|Lisovij masiv|Lisovyy Masyv
        30603 50485 84200 Voskresenka|Воскресенка|Woskresenka
        30447 50424 73600 Chokolivka|Чоколівка
        30406 50465 71700 Nyvky|Нивки|Nivki
        30422 50432 69800 Vidradnyi|Відрадний|Vidradnij|Vidradnyy
        30628 50443 68900 Darnytskyi Masyv|Дарницький масив|Соцмісто|Darnic'kij masiv|Darnytskyy Masyv|Socmisto|Sotsmisto
        30552 50344 62200 Holosiyiv|Голосеев|Голосеевский Район|Голосіїв|Голосіївський Район|Goloseev|Goloseevskij Rajon|Golosiiv|Golosiivs'kij Rajon|Holosiiv|Holosiivskyi District|Holosiivskyi Rayon|Holoszijivszkij keruelet
        30453 50454 62200 Shulyavka|Шулявка|Shuliavka|Shuljavka
        30425 50514 57500 Vynohradar|Виноградар|Vinogradar
        30346 50463 53000 Svyatoshyn|Святошин|Святошинський район|Svjatoshin|Svjatoshins'kij rajon|Svyatoshynskyi|Svyatoshynskyi District|Svyatoshynskyi Rayon|Szvjatosin|Szvjatosinszkij keruelet
        30404 50411 50500 Pivdenna Borshchahivka|Південна Борщагівка|Південноборщагівський масив|Pivdenna Borshhagivka|Pivdennoborshchahivskyi Masyv|Pivdennoborshhagivs'kij masiv
        30515 50428 49000 Nova Zabudova|Нова Забудова
        30602 50426 46000 Berezniaky|Березняки|Зательбин Березняк|Bereznjaki|Bereznyaky|Zatel'bin Bereznjak|Zatelbyn Berezniak|Zatelbyn Bereznyak
        30656 50424 45700 Nova Darnytsya|Нова Дарниця|Nova Darnicja|Nova Darnytsia
        30445 50480 45600 Syrets|Сирець|Sirec'
        30526 50448 41800 Stare Misto|Старе місто|Старий Київ|Old Kyiv|Old Town|Starij Kiiv|Staryi Kyiv|Staryy Kyiv
        30347 50465 40200 Bilychi|Біличі|Belichi|Bilichi|Biliychi
        30567 50400 40000 Telychka|Теличка|Prigorod Telichka|Telichka|Verkhnyaya Telichka
        30613 50393 39500 Pivnichni Osokorky|Північні Осокорки|Pivnichni Osokorki
        30617 50463 37600 Pivnichno-Brovarskyi Masyv|Комсомольський масив|Північно-Броварський масив|Komsomol's'kij masiv|Komsomolskyi Masyv|Komsomolskyy Masyv|Pivnichno-Brovars'kij masiv|Pivnichno-Brovaskyy Masyv
        30458 50510 36500 Priorka|Пріорка
        30437 50430 35600 Karavayevi Dachi|Караваєві Дачі|Karavaevi Dachi|Karavaievi Dachi
        30454 50510 35200 Vyshhorodskyi Masyv|Вишгородський масив|Vishgorods'kij masiv|Vyshhorodskyy Masyv
        30459 50371 34500 Teremky|Теремки|Teremki
        30478 50418 34100 Oleksandrivska Slobidka|Александровская слободка|Олександрівська слобідка|Aleksandrovskaja slobodka|Aleksandrovskaya Slobodka
        30462 50518 33000 Minskyi Masyv|Менскі масыў|Мінскі масіў|Мінський масив|Menski masyu|Mienski masyu|Mins'kij masiv|Minski masiu|Minskyy masyv
        30452 50428 32500 Solomyanka|Солом'янка|Солом'янський район|Solom'ianka|Solom'janka|Solom'jans'kij rajon|Solomyanskyi|Solomyanskyi District|Solomyanskyi Rayon|Szolomjanszkij keruelet
        30476 50466 31400 Lukyanivka|Лук'янівка|Luk'janivka|Lukianivka
        30516 50402 29200 Demiyivka|Верхньолибідська слобідка|Верхньолибідське подвір'я|Демиевка|Деміївка|Нижньолибідська слобідка|Сталінка|Demievka|Demiivka|Nizhn'olibids'ka slobidka|Nyzhniolybidska Slobidka|Nyzhnyolybidska Slobidka|Stalinka|Verkhiolybidska Slobidka|Verkhn'olibids'ka slobidka|Verkhn'olibids'ke podvir'ja|Verkhniolybidske Podviria|Verkhnyolybidska Slobidka|Verkhnyolybidske Podvirya
        30347 50476 28500 Novobilychi|Новобіличі|Novobilichi
        30597 50440 27400 Rusanivka|Русанівка|Русанівський масив|Rusanivs'kij masiv|Rusanivskyi Masyv|Rusanivskyy Masyv
        30586 50486 26600 Rayduzhnyi Masyv|Райдужний масив|Raiduzhnyi Masyv|Raiduzhnyy Masyv|Rajduzhnij masiv|Rayduzhnyy Masyv
        30590 50455 26200 Livoberezhnyi Masyv|Лівобережний масив|Livoberezhnij masiv|Livoberezhnyy Masyv
        30633 50433 25900 Stara Darnytsya|Стара Дарниця|Stara Darnicja|Stara Darnytsia
        30516 50469 25900 Podil|Падол|Подол|Поділ|Подільський район|Padol|Podil's'kij rajon|Podilskyi|Podilskyi District|Podilskyi Rayon|Podilskyy|Podilskyy District|Podilskyy Rayon|Podol|Pogyil|Pogyilszkij keruelet
        30486 50469 25800 Tatarka|Татарка
        30441 50502 25000 Mostytskyi Masyv|Мостицький масив|Mostic'kij masiv|Mostytskyy Masyv
        30452 50381 23800 Teremky-II|Теремки-ІІ|Teremki-2|Teremki-II|Teremky-2
        30471 50494 23700 Kurenivka|Куренівка
        30535 50401 20200 Saperna Slobidka|Саперна Слобідка
        30437 50511 18200 Vitryani Hory|Вітряні Гори|Vitriani Hory|Vitrjani Gori
        30530 50443 18100 Lypky|Липки|Lipki
        30538 50435 18000 Klov|Клов
        30676 50450 17600 Darnytsya Car Repair Plant Microdistrict|Дврз|Мікрорайон Дарницького вагоноремонтного заводу|Darnytsia Car Repair Plant Microdistrict|Dvrz|Mikrorajon Darnic'kogo vagonoremontnogo zavodu
        30575 50388 17000 Nyzhnya Telychka|Нижня Теличка|Nizhnja Telichka|Nyzhnia Telychka
        30598 50493 16100 Kybalchych|Кибальчич|Kibal'chich
        30695 50385 15500 Bortnychi|Бортничи|Бортничі|Bortnichi|Bortnitschi
        30573 50404 15000 Verkhnya Telychka|Верхня Теличка|Verkhnia Telychka|Verkhnja Telichka
        30529 50455 13000 Khreshchatyi Yar|Святе місце|Хрещатий Яр|Хрещатик|Хрещатицьке урочище|Khreshhatic'ke urochishhe|Khreshhatij Jar|Khreshhatik|Svjate misce
        30459 50367 13000 Teremky-I|Теремки-І|Teremki-1|Teremki-I|Teremky-1
        30470 50486 10000 Antyfiyivka|Антифіївка|Antifiivka|Antyfiivka
        30362 50469 10000 Akademmistechko|Академмістечко
        30696 50420 9200 Rembaza|Рембаза
        30402 50455 9000 Galagany|Ґалаґани|Galagani
        30447 50439 8200 Kadetskyi Hay|Кадетський гай|Kadets'kij gaj|Kadetskyi hai
        30555 50363 7800 Korchuvate|Корчувате
        30439 50493 7700 Bilyche Pole|Біличе Поле|Biliche Pole
        30435 50519 6800 Shevchenka|Шевченка|Шевченко|Shevchenko|Shevchenkovo
        30427 50453 6500 Hrushky|Грушки|Grushki
        30441 50394 6400 Zhulyany|Жуляни|Zhuliany|Zhuljani
        30616 50492 6300 Kulykove|Куликове|Куликове поле|Kulikove|Kulikove pole|Kulykove Pole
        30405 50511 6300 Synyoozernyi Masyv|Синьоозерний масив|Sin'oozernij masiv
        30521 50435 6000 Cherepanova Hora|Черепанова Гора|Cherepanova Gora
        30428 50417 5900 Post-Volynskyi|Пост-Волинський|Post-Volins'kij|Post-Volynskyy
        30381 50464 5300 Aviamistechko|Авіамістечко|Новосвятошин|Novosviatoshyn|Novosvjatoshin|Novosvyatoshyn
        30524 50395 5000 Tsymbaliv Yar|Цимбалів Яр|Cimbaliv Jar
        30542 50370 5000 Kytayiv|Китаїв|Kitaiv|Kytaiiv|Kytaiv
        30431 50467 5000 Voleykiv|Волейків|Voleikiv|Volejkiv
        30499 50488 5000 Pochayna|Петрівка|Почайна|Petrivka|Petrovka|Pochaina|Pochajna
        30493 50445 5000 Yamky|Голубівка|Яма|Ямки|Ямська Слобода|Golubivka|Holubivka|Jams'ka Sloboda|Vokzal|Yama|Yams'ka Sloboda
        30533 50479 4800 Rybalskyi Ostriv|Рибальський острів|Рибальський півострів|Ribal's'kij ostriv|Ribal's'kij pivostriv|Rybalskyi Island|Rybalskyi Peninsula|Rybalskyi pivostriv
        30549 50416 4500 Zvirynets|Звіринець|Zvirinec'
        30492 50402 4500 Shyrma|Ширма|Shirma
        30476 50352 4300 Feofaniya|Феофанія|Feofania|Feofaniia|Feofanija|Theophania
        30520 50395 3900 Dobryi Shlyakh|Добрий Шлях|Dobrij Shljakh|Dobryi Shliakh
        30587 50520 3580 Troyeshchyna|Село Троещина|Село Троєщина|Троєщина|Selo Troeshhina|Selo Troieshchyna|Troeshhina|Troieshchyna
        30356 50539 3400 Pushcha-Vodytsya|Пуща-Водиця|Pushcha-Vodytsia|Pushha-Vodicja
        30481 50406 3400 Sovky|Совки|Sovki
        30485 50430 2900 Kuchmyn Yar|Кучмин Яр|Kuchmin Jar
        30675 50410 2800 Chervonyi Khutir|Червоний Хутір|Chervonij Khutir
        30671 50473 2700 Bykivnia|Биківня|Bikivnja|Bykivnya
        30531 50374 2600 Mysholovka|Мишоловка|Misholovka
        30365 50439 2400 Zhovtneve|Жовтневе|Oktyabr'skoye
        30551 50326 2300 Vita-Lytovska|Віта-Литовська|Чапаєвка|Chapaevka|Chapaievka|Chapayevka|Vita-Litovs'ka
        30441 50374 2000 Teremky-III|Теремки-ІІІ|Teremki-3|Teremki-III|Teremky-3
        30602 50381 2000 Osokorky|Осокорки|Osokorki
        30416 50408 2000 Mykhaylivska Borshchahivka|Михайлівська Борщагівка|Mikhajlivs'ka Borshhagivka|Mykhailivska Borshchahivka
        30575 50300 1800 Koncha-Zaspa|Конча-Заспа
        30495 50411 1800 Montazhnyk|Монтажник|Montazhnik
        30498 50431 1600 Batyieva Hora|Батиєва Гора|Batieva Gora|Batyyeva Hora
        30370 50494 1500 Berkovets|Берковець|Berkovec'
        30513 50351 1500 Pyrohiv|Пирогів|Pirogiv
        30417 50463 1500 Dekhtyari|Дехтярі|Dekhtiari|Dekhtjari
        30392 50439 1500 Peremoha|Перемога|Peremoga
        30545 50411 1300 Chorna Hora|Чорна Гора|Chorna Gora
        30423 50503 1000 Varshavskyi Masyv|Варшавський масив|Varshavs'kij masiv
        30492 50447 1000 Yevbaz|Євбаз|Єврейський базар|Evrejs'kij bazar|Yevreyskyi bazar
        30500 50425 800 Protasiv Yar|Протасів Яр|Protasiv Jar
        30537 50386 600 Bahrynova Hora|Багринова Гора|Bagrinova Gora
        30591 50454 600 Mykilska Slobidka|Микільська Слобідка|Mikil's'ka Slobidka
        = UA-32
        30116 49799 207273 Bila Tserkva|Белая Царква|Белая Церковь|Била Церква|Біла Церква|Belaja Carkva|Belaja Cerkov'|Belaja Zerkow|Belaya Tserkov'|Belaya serkov|Biala Cerkiew|Bila Cerkva|Bila Cerkwa|Bila Terkva|Bila Zerkwa|Shura Chirku
        30791 50511 109806 Brovary|Бравары|Бровари|Бровары|Броварі|Bravary|Brovarai|Brovari|Browary
        30240 50522 65167 Irpin|Ірпінь|Дачі Ірпінь|Ирпень|Пилипів Потік|Dachi Irpen'|Dachi Irpin|Irpen|Irpien|Irpina|Irpinj|Irpiny|Pilipiv Potik|Pylypiv Potik
        30953 50351 64117 Boryspil|Борисполь|Бориспіль|Borispil'|Borispilj|Borispilo|Borispol'|Boryspol
        29920 50078 44014 Fastiv|Фастив|Фастов|Фастів|Fastiva|Fastiw|Fastov|Fastow
        30368 50388 42983 Vyshneve|Вишневе|Вишневое|Vishneve|Vishnevoe|Vishnevoye|Vishnjovoe|Visneve|Visnyovoe|Vychneve|Vysjneve|Vysneve|Wyschnewe|Wysznewe
        30209 50547 42279 Bucha|Буча|Boetsja|Buca|Butscha|Butsja|Bychansk|Dachi Bucha
        30312 50180 37068 Vasylkiv|Васильков|Васильків|Vasil'kiv|Vasil'kov|Vasilikov|Vasiljkiv|Vasilkiva|Vassylkiv|Vasylkivas|Wassilkow|Wassylkiw|Wasylkow
        30297 50319 34394 Boyarka|Боярка|Boiarka|Bojarka|Boyarka-Budayevka|Budayevka
        30486 50583 33109 Vyshhorod|Вишгород|Вышгород|Вышгородского|Vishgorod|Vishorod|Vychhorod|Vyshgorod|Vyshgorodskogo|Wyschhorod
        30633 50116 31557 Obukhiv|Обухив|Обухов|Обухів|Oboukhiv|Obuchiv|Obuchiw|Obuchow|Obuh'iv|Obuhiva|Obuhov|Obukhov|Obuxov
        31450 50067 26273 Pereiaslav|Переяслав|Переяславль|Perejaslav|Perejaslavl'|Perejaslaw|Perejaslawl|Pereyaslav
        30359 50409 25882 Sofiivska Borschahivka|Сафіеўская Баршчагоўка|Софиевская Борщаговка|Софіївська Борщагівка|Safieuskaja Barshchagouka|Sofievskaja Borshhagovka|Sofiivs'ka Borshhagivka|Sofiyivska Borshchahivka
        30718 51522 24464 Slavutych|Славутич|Славуціч|Slavoetytsj|Slavoutytch|Slavucich|Slavutic|Slavutica|Slavutich|Slavutici|Slavutots|Slavutyc|Slavutycius|Slavutytj|Slavutyts|Slavutytsj|Slawutycz|Slawutytsch|Szlavutics
        30227 50390 21369 Bilohorodka|Белогородка|Білгород-Київський|Білогородка|Belgorodka|Belogorodka|Bilgorod-Kiivs'kij|Bilhorod-Kyivskyi|Bilhorod-Kyyivskyi|Bilogorodka
        31763 50275 18995 Yahotyn|Яготин|Jagotin|Yagotin
        30265 50568 18466 Hostomel|Гостомель|Gostomel
        30330 50488 17623 Kotsyubynske|Берковець|Кацюбынскэ|Коцюбински|Коцюбинское|Коцюбинське|Коцюбынськэ|Berkovec'|Berkovets|Imeni Kotsyubinskogo|Kacjubynskeh|Kociubynske|Kocjubins'ke|Kocjubinski|Kocjubinskoe|Kocjubyns'keh|Kocjubynske|Kotiubinske|Kotsioubynske|Kotsioumpinske|Kotsiubynske|Kotsubinske|Kotsuebinske|Kotsyubinskogo|Kotsyubinskoye|Kozjubynske
        29664 49734 17452 Skvyra|Сквира|Skvira|Skwyra
        31468 50311 16202 Berezan|Березань|Beresan
        30323 50382 16200 Svyatopetrivske|Петровское|Петрівське|Святопетрівське|Petrivs'ke|Petrovskoe|Svjatopetrivs'ke
        30874 49546 15789 Bohuslav|Богуслав|Boguslav|Boguslaw|Bohuslaw
        29669 49370 14388 Tetiiv|Тетиев|Тетіїв|Tetiev|Tetiyev|Tetiyiv|Tetyjow
        29923 50643 13832 Borodianka|Барадзянка|Бородянка|Baradzjanka|Borodanka|Borodeanka|Borodjanka|Borodyanka|Borodzianka|Boroganka|Borontian'ka
        30746 50143 13636 Ukrayinka|Злодеевка|Игнатовка|Украинка|Українка|Ignatovka|Ihnativka|Ukrainka|Zlodeevka|Zlodeyevka
        30823 49859 13133 Kaharlyk|Кагарлик|Кагарлык|Kagarlik|Kagarlyk|Kagorlyk
        30496 49557 12952 Tarashcha|Тараща|Tarashha|Taraszcza
        30375 50354 12500 Hatne|Гатне|Гатное|Gatnoe
        30284 50430 12000 Chaiky|Чайки|Chajki|Chayki|Chayky
        30425 49825 11921 Uzyn|Узин|Uzin
        30982 49660 11103 Myronivka|Мироновка|Миронівка|Mironivka|Mironovka|Mironowka|Myroniwka
        31320 50359 10294 Baryshivka|Баришівка|Барышевка|Barishivka|Baryshevka|Lipnyaki
        29902 50940 9993 Ivankiv|Іванкаў|Іванків|Иванков|Ivankau|Ivankiva|Ivankov|Ivankovas|Iwankiv|Iwankow
        30901 50591 9606 Velyka Dymerka|Велика Димерка|Великая Димерка|Великая Дымерка|Вэлыка Дымэрка|Belaya Dymerka|Bol'shaya Dymerka|Bolschaja Bymerka|Dimirka|Dymerka|Vehlyka Dymehrka|Velika Dimerka|Velika Ntimerka|Velikaja Dimerka|Velikaja Dymerka|Velikaya Dimerka|Velikaya Dymerka|Welyka Dymerka
        29815 50457 9589 Makariv|Макарів|Makarov
        30325 50274 8742 Hlevakha|Глеваха|Glevakha
        31042 49969 7993 Rzhyshchiv|Ржищев|Ржищів|Rzhishchev|Rzhishhev|Rzhishhiv
        30443 50627 7700 Novi Petrivtsi|Наві Пэтрыўці|Новые Петровцы|Нові Петрівці|Navi Pehtryuci|Novi Petrivci|Novi Petrivti|Novopetrovtsy|Novye Petrovcy|Novye Petrovtsy|Novyye Petrovtsy|Nowi Petriwci|Nowi Petriwzi
        29910 49525 7355 Volodarka|Володарка
        30104 50176 7241 Borova|Борова|Боровая|Borovaja|Borovaya
        29622 50694 6889 Piskivka|Пісківка|Peskovka|Peskovskiv Zavod
        30153 50544 6859 Vorzel|Ворзел|Ворзель|Ворзэль|Dachi Vorzel'|Vorzehl'|Vorzela|Worsel|Worzel
        30791 50378 6800 Shchaslyve|Счастливое|Щасливе|Schastlivoe|Schastlivoye|Shhaslive
        30367 50410 6571 Sofiyivska Borschagivka|Софиевская Борщаговка|Sofievskaja Borshhagovka
        30329 50434 6485 Petropavlivska Borshchahivka|Петропавловская Борщаговка|Петропавлівська Борщагівка|Borshchagovka|Petropavlivs'ka Borshhagivka|Petropavlovskaja Borshhagovka|Petropavlovskaya Borshchagovka
        30903 50484 6207 Trebukhiv|Требухов|Требухів|Trebuhiv|Trebukhov|Trebukhovo
        30087 50559 6178 Nemishaieve|Немішаєве|Nemeshayevo|Nemishaeve|Nemishayeve
        30191 49392 6056 Stavyshche|Ставище|Stavishche|Stavishhe
        30304 50786 5624 Dymer|Димер|Дымер|Dimer
        30715 50326 5400 Hnidyn|Гнедин|Гнідин|Гнідын|Gnedin|Gnedyn'|Gnidin|Gnidyn|Hnidin
        30332 50557 5358 Horenka|Горенка|Gorenka
        30075 50312 5316 Novosilky|Новосілки|Novoselki|Novosilki
        30784 50463 5207 Knyazhichi|Княжичи|Княжичі|Knjazhichi|Knyazhychi
        30429 50341 5100 Chabany|Чабани|Чабаны|Cabani|Cabany|Ceabani|Chabani|Czabany|Tchabany|Tschabany
        31777 50502 4868 Zhurivka|Згуровка|Згурыўка|Згурівка|Shuriwka|Zghurivka|Zgurivka|Zgurovka|Zguryuka|Zhourivka|Zhuriwka
        30011 50584 4685 Klavdiievo-Tarasove|Клавдиево-Тарасово|Клавдіэво-Тарасове|Клавдієво-Тарасове|Клаўдзіева-Тарасавэ|Dachi Klavdiyevo|Klaudzieva-Tarasaveh|Klavdievo-Tarasove|Klavdievo-Tarasovo|Klavdiievo-Tarassove|Klavdijevo-Tarasove|Klavdiyevo-Tarasove|Klavdiyevo-Tarasovo|Klavntievo-Tarasove|Klawdijewo-Tarasowe|Klawdijewo-Tarassowe
        30468 50331 4569 Khotiv|Хотов|Хотів|Khotov
        31022 50519 4357 Hoholiv|Гоголев|Гоголів|Gogolev|Gogoliv
        30001 49800 4230 Fursy|Фурси|Фурсы|Fursi|Furszi
        30138 50806 4046 Katiuzhanka|Катюжанка|Katjuzhanka|Katyuzhanka
        30900 50222 4000 Voronkiv|Варонькіў|Воронков|Вороньков|Вороньків|Varon'kiu|Voron'kov|Woronkiw
        30220 50251 3600 Danylivka|Данилівка|Danilivka|Danilovka
        30653 50222 3536 Kozyn|Козин|Kozin|Kozino
        31562 49994 3512 Tsybli|Циблі
        30369 50372 3509 Kryukivschina|Крюківщина|Kriukivshchyna|Krjukivshhina|Kryukivshchyna
        30074 50158 3499 Motovylivka|Казенна Мотовилівка|Малая Мотовиловка|Матавыліўка|Мотовиловка|Мотовилівка|Червона Мотовилівка|Чернеча Мотовилівка|Chernecha Motovilivka|Chervona Motovilivka|Chervona Motovylivka|Kazenna Motovilivka|Malaja Motovilovka|Matavyliuka|Motovilivka|Motovilovka|Motowyliwka
        30860 50371 3461 Hora|Гора
        30194 49369 3140 Rozkishna|Розкішна|Роскошная|Raskoshnaya|Roskoshnaja|Roskoshnaya|Roskoshno|Roskoshnyy
        30949 50445 3081 Dudarkiv|Дударков|Дударків|Dudarkov|Dudarkovo
        30441 49380 3042 Kalynove|Жидовская Гребля|Жидівська Гребля|Затонское|Затонське|Калинове|Калиновое|Чапаевка|Чапаєвка|Chapaevka|Chapaievka|Chapayevka|Kalinove|Kalinovoe|Zatons'ke|Zatonskoe|Zhidivs'ka Greblja|Zhidovskaja Greblja
        29681 49432 3001 Kashperivka|Кашперівка|Kashperovka|Kashpirovka
        30781 50118 3000 Trypillia|Триполье|Трипілля|Трыпілля|Tripila|Tripillea|Tripillia|Tripillja|Tripilya|Tripol'e|Tripolye|Trypillja|Trypol
        30720 50299 2992 Vyshenky|Вишенки|Вишеньки|Vishen'ki
        30796 49644 2960 Karapyshi|Карапиші|Карапыши|Karapishi
        30934 50726 2939 Semypolky|Семиполки|Semipolki
        30914 50627 2585 Bohdanivka|Богдановка|Богданівка|Bogdanivka|Bogdanovka
        30393 50684 2282 Liutizh|Лютеж|Лютіж|Ljutezh|Ljutizh|Lutesh|Lutezh|Lvutezh|Lyutezh|Lyutizh
        31141 50706 2241 Zavorychi|Заворичи|Заворичі|Zavorichi
        30904 50078 2203 Stayky|Стайки|Stajki|Stayki
        30749 50709 2149 Litky|Летки|Літки|Letki|Litki
        30645 50555 2087 Pohreby|Погреби|Погребы|Pogrebi|Pogreby
        30769 51522 2000 Dobrynin Quarter|Афганський квартал|Добринінський квартал|Afgans'kij kvartal|Afhanskyi kvartal|Dobrinins'kij kvartal|Dobryninskyi kvartal
        30765 51517 2000 Chernihiv Quarter|Чернігівський квартал|Chernigivs'kij kvartal|Chernihivskyi kvartal
        30718 50610 1996 Pukhivka|Пуховка|Пухівка|Pukhovka
        30780 50391 1852 Prolisky|Пролески|Проліски|Проліскы|Proleski|Proliski
        30170 50654 1812 Lubyanka|Лубянка|Lub'janka|Lubeanka|Lubianka
        30754 51529 1800 Vilnius Quarter|Вільнюський квартал|Vil'njus'kij kvartal|Vilniuskyi kvartal|Vilnyuskyi kvartal
        30750 51520 1800 Kyiv Quarter|Київський квартал|Kiivs'kij kvartal|Kyivskyi kvartal|Kyyivskyi kvartal
        29764 49972 1778 Kozhanka|Кожанка|Kojanka|Koschanka|Kozanka
        30013 49982 1646 Kovalivka|Каваліўка|Ковалевка|Ковалівка|Kavaliuka|Kovalevka|Kowaliwka
        31121 50369 1605 Kirove|Кирово|Kirovo
        30381 50319 1584 Vita-Poshtova|Вита-Почтовая|Віта-Поштова|Veta Pochtovaya|Vita-Pochtovaja|Vita-Pochtovaya
        30220 51270 1575 Chornobyl|Чернобил|Чернобыл|Чернобыль|Чорнобиль|Cernobil|Cernobilo|Cernobyl|Cernobylis|Chernobil|Chernobyl|Chornobil|Csernobil|Czarnobyl|Tchernobyl|Tchornobyl|Tjernobyl|Tschernobyl|Tschornobyl|Tsernobyl|Tsjernobyl|Tsjornobyl|Tsornobol|Txernobil
        30520 50304 1513 Lisnyky|Лісники|Lesniki|Lisniki
        30767 51528 1500 Pechersk Quarter|Пеечерський квартал|Pecherskyi kvartal|Peechers'kij kvartal
        30761 51522 1500 Polesian Quarter|Поліський квартал|Polesia Quarter|Polis'kij kvartal|Poliskyi kvartal
        30750 51525 1500 Tallinn Quarter|Талінський квартал|Talins'kij kvartal|Talinskyi kvartal
        30753 51528 1500 Riga Quarter|Ризький квартал|Riz'kij kvartal|Ryzkyi kvartal
        30835 50288 1471 Revne|Ревне|Revnoye
        31274 50242 1399 Veselynivka|Веселиновка|Веселинівка|Skoptsy|Veselinivka|Veselinovka
        29559 50595 1399 Kodra|Кодра
        30523 50272 1354 Khodosivka|Ходосовка|Ходосівка|Khodosovka
        30071 50853 1350 Fenevychi|Феневичи|Феневичі|Fenevichi
        30141 50328 1347 Kniazhychi|Княжичі|Knjazhichi|Knyazhichi|Knyazhychi
        30253 50199 1340 Zdorivka|Здорівка
        30622 49930 1335 Myrivka|Мировка|Мирівка|Mirivka|Mirovka
        31512 50361 1317 Nedra|Недра
        30271 50100 1313 Kodaky|Кодаки|Kodaki
        30346 49417 1293 Zhuravlykha|Журавлиха|Жураўлыха|Juravliha|Zhuraulykha|Zhuravlikha|Zurawlicha
        30762 51527 1200 Dnipro Quarter|Бєлгородський квартал|Білгородський квартал|Дніпровський квартал|Belgorods'kij kvartal|Bielhorodskyi kvartal|Bilgorods'kij kvartal|Bilhorodskyi kvartal|Byelhorodskyi kvartal|Dniprovs'kij kvartal|Dniprovskyi kvartal
        30761 51525 1200 Desna Quarter|Деснянський квартал|Невський квартал|Desnianskyi kvartal|Desnjans'kij kvartal|Desnyanskyi kvartal|Nevs'kij kvartal|Nevskyi kvartal
        31463 50417 1137 Korniyivka|Корнеевка|Корніївка|Karneyevka|Korneevka|Korneyevka|Korniivka
        30561 49994 1105 Hermanivka|Германовка|Германівка|Germanivka|Germanovka|Krasne-2
        31087 50439 1068 Senkivka|Сеньковка|Сеньківка|Sen'kovka
        30040 50060 1024 Fastivets|Фастовец|Фастівец|Фастівець|Fastivec|Fastovec|Fastovets
        31126 49875 1019 Piyi|Пии|Пії|Pii
        29924 50388 1011 Motyzhyn|Мотижин|Motizhin|Motyzhin
        31931 50219 1002 Chernyakhivka|Черняховка|Chernjakhovka
        30760 51519 1000 Baku Quarter|Бакинський квартал|Bakins'kij kvartal|Bakynskyi kvartal
        30759 51516 1000 Yerevan Quarter|Єреванський квартал|Erevans'kij kvartal|Yerevanskyi kvartal
        30761 51520 1000 Tbilisi Quarter|Тбіліський квартал|Tbilis'kij kvartal|Tbiliskyi kvartal
        30571 50597 982 Khotianivka|Хотяновка|Хотянівка|Khotjanivka|Khotjanovka|Khotyanivka|Khotyanovka
        29948 50452 941 Kolonshchyna|Колонщина|Kolonshchina|Kolonshhina
        30464 50356 941 Novosilky|Новосёлки|Новосілки|Novosilki|Novosjolki
        31997 50322 930 Lozovyi Yar|Лозовий Яр|Лозовый яр|Lozovij Jar|Lozovoy Yar|Lozovyj jar|Lozovyy Yar
        29892 49432 896 Lobachiv|Лобачев|Лобачів|Lobachev
        30599 49640 824 Busheve|Бушеве|Бушево|Пруси|Пруссы|Bushevo|Prussy
        31214 50317 819 Bziv|Бзів
        30870 50114 816 Vytachiv|Витачов|Витачів|Витичів|Вятичів|Вітахольмр|Уветичі|Uvetichi|Uvetychi|Viatychiv|Vitachev|Vitachiv|Vitachov|Vitacsiv|Vitaholmr|Vitakhol'mr|Vitichiv|Vjatichiv|Vyatychiv|Vytychiv|Witatschiw|Wityczew
        30046 49553 810 Parkhomivka|Пархомовка|Пархомівка|Parkhomovka
        30316 50603 794 Moshchun|Мощун|Moshhun
        32015 50218 782 Bogdanivka|Богдановка|Bogdanovka
        29955 50129 781 Velyka Ofirna|Велика Офірна|Великая Офирна|Офирная|Офірна|Belaya Ofirna|Bol'shaya Ofirna|Ofirna|Ofirnaja|Velika Ofirna|Velikaja Ofirna|Velikaya Ofirna|Velikaya Ofirno|Velikaya Ofirnya
        31568 50468 751 Voitove|Войкове|Войково|Войтове|Войтово|Voikove|Vojkove|Vojkovo|Vojtove|Vojtovo|Voykove|Voykovo|Voytove|Voytovo|Wojkowe|Wojtowe|Woytowe
        29876 50308 743 Pashkivka|Пашківка|Pashkovka
        30022 50356 739 Yasnohorodka|Ясногородка|Jasnogorodka|Yasnogorodka
        29592 50819 739 Kukhari|Кухарі|Kukhary
        30674 49479 712 Luka|Лука
        29764 50151 692 Didivshchyna|Дедовщина|Дідівщина|Dedovshchina|Dedovshhina|Didivshhina|Didovshchina
        31729 49956 678 Polohy-Yanenky|Пологи Яненки|Pologi Janenki|Pologi-Yanenki|Yanenki-Pologi
        30122 50010 650 Vinnytski Stavy|Винницкие Ставы|Вінницькі Стави|Vinitskiye Stavy|Vinnic'ki Stavi|Vinnickie Stavy|Vinnitskiye Stavy
        29637 51078 648 Krasiatychi|Красятичи|Красятичі|Красятычы|Krasatici|Kraseatici|Krasiatitsi|Krasiatyczi|Krasjatichi|Krasjatotsi|Krasjatychi|Krasjatychy|Krasjatyci|Krasjatytsi|Krassiatytchi|Krasyatichi|Krasyatychi|Krusyatichi
        29652 49838 622 Buky|Буки|Buki
        31119 49833 582 Makedony|Македони|Македоны|Makedoni
        30189 50350 565 Bobrytsia|Бобриця|Bobricja|Bobritsa|Bobrytsya
        29800 50433 538 Fasivochka|Фасівочка|Fasivka|Fasova|Fasovaya|Fasovka|Fasovochka
        31948 50357 521 Chervone|Червоное|Chervonoe
        29827 50198 0 Tomashivka|Томашевка|Томашовка|Томашівка|Tomashevka|Tomashovka
        31841 50047 0 Tashan|Ташань
        31616 50202 0 Studenyky|Жовтневе|Студеники|Studeniki|Zhovtneve
        30472 49687 0 Rokytne|Ракитное|Рокитне|Rakitno|Rakitnoe|Rakitnoye|Rokitne
        30780 49386 0 Medvyn|Медвин|Medvin|Medwin
        30078 49697 0 Mala Vilshanka|Мала Вільшанка|Малая Ольшанка|Malaja Ol'shanka|Malaya Ol'shanka|Ol'shanka
        30822 50564 0 Kalynivka|Калинівка|Kalinivka|Kalinovka|Khutor Kalinovka
        31023 50752 0 Kalyta|Калита|Калыта|Kalita
        30226 50225 0 Kalynivka|Калиновка|Калинівка|Калыніўка|Kalinivka|Kalinovka|Kalyniuka|Kalyniwka|Poselok Vasil'kov
        30179 49953 0 Hrebinky|Гребенки|Гребінки|Grebenki|Grebinki|Grebjonki
        30406 50356 0 Hatne|Гатне|Гатное|Gatnoe|Gatnoye
        31276 50075 0 Divychky|Дівички|Devichki|Divichki
        29883 50266 0 Byshiv|Бишів|Бышев|Bishiv|Byshev
        30170 50459 0 Dmytrivka|Дмитрівка|Dmitrivka|Dmitrovka
        = UA-35
        32266 48508 219676 Kropyvnytskyi|Єлизаветград|Єлисавет|Елисаветград|Зиновьевск|Зінов'євськ|Кирово|Кировоград|Кропивницкий|Кропивницький|Кіраваград|Кірово|Кіровоград|Elisavet|Elisavetgrad|Elizabethgrad|Elizavetgrad|Jelisawetgrad|Jelizawietgrad|Kiravagrad|Kirivograd|Kirovo|Kirovograd|Kirovogrado|Kirovohrad|Kirovohrada|Kirovohradas|Kirovohrado|Kirovoqrad|Kirowograd|Kirowohrad|Kropivnic'kij|Kropivnicki|Kropywnycki|Kropywnyzkyj|Yelisavetgrad|Zinov'evs'k|Zinovievsk|Zinovyevsk|Zinowjewsk
        32254 48499 167451 Fortechnyi|Фортеця|Фортечний район|Fortechnij rajon|Fortechnyi District|Fortechnyi Rayon|Fortecja
        32280 48504 86652 Podilskyi|Подільськ|Подільський район|Podil's'k|Podil's'kij rajon|Podilskyi District|Podilskyi Rayon
        33118 48675 76097 Oleksandriya|Александрия|Олександрія|Aleksandrija|Alexandria|Oleksandriia|Oleksandrija
        33246 49063 43130 Svitlovodsk|Кремгес|Светловодск|Свитловодск|Світловодськ|Хрущов|Khrushhov|Kremges|Svetlovodsk|Switlowodsk
        32777 48117 25362 Dolynska|Долинская|Долинська|Dolins'ka|Dolinskaja
        32658 48721 22444 Znamyanka|Знаменка|Знам'янка|Snamjanka|Znam'janka|Znamenka|Znamianka
        31524 48317 16479 Novoukrayinka|Новоукраинка|Новоукраїнка|Novo'oukrainka|Novoukrainka
        29866 48343 14523 Hayvoron|Гайваран|Гайворан|Гайворон|Гайворонське поселення|Струньків|Струньківский Ташлик|Gajvaran|Gajvoran|Gajvoron|Gajvorons'ke poselennja|Gayvoron|Haivoron|Haivoronske poselennia|Hajvoron|Hajvoronas|Hajworon|Hayvoronske poselennya|Strun'kiv|Strun'kivskij Tashlik|Strunkivskyi Tashlyk|Strunkivskyy Tashlyk
        32166 48057 10758 Bobrynets|Бобринец|Бобринець|Bobrinec
        31650 48817 10715 Novomyrhorod|Новомиргород|Novomirgorod|Novomirhorod|Nowomyrhorod
        31632 48647 10382 Mala Vyska|Кудашеве|Мала Виска|Малая Виска|Kudasheve|Mala Viska|Mala Wyska|Malaja Viska|Malaya Viska
        31313 48601 9547 Smoline|Смолино|Смоліне|Smolino
        31409 48240 8750 Pomichna|Помошная|Помічна|Pomicna|Pomitchna|Pomoshnaja
        32122 48527 8533 Nove|Нове|Новое|Novoe
        32240 48968 8464 Oleksandrivka|Александровка|Олександрівка|Aleksandrovka
        33280 49118 7587 Vlasivka|Власовка|Власівка|Уласівка|Ulasivka|Vlasovka|Vlassivka|Wlassiwka
        33265 48338 7150 Petrove|Петрове|Петрово|Petrovo
        32904 48569 6593 Nova Praha|Мурзинка|Нова Прага|Новая Прага|Петриківка|Петриківський зимівник|Murzinka|Nova Praga|Novaja Praga|Petrikivka|Petrikivs'kij zimivnik
        30807 48662 6121 Novoarkhanhelsk|Архангелогород|Новоархангельск|Новоархангельськ|Arkhangelogorod|Novoarkhangel's'k
        30236 48328 6051 Blahovishchenske|Благовещенское|Благовіщенське|Грушківський висілок|Ульяновка|Blagoveshhenskoe|Blagovishhens'ke|Blahovichtchenske|Grushkivs'kij visilok|Ul'janovka
        30592 48160 5897 Pobuzke|Побугское|Побузьке|Pobouzke|Pobugskoe
        30459 48387 5857 Holovanivsk|Голованевск|Голованівськ|Golovanevsk|Golovanivs'k|Holowaniewskie
        32655 48361 5675 Novhorodka|Новгородка|Novgorodka
        31180 48389 5575 Dobrovelychkivka|Добровеличковка|Добровеличківка|Ревуцкое|Ревуцьке|Dobrovelichkivka|Dobrovelichkovka|Dobrovelytchkivka|Revuc'ke|Revuckoe
        33132 48658 5400 Pivdennyi|Південний|Південний Мікрорайон|Pivdennij|Pivdennij Mikrorajon|Pivdennyi Mikrorayon
        31758 48243 5296 Rivne|Ровно|Рівне|Rovno|Rovnoye
        32597 48712 5038 Znamyanka Druha|Знаменка Вторая|Знам'янка Друга|Znam'janka Druga|Znamenka Vtoraja|Znamianka Drouha
        31538 48484 4981 Zlynka|Злинка|Злынка|Novoukrainsk|Zlinka
        33171 48515 4777 Novyi Starodub|Нов.Стародуб|Новий Стародуб|Новый Стародуб|Nov.Starodub|Novij Starodub|Novo-Starodub|Novy Starodub|Novyj Starodub|Novyy Starodub
        32989 48604 4718 Oleksandriyske|Александрийское|Димитрове|Димитрово|Олександрійське|Aleksandrijskoe|Dimitrove|Dimitrovo|Dymytrove|Oleksandriiske|Oleksandrijs'ke
        33361 48923 4632 Pavlysh|Павлиш|Павлыш|Pavlish|Pavlych
        30017 48217 4623 Zavallya|Завалля|Завалье|Zaval'e|Zavallia|Zavallja
        30873 48234 4596 Vilshanka|Вільшанка|Ольшанка|Ol'shanka|Vilchanka
        32201 48250 4429 Kompaniyivka|Компанеевка|Компаніївка|Kompaneevka|Kompaniivka
        31081 48446 4272 Lypnyazhka|Липняжка|Lipnjazhka|Lipnyazhka|Lypniazhka
        32718 48787 4070 Dmytrivka|Дмитровка|Дмитрівка|Dmitrivka|Dmitrovka
        32537 48542 3859 Adzhamka|Аджамка|Adjamka|Adschamka|Adzamka|Adzjamka|Ajamka
        33450 48899 3855 Onufriyivka|Онуфриевка|Онуфріївка|Onoufriivka|Onufrievka|Onufriivka
        32539 47956 3424 Ustynivka|Устиновка|Устинівка|Oustynivka|Ustinivka|Ustinovka
        30942 48496 3368 Tyshkivka|Тишковка|Тишківка|Tishkivka|Tishkovka|Tiskivka
        30522 48532 3354 Perehonivka|Перегоновка|Перегонівка|Peregonivka|Peregonovka
        33066 48729 3148 Pryyutivka|Приютовка|Приютівка|Prijutivka|Prijutovka|Pryioutivka
        32520 48655 3095 Subottsi|Субботцы|Суботці|Subbotcy|Subbotets|Subbottsy|Subotci|Subotsi|Subotti|Subotzi
        32898 48677 2633 Pantayivka|Пантаевка|Пантаївка|Pantaevka|Pantaivka
        31716 48920 2539 Kapitanivka|Капитановка|Капітанівка|Капітаніўка|Kapitaniuka|Kapitaniwka|Kapitanovka
        31853 48561 2491 Velyka Vyska|Велика Виска|Bol'shaya Viska|Bol'shaya Vys'ka|Velika Viska|Velikaya Viska
        33042 48746 2417 Protopopivka|Протопоповка|Протопопівка|Protopopovka|Protoropovka
        33071 48576 2217 Holovkivka|Головковка|Головківка|Golovkivka|Golovkovka|Holowkiwka
        32724 48623 2045 Moshoryne|Мошорине|Мошорино|Moshorine|Moshorino
        33269 48989 2000 Pavlivka|Павловка|Павлівка|Pavlovka|Svinarka
        33058 48709 1972 Voinivka|Войнівка|Vojnivka|Voynivka|Voynovka
        31854 48741 1844 Pancheve|Панчеве|Панчево|Panchevo
        33446 48648 1815 Chervona Kamianka|Червона Кам'янка|Червоная Каменка|Chervona Kam'janka|Chervona Kamenka|Chervona Kamyanka|Chervonaja Kamenka|Chervonaya Kamenka|Krasnaya Kamenka
        32492 48814 1797 Tsybuleve|Цибулеве|Цибулево|Cibuleve|Cibulevo|Tsibulevo|Tsybulevo|Tsybuliv|Zybulewe
        32083 48750 1752 Rodnykivka|Родниковка|Родниківка|Rodnikivka|Rodnikovka|Sentovo
        33067 49049 1691 Podorozhnie|Подорожное|Подорожнє|Podorozhne|Podorozhnoe|Podorozhnoye|Podorozhnye
        33464 48242 1655 Hannivka|Анновка|Ганнівка|Annovka|Gannivka
        32901 48955 1654 Hlynsk|Глинск|Глинськ|Glins'k
        29983 48257 1651 Salkove|Салькове|Сальково|Sal'kovo
        30212 48359 1640 Yosypivka|Йосиповка|Йосипівка|Юзефівка|Iosipovka|Josipivka|Josipovka|Juzefivka|Yuzefivka|Yuzefovka
        32846 48779 1615 Dykivka|Диковка|Диківка|Dikivka|Dikovka
        32947 49058 1600 Velyka Andrusivka|Вел.андрусовка|Велика Андрусівка|Andrusovka|Vel.andrusovka|Velika Andrusivka|Velikaya Andrusovka
        31790 48763 1554 Martonosha|Мартоноша|Martynosh
        30217 48299 1491 Shamrayeve|Шамраєве|Shamraeve|Shamraieve
        30990 48753 1426 Kalnybolota|Кальниболота|Kal'nibolota|Kal'niboloto|Pyataya Rota
        33027 48813 1378 Kosivka|Косовка|Косівка|Kosovka
        31130 48732 1329 Nadlak|Надлак|Kil'ten'
        31438 48217 1309 Pomichna|Помічна|село Помічна|Pomichna (selo)|selo Pomichna
        33287 48190 1283 Luhanka|Луганка|Luganka|Sitayevka
        33819 48872 1252 Kutsevolivka|Куцеволовка|Куцеволівка|Kucevolivka|Kucevolovka|Kutsevolovka
        32404 48801 1205 Yelyzavethradka|Єлизаветградка|Елизаветградка|Елызавэтградка|Elizavetgradka|Elyzavehtgradka|Ielizavethradka|Jelizavethradka|Jelysawethradka|Jelyzawethradka|Yelezavetgradka|Yelizavetgradka
        32630 47830 1185 Dokuchayeve|Докучаєве|Dokuchaeve|Dokuchaieve
        32656 48175 1172 Molodizhne|Молодёжное|Молодіжне|Molodijne|Molodizne|Molodjozhnoe
        30290 48306 1150 Novoselytsya|Новоселиця|Novoselicja|Novoselytsia
        31931 48721 1147 Kanizh|Каниж
        32251 48588 1145 Pidhaytsi|Підгайці|Pidgajci|Pidhaitsi
        33385 48194 1137 Iskrivka|Іскрівка|Искровка|Iskrovka
        32332 48842 1137 Lisove|Лесовое|Лісове|Lesovoe|Lissove
        33099 48642 1117 Marto-Ivanivka|Марто-Іванівка
        33462 48337 1088 Kozatske|Козацьке|Петровское|Петрівське|Kozac'ke|Petrivs'ke|Petrovskoe|Petrovskoye
        33439 48288 1080 Volodymyrivka|Владимировка|Володимирівка|Vladimirovka|Volodimirivka
        29918 48382 1053 Dolynivka|Будьоннівка|Долинівка|Пеліямпіль|Поліампіль|Bud'onnivka|Budennovka|Budenovka|Budionnivka|Budyonnivka|Dolinivka|Pelijampil'|Pep'yampol'|Poliampil|Poliyampil
        31493 48765 1034 Korobchyne|Коробчине|Коробчино|Korobchine|Korobchino
        32252 48784 1022 Pidlisne|Подлесное|Підлісне|Fedvar'|Podlesnoe|Podlesnoye
        33050 48967 1012 Mykilske|Микільське|Никольское|Mikil's'ke|Nikol'skoe|Nikol'skoye
        30684 48230 997 Sukhyi Tashlyk|Сухий Ташлик|Sukhij Tashlik|Sukhy Tashlyk|Sukhyy Tashlyk
        32976 48963 965 Hryhorivka|Григорівка|Grigor'yevka|Grigorivka|Grigorovka|Pastukhina
        32981 48546 965 Hryhorivka|Григорівка|Grigorivka
        30251 48256 955 Danylova Balka|Данилова Балка|Danilova Balka
        33653 48929 947 Uspenka|Успенка|Uspenskoye
        31736 48152 937 Kropyvnytske|Бешбайраки|Кропивницьке|Beshbajraki|Beshbayraky|Beshboyeraki|Bezhbayraki|Kropivnic'ke
        33706 48661 927 Popelnaste|Попельнасте|Попельнастое|Popel'nastoe|Popel'nastoye
        33469 48770 924 Zybkove|Зибкове|Зыбково|Zibkove|Zybkovo|Zybkoye
        30184 48178 918 Sabatynivka|Сабатиновка|Сабатинівка|Sabatinivka|Sabatinovka|Sabotinovka
        30161 48259 910 Kamyanyi Brid|Кам'яний Брід|Kam'janij Brid|Kamennyy Brod|Kamianyi Brid
        33396 48869 873 Kamburliivka|Камбурлиевка|Камбурліївка|Kamburleyevka|Kamburlievka|Kamburliyivka
        30452 48321 843 Krasnohirka|Красногірка|Krasnogirka
        30169 48368 841 Mechyslavka|Мечиславка|Mechislavka
        29996 48352 834 Moshchene|Мощене|Moshchena|Moshhene
        32149 48832 833 Rozumivka|Розумівка|Razumovka|Yerazmovka|Yerazmovka Rozumivka
        33171 48807 820 Likarivka|Лікарівка
        33191 48416 810 Checheliivka|Чечелиевка|Чечеліївка|Chechelevka|Chechelievka|Chechelivka
        33788 48911 806 Deriivka|Дериевка|Деріївка|Dereyevka|Derievka|Deriyevka|Deriyivka
        30395 48361 800 Holovanivsk|Голованівськ|станція Голованівськ|Golovanivs'k|Stantsia Holovanivsk|Stantsiya Holovanivsk|stancija Golovanivs'k
        33179 48463 782 Balakhivka|Балаховка|Балахівка|Balakhovka
        33660 48869 779 Mlynok|Млинок|Млынок|Mlinok
        33338 48859 756 Omelnyk|Омельник|Omel'nik
        32793 48503 752 Sharivka|Шарівка|Sharovka
        30749 48292 738 Dorozhynka|Дорожинка|Dorozhinka
        30580 48230 735 Lypovenke|Липовеньке|Lipoven'ke
        31303 48746 734 Petroostriv|Петроостров|Петроострів|Petroostrov
        32896 48743 729 Yasynuvatka|Ясиноватка|Ясинуватка|Jasinovatka|Jasinuvatka|Yasinovatka
        29816 48279 728 Pokrovske|Котовка|Покровське|Kotivka|Kotovka
        33116 48905 712 Myronivka|Мироновка|Миронівка|Mironivka|Mironovka
        32058 48444 712 Karlivka|Карлівка|Крупское|Крупське|Karlovka|Krups'ke|Krupskoe|Krupskoye
        30560 48397 708 Nalyvayka|Наливайка|Nalivajka|Nalyvaika
        30948 48659 698 Skalivski Khutory|Скалівські Хутори|Skalivs'ki Khutori
        32946 48741 694 Bandurivka|Бандурівка
        32981 48848 690 Zakharivka|Захарівка|Zakhar'yevka|Zakharovka
        33301 48724 687 Oleksandrivka|Ворошиловка|Олександрівка|Aleksandrovka|Voroshilovka|Voroshylovka
        31059 48715 685 Pryyut|Приют|Prijut|Pryiut
        30448 48227 682 Moldovka|Молдовка
        32901 48869 646 Ivanivka|Іванівка|Ивановка|Ivanovka
        33092 48988 635 Zolotarivka|Золотарёвка|Золотарівка|Zolotarevka|Zolotarjovka|Zolotaryovka
        32957 48688 631 Novoselivka|Комінтерн|Новоселівка|Komintern
        30795 48251 627 Yosypivka|Йосиповка|Йосипівка|Людвинка|Юзефполь|Iosipovka|Josipivka|Josipovka|Juzefpol'|Ljudvinka|Lyudvinka|Yuzefpol'
        33289 48642 620 Kukolivka|Куколовка|Куколівка|Kukolovka
        30710 48386 606 Zhuravlynka|Журавлинка|Zhuravlinka
        33421 48457 604 Zelene|Зелене|Зеленое|Zelenaya|Zelenoe|Zelenov|Zelenovskiy|Zelenoye|Zelnoye|Zyelyenoye
        32822 48648 600 Pantaziivka|Пантазіївка|Pantaziyivka
        33183 48883 598 Ozera|Озера
        31187 48270 598 Hnativka|Гнатівка|Gnativka
        33283 48843 594 Vasylivka|Василевка|Василівка|Vasil'yevka|Vasil'yevsk|Vasilevka|Vasilivka
        33096 48745 587 Berezivka|Березівка|Beresowka|Berezovka
        33517 48912 583 Popivka|Поповка|Попівка|Popovka
        33328 48569 578 Shchaslyve|Щасливе|Shhaslive|Veselyy-Razdol
        30520 48372 574 Shepylove|Шепилове|Shepilove
        31918 48154 571 Shyshkyne|Шишкине|Shishkine
        30255 48212 571 Bohdanove|Богданове|Bogdanove
        30945 48596 568 Hannivka|Анновка|Ганнівка|Серезліївка|Annovka|Gannivka|Serezliivka|Serezliyivka
        31492 48777 555 Rubanyi Mist|Рубаний Міст|Рубаный Мост|Rubanij Mist|Rubanyj Most
        33470 48816 551 Vyshnivtsi|Вишнівці|Ivanovka|Vishnivci
        33393 48593 543 Dobronadiivka|Добронадіївка|Dobronadiyivka
        30015 48410 538 Berestyahy|Берестяги|Berestiahy|Berestjagi
        30433 48263 538 Rozdol|Роздол
        33196 48957 535 Velyka Skelova|Велика Скельова|Velika Skel'ova|Velikaya Skeleva
        32798 48150 527 Pelageivka|Пелагеевка|Пелагеївка|Першотравневе|Першотравневое|Pelageevka|Pershotravneve|Pershotravnevoe
        30309 48145 522 Lupolove|Луполове
        33184 48208 517 Bashtyne|Баштине|Баштино|Bashtina|Bashtine|Bashtino
        32465 48047 517 Stepanivka
        33471 48592 515 Ulianivka|Ульяновка|Улянівка|Ul'janovka|Ul'yanovka|Uljanivka|Ulyanivka
        32894 49056 511 Kalantaiv|Калантаїв|Kalantayev|Kalantayiv|Kolantayev|Kolontayev
        33116 48869 510 Butivske|Бутівське
        30768 48277 510 Berezova Balka|Березова Балка
        33534 48233 506 Riadove|Рядове|Рядовое|Rjadove|Rjadovoe|Ryadove|Ryadovoye
        31577 48203 505 Novoyehorivka|Новоєгорівка|Gusarka|Novo-Yegor'yevka|Novoegorivka|Novoiehorivka|Novoyegorovka
        30753 48352 503 Buznykuvate|Бузникувате|Buznikuvate
        31311 48285 0 Pishchanyi Brid|Песчаный Брод|Піщаний Брід|Peschany Brod|Peschanyj Brod|Peschanyy Brod|Pischanyi Brid|Pishhanij Brid
        32173 47909 0 Ketrysanivka|Кетрисанівка|Ketrisanivka|Ketrisanovka|Kitrisanovka
        33099 48099 0 Hurivka|Гуровка|Гурівка|Gurivka|Gurovka
        31321 48459 0 Hlodosy|Глодоси|Глодосы|Glodosi|Glodosy
        32230 48609 0 Velyka Severynka|Велика Северинка|Bol'shaya Severinka|Severinka-Bol'shaya|Velika Severinka
        31896 48197 0 Hannivka|Анновка|Ганнівка|Annovka|Gannivka
        = UA-40
        33521 44608 547820 Sevastopol|Акъяр|Севастопаль|Севастопол|Севастополь|Akhiar|Akhtyar|Akujar|Sebastopol|Sebastopoli|Sebastopolis|Sebastopolo|Sevastopal'|Sevastopole|Sevastopolis|Sevastopolj|Sevastopolo|Sevastoupoli|Sewastopol|Sivastopol|Szevasztopol
        33599 44511 18649 Balaklava|Балаклава|Balaclava|Balaklavo|Balaklawa|Baliklava|Baliqlava|Balyglava
        33441 44584 10205 Komyshova Bukhta|Комишова Бухта|Kamyshevaya Bukhta|Kamyshovaya Bukhta|Komishova Bukhta|Komysheva Bukhta
        33610 44614 10204 Inkerman|Інкерман|Белокаменск|Инкерман|Belokamensk|Inceromania|Inkermanas|Inkermano
        33548 44636 5600 Barteniyivka|Бартеніївка|Barten'yevka|Bartenevka|Barteniivka|Bartenivka|Budennovka
        33544 44776 4282 Kacha|Кача|Kaco|Kacza|Kascsa|Katcha|Katsja
        33644 44584 4146 Sakharna Holovka|Сахарна Головка|Сахарная Головка|Saharnaya Golovka|Sakharna Golovka|Sakharnaja Golovka
        33702 44689 2331 Verkhnosadove|Верхнесадовое|Верхньосадове|Дуванкой|Duvankoj|Verkhnesadovoe|Verkhnyosadove
        33776 44447 2106 Orlyne|Байдары|Орлине|Орлиное|Bajdar|Bajdary|Orline|Orlinoe
        33589 44742 1951 Polyushko|Полюшко|Poljushko
        33751 44579 1843 Ternivka|Старые Шули|Терновка|Тернівка|Starye Shuli|Ternovka
        33618 44787 1718 Sonyachnyi|Солнечный|Сонячний|Solnechnyj|Soniachnyi|Sonjachnij
        33622 44568 1535 Shturmove|Новые Шули|Штурмове|Штурмовое|Novye Shuli|Shturmovoe
        33563 44817 1498 Andriyivka|Аклеиз|Андреевка|Андріївка|Akleiz|Andreevka|Andriivka
        33738 44667 1006 Frontovoye|Отаркой|Фронтове|Фронтовое|Frontove|Frontovoe|Otarkoj
        33619 44539 937 Pervomayske|Первомайка|Первомайское|Первомайське|Pervomaiske|Pervomajka|Pervomajs'ke|Pervomajskoe
        33582 44729 847 Orlivka|Орлівка|Mamashay|Mamashei|Orlovka
        33605 44732 747 Vyshneve|Вишневе|Вишнёвое|Эски-Эли|Ehski-Ehli|Eski El|Vishneve|Vishnjovoe
        33604 44681 744 Fruktove|Бєльбєк|Фруктове|Bel'bek|Bielbiek|Byelbyek|Fruktovoye
        33739 44554 702 Ridne|Родное|Рідне|Уппа|Rodnoe
        33654 44545 661 Khmelnytske|Хмельницкое|Хмельницьке|Hmelnitske|Khmel'nic'ke|Khmel'nickoe
        33829 44509 643 Peredove|Передове|Передовое|Уркуста|Peredovoe|Urkusta
        33768 44480 594 Shyroke|Биюк-Мускомья|Широке|Широкое|Bijuk-Muskom'ja|Shiroke|Shirokoe
        33700 44466 591 Honcharne|Варнутка|Гончарне|Гончарное|Goncharne|Goncharnoe|Varnutka
        33732 44441 573 Tylove|Тилове|Тыловое|Хайто|Khajto|Tilove|Tylovoe
        33594 44532 551 Pershe viddilennya Zolotoyi Balky|Перше відділення Золотої Балки|1-e viddilennja Zolotoi Balki|Pershe viddilennja Zolotoi Balki|Zolotaja Balka (1-e otd.)
        33852 44464 517 Rodnykove|Родникове|Родниковое|Скеля|Rodnikove|Rodnikovoe|Skelja
        = UA-43
        34111 44957 336460 Simferopol|Симфереполь|Симферопол|Симферополь|Сімферопаль|Сімферополь|Akmescit|Aq Mecit|Aqmescit|Simferepol'|Simferopal'|Simferopole|Simferopoli|Simferopolis|Simferopolj|Simferopolo|Sinferopol|Sinferopoli|Symferopol|Symferopoli|Sympheropolis|Szimferopol
        36475 45357 148932 Kerch|Керч|Керчь|Bospor|Kerc|Kerca|Kercas|Kerce|Kerci|Kerco|Kercs|Kercz|Keric|Keritch|Kertch|Kertj|Kerts|Kertsch|Kertschia|Kertsj|Kertx|Panticapaeum
        33367 45201 107040 Yevpatoriya|Євпаторія|Евпатория|Eupatoria|Eupatorio|Evpatorija|Evpatorya|Jevpatorija|Jewpatorija|Kezlev|Yevpatoria
        34166 44502 77003 Yalta|Ялта
        35382 45032 68562 Feodosiya|Теодосія|Феодосия|Феодосія|Feodosia|Feodosija|Feodossia|Feodossija|Feodosya|Fyeodosiya|Teodosia|Teodosija|Teodozio|Teodozja|Theodosia|Theodosie
        34393 45713 41731 Dzhankoy|Джанкой|Cankoey|Djankoi|Dschankoj|Dshankoi|Dzankoj|Dzhanhoi|Dzhankoi|Dzhankoj
        36427 45301 34500 Arshyntseve|Аршинцеве|Аршинцево|Камыш-Бурун|Комиш-Бурун|Archintsevo|Archyntseve|Arshinceve|Arshincevo|Arshintsevo|Kamych-Bouroun|Kamysch-Burun|Kamysh-Burun|Komish-Burun|Komych-Bouroun|Komysch-Burun|Komysh-Burun
        33793 45955 30700 Yany Kapu|Бромзавод|Красно-Перекопск|Красноперекопск|Красноперекопськ|Яни Капу|Янъы Къапы|селение при Перекопском бромном заводе|Bromzavod|Jani Kapu|Januy Kuapy|Jany Kapu|Krasno-Perekopsk|Krasnoperekops'k|Yani Kapu|Yani Qapi|selenie pri Perekopskom bromnom zavode|village near the Perekop bromine plant
        34410 44677 29586 Alushta|Алушта|Aloushta|Alshta|Aluschta|Alusta|Aluszta
        33600 45134 28322 Saki|Саки|Sakai|Sako|Saky|Saq|Szaki
        33858 44755 27448 Bakhchysaray|Бахчисарай|Bachashisarai|Bachischissarai|Bachtjisaraj|Bachtjysaraj|Bachtschyssaraj|Bachtsjisaraj|Bachtsjysaraj|Bagcasaray|Bahcesaray|Bahcisaraj|Bahcisarajo|Bajchisarai|Bajchysarai|Bakczysaraj|Bakhchisaraj|Bakhchisaray|Bakhchysarai|Bakhehisaray|Bakhtchissarai|Bakhtchyssarai
        33692 46109 24442 Armyansk|Армянск|Армянськ|Armiansk|Armjans'k|Armyanski Bazar|Ermeni Bazar
        34975 44849 16597 Sudak|Судак|Sudako|Sudaq
        34604 45057 16428 Bilohirsk|Белагорск|Белогорск|Білагірск|Білогірськ|Къарасувбазар|Belagorsk|Belogorsk|Bielogorsk|Bilagirsk|Bilochirsk|Bilogirs'k|Karassu Basar|Karassubazar|Karasu|Karasu-Bazar|Karasubazar|Karasubozar|Kuarasuvbazar|Qarasuv Bazar|Qarasuvbazar
        34022 45117 12589 Hvardiyske|Гвардейское|Гвардійське|Сарабуз|Спат|Gvardeiskoie|Gvardejskoe|Gvardeyskoye|Gvardijs'ke|Gwardiejskoje|Hvardiiske|Hvardijske|Hwardijske|Sarabuz
        35479 45112 12560 Primorskyi|Дальние Камыши|Приморский|Приморський|Хафуз|Dal'nie Kamyshi|Dal'nye Kamyshi|Khafuz|Little Kamnishi|Primors'kij|Primorskiy
        34301 45503 11134 Kurman|Красногвардейское|Красногвардійське|Курман-Кемельчи|Курман|Krasnogvardejskoe|Krasnogvardijs'ke|Krasnohvardiiske|Krasnohvardiyske|Kurman-Kemel'chi|Qurman
        32698 45507 11039 Chornomorske|Черноморское|Чорноморське|Ak-Mechet'|Aqmecit|Chernomorskoe
        35822 45430 10593 Shcholkine|Акташ|Щолкіне|Щёлкино|Aktash|Shhjolkino|Shholkine
        34925 45343 10410 Ichki|Ічкі|Ички|Советский|Совєтський|Icki|Sovets'kij|Sovietskyi|Sovyetskyi
        34112 44436 10310 Haspra|Гаспра|Gaspra|Gasprae|Gaspro
        34135 45289 10244 Biyuk-Onlar|Биюк-Онлар|Буюк-Онлар|Біюк-Онлар|Октябрське|Октябрьское|Biiuk-Onlar|Bijuk-Onlar|Bueyuek Onlar|Bujuk-Onlar|Buyuk-Onlar|Oktiabrske|Oktjabr'skoe|Oktjabrs'ke|Oktyabrske
        34027 45008 9835 Hresivskyi|Грес|Гресівський|Gresivs'kij|Gresivskiy|Hres|Hresivs'kyy
        35092 45029 9370 Stary Krym|Старий Крим|Старый Крым|Eski Qirim|Eski Qyrym|Starij Krim|Staryj Krym
        34062 44983 9284 Mirnoye|Мирне|Мирное|Сарайлы-Кият|Mirne|Mirnoe|Sarajly-Kijat
        34291 44551 8933 Hurzuf|Гурзуф|Gorzouvitai|Gursuf|Gurzuf
        34738 45448 8741 Nizhnegorskiy|Нижнегорский|Нижньогірський|Сеитлер|Nizhn'ogirs'kij|Nizhnegorskij|Nyzhnohirskyi|Seitler
        33856 45717 8470 Pervomayske|Джурчи|Первомайское|Первомайське|Dzhurchi|Gurtcu|Pervomaiske|Pervomajs'ke|Pervomajskoe
        34045 44420 8087 Alupka|Алупка|Алупко|Aloupka|Alupk|Alupko
        34056 45004 7597 Molodyozhnoye|Молодёжное|Молодіжне|Molodizhne|Molodjozhnoe
        35777 45299 7426 Yedy-Kuyu|Єди-Кую|Ленино|Леніна|Леніне|Семь Колодезей|Edi-Kuju|Lenina|Lenine|Lenino|Sem' Kolodezej|Semi Kolodezey|Sim Kolodiaziw|Yedi Kuyu|Yedi Quyu|Yedy-Kuiu
        33117 45384 7393 Novoozerne|Новоозерне|Новоозёрное|Novoozerno|Novoozernoye|Novoozjornoe|Novoozoernoye|Novoozyornoe|Nowooserne
        33491 45770 7326 Rozdolne|Раздольное|Роздольне|Ak-Sheikh|Ak-Sheykh|Aq Sejich|Razdol'noe|Razdol'noye
        34184 44515 7280 Masandra|Масандра|Массандра|Masandro|Massandra|Maszandra
        35200 45230 7064 Islyam-Terek|Іслям-Терек|Ислам-Терек|Кировское|Кіровське|Islam Terek|Isliam-Terek|Isljam-Terek|Kirovs'ke|Kirovskoe
        33672 44846 6960 Vilino|Бурлюк|Вилино|Віліне|Burljuk|Viline
        34288 45498 6714 Petrovka|Петровка|Петрівка|Petrivka
        34322 45054 6230 Zuya|Зуя|Zuja
        34345 44578 6193 Partenit|Партенит|Партеніт|Партэніт|Partehnit|Partenito
        33572 45095 5651 Novofedorovka|Новофедорівка|Новофёдоровка|Novofedorivka|Novofjodorovka
        34202 44881 5534 Pionerskoye|Джолман|Пионерское|Піонерське|Dzholman|Pioners'ke|Pionerskoe
        34084 44431 5455 Koreyiz|Карэіз|Кореиз|Кореїз|Karehiz|Koreiiz|Koreiz|Koreizas|Koreizo
        34047 44882 5126 Chisten'koye|Аджи-Кал|Чистеньке|Чистенькое|Adzhi-Kal|Chisten'ke|Chisten'koe
        34170 44991 4960 Kamyanka|Кам'янка|Bogurchi|Kam'janka|Kamenka|Kamianka
        35198 45206 4914 Yarkoye Pole|Красный Терчек|Ярке Поле|Яркое Поле|Jarke Pole|Jarkoe Pole|Krasnyj Terchek
        34394 45510 4808 Voskhod|Восход|Найлебен|Najleben
        33298 45198 4745 Uyutnoye|Отар-Мойнак|Уютне|Уютное|Otar-Mojnak|Ujutne|Ujutnoe
        34003 45043 4567 Ukromnoye|Ново-Сарабуз|Укромне|Укромное|Novo-Sarabuz|Ukromne|Ukromnoe
        34030 45019 4447 Komsomol'skoye|Комсомольское|Комсомольське|Komsomol's'ke|Komsomol'skoe
        33279 45158 4332 Zaozerne|Заозерне|Заозерное|Ялы-Мойнак|Jaly-Mojnak|Yaly-Moinak|Zaozernoe|Zaozyornoye
        36297 45374 4315 Baherove|Багерове|Багерово|Bagerove|Bagerovo|Baguerovo
        36437 45383 4284 Voykovo|Войкове|Войково|Катерлез|Katerlez|Vojkove|Vojkovo
        33035 45308 4209 Myrnyi|Мирний|Мирный|Mirnij|Mirnyj|Myrne
        33991 45870 4089 Voinka|Воинка|Воїнка
        33789 44944 3992 Kol'chugino|Булганак|Кольчугине|Кольчугино|Кроненталь|Bulganak|Kol'chugine|Kronental'
        34058 44925 3890 Perovo|Бадана|Перове|Перово|Badana|Perove
        34057 45016 3754 Ahrarne|Аграрне|Аграрное|Agrarne|Agrarnoe
        34567 45586 3656 Azovske|Азовское|Азовське|Azovskoe
        33954 45043 3492 Rodnikovo|Родникове|Родниково|Старый Кулчук|Rodnikove|Staryj Kulchuk
        34001 45095 3481 Sofiivka|Софіївка|Sofijivka|Sofiyevka|Sofiyivka
        35158 44938 3442 Shchebetovka|Шчэбэтоўка|Щебетовка|Scebetovka|Scebetovko|Shchehbehtouka|Shebetovka|Shhebetovka
        34313 44848 3426 Perevalne|Ангара|Ангъара|Перевальне|Перевальное|Angara|Anguara|Pereval'noe
        34135 45045 3350 Urozhaynoye|Брусилово|Урожайне|Урожайное|Чоюнчи|Чуюнча|Brusilovo|Chojunchi|Chujuncha|Cujuncu|Urozhajne|Urozhajnoe
        34179 44950 3337 Strogonovka|Мамак|Строгоновка|Строгонівка|Strogonivka
        33605 44821 3334 Uglovoye|Аджи-Булат|Углове|Угловое|Adzhi-Bulat|Uglove|Uglovoe
        33611 45113 3325 Mykhaylivka|Михайловка|Михайлівка|Mikhajlivka|Mikhajlovka|Mykhailivka
        35373 45167 3324 Vladislavovka|Владиславовка|Владиславівка|Ой-Кую|Novo-Vladivoslovka|Oj-Kuju|Oy Quyu|Vladislavivka
        33372 45252 3200 Suvorovskoye|Богай|Суворовское|Суворовське|Suvorovs'ke|Suvorovskoe
        33598 45443 3179 Novoselovskoye|Новоселівське|Новосёловское|Фрайдорф|Frajdorf|Novoselivs'ke|Novosjolovskoe
        34448 45701 3108 Pobednoye|Победное|Побєдне|Тарханлар|Pobedne|Pobednoe|Tarkhanlar
        33962 44835 3086 Poshtove|Базарчик|Почтовое|Поштове|Basartschik|Basartschyk|Bazarchik|Bazarchyk|Bazarciq|Bazartchik|Bazartchyk|Bazartschikar|Pochtovoe|Pochtovoye|Poschtowe
        33630 45027 3051 Frunze|Фрунзе
        33632 45129 3049 Orikhove|Орехово|Оріхове|Orekhovo
        36334 45270 3005 Priozyornoye|Приозерне|Приозерное|Чурубаш|Churubash|Priozerne|Priozernoe
        33978 44817 2997 Skalistoye|Скалисте|Скалистое|Тав-Бодрак|Skaliste|Skalistoe|Tav-Bodrak
        34227 44866 2976 Dobroye|Добре|Мамут-Султан|Dobre|Dobroe|Mamut Sultan
        33824 45924 2913 Ishun'|Ішунь|Ишунь|UEjsuen
        35164 45062 2880 Pervomayskoye|Карагоз|Первомайское|Первомайське|Karagoz|Pervomajs'ke|Pervomajskoe
        34653 45310 2874 Sadovoye|Ново-Царицыно|Садове|Садовое|Novo-Caricyno|Sadove|Sadovoe
        33611 44962 2817 Nikolayevka|Миколаївка|Николаевка|Mikolaivka|Nikolaevka
        35248 44965 2807 Koktebel|Кактэбель|Коктебель|Kaktehbel'|Koektoebel|Koktebelo|Planers'ke|Planerskoye
        35331 45057 2779 Blizhnye|Бай Бугъа|Ближняя Байбуга|Ближнее|Ближнє|Прицепка|Baj Bugua|Bay Buga|Blizhne|Blizhnee|Blizhnjaja Bajbuga|Blyzhnie|Pricepka
        34094 45199 2778 Novoandreyevka|Кашик-Дегирмен|Новоандреевка|Новоандріївка|Kashik-Degirmen|Novoandreevka|Novoandriivka
        34040 45134 2777 Krasna Zor'ka|Карача-Кангил|Красна Зорька|Красная Зорька|Karacha-Kangil|Krasnaja Zor'ka|Krasnaya Zor'ka|Qaraca Qangil
        34128 45278 2687 Amurskoye|Алабаш-Конрат|Амурское|Амурське|Alabash-Konrat|Amurs'ke|Amurskoe
        34385 45087 2681 Tsvetochnoye|Новая Бурульча|Цветочное|Цвіточне|Cvetochnoe|Cvitochne|Novaja Burul'cha
        34073 44897 2681 Fontany|Фонтани|Фонтаны|Ягмурча|Fontani|Jagmurcha
        34758 45399 2669 Zhelyabovka|Андреевка|Желябовка|Чая|Andreevka|Zheljabovka
        35215 45126 2666 Zhuravki|Журавки|Жураўкы|Сеит-Эли|Juravki|Seit-Ehli|Zhurauky|Zjuravki|Zuravki
        34983 44884 2628 Dachne|Дачне|Дачное|Малый Таракташ|Таракташ|Dachnoe|Malyj Taraktash|Taraktash|Taraq Tas
        34007 44406 2604 Simeyiz|Симеиз|Сімеїз|Сімэіз|Simehiz|Simeiz|Simeizo|Simejis|Simejiz|Szimejiz
        35060 45120 2592 Privetnoye|Джума-Эли|Приветное|Привітне|Dzhuma-Ehli|Privetnoe|Privitne
        35356 44964 2572 Kayhador|Кайгадор|Орджоникидзе|Орджонікідзе|Kaihador|Kajgador|Kaygador|Ordzhonikidze
        34256 45006 2564 Mazanka|Мазанка
        34991 45128 2543 Zolotoye Pole|Джайлав-Сарай|Золоте Поле|Золотое Поле|Цюрихталь|Cjurikhtal'|Dzhajlav-Saraj|Zolote Pole|Zolotoe Pole
        34141 44886 2539 Ukrainka|Українка|Kurtsy|Ukrayinka
        33869 44629 2520 Kuibyshevo|Албат|Куйбишеве|Куйбышево|Kujbisheve|Kujbyshevo|Kuybysheve|Kuybyshevo
        33821 45075 2517 Skvortsovo|Скворцове|Скворцово|Старые Лезы|Старый Лез|Skvorcove|Skvorcovo|Starye Lezy|Staryj Lez
        34295 45446 2494 Mar'yanovka|Маре|Марьяновка|Мар'янівка|Danilowka|Mar'janivka|Mar'janovka|Mare
        33619 45154 2476 Lesnovka|Горопашник|Лесновка|Ліснівка|Новосёловка|Goropashnik|Lisnivka|Novosjolovka
        36461 45368 2450 Yaponka|Японка|Japonka
        32722 45504 2424 Novosel'skoye|Новосельское|Новосільське|Novosel'skoe|Novosil's'ke
        34803 44826 2394 Morske|Капсихор|Морское|Морське|Kapsikhor|Morskoe
        35436 45097 2377 Berehove|Берегове|Береговое|Beregove|Beregovoe|Beregovoye|Korokel'
        34255 45323 2375 Pyatikhatka|Бешуй-Эли|Пятихатка|Beshuj-Ehli|P'jatikhatka
        34221 45435 2368 Yantarnoye|Ташлы-Даир|Янтарне|Янтарное|Jantarne|Jantarnoe|Tashly-Dair|Tasly Dajyr
        34354 44703 2333 Izobilne|Ізобільне|Изобильное|Корбек|Izobil'noe|Korbek
        35746 45317 2302 Kalinovka|Калиновка|Калинівка|Корпе|Kalinivka|Korpe
        34365 44614 2298 Malyi Mayak|Биюк-Ламбат|Малий Маяк|Малый Маяк|Bijuk-Lambat|Buejuek Lambat|Malij Majak|Malyj Majak
        34972 45022 2269 Hrushivka|Грушівка|Grushevka|Grushivka
        34235 44513 2257 Nikita|Никита|Нікіта|Botanicheskoye|Nikito
        34024 44936 2256 Dubky|Дубки|Новое Будке|Dubki|Novoe Budke
        34065 45112 2247 Pervomayskoye|Бейтаныш|Первомайское|Первомайське|Bejtanysh|Pervomajs'ke|Pervomajskoe
        34641 45528 2241 Mikhaylovka|Карамин|Михайловка|Михайлівка|Karamin|Mikhajlivka|Mikhajlovka
        33755 44658 2234 Kholmovka|Заланкой|Холмовка|Холмівка|Kholmivka|Zalankoj
        34392 45863 2222 Zavet-Leninskiy|Завет-Ленинский|Завіт-Ленінський|Кучук-Алкалы|Kuchuk-Alkaly|Zavet-Leninskij|Zavit-Lenins'kij
        34363 45792 2222 Maslovo|Маслове|Маслово|Тенсу|Maslove
        33222 45200 2174 Molochne|Молочне|Молочное|Тереклы-Конрат|Molochnoe|Terekly-Konrat
        34203 44991 2173 Trudovoye|Трудове|Трудовое|Trudove|Trudovoe
        36186 45278 2132 Gornostayevka|Аккоз|Горностаевка|Горностаївка|Мариенталь|Aq Koez|Gornostaevka|Gornostaivka|Mariental'
        33897 45058 2127 Shkilne|Школьное|Шкільне|Shkol'noe|Skilne
        33078 45545 2096 Tarkhankut|Кировское|Кіровське|Тарханкут|Kirovs'ke|Kirovskoe|Tarhan Qut
        32845 45588 2087 Mezhvodnoye|Межводное|Міжводне|Ярылгач|Jarylgach|Mezhvodnoe|Mizhvodne
        33702 45234 2085 Mityayevo|Митяево|Митяєве|Новый Карагурт|Mitjaeve|Mitjaevo|Novyj Karagurt
        34085 44834 2079 Partizanskoye|Партизанское|Партизанське|Сабла|Саблы|Orta Sobla|Partizans'ke|Partizanskoe
        34363 45714 2068 Dneprovka|Выселки|Днепровка|Дніпровка|Чокраклы-Шейх-Эли|Шейх-Эли|Chokrakly-Shejkh-Ehli|Dniprovka|Shejkh-Ehli|Vyselki
        33661 45072 2055 Ivanovka|Іванівка|Ивановка|Камышлы|Ivanivka|Kamyshly
        34264 44850 2022 Zarechnoye|Заречное|Зарічне|Шумхай|Shumkhaj|Zarechnoe|Zarichne
        34552 45596 2016 Mayskoye|Майфельд|Майское|Майське|Хаклай|Khaklaj|Majfel'd|Majs'ke|Majskoe
        33687 45123 2007 Chervonoye|Червоне|Червонное|Chervone|Chervonnoe
        34214 45045 1997 Donskoye|Донское|Донське|Кернеуч|Dons'ke|Donskoe|Kerneuch
        34042 44995 1989 Beloglinka|Актачи-Кият|Белоглинка|Білоглинка|Aktachi-Kijat|Biloglinka
        34304 45566 1982 Vol'noye|Вольное|Вільне|Фрайлебен|Frajleben|Vil'ne|Vol'noe
        34183 45528 1966 Klepinino|Клепинино|Клепиніне|Ташлы-Кипчак|Klepinine|Tashly-Kipchak
        34184 45351 1937 Poltavka|Новопокровка|Полтавка|Novopokrovka
        34413 45737 1905 Izumrudne|Ізумрудне|Изумрудное|Izumrudnoe
        34160 44901 1889 Lozove|Лозове|Eski Orda|Lozovoye
        34468 45012 1877 Zelenogorskoye|Зеленогорское|Зеленогірське|Zelenogirs'ke|Zelenogorskoe|Zelenohirske
        34702 45239 1876 Prudy|Аблеш|Пруди|Пруды|Ablesh|Prudi
        34679 44821 1867 Privetnoye|Приветное|Привітне|Ускут|Privetnoe|Privitne
        33428 45782 1866 Chernyshevo|Огуз-Оглу|Чернишове|Чернышево|Chernishove|Oguz-Oglu
        35739 45283 1858 Ilychyovo|Іллічеве|Ильичёво|Каракуй|Il'ichjovo|Illicheve|Karakuj
        33788 44393 1844 Foros|Форос|Foroso|Phoros
        33801 45188 1822 Krymskoye|Авель|Кримське|Крымское|Krims'ke|Krymskoe
        34483 45736 1820 Zarechnoye|Заречное|Зарічне|Камаджи|Kamadzhi|Zarechnoe|Zarichne
        33877 45349 1814 Sizovka|Сая|Сизовка|Saja|Sizivka
        34263 45691 1807 Yarkoye|Бий-Су-Ковче|Ярке|Яркое|Bij-Su-Kovche|Jarkoe
        33421 45248 1804 Kamenolomnia|Каменоломня|Kamenolomnja|Kamenolomnya
        34399 45037 1772 Aromatnoye|Ароматне|Ароматное|Розенталь|Aromatne|Aromatnoe|Rozental'
        34002 45020 1768 Aeroflotskyi|Аерофлотський|Аэрофлотский|Aehroflotskij|Aeroflots'kij|Aeroflots'kyy|Aeroflotskiy
        33696 45032 1755 Teplovka|Контуган|Тепловка|Теплівка|Kontugan|Teplivka
        34356 45058 1755 Krymskaya Roza|Красная Роза|Кримська Роза|Крымская Роза|Krasnaja Roza|Krims'ka Roza|Krymskaja Roza
        33831 45642 1755 Grishino|Гришине|Гришино|Токулчак|Grishine|Tokulchak|Toqulcaq
        34597 45145 1753 Vishennoye|Вишенне|Вишенное|Мушаш|Mushash|Vishenne|Vishennoe
        33747 45139 1740 Heroyske|Ашага-Джамин|Геройское|Геройське|Горьковское|Ashaga-Dzhamin|Gerojs'ke|Gerojskoe|Gor'kovskoe|Herois'ke
        34050 45268 1725 Leninskoye|Кир-Байляр|Лениндорф|Ленинское|Ленінське|Kir-Bajljar|Lenindorf|Lenins'ke|Leninskoe
        33500 45306 1708 Veresayevo|Вересаево|Вересаєве|Комзетовка|Курулу-Кенеге|Komzetovka|Kurulu-Kenege|Veresaeve|Veresaevo
        33004 45386 1707 Medvedevo|Медведеве|Медведево|Табулды-Асс|Medvedeve|Tabuldy-Ass
        36183 45365 1706 Chistopolye|Дере-Салын|Чистополье|Чистопілля|Chistopillja|Chistopol'e|Dere-Salyn
        33875 45512 1694 Voykovo|Айбар|Войкове|Войково|Vojkove|Vojkovo
        34233 45160 1679 Novozhilovka|Бешаран-Отар|Новожиловка|Новожилівка|Besharan-Otar|Novozhilivka
        34880 44855 1675 Vesele|Веселе|Веселое|Вэсэлэ|Кутлак|Koutlak|Kutlak|Qutlaq|Vehsehleh|Veseloe|Veseloye|Vesjoloe
        35920 45254 1671 Leninskoye|Ленинское|Ленінське|Петровское|Lenins'ke|Leninskoe|Petrovskoe
        33781 44642 1663 Krasnyi Mak|Биюк-Каралез|Красний Мак|Красный Мак|Bijuk-Karalez|Krasnij Mak|Krasnyj Mak
        33549 45787 1661 Botanicheskoye|Аип|Ботаническое|Ботанічне|Botanicheskoe|Botanichne
        33777 45743 1640 Kalinino|Калининдорф|Калинино|Калініне|Найлетен|Орман-Аджи|Kalinindorf|Kalinine|Najleten|Orman-Adzhi
        33809 44658 1639 Tankovoye|Биюк-Сюрень|Танкове|Танковое|Bijuk-Sjuren'|Tankove|Tankovoe
        34808 45327 1628 Zavetnoye|Заветное|Завітне|Саурчи|Saurchi|Zavetnoe|Zavitne
        34663 45633 1608 Svetloye|Светлое|Світле|Тамак-Киргиз|Янцево|Jancevo|Svetloe|Svitle|Tamak-Kirgiz
        34958 45098 1605 L'govskoye|Льговское|Льговське|L'govs'ke|L'govskoe
        36475 45375 1600 Abissinka|Абіссінка
        33676 44902 1597 Tabachnoye|Табачне|Табачное|Tabachne|Tabachnoe
        35565 45247 1583 Semisotka|Семисотка
        35294 45053 1581 Nasypne|Насипне|Насыпкой|Насыпное|Nasipne|Nasypkoj|Nasypnoe
        33778 44753 1551 Dolinnoye|Долинне|Долинное|Топчикой|Dolinne|Dolinnoe|Topchikoj
        33594 45240 1550 Okhotnikovo|Джага-Кущу|Охотникове|Охотниково|Dzhaga-Kushhu|Okhotnikove
        33999 45076 1546 Malen'koye|Кичкине|Маленьке|Маленькое|Kichkine|Malen'ke|Malen'koe
        35106 44872 1526 Sonyachna Dolyna|Козы|Коз|Солнечная Долина|Сонячна Долина|Solnechnaja Dolina|Solnechnaya Dolina|Soniachna Dolyna|Sonjachna Dolina
        34387 45662 1523 Novostepnoye|Ново-Джанкой|Новостепное|Новостепове|Novo-Dzhankoj|Novostepnoe|Novostepove
        34188 45705 1510 Krymka|Кримка|Крымка|Султан-Бочала|Krimka|Sultan-Bochala
        34305 44554 1500 Artek|Артек
        34130 44481 1494 Vinogradnoye|Виноградне|Виноградное|Vinogradne|Vinogradnoe
        34051 45200 1491 Shirokoye|Китай|Широке|Широкое|Shiroke|Shirokoe
        35155 45144 1487 Partyzany|Партизани|Партизаны|Шейх-Эли|Partizani|Partizany|Shejkh-Ehli
        33643 45252 1475 Zhuravli|Журавли|Журавлі|Zhuravly
        33846 45779 1474 Pravda|Дер-Емес|Дер-Эмес|Правда|Der-Ehmes|Der-Emes|Duermen
        33774 45652 1461 Stepnoye|Муний|Степне|Степное|Stepne|Stepnoe
        33939 45723 1450 Krest'yanovka|Крестьяновка|Крестянівка|Лариндорф|Krest'janovka|Krestjanivka|Larindorf
        32533 45383 1441 Olenevka|Караджи|Оленевка|Karadzhi|Qaragy
        34951 45183 1441 Krasnogvardeyskoye|Красногвардейское|Красногвардійське|Новый Цюрихталь|Krasnogvardejskoe|Krasnogvardijs'ke|Novyj Cjurikhtal'
        34311 45087 1439 Lytvynenkove|Литвиненкове|Kentugay|Litvinenkove|Litvinenkovo|Qaja Asty
        33915 44594 1433 Golubinka|Голубинка|Фоти-Сала|Foti-Sala
        33255 45256 1427 Romashkino|Икор|Ромашкине|Ромашкино|Сокур-Кой|Romashkine|Sokur-Koj
        33871 44936 1426 Pozharskoye|Булганак-Бодрак|Пожарское|Пожарське|Bulganak-Bodrak|Pozhars'ke|Pozharskoe
        33835 44994 1425 Novosyolovka|Новоселівка|Новосёловка|Novoselivka|Novosjolovka|Novosoelovka|Nowosjolowka|Nowosseliwka
        33758 45238 1423 Trudovoye|Байгельды|Трудове|Трудовое|Bajgel'dy|Trudove|Trudovoe
        36368 45362 1415 Oktyabr'skoye|Октябрське|Октябрьское|Oktjabr'skoe|Oktjabrs'ke
        34596 44773 1414 Rybach'e|Рибаче|Рыбачье|Туак|Ribache
        34242 45776 1402 Lobanovo|Богемка|Джадра|Лобанове|Лобаново|Bogemka|Dzhadra|Lobanove
        34352 45351 1399 Rovnoye|Карасан|Ровное|Рівне|Karasan|Rivne|Rovnoe
        33214 45377 1390 Veselovka|Весёловка|Отары|Veselivka|Vesjolovka
        34896 45533 1374 Yemelyanovka|Джайтамгалы|Емельяновка|Омелянівка|Dzhajtamgaly|Emel'janovka|Omeljanivka
        34026 45366 1373 Kotel'nikovo|Агъяр-Джирень|Котельникове|Котельниково|Agujar-Dzhiren'|Kotel'nikove
        33997 45177 1368 Zhuravlyovka|Журавлёвка|Журавлівка|Минлерчик|Minlerchik|Zhuravlivka|Zhuravljovka
        33612 45500 1360 Kormovoye|Кормове|Кормовое|Тогайлы|Kormove|Kormovoe|Togajly
        33830 44697 1359 Turgenevka|Теберти|Тургеневка|Тургенєвка|Teberti
        33688 45187 1357 Shelkovichnoye|Темеш|Шелковичное|Шовковичне|Shelkovichnoe|Shovkovichne|Temesh
        33688 46088 1357 Suvorove|Суворове|Suvorovo|UEc Cilga
        34121 44855 1354 Konstantinovka|Константиновка|Костянтинівка|Kostjantinivka
        35254 45164 1350 Novopokrovka|Новопокровка|Novaya Pokrovka
        34543 45466 1333 Muskatnoye|Адаргин Немецкий|Мускатне|Мускатное|Adargin Nemeckij|Muskatne|Muskatnoe
        34723 45139 1331 Vasilyevka|Васильевка|Василівка|Vasil'evka|Vasilivka
        33772 45960 1330 Sovkhoznoye|Совхозне|Совхозное|Sovkhozne|Sovkhoznoe
        34864 45486 1328 Okhotskoye|Аликеч|Охотское|Охотське|Alikech|Okhots'ke|Okhotskoe
        35913 45327 1327 Ostanino|Ойсул|Останино|Останіне|Ojsul|Ostanine
        34558 44759 1313 Malorichenske|Малореченское|Малоріченське|Kuchuk-Uzen'|Malorechenskoe
        34824 45520 1312 Akimovka|Акимовка|Якимівка|Jakimivka
        34449 45271 1310 Naydenovka|Найдьонівка|Найдёновка|Табулды|Najd'onivka|Najdjonovka|Tabuldy
        33344 45575 1308 Berezovka|Березовка|Березівка|Смидович|Berezivka|Sejich Eli|Smidovich
        34099 45577 1301 Aleksandrovka|Александровка|Бий-Акай-Кемельчи|Олександрівка|Bij-Akaj-Kemel'chi|Oleksandrivka
        34615 45613 1287 Tabachnoye|Аджи-Ахмат|Табачне|Табачное|Adzhi-Akhmat|Tabachne|Tabachnoe
        35616 45194 1275 Batal'noye|Батальне|Батальное|Batal'ne|Batal'noe
        34556 45884 1270 Medvedevka|Ауз-Кирк|Медведевка|Медведівка|Auz-Kirk|Medvedivka
        33576 45148 1261 Vladimirovka|Владимировка|Володимирівка|Volodimirivka
        34310 45691 1259 Mirnovka|Джургун|Мирновка|Мирнівка|Dzhurgun|Mirnivka
        33959 44550 1251 Sokolinoye|Коккозы|Соколине|Соколиное|Koekkoez|Kokkozy|Sokoline|Sokolinoe
        34639 45044 1251 Chernopolye|Карачёль|Чернополье|Чорнопілля|Chernopol'e|Chornopillja|Karachjol'
        34914 44831 1248 Novyi Svit|Новий Світ|Новый Свет|Парадиз|Novij Svit|Noviy Svit|Novyj Svet|Paradiz|Paradyz|Yani Duenya
        33766 45995 1247 Pochetnoye|Почетне|Почётное|Тузла|Pochetne|Pochjotnoe
        33822 44942 1241 Likarstvenne|Агач-Эли|Лекарственное|Лікарственне|Agach-Ehli|Lekarstvennoe
        34679 45451 1226 Mitrofanovka|Митрофановка|Митрофанівка|Соллар|Mitrofanivka|Sollar
        34650 45237 1220 Zybiny|Аргинчик|Зибини|Зыбины|Arginchik|Zibini
        33365 45374 1213 Dobrushino|Добрушине|Добрушино|Dobrushine
        34451 45422 1212 Novopokrovka|Бузавчи|Новопокровка|Buzavchi
        33668 44743 1211 Tenistoye|Калымтай|Тенистое|Тінисте|Kalymtaj|Tenistoe|Tiniste
        34936 45029 1204 Kurskoye|Кишлав|Курское|Курське|Kishlav|Kurs'ke|Kurskoe
        34000 45287 1201 Krasnoznamenka|Краснознаменка|Краснознам'янка|Krasnoznam'janka
        33322 45728 1194 Slavyanskoye|Садыр|Славянское|Слов'янське|Sadyr|Slavjanskoe|Slov'jans'ke
        33949 45655 1192 Oktyabr'skoye|Октябрське|Октябрьское|Юдендорф|Judendorf|Oktjabr'skoe|Oktjabrs'ke
        34401 44736 1180 Luchyste|Демерджи|Лучисте|Лучистое|Demerdzhi|Luchiste|Luchistoe
        36400 45123 1175 Zavetnoye|Заветное|Завітне|Яныш-Такил|Janysh-Takil|Koep Taqyl|Zavetnoe|Zavitne
        36057 45309 1171 Novonikolayevka|Качан|Качан-Беш-Кую|Новомиколаївка|Новониколаевка|Kachan|Kachan-Besh-Kuju|Novomikolaivka|Novonikolaevka
        34050 45863 1168 Magazinka|Магазинка
        34161 45835 1161 Pakharevka|Пахаревка|Пахарівка|Pakharivka
        34540 44747 1150 Sonyachnohirske|Куру-Узень|Солнечногорское|Сонячногірське|Kuru-Uzen'|Quru OEzen|Solnechnogorskoe|Soniachnohirske|Sonjachnogirs'ke
        35075 44924 1150 Krasnokamyanka|Кизилташ|Краснокаменка|Краснокам'янка|Feodosia-13|Feodosija-13|Feodosiya-13|Kiziltash|Krasnokam'janka|Krasnokamenka|Krasnokamianka|Kyzyltash|Qiziltas
        34948 45316 1143 Krasnoflotskoye|Кайнаш|Краснофлотское|Краснофлотське|Kajnash|Krasnoflots'ke|Krasnoflotskoe
        35247 45239 1142 Sinitsyno|Барак|Синицине|Синицыно|Sinicine|Sinicyno
        33795 45818 1140 Illinka|Іллінка|Вилор|Ильинка|Новый Джелишай|Il'inka|Novyj Dzhelishaj
        34788 45451 1136 Uvarovka|Бурнаш|Уваровка|Уварівка|Burnas|Burnash|Uvarivka
        34238 45802 1129 Luganskoye|Луганское|Луганське|Lugans'ke|Luganskoe
        35137 45044 1128 Izyumovka|Ізюмівка|Изюмовка|Тамгаджи|Izjumivka|Izjumovka|Tamgadzhi
        33987 44697 1126 Verkhorechye|Бия-Сала|Верхоречье|Верхоріччя|Bija-Sala|Verkhorech'e|Verkhorichchja
        34562 45708 1125 Stal'noye|Барын|Стальне|Стальное|Stal'ne|Stal'noe
        33087 45267 1124 Shtormovoye|Вознесеновка|Фрунзевка|Штормове|Штормовое|Frunzevka|Shtormove|Shtormovoe|Voznesenovka
        34066 45742 1123 Ostrovskoye|Кият|Островское|Островське|Ostrovs'ke|Ostrovskoe
        34220 45595 1120 Kalinino|Калининдорф|Калинино|Калініне|Kalinindorf|Kalinine
        35069 45336 1119 Urozhaynoye|Урожайне|Урожайное|Фернгейм|Ferngejm|Urozhajne|Urozhajnoe
        33300 45271 1116 Kolosky|Колоски|Adzhi-Tarkhan|Koloski
        34011 45031 1109 Sovkhoznoye|Совхозне|Совхозное|Темир-Ага|Sovkhozne|Sovkhoznoe|Temir-Aga
        34710 45548 1099 Zorkino|Дулат|Зоркино|Зоркіне|Zorkine
        34976 45204 1098 Pushkino|Пушкино|Пушкіне|Эсен-Эки|Ehsen-Ehki|Pushkine
        34834 45605 1098 Chkalovo|Чкалове|Чкалово|Chkalove
        33856 44872 1090 Plodovoye|Азек|Плодове|Плодовое|Plodove|Plodovoe
        33247 45329 1085 Vorobyovo|Воробйове|Воробьёво|Кудайгул|Kudajgul|Vorob'jovo|Vorobjove
        33496 45363 1082 Stolbovoye|Курулу|Стовпове|Столбовое|Kurulu|Stolbovoe|Stovpove
        34155 45780 1081 Novokrymskoye|Борлак-Тама|Новокримське|Новокрымское|Borlak-Tama|Burlaq|Novokrims'ke|Novokrymskoe
        35101 45108 1079 Abrikosovka|Абрикосовка|Абрикосівка|Найман|Abrikosivka|Najman
        34143 44470 1074 Livadiya|Ливадия|Лівадія|Livadia|Livadiia|Livadija
        34102 44887 1063 Zalesye|Залесье|Залісся|Zales'e|Zalissja
        34231 44833 1061 Krasnolissya|Краснолесье|Краснолісся|Тавель|Krasnoles'e|Krasnolissia|Krasnolissja|Tavel'
        33516 45733 1058 Senokosnoye|Бозук-Кую|Бузуккой|Сенокосное|Сінокісне|Bozuk-Kuju|Buzukkoj|Senokosnoe|Sinokisne
        34289 44564 1051 Krasnokamyanka|Кизилташ|Краснокаменка|Краснокам'янка|Kiziltash|Krasnokam'janka|Krasnokamenka|Krasnokamianka|Kyzyltash
        34087 45082 1051 Chaykyne|Чайкине|Чайкино|Чуйке|Chaikyne|Chajkine|Chajkino|Chujke|Cueyke
        32938 45482 1048 Krasnaya Polyana|Кизил-Чонрав|Красна Поляна|Красная Поляна|Kizil-Chonrav|Krasna Poljana|Krasnaja Poljana
        33739 44981 1048 Vinnytske|Винницкое|Вінницьке|Vinnic'ke|Vinnickoe
        33661 45786 1047 Ruch'i|Копкары Немецкие|Ручьи|Руч'ї|Kopkary Nemeckie
        35845 45293 1044 Vynohradne|Виноградне|Виноградное|Чокул русский|Chokul russkij|Vinogradne|Vinogradnoe
        34986 45441 1044 Nekrasovka|Некрасовка|Kulchora[
        34043 44871 1036 Levadki|Левадки
        34095 45140 1034 Krasne|Красне|Красное|Чалгары|Chalgary|Krasnoe
        34059 44832 1028 Kashtanovoye|Каштанове|Каштановое|Kashtanove|Kashtanovoe
        34243 45500 1027 Novoestoniya|Новая Эстония|Новоестонія|Новоэстония|Novaja Ehstonija|Novaya Estoniya|Novoehstonija|Novoestonia|Novoestoniia|Novoestonija
        34285 45425 1026 Nekrasovo|Большевик|Некрасове|Некрасово|Bol'shevik|Nekrasove
        34481 45324 1023 Zernovoye|Зернове|Зерновое|Якубовка|Jakubovka|Zernove|Zernovoe
        36580 45388 1018 Glazovka|Баксы|Глазовка|Глазівка|Glazivka
        34084 45048 1015 Solnechnoye|Солнечное|Сонячне|Solnechnoe|Sonjachne
        33973 45811 1014 Orlovskoye|Бай-Болуш|Орловское|Орлівське|Сырт-Бий-Болуш|Baj-Bolush|Orlivs'ke|Orlovskoe|Syrt-Bij-Bolush
        34595 45811 1011 Chaykino|Малый Тархан|Чайкине|Чайкино|Chajkine|Chajkino|Malyj Tarkhan|Tuep Tarqan
        33781 44904 1009 Prudovoye|Прудове|Прудовое|Prudove|Prudovoe
        34855 45361 1008 Rozdolne|Роздольне|Razdol'noye
        33390 45719 1006 Kukushkino|Караба-Кукуш|Кукушкино|Кукушкіне|Karaba-Kukush|Kukushkine
        33922 45832 1005 Bratskoye|Братское|Братське|Старый Яланташ|Ялантуш|Brats'ke|Bratskoe|Jalantush|Staryj Jalantash
        34604 45452 1002 Novogrigoryevka|Новогригорьевка|Новогригорівка|Novogrigor'evka|Novogrigorivka|Novohryhorivka
        33514 45508 1000 Zimino|Зимине|Зимино|Перецфельд|Perecfel'd|Zimine
        34337 45227 997 Kolodeznoye|Колодезное|Колодязне|Чонграв|Chongrav|Kolodeznoe|Kolodjazne
        33953 45960 995 Vishnyovka|Вишнёвка|Вишнівка|Тархан|Tarkhan|Vishnivka|Vishnjovka
        33610 45288 994 Kar'yernoye|Карьерное|Кар'єрне|Новый Котур|Kar'erne|Kar'ernoe|Novyj Kotur
        34945 45570 991 Izobilne|Ізобільне|Изобильное|Тамак|Izobil'noe
        33273 45408 979 Natashino|Малий|Мережино|Наташине|Наташино|Merezhino|Natashine
        34380 44708 976 Nizhnyaya Kutuzovka|Нижня Кутузовка|Нижняя Кутузовка|Nizhnja Kutuzovka|Nizhnjaja Kutuzovka
        34767 45029 973 Bogatoye|Багате|Бахчи-Эли|Богатое|Bagate|Bakhchi-Ehli|Bogatoe
        34228 44923 972 Denisovka|Денисовка|Денисівка|Суин-Аджи|Denisivka|Suin-Adzhi
        34658 45275 971 Zhemchuzhina|Жемчужина|Чоты
        33804 44717 970 Zheleznodorozhnoye|Железнодорожное|Залізничне|Zaliznichne|Zheleznodorozhnoe
        34299 45523 963 Blizhneye|Ближнее|Кият|Кокчора-Кыят|Blizhnee|Kokchora-Kyjat
        33745 44759 958 Furmanovka|Фурмановка|Aktachi|Aqtacy
        33695 44975 949 Razdolye|Дорткуль|Раздолье|Роздолля|Dortkul'|Razdol'e|Rozdollja
        34318 45613 948 Yarkoye Pole|Ярке Поле|Яркое Поле|Jarke Pole|Jarkoe Pole
        35059 45484 947 Dmitrovka|Дмитровка|Дмитрівка|Чёрно-Кош|Chjorno-Kosh|Dmitrivka
        33864 45288 944 Zernovoye|Зернове|Зерновое|Zernove|Zernovoe
        33759 44863 942 Shevchenkovo|Коджук-Эли|Шевченкове|Шевченково|Kodzhuk-Ehli|Shevchenkove
        34733 45465 941 Zelene|Джага-Шейх|Зелене|Счастливцева|Dzhaga-Shejkh|Schastlivceva|Zelenoye
        35071 45245 938 Ilyichevo|Іллічеве|Ильичёво|Киянлы|Il'ichjovo|Illicheve|Ilyichovo|Kijanly
        34894 45281 930 Chapayevka|Чапаевка|Чапаєвка|Черкез-Тобай|Chapaevka|Cherkez-Tobaj
        34380 45609 928 Roshchino|Рощине|Рощино|Roshhine|Roshhino
        34195 45124 927 Klyonovka|Кленівка|Клёновка|Скворцово|Туатай|Klenivka|Kljonovka|Skvorcovo|Tuataj
        34025 44900 925 Trekhprudnoye|Терек-Эли|Трипрудне|Трёхпрудное|Terek-Ehli|Triprudne|Trjokhprudnoe
        33716 44930 924 Rivnopillya|Новые Байдары|Равнополье|Рівнопілля|Cav Cuerek|Novye Bajdary|Ravnopol'e|Rivnopillia|Rivnopillja
        34553 45629 923 Oktyabr'|Бай-Кончек Русский|Байгончик Русский|Октябр|Октябрь|Baj-Konchek Russkij|Bajgonchik Russkij|Oktjabr
        33693 46161 919 Perekop|Перекоп
        34475 45124 918 Rusakovka|Кокей Русский|Русаковка|Русаківка|Kokej Russkij|Rusakivka
        33237 45722 914 Slavnoye|Бакал Татарский|Славне|Славное|Bakal Tatarskij|Slavne|Slavnoe
        33808 44796 914 Malovidnoye|Идеш-Эли|Маловидне|Маловидное|Idesh-Ehli|Malovidne|Malovidnoe
        33630 45582 913 Alekseyevka|Алексеевка|Олексіївка|Эски-Аликеч|Alekseevka|Ehski-Alikech|Oleksiivka
        33749 45977 912 Tavricheskoye|Таврическое|Таврійське|Qart Qazaq|Tavricheskoe|Tavrijs'ke
        33619 45838 910 Kumovo|Кумове|Кумово|Старый Кизил-Бай|Kumove|Staryj Kizil-Baj
        33804 44866 910 Bryanskoye|Брянское|Брянське|Кочкар-Эли|Brjans'ke|Brjanskoe|Kochkar-Ehli
        34486 45854 909 Yermakovo|Єрмакове|Ермаково|Тотай|Ermakove|Ermakovo
        35722 45235 906 Lugovoye|Агибель|Лугове|Луговое|Agibel'|Lugove|Lugovoe
        35060 44869 902 Bogatovka|Багатівка|Богатовка|Токлук|Bagativka|Tokluk
        34181 45906 900 Tselinnoye|Кырк-Чипче|Целинное|Цілинне|Celinnoe|Cilinne|Kyrk-Chipche
        34252 44938 899 Ivanovka|Іванівка|Джанатай|Ивановка|Новоивановка|Dzhanataj|Ivanivka|Novoivanovka
        34612 45024 898 Krinichnoye|Криничне|Криничное|Krinichne|Krinichnoe
        34282 45389 896 Udachnoye|Ишунь|Удачне|Удачное|Эсен-Бак-Ишунь|Ehsen-Bak-Ishun'|Ishun'|Udachne|Udachnoe
        34674 45317 892 Kostochkovka|Косточковка|Кісточківка|Эшкене|Ehshkene|Kistochkivka
        35212 45273 890 Shubino|Бай-Коджа|Шубино-Байгоджа|Шубине|Шубино|Baj-Kodzha|Koep Otuz|Shubine|Shubino-Bajgodzha
        34179 44892 886 Andrusovo|Андрусове|Андрусово|Andrusove
        35345 45047 885 Solnechnoye|Солнечное|Сонячне|Solnechnoe|Sonjachne
        33481 45804 882 Kropotkino|Кропоткино|Кропоткіне|Ток-Шейх|Kropotkine|Tok-Shejkh
        33647 45393 881 Vynohradove|Боз-Оглу-Монтанай|Бузул-Монтанай|Виноградове|Виноградово|Boz Oglu Montanay|Boz-Oglu-Montanaj|Boz-Ohlu-Montanay|Buzul-Montanaj|Vinogradove|Vinogradovo
        33664 45242 879 Dolinka|Долинка|Старый Карагурт|Staryj Karagurt
        33098 45449 876 Novoivanovka|Новоивановка|Novoivanivka
        33846 44940 875 Vodnoye|Водне|Водное|Кояш|Kojash|Vodne|Vodnoe
        33832 45230 875 Krayneye|Крайнее|Крайнє|Теший|Krajne|Krajnee|Teshij
        33890 45866 874 Novopavlovka|Новопавловка|Новопавлівка|Novopavlivka
        33870 44804 872 Aromatnoye|Ароматне|Ароматное|Aromatne|Aromatnoe
        34838 45646 868 Pshenichnoye|Карангит|Октябрьдорф|Пшеничне|Пшеничное|Karangit|Oktjabr'dorf|Pshenichne|Pshenichnoe
        34079 45523 867 Karpivka|Карповка|Карпівка|Karaul-Dzhangara|Karpovka
        33790 44868 862 Kashtany|Каштани|Каштаны|Новый Бурлюк|Kashtani|Novyj Burljuk
        33949 45371 857 Stakhanovka|Бешуй-Иляк|Стахановка|Beshuj-Iljak
        35665 45263 855 Uvarovo|Бранное Поле|Кият|Уварове|Уварово|Brannoe Pole|Uvarove
        34332 45748 853 Kalinovka|Калиновка|Калинівка|Kalinivka
        33934 45508 843 Chernovo|Фрайдорф|Чернове|Черново|Chernove|Frajdorf
        34591 45469 839 Vladislavovka|Владиславовка|Владиславівка|Vladislavivka
        34448 45882 838 Solyonoye Ozero|Солоне Озеро|Солёное Озеро|Тоганаш|Soljonoe Ozero|Solone Ozero|Toganash
        33787 45571 835 Sary-Bash|Сари-Баш|Сары-Баш|Танино|Sari-Bash|Sary Bas|Tanino
        34138 44456 835 Oreanda|Арэанда|Ореанда|Arehanda|Oreando|Oreanta
        33496 45639 833 Serebryanka|Октябрьдорф|Серебрянка|Oktjabr'dorf|Serebrjanka
        35152 45284 831 Tokarevo|Джамчи|Токарево|Токарєве|Dzhamchi|Tokareve
        34129 45474 828 Krasnaya Polyana|Брусилово|Кара-Чакмак|Красна Поляна|Красная Поляна|Brusilovo|Kara-Chakmak|Krasna Poljana|Krasnaja Poljana
        35807 45245 827 Krasnogorka|Кенегез|Коп-Кенегез|Красногорка|Красногірка|Kenegez|Kop-Kenegez|Krasnogirka
        33731 44861 826 Otradnoye|Відрадне|Отрадное|Ханышкой|Khanyshkoj|Otradnoe|Vidradne
        33609 44843 820 Peschanoye|Алма-Тамак|Песчаное|Піщане|Alma-Tamak|Peschanoe|Pishhane
        33782 45372 816 Illinka|Ильинка|Кокей|Il'inka|Koekej
        35842 45221 807 Kirovo|Войковштадт|Кирово|Кірове|Kirove|Vojkovshtadt
        34474 45631 803 Kondratyevo|Аксюру-Конрат|Кондратьево|Кіндратове|Aksjuru-Konrat|Kindratove|Kondrat'evo
        34820 45408 801 Chernozemnoye|Новый Керлеут|Чернозёмное|Чорноземне|Chernozjomnoe|Chornozemne|Novyj Kerleut
        33699 45499 800 Susanino|Биюк-Бузав|Сусанино|Сусаніне|Bijuk-Buzav|Susanine
        34318 44592 788 Zaprudnoye|Дегерменкой|Запрудне|Запрудное|Degermenkoj|Dermen Koej|Zaprudne|Zaprudnoe
        34495 45006 788 Novoklyonovo|Новокленове|Новоклёново|Учкоз|Novoklenove|Novokljonovo|Uchkoz
        33374 45669 787 Orlovka|Бий-Орлюк|Орловка|Орлівка|Bij-Orljuk|Orlivka
        33617 44900 787 Beregovoye|Берегово|Береговое|Замрук|Beregovo|Beregovoe|Zamruk
        36376 45207 785 Chelyadinovo|Тобечик|Челябинцево|Челядиново|Челядінове|Cheljabincevo|Cheljadinove|Cheljadinovo|Tobechik
        33528 45690 783 Kovyl'noye|Ковильне|Ковыльное|Монай Немецкий|Kovil'ne|Kovyl'noe|Monaj Nemeckij
        33081 45660 782 Dalekoye|Далеке|Далёкое|Чеголтай Татарский|Chegoltaj Tatarskij|Daleke|Daljokoe
        34711 45362 779 Zarech'ye|Дорте|Заречье|Заріччя|Zarech'e|Zarichchja
        34616 45286 779 Drofino|Большой Матис|Дрофине|Дрофино|Малый Матис|Bol'shoj Matis|Drofine|Malyj Matis
        34102 45692 778 Abrikosovo|Абрикосове|Абрикосово|Айгашен|Орджак-Джабу|Abrikosove|Ajgashen|Ordzhak-Dzhabu
        34983 44977 776 Perevalovka|Переваловка|Перевалівка|Эльбузлы|Ehl'buzly|El Buzly|Perevalivka
        33977 45587 772 Hvardiiske|Акчора|Акъчора|Гвардейское|Гвардійське|Akchora|Akuchora|Aqcora|Gijen Sofu|Gvardejskoe|Gvardeyskoye|Gvardijs'ke|Syrt-Karakchora
        34222 45471 771 Mirolyubovka|Кендже|Миролюбовка|Миролюбівка|Kendzhe|Miroljubivka|Miroljubovka
        34030 45991 765 Krasnoarmeyskoye|Ашхадан|Красноармейское|Красноармійське|Мурза-Кояш|Ashkhadan|Krasnoarmejskoe|Krasnoarmijs'ke|Murza-Kojash
        34849 45091 755 Muromskoye|Малый Бурундук|Муромское|Муромське|Malyj Burunduk|Muroms'ke|Muromskoe
        34338 45755 751 Ovoshchnoye|Овочеве|Овощное|Так-Бузар|Ovocheve|Ovoshhnoe|Tak-Buzar
        34370 44722 751 Verkhnyaya Kutuzovka|Верхня Кутузовка|Верхняя Кутузовка|Шумы|Verkhnja Kutuzovka|Verkhnjaja Kutuzovka
        34420 45199 746 Mel'nichnoye|Мельничне|Мельничное|Терекли-Шейх-Эли|Mel'nichne|Mel'nichnoe|Terekli-Shejkh-Ehli
        34337 45502 740 Vidnoye|Видне|Видное|Джангара|Джангара-Кемельчи|Dzhangara|Dzhangara-Kemel'chi|Vidne|Vidnoe
        32687 45485 737 Kalinovka|Аблак-Аджи|Аблагоджа|Калиновка|Калинівка|Ablagodzha|Ablak-Adzhi|Kalinivka
        33803 44791 736 Viktorovka|Викторовка|Вікторівка|Кучук-Яшлав|Kuchuk-Jashlav|Viktorivka
        34455 44994 730 Balki|Аргин|Балки
        33358 45449 726 Yelizavetovo|Єлизаветове|Елизаветово|Кары|Кары-Комзет|Elizavetove|Elizavetovo|Kary-Komzet|Mor Qalpi
        34012 44726 723 Nauchnyi|Навучны|Научний|Научный|Naoutchny|Naoutchnyi|Nauchnij|Nauchnyj|Nauchnyy|Naucine|Naucniy|Naucno|Naucnyj|Naucsnij|Naucznyj|Nauetxni|Nautjnyj|Nautschnyj|Navuchny
        34026 45906 723 Istochnoye|Істочне|Источное|Istochne|Istochnoe
        34707 45074 723 Michurinskoye|Кабурчак|Мичуринское|Мічурінське|Kaburchak|Michurins'ke|Michurinskoe
        34353 45941 723 Yasnopolyanskoye|Яснополянское|Яснополянське|Jasnopoljans'ke|Jasnopoljanskoe
        34498 45665 722 Novaya Zhizn'|Новая Жизнь|Нове Життя|Novaja Zhizn'|Nove Zhittja
        34765 45463 717 Simiane|Бешаран|Семенное|Сім'яне|Besharan|Semennoe|Semennoye|Sim'jane|Simyane
        36091 45199 713 Marfovka|Даут-Эли|Марфовка|Марфівка|Daut-Ehli|Marfivka
        34211 44505 707 Otradnoye|Відрадне|Магарач|Отрадное|Magarach|Otradnoe|Vidradne
        34327 45652 701 Rysakovo|Асс-Джаракчи|Рисакове|Рысаково|Ass-Dzharakchi|Risakove
        33450 45328 697 Kol'tsovo|Кольцове|Кольцово|Тегеш|Kol'cove|Kol'covo|Tegesh
        34993 45052 696 Kholodovka|Османчик|Холодовка|Холодівка|Kholodivka|Osmanchik
        34152 45010 692 Aikavan|Айкаван|Ajkavan|Aykavan
        33961 44823 683 Novopavlovka|Новопавловка|Новопавлівка|Novopavlivka
        34381 45138 680 Dolynivka|Долинівка|Dolinivka|Dolinovka|Taku-Eli
        34044 44819 680 Kizilovoye|Карагач|Кизиловка|Кизилове|Кизиловое|Karagach|Kizilove|Kizilovka|Kizilovoe
        34222 45404 677 Krasny Partizan|Красний Партизан|Краснопартизанская|Красный Партизан|Krasnij Partizan|Krasnopartizanskaja|Krasnyj Partizan
        34124 45391 672 Dubrovskoye|Дубровское|Дібрівське|Молла-Эли|Dibrivs'ke|Dubrovskoe|Molla-Ehli
        33520 45146 671 Pribrezhnoye|Кара-Тобе|Прибережне|Прибрежное|Kara-Tobe|Priberezhne|Pribrezhnoe
        34187 44534 670 Dolossy|Долосси|Советское|Совєтське|Dolossi|Sovets'ke|Sovetskoe|Sovietske|Sovyetske
        34306 45536 663 Pushkino|Пушкино|Пушкіне|Цареквичи|Carekvichi|Pushkine
        33965 44587 663 Plotinnoye|Гавро|Плотинне|Плотинное|Plotinne|Plotinnoe
        34836 44974 660 Zemlyanichnoye|Земляничне|Земляничное|Орталан|Ortalan|Zemljanichne|Zemljanichnoe
        34158 45358 660 Komarovka|Комаровка|Комарівка|Новый Итак|Komarivka|Novyj Itak
        33939 45069 651 Kurgannoye|Курганне|Курганное|Улу-Чокрак|Kurganne|Kurgannoe|Ulu-Chokrak
        33534 45285 646 Glinka|Глинка|Глінка|Кангил|Kangil
        34395 45776 644 Komsomol'skoye|Комсомольское|Комсомольське|Komsomol's'ke|Komsomol'skoe
        34475 45496 638 Klimovo|Климове|Климово|Ротендорф|Klimove|Rotendorf
        34698 45656 635 Prostornoye|Просторне|Просторное|Ширин Новый|Prostorne|Prostornoe|Shirin Novyj
        34242 45091 634 Verkhnekurgannoye|Верхняя Асма|Верхнекурганное|Верхньокруганне|Verkhn'okruganne|Verkhnekurgannoe|Verkhnjaja Asma
        34622 45093 632 Belaya Skala|Ак-Кая|Белая Скала|Біла Скеля|Ak-Kaja|Belaja Skala|Bila Skelja
        33916 44848 631 Novovasilyevka|Нововасильевка|Нововасилівка|Novovasil'evka|Novovasilivka
        34268 45729 631 Mar'ino|Марьино|Мар'їне|Mar'ine
        34112 45293 630 Novoalekseyevka|Новоалексеевка|Новоолексіївка|Novoalekseevka|Novooleksiivka
        34144 45630 627 Zernovoye|Зернове|Зерновое|Тюбей|Tjubej|Zernove|Zernovoe
        33160 45217 627 Vitino|Аирча|Витино|Вітине|Aircha|Vitine
        33266 45507 626 Krasnoyarskoye|Красноярское|Красноярське|Мечит-Донузлав|Donuzlav 1|Krasnojars'ke|Krasnojarskoe|Mechit-Donuzlav
        34085 45468 624 Kremnevka|Кремневка|Кремнівка|Паша-Чакмак|Сары-Чакмак|Kremnivka|Pasha-Chakmak|Sary-Chakmak
        33992 44757 621 Prokhladnoye|Мангуш|Партизанское|Прохладне|Прохладное|Mangush|Partizanskoe|Prokhladne|Prokhladnoe
        34710 45301 620 Biuiten|Бюйтень|Бюйтен|Фрунзе|Bjujten|Frunze
        33986 44411 615 Goluboy Zaliv|Голуба Затока|Голубой Залив|Лимена|Goluba Zatoka|Goluboj Zaliv|Limena
        34350 45483 614 Shcherbakovo|Мурзаллар-Кемельчи|Щербакове|Щербаково|Murzallar-Kemel'chi|Shherbakove|Shherbakovo
        35032 45173 610 Vozrozhdeniye|Возрождение|Відродження|Новый Карабай|Novyj Karabaj|Vidrodzhennja|Vozrozhdenie
        34953 44941 610 Lesnoye|Лесное|Лісне|Суук-Су|Lesnoe|Lisne|Suuk-Su|Suvuk Suv
        33996 44842 609 Topoli|Тополи|Тополі
        34253 44980 608 Krasnovka|Красновка|Краснівка|Krasnivka
        36488 45400 600 Bondarenkovo|Бондаренкове|Бондаренково|Булганак|Bondarenkove|Bulganak
        34222 45549 598 Irade|Іраде|Комунари|Annovka|Kommunary|Komunari|Komunary
        34898 45323 595 Varvarovka|Ваварівка|Варваровка|Vavarivka
        34528 45026 595 Aleksandrovka|Александровка|Олександрівка|Oleksandrivka
        35027 45219 592 Vostochnoye|Восточне|Восточное|Уч-Кую|UEc Quju|Uch-Kuju|Vostochne|Vostochnoe
        33916 44791 592 Hlybokyi Yar|Глибокий Яр|Глубокий Яр|Улаклы|Glibokij Jar|Glubokij Jar|Hlybokyy Yar|Ulakly|Ulaqly
        36240 45113 591 Maryevka|Марьевка|Мар'ївка|Mar'evka|Mar'ivka
        33267 45581 591 Niva|Нива|Сталиндорф|Stalindorf
        34716 45178 590 Pavlovka|Павловка|Павлівка|Тогай|Pavlivka
        33974 45291 589 Timoshenko|Озенбаш|Тимошенко|Ozenbash
        35152 45217 585 Trudolyubovka|Кобек|Трудолюбовка|Трудолюбівка|Trudoljubivka|Trudoljubovka
        34331 45872 585 Martynovka|Караджа|Караджи-Багалак|Мартинівка|Мартыновка|Karadzha|Karadzhi-Bagalak|Martinivka
        33892 45935 584 Zelyonaya Niva|Зелена Нива|Зелёная Нива|Zelena Niva|Zeljonaja Niva
        34381 45641 584 Blizhnegorodskoye|Ближнегородское|Ближньогородське|Джанкой Немецкий|Blizhn'ogorods'ke|Blizhnegorodskoe|Dzhankoj Nemeckij
        33941 45862 582 Dolinka|Долинка|Кучук-Мамчик|Kuchuk-Mamchik
        34302 45044 581 Nizhniye Oreshniki|Нижние Фундуклы|Нижние Орешники|Нижні Орішники|Nizhni Orishniki|Nizhnie Fundukly|Nizhnie Oreshniki
        34684 45402 575 Lomonosovo|Ломоносове|Ломоносово|Lomonosove
        33806 45160 568 Yarkoye|Княжевичи|Октоберфельд|Ярке|Яркое|Jarkoe|Knjazhevichi|Oktoberfel'd|Yarke
        34685 45645 568 Borodino|Бородино|Бородіно|Михайловка|Mikhajlovka
        34748 45052 567 Lechebnoye|Катырша-Сарай|Лечебное|Лічебне|Katyrsha-Saraj|Lechebnoe|Lichebne
        33798 44737 563 Noven'koye|Аранкой|Новеньке|Новенькое|Arankoj|Noven'ke|Noven'koe
        34581 45888 561 Turgenevo|Кирк-Бель|Тургенево|Тургенєве|Avuz Qyrq|Kirk-Bel'|Turgeneve
        34116 45652 559 Roskoshnoye|Розкішне|Роскошное|Сеит-Булат Новый|Roskoshnoe|Rozkishne|Seit-Bulat Novyj
        34799 45458 559 Novoivanovka|Новоивановка|Новоіванівка|Novoivanivka
        34910 45399 557 Oktyabr'skoye|Джепар-Юрт|Октябрське|Октябрьское|Dzhepar-Jurt|Oktjabr'skoe|Oktjabrs'ke
        34870 45281 557 Novy Mir|Новий Мир|Новый Мир|Novij Mir|Novyj Mir
        34720 45461 556 Razlivy|Разливы|Розливи|Сеитлер-Вакуф|Rozlivi|Seitler-Vakuf
        34438 45792 555 Pridorozhnoye|Дюрмень|Придорожное|Придорожнє|Djurmen'|Pridorozhne|Pridorozhnoe
        34358 45698 555 Dmitriyevka|Дмитриевка|Дмитрівка|Dmitrievka|Dmitrivka
        33628 44734 554 Suvorovo|Аранчи|Суворове|Суворово|Aranchi|Suvorove
        33592 45215 552 Harshyne|Гаршине|Aktachi|Biyuk-Aktachi|Garshine|Garshino
        34720 45450 551 Plodovoye|Плодове|Плодовое|Челебилер|Chelebiler|Plodove|Plodovoe
        34352 45388 550 Molochne|Молочне|Эгое-Эли|Ehgoe-Ehli|Molochnoye
        34811 45481 549 Listvennoye|Лиственное|Листвинне|Listvennoe|Listvinne
        33871 44707 549 Predushchel'noye|Кош-Дегермен|Передущельне|Предущельное|Kosh-Degermen|Peredushhel'ne|Predushhel'noe
        33921 44824 545 Samokhvalovo|Самохвалове|Самохвалово|Шакул|Samokhvalove|Shakul
        33388 45767 536 Ogni|Бай-Оглу-Кипчак|Вогні|Огни|Baj-Oglu-Kipchak
        33972 44395 529 Katsiveli|Кацивели|Кацывэлы|Кацівелі|Kaciveli|Kacivelo|Kacyvehly|Kativeli
        33693 46027 528 Risovoye|Рисове|Рисовое|Risove|Risovoe
        33206 45312 528 Shishkino|Найдорф|Шишкине|Шишкино|Najdorf|Shishkine
        34784 45295 528 Pchel'niki|Аранд|Пильники|Пчельники|Pil'niki
        32764 45369 522 Okunevka|Беши|Окунёвка|Окунівка|Тарпанчи|Okunivka|Okunjovka|Tarpanchi
        33565 45237 521 Orlianka|Орлянка|Andar-Gazi|Orljanka|Orlyanka
        34848 44877 519 Mezhdurech'e|Ай-Серез|Междуречье|Міжріччя|Aj Serez|Mizhrichchja
        35130 45097 519 Babenkovo|Бабенкове|Бабенково|Большой Эссен-Эли|Babenkove|Bol'shoj Ehssen-Ehli
        33785 46082 516 Filatovka|Филатовка|Filativka
        33994 44787 512 Trudolyubovka|Новый Бодрак|Трудолюбовка|Трудолюбівка|Novyj Bodrak|Trudoljubivka|Trudoljubovka
        33915 45036 512 Arkadyevka|Аркадьевка|Аркадіївка|Такил|Такыл|Arkad'evka|Arkadiivka
        34631 44975 510 Golovanovka|Баши|Головановка|Голованівка|Golovanivka
        34042 45839 509 Novoivanovka|Новоивановка|Новоіванівка|Novoivanivka
        33933 44820 508 Sevastyanovka|Севастьяновка|Севастянівка|Sevast'janovka|Sevastjanivka
        33191 45271 506 Abrikosovka|Абрикосовка|Абрикосівка|Унгут|Abrikosivka
        33832 45022 505 Kolodeznoye|Колодезное|Колодязне|Учкуй-Тархан|Kolodeznoe|Kolodjazne|Uchkuj-Tarkhan
        32678 45413 505 Krasnosel'skoye|Красносельское|Красносільське|Кунан|Krasnosel'skoe|Krasnosil's'ke|Kunan
        34155 45239 501 Novozuyevka|Новозуевка|Новозуївка|Novozuevka|Novozuivka
        35835 45448 429 Mysovoe|Казантип|Мисове|Мысовое|Kazantip|Misove
        34720 45374 400 Ivanovka|Іванівка|Бешкуртка|Ивановка|Beshkurtka|Ivanivka
        36082 45375 368 Belinskoye|Белинское|Бєлінське|Belins'ke|Belinskoe
        34009 44596 280 Zelene|Зелене|Зелёное|Татар-Осман|Tatar Osman|Zeljonoe
        = UA-46
        24023 49838 717273 Lviv|Лавов|Лвов|Львив|Львов|Львов ош|Львоў|Львів|L'vou|L'vov|L'vov osh|Lavov|Lembaersch|Lemberg|Lemburg|Leopoli|Leopolis|Leopolo|Leopul|Liopuli|Liov|Ljviv|Lvivo|Lvova|Lvovas|Lwif|Lwiw|Lwow|Lwuw
        24063 49794 151131 Sykhiv|Сихов|Сихів|Sichow|Sikhiv|Sikhov|Sikhuv
        23511 49352 73682 Drohobych|Дрогобич|Дрогобыч|Drogobich|Drogobych|Drogobycz|Drohobic|Drohobico|Drohobyc|Drohobycz|Drohobytsch|Drohobytsj
        24239 50394 64297 Sheptytskyi|Червоноград|Шептицкий|Шептицький|Cervonohrad|Chervonograd|Chervonohrad|Czerwonogrod|Czerwonohrad|Krasnipali|Krisnipolye|Kristinopol'|Krvstonopol|Krystynopol|Sheptic'kij|Sheptytskyy|Tscherwonohrad
        23848 49261 61404 Stryi|Стрий|Стрый|Stria|Strij|Stry|Stryj|Stryy
        24032 49815 40000 Novyi Lviv|Новий Львів|Novij L'viv|Novyy Lviv
        23201 49516 34152 Sambir|Новий Самбір|Погонич|Самбар|Самбир|Самбор|Самбір|Novij Sambir|Novyi Sambir|Novyy Sambir|Nowy Sambor|Pogonich|Pogonicz|Pogonycz|Pohonych|Sambar|Sambira|Sambiras|Sambor|Sombor|Szambir|Szambor
        23429 49290 32473 Boryslav|Борислав|Borislau|Borislav|Borislava|Boriszlav|Boroslav|Boryslavas|Boryslaw|Borysxaw
        23574 49930 31366 Novoyavorivs'k|Новояворовск|Новояворівськ|Novoiavorivsk|Novojavorivs'k|Novojavorovsk|Nowojaworiwsk
        24134 49471 28304 Novyi Rozdil|Новий Розділ|Новый Раздол|Novi Rozdil|Novij Rozdil|Novyj Razdol|Novyy Razdol|Novyy Rozdil|Novyy Rozdol|Nowy Rozdol|Nowyj Rosdil
        23504 49281 28287 Truskavets|Трускавец|Трускавець|Trouskavets|Truskavec|Truskaveca|Truskavet|Truskawec|Truskawez|Truskawiec|Truszkavec
        25146 50089 23134 Brody|Броди|Броды|Brodai|Brodi
        24904 49807 22608 Zolochiv|Золачыў|Золочев|Золочив|Золочів|Solotschiw|Zlochev|Zlochuv|Zloczow|Zolachyu|Zolochev|Zolociv|Zolociva|Zolocivas|Zolociw|Zolocsiv|Zolocziw|Zolotchiv|Zolotjiv|Zolotsiv|Zolotsjiv
        24281 50475 20373 Sokal|Сокаль
        23552 49301 20200 Stebnyk|Стебник|Stebnik|Stebniki
        24144 49817 19037 Vynnyky|Винники|Вінники|Vinniki|Winniki
        23151 49795 16945 Mostyska|Мостиска|Мостиська|Mos'tsiska|Mosciska|Mostis'ka
        23648 49785 15993 Horodok|Городок|Gorodok|Gorodok-Yagellonskiy|Grodek|Grodek Jagiellonski|Grodok Jagiellonski|Grudek Yagellon'ski|Grudek-Yagel'on'ski
        23978 49526 14498 Mykolayiv|Миколаїв|Николаев|Mikolaiv|Mikolajow|Mikolayuv|Mikotajow|Mykolaiv|Nikolaev|Nikolayev
        23973 50058 13852 Zhovkva|Жовква|Жолква|Nesterov|Schowkwa|Zholkev|Zholkva|Zhulkev|Zolkiew|Zovkva
        23384 49938 12785 Yavoriv|Яворов|Яворів|Iavoriv|Javoriv|Javoriva|Javorov|Jaworiw|Jaworow|Yavorov|Yavoruv
        23882 49826 11365 Zymna Voda|Водяне|Зимна Вода|Vodjane|Vodyane|Zimna Voda|Zimna Woda
        24251 50290 10838 Sosnivka|Соснівка|Sosnovka
        24345 50107 10397 Kamyanka-Buzka|Каменка-Бугская|Кам'янка-Бузька|Kam'janka-Buz'ka|Kamenka|Kamenka Strumilova|Kamenka-Bugskaja|Kamenka-Bugskaya|Kamenka-Strumilovskaya|Kamianka-Buzka|Kamionka|Kamionka Strumilowa
        24139 49383 10353 Zhydachiv|Жидачов|Жидачів|Жыдачив|Жыдачыў|Jidaciv|Jydatchiv|Schydatschiw|Zhidachev|Zhidachiv|Zhidachov|Zhidechuv|Zhydachuv|Zhydachyu|Zidaciva|Zjydatsjiv|Zodatsiv|Zydaciv|Zydacivas|Zydaciw|Zydaczow
        24086 49904 9793 Dubliany|Дубляни|Dublany|Dubljani|Dublyany
        24638 50281 9680 Radekhiv|Радехів|Radekhov|Radzekhov|Radzekhuv|Radziechow
        23907 49717 9434 Pustomyty|Пустомити|Пустомыты|Pustomiti
        23982 49782 9021 Sokilnyky|Сокільники|Sokil'niki|Sokol'niki
        24313 49407 8954 Khodoriv|Ходоров|Ходорів|Chodoriv|Chodoriw|Chodorov|Chodorow|Hodoriv|Hodoriva|Jodoriv|Khodorov|Xodorov
        23622 50232 8494 Rava-Ruska|Рава-Русская|Рава-Руська|Rava-Russkaja|Rava-Russkaya|Rawa Ruska
        24612 49965 8355 Busk|Буск|Буськ
        23029 49154 7395 Turka|Турка|Tourka|Turko
        23900 49833 7350 Rudne|Рудно|Rudno
        24558 49669 7284 Peremyshliany|Перемишляни|Перемышляны|Peremishljani|Peremyshljany|Peremyshlyany|Przemysiany|Przemyslany|Przemysliane|Pzhemyslyany
        23514 49038 6491 Skole|Олександрія|Сколе|Oleksandrija|Oleksandriya|Skol'ye|Skole i Ukraina
        23374 49787 6470 Sudova Vyshnia|Судова Вишня|Sadowa Wisznia|Sondova Vishnya|Sudova Vishnja|Sudova Vyshnya|Sudovaya Vishna|Sudovaya Vishnya|Wisznia
        23960 49905 6440 Bryukhovychi|Брюховичи|Брюховичі|Brjukhovichi|Bruhovici|Bryukhovichi|Brzuchowice|Bzhukhovitse
        24384 50205 6381 Dobrotvir|Дабратвір|Добротвир|Добротвор|Добротвір|Dabratvir|Dobrotvor|Dobrotvur|Dobrotvury|Dobrotwir|Dobrotwor
        24140 50243 6286 Velyki Mosty|Великі Мости|Augustow|Bol'shiye Mosty|Mosty Vel'ke|Mosty Velikiye|Mosty Wielkie|Veliki Mosti|Velikiye Mosty
        24615 49914 6250 Krasne|Красне|Красное|Krasnoe|Krasnoye
        23725 49922 6223 Ivano-Frankove|Івана-Франковэ|Івано-Франкове|Ивано-Франково|Imeni Ivana Franko|Ivana Franko|Ivana-Frankoveh|Ivano-Frankovo|Iwano-Frankowe
        23544 49957 6069 Shklo|Шкло|Szklo
        23858 49653 5733 Shchyrets|Шчырэць|Щирец|Щирець|Chtchyrets|Rosenberg|Schtschirez|Schtschyrez|Sciiret|Scirets|Scyrec|Shcherzhets|Shchezhets|Shchirets|Shchyrehc'|Shchyret|Shhirec|Shirets|Sjtsjyrets|Szczerzec
        23001 49440 5603 Staryi Sambir|Старий Самбір|Старый Самбор|Oszambor|Staremiasto|Starij Sambir|Stary Sambor|Staryj Sambor|Staryy Sambir|Staryy Sambor|Sztarij Szambir
        23871 49155 5562 Morshyn|Моршин|Morshin|Morsztyn|Morszyn
        23487 49653 5278 Rudky|Рудки|Rudki
        24139 49747 5193 Davydiv|Давидів|Davidiv|Davidov|Davydov|Dawidow
        22785 49572 4537 Dobromyl|Добромиль|Dobromil'
        23734 49722 4528 Velykyi Liubin|Великий Любінь|Lubien|Lubien Wielki|Lyuben' Vel'ki|Velikij Ljubin'|Velikiy Lyuben'|Velikiy Lyubin'|Wielki Lubien
        22937 49521 4251 Murovane|Муроване|Мурованое|Laszki Murowane|Lyashki Muravane|Lyashki Murovany|Murovanoe|Murovanoye|Murovany
        23306 49560 4233 Novyi Kalyniv|Новий Калинів|Kalinow Nowy|Novij Kaliniv|Novyy Kalyniv
        23867 49783 4186 Obroshyne|Аброшынэ|Оброшин|Оброшине|Оброшини|Abroshyneh|Obroschyne|Obroshin|Obroshine|Obroshini|Obroshino|Obrosine|Obrosjyne|Obrosyne|Obroszyn
        22853 49535 4104 Khyriv|Хирів|Хыров|Chyriw|Chyrow|Hiriva|Khiriv|Khyrov|Khyruv|Kolo Chyrowa
        24051 49764 4046 Zubra|Зубра|Zubrza
        24107 49338 3983 Hnizdychiv|Гнездычев|Гніздичів|Gnezdychev|Gnizdichev|Gnizdichiv|Gnizdychuv
        24078 49980 3963 Kulykiv|Куликов|Куликів|Кулыкив|Кулыкіў|Koulykiv|Kulikiv|Kulikov|Kulikow|Kulykiu|Kulykiw
        23230 49500 3926 Ralivka|Ралевка|Ралівка|Radlovichi|Ralevka
        24818 50314 3763 Kulykiv|Куликів|Kulikiv|Kulikov|Kulikuv
        24294 49639 3761 Bibrka|Бобрка|Бібрка|Boberka|Bobrka|Boiberik|Boiberke|Boyberik|Boyberke|Prachnik
        23696 49627 3707 Komarno|Комарно
        23646 49232 3671 Ulychne|Уличне|Улично|Gassendorf|Ulichne|Ulichno|Ulichnoye|Uliczno
        24205 50297 3641 Silets|Сілець|Selets|Selets Bel'ski|Sielec|Sielec Belski|Silec'
        23838 49824 3612 Sukhovolya|Суховоля|Sukhovolja
        24267 50466 3562 Zhvyrka|Жвирка|Zabuzhe|Zhirka|Zhvirka
        23591 49103 3555 Verkhnie Synevydne|Верхнее Синевидное|Верхнє Синьовидне|Sinovudzko|Synovudzko|Synovudzko Vyzhne|Synowodzko Wyzne|Verkhne Sin'ovidne|Verkhnee Sinevidnoe|Verkhneye Sinevidnoye|Verkhneye Sinevodnoye|Verkhnye Syn'ovydne|Verkhnye Syn'ovyone
        23446 48845 3537 Slavske|Славски|Славско|Славское|Славське|Славськэ|Слаўскэ|Slauskeh|Slavs'keh|Slavski|Slavsko|Slavskoe|Slavskoye|Slawske|Slawsko|Szlavszke
        23819 49232 3533 Duliby|Дуліби|Dulibi
        24245 49991 3469 Zhovtantsi|Жовтанці|Zhovtanci|Zhovtantsy|Zhultan'tse|Zhultantsy|Zoltance
        24847 50220 3418 Lopatyn|Лопатин|Lopatin
        24010 49756 3391 Solonka|Солонка|Solonka Vel'ka|Solonka Velikaya
        24514 49824 3372 Hlynyany|Глиняни|Gliniany|Glinjani|Glinyany|Hlyniany
        24282 49260 3302 Zhuravno|Журавно|Жураўна|Jouravno|Juravne|Juravno|Schurawno|Zhurauna|Zhuravne|Zhuravnoye|Zouravno|Zsuravno|Zuravno|Zurawno
        23558 49980 3293 Starychi|Старичи|Старичі|Старычы|Starichi|Starici|Stariska|Staritchi|Starychy|Staryci|Starytschi|Starytsi|Starytsji|Starzyska|Stazhiska|Stirichi
        23750 49427 3292 Medenychi|Меденица|Меденичи|Меденичі|Мэдэнычи|Мэдэнічы|Medenica|Medenice|Medenichi|Medenici|Medenicsi|Medenitsa|Medenitse|Medenitsy|Medenyci|Medenytschi|Mehdehnichy|Mehdehnychi
        23563 49387 3244 Rykhtychi|Рихтичи|Рихтичі|Rihtici|Rikhtichi|Rikhtsitse|Rychcice|Rykhtichi|Rykhtsitse
        23958 49503 3098 Rozvadiv|Розвадов|Розвадів|Razvandov|Rozvadov|Rozvaduv|Rozwadow
        24209 49952 2953 Remeniv|Ременів|Remenov|Remenuv
        24062 49462 2892 Rozdil|Раздзіл|Роздол|Розділ|Razdol|Razdzil|Rosdil|Rozdo|Rozdol|Rozdul
        24305 49905 2841 Novyi Yarychiv|Нови Ярычев|Новий Яричів|Новы Ярычыў|Новый Ярычев|Jarychow|Jaryczow|Jaryczow Nowy|Novi Jarychev|Novii Iariciv|Novij Jarichiv|Noviy Yariciv|Noviy Yarychiv|Novy Jarychyu|Novyi Iarytchiv|Novyj Jarychev|Novyj Jaryciv|Novyy Yarychev|Novyy Yarychiv|Nowyj Jarycziw|Nowyj Jarytschiw|Yarychev Novy|Yarychev Novyy|Yarychuv
        24195 50331 2820 Hirnyk|Гірник|Курахівка|Girnik|Gornyak|Hryda|Kurahivka
        23251 49332 2739 Pidbuzh|Подбуж|Підбуж|Podbuz|Podbuzh
        23917 49917 2694 Birky|Бірки|Birki|Borki|Borki Dominikanskiy
        23547 50208 2500 Potelych|Потелич|Potelich|Potylich|Potylicz
        24946 49991 2426 Chyshky|Чишки|Чішки|Chishki|Chishky
        24017 49265 2366 Dashava|Дашава|Daszawa
        24067 49883 2336 Malekhiv|Малехов|Малехів|Malehiv|Malekhov|Malekhuv
        23352 49224 2259 Skhidnytsia|Схидныця|Сходница|Східниця|Східныця|Schidnycja|Schidnyzja|Schodnica|Shidnitea|Shidnitsa|Sjidnytsia|Skhidnicja|Skhidnycja|Skhidnytsya|Skhodnica|Skhodnitsa|Sxidnitsa|Szhidnicja
        24008 50383 2191 Belz|Белз|Bele|Bels|Belsk|Belza|Belzas|Belzec
        24193 49708 2119 Stare Selo|Старе Село|Старое Село|Старэ Сэло|Stare Siolo|Stareh Sehlo|Staroe Selo|Staroye Selo
        23094 49557 2099 Voyutychi|Воютичи|Воютичі|Vojutichi|Voyutichi|Voyutyche
        24814 49961 2088 Ozhydiv|Ожидів|Ozhidiv|Ozhidov|Ozhiduv
        23399 49503 2086 Dubliany|Дубляни|Dobrowlany|Dublany|Dubljani|Dublyany
        23422 50047 2000 Verblyany|Вербляни|Вербляны|Verbljani|Verbljany|Verbyany|Vezhbyany|Wierzbiany
        23436 50105 1962 Nemyriv|Немиров|Немирів|Nemiriv|Nemirov|Nemiruv|Niemirow
        23533 49799 1912 Rodatychi|Родатичи|Родатичі|Rodatichi|Rodatyche|Rodatycze
        25318 49945 1895 Pidkamin|Подкамень|Підкамінь|Pidkamien|Podkamen'|Podkamene|Podkamien
        23474 48916 1826 Tukhlia|Тухля|Tuchla|Tukhlja|Tukhlya
        23641 49058 1761 Trukhaniv|Труханов|Труханів|Trukhanov
        24767 49805 1738 Halytske|Велике Ляцьке|Галицьке|Червоне|Chervone|Chervonnyy|Chervonoye|Galic'ke|Velike Ljac'ke|Velyke Liatske
        22812 49680 1725 Nyzhankovychi|Нижанковичи|Нижанковичі|Nishankowizy|Nizankovichi|Nizankowice|Nizhankovice|Nizhankovich|Nizhankovichi|Nizhankovitse|Nizhankovitsy|Nyzhankovychy
        23900 50060 1698 Hlyns'k|Глинск|Глинськ|Глинсько|Glins'k|Glins'ko
        23946 49567 1602 Demnya|Демня|Дымовка|Demnia|Demnja|Dymovka
        24303 49816 1508 Verkhnia Bilka|Верхня Білка|Верхняя Белка|Verkhnja Bilka|Verkhnjaja Belka|Verkhnya Bilka|Verkhnyaya Belka|Verkhnyaya Bilka
        24031 49463 1494 Krupske|Крупское|Крупське|Krupsko|Krupskoe|Krupskoye
        23927 49750 1493 Navariia|Навария|Наварія|Navaria|Navarija|Navariya|Nawaria
        24893 49962 1418 Olesko|Алэська|Олеско|Олесько|Alehs'ka|Oleszko
        23987 49954 1411 Zashkiv|Зашков|Зашків|Зашкіў|Saschkiw|Zashkiu|Zashkov|Zashkuv|Zasjkiv|Zaskiv|Zaszkow
        23015 49066 1377 Borynia|Бориня|Borina|Borinja|Borinya|Borynya
        23646 50277 1319 Richky|Речки|Річки|Rechki|Richki|Rzyczki|Zhichki|Zhychki
        24935 49642 1272 Pomoriany|Памараны|Поморяни|Поморяны|Pamarany|Pomorani|Pomoreani|Pomoriani|Pomorjani|Pomorjany|Pomoryaniy|Pomoryany|Pomorzany|Pomorzhany
        24083 49750 1220 Krotoshyn|Кротошин|Krotoshin
        22830 49255 1216 Limna|Лімна|Lomna
        24377 50232 1200 Staryi Dobrotvir|Старий Добротвір|Starij Dobrotvir|Staryy Dobrotvir|Staryy Dobrotvor
        24249 49736 1200 Zvenyhorod|Звенигород|Dzvinogrud|Zvenigorod
        23341 48810 1198 Lavochne|Лавочне|Lavochnoye
        24020 50000 1187 Mervychi|Мервичі|Mervichi|Mezhvista|Mezhvitsa|Mezhvitse|Mierzwica
        23889 49123 1170 Lysovychi|Лисовичі|Лысовичи|Lisovichi|Lisovitse|Lisowice|Lysovichi
        23159 49959 1154 Krakovets|Кракавэць|Краковец|Краковець|Krakavehc'|Krakovec|Krakovet|Krakowiec|Krakowitz
        23515 48780 1134 Verchnia Rozhanka|Верхня Рожанка|Верхняя Рожанка|Rozhanka Vizhna|Verkhnja Rozhanka|Verkhnjaja Rozhanka|Verkhnya Rozhanka|Verkhnyaya Rozhanka
        23950 49800 1118 Sknyliv|Скнилов|Скнилів|Skniliv|Sknilov|Sknilovek|Sknilow|Skniluv
        23567 49441 1105 Dobrivliany|Добровляны|Добрівляни|Dobrivljani|Dobrivlyany|Dobrovljany|Dobrovlyany|Dobrowlany
        23133 49710 1101 Pnikut|Пникут|Пнікут
        22975 49801 1100 Shehyni|Шегини|Шегині|Shegini|Shegyni|Shegyny|Shekhyne
        24980 49946 1076 Pidhirtsi|Подгорцы|Підгірці|Pidgirci|Pidhorodtsi|Podgorcy|Podgortse|Podgortsy|Podhorce
        22966 49489 1074 Stara Sil|Стара Сіль|Старая Соль|Stara Sol|Stara Sul'|Staraja Sol'|Staraya Sol'
        22967 49537 1062 Skelivka|Скелевка|Скеловка|Скелівка|Скэліўка|Fel'shtin|Fel'shtyn|Felsteen|Felstin|Felsztyn|Fulsztyn|Skehliuka|Skelevka|Skeliwka|Skelovka
        23199 49798 1060 Hostyntseve|Гостинцеве|Ляшки-Гостинцеві|Gostinceve|Gostintsovo|Hostyncewe|Laszki Goscincowe|Liashky-Hostyntsevi|Ljashki-Gostincevi|Lyashky-Hostyntsevi
        23917 49783 1042 Basivka|Басівка|Basevka
        23159 49687 994 Krukenychi|Крукеничи|Крукеничі|Krukenich|Krukenichi|Krukenishche|Krukenitsa|Krukenitse|Krukenytsya|Krukienice
        23749 50368 939 Uhniv|Угнев|Угнів|Huwnow|Ugnev|Ugniv|Ugnov|Ugnuv|Uhnow
        24404 49516 938 Novi Strilyscha|Новые Стрелища|Нові Стрілища|Novi Strilishha|Novye Strelishha
        24496 49870 930 Poltva|Полтва|Peltev|Poltev|Poltew
        24092 50515 888 Variazh|Вараж|Варяж|Novoukrainka|Varazh|Vareaj|Varenzh|Variaj|Varish|Varjaz|Varjazh|Varjazj|Varyazh|Warjasch
        22859 49617 878 Nove Misto|Нове Місто|Нове Місто Бибель|Нове Місто Перемишльське|Nove Misto Bibel'|Nove Misto Peremishl's'ke|Nove Myasto|Nove Myasto Peremyshl'ske|Novoye Mesto|Novoye Misto|Nowy Miaste Przemyskie
        23917 49767 877 Hodovytsya|Годовица|Годовиця|Godovica|Godovicja|Godovitsa|Hodovytsia
        24390 50577 862 Peretoky|Перетоки|Barane Peretoki|Barani Peretoki|Baranie Peretoki|Peretoki
        23816 50051 818 Krekhiv|Крехов|Крехів|Крэхіў|Krechow|Kreh'iv|Krehkhiu|Krekhov|Krekhuv
        24435 49651 795 Svirzh|Свирж|Свірж|S'vizh|Svirj|Svirz|Svirzj|Swirsch|Swirz
        24404 49518 780 Novi Strilyshcha|Нові Стрілища|Стрілища|Novaya Streliska|Novi Strilishha|Novi Strllyshcha|Novyye Strelishcha|Streliski Novyye|Strilishha|Strilyshcha|Strzeliska|Strzeliska Nowe|Stsheliska Nove
        23908 49594 753 Horbachi|Горбачи|Горбачі|Garbache|Gorbache|Gorbachi|Horbacze
        25286 49860 703 Markopil|Маркопіль|Markopol'
        24031 49213 700 Sykhiv|Сихів|Сыхов|Sekhuv|Sikhiv|Sykhov
        24824 49618 683 Dunaiv|Дунаев|Дунаїв|Dunaev|Dunajow|Dunayev|Dunayiv|Dunayuv
        24160 49773 667 Vynnychky|Виннички|Vinnichki
        24359 49224 657 Stare Selo|Старе Село
        23508 49383 654 Stare Selo|Старе Село|Старое Село|Stara Ves'|Staroe Selo|Staroye Selo
        23273 49828 652 Khorosnytsia
        23236 49803 645 Tvirzha|Твиржа|Твіржа|Tverdza|Tvertsa|Tverzha|Twierdza
        23129 49617 641 Volya-Baranetska|Baranetskaya Volya|Volya-Baranetskaya
        23304 49799 622 Berehove|Берегове|Тулиголови|Beregove|Beregovoye|Tuligolovi|Tulyholovy
        23482 48963 600 Hrebeniv|Гребенев|Гребенів|Grebenev|Grebeniv|Grebenov|Grebenuv|Hrebenow
        22904 49026 580 Sianky|Сянки|Сянкы|Seanki|Sianki|Sjanki|Sjanky|Syanki|Syanky
        24748 49700 567 Vyshnivchyk|Вишневчик|Вишнівчик|Vis'nevchik|Vishnevchik|Vishnivchik
        23689 49123 566 Rozhirche|Розгірче|Rozgirche
        24548 49643 555 Ushkovychi|Ушковичі|Ushkovichi|Ushkovitse
        25191 50040 551 Hai|Гаї|Gai Starobrodskiye|Gaye Starobrodzke|Hayi|Hayi-Starobrids'ki
        25237 49860 537 Zvyzhen|Звижень|Zvizhen|Zvyzhin
        24281 49664 533 Shpyl'chyna|Шпильчина|Shpil'china
        23632 49988 528 Vereshitsa|Верещица|Vereshhica|Vereshnitsa
        22937 49088 512 Nyzhnii Turiv|Нижний Туров|Нижній Турів|Nizhni-Turov|Nizhnij Turiv|Nizhnij Turov|Nizhniy Turov|Nizhniye Turechki|Nyzhniy Turiv|Turechki-Nizhne|Tureczki Niz
        24975 50032 0 Zabolottsi|Заболотці|Zablotce|Zabolotci|Zabolottsy
        22979 49332 0 Strilky|Стрелки|Стрылкы|Стрілки|Strelki|Strilki|Strylky|Strzylki|Stzhilki|Stzhylki
        24215 49807 0 Pidberitsi|Підберізці|Pidberizci|Podberezhtse|Podbereztsy
        24045 49992 0 Kulykiv|Куликів|Kulikiv|Kulikov|Kulikow|Kulikuv
        23842 50132 0 Dobrosyn|Добросин|Dobrosin
        24007 49550 0 Trostianets|Тростянець|Trostjanec'|Trostyanets'
        = UA-48
        31993 46976 470011 Mykolayiv|Верноленинск|Миколаїв|Николаев|Mikolaiv|Mikolajiv|Mikolajow|Mykolaiv|Nicolopoli|Nikolaev|Vernoleninsk
        30848 48045 62426 Pervomaysk|Первомайск|Первомайськ|Ol'viopol'|Olwiopol|Pervomaisk|Pervomajs'k|Perwomajsk
        31175 47829 38560 Pivdennoukrainsk|Південноукраїнськ|Піўдэннаўкраінск|Южноукраинск|Южноукраїнськ|Juschnoukrajinsk|Juzhnoukrains'k|Juzhnoukrajinsk|Juznoukrajinsk|Piudehnnaukrainsk|Pivdennoukraiinsk|Pivdenoukrajinsk|Piwdennoukrajinsk|Youjno'oukrainsk|Yuzhnoukrainsk
        31336 47562 33442 Voznesensk|Вознесенск|Вознесенськ|Voznesenska|Voznesenskas|Voznessensk|Wosnessensk|Woznesensk
        32512 47691 14969 Novyi Buh|Новий Буг|Новый Буг|Novi Bug|Novij Bug|Novo Bug|Novy Bug|Novyi Bouh|Novyj Bug|Novyy Bug|Novyy Buh|Nowyi Bug
        31545 46615 13663 Ochakiv|Ачакаў|Очаков|Очаків|Achakau|OEzi|Ocakiv|Ocakiva|Ocakivas|Ocakiw|Ocakov|Oceac|Ochakov|Oczakow|Olbia|Otchakiv|Otschakiw|Otschakow|Otsjakiv|Otxakiv
        31770 47313 13547 Nova Odesa|Нова Адэса|Нова Одеса|Новая Одесса|Нови Одесса|Федорівка|Fedorivka|Fedorovka|Lungsod ng Nova Odesa|Lungsod ng Nova Odessa|Nog Odessae|Nova Adehsa|Nova Adesa|Nova Odessa|Novaja Odessa|Novaya Odesa|Novi Odessa|Nowa Odessa|Nueva Odesa
        32434 47405 12180 Bashtanka|Баштанка|Бащанка|Bachtanka|Baschtanka|Bashhanka|Basjtanka|Bastanka|Basztanka
        32820 47077 12045 Snihurivka|Снигирёвка|Снігурівка|Smigirevk|Snegirevka|Snigirevka|Snigirjovka|Snigurivka|Snihourivka
        30589 47864 7956 Vradiyivka|Врадзііўка|Врадиевка|Врадиивка|Врадіївка|Bol'shaya Vradiyevka|Bradiyevka|Velikaya Vradiyevka|Vradievka|Vradiivka|Vradijivka|Vradivka|Vradziiuka|Wradijiwka
        30347 47948 7583 Kryve Ozero|Криве Озеро|Кривое Озеро|Krive Ozero|Krivoe Ozero
        32851 47309 7552 Bereznehuvate|Березнеговатое|Березнегувате|Bereznegovata|Bereznegovataya|Bereznegovatoe|Bereznegovatoye|Berezneguvate|Bereznehouvate
        32831 47827 6972 Kazanka|Казанка|Kanzanka|Kazanko|Kazavka|Kazenka
        31317 47908 6266 Arbuzynka|Арбузинка|Арбузынка|Arbouzynka|Arbusinka|Arbusynka|Arbuzinka
        30986 47629 5972 Domanivka|Даманіўка|Доманевка|Доманивка|Доманівка|Damaniuka|Domanevka|Domaniwka|Domanjovka
        31232 47357 5785 Veselynove|Веселинове|Веселиново|Вэсэлынавэ|Vehsehlynaveh|Veselinove|Veselinovo|Vesselynove|Weselynowe|Wesselynowe
        32110 46995 5484 Mishkovo-Pohorilove|Мішково-Погорілове|Bol'shaya Pogorelova|Meshkovo|Meshkovo-Pogorelovka|Meshkovo-Pogorelovo|Mishkovo-Pogorilove
        32080 46915 5367 Kulbakyne|Кульбакине|Kul'bakine
        31278 47690 5200 Oleksandrivka|Александровка|Олександрівка|Aleksandrovka
        31575 47867 5164 Bratske|Братское|Братське|Bratskoe
        32167 46356 4953 Bratske|Індустріальне|Братське|Industrial'ne
        31852 47695 4838 Yelanets|Єланець|Еланец|Elanec
        32145 47013 4696 Voskresenske|Воскресенское|Воскресенське|Gorokhovka|Voskresenskoe|Voskressenske
        31110 48171 4502 Lysa Hora|Лиса Гора|Лысая Гора|Lisa Gora|Lysaja Gora|Lysaya Gora|Lyssa Hora
        31385 46852 4114 Berezanka|Березанка|Suvorovo|Tiligulo-Berezanka|Tiligulo-Berezannya
        31765 47172 3622 Olshanske|Ольшанское|Ольшанське|Ol'shanskoe|Olchanske|Olshanskiy
        30787 48004 3518 Kinetspil|Конецполь|Кінецьпіль|Kinec'pil'|Konecpol'|Konetspol'
        32181 47047 3471 Kalynivka|Калиновка|Калинівка|Kalinivka|Kalinovka
        32203 46863 3150 Shevchenkove|Шевченкове|Шевченково|Schewtschenkowe|Sevcenkove|Sevtsenkove|Shevchenko|Shevchenkovo|Sjevtjenkove|Sjevtsjenkove
        32191 47114 3141 Peresadivka|Пересадовка|Пересадівка|Peresadovka|Peressadivka
        32926 47523 2793 Volodymyrivka|Владимировка|Володимирівка|Vladimirovka|Volodimirivka
        31886 47051 2792 Balovne|Баловне|Баловное|Balovnoe
        30349 47930 2766 Kryve Ozero Druhe|Криве Озеро Друге|Кривое Озеро Второе|Krive Ozero Druge|Krivoe Ozero Vtoroe|Kryve Ozero Drouhe
        32440 47043 2763 Pervomayske|Первомайское|Первомайське|Pervomaiske|Pervomajs'ke|Pervomajskoe
        32129 46978 2750 Polihon|Полигон|Полігон|Poligon
        32297 47493 2659 Pryvilne|Привольное|Привільне|Privil'ne|Privol'noe
        31277 47471 2654 Martynivske|Мартинівське|Мартыновское|Martinivs'ke|Martynovskoe
        31498 46640 2564 Chornomorka|Чорноморка|Chernomorka|Dal'niy Beykush|Tchornomorka
        30887 47776 2450 Marynivka|Мариновка|Маринівка|Marinivka|Marinovka
        31208 46665 2385 Kobleve|Коблеве|Коблево|Koblevo|Koblewo
        31806 47213 2369 Novopetrivske|Новопетровское|Новопетрівське|Novopetrovskoe
        31951 46800 2196 Halytsynove|Галицинове|Галицыново|Galicinove|Galicynovo
        32823 47261 2191 Vysunsk|Висунск|Висунськ|Visuns'k|Vyssounsk
        32113 47660 2185 Vozsiyatske|Возсіятське|Воссиятское|Vossijatskoe|Vozsiiatske|Vozsijats'ke
        30413 48076 2157 Tryduby|Тридуби|Тридубы|Tridubi|Triduby
        31968 46732 2154 Lymany|Лимани|Holy Trinity Village|Limani|Limany|Russkaya|Svyato-Troyits'ke|Svyatotroitskaya|Svyatotroitskoye|Svyatotroitza|Svyototroitskaya
        30889 48108 2150 Pidhorodna|Пидгородна|Подгородная|Підгародна|Підгородна|Pidgarodna|Pidgorodna|Pidjorodna|Podgorodnaja|Podgorodnaya
        31152 47831 2142 Kostyantynivka|Константиновка|Костянтинівка|Konstantinovka|Kostiantynivka|Kostjantinivka
        31618 46653 2136 Kutsurub|Куцуруб|Kotsurub|Kucurub|Kutsorub
        30954 48035 2099 Myhiia|Мигея|Мигия|Мигія|Migeja|Migeya|Migija|Migiya|Myhiya
        31463 47478 2083 Doroshivka|Дорошівка|Arnautovka|Dorochivka|Doroshevka
        31208 47603 2043 Bouzke|Бугское|Бузьке|Bugskoe|Buz'ke
        31736 47268 2031 Kovalivka|Ковалівка|Kovalevka
        31015 47306 2029 Tokarivka|Токаревка|Токарівка|Kudryavtsevo|Kudryaztsevka|Tokarevka
        32227 47197 2025 Inhulka|Інгулка|Ингулка|Ingulka|Inhoulka
        31325 47530 2013 Prybuzhany|Кантакузенка|Прибужани|Kantakuzenka|Pribuzhani|Pribuzhany|Pryboujany|Staraya Kantakuzenka
        31406 47717 2009 Trykraty|Трикрати|Трикраты|Skarzhinka|Trikrati|Trikraty|Trixraty
        30992 47418 2008 Mostove|Мостове|Мостовое|Mostovoe
        31897 46705 1996 Parutyne|Ольвія|Парутине|Парутино|Il'inskoye|Ol'vija|Olbia du Pont|Olvia Pontiki|Paroutyne|Parutine|Parutino
        31234 47673 1989 Prybuzhzhya|Ак-Мечеть|Акмечетка|Ахмечетка|Прибужжя|Прибужье|Ak-Mechet'|Akhmechetka|Akmechetka|Pribuzh'e|Pribuzhzhja|Pryboujjia
        31988 46901 1978 Radisnyy Sad|Радостный Сад|Радсад|Радісний Сад|Radisnij Sad|Radisnyi Sad|Radostnyj Sad|Radsad
        31749 47520 1944 Shcherbani|Щербани|Щербані|Shcherbany|Shherbani
        31061 47947 1937 Semenivka|Семенівка|Семёновка|Semjonovka
        32204 47108 1918 Mykhaylo-Laryne|Михайло-Ларине|Михайло-Ларино|Mikhajlo-Larine|Mikhajlo-Larino|Mykhailo-Laryne
        31551 46944 1874 Nechayane|Нечаяне|Нечаянное|Nechajane|Nechajannoe|Netchaiane
        31517 47189 1869 Stepove|Степове|Kapistrovo|Karlosruye|Karlsrue|Karlsruye|Stepovoye
        31384 47609 1852 Taborivka|Таборовка|Таборівка|Taborovka
        31132 47817 1839 Bohdanivka|Богданівка|Bogdanivka|Bogdanovka
        31432 47166 1833 Shyrokolanivka|Широколановка|Широколанівка|Karl Libknekhta|Landau|Schyrokolaniwka|Shirokolanivka|Shirokolanovka|Sirokolanivka|Sirokolanovka|Sjyrokolanivka|Syrokolanivka|Szyrokolaniwka
        32451 47088 1757 Bilozirka|Бармашове|Белозёрка|Білозірка|Barmashove|Barmashovo|Belozjorka
        31140 47993 1746 Blahodatne|Благодатне|Blagodatne|Blagodatnoye|Blazodatnoye
        32449 47310 1727 Dobre|Добре|Доброе|Колонія Добра|Dobraya|Dobroe|Kolonija Dobra
        32673 47058 1722 Novopetrivka|Новопетрівка|Dar'yevo-Aleksandrovka|Daro-Aleksandrovka|Novopetrovka
        30819 48145 1708 Syniukhyn Brid|Синюхин Брод|Синюхин Брід|Sinjukhin Brid|Sinjukhin Brod|Sinyukhin Brod|Sinyushin-Brod|Synioukhyn Brid|Synyukhyn Brid
        30348 48084 1698 Kuriachi Lozy|Курячьи Лозы|Курячі Лози|Kolontay|Kurich'i Lozy|Kurjach'i Lozy|Kurjachi Lozi|Kuryachi Lozy
        31361 48024 1696 Novokrasne|Новокрасне|Новокрасное|Novokrasnoe
        31365 46623 1640 Rybakivka|Рибаківка|Рыбаковка|Adshijask|Adzhiaska|Adzhiyask|Ribakivka|Rybakovka
        32391 47205 1629 Lotskyne|Лоцкине|Лоцкино|Lockine|Lockino
        32219 46886 1602 Kotlyareve|Котлярёво|Kotliareve|Kotljareve|Kotljarjovo
        31625 47137 1574 Mykhaylivka|Михайловка|Михайлівка|Улянівка|Mikhajlivka|Mikhajlovka|Mykhailivka|Uljanivka
        30457 47896 1565 Syrove|Сирове|Сырово|Sirove|Syrovo
        30789 47908 1535 Kamyanyy Mist|Кам'яний Міст|Каменный Мост|Kam'janij Mist|Kamennyj Most|Kamianyi Mist
        32573 47686 1532 Stantsiyne|Станционное|Станційне|Stancijne|Stancionnoe|Stantsiine
        31998 47430 1529 Buzke|Бугское|Бузьке|Bouzke|Bugskoe
        31738 47335 1518 Troyitske|Троицкое|Троїцьке|Troic'ke|Troickoe|Troitske
        31859 47199 1495 Sebyne|Себине|Kutsiy Yelanets|Sebine|Sebino
        31810 46958 1489 Kryva Balka|Крива Балка|Кривая Балка|Kriva Balka|Krivaja Balka
        32487 47322 1454 Novoyehorivka|Новоегоровка|Новоєгорівка|Novoegorivka|Novoegorovka|Novoiehorivka
        31228 48069 1452 Voyevodske|Воеводское|Воєводське|Voevods'ke|Voevodskoe|Voievodske
        32097 46780 1440 Prybuzske|Прибугское|Прибузьке|Pribugskoe|Pribuz'ke|Prybouzke
        31673 46817 1436 Kamyanka|Анчекрак|Кам'янка|Каменка|Краснобалково|Anchekrak|Kam'janka|Kamenka|Kamianka|Krasnobalkovo
        30525 48051 1422 Sekretarka|Секретарка
        32300 47114 1422 Hreyhove|Грейгове|Грейгово|Grejgove|Grejgovo|Hreihove
        31184 47200 1410 Novosvitlivka|Новосвітлівка|Koloniya Rorbakh|Novosvetlovka|Rorbakh
        31413 47656 1394 Voronivka|Вороновка|Воронівка|Voronovka
        31887 46978 1393 Vesnyane|Весняне|Весняное|Vesniane|Vesnjane|Vesnjanoe
        32611 47269 1391 Yavkyne|Явкине|Явкино|Javkine|Javkino
        32265 47193 1388 Vynohradivka|Виноградівка|Koloniya Novo-Dantsig|Novo-Dantsig|Vinogradivka|Vinogradovka
        30590 48087 1353 Velyka Mechetnya|Велика Мечетня|Великая Мечетня|Velika Mechetnja|Velikaja Mechetnja|Velyka Metchetnia
        31863 47125 1349 Huryivka|Гур'ївка|Гурьевка|Gur'evka|Gur'ivka|Hourivka
        31066 48081 1343 Sofiivka|Софиевка|Софіївка|Sofievka|Sofiyevka|Sofiyivka
        31665 46654 1341 Ivanivka|Іванівка|Ивановка|Ivanovka|Pokrovka
        32763 46838 1336 Oleksandrivka|Александровка|Олександрівка|Aleksandrovka|Oleksandriwka|Olexandriwka|Roksandrovka
        32866 47676 1335 Troyitsko-Safonove|Троицко-Сафоново|Троїцько-Сафонове|Troic'ko-Safonove|Troicko-Safonovo|Troitsko-Safonove|Trojizko-Safonowe
        32362 47683 1289 Sofiyivka|Софиевка|Софіївка|Sofievka|Sofiivka
        31533 47422 1274 Bilousivka|Белоусовка|Білоусівка|Belousovka
        31975 46692 1268 Lupareve|Лупареве|Luparevo
        32847 47753 1264 Mykolaivka|Миколаївка|Николаевка|Mikolaivka|Mykolayivka|Nikolaevka|Nikolayevka
        32470 47002 1256 Kyselivka|Киселівка|Kiselevka|Kiselivka
        31393 47506 1243 Yastrubynove|Ястребиново|Яструбинове|Jastrebinovo|Jastrubinove|Yastroubynove
        30550 47903 1230 Berizky|Берёзки|Берізки|Berizki|Berjozki
        32528 47544 1228 Shevchenkove|Шевченкове|Шевченково|Chevtchenkove|Shevchenkovo
        31851 47057 1223 Kyryakivka|Кир'яківка|Кирьяковка|Kir'jakivka|Kir'jakovka|Kyriakivka
        30765 47938 1204 Krymka|Кримка|Крымка|Krimka
        31396 46823 1198 Krasne|Красне|Красное|Krasnoe
        31739 46632 1193 Dmytrivka|Дмитрівка|Chekhutovo|Dmitrievka|Dmitrivka|Dmitriyevka|Dmitrovka
        33050 47327 1190 Lepetykha|Лепетиха|Lepetikha
        30669 47936 1186 Kumari|Кумари|Кумарі|Bol'shiye Kumary|Koumari|Kumary
        32903 47087 1176 Yevhenivka|Євгенівка|Evgenivka|Yergen'yevka|Yevgen'yevka
        32142 46826 1170 Ukrayinka|Украинка|Українка|Oukrainka|Puzyri|Ukrainka
        32359 46966 1161 Novomykolaivka|Новомиколаївка|Novomikolaivka|Novomykolayivka|Novonikolayevka
        31764 46998 1160 Petrivka|Петрівка|Khutor-Petrovka|Petrovka
        30935 48025 1150 Hrushivka|Грушевка|Грушівка|Grushevka|Grushivka|Hrouchivka
        30466 47913 1131 Lukanivka|Лукановка|Луканівка|Loukanivka|Lukanovka
        30906 47891 1130 Stepkivka|Степковка|Степківка|Stepkovka
        32242 46942 1128 Zelenyi Hai|Зелений Гай|Зелёный Гай|Zelenij Gaj|Zelenyy Hay|Zeljonyj Gaj
        32851 47064 1119 Pavlivka|Павлівка|Pavlovka
        30375 48021 1117 Burylove|Бурилове|Бурилово|Bourylove|Burilove|Burilovo
        32502 47549 1115 Novopoltavka|Новополтавка|Koloniya Poltavka|Nowopoltawka
        31821 47140 1110 Trykhaty|Трихати|Трихаты|Trikhati|Trikhaty
        31533 47621 1110 Voznesenske|Вознесенское|Вознесенське|Voznesenskoe|Voznessenske
        31880 46810 1099 Kozyrka|Козырка|Bol'shaya Kozyrka
        30815 47963 1092 Kamyanyy Mist|Кам'яний Міст|Каменный Мост|Kam'janij Mist|Kamennyj Most|Kamennyy Most|Kamianyi Mist
        32779 46946 1088 Barativka|Баратівка|Baratova|Baratovka
        31249 46863 1083 Krasnopillya|Блюменфельд|Краснополье|Краснопілля|Bljumenfel'd|Krasnopillia|Krasnopillja|Krasnopol'e
        32766 47144 1081 Kobzartsi|Кобзарцы|Кобзарці|Kobzarci|Kobzarcy
        32342 47497 1077 Starohorozhene|Старогорожене|Старогорожено|Starogorozhene|Starogorozheno|Starohorojene
        31474 46906 1067 Shchaslyve|Счастливое|Щасливе|Chtchaslyve|Schastlivoe|Shhaslive
        33002 47019 1066 Tamaryne|Тамарине|Tamarine|Tamarino
        32256 47268 1061 Khrystoforivka|Христофоровка|Христофорівка|Khristoforivka|Khristoforovka
        31733 47072 1045 Krynychky|Кринички|Krinichki
        31428 47504 1039 Novohryhorivka|Новогригоровка|Новогригорівка|Novogrigorivka|Novogrigorovka
        31312 47770 1035 Ahronomiya|Агрономия|Агрономія|Agronomija|Ahronomiia
        31530 46922 1033 Kalynivka|Калиновка|Калинівка|Kalinivka|Kalinovka
        32732 47485 1032 Maliyivka|Малиевка|Маліївка|Malievka|Maliivka
        31524 47353 1027 Pokrovka|Покровка|Pokrovskoye
        32704 46957 1022 Horokhivske|Гороховское|Горохівське|Gorokhivs'ke|Gorokhovskoe
        31309 46771 1015 Novofedorivka|Новофедорівка|Новофёдоровка|Novofjodorovka
        32470 46907 1012 Tsentralne|Центральне|Центральное|Central'ne|Central'noe
        32126 46929 1006 Mykolayivske|Миколаївське|Николаевское|Mikolaivs'ke|Mykolaivske|Nikolaevskoe
        31987 47370 1002 Sukhyi Yelanets|Сухий Єланець|Prichepovka|Soukhyi Yelanets|Sukhij Elanec'|Sukhoy Yelanets
        30327 48134 1002 Krasnen'koye|Красненькое|Krasnen'koe|Krasnenke
        31739 47469 971 Pidlisne|Димівка|Малинівка|Подлесное|Підлісне|Dimivka|Malinivka|Podlesnoe
        30784 47924 967 Katerynka|Катеринка|Katerinka|Katerinovka
        32448 47168 961 Novooleksandrivka|Новоалександровка|Новоолександрівка|Novoaleksandrovka
        32254 47348 960 Pisky|Пески|Піски|Peski|Piski
        30618 48134 951 Dobra Prystan|Довга Пристань|Долгая Пристань|Dolgaja Pristan'|Dovga Pristan'
        31710 47636 950 Velyka Solona|Велика Солона|Bol'shoye Solonoye|Kuibyshevka|Pulevicheva|Velika Solona
        32941 47364 949 Kaluha|Калуга|Kaluga|Kaluz'ne|Kaluzhskoye|Mikhaylovka
        31860 46996 949 Nadbuzke|Надбугское|Надбузьке|Nadbouzke|Nadbugskoe
        31909 47634 944 Kalynivka|Калиновка|Калинівка|Kalinivka|Kalinovka
        31963 46872 936 Novobohdanivka|Новобогдановка|Новобогданівка|Novobogdanivka|Novobogdanovka
        32251 47168 923 Maryivka|Мар'ївка|Марьевка|Mar'evka|Mar'ivka
        32224 47288 923 Kostychi|Костичі|Костычи|Kostichi
        31852 47007 922 Slyvyne|Сливине|Сливино|Slivine|Slivino
        31376 46700 920 Tuzly|Тузли|Тузлы|Tuzli
        31456 47289 920 Novokaterynivka|Новокатериновка|Новокатеринівка|Novokaterinivka|Novokaterinovka
        30552 47663 918 Novopavlivka|Новопавлівка|Novaya Pavlovka|Novopavlovka
        31002 47687 904 Zelenyy Yar|Зелений Яр|Зелёный Яр|Zelenij Jar|Zelenyi Yar|Zeljonyj Jar
        31034 48122 903 Bandurka|Бандурка|Bandourka
        31578 46767 900 Rivne|Ровное|Рівне|Muntyana|Rovnoe
        31774 47805 892 Novokonstyantynivka|Новоконстантиновка|Новокостянтинівка|Novokonstantinovka|Novokostiantynivka|Novokostjantinivka
        31714 46970 887 Blahodarivka|Благодаровка|Благодарівка|Blagodarivka|Blagodarovka
        32854 47452 885 Novoukrainka|Новоукраинка|Новоукраїнка|Novoukrayinka
        33021 47246 879 Murakhivka|Мурахівка|Murakhovka
        32216 46824 877 Luch|Луч
        31211 46814 872 Anatolivka|Анатольевка|Анатолівка|Anatol'evka
        32746 46953 872 Sadove|Садове|Садовое|Sadovoe
        32429 47020 857 Zasillya|Заселье|Засілля|Zasel'e|Zasillja|Zassillia
        30267 48071 846 Ocheretnya|Очеретня|Ocheretnja|Otcheretnia
        30555 47976 845 Bahachivka|Багачівка|Богачовка|Bagachivka|Bahatchivka|Bogachovka
        32278 47748 845 Bereznehuvatske|Березнеговатское|Березнегуватське|Bereznegovatskoe|Berezneguvats'ke|Bereznehouvatske
        32843 47034 841 Yuryivka|Юрьевка|Юр'ївка|Jur'evka|Jur'ivka|Yourivka
        31919 47095 837 Kostyantynivka|Константиновка|Костянтинівка|Konstantinovka|Kostiantynivka|Kostjantinivka
        31133 47300 835 Podillya|Лелінталь|Подолье|Поділля|Lelintal'|Podillia|Podillja|Podol'e
        32857 47075 829 Vasylivka|Василівка|Vasilivka|Vasilyevka
        32663 47148 824 Chervona Dolyna|Червона Долина|Червоная Долина|Chervona Dolina|Chervonaja Dolina|Tchervona Dolyna
        31745 47014 820 Zelenyi Yar|Зелений Яр|Зелёный Яр|Zelenij Jar|Zelenyy Yar|Zeljonyj Jar
        32471 46924 816 Vavylove|Вавилове|Вавилово|Vavilove|Vavilovo
        32606 46949 801 Myrne|Мирне|Першотравневе|Khutor Priyut Druzhby|Mirne|Pershotravneve|Pervomayskoye|Priyut Druzhby
        32853 47042 795 Ivano-Kepyne|Івано-Кепине|Ivano-Kepine|Ivanovka|Keppena
        31307 47700 786 Trykratne|Трикратне|Трикратное|Trikratne|Trikratnoe
        31675 47703 785 Velykoserbulivka|Великосербуловка|Великосербулівка|Velikoserbulivka|Velikoserbulovka|Velykosserboulivka
        30908 47680 781 Petropavlivka|Петропавловка|Петропавлівка|Фрунзе|Frunze|Petropavlovka
        32674 47099 779 Shyroke|Широке|Широкое|Chyroke|Shiroke|Shirokoe
        32808 47002 776 Novovasylivka|Нововасилевка|Нововасилівка|Novovasilevka|Novovasilivka
        31183 47633 774 Tsvitkove|Жовтневе|Цветково|Цвіткове|Cvetkovo|Cvitkove|Zhovtneve
        32894 47936 772 Mykolo-Hulak|Миколо-Гулак|Николо-Гулак|Mikolo-Gulak|Nikolo-Gulak
        30427 48134 760 Mala Mechetnya|Мала Мечетня|Малая Мечетня|Mala Mechetnja|Mala Metchetnia|Malaja Mechetnja
        31470 46696 757 Lymany|Лимани|Limani|Limany
        31015 47930 753 Romanova Balka|Романова Балка
        32357 47593 753 Barativka|Баратовка|Баратівка|Baratovka
        31008 47508 752 Sukha Balka|Суха Балка|Сухая Балка|Soukha Balka|Sukhaja Balka
        30693 48173 749 Lukashivka|Лукашовка|Лукашівка|Loukachivka|Lukashovka
        31117 47386 746 Porichchya|Поречье|Поріччя|Раштадт|Porech'e|Porichchja|Poritchtchia|Rashtadt
        32792 47984 744 Novodanylivka|Новоданиловка|Новоданилівка|Novodanilivka|Novodanilovka
        32645 47011 743 Kalynivka|Калиновка|Калинівка|Куйбишеве|Куйбышево|Фрайланд|Frajland|Kalinivka|Kalinovka|Kujbisheve|Kujbyshevo
        31499 48005 738 Novomaryivka|Новомар'ївка|Новомарьевка|Novomar'evka|Novomar'ivka
        30714 48028 738 Kamyana Balka|Кам'яна Балка|Каменная Балка|Kam'jana Balka|Kamennaja Balka|Kamiana Balka
        31852 47136 736 Pisky|Пески|Піски|Peski|Piski
        31146 47541 735 Kozubivka|Козубівка|Kozoubivka|Kozubovka|Moldavka
        32310 47400 734 Plyushchivka|Єфингар|Плющевка|Плющівка|Efingar|Pliouchtchivka|Pljushhevka|Pljushhivka
        30648 47687 732 Novovasylivka|Нововасилевка|Нововасилівка|Novovasilevka|Novovasilivka|Novovassylivka
        32601 47427 730 Novopavlivka|Новопавловка|Новопавлівка|Novopavlovka
        32107 47029 728 Svyatomykolayivka|Пам'ять Комунарів|Святомиколаївка|Святониколаевка|Pam'jat' Komunariv|Sviatomokolaivka|Svjatomikolaivka|Svjatonikolaevka
        32055 47011 727 Karavelove|Каравеллово|Каравелове|Karavellovo
        30718 48061 721 Chausove|Чаусове|Чаусово|Chausovo|Tchaoussove
        32313 46811 719 Myrne|Мирне|Mirne|Mirnoye
        31187 46732 715 Ukrayinka|Украинка|Українка|Червона Українка|Чилова Коса|Chervona Ukrainka|Chilova Kosa|Oukrainka|Ukrainka
        31419 46801 714 Vasylivka|Василевка|Василівка|Вільгемсталь|Vasilevka|Vasilivka|Vassylivka|Vil'gemstal'|Wilhelmstad
        31319 47418 714 Timiryazyevka|Тимирязевка|Тімірязєвка|Timiriazievka|Timirjazevka
        31192 47460 711 Novosilka|Новосёлка|Новосілка|Novosjolka|Novossilka
        31400 47538 708 Rakove|Ракове|Раково|Rakovo
        30840 47881 707 Zeleni Koshary|Зелені Кошари|Зелёные Кошары|Zeleni Kochary|Zeleni Koshari|Zeljonye Koshary
        31503 47228 707 Katerynivka|Katerinental'|Katerinka|Yekaterinenstal'|Yekaterinovka
        30966 47753 706 Kuznetsove|Кузнецеве|Стара Головльова|Bakshala|Kouznetsove|Kuzneceve|Kuznetsova|Kuznetsovo|Stara Golovl'ova
        32021 47236 704 Novoinhulka|Новоингулка|Новоінгулка|Novo'inhoulka|Novoingulka
        32975 47777 701 Novolazarivka|Новолазаревка|Новолазарівка|Novolazarevka|Pleshcheyevka
        32730 47443 699 Novovolodymyrivka|Нововладимировка|Нововолодимирівка|Novovladimirovka|Novovolodimirivka
        32943 47468 698 Serhiivka|Сергеевка|Сергіївка|Sergeevka|Sergeyevka|Sergiivka|Serhiyivka
        31507 47933 696 Serhiyivka|Сергеевка|Сергіївка|Sergeevka|Sergiivka|Serhiivka
        31893 47488 695 Dymivske|Димівське|Дымовское|Dimivs'ke|Dymovskoe
        32690 46872 690 Suvore|Суворе|Червона Зірка|Chervona Zirka
        30874 47589 688 Volodymyrivka|Владимировка|Володимирівка|Vladimirovka|Volodimirivka
        31860 47072 688 Petrovo-Solonykha|Петрово-Солониха|Petrovo-Solonikha|Petrovskoye
        32321 47240 687 Dobra Krynytsia|Добра Криниця|Dobra Krinicja|Dobra Krynytsya|Dobraya Krinitsa
        31259 47959 685 Sadove|Садове|Садовое|Sadovoe
        31620 47352 681 Varyushyne|Варюшине|Варюшино|Variouchyne|Varjushine|Varjushino
        31261 47371 679 Mykolayivka|Миколаївка|Николаевка|Mikolaivka|Mykolaivka|Nikolaevka
        31499 47734 669 Petropavlivka|Петропавловка|Петропавлівка|Petropavlovka
        31309 47024 660 Komisarivka|Комиссаровка|Комісарівка|Komissarivka|Komissarovka
        32137 47727 656 Olhopil|Ольгополь|Ольгопіль|Ol'Gopel'|Ol'gopil'|Ol'gopol'
        31127 47891 656 Ivanivka|Іванівка|Ивановка|Ivanovka
        32683 47783 656 Velykooleksandrivka|Великоалександровка|Великоолександрівка|Velikoaleksandrovka|Velikooleksandrivka
        31720 47217 650 Shostakove|Шостакове|Шостаково|Chostakove|Shostakovo
        31784 47195 647 Ternuvate|Терноватое|Тернувате|Ternouvate|Ternovatoe
        31937 47510 642 Ozerne|Артемівка|Озерне|Artemivka|Artemovka
        30451 47979 640 Hoyday|Гойдаи|Гойдаї|Gojdai|Hoidai
        30843 47719 636 Tsaredarivka|Царедаровка|Царедарівка|Caredarivka|Caredarovka|Tsaredarovka
        32534 47069 636 Partyzanske|Партизанское|Партизанське|Partizans'ke|Partizanskoe
        30792 48138 632 Stanislavchyk|Станиславчик|Станіславчик|Stanislavchik|Stanislavtchyk
        30737 47802 631 Novomykhaylivske|Новомихайловское|Новомихайлівське|Novomikhajlivs'ke|Novomikhajlovskoe|Novomykhailivske
        31458 47706 631 Aktove|Актове|Актово|Aktovo
        32815 47021 630 Afanasiyivka|Афанасьевка|Афанасіївка|Afanas'evka|Afanasiivka|Afanassiivka
        31873 47421 623 Dilnyche|Дильныче|Дільниче|Dil'niche|Dilnytche
        32591 47367 622 Novoivanivka|Новоивановка|Новоіванівка|Novoivanovka
        32376 46885 620 Lyubomyrivka|Красне Знам'я|Любомировка|Любомирівка|Krasne Znam'ja|Lioubomyrivka|Ljubomirivka|Ljubomirovka
        32680 47631 619 Novoyurivka|Новоюр'ївка|Новоюрьевка|Novoiourivka|Novojur'evka|Novojur'ivka|Novoyuryivka|Nowojurjiwka
        32514 47533 617 Poltavka|Полтавка
        32215 47662 617 Novomykolayivka|Новомиколаївка|Новониколаевка|Novomikolaivka|Novomykolaivka|Novonikolaevka
        31679 47854 617 Novooleksandrivka|Новоолександрівка|Novo-Aleksanorovka|Novoaleksandrovka
        31818 46644 615 Solonchaky|Солончаки|Belyakovichi|Solonchaki
        30787 48086 613 Boleslavchyk|Болеславчик|Boleslavchik|Boleslavtchyk
        31320 47262 611 Stavky|Ставки|Stavki|Vaterloo
        30705 48058 610 Chausove Druhe|Чаусове Друге|Чаусово Второе|Chausove Druge|Chausovo Vtoroe|Tchaoussove Drouhe
        31482 47429 607 Dmytrivka|Дмитровка|Дмитрівка|Dmitrivka|Dmitrovka
        31408 47213 604 Pischchanyy Brid|Песчаный Брод|Піщаний Брід|Шпейер|Peschanyj Brod|Pichtchanyi Brid|Pishhanij Brid|Shpejer
        32500 46863 602 Novokyyivka|Новокиевка|Новокиївка|Novokievka|Novokiivka|Novokyivka
        30665 47828 598 Adamivka|Адамовка|Адамівка|Adamovka
        32213 46907 595 Shevchenkove|Шевченкове|Шевченково|Chevtchenkove|Shevchenkovo
        32087 47524 594 Antonivka|Антоновка|Антонівка|Antonovka
        33007 47859 593 Mykhaylivka|Михайловка|Михайлівка|Mikhajlivka|Mikhajlovka|Mykhailivka
        30653 47913 588 Kumari|Кумарі|Kumarevo|Kumarovo|Kumary
        30294 47996 583 Mazurove|Мазурове|Mazurovo
        32792 46846 581 Novotymofiivka|Новотимофіївка|Novotimofeyevka|Novotimofiivka|Novotymofiyivka|Timofeyevka
        32620 47573 570 Vilne Zaporizhzhya|Вольное Запорожье|Вільне Запоріжжя|Vil'ne Zaporizhzhja|Vilne Zaporijjia|Vol'noe Zaporozh'e
        32781 47558 570 Novokhrystoforivka|Новохристофоровка|Новохристофорівка|Kristoforovka|Novokhristoforivka|Novokhristoforovka
        31626 46901 567 Ivanivka|Іванівка|Ивановка|Ivanovka
        31569 47239 566 Zelenyy Hay|Zeleny Gay|Zelenyy Gay
        32137 47476 565 Lukyanivka|Ізобільна|Барвінцівка|Забеліна|Леніне|Лук'янівка|Лукьяновка|Полковніччя|Barvincivka|Izobil'na|Lenine|Loukianivka|Luk'janivka|Luk'janovka|Polkovnichchja|Zabelina
        32887 47100 564 Pavlo-Maryanivka|Павло-Мар'янівка|Павло-Марьяновка|Pavlo-Mar'janivka|Pavlo-Mar'janovka|Pavlo-Marianivka
        31449 48036 561 Lyudmylivka|Людмиловка|Людмилівка|Lioudmylivka|Ljudmilivka|Ljudmilovka
        32822 46895 559 Novosofiivka|Новософіївка|Novaya Sofiyevka|Novo-Sofiyevka|Novosofiyivka
        31820 47598 559 Malozhenivka|Маложеневка|Маложенівка|Malojenivka|Malozhenevka
        32748 47415 557 Novosevastopol|Новосевастополь|Novossevastopol
        30422 48157 556 Onyskove|Ониськове|Ониськово|Onis'kove|Onis'kovo
        32738 46895 555 Promin|Калининфельд|Проминь|Промінь|Червоний Промінь|Chervonij Promin'|Chervonyi Promin|Kalininfel'd
        31909 46838 554 Stara Bohdanivka|Стара Богданівка|Старая Богдановка|Stara Bogdanivka|Staraja Bogdanovka
        30937 47807 550 Shchaslyvka|Щасливка|Щастлівка|Schastlivoye|Shchastlivka|Shhaslivka|Shhastlivka
        31032 47323 546 Mikhaylivka|Михайловка|Михайлівка|Mikhajlivka|Mikhajlovka|Mykhailivka
        31079 47391 546 Hradivka|Градівка|Мюнхен|Gradivka|Gradovka|Mjunkhen
        32376 47063 545 Chervone|Червоне|Червоное|Chervonoe|Tchervone
        30756 47879 540 Poltavka|Полтавка
        32764 47882 540 Kazanka|Казанка
        32841 47001 530 Novokondakove|Новокондакове|Noven'kaya
        32877 47188 526 Liubomyrivka|Любомирівка|Ljubomirivka|Lyubomirka|Lyubomirovka|Lyubomyrivka
        30570 47742 524 Prokovske|Гуляницьке|Покровское|Покровське|Guljanic'ke|Pokrovs'ke|Pokrovskoe
        32190 47377 521 Kashpero-Mykolayivka|Кашперо-Миколаївка|Кашперо-Николаевка|Kachpero-Mykolaivka|Kashpero-Mikolaivka|Kashpero-Nikolaevka
        31330 46955 521 Dmytrivka|Вінтулівка|Дмитровка|Дмитрівка|Dmitrivka|Dmitrovka|Vintulivka
        31666 47796 520 Ivanivka|Іванівка|Ивановка|Ivanovka
        32036 47066 517 Kapustyne|Капустине|Капустино|Kapoustyne|Kapustine|Kapustino
        31341 47853 515 Maryanivka|Мар'янівка|Марьяновка|Mar'janivka|Mar'janovka|Marianivka
        31837 47873 514 Ulyanivka|Ульяновка|Улянівка|Oulianivka|Ul'janovka|Uljanivka
        32096 47572 507 Vodyano-Loryne|Водяно-Лорине|Водяно-Лорино|Vodiano-Loryne|Vodjano-Lorine|Vodjano-Lorino
        31910 46897 505 Zarichne|Заречное|Зарічне|Кірове|Kirove|Zarechnoe|Zaritchne
        31226 46698 504 Vynohradne|Виноградне|Виноградное|Leninka|Vinogradne|Vinogradnoe
        = UA-51
        30744 46486 1010537 Odesa|Адэса|Жемчужина у моря|Коцюбіїв|Одеса|Одесс|Одесса|Одесса ош|Одессе|Перлина Чорного моря|Південна Пальміра|Південна столиця|Столица Юмора|Хаджибей|Южная столица|Adehsa|Juzhnaja stolica|Khadjibey|Khadzhibej|Kocjubiiv|Odesa-mama|Odess|Odessa|Odessa osh|Odessae|Odesse|Odessos|Odessus|Odessza|Odissos|Otesa|Perlina Chornogo morja|Pivdenna Pal'mira|Pivdenna stolicja|Stolica Jumora|Udessa|Zhemchuzhina u morja
        30712 46433 120000 Cheremushky|Черемушки|Cheremushki
        28838 45351 69932 Izmayil|Ізмаїл|Антиофілас|Антифіла|Измаил|Мехмедабад|Сміл|Тучков|Antifila|Antiofilas|Hacidar|Ismail|Ismailio|Ismailiye|Ismajil|Ismasil|Izmail|Izmajil|Izmajila|Izmajilas|Mehmedabad|Mekhmedabad|Smeilu|Tuchkov
        30655 46299 57983 Chornomors'k|Іллічівськ|Черноморск|Чорноморск|Чорноморськ|Chernomorsk|Cornomorsk|Csornomorszk|Il'ichevka|Il'ichevsk|Illichivs'k|Illicsivszk|Illitschiwsk|Ilyitschovsk|Tschornomorsk
        30348 46195 47727 Bilhorod-Dnistrovskyi|Аккерман|Белгород Днестровски|Белгород-Днестровскай|Белгород-Днестровский|Білгарад-Дністроўскі|Білгород-Дністровський|Akkerman|Aqkermen|Belgorod Dnestrovski|Belgorod-Dnestrovskaj|Belgorod-Dnestrovskij|Belgorod-Dnestrovskiy|Bialogrod nad Dniestrem|Bialogroda  Album Castrum|Bilgarad-Dnistrouski|Bilgorod-Dnistrovs'kij|Bilgorod-Dnistrovski|Bilhorod-Dnistrovs'kyj|Bilhorod-Dnistrovski|Bilhorod-Dnistrovskij|Bilhorod-Dnistrovsky|Bilhorod-Dnistrowskyj|Bilhorod-Dnjistrovski|Bilhorod-Dnyisztrovszkij|Bilhoroda-Dnistrovska|Cetatea Alba|Dniestro Bilhorodas|Dnyeszterfehervar|Moncastro|Nyeszterfehervar|Nyisztrafehervar|Turla  Akkerman|Tyras  Ofiousa  Asprokastron  Mavrokastron|Tyras  Ophiusa  Asprokastron  Maurokastron
        29531 47750 39220 Podilsk|Котовск|Подольск|Подільськ|Birzula|Kotovsk|Kotowsk|Podiljsk|Podol'sk
        31102 46625 32677 Pivdenne|Пивдене|Південне|Южне|Южное|Juschne|Juzhne|Juzhnoe|Pivdene|Piwdenne|Youjne|Yuzhne
        29264 45444 19540 Kiliya|Килия|Кілія|Chilia-Noua|Kili|Kilia|Kiliia|Kilija
        28277 45454 18530 Reni|Рени|Рені|Рэні|Rehni|Renis
        29622 47936 18511 Balta|Балта|Палієве|Палієве Озеро|Юзефград|Юзефґрод|Balta i Ukraina|Barta|Jozefgrod|Juzefgrad|Juzefgrod|Palieve|Palieve Ozero|Paliieve|Paliieve Ozero|Paliyeve|Paliyeve Ozero|Yuzefgrod|Yuzefhrad
        30071 46855 17858 Rozdilna|Раздельная|Разьдзельная|Роздилна|Роздільна|Raz'dzel'naja|Razdel'naja|Razdel'naya
        28618 45678 15044 Bolhrad|Балград|Болград|Balgrad|Bolgrad|Bolhradas
        29433 45985 14355 Artsyz|Арциз|Арцыз|Alt-Arzis|Arciz|Arcyz|Arcyzas|Artsiz|Brienne
        30579 46346 13856 Velykodolynske|Великодолинське|Bol'shaya Akkarzha|Gros-Libental|Gross-Libental'|Spartakovka|Velikodolins'ke|Velikodolinskoye|Velykodolinske
        30677 46386 13085 Lymanka|Лиманка|Мізікевича|Limanka|Mizikevicha|Mizikevycha
        30209 46484 12477 Bilyayivka|Беляевка|Біляіўка|Біляївка|Beljaevka|Belyaevka|Bielajewka|Bilayivka|Bileaiivka|Biliaivka|Biliajivka|Biljaiuka|Biljaivka|Biljajivka|Biljajiwka
        30437 46247 11572 Ovidiopol|Овидиополь|Овідіополь|Owidiopol
        29611 45839 10836 Tatarbunary|Татарбунар|Татарбунари|Татарбунары|Tatarbounary|Tatarbunar|Tatarbunari|Tatarpinari
        30769 46557 10000 Luzanivka|Лузанівка|Luzanovka
        30323 46502 9958 Teplodar|Теплодар|Тэпладар|Tehpladar|Teplodara
        30909 47200 9644 Berezivka|Березовка|Березівка|Beresovka|Beresowka|Berezovka
        30252 47834 9055 Lyubashivka|Любашёвка|Любашівка|Lioubachivka|Ljubashivka|Ljubashjovka|Lyubashevka
        30629 46544 8558 Nerubayske|Нерубайское|Нерубайське|Neroubaiske|Nerubaiske|Nerubajs'ke|Nerubajskoe
        30547 46582 8549 Dachne|Дачне|Дачни|Дачное|Дачнэ|Dachneh|Dachni|Dachnoe|Dachnoye|Dacine|Dacne|Daczne|Datjne|Datschne|Datsjne|Datsne|Gnilyakovo|Hnylyakove
        29126 48103 8514 Kodyma|Кодима|Кодыма|Codama|Kodima
        30650 46529 8483 Usatove|Усатавэ|Усатове|Усатово|Oussatove|Usataveh|Usatovo|Usatowe|Ussatowe
        30727 46535 8000 Peresyp|Пересип|Peresip|Predmest'ye Peresyp'
        29957 47720 7789 Ananyiv|Ананьев|Ананьїв|Anan'ev|Anan'iv|Ananjew
        29587 45403 7712 Vylkove|Вилкове|Вилково|Вилків|Вылкавэ|Valcov|Vilkiv|Vilkove|Vilkovo|Vylkaveh|Wilkowo|Wylkowe
        30256 46191 7675 Vypasne|Випасне|Podul de Piatr|Turlaki|Vipasne|Vypaskoye|Wypasne
        30563 46472 7655 Velykyi Dalnyk|Велекий Дальник|Великий Дальник|Bol'shoy Dal'nik|Dal'nik|Velekij Dal'nik|Velekyi Dalnyk|Velekyy Dal'nyk|Velikij Dal'nik|Velikiy Dal'nik
        30636 46329 7600 Oleksandrivka|Александровка|Алэксандрыўка|Олександирвка|Олександрівка|Alehksandryuka|Aleksandrovka|Arnautka|Arnautovka|Oleksandirvka|Oleksandriwka|Olexandriwka
        29972 46680 7119 Lymanske|Лиманское|Лиманське|Limans'ke|Limanskoe|Sel'ts|Zel'ts|Zel'tsy
        30386 46127 7108 Shabo|Шаба|Шабо|Acha-Abag|Khabag|Saba Tarc|Saba-Targ|Sabo|Schabo|Schabo-Kolonie|Schabo-Possad|Shaba|Sjabo|Szabo
        30931 46584 7020 Chornomorske|Чорноморське|Tchornomorske
        30945 46821 6847 Dobroslav|Доброслав|Комінтернівське|Antono-Kodintsevo|Antono-Kodintsovo|Kominternivs'ke|Kominternovskoye
        28745 45791 6544 Kubey|Кубей|Червоноармійське|Chervonoarmiis'ke|Chervonoarmijs'ke|Kubei|Kubej
        30191 47385 6537 Shyryayeve|Ширяево|Ширяэве|Chyriaieve|Sharayevo|Shirjaehve|Shirjaevo|Shiryayevo
        30083 48129 6264 Savran|Саврань
        30859 46569 6260 Fontanka|Фонтанка|Makagonka
        30267 46413 5937 Mayaky|Маяки|Маякі|Maiak-Karawul|Maiaki|Maiaky|Majaki|Majaky
        29146 46188 5692 Bessarabske|Анчокрак|Бессарабское|Бессарабське|Тарутине|Тарутино|Тарутынэ|Anchokrak|Besarabske|Bessarabskoe|Taroutyne|Tarutin|Tarutine|Tarutino|Tarutyne|Tarutyneh
        29334 45555 5625 Shevchenkove|Шевченкове|Шевченково|Шэўчэнкавэ|Caramahmet|Chevtchenkove|Karamagmed|Karamakhmed|Schewtschenkowe|Sevcenkove|Sevcenkovo|Sevcsenkove|Sevtsen'kove|Shehuchehnkaveh|Shevchenkovo|Sjevtjenkove|Sjevtsjenkove|Szewczenkowe|Xevtxenkove
        30616 46469 5554 Avanhard|Авангард|Avangard|Avanharda|Avanjard|Avanqard|Awangard|Awanhard
        29692 45991 5528 Zorya|Зоря|Камчик|Camcic|Camcicu|Kamchik|Kamczyk|Zoria|Zorja
        28669 45406 5370 Ozerne|Бабель|Генерал Авереску|Озерне|Озерное|Babel'|Babele|General Al. Averescu|General Averesku|Oserne|Ozernoe
        30368 46025 5343 Serhiyivka|Сергеевка|Сергиивка|Сергіївка|Сэргііўка|Sehrgiiuka|Sergeevka|Sergheevca|Serghieste-Noui|Sergiivka|Serhiivka|Serhijiwka
        29853 47078 5303 Velyka Mykhaylivka|Велика Михайлівка|Великая Михайловка|Grosulovo|Prosulovo|Velika Mikhajlivka|Velikaja Mikhajlovka|Velikaya Mikhalovka|Velikaya Mikhaylovka|Velyka Mykhailivka
        29456 47543 5290 Okny|Красні Окни|Окни|Окны|Krasni Okni|Krasni Okny|Krasnyye Okny|Okna|Okni
        29719 46095 5237 Plakhtiyivka|Плахтиевка|Плахтьеженка|Плахтіївка|Kurudere|Plachtijiwka|Plahteevca|Plajtiyivka|Plakht'ezhenka|Plakhtievka|Plakhtiivka|Plataresti
        30770 46623 5187 Krasnosilka|Гюльдендорф|Красносилка|Красносёлка|Красносілка|Gil'dendorf|Gjul'dendorf|Gueldendorf|Kolendorovo|Krasnoselka|Krasnosjolka
        30023 46542 5178 Troyitske|Троицкое|Троїцьке|Troic'ke|Troickoe|Troiitke|Troitske|Trojicke|Trojizke
        29754 47331 5142 Zakharivka|Захаровка|Захарыўка|Захарьевка|Захарівка|Фрунзивка|Фрунзовка|Фрунзівка|Frunzivka|Frunzovka|Sachariwka|Zacharivka|Zachariwka|Zaharivca|Zaharivka|Zajarivka|Zakhar'evka|Zakhar'yevka|Zakharovka|Zakharyuka|Zaxarivka
        29989 46336 5108 Starokozache|Староказачье|Старокозаче|Cazaci|Cazacii-Vechi|Starokazach'e|Starokosatsche|Starokozatche
        28849 45892 5104 Horodnye|Городнє|Огородное|Чийшия|Chijshija|Ciisia|Gorodne|Horodnie|Horodnje|Ogorodnoe
        28988 45969 4806 Dmytrivka|Димитровка|Дмитровка|Дмитрівка|Дмытрыўка|Dimitrovka|Dmitrivka|Dmitrovka|Dmytriwka|Dmytryuka|Dumitresti
        30002 46597 4668 Hradenytsi|Граденицы|Градениці|Gradenici|Gradenicy|Gradenitsa|Gradenitsy
        30720 46911 4595 Buialyk|Буялик|Петрівка|Bujalik|Petrivka|Petrovka|Petrovskogo|Poselok Petrovskogo
        28982 45582 4586 Katlabuh|Катлабуг|Суворавэ|Суворове|Суворово|Шикирли Китай|Шикирлі-Китай|Katlabouh|Katlabug|Korol' Mikhaj I|Shikirli Kitaj|Sichirlichitai|Souvorove|Suvoraveh|Suvorove|Suvorovo|Suworowe
        28666 45538 4348 Krynychne|Криничне|Криничное|Чишма Варуіта|Чушмелия|Chishma Varuita|Chushmelija|Cismeaua-Varuita|Krinichne|Krinichnoe|Krynytchne|Krynytschne
        28960 45495 4318 Utkonosivka|Іон Георге Дука|Ердек-Бурну|Утконосовка|Утконосівка|Erdec-Burnu|Erdek-Burnu|Ion George Duka|Ion Gheorghe Duca|Outkonossivka|Owtkonosovka|Utkonosovka|Utkonossiwka
        29664 46021 4257 Sarata|Сарата
        28859 45943 4234 Novi Troyany|Нови Трояни|Новые Трояны|Нові Трояни|Novi Troiany|Novi Trojani|Novye Trojany|Nowi Trojany|Traian|Traianu-Nou
        30076 46510 4145 Yasky|Яськи|Jas'ki|Yasko
        30295 47017 4134 Znamyanka|Знам'янка|Червонознам'янка|Chervonoznam'janka|Chervonoznamenka|Chervonoznamianka|Katarzhino|Stalino|Znam'janka|Znamianka
        29487 45840 4071 Delzhyler|Делжилер|Дельжилер|Дмитрівка|Del'zhiler|Deljiler|Deljyler|Delschyler|Delzyler|Dmitrivka
        29929 47529 4036 Dolynske|Долинське|Dolins'ke|Dolinskoye|Valegotsulovo
        29940 46033 4032 Kulevcha|Кулевча|Culevcea|Koulevtcha|Kulewcza|Kulewtscha
        30403 46617 4010 Vyhoda|Вигода|Выгода|Vigoda|Vygoda
        28943 45407 3977 Bahate|Багате|Богатое|Долукьой|Bagate|Bogatoe|Doluchioi|Doluk'oj|OElue Koey
        28576 45679 3923 Vynohradivka|Виноградовка|Виноградівка|Курчий|Curciu|Kurchij|Vinogradivka|Vinogradovka|Wynohradiwka
        28833 45643 3902 Vasylivka|Вайсал|Василевка|Василівка|Vaisal|Vajsal|Vasilevka|Vasilivka|Vassylivka|Wassyliwka
        30614 46424 3852 Prylymanske|Прилиманське|Prilimans'ke|Prilimanskoye|Tatarka
        30648 46359 3830 Tayirove|Таирово|Таїрове|Tairove|Tairovo
        29715 47736 3740 Lypetske|Липецьке|Lipec'ke
        28788 45369 3704 Broska|Броска|Broasca
        29978 46722 3700 Kuchurhan|Кучурган|Kuchukurgan|Kuchurgan|Kuchurjan|Kuciurhan|Kucurgan|Kucurhana|Kuczurhan|Kutschurhan|Kutsjurhan|Kutsurhan|Strasburg|Strassburg
        30915 46744 3689 Prychornomorske|Першотравневе|Причорноморське|Pershotravneve|Pershotravnevoye|Prichornomors'ke
        30959 46969 3676 Kurisove|Курисово|Курісове|Петрівка|Kurisovo|Petrivka|Petrovka|Petrovskoye
        30864 46611 3660 Oleksandrivka|Олександрівка|Aleksandrovka
        30760 47539 3629 Mykolayivka|Миколаївка|Николаевка|Mikolaivka|Mykolaivka|Nikolaevka|Nikolayevka|Nikolayevka Vtoraya
        28572 45334 3572 Novosilske|Новосельское|Новосилске|Новосільське|Сатул-Ноу|Novosel'skoe|Novossilske|Satu-Nou|Satul-Nou
        29878 47335 3538 Zatyshshya|Затишшя|Zatish'ye|Zatishshja|Zatychchia
        28808 45736 3536 Kalcheva|Калчева|Калчево|Calceva|Kalchevo|Kaltcheva|Kaltschewa
        29124 45519 3491 Komyshivka|Камишовка|Камышовка|Комишівка|Хаджи-Курда|Hagi-Curda|Kamishovka|Kamyschowka|Kamyshovka|Khadzhi-Kurda|Komishivka|Komisivka|Komychivka|Komyschiwka|Komysivka
        28614 45749 3487 Zaliznychne|Болгарийка|Зализничное|Залізничне|Bolgarijka|Bulgarica|Salisnytschne|Zaliznichne|Zaliznichnoe|Zaliznytchne
        28882 45564 3478 Kam'yanka|Каменка|Кам'янка|Ташбунар|Kam'janka|Kam'ynka|Kamenka|Kamianka|Tasbunar|Tashbunar
        29200 46225 3410 Soborne|Березине|Березино|Бэрэзынэ|Соборне|Соборное|Behrehzyneh|Beresina|Beresyne|Berezina|Berezine|Berezino|Berezyne|Sobornoe
        29669 47014 3344 Velykoploske|Великоплоске|Великоплоское|Bol'shoye Ploskoye|Ploskoye|Velikoploske|Velikoploskoe|Velikoploskoye
        29382 45828 3306 Vynohradivka|Бургуджи|Виноградовка|Виноградівка|Burgudzhi|Burgugi|Vinogradivka|Vinogradovka|Wynohradiwka
        28413 45430 3302 Lymans'ke|Лиманске|Лиманское|Лиманське|Фрікацей|Frecatei|Frikacej|Limans'ke|Limanskoe
        29731 48129 3234 Pischchana|Піщана|Pichtchanka|Pishhana
        30795 46563 3195 Kryzhanivka|Крижанівка|Крыжановка|Крыжаніўка|Krijanivka|Krizanivka|Krizhanivka|Krizhanovka|Kryschaniwka|Kryzanivka|Kryzhaniuka|Kryzhanovka|Kryzjanivka
        30631 46356 3177 Malodolynske|Малодолинське|Klein-Libental'|Klein-Libental' Kurort|Kleyn-Libental'|Malodolins'ke|Malodolinskoye
        29372 45642 3144 Dmytrivka|Дмитровка|Дмитрівка|Dmitrivka|Dmitrovka|Dmytriwka|Dumitresti
        30404 46434 3118 Petrodolynske|Петродолинське|Peterstal'|Petrodolins'ke|Petrodolinskoye
        28923 45337 3050 Stara Nekrasivka|Стара Некрасивка|Стара Некрасівка|Старая Некрасовка|Antigua Nekrasivka|Necrasovca-Veche|Stara Nekrassivka|Stara Nekrassiwka|Staraja Nekrasovka|Staraya Nekrasovka
        28440 45317 3047 Orlivka|Картал|Орловка|Орлівка|Aliobrix|Cartal|Kartal|Orliwka|Orlovka
        30179 47917 3034 Bobryk Pershyy|Бобрик Великий|Бобрик Перший|Bobrik|Bobrik Pershij|Bobrik Pervyy|Bobrik Velikij|Bobryk Perchyi|Bobryk Velykyi|Bol'shoy Bobrik
        28582 45396 3029 Plavni|Барта|Плавни|Плавні|Plawni
        28887 48047 3024 Zahnitkiv|Загнитков|Загнітків|Zagnitkiv|Zagnitkov
        29615 46002 3000 Novoselivka|Новоселівка|Новосёловка|Сатуново|Ґура-Чіліґідер|Gura-Chiligider|Guraczeligider|Novosjolovka|Novosselivka|Satu-Nou|Satunovo
        29036 45408 2973 Kyslytsya|Кислица|Кислиця|Caslita-Dunare|Kislica|Kislicja|Kyslytsia|Kyslyzja
        28878 45403 2962 Safyany|Сафьяны|Сафяни|Saf'jani|Saf'jany|Safiany|Safyani|Sofian-Trubaiovca
        30327 47238 2954 Petrovirivka|Жовтень|Петроверовка|Петровірівка|Petroverovka|Petrowiriwka|Pietrowiriwka|Zhovten|Zhovtnevo
        30616 46312 2897 Molodizhne|Молодіжне|Molodezhnoye
        29228 45759 2856 Kholmske|Селиоглу|Селіогло|Холмское|Холмське|Cholmske|Jolmske|Kholmskoe|Selioglo|Selioglu
        30280 46174 2818 Brytivka|Бритівка|Олександрталь|Britivka|Britovka|Oleksandrtal'|Papusoi|Papuszoi
        30108 47147 2806 Tsebrykove|Гофнунгсталь|Цебрик|Цебрикове|Cebrik|Cebrikove|Gofnungstal'|Hoffnungstal|Tsebrikovo|Zebrykowed
        29259 45819 2739 Kamyanske|Каменское|Камянске|Кам'янське|Ташлик|Kam'jans'ke|Kamenskoe|Kamians'ke|Tashlik|Taslac
        30818 47167 2711 Raukhivka|Раухівка|Raoukhivka
        28705 45641 2707 Karakurt|Жовтневе|Жовтневое|Каракурт|Caracurt|Karakourt|Karakurti|Zhovtneve|Zhovtnevoe|Zovtnevoe
        28326 45469 2705 Dolyns'ke|Анадолка|Долинское|Долинське|Anadol|Anadolka|Dolins'ke|Dolinskoe
        28574 45507 2643 Kotlovyna|Котловина|Bolboaca|Bolboaka|Bolboca|Bolboka|Bulboka|Kotlovina|Kotlowyna
        28449 45430 2611 Nahirne|Караагач|Карагач|Нагорное|Нагірне|Caragacii-Vechi|Karaagach|Karagach|Nagirne|Nagornoe
        30715 46566 2600 Lativka|Котовка|Латівка|Kotovka
        30584 46606 2582 Kholodna Balka|Холодна Балка|Холодная Балка|Cholodna Balka|Holodna Balka|Jolodna Balka|Kholodnaja Balka
        29697 45950 2577 Mykhaylivka|Михайловка|Михайлівка|Michajlowka|Mihaileni|Mikhajlivka|Mikhajlovka|Myjailivka|Mykhailivka
        30594 46485 2570 Khlibodarske|Хлебодарское|Хлибодарске|Хлібадарскэ|Хлібодарське|Chlibodarske|Hlibodarske|Khlebodarskoe|Khlibadarskeh
        29489 45961 2556 Pavlivka|Павловка|Павлівка|Pavlovka
        30785 46734 2533 Kremidivka|Кремидовка|Кремидівка|Kremidovka|Kremydivka
        30028 48133 2531 Osychky|Осички|Osichki|Ossytchky
        29195 45845 2510 Hlavani|Главан|Главани|Главані|Glavan|Glavani|Hlawani
        28607 45727 2498 Tabaky|Табаки|Tabacu|Tabaki
        29868 47717 2477 Handrabury|Гандрабури|Gandrabura|Gandraburi|Gandrabury|Gondrabura
        28947 45891 2457 Oleksandrivka|Александровка|Олександрівка|Саталик-Хаджі|Саталък Хаджи|Aleksandrovka|Satalac-Hagi|Satalik-Khadzhi|Sataluk Khadzhi|Satilik Haci
        30371 46468 2443 Myrne|Миколаївка|Мирне|Мирное|Фрейденталь|Frejdental'|Freudental|Freydental'|Mikolaivka|Mirne|Mirnoe|Mirnoye
        28903 45807 2426 Orikhivka|Оріхівка|Пандъкли|Orekhovka|Orijivka|Pandaclia|Pandakliya|Pandukli
        30469 46975 2424 Ivanivka|Іванівка|Іваніўка|Иванивка|Ивановка|Ivaniuka|Ivanovka|Iwaniwka|Yanovka
        28715 45355 2386 Larzhanka|Ларжанка|Largeanca|Larjanka|Larschanka
        29344 47884 2336 Slobidka|Слабідка|Слобидка|Слободка|Слобідка|Poselok Slobodka|Slabidka|Slobodka
        29699 45892 2335 Bilolissya|Акмангит|Белолесье|Білолісся|Achmanghit|Akmangit|Beloles'e|Bilolissia|Bilolissja
        30290 47639 2314 Troyitske|Троїцьке|Svyato-Troitskoye|Troic'ke|Troitske|Volkhonskoye
        29990 47103 2277 Novoborysivka|Новоборисівка|Novaya Borisovka|Novoborisivka|Novoborisovka
        28781 45342 2259 Matroska|Матроска|Матросская|Матроська|Matroasca-Cuhurlui|Matrosskaja
        29069 45705 2245 Kyrnychky|Кирнички|Fantana-Zanelor|Kirnichki|Kyrnytchky
        30531 46144 2241 Karolino-Buhaz|Каролино-Бугаз|Кароліно-Бугаз|Kar'yer Devyatnadtsat' Kilometrov|Karalino Bugaz|Karolino-Bugaz|Zatoka
        29179 45673 2225 Stari Troyany|Стари Трояни|Старі Трояни|Eski Troyan|Stari Troiany|Stari Trojani|Stari Trojany|Starye Trojanyy|Traianu Vechi
        29864 46185 2203 Uspenivka|Успеновка|Успенська|Успенівка|Ouspenivka|Uspenea|Uspenovka|Uspens'ka
        29827 48109 2163 Puzhaykovo|Пужайкове|Poujaikove|Puzhajkove
        29338 47620 2157 Chorna|Чорна|Cherna|Chernaya
        28995 45808 2144 Vynohradne|Виноградне|Виноградное|Самбатир|Хасан Батър|Хасан-Батир|Hasan Batar|Khasan Batur|Khasan-Batir|Sambatir|Vinogradne|Vinogradnoe|Wynohradne
        30765 46591 2107 Korsuntsi|Корсунці|Korsunci|Korsuntsy
        29887 47035 2091 Novopetrivka|Новопетрівка|Novo-Petrovka Pervaya|Novopetrovka|Novopetrovskoye
        29965 45944 2078 Dyviziya|Деведжи|Дивизия|Дивізія|Devedzhi|Dewedgi|Divizia|Divizija|Dyviziia|Dywisija
        29625 47875 2074 Bilyne|Белино|Білине|Belino|Biline|Poselok Belino
        30306 46608 2068 Vasylivka|Василівка|Vasilevka|Vasilivka
        30576 47374 2066 Striukove|Стрюкове|Strjukove|Stryukove|Stryukovo
        29197 45915 2056 Delen|Давлет-Агач|Девлетагач|Делень|Davlet-Agach|Deleni|Devletagach
        28697 45355 2051 Nova Nekrasivka|Нова Некрасивка|Нова Некрасівка|Necrasovca Nowa|Necrasovca-Noua|Nekrasovka Noue|Nekrasovka-Noua|Novaya Nekrasovka
        29046 45482 2046 Vyshneve|Вишневе|Першотравневе|Gasan-Aspag|Hasanaspaga|Khasan-Aspaga|Pershotravneve|Pershotravnevoye|Pervomayskoye|Vishneve
        30231 46217 2046 Moloha|Молога|Molga|Mologa
        29393 46058 2043 Myrnopillia|Мирнополе|Мирнопілля|Fridenstal'|Friedenstal|Mirnopillja|Mirnopol'ye|Mirnopole|Myrnopillja|Myrnopillya
        29081 45916 2018 Nova Ivanivka|Іванова|Нова Іванівка|Ivaneshti-Noui|Ivanestii Noui|Ivanestu|Ivanova|Ivanovka|Ivanovka-Bolgarskaya|Novaya Ivanovka|Novyye Iveneshti
        29515 45664 1993 Nerushay|Нерушай|Nerouchai|Nerusai|Nerushai|Nerushaj
        29875 47840 1967 Zherebkove|Жеребкове|Sherebkovo|Zherebkovo
        30463 46070 1959 Zatoka|Затока|Satoka
        30045 46378 1947 Udobne|Удобне|Удобное|Хан-Кишло|Han-Casla|Hani Casla|Khan-Kishlo|Kyshlo Hanului|Oudobne|Udobnoe
        30763 47005 1943 Serbka|Сербка
        29821 46357 1933 Krutoiarivka|Крутоярівка|Krutojarivka|Krutoyarivka|Krutoyarovka|Moldavka|Moldova
        29486 45463 1931 Lisky|Лески|Ліски|Leski|Liski|Lycostoma|Lykostoma
        29065 48101 1920 Serby|Серби|Сербы|Serbi
        30012 47899 1919 Yasenove Druhe|Ясенове Друге|Jasenove Druge|Yasenovo Vtoroye|Yasinovo|Yasinovo Vtoroye|Yassenove Drouhe
        30098 45865 1914 Tuzly|Тузли|Тузлы|Touzly|Tusly|Tuzla|Tuzli
        29620 46322 1890 Faraonivka|Фараоновка|Фараонівка|Faraoani|Faraonovka
        30488 46337 1886 Dobrooleksandrivka|Доброолександрівка|Aleksandrogil'f|Dobroaleksandrovka
        29441 45724 1883 Strumok|Струмок|Чишма|Chishma|Cismele|Stroumok
        30481 46359 1865 Novohradkivka|Новоградківка|Neyburg|Novogradkivka|Novogradkovka
        29987 46795 1844 Stepanivka|Степановка|Степанівка|Stepanovka
        29797 45690 1841 Prymorske|Приморское|Приморське|Шагани|Primors'ke|Primorskoe|Sagani|Shagani
        29455 46443 1834 Oleksandrivka|Александровка|Олександрівка|Aleksandrovka|Alexandreni|Oleksandriwka
        29867 46289 1831 Stara Tsarychanka|Богунське|Стара Царичанка|Старая Царичанка|Boguns'ke|Stara Carichanka|Stara Tsarytchanka|Staraja Carichanka|Tariceanca-Veche|Tsarychanka Antigua
        29540 45574 1816 Desantne|Десантне|Desantnoye|Galilesht'|Galileshti|Galileshty|Galilesti
        30333 46374 1806 Nadlymanske|Гараголь|Надлиманское|Надлиманське|Надлыманскэ|Францфельд|Francfel'd|Franzfeld|Garagol'|Nadlimans'ke|Nadlimanskoe|Nadlymanskeh
        29638 45790 1803 Borysivka|Борисівка|Borisauca|Borisauka|Borisivka|Borisouca|Borisovka
        29289 46054 1797 Veselyy Kut|Алекзюсверт|Веселий Кут|Весёлый Кут|Париж|Alekzjusvert|Parizh|Veselij Kut|Vesely Kut|Vesjolyj Kut|Vesselyi Kout|Wesselyj Kut
        29164 45610 1778 Pryozerne|Приозерне|Приозёрное|Чемошир|Cemasir|Chemoshir|Priozerne|Priozjornoe
        29015 46305 1774 Serpneve|Ляйпціґ|Серпневе|Серпневи|Серпневое|Сэрпнэвэ|Leipzig|Ljajpcig|Sehrpnehveh|Serpnevi|Serpnevoe|Serpnewe
        29042 46247 1763 Pidhirne|Кульм|Мадар|Подгорное|Підгірне|Підгірнэ|Culmea|Pidgirne|Pidgirneh|Podgornoe
        29794 46288 1746 Roylyanka|Ройлянка|Raileanca|Roilianka|Rojljanka
        29487 47868 1724 Borshchi|Борщі|Borshhi|Selyshche Borshchi
        31105 46642 1722 Sychavka|Сичавка|Sichavka
        30341 46680 1710 Vynohradar|Виноградар|Khutor Vinogradar'|Vinogradar|Vynogradar
        30478 47046 1707 Konoplyane|Конопляне|Konoplevo|Konopliane|Konopljane|Konoplyanoye
        29351 47768 1698 Nestoita|Нестоїта|Nestoyita
        30062 46121 1695 Oleksiivka|Мансбург|Олексіївка|Alekseyevka|Mannsburg|Mansburg|Oleksiyivka
        30650 46939 1694 Velykyi Buialyk|Благоєве|Великий Буялик|Blagoeve|Blagoyevo|Blahoieve|Blahoyeve|Bol'shoy Buyalyk|Bolshe Buyalik|Velikij Bujalik|Velykyy Buyalyk
        30462 47503 1692 Andriyevo-Ivanivka|Андрієво-Іванівка|Andrievo-Ivanivka|Andriievo-Ivanivka
        29049 45983 1685 Vilne|Ісерлія|Волное|Вольное|Вільне|Iserlia|Iserlija|Vol'noe|Vyp'ne
        29405 46373 1678 Mykolayivka|Миколаївка|Николаевка|Mikolaivka|Mykolaivka|Nicolaeni|Nikolaevka
        29045 48050 1677 Pysarivka|Писаревка|Писарівка|Pisarevka|Pisarivka
        29338 45986 1672 Teplytsia|Теплиця|Тепліц|Teplic|Teplicja|Teplit|Teplits|Teplitsa|Teplitz|Teplytsya
        30368 46286 1650 Kalahliia|Калаглія|Kalaglija|Kalahliya
        29265 45676 1647 Novoselivka|Єнікіой|Новоселівка|Новосёловка|Enichioi|Enikioj|Novosjolovka|Novosselivka|Yenikueue
        29520 46378 1645 Minyaylivka|Меняйловка|Міняйлівка|Manja|Manza|Menjajlovka|Miniailivka|Minjajlivka
        29744 45673 1641 Lyman|Золокари|Лиман|Liman|Zolokari
        29614 47648 1640 Novoselivka|Новоселівка|Novoselovka
        30196 46600 1637 Kaharlyk|Кагарлик|Kagarlik|Kagarlyk
        29849 47929 1635 Holma|Гольма|Gol'ma
        29469 46331 1634 Starosillya|Староселье|Старосілля|Frumusica-Veche|Starosel'e|Starosillia|Starosillja|Starossillia
        30457 46176 1630 Roksolany|Роксолани|Roksolani|Roksolyany
        29120 46080 1629 Vynohradivka|Виноградовка|Виноградівка|Ciuleni|Vinogradivka|Vinogradovka
        30858 46894 1623 Troiandove|Кирово|Кірове|Траяндавэ|Трояндове|Трояндовое|Kirove|Kirovo|Trajandaveh|Trojandove|Trojandovoe|Trojandowe|Troyandove
        29766 46369 1613 Ruskoivanivka|Іванівка|Русскоивановка|Руськоіванівка|Ivanestii-Vechi|Ivanivka|Russkoivanovka
        29605 45518 1612 Prymors'ke|Жебрияны|Жебріяни|Приморское|Приморське|Jibrieni|Primors'ke|Primorskoe|Zhebrijani|Zhebrijany
        28608 45564 1587 Vladychen|Владичень|Импуцита|Impucita|Imputita|Vladichen'|Vladytchen
        30339 47000 1574 Radisne|Радісне
        29894 46191 1574 Kryva Balka|Калииры|Каїри|Крива Балка|Кривая Балка|Kairi|Kaliiry|Kriva Balka|Krivaja Balka
        30122 48073 1568 Polyanetske|Полянецкое|Полянецьке|Polianetske|Poljanec'ke|Poljaneckoe|Polyanetskoye
        30885 46677 1560 Ivanove|Іванове|Свердлове|Sverdlove|Sverdlovo
        29009 47988 1555 Shershentsi|Шершенці|Shershenci|Shershentsy|Shershintsy
        30045 46349 1550 Kozatske|Гура Роша|Казацкое|Кизил Пунар|Козацьке|Gura Rosha|Gura-Rosie|Kazackoe|Kizil Punar|Kozac'ke
        30079 46704 1549 Stepove|Степове|Степовое|Stepovoe
        29461 45580 1548 Myrne|Карачиця|Мирне|Caracica|Karachicja|Mirne|Mirnoye
        29240 46302 1545 Budzhak|Барадзіно|Бородино|Бородіно|Буджак|Baradzino|Borodino|Budschak|Budyak|Budzak|Bugeac
        30514 46288 1533 Baraboi|Барабой|Baraboj|Baraboy|Baraboy Pervy|Baraboy Pervyy|Pervyy Baraboy
        30222 45907 1516 Mykolayivka|Балабанівка|Миколаївка|Николаевка|Balabanca-Mica|Balabanivka|Balabanka|Mihaileni|Mikolaivka|Mykolaivka|Nicolaeni|Nicolaenii-Noui|Nikolaevka
        30502 47475 1513 Isayeve|Ісаєве|Isaeve|Issaieve
        28986 45749 1506 Holytsya|Голица|Голиця|Golica|Golicja|Golita|Holytsia
        29398 45619 1505 Trudove|Дракуля|Трудове|Трудовое|Draculea|Drakulja|Troudove|Trudovoe
        29140 46018 1505 Rivne|Купоран|Ровное|Рівне|Cuporani|Kuporan|Rovnoe
        30400 47154 1501 Novoyelizavetivka|Новоєлизаветівка|Novaya Yelizavetovka|Novoelizavetivka|Novoielizavetivka|Polustal'
        30098 47878 1493 Zelenohirske|Зеленогірське|Zelenogirs'ke|Zelenogorskoye
        29106 46370 1493 Nadrichne|Надречное|Надрічне|Cioara Murza|Nadrechnoe|Nadritchne
        29562 47730 1482 Kuyalnyk|Куяльник|Kouialnyk|Kujal'nik|Kuyal'nik
        29235 45636 1468 Furmanivka|Орман|Фурманка|Фурмановка|Фурманівка|Фурманіўка|Fourmanivka|Furmanca|Furmaniuka|Furmaniwka|Furmanka|Furmanovka|Furmanowka
        30332 46305 1448 Mykolaivka|Миколаївка|Kalagleya|Mikolaivka|Mykolayivka|Nikolayevka
        30189 46695 1436 Shcherbanka|Щербанка|El'zas|Shherbanka
        30649 46640 1432 Avhustivka|Августівка|Avgustivka|Avgustovka|Moskovka
        30436 46407 1429 Yosypivka|Йосипівка|Iosipovka|Josipivka|Osipovka|Yuzefstal'
        29931 48186 1425 Kamyane|Кам'яне|Kam'jane|Kamennoye|Kamenovata|Kamiane
        29001 48106 1425 Bashtankiv|Баштанків|Bachtankiv|Bashtankov|Bashtankovo|Beshtankov
        30246 47537 1423 Mykolayivka|Миколаївка|Ganskoye|Mikolaivka|Mykolaivka
        29958 46001 1420 Serhiivka|Одабаша|Сергіївка|Odabasha|Sergeyevka|Sergheevca|Serghieste|Sergiivka|Serhiyivka|Serzheshte|Siergiejewka
        29774 45807 1415 Vyshneve|Вишневе|Вишнёвое|Карагач|Новий Карагач|Karagach|Noul-Caragaci|Novij Karagach|Vishneve|Vishnjovoe|Vychneve
        30281 46538 1414 Maiory|Майори|Майоры|Maiori|Majori|Majory|Mayory
        28970 46447 1410 Petrivsk|Петровск|Петрівськ|Petresti|Petrovsk
        30049 46096 1397 Marazliyivka|Маразлиевка|Маразліївка|Маряновка|Marazlaveni|Marazlievka|Marazliivka|Marianca Mica|Marjanovka
        30241 46635 1390 Kamyanka|Кам'янка|Kam'janka|Kamenka|Kamianka|Mangeym
        29872 46076 1376 Yaroslavka|Ярославка|Iaroslava|Jaroslava|Jaroslavka
        29246 46118 1376 Krasne|Красне|Красное|Crasna|Krasna|Krasnoe|Krasnoye|Krasny
        30090 45965 1374 Shyroke|Кібабча|Широке|Chebabcea|Kebabcha|Kebakchi|Kebaktschy|Kibabcha|Shiroke|Shirokoye
        29684 47830 1369 Pasytsely|Пасицели|Pasiceli|Passytsely|Positsely
        29137 48022 1365 Labushne|Лабушне|Лабушное|Labouchne|Labushnaya|Labushnoe
        28821 45474 1350 Loshchynivka|Кайраклия|Лощиновка|Лощинівка|Cairaclia|Kajraklija|Lochtchynivka|Loschynivka|Loshhinivka|Loshhinovka
        30638 46681 1350 Illinka|Іллінка|Ильинка|Il'inka
        30815 47225 1349 Zavodivka|Заводівка|Zavadovka|Zavodovka
        30906 46580 1344 Nova Dofinivka|Нова Дофінівка|Dofinovka|Novaya Dofinivka|Novaya Dofinovka
        29253 47728 1333 Stanislavka|Станіславка|Stanislavovka
        29099 48162 1322 Pyrizhna|Пирожная|Пиріжна|Chirozhna|Pirizhna|Pirozhnaja|Pyrijna
        30812 46612 1321 Ilichanka|Іллічівка|Ілічанка|Иличанка|Ильичевка|Agro-Kombinat Il'ichevka|Il'ichevka|Il'ichovka|Illichivka
        29204 48126 1319 Ivashkiv|Івашків|Ivachkiv|Ivashkov|Ivashkovo
        30115 47861 1319 Soltanivka|Солтанівка|Soltanovka
        29350 46468 1318 Lisne|Лесное|Лісне|Манзир|Lesnoe|Manzar|Manzir
        29677 47929 1316 Bendzary|Бендзари|Bendzari
        29153 45760 1306 Ostrivne|Острівне|Cotul Chitaiului|Kodkitay|Kodnitay|Kotu Kitaguluy|Kotul-Kitayuluy|Ostrovnoye
        30583 46401 1304 Nova Dolyna|Нова Долина|Nova Dolina|Novaya Dolina
        30150 47444 1301 Maryanivka|Мар'янівка|Mar'janivka|Marianivka
        29036 48023 1293 Hrabove|Грабове|Grabova|Grabove|Grabovo
        29648 47086 1278 Velykokomarivka|Великокомарівка|Kassel'|Kolkhoz Kassel'|Velikokomarivka|Velikokomarovka
        30646 46392 1277 Sukhyi Lyman|Сухий Лиман|Sukhij Liman|Sukhoy Liman|Sukhyy Lyman
        30378 46053 1268 Bilenke|Беленькое|Біленьке|Achembet|Akembet|Belen'koe
        30826 47164 1257 Novoselivka|Новоселівка|Novoselovka|Novosselivka
        29737 47536 1241 Mardarivka|Мардарівка|Mardarovka
        30530 46226 1241 Dalnyk|Дальник|Dal'nik
        29096 46045 1234 Yarove|Гюлмян|Дюльмень|Ярове|Яровое|Diulmeni|Djul'men'|Gjulmjan|Jarove|Jarovoe
        29609 45730 1232 Hlyboke|Глибоке|Eksipolos|Eschipolos|Eskhiopolos|Eskipolos|Gliboke|Glubokoye
        29298 47602 1224 Topaly|Топали|Topali
        29163 45522 1220 Vasylivka|Василевка|Василівка|Васыліўка|Aprodul Purice|Vasilevka|Vasilivka|Vassylivka|Vasyliuka|Wassyliwka
        29904 46134 1218 Mykolayivka-Novorosiyska|Миколаївка-Новоросійська|Николаевка-Новороссийская|Bairamcea|Bairamcza|Mikolaivka-Novorosijs'ka|Mykolaivka-Novorossiiska|Mykolajiwka-Noworossijska|Nicolaenil Noui|Nikolaevka-Novorossijskaja|Nikolaevka-Novorossiysk
        30287 48134 1216 Dubynove|Дубинове|Doubynove|Dubinove
        29157 45563 1213 Muravlivka|Муравльовка|Муравлівка|Muravl'ovka|Muravleanca|Muravlevka|Muravlyovka
        30609 46561 1212 Velyka Balka|Велика Балка|Bol'shaya Balka|Bol'shaya Fomina Balka|Velika Balka|Welyka Balka
        28923 45689 1211 Bannivka|Баннівка|Baneasa|Bannovka|Banovki|Banyasa
        30609 46516 1210 Usatove|Усатове|Усатово|Oussatove|Usatovo|Usatowe
        28794 45541 1208 Kalanchak|Каланчак|Dermendere|Kalantchak
        29324 46232 1207 Vesela Dolyna|Весела Долина|Весёлая Долина|Кльостіц|Клястиця|Чага|Шага|Cleasnita|Kl'ostic|Kljasticja|Kloestitz|Vesela Dolina|Vesjolaja Dolina|Vessela Dolona|Vessela Dolyna|Vesyolaya Dolina|Wessela Dolyna
        30085 46221 1203 Andriivka|Андрыіўка|Андріївка|Andreeni|Andrejewka|Andreyen'|Andreyevka|Andriyivka|Andryiuka|Edmonton
        29277 48055 1200 Budey|Будеи|Будеї|Boudei|Budei
        31099 47225 1187 Vynohradne|Виноградне|Koloniya|Vinogradne|Vinogradnoye|Vorms
        30430 46569 1186 Berezan|Березань|Berezen'|Khutor Berezen'
        30343 46153 1186 Salhany|Салгани|Salgani|Salgany|Salhani
        29749 47771 1181 Tochylove|Точилове|Tochilove|Tochilovo
        29556 47616 1181 Stavrove|Ставрове|Stavrova|Stavrovo
        29485 47763 1181 Liubomyrka|Любомирка|Ljubomirka|Lyubomirka|Lyubomyrka
        30999 46686 1175 Vyzyrka|Визирка|Vizirka
        30146 45887 1153 Bazaryanka|Базарьянка|Базар'янка|Базир'ямка|Basyrjamka|Bazar'janka|Bazarianca|Bazarianka|Bazir'jamka
        30264 46217 1127 Sukholuzhzhia|Заливне|Сухолужжя|Сухі Чаїри|Crivda|Sukhi Chairi|Sukholuzh'ye|Sukholuzhzhja|Sukholuzhzhya|Zalivne
        29560 46342 1120 Petropavlivka|Петропавловка|Петропавлівка|Pauleni|Petropavlovka
        29449 48088 1119 Sarazhinka|Саражинка|Sarajynka
        29977 48009 1078 Baksha|Бакша|Bakcha
        30486 46988 1077 Buzinove|Бузинове|Bouzynove
        29302 45891 1075 Pryamobalka|Денневіц|Прямобалка|Dennevic|Dennewitz|Hamburg|Preamobalka|Priamobalka|Prjamobalka
        30088 47890 1074 Hvozdavka Druha|Гвоздавка Друга|Gvozdavka|Gvozdavka Druga|Gvozdavka Vtoraya|Gvozdovka|Gvozdovka Vtoraya|Hvozdavka Drouha
        29699 45794 1068 Trapivka|Траповка|Трапівка|Trapovka|Tropoclo
        29315 47695 1067 Stara Kulna|Стара Кульна|Kul'na|Stara Koulna|Staraya Kul'na
        30664 46340 1063 Burlacha Balka|Бурлача Балка|Burlach'ya Balka
        29902 48115 1056 Baybuzivka|Байбузівка|Baibouzivka|Bajbuzivka
        30283 46660 1054 Sekretarivka|Георгієнталь|Секретаревка|Секретарівка|Georgental'|Georgiental'|Sekretarevka|Sekretariwka
        30066 46867 1052 Novi Chobruchi|Нові Чобручі
        30616 47123 1050 Rozkvit|Розквіт
        29479 46132 1044 Voznesenka Persha|Вознесенка Перша|Вознесенка-Первая|Vosneseni|Voznesenka|Voznesenka-Pervaja|Voznessenka Percha
        29993 47774 1037 Novoheorhiivka|Новогеоргіївка|Maynovo|Novaya Georgiyevka|Novo-Grigor'yevka|Novo-Heorhivka|Novogeorgiivka|Novogeorgiyevka|Novoheorhiyivka
        29798 47435 1035 Perekhrestove|Перехрестове|Perekrestovo|Perekrestovo Vtoroye
        29587 46091 1034 Svitlodolynske|Светлодолинское|Світлодолинське|Lichtental|Likhtental'|Svetlodolinskoe|Svetlodolinskoye|Svitlodolins'ke|Tret'ya Step'|Tretia Stepi
        29953 46313 1031 Petrivka|Петрівка|Petrovka|Pietroasa|Piyetroasa
        30675 47265 1029 Demydove|Демидове|Demidova|Demidove|Demidovka|Demidovo
        30635 47180 1026 Stavkove|Ставкове|Khutor Veysovka|Stavkovoye|Stavkovyy|Veysovka
        29569 47242 1021 Pavlivka|Павловка|Павлівка|Паўліўка|Pauliuka|Pavlovka|Pawliwka
        29276 46020 1020 Sadove|Альт-Ельфт|Садове|Садовэ|Шампанауз|Al't-El'ft|Fere-Champenoise II|Fersampenuaz-Mare|Fersampenuazul Mare|Fershampenazul Mare|Neu-elft|Sadoveh|Sadovoye|Sadowe|Shampanauz
        29533 46170 1015 Vvedenka|Введенка|Веденское|Vadeni|Vedenskoe|Wedenskoje
        30100 46333 1013 Krasna Kosa|Красна Коса|Красная Коса|Krasna Kossa|Krasnaja Kosa
        29498 47679 1012 Kosy|Коси|Kosi|Kossy
        29899 46044 1010 Rozivka|Болакчелі|Розівка|Bolakcheli|Bulancheli|Rosenfeld|Rozenfel'd|Rozovka
        30526 47444 1007 Skosarivka|Скосарівка|Skossarivka
        29527 47510 1005 Novosamarka|Новосамарка
        29809 46890 1004 Hrebenyky|Гребеники|Grebeniki
        29593 48065 1002 Cherneche|Чернече
        29873 47993 999 Ploske|Плоске|Ploskova|Ploskoye
        30290 46815 999 Novoukrainka|Новоукраїнка|Budenivka|Budennovka|Budenovka|Novoukrayinka
        30153 47898 997 Bobryk Druhyy|Бобрик Другий|Bobrik Drugij|Bobrik Vtoroy|Bobryk Drouhyi|Kazennyy Bobrik|Maly Bobrik|Malyy Bobrick
        29960 46861 994 Yakovlivka|Яковлівка|Jakovlivka|Yakovlevka
        30774 47096 991 Marynove|Маринове|Marinove|Marinovka|Marinovo
        30160 48140 990 Vilshanka|Вільшанка|Vilchnka
        29171 46505 984 Petrivka|Петровка|Петрівка|Petrovka
        30403 46721 983 Yehorivka|Єгорівка|Bol'shaye Festerovo|Bol'shoye Festerovo|Egorivka|Yegorovka
        28925 47990 976 Oleksiivka|Алексеевка|Олексіївка|Alekseevka|Alekseyevka|Aleksiejevka|Aleksiejewka|Oleksiyivka
        30252 47924 975 Yanyshivka|Янишівка|Janishivka|Yanishevka
        30466 46386 969 Maryanivka|Мар'янівка|Mar'janivka|Mar'yanovka|Marianivka|Mariyental'
        30129 47325 963 Makarove|Макарове|Makarova|Makarovka|Makarovo
        30214 46231 963 Sadove|Садове|Садови|Neu-Seimeny|Sadovi|Sadovoe|Sadovoye
        31189 47070 945 Ryasnopil|Ряснопіль|Rasnopol'|Riasnopil|Rjasnopil'|Rosnopol'
        29756 47915 944 Pereloty|Перельоти|Perel'oti|Perelety
        29604 47327 942 Yosypivka|Йосипівка|Josipivka|Osipovka|Yosipovka
        28626 45639 941 Oksamytne|Дачне|Оксамитне|Оксамитное|Dachne|Oksamitne|Oksamitnoe|Oksamytna|Oxamitne
        29566 47825 935 Hyderym|Гидерим|Giderim
        29479 45765 932 Bashtanivka|Бакчалія|Баштановка|Баштанівка|Baccialia|Bachtanivka|Bakchalija|Bashtanovka
        29146 48066 930 Lysohirka|Лисогірка|Лысогорка|Fraktsuzskoye|Frantsuzskaya|Lisogirka|Lysogorka|Lyssohirka
        30695 46577 921 Naberezhne|Набережне|Naberezhnoye
        30425 46895 919 Bilka|Білка|Belka
        29819 47812 917 Baitaly|Байтали|Bajtali|Baytaly|Vaitaly
        29566 47656 916 Bochmanivka|Бочманівка|Bachmanovka|Bochmanovka
        29521 47799 916 Malyi Fontan|Малий Фонтан|Khutor Malyy Fontan|Malij Fontan|Malyy Fontan
        30371 46587 915 Petrove|Петрове|Петрівське|Petrivs'ke|Petrovskiy|Petrovskoye
        30441 46463 910 Rozselenets|Розселенець|Червоний Розселенець|Chervonij Rozselenec'|Chervonyi Rozselenets|Chervonyy Rasselenets|Krasny Pereselenets|Krasnyy Pereselenets|Rozselenec'
        29042 46486 900 Vysochanske|Височанське|Visochans'ke|Vysochanskoye|Wyssotschanske
        30168 46966 894 Koshary|Кошари|Koshari
        30170 46904 892 Poniativka|Понятівка|Ponjativka|Ponyativka|Ponyatovka
        29987 46760 890 Pavlivka|Павлівка|Pavlovka
        29082 45635 879 Nova Pokrovka|Нова Покровка|Новая Покровка|Novaja Pokrovka|Novaya Pokrovka|Pocrovca-Noua
        29970 47231 874 Torosove|Леніне|Торосове|Lenine|Lenino
        29647 45934 873 Dolynka|Долинка|Dolinka|Kunduk
        29374 47991 869 Obzhyle|Обжиле|Objyle|Obzhila|Obzhile|Obzhilo|Obzhiloye
        29397 47483 867 Dovzhanka|Довжанка|Dolzhanka|Tiskolun|Tiskolung
        30058 46163 862 Monashi|Монаши|Монаші|Manasi|Monachi|Monaszy
        30461 46691 855 Bolharka|Болгарка|Bolgarka
        29422 47484 851 Malaivtsi|Малаєшти|Малаєшти Другі|Малаївці|Malaeshti|Malaeshti Drugi|Malaivci|Malayeshty|Malayevtsy|Malayivtsi
        29880 46256 849 Nova Tsarychanka|Нова Царичанка|Nova Carichanka|Novaya Tsarichanka|Tariceanca Noua|Tsarichanka Noua
        30437 46807 845 Burdivka|Бурдівка|Burdovka
        30825 46922 834 Onyskove|Ониськове|Irakliyevka|Onis'kove|Oniskovo
        31101 46724 833 Lyubopil|Любополь|Любопіль|Lioubopil|Ljubopil'|Ljubopol'
        30232 47199 826 Novosvitivka|Новосвітівка|Novosevetovka
        30417 47550 824 Levadivka|Левадівка|Третя Миколаївка|Tretja Mikolaivka
        29203 47961 820 Kruti|Круті|Krouti|Krutnoye|Krutyye
        29440 45763 818 Spaske|Спасское|Спаське|Spasca|Spasske|Spasskoe
        30113 46802 813 Kamyanka|Кам'янка|Kam'janka|Kamenka|Kamianka
        29973 46794 812 Novokrasne|Новокрасне|Novokrasnoye
        30031 46219 811 Karnaliyivka|Карналиевка|Карналіївка|Cornesti|Karnalievka|Karnaliivka
        29616 47547 809 Antonivka|Антонівка|Antonovka
        29211 45584 805 Chervonyi Yar|Червоний Яр|Червоный Яр|Чэрвоны Яр|Cervonijjara|Cervoniy Yar|Chehrvony Jar|Chervonij Jar|Chervonnyy Yar|Chervony Yar|Chervonyj Jar|Chervonyy Yar|Chitai|Tjervonyj Jar|Tscherwonyj Jar|Tservonyi Jar|Tsjervonyj Jar
        30915 47226 804 Rozdol|Роздол
        30960 46606 800 Hvardiyske|Гвардійське|Gvardeyskoye|Gvardijs'ke|Hvardiiske
        30304 47482 798 Viktorivka|Вікторівка|Viktorovka
        29282 47875 796 Tymkove|Тимкове|Timkov|Timkove|Timkovo|Timkoye
        30609 46229 791 Sanzhiika|Санжійка|Sanzheyka|Sanzhijka|Sanzhiyka
        29299 47663 788 Havynosy|Гавиноси|Gavenos|Gavenosy|Gavinosi|Gavinosy
        30461 47028 788 Bohunove|Богунове|Bogunove|Bohounove
        29499 48070 784 Pereima|Перейма|Perejma|Pereyma
        30309 47351 775 Stari Mayaky|Старі Маяки|Stari Maiaky|Stari Majaki
        30064 46031 774 Velykomaryanivka|Великомарьяновка|Великомар'янівка|Benkendorf|Marianca-Mare|Velikomar'janivka|Velikomar'janovka|Velykomarianivka
        29927 45866 772 Zhovtyi Yar|Жовтий Яр|Sararia|Sarariya|Sariari|Sariyary-Tuzly|Sereria|Sereriya|Zheltyy Yar|Zhovtij Jar|Zhovtyy Yar
        30959 47165 767 Viktorivka|Вікторівка|Viktorovka
        29690 47992 760 Korytne|Коритне|Koritne|Korytna|Korytnoye
        30819 46965 758 Novomykolayivka|Новомиколаївка|Novomikolaivka|Novomykolaivka
        30299 45939 757 Kurortne|Курортне|Курортное|Budachi-Cordon|Budaki-Kordon|Kurortnoe|Kurortnoye
        30601 46838 756 Ruska Slobidka|Руська Слобідка|Russkaya Slobodka
        29202 46387 754 Yevhenivka|Євгенівка|Евгеновка|Evgenivka|Evgenovka|Evghenita|Jevhenivka|Jewheniwka|Yevgen'yevka|Yevgenita|Yevgenovka
        29540 47722 753 Vesternychany|Вестерничани|Vesternichani|Vesternichany|Vesternytchany
        29107 45828 751 Zadunayivka|Задунаевка|Задунаево|Задунаївка|Dunareanca|Sadunajiwka|Zadounaivka|Zadunaevka|Zadunaevo|Zadunaivka
        29524 45993 751 Dolynivka|Долинівка|Dolinivka|Dolinovka|Dolyniwka|Gnadentai|Gnadenthal
        29839 47104 749 Polezne|Полезне|Poleznoye
        30479 47137 747 Hanno-Pokrovka|Анно-Покровка|Ганно-Покровка|Anno-Pokrovka|Ganno-Pokrovka
        30297 46142 738 Vyhon|Вигон|Выгон|Vigon|Vygon
        30777 46844 736 Stari Shompoly|Старі Шомполи|Shompoly|Stari Shompoli|Staryye Shompoly
        29391 47400 733 Hulianka|Гулянка|Guljanka|Gulyanka|Hulyanka
        30355 46535 731 Shyroka Balka|Карлсталь|Широка Балка|Широкая Балка|Karlstal'|Karstal'|Shiroka Balka|Shirokaja Balka|Shirokaya Balka|Siroka Balka|Szyroka Balka
        30888 46573 731 Vapniarka|Вапнярка|Vapnjarka|Vapnyarka
        30322 46696 729 Vakulivka|Вакулівка|Vakulovka
        29705 47225 728 Kozatske|Козацьке|Росіянівка|Kozac'ke|Rosiianivka|Rosijanivka|Rosiyanivka|Rossiyanovka
        29759 46439 728 Chystovodne|Сую-Дук|Чистоводне|Chistovodne|Chistovodnoye|Suiunduc|Suju-Duk|Suyunduk
        29699 46959 725 Slovyanoserbka|Слов'яносербка|Novo-Serbka|Slavyanoserbka|Slov'janoserbka|Slovianosserbka
        29948 46862 725 Luchynske|Лучинське|Luchins'ke|Luchinskoye
        30196 47249 724 Armashivka|Армашевка|Армашівка|Орджоникидзе|Орджонікідзе|Armashevka|Armashovka|Imeni Ordzhonikidze|Maligonovo|Ordzhonikidze
        29568 47922 721 Sinne|Сінне|Sennaya|Sennoye
        29435 45799 713 Nadezhdivka|Гофнунґсфельд|Надеждовка|Надеждівка|Gofnungsfel'd|Hoffnungsfeld|Nadejdivka|Nadezhdovka
        30283 46721 708 Kalantaivka|Калантаївка|Kalantayevka|Kalantayivka|Kolontaivka
        29085 46157 707 Yaroslavove|Альт-Постталь|Боршталь|Малоярославець Другий|Ярославове|Al't-Posttal'|Borshtal'|Jaroslavove|Maloiaroslavets Drouhyi|Malojaroslavec' Drugij|Malojaroslawez Druhyj|Maloyaroslavets Segunda|Malu Mic|Maroiaroslavets Druhyi|Maroyaroslavets Druhyi
        29575 47947 704 Myrony|Мирони|Mironi|Mirony
        29804 47972 703 Pasat|Пасат|Passat
        29290 46325 702 Lambrivka|Ламбрівка|Fol'vark Gofmana|Gofman|Gofmana|Lambrovca|Lambrovka
        30717 47467 701 Novopetrivka|Новопетрівка|Blagoveshchenka
        29434 47817 698 Honorata|Гонората|Gonorata
        30137 47676 693 Shelekhove|Шелехове|Chelekhove|Shelekhovo
        30709 47442 691 Antonyuky|Антонюки|Antoniouky|Antonjuki
        29566 47694 690 Sobolivka|Соболівка|Sobolevka
        30204 47562 690 Romanivka|Романівка
        30370 46796 688 Yeremiivka|Єреміївка|Eremiivka|Yeremeyevka|Yeremiyivka|Yermeyevka
        29427 46183 688 Novi Kaplany|Нови Каплани|Новые Капланы|Нові Каплани|Caspalat|Novi Kaplani|Novye Kaplany
        30574 46492 683 Radisne|Жовтнева Революція|Радісне|Zhovtenvaya Revolyutsiya|Zhovtneva Revoliutsiia|Zhovtneva Revoljucija
        30968 46938 682 Kayiry|Каїри|Kairi|Kairy
        30121 46039 680 Dolynivka|Долинівка|Посталь|Dolinivka|Dolinovka|Poshtal'|Postal'
        29506 47953 679 Olenivka|Оленівка|Olenovka|Yelenovka
        30528 47157 677 Markevycheve|Маркевичеве|Markevicheve|Markevichevo
        30189 47735 665 Bokove|Бокове|Bokovo
        29750 47923 662 Nemyrivske|Немирівське|Nemirivs'ke|Nemirovka|Nemirovskoye|Nemyrivka|Poselok Balta
        30832 46636 661 Svitle|Світле|Svetloye
        30405 47546 656 Nastasiyivka|Настасіївка|Anastas'yevka|Nastasiivka|Nastassiivka
        30396 46592 656 Doslidne|Дослідне|Doslidnoye
        30070 48037 655 Nedilkove|Неділкове
        29783 47626 653 Kachurivka|Качурівка|Kachurovka|Kochurovka
        29342 46411 653 Hannivka|Анновка|Ганнівка|Annovka|Gannivka|Hanniwka|Inculiteni
        29525 48012 652 Lisnychivka|Лісничівка|Lisnichivka|Lisnytchivka
        29752 46304 651 Zabary|Забари|Забары|Zabara|Zabari
        30088 47192 645 Vyshneve|Вишневе|Кірове|Izhitskoye|Kirove|Kirovo|Vishneve
        30021 46261 644 Pidhirne|Подгорное|Підгірне|Підгірнэ|Pidgirne|Pidgirneh|Podgornoe
        29918 48043 639 Yosypivka|Йосипівка|Josipivka|Yossypivka|Yuzefovka
        29755 47190 637 Soshe-Ostrivske|Соше-Острівське|Soshe-Ostrovskoye
        29560 47441 636 Maiaky|Маяки|Kommuna Mayak|Majaki|Mayaki|Mayaky
        30072 47373 636 Chohodarivka|Чогодарівка|Chogodarivka|Tchohodarivka
        30075 47896 635 Hvozdavka Persha|Гваздаўка Пэрша|Гвоздавка Первая|Гвоздавка Перша|Gvazdauka Pehrsha|Gvozdavka Persha|Gvozdavka Pervaja|Gvozdavka Pervaya|Gvozdovka Pervaya|Hvozdavka Percha|Hvozdavka Persa|Hwosdawka Perscha
        30367 47582 635 Pokrovka|Покровка|Mayorskoye
        29647 47994 635 Kozatske|Козацьке|Kazatskoye|Kozac'ke|Kozatskoye
        30005 47009 634 Myhai|Мигаї|Migai|Myhayi
        29498 46079 632 Vyshniaky|Вишняки|Джалаїр|Новий Арциз|Ной-Арциз|Archizul Nou|Djalair|Dzhalair|Neu-Arzis|Noj-Arciz|Novij Arciz|Vishnjaki|Vishnyaki|Vyshnyaky
        30880 46825 620 Vovkivske|Вовківське|Eygenfel'd|Volkovo|Volkovskoye
        29764 46985 616 Novosavytske|Новосавицьке|Khutor Novo-Savitskiy|Novosavic'ke|Novosavitskoye
        30016 47613 616 Kokhanivka|Коханівка|Kokhanovka
        30033 47270 611 Sakhanske|Саханське
        30531 46758 610 Marynivka|Маринівка|Marinivka|Marinovka
        29650 46226 607 Nadiya|Надежда|Надєжда|Надія|Eigenfeld|Nadejda|Nadejdea|Nadezhda|Nadia|Nadiezda|Nadiia|Nadija
        29830 45777 604 Rybalske|Рибальське|Рыбальское|Martaza|Ribal's'ke|Rybal'skoe
        29927 46911 604 Haivka|Гаївка|Gaivka|Gayevka|Hayivka
        29938 47925 603 Poznanka Persha|Познанка Перша|Poznanka|Poznanka Pervaya|Poznanna Pervaya|Stalino|Stalino Poznanka
        30090 46891 600 Starosillia|Старостине|Старосілля|Starosillja|Starostine|Starostyne
        30581 46827 599 Severynivka|Северинівка|Severinivka|Severinovka
        29004 46087 598 Maloyaroslavets Pershyy|Віттенберґ|Киргиз|Малоярославец|Малоярославець Перший|Kirgiz|Maloiaroslavets Perchyi|Malojaroslavec|Malojaroslavec' Pershij|Malojaroslawez Perschyj|Maloyaroslavets Primera|Malu Mare|Vittenberg
        30183 47997 595 Krychunove|Кричунове|Krichinovo|Krichunove|Krichunovo
        30837 47468 594 Ulyanovka|Ульяновка|Oulianovka|Ul'janovka
        30715 47273 593 Mykhailo-Oleksandrivka|Михайло-Олександрівка|Mikhajlo-Oleksandrivka|Mikhaylo-Aleksandrovka|Mikhaylovo-Aleksandrovka|Mykhaylo-Oleksandrivka
        30219 46763 593 Butsynivka|Буцинівка|Bucinivka|Butsinovka
        30128 46272 588 Semenivka|Семенівка|Семёновка|Сэмэніўка|Sehmehniuka|Seimeni|Seimental|Seimeny|Semjonovka
        29504 45611 587 Novomykolaivka|Новомиколаївка|Режеле-Фердінанд|Фрідріхсдорф|Fridrikhsdorf|Friedrichsdorf|Novomikolaivka|Novomykolayivka|Novonikolaevka|Novonikolayevka|Regele-Ferdinand I|Rezhele-Ferdinand
        30014 47911 586 Yasenove Pershe|Ясенове Перше|Jasenove Pershe|Yasenovo Pervoye|Yasinovo Pervoye|Yassenove Perche
        29340 46190 585 Peremoha|Люксембург|Перемога|Ljuksemburg|Peremoga
        30727 46703 582 Kubanka|Кубанка
        29286 47903 581 Mala Slobidka|Мала Слобідка|Malaya Slobodka|Slobedzeya|Slobodzeya
        29421 48040 581 Borsuky|Борсуки|Barsuki|Borsuki
        30536 47224 581 Anatolivka|Анатолівка|Anatol'yevka
        28990 46386 580 Kalachivka|Калачівка|Colaceni|Kalachovka|Kolachen'|Kolacheni|Sabaneyevka
        30755 47150 580 Shevchenkove|Шевченкове|Shevchenkovo|Sovkhoz Imeni Shevchenko|Sovkhoz Imenl Shevchenko
        29133 46343 575 Ivanchanka|Іванчанка|Иванчанка|Ivanceanca
        29583 47654 575 Chubivka|Чубівка|Chubovka|Selyshche Chubivka
        29429 47953 574 Karmalyukivka|Кармалюківка|Fernatiya|Karmalioukivka|Karmaljukivka|Karmalyukovka|Kolkhoz Dvenadtsat' Let Oktyabrya
        30193 47812 569 Novoselivka|Новоселівка|Novoselki|Novosselivka|Sakharova
        29123 46469 564 Nove Tarutyne|Нове Тарутине|Новое Тарутино|Nove Taroutyne|Nove Tarutine|Novoe Tarutino|Tarutino Nou
        29265 47987 563 Petrivka|Петровка|Петрівка|Abamelikovo|Petrovka
        30408 46938 563 Baranove|Баранове|Baranovo
        29652 46216 562 Moldove|Молдове|Moldova|Moldoven'|Molodove|Molodovo
        30047 47534 552 Novooleksandrivka|Новоолександрівка|Borshchevko|Novo-Aleksandrovka
        30617 47565 551 Vasylivka|Василівка|Vasilivka|Vassylivka
        30224 47338 547 Osynivka|Осинівка|Osinivka|Ossynivka
        30813 46561 543 Lisky|Ліски|Leski|Liski
        30292 46050 540 Sofiivka|Софіївка|Sofiental|Sofienthal|Sofijiwka|Sofiyental'|Sofiyevka|Sofiyivka|Sot Yental
        29741 48176 540 Herbyné|Гербине|Gerbine|Herbyne
        29388 46172 533 Vasylivka|Василивка|Василівка|Vasil'yevka|Vasile-Stroesca|Vasilevka|Vasilivka
        31141 47001 530 Petrivka|Петрівка
        30733 46855 527 Novi Shompoly|Нові Шомполи|Novi Shompoli|Novo-Shampoly|Novyye Shompoly
        29488 47834 527 Borshchi|Борщі|Borshhi|Borshtchy
        29752 48078 526 Shlyakhove|Шляхове|Chliakhove|Shljakhove|Shlyakhova|Shlyakhovoye
        31022 46992 525 Zlatoustove|Златоустове|Zlato'oustove|Zlatoustovo|Zlatoustovskoye Pole
        30675 46813 525 Pavlynka|Павлинка|Pavlinka
        29893 47453 525 Onylove|Онилове|Onilove|Onilovo
        29695 47920 525 Andriiashivka|Андріяшівка|Andrijashivka|Andriyashevka|Andriyashivka
        30569 47614 522 Oleksiyivka|Олексіївка|Oleksiivka
        29592 47732 522 Malyy Kuyalnyk|Малий Куяльник|Чапаєвка|Chapaevka|Chapayevka|Khutor Shestaya Stat'ya|Malij Kujal'nik|Malyi Kouialnyk
        29234 46417 520 Chervone|Червоне|Chervonoye|Voevodul-Mihail|Voyevodul Mikhay
        29480 47594 519 Flora|Флора|Flera
        29387 45879 517 Plotsk|Плоцьк|Draguly|Ploc'k|Plotc|Plotk
        29876 45803 517 Kochkuvate|Кочковатое|Кочкувате|Buduri|Kochkovatoe|Kotchkouvate
        30671 46990 517 Hudevycheve|Гудевичеве|Gudevicheve|Gudevichevo
        31033 47196 516 Novokalcheve|Новокальчеве|Червоноармійське|Chervonoarmiiske|Chervonoarmijs'ke
        30719 47390 515 Ambariv|Амбарів|Ambarov|Sovkhoz Ambarova
        31030 46794 512 Dmytrivka|Дмитрівка|Dmitrivka|Dmitrovka|Novy Lyustdorf|Novyy Lyustdorf
        30432 47090 509 Mikhayilopil|Михайлопіль|Mikhajlopil'|Mykhailopil
        29235 45952 508 Novoselivka|Новоселівка|Fere-Champenoise II|Fersampenuaz Mic|Fershampenazup-Mik|Novoselovka
        29493 47728 508 Hlybochok|Глибочок|Glibochok|Glubochek|Glubochok
        30870 47040 507 Chornohirka|Чорногірка|Chornogirka|Tchornohirka
        30075 46731 501 Vynohradivka|Виноградівка|Піонерське|Pioners'ke|Pionerskoye|Vinogradivka
        = UA-53
        34554 49589 279593 Poltava|Балтавар|Лтава|Палтава|Полтав|Полтава|Полтаве|Польтова|Baltavar|Paltava|Pol'tova|Poltav|Poltavae|Poltave|Poltavo|Poltawa|Pultava
        33405 49063 224997 Kremenchuk|Крамянчуг|Кременчуг|Кременчук|Кремінчук|Крэмэнчук|Kermenchuk|Kramjanchug|Krehmehnchuk|Kremenchug|Kremenciuk|Kremencsuk|Kremencug|Kremencuk|Kremencuka|Kremencukas|Kremencuko|Kremencuq|Krementchouk|Krementjuk|Krementschuk|Krementsjoek|Krementsjuk|Krementsuk|Krementxuk|Kreminchuk|Krzemienczuk
        33432 49098 157382 Avtozavodskyi|Автозаводський|Автозаводський район|Avtozavods'kij|Avtozavods'kij rajon|Avtozavodskyi District|Avtozavodskyi Rayon|Avtozavodskyy|Avtozavodskyy District|Avtozavodskyy Rayon
        34539 49564 147600 Shevchenko|Шевченківський район|Shevchenkivs'kij rajon|Shevchenkivskyi district|Shevchenkivskyi rayon|Shevchenko district
        34529 49609 110600 Kyivskyi|Київський район|Kiivs'kij rajon|Kyivskyi district|Kyivskyi rayon
        33438 49029 75578 Kryukiv|Крюкове|Крюків|Крюків-на-Дніпрі|Крюківський Район|Kriukiv|Kriukiv on the Dnieper|Kriukiv-na-Dnipri|Kriukiv-on-Dnieper|Kriukivskyy Raion|Kriukove|Krjukiv|Krjukiv-na-Dnipri|Krjukivs'kij Rajon|Krjukove|Kryukiv on the Dnieper|Kryukiv-na-Dnipri|Kryukiv-on-Dnieper|Kryukov|Kryukove|Kryukovo|Kryukow|Rejon Kriukowski
        33629 49008 49854 Horishni Plavni|Горишни Плавни|Горишние Плавни|Горішні Плавні|Комсомолск|Комсомольск|Комсомольськ|Комсомольськ-на-Дніпрі|Gorishni Plavni|Gorishnie Plavni|Horichni Plavni|Horischni Plawni|Horisni Plavni|Horisnyi Plavnyi|Komsomol's'k|Komsomol's'k-na-Dnipri|Komsomolsk i Ukraina|Komsomolsk na Dnepru|Komsomolsk-on-Dnieper|Komsomolska
        33000 50014 44595 Lubny|Лубни|Лубны|Loubny|Lubnai|Lubni|Lubnie
        33430 49150 44000 Molodizhne|Молодіжне|Молодіжний|Molodizhnij|Molodizhnyi|Molodizhnyy
        33609 49965 39575 Myrhorod|Миргород|Mirgorod|Mirhorod|Mirhoroda|Mirhorodo|Morgorod|Myrhorodas
        34594 49604 31870 Podil|Поділ
        33997 50369 23480 Hadyach|Гадяч|Gadjach|Hadiach|Hadiatch|Hadjac|Hadjatsch|Hadziacz|Hagyacs
        33464 49024 17400 Rakivka|Раківка
        32520 50244 14988 Pyryatyn|Пирятин|Pirjatin|Pyriatyn
        35135 49455 14470 Karlivka|Карловка|Карлівка|Karliwka|Karlovka
        34581 49569 13990 Levada|Левада
        33272 49783 12540 Khorol|Хорол
        34747 50068 12122 Kotelva|Котельва
        33272 50364 11014 Lokhvytsya|Лохвица|Лохвиця|Lokhvica|Lokhvicja|Lokhvytsia
        32430 50120 10541 Hrebinka|Гребёнка|Гребінка|Тінь|Grebinka|Grebjonka
        33400 49076 10000 Shchemylivka|Щемилівка|Shhemilivka
        34202 49149 9772 Kobelyaky|Кобеляки|Kobeliaky|Kobeljaki
        34360 50210 9514 Zinkiv|Зеньков|Зіньків|Zen'kov
        33276 49379 9349 Hlobyne|Глобине|Глобино|Globine|Globino
        34506 49541 9272 Rozsoshentsi|Розсошенці|Rozsoshenci
        34079 49563 9240 Reshetylivka|Решетиловка|Решетилівка|Rechetylivka|Reshetilivka|Reshetilovka
        34315 49334 8179 Novi Sanzhary|Новые Санжары|Нові Санжари|Novi Sanjary|Novi Sanzhari|Novye Sanzhary
        33401 50401 7832 Zavodske|Заводское|Заводське|Сталінка|Червонозаводское|Червонозаводське|Chervonozavods'ke|Chervonozavodskoe|Stalinka|Zavodskoe
        34522 49826 7662 Dykanka|Диканька|Dikan'ka
        33139 49239 6248 Hradyzk|Городище|Градижск|Градизьк|Градызк|Gorodishche|Gorodishhe|Gradiz'k|Gradizhsk|Gradizsk|Gradyzk|Horodyshche|Hradizk|Hradysk
        33179 49597 6089 Semenivka|Семенівка|Семёновка|Semjonovka
        35157 49714 6079 Chutove|Чутове|Чутово|Chutovo|Tchoutove
        33720 49798 5488 Velyka Bahachka|Велика Багачка|Великая Багачка|Velika Bagachka|Velikaja Bagachka|Velyka Bahatchka
        34606 49959 5278 Opishnya|Опошня|Опішня|Opichnia|Opishnja|Oposhnja
        32874 49604 5063 Obolon|Оболонь
        33455 49081 5000 Tretiy Zanasyp|Третій Занасип|3-j Zanasip|3-y Zanasyp|Tretij Zanasip
        33397 49123 4931 Pishchane|Песчаное|Піщане|Peschanoe|Peschanoye|Peschanskoye|Pishhane
        34271 49251 4913 Bilyky|Белики|Білики|Beliki|Biliki
        33028 49991 4544 Zasullia|Засулля|Zasul'ye|Zasullja|Zasullya
        34006 49876 4347 Shyshaky|Шишаки|Chychaky|Shishaki
        33943 50024 4050 Velyki Sorochyntsi|Большие Сорочинцы|Велики Сорочинци|Велики Сорочинцы|Великі Сорочинці|Вэлыкі Сарочынці|Bol'shie Sorochincy|Bol'shiye Sorochintsy|Vehlyki Sarochynci|Veliki Sorochinci|Veliki Sorochincy|Veliki Sorociinti|Veliki Sorocinci|Veliki Sorotsintsi|Veliki Sorotxintsi|Velikije Sorotjintsy|Velikiye Sorochintsy|Velyki Sorocynci|Velyki Sorocyntsi|Velyki Sorotjyntsi|Velyki Sorotsjyntsi|Velyki Sorotsyntsi|Verkhniye Sorochintsy|Welyki Sorotschynzi|Wielkie Soroczynce
        34440 49578 3974 Suprunivka|Супруновка|Супрунівка|Suprunovka
        33913 49838 3958 Yaresky|Яреськи|Jares'ki|Yares'ki|Yeres'ki
        34452 49609 3951 Hozhuly|Гожули|Gozhuli
        33439 49037 3800 Kostroma|Кострома
        34872 49444 3721 Mashivka|Машівка|Machivka|Masivka
        33388 49089 3700 Revivka|Ревівка|Реевка|Реївка|Reevka|Reivka|Reyevka|Reyivka
        33527 48979 3662 Kamiani Potoky|Каменни Потоки|Каменные Потоки|Кам'яні Потоки|Kam'jani Potoki|Kameani Potoki|Kamenie Potoki|Kamenni Potoki|Kamenno-Pototskoye|Kamennye Potoki|Kamennyye Potok|Kamennyye Potoki|Kamjani Potoky|Kamyani Potoky
        33849 49217 3628 Kozelshchyna|Казэльшчына|Козельщина|Козэльщына|Kazehl'shchyna|Koselschtschyna|Kozehl'shhyna|Kozel'shhina|Kozelchtchyna|Kozelsciina|Kozelscina|Kozelscyna|Kozelstsyna|Kozelszczyna
        32698 49789 3488 Orzhytsya|Оржица|Оржиця|Orjytsia|Orzhica|Orzhicja
        34835 49459 3458 Seleshchyna|Селещина|Selechina|Seleshchina|Seleshhina
        34030 50211 3437 Liutenka|Лютенька|Ljuten'ka|Lyuten'ka
        34431 49521 3337 Machukhy|Мачехи|Мачухи|Machekhi|Machukhi
        35178 49452 3277 Popivka|Поповка|Попівка|Popovka
        35074 49774 3238 Skorokhodove|Артемовка|Артемівка|Скороходове|Скороходово|Artemivka|Artemovka|Skorokhodovo
        34595 49572 3035 Zaliznychne|Залізничне|Zaliznichne
        33747 50370 3003 Petrivka-Romenska|Петровка-Роменская|Петрівка-Роменська|Petrivka|Petrovka|Petrovka-Romenskaja|Petrovka-Romenskaya
        33468 49105 3000 Lashky|Лашки|Млинки-Лашки|Lashki|Mlinki-Lashki|Mlynky-Lashky
        34071 48890 2980 Svitlohirske|Светлогорское|Світлогірське|Perevolochna|Perevolochnaya|Svetlogorskoe|Svetlogorskoye|Svitlogirs'ke
        33349 50255 2953 Sencha|Сенча
        33472 49005 2939 Sadky|Садки|Sadki|Szadki
        34176 50370 2916 Vepryk|Веприк|Veprik
        33326 49991 2771 Romodan|Рамадан|Ромодан|Ramadan
        33480 49117 2700 Velyka Kokhnivka|Большая Кохновка|Велика Кохнівка|Великая Кохновка|Bol'shaja Kokhnovka|Bol'shaya Kokhnovka|Velika Kokhnivka|Velikaja Kokhnovka|Velikaya Kokhnovka
        34723 49151 2538 Nekhvoroshcha|Алексополь|Нехвороща|Aleksopol'|Nekhvdroshcha|Nekhvoroshha
        33822 49921 2503 Hoholeve|Гоголеве|Гоголево|Гоголь|Gogol'|Gogoleve|Gogolevo|Hohol
        32936 50268 2491 Chornukhy|Чарнухі|Чернухи|Чорнухи|Чорнухы|Charnukhi|Chernukhi|Chornukhi|Ciornuhi|Cornuchy|Cornuhi|Czornuchy|Tchornoukhy|Tschornuchy
        33720 50061 2477 Khomutets|Хомутец|Хомутець|Khomutec
        34613 49554 2450 Tereshky|Терешки|Tereshki
        34405 49325 2440 Rudenkivka|Руденковка|Руденківка|Rudenkovka
        33407 49155 2379 Nova Znamianka|Нова Знам'янка|Червона Знам'янка|Bogomolovka|Chervona Znam'janka|Chervona Znamianka|Chervonaya Znamenka|Chevona-Znamenka|Krasnoznamenka|Nova Znam'janka|Nova Znamyanka
        34133 49644 2363 Pokrovske|Жовтневе|Жовтневое|Покровское|Покровське|Pokrovskoe|Zhovtneve|Zhovtnevoe|Zhovtnevoye
        33486 49457 2319 Velyki Krynky|Вел.крынки|Великі Кринки|Bol'shiye Krynki|Krynki|Vel.krynki|Veliki Krinki|Velikiye Krynki
        34109 49234 2292 Butenky|Бутенки|Butenki
        34603 49591 2245 Lisok|Лісок
        33433 49065 2240 Pershyi Zanasyp|Перший Занасип|1-y Zanasyp|Pershij Zanasip
        34534 49661 2231 Takhtaulove|Тахтаулове|Тахтаулово|Takhtaulov|Takhtaulovo
        33455 50373 2230 Pisky|Пески|Піски|Peski|Piski
        34580 49388 2225 Mala Pereshchepyna|Мала Перещепина|Mala Pereshhepina|Malaya Pereshchepina|Maloye Pereshchepino
        33437 49073 2200 Druhyi Zanasyp|Другий Занасип|2-y Zanasyp|Drugij Zanasip
        33756 49171 2195 Nova Haleshchyna|Нова Галещина|Новая Галещина|Nova Galeshhina|Nova Halechtchyna|Novaja Galeshhina
        33754 50402 2153 Serhiivka|Краснознаменка|Сергіївка|Krasnoznamenka|Krasnoznamenskoye|Sergiivka
        33803 49861 2150 Ustyvytsia|Устивица|Устивиця|Ustinitsa|Ustivica|Ustivicja|Ustivitsa|Ustyvytsya
        34708 49611 2137 Kovalivka|Ковалевка|Ковалівка|Kovalevka
        34570 49746 2124 Stasi|Стаси|Стасі|Stasovtsy
        33312 49761 2108 Vyshniaky|Вишняки|Vishnjaki|Vishnyaki|Vyshnyaky
        33424 49088 2100 Heroyiv Mariupolya|Брест|Героїв Бреста|Героїв Маріуполя|мікрорайон Брест|Geroiv Bresta|Geroiv Mariupolja|Heroiv Bresta|Heroiv Mariupolia|Heroiv Mariupolya|Heroyiv Bresta|Mikroraion Brest|Mikrorayon Brest|mikrorajon Brest
        32649 50085 2098 Lazirky|Лазорки|Лазірки|Lazirki|Lazorki
        33683 50186 2087 Komyshnya|Камышня|Комишня|Kamyshnja|Komishnja|Komychnia
        34981 49528 2061 Koshmanivka|Кошмановка|Кошманівка|Koshmanovka
        33174 49185 2052 Maksymivka|Максимовка|Максимівка|Maksimivka|Maksimovka
        33889 50226 2023 Rashivka|Рашевка|Рашівка|Rashevka|Rashovka
        33030 50215 2000 Voronky|Вороньки|Voron'ki
        33901 49237 2000 Lutovynivka|Лутовиновка|Лутовинівка|Lutovinivka|Lutovinovka
        34569 49626 2000 Yakivtsi|Яківці|Jakivci
        35259 49350 1981 Lanna|Ланна|Ланная|Lannaja|Lannaya
        32233 50316 1971 Berezova Rudka|Березова Рудка|Березовая Рудка|Berezovaja Rudka|Berezovaya Rudka
        33319 49252 1969 Pohreby|Погреби|Погребы|Bol'shiye Pogreby|Pogrebi|Pogreby|Velikiye Pogreby
        33394 49017 1958 Checheleve|Чечелеве|Chechelevo
        34807 49566 1934 Stepne|Степне
        33351 48995 1915 Biletskivka|Білецьківка|Beletskovka|Bilec'kivka
        35202 49538 1912 Varvarivka|Варваровка|Варварівка|Varvarovka
        32565 50193 1886 Velyka Krucha|Велика Круча|Velika Krucha|Velikaya Krucha
        34538 49535 1864 Shcherbani|Щербані|Shcherbany|Shherbani
        34269 50239 1813 Velyka Pavlivka|Велика Павлівка|Великая Павловка|Bol'shaya Pavlovka|Velika Pavlivka|Velikaja Pavlovka|Velikaya Pavlovka
        33547 49208 1811 Omelnyk|Омельник|Omel'nik
        33445 50193 1788 Vyrishalne|Вирішальне|Virishal'ne
        34614 49602 1785 Novobudova|Новобудова
        32725 50026 1780 Novoorzhytske|Новооржицкое|Новооржицьке|Novoorjytske|Novoorzhic'ke|Novoorzhickoe
        34611 49604 1765 Dublyanshchyna|Дублянщина|Dubljanshhina
        33579 49100 1755 Potoky|Потоки|Potoki
        34233 48860 1754 Orlyk|Орлик|Orlik
        33264 49170 1738 Nedoharky|Недогарки|Nedogarki|Nedoharki
        35290 49516 1722 Martynivka|Мартинівка|Халтурине|Халтурино|Khalturine|Khalturino|Khalturyne|Martinivka
        33630 50099 1712 Popivka|Поповка|Попівка|Popovka
        34286 48778 1711 Prydnipryanske|Придніпрянське|Радянське|Pridniprjans'ke|Prydniprianske|Radianske|Radjans'ke|Radyans'ke
        33930 50313 1699 Sary|Сари|Сары|Sari
        33516 49878 1685 Petrivtsi|Петровцы|Петрівці|Petrivci|Petrivtsy|Petrovcy|Petrovtsy
        34349 49605 1679 Abazivka|Абазовка|Абазівка|Abazovka
        33277 49945 1654 Novoorikhivka|Новооріхівка
        33401 49181 1648 Vilna Tereshkivka|Вільна Терешківка|Терешковка|Tereshkovka|Tereshkovtsy|Vol'naya Tereshkovka
        33273 49970 1628 Orikhivka|Новоореховка|Ореховка|Оріхівка|Novoorekhovka|Orekhovka|Orekhovshchina
        32817 49463 1594 Svyatylivka|Святиловка|Святилівка|Sviatylivka|Svjatilivka|Svjatilovka|Svyatilovka|Swiatyliwka|Szvjatilivka
        35121 49388 1592 Fedorivka|Федеровка|Федорівка|Federovka|Fedorovka
        33610 49110 1588 Dmytrivka|Дмитрівка|Dmitrivka|Dmitriyevka|Dmitrovka
        34984 49743 1584 Petrivka|Петрівка|Чапаєве|Chapaeve|Chapayeve
        34237 50185 1562 Liutenski Budyshcha|Лютенські Будища|Лютеньские Будища|Ljuten'skie Budishha|Ljutens'ki Budishha|Lyuten'skoye Budishche|Lyutens'ki Budyshcha|Lyutenskiye Budishcha|Lyutenskiye Budishchi
        33423 50413 1511 Tokari|Токарі|Tokapi
        34597 49620 1510 Krutyi Bereh|Крутий Берег|Krivoy Bereg|Krutij Bereg|Krutoy-Bereg
        33454 49089 1500 Cherednyky|Чередники|Cheredniki
        34801 49896 1485 Velyka Rublivka|Велика Рублівка|Bol'shaya Rublevka|Velika Rublivka|Velikaya Rublevka
        34733 49381 1467 Kustolovo-Sukhodilka|Кустолово-Суходілка|Grinevshchina|Kustolovo|Kustolovo-Sukhodolka
        32940 49426 1448 Buhayivka|Бугаевка|Бугаївка|Bugaevka|Bugaivka|Bugayevka|Buhaivka
        33136 50067 1430 Berezotocha|Березоточа
        34297 49352 1407 Leliukhivka|Лелюхівка|Leljukhivka|Lelyukhivka|Lelyukhovka
        33572 49932 1402 Harkushyntsi|Гаркушинці|Garkushinci|Garkushintsy|Gorkushintsy
        34033 50349 1381 Velbivka|Вельбовка|Вельбівка|Monastyrskiye-Budishcha|Vel'bovka
        33149 49861 1369 Pokrovska Bahachka|Покровська Багачка|Pokrovs'ka Bagachka|Pokrovskaja_bogachka|Pokrovskaya Bagachka|Pokrovskaya Bogachka
        33189 50077 1346 Vovchyk|Вовчик|Valchek|Volchek|Volchok|Vovchik
        32631 49997 1346 Vyshneve|Вишневе|Куйбишеве|Kuibysheve|Kujbisheve|Kuybysheve|Kuybyshevo|Vishneve
        32984 49513 1345 Kryva Ruda|Крива Руда|Chernechino|Kriva Ruda|Krivaja_ruda|Krivaya Ruda
        33717 49200 1345 Krivaya Ruda|Galeshchina
        33254 50417 1339 Yakhnyky|Яхники|Яшники|Jakhniki|Jashniki|Yachniki|Yachnyky|Yashniki|Yashnyky
        33457 49957 1332 Kybyntsi|Кибинцы|Кибинці|Kibinci|Kibincy|Kibintsy|Novaya Zhittya|Novaya Zhizn'
        34349 50246 1321 Tarasivka|Тарасовка|Тарасівка|Tarasovka
        33753 50177 1307 Zuivtsi|Зуевцы|Зуївці|Zuevcy|Zuiivti|Zuivci|Zuyevtsy|Zuyivtsi
        33728 50273 1305 Berezova Luka|Березова Лука|Березовая Лука|Berezovaja Luka|Berezovaya Luka
        34453 49425 1283 Stari Sanzhary|Старі Санжари|Reshetniki|Stari Sanzhari|Staryye Senzhary
        33951 48992 1280 Ozera|Озера|Ozery|Oziory
        34865 49299 1264 Mykhailivka|Михайловка|Михайлівка|Mikhajlivka|Mikhajlovka|Mikhaylovka|Mykhaylivka
        34422 49501 1240 Sudiivka|Судиевка|Судіївка|Sudievka|Sudiyevka|Sudiyivka
        34759 49670 1214 Bozhkivske|Божківське
        34912 49183 1203 Riaske|Рясское|Ряське|Rjas'ke|Rjasskoe|Ryas'ke|Ryasskoye|Ryazhskoe|Ryazhskoye
        33418 49096 1200 Novoivanivka|Новоіванівка
        33259 49596 1196 Veselyi Podil|Веселий Поділ|Веселый Подол|Veselij Podil|Vesely Podol|Veselyj Podol|Veselyy Podil|Veselyy Podol
        34172 50123 1188 Birky|Борки|Бірки|Birki|Borki
        34604 49269 1174 Drabynivka|Драбиновка|Драбинівка|Drabinivka|Drabinovka|Lebedinovka
        33378 49339 1164 Pustoviitove|Пустовойтово|Пустовійтове|Pustovijtove|Pustoviytove|Pustovojtovo|Pustovoytovo
        33480 49077 1154 Mala Kokhnivka|Мала Кохнівка
        33976 50440 1147 Krasna Luka|Красна Лука|Красная Лука|Krasnaja Luka|Krasnaya Luka
        32900 50030 1144 Vyshchyi Bulatets|Вищий Булатець|Высший Булатец|Bulatetskiy|Vishhij Bulatec'|Vyshchyy Bulatets'|Vysshij Bulatec|Vysshiy Bulatets
        34537 49498 1137 Velykyi Trostianets|Великий Тростянець|Trostyanets|Velikij Trostjanec'|Velikiy Trostyanets|Velykyy Trostyanets'
        33531 49142 1124 Rokytne|Рокитне|Rakitnoye|Rokitne|Rokitnoye
        34578 49857 1124 Velyki Budyshcha|Великі Будища|Bol'shaya Budishcha|Bol'shiye Budishchi|Bol'shoye Budishche|Budishche|Velikaya Budishcha|Veliki Budishha|Velikiya Budishchi|Velikiye Budishchi
        34306 50235 1120 Bobrivnyk|Бобрівник|Bobrivnik|Bobrovnik
        32686 49700 1118 Chutivka|Чутовка|Чутівка|Chulovka|Chutovka
        33937 50091 1114 Savyntsi|Савинцы|Савинці|Savinci|Savincy|Savintsy
        34147 50463 1110 Velyki Budyshcha|Великі Будища|Bol'shaya Budishcha|Veliki Budishha|Velikiye Budishcha|Velikoye Budishcha|Velikoye Budishche
        34010 50292 1110 Sosnivka|Сосновка|Соснівка|Sosnovka|Svinarnoye
        33981 49729 1104 Sahaydak|Сагайдак|Sagajdak|Sagaydak|Sahaidak
        32656 49813 1100 Zarih|Зарог|Заріг|Zarig|Zarog|Zarozh'ye
        33348 49093 1100 Kryvushi|Кривуши|Кривуші|Krivushi
        34369 49139 1090 Ivanivka|Іванівка|Ivanovka
        34611 49630 1090 Vakulyntsi|Вакулинці|Vakulinci
        34615 49200 1084 Sokolova Balka|Соколова Балка
        32971 49369 1079 Brovarky|Броварки|Brosarki|Brovarki
        32149 50257 1071 Teplivka|Тепловка|Теплівка|Teplovak|Teplovka
        32917 50068 1068 Novaky|Новаки|Novaki|Povaki
        33418 49795 1064 Novoavramivka|Новоаврамовка|Новоаврамівка|Novaya Avramovka|Novoavramovka
        34753 49822 1059 Myloradove|Милорадове|Милорадово|Miloradove|Miloradovo
        33699 50016 1057 Zubivka|Зубовка|Зубівка|Zubovka
        34218 49344 1054 Malyi Kobeliachok|Малий Кобелячок|Malij Kobeljachok|Malyy Kobelyachek|Malyy Kobelyachok|Malyy Kobilyachek
        32284 50241 1042 Viktoriia|Вікторія|Viktorija|Viktoriya
        33310 50426 1040 Hyriavi Iskivtsi|Гиряві Ісківці|Girevy Iskovtsy|Girevy Yuskovtsy|Girjavi Iskivci|Giryavyye Iskovtsy|Hyryavi Iskivtsi
        33065 49961 1030 Voinykha|Войниха|Vojnikha|Voynykha
        34153 49741 1029 Pishchane|Піщане|Peschanoye|Pishhane
        33764 49546 1029 Ostapie|Остапье|Остап'є|Ostap'e|Ostap'ye|Ostapovo
        32503 49919 1028 Krupoderyntsi|Круподеринцы|Круподеринці|Krupoderentsy|Krupoderinci|Krupoderincy|Krupoderintsy
        34502 49675 1027 Zhuky|Жуки|Zhuki
        33289 50460 1023 Luka|Лука
        35254 49344 1022 Kumy|Куми|Kumi
        32446 49857 1019 Sazonivka|Сазонівка|Sazonovka|Sozonovka
        32964 50102 1016 Kalaidyntsi|Калайдинцы|Калайдинці|Kalajdinci|Kalajdincy|Kalaydentsy|Kalaydintsy|Kalaydyntsi|Kolaydintsy
        32437 50377 1005 Novi Martynovychi|Нові Мартиновичі|Novi Martinovichi
        33212 50201 1004 Zhdany|Ждани|Жданы|Zhdani
        33039 49974 1002 Solonytsia|Солоница|Солониця|Solonica|Solonicja|Solonitsa|Solonytsya
        32486 50195 1001 Tarasivka|Тарасовка|Тарасівка|Tarasovka
        34664 49564 999 Markivka|Марківка
        33729 49048 997 Pryshyb|Пришиб|Prishib
        33830 49487 996 Sukhorabivka|Сухорабовка|Сухорабівка|Sukhorabovka
        35291 49585 993 Bilukhivka|Белуховка|Білухівка|Belukhovka
        33254 49637 991 Veremiivka|Вереміївка|Veremiyivka|Yeremeivka|Yeremeyevka
        34592 49663 989 Semianivka|Кротенки|Сем'янівка|Koroten'kovka|Kratenki|Krotenki|Krotenky|Sem'janivka
        32906 50268 974 Kharsiky|Харсіки|Kharsiki|Kharsyky
        35117 49753 968 Kochubeivka|Кочубеївка|Kochubeyevka|Kochubeyivka
        34489 49234 968 Kochubeivka|Кочубеївка|Kochubeyivka
        34333 49823 966 Baliasne|Балясне|Балясное|Baljasne|Baljasnoe|Balyasne|Balyasnoye
        33885 49866 965 Matiashivka|Матяшовка|Матяшівка|Matjashivka|Matjashovka|Matyashevka|Matyashivka|Matyashovka
        34108 49221 958 Berezhnivka|Бережнівка|Berezhnovka
        35209 49376 954 Nyzhnia Lanna|Нижня Ланна|Nizhne-Lannaya|Nizhnja Lanna|Nyzhnya Lanna
        32138 50279 953 Smotryky|Смотрики|Smotriki
        33515 50038 950 Dibrivka|Дибровка|Дібрівка|Dibrovka|Dubrovka
        33589 50471 950 Dibrivka|Дібрівка|Дібрівне|Dibrivne|Dibrovka
        34286 50116 948 Deikalivka|Дейкаловка|Дейкалівка|Dejkalivka|Dejkalovka|Devkalovka|Deykalivka|Deykalovka
        33294 49855 946 Shyshaky|Шишаки|Shishaki
        34880 49478 944 Bazylivshchyna|Базилевщина|Базилівщина|Bazilevshchina|Bazilevshhina|Bazilivshhina|Bazylevshchina|Mokryy Tagamlyk
        33246 50105 940 Snityn|Снитин|Снітин|Snitin|Snyatin
        33635 49588 932 Rokyta|Ракита|Рокита|Malaya Rakita|Rakita|Rokita
        33546 49643 930 Radyvonivka|Радивоновка|Радивонівка|Radionovka|Radivonivka|Radivonovka
        33645 49324 929 Manzheliia|Манжелия|Манжелія|Manzhaleya|Manzheleya|Manzhelija|Manzheliya
        32731 49816 927 Onyshky|Онишки|Onishki
        35125 49321 922 Klymivka|Климовка|Климівка|Klimivka|Klimovka
        33784 48999 920 Salivka|Салівка|Salovka
        33745 49678 908 Krasnohorivka|Красногоровка|Красногорівка|Krasnogor'yevka|Krasnogorivka|Krasnogorovka
        34337 49312 906 Zachepylivka|Зачепилівка|Нов.Зачепиловка|Nov.Zachepilovka|Zachepilivka|Zachepilovka
        33978 50450 904 Rymarivka|Римарівка|Рымаровка|Rimarivka|Rymarevka|Rymarovka
        32949 50329 904 Hiltsi|Гильцы|Гільці|Gil'ci|Gil'cy|Gil'tsy
        35002 49834 897 Fylenkove|Филенкове|Филенково|Filenkove|Filenkovo
        32806 49942 896 Iskivtsi|Ісківці|Исковцы|Iskivci|Iskovcy|Iskovtsy
        34057 50022 895 Kovalivka|Ковалевка|Ковалівка|Kovalevka
        34425 49386 895 Balivka|Балівка
        33666 50235 889 Ostapivka|Остаповка|Остапівка|Ostapovka
        32869 49930 889 Mykhnivtsi|Михновцы|Михнівці|Mikhnivci|Mikhnovcy|Mikhnovtsy
        32951 50256 888 Kovali|Ковали|Ковалі
        33233 49588 887 Panivanivka|Паніванівка
        32559 50132 886 Pochaivka|Почаївка|Ульяновка|Ul'janovka|Ulianovka
        32406 50198 886 Maiorshchyna|Майорщина|Majorshhina|Mayorshchina|Mayorshchyna
        33427 49582 885 Biliaky|Беляки|Біляки|Beljaki|Belyaki|Biljaki|Bilyaki
        34012 49914 884 Velykyi Pereviz|Великий Перевіз|Bol'shoy Perevoz|Perevoz|Velikij Pereviz|Velikiy Perevoz|Velikyy Pereviz|Velykyy Pereviz
        32577 49885 884 Denysivka|Денисовка|Денисівка|Denisivka|Denisovka
        33014 49859 884 Berezniaky|Березняки|Bereznjaki|Bereznyaki|Bereznyaky
        34146 49968 879 Mykhailyky|Михайлики|Mikhajliki|Mikhayliki|Mikhaylivka|Mykhaylyky
        34494 49392 877 Prystantsiine|Пристанційне|Pristancijne|Prystantsiyne
        33190 49798 867 Shtompelivka|Штомпелівка|Shtampelevka|Shtompelevka
        34578 49972 864 Popivka|Попівка|Popovka
        34619 49540 856 Zintsi|Зінці|Zentsy|Zinci
        32347 50156 856 Korovai|Короваї|Korovay|Korovayi
        33009 49293 854 Pronozivka|Пронозовка|Пронозівка|Pronozovka
        35194 49636 853 Vasylivka|Василівка|Vasil'yevka|Vasilevka|Vasilivka
        33313 49164 851 Yalyntsi|Ялинці|Jalinci
        34597 49469 850 Holovach|Головач|Golovach
        34685 49324 847 Kruta Balka|Крута Балка|Крутая Балка|Krutaja Balka|Krutaya Balka|Krutobal'skoye
        32575 49783 846 Chaikivshchyna|Чайковщина|Чайківщина|Chajkivshhina|Chajkovshhina|Chaykivshchyna|Chaykovshchina
        32923 50259 842 Kizlivka|Кізлівка|Kizilovka|Kizlevka|Kizlovka
        33534 49368 840 Troitske|Троїцьке|Фрунзовка|Фрунзівка|Frunzevka|Frunzivka|Frunzovka|Fruzevka|Troic'ke
        33674 49991 839 Bilyky|Білики|Beliki|Biliki
        33147 49565 837 Ocheretuvate|Очереватое|Очеретувате|Ocheretovataya|Ocheretovatoye|Ocherevatoe
        32482 49840 837 Chevelcha|Чевельча|Chavel'cha
        33949 48952 836 Soloshyne|Солошине|Солошино|Soloshine|Soloshino
        32941 50018 832 Nyzhnii Bulatets|Нижній Булатець|Nisshiy Bulatets|Nizhiy Bulatets|Nizhnij Bulatec'|Nizhniy Bulatets|Nyzhniy Bulatets'
        35006 49384 832 Lypianka|Лип'янка|Lip'janka|Lipyanka|Lypyanka|Runovshchina
        32753 49656 828 Horoshyne|Горошине|Горошино|Goroshin|Goroshine|Goroshino
        34119 50405 827 Knyshivka|Книшівка|Khyshovka|Knishivka|Knyshevka
        33285 50152 825 Khoroshky|Хорошки|Khoroshki
        32781 49978 825 Khoroshky|Хорошки|Khoroshki
        33175 49348 824 Pyrohy|Пироги|Pirogi
        34635 50094 824 Bilsk|Бельск|Більськ|Більське городище|Глинськ|Bel'sk|Bel'skoe gorodishche|Bil's'ke gorodishhe|Bilske horodyshche|Bilszk|Gelono|Gelonus|Glins'k|Hlynsk
        33251 50076 822 Lytviaky|Литвяки|Litvjaki|Litvyaki|Lytvyaky
        35104 49581 817 Maksymivka|Максимовка|Максимівка|Maksimivka|Maksimovka
        32958 49894 816 Matskivtsi|Мацківці|Mackivci|Matskovtsy
        34768 49609 814 Kolomatske|Коломацьке|Куликове|Kolomac'ke|Kulikove|Kulykove|Kulykovka|Kulykovo|Paraskaveyevka|Paraskoveyevka
        34630 49592 813 Makukhivka|Макухівка
        32492 50018 809 Ovsiuky|Овсюки|Ovsjuki|Ovsyuki|Ovsyuky
        33609 49773 808 Krotivshchyna|Кротовщина|Кротівщина|Krotivshhina|Krotovshchina|Krotovshhina
        34708 49630 806 Zaliznychne|Залізничне|Zaliznichne
        32563 49916 805 Savyntsi|Савинці|Savinci|Savintsy
        34489 49554 803 Horbanivka|Горбанівка|Gorbanivka|Gorobanevka
        33418 50300 802 Bodakva|Бодаква|Budakva
        32969 50075 802 Klepachi|Клепачі
        33743 49152 801 Solonytsia|Солониця|Solomitsa|Solonicja|Solonitsa|Solonytsya
        33728 50449 800 Rozbyshivka|Розбишевка|Розбишівка|Rozbishevka|Rozbishivka|Rozbishovka|Rozbyshevka
        33582 50451 800 Poharshchyna|Погарщина|Pocharidina|Pogarshchina|Pogarshhina
        34757 49699 791 Runivshchyna|Руновщина|Рунівщина|Runivshhina|Runovshchina|Runovshhina
        34241 50412 791 Bobryk|Бобрик|Bobrik
        34302 49241 784 Kustolovi Kushchi|Кустолові Кущі|Kustolovi Kushhi|Kustolovo-Kushchi|Kustolovskiye|Kustolovy Kusty|Kustolovy_kushhi
        32384 50117 783 Slobodo-Petrivka|Слободо-Петрівка|Sloboda-Petrovka Pervaya|Slobodo-Petrovka
        33449 49817 781 Kovali|Ковалі
        32396 50364 780 Davydivka|Давидівка|Давыдовка|Davidivka|Davydovka
        33482 49404 778 Vesela Dolyna|Весела Долина|Весёлая Долина|Vesela Dolina|Veselaya Dolina|Vesjolaja Dolina
        32843 50079 776 Tarandyntsi|Тарандинці|Tarandinci|Tarandintsy
        33927 50363 776 Bilenchenkivka|Біленченківка|Belochinkovka|Belonchenkovka|Bilenchenkovka|Stashevshchina
        33499 49996 773 Shakhvorostivka|Шахворостівка|Shaforostovka
        35145 49765 773 Cherniakivka|Черняківка|Chernech'ya|Chernjakivka|Chernyakivka|Chernyakovka
        33146 50364 772 Bezsaly|Безсали|Безсалы|Bessaly|Bezsali
        35291 49409 769 Verkhnia Lanna|Верх.Ланная|Верхня Ланна|Verkh.Lannaja|Verkhne-Lannaya|Verkhnja Lanna|Verkhnya Lanna|Verkhnyaya Lannaya
        33675 49757 767 Yakymove|Якимове|Jakimove|Yakimova|Yakimovo
        34572 49540 767 Hora|Гора
        34520 49107 765 Maiachka|Маячка|Majachka|Mayachka
        33950 49367 765 Khorishki|Хорішки|Khoroshki
        33824 49375 765 Khorishky|Хорішки|Khorishki
        32850 49534 757 Ivanivka|Іванівка|Ivanovka
        33325 49017 754 Novoselivka|Новоселівка
        34066 49058 753 Shenhury|Шенгури|Shenguri|Shengury
        32195 50255 753 Maliutyntsi|Малютинці|Maljutinci|Malyutintsy|Malyutyntsi
        34193 48947 747 Vilkhuvatka|Вільховатка|Вільхуватка|Ольховатка|Khandeleyevka|Ol'khovatka|Vil'khovatka
        33213 50263 744 Iskivtsi|Ісківці|Исковцы|Iskivci|Iskovcy|Iskovtsy|Iskovtsy-Senchanskiye|Yuskovtsy|Yuskovtsy-Senchanskiye
        34569 50027 742 Batky|Батьки|Bat'ki
        33232 49304 741 Ustymivka|Устимовка|Устимівка|Ustimivka|Ustimovka|Ustinovka
        33156 49366 740 Opryshky|Опришки|Oprishki
        33930 49108 736 Sushky|Сушки|Sushki
        33068 49292 736 Kahamlyk|Кагамлик|Kagamlik
        34389 50144 735 Shylivka|Шилівка|Shilevka|Shilivka|Shilovka
        34143 49288 735 Dryzhyna Hreblia|Дрижина Гребля|Drizhena|Drizhena Greblya|Drizhina Greblja|Drizhina Greblya|Dryzhyna Hreblya
        33420 49685 730 Yalosovetske|Ялосовецьке|Jalosovec'ke|Yalosovetski|Yalosovetskoye
        32796 49585 729 Pohrebniaky|Погребняки|Pogrebnjaki|Pogrebnyaki|Pohrebnyaky
        34342 49897 726 Ordanivka|Орданівка|Iordanovka|Ordanovka
        33327 49697 725 Trubaitsi|Трубайці|Trubajci|Trubaytsi|Trubaytsy
        34901 49638 723 Vasylivka|Василевка|Василівка|Vasil'yevka|Vasilevka|Vasilivka
        34064 50454 720 Tsipky|Цепки|Ціпки|Tsepki
        34480 49903 717 Vodiana Balka|Водяна Балка|Vodjana Balka|Vodyana Balka|Vodyanaya Balka
        33321 49558 716 Vasylivka|Василевка|Василівка|Vasil'yevka|Vasilevka|Vasilivka
        32759 49766 716 Plekhiv|Плехів|Plekhov|Plekhovo
        34001 50404 716 Khyttsi|Хитці|Khitci|Khittsy|Khytsi
        34606 49421 713 Pysarivka|Писаревка|Писарівка|Pisarevka|Pisarivka
        32416 50312 709 Sasynivka|Сасиновка|Сасинівка|Sasinivka|Sasinovka|Sosinovka
        33385 49245 706 Maiborodivka|Майбородівка|Majborodivka|Mayborodivka|Mayborodovka
        33028 49455 704 Hrynky|Гриньки|Grin'ki
        32804 49810 703 Velykoseletske|Великоселецкое|Великоселецьке|Velika Seletska|Velikaya Seletska|Velikoselec'ke|Velikoseleckoe|Velikoseletskoye
        34141 49874 703 Pryshyb|Пришиб|Prishib
        34423 50266 703 Pirky|Комсомольське|Пірки|Komsomol's'ke|Komsomol'skoye|Pirki
        34961 49389 703 Dmytrivka|Дмитровка|Дмитрівка|Dmitrivka|Dmitriyevka|Dmitrovka
        33787 49674 699 Bilotserkivka|Білоцерківка|Belotserkovka|Bilocerkivka
        34663 49630 699 Terentiivka|Терентіївка|Terentiyivka
        34579 49546 697 Nyzhni Mlyny|Нижні Млини|Nizhni Mlini
        33943 50144 695 Velyka Obukhivka|Велика Обухівка|Bol'shaya Obukhovka|Velika Obukhivka|Velikaya Obukhovka
        34447 49558 693 Myltsi|Мильці|Mil'ci|Mil'tsy
        33192 49521 690 Ustymivka|Устимовка|Устимівка|Ustimivka|Ustimovka
        33564 49482 688 Petrivka|Петрівка|Petrovka
        33626 49129 686 Kyiashky|Кияшки|Kijashki|Kyyashky
        33059 49779 685 Khylkivka|Хильковка|Хильківка|Khil'kivka|Khil'kovka
        34157 50029 682 Voskobiynyky|Воскобійники|Voskobiinyky|Voskobijniki|Voskoboyniki
        34412 49615 682 Biolohichne|Біологічне|Падалки|Biologichne|Padalki|Padalky
        34261 49625 681 Palchykivka|Кірове|Пальчиківка|Kirove|Kirovo|Pal'chikivka
        32611 49745 677 Staryi Irzhavets|Старий Іржавець|Starij Irzhavec'|Staryy Irzhavets
        33435 49341 677 Puzykove|Пузикове|Puzikove|Puzikovo
        34686 49627 672 Novoselivka|Новоселівка|Novoselovka
        35388 49624 672 Hriakove|Грякове|Гряково|Grjakove|Grjakovo|Gryakova|Gryakovo|Gryakovoye|Hryakove
        34247 50035 672 Novoselivka|Новоселівка|Novoselovka
        34406 49595 672 Ivashky|Івашки|Ivashki
        34389 49349 672 Dubyna|Дубина|Dubina
        33216 50483 668 Svyrydivka|Свиридовка|Свиридівка|Sveridovka|Sviridivka|Sviridovka
        32526 50007 668 Rudka|Рудка
        34016 49326 668 Svichkareve|Свічкареве
        34204 50444 667 Plishyvets|Плішивець|Pleshivets|Plishivec'
        35177 49822 667 Iskrivka|Іскрівка|Искровка|Iskrovka
        34632 49455 665 Zavorsklo|Заворскло|Khutor Morgulevka
        33882 49670 665 Podil|Подол|Поділ|Podol
        32583 50268 664 Kharkivtsi|Харківці|Харьковцы|Khar'kovcy|Khar'kovtsy|Kharkivci
        33722 50134 662 Cherevky|Черевки|Cherevki
        34116 49366 659 Velykyi Kobeliachok|Великий Кобелячок|Bol'shoy Kobelyachek|Bol'shoy Kobilyachek|Velikij Kobeljachok|Velykyy Kobelyachok
        35333 49620 654 Vilkhuvatka|Вільхуватка|Ol'khovatka
        33069 50446 654 Zhabky|Жабки|Луценки|Lucenki|Lutsenki|Lutsenky|Zhabki
        32576 50254 654 Holoborodka|Голобородька|Goloborod'ka
        35095 49489 654 Holoborodkivske|Голобородьківське|Galoborod'novskoye|Goloborod'kivs'ke
        33167 49420 653 Zhuky|Жуки|Zhuki
        34265 49802 650 Dibrova|Діброва|Чапаєвка|Chapaevka|Chapaievka|Chapayevka|Prochsurady
        33311 50385 644 Mlyny|Млини|Mlini
        32629 50214 644 Deimanivka|Деймановка|Дейманівка|Dejmanivka|Dejmanovka|Deymanivka|Deymanovka
        33088 50017 640 Pisky|Пески|Піски|Peski|Piski
        34008 49147 640 Breusivka|Бреусовка|Бреусівка|Breusovka
        32682 49907 640 Tarasenkove|Тарасенкове
        33337 49522 637 Brusove|Брусове|Bol'shoye Brusovo|Velikoye Brusovo
        34219 49933 634 Zhorzhivka|Жоржівка|Zhorzhevka
        33720 49482 634 Fedorivka|Федоровка|Федорівка|Fedorovka|Fedrovka|Fidrovka
        33368 49589 632 Zaichyntsi|Заїчинці|Zaichentsy|Zaichinci|Zaychentsy|Zayichyntsi
        32346 50381 630 Hrabarivka|Грабарівка|Grabarivka|Grabarovka
        33647 50430 629 Kachanove|Качанове|Kachanova|Kachanovo
        33893 48967 629 Hryhoro-Bryhadyrivka|Григоро-Бригадирівка|Grigoro-Brigadirivka|Grigoro-Brigadirovka
        32896 49817 628 Lukimia|Лукомье|Лукім'я|Lukim'ja|Lukimya|Lukom'e|Lukom'ye
        33407 50000 626 Sharkivshchyna|Шарківщина|Sharkivshhina|Sharkovshchina
        34259 49082 626 Krasne|Красне|Красное|Krasnoe|Krasnoye|Pis'mennoyye
        35405 49511 626 Krasne|Красне|Красное|Krasnoe|Krasnoye
        33760 49906 625 Mykhailivka|Михайлівка|Mikhajlivka|Mykhaylivka
        33209 49706 623 Vyshneve|Вишневе|Петровка|Петрівка|Petrivka|Petrovka|Vishneve
        35284 49471 622 Marianivka|Мар'янівка|Mar'janivka|Mar'yanovka|Maryanivka
        33061 49434 622 Horby|Горби|Горбы
        32904 49925 618 Oleksandrivka|Олександрівка|Aleksandrovka
        33855 49526 617 Kalenyky|Каленики|Kaleniki
        34001 49950 616 Baranivka|Барановка|Баранівка|Baranovka
        34469 49092 608 Kanavy|Канави|Kanavi
        34318 50166 607 Vlasivka|Власівка|Vlasovka
        34526 49125 607 Livenske|Лівенське|Livenskoye
        33017 49929 602 Shershnivka|Шершнівка|Shershnevka
        32973 49311 602 Mozoliivka|Мозолиевка|Мозоліївка|Mozoleyevka|Mozolievka|Mozoliyivka
        33349 49933 598 Novachykha|Новачиха|Novachikha|Novachikhi
        33307 49871 598 Klepachi|Клепачі
        34795 49201 591 Konovalivka|Коновалівка|Konovalovka
        33245 49292 590 Babychivka|Бабичівка|Babichevka|Babichivka|Babichovka
        34253 49546 590 Andriivka|Андріївка|Andreyevka|Andriyivka
        34517 49707 588 Brychkivka|Бричківка|Brechnov|Brichkivka
        33580 49211 587 Zapsillya|Запселье|Запсілля|Zapsel'e|Zapsel'ye|Zapsillia|Zapsillja
        34658 49545 587 Mykilske|Микільське|Mikil's'ke
        33939 49349 586 Vysoka Vakulivka|Висока Вакулівка|Visoka Vakulivka|Vysokaya Vakulovka|Vysoko-Vakulovka
        33727 49348 586 Verkhnia Manuilivka|Верхня Майнуйлівка|Верхня Мануйлівка|Верхняя Мануйловка|Verkhnia Mainuilivka|Verkhnja Majnujlivka|Verkhnja Manujlivka|Verkhnjaja Manujlovka|Verkhnya Maynuylivka|Verkhnyaya Manuylovka
        33800 49067 583 Kobeliachok|Кобелячек|Кобелячок|Kobeljachek|Kobeljachok|Kobelyachek|Kobelyachok|Kobylyachek
        34462 49749 583 Velyka Rudka|Велика Рудка|Bol'shaya Rudka|Velika Rudka
        32647 50325 583 Vyshneve|Вишневе|Vishneve|Vishnevoye
        33583 49050 580 Nyzy|Нижні Плавні|Низи|Низы|Нызы|Терещенки|Nischni Plawni|Nizhni Plavni|Nizi|Nizsni Plavni|Nizy|Nysy|Nyzhni Plavni|Tereshchenki|Tereshchenky|Tereshhenki
        33931 50187 580 Lysivka|Лисівка|Lesovka|Lisivka|Lysovka
        33199 50164 579 Okip|Окіп|Okop
        34330 50371 579 Martynivka|Мартинівка|Martinivka|Martynovka
        33348 49862 578 Verhuny|Вергуни|Вергуны|Верхуни|Verguni|Verguny|Verkhuni
        32724 49483 578 Lypove|Липове|Липовое|Lipove|Lipovoe|Lipovoye
        34883 49371 578 Andriivka|Андреевка|Андріївка|Andreevka|Andreyevka|Andriyivka
        34587 49187 578 Andriivka|Андріївка|Andreyevka|Andriyivka
        34107 48994 572 Luchky|Лучки|Luchki
        34364 49340 570 Kliusivka|Клюсівка|Kljusivka|Klyusivka|Klyusovka
        32377 50209 569 Sliporid-Ivanivka|Сліпорід-Іванівка
        34432 50001 568 Chovno-Fedorivka|Човно-Федорівка|Chelno-Fedorovka
        34034 49691 568 Demiantsi|Дем'янці|Dem'janci|Demyantsi
        34254 48948 568 Demenky|Деменки|Demenki
        33182 49723 567 Kozubivka|Козубівка
        33231 49475 566 Verbky|Вербки|Verbki
        32631 50170 566 Povstyn|Повстин|Povsten'|Povstin
        33392 49816 564 Staroavramivka|Староаврамівка|Staroavramovka
        32751 49905 563 Raiozero|Райозеро|Rajozero|Rayozero|Reyzereva
        35230 49685 563 Taverivka|Таверівка
        33276 49330 562 Shepelivka|Шепелівка|Shepelevka
        34232 49490 562 Ploske|Плоске|Плоское|Ploskoe|Ploskoye
        33847 50046 560 Velykyi Bairak|Великий Байрак|Velikij Bajrak|Velikiy Bayrak|Velykyy Bayrak
        33182 50353 560 Kharkivtsi|Харківці|Khar'kovtsy|Kharkivci
        33858 50281 560 Kharkivtsi|Харківці|Харьковцы|Khar'kovcy|Khar'kovtsy|Kharkivci
        32776 49544 560 Demianivka|Демьяновка|Дем'янівка|Dem'janivka|Dem'janovka|Dem'yanka|Dem'yanovka|Demyanivka
        33981 49691 557 Lyman Druhyi|Лиман Другий|Liman Drugij|Liman Vtoroy|Lyman Druhyy
        34377 50050 556 Pokrovske|Покровське|Pokrovskoye
        32941 49955 554 Viazivok|Вязовок|В'язівок|V'jazivok|Vjazovok|Vyazivok
        34376 49382 554 Kuntseve|Кунцеве|Kunceve|Kuntsevo|Kuntsy
        32269 50200 554 Kulazhyntsi|Кулажинцы|Кулажинці|Kulazhentsy|Kulazhinci|Kulazhincy|Kulazhintsy
        33553 49518 552 Ivanove Selyshche|Іванове Селище|Ivanove Selishhe|Ivanovo Selishche|Seleshche
        32828 50095 550 Hubske|Губское|Губське|Gubs'ke|Gubskoe|Gubskoye
        33335 49201 550 Horyslavtsi|Гориславці|Гориславці Олефірівка|Gorislavci|Gorislavci Olefirivka|Gorislavets|Gorislavtsy|Horyslavtsi Olefirivka
        34333 49967 549 Stavkove|Солоха|Ставкове|Ставковое|Solokha|Stavkovoe
        33748 50322 549 Ruchky|Ручки|Ruchki
        34320 49978 549 Stavkove|Ставкове
        34478 50069 548 Pyshnenky|Пишненки|Pashniki|Pishnenki|Pyshnenki
        34601 49993 548 Mali Budyshcha|Малі Будища|Malaya Budishcha|Mali Budishha|Maliye Budishchi|Maloye Budishche|Malye Budishchi
        33653 50357 545 Seredniaky|Середняки|Serednjaki|Serednyaki|Serednyaky
        32446 50090 545 Korniivka|Корніївка|Korneyevka|Korniyivka
        34458 50185 545 Protsenky|Проценки|Khoroshuny|Procenki|Protsenki
        33476 49556 543 Radalivka|Радалівка|Radalovka|Radolovka
        34000 49518 541 Miakenkivka|М'якеньківка|M'jaken'kivka|Makenkovka|Miken'ki|Myaken'kivka|Myakenkovka
        32926 49526 541 Stepanivka|Степанівка
        32286 50163 540 Marianivka|Мар'янівка|Mar'janivka|Mar'yanovka|Maranivka
        34733 49219 538 Mala Nekhvoroshcha|Мала Нехвороща|Mala Nekhvoroshha|Malaya Nekhvoroshcha|Nekhvoroshchanskiye
        33457 49731 537 Novoivanivka|Новоивановка|Новоіванівка|Novoivanovka
        34954 49760 536 Nova Kochubeyivka|Нова Кочубеївка|Kochubeyevka|Kotschubejewka|Nova Kochubeivka|Novaya Kochubeyevka|Novo-Kochubeyevka
        34367 50328 535 Udovychenky|Удовиченки|Odovichenki|Udovichenki
        34326 49208 535 Chorbivka|Чорбівка|Chorbovka|Shcherbovka
        33373 49806 535 Butivtsi|Бутівці|Butivci|Butovtsy
        33499 50248 534 Korsunivka|Корсунівка|Korsunovka
        34620 49396 534 Polohy|Пологи|Pologi
        33717 49404 533 Zamozhne|Броварки|Заможне|Brovarki|Brovarky
        33285 49737 530 Khvoshchivka|Хвощівка|Khvashchivka|Khvoshchevka|Khvoshhivka
        34043 49123 528 Maltsi|Мальці|Чапаевка|Чапаєвка|Andreyenkov|Andreyki|Chapaevka|Chapaievka|Chapayevka|Mal'ci
        33674 50032 527 Mali Sorochyntsi|Малі Сорочинці|Mali Sorochinci|Malyye Sorochintsy
        33082 49669 525 Bohdanivka|Богдановка|Богданівка|Bogdanivka|Bogdanovka
        34177 49818 524 Hoholeve|Гоголеве|Gogoleve|Gogolevo
        33429 50132 523 Kliushnykivka|Клюшниківка|Kljushnikivka|Klyushnikivka|Klyushnikovka|Klyushnykivka
        33994 49242 521 Olenivka|Оленівка|Olenovka
        34750 49779 518 Kozlivshchyna|Козлівщина|Kozlivshhina|Kozlovshchina
        34953 49663 517 Storozhove|Сторожове|Storozheva|Storozhevaya|Storozhevo|Storozhevoye
        34713 49532 517 Kashubivka|Кашубівка|Koshubovka
        33255 50518 517 Bilohorilka|Білогорілка|Belogorelka|Belogorilka|Bilogorilka
        33537 49994 517 Trudoliub|Трудолюб|Trudoljub|Trudolyub
        33450 49867 516 Slobidka|Слободка|Слобідка|Slobodka
        33519 50453 516 Slobidka|Слобідка|Slobodka
        32473 50065 514 Berezivka|Березівка|Berezovka|Ivanovka|Khutor Ivanovka
        33179 49917 514 Berezivka|Березівка|Berezovka
        34099 49949 512 Koverdyna Balka|Ковердина Балка|Karpety|Koverdina Balka
        34165 49135 511 Pidhora|Підгора|Pidgora
        34039 49979 510 Pokrovske|Куйбишеве|Покровське|Kuibysheve|Kujbisheve|Kuybysheve|Kuybyshevo|Portyanki
        34203 49679 510 Fediivka|Федіївка|Fediyivka
        34227 49198 510 Lishchynivka|Ліщинівка|Lishhinivka
        34709 49994 509 Derevky|Деревки|Derevki
        35036 49613 509 Smorodshchyna|Смородщина|Smorodshhina
        34018 49784 508 Velyka Buzova|Велика Бузова|Bol'shaya Buzova|Bol'she-Buzovaya|Velika Buzova
        33809 49639 508 Birky|Бірки|Birki|Borki
        33023 50041 507 Vilshanka|Вільшанка|Ol'shanka
        33217 49883 506 Levko-Romodan|Levkovo|Levkovo-Romodan|Romodan
        32999 50447 506 Berbenytsi|Бербениці|Berbenici|Berbenitsa|Berbenitsy
        34253 49293 506 Zhuky|Жуки|Zhuki
        34974 49447 503 Sakhnivshchyna|Сахнівщина|Sakhnivshhina|Sakhnovka|Sakhnovshchina
        32773 50243 503 Mokiivka|Мокіївка|Makeyevka|Makiewka|Makiyevka|Mokiyivka
        33867 49065 503 Komendantivka|Комендантівка|Komendantovka
        33910 49762 503 Fedunka|Федунка|Fedun'ki
        33754 49614 503 Balakliia|Балаклея|Балаклія|Balakleja|Balakleya|Balaklija|Balakliya
        32386 50246 503 Oleksandrivka|Олександрівка|Aleksandrovka
        32901 50238 502 Haliave|Галяве|Galjave|Halyave
        32757 50297 501 Yatsyny|Яцини|Jacini|Yatsiny
        34273 50330 501 Vysoke|Високе|Visoke|Yanovshchina
        = UA-56
        26237 50620 243873 Rivne|Ровно|Роўна|Рівне|Eractum|Rivno|Riwne|Rouna|Rovno|Rowne|Ruvne
        25855 51340 42000 Varash|Вараш|Кузнецовск|Кузнецовськ|Kuznecovs'k|Kuznetsovs'k|Varas|Warasch
        25762 50408 37257 Dubno|Дубно|Doubno|Dubnas
        26448 50877 30838 Kostopil|Костополь|Костопіль|Kostopel|Kostopilj|Kostopol
        26607 51339 28865 Sarny|Сарни|Сарны|Sarni|Sarnv
        26248 50522 24501 Zdolbuniv|Здалбуніў|Здолбунов|Здолбунів|Sdolbuniw|Zdalbuniu|Zdolbunov|Zdolbunovo|Zdolbunow|Zdolbunuv
        26521 50329 14894 Ostroh|Астрог|Острог|Astrog|Ostrog|Ostroha|Ostrohas|Ostrug|Osztroh
        26746 51003 13280 Berezne|Березне|Березно|Berezno
        25252 50130 10427 Radyvyliv|Радивилов|Радивилів|Chervonoarmeysk|Chervonoarmiys'k|Radiviliv|Radivilov|Radzivilluv|Radzivilov|Radziwillow
        26564 51571 9343 Dubrovytsya|Домбровица|Дубровица|Дубровиця|Dabrowica|Dombrovica|Dombrovitsa|Dubrovica|Dubrovicja|Dubrovitsa|Dubrovytsia
        26144 51419 9315 Volodymyrets|Валадымырэць|Владимирец|Володимирець|Valadymyrehc'|Vladimirec|Vladimirei|Vladimirets|Vlodzimezhets|Volodimirec'|Volodimiret|Volodimirets|Volodymerets'|Volodymyrec|Wlodzimierzec|Wolodymyrets
        25617 50510 8228 Mlyniv|Млинов|Млинів|Млыніў|Mliniv|Mlinov|Mlyniu|Mlyniw|Mlynow|Mlynuv
        26259 50562 8117 Kvasyliv|Квасилов|Квасилів|Квасыліў|Kvasiliv|Kvasilov|Kvassyliv|Kvasyliu|Kvasziliv|Kwasilow|Kwassyliw
        26131 51814 7336 Zarichne|Заречное|Зарічне|Pogost Zazhechny|Pogost-Zarechnyy|Pohost Zarzeczny|Zarechnoe|Zarechnoye
        27158 50619 6914 Korets|Корец|Корець|Korec|Korzec|Korzhets|Kozhets
        27217 51279 6521 Rokytne|Рокитне|Рокитное|Rakitno|Rakitnoye|Rokitino|Rokitne|Rokitno|Rokitnoe|Rokitnoye
        26681 50602 5084 Hoshcha|Гошча|Гоща|Goshcha|Goshha|Hochtcha|Hosca|Hoscea|Hoscha|Hoschtscha|Hoszcza|Xoshcha
        26247 50499 4858 Zdovbytsia|Здовбиця|Zdolbica|Zdolbitsa|Zdovbicja|Zdovbytsya
        26895 51315 4600 Klesiv|Клесов|Клесів|Клэсіў|Klehsiu|Klesov|Klesow|Klessiv|Klessiw|Klesuv|Stary Klesuv|Staryy Klesuv
        26185 50601 4123 Tynne|Тинне|Tinne|Tynnoye
        26306 51133 4081 Stepan|Степань|Стэпань|Stehpan'|Stepana
        26119 50752 3835 Orzhiv|Оржев|Оржыў|Оржів|Orjiv|Orschiw|Orzew|Orzhev|Orzhyu|Orziv
        26366 50640 3757 Horodyshche|Городище|Gorodishche|Gorodishhe|Gorodyshche|Horodyszcze
        27347 51583 3670 Berezove|Березове|Berezov|Berezovo|Berezow|Berezuv
        27033 50817 3642 Koloniya Zastav'ye|Zastav'ye
        25993 51312 3462 Rafalivka|Рафаловка|Рафалівка|Рафаліўка|Rafaliuka|Rafaliwka|Rafalovka|Rafalowka
        26142 50400 3365 Mizoch|Мизоч|Мізач|Мізоч|Misotsch|Mizach|Mizoc|Mizoci|Mizocz|Mizotch|Mizotj|Mizotsj
        27413 51526 3215 Hlynne|Глинне|Glinne|Glinno|Glinnoye
        26316 50586 3052 Kolodenka|Колоденка
        27131 51613 2880 Stare Selo|Старе Село|Stare Siolo|Staro Selo|Staroye Selo
        26545 51528 2807 Berestya|Берестя|Berescie|Berest'ye|Berestia|Berestja
        25765 50238 2800 Smyha|Смига|Смыга|Smiga|Smyga
        25336 50428 2474 Demydivka|Демидовка|Демидівка|Demidivka|Demidovka|Demiduvka
        27068 51370 2442 Tomashhorod|Томашгород|Tomashgorod|Tomashgrod|Tomashgrud|Tomaszgrod
        26347 50735 2397 Oleksandriya|Олександрія|Aleksandr'ya|Aleksandria|Aleksandriya|Aleksandrja|Oleksandriia|Oleksandrija
        27142 50615 2303 Novyi Korets|Новий Корець|Novij Korec'|Novyy Korets|Yuzefin
        26866 50654 2192 Velyki Mezhyrichi|Великие Межиричи|Великі Межирічі|Вэлыкі Мэжырычы|Mejirici|Mendzyzhech|Menzhirichi|Mezherichi|Mezhirichi|Mezhirichi-Koretskiye|Mezritch|Miedzyrzec Korecki|Miedzyrzecz|Vehlyki Mehzhyrychy|Veliki Mejirichi|Veliki Mejirici|Veliki Mezhirichi|Velikie Mezhirichi|Velikiye Mezhirichi|Velyki Mejyrytchy|Velyki Mezjyritsji|Velyki Mezyrici|Velyki Mezyritsi|Welyki Meschyritschi
        26998 50824 1945 Sosnove|Сасновэ|Соснове|Сосновое|Ludwipol|Lyudvipol'|Sasnoveh|Sosnovoe|Sosnovoye|Sosnowe
        26177 51632 1905 Stepanhorod|Степангород|Stepan'grud|Stepangorod|Stepangrod
        27300 51117 1822 Borove|Борове|Борівські Будки|Окопи|Borivs'ki Budki|Borivski Budky|Borovske Budki|Borovskiye Budki|Borowskie Budki|Budki Borovskiye
        26630 50574 1776 Symoniv|Симонів|Simoniv|Simonov|Simonovo|Symonow|Symonuv
        26660 51724 1746 Vysotsk|Висоцьк|Visoc'k|Wysock
        26146 51690 1680 Dibrivsk|Дібрівськ|Dibrovsk|Dubrovsk
        25708 50380 1634 Tarakaniv|Тараканов|Тараканів|Tarakanov|Tarakanuv
        26216 50932 1593 Zlazne|Злазне|Злазнэ|Slasne|Zlazneh|Zlazno
        26485 50306 1490 Mezhyrich|Межиріч|Mendzizhech|Menzhirichi|Mezherichi|Mezhirich|Mezhirichi-Ostrozhskiye|Miedzyrzecz
        26013 50749 1458 Klevan|Клевань|Klewan
        27472 51593 1375 Poznan|Познань
        26999 50596 1326 Koryst|Користь|Korist'|Kozhists'|Kozhysts'
        26302 50718 1201 Serhiivka|Сергіївка|Sergiivka|Serhiyivka
        25768 50221 1024 Stara Mykolayivka|Стара Миколаївка|Stara Mikolaivka|Stara Mykolaivka
        26304 50636 1012 Barmaky|Бармаки|Barmaki
        25509 50374 983 Povcha|Повча|Pelcha|Pelchi|Pelcza|Peltcha|Polcha
        27113 50808 931 Marynyn|Маринин|Марынын|Marinin|Marynin
        26906 51564 871 Velyki Ozera|Великі Озера|Jeziory|Veliki Ozera|Velikiye Ozera|Yezery
        25697 50493 792 Pidhaytsi|Підгайці|Pidgajci|Pidhaitsi|Podgaytsy
        27046 50828 788 Hubkiv|Губков|Губків|Губкіў|Gubkiu|Gubkiv|Gubkov|Gubkuv|Hubkow
        26206 51692 626 Zelen|Зелень|Нивки|Zelin
        25950 50660 588 Novozhukiv|Іскра|Новожуків|Novoselki|Novosyulki
        26673 50568 586 Franivka|Франівка|Franovka
        25429 50642 0 Yaroslavychi|Ярославичі|Jaroslavichi|Yaroslaviche|Yaroslavichi
        26941 51242 0 Vyry|Вири|Viri|Viry
        25602 50280 0 Verba|Верба|Вэрба|Vehrba
        25971 50476 0 Varkovychi|Варковичі|Varkoviche|Varkovichi|Varkovitse|Varnovichi|Warkowicze
        26263 50663 0 Shpaniv|Шпанів|Shpanov|Shpanuv|Szpanow
        25809 50344 0 Semyduby|Семидуби|Semidubi|Semiduby
        26060 51266 0 Polytsi|Полиці|Police|Polici|Politse|Politsy
        25538 50667 0 Ostrozhets|Острожець|Ostrozec|Ostrozhec'
        26630 51263 0 Nemovychi|Немовичі|Nemoviche|Nemovichi|Niemowicze
        26551 51094 0 Malynsk|Малинск|Малинськ|Малынск|Malins'k
        26518 50839 0 Mala Liubasha|Мала Любаша|Mala Ljubasha|Mala Lyubasha|Malaya Lyubasha|Malaya Lyubashka
        25840 51810 0 Loknytsia|Локниця|Loknicja|Loknitsa|Loknytsya
        25309 50158 0 Krupets|Крупець|Krupec'|Krupiec
        25461 50268 0 Kozyn|Козин|Kozin
        26287 50560 0 Kornyn|Корнин|Kornin
        26226 51442 0 Kanonychi|Каноничі|Kanonichi|Kanonicze
        26171 50688 0 Horodok|Городок|Gorodok|Grudek
        26291 50894 0 Holovyn|Галавын|Головин|Galavyn|Golovin|Holovin|Holowin|Holowyn
        26390 50604 0 Bila Krynytsia|Біла Криниця|Belaya Krinitsa|Bila Krinicja|Bila Krynytsya|Byala Krynitsa|Gelesin
        26050 50606 0 Diadkovychi|Дядьковичі|Djad'kovichi|Dyad'kovichi|Dyad'kovychi|Dyatkovichi|Dziatkowicze|Dziatkowicze-Wielka|Dzyatkoviche
        26047 50862 0 Derazhne|Деражне|Деражное|Дэражнэ|Dehrazhneh|Derajne|Deraschne|Deraz'ne|Derazhno|Derazhnoe|Derazhnoye|Derazjne
        26534 50542 0 Buhryn|Бугрин|Bugrin|Bugryn
        25469 50484 0 Bokiima|Бокійма|Bakuyma|Bokijma|Bokiyma|Bokuyma
        25193 50471 0 Boremel|Боремель|Baremel'
        26528 50602 0 Babyn|Бабин|Babin
        26302 51315 0 Antonivka|Антонівка|Antonovka|Koloniya Antonuvka
        26744 51675 0 Myliach|Миляч|Miljach|Milyach|Mylyach
        25363 50581 0 Pidloztsi|Підлозці|Pidlozci|Podloztsy
        26026 50726 0 Zoria|Зоря|Zarya|Zorja|Zorya
        25855 50423 0 Myrohoshcha Druha|Мирогоща Друга|Mirogoshcha Vtoraya|Mirogoshha Druga
        = UA-59
        34799 50917 256474 Sumy|Суми|Сумы|Soemi|Soemy|Soumy|Sumad|Sumae|Sumai|Sumi|Sumio|Sumo|Szumi
        34809 50904 150694 Zarichnyi|Зарічний|Зарічний район|Zarichnij|Zarichnij rajon|Zarichnyi District|Zarichnyi rayon
        34795 50925 142447 Kovpakivskyi|Ковпаківський|Ковпаківський район|Kovpak District|Kovpakivs'kij|Kovpakivs'kij rajon|Kovpakivskyi District|Kovpakivskyi rayon
        33200 51233 84787 Konotop|Канатоп|Канатып|Конотоп|Kanatop|Kanatyp|Konotopa|Konotopas
        33473 51864 73197 Shostka|Шостка|Schostka|Sostka|Sosztka
        34895 50309 47216 Okhtyrka|Ахтырка|Охтирка|Achtyrka|Akhtirka|Akhtyrka|Ochtyrka|Ohtirka|Okhtirka
        33495 50740 38305 Romny|Ромни|Ромны|Rommy|Romnai|Romni
        33917 51680 31789 Hlukhiv|Глухив|Глухов|Глухів|Глухіў|Gluchoff|Gluchow|Glucovia|Gluhiv|Glukhiu|Glukhiv|Glukhov|Gluxov|Hloechiv|Hloukhiv|Hluchiv|Hluchivas|Hluchiw|Hluhiv|Hluhiva|Hlujiv
        33380 51552 24115 Krolevets|Кролевец|Кролевець|Korolevets|Krolevec|Krolovets
        34483 50582 23892 Lebedyn|Лебедин|Lebedin|Lebedina|Lebedine
        34966 50485 19544 Trostyanets|Тростянец|Тростянець|Trostianets|Trostjanec|Trostjanez
        34311 51147 15600 Bilopillia|Белополье|Білопілля|Belopol'e|Belopol'ye|Belopolje|Bilopillja|Bilopillya
        33869 51335 14886 Putyvl|Путивль|Putivl'
        33833 51199 8359 Buryn|Буринь|Бурынь|Burin'
        35256 50774 7849 Krasnopillya|Краснополье|Краснопілля|Krasnopilla|Krasnopillia|Krasnopillja|Krasnopol'e|Krasnopol'ye
        34880 50863 7299 Novi Basy|Нові Баси|Novi Basi|Novyye Basy
        33788 51948 7200 Yampil'|Ямполь|Jampol'|Yampol'
        34036 52189 7161 Seredyna-Buda|Середина-Буда|Iseredinabuda|Seredina-Buda
        34227 51173 6809 Vorozhba|Ворожба
        33459 51776 6560 Voronizh|Воронеж|Вороніж|Voronezh|Voronezh-Glukhov
        33934 51951 6186 Svesa|Свеса|Свесса|Свэса|Svehsa|Svessa|Swesa|Swessa
        33878 50836 5323 Nedryhailiv|Недригайлов|Недригайлів|Nedrigajliv|Nedrigajlov|Nedrigaylov|Nedryhayliv
        35483 50423 5235 Velyka Pysarivka|Велика Писарівка|Великая Писаревка|Вэлыка Пысарыўка|Bol'shaya Pisarevka|Vehlyka Pysaryuka|Velika Pisarivka|Velika Pissarivka|Velikaja Pisarevka|Velikaja Pisarevkae|Velikaya Pisarevka|Velivka Pisarivka|Velyka Pyssarivka|Welyka Pysariwka|Welyka Pyssariwka
        33945 52048 5220 Khutir-Mykhaylivskyi|Дружба|Хутор-Михайловский|Хутір-Михайлівський|Хуцір-Мыхайліўскі|Chutir-Mychajliwskyj|Druschba|Druzhba|Hutir-Mihajlivski|Khoutir-Mykhailivskyi|Khucir-Mykhajliuski|Khutir-Mikhajlivs'kij|Khutir-Mikhajlivski|Khutir-Mykhailivskyi|Khutor-Mikhajlovskij
        33792 50563 5199 Lypova Dolyna|Липова Долина|Липовая Долина|Lipova Dolina|Lipovaja Dolina|Lipovaya Dolina
        34613 50948 5000 Stepanivka|Степановка|Степанівка|Stepanovka
        33114 51234 4345 Popivka|Попівка|Popovka
        34967 50620 4070 Boromlia|Баромля|Боромля|Baromlja|Boromla|Boromlea|Boromlja|Boromlya
        33212 51198 4015 Pidlypne|Подлипное|Підлипне|Pidlipne|Podlipnoe|Podlipnoye
        34959 50829 3669 Verkhnya Syrovatka|Верх.Сыроватка|Верхня Сироватка|Verkh.Syrovatka|Verkhnia Syrovatka|Verkhnja Sirovatka|Verkhnyaya Syrovatka
        33971 50989 3661 Terny|Терни|Терны|Тэрны|Tehrny|Terni
        34829 50775 3477 Nyzhnya Syrovatka|Ниж.Сыроватка|Нижня Сироватка|Nizh.Syrovatka|Nizhne Sirovatka|Nizhnja Sirovatka|Nizhnyaya Syrovatka|Nyzhnia Syrovatka
        34826 50876 3400 Basy|Баси|Basi
        35115 50364 3202 Kyrykivka|Кириковка|Кириківка|Kirikivka|Kirikovka
        34125 51570 3031 Shalyhyne|Шалигине|Шалыгино|Шалыгынэ|Chalyhyne|Saligine|Saligino|Salihine|Salyhyne|Schalyhyne|Shalgino|Shaligine|Shalygino|Shalygyneh|Shul'gino|Szalyhyne
        33607 51198 2949 Sloboda|Слобода|Popova Sloboda
        35245 51024 2873 Myropillia|Мирополье|Миропілля|Miropillja|Miropol'e|Miropol'ye|Myropillya
        34784 50783 2819 Nyzy|Низи|Низы|Нызы|Nizi|Nizy|Nysy
        34712 50880 2348 Sad|Сад|Kaleyshchina
        34773 51080 2290 Khotin|Хотень|Хотінь|Khoten'
        34609 50236 2220 Hrun|Грунь
        34494 51122 2126 Richky|Речки|Річки|Rechki|Richki
        34809 50826 2079 Stare Selo|Старе Село|Стари Село|Старэ Сэло|Червоне|Червоное|Cervone|Chervone|Chervonnoye|Chervonoe|Chervonoye|Krasnoye Selo|Stareh Sehlo|Stari Selo
        34652 50144 1954 Kuzemyn|Куземин|Kuzemin|Kuzemino
        34897 50918 1848 Tokari|Токари|Токарі
        35278 50863 1837 Uhroidy|Угроеды|Угроїди|Ugroedy|Ugroidi|Ugroyedy|Uhroyidy
        33602 52263 1830 Znob Novhorodske|Зноб Новгородське|Знобь-Новгородское|Novogorodskoye|Ziob'-Novgorodskoye|Znob Novgorods'ke|Znob'-Novgorodskaya|Znob'-Novgorodskoe|Znob'-Novgorodskoye
        34065 51770 1800 Esman|Єсмань|Есмань|Червоне|Chervone|Chervonoye|Luzhki|Yesman'
        34487 50700 1794 Mezhyrich|Межирич|Межиріч|Mezairich|Mezherichi|Mezhirich|Mezhirichi
        34809 50304 1746 Chernechchyna|Чернетчина|Чернеччина|Чэрнэччына|Chehrnehchchyna|Chernechchina|Chernetchina|Chernetchino|Tschernetschtschyna|Tsernetstsyna|Tsjernetsjtsjyna
        35038 51123 1741 Yunakivka|Юнаковка|Юнаківка|Junakivka|Junakovka|Yunakovka
        34070 50952 1734 Pishchane|Піщане|Peschanoye|Pishhane
        34129 51375 1568 Nova Sloboda|Нава Слабада|Нов.Слобода|Нова Слобода|Новая Слобода|Nava Slabada|Nov.Sloboda|Novaja Sloboda|Novaya Sloboda|Nowa Sloboda
        33585 50926 1424 Smile|Смелое|Сміле|Smeloe|Smeloye
        35313 50635 1273 Mezenivka|Мезеновка|Мезенівка|Mezenevka|Mezenovka
        33793 51758 1231 Slout|Слоут|Ssloui
        33483 50887 1128 Khmeliv|Хмелев|Хмелів|Khmelev|Khmelov
        35451 50500 1082 Popivka|Поповка|Попівка|Popovka
        33465 50670 1011 Bilovod|Біловод|Belovod
        33490 51984 904 Ivot|Івот|Ивот
        34002 52033 894 Chuikivka|Чуйковка|Чуйківка|Chujkivka|Chujkovka|Chuykivka|Chuykovka
        34773 51143 862 Kindrativka|Кондратовка|Кіндратівка|Kondrat'yevka|Kondratovka
        34292 50456 837 Kamyane|Каменное|Кам'яне|Kam'jane|Kamennoe|Kamennoye|Kamenroye|Kamiane
        33915 50607 824 Myrne|Мирне|Московське|Mirne|Moskovs'ke
        34065 50671 817 Sai|Саї|Sayi
        35382 50802 771 Pokrovka|Покровка|Pokrovskoye
        35444 50335 767 Rozsoshi|Розсоші|Россоши|Rassoshi|Rossochi|Rossoshi
        33054 51102 709 Malyi Sambir|Мал.Самбор|Малий Самбір|Mal.Sambor|Malij Sambir|Maly Sambur|Malyy Sambir|Malyy Sambor|Malyy Sambur
        34918 51068 698 Kyyanytsya|Кияниця|Kijanicja|Kiyanitsa|Kiyantsy|Kyianytsia
        35113 51029 670 Mohrytsia|Могрица|Могриця|Mogrica|Mogricja|Mogritsa|Mohrytsya
        35221 51026 657 Zapsillya|Запсілля|Zapsel'ye|Zapsillia|Zapsillja
        33679 51413 652 Lytvynovychi|Литвиновичи|Литвиновичі|Litvinovichi
        35088 51186 647 Basivka|Басовка|Басівка|Basovka
        33459 50516 623 Zarudne|Василівка|Зарудне|Vasilevka|Vasilivka|Vasylivka
        33794 51300 559 Zarichne|Зарічне|Октябрське|Октябрьское|Октябрьське|Oktiabrske|Oktjabr's'ke|Oktjabr'skoe|Oktyabr's'ke|Oktyabr'skoye|Vshivka
        33869 50695 519 Kimlychka|Кимличка|Кімличка|Kimlichka|Kymlychka|Nimlichka
        34374 50941 0 Mykolaivka|Жовтневе|Жовтневое|Миколаївка|Николаевка|Mikolaivka|Mykolayivka|Nikolaevka|Nikolayevka|Nikolayevka-Virivskaya|Nikolayevka-Virovskaya|Zhovtneve|Zhovtnevoe|Zhovtnevoye
        34101 50542 0 Synivka|Синевка|Синівка|Sinevka|Sinivka
        34023 50820 0 Vilshana|Вільшана|Ольшана|Ol'shana|Oleshnya
        34664 51056 0 Mykolaivka|Миколаївка|Mikolaivka|Mykolayivka|Nikolayevka
        33751 50808 0 Korovyntsi|Коровинцы|Коровинці|Korovinci|Korovincy|Korovintsy|Korovnitsy
        34476 50311 0 Komyshi|Камыши|Комиші|Kamyshi|Komishi
        33369 51138 0 Duboviazivka|Дубовязовка|Дубов'язівка|Dubov'jazivka|Dubovjazovka|Dubovyazivka|Dubovyazovka
        34585 50381 0 Chupakhivka|Чупаховка|Чупахівка|Chupakhovka
        33414 51299 0 Bochechky|Бочечки|Bochechki
        34951 50868 0 Bezdryk|Бездрик|Bezdrik
        33868 51738 0 Bereza|Береза
        33362 50571 0 Andriiashivka|Андріяшівка|Andrijashivka|Andriyashevka|Andriyashivka
        = UA-61
        25591 49554 225238 Ternopil|Тернополь|Тернопіль|Tarnopol|Tarnopoli|Tarnopolis|Ternopilj|Ternopilo|Ternopol
        25798 49017 28393 Chortkiv|Чорткив|Чортков|Чортків|Chortkov|Ciortkiv|Cortkiv|Cortkiva|Csortkiv|Czortkow|Tchortkiv|Tschortkiw|Tsjortkiv
        25728 50099 21063 Kremenets|Кременец|Кременець|Kremenec|Kremenez|Krzemieniec
        24937 49446 17697 Berezhany|Бережани|Бережаны|Berejani|Berejany|Bereschany|Berezany|Berezhani|Berezjany|Brzezany
        25779 49662 13746 Zbarazh|Збараж|Zbaraj|Zbaraz
        25689 49300 13425 Terebovlia|Теребовля|Terebovlja|Trembowla
        25395 49062 12171 Buchach|Бучач|Bitshutsh|Boetsjatsj|Boutchatch|Bucac|Bucaca|Bucacas|Buceaci|Buczacz|Butjatj|Butsats|Butschatsch|Butsjatsj
        26032 48803 10632 Borshchiv|Борщёв|Борщів|Borchtchiv|Borsciv|Borshhiv|Borshhjov|Borszczow
        25145 49432 8989 Kozova|Козова|Kozowa
        25732 48641 8928 Zalishchyky|Залещики|Заліщики|Zaleshhiki|Zaleszczyki|Zalichchyky|Zalisciiki|Zalishhiki
        26091 49861 8434 Lanivtsi|Лановцы|Ланівці|Lanivci|Lanovcy|Lanowce
        25612 49499 8391 Velyka Berezovytsya|Велика Березовиця|Великая Березовица|Berezowica Wielka|Velika Berezovicja|Velikaja Berezovica|Velyka Berezovytsia
        26144 49531 7843 Pidvolochysk|Подволочиск|Підволочиськ|Pidvolochis'k|Pidvolotchysk|Podvolochisk|Podwoloczyska
        25509 50004 7691 Pochayiv|Почаев|Почаїв|Pocaiovia|Pochaev|Pochaiv|Pociaiovia|Poczajow|Potchaiv
        26205 49071 7083 Husiatyn|Гусятин|Гусятын|Gusatin|Gusjatin|Gusjatyn|Gusyatin|Houssiatyn|Huseatin|Husiatinum|Husjatin|Husjatyn|Hussjatyn|Husyatyn
        25920 49214 6703 Khorostkiv|Хоростков|Хоростків|Chorostkow|Horostkiv|Khorostkov
        25140 49665 6695 Zboriv|Зборов|Зборів|Zborov|Zborow
        25912 49103 6502 Kopychyntsi|Копичинці|Копычинцы|Kopichintsy|Kopicinci|Kopychin'tse|Kopychincy|Kopychintsa|Kopychintsy|Kopyczynce|Kopytchytsi
        25171 49091 5618 Monastyryska|Монастириська|Монастыриска|Monasterzyska|Monastiris'ka|Monastyriska
        26118 50118 5470 Shumsk|Шумск|Шумськ|Choumsk|Szumsk
        26201 48850 4174 Skala-Podilska|Скала-Падзільска|Скала-Подольская|Скала-Подільська|Скала-над-Збручем|Skala|Skala Podolska|Skala-Padzil'ska|Skala-Podol'skaja|Skala-Podolskaya|Skala-Pontilska|Skala-nad-Zbruchem|Skale
        25976 49425 3814 Skalat|Скалат
        25771 49029 3728 Belaya|Біла|Bila
        26167 48608 3716 Melnytsya-Podilska|Мельница-Подольская|Мельниця-Подільська|Mel'nica-Podol'skaja|Mel'nicja-Podil's'ka|Melnitea-Podilska|Melnytsia-Podilska|Mielnica Podolska
        25607 49392 3604 Mykulyntsi|Микулинцы|Микулинці|Мыкулынці|Mikoulintsi|Mikulince|Mikulinci|Mikulincy|Mikulintsi|Mikulintsy|Mykoulyntsi|Mykulynci|Mykulynzi
        25331 49628 3451 Ozerna|Озерна|Озерная|Jezierna|Ozernaja|Ozernaya|Ozernyani|Ozernyany|Yezerna
        25755 49525 3395 Velyki Birky|Великие Бирки|Великие Борки|Великі Бірки|Вэлыкі Біркы|Borki Wielkie|Vehlyki Birky|Veliki Birki|Velikie Birki|Velikie Borki|Velikiye Borki|Welyki Birky
        25854 48999 3352 Zavodske|Заводское|Заводське|Zavodskoe|Zawodske
        25577 49587 3324 Bila
        25726 48846 3248 Tovste|Товсте|Толсти|Толстое|Тоўстэ|Tluste|Tolsti|Tolstoe|Tousteh|Towste
        25744 49901 3211 Vyshnivets|Вишневец|Вишнівець|Vishnevec|Vishnivec'|Vychnivets|Wisniowiec
        25178 48932 3206 Koropets|Коропец|Коропець|Koropec|Koropiec
        25581 49528 3033 Petrykiv|Петриків|Petrikiv|Petrikov
        25128 49268 2688 Pidhaytsi|Подгайцы|Підгайці|Pidgajci|Pidhaitsi|Pidhajci|Podgajcy|Podhajce
        25384 49801 2540 Zaliztsi|Заложцы|Залізці|Zalizci|Zalosce|Zalozce|Zalozhcy
        25342 48907 2363 Zolotyi Potik|Золотий Потік|Золотой Поток|Potok Zloty|Zolotii Potik|Zolotij Potik|Zolotoj Potok
        25638 49370 1906 Druzhba|Дружба|Droujba|Druzba
        26104 48546 1892 Horoshova|Горошова|Gorosheva|Gorosheve|Goroshova|Goroshovo|Horoszowa
        25384 49287 1789 Zolotnyky|Золотники|Solotnyky|Zlotniki|Zolotniki
        25346 49554 1778 Kozliv|Козлов|Козлів|Kozlov|Kozlow
        26014 49330 1778 Hrymailiv|Гримайлов|Гримайлів|Грымайліў|Grimajliv|Grimajlov|Grimayliv|Grymajliu|Grzymalow|Hrimailiv|Hrimajliv|Hrymajliv|Hrymajliw|Hrymayliv
        25447 49046 1586 Trybukhivtsi|Дружба|Трибуховцы|Трибухівці|Druzhba|Tribuhivci|Tribuhivti|Tribukhivci|Tribukhovcy|Tribukhovtsy|Trybuchiwzi|Trybuchowce|Trybuh'ivtsi|Trybujivtsi
        25291 48989 1567 Zubrets|Зубрец|Зубрець|Zubets|Zubrec|Zubret|Zubrzec|Zubzhets
        25100 49307 1504 Muzhyliv|Мужилов|Мужилів|Mujiliv|Mujyliv|Muschiliw|Muzhiliv|Muzhilov|Muzhylov|Muzilow|Muzsiliv|Muzylow
        25563 49624 1390 Plotycha|Плотича|Ploticha|Plotych|Plotycz|Ptotycz
        26223 49070 1311 Husiatyn|Гусятин|Gusjatin
        25524 49536 1304 Pidhorodnye|Підгородне|Підгороднє|Pidgorodne|Pidhorodne|Pidhorodnie
        25591 49448 1225 Velyka Luka|Велика Лука|Velika Luka|Velikaya Luka
        25929 49257 1202 Peremyliv|Перемилів|Peremiliv|Peremilov
        25749 48941 1200 Yahilnytsia|Ягельница|Ягільниця|Jagel'nica|Jagielnica|Jagil'nicja|Yagel'nitsa|Yagielnitsa|Yahil'nytsya
        25645 49807 1146 Hnizdychne|Гніздичне|Гніздично|Gnezdechna|Gnezdychno|Gnizdichne|Gnizdichno|Gnizdychne|Hnizdychno
        25372 49231 1134 Vyshnivchyk|Вишневчик|Вишнівчик|Vis'niovchik|Vishnevchik|Vishnivchik|Visnivciik|Vosnivtsok|Vysjnivtsjyk|Vysnivcyk|Vysnivtsyk|Wisniowczyk
        25599 48814 1013 Nyrkiv|Нирків|Нырков|Nirkiv|Nyrkov|Nyrkow|Nyrkuv
        25515 49351 929 Zazdrist|Заздрость|Заздрысць|Заздрість|Sasdrist|Zazdrosc|Zazdrost|Zazdrysc'
        24940 49514 883 Zhukiv|Жуков|Жуків|Zhukov|Zjukiv|Zukiv|Zukow
        24960 49534 793 Nadrichne|Надречни|Надречное|Надрічне|Dryszczow|Nadrechni|Nadrechnoe|Nadricine|Nadritsjne|Nadritsne
        24909 49434 726 Ray|Рай|Raj
        25782 49906 664 Lozy|Лози|Lozi
        25442 48965 617 Yazlovets|Яблоновка|Яблунівка|Язловец|Язловець|Giazlovets|Iasloviecia|Iazlovet|Jablonovka|Jablunivka|Jaslowez|Jazlovec|Jazlovecas|Jazlovets|Jazlowiec|Novosyulka Yazlovetska|Yablonovka|Yablunivka
        25710 48978 616 Stara Yahilnytsia|Стара Ягільниця|Stara Jagil'nicja|Staraya Yagel'nitsa|Yagel'nitsa Stara
        24970 49029 585 Ustya-Zelene|Устя-Зелене|Horozane|Us'tse Zelene|Uscie Rozane|Uscie Zielone|Ust'ye Zelene|Ust'ye-Zelenoye|Ustia-Zelene|Ustja-Zelene
        25826 49547 584 Anhelivka|Ангеловка|Ангелівка|Angelivka|Angelovka
        25873 49975 530 Pidhaytsi|Підгайці|Pidgajci|Pidhaitsi|Podgaytsy
        25652 49521 0 Velyki Hai|Великі Гаї|Gai Velikiye|Veliki Gai|Velikiye Gai|Velyki Gayi
        26124 50026 0 Velyki Dederkaly|Великі Дедеркали|Dederkaly|Dederkaly Vel'ke|Veliki Dederkali|Velikiye Dederkaly
        26077 49092 0 Vasylkivtsi|Васильківці|Vasil'kivci|Vasil'kovtse|Vasil'kovtsy|Vasyl'kovtse|Wasylkowce
        26141 49598 0 Skoryky|Скорики|Skoriki|Skoryki
        24985 49353 0 Saranchuky|Саранчуки|Saranchuki|Saranczuki|Saranczuky
        24775 49529 0 Naraiv|Нараїв|Narayev|Narayiv|Narayuv|Narayuv Ves'
        25739 48938 0 Nahirianka|Нагірянка|Nagirjanka|Nagoryanka|Naguzhanka|Nahiryanka|Neguzhanka
        25469 49918 0 Lopushne|Лопушне|Lopushno|Lopushnoye
        25356 49451 0 Kupchyntsi|Купчинці|Kupchin'tse|Kupchinci|Kupchintsy|Kupchyntsy|Kupczynce
        25952 48962 0 Kolyndiany|Колиндяни|Koledyany|Kolendzyany|Kolindjani
        25824 49278 0 Ivanivka|Іванівка|Ivanovka|Ivanuvka|Iwanowka
        26188 48642 0 Ivane-Puste|Іване-Пусте|Ivan Puste|Iwanie Puste
        25877 48775 0 Bilche-Zolote|Більче-Золоте|Bil'cha|Bil'che|Bil'che-Zolotoye|Bilcze
        25678 49046 0 Bilobozhnytsia|Білобожниця|Belobozhnitsa|Bialoboznica|Bilobozhnicja|Byalobozhnitsa
        25672 49561 0 Baikivtsi|Байківці|Bajkivci|Baykivtsi|Baykovtsy
        25984 49886 0 Borsuky|Борсуки|Barsuki|Borsuki
        = UA-63
        36255 49982 1421125 Kharkiv|Харков|Харків|Харьков|Carcovia|Charcovia|Charkiv|Charkiw|Charkov|Charkovas|Charkow|Harkiv|Harkiva|Harkivo|Harkov|Harkova|Jarkov|Khar'kov|Xarkov
        36349 50022 409300 Saltivka|Салтівка|Saltovka|Saltovskiy
        36370 49943 200000 Rayon KTZ|Район ХТЗ|Район харківського тракторного завода|Rajon KhTZ|Rajon kharkivs'kogo traktornogo zavoda|Rayon KhTZ
        36193 50045 100500 Oleksiyivka|Алексеевка|Олексіївка|Alekseevka|Alekseyevka|Oleksiivka
        36314 48891 54026 Lozova|Лозова|Лозовая|Losowa|Losowaja|Lozovaja|Lozovaya|Lozowa
        37277 49207 45884 Izyum|Ізюм|Изюм|Isjum|Izioum|Izium|Izjum
        36359 50045 45000 Pivnichna Saltivka|Severnaya Saltovka
        36686 49835 36519 Chuhuyiv|Чугуев|Чугуіў|Чугуїв|Chuguev|Chuguiu|Chuguiv|Chuguyev|Chuhuiv|Cuhujiv|Tchouhouiv|Tschugujew|Tschuhujiw
        36218 49376 28510 Zlatopil|Златапіль|Златополь|Златопіль|Лихачеве|Лихачёво|Первомайский|Первомайський|Lichatschewo|Likacheve|Likhacheve|Likhachjovo|Pervomaiskyi|Pervomajs'kij|Perwomajskyj|Slatopil|Zlatapil'|Zlatopilj|Zlatopol'
        37616 49710 27169 Kupyansk|Купенко|Купенск|Купенськ|Купецкій|Купецький|Купчинка|Купчінка|Купьянск|Купянск|Купянськ|Koupiansk|Kup'jans'k|Kupchinka|Kupchynka|Kupeansk|Kupec'kij|Kupenko|Kupens'k|Kupetskiy|Kupetsky|Kupetskyi|Kupetskyy|Kupiansk|Kupjanska|Kupjanskas
        36844 49456 26334 Balakliya|Балаклея|Балаклія|Ново-Серпухов|Ново-Серпухів|Balakleja|Balakleya|Balakliia|Balaklija|Balaklijo|Novo-Serpukhiv|Novo-Serpukhov
        36103 49952 23509 Pisochyn|Песочин|Пісочин|Pesochin|Pisochin
        35445 49378 21426 Berestyn|Берестин|Бэрэстын|Константиноград|Костянтиноград|Красноград|Behrehstyn|Berestin|Berestina|Konstantinograd|Kostiantynohrad|Kostjantinograd|Kostjantynohrad|Krasnograd|Krasnohrad|Krasnohradas
        36057 49821 21202 Merefa|Мерефа|Meref
        35929 49947 20001 Liubotyn|Люботин|Ljubotin|Lyobotin|Lyubotin|Lyubotyn
        36272 50012 20000 Zhuravlivka|Дальня Журавлівка|Журавлівка|Dal'nja Zhuravlivka|Dal'nya Zhuravlivka|Dal'nyaya Zhuravlevka
        37678 49630 19738 Kivsharivka|Ковшаровка|Ківшарівка|Кіўшарыўка|Kiusharyuka|Kivcharivka|Kivsarivka|Kivsjarivka|Kivxarivka|Kiwschariwka|Kiwszariwka|Kovsarovka|Kovsharov|Kovsharovka
        35524 50161 17818 Bohodukhiv|Багадухіў|Богодухов|Богодухів|Bagadukhiu|Bododukhov|Bogoduchow|Bogoduhiv|Bogodukhiv|Bogodukhov|Bogoduxov|Bohodochiv|Bohodoukhiv|Bohoduchiv|Bohoduchivas|Bohoduchiw|Bohoduhiv
        36941 50291 17459 Vovchansk|Вовчанськ|Волчанск|Volchansk|Vovcansk|Woltschansk
        36121 50108 17139 Derhachi|Дергачи|Дергачі|Dergachi|Dergaci|Dergacze|Dergatschi|Derhachy|Derhaci|Derhaciai|Derhatchi|Derhatschi|Derhatsji
        36522 49591 15825 Slobozhanske|Комсомольське|Слобожанское|Слобожанське|Komsomol's'ke|Komsomol'skoye|Komsomolskoe|Slobojanske|Sloboschanske|Slobozanske|Slobozhanskoe
        36362 49697 13737 Zmiiv|Змиев|Зміїв|Gottvald|Gotval'd|Zmiev|Zmiyev|Zmiyiv
        36035 49997 12378 Solonytsivka|Солоницевка|Солоницівка|Sinelitsovka|Sinolitsevka|Solonicevka|Solonicivka|Solonitsevka
        36124 49894 10988 Vysokyi|Високий|Visokij|Vysokiy|Vysokyy
        35860 49719 10455 Nova Vodolaha|Нова Вадалага|Нова Водолага|Новая Водолага|Nova Vadalaga|Nova Vodolaga|Novaja Vodolaga|Novaya Vodolaga|Nowa Wodolaha
        35614 49837 10381 Valky|Валки|Valki
        36175 49913 9962 Pokotylivka|Пакатыліўка|Покотиловка|Покотилівка|Pakatyliuka|Pokatilovka|Pokotilivka|Pokotilovka|Pokotyliwka
        36626 49535 9705 Andriyivka|Андреевка|Андріївка|Andreevka|Andreyevka|Andriivka
        36283 49868 9296 Bezliudivka|Безлиудивка|Безлюдовка|Безлюдівка|Пасёлак Бязлюдаўка|Besljudiwka|Bezlioudivka|Bezliountivka|Bezljudivka|Bezljudovka|Bezludiwka|Bezluedivka|Bezlyudivka|Bezlyudovka|Pasjolak Bjazljudauka
        36566 49508 8893 Donets|Донец|Донець|Червоний Донець|Червоный Донец|Chervonij Donec'|Chervono-Donetskiy|Chervonyj Donec|Chervonyy Donets|Donec|Krasnyy Donets
        37643 49671 8212 Kupiansk-Vuzlovyi|Купянск-Узловой|Куп'янськ-Вузловий|Koupiansk-Vouzlovyi|Kup'jans'k-Vuzlovij|Kupjansk-Uzlovoj|Kupjansk-Vuzlovi|Kupjansk-Wuslowyj|Kupjansk-Wuzlowyj|Kupyans'k Vuzlovyy|Kupyansk Uslovoi|Kupyansk Uzlovoi|Kupyansk-Uzlovoy
        35163 50066 8008 Krasnokutsk|Краснокутск|Краснокутськ
        36092 49980 7890 Podvirky|Подвірки|Підмонастирський подвірок|Pidmonastirs'kij podvirok|Pidmonastyrskyi podvirok|Podvirki|Podvorki
        37023 48905 7840 Barvinkove|Барвенково|Барвинкове|Барвінкове|Barvenkova|Barvenkovo|Barvynkove|Barwenkowa|Barwinkowe
        35978 50273 7744 Zolochiv|Золачыў|Золочев|Золочів|Solotschiw|Zolachyu|Zolochev|Zolociv|Zoloczow|Zolotchiv|Zolotsiv|Zolotsjiv
        36733 49817 7502 Malynivka|Малиновка|Малинівка|Malinivka|Malinovka
        36320 49137 7495 Krasnopavlivka|Краснопавловка|Краснопавлівка|Krasnopavlovka
        36068 49881 7319 Pivdenne|Пивденное|Південне|Pivdennoe|Pivdennoye|Pivdennyy|Yuzhniy|Yuzhnyy
        36193 49896 7304 Babayi|Бабаи|Бабаї|Babai|Babay
        36452 49892 7251 Dokuchayevske|Докучаєвське|Комуніст|Dokuchaevs'ke|Dokuchaievske|Kommunist|Komunist
        36168 50062 7211 Mala Danylivka|Мал.Даниловка|Мала Данилівка|Мала Даныліўка|Малая Даниловка|Mal.Danilovka|Mala Danilivka|Mala Danyliuka|Mala Danyliwka|Malaja Danilovka|Malaya Danilovka
        37176 49695 7090 Shevchenkove|Шевченкове|Шевченково|Шэўчэнкавэ|Bulatselivka|Bulazelewka|Chevtchenkove|Schewtschenkowe|Sevcenkove|Sevtsen'kove|Shehuchehnkaveh|Shevchenkovo|Sjevtjenkove|Szewczenkowe|Xevtxenkove
        36277 48938 7038 Lymanivka|Лиманивка|Лимановка|Лиманівка|Панютине|Панютино|Limanivka|Limanovka|Lymaniwka|Paniutyne|Panjutine|Panjutino|Panyutina|Panyutino|Panyutyne
        35873 49150 7010 Sakhnovshchyna|Сахновщина|Сахноўшчына|Sachnovscyna|Sachnowschtschyna|Sachnowszczyna|Sahnovscina|Sajnovshchina|Sakhnoushchyna|Sakhnovchtchyna|Sakhnovshchina|Sakhnovshhina|Sakhnovsxina
        35979 50025 6894 Peresichna|Пересечная|Пересічна|Peresechnaja|Peresechnaya|Peresechnoye
        36021 49891 6742 Budy|Буди|Буды|Boudy|Budi
        35882 50054 6682 Vilshany|Вільшани|Ольшаны|Ol'shany|Olshani|Vil'shani
        36154 50210 6544 Slatyne|Слатине|Слатино|Слатынэ|Kuliki|Poselok Slatino|Slatine|Slatino|Slatyneh
        36387 50084 6284 Tsyrkuny|Циркуни|Циркуны|Cirkuni|Cirkuny|Tsirkuny
        36331 49835 5862 Vasyshcheve|Васищеве|Васищево|Vasishchevo|Vasishheve|Vasishhevo
        35762 49287 5628 Kehychivka|Кегичевка|Кегичівка|Кэгычыўка|Kegichevka|Kegichivka|Kegicivka|Keguitxivka|Kehgychyuka|Kehycivka|Kehycziwka|Kehytchivka|Kehytschiwka
        36590 49797 5349 Eskhar|Есхар|Эсхар|Ehskhar|Eschar|Eshar|Esjar|Esxar|Exsar
        37051 49400 5326 Savyntsi|Савинцы|Савинці|Савынці|Savinci|Savincy|Savintsi|Savintsy|Savynci|Sawinzy|Sawynci|Sawynzi
        37619 49380 5174 Borova|Борова|Боровая|Borovaja|Borovaya|Borowaja
        36939 49869 5112 Pechenihy|Печенеги|Печеніги|Пэчэнігы|Pecenigi|Pecenihy|Pechenegi|Pechenigi|Peczenihy|Pehchehnigy|Petchenegui|Petschenihy|Petxenigui
        36286 50142 5018 Ruska Lozova|Русская Лозовая|Руська Лозова|Lozovoye Russkoye|Russkaja Lozovaja|Russkaya Lozovaya
        36334 50045 5000 Velyka Danylivka|Велика Данилівка|Bol'shaya Danilovka|Bolshe Danilovka|Velika Danilivka|Velika Danilovka|Velikaya Danilovka
        36037 49947 4889 Korotych|Каротыч|Коротич|Коротыч|Karotych|Korotic|Korotich|Korotyc|Korotycz|Korotytsch
        36554 49836 4841 Novopokrovka|Новапакроўка|Новопокровка|Novapakrouka|Novo Pokrovzkoye|Novo-Pokrovskoye|Nowopokrowka
        37384 50061 4821 Velykyi Burluk|Великий Бурлук|Великий Вурлук|Вэлыкы Бурлук|Asla Burluk|Bol'shoy Burluk|Bolshoi Burlak|Vehlyky Burluk|Veliki Burluk|Velikii Burluk|Velikij Burluk|Velikij Vurluk|Velikiy Burlok|Velikiy Burluk|Velyky Burluk|Velykyi Bourlouk|Velykyj Burluk|Velykyy Burluk|Welykyj Burluk
        36228 49852 4432 Khorosheve|Хорашэвэ|Хорошеве|Хорошево|Choroschewe|Choroseve|Horoseve|Khorashehveh|Khorocheve|Khoroshevo|Xorosevo|Xorosheve
        36221 50110 4186 Cherkaska Lozova|Черкаська Лозова|Cherkasskaya Lozovaya|Cherkasskoye Lozovoye|Losovoye Cherkasskoye
        36421 50209 4182 Lyptsi|Липцы|Липці|Lipci|Lipcy|Liptsi|Liptsy|Lipzy|Lyptsy
        36465 49594 4008 Lyman|Лиман|Liman
        36785 50072 3776 Staryi Saltiv|Стар.Салтов|Старий Салтів|Старый Салтов|Star.Saltov|Starij Saltiv|Stary Saltov|Staryj Saltov|Staryy Saltiv|Staryy Saltov
        37113 50204 3698 Bilyi Kolodiaz|Белый Колодезь|Білий Колодязь|Bely Kolodes|Bely Kolodez'|Belyj Kolodez'|Belyy Kolodez'|Bilij Kolodjaz'|Bilyy Kolodyaz'|Byeli Kolodez
        35006 50123 3679 Parkhomivka|Пархомовка|Пархомівка|Parkhomovka
        37703 49660 3620 Kurylivka|Куриловка|Курилівка|Kurilivka|Kurilovka
        36830 49487 3507 Verbivka|Вербовка|Вербівка|Verbovka
        36737 49880 3481 Kochetok|Качэток|Кочеток|Kachehtok|Kocetok|Kochegok|Koczetok|Kotchetok|Kotschetok|Kotxetok
        36554 48856 3467 Blyzniuky|Близнюки|Блызнюкы|Blisnezy|Bliznetsy|Blizniuki|Bliznjuki|Bliznueki|Bliznyuki|Blysnjuky|Blyzniouky|Blyznjuky|Blyznuky|Blyznyuky|Staryye Bliznetsy
        35533 49417 3377 Verbivka|Вербівка|Verbovka
        35238 49200 3317 Zachepylivka|Зачепиловка|Зачепилівка|Зачэпыліўка|Satschepyliwka|Zacepilivka|Zacepylivka|Zachehpyliuka|Zachenilovka|Zachepilivka|Zachepilovka|Zaczepyliwka|Zatchepylivka|Zatsjepylivka|Zatxepilivka
        37685 49851 3290 Dvorichna|Дварычна|Дворічна|Двуречная|Двурична|Dvarychna|Dvoricna|Dvoritchna|Dvoritjna|Dvoritsna|Dvoritxna|Dvurechnaja|Dvurechnaya|Dvuretshnaya|Dvurichna|Dworiczna|Dworitschna|Ntvoritsna
        36895 49174 3275 Petrivske|Петровское|Петрівське|Petrovskaya|Petrovskoe|Petrovskoye
        36483 49903 3262 Rohan|Рогань|Khutor Rogan'|Rogan'
        37424 49177 3217 Oskil|Оскіл|Червоний Оскіл|Червоный Оскол|Chervonij Oskil|Chervonyj Oskol|Chervonyy Oskil|Chervonyy Oskol|Krasny Oskol|Krasnyy Oskol
        36970 49503 3139 Borshchivka|Борщовка|Борщівка|Borshchevka|Borshchevoye|Borshchovka|Borshhivka|Borshhovka
        36675 50192 3091 Ternova|Тернова|Терновая|Temovaya|Ternovaja|Ternovaya|Ternovka|Ternovoye
        36383 49982 2981 Kulynychi|Кулиничи|Кулиничі|Кулынычы|Koulynytchi|Kulinichi|Kulinici|Kulinitxi|Kulynychy|Kulynyci|Kulynytschi
        36058 49720 2936 Birky|Бірки|Birki
        35329 50047 2903 Murafa|Мурафа
        35869 49367 2800 Slobozhanske|Слобожанське|Чапаево|Чапаэве|Чапаєве|Chapaehve|Chapaeve|Chapaevo|Chapayeve|Chapayevo
        35300 49841 2681 Kolomak|Каломак|Коломак|Kalomak
        36503 49824 2628 Vvedenka|Введенка|Ввэдэнка|Vvedenskoye|Vvehdehnka|Wwedenka|Wwendenka
        36489 49938 2603 Mala Rohan|Мала Рогань|Mala Rogan'
        37607 49267 2507 Pisky-Radkivski|Пески-Радьковские|Піски-Радьківські|Peski-Rad'kovskie|Peski-Rad'kovskiye|Piski-Rad'kivs'ki|Rad'kovskiye Peski
        37345 50163 2499 Prykolotne|Приколотне|Приколотное|Прыкалотнэ|Prikolotne|Prikolotnoe|Prikolotnoye|Prykalotneh
        37709 49721 2486 Petropavlivka|Петропавловка|Петропавлівка|Petropavlovka
        36120 50174 2436 Bezruky|Безруки|Безручки|Besruky|Bezruchki|Bezruki|Bezrukovka|Vezruki
        37678 49691 2376 Podoly|Подоли|Podoli
        35222 50147 2338 Koziyivka|Козиевка|Козіївка|Koz'yevka|Kozievka|Koziivka|Koziyevka
        36399 50301 2097 Strilecha|Стрелечья|Стрілеча|Strelech'ja|Strelech'ya|Strelech'ye
        35343 50133 1978 Huty|Гути|Гуты|Houty
        37779 49844 1924 Tavilzhanka|Таволжанка|Тавільжанка|Tavolzhanka
        36168 50236 1924 Prudianka|Прудянка|Prudjanka|Prudyanka
        35759 49981 1709 Staryy Merchyk|Стар.Мерчик|Старий Мерчик|Star.Merchik|Starij Merchik|Staryy Merchik
        36066 49907 1695 Berezivka|Березівка|Berezovka|Berezovoye
        35446 50021 1680 Sharivka|Шаровка|Шарівка|Sharovka
        36942 50246 1658 Vilcha|Вільча
        35701 49442 1618 Berezivka|Березовка|Березівка|Berezovka
        36903 49804 1534 Lebiazhe|Лебяжье|Леб'яже|Leb'jazhe|Lebyazh'ye|Lebyazhe
        37605 49337 1460 Pidlyman|Підлиман|Pidliman|Podliman
        37490 49089 1440 Studenok|Студенок
        36055 50391 1402 Udy|Уди|Уды|Udi
        36819 49360 1352 Husarivka|Гусаровка|Гусарівка|Gusarivka|Gusarovka
        37033 50299 1340 Vovchanski Khutori|Вовчанські Хуторі|Волчанские Хутора|Volchanskie Khutora|Volchanskiye|Volchanskiye Khutora|Vovchans'ki Khutory
        37684 49474 1321 Bohuslavka|Богуславка|Boguslavka
        37515 50186 1294 Vilkhuvatka|Вільхуватка|Ольховатка|Ol'khovatka
        35969 49779 1273 Vatutine|Ватутіне
        36019 49794 1272 Utkivka|Утковка|Утківка|Уткіўка|Outkivka|Owtkovka|Utkiuka|Utkiwka|Utkovka
        35686 49597 1266 Slobozhanske|Комінтерн|Слобожанське|Komintern
        36914 49243 1253 Protopopivka|Протопоповка|Протопопівка|Protopopovka
        36507 50247 1242 Lukiantsi|Лук'янці|Luk'janci|Luk'yantsi|Luk'yantsy
        36198 50332 1200 Kozacha Lopan|Казачья Лопань|Козача Лопань|Kasatschja Lopan|Kazach'ja Lopan'|Kazach'ya Lopan'|Kozach'ya Lopan'
        34960 49980 1192 Kolontayiv|Колонтаев|Колонтаїв|Kolantayev|Kolontaev|Kolontaiv|Kolontayev
        36424 50184 1173 Slobozhanske|Жовтневе|Жовтневое|Слобожанське|Kolupayevka|Voroshilovka|Zhovtneve|Zhovtnevoe|Zhovtnevoye
        37715 49529 1173 Kruhliakivka|Кругляківка|Krugljakivka|Kruglyakovka|Kruhlyakivka
        35858 49980 1147 Manchenky|Манченки|Манчэнкы|Khutor Manchenkov|Mancenki|Mancenky|Manchehnky|Manchenki|Manchenkov|Mantchenky|Mantschenky|Mantxenki
        36101 49890 1128 Nova Berezivka|Нова Березівка
        36583 50012 1110 Elitne|Елітне|Радгоспне|Радгоспное|Radgospne|Radgospnoe|Radgospnoye|Radhospne|Radhospnoye
        35959 50007 1057 Berezivske|Березівське
        36182 50270 1010 Tsupivka|Цуповка|Цупівка|Cupivka|Cupovka|Tsupovka
        36333 50202 1003 Velyki Prokhody|Большие Проходы|Великі Проходи|Bol'shie Prokhody|Bol'shiye Prokhody|Veliki Prokhodi|Velikiye Prokhody
        36268 50284 999 Hoptivka|Гоптовка|Гоптівка|Gaptivka|Gaptovka|Goptivka|Goptovka|Haptivka
        35237 50114 985 Horodnye|Городнє|Gorodne|Gorodnoye|Horodnie
        36298 48862 938 Domakha|Домаха
        37331 49617 896 Voloska Balakliya|Волоская Балаклейка|Волосская Балаклейка|Волосская Балаклея|Волоська Балаклія|Щеняче|Щенячье|Shcheniache|Shchenyache|Shhenjach'e|Volos'ka Balaklija|Voloska Balakliia|Voloskaia Balakleia|Voloskaia Balakleika|Voloskaja Balaklejka|Voloskaya Balakleya|Voloskaya Balakleyka|Volosskaia Balakleika|Volosskaja Balakleja|Volosskaja Balaklejka|Volosskaya Balakleya|Volosskaya Balakleyka
        36142 49223 881 Tymchenky|Тимченки|Timchenki|Timchinkhi|Timnenki
        36009 49959 840 Novyi Korotych|Комунар|Новий Коротич|Komunar|Novij Korotich
        37583 49766 836 Kindrashivka|Кіндрашівка|Kondrashevka|Kondrashovka|Kondrshevka
        36809 48886 814 Afrykanivka|Африканівка|Афріканівка|Швайкерт|Afrikanivka|Afrikaniwka|Afrikanovka|Schweikert|Shvaikert|Shvajkert|Shvaykert
        36141 49830 804 Yakovlivka|Яковлівка|Jakovlivka|Vasishchevo-Dometskoye|Yakovlevka|Yakovovka
        36978 49601 800 Volokhiv Yar|Волохов Яр|Волохів Яр|Volkhov Yar|Volokhiv Jar|Volokhov Jar|Volokhov Yar
        36071 49968 768 Nadtochiyi|Надточії|Nadtochii|Nadtochiv
        36403 50138 750 Ruski Tyshky|Русские Тишки|Руські Тишки|Rus'ki Tishki|Russkie Tishki|Russkiye Tishki|Tishki Russkiye
        37810 49270 694 Iziumske|Ізюмське|Dvadtsatoye Oktyabrya'|Izjums'ke|Izyums'ke
        36401 50122 650 Cherkaski Tyshky|Черкасские Тишки|Черкаські Тишки|Cherkas'ki Tishki|Cherkasskie Tishki|Cherkasskiye Tishhi|Cherkasskiye Tishki
        37915 50015 629 Topoli|Тополи|Тополі
        35500 49882 629 Perekip|Перекоп|Перекіп|Perekop
        37217 50335 625 Okhrimivka|Ефремовка|Охрімівка|Efremovka|Oxrimivka|Yefremovka
        36987 49831 609 Bazaliivka|Базалеевка|Базаліївка|Bazaleevka|Bazaleyevka|Bazaliyevka|Bazaliyivka
        35837 50029 589 Protopopivka|Протопопівка|Protopopovka
        36191 50393 589 Veterynarne|Ветеринарне|Krasnyy Veterinar|Veterinarne|Veterinarnoye
        37125 48887 588 Nikopol|Нікополь
        36294 49695 584 Vysochynivka|Височинівка|Пролетарське|Proletars'ke|Proletarskoye|Visochinivka
        37148 48880 575 Husarivka|Гусаровка|Гусарівка|Gusarivka|Gusarovka
        37712 49505 544 Zahryzove|Загризове|Загрызово|Zagrizove|Zagrizovo|Zagryzova|Zagryzovo
        36580 49371 542 Slobozhanske|Жовтневе|Слобожанське|Imeni Pervogo Maya|Zhovtneve
        37432 49559 542 Spodobivka|Сподобівка|Soodobovka
        35763 49925 541 Shlyakh|Шлях|Shljakh
        37968 49841 535 Novoyehorivka|Новоєгорівка|Novoegorivka|Novoiehorivka|Novoyegorovka
        37564 49729 534 Myrove|Мирове|Московка|Mirove|Moskovka
        35578 49818 523 Hontiv Yar|Гонтів Яр|Gontiv Jar|Gontov-Yar|Khutor Gontov-Yar
        36044 49691 522 Birky|Борки|Бірки|Birki|Borki
        35834 49788 515 Stara Vodolaha|Стар.Водолага|Стара Водолага|Star.Vodolaga|Stara Vodolaga|Staraya Vodolaga
        37246 49392 139 Kunie|Кунье|Куньє|Kun'e|Kun'ye
        35748 49555 0 Starovirivka|Староверовка|Старовірівка|Staroverovka|Starovyerovka
        35477 49347 0 Natalyne|Наталине|Natal'ino|Nataline
        36720 49799 0 Malynivka|Малинівка|Malinivka|Malinovka
        36930 49716 0 Prolisne|Пролесное|Пролісне|Чкаловское|Чкаловське|Chkalovs'ke|Chkalovskoe|Chkalovskoye|Prolesnoe
        36312 49265 0 Biliaivka|Біляївка|Belyayevka|Biljaivka|Bilyayivka
        36287 49398 0 Oleksiivka|Алексеевка|Олексіївка|Alekseevka|Alekseyevka|Alekseyevskoye|Aleksyeevskoye|Oleksiyivka
        36514 49988 0 Vilkhivka|Вільхівка|Ol'khov
        = UA-65
        32615 46637 66000 Kherson|Херсон|Херсонскую|Cherson|Chersona|Chersonas|Chersone|Chersonia|H'erson|Hersona|Hersono|Herszon|Jerson|Khersonskuju|Xerson
        33356 46760 44427 Nova Kakhovka|Нова Каховка|Новая Каховка|Naujoji Kachovka|Nova Kachovka|Nova Kahovka|Nova Kajovka|Novaja Kakhovka|Novaya Kaxovka|Nowa Kachowka
        33479 46816 35983 Kakhovka|Каховка|Kachovka|Kachowka|Kahovka|Kajovka|Kaxovka
        32724 46626 24639 Oleshky|Алешки|Олешки|Цюрупинск|Цюрупинськ|Aleshki|Aljoshki|Cjurupins'k|Olechky|Oleschky|Oleshki|Oleski|Tsyurupynsk|Zjurupynsk
        34809 46168 19501 Henichesk|Геническ|Геніч|Генічеськ|Дженіче|Еніче|Dzheniche|Eniche|Genich|Geniches'k|Ghenici|Henitchesk
        32910 46113 17915 Skadovsk|Алі-Агок|Скадовск|Скадовськ|Скадівське|Ali-Agok|Skadivs'ke|Skadowsk
        32524 46530 13544 Hola Prystan|Гола Пристань|Голая Пристань|Gola Pristan'|Golaja Pristan'
        32731 46677 12777 Antonivka|Антоновка|Антонівка|Antonovka
        33427 46839 12417 Beryslav|Берислав|Вітовтова митниця|Казикермен|Berislav|Beryslavas|Beryslaw|Kazikermen|Vitovtova mitnicja
        34332 46351 10647 Novotroyitske|Великий Сара Булат|Новотроицкое|Новотроїцьке|Сарибулат|Novotroic'ke|Novotroickoe|Novotroitske|Saribulat|Velikij Sara Bulat
        34646 46230 10154 Novooleksiyivka|Новоалексеевка|Новоолексіївка|Novoalekseevka|Novooleksiivka
        33417 46754 10108 Tavriysk|Таврийск|Таврійськ|Tavriisk|Tavrijs'k
        33541 46365 9687 Chaplynka|Чаплинка|Чаплынка|Caplinka|Caplynka|Ceaplinka|Chaplinka|Chaplinkae|Czaplynka|Tchaplynka|Tjaplynka|Tsaplonka|Tsaplynka|Tschaplynka|Txaplinka
        32444 46627 9565 Bilozerka|Іванівка|Белозёрка|Білозерка|Скадовка|Belozjorka|Ivanivka|Skadovka
        33291 46255 9251 Kalanchak|Каланчак|Kalancak|Kalancaka|Kalanceak|Kalanczak|Kalantchak|Kalantjak|Kalantsak|Kalantschak|Kalantxak|Qalancaq
        32545 46696 8954 Chornobaivka|Чарнабаіўка|Чернобаевка|Чорнобаївка|Cernobayevka|Charnabaiuka|Chernoayevka|Chernobaevka|Chernobaevkae|Chernobayevka|Chernovayevka|Chornobajivka|Chornobayivka|Ciornobaiivka|Cornobaivka|Cornobajivka|Czornobajiwka|Tchornobaivka|Tschornobajiwka|Tsjornobajivka|Tsornobajivka|Txornobaivka
        33931 47171 8047 Velyka Lepetykha|Большая Лепетиха|Велика Лепетиха|Великая Лепетиха|Bol'shaja Lepetikha|Velika Lepetikha|Velikaja Lepetikha
        32453 46455 7489 Nova Zburivka|Нова Збур'ївка|Nova Zburyivka|Novaya Zbur'yevka|Novozbur'yevka
        32503 46640 6896 Komyshany|Арнаутка|Камышаны|Комишани|Arnautka|Kamisani|Kamyshany|Komisani|Komishani|Komychany|Komysany|Komyschany|Komyszany
        33224 46599 6811 Nova Mayachka|Велика Маячка|Нова Маячка|Новая Маячка|Nova Maiatchka|Nova Majachka|Novaja Majachka|Velika Majachka
        33291 47319 6654 Velyka Oleksandrivka|Велика Олександривка|Велика Олександрівка|Великая Александровка|Вэлыка Алэксандрыўка|Новоолександрівка|Novooleksandrivka|Vehlyka Alehksandryuka|Velika Oleksandrivka|Velika Olexantrivka|Velikaja Aleksandrovka|Veloka Oleksandrivka|Welyka Oleksandriwka|Welyka Olexandriwka
        33730 47012 6541 Hornostayivka|Горностаевка|Горностаївка|Gornostaevka|Gornostaivka|Hornostaivka
        33923 47505 6248 Novovorontsovka|Миколаївка|Новаваранцоўка|Нововоронцовка|Mikolaivka|Novavarancouka|Novovoroncovka|Novovorontovka|Nowoworoncowka|Nowoworonzowka
        32657 46717 5775 Zelenivka|Зеленовка|Зеленівка|Zelenovka
        32318 46175 5620 Novofedorivka|Новофедоровка|Новофедорівка|Novaya Fedorovka|Novofedorovka
        33568 46810 5611 Lyubymivka|Любимовка|Любимівка|Lioubymivka|Ljubimivka|Ljubimovka
        32972 46489 5464 Velyki Kopani|Великие Копани|Великі Копані|Bol'shiye Kopani|Bol'shoye Kopani|Veliki Kopani|Velikie Kopani|Velikiye Kopani|Velyki Kopany|Welyki Kopani
        34336 47252 5404 Verkhniy Rohachyk|Верхний Рогачик|Верхній Рогачик|Verkhnii Rohatchyk|Verkhnij Rogachik
        32148 46573 4726 Stanislav|Станислав|Станіслав|Stanislava|Stanislaw
        34375 46846 4700 Nyzhni Sirohozy|Нижни Сиргози|Нижние Серогозы|Нижні Сірогози|Ныжні Сірагозы|Nijni Sirogozi|Nijni Sirohozi|Nizhni Sirgozi|Nizhni Sirogozi|Nizhnie Serogozy|Nizni Sirohozi|Nyjni Sirohozy|Nyschni Sirohosy|Nyzhni Siragozy|Nyzni Sirohozy
        32938 46369 4422 Vynohradove|Виноградове|Виноградово|Chalbasy|Vinogradnoye|Vinogradove|Vinogradovo|Vinohradove|Wynohradowe
        34550 46713 4410 Ivanivka|Іванівка|Іваніўка|Иванивка|Ивановка|Ivaniuka|Ivanovka|Iwaniwka|Iwanowka
        33141 46420 4252 Brylivka|Брилевка|Бриливка|Брилівка|Брыліўка|Brilevka|Brilivka|Briljovka|Brolivka|Bryliuka|Bryliwka
        34547 46385 4242 Syvaske|Рождественський|Різдвянка|Сиваське|Сивашское|Сивашське|Rizdvjanka|Rozhdestvens'kij|Rozhdestvenskyy|Sivas'ke|Sivashs'ke|Sivashskoe
        33266 46748 4172 Dnipryany|Британи|Днепряны|Дніпряни|Britani|Brytany|Dneprjany|Dnipriany|Dniprjani
        33531 47489 4035 Vysokopillya|Високопілля|Высокополье|Кронау|Kronau|Visokopillja|Vysokopol'e|Vyssokopillia
        32928 46549 3972 Radens'k|Раденск|Раденськ|Radenskoye|Redanskoje
        34170 46998 3927 Rubanivka|Рубанівка|Rubanovka
        33350 46786 3746 Kozatske|Казацкое|Козацьке|Kazackoe|Kozac'ke
        32734 46229 3600 Novomykolaivka|Новомиколаївка|Nikolayevka|Novomikolaivka|Novomykolayivka|Novonikolayevka
        32982 46705 3587 Kozachi Laheri|Казачьи Лагери|Козачі Лагері|Kazach'i|Kazach'i Lageri|Kosatschi Laheri|Kozachi Lageri|Kozaci Lageri|Kozaci Laheri|Kozaczi Laheri|Kozatji Laheri|Kozatsi Laheri|Kozatsji Laheri
        34749 46331 3524 Rykove|Партизани|Партизаны|Рикове|Риково|Рыкавэ|Рыково|Orta Quyu|Partizani|Partizany|Partyzany|Rikove|Rikovo|Rykaveh|Rykovo|Rykowe
        33705 46946 3364 Kairy|Каїри|Kairi|Kayiry|Zapadnyye Kairy
        33360 46652 3363 Chornianka|Чернянка|Чорнянка|Chernen'ka|Chernjanka|Chernyanka|Chornjanka|Chornyanka
        32526 46083 3119 Lazurne|Лазурне|Лазурное|Лазурнэ|Новоолексіївка|Софіївка|Lasurne|Lazourne|Lazurneh|Lazurnoe|Novooleksiivka|Novooleksiyivka|Sofiivka
        32351 46359 2938 Chulakivka|Чулаковка|Чулаківка|Chulakovka|Chulokovka|Ciulakivka|Culakivka|Tchoulakivka|Tjulakivka|Tschulakiwka|Tsjoelakivka|Tsjulakivka|Tsulakivka
        32641 46411 2912 Hladkivka|Гладковка|Гладківка|Gladkivka|Gladkovka|Kelegey|Kelegeyskiye|Kelegeyskiye Khutora
        32290 46249 2909 Bekhtery|Бехтери|Bekhteri
        32772 46132 2898 Krasne|Красне|Krasnoye
        33447 46783 2862 Malokakhovka|Малокаховка|Malaya Kakhovka
        33871 46454 2696 Askaniya-Nova|Аскания-Нова|Асканія-Нова|Асканієвка|Асканієво|Новий Ангальт|Новий Кетен|Чапельська дача|Чаплі|Askanievka|Askanievo|Askaniia-Nova|Askanija-Nova|Chapel's'ka dacha|Chapli|Novij Angal't|Novij Keten
        32563 46751 2672 Muzykivka|Музиківка|Muzikivka|Muzykovka
        32424 46472 2572 Stara Zburivka|Стара Збур'ївка|Stara Zburyivka|Staraya Zbur'yevka
        33155 46794 2565 Lvove|Львове|Львово|Imeni Volodarskogo|L'vovo|Yevreyskaya Koloniya L'vovo
        34981 46408 2408 Novohryhorivka|Новогригоровка|Новогригорівка|Novaya Grigor'yevka|Novogrigor'yevka|Novogrigorivka|Novogrigorovka
        34864 46264 2263 Azovske|Азовське|Фрунзе|Frunze|Yuzkui|Yuzkuy
        32725 46436 2159 Mali Kopani|Малі Копані|Malyye Kopani
        32653 46281 2152 Mykhailivka|Михайлівка|Mikhajlivka|Mikhaylovka|Mykhaylivka
        33764 47186 2102 Dudchany|Дудчани|Дудчаны|Doedtsjany|Doudtchany|Dudcani|Dudcany|Dudceani|Dudchani|Dudchino|Dudczany|Dudtsany|Dudtschany|Dudtsjany
        32562 46373 2089 Tavriiske|Таврійське|Tavrijs'ke|Tavriys'ke
        32952 46143 1980 Antonivka|Антонівка|Antonovka|Antonovna|Kul'tkhoz Krasnaya Zvezda
        34096 46312 1980 Hromivka|Громовка|Громівка|Gromivka|Gromovka
        32859 46499 1931 Kostohryzove|Костогризове|Костогризово|Kostogrizove|Kostogrizovo
        33466 46250 1880 Myrne|Мирне|Мирное|Mirne|Mirnoe
        33235 46359 1814 Novokyivka|Новокиевка|Новокиївка|Novokievka|Novokiivka|Novokiyevka|Novokyyivka
        33734 46290 1814 Hryhorivka|Григоровка|Григорівка|Кой Чокрак|Grigor'yevka|Grigorivka|Grigorovka|Koey Coqraq|Koi Chokrak|Koj Chokrak|Koy Chokrak
        33405 47433 1810 Arkhanhelske|Архангельское|Архангельське|Борозна|Arkhangel's'ke|Arkhangel'skoe|Borozna
        32348 46563 1797 Kizomys|Кізомис|Kasperovka|Kaspyerovka|Kizomis|Kozomys|Serbinovka
        33599 46188 1792 Preobrazhenka|Преображенка|Червоний Чабан|Chervonij Chaban|Chervonyy Chaban|Sovkhoz Chervony Chaban|Sovkhoz Chervonyy Chaban
        34244 46669 1698 Ahaymany|Агаймани|Фрунзе|Agajmani|Agayman|Ahaimany|Aigaman|Frunze
        33718 46401 1694 Khrestivka|Крестовка|Хрестівка|Chrestiwka|H'restivka|Krestovka|Krestovskiy
        33026 46177 1680 Prymorske|Приморське|Primors'ke|Primorskoye
        33821 46551 1671 Tavrychanka|Тавричанка|Tavrichanka
        33856 47119 1583 Kozatska Sloboda|Князе Григорівка|Козацька Слобода|Kniaze-Hryhorivka|Knjaze Grigorivka|Knyaze-Grigor'yevka|Knyaze-Grigorovka|Knyaze-Hryhorivka|Kozac'ka Sloboda|Severnyye Kairy
        33215 46487 1558 Yuvileyne|Юбилейное|Ювілейне|Jubilejnoe|Juvilejne|Yubileynoye|Yuvileine
        32299 46123 1528 Zaliznyy Port|Железный порт|Залізний Порт|Zaliznij Port|Zaliznyi Port|Zhelezny Port|Zheleznyj port|Zheleznyy Port|Zhelzeny Port
        34834 46033 1461 Shchaslyvtseve|Щасливцеве|Schastlivtseva|Schastlivtsevo|Shhaslivceve
        33869 46827 1455 Kostyantynivka|Константиновка|Костянтинівка|Konstantinovka|Kostiantynivka|Kostjantinivka
        32659 46509 1443 Velyka Kardashynka|Велика Кардашинка|Bol'shaya Kardashinka|Kardashinka|Khutora Bol'shiye Kopanskiye|Khutora Kardashinskiye|Velika Kardashinka|Velikaya Kardashinka
        34547 46030 1431 Chonhar|Чонгар|Chongar
        34883 45896 1415 Strilkove|Стрілкове|Chokrak|Strelkovoye
        32465 46215 1390 Dolmativka|Долматівка|Dolmatovka
        32393 46131 1368 Kruhloozerka|Круглоозерка|Klarovka|Krugloozerka
        33597 46608 1349 Semenivka|Семенівка|Семёновка|Kommuna Imeni Stalina|Semenovka|Semjonovka
        32904 46200 1347 Shyroke|Широке|Shirokaya|Shiroke|Shirokoye
        33234 46157 1336 Rozdolne|Раздольне|Роздольне|Pariz'ka Komuna|Parizhskaya Kommuna|Razdol'ne|Razdol'noye
        33413 46269 1316 Novooleksandrivka|Новоолександрівка|Bugayevka|Novaya Aleksandrovka|Novoaleksandrovka
        32616 46554 1303 Kardashynka|Кардашинка|Bol'shaya Kardashinka|Kardashinka|Velika-Kardashinka
        33028 46329 1297 Tavriia|Таврія|Tavrija|Tavriya
        34446 46378 1267 Odradivka|Одрадівка|Отрадовка|Otrada|Otradovka
        33196 46792 1266 Olhivka|Ольгівка|Ol'givka|Ol'govka
        32217 46367 1260 Pamiatne|Пам'ятне|Chernigovka|Pam'jatne|Pamyatne|Pamyatnoye
        33406 46416 1260 Baltazarivka|Балтазаровка|Балтазарівка|Baltazarovka|Karla Marksa|Sovkhoz Baltazarovka
        32506 46165 1227 Novosofiivka|Новософіївка|Novaya Sofiyevka|Novosofiyevka|Novosofiyivka
        33191 47239 1223 Davydiv Brid|Давидів Брід|Davidiv Brid|Davydov Biod|Davydov Brod
        33197 47349 1218 Bila Krynytsya|Белая Криница|Біла Криниця|Belaja Krinica|Bila Krinicja|Bila Krynytsia
        33601 47014 1146 Novokairy|Новокаїри|Novaya Yalta|Novo-Kairy|Novokairi|Novokayiry|Novyye Kairy
        32308 46624 1145 Tomyna Balka|Томина Балка|Khutora Tomina Balka|Tomina Balka
        32976 47117 1142 Kalynivske|Большая Сейдеменуха|Велика Сейдеменуха|Калининдорф|Калиновское|Калинівське|Калініндорф|Калінінське|Bol'shaja Sejdemenukha|Kalinindorf|Kalinins'ke|Kalinivs'ke|Kalinovskoe|Velika Sejdemenukha|Velyka Seydemenukha
        34516 46209 1141 Novodmytrivka|Новодмитрівка|Novodmitrivka|Novodmitriyevka|Novodmitrovka
        33705 46636 1136 Arkhanhelska Sloboda|Архангельська Слобода|Архангельськая Слобода|Arkhangel's'ka Sloboda|Arkhangel's'kaja Sloboda|Arkhangel's'kaya Sloboda|Arkhangel'skoye|Arkhangel'skoye Sloboda|Krasny Perekop|Krasnyy Perekop
        33117 46145 1114 Tarasivka|Тарасівка|Tarasovka
        33145 46236 1094 Blahodatne|Благодатне|Радгоспне|Радгоспное|Blagodatne|Radgospne|Radgospnoe|Radgospnoye|Radhospne
        32705 46736 1088 Naddnipryanske|Надднепрянское|Наддніпрянське|Naddneprjanskoe|Naddniprianske|Naddniprjans'ke
        33352 47358 1075 Novodmytrivka|Новодмитрівка|Novodmitrivka|Novodmitriyevka|Novodmitrovka
        33480 46117 1075 Oleksandrivka|Олексанврівка|Aleksandrovka|Aleksandrovka Vtoraya|Oleksanvrivka|Vtoraya Aleksandrovka|Vtorokonstantinovka
        33630 47066 1071 Mylove|Милове|Melovoye|Milove|Milovoye|Mylovoye
        32581 46235 1062 Dobropillia|Добропілля|Dobropilla|Dobropillja|Dobropillya|Dobropol'ye
        32950 46207 1060 Ulianivka|Улянівка|Ul'yanovka|Uljanivka|Ulyanivka
        32675 46577 1051 Solontsi|Солонці|Khutora Solontsy|Solonci|Solontsy
        32587 46504 1049 Mala Kardashynka|Мала Кардашинка|Малая Кардашинка|Mala Kardashinka|Malaja Kardashinka|Malaya Kardashinka
        32396 46247 1046 Novovolodymyrivka|Нововолодимирівка|Novaya Vladimirovka|Novovladimirovka|Novovolodimirivka
        33096 46920 1030 Vysoke|Висока|Високе|Visoka|Visoke|Vysoka|Vysokiy|Vysokoye
        32239 46288 1027 Oleksiivka|Олексіївка|Alekseyevka|Oleksiyivka
        34073 46274 1004 Novopokrovka|Новопокровка
        33081 46733 991 Krynky|Кринки|Крынки|Krinki|Krynki
        32237 46475 967 Rybalche|Рибальче|Ribal'che
        33314 46136 967 Rybachyi|Рибачий|Ribachij|Rybachiy|Rybachyy
        33093 46295 959 Oleksandrivka|Олександрівка|Птаховка|Птахівка|Aleksandrovka|Ptakhivka|Ptakhovka
        32855 46201 933 Shevchenka|Шевченка|Shevchenko
        34319 46596 924 Novodmytrivka Druha|Новодмитровка Вторая|Новодмитрівка Друга|Novodmitrivka Druga|Novodmitrovka Vtoraja|Novodmitrovka Vtoraya
        33298 46080 912 Khorly|Хорли|Chorly|Khorli|Khorly Port|Port Khorly
        32651 46124 881 Volodymyrivka|Володимирівка|Vladimirovka|Volodimirivka
        34036 46637 866 Chumatskyi Shlyakh|Владимиро-Ильинка|Володимиро-Іллінка|Чумацький Шлях|Chumac'kij Shljakh|Chumatskyi Shliakh|Il'inka|Vladimiro-Il'inka|Volodimiro-Illinka|Volodymyro-Illinka
        33513 47255 812 Tryfonivka|Трифонівка|Trifonivka|Trifonovka
        33469 46180 812 Havrylivka Druha|Гаврилівка Друга|Gavrilivka Druga|Gavrilovka Vtoraya|Kermenchik|Kremenchuk Number 2
        33881 46413 762 Molochne|Молочне|Молочное|Molochnoe|Molochnoye|Molochny|Molochnyy
        34167 46302 747 Serhiivka|Сергеевка|Сергіївка|Sergeevka|Sergeyevka|Sergiivka|Serhiyivka
        32632 46113 737 Siabry|Новоросійське|Сябри|Novorosiiske|Novorosijs'ke|Novorosiys'ke|Novorossiysk|Novorossiyskoye|Sjabri|Syabry
        33401 46324 732 Novopavlivka|Новопавловка|Новопавлівка|Novopavlovka
        32185 46357 683 Sadove|Садове|Reimana|Reymane|Sadovoye
        33206 47066 677 Stiyke|Стійке|Юдіндорф|Chkalovo|Judendorf|Judindorf|Stiike|Stijke|Yudindorf
        32024 46303 644 Oleksandrivka|Краснознам'янка|Олександрівка|Krasnaya Znamenka|Krasnoznam'janka|Krasnoznamenka|Krasnoznamianka
        31893 46515 620 Heroyske|Геройське|Прогної|Прогноївськ|Gerojs'ke|Geroyskoye|Heroiske|Prochnoyi|Prognoi|Prognoivs'k|Prognoy|Prognoysk|Prohnoi|Prohnoivsk|Prohnoyi|Prohnoyivsk
        34157 46323 610 Voskresenka|Воскресенка|Bogunly|Voskresenovka
        32176 46290 568 Chumaky|Суворовка|Чумаки|Chumaki|Suvorovka
        34733 46172 561 Semykhatka|Семихтака|Semikhatka|Semikhtaka
        33447 46066 558 Oleksiivka|Олексіївка|Alekseyevka|Churyum|Oleksiyivka
        33289 46135 531 Shchaslyve|Максима Горького|Щасливе|Gor'kiy|Horkyi|Maksima Gor'kogo|Maksyma Hor'koho|Shhaslive
        33346 47114 525 Nova Kuban|Нова Кубань|Novaya Kuban'|Novo-Kuban'
        33530 46236 525 Makarivka|Макарівка|Khutora Bugayevsko-Spiridonovskiye|Makarovka
        33816 46656 516 Podivka|Подовка|Подівка|Podovka
        32446 46272 514 Zelenotropynske|Зеленотропинське|Khutora Zeleno-Tropinskiye|Zeleno-Tropinskiye Khutora|Zelenotropins'ke|Zelenotropinskoye
        33267 47019 508 Charivne|Чарівне|Orlova|Orlovo
        33056 46781 0 Tiahynka|Тягинка|Tjaginka|Tyaginka|Tyahynka|Yaginka
        33482 47010 0 Novoraisk|Новорайськ|Novorajs'k|Novorays'k
        33876 47265 0 Novooleksandrivka|Новоолександрівка|Novoaleksandrovka
        33211 47496 0 Kochubeivka|Кочубеевка|Кочубеївка|Кочубіївка|Kochubeevka|Kochubeyevka|Kochubiivka|Kochubiyivka|Tigel'-Kochubeyevka
        32790 46750 0 Darivka|Дар'ївка|Dar'yevka|Daryivka
        33783 46678 0 Zelenyi Pid|Зелений Під|Червоний Перекоп|Chervonij Perekop|Chervonyi Perekop|Krasnyy Perekop|Zelenij Pid
        33420 47177 0 Borozenske|Борозенське|Borozenskiy|Borozenskoye
        = UA-68
        26979 49418 274452 Khmelnytskyi|Плоскуров|Плоскурів|Хмельницкий|Хмельницький|Chmel'nyc'kyj|Chmelnyzkyj|Chmielnicius|Chmielnicki|Hmeljnicki|Khmel'nic'kij|Khmel'nyts'kyy|Ploskuriv|Ploskurov|Ploskurow|Proscurovia
        26585 48679 97908 Kamyanets-Podilskyi|Каменец-Подолски|Каменец-Подольский|Кам'янець-Подільський|Camenecia|Kam'janec'-Podil's'kij|Kamenec-Podol'skij|Kamenec-Podolski|Kamianets-Podilskyi|Kamieniec Podolski|Kamjanec'-Podil's'kyj|Kamjanec-Podiljski|Kamjanets-Podilskoi|Kamjanets-Podilskyi|Kamjanets-Podilskyj|Kamjanez-Podilskyj
        27065 50181 40802 Shepetivka|Шепетовка|Шепетівка|Chepetivka|Schepetiwka|Sepetivka|Shepetovka|Szepetowka
        26649 50329 36492 Netishyn|Атомодар|Корчагінськ|Нетешин|Нетишин|Нетішин|Островськ|Atomodar|Korchagins'k|Korchahinsk|Neteshin|Netichyn|Netischyn|Netishin|Netisin|Ostrovs'k
        26866 50296 35068 Slavuta|Славута|Slavouta|Slawuta|Szlavuta
        27212 49755 34232 Starokostyantyniv|Константинов|Костянтинів|Староконстантинов|Старокостянтинів|Konstantinov|Konstantynow|Kostjantiniv|Starokonstantinov|Starokonstantynow|Starokostiantyniv|Starokostjantiniv|Starokostjantyniw
        27509 50119 20785 Polonne|Полонне|Полонное|Polonnoe
        26972 49654 18868 Krasyliv|Красилов|Красилів|Krasiliv|Krasilov|Krasilow|Krassyliv
        26207 49536 18474 Volochysk|Валачыск|Волочиск|Волочиськ|Valachysk|Volochis'k|Volocisk|Volocys'k|Volotchysk|Wolocysk|Woloczyska|Wolotschisk|Wolotschysk
        27060 49396 17000 Rakove|Ракове
        26825 50120 16162 Iziaslav|Ізяслав|Жеслав|Заслав|Заславль|Изяслав|Izjaslav|Zaslav|Zaslavia|Zaslavl'|Zaslaw|Zheslav
        26564 49172 16046 Horodok|Городок|Gorodok
        26848 48887 15707 Dunayivtsi|Дунаевцы|Дунаївці|Dounaivtsi|Dunaevcy|Dunaiivti|Dunaivci|Dunajivciai|Dunajivtsi|Dunajiwzi|Dunajowce
        27619 49380 10335 Letychiv|Летичів|Latyczow|Letichev|Letichiv|Letytchiv
        27429 49269 9772 Derazhnya|Деражня|Derajnia|Derazhnja
        26834 49193 7381 Yarmolyntsi|Ярмолинцы|Ярмолинці|Jarmolince|Jarmolinci|Jarmolincy
        27528 50184 7120 Poninka|Панінка|Понинка|Понінка|Paninka
        26420 49839 6509 Teofipol|Теофиполь|Теофіполь
        27231 49034 6127 Vinkivtsi|Виньковцы|Віньківці|Затонськ|Vin'kivci|Vin'kovcy|Zatons'k
        26681 48795 5602 Makiv|Маков|Маків|Makov|Makow
        27615 49597 5311 Stara Synyava|Стара Синява|Старая Синява|Stara Sieniawa|Stara Sinjava|Stara Syniava|Staraja Sinjava
        26414 49999 5244 Bilohirya|Белогорье|Білогір'я|Ляхівці|Belogor'e|Bilogir'ja|Bilohiria|Ljakhivci
        26340 49009 5200 Chemerivtsi|Чемеровцы|Чемерівці|Chemerivci|Chemerovcy|Czemerowce|Tchemerivtsi
        26568 48676 4100 Polski Filvarky|Горні фільварки|Лядські гумниська|Лядські фільварки|Олександрівська слобода|Польські Фільварки|Aleksandrovskaya sloboda|Gorni fil'varki|Horni filvarky|Liadski filvarky|Liadski humnyska|Ljads'ki fil'varki|Ljads'ki gumnis'ka|Lyads'ki fil'varky|Lyads'ki humnys'ka|Oleksandrivs'ka sloboda|Pol's'ki Fil'varki|Polskie folvarki|Polskie folwarki
        27271 48837 4075 Nova Ushytsya|Нова Ушиця|Новая Ушица|Nova Ouchytsia|Nova Ushicja|Novaja Ushica
        27217 49972 3454 Hrytsiv|Грицев|Гриців|Gricev|Griciv|Hrycow
        27520 50070 3185 Novoselytsia|Новоселица|Новоселиця|Bol'shaya Novoselitsa|Bol'shiye Novoselitsy|Novoselica|Novoselicja|Novoselitsa|Novoselytsya|Velikaya Novoselitsa
        27656 49207 2458 Vovkovyntsi|Вовковинці|Волковинцы|Volkovincy|Vovkovinci
        26841 49021 2417 Dunayivtsi|Дунаевцы|Дунаївці|Dounaivtsi|Dunaevcy|Dunaivci
        26920 49417 2359 Sharovechka|Шаровечка|Sharovochka
        26254 49255 2352 Sataniv|Сатанов|Сатанів|Satanov|Satanow
        26938 49471 2309 Oleshyn|Олешин|Oleshin
        26616 48670 2170 Muksha Kytaihorodska|Жовтневе|Мукша Китайгородська|Muksha Kitajgorods'ka|Muksha Kitaygorodskaya|Muksha-Kitaygorod|Zhovtneve|Zhovtnevoye
        26870 49809 2157 Antoniny|Антонины|Антоніни|Antonini
        27021 49481 2108 Lisovi Hrynivtsi|Лісові Гринівці|Grinevtsy|Lesnyye Grinevtsy|Lesovyye Grinevtsy|Lisovi Grinivci
        27075 48594 2097 Stara Ushytsya|Стара Ушиця|Старая Ушица|Stara Ouchytsia|Stara Ushicja|Staraja Ushica
        26572 48665 1900 Ruski Filvarky|Руські Фільварки|Rus'ki Fil'varki
        26239 49962 1873 Yampil|Ямполь|Ямпіль|Jampil'|Jampol|Januszpol
        26642 50004 1816 Bilohorodka|Білогородка|Belogorodka|Belogorsk|Bialogrod|Bialogrodka|Bialohorodka|Bielogrodka|Bilogorodka
        26559 48947 1806 Smotrych|Смотрич|Smotrich|Smotrycz|Smotrytch
        27302 49294 1548 Lozove|Лозове|Лозовое|Lozovoe
        26487 48550 1529 Zhvanets|Жванец|Жванець|Jvanet|Jvanets|Schwanez|Zhvanec|Zjvanets|Zvanets|Zwaniec
        26466 49711 1484 Bazaliya|Базали|Базалия|Базалія|Basalija|Bazali|Bazalia|Bazaliia|Bazalija
        27109 48854 1479 Mynkivtsi|Минковци|Минківці|Minkivci|Minkovci|Minkovtsy
        26638 49517 1477 Narkevychi|Наркевичи|Наркевичі|Наркэвычы|Ясне|Narkehvychy|Narkevichi|Narkevici|Narkevyci|Narkevytchi|Narkewyczi|Narkewytschi
        26371 49132 1392 Kutkivtsi|Кутковцы|Кутківці|Kutkivci|Kutkivti|Kutkiwci|Kutkovcy|Kutkovtsy
        26333 49117 1384 Zakupne|Закупне|Закупное|Zakoupne|Zakupnoe
        27394 49762 1359 Samchyky|Самчики|Samchiki
        27409 49437 1339 Medzhybizh|Меджибож|Меджибіж|Medjybij|Medzhibizh|Medzhibozh|Miedzyboz
        26560 48661 1254 Smotrych|Смотрич|Татариски|Smotrich|Tatariski
        26977 49807 1233 Kremenchuky|Кременчуки|Kremenchugi|Kremenchuki
        27191 48777 1000 Pesets|Песець|Pesec'
        26757 49506 971 Chornyy Ostriv|Черный Остров|Чорний Острів|Чорны Острыў|Cerny Ostrov|Chernyj Ostrov|Chjornyj Ostrov|Chornij Ostriv|Chorniy Ostriv|Chorny Ostryu|Chornyi Ostriv|Corniy Ostriv|Czarny Ostrow|Tchornyi Ostriv|Tjornyj Ostriv|Tschornyj Ostriw
        26989 49684 951 Druzhne|Дружне|Tsitsenevka|Tsitsenovka
        26798 49178 815 Nove Selo|Нове Село|Новое село|Novoe selo|Novoye Selo
        26440 49492 811 Viytivtsi|Войтовцы|Війтівці|Подільське|Podil's'ke|Viitivti|Viitivtsi|Vijtivci|Vojtovcy|Wijtiwci|Woitowzy|Wojtowce
        26922 50350 793 Peremyshel|Перемишель|Перемишль|Peremishel'|Peremishl'|Peremyshl'
        26514 49607 786 Kupil|Купель|Купіль|Kupel'|Kupiel
        27649 49438 692 Suslivtsi|Сусловцы|Суслівці|Suslivci|Suslovcy
        26944 50247 676 Tsvitokha|Цвітоха|Cvitokha|Tsvetokha
        27551 49169 669 Haluzyntsi|Галузинцы|Галузинці|Galuzinci|Galuzincy|Galuzintsy
        27479 49207 635 Voloske|Волоське|Voloskiye|Voloskiye Korichintsy
        26634 48905 596 Balynivka|Балинівка|Петрівське|Balinivka|Petrivs'ke|Poselok Imeni Petrovskogo
        27071 48969 530 Moroziv|Малий Мукарів|Морозів|Malij Mukariv|Malyi Mukariv|Morozov
        27075 49094 0 Zinkiv|Зиньков|Зіньків|Zin'kov|Zinkow
        27129 50168 0 Sudylkiv|Судилків|Sudilkiv|Sudilkov|Sudylkow
        26917 49085 0 Solobkivtsi|Солобковцы|Солобківці|Salobkovtsy|Solobkivci|Solobkovcy|Solobkovtsy
        27024 49671 0 Shchyborivka|Щиборівка|Shchiborovichi|Shhiborivka|Shiborovichi|Shiborovka
        26853 49971 0 Sakhnivtsi|Сахнівці|Sakhnivci|Sakhnovtsy
        26886 49340 0 Rozsosha|Розсоша|Rososha|Rossosha
        26562 50180 0 Pluzhne|Плужне|Pluzhnoye
        26395 48761 0 Orynyn|Оринин|Orinik|Orinin|Orynin
        27309 50288 0 Mykhailiuchka|Михайлючка|Maydan Vila|Mikhajljuchka|Mikhaylyuchka|Mykhaylyuchka
        27065 50013 0 Lenkivtsi|Ленківці|Lenkivci|Lenkovtsy
        26662 48662 0 Slobidka-Kulchiievetska|Слобідка-Кульчієвецька|Kul'chiyevskaya Slobodka|Slobidka-Kul'chievec'ka
        26811 50339 0 Krupets|Крупець|Krupec'
        26704 49336 0 Hvardiiske|Гвардійське|Фельштин|Fel'shtin|Felsztyn|Fulsztyn|Gvardeyskoye|Gvardijs'ke
        26630 48764 0 Humentsi|Гуменці|Gumenci|Gumentsy
        26237 48846 0 Hukiv|Гуків
        27117 50460 0 Berezdiv|Берездов|Берездів|Beresdiw|Berezdov|Berezdow
        26858 50342 0 Ulashanivka|Улашанівка|Baran'ye-Ulashanovka|Bol'shaya Ulashanovka|Ulashanovka
        26898 50453 0 Hannopil|Ганнопіль|Annopol'|Gannopil'
        26772 49663 0 Zasluchne|Заслучне
        27201 49657 0 Myroliubne|Миролюбне|Miroljubne|Myrolyubne
        = UA-71
        32057 49445 269836 Cherkasy|Чаркасы|Черкас хот|Черкаси|Черкасси|Черкассы|Черкасы|Cerkasad|Cerkasai|Cerkasi|Cerkaso|Cerkassi|Cerkasy|Charkasy|Cherkas khot|Cherkasi|Cherkassi|Cherkassy|Circassium|Cserkaszi|Czerkasy|Tcherkassi|Tcherkassy|Tjerkasy|Tscherkassy|Tserkasso|Tserkasy|Tsjerkasi|Tsjerkasy|Txerkassi|Txerkasy
        30219 48750 81525 Uman|Калинвар|Калингород|Куман|Уман|Умань|H'Uman|Kalingorod|Kalinvar|Kalinwar|Kalynhorod|Kalynvar|Kalynwar|Uman i Ukraina|Umana|Umani|Umanj|Umanjo
        31884 49233 66475 Smila|Смела|Смила|Сміла|Smela
        32036 49669 27818 Zolotonosha|Золотоноша|Solotonoscha|Zolotonocha|Zolotonosa|Zolotonoshae
        31470 49752 23503 Kaniv|Канев|Канеў|Канив|Канів|Kaneu|Kanev|Kaniow|Kaniva|Kanivas|Kaniw
        31252 49418 17763 Korsun-Shevchenkivskyi|Корсунь|Корсунь-Шевченковский|Корсунь-Шевченківський|Corsunia|Korsun Szewczenkowski|Korsun'|Korsun'-Shevchenkivs'kij|Korsun'-Shevchenkovskij|Korsun-Chevtchenkivskyi|Korsun-Schewtschenkiwskyj|Korsun-Shevchenkivskyy
        31393 49013 16674 Shpola|Шпола|Chpola
        30961 49078 16490 Zvenyhorodka|Звенигородка|Swenyhorodka|Zvenigorodka|Zvenihorodka|Zvenogorodka|Zwinogrodka
        31047 49012 15763 Bahacheve|Багачеве|Багачево|Багачэвэ|Ватутино|Ватутіне|Bagaceve|Bagachehveh|Bagacheve|Bagachevo|Bahaceve|Bahaczewe|Bahatcheve|Bahatschewe|Vatoutine|Vatutine|Vatutino|Watutine
        31440 49291 13609 Horodyshche|Городище|Gorodishhe|Horodychtche
        30696 48889 13318 Talne|Тальне|Тальное|Tal'noe
        30099 49246 13242 Zhashkiv|Жашков|Жашків|Jachkiv|Zhashkov
        32102 49040 11501 Kamyanka|Каменка|Кам'янка|Kam'janka|Kamenka|Kamianka
        29969 48813 9879 Khrystynivka|Христиновка|Христинівка|Chrystyniwka|Khristinivka|Khristinovka
        32157 49373 9333 Sloboda|Секава|Слобода|Цесарская Слобода|Цесарська Слобода|Червона Слобода|Червоная Слобода|Cesars'ka Sloboda|Cesarskaja Sloboda|Chervona Sloboda|Chervonaja Sloboda|Sekava
        32661 49080 8664 Chyhyryn|Чигирин|Cehrin|Chigirin|Csihirin|Tchyhyryn
        29810 48995 8647 Monastyryshche|Монастирище|Монастырище|Monastirishhe|Monastyrishhe|Monastyrychtche
        31894 49301 8506 Bilozirya|Белозорье|Білозір'я|Belozor'e|Bilozir'ja|Biloziria|Bilozirija
        31920 49417 7780 Ruska Poliana|Русская Поляна|Руська Поляна|Rus'ka Poljana|Russkaja Poljana
        30828 49250 7737 Lysyanka|Лисянка|Лысянка|Lisjanka|Lysjanka|Lyssianka
        30336 48964 7634 Mankivka|Маньковка|Маньківка|Манькіўка|Man'kiuka|Man'kovka|Mankiwka|Mankowka
        32324 49671 7162 Chornobay|Чернобай|Чорнобай|Chernobaj|Chornobaj|Tchornobai
        32150 49959 6358 Drabiv|Драбов|Драбів|Драбіў|Drabiu|Drabiw|Drabov
        30972 48946 5513 Katerynopil|Калниболото|Кальниболото|Катеринополь|Катеринопіль|Kal'niboloto|Katerinopil'|Katerinopol'
        31836 49822 4779 Helmiaziv|Гельмязів|Gel'mjaziv
        31737 49528 4629 Moshny|Мошни|Мошны|Dudnitskoye|Moshni
        31526 48963 4402 Lebedyn|Лебедин|Lebedin
        31517 49337 4158 Mliiv|Імліїв|Городище-Млеев|Мгліїв|Млиев|Мліїв|Gorodishhe-Mleev|Imliiv|Mgliiv|Mliev
        30996 48986 3893 Yerky|Ерки|Еркы|Эрки|Yerki
        31843 49746 3827 Pishchane|Песчаное|Піщане|Peschanoe|Peschanoye|Pishhane
        30037 48828 3609 Verkhnyachka|Верхнячка|Verkhniatchka|Verkhnjachka
        29845 49072 3469 Tsybuliv|Цибулев|Цибулів|Цыбуліў|Cibulev|Cibuliv|Cybuliu|Cybuliv|Cybulow|Tibuliv|Tsibulev|Tsibuliv|Tsybouliv|Zybuliw
        31096 49402 3350 Stebliv|Стеблев|Стеблів|Стэбліў|Steblev|Stebliva|Stebliw|Stebljov|Steblow|Steblyov|Stehbliu
        32098 49556 3331 Blahodatne|Благодатне|Чапаевка|Чапаєвка|Blagodatne|Bogushkova|Bogushkova Sloboda|Chapaevka|Chapaievka
        29828 48981 3109 Nove Misto|Нове Місто
        30888 49036 3048 Vilkhovets|Вільховець|Ольховец|Ol'khovec|Ol'khovets|Vil'khovec'
        31218 49217 2956 Vilshana|Вільшана|Ольшана|Ol'shana|Olsana|Vilchana|Vilsana|Wilschana
        31088 49011 2887 Yurkivka|Юрковка|Юрківка|Jurkovka|Urkivka|Yurkovka
        31090 49192 2802 Shevchenkove|Керелівка|Кирилівка|Шевченкове|Шевченково|Kerelivka|Kirilivka|Kirillovka|Kirilovka|Shchevchenko|Shevchenkovo
        32126 50138 2709 Shramkivka|Шрамковка|Шрамківка|Шрамкіўка|Khutor Shramkovka|Schramkiwka|Shramkiuka|Shramkovka|Sramkivka|Sramkovka|Szramkiwka
        32360 49747 2521 Bohodukhivka|Богодуховка|Богодухівка|Bogodukhivka|Bogodukhovka
        32641 49611 2380 Velyka Burimka|Велика Бурімка|Bol'shaya Buromka|Velika Burimka|Velikaya Buromka
        32157 49756 2338 Voznesenske|Вознесенське
        32010 49691 2305 Nova Dmytrivka|Нова Дмитрівка|Nova Dmitrivka|Novaya Dmitrovka|Novo-Dmitrovka
        32626 49189 2255 Tinky|Тиньки|Тіньки|Tin'ki|Tyun'ki
        31914 49673 2245 Domantove|Домантове|Domantov|Domantova|Domantovo
        32598 49649 2239 Mala Burimka|Мал.Буромка|Мала Бурімка|Mal.Buromka|Malaya Buromka
        30440 48710 2187 Babanka|Бабанка
        32291 49944 2114 Drabove-Bariatynske|Драбове-Барятинське|Drabove-Barjatins'ke|Drabove-Baryatyns'ke
        30703 48817 2069 Maydanetske|Майданецкое|Майданецьке|Maidanetke|Maidanetske|Majdanec|Majdanec'ke|Majdaneckoe|Majdanets|Majdanetske|Majdanezke|Maydanets
        31297 49704 2005 Stepantsi|Степанцы|Степанці|Stepanci|Stepancy|Stepantsy
        32100 49857 1948 Velykyi Khutir|Великий Хутір|Velikij Khutir|Velikiy Khutor|Velykyy Khutir
        31734 49073 1935 Tashlyk|Ташлик|Ташлык|Tashlik
        32334 49519 1916 Irkliiv|Іркліїв|Ирклиев|Irkleyev|Irkliev|Irkliyev|Irkliyiv
        30745 49236 1782 Buzhanka|Бужанка
        30409 49089 1778 Buky|Буки|Bouky|Buki
        32075 50084 1730 Byrlivka|Бирлівка|Birlivka|Birlova Sloboda|Birlovka|Birlovka Sloboda|Byrlovka
        32377 49941 1650 Bilousivka|Белоусовка|Білоусівка|Belousovka
        32464 49450 1616 Vasiutyntsi|Васютинцы|Васютинці|Vasjutinci|Vasjutincy|Vasyutintsy|Vasyutyntsi
        31150 49327 1580 Selyshche|Селище|Selishche|Selishhe
        32250 49910 1580 Boikivshchyna|Байковщина|Бойківщина|Bajkovshhina|Baykovshchina|Bojkivshhina|Boykivshchyna|Boykovshchina
        31145 49099 1569 Kozatske|Казацкое|Козацьке|Kazackoe|Kazatskoye|Kozac'ke|Kozatskoye
        32243 49548 1515 Melnyky|Мельники|Mel'niki
        32346 49605 1397 Velyki Kanivtsi|Великі Канівці|Bol'shiye Kanevtsy|Veliki Kanivci|Velikiye Kanevtsy
        31853 49672 1391 Dmytrivka|Дмитровка|Дмитрівка|Dmitrivka|Dmitrovka
        32161 49604 1326 Denhy|Деньги|Den'gi
        30037 48777 1323 Rozsishky|Розсішки|Росошки|Россошки|Rososhki|Rossoshki|Rozsishki
        30211 48702 1291 Polyanetske|Полянецкое|Полянецьке|Polianetske|Poljanec'ke|Poljaneckoe
        32678 49544 1281 Lyashchivka|Лящовка|Лящівка|Lashchevka|Liashchivka|Ljashhivka|Ljashhovka|Lyashchevka|Lyashchovka
        32313 49535 1269 Skorodystyk|Скородистик|Skorodistik
        32165 49636 1261 Kropyvna|Крапивна|Кропивна|Krapivna|Kropivna
        30251 48962 1254 Dzendzelivka|Дзенгелевка|Дзендзеловка|Дзендзелівка|Дзензелевка|Дзензелівка|Зензелівка|Dzendzelovka|Dzengelevka|Dzengelovka|Dzenzelevka|Dzenzelivka|Zenzelivka
        30547 49239 1248 Vynohrad|Виноград|Vinograd|Vinohrad|Wynohrad
        32220 49565 1237 Krutky|Крутьки|Krut'ki
        32519 49726 1217 Khrestyteleve|Крестителево|Хрестителеве|Khrestiteleve|Krestitelevo
        32513 49449 1212 Moskalenky|Москаленки|Moskalenki
        31984 49894 1211 Bezborodky|Безбородьки|Bezborod'ki
        30186 48664 1160 Hromy|Громи|Громы
        31532 49155 1157 Tsvitkove|Свобода|Цветково|Цвіткове|Цвітковэ|Cvetkovo|Cvitkove|Cvitkoveh|Cwitkowe|Svoboda|Tvitkove|Zwitkowe
        31957 49616 1155 Korobivka|Коробівка|Korobovka
        32751 49106 1138 Vitove|Вітове
        31710 49703 1103 Bubnivska Slobidka|Бубновская Слобода|Бубнівська Слобідка|Bubnovskaja Sloboda|Bubnovskaya Slobodka
        32190 50092 1079 Pohreby|Погреби|Погребы|Pogrebi|Pogreby
        31742 49768 1065 Hladkivshchyna|Гладковщина|Гладківщина|Gladkivshhina|Gladkovshchina|Gladkovshhina
        32681 49381 1058 Zhovnyne|Жовнине|Жовнино|Zhovnine|Zhovnino
        32395 49822 1055 Krasenivka|Красеновка|Красенівка|Krasenovka
        31945 49999 1051 Nekhaiky|Нехайки|Nekhajki|Nekhayki
        30683 49263 1021 Kamyanyi Brid|Кам'яний Брід|Каменный Брод|Kam'janij Brid|Kamennyj Brod|Kamianyi Brid
        32174 49769 1021 Palmira|Пальміра
        32096 49655 1004 Zhar|Згар|Zgar|Zghar
        32375 49504 999 Prydniprovske|Придніпровське|Pridneprovskoye|Pridniprovs'ke
        32310 49973 994 Mytlashivka|Митлашівка|Mitlashivka
        32249 50119 988 Stepanivka|Степанівка
        30391 48793 980 Tanske|Танское|Танське|Tanskoe
        30391 48769 975 Dobrovody|Доброводи|Доброводы|Dobrovodi
        32629 49432 968 Klishchyntsi|Кліщинці|Kleshchintsy|Klishchintsy|Klishhinci|Klishintsy
        32484 49616 949 Lukashivka|Лукашівка|Lukashevka
        32569 49459 919 Tymchenky|Тимченки|Timchenki|Tymchenki
        32135 50087 896 Myrovychi|Кантакузівка|Мировичі|Kantakuzivka|Kantakuzovka|Kontakuzovka|Mirovichi
        32173 49935 890 Mykhailivka|Михайлівка|Mikhajlivka|Mikhaylovka|Mykhaylivka
        32449 49543 880 Staryi Kovrai|Старий Коврай|Starij Kovraj|Staryy Kovray
        31982 49638 866 Vilkhy|Вільхи|Ol'khi|Ol'khovka|Vil'khi
        32065 49722 865 Antypivka|Антипівка|Antipivka
        32152 49708 864 Bohuslavets|Богуславець|Boguslavec'
        31934 49812 851 Kovrai|Коврай|Kovraj|Kovray
        32240 49820 851 Zorivka|Зорівка
        32472 49591 844 Novoukrainka|Новоукраїнка|Novoukrayinka|Pavlenkovy
        32090 50192 841 Kononivka|Кононовка|Кононівка|Kononovka
        31927 50077 811 Demky|Демки|Demki
        32059 50130 782 Yavorivka|Яворівка|Bogodarovka|Javorivka|Stalinovka|Yavorovka
        31692 49375 780 Irdyn|Ірдинь|Ирдынь|Irdin'
        31971 49744 764 Podilske|Подільське
        32613 49009 747 Vershatsi|Вершаці|Nesterovka|Vershaci|Vershats|Vershetsi
        32287 49781 747 Kryvonosivka|Кривоносівка|Krivonosivka
        31098 49052 746 Bahachivka|Багачівка|Богачовка|Bagachivka|Bogachovka
        32391 49557 742 Lykholity|Лихоліти|Likholiti
        32176 50071 740 Kolomytsi|Коломиці|Kolomici|Kolomiytsy
        32221 49730 740 Synookivka|Синьооківка|Sin'ookivka
        32239 49766 736 Khrushchivka|Хрущівка|Khrushhivka
        32465 49657 729 Veselyi Khutir|Веселий Хутір|Veselij Khutir|Veselyy Khutir
        32339 49627 727 Mali Kanivtsi|Малі Канівці|Mali Kanivci|Malyye Kanevtsy
        32034 49780 697 Drabivtsi|Драбівці|Drabivci
        32419 49805 663 Pryvitne|Комінтерн|Привітне|Komintern|Privitne
        31783 49815 651 Sofiyivka|Софиевка|Софіївка|Sofievka|Sofiivka|Sofiyevka|Szofijivka
        31185 49283 650 Zhuravka|Журавка|Juravka
        32213 49703 644 Krupske|Крупське
        31931 49937 641 Bezpalche|Безпальче|Беспальче|Bespal'che
        32386 49581 624 Revbyntsi|Ревбинці|Revbinci|Revbintsy
        31653 49579 623 Sosnove|Первомайське|Соснове|Pervomaiske|Pervomajs'ke|Pervomayskoye|Plevaki
        32168 49801 594 Pryvitne|Привітне|Privitne
        32058 50171 592 Kovalivka|Ковалевка|Ковалівка|Kovalevka
        32558 49539 586 Stepove|Ленінське|Степове|Lenins'ke
        32476 49688 585 Bakaieve|Бакаєве|Bakaeve|Bakayeve
        31875 49930 584 Bohdany|Богдани|Bogdani|Bogdany
        32303 50005 581 Perervyntsi|Перервинцы|Перервинці|Perervantsy|Perervinci|Perervincy
        32085 49815 580 Skorykivka|Скориківка|Skorikivka|Skorikovka
        32547 49093 579 Subotiv|Субботов|Суботів|Subbotov
        32445 49724 579 Frankivka|Франківка
        31871 49851 570 Pleshkani|Плешкані|Pleshkany
        30744 49213 560 Zhabyanka|Жаб'янка|Zhab'janka|Zhabianka
        32149 50110 540 Moisivka|Мойсівка|Mojsivka|Mosevka|Moysivka
        31840 49866 531 Kalenyky|Каленики|Kaleniki
        32203 49514 524 Chekhivka|Чехівка|Chekhovka
        31988 49670 516 Melesivka|Мелесівка
        31771 49688 513 Shabelnyky|Шабельники|Shabel'niki
        30309 49017 513 Kharkivka|Харківка|Харьковка|Khar'kovka
        30583 48990 502 Shaulykha|Рокошвар|Шаулиха|Rokoschwar|Rokoshvar|Rokosvar|Rokoszwar|Sauliha|Schaulicha|Shaulikha|Szaulicha
        32065 49760 501 Kovtuny|Ковтуни|Kovtuni
        31842 49131 0 Ternivka|Терновка|Тернівка|Ternovka
        31983 49317 0 Stepanky|Степанки|Stepanki
        31713 49148 0 Rotmistrivka|Ротмистровка|Ротмістрівка|Rotmistrovka
        30105 48732 0 Palanka|Паланка
        31219 48844 0 Mokra Kalyhirka|Велика Калигірка|Мокра Калигірка|Мокрая Калигорка|Mokra Kaligirka|Mokraja Kaligorka|Mokrakaligorka|Mokraya Kaligorka|Velika Kaligirka
        32376 49173 0 Medvedivka|Медведевка|Медведівка|Medvedevka|Medvedovka
        31563 49055 0 Matusiv|Матусов|Матусів|Matusov|Motosovo
        32220 49331 0 Lesky|Леськи|Les'ki
        31550 49787 0 Lipliave|Лепляво|Ліпляве|Lepljavo|Leplyavo|Lipljave
        30244 48543 0 Ladyzhynka|Ладиженка|Ладижинка|Ладыжинка|Ladijinka|Ladizhenka|Ladizhinka|Ladozonka|Ladyjynka|Ladyschynka|Ladyzhinka|Ladyzjynka|Ladyzynka
        30448 48991 0 Ivanky|Іваньки|Иваньки|Ivan'ki
        30286 48797 0 Dmytrushky|Дмитровское|Дмитрушки|Дмитрівське|Dmitrivs'ke|Dmitroskoye|Dmitrovskoe|Dmitrovskoye|Dmitrushki
        31804 49525 0 Budyshche|Будище|Budishche|Budishhe
        31415 49802 0 Bobrytsia|Бобрица|Бобриця|Bobrica|Bobricja|Bobritsa
        30320 49244 0 Bashtechky|Баштечки|Bashtechki
        30799 48867 0 Hlybochok|Глибочек|Глибочок|Глубочок|Glibochek|Glibochok|Glubochok
        = UA-74
        31287 51505 282747 Chernihiv|Чарнігаў|Чернигов|Чернігів|Чернїгів|Cernigau|Cernigiv|Cernigivo|Cernigov|Cernigovas|Cernigovia|Cernihiv|Cernihivo|Cernihiw|Cernihov|Cerniqov|Charnigau|Chernigiv|Chernigov|Csernyihiv|Czernihovia|Czernihow|Tchernihiv|Tjernihiv|Tschernigow|Tschernihiw|Tsernigiv|Tsernihiv|Tsjernihiv|Txernihiv
        31317 51506 179600 Desnyanskyi|Деснянський|Деснянський район|Desnianskyi|Desnianskyi District|Desnianskyi raion|Desnjans'kij|Desnjans'kij rajon|Desnyanskyi District|Desnyanskyi rayon
        31256 51489 179600 Novozavodskyi|Новозаводський|Новозаводський район|Novozavods'kij|Novozavods'kij rajon|Novozavodskyi District|Novozavodskyi raion|Novozavodskyi rayon
        31888 51048 66983 Nizhyn|Нежин|Нежын|Нижин|Ніжин|Нїжин|Neshin|Nezhin|Nezhyn|Nezin|Niezyn|Nijin|Nijino|Nijyn|Nischyn|Nizhin|Nizin|Nizjyn|Nizon|Nizyn|Nizynas
        32384 50595 52553 Pryluky|Прилуки|Priluki|Pryluki
        31231 51533 30000 Masany|Масани|Masan'|Masani|Massan'
        32835 51181 16862 Bakhmach|Бахмач|Bachmatsch|Bakhmach Romenskiy
        33263 52007 15175 Novhorod-Siverskyi|Новгород|Новгород Северски|Новгород-Северский|Новгород-Сиверскый|Новгород-Сіверський|Новгородок|Новий Город|Ноўгарад-Северскі|Neapolis Scytharum|Nougarad-Severski|Nouharad-Sievierski|Novgorod|Novgorod Severski|Novgorod-Seversk|Novgorod-Severskij|Novgorod-Severskiy|Novgorod-Sivers'kij|Novgorod-Siverski|Novgorod-Siverskiy|Novgorod-Siverskyj|Novgorodok|Novgorodul de Nord|Novhorod|Novhorod-Sivers'kyj|Novhorod-Sivers'kyy|Novhorod-Siverskoi|Novhorod-Sziverszki|Novhoroda-Siverska|Novhorodok|Novij Gorod|Novogardia Severiae|Novogardia di Severia|Novogorod-Severskiy|Novy Horod|Novyi Horod|Novyy Horod|Nowgorod Sewerski|Nowhorod-Siwerskyj|Nowogrod Siewierski|Severianu Naugardas|Severu Naugardas|Siveru Naugardas
        32247 51775 14215 Koryukivka|Каруківка|Корюковка|Корюківка|Karukivka|Karukovka|Karyukovka|Koriukivka|Korjukivka|Korjukovka|Koryukovka
        31580 50938 12908 Nosivka|Носовка|Носівка|Nosovka|Nosowka
        31596 51891 11506 Horodnia|Городня|Gorodnja|Gorodnya|Horodnya
        32214 51522 10935 Mena|Мена
        31942 51817 10620 Snovsk|Сновськ|Щорс|Shchors|Shchorsk|Shhors
        31382 50746 10541 Bobrovytsia|Бобровица|Бобровиця|Bobrovica|Bobrovicja|Bobrovisty|Bobrovitsa|Bobrovitsy|Bobrovytsya
        32391 50859 10390 Ichnia|Ічня|Ичня|Ichnja|Ichnya|Itschnja|Malaya Ichnya
        32427 51253 9454 Borzna|Борзна|Borsna
        32500 51524 7825 Sosnytsia|Сосница|Сосниця|Сосныця|Sosnica|Sosnicja|Sosnitea|Sosnitsa|Sosnitsia|Sosnycja|Sosnytsja|Sosnytsya|Sosnyzja
        32723 50499 7689 Varva|Варва
        31117 50912 7646 Kozelets|Казэлэць|Козелец|Козелець|Kazehlehc'|Kesellze|Koselez|Kozelec|Kozelet|Kozielec
        30767 50927 6906 Desna|Десна|Deszna|Gyeszna
        32584 50518 6719 Ladan|Ладан|Ladin|Lantan
        31086 51802 6643 Ripky|Репки|Рыпкы|Ріпки|Reoki|Repki|Ripki|Rypky
        32582 52179 5600 Semenivka|Семеновка|Семенівка|Semenivka i Tsjernihiv oblast|Semeniwka|Semenovka|Seminovka|Semionovka|Semjonovka|Semyonovka|Ssemenowka
        30877 50950 5564 Oster|Остер|Ostjor
        33142 50843 5249 Talalaivka|Талалаевка|Талалаївка|Talalaevka|Talalayevka|Talalayivka
        31787 51578 5172 Berezna|Березна|Бэрэзна|Behrehzna|Beresna
        32952 51567 5071 Korop|Корап|Короп|Korap
        31921 50958 5054 Talalaivka|Талалаевка|Талалаївка|Talalaevka|Talalayevka|Talalayivka
        31646 51373 4928 Kulykivka|Куликовка|Куликівка|Кулыкіўка|Koulikivka|Koulykivka|Kulikivka|Kulikovka|Kulikowka|Kulivkivka|Kulykiuka|Kulykiwka
        31504 50829 4332 Kobyzhcha|Кобижча|Кобыжча|Kobizhcha|Kobyzhchi
        31860 51166 3849 Vertiyivka|Вертиевка|Вертіївка|Verekiyevka|Verkiyevka|Verteyevka|Vertievka|Vertiivka|Vertiyevka
        31918 50844 3583 Losynivka|Лосиновка|Лосинівка|Losinivka|Losinovka
        32919 50663 3534 Sribne|Сребное|Срібне|Srebnoe|Srebnoye|Sribnoye
        30920 51299 3289 Honcharivske|Гончарівське|Goncharivs'ke|Goncharovskoye
        31183 52062 3250 Dobrianka|Дабранка|Добровеличківка|Добрянка|Dabranka|Dobranka|Dobreanka|Dobrjanka|Dobrovelichkivka|Dobryanka
        32597 51871 3146 Kholmy|Халмы|Холми|Холмы|Cholmy|H'olmy|Khalmy|Kholmi
        32595 50481 3012 Zhuravka|Журавка
        31511 50568 2869 Nova Basan|Нава Басань|Нов.Басань|Нова Басань|Новая Басань|Nava Basan'|Nov.Basan'|Nova Bassan|Novaja Basan'|Novaya Basan|Nowa Basan|Nowa Bassan|Nowo Bessan
        31078 51451 2797 Mykhailo-Kotsiubynske|Михайло-Коцюбинське|Kuybysher|Mikhajlo-Kocjubins'ke|Mikhaylo-Kotsyubinskoye|Mykhaylo-Kotsyubyns'ke
        31194 51453 2552 Kyinka|Киенка|Киїнка|Kienka|Kiinka|Kiyenka|Kiyenki|Kyyinka
        31212 51492 2502 Staryi Bilous|Старий Білоус|Starij Bilous|Stary-Belous|Staryy Belous|Staryy Bilous
        32880 51343 2406 Baturyn|Батурин|Batouryn|Baturin|Baturina|Baturinum|Baturynas
        32853 51726 2309 Ponornytsia|Понорница|Понорниця|Ponornica|Ponornicja|Ponornitsa|Ponorniza|Ponornytsya
        32648 50878 2212 Parafiivka|Парафиевка|Парафіївка|Parafeyevka|Parafievka|Parafiyevka|Parafiyivka
        31433 51770 2142 Tupychiv|Тупичев|Тупичів|Tulitschew|Tupichev|Tupichiv
        31672 50601 2024 Novyi Bykiv|Нов.Быков|Новий Биків|Nov.Bykov|Novij Bikiv|Novy Bykov|Novyy Bykiv|Novyy Bykov
        32800 51777 2012 Avdiyivka|Авдеевка|Авдіївка|Avdeevka|Avdeyevka|Avdiivka
        30660 51702 1890 Liubech|Любеч|Ljubech|Lyubech|Lyubich'|Lyubyach
        31336 51219 1794 Olyshivka|Алышыўка|Олишевка|Олишивка|Олишівка|Alyshyuka|Olischewka|Olisevka|Olishevka|Olishivka|Olisivka|Olychivka|Olyschiwka|Olysivka|Olysziwka
        31265 51530 1700 Koty|Kotovo
        31251 50733 1504 Markivtsi|Марковцы|Марківці|Markivci|Markovcy|Markovtsi|Markovtsy
        31290 51376 1487 Ivanivka|Іванівка|Ивановка|Ivanovka|Yanovka
        31303 51416 1468 Kolychivka|Количівка|Колычовка|Chernigov Kolichevka|Kolichevka|Kolichivka|Kolychevka|Kolychovka|Kulitschewka
        33285 52340 1399 Hremiach|Гремяч|Grem'jach|Gremyach|Hrem'yach
        31189 51536 1394 Novyi Bilous|Новий Білоус|Belous|Novij Bilous|Novy Belous|Novyy Belous|Novyy Bilous
        30685 51476 1362 Tsentralne|Центральне|Central'ne|Tsnetral'nas
        32106 51060 1330 Kruty|Крути|Круты|Krutai|Kruti
        31448 51539 1306 Kyselivka|Киселівка|Kiselevka|Kiselivka
        32770 50583 1289 Dihtiari|Дегтяри|Дігтярі|Degtjari|Degtyari|Degtyary|Digtjari|Dihtyari
        32692 52053 1246 Zhadove|Жадове|Жадове Друге|Жадове Перше|Жадово|Жадів|Novy Zhadov|Stary Zhadov|Zhadiv|Zhadov|Zhadove Druge|Zhadove Pershe|Zhadovo|Zhadovo Pervoye|Zhadovo Vtoroye|Zhdanovo Pervoye|Zhdanovo Vtoroye|Zsadove
        31297 51597 1109 Khaliavyn|Халявин|Khaljavin|Khalyavin|Khalyavyn|Khalyvin|Kholyavin|Kholyavino
        31562 51642 1063 Sedniv|Седнев|Седнів|Сэдніў|Sednev|Sedniw|Sehdniu
        32242 51098 1061 Khoroshe Ozero|Хороше Озеро|Хорошее озеро|Khoroshee ozero|Khorosheye Ozero
        31865 51935 1001 Novi Borovychi|Нов.Боровичи|Нові Боровичі|Nov.Borovichi|Novi Borovichi|Novyye Borovichi
        32999 51507 981 Karylske|Карильське|Карыльское|Karil's'ke|Karil'skoye|Karyl'skoe|Karyl'skoye|Koryl'skoye
        32907 51562 950 Rybotyn|Риботин|Рыботин|Ribotin|Rybotin
        32921 50985 844 Hayvoron|Гайворон|Gajvoron|Haivoron
        32634 51649 838 Kudrivka|Кудровка|Кудрівка|Kudriwka|Kudrovka
        30803 51408 800 Pakul|Пакуль
        31828 50667 794 Makiivka|Макеевка|Макіївка|Makeevka|Makeyevka|Makiyivka|Mokeyevka
        32358 50802 793 Druzhba|Дружба
        31642 51905 749 Vokzal-Horodnia|Вокзал-Городня|Vokzal-Gorodnja|Vokzal-Gorodnya|Vokzal-Horodnya
        31746 51766 728 Smiach|Смяч|Smjach|Smyach
        32919 51889 723 Blystova|Блистова|Blistava|Blistavo|Blistova|Blistovaya|Blistovo
        31006 52030 667 Novi Yarylovychi|Новая Ярылавічы|Новые Ярыловичи|Нові Яриловичі|Нові Ярылавычы|Novaja Jarylavichy|Novaja Jarylavicy|Novi Iarilovici|Novi Jarilovichi|Novi Jarylavychy|Novi Jarylavycy|Novye Jarylovichi|Novyye Yarylovichi
        32014 51041 563 Kunashëvka|Кунашовка|Kunashovka
        31854 52024 554 Hirsk|Горск|Гірськ|Girs'k
        32329 50689 506 Lisovi Sorochyntsi|Великие Сорочинцы|Лесовые Сорочинцы|Лісові Сорочинці|Сорочинцы|Lesovy|Lesovy Sorochintsy|Lesovye Sorochincy|Lesovyye Sorochintsy|Lisovi Sorochinci|Pesovy|Sorochincy|Velikie Sorochincy
        31674 51480 501 Avdiyivka|Авдіївка|Avdeyevka|Avdiivka
        32184 50459 0 Yablunivka|Яблоновка|Яблунівка|Jablonovka|Jablunivka|Yablonevka|Yablonovka|Yablunovka
        32556 51332 0 Vysoke|Високе|Высокое|Visoke|Vysokoe|Vysokoye
        32431 51116 0 Plysky|Плиски|Плыскы|Pliski|Plyskiy
        31548 51053 0 Mryn|Мрин|Mrin
        32182 50686 0 Mala Divytsia|Мала Дівиця|Mala Divicja|Mala Divytsya|Malaya Devitsa|Malaya Dewiza
        32390 50468 0 Lynovytsia|Линовица|Линовиця|Linovica|Linovicja|Linovish|Linovitsa|Linovitsy|Lynovytsya
        31153 51057 0 Kipti|Копти|Кіпті|Kopti
        32144 51235 0 Komarivka|Комаровка|Комарівка|Komarovka
        32947 50936 0 Dmytrivka|Дмитровка|Дмитрівка|Dmitrivka|Dmitriyevka|Dmitrovka
        32380 50632 0 Sukhopolova|Сухополова
        = UA-77
        25932 48290 264298 Chernivtsi|Чарнаўцы|Чернивци|Черновци|Черновцы|Чернівці|Чернівцї|Cernauti|Cernivci|Cernivciai|Cernivco|Cernivtsi|Cernovci|Cernovice|Cernovizza|Charnaucy|Chernivci|Chernovci|Chernovcy|Chernovits|Chernovitsy|Chernovsi|Chernovtsy|Csarnoca|Csernyivci|Czerniowce|Czernovicum|Czernowitz|Tchernivtsi|Tjernivtsi|Tschernowitz|Tsernivtsi|Tsjernivtsi|Txernivtsi
        25721 48159 14198 Storozhynets|Сторожинец|Сторожинець|Orvasar|Storojinet|Storojynets|Storozhinec|Storozynetz|Storozyniec|Sztorozsinyec
        27437 48583 10590 Novodnistrovsk|Новоднестровск|Новодністровськ|Novodnestrovsk
        25560 48019 10428 Krasnoyilsk|Красноильск|Красноїльськ|Crasna|Krasnoil's'k
        25928 48088 9424 Hlyboka|Глибока|Глыбокая|Adancata|Adynkata|Gliboka|Glibookaya|Glyboka|Glybokaja|Glybokaya|Khliboka
        26027 48053 9376 Oprysheny|Опришени|Опришены|Dubivka|Opriseni|Oprisheni|Oprisheny
        25964 48016 9376 Cherepkivtsi|Черепківці|Cerepauti|Cerepcauti|Cherepkivci|Cherepkouts|Cherepkovtsy
        26490 48506 8936 Khotyn|Хотин|Chocim|Chocimi csata|Chotyn|Khotin
        27411 48449 8877 Sokyryany|Сокиряни|Сокиряны|Secureni|Secureni Targ|Sekiryany|Sekuren'|Sekuryany|Sokirjani|Sokirjany|Sokiryany|Sokyriany
        26043 48294 8876 Mahala|Магала|Magala|Makhala
        25994 48243 8564 Chahor|Чагор|Ceahor|Chagor|Tchahor
        25843 48521 7896 Zastavna|Заставна|Zastavka|Zastazna
        26268 48218 7588 Novoselytsya|Новоселица|Новоселиця|Noua Sulita|Novoselica|Novoselicja|Novoselitsa|Novosselytsia|Nowosielica|Nowosielitza|Sulita|Sulita-Targ|Sulitsa-Noua|Sulitsa-Nova
        25330 48171 7583 Berehomet|Берегомет|Barhumet|Beregomet|Bergomet|Berhomet|Berhomet pe Siret|Berhomete pe Siret|Berhometh am Sereth|Berkhomet
        26833 48466 7211 Kelmentsi|Кельменцы|Кельменці|Chelmenti|Kel'menci|Kel'mency|Kel'mentsy
        25900 48028 6847 Kamyanka|Кам'янка|Каменка|Kam'janka|Kamenka|Kamianka|Petriceni
        26252 48423 6279 Klishkivtsi|Клишковцы|Клішківці|Cliscauti|Klichkivtsi|Klishkauts'|Klishkovcy|Klishkovtsy|Kliskivci
        25761 48439 6229 Kitsman|Кицмань|Кіцмань|Cotman|Cozmeni|Kicman'|Kotsman|Kotsmen|Kotzman
        25646 48025 5987 Yizhivtsi|Їжівці|Иживцы|Idzesti|Igesti|Izhevtsy|Izhivci|Izhivcy
        25828 48347 5818 Mamayvtsi|Мамаивцы|Мамаївці|Mamaesti|Mamaivci|Mamaivcy|Mamaivtsi
        25269 48299 5625 Ispas|Іспас|Испас
        26299 48212 5353 Marshyntsi|Маршинцы|Маршинці|Marchyntsi|Marsenita|Marshinci|Marshincy
        26364 48206 5330 Tarasivtsi|Тарасовцы|Тарасівці|Tarasauti|Tarasivci|Tarasovcy|Tarassivtsi
        25518 48384 5312 Vashkivtsi|Вашковцы|Вашківці|Vachkivtsi|Vascauti|Vashkouts|Vashkoutsi|Vashkovcy|Vashkovtsy|Vaskivci
        25622 48051 5265 Chudei|Чудей|Chiudey|Chudej|Chudey|Chudeyu|Chudyn|Ciudeiu|Czudyn|Mezhirech'ye|Mezhyrichchya
        26125 48413 5245 Kolinkivtsy|Коленковцы|Колінківці|Colencauti|Klishkautsy|Kolenkovcy|Kolinkivci|Kolinkivtsi
        27214 48484 5066 Romankivtsi|Романківці|Romancauti|Romankauts'|Romankautsi|Romankivci|Romankoutsy|Romankovtsy
        25783 48359 4837 Luzhany|Лужани|Лужаны|Loujany|Lujeni|Luzhani|Luzheny
        26126 48265 4742 Boiany|Баяны|Бояни|Бояны|Bajany|Bayan|Bayany|Boian|Bojani|Bojany|Boyan|Boyani|Boyany
        26091 48386 4425 Toporivtsi|Топоровцы|Топорівці|Toporauti|Toporivci|Toporovcy
        26073 48339 4376 Ridkivtsi|Редковцы|Рідківці|Rarancea|Redkovcy|Ridkivci
        25483 48083 4012 Banyliv-Pidhirnyi|Банилов-Подгорный|Банилів-Підгірний|Banila Moldoveneasca|Banila pe Siret|Baniliv-Pidgirnij|Banilov-Podgornyj|Moldauisch Banilla
        26052 48258 3986 Ostrytsya|Острица|Остриця|Ostrica|Ostricja|Ostrita|Ostrytsia
        25181 48245 3976 Vyzhnytsya|Вижница|Вижниця|Vijnita|Visnita|Vizhnica|Vizhnicja|Vizhnitsa|Viznits|Vyjnytsia|Wischnitza|Wiznitz|Wyznica
        25350 48366 3897 Banyliv|Банилов|Банилів|Баныліў|Banila pe Ceremus|Baniliv|Banilov|Banyliu|Banyliw|Russisch Banilla|Russish Banilya|Russkiy Banilov
        26023 48223 3851 Molodiia|Маладзія|Молодия|Молодія|Cosmin|Kosmin|Maladzija|Molodia|Molodija|Molodiya|Plaiul Cosmin|Plaiul Cosminului
        25741 48546 3701 Verenchanka|Веренчанка|Вэрэнчанка|Varentsyantsa|Vehrehnchanka|Verencanka|Verentsanka|Verentsjanka|Vranceni|Vryncheny|Werenczanka|Werentschanka
        25376 48156 3693 Myhove|Мигове|Мигово|Мыгавэ|Migove|Migovo|Migovoye|Mihova|Mihowa|Mikhova|Mygaveh|Myhowe
        27132 48409 3662 Vashkivtsi|Вашковцы|Вашківці|Vachkivtsi|Vascauti|Vashkivci|Vashkovcy
        25899 48173 3556 Tysovets|Тисовец|Тисовець|Tisauti|Tisovec
        25769 48581 3528 Kadubivtsi|Кадубовцы|Кадубівці|Кадубіўці|Cadobesti|Kadobeste|Kadobovtsy|Kadubiuci|Kadubivci|Kadubiwci|Kadubiwzi|Kadubovcy
        26515 48226 3450 Kostychany|Костичани|Костичаны|Costiceni|Kostichani|Kostichany|Kostytchany
        26400 48489 3438 Rukshyn|Рукшин|Roukchyn|Rucsin|Rukshin
        25088 47993 3434 Putyla|Путила|Путыла|Poutyla|Putila|Storonets Putilla
        25768 48114 3433 Ropcha|Ропча|Ropcea|Ropche
        25547 48138 3344 Davydivka|Давидівка|Давыдовка|Davideni|Davidino|Davidivka|Davidovka|Davydovka
        26299 48415 3284 Zarozhany|Зарожани|Зарожаны|Zarojani|Zarojany|Zarozhani
        27034 48489 3253 Ivanivtsi|Іванівці|Ивановцы|Ianauti|Ivanivci|Ivanovcy|Yanauts'
        26294 48318 3193 Dynivtsy|Диновцы|Динівці|Dinauti|Dinauts'|Dinautsy|Dinivci|Dinovcy|Dunayevtsy|Dynivtsi
        25750 48376 3160 Shypyntsi|Шипинцы|Шипинці|Шыпынці|Schypynzi|Shipentsi|Shipinci|Shipincy|Shipintsy|Shypynci|Sipenit|Sjypyntsi|Sypyntsi|Szypynci
        26077 48507 3079 Rzhavyntsi|Ржавинцы|Ржавинці|Rjavinti|Rjavyntsi|Rzhavinci|Rzhavincy
        27339 48536 3057 Bilousivka|Білоусівка|Beloushovka|Belousovka|Bilo'oussivka
        25937 48197 3035 Voloka|Волока|Voloki
        26203 48426 3028 Shylivtsi|Шиловцы|Шилівці|Chylivtsi|Shilivci|Shilovcy|Silauti
        25725 48031 3004 Nyzhni Petrivtsi|Нижние Петровцы|Нижні Петрівці|Ныжні Пэтрыўці|Nizhni Petrivci|Nizhnie Petrovcy|Nizhniye Petrovtsy|Nyjni Petrivtsi|Nyschni Petriwzi|Nyzhni Pehtryuci|Nyzjni Petrivtsi|Nyzni Petrivtsi|Patrautii de Jos|Piotrowce Dolne|Unter-Petrouts
        25972 48224 2992 Koroviia|Коровія|Corovia|Korovija|Koroviya|Korovya
        26358 48284 2991 Koteleve|Котелеве|Котелево|Coteleu|Kotelevo
        26167 48200 2969 Horbova|Горбова|Gorbova
        25850 48233 2956 Kamyana|Кам'яна|Каменная|Camena|Kam'jana|Kamennaja|Kamiana
        26067 48083 2897 Stanivtsi|Становцы|Станівці|Stanesti|Stanivci|Stanovcy
        25657 48580 2873 Kyseliv|Киселів|Chisalau|Khiseleu|Kisalau|Kiselev|Kiseliv
        26225 48121 2852 Ternavka|Тернавка|Tarnauca|Tyrnauka
        25229 48271 2804 Chornohuzy|Чорногузи|Chernoguzy|Chornoguzi|Chornoguzy|Tsornokhuzi
        25948 48398 2793 Horishni Sherivtsi|Горішні Шерівці|Gorishni Sherivci|Gorishniye Sherovtsy|Horichni Cherivtsi|Obersheroutsi
        26367 48432 2789 Nedoboyvtsi|Недобоевцы|Недобоївці|Nedabauti|Nedobauts'|Nedoboevcy|Nedoboivci|Nedoboivtsi
        25782 48048 2671 Kupka|Купка
        26449 48216 2656 Vanchikivtsi|Ванчиковцы|Ванчиківці|Vanchikivci|Vanchikovcy|Vancicautii Mari|Vantchykivtsi
        25412 48202 2608 Lukavtsi|Лукавцы|Лукавці|Loukavtsi|Lucavat|Lukavci|Lukavcy|Lukavets|Nyzhni Lukivtsi|Verkhni Lukivtsi
        25709 48655 2606 Kostryzhivka|Кастрыжыўка|Кострижевка|Кострижовка|Кострижівка|Costrijeni|Kastryzhyuka|Kostrijivka|Kostrizevka|Kostrizhevka|Kostrizhivka|Kostrizhovka|Kostrizivka|Kostryjivka|Kostryschiwka|Kostryzhuvka|Kostryzivka|Kostryziwka|Kostryzowka
        26582 48257 2589 Mamalyha|Мамалига|Мамалыга|Mamaliga|Mamalyga
        26989 48434 2520 Novoselytsya|Новоселица|Новоселиця|Noua Sulita|Noua Sulitsa|Novosel'tsy|Novoselica|Novoselicja|Novosselytsia|Nuvaselitz|Sulita
        25747 48239 2503 Stari Broskivtsi|Старые Бросковцы|Старі Бросківці|Broscautii Vechi|Stari Broskivci|Starye Broskovcy
        25635 48388 2471 Nepolokivtsi|Неполоковцы|Неполоківці|Nepolocauti|Nepolokivci|Nepolokovcy
        25648 48174 2469 Panka|Панка|Panca
        26190 48330 2468 Rokytne|Ракитное|Рокитне|Rachitna|Rakitnoe|Rokitne
        26620 48298 2440 Podvirne|Подворное|Подвірне|Chisla-Salieva|Podvornoe
        25389 48335 2396 Korytne|Вилавче|Коритне|Koritne|Korytno|Korytnoye|Vilavche|Willawcze
        25517 48200 2392 Stara Zhadova|Стара Жадова|Старая Жадова|Stara Jadova|Staraja Zhadova
        25631 48420 2382 Orshivtsi|Оршівці|Oraseni|Orshevtsy|Orshivci|Orshovtsy
        25199 47867 2380 Seliatyn|Селятин|Seletin|Seljatin|Selyatin|Selyatyn|Zeletin
        26050 48283 2368 Ostrytsya|Острица|Остриця|Cotul Ostritei|Ostrica|Ostricja|Ostrytsia
        26012 48418 2364 Chornivka|Черновка|Чорнівка|Cernauca|Chernovka|Tchornivka
        25960 48342 2358 Nova Zhuchka|Нова Жучка|Jucica Noua|Neu Zuchka|Neuzuczka|Zuczka Nowa
        27369 48502 2355 Kobolchyn|Коболчин|Cobalceni|Cobalein|Kobalchini|Kobolchin|Koboltchyn
        25701 48316 2324 Drachyntsi|Драчинцы|Драчинці|Drachinci|Drachincy|Drachinets|Drachintsi|Drachintsy
        26786 48320 2310 Podviryvka|Кишло-Замжієво|Подворьевка|Подвір'ївка|Chisla-Zamjieva|Kishlo-Zamzhievo|Podvir'ivka|Podvor'evka
        26138 48587 2292 Perebykivtsi|Перебиківці|Perebijkowce|Perebikauts'|Perebikivci|Perebyikovtsy|Perebykovtsy|Peribecauti
        25810 48105 2263 Yordaneshty|Йорданешти|Ardanesti|Iordaneshte|Iordanesti|Iordanovtsy|Jordaneshti|Pidlisne
        26226 48427 2240 Malyntsi|Малинцы|Малинці|Malinci|Malincy|Malinti
        26403 48293 2236 Cherlenivka|Черленовка|Черленівка|Cerlina Mare|Cherlenovka|Tcherlenivka
        27380 48584 2217 Lomachyntsi|Ломачинці|Lomachinci|Lomachinets'|Lomachintsy|Lomacineti|Lomatchyntsi
        26168 48255 2206 Prypruttya|Припруття|Припрутье|Lehacenii Tautului|Priprut'e|Pripruttja|Pryprouttia
        26922 48418 2171 Nelypivtsi|Нелиповцы|Нелипівці|Nelipauti|Nelipivci|Nelipovcy
        25679 48511 2168 Stavchany|Ставчани|Ставчаны|Stauceni|Stavchane|Stavchani
        26759 48507 2158 Lenkivtsi|Ленковцы|Ленківці|Lencauti|Lenkivci|Lenkovcy
        25448 48324 2158 Karapchiv|Карапчів|Karapchev|Karapchiu|Karapchov
        26857 48525 2143 Babyn|Бабин|Babin|Babino
        27297 48567 2139 Mikhalkove|Михалкове|Михалково|Mihaileanca|Mikhalkovo|Mykhalkove
        27002 48399 2125 Rososhany|Росошани|Росошаны|Rososani|Rososhan'|Rososhani|Rossochany
        26262 48148 2118 Hertsa|Герца|Herta|Khertsa
        26149 48425 2113 Hrozyntsi|Грозинцы|Грозинці|Grozinci|Grozincy|Grozinti
        25421 48354 2106 Zamostia|Замостя|Zamost'ye|Zamoste|Zamostja|Zamostya
        26553 48304 2104 Stalnivtsi|Стальновцы|Стальнівці|Stal'nivci|Stal'novcy|Stalinesti
        25705 48423 2092 Oshykhliby|Ошихлебы|Ошихліби|Ochykhliby|Osehlib|Oshikhleby|Oshikhlibi
        25842 48081 2092 Karapchiv|Карапчів|Karapchev|Karapchiu|Karapchov|Karapchu
        25613 48356 2088 Brusnytsia|Брусница|Брусниця|Berbesti|Brusnica|Brusnicja|Brusnitsa|Brusnytsya
        25289 48327 2071 Miliyeve|Милиево|Мілієве|Milie|Milieve|Milievo|Miliieve
        25820 48332 2069 Striletskyy Kut|Стрелецкий Кут|Стрілецький Кут|Cotul-Vanatori|Streleckij Kut|Strilec'kij Kut|Striletskyi Kout
        25933 48005 2039 Staryy Vovchynets|Старий Вовчинець|Старый Волчинец|Starij Vovchinec'|Staryi Vovtchynets|Staryj Volchinec|Volcinet|Wolczynetz
        26100 48100 2008 Petrashivka|Петрашовка|Петрашівка|Mihoreni|Petrachivka|Petrashovka
        26173 48430 2004 Bochkivtsi|Бочковцы|Бочківці|Bochkivci|Bochkovcy|Bocicauti|Botchkivtsi
        26187 48166 1992 Khriatska|Хряцка|Хряцька|Hreatca|Khiatska|Khrjac'ka|Khryatska
        25569 48321 1990 Nyzhni Stanivtsi|Нижние Становцы|Нижні Станівці|Nizhni Stanivci|Nizhnie Stanovcy|Nyjni Stanivtsi|Stanestii de Jos
        26735 48364 1980 Zelena|Зелена|Zelenaya
        27073 48456 1937 Hrubna|Грубна|Grubna|Grubno
        25845 48191 1932 Snyachiv|Снячев|Снячів|Sneci|Sniatchiv|Snjachev|Snjachiv
        26145 48045 1908 Turiatka|Турятка|Tureatca|Turjatka|Turyatka
        26212 48225 1891 Zelenyy Hay|Зелений Гай|Зелёный Гай|Leusenii Tautului|Zelenij Gaj|Zelenyi Hai|Zeljonyj Gaj
        25888 48396 1888 Shubranets|Шубранец|Шубранець|Choubranets|Shubranec|Subranesti
        26533 48227 1886 Dranytsya|Драница|Драниця|Dranica|Dranicja|Dranytsia|Sendreni
        25754 48462 1881 Sukhoverkhiv|Суховерхов|Суховерхів|Soukhoverkhiv|Suhoverca|Sukhoverkhov
        26449 48371 1879 Kruhlyk|Круглик|Cruglic|Krouhlyk|Kruglik
        26130 48115 1868 Bayraky|Байраки|Bairaky|Bajraki|Mogosesti
        26018 48185 1864 Valya Kuzmyna|Валя Кузьмина|Valea Cosminului|Valia Kouzmyna|Valja Kuz'mina
        25968 48094 1855 Dymka|Димка|Дымка|Dimca|Dimka|Trestiana
        25690 48264 1852 Bobivtsi|Бобівці|Bobeshti|Bobivci|Bobovtsy
        25933 48502 1846 Yurkivtsi|Юрковцы|Юрківці|Iurcauti|Jurkivci|Jurkovcy|Yourkivtsi
        26297 48424 1806 Shyrivtsi|Шировцы|Ширівці|Chyrivtsi|Shirivci|Shirovcy|Sirautii de Sus
        26989 48561 1804 Komariv|Комарів|Comarova|Gomarova|Komarov|Komarova|Kumarova
        26060 48534 1786 Balamutivka|Баламутівка|Balamoutivka|Balamutca|Balamutka|Balamutovka
        25867 48567 1758 Tovtry|Товтри|Товтры|Tauteni|Tovtri
        25590 48288 1750 Verkhni Stanivtsi|Верхние Становцы|Верхні Станівці|Oberstanestie am Czeremosch|Stanestii de Sus|Verkhni Stanivci|Verkhnie Stanovcy
        26340 48427 1742 Vladychna|Владична|Владычна|Vladichna|Vladicina|Vladytchna
        25772 48011 1733 Korchivtsi|Корчівці|Corcesti|Korcheshti|Korchevtsy|Korchivci|Kortchivtsi
        27301 48440 1732 Hvizdivtsi|Гвіздівці|Gvazdauts'|Gvizdivci|Gvozdovtsy
        26403 48390 1731 Stavchany|Ставчани|Ставчаны|Stauceni|Stavchani|Stavtchany
        25752 48477 1704 Klivodyn|Кливодин|Кліводин|Clivodin|Klivodin
        25840 48056 1661 Sucheveny|Сучевени|Сучевены|Soutcheveny|Suceveni|Sucheveni
        25783 48417 1643 Lashkivka|Лашковка|Лашківка|Lachkivka|Laschiuca|Lashkovka
        26932 48499 1642 Buzovytsya|Бузовица|Бузовиця|Bouzovytsia|Buzovica|Buzovicja|Buzovita
        25705 48334 1641 Hlynytsya|Глиница|Глиниця|Glinica|Glinicja|Glintsa|Hlinita|Hlynytsia
        25791 48656 1636 Repuzhyntsi|Репужинці|Rapujineti|Repezhintsy|Repuyinetsy|Repuzhinci|Repuzhintsy|Repuzhynets|Repuzynce
        25705 48067 1610 Verkhni Petrivtsi|Верхние Петровцы|Верхні Петрівці|Patrautii de Sus|Verkhni Petrivci|Verkhnie Petrovcy
        25580 48199 1610 Komarivtsi|Комарівці|Komareshti|Komarivci|Komarovtsi|Komarovtsy
        25964 48547 1605 Pohorilivka|Погорілівка|Pogorelovka|Pogorilivka|Pogorl'outi|Pogoryluvka|Pogrylowka|Pohorlauti|Pohoryloowka
        25640 48585 1601 Borivtsi|Борівці|Borauti|Borivci|Borovtse|Borovtsy
        25632 48550 1598 Shyshkivtsi|Шишковцы|Шишківці|Shishkivci|Shishkovcy|Shishkovtsy|Shyshkovtse|Siscauti
        25972 48571 1592 Vikno|Вікно
        26567 48350 1577 Balkivtsi|Балковцы|Балківці|Balcauti|Balkivci|Balkovcy
        27291 48497 1570 Serbychany|Сербичани|Serbichani|Serbichany|Serbichen'|Serbytchany
        26256 48246 1547 Stroyntsi|Строинцы|Строїнці|Stroesti|Stroinci|Stroincy|Strointsi
        27248 48541 1542 Vitrianka|Ветрянка|Вітрянка|Vetrjanka|Vitreanca|Vitrjanka|Vitryanka
        25886 48590 1534 Doroshivtsi|Дорошовцы|Дорошівці|Dorochivtsi|Dorosauti|Doroshivci|Doroshovcy|Doroshovtsy
        26020 48483 1528 Dobrynivtsi|Добринівці|Добрыновцы|Dobrinivci|Dobronauti|Dobrynovcy
        26333 48317 1527 Malynivka|Малиновка|Малинівка|Malinesti|Malinivka|Malinovka
        25841 48435 1521 Valyava|Валява|Valeva|Valiava|Valjava
        25133 48174 1496 Roztoky|Розтоки|Rastoace|Rostoki|Roztoki
        25852 48248 1490 Mykhalcha|Михальча|Мыхальча|Mihalcea|Mikhal'cha|Mikhal'che|Mikhal'chi|Mychalcza|Mychaltscha|Myh'altsa|Myhalca|Mykhaltsja
        25705 48220 1469 Novi Broskivtsi|Новые Бросковцы|Нові Бросківці|Broscautii Noi|Novi Broskivci|Novye Broskovcy
        27171 48519 1463 Shebutyntsi|Шебутинці|Cheboutyntsi|Shebutinci|Shebutintsi|Shebutintsy
        26511 48447 1461 Kaplivka|Каплівка|Kapilauka|Kaplevka
        26793 48434 1457 Vartykivtsi|Вартиковцы|Вартиківці|Varticauti|Vartikivci|Vartikovcy
        25946 47983 1456 Bahrynivka|Багринівка|Bagrinivka|Bagrinovka|Bahrinesti|Bakhrineshte|Bakhrineshti|Bakhrineshtiye
        26610 48408 1452 Livyntsi|Левинцы|Лівинці|Levincy|Levinti|Livinci
        26027 48308 1452 Buda|Буда
        25569 48159 1451 Zrub-Komarivskyy|Зруб-Комаровский|Зруб-Комарівський|Trei Movile|Zroub-Komarivskyi|Zrub-Komarivs'kij|Zrub-Komarovskij
        26053 48016 1446 Terebleche|Тереблече|Porubne|Tereblecea|Tereblecha|Terebleshti
        27150 48442 1446 Shyshkivtsi|Шишковцы|Шишківці|Chichkivtsi|Shishkivci|Shishkovcy|Siscautii Noi
        26693 48474 1442 Moshanets|Мошанець|Mosaneti|Moshanec'|Moshinets
        26354 48484 1441 Cheponosy|Чепоноси|Чепоносы|Ceponosa|Cheponosa|Cheponosi|Tcheponossy
        26197 48278 1423 Sloboda|Слобода|Slobozia Rarancei
        25896 48190 1422 Velykyy Kuchuriv|Великий Кучуров|Великий Кучурів|Bol'shoy Kochurov|Cuciurul Mare|Velikij Kuchuriv|Velikij Kuchurov|Velykyi Koutchouriv
        25819 48593 1414 Chunkiv|Чуньков|Чуньків|Chun'kov|Cincau|Tchounkiv
        26077 48202 1412 Lukovytsya|Луковица|Луковиця|Loukovytsia|Lucovita|Lukovica|Lukovicja
        26651 48447 1399 Perkivtsi|Перковцы|Перківці|Percauti|Perkivci|Perkovcy
        25673 48453 1388 Ivankivtsi|Іванківці|Иванковцы|Ivancauti|Ivankivci|Ivankovcy
        26430 48407 1383 Dolynyany|Долиняни|Долиняны|Dolineni|Dolinjani|Dolinjany|Dolyniany
        27090 48499 1375 Selyshche|Селище|Selishche|Selishhe|Selishtya|Selistea
        25615 48097 1374 Cheresh|Череш|Cires
        27474 48527 1372 Vasylivka|Василевка|Василівка|Vasileuti|Vasilevka|Vasilivka|Vassylivka
        26576 48337 1330 Nesvoya|Несвоя|Nesfoaia|Nesvoia|Nesvoja
        26917 48456 1325 Vovchynets|Вовчинець|Volchents|Volchinets|Volcinet|Volcineti|Vovchinec'
        25649 48083 1325 Budenets|Буденец|Буденець|Budenec|Budenits|Budinet
        26228 48198 1318 Molnytsya|Молница|Молниця|Molnica|Molnicja|Molnita|Molnytsia
        25281 48004 1304 Dolishniy Shepit|Долишний Шепот|Долішній Шепіт|Dolichnii Chepit|Dolishnij Shepit|Dolishnij Shepot|Sipotele pe Siret
        26097 48148 1291 Velyka Buda|Велика Буда|Великая Буда|Buda Mare|Velika Buda|Velikaja Buda|Velyka Bouda
        26035 48106 1284 Pryvoroky|Привороки|Prevoroche|Privoroki
        25907 48465 1280 Malyy Kuchuriv|Малий Кучурів|Малый Кучуров|Cuciurul Mic|Kuchurmik|Malij Kuchuriv|Malyi Koutchouriv|Malyj Kuchurov
        26347 48375 1268 Kerstentsi|Керстенцы|Керстенці|Cristinesti|Kerstenci|Kerstency
        26133 48183 1261 Hodynivka|Годинівка|Годыновка|Godinesti|Godinivka|Godynovka
        25926 48246 1255 Hodyliv|Годилів|Годылов|Godiliv|Godylov|Hodilau
        25636 48280 1244 Kostyntsi|Костинцы|Костинці|Costesti|Kostinci|Kostincy
        25232 48224 1237 Bahna|Багна|Bagna
        25714 48354 1232 Dubivtsi|Дубовцы|Дубівці|Doubivtsi|Dubauti|Dubivci|Dubovcy
        26035 48032 1231 Sterche|Стерче|Starcea
        25843 48606 1229 Vasyliv|Василев|Василів|Vasilau|Vasilev|Vasiliv|Vassyliv|Wassileu|Wasylow
        24980 48072 1227 Dovhopillya|Довгопілля|Долгополье|Campulung pe Ceremus|Dolgopol'e|Dovgopillja|Dovhopillia
        26530 48359 1223 Yarivka|Яровка|Ярівка|Hajdeu de Sus|Jarivka|Jarovka
        26235 48486 1221 Poliana|Поляна|Poiana|Poljana|Polyana|Poyyana
        25646 48512 1214 Malyatyntsi|Малятинцы|Малятинці|Malatineti|Maliatyntsi|Maljatinci|Maljatincy
        26927 48537 1208 Dnistrivka|Дністрівка|Dnestrovka|Otace Rasteu|Resteu Atakhi|Resteu-Atachi|Restievo
        26250 48100 1203 Dyakivtsi|Дьяковцы|Дяківці|D'jakovcy|Diakivtsi|Djakivci|Probotesti
        25967 48180 1187 Hrushivka|Грушевка|Грушівка|Grusauti|Grushevka|Grushivka|Hrouchivka
        26501 48222 1186 Dumeny|Думени|Думены|Doumeny|Dumeni
        26244 48310 1165 Rynhach|Рингач|Rangaci|Rengach|Ringach|Ryngach|Rynhatch
        26269 48510 1150 Rashkiv|Рашков|Рашків|Rachkiv|Rascov|Rashkov
        27263 48410 1142 Oleksiyvka|Алексеевка|Олексіївка|Alekseevka|Mendicauti|Oleksiivka
        26558 48248 1141 Koshulyany|Кошуляни|Кошуляны|Cosuleni|Kochouliany|Koshuljani|Koshuljany
        25661 48538 1128 Yuzhynets|Южинец|Южинець|Iujinet|Juzhinec|Youjynets
        26636 48497 1125 Bernove|Бернове|Берново|Barnova|Bernovo
        25628 48228 1120 Sloboda-Komarivtsi|Слобода-Комаровцы|Слобода-Комарівці|Sloboda-Komarivci|Sloboda-Komarovcy|Slobozia Comarestilor
        27464 48558 1118 Ozheve|Ожеве|Ожево|Ozheva|Ozhevo
        26483 48350 1114 Bilivtsi|Беловцы|Білівці|Belauti|Belovcy|Bilivci
        25534 48264 1110 Brusenky|Брусенки|Broussenky|Brusenchi|Brusenki
        25708 48488 1107 Davydivtsi|Давидівці|Давыдовцы|Davidesti|Davidivci|Davydovcy
        25155 47988 1097 Serhiyi|Сергии|Сергії|Sarghieni|Sergii|Serhii
        25980 48478 1096 Horoshivtsi|Горошовцы|Горошівці|Goroshivci|Goroshovcy|Horochivtsi|Horosauti
        25272 48219 1084 Chereshenka|Черешенька|Chereshnov|Chireshel'
        27204 48550 1080 Kulishivka|Кулишовка|Кулішівка|Culiscauti|Koulichivka|Kulishovka
        26548 48373 1070 Krutenky|Крутеньки|Dinautsi|Kruten'ki|Tulburen'|Tulbureni
        25796 48335 1067 Revne|Ревне|Ревно|Ravna|Revna|Revno
        25954 48490 1033 Boianchuk|Боянчук|Boiantchouk|Bojanchuk|Bosanceni|Boyanchuk
        25805 48405 1032 Vytylivka|Витилевка|Витилівка|Viteluvca|Vitilevka|Vitilivka
        26482 48394 1027 Pashkivtsi|Пашковцы|Пашківці|Pachkivtsi|Pascauti|Pashkivci|Pashkovcy
        26331 48342 1023 Dovzhok|Довжок|Должок|Doljoc|Dolzhok
        26300 48157 1019 Velykosillya|Великоселье|Великосілля|Pilipauti|Velikosel'e|Velikosillja|Velykossillia
        26646 48368 1005 Kozyryany|Козиряни|Козыряны|Cozareni|Kozirjani|Kozyriany|Kozyrjany
        25044 48059 1003 Dykhtynets|Дихтинец|Дихтинець|Dihtinet|Dikhtenets|Dikhtinec
        25182 48211 1001 Vyzhenka|Виженка|Vijnicioara|Vizhenka|Vyzhenka Velyka
        26035 48557 1000 Chotnyy Potik|Чорний Потік|Чёрный Поток|Chjornyj Potok|Chornij Potik|Paraul Negru|Tchornyi Potik
        26511 48428 1000 Dankivtsi|Данковцы|Данківці|Dancauti|Dankivci|Dankovcy
        26014 48111 987 Tarashany|Тарашани|Тарашаны|Taraseni|Tarashani|Teresheny
        26436 48319 987 Forosna|Форосна|Forostna
        26618 48440 985 Oselivka|Оселевка|Оселівка|Chisla-Nedjimeni|Oselevka|Osselivka
        26132 48007 984 Nyzhni Synivtsi|Нижні Синівці|Nizhni Sinivci|Nizhniye Sinevtsy|Sinautii de Jos
        26229 48365 984 Sankivtsi|Санковцы|Санківці|Sancauti|Sankivci|Sankovcy
        26486 48222 980 Novoivankivtsi|Новоиванковцы|Новоіванківці|Novoivankivci|Novoivankovcy|Vancicautii Mici
        25451 48281 972 Valy|Вали|Валы|Valea|Vali
        25648 48382 971 Pyadykivtsi|П'ядиківці|Пядиковцы|P'jadikivci|Piadykivtsi|Piedicauti|Pjadikovcy
        25932 48385 964 Zadubrivka|Задубровка|Задубрівка|Zadobruvca|Zadoubrivka|Zadubrovka
        27168 48565 959 Korman|Кормань|Cormani
        25727 48627 954 Zvenyachyn|Звенячин|Zveniatchyn|Zvenjachin|Zvineace
        25051 48036 948 Kyselytsi|Киселиці|Kiselici|Kiselitse|Kiselitseni|Kiselitsy
        26101 48238 946 Tsuren|Цурень|Curen'|Tsouren|Tureni
        25407 48300 944 Berezhonka|Бережонка|Berejonca|Berejonka
        25420 48386 942 Sloboda-Banyliv|Слобода-Банилов|Слобода-Банилів|Sloboda-Baniliv|Sloboda-Banilov|Slobozia Banilei
        26892 48481 934 Burdyuh|Бурдюг|Bourdiouh|Burdiug|Burdjug
        26092 48052 929 Bukivka|Буковка|Буківка|Boukivka|Bukovka|Poieni
        26529 48482 929 Anadoly|Анадоли|Анадолы|Anadoli|Darabani
        25743 48628 905 Khreshchatyk|Хрещатик|Crisceatec|Khreshhatik|Kreshchatik|Krischatek|Krishchatik|Kryshchatyk|Kryszczatyk
        25717 48013 873 Arshytsya|Аршица|Аршиця|Archytsia|Arshica|Arshicja|Arsita
        25357 48300 854 Berezhnytsya|Бережница|Бережниця|Berejnita|Berejnytsia|Berezhnica|Berezhnicja
        26196 48204 847 Bancheny|Банчени|Банчены|Banceni|Bancheni|Bantcheny
        25287 48089 844 Lopushna|Лопушна|Lapushna|Lapusna
        25639 48355 836 Zeleniv|Зеленов|Зеленів|Zeleneu|Zelenov
        26357 48331 836 Berestya|Берестя|Berestea|Berestia|Berestja
        26098 47994 832 Horbivtsi|Горбовцы|Горбівці|Garbauti|Gorbivci|Gorbovcy
        25825 48270 831 Dubove|Дубове|Дубовое|Doubove|Dubova|Dubovoe
        25130 47909 827 Ploska|Плоска|Плоская|Plosca|Ploskaja
        26407 48532 822 Pryhorodok|Пригородок|Prigorodoc|Prigorodok
        25694 48364 820 Berehomet|Берегомет|Beregomet|Berhomet
        25684 48372 812 Revakivtsi|Реваковцы|Реваківці|Revacauti|Revakivci|Revakovcy
        25482 48327 787 Babyne|Бабине|Бабино|Babin|Babine|Babino
        25564 48250 780 Dibrivka|Дибровка|Дібрівка|Dibrovka|Dumbrava
        25799 48295 775 Spaska|Спаська|Spasca|Spasskaya
        25433 48183 774 Vovchynets|Вовчинець|Волчинец|Volchinec|Volcinet|Vovchinec'|Vovtchynets
        27503 48476 773 Voloshkove|Волошкове|Волошково|Volochkove|Voloscova|Voloshkovo
        25887 48259 770 Zavoloka|Заволока|Zavoloca
        26552 48232 757 Nehryntsi|Негринцы|Негринці|Negreni|Negrinci|Negrincy
        26071 48163 751 Krupyanske|Круп'янське|Крупянское|Kroupianske|Krup'jans'ke|Krupjanskoe
        26946 48381 751 Lukachivka|Лукачовка|Лукачівка|Loukatchivka|Lucaceni|Lukachovka
        25967 48117 745 Mykhaylivka|Михайловка|Михайлівка|Mihuceni|Mikhajlivka|Mikhajlovka|Mykhailivka
        25530 48038 745 Stara Krasnoshora|Стара Красношора|Al'tkhyute|Crasnisoara Veche|Stara Ktasnochora|Staraya Krasnoshora
        24917 48032 744 Yablunytsya|Яблоница|Яблуниця|Iablonita|Jablonica|Jablunicja|Yablounytsia
        25678 48650 744 Prylypche|Прилипче|Prelipcea|Prilipche|Prylyptche
        26169 48094 731 Kulykivka|Куликівка|Koulykivka|Kulicheni|Kulikivka|Kulikovka
        26150 48133 730 Pidvalne|Подвальное|Підвальне|Becesti|Podval'noe
        25671 48208 726 Selyshche|Заболоття|Заболотье|Zabolot'e|Zabolotie|Zabolottia|Zabolottja
        26431 48342 725 Zhylivka|Жиловка|Жилівка|Jylivka|Syndzher|Zhilivka|Zhilovka
        25921 48493 722 Verbivtsi|Вербовцы|Вербівці|Verbauti|Verbivci|Verbotzi|Verbovcy|Waslowce
        25324 48161 720 Zarichchya|Заречье|Заріччя|Zarech'e|Zarichchja|Zaricicea|Zaritchtchia
        25114 47990 716 Parkulyna|Паркулина|Parculina|Parkoulyna|Parkulina
        27063 48529 715 Bratanivka|Братановка|Братанівка|Bratanovka|Moldova
        26433 48306 693 Shcherbyntsi|Щербинцы|Щербинці|Chtcherbyntsi|Serbinti|Shherbinci|Shherbincy
        25566 48374 685 Chortoryya|Чертория|Чортория|Chertorija|Chortorija|Ciortoria|Tchortoryia
        26274 48147 685 Mohylivka|Могилёвка|Могилівка|Mogilivka|Mogiljovka|Movila
        25144 47802 683 Shepit|Шепот|Шепіт|Schepit|Schipot|Shepot|Shipotele Suchevey|Shipotele-Kamerale|Sipotele-Sucevei
        25849 48077 683 Prosika|Просека|Просіка|Proseka|Prosica|Prossika
        25049 47975 682 Ryzha|Рижа|Рыжа|Rizha|Ryja
        24938 48042 677 Konyatyn|Конятин|Coniatin|Koniatyn|Konjatin
        25212 47896 677 Halytsivka|Галицівка|Galicivka|Galitsevka|Halitivca
        25582 48341 662 Kalnivtsi|Кальновцы|Кальнівці|Calinesti|Kal'nivci|Kal'novcy
        25933 48133 659 Chervona Dibrova|Червона Діброва|Червоная Диброва|Chervonaja Dibrova|Dumbrava Rosie|Tchervona Dibrova
        25881 48318 655 Bila|Біла|Belaya
        26668 48549 652 Voronovytsya|Вороновица|Вороновиця|Voronovica|Voronovicja|Voronovita|Voronovytsia
        25828 48634 649 Kulivtsi|Кулевцы|Кулівці|Culeuti|Koulivtsi|Kulevcy|Kulivci
        26207 48282 641 Revkivtsi|Ревковцы|Ревківці|Revcauti|Revkivci|Revkovcy
        25883 48054 641 Petrichanka|Петричанка|Petriceanca
        26482 48542 638 Ataky|Атаки|Ataki
        26485 48419 637 Vornychany|Ворничани|Ворничаны|Vorniceni|Vornichani|Vornichany|Vornytchany
        25414 48158 632 Velyke|Велике|Великое|Velike|Velikoe
        26720 48509 630 Konovka|Коновка|Camauca|Conouca|Conovca|Kofa|Konowka
        26054 48567 624 Onut|Онут|Onutul-Mik
        25114 48086 623 Ust-Putila|Усть-Путила|Gura Putilei|Oust Poutyla
        25709 48297 615 Novi Drachyntsi|Новые Драчинцы|Нові Драчинці|Dracinetii Noi|Novi Drachinci|Novi Dratchyntsi|Novye Drachincy
        26086 48195 610 Lukovytsya|Луковица|Луковиця|Loukovytsia|Lucovita|Lukovica|Lukovicja
        25322 48313 604 Kybaky|Кибаки|Chibachi|Kibaki
        24968 48008 593 Samakova|Самакова|Lipovets|Semakova
        25669 48276 593 Yaseny|Ясени|Ясены|Cabesti|Jaseni|Jaseny|Yasseny
        26294 48183 588 Lunka|Лунка|Lounka|Lunca|Lurka
        25627 48645 582 Babyn|Бабин|Babin
        26117 48167 577 Mala Buda|Мала Буда|Малая Буда|Buda Mica|Mala Bouda|Malaja Buda
        26384 48512 569 Orestivka|Орестовка|Орестівка|Aresteuca|Orestovka
        26611 48384 568 Mykhaylivka|Михайловка|Михайлівка|Mihaileanca|Mikhajlivka|Mikhajlovka|Mykhailivka
        26100 48220 550 Mamornytsya|Маморница|Маморниця|Mamornica|Mamornicja|Mamornita|Mamornytsia
        25048 48129 543 Marynychi|Мариничи|Мариничі|Mareniceni|Marinichi|Marynytchi
        26033 48200 539 Kut|Кут|Cotul Bainschi|Kout
        25020 48086 517 Stebni|Стебни|Стебні
        26799 48543 502 Nahoryany|Нагоряни|Нагоряны|Nagoreni|Nagorjani|Nagorjany|Nahoriany
        """#
}
