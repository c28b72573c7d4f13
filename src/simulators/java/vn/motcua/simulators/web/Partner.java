package vn.motcua.simulators.web;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PartnerSignature;

/** The part every partner of Một Cửa shares: its faults, the calls it takes once, and the messages it sends. */
public final class Partner {

    private static final String OTHER_SIDE = "mot-cua";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final PartnerClock clock;
    private final PartnerSignature theirs;
    private final FaultSwitch faults = new FaultSwitch();
    private final Outbox outbox;
    private final Map<UUID, Response> answered = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /**
     * @param name ours in {@code X-Partner}
     * @param product where Một Cửa is
     */
    public Partner(String name, String secret, URI product, PartnerClock clock) {
        this.clock = clock;
        this.theirs = new PartnerSignature(OTHER_SIDE, secret);
        this.outbox = new Outbox(product, new PartnerSignature(name, secret), clock, faults);
    }

    public PartnerClock clock() {
        return clock;
    }

    public FaultSwitch faults() {
        return faults;
    }

    public Outbox outbox() {
        return outbox;
    }

    /** A call that is believed only when signed, done once per message id, and ailing as the switch says. */
    public Web.Handler signed(Web.Handler work) {
        return request -> faults.around(() -> answer(request, work));
    }

    private Response answer(Request request, Web.Handler work) {
        calls.incrementAndGet();
        var checked = theirs.verify(
                request.method(), request.path(), request.headers(), request.body(), clock.instant(), WINDOW);
        if (checked instanceof Outcome.Refused<UUID> no) {
            refused.incrementAndGet();
            return Response.problem(403, "Từ chối", no.refusal().message());
        }
        var id = ((Outcome.Done<UUID>) checked).value();
        var first = new boolean[1];
        var answer = answered.computeIfAbsent(id, unseen -> {
            first[0] = true;
            return done(request, work);
        });
        if (!first[0]) {
            repeated.incrementAndGet();
        }
        return answer;
    }

    private static Response done(Request request, Web.Handler work) {
        try {
            return work.answer(request);
        } catch (java.io.IOException unreadable) {
            return Response.problem(400, "Không đọc được", "Nội dung không phải là JSON đọc được.");
        }
    }

    /** Counters: calls that reached us, repeated ones, ones with a signature we do not believe, faults made. */
    public Map<String, Object> state() {
        var state = new LinkedHashMap<String, Object>();
        state.put("calls", calls.get());
        state.put("repeatedMessages", repeated.get());
        state.put("refusedSignatures", refused.get());
        state.put("faults", faults.setting());
        state.put("faultsMade", faults.counts());
        state.put("messages", outbox.messages());
        return state;
    }

    public void clear() {
        answered.clear();
        calls.set(0);
        repeated.set(0);
        refused.set(0);
        faults.clear();
        outbox.clear();
    }
}
