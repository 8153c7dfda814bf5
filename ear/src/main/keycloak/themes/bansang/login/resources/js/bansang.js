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

  for (const field of document.querySelectorAll("[data-missing]")) {
    field.addEventListener("invalid", () => {
      field.setCustomValidity(field.validity.valueMissing ? field.dataset.missing : "");
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
      field.value = field.value.trim();
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
