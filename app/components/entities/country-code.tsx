import type { PersonRef } from '@/lib/contracts/api';
import { codeOf, regionOf } from '../explorer/scene/regions';

interface Props {
  of: Pick<PersonRef, 'country' | 'organization'>;
  size?: 'mini' | 'big';
  /** Countries and organisations are squares, people are circles. */
  square?: boolean;
}

/** ISO code on the colour of its region. Decoration: the name stands beside it. */
export function CountryCode({ of, size, square = false }: Props) {
  const node = { ...of, kind: 'person' as const, id: '' };
  const code = codeOf(node) || '?';
  const classes = ['code', regionOf(node), size, square && 'sq', code.length > 2 && 'three'].filter(Boolean);
  return (
    <span className={classes.join(' ')} aria-hidden="true">
      {code}
    </span>
  );
}
