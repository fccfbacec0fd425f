// A browser starts slowly on a small machine. Nothing is timed by this; it only ends what hangs.
jest.setTimeout(60_000);
