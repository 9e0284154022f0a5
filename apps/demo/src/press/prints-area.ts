import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { forSender } from '../app-parts.ts';
import type { Area } from '../area.ts';
import { notFoundPage } from '../page/fault-pages.tsx';
import { orderPage, ordersPage } from './order-pages.tsx';
import { isUnderWay, listOrders, readOrder, readPdf } from './read-orders.ts';
import { words } from './words.ja.ts';

/** What was printed: orders with their progress, and the files. */
export const printsArea: Area = {
  menu: [{ path: '/prints', title: words.title, isFor: () => true }],
  routes: (parts) => {
    const app = new Hono<AppEnv>();
    app.get('/prints', async (c) => ordersPage(c, await forSender(parts, c, listOrders)));
    app.get('/prints/:order', async (c) => {
      const order = await forSender(parts, c, async (tx) => readOrder(tx, c.req.param('order')));
      if (order === null) return notFoundPage(c);
      // Whatever stopped it, an order goes on as long as somebody waits for it.
      if (isUnderWay(order)) await parts.press.begin(c.get('who'), order.id);
      return orderPage(c, order);
    });
    app.get('/prints/:order/:place', async (c) => {
      const { order, place } = c.req.param();
      const pdf = await forSender(parts, c, async (tx) => readPdf(tx, order, place));
      if (pdf === null) return notFoundPage(c);
      return c.body(Uint8Array.from(pdf.bytes), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(pdf.name)}`,
      });
    });
    return app;
  },
};
