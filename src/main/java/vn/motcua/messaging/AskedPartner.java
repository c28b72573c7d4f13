package vn.motcua.messaging;

/** An authority outside at the end of a {@link PartnerLine}: as long as the line is not there, what it is asked waits. */
public abstract class AskedPartner implements Partner {

    protected final PartnerLine line;

    protected AskedPartner(PartnerLine line) {
        this.line = line;
    }

    @Override
    public final String name() {
        return line.name();
    }

    @Override
    public final String label() {
        return line.label();
    }

    @Override
    public final Delivery deliver(Envelope envelope) {
        return line.connected() ? send(envelope) : line.notConnected();
    }

    /** The line is there; what the envelope names is read from the register at each attempt. */
    protected abstract Delivery send(Envelope envelope);
}
