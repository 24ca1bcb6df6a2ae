import { CalendarDays, CalendarRange } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { awaitPanel } from '@/app/components/explorer/panel/panel-focus';
import { formatPartialDate, type Locale, readDay, readMonth } from '@/lib/i18n';
import type { Action } from './action';
import { isNamed } from './is-named';
import { useGo } from './use-go';
import { usePlaces } from './use-places';
import { useSettings } from './use-settings';

/** What can be done from the palette: all of it while nothing is typed, else what the words, the day or the month name. */
export function useActions(text: string, locale: Locale): Action[] {
  const t = useTranslations('palette');
  const { toView } = useGo();
  const places = usePlaces();
  const settings = useSettings(locale);
  const day = readDay(text, locale);
  const onDay = (label: string, value: string): Action => ({
    id: 'day',
    label,
    Icon: CalendarDays,
    run: () => {
      awaitPanel(false);
      toView({ day: value, select: null });
    },
  });
  if (day) return [onDay(t('onDay', { day: formatPartialDate(day, locale) }), day)];
  const actions = [onDay(t('onSomeDay'), 'latest'), ...places, ...settings];
  const named = actions.filter(({ label, also = [] }) => isNamed([label, ...also].join(' '), text));
  const time = readMonth(text, locale)?.month ?? (/^[12][0-9]{3}$/.test(text) ? text : null);
  if (time === null) return named;
  const label = t('inTime', { time: formatPartialDate(time, locale) });
  return [{ id: 'time', label, Icon: CalendarRange, run: () => toView({ from: time, to: time }) }, ...named];
}
