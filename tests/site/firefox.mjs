// Opens pages in Firefox: node firefox.mjs BROWSER PUPPETEER TRIES ADDRESS... prints one line of JSON a page, with what
// it shows and what went wrong in it; on the last one the answers TRIES are then given, and it is left and forgotten.

import { readFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [executablePath, puppeteerPath, tries, ...addresses] = process.argv.slice(2);
const { default: puppeteer } = await import(pathToFileURL(puppeteerPath));
const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
const look = readFileSync(new URL("look.mjs", import.meta.url), "utf8").replaceAll("export ", "");

for (const address of addresses) {
    const page = await browser.newPage();
    const wrong = [];
    page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(address, { waitUntil: "load" });
    const call = (what) => page.evaluate(`(() => {${look}\nreturn ${what}; })()`);
    const seen = await call("look()");
    if (address === addresses.at(-1)) {
        seen.tried = await call(`tried(${tries})`);
        await page.reload();
        seen.kept = await call("kept()");
        await Promise.all([page.waitForNavigation(), call("document.querySelector('.forget').click()")]);
        seen.forgotten = await call("kept()");
    }
    console.log(JSON.stringify({ ...seen, wrong }));
    await page.close();
}
await browser.close();
