package vn.motcua.simulators.objectstore;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.FaultSwitch;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.PartnerClock;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/**
 * PutObject (with If-None-Match and checksum), GetObject, HeadObject, DeleteObject and ListObjectsV2, by path, any bucket. A
 * call must be signed; whether by the right key is not checked.
 */
public final class ObjectStore {

    public static final String NAME = "object-store";

    private static final int LISTED_AT_ONCE = 100;
    private static final String OBJECT = "/" + NAME + "/{bucket}/{key}";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Map<String, StoredFile> files = new ConcurrentSkipListMap<>();
    private final FaultSwitch faults = new FaultSwitch();
    private final FaultPages pages = new FaultPages(faults, NAME);
    private final PartnerClock clock;

    public ObjectStore(PartnerClock clock) {
        this.clock = clock;
    }

    public void serve(Web web) {
        pages.serve(web);
        web.get("/" + NAME, request -> page());
        web.get("/" + NAME + "/state", request -> Response.json(state()));
        web.post(OBJECT + "/by-hand", this::changeByHand);
        web.on("PUT", OBJECT, request -> faults.around(() -> signed(request, put(request))));
        web.on("GET", OBJECT, request -> faults.around(() -> signed(request, get(request))));
        web.on("HEAD", OBJECT, request -> faults.around(() -> signed(request, get(request))));
        web.on("DELETE", OBJECT, request -> faults.around(() -> signed(request, delete(request))));
        web.get("/" + NAME + "/{bucket}", request -> faults.around(() -> signed(request, list(request))));
    }

    private static Response signed(Request request, Response answer) {
        return request.header("Authorization")
                        .filter(line -> line.startsWith("AWS4-HMAC-SHA256 Credential="))
                        .isPresent()
                ? answer
                : error(403, "AccessDenied");
    }

    private Response put(Request request) {
        var file = new StoredFile(
                request.body(), request.header("Content-Type").orElse("application/octet-stream"), clock.instant());
        var hash = HexFormat.of().formatHex(StoredFile.sha256(request.body()));
        var sent = request.header("x-amz-content-sha256").filter(text -> text.length() == hash.length());
        var checksum = request.header("x-amz-checksum-sha256");
        if (sent.isPresent() && !sent.get().equals(hash)
                || checksum.isPresent() && !checksum.get().equals(file.checksum())) {
            return error(400, "BadDigest");
        }
        var onlyNew = request.header("If-None-Match").filter("*"::equals).isPresent();
        if (onlyNew && files.putIfAbsent(nameOf(request), file) != null) {
            return error(412, "PreconditionFailed");
        }
        files.put(nameOf(request), file);
        return Response.of(200, Map.of("ETag", file.tag(), "x-amz-checksum-sha256", file.checksum()), new byte[0]);
    }

    private Response get(Request request) {
        var file = files.get(nameOf(request));
        return file == null
                ? error(404, "NoSuchKey")
                : Response.of(
                        200,
                        Map.of(
                                "Content-Type",
                                file.type(),
                                "ETag",
                                file.tag(),
                                "Last-Modified",
                                HTTP_DATE.format(file.writtenAt()),
                                "x-amz-checksum-sha256",
                                file.checksum()),
                        file.content());
    }

    private Response delete(Request request) {
        files.remove(nameOf(request));
        return Response.of(204, Map.of(), new byte[0]);
    }

    private Response list(Request request) {
        var bucket = request.variable("bucket") + "/";
        var prefix = bucket + request.query("prefix").orElse("");
        var after = request.query("continuation-token").orElse("");
        var found = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .filter(file -> file.getKey().substring(bucket.length()).compareTo(after) > 0)
                .limit(LISTED_AT_ONCE + 1L)
                .toList();
        var page = found.subList(0, Math.min(found.size(), LISTED_AT_ONCE));
        var more = found.size() > page.size();
        var next = more
                ? "<NextContinuationToken>%s</NextContinuationToken>"
                        .formatted(page.get(page.size() - 1).getKey().substring(bucket.length()))
                : "";
        var contents = page.stream()
                .map(file -> "<Contents><Key>%s</Key><LastModified>%s</LastModified><Size>%d</Size></Contents>"
                        .formatted(
                                file.getKey().substring(bucket.length()),
                                file.getValue().writtenAt(),
                                file.getValue().content().length))
                .collect(Collectors.joining());
        return xml(
                200,
                "<ListBucketResult><IsTruncated>%s</IsTruncated>%s%s</ListBucketResult>"
                        .formatted(more, next, contents));
    }

    /** What no program would do: other bytes, or another date, under a name. */
    private Response changeByHand(Request request) {
        var age = request.query("age").map(Duration::parse).orElse(Duration.ZERO);
        var name = nameOf(request);
        var bytes = request.body().length == 0 && files.containsKey(name)
                ? files.get(name).content()
                : request.body();
        Instant written = clock.instant().minus(age);
        files.put(name, new StoredFile(bytes, "application/octet-stream", written));
        return Response.json(Map.of("written", written.toString()));
    }

    private static String nameOf(Request request) {
        return request.variable("bucket") + "/" + request.variable("key");
    }

    private static Response error(int status, String code) {
        return xml(status, "<Error><Code>%s</Code><Message>%s</Message></Error>".formatted(code, code));
    }

    private static Response xml(int status, String text) {
        return Response.of(
                status,
                Map.of("Content-Type", "application/xml"),
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    }

    private Response page() {
        return Html.page(
                "Kho tệp S3",
                "%s<p>Đang giữ %d tệp. Tên tệp là mã băm của nội dung; ở đây không biết tệp của ai.</p>"
                        .formatted(pages.html(), files.size()));
    }

    public Map<String, Object> state() {
        var state = new LinkedHashMap<String, Object>();
        state.put("files", files.size());
        state.put(
                "bytes",
                files.values().stream().mapToLong(file -> file.content().length).sum());
        state.put("faults", faults.setting());
        state.put("faultsMade", faults.counts());
        return state;
    }

    public void clear() {
        files.clear();
        faults.clear();
    }
}
