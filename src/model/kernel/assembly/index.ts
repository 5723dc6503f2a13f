// The month of src/model/month for one block of people, fast: columns in this module's memory, draws four at a
// time. Every number is that of the reference, to the bit (test/model/kernel.test.ts).
import { applications } from './applications';
import { bill } from './bill';
import { setBlock } from './books';
import { buy } from './buy';
import { claims } from './claims';
import { close } from './close';
import { draw } from './draw';
import { due } from './due';
import { lateStage } from './late';
import { spend } from './spend';
import { work } from './work';

export function month(from: i32, count: i32, segment: i32, people: i32, reviewed: bool): void {
  setBlock(segment, people);
  draw(from, count);
  work(from, count);
  bill(from, count);
  spend(from);
  due(from);
  lateStage(from);
  claims(from);
  buy(from);
  applications(from, count, reviewed);
  close(from);
}
