package vn.motcua.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.springframework.boot.jackson.JsonComponent;

/**
 * Text of a request body: a number is none, and one with control characters, which nobody can see, is refused at the door.
 */
@JsonComponent
class KeepableText extends StdScalarDeserializer<String> {

    KeepableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (PlainText.hasControls(text)) {
            throw context.weirdStringException(text, String.class, "a control character");
        }
        return text;
    }
}
