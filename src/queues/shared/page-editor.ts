import { isDeepStrictEqual } from "node:util";
import { createInTurn } from "../../delivery/in-turn.ts";
import { createKnownPages } from "./known-pages.ts";
import type { Ledger, Loaded, Page, PageChange, PageHeader, PageRequest } from "./ledger.ts";
import { chatOfPage, pageKey } from "./ledger.ts";
import { together } from "./together.ts";
import type { Edit, Workbench } from "./workbench.ts";

/** What became of a page. */
export interface EditedPage {
  readonly change: PageChange;
  /** What it was like before. */
  readonly before: PageHeader;
}

/** What came of an edit of one page. */
interface Edited<T> extends EditedPage {
  readonly result: T;
}

interface Group {
  readonly edits: Edit<unknown>[];
  readonly done: Promise<Edited<unknown[]>>;
}

/** Changes pages of the ledger so that nothing of what other processes change meanwhile is lost. */
export interface PageEditor {
  /** `edit` may run several times; the last run counts. It sees no more than what is open. */
  edit(key: string, edit: Edit<unknown>): Promise<EditedPage>;
  /** The same with all that a claim has to know; `holder` is noted as having claimed. */
  claim<T>(key: string, edit: Edit<T>, holder: string): Promise<Edited<T>>;
  /**
   * The same for several pages, and for those to which their chats went; returns what was saved. A
   * page that somebody else changed meanwhile is done again, by itself.
   */
  editAll(requests: readonly PageRequest[], edit: Edit<unknown>): Promise<readonly EditedPage[]>;
  /** Once, and not at all where somebody else changes the page meanwhile or `isWanted` says no. */
  tryEdit(key: string, edit: Edit<unknown>, isWanted: () => Promise<boolean>): Promise<void>;
  /** Edits two pages, the second only once the first is saved: whatever goes from it to the first is never in neither. */
  editPair(
    pair: readonly [PageRequest, PageRequest],
    edit: Edit<unknown>,
  ): Promise<readonly EditedPage[]>;
  /** Works on the pages, and keeps nothing of it. */
  read<T>(requests: readonly PageRequest[], read: Edit<T>): Promise<T>;
}

export function createPageEditor(ledger: Ledger, workbench: Workbench): PageEditor {
  // Two edits of one page by this process would only be in each other's way.
  const inTurn = createInTurn();
  const { editRead, editKnown } = createSingleEdits(ledger, workbench);
  const joinGroup = createGroups((key, begin) => inTurn(key, () => editKnown(key, begin())));

  return {
    claim: (key, edit, holder) => {
      const request = { key, developments: [], isForClaim: true } as const;
      return inTurn(key, () => editRead(request, edit, holder));
    },
    async edit(key, edit) {
      const { edits, done } = joinGroup(key);
      edits.push(edit);
      const { result: _, ...edited } = await done;
      return edited;
    },
    async editAll(requests, edit) {
      const saved: EditedPage[] = [];
      let left = requests;
      while (left.length > 0) {
        const { loaded, wanted } = await loadFollowing(left, ledger);
        const { changes } = workbench.work(loaded, edit);
        const edited = await save(ledger, loaded.pages, changes);
        saved.push(...edited.flatMap((one) => one ?? []));
        left = wanted.filter((_, index) => edited[index] === null);
      }
      return saved;
    },
    tryEdit: (key, edit, isWanted) =>
      inTurn(key, async () => {
        const loaded = await ledger.load([{ key, developments: [] }]);
        if (!(await isWanted())) return;
        await save(ledger, loaded.pages, workbench.work(loaded, edit).changes);
      }),
    async editPair([first, second], edit) {
      while (true) {
        const loaded = await ledger.load([first, second]);
        const { changes } = workbench.work(loaded, edit);
        const [edited] = await save(ledger, loaded.pages.slice(0, 1), changes.slice(0, 1));
        if (!edited) continue;
        const [other] = await save(ledger, loaded.pages.slice(1), changes.slice(1));
        if (other) return [edited, other];
      }
    },
    async read(requests, read) {
      const { loaded } = await loadFollowing(requests, ledger);
      return workbench.work(loaded, read).result;
    },
  };
}

/** Edits of one page, again and again until nobody changes it meanwhile. */
function createSingleEdits(ledger: Ledger, workbench: Workbench) {
  const knownPages = createKnownPages();
  const load = together((requests: readonly PageRequest[]) => loadEach(ledger, requests));
  const saveOne = together(ledger.save);
  const saveEach = (changes: readonly PageChange[]) => Promise.all(changes.map(saveOne));
  const tryOnce = async <T>(loaded: Loaded, edit: Edit<T>, holder?: string) => {
    const { result, changes } = workbench.work(loaded, edit, holder);
    const [edited] = await save({ save: saveEach }, loaded.pages, changes);
    if (!edited) return null;
    knownPages.keep(loaded, edited.change);
    return { result, ...edited };
  };
  const editRead = async <T>(request: PageRequest, edit: Edit<T>, holder?: string) => {
    while (true) {
      const edited = await tryOnce(await load(request), edit, holder);
      if (edited) return edited;
    }
  };
  return {
    editRead,
    /** Reads the page only where it must. */
    async editKnown<T>(key: string, edit: Edit<T>): Promise<Edited<T>> {
      const known = knownPages.take(key);
      const edited = known && (await tryOnce(known, edit));
      // Nothing was saved that would have shown whether the page is still as it was.
      const isIdleEdit = edited && isIdle(edited.change, known?.pages[0]);
      return edited && !isIdleEdit ? edited : editRead({ key, developments: [] }, edit);
    },
  };
}

/** Each page as if it had been loaded alone. */
async function loadEach(
  ledger: Ledger,
  requests: readonly PageRequest[],
): Promise<readonly Loaded[]> {
  const loaded = await ledger.load(requests);
  return loaded.pages.map((page) => ({ ...loaded, pages: [page] }));
}

/** What is asked for one page at the same time is done in one go; `begin` closes the group. */
function createGroups(run: (key: string, begin: () => Edit<unknown[]>) => Group["done"]) {
  const groups = new Map<string, Group>();
  return (key: string): Group => {
    const open = groups.get(key);
    if (open) return open;
    const edits: Edit<unknown>[] = [];
    const begin = (): Edit<unknown[]> => {
      groups.delete(key);
      return (sql, loaded) => edits.map((edit) => edit(sql, loaded));
    };
    const group = { edits, done: run(key, begin) };
    groups.set(key, group);
    return group;
  };
}

/** The pages, with those to which their chats went. */
async function loadFollowing(requests: readonly PageRequest[], ledger: Ledger) {
  let wanted = requests;
  while (true) {
    const loaded = await ledger.load(wanted);
    const keys = new Set(loaded.pages.map(({ key }) => key));
    const further = loaded.pages.flatMap(({ key, header: { movedTo } }, index) => {
      const next = movedTo && pageKey({ ...chatOfPage(key), chatId: movedTo });
      return next && !keys.has(next)
        ? [{ key: next, developments: wanted[index]?.developments ?? [] }]
        : [];
    });
    if (further.length === 0) return { loaded, wanted };
    wanted = [...wanted, ...further];
  }
}

/** What was saved, and null for each that was not; one that changes nothing counts as saved. */
async function save(
  ledger: Pick<Ledger, "save">,
  pages: readonly Page[],
  changes: readonly PageChange[],
): Promise<readonly (EditedPage | null)[]> {
  const real = changes.filter((change, index) => !isIdle(change, pages[index]));
  const saved = real.length > 0 ? await ledger.save(real) : [];
  const failed = new Set(real.filter((_, index) => !saved[index]));
  return changes.map((change, index) => {
    const before = pages[index]?.header ?? change.header;
    return failed.has(change) ? null : { change, before };
  });
}

function isIdle({ header, open, settled, gone }: PageChange, page: Page | undefined): boolean {
  const isSame = [open, settled, gone].every((list) => list.length === 0);
  return isSame && isDeepStrictEqual(header, page?.header);
}
