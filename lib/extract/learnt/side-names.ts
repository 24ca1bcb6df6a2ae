// The names of what holds of somebody whom an open side may mean.
import type { Mention, Person } from '../document';
import { nameOf, nameOfTwo } from './names';

type Form = Mention['form'];
type Case = Mention['case'];
type Role = Person['role'];

/** How a side stands in its sentence: "pronoun-with"; "none-" where nothing stands for it. */
export const slotOf = nameOfTwo((form: Form | 'none', as: Case | '') => `${form}-${as}`);
export const slotIs = nameOf((slot: string) => `slot:${slot}`);
export const slotBeside = nameOfTwo((slot: string, named: Case) => `slot-named:${slot}-${named}`);
export const place = nameOf((where: 'before' | 'behind' | 'nowhere') => `place:${where}`);
export const namedAs = nameOfTwo((form: Form, as: Case) => `named:${form}-${as}`);

const endings = new Map<string, readonly string[]>();

/** What is said of somebody is said once more for such a form and for such a slot. */
export function endingsOf(form: Form | 'none', slot: string): readonly string[] {
  const known = endings.get(slot) ?? [form, slot];
  endings.set(slot, known);
  return known;
}

// Parts of the names below.
export const shape = nameOfTwo((form: Form, as: Case) => `${form}-${as}`);
export const asFar = nameOfTwo((form: string, far: number) => `${form}-${far}`);
export const leadsFar = nameOfTwo((leads: boolean, far: number) => `${leads}-${far}`);
export const leadsAfter = nameOfTwo((far: number, leads: boolean) => `${far}-${leads}`);
export const newFar = nameOfTwo((isNew: boolean, place: number) => `${isNew}-${place}`);
export const rivalsAfter = nameOfTwo((leads: boolean, rivals: number) => `${leads}-${rivals}`);

/** How somebody was told of so far. */
export const is = {
  taken: nameOf((is: boolean) => `taken:${is}`),
  distance: nameOfTwo((far: number, near: boolean) => `distance:${far}-${near}`),
  as: nameOf((as: string) => `as:${as}`),
  leads: nameOf((leads: string) => `leads:${leads}`),
  mentions: nameOf((count: number) => `mentions:${count}`),
  rank: nameOfTwo((rank: number, far: number) => `rank:${rank}-${far}`),
  talks: nameOfTwo((talks: number, far: number) => `talks:${talks}-${far}`),
  talksRank: nameOfTwo((talks: number, rank: number) => `talks-rank:${talks}-${rank}`),
  inTitle: nameOfTwo((inTitle: boolean, far: number) => `title:${inTitle}-${far}`),
  first: nameOfTwo((isFirst: boolean, far: number) => `first:${isFirst}-${far}`),
  talked: nameOfTwo((place: number, far: number) => `talked:${place}-${far}`),
  rivals: nameOfTwo((rivals: number, far: number) => `rivals:${rivals}-${far}`),
  rivalsLeading: nameOfTwo((rivals: number, leads: string) => `rivals-leads:${rivals}-${leads}`),
  new: nameOfTwo((isNew: string, rank: number) => `new:${isNew}-${rank}`),
  newTalked: nameOfTwo((isNew: string, talks: number) => `new-talked:${isNew}-${talks}`),
  asLeading: nameOfTwo((as: string, rivals: string) => `as-leads:${as}-${rivals}`),
  speaking: nameOf((is: boolean) => `speaks:${is}`),
  again: nameOf((is: boolean) => `again:${is}`),
  role: nameOf((role: Role) => `role:${role}`),
  roles: nameOfTwo((role: Role, other: Role | undefined) => `roles:${role}-${other}`),
  ofSide: nameOf((is: boolean) => `side:${is}`),
  known: nameOf((is: boolean) => `known:${is}`),
  source: nameOfTwo((is: boolean, mentions: string) => `source:${is}-${mentions}`),
};
