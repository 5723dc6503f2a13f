// Reads a world that yardstick.ts wrote, runs it several times, and prints nanoseconds per borrower-month of each.
// With a second file name it writes down how the world ended, for the comparison.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "month.h"

enum { BLOCK = 512 };

static void get(void *to, size_t bytes, FILE *file) {
  if (fread(to, 1, bytes, file) != bytes) exit(3);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int count, char **word) {
  if (count < 3) return 2;
  FILE *file = fopen(word[1], "rb");
  if (!file) return 3;
  int32_t head[16];
  get(head, sizeof head, file);
  const int size = head[0], months = head[1], months_all = head[2], *edge = head + 5;
  static Tables tables;
  // No padding between the tables: doubles first, 16-bit numbers last.
  get(&tables, sizeof tables, file);

  int32_t tenors = 0;
  People start = {.size = size, .hardshipTenors = &tenors}, now = start;
#define READ(type, name, times)                                                                   \
  start.name = malloc(sizeof(type) * times * size);                                               \
  now.name = malloc(sizeof(type) * times * size + 64);                                            \
  get(start.name, sizeof(type) * times * size, file);
  COLUMNS(READ)
  Terms *terms = malloc(sizeof(Terms) * months_all);
  get(terms, sizeof(Terms) * months_all, file);
  fclose(file);

  const int quarters = (months + 18 + 2) / 3;
  const size_t numbers = (size_t)SLAB * (months + 1) + (size_t)quarters * (months + 1) * 6;
  double *tallies = malloc(numbers * sizeof(double));
  static double before[SLAB], trash[SLAB];
  const int rounds = atoi(word[2]);
  for (int round = 0; round < rounds; round++) {
#define COPY(type, name, times) memcpy(now.name, start.name, sizeof(type) * times * size);
    COLUMNS(COPY)
    memset(tallies, 0, numbers * sizeof(double));
    tenors = 0;
    const double began = seconds();
    open_world(&now, &tables, trash, tallies);
    for (int month = 0; month < months_all; month++) {
      const int t = (int)terms[month].t[0], every = t >= 1 ? head[3] : head[4];
      double *slab = t >= 0 ? tallies + (size_t)t * SLAB : before;
      int number = 0;
      for (int segment = 0; segment < 4; segment++)
        for (int at = edge[segment]; at < edge[segment + 1]; at += BLOCK, number++) {
          const int left = edge[segment + 1] - at;
          work_block(&terms[month], slab, at, left < BLOCK ? left : BLOCK, segment,
                     (t + number + 1024 * every) % every == 0);
        }
    }
    printf("%.3f\n", (seconds() - began) * 1e9 / ((double)size * months_all));
  }
  if (count < 4) return 0;
  FILE *out = fopen(word[3], "wb");
  if (!out) return 3;
#define WRITE(type, name, times) fwrite(now.name, sizeof(type), (size_t)times * size, out);
  COLUMNS(WRITE)
  fwrite(tallies, sizeof(double), numbers, out);
  return fclose(out);
}
