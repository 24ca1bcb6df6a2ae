import { useTranslations } from 'next-intl';
import type { AddressKind } from '@/lib/data/read-alias';
import { addressWords, readAddress } from './address-words';
import { WaysOn } from './ways-on';

export type MissingKind = AddressKind | 'series' | 'page';

interface Props {
  kind: MissingKind;
  /** The address that was asked for, as it was typed, without the language. */
  path: string;
}

/** Says what an address does not lead to, and where to go on. */
export function MissingView({ kind, path }: Props) {
  const t = useTranslations('notFound');
  const address = readAddress(path);
  return (
    <div className="page">
      <header className="top one">
        <div>
          <h1>{t(`title.${kind}`)}</h1>
          <p className="deck">{t.rich('deck', { address: () => <bdi className="address">{address}</bdi> })}</p>
        </div>
      </header>
      {/* The id of an article says nothing that one could search for. */}
      <WaysOn words={kind === 'article' ? '' : addressWords(path)} />
    </div>
  );
}
