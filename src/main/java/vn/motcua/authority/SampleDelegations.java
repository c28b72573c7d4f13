package vn.motcua.authority;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.SampleFile.OfficialRow;
import vn.motcua.authority.SampleFile.SigningRow;

/** Writes for whom the sample's officials sign. What is the same in two layers on end holds without a break. */
class SampleDelegations {

    private final JdbcClient jdbc;

    SampleDelegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param layers by time */
    void insert(List<SampleFile> layers) {
        for (var layer : layers) {
            for (var authority : layer.authorities()) {
                authority.officials().stream()
                        .filter(official -> official.signs() != null)
                        .forEach(official -> delegate(official, authority.id(), layer));
            }
        }
    }

    private void delegate(OfficialRow official, AuthorityId authority, SampleFile layer) {
        if (holdsOn(official.id(), official.signs(), authority, layer)) {
            return;
        }
        jdbc.sql(
                        """
                        insert into delegation
                            (authority_id, official_id, form, on_behalf_of, title, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        authority.value(),
                        official.id().value(),
                        official.signs().form().name(),
                        official.signs().behalf(),
                        official.signs().as(),
                        layer.validFrom(),
                        layer.validTo(),
                        official.signs().source())
                .update();
    }

    private boolean holdsOn(OfficialId official, SigningRow signs, AuthorityId authority, SampleFile layer) {
        return jdbc.sql(
                                """
                        update delegation set valid_to = ? where authority_id = ? and official_id = ? and form = ?
                            and on_behalf_of = ? and title = ? and valid_to = ?""")
                        .params(
                                layer.validTo(),
                                authority.value(),
                                official.value(),
                                signs.form().name(),
                                signs.behalf(),
                                signs.as(),
                                layer.validFrom().minusDays(1))
                        .update()
                > 0;
    }
}
