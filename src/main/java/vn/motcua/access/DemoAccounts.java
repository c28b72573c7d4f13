package vn.motcua.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;

/**
 * Accounts of a trial whose database was created empty: random passwords, printed once and kept in a file for the owner
 * of the process only. Never to be called for a database from outside.
 */
@Component
public class DemoAccounts {

    /**
     * @param from first day in office if that lies ahead, else null
     * @param pin of the official's test certificate, null if there is none
     */
    public record Holder(Official official, LocalDate from, String pin) {

        /** Without a certificate. */
        public Holder(Official official, LocalDate from) {
            this(official, from, null);
        }
    }

    private record Demo(Official official, LocalDate from, String pin, String password) {

        String id() {
            return official.id().value();
        }

        String each(java.util.function.Function<Post, String> property) {
            return official.posts().stream()
                    .sorted(Comparator.comparing(Post::group))
                    .map(property)
                    .distinct()
                    .collect(Collectors.joining(","));
        }

        /**
         * user, password, role and authority, separated by tabs; then the first day in office if that lies ahead, or
         * nothing; then the PIN of the certificate if there is one
         */
        String line() {
            var roles = each(post -> post.role().code());
            var line = String.join(
                    "\t", id(), password, roles, each(post -> post.authority().value()));
            var dated = from == null ? line : line + "\t" + from;
            return pin == null ? dated : (from == null ? dated + "\t" : dated) + "\t" + pin;
        }

        String fromWhen() {
            return from == null ? "" : ", từ %1$td/%1$tm/%1$tY".formatted(from);
        }

        String signsWith() {
            return pin == null ? "" : "  PIN ký số " + pin;
        }
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccessSettings settings;
    private final TransactionTemplate transaction;

    DemoAccounts(
            Accounts accounts, Passwords passwords, AccessSettings settings, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does nothing if any account exists already. The engine learns of them when the start is complete. */
    public void createFor(Collection<Holder> holders) {
        var random = new RandomPasswords();
        var demos = holders.stream()
                .sorted(Comparator.comparing(holder -> holder.official().id().value()))
                .map(holder -> new Demo(holder.official(), holder.from(), holder.pin(), random.next()))
                .toList();
        transaction.executeWithoutResult(status -> {
            if (accounts.noneExists()) {
                create(demos);
            }
        });
    }

    /** The file before the commit: passwords nobody can read back would lock everybody out. */
    private void create(List<Demo> demos) {
        demos.forEach(demo -> accounts.create(demo.official().id(), passwords.hashOfRandom(demo.password())));
        var text = demos.stream().map(demo -> demo.line() + "\n").collect(Collectors.joining());
        OwnerOnlyFile.write(settings.demoAccountsFile(), text);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                System.out.println(printed(demos));
            }
        });
    }

    private String printed(List<Demo> demos) {
        var width = demos.stream().mapToInt(demo -> demo.id().length()).max().orElse(1);
        var rows = demos.stream()
                .map(demo -> ("  %-" + width + "s  %s  %s (%s%s)%s")
                        .formatted(
                                demo.id(),
                                demo.password(),
                                demo.each(post -> post.role().label()),
                                demo.each(post -> post.authority().value()),
                                demo.fromWhen(),
                                demo.signsWith()))
                .collect(Collectors.joining("\n"));
        return "\nTài khoản dùng thử (chỉ in một lần; lưu tại %s):\n%s\n".formatted(settings.demoAccountsFile(), rows);
    }
}
