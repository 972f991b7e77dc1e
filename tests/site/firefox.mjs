// Opens pages in Firefox: node firefox.mjs BROWSER PUPPETEER ADDRESS... prints one line of JSON a page, with what went
// wrong and, for each explorable, whether a key on its first slider, or a press on a button, moved its numbers.

import process from "node:process";
import { pathToFileURL } from "node:url";

const [executablePath, puppeteerPath, ...addresses] = process.argv.slice(2);
const { default: puppeteer } = await import(pathToFileURL(puppeteerPath));
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });

// The same question is put to WebKit: see test_engines.py, which hands it over.
const look = process.env.LOOK;

for (const address of addresses) {
    const page = await browser.newPage();
    const wrong = [];
    page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(address, { waitUntil: "load" });
    const seen = await page.evaluate(`(${look})()`);
    console.log(JSON.stringify({ ...seen, wrong }));
    await page.close();
}
await browser.close();
