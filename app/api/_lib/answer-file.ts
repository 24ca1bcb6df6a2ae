/** Answers with a file to keep. It holds the day on which it was asked for, so nothing keeps it in between. */
export function answerFile({ name, type, text }: { name: string; type: string; text: string }): Response {
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
    'Cache-Control': 'no-store',
  };
  return new Response(text, { headers });
}
