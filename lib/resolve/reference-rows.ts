import type { GazetteerIndex } from './gazetteer-index';
import { GraphRows } from './graph-rows';
import { addNames, listSpellings } from './name-rows';

/** Countries, organisations and memberships: they come from the gazetteer alone and hang on no article. */
export function referenceRows(index: GazetteerIndex): GraphRows {
  const rows = new GraphRows();
  for (const country of index.countries.values()) {
    const uid = `country:${country.id}`;
    const { en, hi, bn, ru } = country.names;
    const names = { name: en[0], nameHi: hi[0], nameBn: bn[0], nameRu: ru[0] };
    rows.addEntity('Country', uid, {
      id: country.id,
      slug: country.id.toLowerCase(),
      ...names,
      region: country.region,
    });
    // The code of a country is a name of it too: KZ.
    addNames(rows, uid, [...listSpellings(country.names), { text: country.id, lang: 'en', script: 'Latn' }]);
  }
  for (const organization of index.organizations.values()) {
    const { id, kind, names, abbreviations, members } = organization;
    const uid = `organization:${id}`;
    const shown = { name: names.en[0], nameHi: names.hi[0], nameBn: names.bn[0], nameRu: names.ru[0] };
    rows.addEntity('Organization', uid, { id, slug: id, kind, ...shown, series: organization.series });
    addNames(rows, uid, [...listSpellings(names), ...listSpellings(abbreviations)]);
    for (const { country, status, from, to } of members) {
      if (!index.countries.has(country)) continue;
      // An observer who became a member was both, one after the other.
      const key = `${status}|${from}`;
      rows.relate('MEMBER_OF', [`country:${country}`, uid], { key, status, since: from, until: to });
    }
  }
  return rows;
}
