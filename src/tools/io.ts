/** Where a command writes: whole lines, without the line feed. */
export interface Io {
  stdout(line: string): void;
  stderr(line: string): void;
}

/** A command of the command line: its arguments in, its exit code out. */
export type Tool = (args: readonly string[], io: Io) => Promise<number>;
