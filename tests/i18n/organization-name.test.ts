import { describe, expect, it } from 'vitest';
import { organizationName } from '@/lib/i18n/organization-name';
import { WORDS } from '@/lib/i18n/words';
import { organizations } from '@/seeds/gazetteer/organizations';

describe('organizationName', () => {
  it('is short and in the language of the reader', () => {
    expect(organizationName('un', 'en')).toBe('UN');
    expect(organizationName('un', 'ru')).toBe('ООН');
    expect(organizationName('un', 'bn')).toBe('জাতিসংঘ');
    expect(organizationName('african-union', 'en')).toBe('African Union');
    expect(organizationName('icc', 'hi')).toBe('ICC');
  });

  it('knows every organisation of the list, and calls series as they are called elsewhere', () => {
    for (const { id } of organizations) {
      for (const locale of ['hi', 'bn', 'ru'] as const) expect(organizationName(id, locale)).not.toMatch(/[A-Z]{2}/);
    }
    for (const locale of ['en', 'hi', 'bn', 'ru'] as const) {
      expect(organizationName('sco', locale)).toBe(WORDS[locale].series.SCO);
      expect(organizationName('cica', locale)).toBe(WORDS[locale].series.CICA);
    }
  });
});
