import type { Sentence } from '../document';

/** Whether a line opens with a bullet, or with a letter or number in or before a bracket. */
export function isBullet({ items }: Sentence): boolean {
  const isSign = (at: number) => Array.from(items[at]?.text ?? '').length <= 2;
  if (items[0]?.text === '(') return items[2]?.text === ')' && isSign(1);
  if (items[1]?.text === ')') return isSign(0);
  return /^[-–—•*▪●◆■]$/u.test(items[0]?.text ?? '');
}
