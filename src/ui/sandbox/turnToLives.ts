// From a picture of the sandbox to the lives behind it, in the very worlds that it shows.
import type { Lab } from '../../state/context.ts';

/** Turns to the lives of the sandbox's world beside its baseline; the way back is the browser's. */
export function turnToLives({ worlds }: Lab, options: Readonly<Record<string, string>>): void {
  // Beside another set of the Laboratory, the people would be others.
  const here = worlds.all.findIndex(({ kind }) => kind === 'here');
  if (here > 0 && worlds.baseline.kind === 'base') worlds.pick(here);
  else worlds.reset();
  const query = Object.entries(options).map(([name, value]) => `view.${name}=${value}`);
  location.hash = `#/lab?${['view=lives', ...query].join('&')}`;
}

/** A hand is near: the world is lived beforehand, so that the life opens at once. */
export async function warmLives({ scenario, studies }: Lab): Promise<void> {
  // Components that will be on their way again if they do not come now.
  void Promise.all([import('../lab/Laboratory.svelte'), import('../lab/views/Lives.svelte')]).catch(
    () => undefined,
  );
  const { warm } = await import('../../state/lives.svelte.ts');
  await warm(studies, scenario.baseline, scenario.current, scenario.run);
}
