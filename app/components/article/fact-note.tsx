import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EntityName } from '@/app/components/entities/entity-name';
import { WarningText } from '@/app/components/entities/warning-text';
import type { ArticleDetail } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n/choose-name';
import { gatheringName } from '@/lib/i18n/entity-names';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { WORDS } from '@/lib/i18n/words';
import type { Fact, Note } from './annotate-text';

const FOLDERS = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  gathering: 'events',
  meeting: 'events',
} as const;

/** The margin note of one marked sentence: each fact with a link to what it is about. */
export function FactNote({ note, doubts }: { note: Note; doubts: ArticleDetail['warnings'] }) {
  const t = useTranslations('article');
  return (
    <li id={`f${note.number}`} className={doubts.length > 0 ? 'clash' : undefined}>
      <a className="no" href={`#m${note.number}`} aria-label={t('back')}>
        {note.number}
      </a>
      <div>
        {note.facts.map((fact) => (
          <FactLine key={fact.claimId} fact={fact} />
        ))}
        {doubts.map((doubt) => (
          <p key={`${doubt.code}${doubt.start}`} className="small doubt">
            <WarningText warning={doubt} />
          </p>
        ))}
      </div>
    </li>
  );
}

function FactLine({ fact }: { fact: Fact }) {
  const t = useTranslations('article');
  const facts = useTranslations('facts');
  const kind = factLabel(fact.kind, t);
  const state = fact.status === null ? null : facts(fact.status).toLocaleLowerCase();
  return (
    <>
      <p className="tiny soft">
        {[kind, state].filter(Boolean).join(', ')}
        {' · '}
        {facts('confidence', { value: fact.confidence.toFixed(2) })}
      </p>
      <p className="t">
        <FactTitle fact={fact} />
      </p>
    </>
  );
}

const KINDS = ['meeting', 'attendance', 'office', 'gathering', 'membership', 'name'] as const;

function factLabel(kind: string, words: (key: (typeof KINDS)[number]) => string): string {
  const key = KINDS.find((known) => known === kind);
  return key === undefined ? kind : words(key);
}

/** A meeting as one title that leads to it; other facts as the names of what they are about. */
function FactTitle({ fact }: { fact: Fact }): ReactNode {
  const locale = useLocale();
  const meeting = fact.entities.find((entity) => entity.kind === 'meeting');
  const people = fact.entities.filter((entity) => entity.kind === 'person');
  if (meeting !== undefined && people.length > 1) {
    const names = people.map((person) => chooseName(person.name, locale).text);
    return <EntityLink entity={meeting}>{WORDS[locale].met[fact.status ?? 'held'](names)}</EntityLink>;
  }
  const others = fact.entities.filter((entity) => entity.kind !== 'person');
  return [...people, ...others].map((entity, index) => (
    <span key={`${entity.kind}${entity.id}`}>
      {index > 0 ? ' · ' : null}
      <EntityLink entity={entity}>
        {entity.gathering ? gatheringName(entity.gathering, locale) : <EntityName name={entity.name} />}
      </EntityLink>
    </span>
  ));
}

function EntityLink({ entity, children }: { entity: Fact['entities'][number]; children: ReactNode }) {
  const locale: Locale = useLocale();
  return (
    <Link className="plain" href={localePath(locale, `/${FOLDERS[entity.kind]}/${entity.id}`)} prefetch={false}>
      {children}
    </Link>
  );
}
