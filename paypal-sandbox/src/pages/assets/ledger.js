// The ledger: the balances of accounts over the sandbox's time.

import { get } from "./api.js";
import { button, element, field, select, svg, table } from "./dom.js";

export const title = "Ledger";

const HEIGHT = 320;
const EDGE = { left: 76, right: 8, top: 16, bottom: 40 };
const DASHES = ["none", "8 4", "2 4", "12 4 2 4"];
const COLORS = 6;

export async function show(page) {
    // The accounts that the reader switched off, and whether the chart begins with zero.
    const options = { off: new Set(), isChange: true };
    let currency;
    const draw = async () => {
        const query = currency === undefined ? "" : `?currency=${encodeURIComponent(currency)}`;
        const series = await get(`/_sandbox/ledger/series${query}`);
        const currencies = select("currency", series.currencies.map((one) => [one, one]));
        currencies.value = series.currency;
        currencies.addEventListener("change", () => {
            currency = currencies.value;
            page.attempt(draw);
        });
        page.put(
            element("div", { class: "row" }, field("Currency", currencies), button("Read again", () => page.attempt(draw))),
            ...contents(series, options));
    };
    await draw();
    // The chart is as wide as its place.
    const fit = () => document.querySelector("#view .place")?.dispatchEvent(new Event("fit"));
    window.addEventListener("resize", fit);
    page.leave(() => window.removeEventListener("resize", fit));
}

function contents(series, options) {
    const { off } = options;
    if (series.accounts.length === 0) return [element("p", { class: "quiet" }, "No money has moved in this currency.")];
    const place = element("div", { class: "place" });
    const redraw = () => {
        const shown = series.accounts.filter((one) => !off.has(one.account));
        place.replaceChildren(chart(series, shown, options.isChange));
    };
    place.addEventListener("fit", redraw);
    const change = element("input", { type: "checkbox", checked: options.isChange, onchange: () => {
        options.isChange = change.checked;
        redraw();
    } });
    const legend = element("ul", { class: "legend", "aria-label": "Accounts in the chart" }, series.accounts.map((one, index) => {
        const box = element("input", { type: "checkbox", checked: !off.has(one.account), onchange: () => {
            box.checked ? off.delete(one.account) : off.add(one.account);
            redraw();
        } });
        const sample = svg("svg", { viewBox: "0 0 36 12", "aria-hidden": "true" },
            svg("line", { x1: 0, x2: 36, y1: 6, y2: 6, ...look(index) }));
        return element("li", {}, element("label", {}, box, sample, named(one)));
    }));
    series.accounts.forEach((one, index) => { one.look = look(index); });
    redraw();
    const rows = series.accounts.map((one) => [
        { class: "wide", content: named(one) },
        { class: "number", content: `${one.balance} ${series.currency}` },
        { class: "number", content: String(one.movements) },
    ]);
    return [
        field("Without the opening balances", change, { class: "inline" }), place, legend,
        element("p", { class: series.balanced ? "good" : "bad" },
            series.balanced ? "The ledger is balanced: all lines add up to zero." : "The ledger is not balanced."),
        table("Balances now", ["Account", "#Balance", "#Movements"], rows),
    ];
}

function named(account) {
    return account.name ? `${account.name} (${account.account})` : account.account;
}

// Lines differ in color and in dashes.
function look(index) {
    return { class: `line series-${index % COLORS}`, "stroke-dasharray": DASHES[Math.floor(index / COLORS + index) % DASHES.length] };
}

function chart(series, accounts, isChange) {
    const width = Math.max(document.getElementById("view").clientWidth, 300);
    const shown = (one, balance) => Number(balance) - (isChange ? Number(one.opening) : 0);
    const times = accounts.flatMap((one) => one.points.map(([time]) => Date.parse(time)));
    const end = Date.parse(series.now);
    const begin = Math.min(end, ...times);
    const span = Math.max(end - begin, 1000);
    const balances = accounts.flatMap((one) => one.points.map(([, balance]) => shown(one, balance)));
    const steps = scale(Math.min(0, ...balances), Math.max(0, ...balances));
    const [low, high] = [steps[0], steps[steps.length - 1]];
    const x = (time) => EDGE.left + (width - EDGE.left - EDGE.right) * ((time - begin) / span);
    const y = (balance) => HEIGHT - EDGE.bottom - (HEIGHT - EDGE.top - EDGE.bottom) * ((balance - low) / (high - low));
    const grid = steps.flatMap((step) => [
        svg("line", { class: "axis", x1: EDGE.left, x2: width - EDGE.right, y1: y(step), y2: y(step) }),
        svg("text", { x: EDGE.left - 8, y: y(step) + 4, "text-anchor": "end" }, step.toLocaleString("en")),
    ]);
    const label = (time, anchor) => svg("text", { x: x(time), y: HEIGHT - 12, "text-anchor": anchor },
        new Date(time).toISOString().slice(0, 16).replace("T", " "));
    const lines = accounts.map((one) => {
        // The balance stays until the next movement, so the line goes in steps.
        let path = "";
        for (const [time, balance] of one.points) {
            const [atX, atY] = [x(Date.parse(time)), y(shown(one, balance))];
            path += path === "" ? `M${atX} ${y(0)}V${atY}` : `H${atX}V${atY}`;
        }
        path += `H${x(end)}`;
        return svg("path", { d: path, ...one.look }, svg("title", {}, named(one)));
    });
    return svg("svg", { class: "chart", viewBox: `0 0 ${width} ${HEIGHT}`, role: "img", "aria-label": `Balances in ${series.currency} over time. The table below has the present ones.` },
        grid, label(begin, "start"), label(end, "end"), lines);
}

// Returns about five round numbers that reach from one number to another.
function scale(low, high) {
    const rough = Math.max(high - low, 1) / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough);
    const steps = [];
    for (let at = Math.floor(low / step) * step; at < high + step || steps.length < 2; at += step) steps.push(Number(at.toPrecision(12)));
    return steps;
}
