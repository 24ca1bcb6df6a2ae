'use client';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { OfficeLine } from '@/app/components/entities/office-line';
import { PersonLink } from '@/app/components/entities/person-link';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import type { Candidate, Duplicate } from '@/lib/contracts/review';
import { chooseName } from '@/lib/i18n/choose-name';
import type { Deciding } from './deciding';
import { DecisionButton } from './decision-button';
import { NameEditor } from './name-editor';
import { Refusal } from './refusal';

interface Props extends Deciding {
  duplicate: Duplicate;
}

/** Two persons who may be one, side by side, with what speaks for it and against it. */
export function DuplicateCard({ duplicate, isBusy, onDecide, refusal }: Props) {
  const t = useTranslations('review');
  const locale = useLocale();
  const [kept, other] = sortSides(duplicate);
  const nameOf = (side: Candidate): string => chooseName(side.person.name, locale).text;
  const merge = (from: Candidate, into: Candidate) =>
    onDecide({ kind: 'merge', from: from.person.id, into: into.person.id });
  return (
    <li className="case" data-card tabIndex={-1} aria-label={`${nameOf(kept)} / ${nameOf(other)}`}>
      <p className="evidence">
        <b className="num">{duplicate.similarity.toFixed(2)}</b>
        {duplicate.evidence.map((item) => (
          <span key={item} className={item.startsWith('other_') ? 'against' : 'for'}>
            {t(`evidence.${item}`)}
          </span>
        ))}
      </p>
      <div className="sides">
        <Side side={kept} isBusy={isBusy} onDecide={onDecide} />
        <Side side={other} isBusy={isBusy} onDecide={onDecide} />
      </div>
      <p className="acts">
        <DecisionButton letter="m" isPrimary disabled={isBusy} onPress={() => merge(other, kept)}>
          {t('merge', { name: nameOf(kept) })}
        </DecisionButton>
        <DecisionButton letter="o" disabled={isBusy} onPress={() => merge(kept, other)}>
          {t('merge', { name: nameOf(other) })}
        </DecisionButton>
        <DecisionButton
          letter="n"
          disabled={isBusy}
          onPress={() => onDecide({ kind: 'not_same', a: kept.person.id, b: other.person.id })}
        >
          {t('notSame')}
        </DecisionButton>
      </p>
      <Refusal refusal={refusal} />
    </li>
  );
}

/** First the one whose page rather stays: known to the gazetteer, or in more meetings. */
function sortSides({ a, b }: Duplicate): [Candidate, Candidate] {
  const isSecondStronger = Number(b.known) - Number(a.known) || b.meetings - a.meetings;
  return isSecondStronger > 0 ? [b, a] : [a, b];
}

function Side({ side, isBusy, onDecide }: { side: Candidate } & Pick<Props, 'isBusy' | 'onDecide'>) {
  const t = useTranslations('review');
  const { person } = side;
  return (
    <div>
      <h3>
        <CountryCode of={person} size="mini" /> <PersonLink person={person} />
      </h3>
      <p className="small soft">
        <OfficeLine person={person} />
      </p>
      <p className="small soft">
        {t('meetings', { count: side.meetings })}
        {side.known ? ` · ${t('known')}` : null}
      </p>
      {side.quotes.map((quote) => (
        <QuoteBlock key={quote.claimId} quote={quote} />
      ))}
      <NameEditor person={person} isBusy={isBusy} onDecide={onDecide} />
    </div>
  );
}
