/**
 * The web apps draw themselves before their words have come, and show the keys meanwhile. So the words are put where
 * they look first, and looked up anew each time.
 */
export async function wordsFirst(app) {
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  try {
    const words = await (await fetch(`${folder}vi.json`, { cache: 'no-cache' })).text();
    JSON.parse(words);
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [`${folder}_locales_data_vi_${window.bust}`]: words }));
  } catch {
    // the app asks for them itself, and says what is wrong
  }
}

/** What the page itself says of its language and bears as its mark. */
document.documentElement.lang = 'vi';
document.querySelector('link[rel=icon]')?.setAttribute('href', '/desk/icon-motcua.svg');

/** One language and one way to write dates, whatever the browser prefers. */
export const vietnamese = {
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'LLL', normal: 'LLL', long: 'LLLL', short: 'LL' }
};
