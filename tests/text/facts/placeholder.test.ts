import {expect, test} from 'vitest'
import {placeholderReader} from '../../../src/text/facts/placeholder.js'
import {found} from './read.js'

test.each([
  ['printf', '%s has %d of %1$s at %-5.2f', ['%s', '%d', '%1$s', '%-5.2f']],
  ['named printf', '%(name)s is in', ['%(name)s']],
  ['braces', '{name} has {0} in {user.berth}', ['{name}', '{0}', '{user.berth}']],
  [
    'double braces, white space aside',
    '{{ name }} and {{name}}',
    ['{{ name }} = {{name}}', '{{name}}']
  ],
  ['template literals', ['$', '{x} and #', '{y}'].join(''), [['$', '{x}'].join(''), '#{y}']],
  [
    'tags of a template',
    '<%= name %> {% if x %}',
    ['<%= name %> = <%=name%>', '{% if x %} = {%ifx%}']
  ],
  ['an expression', 'Copyright {yearOf(today)}', ['{yearOf(today)}']],
  [
    'an ICU message, of which only the branch that must be there counts',
    '{count, plural, one {# boat} other {# boats in {place}}}',
    ['{count, plural, one {# boat} other {# boats in {place}}} = {count, plural, other}']
  ],
  ['a variable of a shell', '%HOME_DIR% is full', ['%HOME_DIR%']],
  ['percentages', '5% of the boats, 100 % sure, 50%de', []],
  ['sets and words in braces', '{a, b} {two words} {}', []]
])('%s', (_, text, placeholders) => expect(found(placeholderReader, text)).toEqual(placeholders))
