/**
 * Loads a module of the user's. Handed in from the entry of the program, since the program itself
 * may run from compiled code that V8 kept, which has no way to Node's loader.
 *
 * @param url  of a file
 */
export type ImportModule = (url: string) => Promise<Readonly<Record<string, unknown>>>
