import type { Metadata } from 'next';
import { describeMissing } from '@/app/components/pages/describe-missing';
import { MissingView } from '@/app/components/pages/missing-view';

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  return describeMissing((await params).locale, 'page');
}

/** For an address whose first part is no language of ours; `proxy.ts` lets none of them come this far. */
export default function NotFound() {
  return <MissingView kind="page" path="/" />;
}
