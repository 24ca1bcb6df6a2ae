import { describe, expect, it } from 'vitest';
import { hasInitials, nameBlock, romanise } from '@/lib/names';

describe('name blocks', () => {
  it.each([
    ['Zayed Al-Nuaimi', 'ज़ायद अल-नुऐमी'],
    ['Rashid Al-Zahrani', 'Рашид аз-Захрани'],
    ['Sherzod Abenov', 'শেরযোদ আবেনভ'],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar'],
    ['एस. जयशंकर', 'Subrahmanyam Jaishankar'],
    ['Д. Хашми', 'Jamshed Hashmi'],
    ['Kim Min-su', 'M. Kim'],
    ['Nguyen Minh Triet', 'Minh Triet Nguyen'],
    ['Kim Song', 'Song Kim'],
    ['Лавров С.В.', 'Sergey Lavrov'],
    ['Токаев Касым-Жомарт', 'Kassym-Jomart Tokayev'],
    ['Яков Смирнов', 'Y. Smirnov'],
  ])('bring %s and %s together to be compared', (a, b) => {
    expect(nameBlock(a)).toBe(nameBlock(b));
  });

  it('keep others apart', () => {
    expect(nameBlock('Sergey Lavrov')).not.toBe(nameBlock('Sergey Shoigu'));
    expect(nameBlock('Nikolai Lavrov')).not.toBe(nameBlock('Sergey Lavrov'));
    expect(nameBlock(' – ')).toBe('');
  });
});

describe('initials', () => {
  it.each(['S. Jaishankar', 'С. Лавров', 'एस. जयशंकर', 'এস জয়শঙ্কর'])('stand in %s', (text) => {
    expect(hasInitials(text)).toBe(true);
  });

  it.each(['Sergey Lavrov', 'Jaishankar', 'Li Yi', ''])('do not stand in %s', (text) => {
    expect(hasInitials(text)).toBe(false);
  });

  it('become letters when romanised', () => {
    expect(romanise('एस. जयशंकर', 'hi')).toBe('S. Jayshankar');
    expect(romanise('एस.एम. कृष्णा', 'hi')).toBe('S.M. Krishna');
  });
});
