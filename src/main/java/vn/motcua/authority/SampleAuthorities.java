package vn.motcua.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.SampleFile.AuthorityRow;
import vn.motcua.authority.SampleFile.OfficialRow;
import vn.motcua.authority.SampleFile.PostRow;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Fills the empty directory of a trial with invented authorities and officials, all marked as samples. */
@Component
public class SampleAuthorities {

    private final JdbcClient jdbc;
    private final JdbcAuthorities authorities;

    SampleAuthorities(JdbcClient jdbc, JdbcAuthorities authorities) {
        this.jdbc = jdbc;
        this.authorities = authorities;
    }

    /**
     * An official that was created and has no account yet.
     *
     * @param roles codes of the posts, as in the groups: "one-stop-desk", "specialist.ho-tich"; several with commas
     */
    public record SampleOfficial(OfficialId id, String roles, AuthorityId authority) {}

    /** Refused if there is any authority or official: real data is never mixed with samples. */
    @Transactional
    public Outcome<List<SampleOfficial>> load() {
        if (!isEmpty()) {
            return Outcome.refused(
                    Refusal.wrongMoment("Chỉ nạp được dữ liệu mẫu khi chưa có cơ quan và cán bộ nào trong hệ thống."));
        }
        var file = SampleFile.shipped();
        file.authorities().forEach(authority -> insert(authority, file));
        file.authorities().forEach(authority -> insertServices(authority));
        var created = new ArrayList<SampleOfficial>();
        for (var authority : file.authorities()) {
            for (var official : authority.officials()) {
                insert(official, authority.id(), file.validFrom());
                created.add(new SampleOfficial(official.id(), roles(official), authority.id()));
            }
        }
        authorities.forget();
        return Outcome.done(List.copyOf(created));
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from authority) and not exists (select from official)")
                .query(Boolean.class)
                .single();
    }

    private void insert(AuthorityRow authority, SampleFile file) {
        jdbc.sql(
                        """
                        insert into authority
                            (id, name, desk, level, code, parent_id, address, phone, valid_from, sample)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        authority.id().value(),
                        authority.name(),
                        authority.desk(),
                        authority.level().name(),
                        authority.code(),
                        authority.parent() == null ? null : authority.parent().value(),
                        authority.address(),
                        authority.phone(),
                        file.validFrom(),
                        file.sample())
                .update();
        for (var season : file.seasonsOf(authority)) {
            for (var open : season.open()) {
                jdbc.sql("insert into office_hours (authority_id, season_from, opens, closes) values (?, ?, ?, ?)")
                        .params(authority.id().value(), season.from(), open.opens(), open.closes())
                        .update();
            }
        }
    }

    private void insertServices(AuthorityRow desk) {
        for (var served : desk.serves()) {
            jdbc.sql("insert into desk_service (desk_authority_id, served_authority_id) values (?, ?)")
                    .params(desk.id().value(), served.value())
                    .update();
        }
    }

    private void insert(OfficialRow official, AuthorityId authority, LocalDate from) {
        jdbc.sql("insert into official (id, full_name, title) values (?, ?, ?)")
                .params(official.id().value(), official.name(), official.title())
                .update();
        for (var post : official.posts()) {
            insert(post, authority, official.id(), from);
        }
    }

    private void insert(PostRow post, AuthorityId authority, OfficialId holder, LocalDate from) {
        jdbc.sql("insert into post (authority_id, role, field) values (?, ?, ?) on conflict do nothing")
                .params(authority.value(), post.role().name(), post.field())
                .update();
        jdbc.sql(
                        """
                        insert into post_holder (post_id, official_id, valid_from)
                        select id, ?, ? from post where authority_id = ? and role = ? and field is not distinct from ?""")
                .params(holder.value(), from, authority.value(), post.role().name(), post.field())
                .update();
    }

    private static String roles(OfficialRow official) {
        return official.posts().stream().map(PostRow::written).collect(Collectors.joining(","));
    }
}
