package vn.motcua.desk;

import org.springframework.core.io.InputStreamSource;

/**
 * A scan handed in with the form.
 *
 * @param documentKey the required document it belongs to
 * @param fileName as the browser names it; not to be trusted as a path or a type
 */
record IntakePaper(String documentKey, String fileName, InputStreamSource content) {}
