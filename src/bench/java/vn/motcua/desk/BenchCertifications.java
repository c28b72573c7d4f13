package vn.motcua.desk;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Party;
import vn.motcua.shared.RefusalException;

/** Opens the page «Chứng thực» and the leader's pile to the bench: the same use cases, without the browser. */
public final class BenchCertifications {

    private final TakeCertification takeCertification;
    private final SignCertifications signCertifications;

    public BenchCertifications(ApplicationContext application) {
        takeCertification = application.getBean(TakeCertification.class);
        signCertifications = application.getBean(SignCertifications.class);
    }

    /** One line of the counter: taken in, compared, submitted for signature. */
    public DossierId take(int number) {
        var id = DossierId.next();
        var person = new Party("Người yêu cầu " + number, "0310900%05d".formatted(number), null, null, null);
        takeCertification
                .take(new CertificationRequest(id, person, "Bằng tốt nghiệp", 1 + number % 4, 2, "ordinary", null))
                .orThrow();
        return id;
    }

    /** The tasks that wait for the leader who acts. */
    public List<String> waiting() {
        return signCertifications.open().stream()
                .map(one -> one.signing().task().id())
                .toList();
    }

    /**
     * Signs them one after another under one PIN.
     *
     * @throws RefusalException where the PIN opens nothing
     */
    public int sign(List<String> tasks, char[] pin) {
        return signCertifications.sign(tasks, pin).signed().size();
    }
}
