package vn.motcua.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.authority.OfficialId;

/** Accounts without a database. {@link FirstAccountsTest} shows that the real ones behave alike. */
class AccountsInMemory extends Accounts {

    private final Map<OfficialId, Account> rows = new HashMap<>();

    AccountsInMemory() {
        super(null);
    }

    @Override
    synchronized Optional<Account> find(OfficialId official) {
        return Optional.ofNullable(rows.get(official));
    }

    @Override
    synchronized boolean countAttempt(Account seen, Instant now, Instant lockedUntil) {
        var row = rows.get(seen.official());
        if (row.failedAttempts() != seen.failedAttempts() || row.lockedAt(now)) {
            return false;
        }
        rows.put(
                row.official(), new Account(row.official(), row.passwordHash(), row.failedAttempts() + 1, lockedUntil));
        return true;
    }

    @Override
    synchronized void clearAttempts(OfficialId official) {
        rows.computeIfPresent(official, (id, row) -> new Account(id, row.passwordHash(), 0, null));
    }

    @Override
    synchronized void create(OfficialId official, String passwordHash) {
        rows.put(official, new Account(official, passwordHash, 0, null));
    }

    @Override
    synchronized boolean noneExists() {
        return rows.isEmpty();
    }

    @Override
    synchronized List<OfficialId> all() {
        return List.copyOf(rows.keySet());
    }
}
