import { describe, expect, it } from 'vitest';
import { likenessOfNames } from '@/lib/eval/likeness-of-names';

describe('likenessOfNames', () => {
  it('knows a surname of one letter by the name that it stands with, whatever its ending', () => {
    expect(likenessOfNames('ওয়াং ইয়ের', 'ওয়াং ই')).toBeGreaterThan(0);
    expect(likenessOfNames('ওয়াং ইর', 'ওয়াং ই')).toBeGreaterThan(0);
  });

  it('tells a surname of one letter from a longer one, and from one that stands alone', () => {
    expect(likenessOfNames('ওয়াং ইউবোকে', 'ওয়াং ই')).toBe(0);
    expect(likenessOfNames('লিন ইয়ের', 'ওয়াং ই')).toBe(0);
    expect(likenessOfNames('ইয়ের', 'ই')).toBe(0);
  });

  it('prefers the name as it stands', () => {
    expect(likenessOfNames('Sergey Lavrov', 'Sergey Lavrov')).toBeGreaterThan(
      likenessOfNames('Sergey Lavrova', 'Sergey Lavrov'),
    );
  });
});
