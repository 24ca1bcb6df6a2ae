import { CountryTable } from '@/app/components/pages/country-table';
import { describeList, ListPage, type ListParams } from '@/app/components/pages/list-page';
import { requireLocale } from '@/app/components/pages/require-locale';
import { listCountries } from '@/lib/data';

export const generateMetadata = describeList('countries');

export default async function CountriesPage({ params }: ListParams) {
  requireLocale((await params).locale);
  const countries = await listCountries();
  return (
    <ListPage list="countries" shown={countries.length} total={countries.length}>
      <CountryTable countries={countries} />
    </ListPage>
  );
}
