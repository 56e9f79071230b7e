import {checkMutatedDocuments} from './check-mutated.js'

checkMutatedDocuments(20_261_122)
