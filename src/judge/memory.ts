/** Answers of a model by what was asked, so that nothing is paid for twice. */
export interface Memory<T> {
  /** In the order of `keys`. */
  getMany(keys: readonly string[]): Promise<readonly (T | undefined)[]>;
  setMany(entries: readonly (readonly [key: string, value: T])[]): Promise<void>;
}
