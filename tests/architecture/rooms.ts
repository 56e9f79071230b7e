/** A folder or file at the top of `src`. */
export interface Room {
  /** What it holds, for the table in `docs/architecture.md`. */
  readonly does: string
  /** The rooms it may import besides itself, all of them earlier in the list. */
  readonly mayImport: readonly string[]
  /** A pure room knows no file, clock, process or network, and no room that does. */
  readonly isPure: boolean
  /** Its folders, by name, and what each holds. Left out where a folder belongs to one rule. */
  readonly folders?: Readonly<Record<string, string>>
}

/** Every room by its name below `src`, in the order of the data flow: each imports only what is above. */
export const rooms: Readonly<Record<string, Room>> = {
  model: {
    does: 'the nouns: place, label, segment, document, bead, finding, edit, problem',
    mayImport: [],
    isPure: true
  },
  text: {
    does: 'what is known about written language',
    mayImport: ['model'],
    isPure: true,
    folders: {
      facts: 'numbers, dates, amounts, measures, addresses, references: read from a text',
      languages: 'the words of each language, as data, in a folder per language',
      marks: 'code, links, placeholders, brackets, quotes',
      places: 'offsets to lines and columns, and places inside a segment',
      words: 'words, stems, units, spelling distance, term patterns'
    }
  },
  syntax: {
    does: 'text → tree',
    mayImport: ['model', 'text'],
    isPure: true,
    folders: {
      guard: 'refuses texts that no parser gets through in reasonable time',
      labels: 'the number or letter before an item or heading, and the runs they form',
      'legacy-bullet': 'bullets such as • that CommonMark does not know, for micromark',
      metadata: 'front matter, and metadata without a fence',
      titles: 'lines that are headings without a mark'
    }
  },
  segment: {
    does: 'tree → numbered segments and their sentences',
    mayImport: ['model', 'text'],
    isPure: true
  },
  align: {
    does: 'two documents → beads with a confidence',
    mayImport: ['model', 'text'],
    isPure: true,
    folders: {
      evidence: 'what speaks for a bead of segments: structure, code, facts, links, embeddings',
      learn: 'translation tables learnt from the texts themselves',
      lexicon: 'dictionaries in TSV, hunalign, dictd and TBX',
      nouns: 'the values that pass between the steps: bead, band, ladder, vocabulary',
      repair: 'changes to the best path: swaps, longer beads, kept originals',
      score: 'the score of a bead in nats',
      search: 'the best path through the grid of two texts'
    }
  },
  baseline: {
    does: 'findings accepted for now: entries, matching, encoding',
    mayImport: ['model', 'text'],
    isPure: true
  },
  store: {
    does: 'the alignment file, and what people decided about its beads',
    mayImport: ['model'],
    isPure: true,
    folders: {
      file: 'encode and decode',
      match: 'finds stored beads in documents that were edited since',
      merge: 'three-way merge of two versions of the file'
    }
  },
  check: {
    does: 'the engine that runs rules, and what several rules need',
    mayImport: ['model', 'text', 'store'],
    isPure: true,
    folders: {
      corpus: 'rules that compare pairs with each other',
      facts: 'facts of one side without an equal on the other',
      gaps: 'segments and sentences without a counterpart, and where one belongs',
      ignores: 'comments that silence findings',
      lists: 'numbering and items of lists',
      names: 'names that differ between the sides',
      places: 'where a finding points to, on either side',
      sentences: 'pairs of sentences, their language and polarity',
      terms: 'the glossary',
      tokens: 'marks, links and code of one side without an equal on the other'
    }
  },
  rules: {
    does: 'one file per rule, or a folder where a rule needs more, with its examples',
    mayImport: ['model', 'text', 'store', 'check'],
    isPure: true
  },
  fix: {
    does: 'edits: planned, applied, verified',
    mayImport: ['model'],
    isPure: true
  },
  convert: {
    does: 'new documents: Markdown from plain text, skeletons, stubs',
    mayImport: ['model', 'text', 'syntax', 'check', 'fix'],
    isPure: true
  },
  report: {
    does: 'values → text for people and machines',
    mayImport: ['model', 'text', 'align', 'store', 'check', 'fix'],
    isPure: true,
    folders: {
      beads: 'output of `bitext align`',
      changes: 'output of `bitext diff`',
      evaluation: 'output of `bitext evaluate`',
      findings: 'output of `bitext check`, a file per format; `html/` is the page',
      fix: 'output of `bitext fix`',
      layout: 'cells, tables, colours, XML, JSON: what formats are made of',
      segments: 'output of `bitext segments`',
      sentences: 'output of `bitext align --pre-segmented`',
      status: 'output of `bitext status`: standing, badge, matrix'
    }
  },
  'pipeline.ts': {
    does: 'composes the rooms above; synchronous',
    mayImport: ['model', 'text', 'syntax', 'segment', 'align', 'check', 'rules', 'fix', 'convert'],
    isPure: true
  },
  'update-alignment.ts': {
    does: 'brings a stored alignment up to date with its documents',
    mayImport: ['model', 'align', 'store'],
    isPure: true
  },
  'run-example.ts': {
    does: 'what a rule finds in one of its examples',
    mayImport: ['model', 'align', 'store', 'check', 'rules', 'pipeline.ts', 'update-alignment.ts'],
    isPure: true
  },
  'rule-help.ts': {
    does: 'the page about a rule; runs its examples to list their fixes',
    mayImport: ['check', 'run-example.ts'],
    isPure: true
  },
  'test-rule.ts': {
    does: 'compares what a rule finds in its examples with what they say',
    mayImport: ['check', 'run-example.ts'],
    isPure: true
  },
  'rule.ts': {
    does: 'the public library for those who write rules',
    mayImport: ['model', 'text', 'check', 'test-rule.ts'],
    isPure: true
  },
  'index.ts': {
    does: 'the public library',
    mayImport: [
      'model',
      'align',
      'store',
      'check',
      'fix',
      'report',
      'convert',
      'rules',
      'pipeline.ts',
      'update-alignment.ts'
    ],
    isPure: true
  },
  workspace: {
    does: 'every effect: files, config, pairs of documents, git',
    mayImport: [
      'model',
      'text',
      'align',
      'store',
      'baseline',
      'check',
      'rules',
      'pipeline.ts',
      'update-alignment.ts'
    ],
    isPure: false,
    folders: {
      alignments: 'alignment files of pairs: found, read, written under a lock',
      config: 'the config file: found, read, checked, resolved for a pair',
      evidence: 'dictionaries, anchors and translations that a user names',
      files: 'reading and writing text files',
      git: 'changed files and earlier revisions',
      glossary: 'glossary files',
      pairs: 'which files are a pair',
      setup: 'finds the pairs of a repository, and a config for them that a check accepts'
    }
  },
  batch: {
    does: 'checks pairs, in threads or not, with a cache: the room below every door',
    mayImport: [
      'model',
      'baseline',
      'store',
      'check',
      'rules',
      'report',
      'pipeline.ts',
      'workspace'
    ],
    isPure: false
  },
  'remark-bitext.ts': {
    does: 'the remark plugin that reports findings: a door',
    mayImport: ['model', 'batch'],
    isPure: false
  },
  'remark.ts': {
    does: 'the remark plugins, public',
    mayImport: ['syntax', 'remark-bitext.ts'],
    isPure: false
  },
  cli: {
    does: 'the command line: a door',
    mayImport: [
      'model',
      'text',
      'align',
      'store',
      'baseline',
      'check',
      'rules',
      'fix',
      'report',
      'rule-help.ts',
      'test-rule.ts',
      'pipeline.ts',
      'workspace',
      'batch'
    ],
    isPure: false,
    folders: {
      commands: 'a folder per command: `<name>-command.ts` declares it, `<name>.ts` runs it',
      decisions: 'what accept, reject, link and unlink have in common',
      options: 'options that several commands take, and how values are read',
      output: 'colour, progress, problems on stderr',
      program: 'reads the command line and runs a command'
    }
  },
  'program.ts': {
    does: 'the command line as one file, which `cli.ts` loads compiled (decision 0008)',
    mayImport: ['cli', 'batch'],
    isPure: false
  },
  'cli.ts': {
    does: 'the program that npm links as `bitext`',
    mayImport: ['cli', 'program.ts'],
    isPure: false
  }
}
