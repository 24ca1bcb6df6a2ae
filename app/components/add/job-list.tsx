'use client';
import { CircleCheck, FileX, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { WarningText } from '@/app/components/entities/warning-text';
import { ReasonText } from '@/app/components/requests/reason-text';
import type { IngestReport } from '@/lib/contracts/api';
import { languageOfText } from '@/lib/i18n/choose-name';
import { localePath } from '@/lib/i18n/locales';
import { type Excerpt, excerptOf } from './excerpt';
import type { Arrived, Loading } from './use-loading';

/** What came of each article, the latest first; failures stay beside the rest. */
export function JobList({ loading }: { loading: Loading }) {
  const t = useTranslations('add');
  const done = loading.reports.length;
  const count = loading.total ?? done;
  const failed = loading.reports.filter((report) => report.outcome === 'failed').length;
  const section = useRef<HTMLElement>(null);
  useFinished(section, loading.isRunning);
  const percent = (part: number) => `${count === 0 ? 0 : (100 * part) / count}%`;
  return (
    <section className="block progress" ref={section}>
      <div className="head">
        <h2 aria-live="polite" tabIndex={-1}>
          {t(loading.isRunning ? 'reading' : 'finished', { count })}
        </h2>
        <span className="push soft num">{t('done', { count: done })}</span>
      </div>
      <div
        className="prog"
        role="progressbar"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-label={t('progress')}
      >
        <i className="ok" style={{ width: percent(done - failed) }} />
        <i className="bad" style={{ width: percent(failed) }} />
      </div>
      <ol>
        {loading.reports.map((report) => (
          <Job key={report.place} report={report} />
        ))}
      </ol>
    </section>
  );
}

/** What came stands in view and is read out, unless the reader has gone on elsewhere: the button that was pressed has lost the focus. */
function useFinished(section: RefObject<HTMLElement | null>, isRunning: boolean): void {
  useEffect(() => {
    if (isRunning || document.activeElement !== document.body) return;
    section.current?.querySelector('h2')?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [isRunning, section]);
}

function Job({ report }: { report: Arrived }) {
  const t = useTranslations('add');
  const locale = useLocale();
  const title = report.title ?? report.file ?? '';
  const isBad = report.outcome === 'failed';
  const hasDoubt = report.warnings.length > 0;
  const Icon = isBad ? FileX : hasDoubt ? TriangleAlert : CircleCheck;
  return (
    <li className={`job ${isBad ? 'fail' : hasDoubt ? 'doubt' : 'done'}`}>
      <span className="ic">
        <Icon className="icon" aria-hidden="true" />
      </span>
      <div>
        <h3 lang={languageOfText(title) ?? undefined} dir="auto">
          {title}
        </h3>
        <p className="from">
          {report.file === null ? null : <span>{report.file}</span>}
          <span>{t(report.outcome)}</span>
        </p>
        <ReasonText reason={report.reason} message={report.message} />
        <Found found={report.found} />
        {report.warnings.map((warning) => (
          <div key={`${warning.code}${warning.start}`} className="warn">
            <p>
              <WarningText warning={warning} />
            </p>
            <Doubted excerpt={report.text === null ? null : excerptOf(report.text, warning)} />
          </div>
        ))}
      </div>
      <div className="st">
        {report.articleId === null ? null : (
          <Link href={localePath(locale, `/articles/${report.articleId}`)} prefetch={false}>
            {t('openArticle')}
          </Link>
        )}
      </div>
    </li>
  );
}

/** The words that a doubt is about, where they stand. */
function Doubted({ excerpt }: { excerpt: Excerpt | null }) {
  if (excerpt === null) return null;
  const { before, words, after } = excerpt;
  return (
    <p className="q" lang={languageOfText(before + words + after) ?? undefined} dir="auto">
      {before}
      <mark className="clash">{words}</mark>
      {after}
    </p>
  );
}

function Found({ found }: { found: IngestReport['found'] }) {
  const t = useTranslations('add');
  if (found === null) return null;
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  return (
    <ul className="found">
      <li>{t.rich('foundMeetings', { count: found.meetings, b })}</li>
      <li>{t.rich('foundAttendance', { count: found.attendance, b })}</li>
      <li>{t.rich('foundPeople', { count: found.persons, b })}</li>
      <li>{t.rich('foundEvents', { count: found.events, b })}</li>
    </ul>
  );
}
