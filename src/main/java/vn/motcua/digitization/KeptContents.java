package vn.motcua.digitization;

/** Contents of the {@link DocumentStore} that rows name, told by each module that keeps some: what none names is orphaned. */
public interface KeptContents {

    /** A query without parameters for {@code sha256} and {@code size_bytes}. */
    String statement();
}
