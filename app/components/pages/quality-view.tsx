import { useLocale, useTranslations } from 'next-intl';
import type { Quality, QualitySet } from '@/lib/contracts/quality';
import { formatCount, formatShare } from '@/lib/i18n/format-number';
import { FigureTable } from '../quality/figure-table';
import { figuresIn } from '../quality/figures';
import { HardList } from '../quality/hard-list';
import { ReliabilityTable } from '../quality/reliability-table';
import { StrangersTable } from '../quality/strangers-table';
import { SummaryTable } from '../quality/summary-table';
import { Section } from './section';

/** How often the reading is right, on which articles, and what is hard. The strictest set comes first. */
export function QualityView({ quality }: { quality: Quality }) {
  const t = useTranslations('quality');
  const sets = quality.sets.toReversed();
  const largest = sets.reduce((a, b) => (b.reliability.right > a.reliability.right ? b : a));
  return (
    <div className="page quality">
      <header className="top one">
        <div>
          <h1>{t('title')}</h1>
          <p className="deck">{t('deck')}</p>
        </div>
      </header>
      <Section title={t('short')} className="block first">
        <SummaryTable sets={sets} />
        <p className="note">{t('f1')}</p>
      </Section>
      <div className="cols even">
        <Certainty set={largest} />
        <Strangers set={largest} />
      </div>
      <Section title={t('hardTitle')}>
        <HardList set={largest} />
        <p className="note small soft">{t('weakestOn', { set: t(`sets.${largest.id}`) })}</p>
      </Section>
      {sets.map((set) => (
        <FigureSection key={set.id} set={set} />
      ))}
      <Section title={t('how.title')}>
        <ul className="rules">
          {(['gold', 'pair', 'not'] as const).map((key) => (
            <li key={key}>{t(`how.${key}`)}</li>
          ))}
          <li>{t.rich('how.run', { code: (chunks) => <code>{chunks}</code> })}</li>
        </ul>
      </Section>
    </div>
  );
}

function Certainty({ set }: { set: QualitySet }) {
  const t = useTranslations('quality');
  const locale = useLocale();
  const { sure, right } = set.reliability;
  const share = (part: number, whole: number) => formatShare(whole === 0 ? 0 : part / whole, locale);
  return (
    <Section title={t('sure')}>
      <p className="note">
        {t('sureText', {
          count: sure.count,
          share: share(sure.right, sure.count),
          reach: share(sure.right, right),
        })}
      </p>
      <ReliabilityTable set={set} />
      <p className="note small soft">{t('measuredOn', { set: t(`sets.${set.id}`) })}</p>
    </Section>
  );
}

function Strangers({ set }: { set: QualitySet }) {
  const t = useTranslations('quality');
  const locale = useLocale();
  const { strangers } = set;
  if (strangers === null) return null;
  return (
    <Section title={t('strangers')}>
      <p className="note">
        {t('strangersText', { share: formatShare(strangers.share, locale), draws: strangers.seeds.length })}
      </p>
      <StrangersTable strangers={strangers} />
      <p className="note small soft">{t('measuredOn', { set: t(`sets.${set.id}`) })}</p>
    </Section>
  );
}

function FigureSection({ set }: { set: QualitySet }) {
  const t = useTranslations('quality');
  const locale = useLocale();
  const all = figuresIn(set, 'all');
  if (all === null) return null;
  return (
    <section className="block" id={set.id}>
      <div className="head">
        <h2>{t(`sets.${set.id}`)}</h2>
        <span className="push soft">{t(set.id === 'passages' ? 'passages' : 'articles', { count: all.articles })}</span>
      </div>
      <p className="note">{t(`about.${set.id}`, { count: all.articles })}</p>
      <p className="note small soft">
        {t(all.people === null ? 'sizeOfMeetings' : 'size', {
          people: formatCount(all.size.people, locale),
          meetings: formatCount(all.size.meetings, locale),
          characters: formatCount(all.size.characters, locale),
          version: set.extractorVersion,
        })}
      </p>
      <FigureTable set={set} />
    </section>
  );
}
