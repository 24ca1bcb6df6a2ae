// What a word can mean to the engine. A language pack maps its words to these; the engine never sees a word itself.
import type { GatheringKind, Role, Series } from '@/lib/contracts/vocabulary';
import type { GrammarCase } from '../text/inflect';
import type { Said } from './said';

/** How a person takes part in what a clause tells: doer, partner, owner of a noun ("X's meeting"), receiver, one of several between, place. */
export type Case = 'plain' | 'agent' | 'with' | 'of' | 'to' | 'between' | 'in';

/** What a form of an inflected word says besides its meaning. */
export interface Grammar {
  cases?: readonly GrammarCase[];
  /** The nominative of a name. */
  lemma?: string;
}

type NamePart = 'full' | 'family' | 'given';

export type Tag = Meaning & Grammar;
type Meaning =
  // Persons
  /** An office. `field` is the kind of session that holders of this office form; `country` where only one has such an office; `givenName`: behind another office it begins a name; `voice`: who holds it speaks for others and meets nobody. */
  | {
      type: 'title';
      role: Role;
      field: GatheringKind | null;
      plural?: boolean;
      country?: string;
      givenName?: true;
      voice?: true;
    }
  /** "of diplomacy", "of the defence ministry": what a leader leads, where its country stands before it. */
  | { type: 'office'; role: Role; field: GatheringKind | null }
  /** "of the Security Service", "of the Supreme Court": what an office may own besides its country. */
  | { type: 'institution' }
  /** "trade", "new technologies": what a minister is for. */
  | { type: 'portfolio' }
  /** "minister", "leader": an office only together with a country or an earlier mention; `guest`: who came from another country. */
  | { type: 'leader'; plural?: boolean; field?: GatheringKind; guest?: true }
  | { type: 'rank' }
  /** "the", "the Republic of": stands before a noun and says nothing of it; "a" (`any`): whom it means is not told. */
  | { type: 'article'; any?: true }
  /** "visiting", "new": stands before an office or a name and is no part of either. */
  | { type: 'qualifier' }
  /** "bin", "al", "van": a small word inside a name. */
  | { type: 'name-particle' }
  | { type: 'honorific' }
  /** `atThatTime`: held the office in the scene told, if not now. */
  | { type: 'former'; atThatTime?: boolean }
  /** "host" before a country, an office or a name. */
  | { type: 'host' }
  /** "of that country", "there": the country named last. */
  | { type: 'that-country' }
  | { type: 'counterpart'; plural?: boolean }
  /** `latter`: the one named last; `we`: outside of quotation marks it may be the outlet's own; `you`: whom a question of an interview asks. */
  | {
      type: 'pronoun';
      person: 1 | 3;
      plural: boolean;
      case: Case;
      relative?: boolean;
      latter?: true;
      we?: true;
      you?: true;
    }
  /**
   * "both ministers", "the two leaders"; `count`: "all three"; `counts`: what there are two of may follow ("both talks");
   * `alone`: persons only where no noun follows ("both met", not "both sides"); `each`: of those listed before; `role`: what both are.
   */
  | { type: 'both'; case?: Case; count?: number; counts?: true; alone?: true; each?: true; role?: Role | 'minister' }
  /** "you", "your" (`owns`): in a question of an interview whom it asks. */
  | { type: 'you'; owns?: true; case?: Case }
  /** "which" of a thing, never of a person. */
  | { type: 'which' }
  /** `first`: a word that stands alone for somebody, and begins somebody's whole name. */
  | { type: 'person'; ids: readonly string[]; part: NamePart; countries?: readonly string[]; first?: boolean }
  // Relations between words
  /** `subject`: whoever has to or may do something stands in it too ("X को मिलना था"); `source`: who stands behind it told the report ("according to"); `origin`: the country behind it is whose somebody is ("from"); `behalf`: that somebody may speak for it ("for India"); `absent`: who stands behind it is not there ("in place of"); `until`: the day beside it is the last one; `governs`: of a preposition, the grammatical cases of its noun. */
  | {
      type: 'case';
      case: Case;
      after?: Case;
      also?: boolean;
      subject?: true;
      until?: true;
      source?: true;
      absent?: true;
      origin?: true;
      behalf?: true;
      governs?: readonly GrammarCase[];
    }
  | { type: 'conj' /** Who stands before it is one more partner: "besides X, he met Y". */; besides?: true }
  | { type: 'particle' }
  /** Starts a new clause: "while", "but", "after which"; `that` tells what was said, denied or hoped before it; `asks`: "whether"; `which`: tells of whatever stands before it; `where`: in the place before it; `when`: at the time of what it tells. */
  | { type: 'clause'; that?: true; asks?: true; which?: true; but?: true; where?: true; when?: true }
  /** `be`: says no more than that something is or was; `speech`: its speaker may follow it ("said X"); `impersonal`: its doer stands in the dative ("предстоит"); `gone`: what somebody had gone to do is done. */
  | { type: 'verb'; tense: 'past' | 'future' | 'other'; be?: true; gone?: true; speech?: true; impersonal?: true }
  /** "hold", "meet": the form behind an auxiliary. */
  | { type: 'bare' }
  /** "then", "also", "later": may stand between a doer and the verb. */
  | { type: 'adverb' }
  /** "among them are", "including": a list of names follows that fills an unnamed plural. */
  | { type: 'listing' }
  /** "including": who stands before it is of the many behind it ("met X, Y and other leaders"). */
  | { type: 'including' }
  /** A common word that is never part of a name; `house`: a building, whose city may stand before it as its owner, `in` it where its form says so; `here`: in the city of the report; `stay`: a visit, whose days are counted; `goes`: a verb of going, with its goal before it; `held`: a participle of what takes place; `later`: some time after the report; `moved`: to the day right behind it; `date`: the number before it is a day; `now`: what was put off is due again; `as`: the office before it is said of somebody; `first`: of several who came; `body`: the organisation told of. */
  | { type: 'word'; house?: 'bare' | 'in'; says?: Said }
  // Meeting
  /** `strength` weak: needs a stated partner ("talks", "spoke"). `form` verb: "met". */
  | {
      type: 'meet';
      form: 'noun' | 'verb';
      strength: 'strong' | 'weak';
      tense?: 'past' | 'future';
      /** `of`: the partner is its genitive; `with`: it tells of a talk only with one; `direct`: its object ("met X"); `to`: behind "on" or "to" ("a call on X"). */
      partner?: 'of' | 'direct' | 'dative' | 'to' | 'with';
      /** "was received by": the doer stands in the case of means. */
      passive?: true;
      infinitive?: true;
      /** "talked" of several: without anybody in its sentence it is said of those told of before. */
      plural?: true;
      /** "(X) who met Y": whom it is said of stands before it, in its case. */
      participle?: true;
      /** "having met Y": whoever acts in the clause beside it did so. */
      gerund?: true;
      /** "received": at the airport it says no more than that somebody came. */
      greets?: true;
      /** "saw", "joined": of two doers alone it tells no talk, as "met" does. */
      oneWay?: true;
      /** "over lunch": two who do anything then do it together. */
      meal?: true;
      /** "bilateral": a talk only where no noun follows ("bilateral trade"). */
      adjective?: true;
    }
  /** "invited him to tea", "took him to her room": two came together, though no word of meeting says so. */
  | { type: 'encounter' }
  /**
   * "came next", "dropped by", "on his schedule": whose turn it is to talk with the one told of; `likewise` ("so had"): with
   * whom the one told of has just talked; `owned`: behind whose it is ("X's turn").
   */
  | { type: 'turn'; likewise?: true; owned?: true }
  /** "it was", "brought": tells whose turn it is behind the time that opens a sentence. */
  | { type: 'time-turn' }
  /** "(set) aside", "reserved": a time that is kept for somebody. */
  | { type: 'kept' }
  /** "guest", "visitor": who came to whomever the report is about. */
  | { type: 'caller'; first?: true }
  /** "two rows behind", "congratulated": two in one sentence who had no talk. */
  | { type: 'apart' }
  | { type: 'separately' }
  | { type: 'jointly' }
  /** "this meeting": points back to the last one. */
  | { type: 'this' }
  | { type: 'phone' }
  /** "airport", "family photo": who is received or stands there meets nobody. */
  | { type: 'ceremony' }
  /** "upon his arrival": who is received then has not talked yet. */
  | { type: 'arrival' }
  /** `denial`: "rejected", "denied", which turn down the report of a talk, not every talk beside them. */
  | { type: 'negation'; denial?: true }
  /** "no such (meeting)": turns down what the sentence before told. */
  | { type: 'no-such' }
  /** `attribute`: stands before its noun and makes no clause; `moved`: to a day, if one follows, or from it to the next one. */
  | { type: 'cancelled'; attribute?: true; moved?: true | 'from' }
  /** "they took it off": calls the talk of its clause off where nothing follows in it. */
  | { type: 'dropped' }
  /** "after all": it took place though it had been called off. */
  | { type: 'after-all' }
  /** `whether`: asks, whatever verb stands before it ("will meet or not"). */
  | { type: 'hoped'; whether?: true }
  /** `past`: the plan of an earlier day ("was to meet"); `unreal`: before a participle, what did not come about ("was to have met"). */
  | { type: 'planned'; past?: true; unreal?: true; attribute?: true }
  /** "meets", "is meeting": told in the present, on a day near that of the report, before it or behind it. */
  | { type: 'present' }
  /** "under the leadership of X", "headed by X": X leads the delegation that stands beside it. */
  | { type: 'leadership' }
  /** What lists what is to come: "his programme for the week"; a busy day (`day`) only where no verb puts it in the past; `heading`: only where it opens a heading. */
  | { type: 'programme'; day?: true; heading?: true }
  | { type: 'memorial' }
  /** "bilateral leg", "state visit": the talk hangs on no gathering. */
  | { type: 'visit' }
  // Gathering
  /** `attribute`: may stand before any other noun ("ministerial travel"). `ofCity`: behind a city it is the name of another one ("the Kabul Conference"). */
  | { type: 'gathering'; kind: GatheringKind | null; strength: 'strong' | 'weak'; attribute?: true; ofCity?: true }
  | { type: 'council' }
  /** Words that give a gathering its kind before its noun ("heads of government", "ministerial"). */
  | { type: 'kind'; kind: GatheringKind }
  /** "gathered": makes a gathering of office-holders of an organisation without a noun for it; `again`: another one; `two`: said of any two who meet, too. */
  | { type: 'gather-verb'; again?: true; two?: true }
  | { type: 'sidelines' }
  /** `until`: the day behind it is the last one. */
  | { type: 'during'; until?: true }
  /** `delegation`: only with a delegation behind it ("led the Indian delegation"). `there`: only together with a gathering or a word that points to it ("was at the summit"). `by`: persons follow ("attended by"). `alone`: only where nothing follows ("all spoke"). `joins`: others, whom a word of case puts before or behind it. */
  | { type: 'attend'; delegation?: true; there?: true; alone?: true; by?: true; team?: true; joins?: true }
  /** "participants": a list behind a dash or a colon was there. */
  | { type: 'attendee' }
  /** "said", "arrived": attendance only where the clause puts it in the gathering. */
  | { type: 'speak' }
  /** "for" the gathering somebody comes; "travel", "is in": who comes. */
  | { type: 'purpose' }
  | { type: 'travel' }
  /** "sent a message": somebody who was not there. */
  | { type: 'message' }
  /** "there", "in it": the gathering told of. */
  | { type: 'in-it'; place?: true }
  /** "to take part in it": the purpose of a journey, where the verb of the journey follows. */
  | { type: 'goal' }
  | { type: 'host-verb' }
  | { type: 'begin'; present?: true /** "opens": it begins now or soon. */ }
  | { type: 'end' }
  | { type: 'days-long'; days?: number }
  | { type: 'next' }
  | { type: 'last'; time?: true; year?: true /** last year's */ }
  | { type: 'online' }
  /** What stands behind it is over. */
  | { type: 'after' }
  | { type: 'ahead' }
  /** "BRICS", "G20": a gathering of somebody else; `annual` ("annual (bilateral)") unless its series stands beside it. */
  | { type: 'other-forum'; annual?: true }
  /** "delegation", "represented": a country before it is the doer's own. */
  | { type: 'delegation' }
  // Places and organisations
  /** `inhabitant`: "the American", who may stand for a person of that country. */
  | { type: 'country'; id: string; adjective: boolean; inhabitant?: true; plural?: boolean }
  | { type: 'city'; id: string; country: string }
  /** "уфимский": an adjective made of the name of a city. */
  | { type: 'of-city'; id: string; country: string }
  | { type: 'capital' }
  /** "situation", "war": a place behind it ("in Kabul") is what is talked of. */
  | { type: 'topic' }
  | { type: 'organization'; id: string; series: Series | null }
  // Time
  /** `pair`: this day and the next one. */
  | { type: 'weekday'; day: number; pair?: true }
  | { type: 'month'; month: number }
  /** `ahead`: "in two years", of what is to come; `after`: "two years later", counted from the year of the story. */
  | { type: 'year'; ahead?: number; after?: number }
  | { type: 'month-word' }
  /** Glued to the number of a day (`১লা`, `১৫ই`). */
  | { type: 'day-ending' }
  /** Without an offset it lies so many `days` (1 unless given) before or after the report, as the tense says. */
  | { type: 'day'; offset: number | null; days?: number }
  /** "the same day", "a day earlier", "the day after": counted from the day told of; "the second day", "the last day": of the gathering told of; `governs`: that stands behind it. */
  | { type: 'carried-day'; offset: number | null; session?: number | 'last'; governs?: true }
  | { type: 'daypart' }
  /** "after this", "earlier", "meanwhile": the story goes on within the day told of. */
  | { type: 'then' }
  | { type: 'ordinal'; value: number | null; ofMonth?: true }
  | { type: 'number'; value: number };
export type TagType = Tag['type'];
export type TagOf<T extends TagType> = Extract<Tag, { type: T }>;
