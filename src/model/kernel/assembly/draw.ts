// Draws: Threefry4x32-12, four people in one vector.
import * as at from './layout';

// inline
function rotated(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by));
}

function key(k: i32): i32 {
  return <i32>(<i64>load<f64>(at.M_KEY + ((<usize>k) << 3)));
}

/**
 * Four columns of 512 words at `out` for the people whose offsets from `from` stand in a list. A list and
 * a column may be used to the next multiple of four.
 */
export function draw(list: usize, count: i32, from: i32, block: i32, out: usize): void {
  const a = key(0);
  const b = key(1);
  const c = key(2);
  const d = key(3);
  const k0 = i32x4.splat(a);
  const k1 = i32x4.splat(b);
  const k2 = i32x4.splat(c);
  const k3 = i32x4.splat(d);
  const k4 = i32x4.splat(a ^ b ^ c ^ d ^ 0x1bd11bda);
  const first = i32x4.splat(from + a);
  const y1 = i32x4.splat(i32(load<f64>(at.M_ADDRESS)) + b);
  const y2 = i32x4.splat(i32(load<f64>(at.M_REPLICATE)) + c);
  const y3 = i32x4.splat(block + d);
  const end = list + ((<usize>count) << 2);
  for (; list < end; list += 16, out += 16) {
    let x0 = i32x4.add(v128.load(list), first);
    let x1 = y1;
    let x2 = y2;
    let x3 = y3;

    x0 = i32x4.add(x0, x1);
    x1 = v128.xor(rotated(x1, 10), x0);
    x2 = i32x4.add(x2, x3);
    x3 = v128.xor(rotated(x3, 26), x2);
    x0 = i32x4.add(x0, x3);
    x3 = v128.xor(rotated(x3, 11), x0);
    x2 = i32x4.add(x2, x1);
    x1 = v128.xor(rotated(x1, 21), x2);
    x0 = i32x4.add(x0, x1);
    x1 = v128.xor(rotated(x1, 13), x0);
    x2 = i32x4.add(x2, x3);
    x3 = v128.xor(rotated(x3, 27), x2);
    x0 = i32x4.add(x0, x3);
    x3 = v128.xor(rotated(x3, 23), x0);
    x2 = i32x4.add(x2, x1);
    x1 = v128.xor(rotated(x1, 5), x2);
    x0 = i32x4.add(x0, k1);
    x1 = i32x4.add(x1, k2);
    x2 = i32x4.add(x2, k3);
    x3 = i32x4.add(x3, i32x4.add(k4, i32x4.splat(1)));

    x0 = i32x4.add(x0, x1);
    x1 = v128.xor(rotated(x1, 6), x0);
    x2 = i32x4.add(x2, x3);
    x3 = v128.xor(rotated(x3, 20), x2);
    x0 = i32x4.add(x0, x3);
    x3 = v128.xor(rotated(x3, 17), x0);
    x2 = i32x4.add(x2, x1);
    x1 = v128.xor(rotated(x1, 11), x2);
    x0 = i32x4.add(x0, x1);
    x1 = v128.xor(rotated(x1, 25), x0);
    x2 = i32x4.add(x2, x3);
    x3 = v128.xor(rotated(x3, 10), x2);
    x0 = i32x4.add(x0, x3);
    x3 = v128.xor(rotated(x3, 18), x0);
    x2 = i32x4.add(x2, x1);
    x1 = v128.xor(rotated(x1, 20), x2);
    x0 = i32x4.add(x0, k2);
    x1 = i32x4.add(x1, k3);
    x2 = i32x4.add(x2, k4);
    x3 = i32x4.add(x3, i32x4.add(k0, i32x4.splat(2)));

    x0 = i32x4.add(x0, x1);
    x1 = v128.xor(rotated(x1, 10), x0);
    x2 = i32x4.add(x2, x3);
    x3 = v128.xor(rotated(x3, 26), x2);
    x0 = i32x4.add(x0, x3);
    x3 = v128.xor(rotated(x3, 11), x0);
    x2 = i32x4.add(x2, x1);
    x1 = v128.xor(rotated(x1, 21), x2);
    x0 = i32x4.add(x0, x1);
    x1 = v128.xor(rotated(x1, 13), x0);
    x2 = i32x4.add(x2, x3);
    x3 = v128.xor(rotated(x3, 27), x2);
    x0 = i32x4.add(x0, x3);
    x3 = v128.xor(rotated(x3, 23), x0);
    x2 = i32x4.add(x2, x1);
    x1 = v128.xor(rotated(x1, 5), x2);
    v128.store(out, i32x4.add(x0, k3));
    v128.store(out, i32x4.add(x1, k4), 2048);
    v128.store(out, i32x4.add(x2, k0), 4096);
    v128.store(out, i32x4.add(x3, i32x4.add(k1, i32x4.splat(3))), 6144);
  }
}
