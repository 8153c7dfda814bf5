(() => {
  "use strict";

  const cookie = (name) => {
    for (const part of document.cookie.split(";")) {
      const at = part.indexOf("=");
      if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim().replace(/^"|"$/g, "");
    }
    return null;
  };

  for (const button of document.querySelectorAll("[data-password-toggle]")) {
    const field = document.getElementById(button.getAttribute("aria-controls"));
    const { show, hide, labelShow, labelHide } = button.dataset;
    button.hidden = false;
    const set = (visible) => {
      field.type = visible ? "text" : "password";
      button.textContent = visible ? hide : show;
      button.setAttribute("aria-label", visible ? labelHide : labelShow);
    };
    button.addEventListener("click", () => {
      set(field.type === "password");
      field.focus();
    });
    field.form.addEventListener("submit", () => set(false));
  }

  // A PIN is hidden by style and not by type, or the browser would offer to keep it for whoever comes next.
  for (const button of document.querySelectorAll("[data-pin-toggle]")) {
    const field = document.getElementById(button.getAttribute("aria-controls"));
    const { show, hide, labelShow, labelHide } = button.dataset;
    const hidesByStyle = window.CSS && CSS.supports("-webkit-text-security", "disc");
    const set = (visible) => {
      if (hidesByStyle) field.classList.toggle("shown", visible);
      else field.type = visible ? "text" : "password";
      button.textContent = visible ? hide : show;
      button.setAttribute("aria-label", visible ? labelHide : labelShow);
    };
    button.hidden = false;
    set(false);
    button.addEventListener("click", () => {
      set(button.textContent === show);
      field.focus();
    });
    field.addEventListener("input", () => {
      if (/\D/.test(field.value)) field.value = field.value.replace(/\D/g, "");
    });
    field.form.addEventListener("submit", () => set(false));
  }

  // How often a PIN was wrong on this phone tells how long the wait is; the page itself is not told.
  const memory = (key) => ({
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(key));
      } catch (e) {
        return null;
      }
    },
    write(value) {
      try {
        sessionStorage.setItem(key, JSON.stringify(value));
      } catch (e) {
        return;
      }
    },
  });
  for (const form of document.querySelectorAll("[data-card]")) {
    const { card, outcome, waitMinutes, waitOver, lastTry } = form.dataset;
    const free = 4;
    const kept = memory("bansang.wrong." + card);
    const sentence = document.querySelector("#message p");
    let wrong = kept.read();
    // A try that came back with nothing to say was the right PIN.
    if (!wrong || (wrong.trying && !outcome)) wrong = { times: 0, last: 0 };
    if (outcome === "wrong") wrong = { times: wrong.times + 1, last: Date.now() };
    const until = wrong.last + Math.min(wrong.times - free, 60) * 60000;
    kept.write({ times: wrong.times, last: wrong.last });
    form.addEventListener("submit", () => kept.write({ ...wrong, trying: true }));
    const tell = () => {
      const minutes = Math.ceil((until - Date.now()) / 60000);
      sentence.textContent = minutes > 0 ? waitMinutes.replace("#", minutes) : waitOver;
      if (minutes > 0) setTimeout(tell, 10000);
    };
    if (!sentence || !outcome) continue;
    if (wrong.times > free && until > Date.now()) tell();
    else if (wrong.times === free && outcome === "wrong") sentence.textContent += " " + lastTry;
  }

  for (const field of document.querySelectorAll("[data-missing]")) {
    field.addEventListener("invalid", () => {
      const { valueMissing, patternMismatch } = field.validity;
      field.setCustomValidity(valueMissing ? field.dataset.missing : patternMismatch ? field.dataset.malformed || "" : "");
    });
    field.addEventListener("input", () => field.setCustomValidity(""));
  }

  // Typing with Telex or VNI turns plain names into accented ones that no account has.
  for (const note of document.querySelectorAll("[data-accent-note]")) {
    const field = document.getElementById(note.dataset.accentNote);
    field.addEventListener("input", () => {
      note.textContent = /[^\x00-\x7f]/.test(field.value) ? note.dataset.text : "";
    });
    field.form.addEventListener("submit", () => {
      const name = field.value.trim();
      const code = name.replace(/[\s.-]/g, "");
      field.value = /^\d{9}$/.test(code) ? code : name;
    });
  }

  for (const note of document.querySelectorAll("[data-caps-note]")) {
    const field = document.getElementById(note.dataset.capsNote);
    const look = (event) => {
      const on = event.getModifierState && event.getModifierState("CapsLock");
      note.textContent = on ? note.dataset.text : "";
    };
    field.addEventListener("keydown", look);
    field.addEventListener("keyup", look);
    field.addEventListener("blur", () => {
      note.textContent = "";
    });
  }

  // On a slow line people press twice; the second press would meet an expired page.
  const sent = new Map();
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (sent.has(event.target)) {
      event.preventDefault();
      return;
    }
    const button = event.submitter;
    sent.set(event.target, button && { button, text: button.textContent });
    if (button && button.matches("button.primary")) {
      button.setAttribute("aria-disabled", "true");
      button.textContent = document.body.dataset.wait;
    }
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const entry of sent.values()) {
      if (!entry) continue;
      entry.button.removeAttribute("aria-disabled");
      if (entry.button.matches("button.primary")) entry.button.textContent = entry.text;
    }
    sent.clear();
  });

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).innerText);
      button.textContent = button.dataset.copied;
    });
  }

  addEventListener("load", () => {
    const follow = document.querySelector("a[data-follow-when-loaded]");
    if (follow) location.replace(follow.href);
  });

  // Signing in or starting afresh in another tab makes this page stale: catch up when the person comes back to it.
  const { session, signedInUrl } = document.body.dataset;
  if (!session) return;
  const signedInAtFirst = cookie("KEYCLOAK_SESSION");
  const catchUp = () => {
    if (document.hidden || sent.size) return;
    const current = cookie("KC_AUTH_SESSION_HASH");
    if (!signedInAtFirst && cookie("KEYCLOAK_SESSION")) location.href = signedInUrl;
    else if (current && current !== session) location.reload();
  };
  document.addEventListener("visibilitychange", catchUp);
  addEventListener("focus", catchUp);
  addEventListener("pageshow", () => setTimeout(catchUp, 1000));
})();
