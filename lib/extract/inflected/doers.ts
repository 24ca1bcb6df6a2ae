// Who met: the owner of the talk, the doer of the clause, whom a participle is said of.
import type { Mention } from '../document';
import { tagOf } from '../document';
import { commonCases } from '../text/inflect';
import { casesOf, prepositionBefore } from './item-cases';
import { groupOf, type TalkScene } from './talk-scene';

/** The owner of the talk, else the doer of the clause, else whose the talk was ("у него"). */
export function doersOf(scene: TalkScene, partners: readonly Mention[]): Mention[] {
  const { trigger, meet } = scene;
  if (meet.participle) return describedBy(scene, partners);
  const acts = meet.gerund && !scene.inside.some(({ case: role }) => role === 'agent') ? besideClause(scene) : [];
  if (acts.length > 0) return acts;
  const free = scene.inside.filter((mention) => !partners.includes(mention) && mention.form !== 'plural');
  const filled = free.filter((mention) => mention.person !== null || mention.persons.length > 0);
  if (meet.form === 'noun' && !meet.partner) {
    const owner =
      filled.find((mention) => mention.case === 'of' && mention.from > trigger && mention.from - trigger <= 3) ??
      filled.findLast(
        (mention) => mention.pronoun?.case === 'of' && mention.to <= trigger && trigger - mention.to <= 2,
      );
    if (owner) return groupOf(filled, owner);
  }
  const acting = filled.filter(
    (mention) => mention.case === 'agent' || mention.case === 'plain' || isPassiveDoer(scene, mention),
  );
  const doers = acting.filter((mention) => !isSpeaker(scene, mention));
  // "после встречи с Y X сообщил …": who speaks of a talk with somebody had it, where nobody else acts.
  const speaker =
    partners.length > 0 ? acting.find((mention) => !isTeller(scene, mention) || tellsOf(scene, mention)) : undefined;
  const doer = doers.findLast((mention) => mention.to <= trigger) ?? doers[0] ?? speaker;
  if (doer) return groupOf(filled, doer);
  const host =
    filled.find((mention) => mention.case === 'of' && prepositionBefore(scene.sentence.items, mention.from)) ??
    // "В программе X — встречи с Y": whose programme it is, where nobody acts.
    filled.findLast((mention) => mention.case === 'of' && mention.form === 'name' && mention.to <= trigger);
  return host && partners.length > 0 ? groupOf(filled, host) : [];
}

/** "достигнутые президентами двух стран на переговорах": several by whom something was done together. */
function isPassiveDoer({ sentence, inside }: TalkScene, mention: Mention): boolean {
  const first = inside.find(({ group }) => group === mention.group) ?? mention;
  const several = mention.form === 'both' || inside.some((other) => other !== mention && other.group === mention.group);
  return (
    several &&
    first.cases?.includes('ins') === true &&
    !first.cases.includes('dat') &&
    prepositionBefore(sentence.items, first.from) === undefined
  );
}

/** "X, встретившийся с Y", "встретившийся с Y министр X": whom the participle is said of, in its case, right before it or behind the partner. */
function describedBy({ sentence, trigger }: TalkScene, partners: readonly Mention[]): Mention[] {
  const cases = casesOf(sentence.items[trigger], 'meet');
  const agrees = (mention: Mention | undefined) => commonCases(mention?.cases ?? [], cases).length > 0;
  const people = sentence.mentions.filter(
    (mention) => mention.form !== 'plural' && !mention.memorial && !partners.includes(mention),
  );
  const before = people.findLast((mention) => mention.to <= trigger);
  const behind = people.find((mention) => mention.from > trigger);
  const found = before && agrees(before) ? before : agrees(behind) ? behind : undefined;
  if (!found) return [];
  return groupOf(sentence.mentions, found).filter((mention) => mention.person !== null || mention.persons.length > 0);
}

/** "Побывав у Y, X заявил": who acts in the clause behind the gerund, else in the one before it. */
function besideClause({ sentence, clause }: TalkScene): Mention[] {
  const acting = sentence.mentions.filter(
    ({ case: role, form, person }) => role === 'agent' && form !== 'plural' && person,
  );
  const behind = sentence.clauses.find(({ from }) => from === clause.to);
  const found =
    clause.from === 0
      ? acting.find(({ from }) => behind !== undefined && from >= behind.from && from < behind.to)
      : acting.findLast(({ to }) => to <= clause.from);
  return found ? groupOf(acting, found) : [];
}

/** "сообщил X", "X сообщил": who speaks. */
function isSpeaker(scene: TalkScene, mention: Mention): boolean {
  return isTeller(scene, mention) || tagOf(scene.sentence.items[mention.to], 'verb')?.speech === true;
}

/** "…, сообщил X": who only tells of the talk. */
function isTeller({ sentence }: TalkScene, mention: Mention): boolean {
  return tagOf(sentence.items[mention.from - 1], 'verb')?.speech === true;
}

/** "пошутил X о встрече с Y": who tells of a talk behind his name had it himself. */
function tellsOf({ sentence, trigger, meet }: TalkScene, mention: Mention): boolean {
  const governor = prepositionBefore(sentence.items, trigger);
  return meet.form === 'noun' && governor?.case === 'to' && mention.to <= trigger - 1 && trigger - mention.to <= 2;
}
