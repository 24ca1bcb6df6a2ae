'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { InWords, RequestProblem } from '@/app/components/requests/request-problem';
import { DecisionLog } from './decision-log';
import { DuplicateCard } from './duplicate-card';
import { JoinedCard } from './joined-card';
import { MeetingCard } from './meeting-card';
import { useCardKeys } from './use-card-keys';
import { useReview } from './use-review';

/** Possible duplicates, doubtful and disputed meetings, and what was decided. */
export function ReviewDesk() {
  const t = useTranslations('review');
  const { desk, decide, resend } = useReview();
  const ground = useRef<HTMLDivElement>(null);
  useCardKeys(ground);
  const { review, isBusy, refusal } = desk;
  return (
    <div className="review-desk" ref={ground}>
      <RequestProblem problem={desk.problem} onResend={resend} />
      <p className="small soft" role="status">
        {review === null && desk.problem === null ? t('loading') : refusal === '' ? t('taken') : null}
      </p>
      {refusal ? (
        <div className="refused" role="alert">
          <p>{t('refused')}</p>
          <InWords>{refusal}</InWords>
        </div>
      ) : null}
      {review === null ? null : (
        <>
          <p className="small soft keys">{t.rich('keys', { kbd: (chunks) => <kbd>{chunks}</kbd> })}</p>
          <Section title={t('duplicates')} list={review.duplicates} none={t('noDuplicates')}>
            {review.duplicates.items.map((duplicate) => (
              <DuplicateCard
                key={`${duplicate.a.person.id}|${duplicate.b.person.id}`}
                duplicate={duplicate}
                isBusy={isBusy}
                onDecide={decide}
              />
            ))}
          </Section>
          <Section
            title={t('joined')}
            list={{ items: review.joined, total: review.joined.length }}
            none={t('noJoined')}
          >
            {review.joined.map((joined) => (
              <JoinedCard key={joined.person.id} joined={joined} isBusy={isBusy} onDecide={decide} />
            ))}
          </Section>
          <Section title={t('doubtful')} list={review.doubtful} none={t('noDoubtful')}>
            {review.doubtful.items.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} isBusy={isBusy} onDecide={decide} />
            ))}
          </Section>
          <Section title={t('disputed')} list={review.disputed} none={t('noDisputed')}>
            {review.disputed.items.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} isBusy={isBusy} onDecide={decide} />
            ))}
          </Section>
          <section className="block">
            <h2>{t('log')}</h2>
            <DecisionLog decisions={review.decisions} isBusy={isBusy} onDecide={decide} />
          </section>
        </>
      )}
    </div>
  );
}

interface SectionProps {
  title: string;
  list: { items: unknown[]; total: number };
  none: string;
  children: ReactNode;
}

function Section({ title, list, none, children }: SectionProps) {
  const t = useTranslations('facts');
  const shown = list.items.length;
  return (
    <section className="block">
      <div className="head">
        <h2>{title}</h2>
        <span className="push soft num">{list.total}</span>
      </div>
      {shown === 0 ? <p className="soft">{none}</p> : <ol className="cases">{children}</ol>}
      {shown < list.total ? <p className="small soft">{t('shownOf', { shown, total: list.total })}</p> : null}
    </section>
  );
}
