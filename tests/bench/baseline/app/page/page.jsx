const ROWS = Array.from({ length: 60 }, (_, index) => `Row ${index}: two ministers met on the sidelines of a summit.`);

/** A static page about as long as a meeting's permalink. */
export default function Page() {
  return (
    <main>
      <h1>A static page</h1>
      {ROWS.map((row) => (
        <p key={row}>{row}</p>
      ))}
    </main>
  );
}
