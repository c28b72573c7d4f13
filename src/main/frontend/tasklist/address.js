/** The task that is open by Tasklist's address, whole or its hash alone; null if none is. */
export function openTask(address) {
  return new URLSearchParams(address.split('?')[1] ?? '').get('task');
}
