package vn.motcua.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.Digests;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.StoredObject;
import vn.motcua.shared.RefusalException;

/**
 * Kiểm tra kho tệp: compares the files of the document store with the rows that name them, a 256th at a time, outside of any
 * transaction. It changes nothing but its own list. A file younger than a day may still wait for its row.
 */
@Component
class CheckStore {

    private static final Logger LOG = LoggerFactory.getLogger(CheckStore.class);
    private static final Duration WAITS_FOR_ITS_ROW = Duration.ofDays(1);
    private static final String DIGITS = "0123456789abcdef";

    private final DocumentStore store;
    private final NamedFiles named;
    private final StoreChecks checks;
    private final ArchiveSettings settings;
    private final Clock clock;

    CheckStore(DocumentStore store, NamedFiles named, StoreChecks checks, ArchiveSettings settings, Clock clock) {
        this.store = store;
        this.named = named;
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    /** For an operator who wants to know now: every file is read whole. */
    Outcome check(OfficialId by) {
        return run(null, by, beginning -> true);
    }

    /** The nightly one; another node's counts. A share of the files is read whole, of the others only size is compared. */
    void checkInTheNightOf(LocalDate night) {
        var share = Math.floorMod(night.toEpochDay(), settings.rehashNights());
        run(night, null, beginning -> Integer.parseInt(beginning, 16) % settings.rehashNights() == share);
    }

    /** @param brokenOff null where it came to its end */
    record Outcome(long files, long found, String brokenOff) {}

    private Outcome run(LocalDate night, OfficialId by, Predicate<String> readWhole) {
        var begun = checks.begin(night, by, clock.instant());
        if (begun.isEmpty()) {
            return new Outcome(0, 0, null);
        }
        var look = new Look(begun.get(), readWhole);
        try {
            for (var first : DIGITS.split("")) {
                var names = named.beginning(first);
                for (var second : DIGITS.split("")) {
                    look.at(first + second, names);
                }
            }
            checks.end(look.run, look.files, look.hashed, look.wholly, clock.instant());
            return new Outcome(look.files, look.found, null);
        } catch (RefusalException | UncheckedIOException away) {
            LOG.error("The check of the document store broke off", away);
            var why =
                    away instanceof RefusalException refused ? refused.refusal().message() : "Không đọc được kho tệp.";
            checks.breakOff(look.run, why, clock.instant());
            return new Outcome(look.files, look.found, why);
        }
    }

    /** One look at everything. */
    private final class Look {

        private final UUID run;
        private final Predicate<String> readWhole;
        private long files;
        private long hashed;
        private long found;
        private boolean wholly = true;

        private Look(UUID run, Predicate<String> readWhole) {
            this.run = run;
            this.readWhole = readWhole;
        }

        private void at(String beginning, Map<String, Long> names) {
            var objects = store.beginning(beginning);
            files += objects.size();
            var whole = readWhole.test(beginning);
            wholly &= whole;
            objects.forEach(object -> judge(object, names.get(object.name()), whole));
            Set<String> there = objects.stream().map(StoredObject::name).collect(Collectors.toSet());
            names.keySet().stream()
                    .filter(name -> name.startsWith(beginning) && !there.contains(name))
                    .filter(name -> !store.exists(name))
                    .filter(this::stillNamed)
                    .forEach(name ->
                            note(StoreFindingKind.MISSING, name, "Có giấy tờ dùng tệp này nhưng kho không có."));
        }

        /** Between the rows and the files somebody may have taken it away as the rule wants it. */
        private boolean stillNamed(String name) {
            return named.isNamed(name);
        }

        private void judge(StoredObject object, Long size, boolean whole) {
            if (size == null) {
                var old = object.writtenAt().isBefore(clock.instant().minus(WAITS_FOR_ITS_ROW));
                if (old && !named.isNamed(object.name())) {
                    note(
                            StoreFindingKind.ORPHANED,
                            object.name(),
                            "%d byte, không giấy tờ nào dùng.".formatted(object.size()));
                }
            } else if (size != object.size()) {
                note(
                        StoreFindingKind.CHANGED,
                        object.name(),
                        "Dài %d byte, khi lưu dài %d byte.".formatted(object.size(), size));
            } else if (whole) {
                hashed++;
                digest(object.name())
                        .filter(digest -> !digest.equals(object.name()))
                        .ifPresent(digest -> note(
                                StoreFindingKind.CHANGED, object.name(), "Cùng độ dài nhưng nội dung khác lúc lưu."));
            }
        }

        private Optional<String> digest(String name) {
            try (var content = store.open(name)) {
                return Optional.of(Digests.sha256Of(content));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (UncheckedIOException gone) {
                return Optional.empty();
            }
        }

        private void note(StoreFindingKind kind, String name, String detail) {
            found++;
            checks.found(run, new StoreChecks.Found(kind, name, detail), clock.instant());
        }
    }
}
