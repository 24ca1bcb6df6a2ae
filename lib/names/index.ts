export { hasInitials, nameBlock } from './name-block';
export { nameKey, nameKeys } from './name-key';
export { compareNames, nameSimilarity, type PreparedName, prepareName } from './name-similarity';
export { isParticle, splitNameWords as nameWords } from './name-words';
export { remember } from './remember';
export { romanise } from './romanise';
export { romaniseHan } from './romanise-han';
export { scriptOf } from './script-of';
export { slugify } from './slugify';
