import type {Room} from './rooms.js'

/** The table of the rooms as `docs/architecture.md` has it, with a line for each folder in a room. */
export function roomsTable(rooms: Readonly<Record<string, Room>>): string {
  const rows = Object.entries(rooms).flatMap(([name, room]) => [
    row([`\`src/${name}\``, room.does, imports(room, rooms), room.isPure ? 'yes' : 'no']),
    ...Object.entries(room.folders ?? {}).map(([folder, holds]) =>
      row([`&emsp;\`${folder}/\``, holds, '', ''])
    )
  ])
  return [row(['room', 'what it holds', 'may import', 'pure']), row(Array(4).fill('---')), ...rows]
    .join('\n')
    .concat('\n')
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell}`.trimEnd().concat(' ')).join('|')}|`
}

function imports({mayImport}: Room, rooms: Readonly<Record<string, Room>>): string {
  if (mayImport.length === 0) return 'none of the others'
  const names = Object.keys(rooms).filter((name) => mayImport.includes(name))
  return names.map((name) => name.replace(/\.ts$/, '')).join(', ')
}
