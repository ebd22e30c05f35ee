// What the page asks of the browser. In the single file, window.explorerFiles holds every file of the page; in a folder they are fetched once.
"use strict";
window.explorer = (() => {
  const secondsForADocument = 30;
  const packed = window.explorerFiles;
  const blobs = new Map();
  const dropped = new Map();
  let lastFile = 0;
  let worker = null;
  let ready = null;

  globalThis.explorerBase = document.baseURI.split("#")[0];

  const bytesOf = Uint8Array.fromBase64 || (text => {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
    return bytes;
  });
  const unpacked = async name => {
    const element = document.getElementById("file:" + name);
    const bytes = bytesOf(element.textContent.trim());
    element.remove();
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).blob();
  };
  const fetched = async name => {
    const response = await fetch("_framework/" + name);
    if (!response.ok) throw new Error(name + ": " + response.status);
    return response.blob();
  };
  const blobOf = name => {
    if (!blobs.has(name)) blobs.set(name, packed ? unpacked(name) : fetched(name));
    return blobs.get(name);
  };
  const modules = {};
  const urlOf = name => modules[name] || new URL("_framework/" + name, explorerBase).href;
  const responseOf = async name => new Response(await blobOf(name), { headers: { "Content-Type": "application/wasm" } });
  const unpackModules = async names => {
    for (const name of names) modules[name] = URL.createObjectURL(new Blob([await blobOf(name)], { type: "text/javascript" }));
  };

  const startWorker = () => ready ??= (async () => {
    const files = {};
    for (const [name, blob] of blobs) files[name] = await blob;
    const urls = {};
    if (!packed) for (const name of ["dotnet.js", "dotnet.native.js", "dotnet.runtime.js"]) urls[name] = urlOf(name);
    const address = packed ? URL.createObjectURL(new Blob([document.getElementById("worker").textContent], { type: "text/javascript" })) : "worker.js";
    worker = new Worker(address);
    const answer = await askWorker({ kind: "start", base: explorerBase, files, modules: urls }, 120);
    if (answer[0] !== "R") throw new Error(answer);
  })();
  const endWorker = () => {
    if (worker) worker.terminate();
    worker = null;
    ready = null;
  };
  const askWorker = (message, seconds, transfer) => new Promise(resolve => {
    const timer = setTimeout(() => done("T"), seconds * 1000);
    const done = text => {
      clearTimeout(timer);
      if (text[0] === "T" || text[0] === "F") endWorker();
      resolve(text);
    };
    worker.onmessage = ({ data }) => done(data.kind === "ready" ? "R" : data.kind === "answer" ? "A" + data.text : "F" + data.text);
    worker.onerror = event => { event.preventDefault(); done("F" + event.message); };
    worker.postMessage(message, transfer || []);
  });
  const content = () => document.getElementById("content") || document.body;

  return {
    urlOf, responseOf, unpackModules,
    listen(page) {
      addEventListener("hashchange", () => { page.invokeMethodAsync("AddressChanged", location.hash); scrollTo(0, 0); });
      let width = explorer.width();
      addEventListener("resize", () => {
        const now = explorer.width();
        if (now !== width) page.invokeMethodAsync("WidthChanged", width = now);
      });
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
    async warmUp() { try { await startWorker(); } catch (error) { console.warn("The worker did not start: " + error); } },
    async renew() {
      if (!packed) return; // a folder would have to be asked for the scripts again
      endWorker();
      await explorer.warmUp();
    },
    textOf: number => dropped.get(number).text(),
    async read(number) {
      const file = dropped.get(number);
      try {
        await startWorker();
        const bytes = await file.arrayBuffer();
        return await askWorker({ kind: "read", name: file.name, bytes }, secondsForADocument, [bytes]);
      } catch (error) {
        endWorker();
        return "F" + error;
      }
    },
    forget(number) { dropped.delete(number); }
  };
})();
