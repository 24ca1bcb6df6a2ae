'use client';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { QuoteBlock } from '@/app/components/entities/quote-block';
import { StatusChip } from '@/app/components/entities/status-chip';
import { ConfidenceMeter } from '@/app/components/meeting/confidence-meter';
import type { MeetingSummary } from '@/lib/contracts/references';
import { lastDayOf } from '@/lib/contracts/standing';
import { meetingDate, meetingTitle } from '@/lib/i18n/entity-names';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import type { Deciding } from './deciding';
import { DecisionButton } from './decision-button';
import { Refusal } from './refusal';

interface Props extends Deciding {
  meeting: MeetingSummary;
}

/** A doubtful or disputed meeting: each sentence that tells of it can be accepted or rejected. */
export function MeetingCard({ meeting, isBusy, onDecide, refusal }: Props) {
  const t = useTranslations('review');
  const locale = useLocale();
  return (
    <li className="case" data-card tabIndex={-1} aria-label={meetingTitle(meeting, locale)}>
      <h3>
        <Link className="plain" href={localePath(locale, `/events/${meeting.id}`)} prefetch={false}>
          {meetingTitle(meeting, locale)}
        </Link>
      </h3>
      <p className="evidence">
        <span>{meetingDate(meeting, locale)}</span>
        <StatusChip
          status={meeting.status}
          day={lastDayOf(meeting)}
          disputed={meeting.disputed}
          datesDiffer={meeting.otherDates.length > 0}
        />
        <span>
          <ConfidenceMeter value={meeting.confidence} />
        </span>
      </p>
      {meeting.quotes.map((quote, at) => (
        <div key={quote.claimId} className="claim-line">
          <QuoteBlock
            quote={quote}
            aside={quote.date === null ? undefined : t('says', { date: formatPartialDate(quote.date, locale) })}
          />
          <p className="acts">
            <DecisionButton
              letter={at === 0 ? 'a' : undefined}
              disabled={isBusy}
              onPress={() => onDecide({ kind: 'accept', claim: quote.claimId })}
            >
              {t('accept')}
            </DecisionButton>
            <DecisionButton
              letter={at === 0 ? 'r' : undefined}
              disabled={isBusy}
              onPress={() => onDecide({ kind: 'reject', claim: quote.claimId })}
            >
              {t('reject')}
            </DecisionButton>
          </p>
        </div>
      ))}
      <Refusal refusal={refusal} />
    </li>
  );
}
