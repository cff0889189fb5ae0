/** Why the store cannot do its work. */
type StoreProblem = "in-use" | "corrupt" | "newer" | "full" | "unusable";

/** The store failed; the message is a sentence that tells an operator what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly problem: StoreProblem;

  constructor(message: string, options: ErrorOptions & { readonly problem: StoreProblem }) {
    super(message, options);
    this.problem = options.problem;
  }
}

// Result codes of https://www.sqlite.org/rescode.html; an extended code carries its own in the low byte.
const sqliteBusy = 5;
const sqliteReadOnly = 8;
const sqliteIoError = 10;
const sqliteCorrupt = 11;
const sqliteFull = 13;
const sqliteCantOpen = 14;
const sqliteNotADatabase = 26;
// The shared memory beside a write-ahead log cannot grow: only a full disk does that.
const sqliteIoErrorShmSize = 4874;

/** What SQLite or the file system threw, as a `StoreError` about `path`; anything else comes back as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === "ENOSPC" || code === sqliteFull || code === sqliteIoErrorShmSize) {
    return new StoreError(
      `The disk that holds ${path} is full. Nothing was lost; free some space. A bot that runs goes on by itself, what ended has to be started again.`,
      { problem: "full", cause: error },
    );
  }
  if (code === null) return error;
  if (typeof code === "string") {
    return new StoreError(unusable(path, code), { problem: "unusable", cause: error });
  }
  switch (code % 256) {
    case sqliteCorrupt:
    case sqliteNotADatabase:
      return corruptFile(path, error);
    case sqliteBusy:
    case sqliteReadOnly:
    case sqliteIoError:
    case sqliteCantOpen:
      return new StoreError(unusable(path, `SQLite code ${code}`), {
        problem: "unusable",
        cause: error,
      });
    default:
      return error;
  }
}

/** The file holds something that is not, or no longer, a sound database. */
export function corruptFile(path: string, cause?: unknown): StoreError {
  return new StoreError(
    `${path} is damaged and was left untouched. Put the newest backup in its place (npm run -s restore -- FILE), ` +
      "or, if there is none, start once with --set-aside-broken-store: the file is kept beside a new, empty one " +
      "and every chat has to subscribe again.",
    { problem: "corrupt", cause },
  );
}

/** Another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === sqliteBusy;
}

const unusable = (path: string, detail: string): string =>
  `${path} cannot be opened or written (${detail}). Check that its folder exists, belongs to this user and is not read-only.`;

/** SQLite's number, the file system's word, or null when it is neither. */
function codeOf(error: unknown): number | string | null {
  if (!(error instanceof Error)) return null;
  if ("errcode" in error && typeof error.errcode === "number") return error.errcode;
  if ("syscall" in error && "code" in error && typeof error.code === "string") return error.code;
  return null;
}
