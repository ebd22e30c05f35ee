// Starts the page with the files that explorer.js holds.
"use strict";
explorer.start().catch(error => {
  document.querySelector("#app [role=status]").textContent = "The page could not start: " + (error && error.message || error);
});
