package vn.motcua.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Level;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.procedure.CatalogueFinding;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/** A commune's desk on Friday 24/4/2026 at 14:55, with two procedures, for the tests of the pages. */
final class DeskSamples {

    static final Instant NOW = Instant.parse("2026-04-24T07:55:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, Vietnam.ZONE);
    static final Authority COMMUNE = authority("xa-thanh-quang", "UBND xã Thanh Quang", Level.COMMUNE);
    static final Authority NEIGHBOUR = authority("xa-an-binh", "UBND xã An Bình", Level.COMMUNE);
    static final Authority PROVINCE = authority("tinh-mau", "UBND tỉnh Mẫu", Level.PROVINCE);
    static final Procedure BIRTH =
            procedure("birth-registration", "1.001193", "Đăng ký khai sinh", "Hộ tịch", Level.COMMUNE);
    static final Procedure LICENCE =
            procedure("mining-licence", "1.999999", "Cấp giấy phép khai thác cát", "Khoáng sản", Level.PROVINCE);

    private DeskSamples() {}

    static CurrentOfficial signedIn(Role role) {
        var official = new Official(
                new OfficialId("man"),
                "Trần Thị Mận",
                "Cán bộ một cửa",
                Set.of(new Post(COMMUNE.id(), role, null)),
                Set.of(COMMUNE.id(), NEIGHBOUR.id()));
        return () -> Optional.of(official);
    }

    static Authorities authorities(AuthorityId... served) {
        var all = List.of(NEIGHBOUR, COMMUNE, PROVINCE);
        return new Authorities() {
            @Override
            public Optional<Authority> find(AuthorityId id) {
                return all.stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public Optional<Authority> find(AuthorityId id, LocalDate day) {
                return find(id);
            }

            @Override
            public List<Authority> existingOn(LocalDate day) {
                return all;
            }

            @Override
            public Set<AuthorityId> all() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Authority> successorOf(AuthorityId id, String field, LocalDate day) {
                return find(id);
            }

            @Override
            public Set<AuthorityId> servedBy(AuthorityId id) {
                return Set.of(served);
            }

            @Override
            public Set<OfficialId> officials() {
                return Set.of();
            }

            @Override
            public Optional<Official> official(OfficialId id) {
                throw new UnsupportedOperationException();
            }

            @Override
            public WorkingCalendar calendarOf(AuthorityId id) {
                throw new UnsupportedOperationException();
            }
        };
    }

    static ProcedureCatalogue catalogue() {
        var all = List.of(LICENCE, BIRTH);
        return new ProcedureCatalogue() {
            @Override
            public Optional<Procedure> inForce(ProcedureKey key, LocalDate day) {
                return all.stream().filter(one -> one.key().equals(key)).findFirst();
            }

            @Override
            public List<Procedure> inForce(LocalDate day) {
                return all;
            }

            @Override
            public Procedure version(ProcedureKey key, LocalDate validFrom) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Procedure> all() {
                return all;
            }

            @Override
            public String digest(Procedure version) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<CatalogueFinding> findings() {
                return List.of();
            }
        };
    }

    private static Authority authority(String id, String name, Level level) {
        return new Authority(
                new AuthorityId(id),
                name,
                "Trung tâm Phục vụ hành chính công " + name.replace("UBND ", ""),
                level,
                "000.00.15.H23",
                null,
                null,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                Authority.PEOPLES_COMMITTEE,
                true);
    }

    private static Procedure procedure(String key, String code, String name, String field, Level level) {
        return new Procedure(
                new ProcedureKey(key),
                code,
                Set.of(),
                name,
                "field",
                field,
                level,
                null,
                null,
                Map.of(Step.INTAKE, Procedure.SystemOfRecord.OWN),
                null,
                Set.of(Channel.values()),
                Set.of(ReturnMode.DESK, ReturnMode.POST),
                List.of(
                        document("to-khai", "Tờ khai đăng ký khai sinh", RequiredDocument.Form.E_FORM, true, null),
                        document(
                                "giay-chung-sinh",
                                "Giấy chứng sinh, hoặc văn bản của người làm chứng, hoặc giấy cam đoan về việc sinh",
                                RequiredDocument.Form.ORIGINAL,
                                true,
                                null),
                        document(
                                "giay-uy-quyen",
                                "Giấy ủy quyền",
                                RequiredDocument.Form.CERTIFIED_COPY,
                                false,
                                "Khi ủy quyền cho người khác nộp")),
                List.of(new Procedure.Fee("late", "Đăng ký quá hạn 60 ngày", 8000, "Đăng ký đúng hạn", "NQ")),
                List.of(new Procedure.CaseLimit(
                        "ordinary", "Thông thường: trong ngày", new Limit(0, LimitUnit.WORKING_DAY), "Luật Hộ tịch")),
                List.of(),
                LocalTime.of(15, 0),
                List.of(new ProcedureStep(
                        Step.INTAKE, "Tiếp nhận", Role.ONE_STOP_DESK, BigDecimal.ONE, true, null, null, null, null)),
                List.of(),
                null,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                "Giấy khai sinh",
                LocalDate.of(2025, 7, 1),
                null);
    }

    private static RequiredDocument document(
            String key, String name, RequiredDocument.Form form, boolean required, String condition) {
        return new RequiredDocument(key, name, form, 1, required, condition, true);
    }
}
