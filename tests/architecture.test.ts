import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname} from 'node:path/posix'
import {describe, expect, test} from 'vitest'
import {circlesIn} from './architecture/circles.js'
import {groupGraph, readSources} from './architecture/import-graph.js'
import {rooms} from './architecture/rooms.js'
import {roomsTable} from './architecture/rooms-table.js'

const page = 'docs/architecture.md'
const files = readSources()
const names = Object.keys(rooms)
const roomOf = (path: string) => path.split('/')[0] ?? ''
const filesOf = (room: string) => files.filter(({path}) => roomOf(path) === room)

describe('rooms', () => {
  test('every room is described in tests/architecture/rooms.ts', () => {
    const present = new Set(files.map(({path}) => roomOf(path)))
    expect([...present].filter((room) => !names.includes(room))).toEqual([])
    expect(names.filter((room) => !present.has(room))).toEqual([])
  })

  test('every folder of a room is described there, too', () => {
    const present = new Set(
      files
        .map(({path}) => path.split('/'))
        .flatMap(([room = '', folder, file]) => {
          return file && room !== 'rules' ? [`${room}/${folder}`] : []
        })
    )
    const described = Object.entries(rooms).flatMap(([room, {folders = {}}]) =>
      Object.keys(folders).map((folder) => `${room}/${folder}`)
    )
    expect([...present].sort()).toEqual(described.sort())
  })

  test('a room may import only earlier ones, and a pure room only pure ones', () => {
    const wrong = Object.entries(rooms).flatMap(([room, {mayImport, isPure}], at) =>
      mayImport
        .filter((one) => names.indexOf(one) >= at || (isPure && !rooms[one]?.isPure))
        .map((one) => `${room} → ${one}`)
    )
    expect(wrong).toEqual([])
  })

  test.each(Object.entries(rooms))('src/%s imports what the table says', (room, {mayImport}) => {
    const used = filesOf(room).flatMap(({path, imports}) =>
      imports.map((to) => ({to: roomOf(to), arrow: `${path} → ${to}`}))
    )
    const allowed = [room, ...mayImport]
    expect(used.filter(({to}) => !allowed.includes(to)).map(({arrow}) => arrow)).toEqual([])
    expect(mayImport.filter((one) => !used.some(({to}) => to === one))).toEqual([])
  })

  test.each(names.filter((room) => rooms[room]?.isPure))('src/%s is pure', (room) => {
    const impure = filesOf(room).filter(
      ({code, packages}) =>
        packages.some((name) => name.startsWith('node:')) ||
        /\b(?:Math\.random|Date\.now|process\.|performance\.|new Date\(\))/.test(code)
    )
    expect(impure.map(({path}) => path)).toEqual([])
  })

  test('no folder but that of the rules holds more than 25 files', () => {
    const counts = new Map<string, number>()
    for (const {path} of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
    counts.delete('rules')
    expect([...counts].filter(([, count]) => count > 25)).toEqual([])
  })
})

describe('circles', () => {
  test('no file imports itself by way of others, types included', () => {
    const graph = new Map(files.map(({path, imports}) => [path, imports]))
    expect(circlesIn(graph)).toEqual([])
  })

  test.each(names.filter((room) => rooms[room]?.folders))(
    'the folders of src/%s import each other one way only',
    (room) => {
      const folderOf = (path: string) => {
        const [top, folder = '', file] = path.split('/')
        return top === room && file ? folder : undefined
      }
      expect(circlesIn(groupGraph(files, folderOf))).toEqual([])
    }
  )
})

describe('docs/architecture.md', () => {
  const text = () => readFileSync(page, 'utf8').replaceAll('\r\n', '\n')

  /** `UPDATE_GOLDEN=1` writes it, as for the files in `tests/golden`. */
  test('its table is that of tests/architecture/rooms.ts', () => {
    const between = /(<!-- rooms -->\n)[\s\S]*?(<!-- end of rooms -->)/
    const table = roomsTable(rooms)
    const expected = text().replace(between, (_, start, end) => `${start}\n${table}\n${end}`)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(page, expected)
    expect(text()).toBe(expected)
    expect(text()).toContain(table)
  })

  test('every path of src that it names exists', () => {
    const named = [...text().matchAll(/`(src\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(names.length)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})

test('every file that a comment in src names exists', () => {
  const present = new Set([...files.map(({path}) => basename(path)), ...readdirSync('bench')])
  const stale = files.flatMap(({path, code}) => {
    const comments = code.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g) ?? []
    const named = comments.flatMap((comment) => comment.match(/[\w-]+\.ts(?=`)/g) ?? [])
    return named.filter((name) => !present.has(name)).map((name) => `${path}: ${name}`)
  })
  expect(stale).toEqual([])
})
