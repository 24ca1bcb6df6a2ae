/** Gives the reader a file. */
export function download(name: string, content: Blob | string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file by the time other tasks run.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
