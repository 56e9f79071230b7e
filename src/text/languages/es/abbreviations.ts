import type {Abbreviations} from '../abbreviations.js'

export const abbreviations: Abbreviations = {
  never:
    'Sr.|Sra.|Srta.|Sres.|Sras.|Dr.|Dra.|D.|Dña.|Da.|Prof.|Profa.|Lic.|Ing.|Arq.|Gral.|Cnel.|' +
    'Excmo.|Excma.|Ilmo.|Sto.|Sta.|S.|p. ej.|p. e.|i. e.|cf.|cfr.|vid.|aprox.|ca.|av.|avda.|' +
    'c/.|dpto.|depto.|admón.|ed.|eds.|trad.|máx.|mín.|prov.|pza.|resp.|tel.|teléf.|vs.|fdo.|' +
    'Mons.|Pdte.',
  maybe:
    'etc.|EE. UU.|a. C.|d. C.|a. m.|p. m.|S. A.|S. L.|Cía.|Ud.|Uds.|Vd.|Vds.|ibid.|ibíd.|' +
    'JJ. OO.|RR. HH.|CC. OO.|FF. AA.|C. P.|s. n.|e. p. d.|ene.|feb.|mar.|abr.|may.|jun.|jul.|' +
    'ago.|sept.|oct.|nov.|dic.|h.|hnos.|jr.',
  beforeNumber:
    'núm.|núms.|n.º.|art.|arts.|pág.|págs.|p.|pp.|cap.|caps.|fig.|figs.|tab.|vol.|vols.|t.|' +
    'apdo.|párr.|secc.|inc.|ref.|l.|v.|sec.|nro.|ec.',
  words: '',
  openers:
    'El|La|Los|Las|Lo|Un|Una|Unos|Unas|Él|Ella|Ellos|Ellas|Yo|Tú|Nosotros|Ustedes|Usted|Esto|' +
    'Eso|Este|Esta|Estos|Estas|Ese|Esa|Y|E|O|Pero|Si|Cuando|Mientras|Luego|Después|Antes|' +
    'Entonces|Desde|Hasta|Durante|En|A|Al|De|Del|Con|Sin|Por|Para|Sobre|Según|Entre|Como|Que|' +
    'Qué|Quién|Quien|Dónde|Donde|Cómo|Cuándo|No|Sí|Ya|Hay|Es|Son|Fue|Era|Se|Su|Sus|Mi|Mis|' +
    'Nuestro|Nuestra|Todo|Todos|Todas|Algunos|Muchos|También|Además|Así|Aunque|Porque|Ahora|' +
    'Aquí|Allí|Ayer|Hoy|Llegó|Véase|Cada|Nada|Nadie'
}
