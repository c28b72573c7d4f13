package vn.motcua.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.authority.Role;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ReturnMode;

/**
 * What a sentence says in the places that its phrase leaves open.
 *
 * @param values in their order, each of the type its place is for
 * @param rows of the table below it, empty without one
 */
record Said(List<Object> values, List<List<String>> rows) {

    String text(int place) {
        return (String) values.get(place);
    }

    int number(int place) {
        return (Integer) values.get(place);
    }

    LocalDateTime moment(int place) {
        return (LocalDateTime) values.get(place);
    }

    LocalDate day(int place) {
        return (LocalDate) values.get(place);
    }

    Role role(int place) {
        return (Role) values.get(place);
    }

    Channel channel(int place) {
        return (Channel) values.get(place);
    }

    ReturnMode returnMode(int place) {
        return (ReturnMode) values.get(place);
    }
}
