import { useTranslations } from 'next-intl';
import { Note, TakenOut } from '../sheet/left-out';
import { NotUnderstood } from '../sheet/not-understood';
import { isNarrowed } from '../state/narrow-rows';
import { useNarrowing } from '../state/use-narrowing';

/** Says above a view that counts on the server that it counts what is taken out of the graph all the same. */
export function TakenOutToo() {
  const t = useTranslations('views');
  const narrowing = useNarrowing();
  return (
    <ul className="left-out above">
      <NotUnderstood />
      {isNarrowed(narrowing) ? <Note text={t('takenOutToo')} /> : null}
      <TakenOut />
    </ul>
  );
}
