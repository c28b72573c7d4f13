package vn.motcua.desk;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.decree.DateOutcome;
import vn.motcua.decree.Decree;
import vn.motcua.decree.DecreeEffects;
import vn.motcua.decree.MayDecree;

/** What the page of one decree shows. */
@Component
class DecreePage {

    private final DecreeEffects effects;
    private final Authorities authorities;

    DecreePage(DecreeEffects effects, Authorities authorities) {
        this.effects = effects;
        this.authorities = authorities;
    }

    void show(Decree decree, Official official, DecreeQuestion asked, Model model) {
        var lines = effects.page(decree.id(), asked.text(), asked.outcome(), asked.page());
        model.addAttribute("official", official);
        model.addAttribute("here", "calendar-decrees");
        model.addAttribute("words", new PageWords());
        model.addAttribute("mayChange", MayDecree.change(official));
        model.addAttribute("decree", decree);
        model.addAttribute("enteredBy", nameOf(decree.enteredBy()));
        model.addAttribute("appliedBy", nameOf(decree.appliedBy()));
        model.addAttribute("totals", effects.totals(decree.id()));
        model.addAttribute("asked", asked);
        model.addAttribute("outcomes", DateOutcome.values());
        model.addAttribute("lines", lines);
        model.addAttribute("ours", MayDecree.change(official) ? Set.of() : official.authorities());
        model.addAttribute("first", asked.page() * DecreeEffects.PAGE + 1);
        model.addAttribute("previous", asked.page() > 0 ? asked.page() - 1 : null);
        model.addAttribute("next", lines.size() == DecreeEffects.PAGE ? asked.page() + 1 : null);
        progress(decree, model);
    }

    void progress(Decree decree, Model model) {
        model.addAttribute("decree", decree);
        model.addAttribute("words", new PageWords());
        model.addAttribute("progress", effects.progress(decree.id()));
    }

    private String nameOf(OfficialId id) {
        return id == null
                ? null
                : authorities.official(id).map(Official::fullName).orElse(id.value());
    }
}
