package vn.motcua.scenario;

import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.cucumberexpressions.Transformer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.authority.Role;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;

/** The kinds of places that phrases leave open, with the words that may stand there. */
final class OpenPlaces {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String DAY_WORDS = "\\d{2}/\\d{2}/\\d{4}";

    private static final Map<String, Role> ROLES = Map.of(
            "cán bộ một cửa", Role.ONE_STOP_DESK,
            "công chức thẩm định", Role.SPECIALIST,
            "trưởng phòng", Role.DIVISION_HEAD,
            "lãnh đạo", Role.LEADER,
            "văn thư", Role.CLERK);

    private static final Map<String, Channel> CHANNELS =
            Map.of("tại quầy", Channel.DESK, "trực tuyến", Channel.ONLINE, "qua bưu chính", Channel.POST);

    private static final Map<String, ReturnMode> RETURN_MODES =
            Map.of("tại quầy", ReturnMode.DESK, "qua bưu chính", ReturnMode.POST, "bản điện tử", ReturnMode.ELECTRONIC);

    private OpenPlaces() {}

    static ParameterTypeRegistry registry() {
        var types = new ParameterTypeRegistry(Vietnam.LOCALE);
        types.defineParameterType(type("chữ", "\"([^\"]*)\"", String.class, words -> words));
        types.defineParameterType(type("số", "\\d+", Integer.class, Integer::valueOf));
        types.defineParameterType(type("thủ tục", ".+?", String.class, words -> words));
        types.defineParameterType(type("ngày", DAY_WORDS, LocalDate.class, words -> LocalDate.parse(words, DAY)));
        types.defineParameterType(new ParameterType<>(
                "thời điểm",
                List.of("(\\d{2}:\\d{2}) ngày (" + DAY_WORDS + ")"),
                LocalDateTime.class,
                (CaptureGroupTransformer<LocalDateTime>)
                        parts -> LocalDate.parse(parts[1], DAY).atTime(LocalTime.parse(parts[0])),
                false,
                false));
        types.defineParameterType(
                type("số tiền", "\\d{1,3}(?:\\.\\d{3})* đồng", String.class, words -> words.replace(" đồng", "")));
        types.defineParameterType(type("ai", anyOf(ROLES), Role.class, ROLES::get));
        types.defineParameterType(type("cách nộp", anyOf(CHANNELS), Channel.class, CHANNELS::get));
        types.defineParameterType(type("cách nhận", anyOf(RETURN_MODES), ReturnMode.class, RETURN_MODES::get));
        return types;
    }

    /** What may stand in the places, for people: name of the place → Vietnamese. */
    static Map<String, String> explained() {
        return Map.of(
                "thủ tục", "tên thủ tục, như trong danh mục",
                "chữ", "chữ trong dấu ngoặc kép \"…\"",
                "số", "một số nguyên",
                "ngày", "ngày, tháng, năm: 02/03/2026",
                "thời điểm", "giờ và ngày: 08:00 ngày 02/03/2026",
                "số tiền", "số tiền: 75.000 đồng",
                "ai", wordsOf(ROLES),
                "cách nộp", wordsOf(CHANNELS),
                "cách nhận", wordsOf(RETURN_MODES));
    }

    /** The words for a role, "công chức thẩm định"; the role's own label where scenarios have none. */
    static String wordsFor(Role role) {
        return ROLES.entrySet().stream()
                .filter(words -> words.getValue() == role)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(role.label());
    }

    private static <T> ParameterType<T> type(String name, String regexp, Class<T> type, Transformer<T> read) {
        return new ParameterType<>(name, regexp, type, read, false, false);
    }

    private static String anyOf(Map<String, ?> words) {
        return words.keySet().stream().sorted().collect(Collectors.joining("|"));
    }

    private static String wordsOf(Map<String, ?> words) {
        return words.keySet().stream().sorted().collect(Collectors.joining("; "));
    }
}
