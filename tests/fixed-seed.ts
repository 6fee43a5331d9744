import fc from "fast-check";

// The same random cases at every run, so that a failure is due to a change. `SEED=2 npm test` tries others, and the endurance tests
// new ones at every run.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
