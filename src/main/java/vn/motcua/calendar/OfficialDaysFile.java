package vn.motcua.calendar;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the file of official days and refuses what a typing slip could have made of it. */
final class OfficialDaysFile {

    private final String name;

    OfficialDaysFile(String name) {
        this.name = name;
    }

    OfficialDays read(Reader yaml) {
        var root = new YamlFields(name, compose(yaml)).only("workingWeek", "sources", "years");
        var weekly = week(root);
        var sources = sources(root.fields("sources"));
        var sections = root.fields("years");
        var years = new HashMap<Integer, OfficialYear>();
        for (var section : sections.names()) {
            var year = parsed(sections, sections.key(section), section, Integer::valueOf, "năm không đọc được");
            years.put(year, new YearReader(weekly, sources, year).read(sections.fields(section)));
        }
        return new OfficialDays(weekly, years);
    }

    private Node compose(Reader yaml) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(yaml);
            if (root == null) {
                throw new IllegalArgumentException(name + ":1: tệp trống");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            throw new IllegalArgumentException(name + ":" + (line + 1) + ": YAML sai cú pháp", e);
        }
    }

    private Set<DayOfWeek> week(YamlFields root) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var node : root.list("workingWeek")) {
            days.add(parsed(root, node, root.scalar(node), DayOfWeek::valueOf, "không có thứ này trong tuần"));
        }
        if (days.isEmpty()) {
            throw root.error(root.node("workingWeek"), "tuần làm việc không có ngày nào");
        }
        return days;
    }

    private static Map<String, String> sources(YamlFields fields) {
        var sources = new HashMap<String, String>();
        fields.names().forEach(key -> sources.put(key, fields.text(key)));
        return sources;
    }

    private static <T> T parsed(YamlFields at, Node node, String text, Function<String, T> parse, String complaint) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw at.error(node, complaint + ": \"" + text + "\"");
        }
    }

    private record YearReader(Set<DayOfWeek> weekly, Map<String, String> sources, int year) {

        OfficialYear read(YamlFields section) {
            section.only("status", "exceptions");
            var exceptions = new HashMap<LocalDate, DayException>();
            for (var node : section.list("exceptions")) {
                var row = new YamlFields(section.file(), node).only("date", "kind", "reason", "status", "source");
                var exception = exception(row);
                if (exceptions.put(exception.date(), exception) != null) {
                    throw row.error(node, "ngày " + exception.date() + " đã có ở trên");
                }
            }
            return new OfficialYear(status(section), exceptions);
        }

        private DayException exception(YamlFields row) {
            var date = parsed(row, row.node("date"), row.text("date"), LocalDate::parse, "ngày không đọc được");
            var kind = parsed(
                    row,
                    row.node("kind"),
                    row.text("kind"),
                    DayException.Kind::valueOf,
                    "chỉ có OFF hoặc WORK, không có");
            if (date.getYear() != year) {
                throw row.error(row.node("date"), "ngày " + date + " không thuộc năm " + year);
            }
            if (kind == DayException.Kind.WORK && weekly.contains(date.getDayOfWeek())) {
                throw row.error(row.node("date"), "ngày làm bù " + date + " vốn là ngày làm việc trong tuần");
            }
            var source = sources.get(row.text("source"));
            if (source == null) {
                throw row.error(row.node("source"), "nguồn \"" + row.text("source") + "\" không có trong \"sources\"");
            }
            return new DayException(date, kind, row.text("reason"), status(row), source);
        }

        private static DayException.Status status(YamlFields row) {
            return parsed(
                    row,
                    row.node("status"),
                    row.text("status"),
                    DayException.Status::valueOf,
                    "chỉ có CONFIRMED hoặc PROVISIONAL, không có");
        }
    }
}
