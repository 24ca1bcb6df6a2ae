import { Command } from 'cmdk';
import { MapPin } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { CityHit } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n';
import { useGo } from './use-go';

interface CityItemsProps {
  cities: CityHit[];
  take: (run: () => void) => () => void;
}

/** Cities where meetings were; the map tells of them. */
export function CityItems({ cities, take }: CityItemsProps) {
  const t = useTranslations('views.map');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { toView } = useGo();
  if (cities.length === 0) return null;
  return (
    <Command.Group heading={t('cities')}>
      {cities.map(({ id, name, meetings }) => (
        <Command.Item
          key={id}
          value={`city:${id}`}
          onSelect={take(() => toView({ view: 'map', place: id, pair: null, select: null, day: null }))}
        >
          <MapPin className="icon" aria-hidden />
          <span className="two">
            <b>{chooseName(name, locale).text}</b>
          </span>
          <span className="end">{facts('meetings', { count: meetings })}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
