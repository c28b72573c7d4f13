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
import vn.motcua.signature.IssueTestCertificates;

/** Puts the sample, its accounts and its certificates into an empty trial, all or nothing; anything there already stays as it is. */
@Component
@ConditionalOnEmbeddedDatabase
class TrialStart implements ApplicationRunner {

    private final SampleAuthorities sample;
    private final DemoAccounts accounts;
    private final IssueTestCertificates certificates;
    private final TransactionTemplate transaction;

    TrialStart(
            SampleAuthorities sample,
            DemoAccounts accounts,
            IssueTestCertificates certificates,
            PlatformTransactionManager transactions) {
        this.certificates = certificates;
        this.sample = sample;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (sample.load() instanceof Outcome.Done<List<SampleAuthorities.SampleOfficial>> loaded) {
                open(loaded.value());
            }
        });
    }

    private void open(List<SampleAuthorities.SampleOfficial> officials) {
        var pins = new RandomPins();
        var holders = officials.stream()
                .map(newcomer -> new DemoAccounts.Holder(newcomer.official(), newcomer.from(), pins.next()))
                .toList();
        certificates.issueFor(
                holders.stream()
                        .map(holder -> new IssueTestCertificates.Holder(holder.official(), holder.pin()))
                        .toList(),
                TrialSealPin.PIN.toCharArray());
        accounts.createFor(holders);
    }
}
