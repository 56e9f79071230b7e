/** How a language sets its texts: quotation marks, spaces before marks, final marks. */
export type Typography = Readonly<Record<string, never>>
