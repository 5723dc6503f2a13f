// The analyses of the Laboratory, in order: an id, the group of its question, its component on demand. The words are in src/words/lab.
import type { Component } from 'svelte';
import type { ViewGroup, ViewId } from '../../words/index.ts';

export interface View {
  readonly id: ViewId;
  readonly group: ViewGroup;
  readonly load: () => Promise<{ default: Component }>;
}

export const VIEWS: readonly View[] = [
  { id: 'compare', group: 'compare', load: () => import('./views/Compare.svelte') },
  { id: 'certainty', group: 'compare', load: () => import('./views/Certainty.svelte') },
  { id: 'attribution', group: 'why', load: () => import('./views/Attribution.svelte') },
  { id: 'rolls', group: 'risk', load: () => import('./views/Rolls.svelte') },
  { id: 'lives', group: 'who', load: () => import('./views/Lives.svelte') },
  { id: 'matters', group: 'matters', load: () => import('./views/Matters.svelte') },
  { id: 'map', group: 'matters', load: () => import('./views/Map.svelte') },
];
