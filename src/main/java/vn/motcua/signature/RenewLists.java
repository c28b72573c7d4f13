package vn.motcua.signature;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings the lists of revoked certificates up to date every few hours. Two nodes may both do it: the newest list stays. */
@Component
@ConditionalOnProperty(name = "motcua.signature.fetch-lists", matchIfMissing = true)
class RenewLists {

    private final RevocationLists lists;

    RenewLists(RevocationLists lists) {
        this.lists = lists;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 4 * 60, timeUnit = TimeUnit.MINUTES)
    void renew() {
        lists.renew();
    }
}
