// Looks at the pages in a browser: node pages.mjs <options as JSON>.
//
// Options: base, pages (paths), gallery (a file), files ({ receipt, proof, key, results, logo }), shots (a folder, or nothing).
// Each finding is one line on standard output; no line means that nothing was found. What is
// looked at: the markup (html-validate), barriers (axe, contrast included), 320 pixels without
// scrolling sideways, a journey by keyboard alone, that no script runs and nothing fails to load.

import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";

const need = createRequire(`${process.env.UPHOLD_NPM}/package.json`);
const { chromium } = need("playwright-core");
const { HtmlValidate } = need("html-validate");
const axeSource = readFileSync(need.resolve("axe-core/axe.min.js"), "utf8");

const options = JSON.parse(process.argv[2]);
const findings = [];
const found = (where, what) => findings.push(`${where}: ${what}`);

const markup = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "void-style": ["error", { style: "omit" }],
    "long-title": ["error", { maxlength: 100 }],
    // As GOV.UK Frontend has it: a link that looks like a button has the role of one, a banner is
    // a region, and the fields of a date are a group, so that JAWS says what describes them.
    "prefer-native-element": ["error", { exclude: ["button", "region"] }],
    "no-redundant-role": "off",
    // Names of answers have full stops, which ids may have.
    "valid-id": ["error", { relaxed: true }],
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // A telephone number in a notice is written as the organisation wrote it.
    "tel-non-breaking": "off",
    // Everything is ours and from here.
    "require-sri": "off",
  },
});

async function validated(where, html) {
  const report = await markup.validateString(html);
  for (const result of report.results) {
    for (const message of result.messages) {
      found(where, `markup ${message.ruleId}: ${message.message}`);
    }
  }
}

async function accessible(where, page) {
  // The policy of the page forbids scripts; axe comes in through the browser itself.
  const session = await page.context().newCDPSession(page);
  const evaluate = (expression) =>
    session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  await evaluate(axeSource);
  const run = await evaluate(
    "axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then((all) => JSON.stringify(" +
      "{ bad: all.violations.map((one) => [one.id, one.nodes.map((node) => node.target.join(' '))])," +
      // Words of a drawing stand on white, or beside a bar; axe does not say on what they stand.
      " unsure: all.incomplete.filter((one) => one.id === 'color-contrast')" +
      ".map((one) => [one.id, one.nodes.map((node) => node.target.join(' '))" +
      ".filter((at) => !document.querySelector(at)?.closest('svg'))]).filter((one) => one[1].length) }))",
  );
  if (!run.result.value) {
    found(where, `axe did not run: ${JSON.stringify(run.exceptionDetails ?? run)}`);
    return;
  }
  const { bad, unsure } = JSON.parse(run.result.value);
  for (const [id, nodes] of [...bad, ...unsure]) {
    found(where, `axe ${id}: ${nodes.join(" | ")}`);
  }
  await session.detach();
}

async function narrow(where, page) {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) found(where, `it is ${wide} pixels wide on a screen of 320`);
  await shot(where, page, "narrow");
  await page.setViewportSize({ width: 1000, height: 800 });
}

async function shot(where, page, kind) {
  if (!options.shots) return;
  mkdirSync(options.shots, { recursive: true });
  const name = `${where.replaceAll("/", "_")}-${kind}.png`;
  await page.screenshot({ path: `${options.shots}/${name}`, fullPage: true });
}

async function looked(where, page) {
  await accessible(where, page);
  await shot(where, page, "wide");
  await narrow(where, page);
}

// What has the focus, as a person hears it.
const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const outline = getComputedStyle(at);
    const seen = at !== document.body;
    return { tag: at.tagName, id: at.id, text: at.textContent.trim(), href: at.getAttribute("href"), seen, outline: outline.outlineStyle };
  });

// Presses Tab until something is there; says so if it is not.
async function tabTo(where, page, wanted) {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (wanted(at)) return true;
  }
  found(where, "a keyboard does not get there");
  return false;
}

async function journey(lang, page) {
  const where = `/${lang} by keyboard`;
  await page.goto(`${options.base}/${lang}/`);
  await page.keyboard.press("Tab");
  let at = await focused(page);
  if (at.href !== "#content") found(where, `the first stop is not the skip link but ${at.tag} ${at.text}`);
  await page.keyboard.press("Enter");
  at = await focused(page);
  if (at.id !== "content") found(where, `the skip link leads to ${at.tag}`);
  if (!(await tabTo(where, page, (now) => now.href === `/${lang}/verify`))) return;
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${lang}/verify`);
  if (!(await tabTo(where, page, (now) => now.tag === "BUTTON"))) return;
  const [wrong] = await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  const error = lang === "cy" ? "Gwall:" : "Error:";
  if (!(await page.title()).startsWith(error)) found(where, "the title does not say that there is an error");
  await validated(`/${lang}/verify with errors`, await wrong.text());
  await looked(`/${lang}/verify with errors`, page);
  await page.evaluate(() => window.scrollTo(0, 0));
  if (!(await tabTo(where, page, (now) => now.href === "#receipt"))) return;
  await page.keyboard.press("Enter");
  at = await focused(page);
  if (at.id !== "receipt") found(where, `the error leads to ${at.tag} ${at.id}`);
}

async function receipt(lang, page, key) {
  const where = `/${lang}/verify ${key ? "with a key" : "without a key"}`;
  await page.goto(`${options.base}/${lang}/verify`);
  await page.setInputFiles("#receipt", options.files.receipt);
  await page.setInputFiles("#proof", options.files.proof);
  if (key) await page.fill("#trust", key);
  const [answer] = await Promise.all([page.waitForNavigation(), page.click("button[type=submit]")]);
  const good = (await page.locator(".govuk-notification-banner--success").count()) === 1;
  if (good !== Boolean(key)) found(where, `it says that all is ${good ? "" : "not "}well`);
  await validated(where, await answer.text());
  await looked(where, page);
}

// The figures of a screening and of an audit as a page, and the same page in the other language.
async function result(lang, page, file) {
  const where = `/${lang}/results ${file.split("/").at(-1)}`;
  await page.goto(`${options.base}/${lang}/results`);
  await page.setInputFiles("#file", file);
  const send = page.locator("main form button[type=submit]");
  const [answer] = await Promise.all([page.waitForNavigation(), send.click()]);
  await validated(where, await answer.text());
  await looked(where, page);
  const figures = (await page.locator(".uphold-report dl.tiles .big").allInnerTexts()).join();
  await Promise.all([page.waitForNavigation(), page.click(".govuk-language-navigation button")]);
  const [spoken, others] = [await page.evaluate(() => document.documentElement.lang), (await page.locator(".uphold-report dl.tiles .big").allInnerTexts()).join()];
  if (spoken === lang || !figures || figures.length !== others.length) found(where, `the other language is another page: ${figures} ${others}`);
}

// The survey by keyboard, once with nothing answered, and as often as it takes to see results.
async function survey(lang, page) {
  const where = `/${lang}/survey`;
  for (let sheet = 0; sheet < 6; sheet += 1) {
    await page.goto(options.base + where);
    if (sheet > 0) {
      if (!(await tabTo(where, page, (now) => now.id === "done"))) return;
      await page.keyboard.press("Space");
    }
    if (!(await tabTo(where, page, (now) => now.tag === "BUTTON"))) return;
    const [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    if (sheet > 0) continue;
    if (answer.status() !== 422) found(where, "nothing answered is no error");
    await validated(`${where} with errors`, await answer.text());
    await looked(`${where} with errors`, page);
  }
  const answer = await page.reload();
  if ((await page.locator("table").count()) !== 5) found(`${where}/results`, "five are too few");
  await validated(`${where}/results of five`, await answer.text());
  await looked(`${where}/results of five`, page);
}

// What is filled in on the way to a notice: names of fields and values.
const ANSWERS = {
  audience: [["audience", "customers"]],
  sector: [["sector", "education"]],
  "large-scale": [["large-scale", "no"]],
  automated: [["automated", "no"]],
  dpo: [["dpo", "none"]],
  "public-authority": [["public-authority", "no"]],
  name: [["name", "Harbour Choir"]],
  contact: [["contact.email", "choir@example.org"], ["contact.post", "1 High Street"]],
  complaints: [["complaints.same", "yes"]],
  purposes: [["purposes", "newsletter"], ["purposes", "teaching"]],
  "purpose newsletter": [["purpose.newsletter.basis", "legitimate-interests"], ["purpose.newsletter.interest.en", "to tell you our news"], ["purpose.newsletter.data", "contact"]],
  "purpose teaching": [["purpose.teaching.basis", "contract"], ["purpose.teaching.data", "health"]],
  "condition teaching": [["purpose.teaching.special", "explicit-consent"]],
  keep: [["purpose.newsletter.keep.count", "2"], ["purpose.newsletter.keep.unit", "years"], ["purpose.newsletter.keep.after", "ended"], ["purpose.teaching.keep.rule.en", "until the course ends"]],
  needed: [["purpose.teaching.needed", "yes"], ["purpose.teaching.needed-effect.en", "we cannot teach you"]],
  recipients: [["recipients", "schools"]],
  elsewhere: [["elsewhere", "yes"], ["sources", "family"]],
  "source family": [["source.family.data", "name"], ["source.family.public", "no"]],
  transfers: [["transfers", "no"]],
  review: [["review-day", "1"], ["review-month", "11"], ["review-year", "2090"]],
};

async function filled(page, name, value) {
  const field = page.locator(`[name="${name}"]`);
  const kind = await field.first().evaluate((at) => (at.tagName === "INPUT" ? at.type : at.tagName));
  if (kind === "radio" || kind === "checkbox") await page.check(`[name="${name}"][value="${value}"]`);
  else if (kind === "SELECT") await field.selectOption(value);
  else await field.fill(value);
}

// Every question on the way to a notice: once with nothing answered, then answered.
async function notice(lang, page) {
  await page.goto(`${options.base}/${lang}/notices`);
  const go = async (button) => {
    const [answer] = await Promise.all([page.waitForNavigation(), button.click()]);
    return answer.text();
  };
  let html = await go(page.locator(".govuk-button--start"));
  for (let step = 0; step < 40 && (await page.locator("input[name=at]").count()) > 0; step += 1) {
    const at = await page.locator("input[name=at]").inputValue();
    const where = `/${lang}/notices ${at}`;
    await validated(where, html);
    await looked(where, page);
    const send = page.locator("main button.govuk-button").last();
    if (step % 4 === 0) {
      await validated(`${where} with errors`, await go(send));
      await accessible(`${where} with errors`, page);
      const error = lang === "cy" ? "Gwall:" : "Error:";
      if (!(await page.title()).startsWith(error)) found(where, "nothing answered is no error");
    }
    if (!ANSWERS[at]) return found(where, "nobody knows an answer to this question");
    for (const [name, value] of ANSWERS[at]) await filled(page, name, value);
    html = await go(send);
    if ((await page.locator(".govuk-error-summary").count()) > 0) {
      return found(where, `it is not taken: ${await page.locator(".govuk-error-summary").innerText()}`);
    }
  }
  await validated(`/${lang}/notices check`, html);
  await looked(`/${lang}/notices check`, page);
  await logo(lang, page);
  html = await go(page.locator("main button[formaction$='/notices/notice']"));
  await validated(`/${lang}/notices notice`, html);
  await looked(`/${lang}/notices notice`, page);
  const title = await page.title();
  await go(page.locator(".govuk-language-navigation button"));
  const other = lang === "cy" ? "en" : "cy";
  const spoken = await page.evaluate(() => document.documentElement.lang);
  if (spoken !== other || (await page.title()) === title) found(`/${lang}/notices notice`, "the other language is another page");
}

// A logo on its way: chosen, an answer changed, the other language, another tab, the way back of the
// browser and of the page, taken away, and chosen once more for the notice.
async function logo(lang, page) {
  const where = `/${lang}/notices check with a logo`;
  const gone = () => page.locator("button[name=logo-away]");
  const go = async (button) => {
    const [answer] = await Promise.all([page.waitForNavigation(), button.click()]);
    return answer;
  };
  const there = async (what) => {
    if ((await gone().count()) !== 1) found(where, `the logo is lost ${what}`);
  };
  const choose = () => page.setInputFiles("#logo", options.files.logo);
  const other = await page.context().newPage();
  await other.goto(`${options.base}/${lang}/notices`);
  await Promise.all([other.waitForNavigation(), other.click(".govuk-button--start")]);
  await choose();
  await go(page.locator("#change-name"));
  if ((await other.locator("input[name=logo-kept]").count()) > 0 || (await page.locator("input[name=logo-kept]").count()) === 0) found(where, "it is in the other tab, or not in this one");
  await other.close();
  await go(page.locator("main button.govuk-button").last());
  await there("by an answer");
  await validated(where, await (await go(page.locator("#change-name"))).text());
  await page.goBack();
  await there("by the browser's way back");
  const html = await (await go(page.locator(".govuk-language-navigation button"))).text();
  await there("in the other language");
  await validated(where, html);
  await looked(where, page);
  const name = await gone().evaluate((at) => at.textContent.trim());
  if (!/logo/.test(name)) found(where, `the button says ${name}`);
  await go(page.locator(".govuk-language-navigation button"));
  await page.evaluate(() => window.scrollTo(0, 0));
  await gone().focus();
  const [taken] = await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  if (taken.status() !== 200 || (await gone().count()) > 0) found(where, "it cannot be taken away by keyboard");
  await choose();
  await go(page.locator("main button[formaction$='/notices/notice']"));
  await go(page.locator("nav button[name=go], nav form button.govuk-button").first());
  await there("by the way back from the notice");
}

const browser = await chromium.launch({
  executablePath: execFileSync("sh", ["-c", `command -v ${process.env.UPHOLD_BROWSER ?? "chromium"}`], { encoding: "utf8" }).trim(),
  args: ["--no-sandbox", "--disable-background-networking", "--disable-gpu", "--no-first-run"],
});
const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
const page = await context.newPage();
page.on("console", (message) => {
  const text = message.text();
  // A page for a status that is an error is said to have failed to load.
  if (!/status of (404|422)/.test(text)) found(page.url(), `the console says: ${text}`);
});
page.on("requestfailed", (request) => {
  // Whoever goes on to the next page does not wait for the icon of this one.
  const why = request.failure()?.errorText;
  if (why !== "net::ERR_ABORTED") found(request.url(), `it does not load: ${why}`);
});
page.on("request", (request) => {
  const ours = [options.base, `file://${options.gallery}`].some((base) => request.url().startsWith(base));
  if (!ours) found(request.url(), "it is somewhere else");
});

for (const lang of ["en", "cy"]) {
  for (const path of options.pages) {
    const where = `/${lang}${path}`;
    const answer = await page.goto(options.base + where);
    await validated(where, await answer.text());
    const spoken = await page.evaluate(() => [document.documentElement.lang, document.scripts.length, document.querySelectorAll("h1").length, document.querySelectorAll("[style]").length]);
    if (spoken.join() !== `${lang},0,1,0`) found(where, `language, scripts, headings, styles: ${spoken}`);
    await looked(where, page);
  }
  await journey(lang, page);
  for (const key of [options.files.key, ""]) await receipt(lang, page, key);
  for (const file of options.files.results) await result(lang, page, file);
  await survey(lang, page);
  await notice(lang, page);
}
// Every component in its states, for markup, barriers and small screens.
await page.goto(`file://${options.gallery}`);
await validated("gallery", readFileSync(options.gallery, "utf8"));
await looked("gallery", page);

await browser.close();
for (const finding of findings) console.log(finding);
