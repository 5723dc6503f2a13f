// lab presets: the worlds to begin with.
import { PRESETS } from '../../model/index.ts';
import type { Command } from '../command.ts';

export const presets: Command = {
  id: 'presets',
  usage: '',
  help: 'The worlds to begin with, one line each.',
  details: [],
  options: [],
  words: [0, 0],
  async run(_typed, io) {
    const width = Math.max(...Object.keys(PRESETS).map((id) => id.length));
    const lines = Object.entries(PRESETS).map(([id, { help }]) => `${id.padEnd(width)}  ${help}\n`);
    await io.out(lines.join(''));
    return 0;
  },
};
