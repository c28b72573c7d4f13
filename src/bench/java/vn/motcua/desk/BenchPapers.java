package vn.motcua.desk;

import org.springframework.context.ApplicationContext;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierRegister;

/** Opens the desk's use case for papers to the bench, with the look-up that the page makes before it. */
public final class BenchPapers {

    private final KeepPaper keepPaper;
    private final DossierRegister register;

    public BenchPapers(ApplicationContext application) {
        keepPaper = application.getBean(KeepPaper.class);
        register = application.getBean(DossierRegister.class);
    }

    public DossierDocument keep(Upload upload) {
        return keepPaper.keep(register.get(upload.dossier()), upload).orThrow();
    }
}
