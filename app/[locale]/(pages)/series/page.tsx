import { describeList, ListPage, type ListParams } from '@/app/components/pages/list-page';
import { requireLocale } from '@/app/components/pages/require-locale';
import { SeriesTable } from '@/app/components/pages/series-table';
import { listSeries } from '@/lib/data';

export const generateMetadata = describeList('series');

export default async function AllSeriesPage({ params }: ListParams) {
  requireLocale((await params).locale);
  const series = await listSeries();
  return (
    <ListPage list="series" shown={series.length} total={series.length}>
      <SeriesTable series={series} />
    </ListPage>
  );
}
