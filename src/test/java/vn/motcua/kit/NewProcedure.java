package vn.motcua.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Every file of a new procedure. */
final class NewProcedure {

    private final Wish wish;

    NewProcedure(Wish wish) {
        this.wish = wish;
    }

    /** Path below the project → text. */
    Map<Path, String> files() {
        var files = new TreeMap<Path, String>();
        files.put(file("processes/%s.bpmn"), ProcedureModel.of(wish, whole("procedure.bpmn")));
        files.put(file("processes/%s.yaml"), text("procedure.yaml"));
        files.put(file("processes/portal/%s.yaml"), text("portal.yaml"));
        files.put(file("processes/scenarios/%s.feature"), text("procedure.feature"));
        if (wish.ownReview()) {
            files.put(file("forms/%s-review.form"), ReviewForm.of(wish, whole("procedure-review.form")));
        }
        return files;
    }

    /**
     * All of them, or none.
     *
     * @throws FileAlreadyExistsException if one is there
     */
    void write(Path project) throws IOException {
        var files = files();
        for (var file : files.keySet()) {
            if (Files.exists(project.resolve(file))) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        for (var file : files.entrySet()) {
            var target = project.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private Path file(String pattern) {
        return Path.of(pattern.formatted(wish.key()));
    }

    private String text(String pattern) {
        var flags = new HashSet<String>();
        wish.parts().forEach(part -> flags.add(part.flag()));
        if (wish.days() == 0) {
            flags.add("same-day");
        }
        return PartText.fill(whole(pattern), flags, values());
    }

    private Map<String, String> values() {
        var hours = NormHours.of(wish);
        var values = new LinkedHashMap<String, String>();
        values.put("key", wish.key());
        values.put("name", wish.name());
        values.put("code", wish.code());
        values.put("field", wish.field());
        values.put("fieldName", wish.fieldName());
        values.put("days", String.valueOf(wish.days()));
        values.put("daysToQuestion", String.valueOf(Math.max(1, wish.days() - 2)));
        values.put("intake", String.valueOf(hours.intake()));
        values.put("assignment", String.valueOf(hours.assignment()));
        values.put("review", String.valueOf(hours.review()));
        values.put("siteCheck", String.valueOf(hours.siteCheck()));
        values.put("division", String.valueOf(hours.division()));
        values.put("sector", String.valueOf(hours.sector()));
        values.put("signing", String.valueOf(hours.signing()));
        values.put("issuing", String.valueOf(hours.issuing()));
        return values;
    }

    private static String whole(String name) {
        try (var file = NewProcedure.class.getResourceAsStream("/kit/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
