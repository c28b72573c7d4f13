package vn.motcua.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Reads the few grants there are once per command, where the stock manager reads their groups, and says yes where one of
 * them plainly does. Whatever is not plainly granted the stock manager decides, whose statement is put together anew for
 * every question. A manager lives as long as its command, so a grant given or taken counts from the next command on.
 */
final class GrantsReadOnce extends AuthorizationManager {

    private static final String ANYBODY = "*";
    private static final String ALL_GRANTS = "selectAuthorizationByParameters";

    private List<Grant> grants;

    /** In place of the stock manager. */
    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new GrantsReadOnce();
            }
        };
    }

    /** A row as it was when it was read: the entity itself may change within the command. */
    private record Grant(int type, String user, String group, int resourceType, String resource, int permissions) {

        static Grant of(AuthorizationEntity row) {
            return new Grant(
                    row.getAuthorizationType(),
                    row.getUserId(),
                    row.getGroupId(),
                    row.getResourceType(),
                    row.getResourceId(),
                    row.getPermissions());
        }

        boolean isFor(String userId, List<String> groupIds) {
            return switch (type) {
                case Authorization.AUTH_TYPE_GLOBAL -> ANYBODY.equals(user);
                case Authorization.AUTH_TYPE_GRANT ->
                    userId.equals(user) || group != null && groupIds != null && groupIds.contains(group);
                default -> false;
            };
        }

        boolean allows(PermissionCheck check) {
            return resourceType == check.getResourceType()
                    && (Authorization.ANY.equals(resource) || Objects.equals(resource, check.getResourceId()))
                    && (permissions & check.getPerms()) == check.getPerms();
        }
    }

    @Override
    public boolean isAuthorized(String userId, List<String> groupIds, PermissionCheck check) {
        return isPlainlyGranted(userId, groupIds, List.of(check)) || super.isAuthorized(userId, groupIds, check);
    }

    @Override
    public boolean isAuthorized(String userId, List<String> groupIds, CompositePermissionCheck check) {
        return isAlternatives(check) && isPlainlyGranted(userId, groupIds, check.getAtomicChecks())
                || super.isAuthorized(userId, groupIds, check);
    }

    private static boolean isAlternatives(CompositePermissionCheck check) {
        return check.getCompositeChecks().isEmpty()
                && (check.isDisjunctive() || check.getAtomicChecks().size() == 1)
                && check.getAtomicChecks().stream()
                        .allMatch(atomic -> atomic.getAuthorizationNotFoundReturnValue() == null);
    }

    /** Only where nothing but grants counts: with revocations in use no grant is plain. */
    private boolean isPlainlyGranted(String userId, List<String> groupIds, List<PermissionCheck> alternatives) {
        return isAuthorizationEnabled()
                && userId != null
                && !isRevokeAuthCheckEnabled(userId, groupIds)
                && alternatives.stream().allMatch(this::isResourceValidForPermission)
                && grants().stream()
                        .filter(grant -> grant.isFor(userId, groupIds))
                        .anyMatch(grant -> alternatives.stream().anyMatch(grant::allows));
    }

    @Override
    protected Set<String> getAllGroups() {
        return grants().stream().map(Grant::group).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private List<Grant> grants() {
        if (grants == null) {
            var rows = (List<AuthorizationEntity>) (List<?>)
                    getDbEntityManager().selectListWithRawParameter(ALL_GRANTS, new HashMap<>(), 0, Integer.MAX_VALUE);
            grants = rows.stream().map(Grant::of).toList();
        }
        return grants;
    }
}
