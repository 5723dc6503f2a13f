// The drawings, and the frame around each.
export { default as ChartFrame } from './ChartFrame.svelte';
export { default as DotPlot } from './DotPlot.svelte';
export { default as Drawing } from './Drawing.svelte';
export { default as HeatGrid } from './HeatGrid.svelte';
export { default as Lines } from './Lines.svelte';
export { default as Outcomes } from './Outcomes.svelte';
export { default as PeopleField } from './PeopleField.svelte';
export { default as Ranking } from './Ranking.svelte';
export { default as Scatter } from './Scatter.svelte';
export { default as Sparkline } from './Sparkline.svelte';
export { default as StackedBands } from './StackedBands.svelte';
export { CARD_HEIGHT, CARD_WIDTH, cardOf } from './card.ts';
export { pngOf, saveBlob, saveText } from './picture.ts';
export { fillOf, inkOf } from './drawing.ts';
export { default as Sketch } from './Sketch.svelte';
export { rem } from './rem.ts';
export { default as Sketches } from './Sketches.svelte';
export { default as Waterfall } from './Waterfall.svelte';
