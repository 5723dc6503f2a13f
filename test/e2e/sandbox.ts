// What the browser tests do again and again in the sandbox.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** A run that is over in a moment. */
export const SMALL = 'replicates=8&borrowers=1000&months=12';

export async function open(page: Page, query = SMALL): Promise<void> {
  await page.goto(`./#/?${query}`);
  await settled(page);
}

/** The run is complete: the address carries its fingerprint. */
export async function settled(page: Page): Promise<void> {
  await expect(page).toHaveURL(/[?&]fp=[0-9a-f]{32}/, { timeout: 60_000 });
}

export const sentence = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export const figure = (page: Page, id: string): Locator =>
  page.locator(`[data-measure=${id}] .value`);

/** Moves a range as a hand does: many values, then lets go. */
export async function drag(range: Locator, values: readonly number[]): Promise<void> {
  await range.evaluate(async (element, values) => {
    const input = element as HTMLInputElement;
    for (const value of values) {
      input.value = String(value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, values);
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds, as lines. */
export async function faults(page: Page): Promise<string[]> {
  // Not by a script tag: the page's own policy would refuse it.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(node: Document): Promise<AxeResults> } }
    ).axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`,
      ),
    );
  });
}

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}
