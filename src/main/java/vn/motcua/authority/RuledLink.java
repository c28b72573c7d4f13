package vn.motcua.authority;

import vn.motcua.shared.MenuLink;

/**
 * A page that a module puts into the menu of those whom its rule lets in: whoever declares one as a bean is listed.
 *
 * @param page the controller, which states the rule
 */
public record RuledLink(MenuLink link, Class<?> page) {}
