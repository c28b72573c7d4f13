package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.desk.MessageStory;

/** What the server tells in the readonly fields of a form: composed when the form opens, kept nowhere. */
@Component
public class FormTexts {

    static final String MESSAGE_STORY = "messageStory";

    private final MessageStory messageStory;

    FormTexts(MessageStory messageStory) {
        this.messageStory = messageStory;
    }

    /**
     * By key of the field.
     *
     * @param message asked only where the form tells of one
     */
    public Map<String, String> of(JsonNode schema, Supplier<UUID> message) {
        return schema.findValuesAsText("key").contains(MESSAGE_STORY)
                ? Map.of(MESSAGE_STORY, messageStory.of(message.get()))
                : Map.of();
    }
}
