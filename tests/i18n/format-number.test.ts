import { describe, expect, it } from 'vitest';
import { formatShare } from '@/lib/i18n/format-number';

describe('formatShare', () => {
  it('rounds down, so that only all are 100%', () => {
    expect([formatShare(0.9999, 'en'), formatShare(1, 'en'), formatShare(0.5, 'en')]).toEqual(['99.9%', '100%', '50%']);
  });

  it('gives every figure of a column its decimal', () => {
    expect(formatShare(0.97, 'en', { inColumn: true })).toBe('97.0%');
    expect(formatShare(0.97, 'ru', { inColumn: true })).toBe('97,0\u00a0%');
    expect(formatShare(0.97, 'hi', { inColumn: true })).toBe('97.0%');
  });
});
