import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Problem, ProblemError} from '../../../src/model/problem.js'
import {asProblem, decodeText, readText} from '../../../src/workspace/files/read-text.js'
import {tempFolder} from '../temp-folder.js'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const bigEndian = (text: string) => utf16(text).swap16()
const utf32 = (text: string) =>
  Buffer.from([...text].flatMap((sign) => [sign.codePointAt(0) ?? 0, 0, 0, 0]))

function refusal(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
  throw new Error('nothing was refused')
}

describe('decodeText', () => {
  test.each([
    {text: 'Eén regel.\n', why: 'plain UTF-8'},
    {text: '\uFEFFEén', why: 'a byte-order mark is kept'},
    {text: 'a\r\nb\rc\n', why: 'line ends are kept'},
    {text: 'PK and %PD are words', why: 'only whole signatures count'},
    {text: '漢字と仮名', why: 'no Latin letters'}
  ])('reads $why', ({text}) => expect(decodeText(Buffer.from(text), 'a.md')).toBe(text))

  test('gives back any text that is not blank', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (string) => {
        const text = `a${string.replaceAll('\0', '')}`
        expect(decodeText(Buffer.from(text), 'a.md')).toBe(text)
      }),
      {seed: 3}
    )
  })

  const convert = (from: string) => `\`iconv -f ${from} -t UTF-8 a.txt > a.utf8.txt\``

  test.each([
    {bytes: Buffer.from('\x89PNG\r\n', 'latin1'), what: 'PNG image', help: 'no text'},
    {bytes: latin1('\xff\xd8\xff\xe0'), what: 'JPEG image', help: 'no text'},
    {bytes: latin1('GIF89a'), what: 'GIF image', help: 'no text'},
    {bytes: latin1('%PDF-1.7\n'), what: 'PDF document', help: 'Save it as plain text'},
    {bytes: latin1('{\\rtf1\\ansi'), what: 'RTF document', help: 'Save it as plain text'},
    {bytes: latin1('\xd0\xcf\x11\xe0'), what: 'old Office document', help: 'Save it as'},
    {bytes: latin1('PK\x03\x04\0word/document.xml'), what: 'Word document', help: 'Save it as'},
    {bytes: latin1('PK\x03\x04\0xl/workbook.xml'), what: 'Excel workbook', help: 'Save it as'},
    {bytes: latin1('PK\x03\x04\0a.txt'), what: 'zip archive', help: 'Unpack it'},
    {bytes: latin1('\x1f\x8b\x08'), what: 'gzip archive', help: 'Unpack it'},
    {bytes: utf16('\uFEFFEen'), what: 'text in UTF-16', help: convert('UTF-16')},
    {bytes: bigEndian('\uFEFFEen'), what: 'text in UTF-16', help: convert('UTF-16')},
    {bytes: utf32('\uFEFFEen').fill(0xfe, 1, 2), what: 'text in UTF-32', help: convert('UTF-32')},
    {bytes: utf16('Een regel.'), what: 'UTF-16LE without a mark', help: convert('UTF-16LE')},
    {bytes: bigEndian('Een regel.'), what: 'UTF-16BE without a mark', help: convert('UTF-16BE')},
    {bytes: utf32('Een regel.'), what: 'UTF-32LE without a mark', help: convert('UTF-32LE')},
    {bytes: utf32('Een.').swap32(), what: 'UTF-32BE without a mark', help: convert('UTF-32BE')},
    {bytes: Buffer.from(''), what: 'Unexpected empty file', help: 'Write the text'},
    {bytes: Buffer.from(' \n\t\u00a0'), what: 'only white space', help: 'Write the text'},
    {bytes: Buffer.from('\uFEFF\n'), what: 'only white space', help: 'Write the text'}
  ])('refuses $what', ({bytes, what, help}) => {
    const problem = refusal(() => decodeText(bytes, 'a.txt'))
    expect(problem).toMatchObject({path: 'a.txt', line: 1, column: 1})
    expect(problem.what).toContain(what)
    expect(problem.help).toContain(help)
  })

  test.each([
    {
      bytes: latin1('Goed.\r\nEen cafe of caf\xe9.'),
      at: '2:16',
      what: 'Unexpected byte 0xE9 (`é` in Windows-1252 and Latin-1), expected UTF-8',
      help: convert('WINDOWS-1252')
    },
    {
      bytes: latin1('\x93Zo\x94'),
      at: '1:1',
      what: 'Unexpected byte 0x93 (`“` in Windows-1252), expected UTF-8',
      help: convert('WINDOWS-1252')
    },
    {
      bytes: Buffer.concat([Buffer.from('\uFEFFéén 😀 '), latin1('\xe9')]),
      at: '1:8',
      what: 'Unexpected byte 0xE9 (`é` in Windows-1252 and Latin-1), expected UTF-8',
      help: 'Retype the character'
    },
    {
      bytes: latin1('a\n\x81'),
      at: '2:1',
      what: 'Unexpected byte 0x81, expected UTF-8',
      help: 'iconv'
    },
    {bytes: Buffer.from('een\ntwee\0drie'), at: '2:5', what: 'binary file', help: 'Save it as'}
  ])('says where: $at $what', ({bytes, at, what, help}) => {
    const problem = refusal(() => decodeText(bytes, 'a.txt'))
    expect(`${problem.path}:${problem.line}:${problem.column}`).toBe(`a.txt:${at}`)
    expect(problem.what).toContain(what)
    expect(problem.help).toContain(help)
  })

  test('quotes a path with spaces for the shell', () => {
    const {help} = refusal(() => decodeText(latin1('\xe9'), "d'or/my text.txt"))
    expect(help).toContain(`'d'\\''or/my text.txt' > 'd'\\''or/my text.utf8.txt'`)
  })
})

describe('readText', () => {
  test('reads a file as it is', () => {
    const folder = tempFolder({'a.md': '\uFEFFEén\r\n'})
    expect(readText(join(folder, 'a.md'))).toBe('\uFEFFEén\r\n')
  })

  test.each([
    {path: 'guide.ln.md', what: 'Cannot find the file', help: 'Did you mean `guide.nl.md`?'},
    {path: 'docs/guid.md', what: 'Cannot find the file', help: 'Did you mean `docs/guide.md`?'},
    {path: 'other.md', what: 'Cannot find the file', help: 'Check the path'},
    {path: 'dosc/guide.md', what: 'no folder `dosc`', help: 'Did you mean the folder `docs`?'},
    {path: 'new/deep/a.md', what: 'no folder `new`', help: 'Check the path'},
    {path: 'guide.nl.md/a.md', what: '`guide.nl.md` is not a folder', help: 'Check the path'},
    {path: 'docs', what: 'Cannot read a folder as a document', help: 'Name a file in it'}
  ])('refuses $path: $what', ({path, what, help}) => {
    const folder = tempFolder({'guide.nl.md': 'Een.', 'docs/guide.md': 'One.'})
    const problem = refusal(() => readText(join(folder, path), path))
    expect(problem.path).toBe(path)
    expect(problem.what).toContain(what)
    expect(problem.help).toContain(help)
  })

  test('refuses a file that is too large before reading it', () => {
    const folder = tempFolder({'big.txt': Buffer.alloc(64 * 1024 * 1024 + 1, 'a')})
    const problem = refusal(() => readText(join(folder, 'big.txt'), 'big.txt'))
    expect(problem.what).toBe('Unexpected size of 65 MB, expected at most 64 MB')
    expect(problem.help).toContain('Split the document')
  })

  test('refuses a device, which may never end', () => {
    const device = process.platform === 'win32' ? 'no-such-device' : '/dev/zero'
    expect(refusal(() => readText(device)).what).toMatch(/Cannot (read a device|find the file)/)
  })
})

describe('asProblem', () => {
  // Said by the system; the superuser, whom tests may run as, would never see some of these.
  test.each([
    {
      code: 'EACCES',
      what: 'Cannot read the file: permission denied',
      help: 'permission to read it'
    },
    {code: 'EPERM', what: 'Cannot read the file: permission denied', help: 'permission to read it'},
    {code: 'EISDIR', what: 'Cannot read a folder as a document', help: 'Name a file in it'},
    {code: 'EIO', what: 'Cannot read the file: disk on fire', help: 'try again'}
  ])('words $code', ({code, what, help}) => {
    const error = asProblem(Object.assign(new Error('disk on fire'), {code}), '/a.md', 'a.md')
    const {problem} = error instanceof ProblemError ? error : {problem: undefined}
    expect(problem).toMatchObject({path: 'a.md', what})
    expect(problem?.help).toContain(help)
  })

  test('passes on what is no error of the system', () => {
    const bug = new TypeError('x is not a function')
    expect(asProblem(bug, '/a.md', 'a.md')).toBe(bug)
  })
})
