// What every page can do beyond links and forms; without it nothing is lost but convenience.
"use strict";

// A button that copies the text of another element: <button data-copy="id" data-done="Copied">.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const label = button.textContent;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}
