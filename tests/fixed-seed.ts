import fc from 'fast-check'
import {runs} from './runs.js'

// Generated cases are the same in every run, so that a test fails by the code alone. For others:
// `FC_SEED=$RANDOM npm test`.
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env.FC_SEED ?? 20_261_126),
  numRuns: runs(100)
})
