import { Calendar, Code, Copy } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { CONTAINER, citationTitle } from '@/lib/cite/citation';
import { CITATION_FORMATS, type CitationFormat } from '@/lib/cite/formats';
import type { EventDetail } from '@/lib/contracts/api';
import { LOCALE_TAGS } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import { absoluteUrl } from '../pages/absolute-url';
import { eventName } from '../pages/event-data';
import { RailBox } from '../pages/section';
import { calendarPath } from './calendar-path';
import { FeedLink } from './feed-link';
import { PermalinkText, ReadToday } from './from-browser';
import { HandOn } from './hand-on';

/** The formats by the names that they call themselves. */
const NAMES: Record<CitationFormat, string> = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON', jsonld: 'JSON-LD' };

/** The page of a gathering or meeting as a sentence for references, its address, and files for other programs. */
export function CiteBox({ event }: { event: EventDetail }) {
  const t = useTranslations('cite');
  const locale = useLocale();
  const calendar = calendarPath(event, locale);
  const cite = (format: CitationFormat) =>
    `/api/events/${encodeURIComponent(event.id)}/cite?format=${format}&lang=${locale}`;
  return (
    <RailBox title={t('title')}>
      <p className="small soft">
        {t.rich('sentence', { title: citationTitle(event, locale), i: () => <cite>{CONTAINER}</cite> })}{' '}
        <ReadToday pattern={t.raw('read')} tag={LOCALE_TAGS[locale]} />
      </p>
      <Permalink event={event} />
      <ul className="row wrap links">
        {CITATION_FORMATS.map((format) => (
          <li key={format}>
            <a href={cite(format)} download>
              {NAMES[format]}
            </a>
          </li>
        ))}
      </ul>
      <ul className="row wrap links">
        {calendar === null ? null : (
          <li>
            <a href={calendar} download>
              <Calendar className="icon s" aria-hidden="true" /> iCal
            </a>
          </li>
        )}
        {event.type === 'gathering' ? (
          <li>
            <FeedLink folder="events" id={event.id} />
          </li>
        ) : null}
        <li>
          <Embed event={event} />
        </li>
      </ul>
    </RailBox>
  );
}

function Permalink({ event }: { event: EventDetail }) {
  const t = useTranslations();
  const locale = useLocale();
  const address = absoluteUrl(localePath(locale, `/events/${event.id}`));
  const words = { label: t('explorer.copyLink'), done: t('explorer.copied'), failed: t.raw('views.export.notCopied') };
  return (
    <div className="copyline">
      <PermalinkText address={address} />
      <HandOn as="link" address={address} title={eventName(event, locale)} words={words} className="tool">
        <Copy className="icon" aria-hidden="true" />
      </HandOn>
    </div>
  );
}

function Embed({ event }: { event: EventDetail }) {
  const t = useTranslations('views.export');
  const cite = useTranslations('cite');
  const locale = useLocale();
  const key = encodeURIComponent(`${event.type}:${event.id}`);
  const words = { hint: t('copyEmbed'), done: t('embedCopied'), failed: t.raw('notCopied') };
  return (
    <HandOn
      as="frame"
      address={absoluteUrl(localePath(locale, `/embed?select=${key}&focus=${key}`))}
      title={eventName(event, locale)}
      words={words}
      className="aslink"
    >
      <Code className="icon s" aria-hidden="true" /> {cite('embed')}
    </HandOn>
  );
}
