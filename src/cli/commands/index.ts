// The commands, in the order in which help shows them.
import type { Command } from '../command.ts';
import { attribute } from './attribute.ts';
import { calibrate } from './calibrate.ts';
import { compare } from './compare.ts';
import { describe } from './describe.ts';
import { life } from './life.ts';
import { link } from './link.ts';
import { merge } from './merge.ts';
import { presets } from './presets.ts';
import { run } from './run.ts';
import { study } from './study.ts';
import { sweep } from './sweep.ts';
import { tables } from './tables.ts';
import { verify } from './verify.ts';

export const COMMANDS: readonly Command[] = [
  presets,
  run,
  compare,
  tables,
  life,
  attribute,
  study,
  sweep,
  merge,
  link,
  verify,
  describe,
  calibrate,
];
