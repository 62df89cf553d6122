import { expect, test } from '@playwright/test';
import { openPage } from './page.ts';

for (const path of ['/', '/uk/'])
  test(`loading ${path} logs no fault; how free the page stays is attached to the report`, async ({
    page,
  }, info) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    await openPage(page, path);
    const longTasks = await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            resolve(list.getEntries().map(({ duration }) => Math.round(duration)));
          }).observe({ type: 'longtask', buffered: true });
          setTimeout(() => resolve([]), 1000);
        }),
    );
    await info.attach('tasks over 50 ms while the page loads, in ms', {
      body: JSON.stringify(longTasks),
      contentType: 'application/json',
    });
    // What the server wrote and what scripts make of it are the same, or this would hold a complaint.
    expect(faults).toEqual([]);
  });

test('while a slider moves the page stays free; how free is attached to the report', async ({
  page,
}, info) => {
  await openPage(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  const slider = page.getByRole('slider', { name: 'Deterrence credibility' });
  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 0; step <= 120; step++)
    await page.mouse.move(box.x + box.width * (0.1 + 0.006 * step), box.y + box.height / 2);
  await page.mouse.up();
  await expect(page.locator('.status')).toHaveAttribute('data-state', 'ready');
  const longTasks = await page.evaluate(() => Reflect.get(window, 'longTasks'));
  await info.attach('tasks over 50 ms while a slider moved, in ms', {
    body: JSON.stringify(longTasks),
    contentType: 'application/json',
  });
  await expect(slider).not.toHaveValue('10');
});
