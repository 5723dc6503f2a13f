// Prints one line for all test reports: 'N passed, N failed', and how many were skipped if any were.
// A report that is missing, or that failed without a failed test, counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
let skipped = 0;
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    process.stderr.write(`${file} is missing: its tests did not run.\n`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const vitest = 'numTotalTests' in report;
  const failures = vitest ? report.numFailedTests : report.stats.unexpected;
  const broken = vitest ? !report.success : report.errors.length > 0;
  passed += vitest ? report.numPassedTests : report.stats.expected + report.stats.flaky;
  failed += failures === 0 && broken ? 1 : failures;
  skipped += vitest ? report.numPendingTests + report.numTodoTests : report.stats.skipped;
}
const also = skipped > 0 ? `, ${skipped} skipped` : '';
process.stdout.write(`${passed} passed, ${failed} failed${also}\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
