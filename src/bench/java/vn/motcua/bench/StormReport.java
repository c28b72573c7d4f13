package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.bench.Latencies.Action;

/** Figures of the storm: on the console and in {@code target/bench/storm.md}. */
final class StormReport {

    private final ReportText text = new ReportText();

    StormReport(StormPlan plan, int officials) {
        text.line("# Hồ sơ trực tuyến / Online dossiers\n");
        text.machine();
        text.line("- %s", plan.inWords());
        text.line(
                "- packaged jar with %s, its workers and job executor on, embedded PostgreSQL (fsync on), simulators in a"
                        + " process of their own, all of them and this bench on the same cores",
                PackagedJar.HEAP);
        text.line(
                "- %d officials of four communes work through Tasklist's lists over HTTP, each a dossier every %d ms at most; at"
                        + " the counters %s\n",
                officials, OfficialAtWork.PACE.toMillis(), Counters.inWords());
    }

    void progressHead() {
        text.line(
                "| s | vào sổ / registered | tiếp nhận / accepted | ký / signed | bưu gửi / parcels | đã phát / delivered"
                        + " | Cổng biết hết / portal knows all | tin chờ / messages waiting |");
        text.line("|--:|--:|--:|--:|--:|--:|--:|--:|");
    }

    void progress(Duration since, Inside.Progress now) {
        text.line(
                "| %d | %d | %d | %d | %d | %d | %d | %d |",
                since.toSeconds(),
                now.registered(),
                now.accepted(),
                now.signed(),
                now.ordered(),
                now.returned(),
                now.synced(),
                now.waiting());
    }

    void reached(StormPlan plan, Inside.Progress then, Duration all, boolean settled) {
        var whole = Math.min(then.returned(), then.synced());
        text.line(
                "\nTrong / within %d s: **%d of %d** dossiers whole (delivered, and the portal knows all). %s %d s.\n",
                plan.lasting().toSeconds(),
                whole,
                plan.dossiers(),
                settled ? "All of them, with every message:" : "**Not all were through after**",
                all.toSeconds());
    }

    void desk(Latencies before, Latencies storm, Latencies after) {
        text.line(
                "| quầy, ms / desk, ms | lặng p50 / quiet p50 | p95 | bão p50 / storm p50 | p95 | tỷ lệ p95 / ratio p95"
                        + " | sau p50 / after p50 | p95 | số lần / count |");
        text.line("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var action : Action.values()) {
            desk(action.label, action, before, storm, after);
        }
        desk("**tất cả / all**", null, before, storm, after);
        text.line("\nMục tiêu / aim: ratio at most 2.0. Measured from outside, answer read to its end.\n");
    }

    private void desk(String label, Action action, Latencies before, Latencies storm, Latencies after) {
        text.line(
                "| %s | %.0f | %.0f | %.0f | %.0f | %.2f | %.0f | %.0f | %d + %d + %d |",
                label,
                before.percentile(action, 0.5),
                before.percentile(action, 0.95),
                storm.percentile(action, 0.5),
                storm.percentile(action, 0.95),
                storm.percentile(action, 0.95) / before.percentile(action, 0.95),
                after.percentile(action, 0.5),
                after.percentile(action, 0.95),
                before.count(action),
                storm.count(action),
                after.count(action));
    }

    void cores(String when, Map<String, Double> cores) {
        text.line(
                "\nLõi bận / cores in use, %s: %s; together %.2f of %d, load of the machine %.1f.\n",
                when,
                cores.entrySet().stream()
                        .map(entry -> "%s %.2f".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", ")),
                cores.values().stream().mapToDouble(Double::doubleValue).sum(),
                Runtime.getRuntime().availableProcessors(),
                ReportText.load());
    }

    void times(List<Inside.Spread> ways, List<Inside.Traffic> traffic) {
        text.line("\n| giây / seconds | hồ sơ / dossiers | p50 | p95 | max |");
        text.line("|---|--:|--:|--:|--:|");
        ways.forEach(way -> text.line(
                "| %s | %d | %.1f | %.1f | %.1f |", way.what(), way.count(), way.half(), way.most(), way.longest()));
        text.line(
                "\n| tin / messages, s until through | số / count | lần gửi / attempts | nhiều nhất / most for one | p50 | p95 | max |");
        text.line("|---|--:|--:|--:|--:|--:|--:|");
        traffic.forEach(each -> text.line(
                "| %s | %d | %d | %d | %.1f | %.1f | %.1f |",
                each.partner(),
                each.count(),
                each.attempts(),
                each.hardest(),
                each.half(),
                each.most(),
                each.longest()));
    }

    void faults(JsonNode outside) {
        text.line("\n| bên ngoài / outside | lần gọi tới / calls that got in | lặp / repeated | sự cố / faults made |");
        text.line("|---|--:|--:|---|");
        for (var partner : List.of("nationalPortal", "postalCarrier")) {
            var state = outside.get(partner);
            text.line(
                    "| %s | %d | %d | %s |",
                    partner,
                    state.get("calls").asInt(),
                    state.get("repeatedMessages").asInt(),
                    state.get("faultsMade").toString().replace("\"", ""));
        }
    }

    void reckoning(Reckoning reckoning) {
        text.line("\n| phải khớp / must agree | đúng ra / expected | đếm được / found | |");
        text.line("|---|--:|--:|---|");
        reckoning
                .lines()
                .forEach(line -> text.line(
                        "| %s | %d | %d | %s |",
                        line.what(),
                        line.expected(),
                        line.found(),
                        line.right() ? "đúng / right" : "**SAI / WRONG** " + ReportText.cell(line.detail())));
        text.line("");
    }

    ReportText text() {
        return text;
    }
}
