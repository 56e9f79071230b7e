import type {ImportModule} from '../../src/workspace/files/import-module.js'

/** Loads a module as Node does. */
export const importModule: ImportModule = (url) => import(url)
