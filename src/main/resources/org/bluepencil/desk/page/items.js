// The findings of a proof as the page walks through them, and what of them still needs somebody.

const NOTHING = { note: '', ask: false, initials: '' };

/** Where in the article a place is, in words. */
const placeOf = (proof, start) => (proof.article.blocks.find((b) => b.start <= start && start < b.end) || {}).place || 'text';

/** One item for each mark: `{ key, label, decision, finding | query, mark, expired, needs, order, places }`. */
export function itemsOf(proof, story) {
  const places = new Map();
  for (const c of proof.claims) {
    const known = places.get(c.finding.fingerprint) || [];
    const place = placeOf(proof, c.finding.start);
    if (!known.includes(place)) known.push(place);
    places.set(c.finding.fingerprint, known);
  }
  const items = proof.claims.map((c) => {
    const mark = story.marks[c.finding.fingerprint] || NOTHING;
    const decided = mark.decision;
    const expired = Boolean(decided && (decided.verdict !== c.finding.verdict || decided.evidence !== c.finding.evidence));
    return { key: c.finding.id, label: c.label, decision: c.finding.decision, finding: c.finding, mark, expired, start: c.finding.start, end: c.finding.end,
      places: places.get(c.finding.fingerprint), order: c.order || 9999, needs: c.finding.decision !== 'match' && (!decided || expired) };
  });
  proof.queries.forEach((q, i) => q.spans.forEach((s, j) => items.push({
    key: `q${i + 1}-${j + 1}`, label: q.label, decision: 'query', query: q, mark: NOTHING, start: s.start, end: s.end,
    places: [placeOf(proof, s.start)], order: 5000 + i, needs: false,
  })));
  return items;
}

/** Whether two items are on one fact, told at two places. */
export const sameFact = (a, b) => Boolean(a && b && a.finding && b.finding && a.finding.fingerprint === b.finding.fingerprint);

/** What still needs somebody, most urgent first, each fact once. */
export function waiting(items) {
  const seen = new Set();
  return items.filter((i) => i.needs).sort((a, b) => a.order - b.order || a.start - b.start)
    .filter((i) => !seen.has(i.finding.fingerprint) && seen.add(i.finding.fingerprint));
}

const PAUSE = 10 * 60;
const ENOUGH = 2;

/** How long the rest will take at the pace of the decisions so far, in words; nothing until there are a few. */
export function timeLeft(decidedAt, left) {
  const gaps = decidedAt.slice(1).map((at, i) => (at - decidedAt[i]) / 1000).filter((s) => s < PAUSE);
  if (!left || gaps.length < ENOUGH) return '';
  const seconds = gaps.reduce((a, b) => a + b, 0) / gaps.length * left;
  return seconds < 60 ? ' · less than a minute at your pace' : ` · about ${Math.round(seconds / 60)} min at your pace`;
}
