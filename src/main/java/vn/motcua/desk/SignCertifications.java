package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.certification.Certification;
import vn.motcua.certification.Certifications;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.result.MakeResult;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.signature.SigningKey;

/**
 * Many certifications signed by one PIN: each takes the next number of the book, is made from the template in the signer's
 * name, signed and concluded in a transaction of its own. What fails takes no number.
 */
@Component
class SignCertifications {

    /** More wait for nobody on one day. */
    static final int MOST = 1000;

    private static final Refusal NO_CERTIFICATION = Refusal.refused(
            "Không phải yêu cầu chứng thực chờ ký, hoặc người đối chiếu đề xuất từ chối. Hãy mở từng việc.");

    private final ManyTasks tasks;
    private final Certifications certifications;
    private final MakeResult makeResult;
    private final SignResult signResult;
    private final UnderOnePin underOnePin;
    private final DossierRegister register;

    SignCertifications(
            ManyTasks tasks,
            Certifications certifications,
            MakeResult makeResult,
            SignResult signResult,
            UnderOnePin underOnePin,
            DossierRegister register) {
        this.tasks = tasks;
        this.certifications = certifications;
        this.makeResult = makeResult;
        this.signResult = signResult;
        this.underOnePin = underOnePin;
        this.register = register;
    }

    /** A certification that waits for the current official's signature. */
    record ToSign(ManyTasks.ToSign signing, Certification certification) {}

    /** @param number under which it stands in the book ("12/SCT-BS") */
    record CertificationSigned(String taskId, String number) {}

    /** What became of them. */
    record CertificationsSigned(List<CertificationSigned> signed, List<OneByOne.NotDone> failed) {}

    /** The one due first before later ones; what is proposed to be refused is signed by itself. */
    List<ToSign> open() {
        var eligible = tasks.toSign(MOST).stream()
                .filter(one -> "ELIGIBLE".equals(one.reviewOutcome()))
                .toList();
        var found = certifications.of(
                eligible.stream().map(one -> one.task().dossier()).toList());
        return eligible.stream()
                .flatMap(one -> Optional.ofNullable(found.get(one.task().dossier()))
                        .map(certification -> new ToSign(one, certification))
                        .stream())
                .toList();
    }

    /** @param pin blanked */
    CertificationsSigned sign(List<String> taskIds, char[] pin) {
        var open = open().stream()
                .collect(Collectors.toMap(one -> one.signing().task().id(), ToSign::certification));
        var signed = new ArrayList<CertificationSigned>();
        var done = underOnePin.each(
                taskIds, Function.identity(), pin, (taskId, key) -> Optional.ofNullable(open.get(taskId))
                        .map(certification -> sign(taskId, certification, key))
                        .orElseGet(() -> Outcome.refused(NO_CERTIFICATION))
                        .map(number -> {
                            signed.add(new CertificationSigned(taskId, number));
                            return null;
                        }));
        var failed = done.failed().stream().map(OneByOne.NotDone::taskId).collect(Collectors.toSet());
        return new CertificationsSigned(
                signed.stream().filter(one -> !failed.contains(one.taskId())).toList(), done.failed());
    }

    private Outcome<String> sign(String taskId, Certification certification, SigningKey key) {
        var dossier = register.get(tasks.signing(taskId).orThrow());
        var paper = makeResult
                .make(dossier, words(certification, dossier.owner().name()))
                .orThrow();
        signResult.sign(dossier, paper.symbol(), paper.day(), key).orThrow();
        return tasks.sign(taskId, paper.symbol(), paper.day()).map(nothing -> paper.symbol());
    }

    private static Map<String, String> words(Certification one, String requester) {
        return Map.of(
                "paperKind", one.paperKind(),
                "pages", String.valueOf(one.pages()),
                "copies", String.valueOf(one.copies()),
                "requester", requester);
    }
}
