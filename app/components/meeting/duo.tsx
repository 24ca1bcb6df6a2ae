import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import type { MeetingDetail, PersonRef } from '@/lib/contracts/api';
import type { Language } from '@/lib/contracts/vocabulary';
import { otherNames } from '@/lib/i18n/choose-name';

/** Who met, with office as of the day, joined by the line and its diamond. */
export function Duo({ meeting }: { meeting: MeetingDetail }) {
  const languages = new Set(meeting.quotes.map(({ article }) => article.lang));
  return (
    <div className={`duo ${meeting.disputed ? 'dispute' : meeting.status}`}>
      {meeting.participants.map((person, index) => (
        <Fragment key={person.id}>
          {index > 0 ? <i aria-hidden="true" /> : null}
          <div>
            <CountryCode of={person} size="big" />
            <p>
              <b>
                <PersonLink person={person} />
              </b>
              <span>
                <OfficeLine person={person} />
              </span>
              <NamesInSources person={person} languages={languages} />
            </p>
          </div>
        </Fragment>
      ))}
    </div>
  );
}

interface NamesProps {
  person: PersonRef;
  /** Those that the sources of the meeting are written in. */
  languages: ReadonlySet<Language | null>;
}

/** The name as the sources of this meeting write it, where the reader's language writes it otherwise. */
function NamesInSources({ person, languages }: NamesProps) {
  const names = otherNames(person.name, useLocale()).filter(({ lang }) => languages.has(lang));
  if (names.length === 0) return null;
  return (
    <span className="names-in-sources">
      {names.map(({ text, lang }) => (
        <span key={lang} lang={lang}>
          {text}
        </span>
      ))}
    </span>
  );
}
