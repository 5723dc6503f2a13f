// Draws of a block: Threefry4x32-12, four people in one vector, the two blocks of words side by side.
import * as at from './layout';

function rotated(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by));
}

function key(k: i32): i32 {
  return <i32>(<i64>load<f64>(at.M_KEY + ((<usize>k) << 3)));
}

/** Twelve rounds for four people from `first` on; `out` is the first of four columns. */
function four(
  first: i32,
  out: usize,
  k0: i32,
  k1: i32,
  k2: i32,
  k3: i32,
  y1: i32,
  y2: i32,
  y3: i32,
): void {
  const k4 = k0 ^ k1 ^ k2 ^ k3 ^ 0x1bd11bda;
  let x0 = i32x4.add(i32x4.splat(first + k0), i32x4(0, 1, 2, 3));
  let x1 = i32x4.splat(y1);
  let x2 = i32x4.splat(y2);
  let x3 = i32x4.splat(y3);

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
  x0 = i32x4.add(x0, i32x4.splat(k1));
  x1 = i32x4.add(x1, i32x4.splat(k2));
  x2 = i32x4.add(x2, i32x4.splat(k3));
  x3 = i32x4.add(x3, i32x4.splat(k4 + 1));

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
  x0 = i32x4.add(x0, i32x4.splat(k2));
  x1 = i32x4.add(x1, i32x4.splat(k3));
  x2 = i32x4.add(x2, i32x4.splat(k4));
  x3 = i32x4.add(x3, i32x4.splat(k0 + 2));

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
  v128.store(out, i32x4.add(x0, i32x4.splat(k3)));
  v128.store(out, i32x4.add(x1, i32x4.splat(k4)), 2048);
  v128.store(out, i32x4.add(x2, i32x4.splat(k0)), 4096);
  v128.store(out, i32x4.add(x3, i32x4.splat(k1 + 3)), 6144);
}

/** Words of the block: `money` and `pay`, one column of 512 for each of four words. */
export function draw(from: i32, count: i32): void {
  const k0 = key(0);
  const k1 = key(1);
  const k2 = key(2);
  const k3 = key(3);
  const y1 = i32(load<f64>(at.M_ADDRESS)) + k1;
  const y2 = i32(load<f64>(at.M_REPLICATE)) + k2;
  for (let j = 0; j < count; j += 4) {
    const here = (<usize>j) << 2;
    four(from + j, at.X_MONEY_A + here, k0, k1, k2, k3, y1, y2, 4 + k3);
    four(from + j, at.X_PAY_A + here, k0, k1, k2, k3, y1, y2, 5 + k3);
  }
}

/** Words for who is late or in claims: one person. */
export function drawLate(i: i32): void {
  const k0 = key(0);
  const k1 = key(1);
  const k2 = key(2);
  const k3 = key(3);
  const y1 = i32(load<f64>(at.M_ADDRESS)) + k1;
  const y2 = i32(load<f64>(at.M_REPLICATE)) + k2;
  four(i, at.X_LATE_A, k0, k1, k2, k3, y1, y2, 6 + k3);
}
