package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Vietnam;

/**
 * Keeps the engine's users, groups and tenants a picture of our officials: Tasklist shows names from there, and filters
 * ask it for the groups of the current user. Nothing is decided by the picture; it can be drawn anew at any time.
 */
@Component
public class EngineIdentity implements DisposableBean {

    private final Authorities authorities;
    private final Accounts accounts;
    private final EngineDirectory directory;
    private final Claims claims;
    private final Clock clock;
    private final OidcSettings oidc;
    private final TransactionTemplate transaction;
    private final ExecutorService drawer = Executors.newSingleThreadExecutor();
    private final Map<OfficialId, Official> drawn = new ConcurrentHashMap<>();
    private volatile LocalDate drawnOn;

    EngineIdentity(
            Authorities authorities,
            Accounts accounts,
            EngineDirectory directory,
            Claims claims,
            Clock clock,
            OidcSettings oidc,
            PlatformTransactionManager transactions) {
        this.authorities = authorities;
        this.accounts = accounts;
        this.directory = directory;
        this.claims = claims;
        this.clock = clock;
        this.oidc = oidc;
        transaction = new TransactionTemplate(transactions);
    }

    /** A new day, come by itself or by a jump of the trial's clock, may bring new posts: posts are held by date. */
    void followTheDay() {
        if (drawnOn != null && !drawnOn.equals(today())) {
            refresh();
        }
    }

    /** Draws everybody who has an account, as of today, and every authority there ever was. Repeating it changes nothing. */
    @EventListener(ApplicationReadyEvent.class)
    public void refresh() {
        var today = today();
        alone(() -> {
            directory.closeSetUp();
            for (var id : authorities.all()) {
                directory.tenant(id.value(), authorities.find(id).orElseThrow().name());
            }
            for (var id : drawable()) {
                draw(id, authorities.official(id).filter(official -> !official.posts()
                        .isEmpty()));
            }
        });
        drawnOn = today;
    }

    /** Whoever could sign in: with an account of ours, or, at a provider of accounts, anybody. */
    private Set<OfficialId> drawable() {
        var everybody = new TreeSet<>(Comparator.comparing(OfficialId::value));
        everybody.addAll(accounts.all());
        if (oidc.isOn()) {
            everybody.addAll(authorities.officials());
        }
        return everybody;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }

    /** Draws one official again if anything about them has changed since. */
    void refresh(OfficialId id, Optional<Official> official) {
        if (!official.equals(Optional.ofNullable(drawn.get(id)))) {
            alone(() -> draw(id, official));
        }
    }

    /** Whom the picture shows in another's stead. */
    Set<OfficialId> drawnStandIns() {
        return drawn.values().stream()
                .filter(official -> !official.standsIn().isEmpty())
                .map(Official::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void draw(OfficialId id, Optional<Official> official) {
        official.ifPresent(someone -> directory.user(id.value(), someone.fullName()));
        official.ifPresent(someone -> someone.answering()
                .forEach(post -> directory.group(post.group(), post.role().label())));
        official.ifPresent(someone -> EngineGroups.of(someone).forEach(group -> directory.group(group, group)));
        var groups = official.map(EngineGroups::of).map(Set::copyOf).orElse(Set.<String>of());
        var lost = directory.memberOfGroups(id.value(), groups);
        if (!lost.isEmpty()) {
            claims.giveBack(id.value(), groups, lost);
        }
        directory.memberOfTenants(
                id.value(),
                official.map(EngineGroups::tenantsOf).map(Set::copyOf).orElse(Set.of()));
        official.ifPresentOrElse(someone -> drawn.put(id, someone), () -> drawn.remove(id));
    }

    /**
     * One drawer at a time on all nodes, and on a thread of its own: there nobody is authenticated in the engine, whose
     * directory officials may not write.
     */
    private void alone(Runnable drawing) {
        try {
            CompletableFuture.runAsync(() -> inTransaction(drawing), drawer).join();
        } catch (CompletionException fault) {
            drawn.clear();
            throw fault;
        }
    }

    private void inTransaction(Runnable drawing) {
        transaction.executeWithoutResult(status -> {
            directory.lock();
            drawing.run();
        });
    }

    @Override
    public void destroy() {
        drawer.shutdown();
    }
}
