// One row a conversation: the headline, the lead and the body tell the same one again and again.
import type { Meeting } from '../document';

/** Joins the tellings of one meeting; a called-off meeting outweighs what was said of it before. */
export function mergeMeetings(tellings: readonly Meeting[]): Meeting[] {
  const rows: Meeting[] = [];
  const rowsOf = new Map<string, Meeting[]>();
  const ordered = [
    ...tellings.filter((telling) => !telling.fromTitle),
    ...tellings.filter((telling) => telling.fromTitle),
  ];
  for (const telling of ordered.toSorted((a, b) => Number(a.guessed) - Number(b.guessed))) {
    // Whatever row holds all who took part holds the first of them.
    const own = rowsOf.get(telling.participants[0] ?? '') ?? [];
    if (telling.guessed && own.some((row) => holdsAll(row, telling))) continue;
    const row = own.find((candidate) => isSame(candidate, telling));
    if (row) {
      absorb(row, telling);
      continue;
    }
    const made = { ...telling };
    rows.push(made);
    for (const person of telling.participants) {
      const known = rowsOf.get(person);
      if (known) known.push(made);
      else rowsOf.set(person, [made]);
    }
  }
  return rows;
}

function holdsAll(row: Meeting, { participants }: Meeting): boolean {
  return participants.every((person) => row.participants.includes(person));
}

function isSame(row: Meeting, telling: Meeting): boolean {
  if (!holdsAll(row, telling)) return false;
  if (telling.participants.length < row.participants.length && !telling.fromTitle) return false;
  if (telling.fromTitle) return true;
  if (row.flashback !== telling.flashback || isOfOtherMonth(row, telling) || isOfOtherMonth(telling, row)) return false;
  if (isElsewhere(row, telling)) return false;
  if (row.status === 'cancelled' || telling.status === 'cancelled')
    return !isMoved(row, telling) && !isOfOtherDay(row, telling);
  const sameDay =
    row.date === telling.date || row.date === null || telling.date === null || row.otherDate === telling.date;
  if (row.status !== telling.status && (row.purpose || telling.purpose)) return sameDay;
  if (row.status !== telling.status) return sameDay && row.date !== null && telling.date !== null;
  return (
    sameDay &&
    (row.event === telling.event || row.event === null || telling.event === null || row.date === telling.date)
  );
}

/** "met on Sunday … they had met in October": a day that is not of the month told. */
function isOfOtherMonth({ rough }: Meeting, { date }: Meeting): boolean {
  return rough !== undefined && rough !== null && date !== null && !date.startsWith(rough);
}

/** "met in Astana … had met in Beijing in May": another city, and a month that the other one does not have. */
const isElsewhere = (a: Meeting, b: Meeting) =>
  a.date === null && b.date === null && a.city !== null && b.city !== null && a.city !== b.city && a.rough !== b.rough;

/** "fell through on Tuesday, and they are now to meet on Thursday", "… in Bishkek": called off for one day, or before, and planned for another, or elsewhere. */
function isMoved(a: Meeting, b: Meeting): boolean {
  const [plan, off] = a.status === 'planned' ? [a, b] : [b, a];
  if (plan.status !== 'planned') return false;
  const elsewhere = plan.city !== null && off.city !== null && plan.city !== off.city;
  if (plan.date === null) return elsewhere && plan.sentence > off.sentence;
  return off.date === null ? plan.sentence > off.sentence : off.date !== plan.date;
}

/** "was called off on Wednesday, but they had met on 31 August": a talk that took place on another day than the one that did not. */
function isOfOtherDay(a: Meeting, b: Meeting): boolean {
  const statuses = [a.status, b.status];
  return (
    statuses.includes('held') && a.sentence !== b.sentence && a.date !== null && b.date !== null && a.date !== b.date
  );
}

function absorb(row: Meeting, telling: Meeting): void {
  if ((row.anyway || telling.anyway) && row.status !== telling.status) {
    row.status = 'held';
    if (telling.anyway) row.evidence = telling.evidence;
  } else if (telling.status === 'cancelled' && row.status !== 'cancelled') {
    row.status = 'cancelled';
    row.evidence = telling.evidence;
  } else if (telling.status === 'held' && row.status === 'planned' && !telling.fromTitle) {
    row.status = 'held';
    row.evidence = telling.evidence;
  } else if (!telling.fromTitle && telling.confidence >= row.confidence + 0.1) {
    row.evidence = telling.evidence;
  }
  row.anyway ||= telling.anyway;
  if (row.otherDate === null) row.date ??= telling.fromTitle ? row.date : telling.date;
  row.event ??= telling.fromTitle ? null : telling.event;
  if (telling.fromTitle && telling.placed && !row.placed && row.event === null) row.city = telling.city;
  row.city ??= telling.city;
  row.confidence = Math.min(0.99, Math.max(row.confidence, telling.confidence) + 0.02);
}
