/** Runs work on one subject when all earlier work on it is over; hands on what comes of it. */
export type InTurn = <T>(subject: string, work: () => Promise<T>) => Promise<T>;

/** Turns of a kind: subjects of one space have nothing to do with those of another. */
export type TurnsIn = (space: string) => InTurn;

/** Different subjects do not wait for each other. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();

  return (subject, work) => {
    const before = last.get(subject) ?? Promise.resolve();
    const turn = before.then(work);
    const over = turn.then(
      () => undefined,
      () => undefined,
    );
    last.set(subject, over);
    void over.then(() => {
      if (last.get(subject) === over) last.delete(subject);
    });
    return turn;
  };
}

/** Turns of this process alone. */
export const ownTurns: TurnsIn = () => createInTurn();
