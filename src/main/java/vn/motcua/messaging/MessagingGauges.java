package vn.motcua.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Whether partners keep up: what waits for each, for how long, how much fails, and what waits for a person. */
@Component
class MessagingGauges implements MeterBinder {

    static final String WAITING = "motcua.outbox.waiting";
    static final String RETRYING = "motcua.outbox.retrying";
    static final String DEAD = "motcua.outbox.dead";
    static final String REJECTED = "motcua.outbox.rejected";
    static final String OLDEST = "motcua.outbox.oldest_seconds";
    static final String INBOX_WAITING = "motcua.inbox.waiting";
    static final String INBOX_NEEDS_PERSON = "motcua.inbox.needs_person";

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Messages messages;
    private final Partners partners;
    private final Clock clock;
    private volatile Reading latest = new Reading(Instant.MIN, List.of());

    /** One look serves all figures of a scrape. */
    private record Reading(Instant at, List<PartnerCounts> counts) {}

    MessagingGauges(Messages messages, Partners partners, Clock clock) {
        this.messages = messages;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var partner : partners.all()) {
            var name = partner.name();
            outgoing(registry, WAITING, "Messages that a partner has not got yet", name, PartnerCounts::waiting);
            outgoing(registry, RETRYING, "Of those, failed at least once", name, PartnerCounts::retrying);
            outgoing(registry, DEAD, "Messages that wait for an operator", name, PartnerCounts::givenUp);
            Gauge.builder(REJECTED, () -> messages.rejected(name))
                    .description("Of the messages that wait for an operator, those the partner has rejected")
                    .tag("partner", name)
                    .register(registry);
            Gauge.builder(OLDEST, () -> oldestSeconds(name))
                    .description("How long the oldest message of a partner has been waiting, dead letters included")
                    .tag("partner", name)
                    .baseUnit("seconds")
                    .register(registry);
        }
        incoming(registry, INBOX_WAITING, "Incoming messages not handled yet", PartnerCounts::waiting);
        incoming(registry, INBOX_NEEDS_PERSON, "Incoming messages left to a person", PartnerCounts::givenUp);
    }

    private void outgoing(
            MeterRegistry registry, String name, String what, String partner, ToIntFunction<PartnerCounts> figure) {
        Gauge.builder(name, () -> sum(Direction.OUT, partner, figure))
                .description(what)
                .tag("partner", partner)
                .register(registry);
    }

    private void incoming(MeterRegistry registry, String name, String what, ToIntFunction<PartnerCounts> figure) {
        Gauge.builder(name, () -> sum(Direction.IN, null, figure))
                .description(what)
                .register(registry);
    }

    private int sum(Direction direction, String partner, ToIntFunction<PartnerCounts> figure) {
        return counts().stream()
                .filter(counts -> counts.direction() == direction)
                .filter(counts -> partner == null || counts.partner().equals(partner))
                .mapToInt(figure)
                .sum();
    }

    private List<PartnerCounts> counts() {
        var now = clock.instant();
        if (latest.at().isBefore(now.minus(FRESH))) {
            latest = new Reading(now, messages.counts());
        }
        return latest.counts();
    }

    private double oldestSeconds(String partner) {
        return counts().stream()
                .filter(counts ->
                        counts.direction() == Direction.OUT && counts.partner().equals(partner))
                .map(PartnerCounts::oldest)
                .filter(Objects::nonNull)
                .mapToDouble(this::secondsSince)
                .findFirst()
                .orElse(0);
    }

    private double secondsSince(Instant since) {
        return Duration.between(since, clock.instant()).toSeconds();
    }
}
