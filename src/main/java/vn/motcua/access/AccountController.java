package vn.motcua.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;

/** What an operator does with accounts. */
@For(Role.OPERATOR)
@RestController
class AccountController {

    private final UnlockAccount unlockAccount;
    private final CurrentOfficial current;

    AccountController(UnlockAccount unlockAccount, CurrentOfficial current) {
        this.unlockAccount = unlockAccount;
        this.current = current;
    }

    @PostMapping("/api/accounts/{official}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String official) {
        unlockAccount.unlock(official, current.get().id()).orThrow();
    }
}
