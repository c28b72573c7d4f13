package vn.motcua.simulators.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.motcua.shared.PartnerSignature;

/**
 * What the partner tells Một Cửa: one after the other for each subject, repeated until it is taken; doubled or swapped
 * when the fault switch says so.
 */
public final class Outbox {

    private static final int SENDERS = 8;
    private static final long LONGEST_PAUSE = 30;

    private final Delivery delivery;
    private final FaultSwitch faults;
    private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS, task -> {
        var thread = new Thread(task, "outbox");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, OutgoingMessage> messages = new LinkedHashMap<>();
    private final Map<String, Deque<OutgoingMessage>> waiting = new HashMap<>();
    private final Map<String, OutgoingMessage> overtaken = new HashMap<>();
    private int underWay;

    Outbox(URI product, PartnerSignature signature, PartnerClock clock, FaultSwitch faults) {
        this.delivery = new Delivery(product, signature, clock);
        this.faults = faults;
    }

    /**
     * Sends soon.
     *
     * @param subject what the message is about; messages of one subject keep their order
     * @return its id, as in {@code X-Message-Id}
     */
    public synchronized UUID send(String subject, String path, Object body) {
        var message = new OutgoingMessage(UUID.randomUUID(), subject, path, Json.bytes(body));
        messages.put(message.id(), message);
        switch (faults.setting().mode()) {
            case DUPLICATE -> {
                faults.made(FaultSwitch.Mode.DUPLICATE);
                queue(message);
                queue(message);
            }
            case REORDERED -> holdOrOvertake(message);
            default -> {
                release(subject);
                queue(message);
            }
        }
        return message.id();
    }

    /** The same message once more, with its old id: what a partner does that missed our answer. */
    public synchronized void repeat(UUID id) {
        var message = messages.get(id);
        if (message == null) {
            throw new IllegalArgumentException("Không có thông điệp này.");
        }
        queue(message);
    }

    private void holdOrOvertake(OutgoingMessage message) {
        var held = overtaken.remove(message.subject());
        if (held == null) {
            overtaken.put(message.subject(), message);
            senders.schedule(() -> release(message), faults.setting().seconds(), TimeUnit.SECONDS);
        } else {
            faults.made(FaultSwitch.Mode.REORDERED);
            queue(message);
            queue(held);
        }
    }

    private synchronized void release(OutgoingMessage message) {
        if (overtaken.remove(message.subject(), message)) {
            queue(message);
        }
    }

    private void release(String subject) {
        var held = overtaken.remove(subject);
        if (held != null) {
            queue(held);
        }
    }

    private void queue(OutgoingMessage message) {
        var line = waiting.computeIfAbsent(message.subject(), subject -> new ArrayDeque<>());
        line.add(message);
        if (line.size() == 1) {
            senders.execute(() -> deliver(message.subject(), 0));
        }
    }

    private void deliver(String subject, int failures) {
        OutgoingMessage message;
        synchronized (this) {
            var line = waiting.get(subject);
            if (line == null) {
                return;
            }
            message = line.peek();
            underWay++;
        }
        if (!attempted(message)) {
            var pause = Math.min(LONGEST_PAUSE, 1L << Math.min(failures, 5));
            senders.schedule(() -> deliver(subject, failures + 1), pause, TimeUnit.SECONDS);
            return;
        }
        next(subject);
    }

    private boolean attempted(OutgoingMessage message) {
        try {
            return !faults.is(FaultSwitch.Mode.OFFLINE) && delivery.attempt(message);
        } finally {
            synchronized (this) {
                underWay--;
                notifyAll();
            }
        }
    }

    private synchronized void next(String subject) {
        var line = waiting.get(subject);
        if (line == null) {
            return;
        }
        line.poll();
        if (line.isEmpty()) {
            waiting.remove(subject);
        } else {
            senders.execute(() -> deliver(subject, 0));
        }
    }

    /** Everything sent or to be sent, oldest first. */
    public synchronized List<OutgoingMessage.Shown> messages() {
        return new ArrayList<>(messages.values())
                .stream().map(OutgoingMessage::shown).toList();
    }

    /** Forgets everything, once what is just being told has arrived: nothing old is heard afterwards. */
    synchronized void clear() {
        messages.clear();
        waiting.clear();
        overtaken.clear();
        try {
            while (underWay > 0) {
                wait();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
