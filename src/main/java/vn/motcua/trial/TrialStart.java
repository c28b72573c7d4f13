package vn.motcua.trial;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.DemoAccounts;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.SampleAuthorities;
import vn.motcua.shared.Outcome;

/** Puts the sample and its accounts into an empty trial, both or neither; anything there already stays as it is. */
@Component
@ConditionalOnEmbeddedDatabase
class TrialStart implements ApplicationRunner {

    private final SampleAuthorities sample;
    private final Authorities authorities;
    private final DemoAccounts accounts;
    private final TransactionTemplate transaction;

    TrialStart(
            SampleAuthorities sample,
            Authorities authorities,
            DemoAccounts accounts,
            PlatformTransactionManager transactions) {
        this.sample = sample;
        this.authorities = authorities;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (sample.load() instanceof Outcome.Done<java.util.List<SampleAuthorities.SampleOfficial>> loaded) {
                accounts.createFor(loaded.value().stream()
                        .map(official -> authorities.official(official.id()).orElseThrow())
                        .toList());
            }
        });
    }
}
