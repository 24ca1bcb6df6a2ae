import { useSearchParams } from 'next/navigation';
import { createLoader, createSerializer } from 'nuqs';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type Address, type AddressChanges, addressParsers } from './address';
import { type AddressStore, createAddressStore } from './address-store';

export type SetAddress = (
  changes: AddressChanges | ((address: Address) => AddressChanges),
  options?: { history: 'push' | 'replace' },
) => void;

/** What a query says. */
export const readAddress = createLoader(addressParsers);
const serialize = createSerializer(addressParsers);

/** The address as state. Each change stands in it at once and is a step of the browser's history, so that back undoes it. */
export function useAddress(): { address: Address; query: string; setAddress: SetAddress; store: AddressStore } {
  const params = useSearchParams().toString();
  const [store] = useState(() => createAddressStore(params));
  const [readSame] = useState(createReader);
  useEffect(() => store.attach(), [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store reads the address where it stands; `params` says when
  useEffect(() => store.follow(), [store, params]);
  const query = useSyncExternalStore(store.listen, store.read, store.read);
  const setAddress = useCallback<SetAddress>(
    (changes, options) => {
      store.follow();
      const now = store.read();
      const values = typeof changes === 'function' ? changes(readSame(now)) : changes;
      store.write(serialize(`?${now}`, values), options?.history);
    },
    [store, readSame],
  );
  return { address: readSame(query), query, setAddress, store };
}

/** Reads addresses; what did not change stays the same object. */
function createReader(): (query: string) => Address {
  let last: { query: string; address: Address } | null = null;
  return (query) => {
    if (last?.query !== query) last = { query, address: keepSame(readAddress(`?${query}`), last?.address) };
    return last.address;
  };
}

function keepSame(address: Address, known: Address | undefined): Address {
  const same = Object.entries(known ?? {}).filter(
    ([name, value]) => String(value) === String(address[name as keyof Address]),
  );
  return { ...address, ...Object.fromEntries(same) };
}
