package vn.motcua.trial;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.DemoAccounts;
import vn.motcua.authority.SampleAuthorities;
import vn.motcua.shared.Outcome;

/** Puts the sample and its accounts into an empty trial, both or neither; anything there already stays as it is. */
@Component
@ConditionalOnEmbeddedDatabase
class TrialStart implements ApplicationRunner {

    private final SampleAuthorities sample;
    private final DemoAccounts accounts;
    private final TransactionTemplate transaction;

    TrialStart(SampleAuthorities sample, DemoAccounts accounts, PlatformTransactionManager transactions) {
        this.sample = sample;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (sample.load() instanceof Outcome.Done<List<SampleAuthorities.SampleOfficial>> loaded) {
                accounts.createFor(loaded.value().stream()
                        .map(newcomer -> new DemoAccounts.Holder(newcomer.official(), newcomer.from()))
                        .toList());
            }
        });
    }
}
