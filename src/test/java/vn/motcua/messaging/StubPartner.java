package vn.motcua.messaging;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A partner that notes every call and answers as it is told. */
final class StubPartner implements Partner {

    static final Delivery DELIVERED = new Delivery.Delivered("{\"ok\":true}");
    static final Delivery DOWN = new Delivery.Failed("không kết nối được");
    static final Delivery REJECTED = new Delivery.Rejected("Thiếu mã định danh.", "Bổ sung mã rồi gửi lại.");

    private final String name;
    final List<Envelope> calls = new CopyOnWriteArrayList<>();
    volatile Function<Envelope, Delivery> answer = envelope -> DELIVERED;

    StubPartner(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        calls.add(envelope);
        return answer.apply(envelope);
    }

    List<UUID> ids() {
        return calls.stream().map(Envelope::id).toList();
    }

    List<Integer> numbers() {
        return calls.stream()
                .map(envelope -> envelope.payload().path("number").asInt())
                .toList();
    }
}
