/** Names of the colours that the style sheet uses as `var(--name)`. */
export type ColourName =
  | 'paper'
  | 'panel'
  | 'ink'
  | 'muted'
  | 'line'
  | 'accent'
  | 'accent-tint'
  | 'even-tint'
  | 'error'
  | 'error-tint'
  | 'warning'
  | 'warning-tint'
  | 'info'
  | 'info-tint'

/** Colours of one scheme, as `#rrggbb`. */
export type Palette = Readonly<Record<ColourName, string>>

/** Warm paper and blue-black ink. */
export const light: Palette = {
  paper: '#faf9f6',
  panel: '#ffffff',
  ink: '#1f2328',
  muted: '#5b6069',
  line: '#d9d6ce',
  accent: '#0b6b63',
  'accent-tint': '#dcefe9',
  'even-tint': '#f4e9cf',
  error: '#a8201a',
  'error-tint': '#fbe4e0',
  warning: '#7d5200',
  'warning-tint': '#fbedcb',
  info: '#1d5796',
  'info-tint': '#e0ecf9'
}

/** The same by lamp light. */
export const dark: Palette = {
  paper: '#15171b',
  panel: '#1d2026',
  ink: '#e4e2dc',
  muted: '#a2a7b0',
  line: '#383c45',
  accent: '#6fcabb',
  'accent-tint': '#1c3f3b',
  'even-tint': '#413619',
  error: '#ff9a8f',
  'error-tint': '#4a2120',
  warning: '#efbf62',
  'warning-tint': '#43340f',
  info: '#8fbcf4',
  'info-tint': '#1c3352'
}

/** A palette as declarations of custom properties. */
export function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join('\n')
}
