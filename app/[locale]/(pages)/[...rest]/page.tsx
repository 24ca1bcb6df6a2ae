import { MissingView } from '@/app/components/pages/missing-view';
import { requireLocale } from '@/app/components/pages/require-locale';
import { ADDRESS_KINDS, isAddressFolder, NOBODYS } from '@/lib/contracts/address-kinds';

// Never kept: there are as many such addresses as one can type.
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; rest: string[] }>;
}

/** Every address that no other page has, and ids that nobody has; `proxy.ts` gives it its 404. */
export default async function MissingPage({ params }: Props) {
  const { locale, rest } = await params;
  requireLocale(locale);
  const [first, folder = '', ...more] = rest;
  if (first !== NOBODYS || !isAddressFolder(folder)) return <MissingView kind="page" path={`/${rest.join('/')}`} />;
  return <MissingView kind={ADDRESS_KINDS[folder]} path={`/${[folder, ...more].join('/')}`} />;
}
