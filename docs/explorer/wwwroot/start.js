// Starts the page with the files that explorer.js holds.
"use strict";
Blazor.start({
  loadBootResource: (type, name) => type === "dotnetjs" || type.startsWith("js-module") || type.endsWith("js") ? explorer.urlOf(name) : explorer.responseOf(name)
}).catch(error => {
  document.querySelector("#app p").textContent = "The page could not start: " + (error && error.message || error);
});
