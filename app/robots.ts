import type { MetadataRoute } from 'next';
import { siteOrigin } from './components/pages/site-origin';

// It names the host that was asked.
export const dynamic = 'force-dynamic';

/** Programs that read the web may read every page; the API is for those who use it. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' }, sitemap: `${await siteOrigin()}/sitemap.xml` };
}
