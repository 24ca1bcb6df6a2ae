import { describe, expect, it } from 'vitest';
import { withTables } from './with-tables';

const withSides = (...rows: string[]) => {
  const read = withTables({ sides: { rows } });
  return (text: string) => read(text).map(({ who }) => who);
};

const HOST = "Uzbekistan's foreign minister, Rustam Yusupov";
const BEFORE =
  "India's foreign minister, Ramesh Kulkarni, flew to Tashkent. Bangladesh's foreign minister, Anwar Talukdar, stayed at home. ";

describe('the side of a talk that its sentence does not name', () => {
  const text = `${BEFORE}He met ${HOST}, on Monday.`;

  it('is whom the rules take where nothing else is likelier', () => {
    expect(withSides()(text)).toEqual([['Talukdar', 'Yusupov']]);
    expect(withSides('distance:2-true 10')(text)).toEqual([['Talukdar', 'Yusupov']]);
  });

  it('is whoever is clearly likelier, by how they were told of', () => {
    expect(withSides('distance:2-true 300')(text)).toEqual([['Kulkarni', 'Yusupov']]);
    expect(withSides('distance:2-true pronoun 300')(text)).toEqual([['Kulkarni', 'Yusupov']]);
    expect(withSides('distance:2-true role 300')(text)).toEqual([['Talukdar', 'Yusupov']]);
  });

  it('is nobody of the country of the other side', () => {
    const guest = text.replace("India's", "Uzbekistan's");
    expect(withSides('distance:2-true 300')(guest)).toEqual([['Talukdar', 'Yusupov']]);
  });

  it('holds the office that stands for it', () => {
    const office = `India's president, Leela Menon, flew to Tashkent. ${BEFORE}The Indian president met ${HOST}, on Monday.`;
    expect(withSides('role:foreign_minister 900')(office)).toEqual([['Menon', 'Yusupov']]);
  });

  it('is left as it is where both are named, or speak of themselves', () => {
    const named = `${BEFORE}Talukdar met ${HOST}, on Monday.`;
    expect(withSides('distance:1-true 900', 'distance:2-true 900')(named)).toEqual([['Talukdar', 'Yusupov']]);
  });
});

describe('a talk of one who is named with nobody at all', () => {
  const text = `${BEFORE}There was also a meeting with ${HOST}, on Monday.`;

  it('is told only where somebody is likely to be meant', () => {
    expect(withSides()(text)).toHaveLength(1);
    expect(withSides('* -300')(text)).toEqual([]);
    expect(withSides('* -300', 'distance:2-true 600')(text)).toEqual([['Kulkarni', 'Yusupov']]);
  });
});
