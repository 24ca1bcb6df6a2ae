import { useTranslations } from 'next-intl';
import { Note, TakenOut } from '../sheet/left-out';
import { isNarrowed } from '../state/narrow-rows';
import { useNarrowing } from '../state/use-narrowing';

/** Says of a view that counts on the server that it counts what is taken out of the graph all the same. */
export function TakenOutToo() {
  const t = useTranslations('views');
  const narrowing = useNarrowing();
  if (!isNarrowed(narrowing)) return null;
  return (
    <ul className="left-out above">
      <Note text={t('takenOutToo')} />
      <TakenOut />
    </ul>
  );
}
