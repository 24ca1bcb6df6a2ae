import { ENTITY_KINDS } from './vocabulary';

const KEY = new RegExp(`^(?:${ENTITY_KINDS.join('|')}):[\\p{L}\\p{N}._~-]{1,300}$`, 'u');

/** Whether a text can be the key of a node: `person:subrahmanyam-jaishankar`. */
export function isNodeKey(value: string): boolean {
  return KEY.test(value);
}
