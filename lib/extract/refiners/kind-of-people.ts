// "the SCO gathering": what kind of session it is, where only those who are there tell it.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringKind, Role } from '@/lib/contracts/vocabulary';
import type { Sentence } from '../document';
import type { PersonRegister } from './person-register';

/** Offices whose holders meet at sessions of their own. Presidents and prime ministers are told of in reports on any. */
const SESSIONS: Partial<Record<Role, GatheringKind>> = {
  foreign_minister: 'foreign_ministers',
  defence_minister: 'defence_ministers',
  national_security_adviser: 'security_secretaries',
};
const LEAST = { people: 3, share: 0.6 };

/** The kind of session of the only office of which reports tell as of many: "brought together the foreign ministers"; or null. */
export function kindOfMany(sentences: readonly Sentence[]): GatheringKind | null {
  const roles = sentences.flatMap(({ kind, mentions }) =>
    kind === 'body'
      ? mentions.flatMap(({ form, role }) => (form === 'plural' && role && role !== 'other' ? role : []))
      : [],
  );
  const [role, ...others] = new Set(roles);
  return role && others.length === 0 ? (SESSIONS[role] ?? null) : null;
}

/** The kind of session of the office that most people of a report hold, or null where no office stands out. */
export function kindOfPeople(register: PersonRegister, published: PartialDate | null): GatheringKind | null {
  const votes = new Map<Role, number>();
  let all = 0;
  for (const { mentions, memorial, gazetteerId } of register.persons) {
    const told = mentions.find(({ role }) => role !== null)?.role;
    const role = told ?? register.officeOn(gazetteerId, published)?.role;
    if (!role || role === 'other' || memorial) continue;
    votes.set(role, (votes.get(role) ?? 0) + 1);
    all++;
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST.people && best[1] >= LEAST.share * all ? (SESSIONS[best[0]] ?? null) : null;
}
