# Як називають себе мова та її напрямок; між групами з трьох цифр стоїть нерозривний пробіл.
language-name = Українська
language-direction = ltr
language-digit-separator = {" "}


## Словник. Сторона, питання, варіант, умова (плану), план, пакет, момент, позиція (щодо варіанта), ставлення (до умови
## чи плану), твердження (запис у даних), заява (твердження або план як слова сторони), свідчення, позначка.
##
## Назви сторін, питань, варіантів і планів підставляються лише в називному відмінку. Тому: сторона — підмет дієслова
## в теперішньому часі; питання й варіанти — у лапках після родового слова («умову «Крим»») або після двокрапки. Слово
## «питання» в називному відмінку однакове в однині та множині. Позначки не залежать від числа й роду назви сторони.


## Labels: позначки, позиції, рівні свідчень, елементи керування.

labels-quoted = «{ $text }»

# Ставлення сторони до умови плану: позначка в таблиці під назвою сторони.
labels-accepts = Згода
labels-open = Допустимо
labels-unknown = Невідомо
labels-objects = Заперечення
labels-refuses = Відмова
# Те саме після іншого слова: «Згода або відмова», «Можливо, заперечення».
labels-accepts-inside = згода
labels-open-inside = допустимо
labels-unknown-inside = невідомо
labels-objects-inside = заперечення
labels-refuses-inside = відмова
labels-possibly = Можливо, { $verdicts }
labels-possibly-inside = можливо, { $verdicts }
# Біля назви сторони: «заперечення: 5 (2 непрямо)».
labels-counted = { $verdicts ->
        [open] { labels-open-inside }
       *[other] { $verdicts }
    }: { $n }{ $implied ->
        [0] {""}
       *[other] {" "}({ $implied } непрямо)
    }
labels-counted-unknown = { labels-unknown-inside }: { $n }

# Ставлення сторони до всього плану.
labels-acceptable = Прийнятно
labels-acceptable-in-part = Прийнятно щодо цих питань
labels-against-a-term = Проти якоїсь умови
labels-refuses-a-term = Відкинуто якусь умову
labels-against-a-term-inside = проти якоїсь умови
labels-refuses-a-term-inside = відкинуто якусь умову
labels-nobody = Ніхто не проти жодної з цих умов.
labels-nobody-perhaps = Чи є хтось проти якоїсь умови, залежить від непевних або невідомих позицій.
labels-somebody = Хай як з’ясуються непевні й невідомі позиції, хтось проти принаймні однієї умови.
labels-nobody-in-part = Жодна з показаних сторін не проти жодної з показаних умов.
labels-nobody-perhaps-in-part = Чи є хтось із показаних сторін проти якоїсь показаної умови, залежить від непевних або невідомих позицій.

# Позиції щодо варіанта: «вимога: «Постійна заборона»».
labels-demands = вимога
labels-accepts-option = згода
labels-open-to = допустимо
labels-unclear-on = неясно
labels-opposes = проти
labels-rejects = відкинуто
# Те саме на початку рядка.
labels-demands-head = Вимога
labels-accepts-option-head = Згода
labels-open-to-head = Допустимо
labels-unclear-on-head = Неясно
labels-opposes-head = Проти
labels-rejects-head = Відкинуто
labels-line = { $stance }: { $options }
labels-aside = { $stance }: { $options }
# За що сторона виступає, якщо вона проти умови.
labels-instead = натомість { $stance }
labels-and-others = { $options } +{ $n }

# Рівні свідчень.
labels-document = документ
labels-on-record = публічна заява
labels-reported = за повідомленнями
labels-disputed = оспорюється
labels-document-meaning = оприлюднений текст
labels-on-record-meaning = названа особа або офіційна заява
labels-reported-meaning = ЗМІ з посиланням на неназваних осіб або переказ іншої сторони
labels-disputed-meaning = якась зі сторін це заперечує або цьому суперечить
# Чотири кнопки поспіль: кожна долучає те, що на ній, і все попереднє.
labels-admit-document = Лише документи
labels-admit-on-record = + публічні заяви
labels-admit-reported = + повідомлення
labels-admit-disputed = + оспорюване

# Звідки відомий план.
labels-published = Оприлюднений текст
labels-presented = Представлено публічно
labels-by-media = За повідомленнями ЗМІ
labels-hypothetical = Гіпотетичний план

# Що це за джерело.
labels-primary = офіційне джерело
labels-news = ЗМІ
labels-state = державне або близьке до держави медіа
labels-secondary = передрук

# Як усі сторони разом стоять щодо питання.
labels-all-agree = Усі згодні
labels-all-within-reach = Усі близькі до згоди
labels-mixed = Змішано
labels-parties-differ = Сторони розходяться
labels-parties-clash = Позиції протилежні
labels-too-little-known = Замало відомо

labels-how-it-works = Як це працює
labels-scenarios = Виберіть план
labels-as-of = Позиції станом на
labels-evidence = Враховані свідчення
labels-back-to-plan-time = Повернутися до часу плану
labels-close = Закрити
labels-reset-all = Повернути умови плану
labels-reset = Скинути
labels-sentence-evidence = На чому це ґрунтується
labels-issue = Питання
# У списку умов плану, який про це питання нічого не каже.
labels-not-in-plan = Умови немає
# У списку умов: прибирає умову самого плану.
labels-left-open = Залишено відкритим
labels-no-statement = Заяв не знайдено
labels-nothing-found = Заяв про це не знайдено; на цей момент їх шукали
# Малі позначки в таблиці.
labels-changed = змінено
labels-contested = суперечливо
labels-implied = непрямо
labels-rests-on = На чому ґрунтується позначка
labels-loading = Завантажуємо виклади та джерела…
labels-not-loaded = Не вдалося завантажити виклади та джерела. Позиції, дати й рівні свідчень наведено повністю.
labels-retry = Спробувати ще раз
labels-sources = Джерела:
labels-inferred = дату визначено за змістом
labels-originally = першоджерело: { $publisher }
labels-no-address = без адреси
labels-answers = Як до цього ставиться кожна сторона
labels-answer = Відповідь
# Кнопка без плану і те, що стоїть над її назвою.
labels-no-scenario-short = Без плану
labels-no-scenario-kind = Самі позиції
labels-is-plan-time = Це час плану.
labels-is-other-time = Це не час плану.
labels-show-all = Показати все
labels-own-plan = Такого плану ніхто не оприлюднював: умови задано в таблиці.
labels-plan-itself = Сам план: { $facts }
labels-changed-term = змінена умова
# У клітинці таблиці — про чинну умову.
labels-demands-it = власна вимога
labels-weakened-mark = згодом послаблено повідомленням
labels-since-unclear = відтоді неясно
labels-unclear = неясно
labels-lapsed = раніша позиція «за» вже не діє
labels-term-on = Умова «{ $issue }»
labels-reset-term-on = Скинути умову «{ $issue }»
labels-several = { $options } (план не уточнює)
# Назви планів після слова «план»: «план «…»», «план «…» зі змінами», «план з окремих умов».
labels-changed-plan = «{ $plan }» зі змінами
labels-plan-of-terms = з окремих умов
labels-leaves-out = Не враховано { $statements ->
        [one] { $statements } заяву
        [few] { $statements } заяви
       *[many] { $statements } заяв
    }; { $marks ->
        [0] жодна позначка через це не стала невідомою
        [one] через це невідомою стала { $marks } позначка
        [few] через це невідомими стали { $marks } позначки
       *[many] через це невідомими стали { $marks } позначок
    }.
labels-nothing-left-out = Враховано всі заяви.
labels-n-statements = { $n ->
        [one] { $n } заява
        [few] { $n } заяви
       *[many] { $n } заяв
    }
labels-dropped-from-link = У посиланні вказано те, чого тут немає (або вже немає); це пропущено: { $values }. Решта — як у посиланні.
labels-its-plan = Умова її власного плану: { $plan }.
labels-speaker = Автор слів: { $speaker }
labels-speaks-for = Представляє: { $whom }
labels-disputed-by = Оспорюється: { $by }
labels-note = Примітка: { $note }
labels-cells-and-statements = { $cells ->
        [one] { $cells } позначка
        [few] { $cells } позначки
       *[many] { $cells } позначок
    } на підставі { $statements ->
        [one] { $statements } заяви
        [few] { $statements } заяв
       *[many] { $statements } заяв
    }
labels-history = Раніші та інші заяви ({ $n })
labels-left-out-here = Через налаштування свідчень тут не враховано { $n ->
        [one] { $n } заяву
        [few] { $n } заяви
       *[many] { $n } заяв
    }.
# «Оприлюднений текст, 2 червня 2025 року; хто запропонував: Росія.»
labels-facts-of-plan = { $kind }{ $dated ->
        [yes] , { $date }
       *[no] {""}
    }; { $by ->
        [hypothetical] у такому вигляді його ніхто не пропонував
        [nobody] жодна сторона публічно його не пропонувала
       *[parties] хто запропонував: { $who }
    }.
labels-caption-of-plan = План { $plan }: як до нього ставиться кожна сторона ({ $basis })
labels-caption-without-plan = Що каже кожна сторона ({ $basis })
# Стоїть у дужках або після двокрапки.
labels-positions-of = позиції{ $which_parties ->
        [some] {" "}{ $parties ->
                [one] { $parties } сторони
                [few] { $parties } сторін
               *[many] { $parties } сторін
            } із { $of_parties }
       *[all] {""}
    }{ $which_issues ->
        [some] {" "}щодо { $issues ->
                [one] { $issues } питання
                [few] { $issues } питань
               *[many] { $issues } питань
            } із { $of_issues }
       *[all] {""}
    } станом на { $as_of }{ $threshold ->
        [document] , лише документи
        [on-record] , лише документи та публічні заяви
        [reported] , без оспорюваних повідомлень
       *[disputed] {""}
    }
labels-shown-in-part = Показано: { $basis }. Усі відповіді стосуються лише їх.
labels-filed-under = До цього моменту віднесено заяви від { $from } до { $to }.
labels-weakened = { $evidence }, згодом послаблено повідомленням


## Dates. Місяць — число від 1 до 12. Повні дати годяться після «станом на»: «23 квітня 2025 року», «квітень 2025 року».

dates-month-short = { $month ->
        [1] січ.
        [2] лют.
        [3] бер.
        [4] квіт.
        [5] трав.
        [6] черв.
        [7] лип.
        [8] серп.
        [9] вер.
        [10] жовт.
        [11] лист.
       *[12] груд.
    }
dates-month-of-day = { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    }
dates-month-alone = { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    }
dates-short-day = { $day } { dates-month-short } { $year }
dates-short-month = { dates-month-short } { $year }
dates-full-day = { $day } { dates-month-of-day } { $year } року
dates-full-month = { dates-month-alone } { $year } року


## Lists.

lists-join-and = { $rest } та { $last }
lists-join-or = { $rest } або { $last }
# Назва питання серед інших у реченні.
lists-issue = «{ $name }»


## Речення, яке відповідає першим: «План «А» (позиції станом на 1 травня 2025 року): умову «X» приймає Україна; …»

sentence-opening = План { $plan } ({ $basis }):
sentence-opening-without-plan = Без плану ({ $basis }):
sentence-no-terms = { $part ->
        [part] жодного з показаних питань не врегульовано
       *[whole] жодного питання не врегульовано
    }, тож нема чого приймати чи відкидати

# Умови у знахідному відмінку: їх приймають, допускають, відкидають.
sentence-terms = { $shape ->
        [only] єдину умову { $names }
        [every] усі умови
        [but_one] усі умови, крім умови { $names },
        [but_some] усі умови, крім умов { $names },
        [one] умову { $names }
       *[some] умови { $names }
    }
# Те саме в родовому: проти них заперечують.
sentence-terms-of = { $shape ->
        [only] єдиної умови { $names }
        [every] усіх умов
        [but_one] усіх умов, крім умови { $names },
        [but_some] усіх умов, крім умов { $names },
        [one] умови { $names }
       *[some] умов { $names }
    }
# Те саме в давальному: їм суперечать інші позиції.
sentence-terms-to = { $shape ->
        [only] єдиній умові { $names }
        [every] усім умовам
        [but_one] усім умовам, крім умови { $names },
        [but_some] усім умовам, крім умов { $names },
        [one] умові { $names }
       *[some] умовам { $names }
    }
# Те саме після «як до …», де нічого не відомо.
sentence-terms-unknown = { $shape ->
        [only] єдиної умови { $names }
        [every] будь-якої з умов
        [but_one] будь-якої з умов, крім умови { $names },
        [but_some] будь-якої з умов, крім умов { $names },
        [one] умови { $names }
       *[some] умов { $names }
    }
# Кома перед «можливо» вже є там, де вона закриває зворот із «крім».
sentence-perhaps = { $certainty ->
        [possibly] { $shape ->
                [but_one] {" "}можливо,
                [but_some] {" "}можливо,
               *[some] , можливо,
            }
       *[surely] {""}
    }
sentence-clause = { $verdict ->
        [accepts] { sentence-terms }{ sentence-perhaps } { sentence-verb } { $who }
        [open] { sentence-terms }{ sentence-perhaps } { sentence-verb } { $who }
        [objects] проти { sentence-terms-of }{ sentence-perhaps } { sentence-verb } { $who }
        [refuses] { sentence-terms }{ sentence-perhaps } { sentence-verb } { $who }
        [implied] { sentence-terms-to }{ sentence-perhaps } суперечать інші позиції, які { sentence-has } { $who }
       *[unknown] жодна заява не прояснює, як до { sentence-terms-unknown } { $number ->
                [plural] ставляться
               *[single] ставиться
            } { $who }
    }
sentence-has = { $number ->
        [plural] мають
       *[single] має
    }
# «за різними даними, до умови «X» по-різному (приймає або заперечує) ставиться Україна».
sentence-clause-of-range = за різними даними, до { sentence-terms-of } по-різному ({ $verdicts }) { $number ->
        [plural] ставляться
       *[single] ставиться
    } { $who }
# Інші сторони з тим самим ставленням до інших умов: «, умови «Y» та «Z» — Росія».
sentence-further = { $verdict ->
        [implied] , { sentence-terms-to } — ті, які { sentence-has } { $who }
        [unknown] , до { sentence-terms-unknown } — { $who }
        [objects] , проти { sentence-terms-of } — { $who }
        [range] , до { sentence-terms-of } — { $who }
       *[other] , { sentence-terms } — { $who }
    }
sentence-verb = { $verdict ->
        [accepts] { $number ->
                [plural] приймають
               *[single] приймає
            }
        [open] { $number ->
                [plural] допускають
               *[single] допускає
            }
        [objects] { $number ->
                [plural] заперечують
               *[single] заперечує
            }
       *[refuses] { $number ->
                [plural] відкидають
               *[single] відкидає
            }
    }
# Як усі сторони стоять разом. Слово «питання» однакове для одного питання і для кількох.
sentence-all = { $n ->
        [2] обидві сторони
        [one] усі { $n } сторона
        [few] усі { $n } сторони
       *[many] усі { $n } сторін
    }
sentence-together = питання { $names } — { $word ->
        [agree] { sentence-all } приймають спільний варіант
        [within-reach] { sentence-all } приймають або допускають спільний варіант
        [mixed] { sentence-all } за спільний варіант, а щодо решти варіантів одні вимагають того, що інші відкидають
        [clash] одні вимагають того, що інші відкидають
        [differ] одні за те, проти чого інші
       *[unknown] замало відомо, щоб порівняти всіх
    }
sentence-alone = одній стороні нема з ким ні погоджуватися, ні сперечатися
sentence-with-options = { $name } ({ $options })


## Fixed: те, що стоїть навколо й не змінюється.

fixed-kicker = Порівняння позицій
fixed-all-evidence = Усі твердження та джерела
fixed-what-changed = Що змінилося в цій версії
fixed-blocs = Хто належить до якого блоку
fixed-copy-link = Копіювати посилання на це порівняння
fixed-copy-sentence = Копіювати речення
fixed-copied = Скопійовано.
fixed-copy-by-hand = Скопіюйте звідси:
fixed-legend = Умовні позначення
fixed-legend-contested = Навпіл: свідчення суперечать одне одному
fixed-legend-implied = Непрямо: сторона не висловлювалася проти цього, але вимагає того, що це виключає
fixed-legend-changed = Інше ставлення, ніж до вашої останньої зміни
fixed-legend-range = Кутик: може виявитися й так (оспорюється або послаблено)
fixed-contents = Зміст
fixed-context = Що ще відбулося
fixed-contradictions = Свідчення, що суперечать одне одному
fixed-gaps = Чого не відомо
fixed-gaps-by-cell = Що шукали на певний момент і не знайшли
fixed-plan-pages = Скрипти вимкнено. Кожен план має власну сторінку:
fixed-failure = Ця сторінка не змогла стати інтерактивною. Усе нижче можна прочитати повністю; щоб перемикати плани, потрібна інтерактивна сторінка.
fixed-back = Назад до порівняння
fixed-languages = Мови
fixed-made-of = { $claims ->
        [one] { $claims } твердження
        [few] { $claims } твердження
       *[many] { $claims } тверджень
    } на основі { $sources ->
        [one] { $sources } джерела
        [few] { $sources } джерел
       *[many] { $sources } джерел
    }
fixed-as-of-data = Враховано позиції станом на { $date }
fixed-citation = { $sentence } ({ $title }; { $url })
fixed-from-article = Заява за заявою: { $title }
fixed-article = Заява за заявою ({ $n }): { $title }
fixed-only-here = Не позиція: { $why }.
fixed-summary = { $answers } ({ $basis }). { $certainty }
fixed-party-means = { $party } на цей момент: { $means }
fixed-title = Хто чого хоче: { $title }
fixed-title-of-plan = Хто що приймає: { $plan }


## Depth: попарно, точки дотику, зміни з часом — під таблицею.

depth-parts = Розділи сторінки
depth-positions = Плани та позиції
depth-depth-waits = Порівняння пар, точки дотику та зміни з часом для цього вибору ще не готові.

depth-two-by-two = Сторони попарно
depth-pairs-note =
    Що спільне в будь-яких двох сторін і що їх розділяє, хоч який план узяти. Згодні: є варіант, якого обидві вимагають або
    на який погоджуються, навіть якщо щодо іншого вони розходяться. Близькі до згоди: одна з них такий варіант лише
    допускає. Змішано: один варіант у них спільний, а щодо іншого позиції протилежні. Розходяться: одна за те, проти чого
    інша. Протилежні: одна вимагає того, що інша відкидає. Суперечить іншим позиціям: сторона не висловлювалася проти
    варіанта, але вимагає того, що його виключає. Виберіть дві сторони, щоб побачити підстави, питання за питанням.
depth-pair-counts = Щодо скількох питань кожні дві сторони згодні, близькі до згоди, розходяться чи мають протилежні позиції
depth-same-party = Та сама сторона
depth-picture =
    Кожні дві сторони — квадрат: над діагоналлю — щодо скількох питань вони згодні або близькі до згоди, під нею — щодо
    скількох розходяться або мають протилежні позиції. Питання зі змішаним результатом враховано в обох половинах. Список
    нижче подає те саме в числах.
depth-shared-key = Над діагоналлю: згодні, близькі до згоди або змішано
depth-divided-key = Під нею: розходяться, протилежні або змішано
depth-shades = { $from }–{ $to }
# Перед списком, у якому вибирають сторону; її названо в називному відмінку.
depth-pairs-of = Пари, у яких є
depth-pair = { $one } — { $other }
depth-pair-table = { $pair }: питання за питанням
depth-relation = Співвідношення
depth-reason = Чому

depth-common-ground = Точки дотику
depth-ground-note =
    Проти яких варіантів нікого немає (наскільки відомо), хто проти кожного з решти та скільки пакетів із них лишається.
    Невідомо — це не «проти» і не «за». Що найкраще, тут не сказано.
depth-at-the-table = За столом
depth-in-play = Питання на розгляді
depth-all-issues = Усі питання
depth-main-issues = Основні питання
depth-away = Не за столом: { $who }.
depth-set-aside = Не на розгляді: { $issues }.
depth-how-many = Проти скількох пакетів, наскільки відомо, немає нікого
depth-by-issue = Питання за питанням
depth-nobody-against = Наскільки відомо, ніхто не проти
depth-perhaps-nobody = Можливо, ніхто не проти
depth-somebody-against = Хтось проти
depth-smallest-change = Що довелося б змінити в цьому плані
depth-instead = Внести до плану
depth-put-in = { depth-instead }: { $option }
depth-front = Пакети, які не можна полегшити для когось, не обтяживши когось іншого
depth-front-note =
    У кожному рядку — проти скількох умов кожна сторона. Немає іншого пакета, в якому хтось був би проти меншої кількості
    умов, а ніхто інший — проти більшої. Порядок — за цими числами, сторона за стороною; це не рейтинг.
depth-favourably = Якщо суперечливі, оспорювані та послаблені позиції обернуться на користь пакета
depth-unfavourably = Якщо вони обернуться не на його користь
depth-either-way = Хай як обернуться суперечливі, оспорювані та послаблені позиції
depth-terms-of-package = Умови цих пакетів і хто проти кожної
depth-against-nobody = ніхто не проти
depth-against-whom = проти: { $who }
depth-make-mine = Зробити це моїм планом
depth-make-first-mine = Зробити моїм планом перший із них
depth-and-more = і ще { $n ->
        [one] { $n } такий набір умов
        [few] { $n } такі набори умов
       *[many] { $n } таких наборів умов
    }

depth-over-time = Зміни з часом
depth-time-note =
    Що кожна сторона заявила вперше, додала або зняла від одного моменту до наступного. Позиція діє, доки її не змінить
    новіша заява: наведено лише те, що змінилося, решта позицій діє далі. Заяви віднесено до моментів, але кожна має власну
    дату.
depth-first-moment-head = Що змінилося
depth-first-moment = Це перший момент у цих даних: порівняти його немає з чим.
depth-nothing-moved = Жодна позиція не змінилася.
depth-only-reasons = Позиція та сама, підстави інші.
# Про умову з кількох варіантів: «X» або «Y»: раніше — …; тепер — ….
depth-term-accepted = згода на один із них, без уточнення на який
depth-term-not-accepted = без згоди на таку умову
depth-stands-since = { $what }: { $how }, { time-since }
depth-then-and-now = Хто відповів би інакше: { $then } і { $now }
depth-nobody-changed = Жодна сторона не відповіла б інакше щодо жодної умови.
depth-history = Як склалася кожна позиція
depth-chapter = { $moment } — { $change ->
        [restated] заявлено знову. { $stances }.
        [carried-over] нічого не змінилося. { $stances }.
       *[moved] { $stances }.
    }

depth-how-firm = Наскільки стійкі відповіді
depth-firm-note =
    Чи лишається кожна відповідь щодо цього плану такою самою, якщо врахувати інші свідчення або прибрати одну з умов, і на
    яких окремих заявах вона тримається: приберіть одну з них — і відповідь буде інша.
depth-nobody-is-against = Чи правда, що ніхто не проти жодної умови?
depth-nobody-refuses = Чи правда, що ніхто не відкидає жодної умови?


## Ground: точки дотику словами.

ground-n-packages = { $n ->
        [one] { $n } пакет
        [few] { $n } пакети
       *[many] { $n } пакетів
    }
ground-all = { $issues ->
        [0] На розгляді немає жодного питання, тож пакет лише один — порожній.
        [1] Один варіант щодо 1 питання: { ground-n-packages }.
        [one] По одному варіанту щодо кожного з { $issues } питання в усіх поєднаннях: { ground-n-packages }.
        [few] По одному варіанту щодо кожного з { $issues } питань у всіх поєднаннях: { ground-n-packages }.
       *[many] По одному варіанту щодо кожного з { $issues } питань у всіх поєднаннях: { ground-n-packages }.
    }
ground-nobody-there = За столом нікого немає, тож ніхто не проти жодного з них і ніхто на жоден не погоджується.
ground-none-possible = У кожному з них хтось за столом проти принаймні однієї умови, хай як з’ясуються непевні позиції.
# $n — стільки з усіх пакетів.
ground-possible = У { $n } з них, наскільки відомо, ніхто за столом не проти жодної умови.
ground-possible-favourably =
    У { $n } з них, наскільки відомо, ніхто за столом не проти жодної умови, якщо суперечливі, оспорювані та послаблені
    позиції обернуться на користь цих пакетів.
ground-left-unfavourably = Якщо ці позиції обернуться не на користь пакетів, лишається { $n }.
ground-none-left = Якщо ці позиції обернуться не на користь пакетів, не лишається жодного.
ground-resting-on = { $n ->
        [0] Усі позиції щодо їхніх умов відомі.
        [one] Вони спираються на { $n } позицію, про яку нічого не відомо: невідомо — це не «проти» і не «за».
        [few] Вони спираються на { $n } позиції, про які нічого не відомо: невідомо — це не «проти» і не «за».
       *[many] Вони спираються на { $n } позицій, про які нічого не відомо: невідомо — це не «проти» і не «за».
    }
ground-certain = У { $n } з них усі за столом приймають або допускають кожну умову.
ground-none-certain = Немає пакета, про який було б відомо, що всі приймають або допускають кожну його умову.

ground-free = наскільки відомо, ніхто не проти: { $options }
ground-perhaps-free = можливо, ніхто не проти: { $perhaps }
ground-free-and-perhaps = { ground-free }; { ground-perhaps-free }
ground-none-free = проти кожного варіанта хтось є

# Рядок біля варіанта, проти якого нікого немає; частини з’єднує крапка з комою.
ground-everybody-for = усі за столом — за
ground-is-for = за: { $who }
ground-possibly-for = можливо, за: { $who }
ground-all-unknown = невідомо ні про кого за столом
ground-n-unknown = невідомо: { $n ->
        [one] { $n } сторона
        [few] { $n } сторони
       *[many] { $n } сторін
    }
ground-unknown = невідомо: { $who }
ground-costs = за оприлюднену умову, але не за цю: { $who }

# Рядок біля варіанта, проти якого хтось є: «відкидає Росія; можливо, суперечить іншим позиціям, які має Україна».
ground-against-it = { $certainty ->
        [possibly] можливо,{" "}
       *[sure] {""}
    }{ $how ->
        [refuses] { $number ->
                [plural] відкидають
               *[single] відкидає
            } { $who }
        [at-odds] суперечить іншим позиціям, які { sentence-has } { $who }
       *[objects] проти цього { $number ->
                [plural] заперечують
               *[single] заперечує
            } { $who }
    }

ground-cannot-stay = { $issue }: { $term } — { $against }.
ground-to-change = { $n ->
        [0] І без змін немає нікого, { ground-missed }.
        [one] Якщо змінити { $n } умову, не лишиться нікого, { ground-missed }:
        [few] Якщо змінити { $n } умови, не лишиться нікого, { ground-missed }:
       *[many] Якщо змінити { $n } умов, не лишиться нікого, { ground-missed }:
    }
ground-no-change = Хай які умови змінити, завжди є хтось, { ground-missed }:
ground-missed = { $settled ->
        [favourably] хто безсумнівно
       *[unfavourably] хто, як відомо або як повідомляють,
    } { $aim ->
        [nobody-refuses] відкидає якусь умову
       *[nobody-against] проти якоїсь умови
    }
ground-one-of = Натомість один із варіантів:
ground-least-resisted = Проти кожного варіанта цього питання хтось є; найменше опору мають:
ground-own-term = умова самого плану
ground-cut-at =
    Пошук зупинено на { $bound } розподілах (проти скількох умов кожна сторона): їх більше, ніж можна показати. Щоб побачити
    всі, приберіть частину питань або сторін.


## Pairs: дві сторони щодо одного питання.

pairs-agree = Згодні
pairs-within-reach = Близькі до згоди
pairs-mixed = Змішано
pairs-differ = Розходяться
pairs-clash = Протилежні
pairs-unknown = Невідомо
pairs-inside = { $relation ->
        [agree] згодні
        [within-reach] близькі до згоди
        [mixed] змішано
        [differ] розходяться
        [clash] протилежні
       *[unknown] невідомо
    }
pairs-count = { pairs-inside }: { $n }

# «A» та «B»: обидві вимагають.
pairs-both = { $options }: { $how ->
        [demands] обидві вимагають
        [accepts] обидві приймають
        [open-to] обидві допускають
        [unclear] обидві висловлюються неясно
        [opposes] обидві проти
        [rejects] обидві відкидають
       *[at-odds] обидві мають інші позиції, які цьому суперечать
    }.
# «A»: Росія вимагає, а Україна відкидає.
pairs-each = { $options }: { pairs-by-one }, а { pairs-by-other }.
pairs-by-one = { $one } { $one_how ->
        [demands] { $one_number ->
                [plural] вимагають
               *[single] вимагає
            }
        [accepts] { $one_number ->
                [plural] приймають
               *[single] приймає
            }
        [open-to] { $one_number ->
                [plural] допускають
               *[single] допускає
            }
        [unclear] { $one_number ->
                [plural] висловлюються неясно
               *[single] висловлюється неясно
            }
        [opposes] проти
        [rejects] { $one_number ->
                [plural] відкидають
               *[single] відкидає
            }
       *[at-odds] { $one_number ->
                [plural] мають інші позиції, які цьому суперечать
               *[single] має інші позиції, які цьому суперечать
            }
    }
pairs-by-other = { $other } { $other_how ->
        [demands] { $other_number ->
                [plural] вимагають
               *[single] вимагає
            }
        [accepts] { $other_number ->
                [plural] приймають
               *[single] приймає
            }
        [open-to] { $other_number ->
                [plural] допускають
               *[single] допускає
            }
        [unclear] { $other_number ->
                [plural] висловлюються неясно
               *[single] висловлюється неясно
            }
        [opposes] проти
        [rejects] { $other_number ->
                [plural] відкидають
               *[single] відкидає
            }
       *[at-odds] { $other_number ->
                [plural] мають інші позиції, які цьому суперечать
               *[single] має інші позиції, які цьому суперечать
            }
    }

# Де порівняти нічого.
pairs-both-silent = Заяв жодної з двох сторін не знайдено.
pairs-silent = Не знайдено заяв: { $who }.
pairs-both-unsettled = Те, що кажуть обидві сторони, нічого не з’ясовує.
pairs-not-settled = Не з’ясовано: { $one }; { $other }.
pairs-not-comparable = Те, що кажуть обидві сторони, порівняти не можна: { $one }; { $other }.
pairs-most = { $who }{ $certainty ->
        [possibly] , можливо,
       *[sure] {""}
    } { $how ->
        [demands] { $number ->
                [plural] вимагають
               *[single] вимагає
            } варіанта { $option }
        [accepts] { $number ->
                [plural] приймають
               *[single] приймає
            } варіант { $option }
        [open-to] { $number ->
                [plural] допускають
               *[single] допускає
            } варіант { $option }
        [opposes] проти варіанта { $option }
       *[rejects] { $number ->
                [plural] відкидають
               *[single] відкидає
            } варіант { $option }
    }
pairs-unsettled = заяви, які { $number ->
        [plural] роблять
       *[single] робить
    } { $who }, нічого не з’ясовують
pairs-more-may-do-both = Суперечливі, оспорювані чи послаблені заяви можуть іще в чомусь їх і об’єднати, і розділити.
pairs-more-may-unite = Суперечливі, оспорювані чи послаблені заяви можуть іще в чомусь їх об’єднати.
pairs-more-may-divide = Суперечливі, оспорювані чи послаблені заяви можуть іще в чомусь їх розділити.


## Time: що змінилося і наскільки стійка відповідь.

time-implied = непрямо проти
time-possibly-implied = можливо, непрямо проти
time-unclear = неясно
time-unknown = невідомо
# Після позиції, в дужках: «вимога (суперечливо, відтоді неясно)».
time-disputed = лише за оспорюваними повідомленнями
time-contested = суперечливо
time-contested-weakly = суперечливо через свідчення, згодом послаблене
time-weakened = послаблено повідомленням
time-since-unclear = відтоді неясно
time-lapsed = раніша позиція «за» вже не діє
time-nothing-stands = жодна позиція не діє

time-moved = { $name }: раніше — { $before }; тепер — { $now }.
# $causes — одне або кілька з повідомлень нижче.
time-moved-by = { time-moved } Підстава: { $causes }.
time-by-stated = нова заява про це
time-by-lapsed = вибір на користь іншого
time-by-contested = менш вагоме свідчення протилежного
time-by-weakened = менш вагоме свідчення про вибір на користь іншого
time-by-unclear = заява без чіткої позиції
time-by-settled = зняття сумніву новою заявою
time-by-implied = несумісна з цим вимога або межа щодо іншого варіанта
time-by-released = кінець дії несумісної з цим позиції
time-by-restated = повторна заява про те саме
time-before-and-now = Найсильніша позиція раніше: { $before }. Найсильніша позиція тепер: { $now }.
time-moved-since = Що змінилося між моментами { $from } і { $to }
time-carried-over = { $n ->
        [one] Далі діє { $n } позиція
        [few] Далі діють { $n } позиції
       *[many] Далі діє { $n } позицій
    }
time-restated = { $n } заявлено знову без змін
time-blank = щодо { $n } нічого не зафіксовано
time-since = незмінно з { $date }

time-answers = { $party }: тоді «{ $then }», тепер «{ $now }»
time-same-answer = { $party }: і тоді, і тепер «{ $answer }», але до окремих умов ставлення інше
time-verdicts = { $issue }: тоді { $then }, тепер { $now }
time-implied-verdict = «{ $verdict }» (непрямо)

# Перед результатом за інших свідчень: «Лише з документами: Невідомо.»
time-with-documents = Лише з документами
time-with-record = Лише з документами та публічними заявами
time-without-disputed = Без оспорюваних повідомлень
time-with-all = З усіма свідченнями
time-without-term = Без умови «{ $issue }»
time-holds = Те саме за будь-якого набору свідчень.
time-holds-without = Те саме, хоч яке питання прибрати.
time-rests-on = Тримається на { $grade ->
        [document] одному документі: без нього
        [on-record] одній публічній заяві: без неї
        [reported] одному повідомленні: без нього
       *[disputed] одному оспорюваному повідомленні: без нього
    } — { $result }.
time-yes = так, у кожному разі
time-it-depends = залежить від непевних або невідомих позицій
time-no = ні


## Wide: сторінка з сотнями сторін і питань.

# Список назв, що обривається; $n — щонайменше 2.
wide-more-parties = { $first }, { $second }, { $third } та ще { $n } { $n ->
        [one] сторона
        [few] сторони
       *[many] сторін
    }
# Стоїть після слова «питання».
wide-more-issues = { $first }, { $second }, { $third } та ще { $n }

wide-every-term = { $part ->
        [part] { $terms ->
                [1] єдину показану умову
                [one] кожну з { $terms } показаної умови
                [few] кожну з { $terms } показаних умов
               *[many] кожну з { $terms } показаних умов
            }
       *[whole] { $terms ->
                [1] єдину умову
                [one] кожну з { $terms } умови
                [few] кожну з { $terms } умов
               *[many] кожну з { $terms } умов
            }
    }
# Якась із цих умов: у знахідному відмінку і в родовому.
wide-some-term = { $part ->
        [part] { $terms ->
                [1] єдину показану умову
                [one] принаймні одну з { $terms } показаної умови
                [few] принаймні одну з { $terms } показаних умов
               *[many] принаймні одну з { $terms } показаних умов
            }
       *[whole] { $terms ->
                [1] єдину умову
                [one] принаймні одну з { $terms } умови
                [few] принаймні одну з { $terms } умов
               *[many] принаймні одну з { $terms } умов
            }
    }
wide-some-term-of = { $part ->
        [part] { $terms ->
                [1] єдиної показаної умови
                [one] принаймні однієї з { $terms } показаної умови
                [few] принаймні однієї з { $terms } показаних умов
               *[many] принаймні однієї з { $terms } показаних умов
            }
       *[whole] { $terms ->
                [1] єдиної умови
                [one] принаймні однієї з { $terms } умови
                [few] принаймні однієї з { $terms } умов
               *[many] принаймні однієї з { $terms } умов
            }
    }
wide-accepting = { wide-every-term } { $number ->
        [plural] приймають або допускають
       *[single] приймає або допускає
    } { $who }
wide-maybe-accepting = { wide-every-term }, можливо, { $number ->
        [plural] приймають або допускають
       *[single] приймає або допускає
    } { $who }
wide-objecting = проти { wide-some-term-of } { $number ->
        [plural] заперечують, жодної не відкидаючи,
       *[single] заперечує, жодної не відкидаючи,
    } { $who }
wide-maybe-objecting = проти { wide-some-term-of }, можливо, { $number ->
        [plural] заперечують, жодної не відкидаючи,
       *[single] заперечує, жодної не відкидаючи,
    } { $who }
wide-refusing = { wide-some-term } { $number ->
        [plural] відкидають
       *[single] відкидає
    } { $who }
wide-objecting-maybe-refusing = проти { wide-some-term-of } { $number ->
        [plural] заперечують, а можливо, і відкидають її
       *[single] заперечує, а можливо, і відкидає її
    } { $who }
wide-maybe-refusing = { wide-some-term }, можливо, { $number ->
        [plural] відкидають
       *[single] відкидає
    } { $who }
wide-not-settled = жодна заява не прояснює, як до { wide-some-term-of } { $number ->
        [plural] ставляться
       *[single] ставиться
    } { $who }, а заперечень чи відмов із цього боку немає

wide-first-marks = Перші позначки — { $shown } з { $of } — із заявами, на яких кожна ґрунтується. Кожна позначка в таблиці відкриває свої заяви з викладами, цитатами та джерелами.
# «У таблиці нижче: питань — 3 із 60, сторін — усі 30.»
wide-found-so-many = У таблиці нижче: питань — { wide-found-issues }, сторін — { wide-found-parties }.
wide-found-issues = { $which_issues ->
        [all] усі { $of_issues }
       *[some] { $issues } із { $of_issues }
    }
wide-found-parties = { $which_parties ->
        [all] усі { $of_parties }
       *[some] { $parties } із { $of_parties }
    }
wide-more-answers = Показати ще { $n ->
        [one] { $n } сторону
        [few] { $n } сторони
       *[many] { $n } сторін
    }
wide-group = { $head }: { $n ->
        [one] { $n } сторона
        [few] { $n } сторони
       *[many] { $n } сторін
    }
wide-rest-of-table = Показано перші питання: { $rows } із { $of }. Решта — в інтерактивній таблиці, у файлі даних і, питання за питанням з усіма заявами, на сторінці «{ fixed-all-evidence }».
wide-for-it = { $which ->
        [nobody] За — ніхто.
        [all] За — усі { $of }.
       *[some] За — { $n } із { $of }: { $who }.
    }
wide-against-it = { $which ->
        [nobody] Проти — ніхто.
        [all] Проти — усі { $of }.
       *[some] Проти — { $n } із { $of }: { $who }.
    }
wide-not-known-of = Невідомо — { $n }.
wide-list-stops = Список обривається: показано { $shown } із { $of }.
wide-moved-stops = Список обривається: показано { $shown } зі змінених позицій, але є й інші. Щоб для деяких побачити всі, виберіть вище менше сторін або питань.
wide-no-front = Їх шукають, коли сторін і питань не більше ніж по { $most }. Щоб їх побачити, виберіть вище менше.

wide-find-issue = Знайти питання
wide-find-party = Знайти сторону
wide-finder = Пошук у таблиці
wide-find-here = Таблиця показує лише те, що на екрані, тож шукайте назви тут, а не пошуком браузера.
wide-only-these = Порівняти лише знайдене
wide-nothing-found-here = Тут немає нічого з такою назвою.
wide-all-plans = Усі плани
wide-all-moments = Усі моменти
wide-table-box = Таблиця, прокручується в обох напрямках
wide-on-paper = На папері — рядки, які були на екрані.
wide-elsewhere = Уся таблиця є у файлі даних, а за окремими питаннями — на сторінці «{ fixed-all-evidence }».
wide-work-out = Обчислити
wide-not-how-firm = Для набору даних такого розміру не обчислюємо, на яких окремих заявах тримаються відповіді. Кожна позначка сама показує, на чому ґрунтується; решту обчислює команда для редакторів.
wide-data-file = Файл даних


## Open: про файл даних, який відкриває читач, поки його читають, і про те, що в ньому є.

open-reading = Читаємо файл
open-checking = Перевіряємо, що в ньому сказано
open-packing = Готуємо дані для сторінки
open-error = Помилка
open-warning = Попередження
open-no-language = не вказано
# «2 помилки та 1 попередження».
open-so-many-findings = { $errors ->
        [0] { open-n-warnings }
       *[other] { $warnings ->
                [0] { open-n-errors }
               *[other] { open-n-errors } та { open-n-warnings }
            }
    }
open-n-errors = { $errors ->
        [one] { $errors } помилка
        [few] { $errors } помилки
       *[many] { $errors } помилок
    }
open-n-warnings = { $warnings ->
        [one] { $warnings } попередження
        [few] { $warnings } попередження
       *[many] { $warnings } попереджень
    }
open-more-findings = Ще { $n } тут не наведено; кнопка «{ open-dialog-copy-findings }» копіює все.
open-in-file = { $file }, рядок { $line }, стовпець { $column }
open-in-column = { $file }, рядок { $row }, стовпець { $column } «{ $heading }»
open-in-bare-column = { $file }, рядок { $row }, стовпець { $column }
open-the-file = файл загалом
open-the-files = файли разом
open-the-tables = таблиці разом
open-from-to = { $first } — { $last }
open-named = { $n }: { $names }
open-first-named = { $n }: { $names } та ще { $more }
open-document-title = { fixed-title }
open-as-of-data = { fixed-as-of-data }
open-made-of = { fixed-made-of }


## OpenDialog: вікно, в якому читач відкриває файл даних. Замість $name, $n, $part тощо підставляють уже на екрані:
## вибирати за ними форму слова не можна.

open-dialog-open = Відкрити власні дані
open-dialog-open-note = Ваш власний набір даних у JSON або CSV перевіряється й показується в цьому браузері. Його нікуди не надсилають.
open-dialog-title = Відкрити власні дані
open-dialog-nowhere = Файл читає, перевіряє й показує ця сторінка, у вашому браузері. Нічого з нього нікуди не надсилається і ніде не зберігається: перезавантажте сторінку — і його немає.
open-dialog-file = Файл даних
open-dialog-kinds = Один файл JSON, або файли CSV одного набору разом, або їхній архів ZIP; до 50 МБ. Їх можна також перетягнути будь-куди на цю сторінку.
open-dialog-example = Дані цієї сторінки — файл, з якого можна почати
open-dialog-drop = Відпустіть файл даних, щоб перевірити його тут. Його нікуди не надсилають.
open-dialog-cancel = Скасувати
open-dialog-arriving = Читаємо { $name }
open-dialog-amount = { $part } МБ
open-dialog-amount-of = { $part } із { $whole } МБ
open-dialog-starting = Завантажуємо програму, що читає файли даних
open-dialog-may-pause = У цьому браузері файл читає сама сторінка, тож вона може ненадовго завмерти.
open-dialog-showing = Виводимо на екран
open-dialog-cancelled = Зупинено. Сторінка така, як була.
open-dialog-checked = { $name }: помилок немає
open-dialog-refused = { $name }: показати поки не можна
open-dialog-refused-note = Сторінка позаду лишається, як була. Виправте те, що тут перелічено, збережіть файл і відкрийте його знову.
open-dialog-failed = Не вдалося прочитати файл: частина сторінки, що читає файли даних, не завантажилася або зупинилася. Спробуйте ще раз.
open-dialog-unreadable = { $name }: не вдалося прочитати. Якщо після вибору файл змінили або перемістили, виберіть його знову; якщо це тека, виберіть файли в ній.
open-dialog-too-large = { $name }: понад 50 МБ, а більше прочитати не можна. Поділіть набір даних.
open-dialog-too-many = Це більше файлів, ніж належить до одного набору даних. Виберіть один файл JSON, файли CSV одного набору або один архів ZIP із ними.
open-dialog-several = { $name } (+{ $n })
open-dialog-line = Рядок { $n }
open-dialog-not-shown = Дані не вдалося показати. Сторінка така, як була.
open-dialog-findings = Що виявила перевірка
open-dialog-copy-findings = Скопіювати всі зауваження
open-dialog-preview = Що в ньому є
open-dialog-too-large-to-draw = Цей набір даних більший, ніж ця сторінка показує з відкритого файлу: щонайбільше 300 000 (число сторін, планів і моментів разом, помножене на число питань). Його покаже окремий сайт, створений командою position-comparator build.
open-dialog-show = Показати
open-dialog-keep = Залишити, як є
open-dialog-fact-title = Назва
open-dialog-fact-languages = Мови
open-dialog-fact-parties = Сторони
open-dialog-fact-issues = Питання
open-dialog-fact-plans = Плани
open-dialog-fact-moments = Моменти
open-dialog-fact-claims = Твердження
open-dialog-fact-dates = Дати тверджень
open-dialog-bar-file = Ви переглядаєте власний файл { $name }, перевірений у цьому браузері; його нікуди не надіслано.
open-dialog-bar-address = Ви переглядаєте дані з { $name }, указані в посиланні. Їх перевірено в цьому браузері, і вони не належать цьому сайту.
open-dialog-bar = Чиї це дані
open-dialog-bar-loading = Посилання веде до даних із { $name }. Доки їх завантажують і перевіряють, сторінка показує власні.
open-dialog-back = Назад до «{ $title }»
open-dialog-no-link = Посилання чи код для вбудовування не можуть містити ваш файл, тож тут їх немає. Щоб оприлюднити ці дані, розмістіть їх на власному сайті.
open-dialog-no-embed = Код для вбудовування і цитати є лише для даних самого цього сайту.
open-dialog-not-had = Дані, на які веде посилання, показати не можна
open-dialog-not-had-note = Натомість сторінка показує власні дані.
open-dialog-no-address = «{ $name }» — не адреса файлу в мережі: вона починається з http:// чи https:// або є шляхом на цьому сайті.
open-dialog-not-allowed = Цій сторінці не дозволено завантажувати дані з { $host }. Той, хто веде цей сайт, може дозволити таку адресу або розмістити файл на самому сайті. Ви також можете завантажити файл і відкрити його тут.
open-dialog-no-file = Такого файлу немає: відповідь від { $host } — { $status }.
open-dialog-web-page = З { $host } надійшла вебсторінка, а не файл даних. Посилання має вести на сам файл.
open-dialog-no-answer = З { $host } нічого не надійшло. Можливо, адреса хибна, немає з’єднання або той сайт не дозволяє іншим сторінкам читати свій файл (він має надсилати Access-Control-Allow-Origin).
open-dialog-too-slow = За 30 секунд файл із { $host } не надійшов.


## Embed: навколо порівняння у рамці на іншому сайті та вікно, яке пише код для неї.

embed-full = Відкрити повне порівняння
embed-about = Про це порівняння
# Далі — назва ліцензії з крапкою.
embed-licence = Добір, структура, виклади та позначки:
embed-quotes = Права на цитати належать їхнім авторам і видавцям.
embed-corrections = Виправлення:
embed-this-view = Вбудувати це порівняння
embed-title = Вбудувати це порівняння
embed-note = Рамка відкривається з вибраними тут планом, моментом, свідченнями, сторонами та питаннями. Вона не ставить файлів cookie, нічого не зберігає і нічого не завантажує зі сторонніх сайтів.
embed-no-loader = Не вдалося завантажити назву скрипту. Спробуйте ще раз.
embed-as-published = WordPress показує план таким, як його оприлюднено, з позиціями його часу та всіма свідченнями. Для всього іншого скористайтеся рамкою в блоці для довільного HTML.
embed-selected = Код виділено: скопіюйте його з клавіатури або через меню.
embed-how = Вид коду
embed-part = Яку частину показати
embed-theme = Кольори
embed-locked = Читачі не можуть змінювати план, час і свідчення
embed-code = Код для вашої сторінки
embed-copy-code = Копіювати код
embed-preview = Попередній перегляд, як на телефоні
embed-as-frame = Рамка, без скрипту
embed-as-element = Власний елемент, зі скриптом
embed-as-address = Адреса для WordPress
embed-all-parts = Усі частини
embed-readers-theme = Як у читача
embed-light = Світлі
embed-dark = Темні
embed-frame-title = Хто чого хоче: { $title }


## Sheet: що друкується під таблицею.

sheet-print = Друкувати
sheet-notes = Джерела позначок
sheet-notes-note = Числа у квадратних дужках у таблиці вказують на ці джерела.
sheet-too-many = Джерел позначок більше, ніж уміщається на аркуші. Для кожної клітинки їх наведено за адресою нижче.
sheet-elsewhere = Джерела кожної позначки — за адресою нижче. Кнопка «{ sheet-print }» під порівнянням додає їх сюди.
sheet-address = Адреса:


## Малюнок самої справи, наприклад карта: що чинні умови кажуть про його ділянки, і те саме словами.

# Під заголовком малюнка.
areas-intro = Що чинні умови кажуть про кожну територію і хто проти них. Кожне зображення показує лише один аспект і не змішує його з іншим; де умова про нього нічого не каже, стоїть «не сказано». Сторона підтримує або не підтримує умову загалом, а умова може стосуватися кількох територій.
# Заголовок таблиці.
areas-caption = Те саме словами
# Перший стовпець таблиці.
areas-area = Територія
# Умова чинна, але про це нічого не каже.
areas-not-said = Не сказано
# Немає чинної умови, яка могла б про це щось казати.
areas-no-term = Немає чинної умови
# Питання, до якого це належить, приховано.
areas-not-shown = Цього питання немає серед показаних
areas-nobody = Про жодну з показаних сторін не відомо, що вона проти цієї умови.
areas-waits = Для цього вибору зображення ще не готове.
# Далі йде назва ліцензії.
areas-licence = Ліцензія:
# Для тих, хто не бачить зображення. $aspect: «Правовий статус».
areas-drawing = Зображення одного аспекту: «{ $aspect }». У таблиці нижче — те саме словами.
# Далі йдуть назви сторін.
areas-against = Проти умови
areas-possibly = Можливо, проти умови
areas-unknown = Ставлення до умови невідоме
# Сторона та її ставлення, як у таблиці позицій.
areas-voice = { $party }: { $verdict }
## Take: зображення й таблиці.

# Над таблицею зображення, на місці назви плану. $plan — назва.
take-changed-plan = «{ $plan }» зі змінами
take-own-terms = Окремі умови, без оприлюдненого плану
take-without-plan = Що каже кожна сторона
take-standing = Позиції станом на { $as_of }. Враховано: { $threshold ->
        [document] лише документи
        [on-record] документи та публічні заяви
        [reported] документи, публічні заяви й повідомлення, крім оспорюваних
       *[disputed] усі свідчення, зокрема оспорювані
    }.
# Назва першого стовпця.
take-issue-and-term = Питання й умова плану
take-shown = Показано: питань — { $issues } з { $of_issues }, сторін — { $parties } з { $of_parties }
# $issues — назви питань через кому.
take-no-term = Немає умов: { $issues }
# У переліку знаків і того, що вони означають.
take-contested-meaning = свідчення суперечать одне одному
take-implied-meaning = непрямо: про цю умову не йшлося, її виключає те, чого вимагає сторона
take-range-meaning = кутик іншого кольору: може виявитися й так
# $outlets — назви видань через кому; $more — скільки їх іще.
take-sources = { $statements ->
        [one] { $statements } заява
        [few] { $statements } заяви
       *[many] { $statements } заяв
    } за цими позначками{ $sources ->
        [0] {""}
       *[other] ; { $sources ->
                [one] { $sources } джерело
                [few] { $sources } джерела
               *[many] { $sources } джерел
            }: { $outlets }{ $more ->
                [0] {""}
               *[other] {" "}та ще { $more }
            }
    }
# Перша примітка файлу даних із твердженнями, що враховані в порівнянні; далі — take-shown і take-standing.
take-part-of-a-case = Частина даних: твердження, враховані в одному порівнянні.
# $name — назва файлу або адреса.
take-opened = За файлом даних, який відкрив читач: { $name }


## Take-dialog: вікно для зображень і таблиць.

# Кнопка й заголовок вікна, яке вона відкриває.
take-dialog-open = Зображення або таблиця
take-dialog-title = Зображення або таблиця того, що на екрані
take-dialog-note = У файлах — те, що на екрані: вибрані тут план, момент, свідчення, сторони й питання, а також джерела та умови використання. Їх створює ваш браузер.
take-dialog-shape = Формат зображення
take-dialog-card = Картка, 1200 × 630
take-dialog-tall = Високе, з датами та рівнями свідчень
take-dialog-preview = Попередній перегляд
# П’ять кнопок.
take-dialog-png = Зображення (PNG)
take-dialog-svg = Зображення (SVG)
take-dialog-csv = Таблиця (CSV)
take-dialog-json = Твердження (JSON)
take-dialog-html = Копіювати таблицю (HTML)
take-dialog-working = Хвилинку…
# $name — назва файлу.
take-dialog-saved = Готово: { $name }
take-dialog-failed = Не вдалося. Спробуйте ще раз.
take-dialog-no-claims = Дані такого обсягу тут не видаються. Усі твердження є у файлі даних.
take-dialog-code = Таблиця для вашої сторінки


## Changes: чим відрізняються дві версії набору даних, раніша й пізніша, — сторінка сайту і те, що друкує команда `diff`.
## Назви — в називному відмінку; варіанти вже в лапках, кілька варіантів однієї умови — «А» або «Б»; решта назв без лапок.

# Заголовки; за кожним у дужках стоїть число записів. Перші два: де тепер інші позиції та відповіді, ніж у ранішій версії.
# Змінилися дані, а не обов’язково світ.
changes-cells = Позиції, які тепер інші
changes-answers = Плани, щодо яких відповіді тепер інші
changes-corrections = Виправлені твердження
changes-new-claims = Нові твердження
changes-withdrawn-claims = Вилучені твердження
changes-reworded-claims = Переформульовані твердження
changes-plans = Плани
changes-parties = Сторони
changes-issues = Питання та варіанти
changes-moments = Моменти
changes-articles = Статті, заява за заявою
changes-sources = Джерела
changes-case = Набір даних загалом
changes-names-and-order = Ідентифікатори в посиланнях і порядок
changes-counted = { $head } ({ $n })

changes-until-same = В обох версіях враховано позиції станом на { $date }.
changes-until-each = У ранішій версії враховано позиції станом на { $before }, у пізнішій — станом на { $now }.
changes-nothing-changed = В обох версіях сказано те саме.
# $heads — заголовки з числами: «Плани (1); Джерела (2)».
changes-differences = { $n ->
        [one] { $n } відмінність
        [few] { $n } відмінності
       *[many] { $n } відмінностей
    }: { $heads }.
changes-no-effects = Від цього не змінилася жодна позиція і жодна відповідь щодо плану.
changes-effects = Що з цього випливає: { $heads }.
changes-effects-note = За правилами методу, з урахуванням усіх свідчень. Сторони, питання, моменти й плани, які є лише в одній із версій, тут не порівняно.

# «Те саме про 5 записів: «А»; «Б»; та ще 3».
changes-with-the-same = Те саме про { $n } { $n ->
        [one] запис
        [few] записи
       *[many] записів
    }: { $subjects }{ $more ->
        [0] {""}
       *[other] ; та ще { $more }
    }
changes-in-all = Усього { $n }: { $subjects }{ $more ->
        [0] {""}
       *[other] ; та ще { $more }
    }
changes-added = Додано: { $subject }
changes-removed = Вилучено: { $subject }
# «Росія щодо питання «НАТО», 5 червня 2026 року».
changes-cell = { $party } щодо питання «{ $issue }», { $date }
changes-cell-gap = { changes-cell }: шукали, але нічого не знайшли
changes-cell-at = { $party } щодо питання «{ $issue }», позиції станом на { $dates }
changes-cell-at-many = { $party } щодо питання «{ $issue }», позиції станом на { $n } { $n ->
        [one] момент
        [few] моменти
       *[many] моментів
    } (перший — { $first }, останній — { $last })
changes-plan = План «{ $plan }», позиції станом на { $date }
changes-moment = { $place ->
        [first] Момент { $date }
       *[inside] момент { $date }
    }
changes-option = { $option } (питання «{ $issue }»)
# Свідчення, що суперечать одне одному: коли і що.
changes-contradiction = { $when }: { $text }
changes-order = { $kind ->
        [note] Порядок приміток
        [party] Порядок сторін
        [issue] Порядок питань
        [moment] Порядок моментів
        [context] Порядок записів «{ fixed-context }»
        [claim] Порядок тверджень у файлі
        [plan] Порядок планів
        [article] Порядок статей
        [article-statement] Порядок заяв зі статті
        [contradiction] Порядок свідчень, що суперечать одне одному
        [gap] Порядок записів «{ fixed-gaps }»
        [cell-gap] Порядок записів «{ fixed-gaps-by-cell }»
        [source] Порядок джерел
       *[other] Порядок списку
    }
changes-order-of-options = Порядок варіантів питання «{ $issue }»
changes-moved = Переміщено: { $subjects }{ $more ->
        [0] {""}
       *[other] ; та ще { $more }
    }.
# $id — слово латиницею, яке стояло в посиланнях.
changes-renamed = Раніше тут був ідентифікатор «{ $id }». Більше нічого не змінилося. Посилання зі старим ідентифікатором тепер нікуди не ведуть.

# $stances — «варіант»: позиція, одна або кілька через крапку з комою.
changes-claim = { $stances }. Рівень свідчень: { $grade }.
changes-stance = { $option }: { $stance }
changes-claim-sources = { labels-sources } { $sources }.
changes-evidence = Рівень свідчень: { $grade }.
changes-terms = Умови: { $terms }.
changes-term = { $issue } — { $options }
# Хто належить до блоку.
changes-members = Склад: { $members }.
changes-question = { $question } Варіанти: { $options }.

# «zero»: раніше — невідомо; тепер — згода.
changes-stands = { $option }: раніше — { $was }; тепер — { $now }.
changes-stands-on-new = { $option }: раніше такого варіанта не було; тепер — { $now }.
changes-stood-on-old = { $option }: раніше — { $was }; тепер такого варіанта немає.
# Позиція та сама, а ставлення до умови, яка називає цей варіант, інше. $was, $now — у лапках.
changes-stands-as-before = { $option }: позиція та сама — { $standing }; ставлення до такої умови: раніше { $was }, тепер { $now }.
changes-stands-for-other-reasons = { $option }: позиція та сама — { $standing }; підстави інші.
changes-one-term = { $options } як одна умова: { $change ->
        [accepted] раніше згоди не було, тепер вона є
        [not-accepted] раніше згода була, тепер її немає
       *[otherwise] згода є, як і раніше, але позначки інші (суперечливо, послаблено чи оспорюється)
    }.
# «Росія: раніше «Невідомо», тепер «Прийнятно»; умова «Крим»: раніше «Невідомо», тепер «Згода».»
changes-answer = { $party }: раніше «{ $was }», тепер «{ $now }»{ $n ->
        [0] {""}
       *[other] ; { $terms }
    }.
changes-same-answer = { $party }: відповідь та сама; { $terms }.
changes-verdict = умова «{ $issue }»: раніше { $was }, тепер { $now }
changes-verdict-on-new = умова «{ $issue }»: раніше такої умови не було, тепер { $now }
changes-verdict-on-old = умова «{ $issue }»: раніше { $was }, тепер такої умови немає

# «Автор слів (англійською): раніше — …; тепер — ….»
changes-in-language = { $field } ({ $lang ->
        [en] англійською
        [uk] українською
        [ru] російською
        [de] німецькою
        [fr] французькою
        [pl] польською
       *[other] мова: { $lang }
    })
changes-field-of-option = Варіант { $option }
changes-field-of-term = Умова «{ $issue }»
changes-field-of-term-grade = Рівень свідчень щодо умови «{ $issue }»
changes-field-of-means = Хто говорив від імені сторони «{ $party }»
changes-was-now = { $field }: раніше — { $was }; тепер — { $now }.
changes-only-now = { $field }: раніше не було вказано; тепер — { $now }.
changes-only-before = { $field }: раніше — { $was }; тепер не вказано.
changes-stance-only-now = { $field }: раніше позиції не було; тепер — { $now }.
changes-stance-only-before = { $field }: раніше — { $was }; тепер позиції немає.
changes-term-only-now = { $field }: раніше умови не було; тепер — { $now }.
changes-term-only-before = { $field }: раніше — { $was }; тепер умови немає.
changes-switched = { $field }: { $now ->
        [yes] раніше — ні; тепер — так
       *[no] раніше — так; тепер — ні
    }.
changes-put-in = { $field }: додано — { $added }.
changes-taken-out = { $field }: вилучено — { $removed }.
changes-put-in-and-taken-out = { $field }: додано — { $added }; вилучено — { $removed }.
changes-same-items = { $field }: те саме, але в іншому порядку або з іншою кількістю повторів.
changes-same-options = { $field }: ті самі варіанти в іншому порядку.
changes-drawing = SVG, знаків: { $n }
changes-redrawn = { $field }: тепер інший.
changes-language = { $tag ->
        [en] англійська
        [uk] українська
        [ru] російська
        [de] німецька
        [fr] французька
        [pl] польська
       *[other] { $tag }
    }


## Fields: як називаються поля даних; далі — двокрапка і що змінилося.

fields-title = Назва
fields-languages = Мови
fields-opening-plan = План, з яким відкривається сторінка
fields-opening-moment = Момент, з яким відкривається сторінка
fields-moment = Віднесено до моменту
fields-from = Найраніша позиція
fields-latest-position = Найновіша позиція
fields-latest-page = Найновіша прочитана сторінка
fields-name = Назва
fields-short = Коротка назва
fields-in-text = Назва в реченнях
fields-members = Склад
fields-plural = Мови, у яких назва стоїть у множині
fields-core = Одне з основних питань
fields-ordered = Варіанти розташовано за шкалою
fields-order-note = Що означає порядок
fields-question = Запитання
fields-compatible = Варіанти, що не виключають один одного
fields-compatible-note = Чому вони не виключають один одного
fields-window = Період, за який заяви віднесено до моменту
fields-text = Формулювання
fields-grade = Рівень свідчень
fields-party = Сторона
fields-issue = Питання
fields-date = Дата
fields-summary = Виклад
fields-quote = Цитата
fields-quote-lang = Мова цитати
fields-quote-source = Джерело цитати
fields-speaker = Автор слів
fields-speaks-for = Кого представляє автор слів
fields-disputed-by = Хто і як це оспорює
fields-source-ids = Джерела
fields-source-id = Джерело
fields-kind = Вид
fields-proposed-by = Хто запропонував
fields-note = Примітка
# Про заяву зі статті.
fields-attribution = З чиїх слів
fields-claims = Твердження, складені за цією заявою
fields-context = Записи «{ fixed-context }» за цією заявою
fields-only-here = Чому це не позиція
fields-when = Коли
fields-outlet = Видання
fields-headline = Заголовок
fields-headline-lang = Мова заголовка
fields-url = Адреса
fields-published = Дата публікації
fields-published-inferred = Дату визначено за змістом
fields-original-publisher = Першоджерело
fields-picture = Зображення
fields-drawing = Малюнок
fields-drawing-file = Файл малюнка
