'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Decision, DecisionInput } from '@/lib/contracts/decision';
import type { Review } from '@/lib/contracts/review';

interface Props {
  decisions: Review['decisions'];
  isBusy: boolean;
  onDecide: (decision: DecisionInput) => void;
}

/** What was decided, newest first; each line can be taken back. */
export function DecisionLog({ decisions, isBusy, onDecide }: Props) {
  const t = useTranslations('review');
  const time = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  if (decisions.total === 0) return <p className="soft">{t('noDecisions')}</p>;
  return (
    <ol className="log">
      {decisions.items.map(({ decision, stands }) => (
        <li key={decision.id} className={stands || decision.kind === 'undo' ? undefined : 'undone'}>
          <span className="small soft num">{time.format(new Date(decision.at))}</span>
          <span>
            <b>{t(`kind.${decision.kind}`)}</b> <span className="about">{tellOf(decision)}</span>
          </span>
          {stands ? (
            <button
              type="button"
              className="btn"
              disabled={isBusy}
              onClick={() => onDecide({ kind: 'undo', decision: decision.id })}
            >
              {t('takeBack')}
            </button>
          ) : decision.kind === 'undo' ? null : (
            <span className="small soft">{t('takenBack')}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Whom or what a line is about, as ids and names of the log. */
function tellOf(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `${decision.from.name} → ${decision.into.name}`;
    case 'not_same':
      return `${decision.a.name} ≠ ${decision.b.name}`;
    case 'split':
      return `${decision.person.name} ≠ ${decision.name}`;
    case 'rename':
      return `${decision.person.name}: ${Object.values(decision.names).join(', ')}`;
    case 'accept':
    case 'reject':
      return decision.claim;
    case 'undo':
      return decision.decision;
  }
}
