import {spawn} from 'node:child_process'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node.js'
import {tempFolder} from '../workspace/temp-folder.js'

const source = 'Bring:\n\n1. bread\n2. milk\n3. salt\n'
const target = 'Neem mee:\n\n1. brood\n2. melk\n• zout\n'

/** A project that reports drift through remark. */
function project(): string {
  const built = JSON.stringify(pathToFileURL(resolve('dist/remark.js')).href)
  return tempFolder({
    'a.en.md': source,
    'a.nl.md': target,
    'bitext.config.json': '{"pairs": [{"source": "{name}.en.md", "target": "{name}.nl.md"}]}',
    '.remarkrc.mjs': `import {remarkBitext} from ${built}\nexport default {plugins: [remarkBitext]}\n`
  })
}

/** An editor at a language server, which it has opened a folder in. */
async function editorIn(folder: string): Promise<ProtocolConnection> {
  const server = spawn(process.execPath, [resolve('tests/language-server/server.mjs'), '--stdio'])
  const editor = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  onTestFinished(() => {
    editor.dispose()
    server.kill()
  })
  editor.listen()
  const rootUri = pathToFileURL(folder).href
  await editor.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{uri: rootUri, name: 'project'}],
    capabilities: {workspace: {workspaceFolders: true}}
  })
  await editor.sendNotification(InitializedNotification.type, {})
  return editor
}

/** What the server says of a text next. */
function nextDiagnostics(editor: ProtocolConnection): Promise<readonly Diagnostic[]> {
  return new Promise((done) => {
    const listening = editor.onNotification(PublishDiagnosticsNotification.type, (params) => {
      listening.dispose()
      done(params.diagnostics)
    })
  })
}

test('an editor shows findings as its text is typed, and offers the fix', async () => {
  const folder = project()
  const editor = await editorIn(folder)
  const uri = pathToFileURL(join(folder, 'a.nl.md')).href

  const opened = nextDiagnostics(editor)
  await editor.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: {uri, languageId: 'markdown', version: 1, text: target}
  })
  const diagnostics = await opened
  expect(diagnostics).toMatchObject([
    {
      range: {start: {line: 4, character: 0}, end: {line: 4, character: 1}},
      severity: 1,
      source: 'bitext',
      code: 'list-kind-parity'
    }
  ])

  const actions = await editor.sendRequest(CodeActionRequest.type, {
    textDocument: {uri},
    range: {start: {line: 4, character: 0}, end: {line: 4, character: 1}},
    context: {diagnostics: [...diagnostics]}
  })
  const at = diagnostics[0]?.range
  expect(actions).toMatchObject([{edit: {changes: {[uri]: [{range: at, newText: '3.'}]}}}])

  const changed = nextDiagnostics(editor)
  await editor.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: {uri, version: 2},
    contentChanges: [{text: target.replace('•', '3.')}]
  })
  expect(await changed).toEqual([])
})
