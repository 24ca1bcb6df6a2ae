import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { PersonLink } from '@/app/components/entities/person-link';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import type { DisagreementDetail, MeetingDetail } from '@/lib/contracts/api';
import { ROLES } from '@/lib/contracts/vocabulary';
import { chooseName } from '@/lib/i18n/choose-name';
import { roleName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';

/** Where sources differ on anything but the day, which has a box of its own: each side with its sentences. */
export function Disagreements({ meeting }: { meeting: MeetingDetail }) {
  const shown = meeting.disagreements.filter(({ about }) => about !== 'date' && about !== 'weekday');
  return shown.map((one) => <DisagreementBox key={`${one.about}:${one.person?.id ?? ''}`} disagreement={one} />);
}

function DisagreementBox({ disagreement: { about, person, sides } }: { disagreement: DisagreementDetail }) {
  const t = useTranslations('disagreements');
  const locale = useLocale();
  const name = person === null ? '' : chooseName(person.name, locale).text;
  return (
    <section className="dispute-box">
      <div className="head">
        <h2>{t(`about.${about}`, { name })}</h2>
        <span className="push soft nowrap">{t('kept')}</span>
      </div>
      <div className="claims">
        {sides.map((side, index) => (
          <div key={side.value} className={index > 0 ? 'claim b' : 'claim'}>
            <p className="small soft">{t('sources', { count: side.sources })}</p>
            <p className="day">
              <b>
                <SideValue about={about} side={side} />
              </b>
            </p>
            {side.quotes.slice(0, 2).map((quote) => (
              <QuoteBlock key={quote.claimId} quote={quote} clash />
            ))}
            {side.meeting === null ? null : (
              <p className="small">
                <Link href={localePath(locale, `/events/${side.meeting}`)} prefetch={false}>
                  {t('ownPage')}
                </Link>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

type SideProps = { about: DisagreementDetail['about']; side: DisagreementDetail['sides'][number] };

function SideValue({ about, side }: SideProps) {
  const facts = useTranslations('facts');
  const locale = useLocale();
  if (about === 'participants') {
    return side.people.map((person, index) => (
      <span key={person.id}>
        {index > 0 ? ', ' : null}
        <PersonLink person={person} />
      </span>
    ));
  }
  if (side.place !== null) return chooseName(side.place, locale).text;
  const role = ROLES.find((one) => one === side.value);
  if (role !== undefined) return roleName(role, locale);
  return side.value === 'cancelled' ? facts('cancelled') : facts('held');
}
