// What the page asks of the browser. In the single file, its files stand packed in the page and a worker unpacks them while the rest is read; in a folder
// they are fetched once. The worker that reads documents is given the same files, and the runtime as the browser has compiled it.
"use strict";
window.explorer = (() => {
  const secondsForADocument = 30;
  const scripts = ["dotnet.js", "dotnet.native.js", "dotnet.runtime.js"];
  const native = "dotnet.native.wasm";
  const packed = document.getElementById("worker");
  const files = new Map();
  const dropped = new Map();
  let lastFile = 0;
  let worker = null;
  let ready = null;
  let warm = null;
  let reading = false;

  globalThis.explorerBase = document.baseURI.split("#")[0];

  const bytesOf = Uint8Array.fromBase64 || (text => {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
    return bytes;
  });
  const fileOf = name => {
    if (!files.has(name)) {
      const file = {};
      file.bytes = new Promise((resolve, reject) => { file.resolve = resolve; file.reject = reject; });
      files.set(name, file);
      if (!packed) fetched(name).then(file.resolve, file.reject);
    }
    return files.get(name);
  };
  const fetched = async name => {
    const response = await fetch("_framework/" + name);
    if (!response.ok) throw new Error(name + ": " + response.status);
    return new Uint8Array(await response.arrayBuffer());
  };
  const unpack = async id => {
    const element = document.getElementById(id);
    const names = JSON.parse(element.dataset.files);
    const packedBytes = bytesOf(element.textContent).buffer;
    element.remove();
    try {
      const answer = await ask({ kind: "unpack", bytes: packedBytes }, [packedBytes]);
      if (answer.kind !== "unpacked") throw new Error(answer.text);
      let at = 0;
      for (const [name, length] of names) fileOf(name).resolve(new Uint8Array(answer.bytes, (at += length) - length, length));
    } catch (error) {
      for (const [name] of names) fileOf(name).reject(error);
    }
  };

  const modules = {};
  const prepareScripts = async () => {
    for (const name of scripts)
      modules[name] = packed ? URL.createObjectURL(new Blob([await fileOf(name).bytes], { type: "text/javascript" })) : new URL("_framework/" + name, explorerBase).href;
  };

  // The runtime compiles what it gets as an answer of a server; this one has been compiled before.
  let compiled = null;
  const compile = () => compiled ??= fileOf(native).bytes.then(bytes => WebAssembly.compile(bytes));
  const nativeAnswer = { ok: true, status: 200, url: "", headers: { get: () => "application/wasm" } };
  const compileStreaming = WebAssembly.compileStreaming;
  WebAssembly.compileStreaming = source => source === nativeAnswer ? compile() : compileStreaming.call(WebAssembly, source);
  const answerOf = async name => name === native ? nativeAnswer : new Response(await fileOf(name).bytes);
  const resourceOf = (type, name) => type === "dotnetjs" || type.startsWith("js-module") || type.endsWith("js") ? modules[name] : answerOf(name);

  const newWorker = () => {
    if (worker) return worker;
    worker = new Worker(packed ? URL.createObjectURL(new Blob([packed.textContent], { type: "text/javascript" })) : "worker.js");
    worker.onerror = event => {
      event.preventDefault();
      for (const fail of waiting) fail(event.message);
    };
    return worker;
  };
  const waiting = new Set();
  const ask = (message, transfer) => new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    const done = answer => {
      waiting.delete(fail);
      port1.close();
      resolve(answer);
    };
    const fail = text => done({ kind: "failed", text });
    waiting.add(fail);
    port1.onmessage = ({ data }) => done(data);
    newWorker().postMessage({ ...message, port: port2 }, [port2, ...(transfer || [])]);
  });
  const startWorker = () => ready ??= (async () => {
    const module = await compile();
    const all = {};
    for (const [name, file] of files) if (name !== native) all[name] = await file.bytes;
    const answer = await askWithin({ kind: "start", base: explorerBase, files: all, modules: packed ? {} : modules, module }, 120);
    if (answer[0] !== "R") throw new Error(answer);
  })();
  const endWorker = () => {
    if (worker) worker.terminate();
    worker = null;
    ready = null;
    warm = null;
    waiting.clear();
  };
  const askWithin = (message, seconds, transfer) => new Promise(resolve => {
    const done = text => {
      clearTimeout(timer);
      if (text[0] === "T" || text[0] === "F") endWorker();
      resolve(text);
    };
    const timer = setTimeout(() => done("T"), seconds * 1000);
    ask(message, transfer).then(data => done(data.kind === "ready" ? "R" : data.kind === "answer" ? "A" + data.text : "F" + data.text));
  });

  // Until the record is open, the page is what index.html holds: its field is real, and what was typed or asked for is kept. The single file
  // holds the history of each authority as the view itself rendered it when the page was packed.
  const early = document.getElementById("early");
  const isEarly = () => document.contains(early);
  const field = () => document.getElementById("authority");
  const say = text => { document.querySelector("#app [role=status]").textContent = text; };
  let focused = false;
  let histories = null;
  const historyOf = text => {
    const wanted = text.trim().toLowerCase();
    return histories?.find(history => history.names.includes(wanted));
  };
  const authorityAddress = "#authority&name=";
  const unescaped = text => { try { return decodeURIComponent(text); } catch { return text; } };
  const showHistory = () => {
    const named = location.hash.startsWith(authorityAddress) && unescaped(location.hash.slice(authorityAddress.length).split("&")[0]);
    if (!isEarly() || !named) return;
    const history = historyOf(named);
    say(history ? "What may come next and where it stands follow when the record is open." : "The record is still being opened; the authority is shown as soon as it is.");
    document.querySelector("#app h1").textContent = history ? history.name : "Ofsted explorer";
    document.getElementById("record").innerHTML = history ? history.html : "";
  };
  early?.addEventListener("submit", event => {
    event.preventDefault();
    location.hash = authorityAddress + encodeURIComponent(historyOf(field().value)?.key ?? field().value);
    field().value = "";
  });
  addEventListener("hashchange", showHistory);
  const content = () => document.getElementById("content") || document.body;

  return {
    unpack,
    async histories() {
      const element = document.getElementById("histories");
      const stream = new Blob([bytesOf(element.textContent)]).stream().pipeThrough(new DecompressionStream("gzip"));
      element.remove();
      histories = await new Response(stream).json();
      if (!isEarly()) return;
      document.getElementById("authorities").append(...histories.map(history => new Option(history.names[0], history.offered)));
      showHistory();
    },
    async start() {
      await prepareScripts();
      compile();
      if (location.hash.startsWith("#documents")) explorer.warmUp(); // beside the page itself
      await Blazor.start({ loadBootResource: resourceOf });
    },
    typed() {
      const text = isEarly() ? field().value : "";
      focused = isEarly() && document.activeElement === field();
      return text;
    },
    resume() {
      if (!focused) return;
      focused = false;
      field().focus();
      field().setSelectionRange(field().value.length, field().value.length);
    },
    listen(page) {
      addEventListener("hashchange", () => { page.invokeMethodAsync("AddressChanged", location.hash); scrollTo(0, 0); });
      let width = explorer.width();
      addEventListener("resize", () => {
        const now = explorer.width();
        if (now !== width) page.invokeMethodAsync("WidthChanged", width = now);
      });
      return location.hash;
    },
    hash: () => location.hash,
    goTo(hash) { location.hash = hash; },
    today() {
      const now = new Date();
      return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
    },
    width() {
      const style = getComputedStyle(content());
      return Math.floor(content().clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight));
    },
    focus(id) { document.getElementById(id).focus(); },
    download(name, text) {
      const type = name.endsWith(".csv") ? "text/csv" : name.endsWith(".svg") ? "image/svg+xml" : "application/json";
      const mark = name.endsWith(".csv") ? "\uFEFF" : ""; // by which Excel knows UTF-8
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([mark + text], { type: type + ";charset=utf-8" }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    },
    receiveFiles(id, receiver) {
      const place = document.getElementById(id);
      const take = files => {
        const taken = [...files].map(file => [++lastFile, file]);
        for (const [number, file] of taken) dropped.set(number, file);
        if (taken.length) receiver.invokeMethodAsync("FilesArrived", taken.map(t => t[0]), taken.map(t => t[1].name), taken.map(t => t[1].size));
      };
      place.addEventListener("dragover", event => { event.preventDefault(); place.classList.add("over"); });
      place.addEventListener("dragleave", () => place.classList.remove("over"));
      place.addEventListener("drop", event => { event.preventDefault(); place.classList.remove("over"); take(event.dataTransfer.files); });
      const field = place.querySelector("input");
      field.addEventListener("change", () => { take(field.files); field.value = ""; });
    },
    async warmUp() {
      try {
        await startWorker();
        if (!reading && !warm) warm = ask({ kind: "warm up" });
      } catch (error) { console.warn("The worker did not start: " + error);
      }
    },
    async renew() {
      if (!packed) return; // a folder would have to be asked for the scripts again
      endWorker();
      await explorer.warmUp();
    },
    textOf: number => dropped.get(number).text(),
    async read(number) {
      const file = dropped.get(number);
      reading = true;
      try {
        await startWorker();
        const bytes = await file.arrayBuffer();
        return await askWithin({ kind: "read", name: file.name, bytes }, secondsForADocument, [bytes]);
      } catch (error) {
        endWorker();
        return "F" + error;
      } finally {
        reading = false;
      }
    },
    forget(number) { dropped.delete(number); }
  };
})();
