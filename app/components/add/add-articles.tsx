'use client';
import { Waypoints } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { RequestProblem } from '@/app/components/requests/request-problem';
import type { IngestReport } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n/locales';
import { toFieldProblem } from './field-problem';
import { Intake } from './intake';
import { JobList } from './job-list';
import { readFiles } from './read-files';
import { useLoading } from './use-loading';

/** Whether an article brought something that the graph shows. */
const hasDrawn = ({ articleId, found }: IngestReport): boolean =>
  articleId !== null && found !== null && found.meetings + found.attendance + found.events > 0;

/** Taking articles in, and what came of each. */
export function AddArticles() {
  const t = useTranslations('add');
  const locale = useLocale();
  const { loading, start, startSamples, resend } = useLoading();
  const [isPasted, setPasted] = useState(false);
  const addFiles = async (files: File[]) => {
    const { articles, problems } = await readFiles(files);
    setPasted(false);
    start(articles, problems);
  };
  const fieldProblem = isPasted ? toFieldProblem(loading.problem) : null;
  const isAnything = loading.isRunning || loading.reports.length > 0;
  return (
    <div className="cols">
      <div>
        <Intake
          isBusy={loading.isRunning}
          problem={fieldProblem}
          onText={(article) => {
            setPasted(true);
            start([article]);
          }}
          onFiles={(files) => void addFiles(files)}
        />
        <RequestProblem problem={fieldProblem === null ? loading.problem : null} onResend={resend} />
        {isAnything && fieldProblem === null ? <JobList loading={loading} /> : null}
      </div>
      <aside className="rail">
        {loading.reports.some(hasDrawn) ? (
          <section className="aside-box">
            <Link className="btn primary" href={localePath(locale, '/')} prefetch={false}>
              <Waypoints className="icon s" aria-hidden="true" />
              {t('seeGraph')}
            </Link>
          </section>
        ) : null}
        <section className="aside-box">
          <h2>{t('goodToKnow')}</h2>
          <p className="small soft">{t('twice')}</p>
        </section>
        <section className="aside-box">
          <p className="small soft">{t('sample')}</p>
          <button type="button" className="btn" disabled={loading.isRunning} onClick={startSamples}>
            {t('loadSample')}
          </button>
        </section>
      </aside>
    </div>
  );
}
