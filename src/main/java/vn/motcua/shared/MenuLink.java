package vn.motcua.shared;

/**
 * A page for every official that a module puts into the menu: whoever declares one as a bean is listed.
 *
 * @param label Vietnamese
 * @param href path within the application
 */
public record MenuLink(String label, String href) {}
