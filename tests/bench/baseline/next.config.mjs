import { join } from 'node:path';

/** The least that Next.js can do, to measure Sidelines against. It uses the packages of the project around it. */
export default { poweredByHeader: false, outputFileTracingRoot: join(import.meta.dirname, '..', '..', '..') };
