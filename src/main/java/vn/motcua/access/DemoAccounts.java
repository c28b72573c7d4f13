package vn.motcua.access;

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

    private record Demo(Official official, String password) {

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

        /** user, password, role and authority, separated by tabs */
        String line() {
            return String.join("\t", id(), password, each(post -> post.role().code()), each(post -> post.authority()
                    .value()));
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
    public void createFor(Collection<Official> officials) {
        var random = new RandomPasswords();
        var demos = officials.stream()
                .sorted(Comparator.comparing(official -> official.id().value()))
                .map(official -> new Demo(official, random.next()))
                .toList();
        transaction.executeWithoutResult(status -> {
            if (accounts.noneExists()) {
                create(demos);
            }
        });
    }

    /** The file before the commit: passwords nobody can read back would lock everybody out. */
    private void create(List<Demo> demos) {
        var hashes = demos.parallelStream()
                .map(demo -> passwords.hash(demo.password()))
                .toList();
        for (var i = 0; i < demos.size(); i++) {
            accounts.create(demos.get(i).official().id(), hashes.get(i));
        }
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
                .map(demo -> ("  %-" + width + "s  %s  %s (%s)")
                        .formatted(
                                demo.id(),
                                demo.password(),
                                demo.each(post -> post.role().label()),
                                demo.each(post -> post.authority().value())))
                .collect(Collectors.joining("\n"));
        return "\nTài khoản dùng thử (chỉ in một lần; lưu tại %s):\n%s\n".formatted(settings.demoAccountsFile(), rows);
    }
}
