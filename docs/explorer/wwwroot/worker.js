// A second runtime, which reads documents and can be ended. It is given the files of the page, and asks for none.
"use strict";
globalThis.dotnetSidecar = true; // or the runtime takes this worker for a thread of its own, and waits
let reader;
self.onmessage = async ({ data }) => {
  try {
    if (data.kind === "start") {
      globalThis.explorerBase = data.base;
      const urlOf = name => data.modules[name] || URL.createObjectURL(new Blob([data.files[name]], { type: "text/javascript" }));
      const { dotnet } = await import(urlOf("dotnet.js"));
      const api = await dotnet.withResourceLoader((type, name) => type === "dotnetjs" || type.startsWith("js-module") || type.endsWith("js")
        ? urlOf(name)
        : Promise.resolve(new Response(data.files[name], { headers: { "Content-Type": "application/wasm" } }))).create();
      reader = (await api.getAssemblyExports("Ofsted.Explorer")).Ofsted.Explorer.DocumentWorker;
      self.postMessage({ kind: "ready" });
    } else {
      self.postMessage({ kind: "answer", text: reader.Read(data.name, new Uint8Array(data.bytes)) });
    }
  } catch (error) {
    self.postMessage({ kind: "failed", text: String(error && error.message || error) });
  }
};
