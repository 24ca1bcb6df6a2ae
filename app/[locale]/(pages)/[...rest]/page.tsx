import { notFound } from 'next/navigation';
import { requireLocale } from '@/app/components/pages/require-locale';

/** Every other address: the 404 of its language instead of the framework's own. */
export default async function UnknownPage({ params }: { params: Promise<{ locale: string; rest: string[] }> }) {
  requireLocale((await params).locale);
  notFound();
}
