"""The words of reports in Polish."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "Przejdź do części", "Report of {date}": "Raport z dnia {date}",
    "{count} journey maps": "Mapy podróży: {count}", "Sections": "Części",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "Wszystkie krzywe w tej samej skali, od najgorszego na dole do najlepszego na górze; linia kropkowana jest "
        "neutralna.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "Gwiazda to moment prawdy, pierścienie to moment najwyższy i najniższy.",
    "How this is computed": "Jak to obliczono",
    "Numbers are the rows of the table below.": "Numery to wiersze tabeli poniżej.",
    "A dashed border: done or dropped.": "Przerywana ramka: zrobione lub porzucone.",
    "Without a rating of impact or effort, so not in the picture:":
        "Bez oceny wpływu lub nakładu, więc poza rysunkiem:",
    "No.": "Nr", "From": "Skąd", "the whole journey": "cała podróż", "unknown": "nieznany",
    "{count} cited": "dowody: {count}", "nothing yet": "jeszcze nic",
    "open pain points: {list}": "otwarte punkty bólu: {list}", "never reviewed": "nigdy nie przejrzano",
    "{what}, overdue": "{what}, po terminie", "not measured yet": "jeszcze nie zmierzono", "no target": "bez celu",
    "another unit than its target": "inna jednostka niż cel", "never": "nigdy",
    "hurts, nothing planned": "boli, nic nie zaplanowano", "planned, no pain named": "zaplanowano, nie wskazano bólu",
    "find an opportunity": "znaleźć szansę", "felt by {people}": "odczuwa {people}",
    "reach unknown": "zasięg nieznany", "it feels {score} there": "odczucie tutaj: {score}",
    "a moment of truth": "moment prawdy", "not researched": "nie zbadano",
    "nobody owns it": "nikt za to nie odpowiada", "nothing planned": "nic nie zaplanowano",
    "{count} months old": "wiek w miesiącach: {count}", "{count} days old": "wiek w dniach: {count}",
    "{count} years old": "wiek w latach: {count}", "Report: {title}": "Raport: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}": "{map}, {persona}: najwyżej: {high}, najniżej: {low}",
    "Assumptions to test": "Założenia do sprawdzenia",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "Wszystko, co mówi `assumed`, z nazwą hipotezy, jeśli jest; najpierw silne emocje i ciężkie punkty bólu.",
    "Nothing is marked as assumed.": "Nic nie jest oznaczone jako założenie.", "What": "Co", "Claim": "Twierdzenie",
    "Hypothesis": "Hipoteza", "Rapid drops": "Gwałtowne spadki",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "Spadki o pół skali (2 na −2…+2) lub więcej od jednego ocenionego miejsca do następnego, najgłębsze najpierw.",
    "The curve never falls by half the scale at once.": "Krzywa nigdzie nie spada naraz o pół skali.",
    "Felt": "Odczucie", "To": "Dokąd", "Fall on −2…+2": "Spadek na −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "Twierdzenia to emocje, punkty bólu, cytaty i wskaźniki z wartością; udział to te ze źródłem. Następny "
        "przegląd to ostatni plus `review_every`.",
    "Nothing is claimed.": "Nic nie stwierdzono.", "With evidence": "Z dowodem", "Next review": "Następny przegląd",
    "Fix first": "Najpierw naprawić",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "Otwarte punkty bólu z map stanu obecnego o wadze od 0.5 (dotkliwość × zasięg × dowód), najcięższe najpierw, "
        "każdy z najcenniejszą szansą, która go dotyczy.",
    "No pain point weighs enough.": "Żaden punkt bólu nie waży dość.", "Weight": "Waga", "What to do": "Co zrobić",
    "What hurts against what is planned": "Co boli, a co zaplanowano",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "Otwarte punkty bólu, których nie dotyczy żadna szansa (porzucone się nie liczą), według wagi; oraz szanse, "
        "które nie dotyczą żadnego punktu bólu, według wartości.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "Każdy otwarty punkt bólu ma szansę, a każda szansa punkt bólu.",
    "Pain point or opportunity": "Punkt bólu lub szansa", "Weight or value": "Waga lub wartość",
    "Hand-offs and channel switches": "Przekazania i zmiany kanału",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "Przejścia do następnego miejsca, za które odpowiada ktoś inny, i przejścia między miejscami bez wspólnego "
        "kanału. Miejsca bez odpowiedzialnego (lub bez kanału) się nie liczą.",
    "The customer stays with one owner and in one channel.":
        "Klient pozostaje u jednego odpowiedzialnego i w jednym kanale.",
    "Change of": "Zmiana czego", "The maps": "Mapy",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "Oceny są w skali każdej mapy; punkty bólu to te otwarte.",
    "There are no maps.": "Nie ma map.", "Curve": "Krzywa", "Metrics against targets": "Wskaźniki a cele",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "Wskaźnik jest osiągnięty przy celu lub poza nim, po stronie, którą mówi `better`; nieosiągnięte są najpierw.",
    "Nothing is measured.": "Nic nie jest mierzone.", "Against target": "Wobec celu",
    "Opportunities by value": "Szanse według wartości",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "Wartość = formuła `opportunity_value` projektu, a bez niej wpływ / nakład (od 1 do 5; low, medium i high to "
        "1, 3 i 5). Szybki zysk: wpływ od 3 i nakład poniżej 3; duży projekt: oba od 3; wypełniacz: oba poniżej; nie "
        "teraz: mały wpływ za duży nakład. Zrobione i porzucone są na końcu.",
    "There are no opportunities.": "Nie ma szans.", "Quadrant": "Ćwiartka",
    "Who answers for what": "Kto za co odpowiada",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "Za punkt styku bez odpowiedzialnego odpowiada ten od etapu; punkty bólu i szanse mają własnych. Tylko "
        "otwarte punkty bólu oraz szanse ani zrobione, ani porzucone.",
    "Nothing has an owner.": "Nikt za nic nie odpowiada.", "Pain points by weight": "Punkty bólu według wagi",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "Waga = dotkliwość × zasięg × dowód, od 0 do 3. Dotkliwość: krytyczny 3, poważny 2, drobny lub bez oceny 1. "
        "Zasięg: udział zapytanych; 0.5, gdy nikt nie liczył. Dowód: 1, gdy podano źródło, inaczej 0.5. Tylko "
        "otwarte.",
    "No pain point is open.": "Żaden punkt bólu nie jest otwarty.",
    "Severity × reach × evidence": "Dotkliwość × zasięg × dowód", "Addressed by": "Zajmuje się tym",
    "Sources by age": "Źródła według wieku",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "Źródła, na które powołują się twierdzenia mapy, najstarsze najpierw; wiek liczy się od końca podanego dnia, "
        "miesiąca, kwartału lub roku.",
    "No claim cites a source.": "Żadne twierdzenie nie podaje źródła.", "Source": "Źródło", "Made": "Data źródła",
    "Cited by claims": "Powołujące się twierdzenia", "Stage by stage": "Etap po etapie",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "Krzywa pokazuje średnią każdego punktu styku na −2…+2; punkty bólu to te otwarte; wskaźnik to pierwszy z "
        "wartością.",
    "There are no stages.": "Nie ma etapów.", "Steps": "Kroki", "The emotional story": "Historia emocji",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "Oceny są w skali każdej mapy. Średnia: ze wszystkich miejsc, każde raz. Szczyt i koniec: średnia "
        "najsilniejszego i ostatniego momentu, czyli to, co się pamięta (Kahneman, Fredrickson, Schreiber i "
        "Redelmeier, 1993). Gwałtowne spadki: o pół skali lub więcej od miejsca do następnego. Zwroty: ile razy "
        "krzywa zmienia kierunek po wahaniu o co najmniej ćwierć skali; niewiele historii ma ich więcej niż dwa "
        "(Reagan i inni, 2016).",
    "No feeling has a score.": "Żadna emocja nie ma oceny.", "Turns": "Zwroty", "Quick win": "Szybki zysk",
    "Big project": "Duży projekt", "Fill in": "Wypełniacz", "Not now": "Nie teraz", "Behind the scenes": "Za kulisami",
    "Statement": "Wypowiedź", "Interview": "Wywiad", "Survey": "Ankieta", "Analytics": "Analityka",
    "Observation": "Obserwacja", "Test": "Test", "Document": "Dokument", "Expert": "Eksperci", "Other": "Inne",
}  # fmt: skip
