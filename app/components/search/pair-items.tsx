import { Command } from 'cmdk';
import { Grid3x3, Route } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { PairHit, SearchHit } from '@/lib/contracts/api';
import { chooseName, countryName } from '@/lib/i18n';
import { useGo } from './use-go';

interface PairItemsProps {
  pair: PairHit;
  take: (run: () => void) => () => void;
}

/** Two that were named side by side: their meetings, and of people the chains of meetings between them. */
export function PairItems({ pair, take }: PairItemsProps) {
  const t = useTranslations('palette');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { toView } = useGo();
  const nameOf = (hit: SearchHit) =>
    hit.kind === 'country' ? countryName(hit.id, locale) : chooseName(hit.name, locale).text;
  const names = { a: nameOf(pair.a), b: nameOf(pair.b) };
  const keys = [pair.a, pair.b].map(({ kind, id }) => `${kind}:${id}`).join();
  const aside = { select: null, day: null };
  const isPeople = pair.a.kind === 'person';
  const showMeetings = () => toView({ ...aside, view: 'matrix', by: isPeople ? 'person' : null, pair: keys });
  return (
    <Command.Group heading={t('pair')}>
      <Command.Item value="pair:meetings" onSelect={take(showMeetings)}>
        <Grid3x3 className="icon" aria-hidden />
        <span className="two">
          <b>{t('pairMeetings', names)}</b>
        </span>
        <span className="end">{facts('meetings', { count: pair.meetings })}</span>
      </Command.Item>
      {isPeople ? (
        <Command.Item value="pair:path" onSelect={take(() => toView({ ...aside, path: keys }))}>
          <Route className="icon" aria-hidden />
          <span className="two">
            <b>{t('pairPath', names)}</b>
          </span>
        </Command.Item>
      ) : null}
    </Command.Group>
  );
}
