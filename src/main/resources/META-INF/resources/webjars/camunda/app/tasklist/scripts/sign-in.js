// The web apps show a sign-in form of their own after logging out and when the session has ended. Ours is the only one.
const leave = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace('/login');
  }
};

window.addEventListener('hashchange', leave);
leave();
