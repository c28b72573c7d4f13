package vn.motcua.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.shared.Vietnam;

/** Who is in which office on the day that the moved clock shows. */
final class Offices {

    private final Stage stage;
    private final Map<String, OfficialId> known = new HashMap<>();

    Offices(Stage stage) {
        this.stage = stage;
    }

    /**
     * The first, by sign-in name, who works in that group of the engine.
     *
     * @throws NotSo if nobody does
     */
    OfficialId anyOf(String group) {
        return known.computeIfAbsent(group + "@" + today(), ignored -> find(group));
    }

    private OfficialId find(String group) {
        return stage.authorities().officials().stream()
                .sorted(Comparator.comparing(OfficialId::value))
                .filter(official -> worksIn(official, group))
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "không có ai giữ vị trí «" + group + "» vào ngày đó",
                        "Chọn ngày hoặc cơ quan khác, hoặc thêm người vào dữ liệu mẫu"));
    }

    OfficialId anyOf(AuthorityId authority, Role role, String field) {
        return anyOf(Post.serving(authority, role, field).group());
    }

    private boolean worksIn(OfficialId official, String group) {
        return stage.authorities()
                .official(official)
                .map(Official::posts)
                .filter(posts -> posts.stream().map(Post::group).anyMatch(group::equals))
                .isPresent();
    }

    /**
     * The authority whose name ends like that; the people's committee where several do.
     *
     * @param name "xã Gia Lộc"
     * @throws NotSo if there is none on that day
     */
    AuthorityId called(String name) {
        return called(name, today());
    }

    /** As {@link #called(String)}, on another day than the clock's. */
    AuthorityId called(String name, LocalDate day) {
        return stage.authorities().existingOn(day).stream()
                .filter(authority -> Vietnam.fold(authority.name()).endsWith(Vietnam.fold(name)))
                .sorted(Comparator.comparing(authority -> !authority.body().equals(Authority.PEOPLES_COMMITTEE)))
                .map(Authority::id)
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "không có cơ quan nào tên «" + name + "»", "Viết tên như trong danh bạ, ví dụ «xã Gia Lộc»"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(stage.office().now(), Vietnam.ZONE);
    }
}
