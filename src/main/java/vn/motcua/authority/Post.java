package vn.motcua.authority;

/**
 * A place in an authority that an official holds.
 *
 * @param field null where the role serves every field; otherwise kebab-case ("ho-tich")
 */
public record Post(AuthorityId authority, Role role, String field) {

    /** The engine's group: {@code xa-thanh-quang.specialist.ho-tich}. */
    public String group() {
        return authority + "." + role.code() + (field == null ? "" : "." + field);
    }
}
