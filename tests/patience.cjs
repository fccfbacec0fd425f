// Thousands of faults, random sheets or a browser take their time on a small and busy machine.
// Nothing is timed by this; it only ends what hangs.
jest.setTimeout(process.env.HYOKA_SOAK === undefined ? 240_000 : 3_600_000);
