package vn.motcua.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.motcua.shared.Vietnam;

/** The report as one HTML file that needs nothing beside it: to read, to print, to attach to the decision. */
public final class RehearsalPage {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public RehearsalPage() {
        var templates = new ClassLoaderTemplateResolver(RehearsalPage.class.getClassLoader());
        templates.setPrefix("rehearsal/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** Complete, every text in it escaped. */
    public String of(RehearsalReport report) {
        var context = new Context(Vietnam.LOCALE);
        context.setVariable("report", report);
        context.setVariable("words", new RehearsalWords());
        return engine.process("report", context);
    }

    /**
     * Writes it, over the one of an earlier rehearsal.
     *
     * @param folder made if it is not there
     * @return the file
     */
    public Path write(RehearsalReport report, Path folder) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder).resolve(report.file().key() + ".html"), of(report));
    }
}
