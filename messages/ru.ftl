# Как язык называет себя в списке языков.
language-name = Русский
language-direction = ltr
# Неразрывный пробел между группами по три цифры.
language-digit-separator = {" "}


## Labels: отметки, позиции, виды сведений, кнопки и всё, что страница говорит рядом с предложением.
## Имена сторон, вопросов, вариантов и планов приходят только в именительном падеже и не склоняются: подлежащее при
## глаголе в настоящем времени, слово после двоеточия или название в «ёлочках» после родового слова.
## Глоссарий: сторона, вопрос, вариант, условие (плана), план, пакет, позиция (по вопросу или варианту), отношение
## (к условию), ответ (на план), соотношение (двух сторон), отметка (в таблице), заявление, утверждение (в данных),
## сведения (и их вид), версия, момент.

labels-quoted = «{ $text }»

# Отношение стороны к условию плана: отметка в таблице, подразумевается «сторона».
labels-accepts = Принимает
labels-open = Допускает
labels-unknown = Неизвестно
labels-objects = Возражает
labels-refuses = Отвергает
# То же внутри строки: «Принимает или отвергает», «Возможно, возражает».
labels-accepts-inside = принимает
labels-open-inside = допускает
labels-unknown-inside = неизвестно
labels-objects-inside = возражает
labels-refuses-inside = отвергает
labels-possibly = Возможно, { $verdicts }
labels-possibly-inside = возможно, { $verdicts }
# Ко скольким условиям сторона так относится: «возражает: 5 (косвенно: 2)».
labels-counted = { $verdicts ->
        [open] допускает
       *[other] { $verdicts }
    }: { $n }{ $implied ->
        [0] {""}
       *[other] {" "}(косвенно: { $implied })
    }
labels-counted-unknown = неизвестно: { $n }

# Ответ стороны на план целиком.
labels-acceptable = Приемлемо
labels-acceptable-in-part = Приемлемо по этим вопросам
labels-against-a-term = Против какого-то условия
labels-refuses-a-term = Отвергает какое-то условие
labels-against-a-term-inside = против какого-то условия
labels-refuses-a-term-inside = отвергает какое-то условие
labels-nobody = Никто не против ни одного из этих условий.
labels-nobody-perhaps = Выступает ли кто-то против какого-либо условия, зависит от неопределённых или неизвестных позиций.
labels-somebody = Хотя бы против одного условия кто-то выступает, как бы ни прояснились неопределённые и неизвестные позиции.
labels-nobody-in-part = Ни одна из показанных сторон не против ни одного из показанных условий.
labels-nobody-perhaps-in-part = Выступает ли кто-то из показанных сторон против какого-либо из показанных условий, зависит от неопределённых или неизвестных позиций.

# Позиция по варианту; название варианта стоит дальше в кавычках, после двоеточия (labels-line).
labels-demands = требует
labels-accepts-option = принимает
labels-open-to = допускает
labels-unclear-on = неясно
labels-opposes = против
labels-rejects = отвергает
# То же в начале строки.
labels-demands-head = Требует
labels-accepts-option-head = Принимает
labels-open-to-head = Допускает
labels-unclear-on-head = Неясно
labels-opposes-head = Против
labels-rejects-head = Отвергает
labels-line = { $stance }: { $options }
labels-aside = { $stance }: { $options }
labels-instead = вместо этого { $stance }
labels-and-others = { $options } +{ $n }

# Виды сведений.
labels-document = документ
labels-on-record = публично
labels-reported = по сообщениям
labels-disputed = оспаривается
labels-document-meaning = опубликованный текст
labels-on-record-meaning = названное по имени лицо или официальное заявление
labels-reported-meaning = СМИ со ссылкой на неназванных людей или рассказ другой стороны
labels-disputed-meaning = одна из сторон это отрицает или этому противоречит
# Четыре кнопки в ряд: каждая учитывает своё и всё, что перед ней.
labels-admit-document = Только документы
labels-admit-on-record = + публичные заявления
labels-admit-reported = + сообщения
labels-admit-disputed = + оспариваемое

# Как стал известен план.
labels-published = Опубликованный текст
labels-presented = Представлен публично
labels-by-media = По сообщениям СМИ
labels-hypothetical = Гипотетический

# Что за страница — источник.
labels-primary = официальный источник
labels-news = новостное издание
labels-state = государственное или близкое к государству издание
labels-secondary = перепечатка

# Как соотносятся позиции всех сторон по вопросу.
labels-all-agree = Все согласны
labels-all-within-reach = Согласие достижимо
labels-mixed = Смешанно
labels-parties-differ = Позиции расходятся
labels-parties-clash = Позиции противоположны
labels-too-little-known = Мало сведений

labels-how-it-works = Как это устроено
labels-scenarios = Выберите план
labels-as-of = Позиции на момент
labels-evidence = Учтённые сведения
labels-back-to-plan-time = Вернуться к моменту плана
labels-close = Закрыть
labels-reset-all = Вернуть условия плана
labels-reset = Сбросить
labels-sentence-evidence = На чём это основано
labels-issue = Вопрос
# В списке условий плана, который об этом вопросе ничего не говорит.
labels-not-in-plan = Условия нет
# В списке условий: убирает условие плана.
labels-left-open = Оставить открытым
labels-no-statement = Заявлений не найдено
labels-nothing-found = Заявлений об этом не найдено; для этого момента их искали
# Короткие отметки в таблице.
labels-changed = изменилось
labels-contested = противоречиво
labels-implied = косвенно
labels-rests-on = На чём основана отметка
labels-loading = Загружаются пересказы и источники…
labels-not-loaded = Не удалось загрузить пересказы и источники. Позиции, даты и виды сведений показаны полностью.
labels-retry = Попробовать ещё раз
labels-sources = Источники:
labels-inferred = дата по содержанию
labels-originally = первоисточник: { $publisher }
labels-no-address = без адреса
labels-answers = Как к этому относится каждая сторона
labels-answer = Ответ
labels-no-scenario-short = Без плана
labels-no-scenario-kind = Только позиции
labels-is-plan-time = Это момент плана.
labels-is-other-time = Это не момент плана, а другой.
labels-show-all = Показать все
labels-own-plan = Опубликованного плана нет: условия заданы в таблице.
# $facts: предложение labels-facts-of-plan.
labels-plan-itself = Сам план: { $facts }
labels-changed-term = изменённое условие
# В ячейке таблицы, о действующем условии.
labels-demands-it = требует этого
labels-weakened-mark = позже ослаблено сообщением
labels-since-unclear = с тех пор неясно
labels-unclear = неясно
labels-lapsed = прежнее «за» утратило силу
labels-term-on = Условие по вопросу «{ $issue }»
labels-reset-term-on = Сбросить условие по вопросу «{ $issue }»
labels-several = { $options } (план не уточняет)
# План внутри предложений. Перед каждым из этих названий, как и перед «названием» в кавычках, стоит слово «план».
labels-changed-plan = «{ $plan }» с изменениями
labels-plan-of-terms = из отдельных условий
labels-leaves-out = { $statements ->
        [one] Не учтено { $statements } заявление
        [few] Не учтены { $statements } заявления
        [many] Не учтено { $statements } заявлений
       *[other] Не учтено { $statements } заявления
    }; { $marks ->
        [0] ни одна отметка не стала неизвестной
        [one] { $marks } отметка стала неизвестной
        [few] { $marks } отметки стали неизвестными
        [many] { $marks } отметок стали неизвестными
       *[other] { $marks } отметки стали неизвестными
    }.
labels-nothing-left-out = Учтены все заявления.
labels-n-statements = { $n ->
        [one] { $n } заявление
        [few] { $n } заявления
        [many] { $n } заявлений
       *[other] { $n } заявления
    }
labels-dropped-from-link = В ссылке было то, чего здесь нет или больше нет; это не учтено: { $values }. Всё остальное — как в ссылке.
labels-its-plan = Условие собственного плана: { $plan }.
labels-speaker = Кто говорит: { $speaker }
labels-speaks-for = От чьего имени: { $whom }
labels-disputed-by = Оспаривается: { $by }
labels-note = Примечание: { $note }
labels-cells-and-statements = { $cells ->
        [one] { $cells } отметка
        [few] { $cells } отметки
        [many] { $cells } отметок
       *[other] { $cells } отметки
    } на основе { $statements ->
        [one] { $statements } заявления
        [few] { $statements } заявлений
        [many] { $statements } заявлений
       *[other] { $statements } заявления
    }
labels-history = Прежние и другие заявления ({ $n })
labels-left-out-here = При выбранных сведениях здесь { $n ->
        [one] не учтено { $n } заявление
        [few] не учтены { $n } заявления
        [many] не учтено { $n } заявлений
       *[other] не учтено { $n } заявления
    }.
# $kind: «Опубликованный текст» и т. п.; $who: стороны.
labels-facts-of-plan = { $kind }{ $dated ->
        [yes] , { $date }
       *[no] {""}
    }; { $by ->
        [hypothetical] в таком виде его никто не выдвигал
        [nobody] ни одна сторона публично его не выдвигала
       *[parties] кто выдвинул: { $who }
    }.
labels-caption-of-plan = Как каждая сторона относится к плану { $plan } ({ $basis })
labels-caption-without-plan = Что говорит каждая сторона ({ $basis })
# Какие позиции учтены. Стоит в скобках в первом предложении и в подписях, а также после слова «Показаны». $as_of — день
# или месяц («апрель 2025 года»): после «на» винительный падеж совпадает с именительным.
labels-positions-of = позиции{ $which_parties ->
        [some] {" "}{ $parties } из { $of_parties ->
                [one] { $of_parties } стороны
                [few] { $of_parties } сторон
                [many] { $of_parties } сторон
               *[other] { $of_parties } стороны
            }
       *[all] {""}
    }{ $which_issues ->
        [some] {" "}по { $issues } из { $of_issues ->
                [one] { $of_issues } вопроса
                [few] { $of_issues } вопросов
                [many] { $of_issues } вопросов
               *[other] { $of_issues } вопроса
            }
       *[all] {""}
    } на { $as_of }{ $threshold ->
        [document] , только документы
        [on-record] , только документы и публичные заявления
        [reported] , без оспариваемых сообщений
       *[disputed] {""}
    }
labels-shown-in-part = Показаны { $basis }. Все ответы касаются только их.
# Даты короткие и не склоняются.
labels-filed-under = К этому моменту отнесены заявления за период { $from } — { $to }.
# $evidence: дата и вид сведений.
labels-weakened = { $evidence }, позже ослаблено сообщением


## Dates. Месяц — число от 1 до 12; у дня месяц в родительном падеже, без дня — в именительном.

dates-month-short-of = { $month ->
        [1] янв.
        [2] февр.
        [3] марта
        [4] апр.
        [5] мая
        [6] июня
        [7] июля
        [8] авг.
        [9] сент.
        [10] окт.
        [11] нояб.
       *[12] дек.
    }
dates-month-short = { $month ->
        [1] янв.
        [2] февр.
        [3] март
        [4] апр.
        [5] май
        [6] июнь
        [7] июль
        [8] авг.
        [9] сент.
        [10] окт.
        [11] нояб.
       *[12] дек.
    }
dates-month-full-of = { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
dates-month-full = { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
dates-short-day = { $day } { dates-month-short-of } { $year }
dates-short-month = { dates-month-short } { $year }
dates-full-day = { $day } { dates-month-full-of } { $year } года
dates-full-month = { dates-month-full } { $year } года


## Lists. $rest: одно или несколько, уже через запятую.

lists-join-and = { $rest } и { $last }
lists-join-or = { $rest } или { $last }
# Название вопроса среди других в предложении.
lists-issue = «{ $name }»


## Предложение, которое отвечает первым: «План «А» (позиции на 1 мая 2025 года): условие «Крым» принимает Украина; …»

sentence-opening = План { $plan } ({ $basis }):
sentence-opening-without-plan = Без привязки к плану ({ $basis })
sentence-no-terms = { $part ->
        [part] ни один из показанных вопросов не решён, поэтому принимать или отвергать нечего
       *[whole] ни один вопрос не решён, поэтому принимать или отвергать нечего
    }

# Условия, о которых речь, в нужном падеже. $shape: only (единственное условие плана), every (все), but_one и but_some (все,
# кроме $names), one, some. Винительный:
sentence-terms = { $shape ->
        [only] единственное условие ({ $names })
        [every] все условия
        [but_one] все условия, кроме условия { $names }
        [but_some] все условия, кроме условий { $names }
        [one] условие { $names }
       *[some] условия { $names }
    }
sentence-against-terms = { $shape ->
        [only] против единственного условия ({ $names })
        [every] против всех условий
        [but_one] против всех условий, кроме условия { $names }
        [but_some] против всех условий, кроме условий { $names }
        [one] против условия { $names }
       *[some] против условий { $names }
    }
sentence-with-terms = { $shape ->
        [only] с единственным условием ({ $names })
        [every] ни с одним из условий
        [but_one] ни с одним из условий, кроме условия { $names }
        [but_some] ни с одним из условий, кроме условий { $names }
        [one] с условием { $names }
       *[some] с условиями { $names }
    }
sentence-to-terms = { $shape ->
        [only] к единственному условию ({ $names })
        [every] ко всем условиям
        [but_one] ко всем условиям, кроме условия { $names }
        [but_some] ко всем условиям, кроме условий { $names }
        [one] к условию { $names }
       *[some] к условиям { $names }
    }
# После «ни одно заявление не проясняет, как…».
sentence-to-any-term = { $shape ->
        [only] к единственному условию ({ $names })
        [every] к любому из условий
        [but_one] к любому из условий, кроме условия { $names }
        [but_some] к любому из условий, кроме условий { $names }
        [one] к условию { $names }
       *[some] к условиям { $names }
    }
# Запятая, закрывающая оборот с «кроме».
sentence-comma = { $shape ->
        [but_one] ,
        [but_some] ,
       *[other] {""}
    }
sentence-perhaps = { $certainty ->
        [possibly] , возможно,
       *[surely] { sentence-comma }
    }
sentence-relates = { $number ->
        [plural] относятся
       *[single] относится
    }
sentence-holds = { $number ->
        [plural] придерживаются
       *[single] придерживается
    }
# $who: одна или несколько сторон, подлежащее; $number: single или plural — число глагола.
sentence-clause = { $verdict ->
        [objects] { sentence-against-terms }{ sentence-perhaps } { sentence-verb } { $who }
        [implied] { sentence-with-terms }{ sentence-perhaps } не согласуются другие позиции, которых { sentence-holds } { $who }
        [unknown] ни одно заявление не проясняет, как { sentence-to-any-term }{ sentence-comma } { sentence-relates } { $who }
       *[accepts] { sentence-terms }{ sentence-perhaps } { sentence-verb } { $who }
    }
# $verdicts: два или больше sentence-verb через «или».
sentence-clause-of-range = { sentence-to-terms }{ sentence-comma } в зависимости от версии по-разному ({ $verdicts }) { sentence-relates } { $who }
# Другие стороны с тем же отношением к другим условиям: «…, условие «НАТО» — Украина».
sentence-further = { $verdict ->
        [objects] , { sentence-against-terms }{ sentence-comma } — { $who }
        [implied] , { sentence-with-terms }{ sentence-comma } — позиции, которых { sentence-holds } { $who }
        [unknown] , как { sentence-to-any-term }{ sentence-comma } — { $who }
        [range] , { sentence-to-terms }{ sentence-comma } — { $who }
       *[accepts] , { sentence-terms }{ sentence-comma } — { $who }
    }
sentence-verb = { $verdict ->
        [accepts] { $number ->
                [plural] принимают
               *[single] принимает
            }
        [open] { $number ->
                [plural] допускают
               *[single] допускает
            }
        [objects] { $number ->
                [plural] возражают
               *[single] возражает
            }
       *[refuses] { $number ->
                [plural] отвергают
               *[single] отвергает
            }
    }
# Как соотносятся позиции всех сторон. $names: вопросы, некоторые — с вариантами, общими для всех.
sentence-all = { $n ->
        [2] обе стороны
        [one] все { $n } сторона
        [few] все { $n } стороны
        [many] все { $n } сторон
       *[other] все { $n } стороны
    }
sentence-together = { $word ->
        [agree] общий вариант принимают { sentence-all }: { $names }
        [within-reach] общий вариант принимают или допускают { sentence-all }: { $names }
        [mixed] { sentence-all } за общий вариант, а по остальным вариантам одни требуют того, что другие отвергают: { $names }
        [clash] одни требуют того, что другие отвергают: { $names }
        [differ] одни за то, против чего другие: { $names }
       *[unknown] слишком мало известно, чтобы сравнить все стороны: { $names }
    }
sentence-alone = одной стороне не с кем ни соглашаться, ни спорить
sentence-with-options = { $name } ({ $options })


## Что стоит вокруг и никогда не меняется.

fixed-kicker = Сравнение позиций
fixed-all-evidence = Все утверждения и источники
fixed-what-changed = Что изменилось в этой версии
fixed-blocs = Кто входит в какой блок
fixed-copy-link = Скопировать ссылку на это сравнение
fixed-copy-sentence = Скопировать предложение
fixed-copied = Скопировано.
fixed-copy-by-hand = Скопируйте отсюда:
fixed-legend = Обозначения
fixed-legend-contested = Пополам: версии противоречат друг другу
fixed-legend-implied = Косвенно: сторона не высказывалась против, но требует того, что это исключает
fixed-legend-changed = Отношение не такое, как до вашего последнего изменения
fixed-legend-range = Уголок: может оказаться и так (оспаривается или ослаблено)
fixed-contents = Содержание
fixed-context = Что ещё произошло
fixed-contradictions = Версии, которые противоречат друг другу
fixed-gaps = Что неизвестно
fixed-gaps-by-cell = Что искали для определённого момента и не нашли
fixed-plan-pages = Скрипты отключены. У каждого плана есть своя страница:
fixed-failure = Страница не смогла стать интерактивной. Всё, что ниже, можно прочитать полностью; переключать планы можно только на интерактивной странице.
fixed-back = Вернуться к сравнению
fixed-languages = Языки
fixed-made-of = { $claims ->
        [one] { $claims } утверждение
        [few] { $claims } утверждения
        [many] { $claims } утверждений
       *[other] { $claims } утверждения
    } из { $sources ->
        [one] { $sources } источника
        [few] { $sources } источников
        [many] { $sources } источников
       *[other] { $sources } источника
    }
# $date — день или месяц: после «по» винительный падеж совпадает с именительным.
fixed-as-of-data = Учтены позиции по { $date }
fixed-citation = { $sentence } ({ $title }; { $url })
fixed-from-article = Заявление за заявлением: { $title }
fixed-article = { $n ->
        [one] { $n } заявление
        [few] { $n } заявления
        [many] { $n } заявлений
       *[other] { $n } заявления
    }: { $title }
# $why: причина на языке данных.
fixed-only-here = Не позиция: { $why }.
fixed-summary = { $answers } ({ $basis }). { $certainty }
fixed-party-means = { $party } в этот момент: { $means }
fixed-title = Кто чего хочет: { $title }
fixed-title-of-plan = Кто что принимает: { $plan }


## Depth: попарно, точки соприкосновения и перемены во времени — под таблицей.

depth-parts = Разделы страницы
depth-positions = Планы и позиции
depth-depth-waits = Разделы «{ depth-two-by-two }», «{ depth-common-ground }» и «{ depth-over-time }» для этого выбора ещё не готовы.

depth-two-by-two = Стороны попарно
# Слова перед двоеточиями — те же, что pairs-agree и следующие.
depth-pairs-note =
    Что есть общего у любых двух сторон и что их разделяет, независимо от плана. Согласие: есть вариант, которого обе
    требуют или который обе принимают, даже если по другому они расходятся. Согласие достижимо: одна из них такой вариант
    лишь допускает. Смешанно: один вариант у них общий, а по другому позиции противоположны. Расхождение: одна за то,
    против чего другая. Противоположно: одна требует того, что другая отвергает. Не согласуется с другими позициями:
    сторона не высказывалась против варианта, но требует того, что его исключает. Выберите две стороны, чтобы увидеть
    причины по каждому вопросу.
depth-pair-counts = По скольким вопросам у каждых двух сторон согласие, достижимое согласие, расхождение или противоположные позиции
depth-same-party = Та же сторона
depth-picture =
    Каждые две стороны — квадрат: над диагональю — по скольким вопросам у них согласие или оно достижимо, под ней — по
    скольким расхождение или противоположные позиции. Вопрос со смешанным соотношением учтён и там и там. Список ниже показывает то
    же в цифрах.
depth-shared-key = Над диагональю: согласие, достижимое согласие или смешанно
depth-divided-key = Под ней: расхождение, противоположно или смешанно
depth-shades = { $from }–{ $to }
# Перед списком сторон.
depth-pairs-of = Показать пары стороны
depth-pair = { $one } — { $other }
depth-pair-table = { $pair }: вопрос за вопросом
depth-relation = Соотношение
depth-reason = Почему

depth-common-ground = Точки соприкосновения
depth-ground-note =
    Против каких вариантов, насколько известно, никто не выступает, кто против каждого из остальных и сколько пакетов можно
    составить из первых. «Неизвестно» — не «против» и не «за». Какой пакет лучше, здесь не говорится.
depth-at-the-table = За столом переговоров
depth-in-play = Вопросы в повестке
depth-all-issues = Все вопросы
depth-main-issues = Главные вопросы
depth-away = Не за столом: { $who }.
depth-set-aside = Не в повестке: { $issues }.
# Пакет — по одному варианту на каждый вопрос в повестке.
depth-how-many = Сколько пакетов, против которых, насколько известно, никто не выступает
depth-by-issue = Вопрос за вопросом
depth-nobody-against = Насколько известно, никто не против
depth-perhaps-nobody = Возможно, никто не против
depth-somebody-against = Кто-то против
depth-smallest-change = Что пришлось бы изменить в этом плане
depth-instead = Внести в план
# Та же ссылка для тех, кто слушает: начинается с видимых слов.
depth-put-in = { depth-instead }: { $option }
depth-front = Пакеты, которые нельзя сделать легче для одной стороны, не сделав тяжелее для другой
depth-front-note =
    В каждой строке указано, против скольких условий каждая сторона. Нет другого пакета, где кто-то был бы против меньшего
    числа условий, а никто другой — против большего. Порядок — по этим числам, сторона за стороной; это не рейтинг.
depth-favourably = Если противоречивые, оспариваемые и ослабленные позиции обернутся в пользу пакета
depth-unfavourably = Если они обернутся не в его пользу
depth-either-way = Как бы ни обернулись противоречивые, оспариваемые и ослабленные позиции
depth-terms-of-package = Условия этих пакетов и кто против каждого
depth-against-nobody = никто не против
depth-against-whom = против: { $who }
depth-make-mine = Сделать моим планом
depth-make-first-mine = Сделать первый из них моим планом
depth-and-more = { $n ->
        [one] и ещё { $n } такой набор условий
        [few] и ещё { $n } таких набора условий
        [many] и ещё { $n } таких наборов условий
       *[other] и ещё { $n } такого набора условий
    }

depth-over-time = Изменения со временем
depth-time-note =
    Что каждая сторона от одного момента к следующему заявила впервые, поддержала или перестала поддерживать. Позиция
    действует, пока её не изменит более новое заявление: показано только то, что изменилось, остальное остаётся в силе.
    Заявления отнесены к моментам и сохраняют свои даты.
depth-first-moment-head = Что изменилось
depth-first-moment = Это первый момент: сравнивать его не с чем.
depth-nothing-moved = Ни одна позиция не изменилась.
depth-only-reasons = Позиция та же, основания другие.
# Условие из нескольких вариантов, в time-moved: «А» или «Б»: раньше …; теперь ….
depth-term-accepted = принимает один из них, не уточняя какой
depth-term-not-accepted = как условие не принимает
# $what: вариант в кавычках, $how: позиция («требует (противоречиво)»). $date — короткая, день или месяц.
depth-stands-since = { $what }: { $how }, { time-since }
depth-then-and-now = Кто ответил бы иначе: { $then } и { $now }
depth-nobody-changed = Никто не ответил бы иначе ни по одному условию.
depth-history = Как сложилась каждая позиция
depth-chapter = { $change ->
        [restated] { $moment }: сказано снова. { $stances }.
        [carried-over] { $moment }: без перемен. { $stances }.
       *[moved] { $moment }: { $stances }.
    }

depth-how-firm = Насколько прочны ответы
depth-firm-note =
    Останется ли каждый ответ на этот план тем же при других учтённых сведениях или без одного из условий и на каких
    отдельных заявлениях он держится: уберите одно из них — и ответ будет другим.
# Вопросы; ответы на них — time-yes, time-it-depends или time-no. В конце обязателен знак вопроса.
depth-nobody-is-against = Верно ли, что никто не против ни одного условия?
depth-nobody-refuses = Верно ли, что никто не отвергает ни одного условия?


## Ground: точки соприкосновения в словах.

ground-n-packages = { $n ->
        [one] { $n } пакет
        [few] { $n } пакета
        [many] { $n } пакетов
       *[other] { $n } пакета
    }
ground-all = { $issues ->
        [0] В повестке нет вопросов, поэтому пакет только один — пустой.
        [1] По одному варианту на единственный вопрос: { ground-n-packages }.
        [one] По одному варианту на каждый из { $issues } вопроса, во всех сочетаниях: { ground-n-packages }.
        [few] По одному варианту на каждый из { $issues } вопросов, во всех сочетаниях: { ground-n-packages }.
        [many] По одному варианту на каждый из { $issues } вопросов, во всех сочетаниях: { ground-n-packages }.
       *[other] По одному варианту на каждый из { $issues } вопроса, во всех сочетаниях: { ground-n-packages }.
    }
ground-nobody-there = За столом никого нет, поэтому никто не против этих пакетов и никто ни на один из них не согласен.
ground-none-possible =
    В каждом из них кто-то за столом против хотя бы одного условия, как бы ни прояснились неопределённые позиции.
# $n из всех пакетов. «Они», «их» в этих предложениях — пакеты.
ground-possible = В { $n } из них, насколько известно, никто за столом не против ни одного условия.
ground-possible-favourably =
    В { $n } из них, насколько известно, никто за столом не против ни одного условия, если противоречивые, оспариваемые и
    ослабленные позиции обернутся в пользу этих пакетов.
# После предыдущего предложения: речь о тех же позициях.
ground-left-unfavourably = Если эти позиции обернутся не в пользу пакетов, останется { $n }.
ground-none-left = Если эти позиции обернутся не в пользу пакетов, не останется ни одного.
# После каждого из предложений, где сказано сколько. $n: число позиций.
ground-resting-on = { $n ->
        [0] Все позиции по их условиям известны.
        [one] Они держатся на { $n } позиции, о которой ничего не известно: «неизвестно» — не «против» и не «за».
        [few] Они держатся на { $n } позициях, о которых ничего не известно: «неизвестно» — не «против» и не «за».
        [many] Они держатся на { $n } позициях, о которых ничего не известно: «неизвестно» — не «против» и не «за».
       *[other] Они держатся на { $n } позиции, о которой ничего не известно: «неизвестно» — не «против» и не «за».
    }
ground-certain = В { $n } из них каждое условие поддерживают все, кто за столом.
ground-none-certain = Нет пакета, о котором известно, что каждое его условие поддерживают все.

# Строка рядом с вопросом. $options, $perhaps: «А», «Б» или «В».
ground-free = насколько известно, никто не против: { $options }
ground-perhaps-free = возможно, никто не против: { $perhaps }
ground-free-and-perhaps = { ground-free }; { ground-perhaps-free }
ground-none-free = против каждого варианта кто-то выступает

# Строка рядом с вариантом, против которого никого нет; части соединены точкой с запятой.
ground-everybody-for = за: все, кто за столом
ground-is-for = за: { $who }
ground-possibly-for = возможно, за: { $who }
ground-all-unknown = неизвестно: все, кто за столом
ground-n-unknown = неизвестно: { $n ->
        [one] { $n } сторона
        [few] { $n } стороны
        [many] { $n } сторон
       *[other] { $n } стороны
    }
ground-unknown = неизвестно: { $who }
ground-costs = за опубликованное условие, но не за это: { $who }

# Строка рядом с вариантом, против которого кто-то есть: «отвергает Россия; возможно, возражает Украина».
ground-against-it = { $certainty ->
        [possibly] возможно, { ground-against-for-sure }
       *[sure] { ground-against-for-sure }
    }
ground-against-for-sure = { $how ->
        [refuses] { $number ->
                [plural] отвергают { $who }
               *[single] отвергает { $who }
            }
        [at-odds] не согласуется с другими позициями, которых { $number ->
                [plural] придерживаются { $who }
               *[single] придерживается { $who }
            }
       *[objects] { $number ->
                [plural] возражают { $who }
               *[single] возражает { $who }
            }
    }

# $issue: вопрос, $term: «А» или «Б», $against: строка выше.
ground-cannot-stay = { $issue }: { $term } — { $against }.
# $n: сколько условий изменить; дальше ground-missed: какие условия не должны остаться.
ground-to-change = { $n ->
        [0] В нынешнем виде в плане нет условий, { ground-missed }.
        [one] Если изменить { $n } условие, не останется таких, { ground-missed }:
        [few] Если изменить { $n } условия, не останется таких, { ground-missed }:
        [many] Если изменить { $n } условий, не останется таких, { ground-missed }:
       *[other] Если изменить { $n } условия, не останется таких, { ground-missed }:
    }
ground-no-change = Какие условия ни меняй, останется такое, { ground-missed-one }:
# $settled: favourably — только то, что наверняка; unfavourably — и то, о чём лишь сообщается.
ground-missed = { $aim ->
        [nobody-refuses] которые кто-то{ ground-how-sure } отвергает
       *[nobody-against] против которых кто-то{ ground-how-sure } выступает
    }
ground-missed-one = { $aim ->
        [nobody-refuses] которое кто-то{ ground-how-sure } отвергает
       *[nobody-against] против которого кто-то{ ground-how-sure } выступает
    }
ground-how-sure = { $settled ->
        [favourably] {" "}точно
       *[unfavourably] , как известно или сообщается,
    }
ground-one-of = Вместо этого — один из вариантов:
ground-least-resisted = Против каждого варианта этого вопроса кто-то выступает; меньше всего сопротивления вызывают:
ground-own-term = условие самого плана
# $bound: число как текст.
ground-cut-at =
    Поиск остановлен на числе { $bound }: столько уже найдено способов распределить между сторонами условия, против которых
    они выступают, и все показать нельзя. Чтобы увидеть все, уберите из рассмотрения часть вопросов или сторон.


## Pairs: две стороны по вопросу.

pairs-agree = Согласие
pairs-within-reach = Согласие достижимо
pairs-mixed = Смешанно
pairs-differ = Расхождение
pairs-clash = Противоположно
pairs-unknown = Неизвестно
# То же внутри строки: «Только по документам: достижимо.»
pairs-inside = { $relation ->
        [agree] согласие
        [within-reach] согласие достижимо
        [mixed] смешанно
        [differ] расхождение
        [clash] противоположно
       *[unknown] неизвестно
    }
# По скольким вопросам: «согласие: 2».
pairs-count = { pairs-inside }: { $n }

# Почему так. $options: «А», «Б» и «В»; $n: сколько их. Слово «вариант» в нужном падеже:
pairs-what = { $n ->
        [1] Вариант { $options }
       *[other] Варианты { $options }
    }
pairs-of-what = { $n ->
        [1] Варианта { $options }
       *[other] Вариантов { $options }
    }
pairs-against-what = { $n ->
        [1] Против варианта { $options }
       *[other] Против вариантов { $options }
    }
pairs-about-what = { $n ->
        [1] О варианте { $options }
       *[other] О вариантах { $options }
    }
pairs-is-at-odds = { $n ->
        [1] не согласуется
       *[other] не согласуются
    }
pairs-both = { $how ->
        [demands] { pairs-of-what } требуют обе стороны.
        [accepts] { pairs-what } принимают обе стороны.
        [open-to] { pairs-what } допускают обе стороны.
        [unclear] { pairs-about-what } обе стороны высказываются неясно.
        [opposes] { pairs-against-what } выступают обе стороны.
        [rejects] { pairs-what } отвергают обе стороны.
       *[at-odds] { pairs-what } { pairs-is-at-odds } с другими позициями обеих сторон.
    }
# Две разные позиции: «Вариант «А» принимает Россия, а Украина его отвергает».
pairs-each = { pairs-by-one }, а { pairs-by-other }.
pairs-by-one = { $one_how ->
        [demands] { pairs-of-what } { $one_number ->
                [plural] требуют { $one }
               *[single] требует { $one }
            }
        [accepts] { pairs-what } { $one_number ->
                [plural] принимают { $one }
               *[single] принимает { $one }
            }
        [open-to] { pairs-what } { $one_number ->
                [plural] допускают { $one }
               *[single] допускает { $one }
            }
        [unclear] { pairs-about-what } неясно { $one_number ->
                [plural] высказываются { $one }
               *[single] высказывается { $one }
            }
        [opposes] { pairs-against-what } { $one_number ->
                [plural] выступают { $one }
               *[single] выступает { $one }
            }
        [rejects] { pairs-what } { $one_number ->
                [plural] отвергают { $one }
               *[single] отвергает { $one }
            }
       *[at-odds] { pairs-what } { pairs-is-at-odds } с другими позициями, которых { $one_number ->
                [plural] придерживаются { $one }
               *[single] придерживается { $one }
            }
    }
pairs-by-other = { $other_how ->
        [demands] { $other } { pairs-it } { $other_number ->
                [plural] требуют
               *[single] требует
            }
        [accepts] { $other } { pairs-it } { $other_number ->
                [plural] принимают
               *[single] принимает
            }
        [open-to] { $other } { pairs-it } { $other_number ->
                [plural] допускают
               *[single] допускает
            }
        [unclear] { $other } { $other_number ->
                [plural] высказываются
               *[single] высказывается
            } о { $n ->
                [1] нём
               *[other] них
            } неясно
        [opposes] { $other } { $other_number ->
                [plural] выступают
               *[single] выступает
            } против { $n ->
                [1] него
               *[other] них
            }
        [rejects] { $other } { pairs-it } { $other_number ->
                [plural] отвергают
               *[single] отвергает
            }
       *[at-odds] с другими позициями, которых { $other_number ->
                [plural] придерживаются
               *[single] придерживается
            } { $other }, { $n ->
                [1] он
               *[other] они
            } { pairs-is-at-odds }
    }
pairs-it = { $n ->
        [1] его
       *[other] их
    }

# Где сравнивать нечего.
pairs-both-silent = Заявлений ни одной из сторон не найдено.
pairs-silent = Не найдено заявлений: { $who }.
pairs-both-unsettled = Сказанное обеими сторонами ничего не проясняет.
# $one, $other: о каждой стороне — pairs-most или pairs-unsettled.
pairs-not-settled = Не прояснено: { $one }; { $other }.
pairs-not-comparable = Сказанное обеими сторонами сравнить нельзя: { $one }; { $other }.
pairs-perhaps = { $certainty ->
        [possibly] , возможно,
       *[sure] {""}
    }
# За что сторона больше всего или, если ни за что, против чего. $option: в кавычках.
pairs-most = { $how ->
        [demands] варианта { $option }{ pairs-perhaps } { $number ->
                [plural] требуют { $who }
               *[single] требует { $who }
            }
        [accepts] вариант { $option }{ pairs-perhaps } { $number ->
                [plural] принимают { $who }
               *[single] принимает { $who }
            }
        [open-to] вариант { $option }{ pairs-perhaps } { $number ->
                [plural] допускают { $who }
               *[single] допускает { $who }
            }
        [opposes] против варианта { $option }{ pairs-perhaps } { $number ->
                [plural] выступают { $who }
               *[single] выступает { $who }
            }
       *[rejects] вариант { $option }{ pairs-perhaps } { $number ->
                [plural] отвергают { $who }
               *[single] отвергает { $who }
            }
    }
pairs-unsettled = то, что { $number ->
        [plural] говорят
       *[single] говорит
    } { $who }, ничего не проясняет
# После остального, если неопределённые заявления могут обернуться так.
pairs-more-may-do-both = По противоречивым, оспариваемым или ослабленным заявлениям, возможно, есть и другое, что стороны объединяет и разделяет.
pairs-more-may-unite = По противоречивым, оспариваемым или ослабленным заявлениям, возможно, есть и другое, что стороны объединяет.
pairs-more-may-divide = По противоречивым, оспариваемым или ослабленным заявлениям, возможно, есть и другое, что стороны разделяет.


## Time: что изменилось и насколько прочен ответ.

# Что действует по варианту, если это не позиция вроде «требует».
time-implied = косвенно против
time-possibly-implied = возможно, косвенно против
time-unclear = неясно
time-unknown = неизвестно
# После любого из этих слов, в скобках: «требует (противоречиво, с тех пор неясно)».
time-disputed = только по оспариваемым сообщениям
time-contested = противоречиво
time-contested-weakly = противоречит версия, позже ослабленная
time-weakened = ослаблено сообщением
time-since-unclear = с тех пор неясно
time-lapsed = прежнее «за» утратило силу
time-nothing-stands = действующей позиции нет

# $name: вариант в кавычках; $before, $now: что действовало и что действует.
time-moved = { $name }: раньше — { $before }; теперь — { $now }.
# $causes: одно или несколько из следующего, «А, Б и В», в именительном падеже.
time-moved-by = { time-moved } Причина: { $causes }.
time-by-stated = новое заявление об этом
time-by-lapsed = выбор в пользу другого варианта
time-by-contested = менее весомая версия об обратном
time-by-weakened = менее весомая версия о выборе в пользу другого варианта
time-by-unclear = заявление без ясной позиции
time-by-settled = снятие сомнений новым заявлением
time-by-implied = несовместимое с этим требование или ограничение по другому варианту
time-by-released = прекращение действия несовместимой с этим позиции
time-by-restated = повторное заявление о том же
time-before-and-now = Самая сильная позиция раньше: { $before }. Самая сильная позиция теперь: { $now }.
# $from, $to: даты.
time-moved-since = Что изменилось между моментами: { $from } и { $to }
# Сколько позиций не изменилось; части соединены точкой с запятой, эта — первая.
time-carried-over = { $n ->
        [one] Без перемен остаётся { $n } позиция
        [few] Без перемен остаются { $n } позиции
        [many] Без перемен остаётся { $n } позиций
       *[other] Без перемен остаётся { $n } позиции
    }
time-restated = { $n ->
        [one] { $n } высказана снова в том же виде
        [few] { $n } высказаны снова в том же виде
        [many] { $n } высказано снова в том же виде
       *[other] { $n } высказано снова в том же виде
    }
time-blank = ничего не зафиксировано ещё по { $n }
# После позиции по варианту. $date — день или месяц, в именительном падеже.
time-since = начало нынешней позиции — { $date }

time-answers = { $party }: тогда «{ $then }», теперь «{ $now }»
time-same-answer = { $party }: тогда и теперь «{ $answer }», но отношение к отдельным условиям другое
time-verdicts = { $issue }: тогда { $then }, теперь { $now }
time-implied-verdict = «{ $verdict }» (косвенно)

# Перед ответом при других сведениях: «Только по документам: Неизвестно.»
time-with-documents = Только по документам
time-with-record = Только по документам и публичным заявлениям
time-without-disputed = Без оспариваемых сообщений
time-with-all = По всем сведениям
time-without-term = Без условия «{ $issue }»
time-holds = При любых учтённых сведениях то же самое.
time-holds-without = Какой бы вопрос ни исключить, то же самое.
time-rests-on = { $grade ->
        [document] Держится на одном документе, без него: { $result }.
        [on-record] Держится на одном публичном заявлении, без него: { $result }.
        [reported] Держится на одном сообщении, без него: { $result }.
       *[disputed] Держится на одном оспариваемом сообщении, без него: { $result }.
    }
# Ответы на depth-nobody-is-against и depth-nobody-refuses.
time-yes = да, в любом случае
time-it-depends = зависит от неопределённых или неизвестных позиций
time-no = нет


## Wide: страница с сотнями сторон и вопросов, где списки обрываются и говорят, сколько осталось.

# Стоит в предложениях как подлежащее при глаголе во множественном числе.
wide-more-parties = { $first }, { $second }, { $third } и ещё { $n } { $n ->
        [one] сторона
        [few] стороны
        [many] сторон
       *[other] стороны
    }
wide-more-issues = { $first }, { $second }, { $third } и ещё { $n } { $n ->
        [one] вопрос
        [few] вопроса
        [many] вопросов
       *[other] вопроса
    }

# «… 5 условий»: после «из», при $part = part — «показанных».
wide-terms = { $part ->
        [part] { $terms ->
                [one] { $terms } показанного условия
                [few] { $terms } показанных условий
                [many] { $terms } показанных условий
               *[other] { $terms } показанного условия
            }
       *[whole] { $terms ->
                [one] { $terms } условия
                [few] { $terms } условий
                [many] { $terms } условий
               *[other] { $terms } условия
            }
    }
# Винительный.
wide-every-term = { $terms ->
        [1] { $part ->
                [part] единственное показанное условие
               *[whole] единственное условие
            }
       *[other] каждое из { wide-terms }
    }
wide-some-term = { $terms ->
        [1] { $part ->
                [part] единственное показанное условие
               *[whole] единственное условие
            }
       *[other] хотя бы одно из { wide-terms }
    }
wide-against-some-term = { $terms ->
        [1] { $part ->
                [part] против единственного показанного условия
               *[whole] против единственного условия
            }
       *[other] хотя бы против одного из { wide-terms }
    }
wide-to-some-term = { $terms ->
        [1] { $part ->
                [part] к единственному показанному условию
               *[whole] к единственному условию
            }
       *[other] хотя бы к одному из { wide-terms }
    }
# Части первого предложения, соединены точкой с запятой. $who: стороны, подлежащее; $number: число глагола.
wide-accepting = { $number ->
        [plural] { wide-every-term } принимают или допускают { $who }
       *[single] { wide-every-term } принимает или допускает { $who }
    }
wide-maybe-accepting = { $number ->
        [plural] { wide-every-term }, возможно, принимают или допускают { $who }
       *[single] { wide-every-term }, возможно, принимает или допускает { $who }
    }
# Возражают против условия и не отвергают ни одного.
wide-objecting = { $number ->
        [plural] { wide-against-some-term } возражают, но { wide-none } не отвергают { $who }
       *[single] { wide-against-some-term } возражает, но { wide-none } не отвергает { $who }
    }
wide-maybe-objecting = { $number ->
        [plural] { wide-against-some-term }, возможно, возражают, но { wide-none } не отвергают { $who }
       *[single] { wide-against-some-term }, возможно, возражает, но { wide-none } не отвергает { $who }
    }
wide-none = { $terms ->
        [1] его
       *[other] ни одного
    }
wide-refusing = { $number ->
        [plural] { wide-some-term } отвергают { $who }
       *[single] { wide-some-term } отвергает { $who }
    }
# Возражают против условия и, возможно, какое-то отвергают.
wide-objecting-maybe-refusing = { $number ->
        [plural] { wide-against-some-term } возражают и{ wide-perhaps-one } отвергают { $who }
       *[single] { wide-against-some-term } возражает и{ wide-perhaps-one } отвергает { $who }
    }
wide-perhaps-one = { $terms ->
        [1] , возможно, его
       *[other] , возможно, какое-то из них
    }
wide-maybe-refusing = { $number ->
        [plural] { wide-some-term }, возможно, отвергают { $who }
       *[single] { wide-some-term }, возможно, отвергает { $who }
    }
# О каком-то условии ничего не известно, и ни против одного они не выступают.
wide-not-settled = ни одно заявление не проясняет, как { wide-to-some-term } { $number ->
        [plural] относятся { $who }, при этом никто из них не против { $terms ->
                [1] этого условия
               *[other] ни одного из условий
            }
       *[single] относится { $who }, при этом возражений нет
    }

wide-first-marks = Отметки — первые { $shown } из { $of } — с заявлениями, на которых основана каждая. В таблице каждая отметка открывает свои заявления с пересказами, цитатами и источниками.
# «В таблице ниже: 3 из 60 вопросов, все 30 сторон.»
wide-found-so-many = В таблице ниже: { wide-found-issues }, { wide-found-parties }.
wide-found-issues = { $which_issues ->
        [all] { $of_issues ->
                [1] единственный вопрос
                [one] все { $of_issues } вопрос
                [few] все { $of_issues } вопроса
                [many] все { $of_issues } вопросов
               *[other] все { $of_issues } вопроса
            }
       *[some] { $issues } из { $of_issues ->
                [one] { $of_issues } вопроса
                [few] { $of_issues } вопросов
                [many] { $of_issues } вопросов
               *[other] { $of_issues } вопроса
            }
    }
wide-found-parties = { $which_parties ->
        [all] { $of_parties ->
                [1] единственная сторона
                [one] все { $of_parties } сторона
                [few] все { $of_parties } стороны
                [many] все { $of_parties } сторон
               *[other] все { $of_parties } стороны
            }
       *[some] { $parties } из { $of_parties ->
                [one] { $of_parties } стороны
                [few] { $of_parties } сторон
                [many] { $of_parties } сторон
               *[other] { $of_parties } стороны
            }
    }
wide-more-answers = { $n ->
        [one] Показать ещё { $n } сторону
        [few] Показать ещё { $n } стороны
        [many] Показать ещё { $n } сторон
       *[other] Показать ещё { $n } стороны
    }
# «Отвергает: 120 сторон». $head: отметка.
wide-group = { $head }: { $n ->
        [one] { $n } сторона
        [few] { $n } стороны
        [many] { $n } сторон
       *[other] { $n } стороны
    }
# Под первыми строками таблицы, если скрипты не работают; дальше две ссылки.
wide-rest-of-table = Показаны первые вопросы: { $rows } из { $of }. Остальные — в интерактивной таблице, в файле данных и, вопрос за вопросом со всеми заявлениями, на странице «{ fixed-all-evidence }».
# Рядом с вариантом: кто за, кто против, о скольких сторонах неизвестно. Три предложения.
wide-for-it = { $which ->
        [nobody] За — никто.
        [all] За — все { $of }.
       *[some] За — { $n } из { $of }: { $who }.
    }
wide-against-it = { $which ->
        [nobody] Против — никто.
        [all] Против — все { $of }.
       *[some] Против — { $n } из { $of }: { $who }.
    }
wide-not-known-of = Неизвестно — { $n }.
wide-list-stops = Список обрывается: показано { $shown } из { $of }.
wide-moved-stops = Список обрывается: изменившихся позиций показано { $shown }, но есть и другие. Чтобы увидеть все, выберите выше меньше сторон или вопросов.
# Вместо пакетов, которые ищут только в небольших наборах данных.
wide-no-front = Такие пакеты ищутся, только если сторон не больше { $most } и вопросов не больше { $most }. Чтобы увидеть их, выберите выше меньше.

wide-find-issue = Найти вопрос
wide-find-party = Найти сторону
wide-finder = Поиск в таблице
wide-find-here = Таблица содержит только то, что видно на экране, поэтому ищите названия здесь, а не поиском браузера.
wide-only-these = Сравнить только найденное
wide-nothing-found-here = Ничего с таким названием здесь нет.
wide-all-plans = Все планы
wide-all-moments = Все моменты
wide-table-box = Таблица, прокручивается в обе стороны
# На распечатке; дальше — ссылка на файл данных.
wide-on-paper = На бумаге — те строки, что были на экране.
wide-elsewhere = Вся таблица — в файле данных, а по отдельным вопросам — на странице «{ fixed-all-evidence }».
wide-work-out = Рассчитать
wide-not-how-firm = На каких отдельных заявлениях держатся ответы, для набора данных такого размера не рассчитывается. Каждая отметка сама показывает, на чём основана; остальное рассчитывает команда для редакторов.
wide-data-file = Файл данных


## Open: что говорится о файле данных, который читатель открывает на странице.

open-reading = Чтение файла
open-checking = Проверка содержания
open-packing = Подготовка данных для страницы
open-error = Ошибка
open-warning = Предупреждение
open-no-language = не указан
# «2 ошибки и 1 предупреждение».
open-so-many-findings = { $errors ->
        [0] { open-n-warnings }
       *[other] { $warnings ->
                [0] { open-n-errors }
               *[other] { open-n-errors } и { open-n-warnings }
            }
    }
open-n-errors = { $errors ->
        [one] { $errors } ошибка
        [few] { $errors } ошибки
        [many] { $errors } ошибок
       *[other] { $errors } ошибки
    }
open-n-warnings = { $warnings ->
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
        [many] { $warnings } предупреждений
       *[other] { $warnings } предупреждения
    }
open-more-findings = Здесь не показано ещё { $n }; кнопка «{ open-dialog-copy-findings }» копирует всё.
open-in-file = { $file }, строка { $line }, столбец { $column }
open-in-column = { $file }, строка { $row }, столбец { $column } «{ $heading }»
open-in-bare-column = { $file }, строка { $row }, столбец { $column }
open-the-file = файл в целом
open-the-files = файлы вместе
open-the-tables = таблицы вместе
open-from-to = { $first } — { $last }
open-named = { $n }: { $names }
open-first-named = { $n }: { $names } и ещё { $more }
open-document-title = { fixed-title }
open-as-of-data = { fixed-as-of-data }
open-made-of = { fixed-made-of }


## OpenDialog: окно, в котором читатель открывает файл данных. То, что стоит на месте $name, $n, $part и подобных,
## подставляется только на экране: выбирать по ним нельзя, даже форму множественного числа.

open-dialog-open = Открыть свои данные
open-dialog-open-note = Свой файл JSON или CSV можно проверить и показать в этом браузере. Он никуда не отправляется.
open-dialog-title = Открыть свои данные
open-dialog-nowhere = Файл читает, проверяет и показывает эта страница в вашем браузере. Ничего из него никуда не отправляется и не сохраняется: обновите страницу — и его больше нет.
open-dialog-file = Файл данных
open-dialog-kinds = Один файл JSON, или все файлы CSV одного набора данных, или архив ZIP с ними; до 50 МБ. Файлы можно и перетащить в любое место страницы.
open-dialog-example = Данные этой страницы — файл, с которого можно начать
open-dialog-drop = Отпустите файл данных, чтобы проверить его здесь. Он никуда не отправляется.
open-dialog-cancel = Отменить
open-dialog-arriving = Чтение: { $name }
open-dialog-amount = { $part } МБ
open-dialog-amount-of = { $part } из { $whole } МБ
open-dialog-starting = Загружается программа, которая читает файлы данных
open-dialog-may-pause = В этом браузере страница читает файл сама и может ненадолго замереть.
open-dialog-showing = Вывод на экран
open-dialog-cancelled = Остановлено. Страница осталась прежней.
open-dialog-checked = { $name }: ошибок нет
open-dialog-refused = { $name }: показать пока нельзя
open-dialog-refused-note = Сама страница не изменилась. Исправьте то, что указано здесь, сохраните файл и откройте его снова.
open-dialog-failed = Прочитать файл не удалось: часть страницы, которая читает файлы данных, не загрузилась или остановилась. Попробуйте ещё раз.
open-dialog-unreadable = Прочитать не удалось: { $name }. Если файл с тех пор изменили или переместили, выберите его снова; если это папка, выберите файлы в ней.
open-dialog-too-large = { $name }: больше 50 МБ, а это предел. Разделите данные на части.
open-dialog-too-many = Файлов больше, чем бывает в одном наборе данных. Выберите один файл JSON, файлы CSV одного набора или один архив ZIP с ними.
open-dialog-several = { $name } (+{ $n })
open-dialog-line = Строка { $n }
open-dialog-not-shown = Показать данные не удалось. Страница осталась прежней.
open-dialog-findings = Что обнаружила проверка
open-dialog-copy-findings = Скопировать всё найденное
open-dialog-preview = Что в файле
open-dialog-too-large-to-draw = Этот набор данных больше, чем страница может показать из открытого файла: предел — 300 000 (число сторон, планов и моментов вместе, умноженное на число вопросов). Его покажет отдельный сайт, созданный командой position-comparator build.
open-dialog-show = Показать
open-dialog-keep = Оставить как есть
open-dialog-fact-title = Название
open-dialog-fact-languages = Языки
open-dialog-fact-parties = Стороны
open-dialog-fact-issues = Вопросы
open-dialog-fact-plans = Планы
open-dialog-fact-moments = Моменты
open-dialog-fact-claims = Утверждения
open-dialog-fact-dates = Даты утверждений
open-dialog-bar-file = Вы смотрите свой файл { $name }, проверенный в этом браузере; он никуда не отправлен.
open-dialog-bar-address = Вы смотрите данные с адреса { $name }, как указано в ссылке. Они проверены в этом браузере и не принадлежат этому сайту.
open-dialog-bar = Чьи это данные
open-dialog-bar-loading = Ссылка запрашивает данные с адреса { $name }. Пока они не загружены и не проверены, страница показывает свои.
open-dialog-back = Назад: «{ $title }»
open-dialog-no-link = Ссылка или код для вставки не могут передать ваш файл, поэтому их здесь нет. Чтобы опубликовать эти данные, разместите их на отдельном сайте.
open-dialog-no-embed = Код для вставки и цитаты доступны только для собственных данных этого сайта.
open-dialog-not-had = Данные, которые запрашивает ссылка, показать нельзя
open-dialog-not-had-note = Вместо них страница показывает свои данные.
open-dialog-no-address = «{ $name }» — не адрес файла в интернете: адрес начинается с http:// или https:// либо это путь на этом сайте.
open-dialog-not-allowed = Этой странице нельзя загружать данные с сайта { $host }. Владелец этого сайта может разрешить такой адрес или разместить файл у себя. Можно также скачать файл и открыть его здесь.
open-dialog-no-file = Такого файла нет: ответ сайта { $host } — { $status }.
open-dialog-web-page = С сайта { $host } пришла веб-страница, а не файл данных. Дайте ссылку на сам файл.
open-dialog-no-answer = С сайта { $host } ничего не пришло. Возможно, адрес неверен, нет связи или этот сайт не разрешает другим страницам читать свой файл (он должен отправлять Access-Control-Allow-Origin).
open-dialog-too-slow = Сайт { $host } не передал файл за 30 секунд.


## Embed: что стоит вокруг сравнения во фрейме на другом сайте, и окно, которое пишет код для него.

embed-full = Открыть сравнение целиком
embed-about = Об этом сравнении
# Перед названием лицензии.
embed-licence = Отбор, структура, пересказы и подписи:
embed-quotes = Права на цитаты остаются за теми, кто их произнёс и опубликовал.
embed-corrections = Исправления:
embed-this-view = Вставить на свой сайт
embed-title = Вставить на свой сайт
embed-note = Фрейм открывается с выбранными здесь планом, моментом, сведениями, сторонами и вопросами. Он не устанавливает файлы cookie, ничего не сохраняет и ничего не загружает с чужих сайтов.
embed-no-loader = Не удалось узнать имя скрипта. Попробуйте ещё раз.
embed-as-published = WordPress показывает план в опубликованном виде, с позициями на его момент и всеми сведениями. Для всего остального вставьте фрейм в блок произвольного HTML.
embed-selected = Код выделен: скопируйте его с клавиатуры или через меню.
embed-how = Вид кода
embed-part = Что показать
embed-theme = Цвета
embed-locked = Читатели не могут менять план, момент и сведения
embed-code = Код для вашей страницы
embed-copy-code = Скопировать код
embed-preview = Предпросмотр, как на телефоне
embed-as-frame = Фрейм, без скрипта
embed-as-element = Пользовательский элемент, со скриптом
embed-as-address = Адрес для WordPress
embed-all-parts = Все разделы
embed-readers-theme = Как у читателя
embed-light = Светлые
embed-dark = Тёмные
embed-frame-title = Кто чего хочет: { $title }


## Sheet: что печатается под таблицей.

sheet-print = Распечатать
sheet-notes = Источники отметок
# Дальше список источников; номера в таблице — в скобках: [1, 4].
sheet-notes-note = Номера в скобках в таблице указывают на эти источники.
sheet-too-many = Источников отметок больше, чем помещается на листе. Для каждой ячейки они приведены по адресу ниже.
sheet-elsewhere = Источники каждой отметки — по адресу ниже. Кнопка «{ sheet-print }» под сравнением помещает их сюда.
sheet-address = Адрес:


## Рисунок самого сюжета, например карта: что действующие условия говорят о территориях, и то же словами.

# Под заголовком рисунка.
areas-intro = Что действующие условия говорят о каждой территории и кто против них. Каждое изображение показывает только один аспект и не смешивает его с другим; где условие об этом ничего не говорит, стоит «не сказано». Сторона поддерживает или не поддерживает условие в целом, а условие может касаться нескольких территорий.
# Заголовок таблицы.
areas-caption = То же словами
# Первый столбец таблицы.
areas-area = Территория
# Условие действует, но об этом ничего не говорит.
areas-not-said = Не сказано
# Нет действующего условия, которое могло бы об этом что-то говорить.
areas-no-term = Нет действующего условия
# Вопрос, к которому это относится, скрыт.
areas-not-shown = Этого вопроса нет среди показанных
areas-nobody = Ни об одной из показанных сторон не известно, что она против этого условия.
areas-waits = Для этого выбора изображение ещё не готово.
# Дальше идёт название лицензии.
areas-licence = Лицензия:
# Для тех, кто не видит изображения. $aspect: «Правовой статус».
areas-drawing = Изображение одного аспекта: «{ $aspect }». В таблице ниже — то же словами.
# Дальше идут названия сторон.
areas-against = Против условия
areas-possibly = Возможно, против условия
areas-unknown = Отношение к условию неизвестно
# Сторона и её отношение, как в таблице позиций.
areas-voice = { $party }: { $verdict }
## Take: изображения и таблицы.

# Над таблицей изображения, на месте названия плана. $plan — название.
take-changed-plan = «{ $plan }» с изменениями
take-own-terms = Отдельные условия, без опубликованного плана
take-without-plan = Что говорит каждая сторона
take-standing = Позиции на { $as_of }. Учтено: { $threshold ->
        [document] только документы
        [on-record] документы и публичные заявления
        [reported] документы, публичные заявления и сообщения, кроме оспариваемых
       *[disputed] все сведения, в том числе оспариваемые
    }.
# Название первого столбца.
take-issue-and-term = Вопрос и условие плана
take-shown = Показано: вопросов — { $issues } из { $of_issues }, сторон — { $parties } из { $of_parties }
# $issues — названия вопросов через запятую.
take-no-term = Нет условий: { $issues }
# В списке знаков и того, что они означают.
take-contested-meaning = версии противоречат друг другу
take-implied-meaning = косвенно: об этом условии речи не было, его исключает то, чего требует сторона
take-range-meaning = уголок другого цвета: может оказаться и так
# $outlets — названия изданий через запятую; $more — сколько их ещё.
take-sources = { $statements ->
        [one] { $statements } заявление
        [few] { $statements } заявления
        [many] { $statements } заявлений
       *[other] { $statements } заявления
    } за этими отметками{ $sources ->
        [0] {""}
       *[other] ; { $sources ->
                [one] { $sources } источник
                [few] { $sources } источника
                [many] { $sources } источников
               *[other] { $sources } источника
            }: { $outlets }{ $more ->
                [0] {""}
               *[other] {" "}и ещё { $more }
            }
    }
# Первое примечание файла данных с утверждениями одного вида; дальше — take-shown и take-standing.
take-part-of-a-case = Часть данных: утверждения, учтённые в одном сравнении.
# $name — название файла или адрес.
take-opened = Из файла данных, который открыл читатель: { $name }


## Take-dialog: окно для изображений и таблиц.

# Кнопка и заголовок окна, которое она открывает.
take-dialog-open = Изображение или таблица
take-dialog-title = Изображение или таблица того, что на экране
take-dialog-note = В файлах — то, что на экране: выбранные здесь план, момент, сведения, стороны и вопросы, а также источники и условия использования. Их создаёт ваш браузер.
take-dialog-shape = Формат изображения
take-dialog-card = Карточка, 1200 × 630
take-dialog-tall = Высокое, с датами и видами сведений
take-dialog-preview = Предварительный просмотр
# Пять кнопок.
take-dialog-png = Изображение (PNG)
take-dialog-svg = Изображение (SVG)
take-dialog-csv = Таблица (CSV)
take-dialog-json = Утверждения (JSON)
take-dialog-html = Скопировать таблицу (HTML)
take-dialog-working = Минутку…
# $name — название файла.
take-dialog-saved = Готово: { $name }
take-dialog-failed = Не получилось. Попробуйте ещё раз.
take-dialog-no-claims = Данные такого объёма здесь не выдаются. Все утверждения есть в файле данных.
take-dialog-code = Таблица для вашей страницы


## Changes: чем различаются две версии набора данных, прежняя и новая, — страница сайта и то, что печатает команда `diff`.
## Названия — в именительном падеже; варианты уже в кавычках, несколько вариантов одного условия — «А» или «Б»; остальные
## названия без кавычек.

# Заголовки; за каждым в скобках стоит число записей. Первые два: где позиции и ответы теперь не такие, как в прежней версии.
# Изменились данные, а не обязательно мир.
changes-cells = Позиции, которые теперь другие
changes-answers = Планы, ответы на которые теперь другие
changes-corrections = Исправленные утверждения
changes-new-claims = Новые утверждения
changes-withdrawn-claims = Удалённые утверждения
changes-reworded-claims = Переформулированные утверждения
changes-plans = Планы
changes-parties = Стороны
changes-issues = Вопросы и варианты
changes-moments = Моменты
changes-articles = Статьи, заявление за заявлением
changes-sources = Источники
changes-case = Набор данных в целом
changes-names-and-order = Идентификаторы в ссылках и порядок
changes-counted = { $head } ({ $n })

# $date, $before, $now — день или месяц: после «по» винительный падеж совпадает с именительным.
changes-until-same = В обеих версиях данных учтены позиции по { $date }.
changes-until-each = В прежней версии данных учтены позиции по { $before }, в новой — по { $now }.
changes-nothing-changed = В обеих версиях данных сказано одно и то же.
# $heads — заголовки с числами: «Планы (1); Источники (2)».
changes-differences = { $n ->
        [one] { $n } различие
        [few] { $n } различия
       *[many] { $n } различий
    }: { $heads }.
changes-no-effects = От этого не изменилась ни одна позиция и ни один ответ на план.
changes-effects = Что из этого следует: { $heads }.
changes-effects-note = По правилам метода, с учётом всех сведений. Стороны, вопросы, моменты и планы, которые есть только в одной из версий данных, здесь не сравниваются.

# «То же самое о 5 записях: «А»; «Б»; и ещё 3».
changes-with-the-same = То же самое о { $n } { $n ->
        [one] записи
        [few] записях
       *[many] записях
    }: { $subjects }{ $more ->
        [0] {""}
       *[other] ; и ещё { $more }
    }
changes-in-all = Всего { $n }: { $subjects }{ $more ->
        [0] {""}
       *[other] ; и ещё { $more }
    }
changes-added = Добавлено: { $subject }
changes-removed = Удалено: { $subject }
# «Россия по вопросу «НАТО», 5 июня 2026 года».
changes-cell = { $party } по вопросу «{ $issue }», { $date }
changes-cell-gap = { changes-cell }: искали, но ничего не нашли
changes-cell-at = { $party } по вопросу «{ $issue }», позиции на { $dates }
changes-cell-at-many = { $party } по вопросу «{ $issue }», позиции на { $n } { $n ->
        [one] момент
        [few] момента
       *[many] моментов
    } (первый — { $first }, последний — { $last })
changes-plan = План «{ $plan }», позиции на { $date }
changes-moment = { $place ->
        [first] Момент { $date }
       *[inside] момент { $date }
    }
changes-option = { $option } (вопрос «{ $issue }»)
# Версии, которые противоречат друг другу: когда и что.
changes-contradiction = { $when }: { $text }
changes-order = { $kind ->
        [note] Порядок примечаний
        [party] Порядок сторон
        [issue] Порядок вопросов
        [moment] Порядок моментов
        [context] Порядок записей «{ fixed-context }»
        [claim] Порядок утверждений в файле
        [plan] Порядок планов
        [article] Порядок статей
        [article-statement] Порядок заявлений из статьи
        [contradiction] Порядок версий, которые противоречат друг другу
        [gap] Порядок записей «{ fixed-gaps }»
        [cell-gap] Порядок записей «{ fixed-gaps-by-cell }»
        [source] Порядок источников
       *[other] Порядок списка
    }
changes-order-of-options = Порядок вариантов по вопросу «{ $issue }»
changes-moved = Перемещено: { $subjects }{ $more ->
        [0] {""}
       *[other] ; и ещё { $more }
    }.
# $id — слово латиницей, которое стояло в ссылках.
changes-renamed = Раньше здесь был идентификатор «{ $id }». Больше ничего не изменилось. Ссылки со старым идентификатором теперь никуда не ведут.

# $stances — «вариант»: позиция, одна или несколько через точку с запятой.
changes-claim = { $stances }. Вид сведений: { $grade }.
changes-stance = { $option }: { $stance }
changes-claim-sources = { labels-sources } { $sources }.
changes-evidence = Вид сведений: { $grade }.
changes-terms = Условия: { $terms }.
changes-term = { $issue } — { $options }
# Кто входит в блок.
changes-members = Состав: { $members }.
changes-question = { $question } Варианты: { $options }.

# «zero»: раньше — неизвестно; теперь — принимает.
changes-stands = { $option }: раньше — { $was }; теперь — { $now }.
changes-stands-on-new = { $option }: раньше такого варианта не было; теперь — { $now }.
changes-stood-on-old = { $option }: раньше — { $was }; теперь такого варианта нет.
# Позиция та же, а отношение к условию, которое называет этот вариант, другое. $was, $now — в кавычках.
changes-stands-as-before = { $option }: позиция та же — { $standing }; отношение к такому условию: раньше { $was }, теперь { $now }.
changes-stands-for-other-reasons = { $option }: позиция та же — { $standing }; основания другие.
changes-one-term = { $options } как одно условие: { $change ->
        [accepted] раньше — не принимает; теперь — принимает
        [not-accepted] раньше — принимает; теперь — не принимает
       *[otherwise] принимает, как и раньше, но отметки другие (противоречиво, ослаблено или оспаривается)
    }.
# «Россия: раньше «Неизвестно», теперь «Приемлемо»; условие «Крым»: раньше «Неизвестно», теперь «Принимает».»
changes-answer = { $party }: раньше «{ $was }», теперь «{ $now }»{ $n ->
        [0] {""}
       *[other] ; { $terms }
    }.
changes-same-answer = { $party }: ответ тот же; { $terms }.
changes-verdict = условие «{ $issue }»: раньше { $was }, теперь { $now }
changes-verdict-on-new = условие «{ $issue }»: раньше такого условия не было, теперь { $now }
changes-verdict-on-old = условие «{ $issue }»: раньше { $was }, теперь такого условия нет

# «Кто говорит (на английском): раньше — …; теперь — ….»
changes-in-language = { $field } ({ $lang ->
        [en] на английском
        [uk] на украинском
        [ru] на русском
        [de] на немецком
        [fr] на французском
        [pl] на польском
       *[other] язык: { $lang }
    })
changes-field-of-option = Вариант { $option }
changes-field-of-term = Условие «{ $issue }»
changes-field-of-term-grade = Вид сведений об условии «{ $issue }»
changes-field-of-means = Кто говорил от имени стороны «{ $party }»
changes-was-now = { $field }: раньше — { $was }; теперь — { $now }.
changes-only-now = { $field }: раньше не было указано; теперь — { $now }.
changes-only-before = { $field }: раньше — { $was }; теперь не указано.
changes-stance-only-now = { $field }: раньше позиции не было; теперь — { $now }.
changes-stance-only-before = { $field }: раньше — { $was }; теперь позиции нет.
changes-term-only-now = { $field }: раньше условия не было; теперь — { $now }.
changes-term-only-before = { $field }: раньше — { $was }; теперь условия нет.
changes-switched = { $field }: { $now ->
        [yes] раньше — нет; теперь — да
       *[no] раньше — да; теперь — нет
    }.
changes-put-in = { $field }: добавлено — { $added }.
changes-taken-out = { $field }: удалено — { $removed }.
changes-put-in-and-taken-out = { $field }: добавлено — { $added }; удалено — { $removed }.
changes-same-items = { $field }: то же самое, но в другом порядке или с другим числом повторов.
changes-same-options = { $field }: те же варианты в другом порядке.
changes-drawing = SVG, знаков: { $n }
changes-redrawn = { $field }: теперь другой.
changes-language = { $tag ->
        [en] английский
        [uk] украинский
        [ru] русский
        [de] немецкий
        [fr] французский
        [pl] польский
       *[other] { $tag }
    }


## Fields: как называются поля данных; дальше — двоеточие и что изменилось.

fields-title = Название
fields-languages = Языки
fields-opening-plan = План, с которым открывается страница
fields-opening-moment = Момент, с которым открывается страница
fields-moment = Отнесено к моменту
fields-from = Самая ранняя позиция
fields-latest-position = Самая новая позиция
fields-latest-page = Самая новая прочитанная страница
fields-name = Название
fields-short = Краткое название
fields-in-text = Название внутри предложений
fields-members = Состав
fields-plural = Языки, в которых название стоит во множественном числе
fields-core = Один из главных вопросов
fields-ordered = Варианты расположены по шкале
fields-order-note = Что означает порядок
# Что спрашивается.
fields-question = Формулировка вопроса
fields-compatible = Варианты, которые не исключают друг друга
fields-compatible-note = Почему они не исключают друг друга
fields-window = Период, за который заявления отнесены к моменту
fields-text = Формулировка
fields-grade = Вид сведений
fields-party = Сторона
fields-issue = Вопрос
fields-date = Дата
fields-summary = Пересказ
fields-quote = Цитата
fields-quote-lang = Язык цитаты
fields-quote-source = Источник цитаты
fields-speaker = Кто говорит
fields-speaks-for = От чьего имени
fields-disputed-by = Кто и как это оспаривает
fields-source-ids = Источники
fields-source-id = Источник
fields-kind = Вид
fields-proposed-by = Кто выдвинул
fields-note = Примечание
# О заявлении из статьи.
fields-attribution = С чьих слов
fields-claims = Утверждения, составленные по этому заявлению
fields-context = Записи «{ fixed-context }» по этому заявлению
fields-only-here = Почему это не позиция
fields-when = Когда
fields-outlet = Издание
fields-headline = Заголовок
fields-headline-lang = Язык заголовка
fields-url = Адрес
fields-published = Дата публикации
fields-published-inferred = Дата определена по содержанию
fields-original-publisher = Первоисточник
fields-picture = Изображение
fields-drawing = Рисунок
fields-drawing-file = Файл рисунка
