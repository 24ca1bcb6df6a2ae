import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { GraphResponse } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n/locales';
import { describeGathering, describePlace } from './text/sheet-texts-for';

const MOST = 12;

interface NoScriptProps {
  graph: GraphResponse | null;
  /** In a frame of another page: the links leave it. */
  isFramed?: boolean;
}

type LinkTo = (path: string) => { href: string; prefetch: false };

/** In place of the explorer where scripts are off: the latest gatherings, and the pages that tell the same. */
export function NoScript({ graph, isFramed = false }: NoScriptProps) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const out = isFramed ? { target: '_blank', rel: 'noopener' } : {};
  const link: LinkTo = (path) => ({ href: localePath(locale, path), prefetch: false, ...out });
  return (
    <noscript>
      <main className="page">
        <h1>{t('tagline')}</h1>
        <p className="deck">{t('noScript')}</p>
        <p className="row wrap actions">
          <Link className="btn" {...link('/events')}>
            {t('events')}
          </Link>
          <Link className="btn" {...link('/people')}>
            {t('people')}
          </Link>
        </p>
        <Latest graph={graph} link={link} />
      </main>
    </noscript>
  );
}

function Latest({ graph, link }: Pick<NoScriptProps, 'graph'> & { link: LinkTo }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const gatherings = (graph?.nodes ?? [])
    .filter(({ kind }) => kind === 'gathering')
    .toSorted((a, b) => (b.event?.start ?? '').localeCompare(a.event?.start ?? ''))
    .slice(0, MOST);
  if (gatherings.length === 0) return null;
  return (
    <section className="block">
      <h2>{t('latest')}</h2>
      <ul className="plainlist">
        {gatherings.map((node) => (
          <li key={node.key}>
            <Link {...link(`/events/${node.id}`)}>{describeGathering(node, locale)}</Link>{' '}
            <span className="soft">{describePlace(node, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
