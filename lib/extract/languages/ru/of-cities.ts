// Adjectives made of the names of cities: "уфимский саммит", "в тяньцзиньской гостинице".

const VOWEL = /[аеёиоуыэюя]$/u;

/** What an adjective puts between the name without its last vowel and "ский": Бухар-ский, Астан-инский, Дел-ийский, Уф-имский. */
const LINKS = ['', 'ин', 'им', 'ий'];

/** The adjectives that may be made of the name of a city, in the nominative; of names of several words there are none. */
export function adjectivesOfCity(name: string): string[] {
  if (/\s/u.test(name)) return [];
  if (/ква$/u.test(name)) return [`${name.slice(0, -1).replace(/кв$/u, 'ков')}ский`];
  if (/ск$/u.test(name)) return [`${name}ий`];
  if (/нь$/u.test(name)) return [`${name}ский`, `${name.slice(0, -1)}ский`];
  if (!VOWEL.test(name)) return [`${name.replace(/л$/u, 'ль')}ский`];
  const whole = /[оуе]$/u.test(name) ? [`${name}ский`] : [];
  return [...whole, `${name}нский`, ...LINKS.map((link) => `${name.slice(0, -1)}${link}ский`)];
}
