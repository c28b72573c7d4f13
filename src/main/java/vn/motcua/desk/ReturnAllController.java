package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.PapersAtTheUnit;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.result.CheckReceiver;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.Does;
import vn.motcua.shared.Persisted;

/** The page «Trả tất cả» for the person who receives one dossier. */
@For(Role.ONE_STOP_DESK)
@Controller
class ReturnAllController {

    private final CurrentOfficial current;
    private final DossierRegister register;
    private final ReturnAll returnAll;
    private final CheckReceiver checkReceiver;
    private final DossierLaw law;

    ReturnAllController(
            CurrentOfficial current,
            DossierRegister register,
            ReturnAll returnAll,
            CheckReceiver checkReceiver,
            DossierLaw law) {
        this.checkReceiver = checkReceiver;
        this.current = current;
        this.register = register;
        this.returnAll = returnAll;
        this.law = law;
    }

    /**
     * A result that lies ready.
     *
     * @param result its number, or the refusal's
     * @param originals that go back with it
     */
    record Line(
            DossierId id,
            String code,
            String procedure,
            String owner,
            String result,
            OffsetDateTime dueAt,
            List<RequiredDocument> originals) {}

    /**
     * Who came, and for which results.
     *
     * @param dossiers by id: whether its result goes out
     * @param originals by {@code <dossier>:<key of the paper>}: whether it was given back
     */
    record Chosen(
            @NotNull(message = "Chưa chọn kết quả nào.") Map<UUID, Boolean> dossiers,
            CounterReturn.Receiver receiver,
            String identityNumber,
            String name,
            String authorityPaper,
            CounterReturn.Receipt receipt,
            String lostStatement,
            Map<String, Boolean> originals,
            String note) {

        Set<UUID> going() {
            return dossiers.entrySet().stream()
                    .filter(each -> Boolean.TRUE.equals(each.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        CounterReturn found(Dossier dossier) {
            var prefix = dossier.id() + ":";
            var back = new HashMap<String, Boolean>();
            if (originals != null) {
                originals.forEach((key, given) -> {
                    if (key.startsWith(prefix)) {
                        back.put(key.substring(prefix.length()), given);
                    }
                });
            }
            return new CounterReturn(
                    receiver, name, identityNumber, authorityPaper, receipt, lostStatement, back, note);
        }
    }

    @Does("Xem mọi kết quả chờ trả của một người")
    @GetMapping("/desk/returns/{id}")
    String page(@PathVariable DossierId id, @RequestParam(defaultValue = "false") boolean given, Model model) {
        var one = visible(id);
        var ready = returnAll.ready(one);
        model.addAttribute("given", given);
        model.addAttribute("question", ReceiverQuestion.later(one, checkReceiver));
        model.addAttribute("slipOf", ready.isEmpty() ? one.id() : ready.get(0).id());
        model.addAttribute("official", current.get());
        model.addAttribute("here", "returns");
        model.addAttribute("one", one);
        model.addAttribute("words", new PageWords());
        model.addAttribute(
                "lines",
                ready.stream()
                        .map(each -> new Line(
                                each.id(),
                                each.code().value(),
                                law.procedureOf(each).name(),
                                each.owner().name(),
                                PapersAtTheUnit.what(each),
                                Persisted.time(each.dueAt()),
                                checkReceiver.originals(each)))
                        .toList());
        return "desk/return-all";
    }

    @PostMapping("/api/dossiers/{id}/returns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable DossierId id, @Valid @RequestBody Chosen chosen) {
        returnAll.give(visible(id), chosen.going(), chosen::found);
    }

    private Dossier visible(DossierId id) {
        return register.visibleToReturn(current.get(), id).orThrow();
    }
}
