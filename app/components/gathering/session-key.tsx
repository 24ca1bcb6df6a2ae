import { useTranslations } from 'next-intl';

/** What the rules beside the names mean, and that silence is no absence. */
export function SessionKey() {
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
      <li>{t('notes')}</li>
    </ul>
  );
}
