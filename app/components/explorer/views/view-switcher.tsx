import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useExplorer } from '../state/explorer-context';
import { useViewKeys } from './use-view-keys';
import { VIEWS } from './view-list';

/** The views side by side; the keys 1 to 6 choose as well. */
export function ViewSwitcher() {
  const t = useTranslations('explorer');
  const tViews = useTranslations('views');
  const { address, setAddress } = useExplorer();
  const buttons = useRef<HTMLFieldSetElement>(null);
  useViewKeys((index) => {
    // What had the focus goes away with its view.
    const isGoing = document.activeElement?.closest('.map, .view');
    if (isGoing) buttons.current?.querySelectorAll('button')[index]?.focus();
  });
  const chosen = useRef<HTMLButtonElement>(null);
  // On a phone the views scroll sideways, and the chosen one may lie outside.
  useEffect(() => {
    if (address.view) chosen.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [address.view]);
  return (
    <fieldset className="seg" ref={buttons} aria-label={t('view')}>
      {VIEWS.map(({ id, Icon }) => (
        <button
          key={id}
          ref={address.view === id ? chosen : null}
          type="button"
          aria-pressed={address.view === id}
          onClick={() => setAddress({ view: id })}
        >
          <Icon className="icon s" aria-hidden />
          {tViews(`names.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}
