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

// An address such as #char=12,45 (RFC 5147) marks that place of the article: characters are code points.
const text = document.querySelector("[data-text]");
function showPlace() {
  text.querySelectorAll(".here").forEach((run) => run.classList.remove("here"));
  const place = /^#char=(\d{1,9}),(\d{1,9})$/.exec(decodeURIComponent(location.hash));
  if (!place) return;
  const runs = [...text.querySelectorAll("[data-begin]")]
    .filter((run) => Number(run.dataset.begin) < Number(place[2]) && Number(run.dataset.end) > Number(place[1]));
  runs.forEach((run) => run.classList.add("here"));
  if (runs.length) runs[0].scrollIntoView({ block: "center" });
}
if (text) {
  showPlace();
  addEventListener("hashchange", showPlace);
}
