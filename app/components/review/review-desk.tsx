'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { RequestProblem } from '@/app/components/requests/request-problem';
import type { DecisionInput } from '@/lib/contracts/decision';
import type { Duplicate, Review } from '@/lib/contracts/review';
import type { Deciding } from './deciding';
import { DecisionLog, logKey } from './decision-log';
import { DuplicateCard } from './duplicate-card';
import { JoinedCard } from './joined-card';
import { MeetingCard } from './meeting-card';
import { Refusal } from './refusal';
import { useCardKeys } from './use-card-keys';
import { useFocusNext } from './use-focus-next';
import { useReview } from './use-review';

/** Possible duplicates, doubtful and disputed meetings, and what was decided. */
export function ReviewDesk() {
  const t = useTranslations('review');
  const { desk, decide, resend } = useReview();
  const ground = useRef<HTMLDivElement>(null);
  useCardKeys(ground);
  const { review, isBusy, answer } = desk;
  const leave = useFocusNext(ground, answer);
  const takeOn = (key: string, decision: DecisionInput) => {
    leave();
    decide(key, decision);
  };
  const isWaiting = review === null && desk.problem === null;
  const refused = answer?.report.outcome === 'refused' ? answer : null;
  const decidingOf = (key: string): Deciding => ({
    isBusy,
    onDecide: (decision) => takeOn(key, decision),
    refusal: refused?.key === key ? refused.report : null,
  });
  const isElsewhere = refused !== null && !keysOf(review).includes(refused.key);
  return (
    <div className={isWaiting ? 'review-desk waiting' : 'review-desk'} ref={ground}>
      <RequestProblem problem={desk.problem} onResend={resend} />
      <p className={answer ? 'small taken' : 'small soft'} role="status">
        {isWaiting ? t('loading') : answer && !refused ? t('taken') : null}
      </p>
      {/* The case is no longer there. */}
      <Refusal refusal={isElsewhere ? refused.report : null} />
      {review === null ? null : <Cases review={review} decidingOf={decidingOf} />}
    </div>
  );
}

const pairKey = ({ a, b }: Duplicate): string => `${a.person.id}|${b.person.id}`;
const keyIn = (section: string, id: string): string => `${section}:${id}`;

/** The cases that are shown. */
function keysOf(review: Review | null): string[] {
  if (review === null) return [];
  return [
    ...review.duplicates.items.map(pairKey),
    ...review.joined.map(({ person }) => keyIn('joined', person.id)),
    ...review.doubtful.items.map(({ id }) => keyIn('doubtful', id)),
    ...review.disputed.items.map(({ id }) => keyIn('disputed', id)),
    ...review.decisions.items.flatMap(({ decision, stands }) => (stands ? logKey(decision.id) : [])),
  ];
}

function Cases({ review, decidingOf }: { review: Review; decidingOf: (key: string) => Deciding }) {
  const t = useTranslations('review');
  const meetings = (section: 'doubtful' | 'disputed') =>
    review[section].items.map((meeting) => (
      <MeetingCard key={meeting.id} meeting={meeting} {...decidingOf(keyIn(section, meeting.id))} />
    ));
  return (
    <>
      <p className="small soft keys">{t.rich('keys', { kbd: (chunks) => <kbd>{chunks}</kbd> })}</p>
      <Section title={t('duplicates')} list={review.duplicates} none={t('noDuplicates')}>
        {review.duplicates.items.map((duplicate) => (
          <DuplicateCard key={pairKey(duplicate)} duplicate={duplicate} {...decidingOf(pairKey(duplicate))} />
        ))}
      </Section>
      <Section title={t('joined')} list={{ items: review.joined, total: review.joined.length }} none={t('noJoined')}>
        {review.joined.map((joined) => (
          <JoinedCard key={joined.person.id} joined={joined} {...decidingOf(keyIn('joined', joined.person.id))} />
        ))}
      </Section>
      <Section title={t('doubtful')} list={review.doubtful} none={t('noDoubtful')}>
        {meetings('doubtful')}
      </Section>
      <Section title={t('disputed')} list={review.disputed} none={t('noDisputed')}>
        {meetings('disputed')}
      </Section>
      <section className="block">
        <h2>{t('log')}</h2>
        <DecisionLog decisions={review.decisions} decidingOf={decidingOf} />
      </section>
    </>
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
