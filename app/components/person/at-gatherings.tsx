import { useTranslations } from 'next-intl';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import { isOver, lastDayOfGathering } from '@/lib/contracts/standing';
import { RailBox } from '../pages/section';
import type { GatheringPart } from './gatherings-of';

/** The gatherings that a person was at, each with whether in the session or beside it. */
export function AtGatherings({ parts }: { parts: GatheringPart[] }) {
  const t = useTranslations('person');
  const facts = useTranslations('facts');
  return (
    <RailBox title={t('attended')} isEmpty={parts.length === 0}>
      {parts.map(({ gathering, part }) => (
        <GatheringCard key={gathering.id} gathering={gathering}>
          <span className="small soft">
            {part === 'expected' && isOver(lastDayOfGathering(gathering)) ? facts('wasExpected') : t(`part.${part}`)}
          </span>
        </GatheringCard>
      ))}
    </RailBox>
  );
}
