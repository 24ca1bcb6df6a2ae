/** A problem that the user can act on: its message is printed as it stands, without a stack. */
export class CliError extends Error {
  override name = 'CliError';
}
