package vn.motcua.access;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;

/** The officials of these tests. */
final class People {

    static final AuthorityId THANH_QUANG = new AuthorityId("xa-thanh-quang");
    static final Official DESK = official("lan", "Nguyễn Thị Lan", new Post(THANH_QUANG, Role.ONE_STOP_DESK, null));
    static final Official SPECIALIST =
            official("ho-tich", "Đỗ Văn Ưng", new Post(THANH_QUANG, Role.SPECIALIST, "ho-tich"));
    static final Official OPERATOR = official("van-hanh", "Lê Ợt", new Post(THANH_QUANG, Role.OPERATOR, null));
    static final Official DESIGNER = official("thiet-ke", "Trần Ký", new Post(THANH_QUANG, Role.DESIGNER, null));
    static final Official OUT_OF_OFFICE = official("nghi-huu", "Vũ Nghỉ");

    static final OidcSettings NO_PROVIDER = new OidcSettings(null, null, null, null, "preferred_username");

    private People() {}

    static Official official(String id, String name, Post... posts) {
        var serves = Arrays.stream(posts).map(Post::authority).collect(Collectors.toSet());
        return new Official(new OfficialId(id), name, "Công chức", Set.of(posts), serves);
    }

    static Authorities directory() {
        var authorities = mock(Authorities.class);
        when(authorities.official(any())).thenReturn(Optional.empty());
        when(authorities.existingOn(any())).thenReturn(List.of());
        for (var official : List.of(DESK, SPECIALIST, OPERATOR, DESIGNER, OUT_OF_OFFICE)) {
            when(authorities.official(official.id())).thenReturn(Optional.of(official));
        }
        return authorities;
    }

    static AccessSettings settings(Path demoAccountsFile) {
        return new AccessSettings(
                demoAccountsFile,
                4,
                5,
                50,
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                true,
                false,
                Duration.ofMinutes(30),
                true);
    }
}
