import {checkMutatedDocuments} from './check-mutated.js'

checkMutatedDocuments(20_240_126)
