import {describe, test} from 'vitest'
import {expectCuts} from './cuts.js'

describe('Spanish sentences', () => {
  test.each([
    ['plain sentences', 'El consejo votó. | La moción fue aprobada.'],
    ['Sr. before a name', 'El Sr. García llegó. | Era tarde.'],
    ['Sra. and Dr.', 'La Sra. López vio al Dr. Ruiz. | Hablaron.'],
    ['p. ej. before a name', 'Tome p. ej. Madrid. | Hay mucha gente.'],
    ['p.ej. without a space', 'Tome p.ej. Madrid. | Hay mucha gente.'],
    ['EE. UU. in the middle', 'Los EE. UU. crecieron. | España también.'],
    ['EE. UU. at the end', 'Viajó a EE. UU. | Después volvió.'],
    ['EE.UU. without a space', 'Viajó a EE.UU. | Después volvió.'],
    ['núm. before a number', 'Vive en el núm. 5. | Ella no.'],
    ['art. before a number', 'Según el art. 5, está prohibido. | Véase el art. 6.'],
    ['an article at the end', 'Eso dice el art. 5. | Él no dijo nada.'],
    ['pág. before a number', 'Véase la pág. 12. | Es corta.'],
    ['a. C. in the middle', 'Roma se fundó en 753 a. C. según la leyenda.'],
    ['a. C. at the end', 'Roma se fundó en 753 a. C. | La ciudad creció.'],
    ['p. m. at the end', 'Llegó a las 5 p. m. | Luego dormimos.'],
    ['Ud. at the end', 'Esto es para Ud. | Gracias.'],
    ['no at the end', 'Dijo que no. | Ella dijo que sí.'],
    ['inverted marks', '¿Quién viene? | ¡Nadie! | Qué pena.'],
    ['inverted marks after a statement', 'Se fue. | ¿Por qué? | Nadie lo sabe.'],
    ['quoted speech', '«¡Alto!» gritó él. | Nadie escuchaba.'],
    ['a quotation that is a sentence', 'Dijo: «Es verdad.» | Luego se fue.'],
    ['the stop after the quote', 'Dijo: «Es verdad». | Luego se fue.'],
    ['etc. at the end', 'Vendemos manzanas, etc. | La tienda está abierta.'],
    ['etc. in the middle', 'Manzanas, peras, etc. están en oferta.'],
    ['initials', 'El libro es de J. L. Borges. | Es largo.'],
    ['a number at the end', 'Eran 12. | Luego vinieron más.'],
    ['a number at the start', 'Todo salió mal. | 80 personas se fueron.'],
    ['a decimal comma', 'El alquiler subió un 3,5 por ciento. | Es mucho.'],
    ['a site', 'Véase madrid.es. | Ahí está todo.'],
    ['an ellipsis', 'Esperó… | Luego ella vino.'],
    ['S. A. at the end', 'Trabaja en Banco Azul, S. A. | Ella también.'],
    ['a dash of dialogue', '—No voy. | —¿Por qué?']
  ])('%s', (_name, marked) => expectCuts('es', marked))
})
