// Knows: when a click happens in a page, and when the frame that answers it is there.
// Must not know: what is clicked, or which page it is.

import { setTimeout } from 'node:timers/promises';

/**
 * Runs in the page, before the click that is meant. The next click has two marks, `click` and `frame`,
 * and `clickToFrame` resolves when both are there. If it leads to another screen there is a third,
 * `heading`, for the frame that has the heading of that; `clickToHeading` resolves with it.
 *
 * From the moment of the click, so that waiting for a busy page counts, to the first task after the
 * next frame, which goes before all that wait there, such as fetching the icon of the page again.
 * Event Timing measures the same, but in steps of 8 ms and nothing below 16 ms. A second
 * requestAnimationFrame would add the wait for one more frame.
 */
export async function markClick() {
  const frame = (name, done) =>
    requestAnimationFrame(() => {
      scheduler.postTask(() => done(void performance.mark(name)), { priority: 'user-blocking' });
    });
  const marked = (event) =>
    new Promise((resolve) => {
      const mark = ({ timeStamp }) => {
        performance.mark('click', { startTime: timeStamp });
        frame('frame', resolve);
      };
      addEventListener(event, mark, { capture: true, once: true });
    });
  // Once for nothing, so that compiling what measures is not measured: it would be a sixth of it.
  const tried = marked('tried');
  dispatchEvent(new Event('tried'));
  await tried;
  performance.clearMarks();
  window.clickToFrame = marked('click');
  const heading = document.querySelector('h1');
  window.clickToHeading = new Promise((resolve) => {
    const look = (_, observer) => {
      if (heading?.isConnected) return;
      observer.disconnect();
      frame('heading', resolve);
    };
    if (heading) new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
}

/**
 * Clicks on a point. The pointer is there long before, so that what the page does because of it, or
 * because it has just been loaded or scrolled, is over. The button is down for as long as a finger
 * keeps it down: the click is only when it comes up, and the frame that shows it pressed is another.
 */
export async function clickOn(page, { x, y }) {
  await page.mouse.move(x, y);
  await setTimeout(1000);
  await page.mouse.down();
  await setTimeout(100);
  await page.mouse.up();
}

/** Resolves to the milliseconds between two marks of a page. */
export function elapsed(page, from, to) {
  return page.evaluate((marks) => {
    const [start, end] = marks.map((mark) => performance.getEntriesByName(mark)[0].startTime);
    return end - start;
  }, [from, to]);
}
