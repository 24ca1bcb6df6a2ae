'use client';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import type { JoinedPerson } from '@/lib/contracts/review';
import { chooseName } from '@/lib/i18n/choose-name';
import { roleName } from '@/lib/i18n/entity-names';
import type { Deciding } from './deciding';
import { DecisionButton } from './decision-button';
import { Refusal } from './refusal';

interface Props extends Deciding {
  joined: JoinedPerson;
}

/** One person of several spellings that the program joined: any but the main one can be split off. */
export function JoinedCard({ joined: { person, spellings }, isBusy, onDecide, refusal }: Props) {
  const t = useTranslations('review');
  const why = useTranslations('joinedSpellings');
  const locale = useLocale();
  const others = spellings.filter(({ by }) => by !== 'name');
  return (
    <li className="case" data-card tabIndex={-1} aria-label={chooseName(person.name, locale).text}>
      <h3>
        <CountryCode of={person} size="mini" /> <PersonLink person={person} />
      </h3>
      <p className="small soft">
        <OfficeLine person={person} />
      </p>
      {spellings.map((one) => (
        <div key={one.name} className="claim-line">
          <div>
            <p>
              <b lang={one.lang}>{one.spelling}</b> <span className="small soft">{why(`by.${one.by}`)}</span>{' '}
              {one.role === null ? null : (
                <span className="small soft">{why('role', { role: roleName(one.role, locale) })}</span>
              )}
            </p>
            {one.quotes.map((quote) => (
              <QuoteBlock key={quote.claimId} quote={quote} />
            ))}
          </div>
          {one.by === 'name' || one.by === 'decision' ? null : (
            <p className="acts">
              <DecisionButton
                letter={one === others[0] ? 's' : undefined}
                disabled={isBusy}
                onPress={() => onDecide({ kind: 'split', person: person.id, name: one.name })}
              >
                {t('splitOff', { name: one.name })}
              </DecisionButton>
            </p>
          )}
        </div>
      ))}
      <Refusal refusal={refusal} />
    </li>
  );
}
