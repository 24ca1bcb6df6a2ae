import { describe, expect, it } from 'vitest';
import { isInFull, isNamed } from '@/app/components/search/is-named';

describe('an action by its words', () => {
  it.each([
    ['View: Timeline', 'time', true],
    ['View: Timeline', 'timeline view', true],
    ['View: Timeline', 'line', false],
    ['दृश्य: समयरेखा', 'समय', true],
    ['Сбросить фильтры', 'ФИЛЬТР', true],
    ['All events', 'all people', false],
    ['All events', '', true],
  ])('%s by %j: %s', (label, text, expected) => {
    expect(isNamed(label, text)).toBe(expected);
  });
});

describe('an action named in full', () => {
  it.each([
    [['हिन्दी', 'Hindi'], 'hindi', true],
    [['Undo'], 'UNDO', true],
    [['Undo'], 'und', false],
    [['Undo'], '', false],
  ])('%j by %j: %s', (names, text, expected) => {
    expect(isInFull(names, text)).toBe(expected);
  });
});
