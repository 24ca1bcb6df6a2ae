import { answerMissing } from '@/app/_plain/answer-plain';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';

/** Every other address: 404 in its language, whole without scripts. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  return answerMissing(isLocale(locale) ? locale : DEFAULT_LOCALE);
}
