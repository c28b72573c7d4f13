package vn.motcua.authority;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.SampleFile.AuthorityRow;

/** Writes the sample's authorities: what is newest first, then what each was before. */
class SampleStructure {

    private final JdbcClient jdbc;
    private final Set<AuthorityId> known = new HashSet<>();

    SampleStructure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param layers by time */
    void insert(List<SampleFile> layers) {
        for (var i = layers.size() - 1; i >= 0; i--) {
            for (var authority : layers.get(i).authorities()) {
                if (known.add(authority.id())) {
                    insert(authority, layers.get(i));
                } else {
                    insertFormer(authority, layers.get(i));
                }
            }
        }
        for (var layer : layers) {
            for (var authority : layer.authorities()) {
                insertServices(authority);
                insertSuccessors(authority, layer.validTo());
            }
        }
    }

    private void insert(AuthorityRow authority, SampleFile layer) {
        jdbc.sql(
                        """
                        insert into authority
                            (id, name, desk, level, code, parent_id, address, phone, valid_from, valid_to, body, sample)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        authority.id().value(),
                        authority.name(),
                        authority.desk(),
                        authority.level().name(),
                        authority.code(),
                        parent(authority),
                        authority.address(),
                        authority.phone(),
                        layer.validFrom(),
                        layer.validTo(),
                        authority.body(),
                        layer.sample())
                .update();
        for (var season : layer.seasonsOf(authority)) {
            for (var open : season.open()) {
                jdbc.sql("insert into office_hours (authority_id, season_from, opens, closes) values (?, ?, ?, ?)")
                        .params(authority.id().value(), season.from(), open.opens(), open.closes())
                        .update();
            }
        }
    }

    private void insertFormer(AuthorityRow authority, SampleFile layer) {
        jdbc.sql(
                        """
                        insert into authority_former
                            (authority_id, valid_to, name, desk, code, parent_id, address, phone)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        authority.id().value(),
                        layer.validTo(),
                        authority.name(),
                        authority.desk(),
                        authority.code(),
                        parent(authority),
                        authority.address(),
                        authority.phone())
                .update();
        jdbc.sql("update authority set valid_from = ? where id = ?")
                .params(layer.validFrom(), authority.id().value())
                .update();
    }

    private void insertServices(AuthorityRow desk) {
        for (var served : desk.serves()) {
            jdbc.sql(
                            """
                            insert into desk_service (desk_authority_id, served_authority_id) values (?, ?)
                            on conflict do nothing""")
                    .params(desk.id().value(), served.value())
                    .update();
        }
    }

    private void insertSuccessors(AuthorityRow authority, LocalDate lastDay) {
        for (var successor : authority.successors()) {
            jdbc.sql(
                            """
                            insert into authority_successor (authority_id, field, successor_id, valid_from)
                            values (?, ?, ?, ?)""")
                    .params(
                            authority.id().value(),
                            successor.field(),
                            successor.to().value(),
                            lastDay.plusDays(1))
                    .update();
        }
    }

    private static String parent(AuthorityRow authority) {
        return authority.parent() == null ? null : authority.parent().value();
    }
}
