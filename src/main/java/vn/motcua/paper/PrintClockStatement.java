package vn.motcua.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.dossier.ClockDay.Part;
import vn.motcua.dossier.ClockStatement;
import vn.motcua.dossier.SupplementPolicy;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** Bảng tính thời hạn: a printout, with no number and no signature, of how a due date was reached. */
@Component
public class PrintClockStatement {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", Vietnam.LOCALE);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Vietnam.LOCALE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm EEEE dd/MM/yyyy", Vietnam.LOCALE);

    private final PaperPress press;

    PrintClockStatement(PaperPress press) {
        this.press = press;
    }

    /** @param by who asked for it, named with the moment at its foot */
    public Outcome<byte[]> print(ClockStatement statement, Official by, Instant at) {
        var text = press.text();
        var page = page(statement, by, at, text);
        return text.missing().isEmpty()
                ? Outcome.done(onOnePage(page, at))
                : Outcome.refused(new IncompletePaper("Bảng tính thời hạn", text.missing()).refusal());
    }

    /** In smaller letters where a dossier has been through much. */
    private byte[] onOnePage(ClockStatementPage page, Instant at) {
        var pdf = press.print("clock-statement", page, at);
        return PaperPress.pages(pdf) == 1 ? pdf : press.print("clock-statement", page.tightened(), at);
    }

    private static ClockStatementPage page(ClockStatement clock, Official by, Instant at, PaperText text) {
        return new ClockStatementPage(
                clock.code(),
                moment(clock.dueAt()),
                note(clock),
                facts(clock, text),
                rules(clock),
                days(clock),
                clock.intervals().stream().map(line -> interval(line, text)).toList(),
                text.optional(
                        "Người lập",
                        "Lập từ sổ thời hạn lúc %s, người lập: %s. Bản in để giải thích, không phải văn bản có số."
                                .formatted(Vietnam.minuteOfDay(at), by.fullName())),
                false);
    }

    private static String note(ClockStatement clock) {
        if (clock.waiting()) {
            return "Đang tạm dừng: đây là hẹn trả trước khi dừng, sẽ tính lại khi dừng xong.";
        }
        return clock.ended()
                .map(line -> "%s: đồng hồ dừng hẳn lúc %s, không tính tiếp; hẹn trên là hẹn trước đó, nay không còn."
                        .formatted(line.cause(), Vietnam.minuteOfDay(line.from().toInstant())))
                .orElse("");
    }

    private static List<ClockStatementPage.Fact> facts(ClockStatement clock, PaperText text) {
        var facts = new ArrayList<ClockStatementPage.Fact>();
        facts.add(new ClockStatementPage.Fact("Thủ tục", text.optional("Thủ tục", clock.procedureName())));
        facts.add(new ClockStatementPage.Fact("Cơ quan giải quyết", text.optional("Cơ quan", clock.authority())));
        facts.add(new ClockStatementPage.Fact("Nhận hồ sơ", moment(clock.receivedAt())));
        if (!clock.countsFrom().equals(clock.receivedAt())) {
            facts.add(new ClockStatementPage.Fact(
                    "Tính từ", moment(clock.countsFrom()) + " (nhận đủ sau khi bổ sung trước tiếp nhận)"));
        }
        facts.add(new ClockStatementPage.Fact("Tiếp nhận, cấp mã", moment(clock.acceptedAt())));
        facts.add(new ClockStatementPage.Fact("Hẹn ban đầu", moment(clock.originalDueAt())));
        if (clock.promisedAt() != null) {
            facts.add(new ClockStatementPage.Fact("Theo luật, chưa kể hẹn lại", moment(clock.lawfulDueAt())));
            facts.add(new ClockStatementPage.Fact("Đã hẹn lại", moment(clock.promisedAt())));
        }
        if (clock.processedAt() != null) {
            facts.add(new ClockStatementPage.Fact("Xử lý xong", moment(clock.processedAt()) + ", " + standing(clock)));
        }
        return facts;
    }

    private static String standing(ClockStatement clock) {
        if (clock.processedAt().isAfter(clock.dueAt())) {
            return "sau hẹn trả";
        }
        return clock.processedAt().isAfter(clock.lawfulDueAt())
                ? "đúng hẹn lại, quá hẹn đầu " + moment(clock.lawfulDueAt())
                : "không quá hẹn trả";
    }

    private static List<String> rules(ClockStatement clock) {
        var rules = new ArrayList<String>();
        rules.add("Thời hạn: %s (%s). %s."
                .formatted(
                        clock.rule().limit(),
                        clock.rule().caseLabel(),
                        clock.rule().source()));
        rules.add(clock.rule().how());
        clock.readings().stream().map(PrintClockStatement::reading).forEach(rules::add);
        return rules;
    }

    private static String reading(ClockStatement.SupplementReading reading) {
        if (reading.policy() == SupplementPolicy.FIXED_THEN_REFUSE) {
            return "Hết hạn bổ sung mà chưa nhận đủ thì phần thời hạn còn lại không còn, chỉ còn hạn thông báo từ chối (%s): %s."
                    .formatted(reading.source(), moment(reading.due()));
        }
        var how = reading.policy() == SupplementPolicy.RESTART
                ? "Bổ sung theo cách tính lại từ đầu"
                : "Bổ sung theo cách trừ thời gian chờ";
        return reading.applies()
                ? "%s (%s): %s. Áp dụng cho hồ sơ này.".formatted(how, reading.source(), moment(reading.due()))
                : "%s, để so sánh: %s.".formatted(how, moment(reading.due()));
    }

    private static List<ClockStatementPage.Row> days(ClockStatement clock) {
        var rows = new ArrayList<ClockStatementPage.Row>();
        var sum = BigDecimal.ZERO;
        for (var line : ClockLines.of(clock.days())) {
            sum = sum.add(line.counted());
            rows.add(row(line, sum));
        }
        return rows;
    }

    private static ClockStatementPage.Row row(ClockLines.Line line, BigDecimal sum) {
        var first = line.first();
        var counted = line.counted();
        var days = line.days().size() == 1
                ? day(first.day())
                : "%s – %s"
                        .formatted(
                                SHORT.format(first.day()),
                                SHORT.format(line.last().day()));
        return new ClockStatementPage.Row(
                days,
                counted.signum() == 0 ? first.part() == Part.COUNTED ? "" : "–" : number(counted),
                counted.signum() == 0 ? "" : number(sum),
                line.days().size() == 1 ? why(first) : why(line),
                first.source() == null ? "" : first.source(),
                counted.signum() == 0 ? first.part().name().toLowerCase(Vietnam.LOCALE) : "counted");
    }

    private static String why(ClockStatement.CountedDay day) {
        return day.part() == Part.VOIDED ? day.reason() + ". " + Part.VOIDED.label() : day.reason();
    }

    private static String why(ClockLines.Line line) {
        var first = line.first();
        if (first.part() == Part.PAUSED || first.part() == Part.KEPT || first.part() == Part.PROMISED) {
            return "%s: %d ngày không tính"
                    .formatted(first.reason(), line.days().size());
        }
        if (first.part() == Part.VOIDED) {
            return "%d ngày, bỏ: tính lại từ đầu".formatted(line.days().size());
        }
        var off = line.days().stream()
                .filter(day -> day.part() == Part.SKIPPED)
                .map(ClockStatement.CountedDay::reason)
                .distinct()
                .toList();
        return Stream.concat(
                        Stream.of("%s ngày được tính".formatted(number(line.counted()))),
                        off.stream()
                                .map(reason ->
                                        reason.substring(0, 1).toLowerCase(Vietnam.LOCALE) + reason.substring(1)))
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    private static ClockStatementPage.IntervalRow interval(ClockStatement.LedgerLine line, PaperText text) {
        var details = new ArrayList<String>();
        if (line.reason() != null) {
            details.add(text.optional("Lý do", line.reason()));
        }
        if (line.legalBasis() != null) {
            details.add(text.optional("Căn cứ", "Căn cứ: " + line.legalBasis()));
        }
        line.evidence().forEach(proof -> details.add(text.optional("Giấy tờ", proof)));
        return new ClockStatementPage.IntervalRow(
                line.state().label(),
                Vietnam.minute(line.from().toInstant()),
                line.to() == null ? "" : Vietnam.minute(line.to().toInstant()),
                line.cause(),
                details,
                line.official() == null ? "Hệ thống" : text.optional("Người ghi", line.official()));
    }

    private static String number(BigDecimal counted) {
        return counted.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(Vietnam.ZONE));
    }
}
