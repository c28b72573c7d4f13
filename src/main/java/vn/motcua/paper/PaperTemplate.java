package vn.motcua.paper;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.motcua.shared.Vietnam;

/**
 * Fills the templates in {@code paper/}. The engine is its own and no bean, so the officials' pages keep theirs. A name
 * in a template that the page record lacks is an error.
 */
final class PaperTemplate {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    PaperTemplate() {
        var templates = new ClassLoaderTemplateResolver(PaperTemplate.class.getClassLoader());
        templates.setPrefix("paper/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.XML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** Well-formed XHTML, the page's texts escaped. */
    String fill(String template, Record page) {
        var context = new Context(Vietnam.LOCALE);
        context.setVariable("page", page);
        return engine.process(template, context);
    }
}
