import { readMissing } from '@/app/components/pages/describe-missing';
import { MissingView } from '@/app/components/pages/missing-view';
import { requireLocale } from '@/app/components/pages/require-locale';

// Never kept: there are as many such addresses as one can type.
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; rest: string[] }>;
}

/** Every address that no other page has, and ids that nobody has; `proxy.ts` gives it its 404. */
export default async function MissingPage({ params }: Props) {
  const { locale, rest } = await params;
  requireLocale(locale);
  return <MissingView {...readMissing(rest)} />;
}
