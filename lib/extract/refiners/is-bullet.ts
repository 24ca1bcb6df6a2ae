import type { Sentence } from '../document';

/** Whether a line opens with a bullet, or with a letter or number in brackets. */
export function isBullet({ items }: Sentence): boolean {
  if (items[0]?.text === '(') return items[2]?.text === ')' && Array.from(items[1]?.text ?? '').length <= 2;
  return /^[-–—•*▪●◆■]$/u.test(items[0]?.text ?? '');
}
