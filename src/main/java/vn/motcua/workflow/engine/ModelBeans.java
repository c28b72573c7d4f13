package vn.motcua.workflow.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.motcua.workflow.ModelVocabulary;

/**
 * The beans that expressions in models see, and no others. It looks a bean up when an expression asks: an eager map
 * would need the delegates before the engine they depend on.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return ModelVocabulary.BEANS.contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    /** @throws UnsupportedOperationException always: nobody may enumerate, which would create them all */
    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("looked up by name only");
    }
}
