package vn.motcua.simulators;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How a run of the simulators was asked for.
 *
 * @param address to listen on
 * @param port of pages and partner interfaces, 0 for any free one
 * @param mailPort of SMTP, 0 for any free one
 * @param product where Một Cửa is
 * @param publicUrl under which Một Cửa reaches us; null for the address we listen on
 * @param portalSecret what the portal shares with Một Cửa
 * @param carrierSecret what the carrier shares with Một Cửa
 * @param smsSecret what the SMS gateway shares with Một Cửa; unguessable where none is given, so that it takes nothing
 * @param zaloSecret what Zalo shares with it, likewise
 * @param residenceSecret what the police of residence share with it, likewise
 * @param insuranceSecret what the social insurance shares with it, likewise
 * @param taxSecret what the tax authority shares with it, likewise
 * @param trust folder in which the time-stamp server keeps its key and shows its certificate; null for a key of this run only
 * @param endWithInput end when standard input does, so that no orphan outlives whoever started us
 */
record Options(
        String address,
        int port,
        int mailPort,
        URI product,
        URI publicUrl,
        String portalSecret,
        String carrierSecret,
        String smsSecret,
        String zaloSecret,
        String residenceSecret,
        String insuranceSecret,
        String taxSecret,
        Path trust,
        boolean endWithInput) {

    static final String PORTAL_SECRET = "MOTCUA_PARTNERS_NATIONALPORTAL_SECRET";
    static final String CARRIER_SECRET = "MOTCUA_PARTNERS_POSTALCARRIER_SECRET";
    static final String SMS_SECRET = "MOTCUA_PARTNERS_SMSGATEWAY_SECRET";
    static final String ZALO_SECRET = "MOTCUA_PARTNERS_ZALO_SECRET";
    static final String RESIDENCE_SECRET = "MOTCUA_PARTNERS_RESIDENCEPOLICE_SECRET";
    static final String INSURANCE_SECRET = "MOTCUA_PARTNERS_SOCIALINSURANCE_SECRET";
    static final String TAX_SECRET = "MOTCUA_PARTNERS_TAXAUTHORITY_SECRET";

    private static final String END_WITH_INPUT = "--end-with-input";
    private static final Set<String> KNOWN =
            Set.of("--address", "--port", "--mail-port", "--product", "--public-url", "--trust");

    /** @throws IllegalArgumentException with words for the person who started it */
    static Options of(String[] arguments, Map<String, String> environment) {
        var given = new HashMap<String, String>();
        var endWithInput = false;
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (argument.equals(END_WITH_INPUT)) {
                endWithInput = true;
            } else if (parts.length == 2 && KNOWN.contains(parts[0])) {
                given.put(parts[0], parts[1]);
            } else {
                throw new IllegalArgumentException("Không hiểu tham số «%s». Có thể dùng: %s, dạng --port=8090, và %s."
                        .formatted(
                                argument,
                                String.join(", ", KNOWN.stream().sorted().toList()),
                                END_WITH_INPUT));
            }
        }
        return new Options(
                given.getOrDefault("--address", "127.0.0.1"),
                Integer.parseInt(given.getOrDefault("--port", "8090")),
                Integer.parseInt(given.getOrDefault("--mail-port", "8025")),
                URI.create(given.getOrDefault("--product", "http://127.0.0.1:8080")),
                given.containsKey("--public-url") ? URI.create(given.get("--public-url")) : null,
                secret(environment, PORTAL_SECRET),
                secret(environment, CARRIER_SECRET),
                secretIfAny(environment, SMS_SECRET),
                secretIfAny(environment, ZALO_SECRET),
                secretIfAny(environment, RESIDENCE_SECRET),
                secretIfAny(environment, INSURANCE_SECRET),
                secretIfAny(environment, TAX_SECRET),
                given.containsKey("--trust") ? Path.of(given.get("--trust")) : null,
                endWithInput);
    }

    private static String secretIfAny(Map<String, String> environment, String name) {
        var secret = environment.get(name);
        return secret == null || secret.isBlank() ? UUID.randomUUID().toString() : secret;
    }

    private static String secret(Map<String, String> environment, String name) {
        var secret = environment.get(name);
        if (secret == null || secret.isBlank()) {
            throw new IllegalArgumentException(
                    "Hãy đặt biến môi trường %s: khóa bí mật dùng chung với Một Cửa.".formatted(name));
        }
        return secret;
    }
}
