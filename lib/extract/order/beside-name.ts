// Words beside a run of capitals that only a person has there: "with X", "was read by X", "his guest was X", "X of the agency".
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { isCapital } from '../text/sign-classes';
import { isOfPlace } from './behind-name';
import { type CapitalRun, readCapitalRun } from './capital-run';

/** Whether the words right beside a run of two or more say that it names a person. */
export function hasPersonBeside(items: readonly Item[], run: CapitalRun): boolean {
  return CUES.some((fits) => fits(items, run));
}

/** "sat there with X": nothing of a thing follows. */
function isCompanion(items: readonly Item[], run: CapitalRun): boolean {
  return tagOf(items[run.from - 1], 'case')?.case === 'with' && endsPhrase(items, run.to);
}

/** "was shown it by X" */
function isAgent(items: readonly Item[], run: CapitalRun): boolean {
  return (
    tagOf(items[run.from - 1], 'case')?.case === 'agent' && isVerbForm(items[run.from - 2]) && endsPhrase(items, run.to)
  );
}

function isVerbForm(item: Item | undefined): boolean {
  return hasTag(item, 'verb', 'attend', 'meet') || (item?.tags.length === 0 && /^\p{Ll}+ed$/u.test(item.text));
}

/** "His counterpart is X", "the callers were X" */
function isComplement(items: readonly Item[], run: CapitalRun): boolean {
  const [verb, noun] = [items[run.from - 1], items[run.from - 2]];
  if (/ (?:is|was|were)$/u.test(verb?.text ?? '')) return hasTag(verb, 'encounter');
  return /^(?:is|was|are|were)$/u.test(verb?.text ?? '') && hasTag(noun, 'title', 'leader', 'counterpart');
}

/** "X of the Arab League" */
function isOfAgency(items: readonly Item[], run: CapitalRun): boolean {
  if (!isOfPlace(items[run.to]) || hasTag(items[run.from - 1], 'article')) return false;
  // "Y, Chief Custodian of the River Office": an office that the pack does not know.
  if (items[run.from - 1]?.text === ',' && tagOf(items[run.to], 'case')?.origin !== true) return false;
  const at = hasTag(items[run.to + 1], 'article') ? run.to + 2 : run.to + 1;
  return at > run.to + 1 ? isCapital(items[at]?.text ?? '') : hasTag(items[at], 'organization');
}

/** "Macron's X", "Goa's X" */
function isOwnedByName(items: readonly Item[], run: CapitalRun): boolean {
  const owner = items[run.from - 1];
  return owner?.case === 'of' && owner.stemEnd < owner.end && isCapital(owner.text) && endsPhrase(items, run.to);
}

/** "X and Y sat down": two names in a row before a verb. */
function isInPair(items: readonly Item[], run: CapitalRun): boolean {
  if (!hasTag(items[run.to], 'conj')) return false;
  const other = readCapitalRun(items, run.to + 1, false);
  const full = items[run.to + 1]?.tags.some((tag) => tag.type === 'person' && tag.part === 'full');
  const to = full ? run.to + 2 : other && other.words > 1 ? other.to : null;
  return to !== null && hasTag(items[to], 'verb', 'attend', 'meet', 'adverb');
}

function endsPhrase(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    hasTag(next, 'verb', 'case', 'conj', 'adverb', 'attend', 'weekday', 'day')
  );
}

const CUES = [isCompanion, isAgent, isComplement, isOfAgency, isOwnedByName, isInPair];
