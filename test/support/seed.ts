// Properties are tried on the same values in every run, so that a change that breaks one is told from luck. Other values:
// `PROPERTY_SEED=7 npm test`.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_191_231) })
