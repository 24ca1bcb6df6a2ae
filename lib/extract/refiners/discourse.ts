// Who is being told of: the state that pronouns, offices alone and "both" are resolved from, sentence by sentence.
import type { Mention, Sentence } from '../document';
import { hasTag, isByOrder } from '../document';
import { speakerOf } from '../inflected/speaker';
import { namesNobody, ownsOffice } from '../order/anybody';
import { countryOf, hisHost, isHisHost, ownerWhoSpeaks, pronounBehindDoer } from '../order/pronouns';
import { Acting } from './acting';
import { allOfThem } from './all-of-them';
import { apposedName } from './apposed-name';
import type { Clause } from './clauses';
import { counterpartOf, isGuest, isOwnMinister, ministerOf } from './counterparts';
import type { DiscourseContext } from './discourse-context';
import { holderByWord, lastTold, toldBelow } from './holds-office';
import { lastTwo } from './last-two';
import { goesOn, lastNamed, onlyAbsent, partnerBeside, reporterBefore, sourceOf, twoToldBefore } from './named-before';
import { Narrator } from './narrator';
import { OfficeIndex } from './office-index';
import { resolveOfficeList } from './office-lists';
import { ParagraphSubject, subjectOf, toldIn } from './paragraph-subject';
import { RecentPeople } from './recent-people';
import { isWhom } from './relative-object';
import { isSubordinate, listBefore } from './subordinate';
import { Talkers } from './talkers';
import { isVisitor, visitorOf } from './visitor';
import { closes, speakersIn } from './voices';

export class Discourse {
  /** Key of the person that the last sentence was about. */
  subject: string | null = null;
  /** The two of the last conversation. */
  lastPair: string[] = [];
  /** Whom the headline names first. */
  headline: string | null = null;
  private readonly recent: RecentPeople;
  private readonly offices: OfficeIndex;
  /** Who stood in the last clause that names anybody. */
  private last: readonly string[] = [];
  /** Who was quoted last. */
  private quoted: string | null = null;
  readonly talkers = new Talkers();
  private first: string | null = null;
  /** Spokespersons: the report goes on with those for whom they speak. */
  private readonly voices: ReadonlySet<string>;
  private readonly narrator = new Narrator();
  readonly acting = new Acting();
  private speaking: string | null = null;
  private speakerIn = -1;
  private readonly paragraph: ParagraphSubject;

  constructor(readonly context: DiscourseContext) {
    this.recent = new RecentPeople(context.persons);
    this.offices = new OfficeIndex(context.persons);
    this.paragraph = new ParagraphSubject(context.entries);
    this.voices = new Set(context.persons.flatMap(({ voice, key }) => (voice ? key : [])));
  }

  /** Fills `person` and `persons` of the mentions of one clause, in the order of the text. */
  resolveClause(sentence: Sentence, clause: Clause): void {
    this.narrator.enter(sentence);
    this.quoted = speakerOf(sentence) ?? this.quoted;
    const inside = sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
    if (inside.length === 0) return;
    const named = new Set(inside.flatMap(({ form, person }) => (form === 'name' && person ? [person] : [])));
    for (const mention of inside) {
      const listed = resolveOfficeList(sentence, mention, { persons: this.context.persons, recent: this.recent });
      if (listed) Object.assign(mention, { form: 'both', persons: listed });
      if (mention.form === 'role' && !namesNobody(sentence, mention))
        mention.person = apposedName(sentence, mention) ?? this.byOffice(sentence, mention, new Set(named));
      if (mention.form === 'counterpart') {
        const { offices, recent, subject, context } = this;
        mention.person = counterpartOf(mention, inside, { ...context, offices, recent, subject });
      }
    }
    for (const mention of inside) {
      if (mention.form === 'pronoun')
        mention.person = mention.pronoun?.relative
          ? lastNamed(sentence, mention)
          : this.byPronoun(sentence, mention, inside);
      if (mention.form === 'both' && mention.persons.length === 0 && !ownsOffice(sentence, mention))
        mention.persons = this.several(sentence, mention, clause);
    }
    this.paragraph.name(inside, sentence.block);
    this.narrator.note(sentence);
    this.acting.note(sentence, inside);
    this.remember(inside.filter((mention) => !closes(sentence, mention)));
  }

  /** A headline's talk is told again below: it only counts until then. */
  noteTalk(participants: readonly string[], inBody: boolean): void {
    this.talkers.note(participants, inBody);
  }

  /** Whose round of talks the report tells of: who has had most so far, else who was told of first. */
  protagonist(others: readonly string[] = []): string | null {
    const busiest = this.narrator.teller ?? this.talkers.busiest ?? this.first;
    return busiest !== null && !others.includes(busiest) ? busiest : null;
  }

  /** Whose talk it is that nobody in its sentence has. */
  lead({ block }: Sentence, partners: readonly string[]): string | null {
    return this.paragraph.lead(this.protagonist(partners), block, partners);
  }

  /** Whether a mention is of somebody who speaks for others. */
  isVoice(mention: Mention): boolean {
    return mention.person !== null && this.voices.has(mention.person);
  }

  /** Whether a doer stands in the sentence itself. */
  hasDoer({ mentions }: Sentence): boolean {
    return mentions.some((one) => one.case === 'agent' && one.form !== 'plural' && !this.isVoice(one));
  }

  /** Moves on to the next sentence: its doer becomes the one told of. */
  endClause(sentence: Sentence, clause: Clause): void {
    if (sentence.mentions.length === 0) return;
    if (sentence.kind === 'title') this.headline ??= sentence.mentions.find(({ person }) => person)?.person ?? null;
    const aside = sentence.kind === 'credit' || sentence.kind === 'heading' || isSubordinate(sentence, clause);
    if (sentence.order.caseWords === 'before' && aside) return;
    const inside = toldIn(sentence, clause).filter(({ person }) => person && !this.voices.has(person));
    const doer = subjectOf(sentence, inside);
    // "A and B spoke. … with him": one of several is not told of further.
    const listed = doer && inside.some((one) => one !== doer && one.group === doer.group && one.case === doer.case);
    const isKnown = !listed || this.subject === null || doer.person === this.protagonist();
    if (doer?.person && isKnown) {
      this.subject = doer.person;
      this.paragraph.note(doer, sentence);
    }
    if (sentence.kind === 'body') this.first ??= doer?.person ?? null;
    const main = doer ? null : this.protagonist();
    if (main === null) return;
    const both = sentence.mentions.find(({ from, form }) => from >= clause.from && from < clause.to && form === 'both');
    if (both?.persons.includes(main) || inside.some((other) => other.case === 'between' && other.person === main))
      this.subject = main;
  }

  private remember(mentions: readonly Mention[]): void {
    const told = mentions.filter(
      (mention) => !mention.memorial && !(mention.form === 'pronoun' && mention.case === 'of'),
    );
    const talkers = told.filter((mention) => mention.case !== 'to');
    const talking = speakersIn(talkers, this.voices);
    const all = speakersIn(told, this.voices);
    if (all.length > 0) this.last = all;
    if (talking.length === 2) this.lastPair = talking;
    else if (all.length === 2) this.lastPair = all;
    for (const { person } of told.concat(mentions.filter((mention) => mention.memorial)))
      if (person) this.recent.tell(person);
  }

  private byOffice(sentence: Sentence, mention: Mention, named: Set<string>): string | null {
    if (isVisitor(sentence, mention)) {
      const { persons, hostCountry } = this.context;
      const mains = [this.subject, this.protagonist()];
      return visitorOf(named, { persons, recent: this.recent, host: hostCountry, mains });
    }
    if (isHisHost(sentence, mention)) return hisHost(sentence, mention, this);
    const owner = ownerWhoSpeaks(sentence, mention);
    const speaker = owner ? this.firstPerson(sentence, owner) : null;
    const own = countryOf(this.context.persons, speaker);
    const country = mention.country ?? (mention.host ? this.context.hostCountry : own);
    const holders = this.offices.holdersOf(mention, country);
    if (speaker) named.add(speaker);
    const below = toldBelow(holders, country !== null && this.context.namesOffices === true, named);
    const free = isGuest(sentence, mention)
      ? below.filter((person) => person.country !== this.context.homeCountry)
      : below;
    if (mention.role === null && country === null) {
      if (this.context.namesOffices) {
        const { subject, recent } = this;
        const { hostCountry } = this.context;
        return holderByWord(mention, free, { subject, main: this.protagonist(), recent, hostCountry });
      }
      const subject = free.find((person) => person.key === this.subject);
      const main = free.find(({ key }) => key === this.protagonist());
      if (main && isOwnMinister(sentence, mention)) return main.key;
      return ministerOf(sentence, mention, { subject, main });
    }
    if (country !== null || mention.organization) return lastTold(free, this.recent)?.key ?? null;
    const subject = free.find((person) => person.key === this.subject);
    const home = free.filter((person) => person.country === this.context.homeCountry && this.recent.has(person.key));
    const main = subject ?? free.find(({ key }) => key === this.protagonist());
    return (lastTold(home, this.recent) ?? main ?? lastTold(free, this.recent))?.key ?? null;
  }

  private several(sentence: Sentence, mention: Mention, clause: Clause): string[] {
    const { recent, last, subject, lastPair: pair, talkers } = this;
    return (
      listBefore(sentence, mention) ??
      allOfThem(sentence, mention, { recent, main: this.protagonist(), last, subject }) ??
      twoToldBefore(sentence, mention, clause) ??
      lastTwo(recent, subject, { pair, talkers })
    );
  }

  private byPronoun(sentence: Sentence, mention: Mention, inside: readonly Mention[]): string | null {
    const others = inside.filter(
      (other) => other !== mention && other.person && (other.form !== 'pronoun' || isWhom(sentence, other)),
    );
    const taken = new Set(
      others.filter((other) => other.case !== 'of' || mention.case !== 'plain').map((other) => other.person),
    );
    if (mention.pronoun?.person === 1) return this.firstPerson(sentence, mention);
    if (mention.pronoun?.latter)
      return hasTag(sentence.items[mention.to], 'verb') ? lastNamed(sentence, mention) : null;
    const told = this.speakerIn === mention.sentence ? this.speaking : null;
    if (told !== null && told === this.subject)
      return this.recent.find(({ key }) => key !== told && !taken.has(key))?.key ?? null;
    // "… hosted Y and talked with him": without another doer the one told of talks, and the pronoun is the other.
    const absent = mention.case === 'with' && others.length === 0 ? onlyAbsent(sentence, mention) : null;
    const due = partnerBeside(sentence, mention, others) ?? absent ?? sourceOf(sentence, mention, others);
    if (due) return due;
    if (mention.case === 'with' && others.length === 0 && this.recent.size > 1)
      return this.recent.find(({ key }) => key !== this.subject)?.key ?? null;
    // "He also met Z": the doer of the last talk, even if the other one has spoken since.
    const reporter = reporterBefore(sentence, mention);
    if (reporter) return reporter;
    const also =
      goesOn(sentence, mention) ||
      inside.some((other) => other.case === 'with' && other.also && other.from > mention.from);
    const [doer, partner] = this.lastPair;
    if (also && doer && this.subject === partner && mention.case !== 'of' && !taken.has(doer)) return doer;
    const { recent, talkers, subject } = this;
    const behind = isByOrder(sentence.order)
      ? pronounBehindDoer(sentence, mention, { inside, recent, talkers, subject, taken })
      : null;
    if (behind) return behind;
    if (subject && !taken.has(subject)) return subject;
    const earlier = others.find((other) => other.from < mention.from && other.case === 'agent');
    if (earlier && mention.case === 'of') return earlier.person;
    const pair = this.lastPair.find((key) => !taken.has(key));
    return pair ?? this.recent.find(({ key }) => !taken.has(key))?.key ?? null;
  }

  private firstPerson(sentence: Sentence, mention: Mention): string | null {
    if (mention.pronoun?.we && this.narrator.isOutlet) return null;
    const named = sentence.quotedBy ?? speakerOf(sentence) ?? this.narrator.speaker(this.first ?? this.subject);
    if (!named && this.narrator.isUnnamed) return null;
    return named ?? this.quoted ?? (sentence.order.inflected ? this.first : null) ?? this.speaker(mention);
  }

  /** Who says "I": the one told of; no other pronoun of the sentence means them. */
  private speaker(mention: Mention): string | null {
    if (!this.context.namesOffices) return this.subject;
    if (this.speakerIn !== mention.sentence) this.speaking = this.subject;
    this.speakerIn = mention.sentence;
    return this.speaking;
  }
}
