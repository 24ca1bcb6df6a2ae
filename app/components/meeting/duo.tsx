import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import type { MeetingDetail } from '@/lib/contracts/api';
import { otherNames } from '@/lib/i18n/choose-name';

/** Who met, with office as of the day, joined by the line and its diamond. */
export function Duo({ meeting }: { meeting: MeetingDetail }) {
  const locale = useLocale();
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
              {otherNames(person.name, locale)
                .slice(0, 1)
                .map(({ text, lang }) => (
                  <span key={lang} lang={lang}>
                    {text}
                  </span>
                ))}
            </p>
          </div>
        </Fragment>
      ))}
    </div>
  );
}
