// Runs the core as WebAssembly on a recording: node run.mjs gait.wasm walk.csv
// Prints each contact and bout in nanoseconds, as main.c does.
import { readFileSync } from "node:fs";

const [module, recording] = process.argv.slice(2);
const lines = readFileSync(recording, "utf8").trimEnd().split("\n");
const names = lines[0].split(",");
const columns = ["acc", "gyr"].flatMap((channel) => ["x", "y", "z"].map((axis) => names.indexOf(`lower_back_${channel}_${axis}`)));

// The C library rounds halves away from zero.
const round = (x) => (Math.abs(x - Math.trunc(x)) >= 0.5 ? Math.trunc(x) + Math.sign(x) : Math.trunc(x));
const { sin, cos, tan, asin, acos, atan2, exp, log, pow } = Math;
const host_contact = (time) => console.log(`contact ${time}`);
const host_bout = (start, end, steps) => console.log(`bout ${start} ${end} ${steps}`);
const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(module)), {
  env: { sin, cos, tan, asin, acos, atan2, exp, log, pow, round, host_contact, host_bout },
});
const { gait_begin, gait_sample, gait_end, gait_memory } = instance.exports;

gait_begin();
const began = performance.now();
for (const line of lines.slice(1)) {
  const cells = line.split(",");
  gait_sample(BigInt(Math.round(Number(cells[0]) * 1e9)), ...columns.map((column) => Number(cells[column])));
}
gait_end();
const seconds = (performance.now() - began) / 1000;
console.error(`${lines.length - 1} samples, ${((seconds * 1e6) / (lines.length - 1)).toFixed(1)} us each; at most ${gait_memory()} bytes of memory`);
