'use client';
import { Waypoints } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useId } from 'react';
import { localePath } from '@/lib/i18n/locales';
import { Intake } from './intake';
import { JobList } from './job-list';
import { readFiles } from './read-files';
import { type Loading, useLoading } from './use-loading';

/** Taking articles in, and what came of each. */
export function AddArticles() {
  const t = useTranslations('add');
  const locale = useLocale();
  const { loading, start, startSamples, resend } = useLoading();
  const addFiles = async (files: File[]) => {
    const { articles, problems } = await readFiles(files);
    start(articles, problems);
  };
  const isAnything = loading.isRunning || loading.reports.length > 0;
  return (
    <div className="cols">
      <div>
        <Intake
          isBusy={loading.isRunning}
          onText={({ title, text }) => start([{ text, ...(title === '' ? {} : { title }) }])}
          onFiles={(files) => void addFiles(files)}
        />
        <Problem loading={loading} onResend={resend} />
        {isAnything ? <JobList loading={loading} /> : null}
      </div>
      <aside className="rail">
        {loading.reports.some((report) => report.articleId !== null) ? (
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

/** Why sending stopped, and how to go on: with the token where the server asks for it. */
function Problem({ loading, onResend }: { loading: Loading; onResend: (token: string) => void }) {
  const t = useTranslations('add');
  const id = useId();
  const { problem, needsToken } = loading;
  if (problem === null) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onResend(String(new FormData(event.currentTarget).get('token') ?? ''));
  };
  return (
    <form className="refused" role="alert" onSubmit={submit}>
      <p lang={problem === 'offline' ? undefined : 'en'}>{problem === 'offline' ? t('offline') : problem.message}</p>
      {needsToken ? (
        <>
          <p className="small soft">{t('tokenHint')}</p>
          <label htmlFor={id}>{t('token')}</label>
          <input id={id} name="token" type="password" autoComplete="off" required />
        </>
      ) : null}
      {needsToken || problem === 'offline' ? (
        <button type="submit" className="btn">
          {t('send')}
        </button>
      ) : null}
    </form>
  );
}
