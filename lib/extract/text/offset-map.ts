/** Text built piece by piece from a source, with the source range of every code unit. */
export class MappedText {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Appends `piece`, which stands for `[start, end)` of the source; equal lengths are mapped unit by unit. */
  append(piece: string, start: number, end: number): void {
    const unitByUnit = piece.length === end - start;
    for (let i = 0; i < piece.length; i++) {
      this.starts.push(unitByUnit ? start + i : start);
      this.ends.push(unitByUnit ? start + i + 1 : end);
    }
    this.parts.push(piece);
  }

  get length(): number {
    return this.starts.length;
  }

  get text(): string {
    return this.parts.join('');
  }

  /** The source range of the half-open range `[start, end)` of this text. */
  sourceRange(start: number, end: number): { start: number; end: number } {
    return { start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? this.ends[this.ends.length - 1] ?? 0 };
  }
}
