// With whom a word of meeting says that somebody met.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { prepositionBefore } from './item-cases';
import { groupOf, type TalkScene } from './talk-scene';

/** The partners that the word of meeting governs, or whose talk it was where nobody else is named. */
export function partnersOf(scene: TalkScene): Mention[] {
  if (scene.meet.partner === 'of') return ownersOf(scene);
  const partners = scene.inside.filter((mention) => mention.form !== 'plural' && isPartner(mention, scene));
  if (partners.length > 0 || scene.meet.form !== 'noun') return partners;
  // "приём у X": whose talk it is, where nobody else is named.
  const host = scene.inside.find(
    (mention) => mention.from === scene.trigger + 2 && isOwnedBehindPreposition(scene, mention),
  );
  return host ? groupOf(scene.inside, host) : [];
}

/** "собеседниками X стали …", "его собеседником был …": whose partner somebody was. */
function ownersOf({ inside, trigger }: TalkScene): Mention[] {
  const owner = inside.find(({ from, to, cases, pronoun }) =>
    pronoun ? to === trigger && pronoun.case === 'of' : from === trigger + 1 && cases?.includes('gen'),
  );
  return owner ? groupOf(inside, owner) : [];
}

function isOwnedBehindPreposition({ sentence }: TalkScene, mention: Mention): boolean {
  return (
    mention.case === 'of' && mention.person !== null && prepositionBefore(sentence.items, mention.from) !== undefined
  );
}

/** Whether a mention is whom the word of meeting is with. */
export function isPartner(mention: Mention, scene: TalkScene): boolean {
  const { meet, sentence, inside } = scene;
  const first = inside.find((other) => other.group === mention.group) ?? mention;
  // "прибывший с ним замминистра": who came with whom.
  if (first.case === 'with' && hasTag(sentence.items[first.from - 2], 'qualifier')) return false;
  if (first.case === 'with') return nearest(scene, first) === scene.trigger;
  const bare = !prepositionBefore(sentence.items, first.from);
  const cases = first.cases ?? [];
  if (meet.partner === 'to') return !bare && isReached(sentence, first);
  if (meet.partner === 'direct') return bare && first.case === 'to' && cases.includes('acc');
  if (meet.partner === 'dative') return bare && first.case === 'to' && cases.includes('dat');
  return meet.passive === true && bare && first.case === 'agent' && cases.includes('ins') && !cases.includes('nom');
}

/** "к X", "у X", "на приёме у X" */
function isReached({ items }: Sentence, { from, case: role }: Mention): boolean {
  const governs = prepositionBefore(items, from)?.governs ?? [];
  return role === 'of' ? governs.includes('gen') : role === 'to' && governs[0] === 'dat';
}

/** The word of meeting that a partner belongs to: the last one before it, else the first. */
function nearest({ triggers, sentence }: TalkScene, mention: Mention): number | undefined {
  const usable = triggers.filter((at) => (tagOf(sentence.items[at], 'meet')?.partner ?? 'with') === 'with');
  return usable.findLast((at) => at < mention.from) ?? usable[0];
}
