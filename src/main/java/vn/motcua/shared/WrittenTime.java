package vn.motcua.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.springframework.boot.jackson.JsonComponent;

/** A time of a request body: ISO 8601 with its offset, years of four digits. A count of seconds is none. */
@JsonComponent
class WrittenTime extends StdScalarDeserializer<OffsetDateTime> {

    private static final int LAST_YEAR = 9999;

    WrittenTime() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
        }
        try {
            var time = OffsetDateTime.parse(parser.getText());
            if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                return time;
            }
        } catch (DateTimeException unreadable) {
            // said below, in the same words as a year beyond reach
        }
        return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, parser.getText(), "no time");
    }
}
