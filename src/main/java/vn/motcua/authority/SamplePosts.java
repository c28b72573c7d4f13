package vn.motcua.authority;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.SampleFile.OfficialRow;
import vn.motcua.authority.SampleFile.PostRow;

/** Writes the sample's officials. Whoever holds a post in two layers on end has held it without a break. */
class SamplePosts {

    private final JdbcClient jdbc;

    SamplePosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param layers by time */
    void insert(List<SampleFile> layers) {
        for (var layer : layers) {
            for (var authority : layer.authorities()) {
                for (var official : authority.officials()) {
                    insert(official);
                    official.posts().forEach(post -> hold(post, authority.id(), official.id(), layer));
                }
            }
        }
    }

    private void insert(OfficialRow official) {
        jdbc.sql("insert into official (id, full_name, title) values (?, ?, ?) on conflict (id) do nothing")
                .params(official.id().value(), official.name(), official.title())
                .update();
    }

    private void hold(PostRow post, AuthorityId authority, OfficialId holder, SampleFile layer) {
        jdbc.sql("insert into post (authority_id, role, field) values (?, ?, ?) on conflict do nothing")
                .params(authority.value(), post.role().name(), post.field())
                .update();
        var id = jdbc.sql("select id from post where authority_id = ? and role = ? and field is not distinct from ?")
                .params(authority.value(), post.role().name(), post.field())
                .query(Long.class)
                .single();
        var heldOn = jdbc.sql(
                        "update post_holder set valid_to = ? where post_id = ? and official_id = ? and valid_to = ?")
                .params(layer.validTo(), id, holder.value(), layer.validFrom().minusDays(1))
                .update();
        if (heldOn == 0) {
            jdbc.sql("insert into post_holder (post_id, official_id, valid_from, valid_to) values (?, ?, ?, ?)")
                    .params(id, holder.value(), layer.validFrom(), layer.validTo())
                    .update();
        }
    }
}
