// `import 'server-only'` throws outside of Next.js, by design; tests are a server too.
export {};
