// The environment, read and checked once. Every variable is listed in .env.example.
import { resolve } from 'node:path';
import { z } from 'zod';

/** An empty string in the environment means "not set". */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: string) =>
  z.preprocess((given) => (given === '' || given === undefined ? value : given), schema);

const environmentSchema = z
  .object({
    PORT: withDefault(z.coerce.number().int().min(0).max(65535), '3000'),
    HOST: withDefault(z.string(), '127.0.0.1'),
    SIDELINES_DATA: withDefault(z.string(), 'data'),
    SIDELINES_TOKEN: optional(z.string().min(16, 'must have at least 16 characters')),
    SIDELINES_URL: optional(
      z.url({ protocol: /^https?$/, error: 'must be an http(s) address such as https://sidelines.example' }),
    ),
    SIDELINES_REPORT: optional(z.string().regex(/^(https?:\/\/|mailto:)/, 'must be an http(s) or mailto: address')),
    NEO4J_URI: optional(z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'must be a neo4j:// or bolt:// address')),
    NEO4J_USERNAME: optional(z.string()),
    NEO4J_PASSWORD: optional(z.string()),
    NEO4J_DATABASE: optional(z.string()),
    MAX_ARTICLE_BYTES: withDefault(z.coerce.number().int().min(1), '2000000'),
  })
  .refine((env) => env.SIDELINES_TOKEN !== undefined || isLoopback(env.HOST), {
    path: ['HOST'],
    error: 'other than loopback needs SIDELINES_TOKEN, so that not everybody on the network can write',
  });

export interface Config {
  port: number;
  host: string;
  /** Absolute folder of the embedded store. */
  dataFolder: string;
  token: string | null;
  /** Public origin without a trailing slash, for canonical addresses. */
  publicUrl: string | null;
  reportUrl: string | null;
  neo4j: { uri: string; username: string | null; password: string | null; database: string | null } | null;
  maxArticleBytes: number;
}

/** Thrown for a variable that does not fit; the message names each and says what it takes. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Whether a host name binds to this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Reads and checks the variables. Throws ConfigError. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    dataFolder: resolve(value.SIDELINES_DATA),
    token: value.SIDELINES_TOKEN ?? null,
    publicUrl: value.SIDELINES_URL?.replace(/\/+$/, '') ?? null,
    reportUrl: value.SIDELINES_REPORT ?? null,
    neo4j: value.NEO4J_URI
      ? {
          uri: value.NEO4J_URI,
          username: value.NEO4J_USERNAME ?? null,
          password: value.NEO4J_PASSWORD ?? null,
          database: value.NEO4J_DATABASE ?? null,
        }
      : null,
    maxArticleBytes: value.MAX_ARTICLE_BYTES,
  };
}
