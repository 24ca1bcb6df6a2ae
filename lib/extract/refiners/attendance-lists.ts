// "The following leaders attended the summit:" and, line by line below, who they are.
import type { Sentence } from '../document';
import { hasTag } from '../document';
import { isBullet } from './is-bullet';

/** Most words of a line that names one person with office and country. */
const LINE = 24;

/** Follows a list of those present line by line. */
export class AttendanceList {
  private event: string | null = null;

  /** Notes that a line announces the list of those present at `event`. */
  open(sentence: Sentence, event: string): void {
    if (sentence.items.at(-1)?.text === ':') this.event = event;
  }

  /** The gathering whose list this line continues, or null; any other line ends the list. */
  eventOf(sentence: Sentence): string | null {
    if (this.event !== null && !isLine(sentence)) this.event = null;
    return this.event;
  }
}

/** A line that begins with a person, behind a bullet or not, and has no verb. */
function isLine(sentence: Sentence): boolean {
  const first = sentence.mentions[0];
  if (!first || first.from > (isBullet(sentence) ? 3 : 0) || sentence.items.length > LINE) return false;
  return !sentence.items.some((item) => hasTag(item, 'verb', 'attend') || item.text === ':');
}
