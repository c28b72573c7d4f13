package vn.motcua.access;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Users, groups and tenants of the engine, each written only where it differs. Users have no password there. */
@Component
class EngineDirectory {

    /** No official can bear this name, and it has no password. */
    static final String NOBODY = "@nobody";

    private static final long LOCK = 0x6d6f74637561L;

    private final IdentityService identity;
    private final JdbcClient jdbc;

    EngineDirectory(IdentityService identity, JdbcClient jdbc) {
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> true)
                .single();
    }

    /** The web apps lead everybody to their set-up as long as their administrators' group is empty. */
    void closeSetUp() {
        group(Groups.CAMUNDA_ADMIN, Groups.CAMUNDA_ADMIN);
        user(NOBODY, NOBODY);
        memberOfGroups(NOBODY, Set.of(Groups.CAMUNDA_ADMIN));
    }

    void tenant(String id, String name) {
        var tenant = identity.createTenantQuery().tenantId(id).singleResult();
        if (tenant == null) {
            tenant = identity.newTenant(id);
        } else if (name.equals(tenant.getName())) {
            return;
        }
        tenant.setName(name);
        identity.saveTenant(tenant);
    }

    void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            identity.saveGroup(group);
        }
    }

    /** A Vietnamese name ends with the given name: the web apps print "first last", which keeps the order. */
    void user(String id, String fullName) {
        var cut = fullName.lastIndexOf(' ');
        var first = cut < 0 ? "" : fullName.substring(0, cut);
        var last = fullName.substring(cut + 1);
        var user = identity.createUserQuery().userId(id).singleResult();
        if (user == null) {
            user = identity.newUser(id);
        } else if (first.equals(user.getFirstName()) && last.equals(user.getLastName())) {
            return;
        }
        user.setFirstName(first);
        user.setLastName(last);
        identity.saveUser(user);
    }

    /** @return the groups that the user is a member of no more */
    Set<String> memberOfGroups(String user, Set<String> wanted) {
        var present = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        adjust(
                present,
                wanted,
                group -> identity.createMembership(user, group),
                group -> identity.deleteMembership(user, group));
        present.removeAll(wanted);
        return present;
    }

    /** Tenants that do not exist yet or any more are passed over. */
    void memberOfTenants(String user, Set<String> wanted) {
        var existing =
                identity.createTenantQuery().list().stream().map(Tenant::getId).collect(Collectors.toSet());
        var present = identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toSet());
        adjust(
                present,
                wanted.stream().filter(existing::contains).collect(Collectors.toSet()),
                tenant -> identity.createTenantUserMembership(tenant, user),
                tenant -> identity.deleteTenantUserMembership(tenant, user));
    }

    private static void adjust(Set<String> present, Set<String> wanted, Consumer<String> add, Consumer<String> remove) {
        wanted.stream().filter(one -> !present.contains(one)).forEach(add);
        present.stream().filter(one -> !wanted.contains(one)).forEach(remove);
    }
}
