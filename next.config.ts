import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { LANGUAGES } from './lib/contracts/vocabulary';

const isDevelopment = process.env.NODE_ENV === 'development';
const locales = LANGUAGES.join('|');

/** Inline scripts are how Next hands data to the browser; nothing from elsewhere may run or load, and only `framedBy` may frame. */
const contentSecurityPolicy = (framedBy: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const nextConfig: NextConfig = {
  output: 'standalone',
  // Tests build into a folder of their own, so that a running server keeps its files.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  outputFileTracingRoot: import.meta.dirname,
  // Read at run time, by name, so that tracing cannot see them.
  outputFileTracingIncludes: { '/*': ['./seeds/articles/*.txt'] },
  // `npm test` checks the types of everything; whoever only starts the server need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@grafeo-db/js', 'neo4j-driver'],
  poweredByHeader: false,

  // Pages that were built from the graph stay in memory: on disk they would outlive it and show another graph's facts.
  experimental: { isrFlushToDisk: false },

  headers: async () => [
    // Next would let every cache on the way keep a page for a year; a write here could not call it back.
    { source: '/:path((?!(?:api|_next)(?:/|$))[^.]*)', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy("'none'") },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      ],
    },
    // The later of two rules counts: this page is made for frames.
    {
      source: `/:locale(${locales})?/embed`,
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy('*') }],
    },
  ],

  // English has no prefix, for ever: one address a page.
  redirects: async () => [
    { source: '/en', destination: '/', permanent: true },
    { source: '/en/:path*', destination: '/:path*', permanent: true },
  ],

  // Before the file system: otherwise `/add` would be the page of a locale called "add". Only what stands outside of all languages is no page of English.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: '/en' },
      // Browsers ask for it on their own.
      { source: '/favicon.ico', destination: '/icon.svg' },
      {
        source: `/:path((?!(?:${locales}|api|_next)(?:/|$)|(?:icon\\.svg|robots\\.txt|sitemap\\.xml)$).+)`,
        destination: '/en/:path',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(nextConfig);
