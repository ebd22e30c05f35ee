// Unpacks the files of the page and, in a second runtime, reads documents; it can be ended. It is given all that it needs, and asks for nothing.
"use strict";
globalThis.dotnetSidecar = true; // or the runtime takes this worker for a thread of its own, and waits
let reader;
const unpacked = bytes => new Response(new Response(bytes).body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
const start = async ({ base, files, modules, module }) => {
  globalThis.explorerBase = base;
  const native = { ok: true, status: 200, url: "", headers: { get: () => "application/wasm" } };
  WebAssembly.compileStreaming = async () => module;
  const take = name => {
    const file = files[name];
    delete files[name];
    return file;
  };
  const urlOf = name => modules[name] || URL.createObjectURL(new Blob([take(name)], { type: "text/javascript" }));
  const { dotnet } = await import(urlOf("dotnet.js"));
  const api = await dotnet.withResourceLoader((type, name) => type === "dotnetjs" || type.startsWith("js-module") || type.endsWith("js")
    ? urlOf(name)
    : Promise.resolve(name === "dotnet.native.wasm" ? native : new Response(take(name)))).create();
  reader = (await api.getAssemblyExports("Ofsted.Explorer")).Ofsted.Explorer.DocumentWorker;
};
self.onmessage = async ({ data }) => {
  const answer = (message, transfer) => data.port.postMessage(message, transfer || []);
  try {
    if (data.kind === "unpack") {
      const bytes = await unpacked(data.bytes);
      answer({ kind: "unpacked", bytes }, [bytes]);
    } else if (data.kind === "start") {
      await start(data);
      answer({ kind: "ready" });
    } else if (data.kind === "warm up") {
      reader.WarmUp();
      answer({ kind: "ready" });
    } else {
      answer({ kind: "answer", text: reader.Read(data.name, new Uint8Array(data.bytes)) });
    }
  } catch (error) {
    answer({ kind: "failed", text: String(error && error.message || error) });
  }
};
