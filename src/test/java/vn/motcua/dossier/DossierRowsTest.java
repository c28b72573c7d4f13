package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class DossierRowsTest {

    private final DossierTable table = mock();
    private final DossierRows rows = new DossierRows(table);
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());
    private final TransactionTemplate another = new TransactionTemplate(new NoDatabase());
    private final DossierId id = DossierId.next();

    @BeforeEach
    void aRowIsThere() {
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        when(table.findById(id)).thenAnswer(call -> Optional.of(mock(Dossier.class, "read from the table")));
    }

    @Test
    void a_transaction_reads_a_dossier_once() {
        transaction.executeWithoutResult(status -> assertThat(read()).isSameAs(read()));

        verify(table, times(1)).findById(id);
    }

    @Test
    void the_next_transaction_reads_it_again() {
        var first = transaction.execute(status -> read());
        var second = transaction.execute(status -> read());

        assertThat(second).isNotSameAs(first);
    }

    @Test
    void a_transaction_within_another_reads_it_itself_and_the_outer_keeps_its_own() {
        transaction.executeWithoutResult(status -> {
            var outer = read();

            assertThat(another.<Dossier>execute(inner -> read())).isNotSameAs(outer);
            assertThat(read()).isSameAs(outer);
        });
    }

    @Test
    void outside_a_transaction_nothing_is_kept() {
        assertThat(read()).isNotSameAs(read());
    }

    @Test
    void what_was_saved_replaces_what_was_read() {
        var saved = mock(Dossier.class);
        when(saved.id()).thenReturn(id);
        when(table.save(any())).thenReturn(saved);

        transaction.executeWithoutResult(status -> {
            read();
            rows.save(saved);

            assertThat(read()).isSameAs(saved);
        });
    }

    @Test
    void a_save_that_failed_leaves_nothing_behind() {
        var lost = mock(Dossier.class);
        when(lost.id()).thenReturn(id);
        when(table.save(lost)).thenThrow(new IllegalStateException("lost the race"));

        transaction.executeWithoutResult(status -> {
            var before = read();
            try {
                rows.save(lost);
            } catch (IllegalStateException race) {
                assertThat(read()).isNotSameAs(before);
            }
        });
        verify(table, times(2)).findById(id);
    }

    private Dossier read() {
        return rows.findById(id).orElseThrow();
    }

    /** Spring's bookkeeping of transactions with nothing behind it. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return DEPTH.get() > 0;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            DEPTH.set(DEPTH.get() + 1);
        }

        @Override
        protected Object doSuspend(Object transaction) {
            return transaction;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            DEPTH.set(DEPTH.get() - 1);
        }
    }
}
