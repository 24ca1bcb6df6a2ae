import { describeList, ListPage, type ListParams } from '@/app/components/pages/list-page';
import { OrganizationTable } from '@/app/components/pages/organization-table';
import { requireLocale } from '@/app/components/pages/require-locale';
import { listOrganizations } from '@/lib/data';

export const generateMetadata = describeList('organizations');

export default async function OrganizationsPage({ params }: ListParams) {
  requireLocale((await params).locale);
  const organizations = await listOrganizations();
  return (
    <ListPage list="organizations" shown={organizations.length} total={organizations.length}>
      <OrganizationTable organizations={organizations} />
    </ListPage>
  );
}
