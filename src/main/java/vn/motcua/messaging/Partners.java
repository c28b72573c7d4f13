package vn.motcua.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The ways out that this installation has. */
@Component
class Partners {

    private final Map<String, Partner> byName = new TreeMap<>();

    @Autowired
    Partners(ObjectProvider<Partner> partners) {
        this(partners.stream().toList());
    }

    Partners(List<Partner> partners) {
        for (var partner : partners) {
            if (byName.put(partner.name(), partner) != null) {
                throw new IllegalStateException("two partners of the name " + partner.name());
            }
        }
    }

    Collection<Partner> all() {
        return byName.values();
    }

    Partner get(String name) {
        return byName.get(name);
    }

    /** What rows name but nobody here can reach is said, too. */
    String label(String name) {
        var partner = byName.get(name);
        return partner == null ? name + " (chưa có kết nối)" : partner.label();
    }
}
