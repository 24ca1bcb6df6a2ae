/** Text built piece by piece from a source, with the source range of every code unit. */
export class MappedText {
  private readonly parts: string[] = [];
  /** One entry a piece: where it begins in this text, and its source range. */
  private readonly begins: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  length = 0;
  private joined: string | null = null;

  /** Appends `piece`, which stands for `[start, end)` of the source; equal lengths are mapped unit by unit. */
  append(piece: string, start: number, end: number): void {
    if (piece === '') return;
    this.parts.push(piece);
    this.begins.push(this.length);
    this.starts.push(start);
    this.ends.push(end);
    this.length += piece.length;
    this.joined = null;
  }

  get text(): string {
    this.joined ??= this.parts.join('');
    return this.joined;
  }

  /** The source range of the half-open range `[start, end)` of this text. */
  sourceRange(start: number, end: number): { start: number; end: number } {
    return {
      start: start < this.length ? this.sourceOf(start).start : 0,
      end: this.length === 0 ? 0 : this.sourceOf(Math.min(end, this.length) - 1).end,
    };
  }

  /** The source range of one code unit. */
  private sourceOf(unit: number): { start: number; end: number } {
    const piece = this.pieceAt(unit);
    const [start, end] = [this.starts[piece] ?? 0, this.ends[piece] ?? 0];
    const offset = unit - (this.begins[piece] ?? 0);
    const isUnitByUnit = (this.parts[piece]?.length ?? 0) === end - start;
    return isUnitByUnit ? { start: start + offset, end: start + offset + 1 } : { start, end };
  }

  /** The index of the last piece that begins at or before a code unit. */
  private pieceAt(unit: number): number {
    let low = 0;
    let high = this.begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.begins[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
