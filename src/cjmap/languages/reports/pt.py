"""The words of reports in Portuguese."""

from __future__ import annotations

WORDS = {
    "Skip to the sections": "Ir para as seções", "Report of {date}": "Relatório de {date}",
    "{count} journey maps": "{count} mapas de jornada", "Sections": "Seções",
    "Every curve on the same scale, from worst below to best above; the dotted line is neutral.":
        "Todas as curvas na mesma escala, do pior embaixo ao melhor em cima; a linha pontilhada é neutra.",
    "A star is a moment of truth, rings are the highest and the lowest moment.":
        "Uma estrela é um momento da verdade; os anéis são o momento mais alto e o mais baixo.",
    "How this is computed": "Como se calcula",
    "Numbers are the rows of the table below.": "Os números são as linhas da tabela abaixo.",
    "A dashed border: done or dropped.": "Borda tracejada: feita ou descartada.",
    "Without a rating of impact or effort, so not in the picture:":
        "Sem avaliação de impacto ou esforço, por isso fora do desenho:",
    "No.": "N.º", "From": "Origem", "the whole journey": "toda a jornada", "unknown": "desconhecido",
    "{count} cited": "evidências: {count}", "nothing yet": "ainda nada",
    "open pain points: {list}": "pontos de dor abertos: {list}", "never reviewed": "nunca revisto",
    "{what}, overdue": "{what}, atrasada", "not measured yet": "ainda não medido", "no target": "sem meta",
    "another unit than its target": "outra unidade que a meta", "never": "nunca",
    "hurts, nothing planned": "dói, nada planejado", "planned, no pain named": "planejado, sem dor indicada",
    "find an opportunity": "encontrar uma oportunidade", "felt by {people}": "sentido por {people}",
    "reach unknown": "alcance desconhecido", "it feels {score} there": "ali se sente {score}",
    "a moment of truth": "um momento da verdade", "not researched": "não pesquisado",
    "nobody owns it": "ninguém responde por isso", "nothing planned": "nada planejado",
    "{count} months old": "idade: {count} meses", "{count} days old": "idade: {count} dias",
    "{count} years old": "idade: {count} anos", "Report: {title}": "Relatório: {title}",
    "{map}, {persona}: highest at {high}, lowest at {low}":
        "{map}, {persona}: mais alto em {high}, mais baixo em {low}",
    "Assumptions to test": "Suposições a testar",
    "Everything that says `assumed`, with the name of the hypothesis where one is given; strong feelings and severe "
    "pain points first.":
        "Tudo o que diz `assumed`, com o nome da hipótese quando há; primeiro as emoções fortes e os pontos de dor "
        "graves.",
    "Nothing is marked as assumed.": "Nada está marcado como suposto.", "What": "O quê", "Claim": "Afirmação",
    "Hypothesis": "Hipótese", "Rapid drops": "Quedas bruscas",
    "Falls of half the scale (2 on −2…+2) or more from one place with a score to the next, the deepest first.":
        "Quedas de meia escala (2 em −2…+2) ou mais de um lugar avaliado ao seguinte, as mais fundas primeiro.",
    "The curve never falls by half the scale at once.": "A curva nunca cai meia escala de uma vez.", "Felt": "Sentido",
    "To": "Para onde", "Fall on −2…+2": "Queda em −2…+2",
    "Claims are feelings, pain points, quotes, and metrics with a value; the share is of those that cite a source. "
    "The next review is the last one plus `review_every`.":
        "São afirmações as emoções, os pontos de dor, as citações e as métricas com valor; a proporção é a das que "
        "citam uma fonte. A próxima revisão é a última mais `review_every`.",
    "Nothing is claimed.": "Nada é afirmado.", "With evidence": "Com evidência", "Next review": "Próxima revisão",
    "Fix first": "Corrigir primeiro",
    "Open pain points of maps of today with a weight from 0.5 (severity × reach × evidence), the heaviest first, "
    "each with the most valuable opportunity that addresses it.":
        "Pontos de dor abertos de mapas de hoje com peso a partir de 0.5 (gravidade × alcance × evidência), os mais "
        "pesados primeiro, cada um com a oportunidade mais valiosa que o aborda.",
    "No pain point weighs enough.": "Nenhum ponto de dor pesa o bastante.", "Weight": "Peso",
    "What to do": "O que fazer", "What hurts against what is planned": "O que dói e o que está planejado",
    "Open pain points that no opportunity addresses (dropped ones do not count), by weight; and opportunities that "
    "neither address nor resolve a pain point, by value.":
        "Pontos de dor abertos que nenhuma oportunidade aborda (as descartadas não contam), por peso; e "
        "oportunidades que não abordam nem resolvem um ponto de dor, por valor.",
    "Every open pain point has an opportunity, and every opportunity a pain point.":
        "Cada ponto de dor aberto tem uma oportunidade, e cada oportunidade um ponto de dor.",
    "Pain point or opportunity": "Ponto de dor ou oportunidade", "Weight or value": "Peso ou valor",
    "Hand-offs and channel switches": "Passagens e trocas de canal",
    "Ways from a place to the next whose owners differ, and ways between places that share no channel. Places "
    "without an owner (or without a channel) do not count.":
        "Caminhos de um lugar ao seguinte com outro responsável, e caminhos entre lugares sem canal comum. Lugares "
        "sem responsável (ou sem canal) não contam.",
    "The customer stays with one owner and in one channel.": "O cliente fica com um responsável e num canal.",
    "Change of": "Troca de", "The maps": "Os mapas",
    "Scores are printed on each map's scale; pain points are the open ones.":
        "As notas seguem a escala de cada mapa; os pontos de dor são os abertos.",
    "There are no maps.": "Não há mapas.", "Curve": "Curva", "Metrics against targets": "Métricas e metas",
    "A metric is met at its target or beyond it, on the side that `better` says; those that are not met come first.":
        "Uma métrica é atingida na sua meta ou além, do lado que `better` diz; as não atingidas vêm primeiro.",
    "Nothing is measured.": "Nada é medido.", "Against target": "Diante da meta",
    "Opportunities by value": "Oportunidades por valor",
    "Value = the formula `opportunity_value` of the project, else impact / effort (1 to 5 each; low, medium and high "
    "are 1, 3 and 5). Quick win: impact from 3 and effort below 3; big project: both from 3; fill-in: both below; "
    "not now: little impact for much effort. What is done or dropped comes last.":
        "Valor = a fórmula `opportunity_value` do projeto, senão impacto / esforço (de 1 a 5; low, medium e high são "
        "1, 3 e 5). Ganho rápido: impacto a partir de 3 e esforço abaixo de 3; grande projeto: ambos a partir de 3; "
        "complemento: ambos abaixo; agora não: pouco impacto para muito esforço. O que está feito ou descartado vem "
        "por último.",
    "There are no opportunities.": "Não há oportunidades.", "Quadrant": "Quadrante",
    "Who answers for what": "Quem responde por quê",
    "A touchpoint without an owner is its stage's; pain points and opportunities have owners of their own. Only open "
    "pain points, and opportunities that are neither done nor dropped.":
        "Um ponto de contato sem responsável é do da sua etapa; pontos de dor e oportunidades têm os seus. Só pontos "
        "de dor abertos e oportunidades nem feitas nem descartadas.",
    "Nothing has an owner.": "Nada tem responsável.", "Pain points by weight": "Pontos de dor por peso",
    "Weight = severity × reach × evidence, from 0 to 3. Severity: critical 3, major 2, minor or unrated 1. Reach: "
    "the share of those asked; 0.5 where nobody counted. Evidence: 1 where a source is cited, else 0.5. Only open "
    "ones.":
        "Peso = gravidade × alcance × evidência, de 0 a 3. Gravidade: crítico 3, grave 2, leve ou não avaliado 1. "
        "Alcance: a proporção dos consultados; 0.5 quando ninguém contou. Evidência: 1 quando uma fonte é citada, "
        "senão 0.5. Só os abertos.",
    "No pain point is open.": "Nenhum ponto de dor está aberto.",
    "Severity × reach × evidence": "Gravidade × alcance × evidência", "Addressed by": "Abordado por",
    "Sources by age": "Fontes por idade",
    "Sources that claims of the map cite, the oldest first; the age counts from the end of the day, month, quarter "
    "or year that is written.":
        "Fontes que as afirmações do mapa citam, as mais antigas primeiro; a idade conta do fim do dia, mês, "
        "trimestre ou ano escrito.",
    "No claim cites a source.": "Nenhuma afirmação cita uma fonte.", "Source": "Fonte", "Made": "Data da fonte",
    "Cited by claims": "Afirmações que a citam", "Stage by stage": "Etapa por etapa",
    "The curve shows each touchpoint's mean on −2…+2; pain points are the open ones; the metric is the first with a "
    "value.":
        "A curva mostra a média de cada ponto de contato em −2…+2; os pontos de dor são os abertos; a métrica é a "
        "primeira com valor.",
    "There are no stages.": "Não há etapas.", "Steps": "Passos", "The emotional story": "A história emocional",
    "Scores are printed on each map's scale. Mean: of all places, each once. Peak–end: the mean of the strongest and "
    "the last moment, which is what people remember (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993). Rapid "
    "drops: falls of half the scale or more from one place to the next. Turns: how often the curve changes direction "
    "after a swing of a quarter of the scale or more; few stories have more than two (Reagan and others, 2016).":
        "As notas seguem a escala de cada mapa. Média: de todos os lugares, cada um uma vez. Pico e fim: a média do "
        "momento mais forte e do último, aquilo de que se lembra (Kahneman, Fredrickson, Schreiber e Redelmeier, "
        "1993). Quedas bruscas: de meia escala ou mais de um lugar ao seguinte. Viradas: quantas vezes a curva muda "
        "de sentido após uma oscilação de pelo menos um quarto da escala; poucas histórias têm mais de duas (Reagan "
        "e outros, 2016).",
    "No feeling has a score.": "Nenhuma emoção tem nota.", "Turns": "Viradas", "Quick win": "Ganho rápido",
    "Big project": "Grande projeto", "Fill in": "Complemento", "Not now": "Agora não",
    "Behind the scenes": "Nos bastidores", "Statement": "Declaração", "Interview": "Entrevista", "Survey": "Pesquisa",
    "Analytics": "Dados de uso", "Observation": "Observação", "Test": "Teste", "Document": "Documento",
    "Expert": "Especialistas", "Other": "Outra",
}  # fmt: skip
