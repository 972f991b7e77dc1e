// Opens pages in Firefox: node firefox.mjs BROWSER PUPPETEER ADDRESS... prints one line of JSON a page, with what it
// shows and what went wrong in it.

import { readFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [executablePath, puppeteerPath, ...addresses] = process.argv.slice(2);
const { default: puppeteer } = await import(pathToFileURL(puppeteerPath));
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
const look = readFileSync(new URL("look.mjs", import.meta.url), "utf8").replace("export ", "");

for (const address of addresses) {
    const page = await browser.newPage();
    const wrong = [];
    page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(address, { waitUntil: "load" });
    const seen = await page.evaluate(`(() => {${look}\nreturn look(); })()`);
    console.log(JSON.stringify({ ...seen, wrong }));
    await page.close();
}
await browser.close();
