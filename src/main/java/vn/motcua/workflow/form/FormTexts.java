package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.desk.MessageStory;
import vn.motcua.workflow.ProcessVariable;
import vn.motcua.workflow.ProcessVariables;

/** What the server tells in the readonly fields of a form: composed when the form opens, kept nowhere. */
@Component
public class FormTexts {

    static final String MESSAGE_STORY = "messageStory";
    static final String DELAY_STORY = "delayStory";
    static final String APOLOGY_STORY = "apologyStory";
    static final String PAYMENT_STORY = "paymentStory";
    static final String SCANS_STORY = "scansStory";

    private static final ProcessVariable<UUID> DOSSIER =
            new ProcessVariable<>(ProcessVariables.DOSSIER_ID.name(), UUID::fromString);

    private final MessageStory messageStory;
    private final DelayStory delayStory;
    private final ApologyStory apologyStory;
    private final PaymentStory paymentStory;
    private final ScansStory scansStory;

    FormTexts(
            MessageStory messageStory,
            DelayStory delayStory,
            ApologyStory apologyStory,
            PaymentStory paymentStory,
            ScansStory scansStory) {
        this.scansStory = scansStory;
        this.messageStory = messageStory;
        this.delayStory = delayStory;
        this.apologyStory = apologyStory;
        this.paymentStory = paymentStory;
    }

    /**
     * By key of the field.
     *
     * @param task its variables, asked only where the form tells of one
     */
    public Map<String, String> of(JsonNode schema, Function<ProcessVariable<UUID>, UUID> task) {
        var keys = schema.findValuesAsText("key");
        var texts = new LinkedHashMap<String, String>();
        if (keys.contains(MESSAGE_STORY)) {
            texts.put(MESSAGE_STORY, messageStory.of(task.apply(ProcessVariables.MESSAGE_ID)));
        }
        if (keys.contains(DELAY_STORY)) {
            texts.put(DELAY_STORY, delayStory.of(task.apply(ProcessVariables.EXPLANATION_ID)));
        }
        if (keys.contains(APOLOGY_STORY)) {
            texts.put(APOLOGY_STORY, apologyStory.of(task.apply(ProcessVariables.APOLOGY_ID)));
        }
        if (keys.contains(PAYMENT_STORY)) {
            texts.put(PAYMENT_STORY, paymentStory.of(task.apply(DOSSIER)));
        }
        if (keys.contains(SCANS_STORY)) {
            texts.put(SCANS_STORY, scansStory.of(task.apply(DOSSIER)));
        }
        return texts;
    }
}
