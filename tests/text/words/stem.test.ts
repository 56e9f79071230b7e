import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {stemOf} from '../../../src/text/words/stem.js'

describe('stemOf', () => {
  test.each([
    ['nl', 'huis huizen'],
    ['nl', 'brief brieven'],
    ['nl', 'drugsmarkt drugsmarkten'],
    ['nl', 'boot boten'],
    ['nl', 'bus bussen'],
    ['nl', 'proces processen'],
    ['nl', 'gids gidsen'],
    ['nl', "foto foto's"],
    ['nl', 'tafel tafels tafeltje'],
    ['nl', 'idee ideeën'],
    ['nl', 'categorie categorieën'],
    ['nl', 'mogelijkheid mogelijkheden'],
    ['nl', 'groot grote'],
    ['nl', 'pakken pakt'],
    ['nl', 'stad steden'],
    ['en', 'file files'],
    ['en', 'library libraries'],
    ['en', 'box boxes'],
    ['en', 'class classes'],
    ['en', 'plan planned planning'],
    ['en', 'child children'],
    ['en', "owner owners owner's"],
    ['de', 'Haus Häuser Hauses Häusern'],
    ['de', 'Projekt Projekte Projekten Projekts'],
    ['de', 'Datei Dateien'],
    ['de', 'Prozess Prozesse'],
    ['de', 'Nutzer Nutzern Nutzers'],
    ['de', 'Garten Gartens Gärten'],
    ['fr', 'journal journaux'],
    ['fr', 'bateau bateaux'],
    ['fr', 'projet projets'],
    ['fr', 'actif active actives'],
    ['fr', 'bon bonne bonnes'],
    ['es', 'proyecto proyectos'],
    ['es', 'versión versiones'],
    ['es', 'luz luces'],
    ['es', 'clase clases'],
    ['es', 'nuevo nueva nuevas']
  ])('%s: %s are one word', (base, words) => {
    const stems = words.split(' ').map((word) => stemOf(word, base))
    expect(new Set(stems).size, stems.join(' ')).toBe(1)
  })

  test.each([
    ['nl', 'huis huid'],
    ['nl', 'bestand bestuur'],
    ['en', 'file field'],
    ['en', 'version verse'],
    ['de', 'Projekt Produkt'],
    ['fr', 'projet produit'],
    ['es', 'archivo archivero']
  ])('%s: %s are two words', (base, words) => {
    expect(new Set(words.split(' ').map((word) => stemOf(word, base))).size).toBe(2)
  })

  test('of a language without data only letters are folded', () => {
    expect(stemOf('Łodzie', 'pl')).toBe('lodzie')
  })

  test('does not depend on case or accents', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(word, fc.constantFrom('nl', 'en', 'de', 'fr', 'es'), (text, base) => {
        expect(stemOf(text.toUpperCase(), base)).toBe(stemOf(text, base))
        expect(stemOf(text.replaceAll('e', 'é'), base)).toBe(stemOf(text, base))
      })
    )
  })

  test('keeps three letters or all there are', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(word, fc.constantFrom('nl', 'en', 'de', 'fr', 'es'), (text, base) => {
        expect(stemOf(text, base).length).toBeGreaterThanOrEqual(Math.min(3, text.length))
      })
    )
  })
})
