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
  { id: 'vintages', group: 'risk', load: () => import('./views/Vintages.svelte') },
  { id: 'lives', group: 'who', load: () => import('./views/Lives.svelte') },
  { id: 'matters', group: 'matters', load: () => import('./views/Matters.svelte') },
  { id: 'map', group: 'matters', load: () => import('./views/Map.svelte') },
  { id: 'swapSet', group: 'who', load: () => import('./views/SwapSet.svelte') },
  { id: 'strategy', group: 'who', load: () => import('./views/Strategy.svelte') },
  { id: 'scorePower', group: 'who', load: () => import('./views/ScorePower.svelte') },
  { id: 'fairness', group: 'who', load: () => import('./views/Fairness.svelte') },
  { id: 'rejects', group: 'who', load: () => import('./views/Rejects.svelte') },
  { id: 'losses', group: 'risk', load: () => import('./views/Losses.svelte') },
  { id: 'lens', group: 'risk', load: () => import('./views/Lens.svelte') },
  { id: 'dashboard', group: 'risk', load: () => import('./views/Dashboard.svelte') },
  { id: 'sideEffects', group: 'why', load: () => import('./views/SideEffects.svelte') },
];
