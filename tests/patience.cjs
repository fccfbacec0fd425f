// Thousands of faults, random sheets or a browser take their time on a small and busy machine.
// Nothing is timed by this; it only ends what hangs.
jest.setTimeout(240_000);
