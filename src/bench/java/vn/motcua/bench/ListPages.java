package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What officials of a commune, a supervisor and an operator look at, as their browsers ask for it. */
final class ListPages {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String EARLIEST_DUE =
            "{\"active\":true,\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}";
    private static final int LIST = 100;
    private static final int DETAIL = 150;

    /** @param aim milliseconds that 95 in 100 must not exceed */
    record Page(String name, int aim, Runnable look) {}

    private final Function<String, URI> address;
    private final Path directory;
    private final Map<String, Browser> browsers = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final Sought sought;

    /** @param code of a dossier, owner and number of one */
    record Sought(String code, String name, String family, String number, String dossier) {}

    ListPages(Function<String, URI> address, Path directory, Sought sought) {
        this.address = address;
        this.directory = directory;
        this.sought = sought;
        for (var post : List.of("desk-1", "ho-tich", "chairman")) {
            tasklist(ListAuthorities.MODEL + "." + post);
        }
        searches(ListAuthorities.MODEL + ".desk-1");
        searches("trung-tam.desk-1");
        tab(ListAuthorities.MODEL + ".ho-tich");
        pages();
    }

    List<Page> all() {
        return pages;
    }

    private Browser as(String official) {
        return browsers.computeIfAbsent(
                official, any -> new Browser(address, official, PackagedJar.passwordOf(directory, official)));
    }

    private void tasklist(String official) {
        var browser = as(official);
        var filters = browser.getJson(ENGINE + "/filter?resourceType=Task&maxResults=100");
        for (var filter : filters) {
            var list = ENGINE + "/filter/" + filter.get("id").asText() + "/list?firstResult=0&maxResults=15";
            add(official, "«" + filter.get("name").asText() + "»", LIST, () -> browser.hal(list, EARLIEST_DUE));
        }
        var mine = browser.hal(
                ENGINE + "/filter/" + filters.get(0).get("id").asText() + "/list?firstResult=0&maxResults=15",
                EARLIEST_DUE);
        var cards = Map.of("taskIds", ids(mine));
        add(official, "cards of a page", LIST, () -> browser.post("/api/tasks/dossiers", cards));
        read(official, "Hôm nay của tôi", LIST, "/api/today");
        read(official, "bell", LIST, "/api/notices");
        read(official, "menu", LIST, "/api/me");
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.at("/_embedded/task").spliterator(), false)
                .map(task -> task.get("id").asText())
                .collect(Collectors.toList());
    }

    private void searches(String official) {
        search(official, "everything");
        search(official, "code", "text", sought.code());
        search(
                official,
                "end of a code",
                "text",
                sought.code().substring(sought.code().length() - 9));
        search(official, "full name", "text", sought.name());
        search(official, "family name", "text", sought.family());
        search(official, "nobody's name", "text", "Trương Tam Phong");
        search(official, "number", "identityNumber", sought.number());
        search(official, "family name at status 4", "text", sought.family(), "status", "PROCESSING");
    }

    private void search(String official, String name, String... fields) {
        var browser = as(official);
        add(official, "Tra cứu: " + name, LIST, () -> browser.form("/desk/dossiers", fields));
    }

    private void tab(String official) {
        var browser = as(official);
        var filter = browser.getJson(ENGINE + "/filter?resourceType=Task&maxResults=100")
                .get(0)
                .get("id")
                .asText();
        var task = ids(browser.hal(ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15", EARLIEST_DUE))
                .get(0);
        var dossier = browser.getJson("/api/tasks/" + task + "/dossier")
                .get("dossierId")
                .asText();
        read(official, "Hồ sơ", DETAIL, "/api/tasks/" + task + "/dossier");
        for (var part : List.of("papers", "comments", "days-used", "notices", "clock")) {
            read(official, "Hồ sơ: " + part, DETAIL, "/api/dossiers/" + dossier + "/" + part);
        }
        read(official, "Hồ sơ: draft", DETAIL, "/api/tasks/" + task + "/draft");
        read(official, "page of a dossier", DETAIL, "/desk/dossiers/" + sought.dossier());
    }

    private void pages() {
        var desk = ListAuthorities.MODEL + ".desk-1";
        read(desk, "Tiếp nhận", LIST, "/desk/intake");
        read(desk, "Sổ theo dõi", LIST, "/desk/dossier-book");
        read(desk, "Giao nhận", LIST, "/desk/hand-over-sheets");
        read(desk, "Thông báo", LIST, "/desk/notices");
        read(ListAuthorities.MODEL + ".ho-tich", "Kịp hạn", LIST, "/desk/apologies");
        read(ListAuthorities.MODEL + ".ho-tich", "Giao nhận", LIST, "/desk/hand-over-sheets");
        var leader = ListAuthorities.MODEL + ".chairman";
        read(leader, "signings", LIST, "/api/signings");
        read(leader, "Kịp hạn", LIST, "/desk/apologies");
        read(leader, "Nghỉ, người thay", LIST, "/desk/leave");
        read(leader, "Ủy quyền ký", LIST, "/desk/delegations");
        read(leader, "Đính chính", LIST, "/desk/corrections");
        read(leader, "Kiểm soát", LIST, "/desk/control");
        var controller = ListAuthorities.MODEL + ".controller";
        control(controller);
        read(controller, "Đính chính", LIST, "/desk/corrections");
        read(controller, "Sổ theo dõi", LIST, "/desk/dossier-book");
        control("trung-tam.controller");
        control("hai-phong.supervisor");
        for (var page : List.of("messages", "differences", "calendar-decrees", "outages")) {
            read("hai-phong.operator", page, LIST, "/desk/" + page);
        }
        read("hai-phong.operator", "health", LIST, "/api/operator/health");
    }

    private void control(String official) {
        for (var period : List.of("TODAY", "WEEK", "MONTH")) {
            read(official, "Kiểm soát " + period, LIST, "/desk/control?period=" + period);
        }
        for (var figure : List.of("OVERDUE", "SOON", "FINISHED_ON_THE_BRINK")) {
            read(
                    official,
                    "Kiểm soát, dossiers " + figure,
                    LIST,
                    "/desk/control/dossiers?period=MONTH&figure=" + figure);
        }
    }

    private void read(String official, String name, int aim, String path) {
        var browser = as(official);
        add(official, name, aim, () -> browser.page(path));
    }

    private void add(String official, String name, int aim, Runnable look) {
        pages.add(new Page(official + ": " + name, aim, look));
    }
}
