package vn.motcua.messaging;

/**
 * The way to one party outside. A bean of the module that speaks its language.
 *
 * <p>Called outside of any transaction, by several threads, and again with the same id whenever the outcome was not
 * recorded. It must end well within {@code motcua.messaging.lease}, or another node sends the same message beside it.
 */
public interface Partner {

    /** Kebab-case, stable for ever: it is what rows name. */
    String name();

    /** Vietnamese, for the operators' page. */
    default String label() {
        return name();
    }

    /** Sends once. An exception counts as {@link Delivery.Failed}. */
    Delivery deliver(Envelope envelope);
}
