package vn.motcua.interop;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.Entered;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.dossier.People;

/**
 * The people of a dossier filed online. What the portal let pass and our desk would not type in, a phone number without
 * enough digits say, must not keep the dossier out: it is left empty and kept in words.
 *
 * @param leftOut Vietnamese label → what was sent
 */
record OnlinePeople(People people, Map<String, String> leftOut) {

    private static final Map<String, String> LABELS = Map.of(
            "identityNumber", "Số định danh chưa đúng dạng",
            "address", "Địa chỉ chưa đúng dạng",
            "phone", "Số điện thoại chưa đúng dạng",
            "email", "Thư điện tử chưa đúng dạng");

    static OnlinePeople of(FiledOnline filed, DeclaredData data) {
        var leftOut = new LinkedHashMap<String, String>();
        var filer = sound("người nộp", filed.filer(), leftOut);
        var owner = sound("chủ hồ sơ", owner(filed, data), leftOut);
        var receiver = sound("người nhận", filed.receiver(), leftOut);
        var same = samePerson(owner, filer);
        var entered = new Entered();
        var people = People.read(
                filer, same ? null : data.paperOr(filed.authorityPaper()), same ? null : owner, receiver, entered);
        return new OnlinePeople(entered.outcome(people).orThrow(), leftOut);
    }

    /** By name and, where both have one, number; whoever wrote the address differently is no other person. */
    private static boolean samePerson(EnteredParty one, EnteredParty other) {
        return bare(one.name()).equals(bare(other.name()))
                && (one.identityNumber() == null
                        || other.identityNumber() == null
                        || bare(one.identityNumber()).equals(bare(other.identityNumber())));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    /** The mapping's owner is another person than {@code ChuHoSo}, so nothing of the one goes to the other. */
    private static EnteredParty owner(FiledOnline filed, DeclaredData data) {
        return value(data, filed, "name")
                .map(name -> new EnteredParty(
                        name,
                        value(data, filed, "identityNumber").orElse(null),
                        value(data, filed, "address").orElse(null),
                        value(data, filed, "phone").orElse(null),
                        value(data, filed, "email").orElse(null)))
                .orElse(filed.owner());
    }

    private static Optional<String> value(DeclaredData data, FiledOnline filed, String field) {
        return data.valueOf("owner." + field, filed.declared());
    }

    private static EnteredParty sound(String who, EnteredParty sent, Map<String, String> leftOut) {
        if (sent == null) {
            return null;
        }
        var entered = new Entered();
        People.read(sent, null, null, null, entered);
        var wrong = entered.errors().keySet();
        return new EnteredParty(
                sent.name(),
                kept("identityNumber", sent.identityNumber(), who, wrong, leftOut),
                kept("address", sent.address(), who, wrong, leftOut),
                kept("phone", sent.phone(), who, wrong, leftOut),
                kept("email", sent.email(), who, wrong, leftOut));
    }

    private static String kept(String field, String text, String who, Set<String> wrong, Map<String, String> leftOut) {
        if (!wrong.contains("filer." + field)) {
            return text;
        }
        leftOut.put(LABELS.get(field) + " (" + who + ")", text);
        return null;
    }
}
