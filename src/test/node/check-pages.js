// Clicks through the pages of a running server in a browser, keeps pictures of them, and looks for what keeps people out.
// node check-pages.js http://127.0.0.1:3030 ../../../target/screenshots
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [root, folder] = process.argv.slice(2);
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const desk = { viewport: { width: 1280, height: 900 }, locale: "zh-CN" };
const phone = { viewport: { width: 390, height: 844 }, locale: "zh-CN", isMobile: true, hasTouch: true };
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", headless: true, args: flags });
let checks = 0;
const done = (what) => { checks += 1; console.log(`  ${what}`); };

// A page on which every complaint of the browser is an error: scripts that fail, files that are missing, policies broken.
async function visit(options, address, work) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => { if (!request.url().startsWith(root) && !/^(data|blob):/.test(request.url())) complaints.push(`asked ${request.url()}`); });
  await page.goto(root + address);
  await work(page);
  assert.deepEqual(complaints, [], `${address}: the browser complains`);
  await context.close();
}

const picture = (page, name) => page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
const text = (page, selector) => page.locator(selector).first().innerText();
const fits = async (page, name) => {
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(inner <= outer + 1, `${name} is ${inner} wide on a screen of ${outer}`);
};

// The policy would keep axe's own script out, so this looks at pages without it.
async function accessible(address, options = desk, excluded = []) {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(root + address);
  await page.waitForLoadState("networkidle");
  const axe = new AxeBuilder({ page });
  excluded.forEach((selector) => axe.exclude(selector));
  const { violations } = await axe.analyze();
  const grave = violations.filter((one) => ["serious", "critical"].includes(one.impact));
  assert.deepEqual(grave.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ").slice(0, 200)}`), [], `${address} keeps people out`);
  await context.close();
  done(`axe: ${address}${options.colorScheme ? ` (${options.colorScheme})` : ""}`);
}

// What the first page leads to.
const links = {};

await visit(desk, "/", async (page) => {
  links.article = await page.locator('a.headline[href*="/about/article/"]').first().getAttribute("href");
  links.entity = await page.locator('.ranking a[href*="/about/entity/"]').first().getAttribute("href");
  links.topic = await page.locator('.chips a[href*="/about/topic/"]').first().getAttribute("href");
  await picture(page, "home");
  done("the first page leads to articles, people and topics");
});

await visit(desk, "/", async (page) => {
  await page.click('a[rel="alternate"]');
  await page.waitForURL(/lang=en/);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.click("a.headline >> nth=0");
  assert.match(page.url(), /lang=en/);
  await picture(page, "article-en");
  done("the language goes along with every link");
});

for (const [name, address] of Object.entries(links)) {
  await visit(desk, address, async (page) => {
    assert.ok((await text(page, "h1")).length > 0);
    assert.ok(await page.locator('main a[href*="/about/"]').count() > 0, `${name} leads nowhere`);
    await picture(page, name);
  });
  await visit({ ...desk, colorScheme: "dark" }, address, (page) => picture(page, `${name}-dark`));
  await visit(phone, address, async (page) => {
    await fits(page, name);
    await picture(page, `${name}-phone`);
  });
  done(`${name}: shown, dark, and on a phone`);
}

await visit(phone, "/", async (page) => {
  await fits(page, "home");
  await picture(page, "home-phone");
  done("the first page fits a phone");
});

// Evidence: from a person's quotation to the very words in its article.
await visit(desk, links.entity, async (page) => {
  const place = page.locator('main a[href*="/about/article/"][href*="#"]:visible').first();
  await place.click();
  await page.waitForURL(/#/);
  const target = decodeURIComponent(new URL(page.url()).hash.slice(1));
  assert.equal(await page.locator(":target").count(), 1, `nothing is at #${target}`);
  await picture(page, "evidence");
  done("a quotation leads to its words in the article");
});

// As long as searching has no page of its own, there is nothing to look at.
const found = `/search?q=${encodeURIComponent("算力")}`;
const searches = (await fetch(root + found, { headers: { Accept: "text/html" } })).ok;

// By the keyboard alone: to the content, to the search, to an answer.
await visit(desk, "/", async (page) => {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  const field = page.locator("main input[name=q]");
  for (let i = 0; i < 20 && !(await field.evaluate((one) => one === document.activeElement)); i += 1) await page.keyboard.press("Tab");
  if (!searches) return;
  await page.keyboard.type("谁评论了算力瓶颈？");
  await Promise.all([page.waitForURL(/\/search\?/), page.keyboard.press("Enter")]);
  await picture(page, "search");
  assert.ok((await text(page, "main")).length > 0);
  done("search by the keyboard alone");
});

// The editor: an example, a table, a graph, the query in the address.
await visit(desk, "/sparql", async (page) => {
  await page.waitForSelector(".CodeMirror");
  const example = (name) => page.$eval(`option[data-name=${name}]`, (option) => option.value);
  await page.selectOption("#example", await example("who-commented-on-topic"));
  await page.waitForFunction(() => document.querySelectorAll(".yasr table tbody tr").length > 1);
  await picture(page, "sparql");
  const shared = page.url();
  assert.match(shared, /#query=/);
  await page.selectOption("#example", await example("most-quoted"));
  await page.waitForSelector(".select_chart:not(.disabled)");
  await page.click(".select_chart");
  await page.waitForSelector("#editor .stage canvas");
  await picture(page, "sparql-chart");
  await page.selectOption("#example", await example("facts-graph"));
  await page.waitForSelector(".select_graph:not(.disabled)");
  await page.click(".select_graph");
  await page.waitForSelector("#editor .stage canvas");
  await picture(page, "sparql-graph");
  await page.goto("about:blank");
  await page.goto(shared);
  await page.waitForFunction(() => document.querySelector(".CodeMirror").CodeMirror.getValue().includes("compute-bottleneck"));
  done("the editor runs examples, draws, and reads a shared address");
});

await visit(desk, "/review", async (page) => {
  await picture(page, "review");
  done("the review page shows");
});

for (const address of ["/", ...Object.values(links), ...(searches ? [found] : []), "/review"]) await accessible(address);
for (const address of ["/", links.entity, links.article]) await accessible(address, { ...desk, colorScheme: "dark" });
await accessible("/", phone);
// What YASGUI draws is not ours.
await accessible("/sparql", desk, [".yasgui"]);

await browser.close();
console.log(`${checks} checks, pictures in ${folder}`);
