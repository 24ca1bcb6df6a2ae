// Names in scripts that no article is read in: people ask for them so.
import { describe, expect, it } from 'vitest';
import { nameKey, nameSimilarity, romanise, romaniseHan } from '@/lib/names';
import { SAME_NAME } from './measure-names';

describe('Chinese names in their own letters', () => {
  it.each([
    ['习近平', 'Xi Jinping'],
    ['王毅', 'Wang Yi'],
    ['欧阳修', 'Ouyang Xiu'],
    ['曾荫权', 'Zeng Yinquan'],
  ])('are pinyin, the family name apart: %s', (han, pinyin) => {
    expect(romaniseHan(han)).toBe(pinyin);
    expect(nameKey(han)).toBe(nameKey(pinyin));
  });

  it('are one with the spellings of other scripts, and with nobody else', () => {
    expect(nameSimilarity('王毅', 'Ван И')).toBeGreaterThan(SAME_NAME);
    expect(nameSimilarity('王毅', 'वांग यी')).toBeGreaterThan(SAME_NAME);
    expect(nameSimilarity('王毅', 'Wang Wenbin')).toBeLessThan(SAME_NAME);
  });

  it('leave other letters and single ones as they are', () => {
    expect(romaniseHan('Tokayev 王 и 3')).toBe('Tokayev 王 и 3');
  });
});

describe('names in Arabic letters', () => {
  it.each([
    ['نریندر مودی', 'Narendra Modi'],
    ['شهباز شريف', 'Shehbaz Sharif'],
    ['بلاول بھٹو زرداری', 'Билавал Бхутто Зардари'],
    ['ابراهیم رئیسی', 'Ebrahim Raisi'],
    ['إبراهيم رئيسي', 'इब्राहिम रईसी'],
    ['عباس عراقچی', 'Abbas Araghchi'],
    ['محمد اسحاق ڈار', 'Mohammad Ishaq Dar'],
    ['فيصل بن فرحان', 'Faisal bin Farhan'],
    ['مسعود پزشکیان', 'Masoud Pezeshkian'],
    ['سرگئی لاوروف', 'Sergey Lavrov'],
  ])('%s is %s', (arabic, other) => {
    expect(nameSimilarity(arabic, other)).toBeGreaterThan(SAME_NAME);
  });

  it.each([
    ['شہباز شریف', 'Nawaz Sharif'],
    ['نریندر مودی', 'Narendra Singh'],
    ['حسن روحانی', 'Hassan Rouhollah'],
  ])('%s is not %s', (arabic, other) => {
    expect(nameSimilarity(arabic, other)).toBeLessThan(SAME_NAME);
  });

  it('are read as they are said, with the vowels that nobody writes', () => {
    expect(romanise('آصف علی زرداری')).toBe('Asaf Ali Zardari');
    expect(romanise('مُحَمَّد')).toBe('Mohammad');
  });
});
