// Who is being told of: the state that pronouns, offices alone and "both" are resolved from, sentence by sentence.
import { isByOrder, type Mention, type Sentence, tagOf } from '../document';
import { speakerOf } from '../inflected/speaker';
import { namesNobody, ownsOffice } from '../order/anybody';
import { countryOf, hisHost, isHisHost, ownerBefore, ownerWhoSpeaks, pronounBehindDoer } from '../order/pronouns';
import { Acting } from './acting';
import { allOfThem } from './all-of-them';
import { apposedName } from './apposed-name';
import type { Clause } from './clauses';
import { counterpartOf, isGuest, ministerOf } from './counterparts';
import type { DiscourseContext } from './discourse-context';
import { holderByWord, lastTold, toldBelow } from './holds-office';
import { lastTwo } from './last-two';
import { actedBefore, compatriotTold, lastOther, latterOf } from './latter';
import { goesOn, lastNamed, onlyAbsent, partnerBeside, reporterBefore, sourceOf, twoToldBefore } from './named-before';
import { Narrator, selfIn } from './narrator';
import { OfficeIndex } from './office-index';
import { resolveOfficeList } from './office-lists';
import { comesTo, ParagraphSubject, subjectOf, toldIn } from './paragraph-subject';
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
    this.acting.enter(sentence);
    this.quoted = speakerOf(sentence) ?? this.quoted;
    const inside = sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
    if (inside.length === 0) return;
    const named = new Set(inside.flatMap(({ form, person }) => (form === 'name' && person ? [person] : [])));
    for (const mention of inside) {
      const { recent, lastPair: pair, context, offices, subject } = this;
      const listed = resolveOfficeList(sentence, mention, { ...context, recent, main: this.protagonist(), pair });
      if (listed) Object.assign(mention, { form: 'both', persons: listed });
      if (mention.form === 'role' && !namesNobody(sentence, mention))
        mention.person = apposedName(sentence, mention) ?? this.byOffice(sentence, mention, new Set(named));
      if (mention.form === 'counterpart')
        mention.person = counterpartOf(mention, inside, { ...context, offices, recent, subject });
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
    const told = { main: this.protagonist(), subject: this.subject, persons: this.context.persons };
    const isKnown = !listed || this.subject === null || doer.person === this.protagonist();
    if (doer?.person && isKnown && !comesTo(sentence, doer, inside, told)) {
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
    const own = countryOf(this.context.persons, speaker ?? ownerBefore(sentence, mention));
    const country = mention.country ?? (mention.host ? this.context.hostCountry : own);
    const holders = this.offices.holdersOf(mention, country);
    if (mention.host && sentence.order.inflected && (country === null || holders.length === 0))
      return lastOther(this.recent, named);
    if (speaker) named.add(speaker);
    const below = toldBelow(holders, country !== null && this.context.namesOffices === true, named);
    const host = this.context.hostCountry ?? this.context.homeCountry;
    const guests = isGuest(sentence, mention) ? below.filter((person) => person.country !== host) : [];
    const free = guests.length > 0 ? guests : below;
    if (mention.role === null && country === null) {
      const { subject, recent } = this;
      const main = this.protagonist();
      if (!this.context.namesOffices) return ministerOf(sentence, mention, free, { subject, main });
      return holderByWord(mention, free, { subject, main, recent, hostCountry: this.context.hostCountry });
    }
    if (country !== null || mention.organization)
      return lastTold(free, this.recent)?.key ?? compatriotTold(this.recent, sentence, { mention, named });
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
      lastTwo(recent, subject, { pair, talkers, role: tagOf(sentence.items[mention.from], 'both')?.role })
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
    const self = selfIn(sentence, inside);
    if (self && mention.case === 'with' && this.subject !== self) return this.subject;
    if (this.acting.isSession(sentence, mention)) return null;
    if (mention.pronoun?.latter) return latterOf(sentence, mention, { recent: this.recent, taken });
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
    const sides = { inside, recent, talkers, subject, taken };
    const behind = isByOrder(sentence.order) ? pronounBehindDoer(sentence, mention, sides) : null;
    if (behind) return behind;
    const acted = subject && !taken.has(subject) ? subject : actedBefore(sentence, mention, others);
    if (acted) return acted;
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
