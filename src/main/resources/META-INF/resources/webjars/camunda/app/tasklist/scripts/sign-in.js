// Forms half filled in stay in the browser until somebody signs out.
// The web apps show a sign-in form of their own after logging out and when the session has ended. Ours is the only one.
const leave = () => {
  if (window.location.hash.startsWith('#/login')) {
    Object.keys(window.localStorage)
      .filter((key) => key.startsWith('camunda-form:'))
      .forEach((key) => window.localStorage.removeItem(key));
    window.location.replace('/login');
  }
};

window.addEventListener('hashchange', leave);
leave();
