import { main } from "./main";

const write = (stream: NodeJS.WriteStream) => (line: string) => {
  stream.write(`${line}\n`);
};

// `hyoka … --json | head` closes the pipe early; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2), { out: write(process.stdout), err: write(process.stderr) }, process.env["LC_ALL"] ?? process.env["LANG"]).then(
  (code) => {
    // Not process.exit: what still waits in a pipe must arrive first.
    process.exitCode = code;
  },
);
