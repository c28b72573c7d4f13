package vn.motcua.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures side by side, with what was aimed at: on the console and in {@code target/bench/report.md}. */
final class Report {

    private static final int STATEMENTS_SHOWN = 60;

    private final ReportText text = new ReportText();

    Report machine() {
        line("# Bench\n");
        text.machine();
        line("- PostgreSQL embedded, fsync and synchronous_commit on; both sides in the same cluster");
        line(
                "- one lifecycle: registered, one paper, accepted, claimed and reviewed, result uploaded, signed, digitised,"
                        + " returned; the bare engine runs the same model with beans that do nothing\n");
        return this;
    }

    Report costs(Costs ours, Costs bare, Costs signedIn) {
        line("| per lifecycle | Một Cửa | bare engine | difference | aim | bare engine, signed in |");
        line("|---|--:|--:|--:|---|--:|");
        row("SQL statements", Costs::statements, 1, ours, bare, signedIn, "at most 60 more");
        row("transactions", Costs::transactions, 1, ours, bare, signedIn, "");
        row("WAL, kB", Costs::walBytes, 1e3, ours, bare, signedIn, "");
        row("allocated, kB", Costs::allocatedBytes, 1e3, ours, bare, signedIn, "");
        row("processor time of the application, ms", Costs::cpuNanos, 1e6, ours, bare, signedIn, "");
        line(
                "\nStatements are counted by the server (pg_stat_statements): a batch of inserts rewritten into one is one,"
                        + " BEGIN, COMMIT and SET are none. Finding the job to run is counted on neither side. Signed in,"
                        + " the bare engine checks rights, as it does for us at every act; otherwise it checks none.\n");
        return this;
    }

    Report race(List<Race.Round> rounds) {
        line("| round | Một Cửa, 1/s | bare engine, 1/s | ratio | bare engine signed in, 1/s | ratio |");
        line("|--:|--:|--:|--:|--:|--:|");
        for (int round = 0; round < rounds.size(); round++) {
            var each = rounds.get(round);
            line(
                    "| %d | %.1f | %.1f | %.2f | %.1f | %.2f |",
                    round + 1, each.ours(), each.bare(), each.ratio(), each.signedIn(), each.ratioSignedIn());
        }
        line(
                "\nMedian ratio **%.2f** (aim: at least 0.70), to the signed-in engine %.2f; %s.\n",
                median(rounds, Race.Round::ratio), median(rounds, Race.Round::ratioSignedIn), Race.conditions());
        return this;
    }

    private static double median(List<Race.Round> rounds, ToDoubleFunction<Race.Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    Report jar(double startSeconds, long heapIdle, int lifecycles, long heapAfter) {
        line("| packaged jar, %s | figure | aim |", PackagedJar.HEAP);
        line("|---|--:|---|");
        line("| start on an existing database, s | %.1f | at most 25 |", startSeconds);
        line("| heap used after start, MB | %d | |", heapIdle);
        line("| heap used after %d lifecycles over HTTP, MB | %d | within 512 |\n", lifecycles, heapAfter);
        return this;
    }

    Report statements(Costs ours, Costs bare) {
        line("Statements that Một Cửa runs more often than the bare engine, per lifecycle:\n");
        line("| more | Một Cửa | bare | statement |");
        line("|--:|--:|--:|---|");
        ours.byStatement().stream()
                .map(statement -> new Object[] {statement, bareCalls(bare, statement)})
                .filter(pair -> ((Costs.Statement) pair[0]).calls() > (double) pair[1])
                .sorted(java.util.Comparator.comparingDouble(
                        pair -> (double) pair[1] - ((Costs.Statement) pair[0]).calls()))
                .limit(STATEMENTS_SHOWN)
                .forEach(pair -> {
                    var statement = (Costs.Statement) pair[0];
                    line(
                            "| %.1f | %.1f | %.1f | `%s` |",
                            statement.calls() - (double) pair[1],
                            statement.calls(),
                            pair[1],
                            shortened(statement.text()));
                });
        return this;
    }

    private static double bareCalls(Costs bare, Costs.Statement statement) {
        return bare.byStatement().stream()
                .filter(other -> other.text().equals(statement.text()))
                .mapToDouble(Costs.Statement::calls)
                .sum();
    }

    private static String shortened(String statement) {
        var from = statement.toLowerCase(Locale.ROOT).indexOf(" from ");
        var head = from > 60 ? statement.substring(0, 40) + " …" + statement.substring(from) : statement;
        return (head.length() > 160 ? head.substring(0, 160) + "…" : head).replace("|", "\\|");
    }

    void write(Path file) {
        text.write(file);
    }

    private void row(
            String what,
            ToDoubleFunction<Costs> figure,
            double unit,
            Costs ours,
            Costs bare,
            Costs signedIn,
            String aim) {
        var our = figure.applyAsDouble(ours) / unit;
        var their = figure.applyAsDouble(bare) / unit;
        line(
                "| %s | %.1f | %.1f | %+.1f | %s | %.1f |",
                what, our, their, our - their, aim, figure.applyAsDouble(signedIn) / unit);
    }

    private void line(String format, Object... values) {
        text.line(format, values);
    }
}
