import { useTranslations } from 'next-intl';

/** What the rules beside the names mean, and that silence is no absence; `hatched` says what hatched cells mean, where there are any. */
export function SessionKey({ hatched }: { hatched?: string }) {
  const t = useTranslations('gathering');
  return (
    <ul className="tiny muted note">
      <li>
        <i className="sw held" />
        {t('keySession')}
      </li>
      <li>
        <i className="sw side" />
        {t('keySide')}
      </li>
      {hatched === undefined ? null : (
        <li>
          <i className="sw outside" />
          {hatched}
        </li>
      )}
      <li>{t('notes')}</li>
    </ul>
  );
}
