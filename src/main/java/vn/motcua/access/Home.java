package vn.motcua.access;

import vn.motcua.authority.Official;
import vn.motcua.authority.Role;

/** Where an official begins: Tasklist; a mere operator in Cockpit. */
final class Home {

    static final String TASKLIST = "/camunda/app/tasklist/default/";
    static final String COCKPIT = "/camunda/app/cockpit/default/";

    private Home() {}

    static String of(Official official) {
        return official.posts().stream().allMatch(post -> post.role() == Role.OPERATOR) ? COCKPIT : TASKLIST;
    }
}
