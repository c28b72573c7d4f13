package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.procedure.CatalogueFile.Version;

/**
 * What several files say together: {@code <key>.yaml} is the newest version, {@code <key>@<validFrom>.yaml} an older
 * one, and no day has two.
 */
final class VersionRules {

    private VersionRules() {}

    /** A file that is not what its name says cannot be relied on, whatever the others hold. */
    static List<CatalogueFinding> ofName(Version version) {
        var procedure = version.procedure();
        var name = version.source().file().replaceFirst("\\.yaml$", "");
        var at = name.indexOf('@');
        var findings = new ArrayList<CatalogueFinding>();
        if (!procedure.key().value().equals(at < 0 ? name : name.substring(0, at))) {
            findings.add(version.source()
                    .finding("/key", "tên tệp không khớp khóa thủ tục «%s»".formatted(procedure.key())));
        }
        if (at >= 0 && !procedure.validFrom().toString().equals(name.substring(at + 1))) {
            findings.add(version.source()
                    .finding("/validFrom", "tên tệp không khớp ngày hiệu lực %s".formatted(procedure.validFrom())));
        }
        return findings;
    }

    /** @param versions of one procedure */
    static List<CatalogueFinding> among(List<Version> versions) {
        var inOrder = versions.stream()
                .sorted(Comparator.comparing(version -> version.procedure().validFrom()))
                .toList();
        var findings = new ArrayList<CatalogueFinding>();
        for (int i = 1; i < inOrder.size(); i++) {
            var earlier = inOrder.get(i - 1);
            var later = inOrder.get(i);
            if (DatedRules.overlap(
                    earlier.procedure().validFrom(),
                    earlier.procedure().validTo(),
                    later.procedure().validFrom(),
                    later.procedure().validTo())) {
                findings.add(earlier.source()
                        .finding(
                                "/validTo",
                                "chồng hiệu lực với %s".formatted(later.source().file())));
            }
            if (!later.source().file().contains("@") || earlier.source().file().contains("@")) {
                continue;
            }
            findings.add(earlier.source()
                    .finding(
                            "/validFrom",
                            "phải là phiên bản mới nhất, nhưng %s có hiệu lực sau"
                                    .formatted(later.source().file())));
        }
        return findings;
    }
}
