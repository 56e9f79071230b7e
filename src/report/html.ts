import {page} from './html/page.js'
import type {Reporter} from './reporter.js'

/** For people at a desk: a page with the two texts of each pair side by side, findings in place. */
export const html: Reporter = (pairs) => page(pairs).html
