import { useTranslations } from 'next-intl';
import { readConfig } from '@/lib/config';

/** How to report an error, beside the facts. */
export function ErrorNotice() {
  const t = useTranslations('notice');
  const { reportUrl } = readConfig();
  return (
    <section className="aside-box">
      <h3>{t('title')}</h3>
      <p className="small soft">{reportUrl === null ? t('how') : t('text')}</p>
      {reportUrl === null ? null : (
        <a className="btn" href={reportUrl}>
          {t('report')}
        </a>
      )}
    </section>
  );
}
