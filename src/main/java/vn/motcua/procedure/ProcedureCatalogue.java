package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalogue by date: a dossier is judged by what was in force on its reception date. */
public interface ProcedureCatalogue {

    /**
     * Read from a folder, where no application runs.
     *
     * @param location a Spring resource address that ends with a slash
     * @throws IllegalStateException if no file of a procedure lies there
     */
    static ProcedureCatalogue at(String location) {
        return new YamlProcedureCatalogue(CatalogueFolder.read(location));
    }

    /** The version whose validity covers the day. */
    Optional<Procedure> inForce(ProcedureKey key, LocalDate day);

    /** Every procedure in force on the day, by Vietnamese name. */
    List<Procedure> inForce(LocalDate day);

    /**
     * The version that was pinned at registration.
     *
     * @throws IllegalStateException if its file is gone or broken
     */
    Procedure version(ProcedureKey key, LocalDate validFrom);

    /** Every version of every procedure, whenever it holds; by key, oldest first. */
    List<Procedure> all();

    /**
     * SHA-256 in hex of the file that states this version.
     *
     * @throws IllegalStateException if it is none of this catalogue's
     */
    String digest(Procedure version);

    /** What is wrong with the files; what they describe is left out of the catalogue. */
    List<CatalogueFinding> findings();
}
