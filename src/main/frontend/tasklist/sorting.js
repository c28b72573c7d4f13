const EARLIEST_DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

/** Tasklist begins with the newest task on top; what is due first belongs there. A chosen order is left alone. */
export function earliestDueFirst({ location, history }) {
  const [path, query = ''] = location.hash.split('?');
  const search = new URLSearchParams(query);
  if ((path === '' || path === '#/') && !search.has('sorting')) {
    search.set('sorting', EARLIEST_DUE_FIRST);
    history.replaceState(null, '', `#/?${search}`);
  }
}
