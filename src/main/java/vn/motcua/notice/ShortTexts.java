package vn.motcua.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/**
 * The words for telephones, from the file that has the mails', checked before the first is sent: every kind has its SMS and
 * its Zalo template, and the longest facts leave it within one SMS of the 7-bit alphabet (GSM 03.38).
 */
@Component
class ShortTexts {

    /** Characters of one SMS, and of each part of a longer one. */
    static final int ONE_SMS = 160;

    static final int PART = 153;

    /** The facts that may stand in it, each with the most characters it is expected to have. */
    static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("dossier", 30),
            Map.entry("day", 10),
            Map.entry("due", 22),
            Map.entry("former", 22),
            Map.entry("until", 22),
            Map.entry("expected", 22),
            Map.entry("tracking", 20),
            Map.entry("to", 70),
            Map.entry("call", 20),
            Map.entry("total", 20),
            Map.entry("payBy", 22));

    private static final String NO_NUMBER = "nơi nộp hồ sơ";
    private static final Pattern TEMPLATE = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    private final Map<String, NoticeText> kinds;

    @Autowired
    ShortTexts() {
        this(MailTexts.shipped());
    }

    /** @throws IllegalStateException if anything is found wrong */
    ShortTexts(MailTexts.File file) {
        var findings = findings(file);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(MailTexts.FILE + ": " + String.join("; ", findings));
        }
        this.kinds = file.kinds();
    }

    static List<String> findings(MailTexts.File file) {
        var findings = new ArrayList<String>();
        var templates = new HashSet<String>();
        for (var kind : NoticeKind.values()) {
            var text = file.kinds().get(kind.name());
            if (text == null || text.sms() == null) {
                findings.add(kind + " has no sms");
            } else {
                findings.addAll(findings(kind, text.sms()));
            }
            if (text == null
                    || text.zalo() == null
                    || !TEMPLATE.matcher(text.zalo()).matches()) {
                findings.add(kind + " has no zalo template");
            } else if (!templates.add(text.zalo())) {
                findings.add(kind + " has the zalo template of another");
            }
        }
        return findings;
    }

    private static List<String> findings(NoticeKind kind, String sms) {
        var findings = new ArrayList<String>();
        var said = MailTexts.PLACEHOLDER
                .matcher(sms)
                .results()
                .map(found -> found.group(1))
                .toList();
        said.stream()
                .filter(name -> !LONGEST.containsKey(name) || !known(kind, name))
                .forEach(name -> findings.add("the sms of %s cannot say {%s}".formatted(kind, name)));
        kind.facts().stream()
                .filter(fact -> LONGEST.containsKey(fact) && !said.contains(fact))
                .sorted()
                .forEach(fact -> findings.add("the sms of %s does not say {%s}".formatted(kind, fact)));
        if (findings.isEmpty()) {
            var longest = new HashMap<String, String>();
            LONGEST.forEach((name, most) -> longest.put(name, "x".repeat(most)));
            var length = plain(MailTexts.fill(sms, longest)).length();
            if (length > ONE_SMS) {
                findings.add("the sms of %s may have %d characters".formatted(kind, length));
            }
        }
        return findings;
    }

    private static boolean known(NoticeKind kind, String name) {
        return name.equals("call")
                || MailTexts.COMMON.contains(name)
                || kind.facts().contains(name);
    }

    /** @throws IllegalStateException if a fact that the text names is missing */
    ShortText write(NoticeKind kind, Map<String, String> facts) {
        var text = kinds.get(kind.name());
        var sms = plain(MailTexts.fill(text.sms(), facts));
        var parameters = new TreeMap<String, String>();
        MailTexts.PLACEHOLDER
                .matcher(text.sms())
                .results()
                .forEach(found -> parameters.put(found.group(1), facts.get(found.group(1))));
        return new ShortText(sms, parts(sms), text.zalo(), parameters);
    }

    static int parts(String sms) {
        return sms.length() <= ONE_SMS ? 1 : (sms.length() + PART - 1) / PART;
    }

    /** An office's number as it stands in a text, or words for one that has none. */
    static String number(String phone) {
        return phone == null || phone.length() > LONGEST.get("call") ? NO_NUMBER : phone;
    }

    /** Letters without accents; what the 7-bit alphabet has not, or has only as two, becomes what is nearest. */
    static String plain(String text) {
        return Vietnam.unaccented(text)
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[«»“”„]", "\"")
                .replaceAll("[‘’`]", "'")
                .replace("…", "...")
                .replaceAll("\\s+", " ")
                .replaceAll("[^A-Za-z0-9 @!\"#%&'()*+,./:;<=>?_$-]", "?")
                .strip();
    }
}
