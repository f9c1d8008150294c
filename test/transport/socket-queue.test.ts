import { expect, test } from "vitest";
import { SocketQueue } from "../../src/transport/socket-queue.ts";
import { Deadline } from "../../src/util/deadline.ts";

test("a place is given on in order and at once, however many requests wait and have waited", async () => {
  const queue = new SocketQueue(1, () => undefined);
  const [total, aborted] = [new Deadline(60_000), new Deadline(60_000)];
  const order: number[] = [];
  queue.take();
  const all = Array.from({ length: 200_000 }, (_, index) =>
    queue.wait(index === 1 ? aborted : total).then(
      () => void order.push(index),
      () => undefined,
    ),
  );
  aborted.end(new Error("aborted"));
  const started = performance.now();
  for (let index = 0; index < all.length; index += 1) queue.release();
  // With a search from the start it takes four seconds.
  expect(performance.now() - started).toBeLessThan(1000);
  await Promise.all(all);
  expect(order).toHaveLength(199_999);
  expect(order.slice(0, 3)).toEqual([0, 2, 3]);
  // The queue works on after it was empty.
  expect(queue.take()).toBe(true);
  const later = queue.wait(total);
  queue.release();
  await later;
  total.clear();
  aborted.clear();
});
