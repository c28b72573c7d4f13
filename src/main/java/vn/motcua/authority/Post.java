package vn.motcua.authority;

import java.util.Set;

/**
 * A place in an authority that an official holds.
 *
 * @param field null where the role serves every field; otherwise kebab-case ("ho-tich")
 */
public record Post(AuthorityId authority, Role role, String field) {

    private static final Set<Role> BY_FIELD = Set.of(Role.SPECIALIST, Role.DIVISION_HEAD);

    /** Whose work in that field is: of the roles, only specialists and heads of divisions are posts of a field. */
    public static Post serving(AuthorityId authority, Role role, String field) {
        return new Post(authority, role, BY_FIELD.contains(role) ? field : null);
    }

    /** The engine's group: {@code xa-thanh-quang.specialist.ho-tich}. */
    public String group() {
        return authority + "." + role.code() + (field == null ? "" : "." + field);
    }
}
