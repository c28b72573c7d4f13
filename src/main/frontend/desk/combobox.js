/**
 * Keyboard and mouse for an input with a list of options (ARIA combobox pattern): arrows move, Enter or a click chooses,
 * Escape closes. Enter before the list has followed what was typed takes its first option as soon as it has. Whoever fills the list calls `opened`.
 *
 * @param {(option: HTMLElement) => void} choose
 */
export function combobox(input, list, choose) {
  let active = -1;
  let stale = false;
  let enteredEarly = false;
  const options = () => [...list.querySelectorAll('[role=option]')];

  function mark(index) {
    active = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options()[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function show(open) {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) {
      mark(-1);
    }
  }

  function take(option) {
    input.value = option.dataset.name;
    show(false);
    choose(option);
  }

  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) {
        show(options().length > 0);
      }
      mark(next(active, event.key === 'ArrowDown' ? 1 : -1, options().length));
    } else if (event.key === 'Enter' && stale) {
      event.preventDefault();
      enteredEarly = true;
    } else if (event.key === 'Enter' && !list.hidden && options()[active]) {
      event.preventDefault();
      take(options()[active]);
    } else if (event.key === 'Escape') {
      show(false);
    }
  });
  // what is listed belongs to what was typed before: Enter waits for the new list
  input.addEventListener('input', () => {
    stale = true;
    enteredEarly = false;
    mark(-1);
  });
  input.addEventListener('blur', () => show(false));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) {
      take(option);
    }
  });

  return {
    opened() {
      stale = false;
      if (document.activeElement === input) {
        show(true);
        mark(options().length > 0 ? 0 : -1);
        if (enteredEarly && options()[active]) {
          enteredEarly = false;
          take(options()[active]);
        }
      }
    },
  };
}

/** The option after (or before) the active one, round the end; -1 in an empty list. */
export function next(active, by, count) {
  if (count === 0) {
    return -1;
  }
  return active === -1 && by < 0 ? count - 1 : (active + by + count) % count;
}
