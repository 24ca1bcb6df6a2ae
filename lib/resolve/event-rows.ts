import { gatheringSpellings, nameGathering } from './gathering-names';
import type { GazetteerIndex } from './gazetteer-index';
import type { GraphRows } from './graph-rows';
import { addNames } from './name-rows';
import { personUid } from './person-rows';
import type { ResolvedAttendance } from './resolve-attendance';
import type { ResolvedGathering } from './resolve-gatherings';
import type { ResolvedMeeting } from './resolve-meetings';
import { officeOn } from './resolve-persons';

/** Adds a gathering with its host, organiser, names and claims. */
export function addGathering(rows: GraphRows, gathering: ResolvedGathering, index: GazetteerIndex): void {
  const { reports, ...facts } = gathering;
  const uid = `event:${gathering.id}`;
  const names = { name: nameGathering(gathering, 'en', index), nameHi: nameGathering(gathering, 'hi', index) };
  const more = { nameBn: nameGathering(gathering, 'bn', index), nameRu: nameGathering(gathering, 'ru', index) };
  rows.addEntity('Event', uid, { ...facts, slug: gathering.id, ...names, ...more });
  addNames(rows, uid, gatheringSpellings(gathering, index));
  if (gathering.country !== null) rows.relate('HOSTED_BY', [uid, `country:${gathering.country}`]);
  const organizer = gathering.series === null ? undefined : index.organizers.get(gathering.series);
  if (organizer) rows.relate('ORGANIZED_BY', [uid, `organization:${organizer.id}`]);
  for (const { claim } of reports) {
    rows.relate('ABOUT', [claim.id, uid]);
    rows.subjects.set(claim.id, uid);
  }
}

/** Adds a meeting with its participants (office as of its day), gathering and claims. */
export function addMeeting(rows: GraphRows, meeting: ResolvedMeeting, index: GazetteerIndex): void {
  const { id, participants, gathering, reports, date, ...facts } = meeting;
  const uid = `event:${id}`;
  const name = participants.map((person) => person.name).join(' – ');
  const country = facts.city === null ? null : index.cities.get(facts.city)?.country;
  rows.addEntity('Event', uid, { id, slug: id, name, kind: 'meeting', start: date, country, ...facts });
  if (gathering) rows.relate('PART_OF', [uid, `event:${gathering.id}`]);
  for (const person of participants) {
    const office = officeOn(person.id, person.offices, date ?? gathering?.start ?? null, index);
    rows.relate('ATTENDED', [personUid(person), uid], { status: meeting.status, ...office });
  }
  for (const { claim } of reports) {
    rows.relate('ABOUT', [claim.id, uid]);
    for (const person of participants) rows.relate('ABOUT', [claim.id, personUid(person)]);
    rows.subjects.set(claim.id, uid);
  }
}

/** Adds that a person attended a gathering, with the office as of its first day. */
export function addAttendance(rows: GraphRows, attendance: ResolvedAttendance, index: GazetteerIndex): void {
  const { person, gathering, status, reports } = attendance;
  const [from, to] = [personUid(person), `event:${gathering.id}`];
  const office = officeOn(person.id, person.offices, gathering.start, index);
  rows.relate('ATTENDED', [from, to], { status, ...office });
  for (const { claim } of reports) {
    rows.relate('ABOUT', [claim.id, from]);
    rows.relate('ABOUT', [claim.id, to]);
  }
}
