// Graph rows → the references that every answer of the API is made of. The only place that knows both shapes.
import type {
  ArticleRefRow,
  AttendedRow,
  EntityRow,
  EventRow,
  OfficeRow,
  PersonRow,
  SpeakerRow,
} from '@/graph/queries/node-rows';
import type { GatheringRef, LocalizedName, PersonRef, Quote, Speaker } from '@/lib/contracts/api';
import type { Office } from '@/lib/contracts/gazetteer';
import type { EntityKind } from '@/lib/contracts/vocabulary';
import type { GazetteerNames } from './gazetteer-names';

/** Names of an entity by language; an absent language is left out. */
export function toLocalizedName(row: EntityRow): LocalizedName {
  return {
    en: row.name,
    ...(row.nameHi && { hi: row.nameHi }),
    ...(row.nameBn && { bn: row.nameBn }),
    ...(row.nameRu && { ru: row.nameRu }),
  };
}

/** A person with the latest office known. */
export function toPersonRef(row: PersonRow): PersonRef {
  return {
    id: row.id,
    name: toLocalizedName(row),
    country: row.country ?? null,
    organization: row.organization ?? null,
    role: row.role ?? null,
    title: row.title ?? null,
  };
}

/** A person with the office of the day of an event: a later office would be wrong there, so none is shown instead. */
export function toParticipantRef(row: PersonRow, attended: AttendedRow): PersonRef {
  return {
    id: row.id,
    name: toLocalizedName(row),
    country: attended.country ?? row.country ?? null,
    organization: attended.organization ?? row.organization ?? null,
    role: attended.role ?? null,
    title: attended.title ?? null,
  };
}

/** Somebody with the time in which they spoke for a country or organisation, over all offices of which a day is known. */
export function toSpeaker({ person, offices }: SpeakerRow): Speaker {
  const dated = offices.filter(({ from }) => from !== undefined);
  const from = dated.flatMap((office) => office.from ?? []).sort();
  const to = dated.flatMap((office) => office.to ?? []).sort();
  const lasts = to.length < dated.length;
  return { ...toPersonRef(person), since: from[0] ?? null, until: lasts ? null : (to.at(-1) ?? null) };
}

/** One period of office; `of` is the country or organisation that it is held for. */
export function toOffice(
  { role, title, from, to }: OfficeRow & { from: string },
  of: Pick<Office, 'country' | 'organization'>,
): Office {
  return { role: role ?? 'other', title: title ?? '', ...of, from, to: to ?? null };
}

/** A gathering; not for meetings, whose kind is no kind of gathering. */
export function toGatheringRef(row: EventRow, names: GazetteerNames): GatheringRef {
  return {
    id: row.id,
    series: row.series ?? null,
    kind: row.kind === 'meeting' ? 'other' : row.kind,
    ordinal: row.ordinal ?? null,
    start: row.start ?? null,
    end: row.end ?? null,
    city: names.city(row.city),
    country: row.country ?? null,
    status: row.status,
  };
}

export function toArticleRef(row: ArticleRefRow): Quote['article'] {
  return {
    id: row.id,
    title: row.title,
    lang: row.lang ?? null,
    published: row.published ?? null,
    source: row.source ?? null,
    url: row.url ?? null,
  };
}

/** The kind that addresses and answers use for a node: events are gatherings or meetings. */
export function toEntityKind(row: EntityRow | EventRow): EntityKind {
  const label = row.uid.slice(0, row.uid.indexOf(':'));
  if (label !== 'event') return label as EntityKind;
  return 'kind' in row && row.kind === 'meeting' ? 'meeting' : 'gathering';
}

/** Whether sources differ on a meeting: its own reports, or others on who took part. */
export function isDisputed({ disputed = false, otherCompany = false }: EventRow): boolean {
  return disputed || otherCompany;
}
