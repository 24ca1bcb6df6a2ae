import { useTranslations } from 'next-intl';
import { useExplorer } from '../state/explorer-context';
import { useViewKeys } from './use-view-keys';
import { VIEWS } from './view-list';

/** The views side by side; the keys 1 to 6 choose as well. */
export function ViewSwitcher() {
  const t = useTranslations('explorer');
  const tViews = useTranslations('views');
  const { address, setAddress } = useExplorer();
  useViewKeys();
  return (
    <fieldset className="seg" aria-label={t('view')}>
      {VIEWS.map(({ id, Icon }) => (
        <button key={id} type="button" aria-pressed={address.view === id} onClick={() => void setAddress({ view: id })}>
          <Icon className="icon s" aria-hidden />
          {tViews(`names.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}
