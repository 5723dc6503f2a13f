// Light, dark, or as the system says.
import { recall, remember } from './stored.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeId = (typeof THEMES)[number];

export class Theme {
  chosen: ThemeId = $state(THEMES.find((id) => id === recall('theme')) ?? 'system');

  choose(id: ThemeId): void {
    this.chosen = id;
    remember('theme', id);
  }
}
