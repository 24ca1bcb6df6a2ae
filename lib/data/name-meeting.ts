import type { LocalizedName, PersonRef } from '@/lib/contracts/api';

/** What a meeting is called in each language: its participants' names, in English where one has none of that language. */
export function nameMeeting(participants: PersonRef[]): LocalizedName {
  const join = (lang: keyof LocalizedName) => participants.map(({ name }) => name[lang] ?? name.en).join(' – ');
  return { en: join('en'), hi: join('hi'), bn: join('bn'), ru: join('ru') };
}
