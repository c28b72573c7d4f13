package vn.motcua.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One layer of the trial's invented authorities as it is written in its file: the whole picture of a time.
 *
 * @param validTo last day, null for the newest layer
 */
record SampleFile(
        boolean sample,
        LocalDate validFrom,
        LocalDate validTo,
        Map<String, List<SeasonRow>> officeHours,
        List<AuthorityRow> authorities) {

    /** By time, each beginning where the one before ended. */
    static List<SampleFile> shipped() {
        return Stream.of("/sample/authorities-2023.yaml", "/sample/authorities-2025.yaml")
                .map(SampleFile::shipped)
                .toList();
    }

    private static SampleFile shipped(String file) {
        try (var stream = SampleFile.class.getResourceAsStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException naming line and column, if the file says what nobody reads, or twice */
    static SampleFile read(InputStream yaml) throws IOException {
        return YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addDeserializer(AuthorityId.class, new FromText<>(AuthorityId.class, AuthorityId::new))
                        .addDeserializer(OfficialId.class, new FromText<>(OfficialId.class, OfficialId::new)))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(yaml, SampleFile.class);
    }

    List<SeasonRow> seasonsOf(AuthorityRow authority) {
        var seasons = officeHours.get(authority.hours());
        if (seasons == null) {
            throw new IllegalArgumentException("no such office hours: " + authority.hours());
        }
        return seasons;
    }

    /** @param from month-day, as in the table */
    record SeasonRow(String from, List<OpenRow> open) {}

    record OpenRow(LocalTime opens, LocalTime closes) {

        @JsonCreator
        static OpenRow of(String interval) {
            var ends = interval.split("-", 2);
            return new OpenRow(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }
    }

    /**
     * @param body kind of body; a people's committee unless it says otherwise
     * @param serves the other authorities whose dossiers this desk takes in
     * @param successors from the day after the layer's last; none where the authority is in the next layer
     */
    record AuthorityRow(
            AuthorityId id,
            String name,
            String desk,
            Level level,
            String body,
            String code,
            AuthorityId parent,
            String address,
            String phone,
            List<AuthorityId> serves,
            String hours,
            List<SuccessorRow> successors,
            List<OfficialRow> officials) {

        AuthorityRow {
            body = body == null ? Authority.PEOPLES_COMMITTEE : body;
            serves = serves == null ? List.of() : List.copyOf(serves);
            successors = successors == null ? List.of() : List.copyOf(successors);
        }
    }

    /** @param field null for all that has no successor of its own */
    record SuccessorRow(AuthorityId to, String field) {}

    /** @param signs null for whoever signs nothing of the authority's own */
    record OfficialRow(OfficialId id, String name, String title, List<PostRow> posts, SigningRow signs) {}

    /**
     * @param behalf for whom
     * @param as in which office
     */
    record SigningRow(SigningForm form, String behalf, String as, String source) {}

    /** Written as the end of its group: {@code specialist.ho-tich}. */
    record PostRow(Role role, String field) {

        @JsonCreator
        static PostRow of(String written) {
            var parts = written.split("\\.", 2);
            return new PostRow(Role.ofCode(parts[0]), parts.length == 2 ? parts[1] : null);
        }

        String written() {
            return role.code() + (field == null ? "" : "." + field);
        }
    }

    private static final class FromText<T> extends FromStringDeserializer<T> {

        private final transient Function<String, T> reading;

        FromText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return reading.apply(text);
        }
    }
}
