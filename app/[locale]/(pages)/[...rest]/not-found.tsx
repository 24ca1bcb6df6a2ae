import type { Metadata } from 'next';
import { describeMissing, readMissing } from '@/app/components/pages/describe-missing';

interface Props {
  params: Promise<{ locale: string; rest: string[] }>;
}

/** The framework takes the title of whatever answers 404 from the nearest `not-found.tsx`; only one that stands here knows the address. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, rest } = await params;
  return describeMissing(locale, readMissing(rest).kind);
}

/** Never seen: the page beside it says what is missing. Words here would be looked up before the page has told its language. */
export default function NotFound() {
  return null;
}
