package vn.motcua.desk;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.result.CheckReceiver;
import vn.motcua.result.CounterReturn;

/** Opens the desk's hand-over at the counter to the bench: the slip comes in, whoever filed the dossier is checked, the result goes out. */
public final class BenchReturns {

    private final BenchPapers papers;
    private final ReturnAtCounter returnAtCounter;
    private final CheckReceiver checkReceiver;
    private final DossierRegister register;

    public BenchReturns(ApplicationContext application) {
        papers = new BenchPapers(application);
        returnAtCounter = application.getBean(ReturnAtCounter.class);
        checkReceiver = application.getBean(CheckReceiver.class);
        register = application.getBean(DossierRegister.class);
    }

    /** @param slip content of the scan */
    public DossierId give(DossierId id, byte[] slip) {
        papers.keep(
                new Upload(id, DocumentPurpose.RETURN_SLIP, "return-slip", "slip.pdf", new ByteArrayInputStream(slip)));
        var dossier = register.get(id);
        var number = dossier.filer().identityNumber();
        Map<String, Boolean> originals = checkReceiver.originals(dossier).stream()
                .collect(Collectors.toMap(RequiredDocument::key, paper -> true));
        returnAtCounter.give(
                dossier,
                new CounterReturn(
                        CounterReturn.Receiver.FILER,
                        null,
                        number == null ? "031090001234" : number,
                        null,
                        CounterReturn.Receipt.BROUGHT,
                        null,
                        originals,
                        null));
        return id;
    }
}
