import fc from 'fast-check'

/** Any text there can be: every UTF-16 code unit, half characters and control characters too. */
export const anyText = fc.string({
  unit: fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit)),
  maxLength: 60
})

/** Texts of ASCII, where the characters that mean something to a format are frequent. */
export const asciiText = fc.string({unit: 'binary-ascii', maxLength: 60})
