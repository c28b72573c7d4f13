package vn.motcua.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Lets an official in again whom somebody's wrong passwords have locked out, before the lock ends by itself. */
@Service
class UnlockAccount {

    private static final Logger LOG = LoggerFactory.getLogger(UnlockAccount.class);

    private final Accounts accounts;

    UnlockAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    Outcome<Void> unlock(String name, OfficialId by) {
        var known =
                accounts.all().stream().filter(id -> id.value().equals(name)).findFirst();
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Không có tài khoản này."));
        }
        accounts.clearAttempts(known.get());
        LOG.warn("account {} was unlocked by {}", known.get(), by);
        return Outcome.done(null);
    }
}
